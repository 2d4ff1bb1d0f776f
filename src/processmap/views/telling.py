"""The order in which one tells what happens: what must come first, then by day, then as it stands
in the document.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

from processmap.views.step import LANES, Step

__all__ = ["told"]

_LANE = {lane: number for number, lane in enumerate(LANES)}


def told(
    steps: Mapping[str, Step],
    ties: Iterable[tuple[str, str]],
    columns: Mapping[str, int],
    now: dt.date | None,
) -> list[str]:
    """Give the keys of ``steps`` in the order to tell them.

    Args:
        steps: by key.
        ties: pairs that run in no circle and never to an earlier column.
        columns: the column of every step; earlier columns are told first.
        now: the day to look ahead from; what is open and has no day is told as if it came then.
    """
    before: dict[str, list[str]] = {key: [] for key in steps}
    after: dict[str, list[str]] = {key: [] for key in steps}
    for source, target in ties:
        before[target].append(source)
        after[source].append(target)
    days = _days(steps, before, after, now or dt.date.max)
    number = {key: index for index, key in enumerate(steps)}

    def place(key: str) -> tuple[int, dt.date, int, int, str]:
        lane = _LANE.get(steps[key].lane, _LANE["bodies"])
        return columns[key], days[key], lane, number[key], key

    waits = {key: len(before[key]) for key in steps}
    ready = [place(key) for key in steps if not waits[key]]
    heapify(ready)
    order: list[str] = []
    while ready:
        key = heappop(ready)[-1]
        order.append(key)
        for each in after[key]:
            waits[each] -= 1
            if not waits[each]:
                heappush(ready, place(each))
    return order


def _days(
    steps: Mapping[str, Step],
    before: Mapping[str, list[str]],
    after: Mapping[str, list[str]],
    now: dt.date,
) -> dict[str, dt.date]:
    """The day of every step: its own; for what is over, that of what it led to; for what is open,
    not before now.
    """
    days: dict[str, dt.date] = {}
    for key, step in steps.items():
        if step.date:
            days[key] = step.date
        elif step.finished:
            days[key] = min([now, *(date for each in after[key] if (date := steps[each].date))])
        else:
            days[key] = max([now, *(date for each in before[key] if (date := steps[each].date))])
    return days
