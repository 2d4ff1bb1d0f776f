"""When those newly elected take office."""

import datetime as dt

from processmap.model.process_map import ProcessMap

__all__ = ["in_office"]

_SETTLED_DAYS = 32
"""Days from an election until those elected are in office: municipalities and regions on 15
October.
"""
_RANGE = (1, 365)


def in_office(case: ProcessMap, day: dt.date) -> dt.date:
    """The first day that those elected on a day are in office, as the document's rule says, else as
    is usual.

    Args:
        case: the map.
        day: the day of the election.
    """
    setting = case.setting("election")
    said = dict(setting.params).get("settled_days") if setting else None
    fits = isinstance(said, int) and not isinstance(said, bool) and _RANGE[0] <= said <= _RANGE[1]
    return day + dt.timedelta(days=int(said) if fits and said is not None else _SETTLED_DAYS)
