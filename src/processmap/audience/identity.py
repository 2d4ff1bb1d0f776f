"""What calendar programs know an occasion by: it says nothing of it, and is the same every time."""

import uuid

from processmap.model.process_map import Case

__all__ = ["ending", "series_of", "uid"]

_SPACE = uuid.UUID(
    "6f1f2f0a-7a34-5b0e-9d0b-3c1f7f1f8a51"
)  # ours; RFC 9562 asks only that it is always the same


def series_of(case: Case) -> str:
    """What tells the calendar of this case from every other."""
    own = case.calendar
    return (own.series if own else None) or case.case_number or case.title


def uid(series: str, key: str) -> str:
    """Give the identity of an occasion.

    Args:
        series: what tells this process's calendar from every other.
        key: what tells the occasion from the others in it.
    """
    return f"{uuid.uuid5(_SPACE, chr(10).join((series, key)))}{ending(series)}"


def ending(series: str) -> str:
    """How the identities of one process's occasions end; by that an earlier file's entries are
    known as ours.
    """
    return f"@{uuid.uuid5(_SPACE, series).hex[:16]}.processmap"
