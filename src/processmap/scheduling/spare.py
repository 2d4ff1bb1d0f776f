"""How much later each conversation of a document could be held, counted as the timetable that wrote
its days counts.
"""

import datetime as dt
from collections.abc import Mapping

from processmap.analysis.conditions import day_of
from processmap.engines.timetabling.existing import slack_as_it_stands
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.stamp import day_written
from processmap.scheduling.half_days import AFTERNOON, DAY, MORNING, part_at
from processmap.scheduling.inputs import Ground
from processmap.scheduling.items import Item, first_day
from processmap.scheduling.problem import ground_of, problem_of

__all__ = ["spare_days"]


def spare_days(case: ProcessMap, plan: Plan) -> Mapping[str, int] | None:
    """The slack of each conversation whose day a timetable has written into the document.

    Args:
        case: a map with a timetable's days in it.
        plan: the plan that the map gives now.

    Returns:
        Days by id, as `processmap.model.schedule.Timed.slack_days` has them; None where the days
        are not this plan's, or no longer keep what has to be kept.
    """
    written = {
        each.id for each in case.dialogues if day_written(each) and each.live and not each.held
    }
    first = first_day(case)
    if first is None or not written or not written <= {each.id for each in plan.dialogues}:
        return None
    ground = ground_of(case, plan, first)
    found = _spare(ground, written)
    return _spare(ground_of(case, plan, first, soft=True), written) if found is None else found


def _spare(ground: Ground, written: set[str]) -> dict[str, int] | None:
    starts = {
        key: _slot(ground, each)
        for key, each in ground.items.items()
        if key in written and each.date is None
    }
    if not all(0 <= slot < ground.grid.horizon for slot in starts.values()):
        return None
    loose = slack_as_it_stands(problem_of(ground), starts)
    return None if loose is None else {key: loose[key] // DAY for key in starts}


def _slot(ground: Ground, item: Item) -> int:
    """Where a conversation stands: its day in the document, and the part of the day that its hour
    falls in.
    """
    own = next(each for each in ground.case.dialogues if each.id == item.id)
    day = day_of(own)
    assert day is not None  # only what has a day is asked for
    if item.body is not None:
        return ground.grid.slot(day, AFTERNOON)
    if item.days or own.start is None:
        return ground.grid.slot(day, MORNING)
    return ground.grid.slot(
        day, part_at(own.start.time() if isinstance(own.start, dt.datetime) else own.start)
    )
