"""How long a plan takes, before anybody has asked for a timetable: reckoned by the timetable itself, with little work.

So a plan and its timetable cannot say two things about the same weeks. Where the document says nothing of when the
work begins, the steps alone are reckoned with: their order, their gaps, those who lead and those who come.
"""

import datetime as dt

from attrs import evolve, frozen

from processmap.model.dialogues import Dialogue
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar
from processmap.model.schedule import Schedule
from processmap.scheduling.items import first_day
from processmap.scheduling.timetable import Wishes, timetable

__all__ = ["Length", "length_in", "length_of", "looked_at", "with_length"]

_SOME_MONDAY = dt.date(2001, 8, 20)
"""Where nothing says when the work begins: a Monday with as long to the next holidays as a year has (own)."""
_ROUGH = Wishes(explain=False, schedules=1)
_FULL = Wishes(explain=False)


@frozen
class Length:
    """How long a plan takes.

    Attributes:
        weeks: from the first day to the last, begun weeks counted whole; 0 with nothing to hold.
        days: days until everything but the following up is done.
        done: the day when everything but the following up is done; None without a first day.
        margin_days: days left to the target then, less than 0 when late; None without a target or a first day.
        possible: whether a timetable was found with the days the document has.
    """

    weeks: int = 0
    days: int = 0
    done: dt.date | None = None
    margin_days: int | None = None
    possible: bool = True


def length_of(case: ProcessMap, plan: Plan, wishes: Wishes = _ROUGH) -> Length:
    """Estimate a plan's length by the first timetable that is found.

    A target that must be kept is reckoned with as one that can be passed: the margin then tells by how much.

    Args:
        case: the map, without proposals nobody has touched.
        plan: the plan, with its dialogues and orders.
        wishes: how much work is put into it.
    """
    first = first_day(case)
    found = timetable(_yielding(case), plan, plan.language, wishes) if first else None
    if found is not None and (found.found or not plan.dialogues):
        return length_in(found)
    bare, steps = _steps_alone(case, plan, first or _SOME_MONDAY)
    made = length_in(timetable(bare, steps, plan.language, _ROUGH))
    return evolve(made, done=None, margin_days=None, possible=first is None)


def looked_at(case: ProcessMap, plan: Plan) -> Length:
    """The same with as much work as ``schedule`` does: so that what is said of the target is what it will say."""
    if case.calendar is not None and case.calendar.target_firm and first_day(case):
        kept = timetable(case, plan, plan.language, _FULL)
        if kept.found:
            return length_in(kept)
    return length_of(case, plan, _FULL)


def with_length(plan: Plan, length: Length) -> Plan:
    """The plan with its length among its measures."""
    found = evolve(plan.metrics, weeks=length.weeks, days=length.days, margin_days=length.margin_days)
    return evolve(plan, metrics=found)


def _yielding(case: ProcessMap) -> ProcessMap:
    calendar = case.calendar
    if calendar is None or not calendar.target_firm:
        return case
    return evolve(case, calendar=evolve(calendar, target_firm=False))


def length_in(found: Schedule) -> Length:
    """The length that a timetable comes to."""
    first, done = found.first_day, found.done
    until = (done - first).days + 1 if first and done else 0
    return Length(found.weeks or 0, until, done, found.margin_days)


def _steps_alone(case: ProcessMap, plan: Plan, first: dt.date) -> tuple[ProcessMap, Plan]:
    """The map and the plan without any day in them but the first."""
    calendar = case.calendar or Calendar()
    leaders = tuple(evolve(each, unavailable=()) for each in calendar.facilitators)
    frame = evolve(calendar, start=first, target=None, closed=(), election=(), facilitators=leaders)
    bare = evolve(
        case,
        calendar=frame,
        stakeholders=tuple(evolve(each, unavailable=()) for each in case.stakeholders),
        decision_bodies=tuple(evolve(each, meetings=()) for each in case.decision_bodies),
        dialogues=tuple(each if each.held else _dayless(each) for each in case.dialogues),
    )
    return bare, evolve(plan, dialogues=tuple(map(_dayless, plan.dialogues)))


def _dayless(each: Dialogue) -> Dialogue:
    return each.evolve(date=None, start=None, end=None)
