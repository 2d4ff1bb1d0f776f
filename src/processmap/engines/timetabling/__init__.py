"""When each task can be held: a timetabling engine in whole numbers that knows nothing of maps and
dialogues.
"""

from processmap.engines.timetabling.problem import (
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
from processmap.engines.timetabling.result import ORDER, Link, Result, Score, Status
from processmap.engines.timetabling.solve import solve

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
