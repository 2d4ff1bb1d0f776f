"""The slack of conversations in a map that a timetable has been written into."""

from collections.abc import Mapping

from processmap.model.process_map import ProcessMap
from processmap.model.stamp import day_written

__all__ = ["spare_of"]


def spare_of(case: ProcessMap) -> Mapping[str, int] | None:
    """Give the slack that a timetable written into the map has; None where there is none, or it no
    longer holds.
    """
    if not any(map(day_written, case.dialogues)):
        return None
    # Only a map with a timetable in it needs the planner.
    from processmap.scheduling.spare import spare_days
    from processmap.verbs.alternative import NAMES, alternative

    found = (spare_days(case, alternative(case, name)) for name in NAMES)
    return next((each for each in found if each is not None), None)
