"""Between a timetable and the document: writes the days into it, and leaves alone what people have
set.
"""

import attrs

from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.schedule import Schedule
from processmap.planning.merge import time_stamp, with_plan, writable

__all__ = ["with_schedule"]


def with_schedule(case: ProcessMap, schedule: Schedule) -> ProcessMap:
    """Write a schedule's plan into the document, its days with it.

    What was held or confirmed, and what a person has given a day, stays as it is. Days that an
    earlier timetable wrote are replaced. Where there is no timetable the document stays as it is.

    Args:
        case: the map, with or without earlier proposals and days.
        schedule: a schedule made for it.

    Returns:
        A new map. Writing the same schedule again gives the same map.
    """
    if not schedule.found:
        return case
    written = with_plan(case, schedule.plan)
    days = {each.id: each for each in schedule.plan.dialogues}
    return attrs.evolve(
        written, dialogues=tuple(_dated(each, days.get(each.id)) for each in written.dialogues)
    )


def _dated(own: Dialogue, planned: Dialogue | None) -> Dialogue:
    """A dialogue of the document with the plan's day, marked as the timetable's."""
    if planned is None or not writable(own):
        return own
    if (own.date, own.start, own.end) == (planned.date, planned.start, planned.end):
        return own if own.stamp or own.date is None else own.evolve(stamp=time_stamp(own))
    made = own.evolve(date=planned.date, start=planned.start, end=planned.end)
    return made.evolve(stamp=time_stamp(made) if made.date else None)
