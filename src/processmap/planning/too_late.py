"""The day on which a body is to decide, held against the time that a plan takes."""

import datetime as dt
from collections.abc import Iterator

from processmap.model.governance import Decision
from processmap.model.plan import Span, Told
from processmap.model.times import latest
from processmap.planning.blueprint import named, quoted, said
from processmap.planning.decision_days import decision_days, told_of
from processmap.planning.situation import Situation

__all__ = ["TIME", "too_late", "way_to_decision"]

TIME = "time"
"""The code of what is told about the time there is."""


def too_late(facts: Situation, time: Span) -> Iterator[Told]:
    """Tell of each decision that waits and whose last known day comes before the plan can be done.

    The day is the decision's own, else the last meeting of its body that somebody has written. A
    meeting that comes late enough is enough; where no day is known nothing is told.

    Args:
        facts: the situation.
        time: the weeks that the plan takes.
    """
    if facts.start is None or time.weeks[0] <= 0:
        return
    by_body: dict[tuple[str, dt.date], list[str]] = {}
    for decision in facts.pending:
        day = _last_known_day(facts, decision)
        if day is not None and decision.body and (day - facts.start).days < time.weeks[0] * 7:
            by_body.setdefault((decision.body, day), []).append(decision.id)
    for (body, day), decisions in sorted(by_body.items(), key=lambda each: (each[0][1], each[0])):
        waits = facts.by_name(decisions)
        told = said(
            "plan_page.too_late",
            (body, *waits),
            who=named([body]),
            what=quoted(waits),
            day=day.isoformat(),
            have=str((day - facts.start).days // 7),
            need=str(time.weeks[0]),
        )
        yield Told(code=TIME, said=told)


def way_to_decision(facts: Situation) -> Iterator[Told]:
    """Tell the way up to each decision that waits, where it is enough that something is done and
    no talks come before it.

    Args:
        facts: the situation.
    """
    if facts.start is None:
        return
    for found in decision_days(facts, facts.start):
        yield Told(code=TIME, said=told_of(found))


def _last_known_day(facts: Situation, decision: Decision) -> dt.date | None:
    """The last day on which a decision can be taken, as far as somebody has written; None where
    none is known, or where all have passed.
    """
    start = facts.start
    if decision.date is not None:
        day = latest(decision.date)
        return day if start is not None and day >= start else None
    body = facts.bodies.get(decision.body or "")
    if body is None or start is None:
        return None
    days = [each.date for each in body.meetings if not each.cancelled and each.date >= start]
    return max(days, default=None)
