"""The day on which a body is to decide, held against the time that a plan takes."""

import datetime as dt
from collections.abc import Collection, Iterator

from processmap.model.governance import Decision, Meeting
from processmap.model.plan import Plan, Said, Span, Told
from processmap.model.times import latest
from processmap.planning.blueprint import Blueprint, named, quoted, said
from processmap.planning.decision_days import decision_days, told_of
from processmap.planning.effort import weeks_until
from processmap.planning.situation import Situation

__all__ = ["TIME", "days_told", "target_kept", "too_late", "too_soon", "way_to_decision"]

TIME = "time"
"""The code of what is told about the time there is."""
_TO_SEE = 2
"""Weeks that those who took part have with what goes to the body (S2020-F)."""


def too_late(facts: Situation, plan: Blueprint, time: Span) -> Iterator[Told]:
    """Tell of each decision that waits and whose last known day comes before the plan can be done.

    The day is the decision's own, else the last meeting of its body that somebody has written. A
    meeting that comes late enough is enough; where no day is known nothing is told. It is told
    too what there is time for all the same, and what is given up.

    Args:
        facts: the situation.
        plan: what is done now.
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
        have = (day - facts.start).days // 7
        told = said(
            "plan_page.too_late",
            (body, *waits),
            instead=_instead(plan, _papers_in(facts, body, day)),
            who=named([body]),
            what=quoted(waits),
            day=day.isoformat(),
            have=str(have),
            need=str(time.weeks[0]),
        )
        yield Told(code=TIME, said=told)


def target_kept(
    facts: Situation, plan: Blueprint, time: Span, late: Collection[Told] = ()
) -> Iterator[Told]:
    """Tell of the day until which there are people and money for it, or of the target that the
    calendar sets, where the plan does not keep it or keeps it only if all goes fast.

    Args:
        facts: the situation.
        plan: what is done now.
        time: the weeks that the plan takes.
        late: what is told already of decisions that come too soon, see `too_late`: the same day is
            not told again, and what there is time for is said once.
    """
    start = facts.start
    until = facts.case.resources.until if facts.case.resources else None
    target = facts.case.calendar.deadline if facts.case.calendar else None
    days = [day for day in (target, latest(until) if until else None) if day is not None]
    if start is None or not days or plan.shape.pattern in ("apart", "enough"):
        return
    day = min(days)
    have = (day - start).days
    if have >= 7 * time.weeks[1] or have < 0:
        return
    if any(("day", day.isoformat()) in each.said.params for each in late):
        return
    told = {"day": day.isoformat(), "need": str(time.weeks[0])}
    if have >= 7 * time.weeks[0]:
        yield Told(code=TIME, said=said("plan_page.target_if_fast", ("resources",), **told))
        return
    instead = said("plan_fixed.nothing") if late else _instead(plan, have // 7)
    yield Told(
        code=TIME, said=said("plan_page.target_missed", ("resources",), instead=instead, **told)
    )


_OF_THE_CALENDAR = frozenset({"election", "budget-round", "lead-away"})
"""Rules that tell of days: a timetable tells the same, in the same words."""


def days_told(plan: Plan) -> tuple[Said, ...]:
    """What a plan tells of elections, budgets and whoever leads being away."""
    return tuple(each.said for each in plan.told if each.code in _OF_THE_CALENDAR)


def too_soon(plan: Plan) -> tuple[Said, ...]:
    """What a plan tells of decisions that come too soon for it; a timetable tells the same."""
    return tuple(
        each.said
        for each in plan.told
        if each.code == TIME and each.said.key == "plan_page.too_late"
    )


def _papers_in(facts: Situation, body: str, day: dt.date) -> int:
    """Weeks until the papers for a meeting must be in."""
    assert facts.start is not None  # nothing is told without a first day
    found = facts.bodies.get(body)
    due = day
    if found is not None:
        meeting = next((each for each in found.meetings if each.date == day), Meeting(date=day))
        due = found.papers_due(meeting)
    return max(0, (due - facts.start).days // 7)


def _instead(plan: Blueprint, have: int) -> Said:
    """What there is time for before the papers go to the body, and what is given up: the talks with
    each come first, and what was said has been read by those who said it.

    Args:
        plan: what is done now.
        have: the weeks that there are.
    """
    calls = any(each.phase == "call" for each in plan.arenas)
    small = any(each.phase == "small" and each.joint for each in plan.arenas)
    wide = any(each.phase == "wide" and each.joint for each in plan.arenas)
    if not calls or not (small or wide):
        return said("plan_fixed.nothing")
    if plan.shape.small:
        return said("plan_page.too_late_small_plan")
    left = have - _TO_SEE
    if weeks_until(plan, "call")[0] > left:
        return said("plan_page.too_late_few")
    if small and wide and weeks_until(plan, "small")[0] <= left:
        return said("plan_page.too_late_small")
    return said("plan_page.too_late_calls")


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
