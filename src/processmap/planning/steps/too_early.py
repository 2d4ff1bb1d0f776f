"""A meeting of several that somebody has set a day for before anybody has been heard."""

import datetime as dt

from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.times import Day, earliest
from processmap.model.words import Purpose
from processmap.planning.blueprint import Blueprint, StepRule, quoted
from processmap.planning.situation import Situation

__all__ = ["TOO_EARLY"]

_OWN_TALKS = dt.timedelta(weeks=6)
"""The least that the talks with each take in a small matter (own)."""
_FIRST = frozenset(
    {Purpose.MANDATE, Purpose.COORDINATE, Purpose.ASSESS, Purpose.INVENTORY, Purpose.DECIDE}
)
"""What a meeting may be for although nobody has been heard."""


def too_early(facts: Situation, plan: Blueprint) -> None:
    """Ask whoever called a meeting to wait where it lies before the talks with each."""
    if plan.shape.stance != "talks" or plan.shape.has("inform", "enough") or facts.under_way:
        return
    early = [each for each in facts.coming if _lies_before(facts, each)]
    for each in early[:1]:
        day = _day(each)
        if each.id and day is not None:
            plan.tell(plan.said("wait", (each.id,), what=quoted([each.id]), day=day.isoformat()))


def _lies_before(facts: Situation, meeting: Dialogue) -> bool:
    called = {whole_of(key) for key in meeting.participants} & set(facts.concerned)
    day = _day(meeting)
    return (
        len(called) > 1
        and not called & facts.heard
        and meeting.purpose not in _FIRST
        and meeting.stamp is None
        and day is not None
        and facts.start is not None
        and facts.start <= day < facts.start + _OWN_TALKS
    )


def _day(meeting: Dialogue) -> dt.date | None:
    day: Day | None = meeting.date
    return earliest(day) if day is not None else None


TOO_EARLY = StepRule(
    code="meeting-too-early",
    phase="fixed",
    step=too_early,
    sources=("MIT-SG",),
    ours=True,
    needs=("dialogues.date", "dialogues.participants"),
    told="fixed",
    texts={
        "title": ("Ett möte före samtalen", "A meeting before the talks"),
        "about": (
            "Ett möte för flera väntar tills var och en har hörts för sig.",
            "A meeting of several waits until each has been heard alone.",
        ),
        "because": (
            "Den som först hörs i en full sal talar till salen.",
            "Whoever is first heard in a full hall speaks to the hall.",
        ),
        "wait": (
            "{what} ({day}) ligger före samtalen med var och en. Be den som bjudit in att vänta. "
            "Hålls det ändå, så för att ge besked och säga hur var och en blir hörd.",
            "{what} ({day}) comes before the talks with each. Ask whoever called it to wait. If it "
            "is held all the same, then to inform and to say how each is heard.",
        ),
    },
)
