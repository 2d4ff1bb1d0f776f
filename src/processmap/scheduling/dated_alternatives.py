"""Alternatives with days: what each comes to in time, where the document says when the work begins."""

from attrs import evolve

from processmap.model.plan import Alternatives, Plan
from processmap.model.process_map import ProcessMap
from processmap.scheduling.items import first_day
from processmap.scheduling.length import length_in, with_length
from processmap.scheduling.timetable import Wishes, timetable

__all__ = ["with_times"]

_MANY = 60
_QUICK = 10
"""The engine's budget beside a plan of many dialogues: its finish is as good, and only rest gains from more."""


def with_times(found: Alternatives, language: str) -> Alternatives:
    """The alternatives with the days that a timetable gives each, and with real weeks and margins.

    Where the document has no calendar, or nothing says when the work begins, they are as they were; so is one that no
    timetable can keep. ``schedule`` tells why.
    """
    if found.case.calendar is None or first_day(found.case) is None:
        return found
    return evolve(found, plans=tuple(_timed(found.case, each, language) for each in found.plans))


def _timed(case: ProcessMap, plan: Plan, language: str) -> Plan:
    schedules = _QUICK if len(plan.dialogues) > _MANY else None
    made = timetable(case, plan, language, Wishes(explain=False, schedules=schedules))
    if not made.times:
        return plan
    return with_length(evolve(made.plan, metrics=plan.metrics), length_in(made))
