"""When each task can be held: a timetabling engine in whole numbers that knows nothing of maps and dialogues."""

from processmap.planning.timetable.problem import (
    Allowed,
    Apart,
    Cutoff,
    Fixed,
    Gap,
    Problem,
    Quota,
    Resource,
    Task,
    Window,
    mask,
    slots,
)
from processmap.planning.timetable.result import ORDER, Link, Result, Score, Status
from processmap.planning.timetable.solve import solve

__all__ = [
    "ORDER",
    "Allowed",
    "Apart",
    "Cutoff",
    "Fixed",
    "Gap",
    "Link",
    "Problem",
    "Quota",
    "Resource",
    "Result",
    "Score",
    "Status",
    "Task",
    "Window",
    "mask",
    "slots",
    "solve",
]
