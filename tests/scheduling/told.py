"""What a timetable, or a look back, tells its ordinary reader, in words."""

import json
from typing import Any

from processmap.exports.timetable_data import backward_json, schedule_to_data
from processmap.model.schedule import Backward, Schedule
from processmap.verbs.seeing import seen_backward, seen_schedule

__all__ = ["clash_told", "conclusion_told", "facts_told", "notes_told", "ways_told"]


def _data(found: Schedule | Backward) -> dict[str, Any]:
    if isinstance(found, Schedule):
        return schedule_to_data(seen_schedule(found))
    data: dict[str, Any] = json.loads(backward_json(seen_backward(found)))
    return data


def notes_told(found: Schedule | Backward) -> list[str]:
    """What its reader should know."""
    return list(_data(found)["notes"])


def facts_told(found: Schedule | Backward) -> list[str]:
    """The facts that clash."""
    return [each["message"] for each in _data(found)["clash"]["facts"]]


def conclusion_told(found: Schedule | Backward) -> str:
    """What follows from them."""
    return str(_data(found)["clash"]["conclusion"])


def clash_told(found: Schedule | Backward) -> str:
    """The facts that clash, and what follows from them."""
    return " ".join([*facts_told(found), conclusion_told(found)])


def ways_told(found: Schedule | Backward) -> list[str]:
    """The ways out."""
    return [each["message"] for each in _data(found)["ways"]]
