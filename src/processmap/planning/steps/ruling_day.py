"""The days round a ruling, or the first of a trial: nothing joint or public is held then, and what
is said between people is not made part of it.
"""

import datetime as dt

from processmap.model.circumstances import Proceeding
from processmap.model.plan import Days
from processmap.model.times import earliest, latest
from processmap.model.words import ProceedingKind
from processmap.planning.blueprint import Blueprint, StepRule, quoted
from processmap.planning.effort import last_day
from processmap.planning.situation import Situation
from processmap.planning.under_appeal import RULED

__all__ = ["RULING_DAY"]

_BEFORE = dt.timedelta(weeks=2)
_AFTER = dt.timedelta(weeks=1)
"""How long before and after a ruling nobody is gathered (own)."""


def ruling_day(facts: Situation, plan: Blueprint) -> None:
    """Keep the days round each ruling free of joint meetings, where the map knows its day or month;
    talks with each alone go on.
    """
    last = last_day(facts, plan)
    if facts.start is None or last is None or plan.shape.has("inform", "enough"):
        return
    joint = [each.id for each in plan.joint() if each.status == "proposed" and not each.dialogues]
    if not joint:
        return
    for case in facts.proceedings:
        if case.kind not in RULED or not case.id or case.confidential:
            continue
        found = _days_of(case)
        if found is None:
            continue
        name, first, until = found
        if until < facts.start or first > last:
            continue
        told = plan.said(name, (case.id,), what=quoted([case.id]), day=Days(first, until))
        plan.keep_free(joint, Days(_moved(first, -_BEFORE), _moved(until, _AFTER)), told)


def _moved(day: dt.date, by: dt.timedelta) -> dt.date:
    """So much later or earlier, no farther than dates go."""
    days = max(dt.date.min.toordinal(), min(dt.date.max.toordinal(), day.toordinal() + by.days))
    return dt.date.fromordinal(days)


def _days_of(case: Proceeding) -> tuple[str, dt.date, dt.date] | None:
    """The day or the month of a ruling; else of the first day of a trial, when feelings run as
    high.
    """
    if case.ends is not None:
        return "ruled", earliest(case.ends), latest(case.ends)
    if case.starts is not None and case.kind is ProceedingKind.COURT:
        return "begins", earliest(case.starts), latest(case.starts)
    return None


RULING_DAY = StepRule(
    code="ruling-day",
    phase="protect",
    step=ruling_day,
    ours=True,
    late=True,
    needs=("proceedings.kind", "proceedings.ends", "proceedings.starts"),
    told="mind",
    texts={
        "title": ("Dagarna kring en dom", "The days round a ruling"),
        "about": (
            "Inget gemensamt eller öppet hålls två veckor före en dom och veckan efter.",
            "Nothing joint or public is held in the two weeks before a ruling and the week after.",
        ),
        "because": (
            "Kring en dom väljer alla sida.",
            "Round a ruling everybody takes sides.",
        ),
        "ruled": (
            "{what} avgörs {day}: inget gemensamt eller öppet två veckor före och veckan efter.",
            "{what} [is|are] ruled on {day}: nothing joint or public two weeks before and the week "
            "after.",
        ),
        "begins": (
            "{what} börjar {day}: inget gemensamt eller öppet två veckor före och veckan efter.",
            "{what} [begins|begin] {day}: nothing joint or public two weeks before and the week "
            "after.",
        ),
    },
)
