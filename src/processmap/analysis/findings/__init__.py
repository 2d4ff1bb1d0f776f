"""The checker: what to look over in a map, with stable codes.

Faults of the document (PM0xx) stop a map from being made at all; what is found here is about the
method, and is only ever a warning or a note: PM1xx inventory, PM2xx dialogues, PM3xx governance,
PM4xx time, PM5xx money, PM6xx privacy.
"""

import datetime as dt

from processmap.analysis.conditions.order import last_known_day
from processmap.analysis.findings import (
    dialogues,
    governance,
    inventory,
    inventory_so_far,
    money,
    places,
    privacy,
    rooms,
    texts,
    time,
)
from processmap.analysis.findings.making import Check, Look
from processmap.errors import Finding, Path, Severity
from processmap.model.content import LISTS
from processmap.model.process_map import ProcessMap

__all__ = ["CHECKS", "findings"]

# In the order of what matters most to a process lead: safety first, then people, then the frame,
# time and money.
CHECKS: tuple[Check, ...] = (
    *rooms.CHECKS[:2],
    *privacy.CHECKS,
    *governance.CHECKS[:3],
    *inventory.CHECKS,
    *rooms.CHECKS[2:],
    *dialogues.CHECKS,
    *governance.CHECKS[3:],
    *time.CHECKS,
    *places.CHECKS,
    *money.CHECKS,
    *inventory_so_far.CHECKS,
    *texts.CHECKS,
)

_SEVERITIES = tuple(Severity)
_ORDER = {
    name: index
    for index, name in enumerate(("title", "question", "fixed", "open", *LISTS, "calendar"))
}


def _place(path: Path) -> tuple[object, ...]:
    """Sorts paths in document order, numbers as numbers."""
    steps = [(0, step, "") if isinstance(step, int) else (1, 0, step) for step in path[1:]]
    return (_ORDER.get(str(path[0]), len(_ORDER)) if path else -1, *steps)


def findings(case: ProcessMap, today: dt.date | None = None) -> tuple[Finding, ...]:
    """Give what there is to look over in a map, what matters most first.

    Args:
        case: the map.
        today: the day to count from, for what is overdue; left out = the latest day on which the
            map knows that something has happened. The clock is never read.

    Returns:
        Warnings before notes; within them by what they are about, then in document order. Never
        statements: findings name ids and titles only. They are of the whole map, and hold names
        that are not for everybody: `audience.told` makes them fit for a reader.
    """
    look = Look(case, today or last_known_day(case))
    found = [(number, finding) for number, check in enumerate(CHECKS) for finding in check(look)]
    found.sort(
        key=lambda each: (_SEVERITIES.index(each[1].severity), each[0], _place(each[1].path))
    )
    return tuple(finding for _, finding in found)
