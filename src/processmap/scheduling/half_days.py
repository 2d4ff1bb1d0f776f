"""Half days as whole numbers: three slots a day from the first day on, morning, afternoon and
evening.

A dialogue of up to half a day takes one slot; a longer one takes whole working days, each a morning
and an afternoon (the evenings between its days are taken too). Slots are packed in integers, bit t
for slot t.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from functools import lru_cache

from attrs import frozen

from processmap.analysis.workdays import Workdays
from processmap.engines.timetabling.problem import packed
from processmap.model.words import DayPart

__all__ = [
    "AFTERNOON",
    "CLOCK",
    "DAY",
    "END_OF_AFTERNOON",
    "EVENING",
    "HALF_DAY",
    "MORNING",
    "PARTS",
    "WHOLE_DAY",
    "Grid",
    "days_needed",
    "in_a_row",
    "part_at",
    "slots_of",
    "starts",
    "weekdays",
    "weekend_days",
    "working_days",
]

DAY = 3
MORNING, AFTERNOON, EVENING = range(DAY)
PARTS = (DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING)
CLOCK = (dt.time(9), dt.time(13), dt.time(18))
"""When a dialogue begins in each part of the day."""
END_OF_AFTERNOON = dt.time(17)
"""From then on it is evening."""
HALF_DAY = 4.0
"""Hours that half a day or an evening holds."""
WHOLE_DAY = 7.0
_MOST_DAYS = 5
"""A working week: what takes longer is held in several weeks, and its first is what can be put in a
calendar here.
"""


def days_needed(hours: float) -> int:
    """Whole days a dialogue takes; 0 for up to half a day."""
    if hours <= HALF_DAY:
        return 0
    return min(_MOST_DAYS, int(-(-hours // WHOLE_DAY)))


def slots_of(days: int) -> int:
    """Slots that so many whole days take, from the first morning to the last afternoon; 1 for half
    a day.
    """
    return 1 if days == 0 else DAY * (days - 1) + 2


def part_at(time: dt.time) -> int:
    """The part of the day an hour falls in."""
    if time.hour < 12:
        return MORNING
    return AFTERNOON if time < END_OF_AFTERNOON else EVENING


@frozen
class Grid:
    """The slots from a first day on.

    Attributes:
        first: the day of slot 0.
        days: how many days there are.
    """

    first: dt.date
    days: int

    @property
    def horizon(self) -> int:
        """The number of slots."""
        return self.days * DAY

    @property
    def last(self) -> dt.date:
        """The last day."""
        return self.first + dt.timedelta(days=self.days - 1)

    def number(self, day: dt.date) -> int:
        """The number of a day, from 0; negative before the first."""
        return (day - self.first).days

    def slot(self, day: dt.date, part: int = MORNING) -> int:
        """The slot of a part of a day; may lie outside."""
        return self.number(day) * DAY + part

    def date(self, slot: int) -> dt.date:
        """The day of a slot."""
        return self.first + dt.timedelta(days=slot // DAY)

    def part(self, slot: int) -> int:
        """The part of the day of a slot."""
        return slot % DAY

    def every(self) -> Iterable[dt.date]:
        """All days in order."""
        return (self.first + dt.timedelta(days=number) for number in range(self.days))

    def where(self, fits: Callable[[dt.date], bool]) -> int:
        """The days that fit, packed: bit d for day number d."""
        return packed(fits(day) for day in self.every())

    def span(self, start: dt.date, end: dt.date) -> int:
        """The days from one to another, both included, packed; what lies outside is left out."""
        low, high = max(0, self.number(start)), min(self.days - 1, self.number(end))
        return ((1 << (high - low + 1)) - 1) << low if low <= high else 0

    @property
    def all_days(self) -> int:
        """Every day, packed."""
        return (1 << self.days) - 1


@lru_cache(maxsize=64)
def working_days(grid: Grid, free: Workdays) -> int:
    """The working days of a grid, packed; kept, since one plan asks for many timetables over the
    same years.
    """
    return grid.where(free.working)


@lru_cache(maxsize=64)
def weekend_days(grid: Grid, free: Workdays) -> int:
    """The days of weekends that are not holidays too, packed."""
    return grid.where(lambda day: free.weekend(day) and not free.holiday(day))


@lru_cache(maxsize=64)
def weekdays(grid: Grid, which: range) -> int:
    """The days that fall on these days of the week, 0 for Monday, packed."""
    return grid.where(lambda day: day.weekday() in which)


def in_a_row(days: int, count: int) -> int:
    """Of the packed days, those that begin ``count`` of them in a row."""
    found = days
    for number in range(1, count):
        found &= days >> number
    return found


def starts(days: int, parts: Iterable[int]) -> int:
    """The slots of the packed days in these parts of the day, packed."""
    spread = _spread(days)
    found = 0
    for part in parts:
        found |= spread << part
    return found


def _spread(days: int) -> int:
    """Bit d becomes bit 3d."""
    digits = bin(days)[2:]
    return int("00".join(digits), 2) if days else 0
