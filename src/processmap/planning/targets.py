"""What a plan says of the date it is to be done by, in agreement with its timetable.

The target concerns everything but the following up, which is long after by its nature. A plan that seems to be late is
looked at with the timetable's full work before anything is said, so that `propose` and `schedule` do not contradict
each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import evolve

from processmap.language.names import listed
from processmap.messages import text
from processmap.messages.phrases import Counted
from processmap.model.plan import Plan, PlanNote
from processmap.model.process_map import ProcessMap
from processmap.planning.alternatives import style_name

if TYPE_CHECKING:
    from processmap.scheduling.length import Length

__all__ = ["beside_target"]


def beside_target(case: ProcessMap, plans: Sequence[Plan]) -> list[Plan]:
    """The plans with their length looked at more closely where it matters, and what is to be said of the target.

    Args:
        case: the map, without proposals nobody has touched.
        plans: the plans made for it.
    """
    from processmap.scheduling.items import first_day

    if case.calendar is None or first_day(case) is None:
        return list(plans)
    looked = [_looked(case, each) for each in plans]
    in_time = [plan for plan, length in looked if length.margin_days is not None and length.margin_days >= 0]
    return [_told(case, plan, length, in_time) for plan, length in looked]


def _looked(case: ProcessMap, plan: Plan) -> tuple[Plan, Length]:
    from processmap.scheduling.length import length_of, looked_at, with_length

    found = length_of(case, plan)
    late = found.margin_days is not None and found.margin_days < 0
    if late or not found.possible:
        found = looked_at(case, plan)
    return with_length(plan, found), found


def _told(case: ProcessMap, plan: Plan, length: Length, in_time: Sequence[Plan]) -> Plan:
    message = _impossible(plan) if not length.possible else _late(case, plan, length, in_time)
    if message is None:
        return plan
    return evolve(plan, notes=(*plan.notes, PlanNote(code="time", message=message)))


def _impossible(plan: Plan) -> str:
    return text("planning.no_timetable", plan.language)


def _late(case: ProcessMap, plan: Plan, length: Length, in_time: Sequence[Plan]) -> str | None:
    from processmap.scheduling.items import first_day

    calendar, first = case.calendar, first_day(case)
    target = calendar.deadline if calendar else None
    if target is None or length.done is None or length.margin_days is None or length.margin_days >= 0:
        return None
    if first is not None and target < first:
        said = {"target": target.isoformat(), "first": first.isoformat(), "done": length.done.isoformat()}
        return text("planning.target_passed", plan.language, **said)
    others = [style_name(each.name, plan.language) for each in in_time]
    params = {
        "done": length.done.isoformat(),
        "target": target.isoformat(),
        "days": Counted(-length.margin_days),
        "names": listed(others, plan.language),
    }
    return text("planning.too_late_but" if others else "planning.too_late", plan.language, **params)
