"""A scale of time: days to places from left to right, with long empty spells left out and the marks
to read it by.

Time runs evenly except where nothing happens for long: such a spell gets a fixed width, and the
drawing shows that time is left out there. Years, months or days are marked, whichever leaves room
for the words.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

_LONG: Final = 3.0
"""A spell this many times the usual between two dates, and longer than `_SPELL` days, is left out.
"""
_SPELL: Final = 45
_LEFT_OUT: Final = 70.0


@frozen
class Scale:
    """Places of days: ``days`` and ``places`` are corresponding points, with even time between
    them.
    """

    days: list[int]
    places: list[float]
    gaps: list[tuple[float, float]]

    def at(self, day: dt.date) -> float:
        """Give the place of ``day``, from 0; days before the first or after the last stand at the
        ends.
        """
        number = day.toordinal()
        after = bisect_right(self.days, number)
        if after == 0:
            return self.places[0]
        if after == len(self.days):
            return self.places[-1]
        first, last = self.days[after - 1], self.days[after]
        share = (number - first) / (last - first)
        return round(
            self.places[after - 1] + share * (self.places[after] - self.places[after - 1]), 1
        )

    @property
    def width(self) -> float:
        """The place of the last day."""
        return self.places[-1]


def scale_for(days: Iterable[dt.date], width: float) -> Scale:
    """Give a scale for ``days`` about ``width`` wide."""
    numbers = sorted({day.toordinal() for day in days})
    spells = sorted(b - a for a, b in pairwise(numbers))
    usual = spells[len(spells) // 2] if spells else 1
    long_ = [b - a > max(_SPELL, _LONG * usual) for a, b in pairwise(numbers)]
    kept = sum(
        b - a for (a, b), is_long in zip(pairwise(numbers), long_, strict=True) if not is_long
    )
    left = max(width - _LEFT_OUT * sum(long_), width / 3)
    per_day = left / kept if kept else 0.0
    places, gaps = [0.0], []
    for (a, b), is_long in zip(pairwise(numbers), long_, strict=True):
        step = _LEFT_OUT if is_long else (b - a) * per_day
        if is_long:
            gaps.append((places[-1], places[-1] + step))
        places.append(round(places[-1] + step, 1))
    return Scale(numbers, places, gaps)


def marks(scale: Scale, room: float) -> Sequence[tuple[float, str]]:
    """Give what to mark on ``scale``: (place, words), each at least ``room`` from the last; none
    where time is out.
    """
    first, last = dt.date.fromordinal(scale.days[0]), dt.date.fromordinal(scale.days[-1])
    for step in (1, 2, 3, 6, 12, 24, 60, 120):
        found = [
            (scale.at(day), f"{day:%Y-%m}" if step < 12 else f"{day:%Y}")
            for day in _starts(first, last, step)
        ]
        found = [mark for mark in found if not any(a < mark[0] < b for a, b in scale.gaps)]
        if all(b - a >= room for (a, _), (b, _) in pairwise(found)):
            return found
    return found[:1]


def _starts(first: dt.date, last: dt.date, step: int) -> Iterable[dt.date]:
    """List the first days of every ``step`` months between two days."""
    month = first.year * 12 + first.month - 1
    month += -month % step
    while True:
        day = dt.date(month // 12, month % 12 + 1, 1)
        if day > last:
            return
        if day >= first:
            yield day
        month += step
        if month // 12 > 9999:
            return
