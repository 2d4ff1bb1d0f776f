"""Which days something takes: one predicate for all that lasts, so that a stretch is never cut to
its first day.
"""

import datetime as dt
from typing import Self

from attrs import frozen

from processmap.model.times import Day, earliest, latest

__all__ = ["Stretch"]


@frozen
class Stretch:
    """The days from a first to a last, both included; one day where they are the same.

    Attributes:
        first: the first day.
        last: the last day.
    """

    first: dt.date
    last: dt.date

    @classmethod
    def of_moments(
        cls,
        date: dt.date | None,
        start: dt.time | dt.datetime | None,
        end: dt.time | dt.datetime | None,
    ) -> Self | None:
        """Give the days of something that is written as a day, as moments, or as some of each.

        Args:
            date: its day; the first, where it has more.
            start: when it begins, with or without a day of its own.
            end: when it ends, with or without a day of its own. What ends at midnight does not take
                the day after.

        Returns:
            The days, or None where none of them says a day.
        """
        last = end.date() if isinstance(end, dt.datetime) else None
        first = date or (start.date() if isinstance(start, dt.datetime) else last)
        if first is None:
            return None
        if last is None or last <= first:
            return cls(first, first)
        if isinstance(end, dt.datetime) and end.time() == dt.time():
            last -= dt.timedelta(days=1)
        return cls(first, last)

    @classmethod
    def between(cls, start: Day, end: Day | None = None) -> Self:
        """Give the days of something that is written with a start and perhaps an end.

        Args:
            start: when it begins: a day, or a month, season or year.
            end: when it ends, likewise; left out = it lasts as long as ``start`` says.

        Returns:
            The days. What is rough counts whole, from the first day that it can be to the last:
            somebody who is away "i mars" is away on every day of it.
        """
        first = earliest(start)
        return cls(first, max(first, latest(end or start)))

    @property
    def several(self) -> bool:
        """Whether it is more than one day."""
        return self.last > self.first

    @property
    def iso(self) -> str:
        """The days the way Swedish documents write them: 2027-03-02, or 2027-03-02 – 2027-03-04."""
        return (
            f"{self.first.isoformat()} – {self.last.isoformat()}"
            if self.several
            else self.first.isoformat()
        )

    @property
    def count(self) -> int:
        """How many days it is."""
        return (self.last - self.first).days + 1

    def covers(self, day: dt.date) -> bool:
        """Whether a day is one of them."""
        return self.first <= day <= self.last

    def common(self, other: "Stretch") -> "Stretch | None":
        """The days that are in both; None where there are none."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Stretch(first, last) if first <= last else None
