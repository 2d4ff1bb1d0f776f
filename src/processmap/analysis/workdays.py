"""What sort of day a day is: the one answer to which days are red, eves and squeeze days, closed or
for weekends, asked by timetables, the checker, calendar files, pages and pictures alike.

Swedish offices are closed on Midsommarafton, Julafton and Nyårsafton, though only the days after
them are holidays in law. Swedish days are worked out here; those of other countries come from the
package ``holidays``, where it is installed.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cache

from attrs import field, frozen

from processmap.engines.swedish_holidays import swedish_holidays
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import Case
from processmap.model.stakeholders import Period
from processmap.model.stretch import Stretch
from processmap.model.words import DayPart

__all__ = [
    "COUNTRY",
    "TIMEZONE",
    "DaySort",
    "SpecialDay",
    "Workdays",
    "country_known",
    "days_back",
    "first_closed",
    "free_days_among",
    "holidays_in",
    "last_day",
    "special_day",
    "special_day_of",
    "workdays_of",
]

COUNTRY = "SE"
TIMEZONE = "Europe/Stockholm"
_FIRST_YEAR = 1954  # before it the Swedish holidays stood elsewhere
_WEEKEND = frozenset({5, 6})
_EVENINGS = range(4)
"""Monday to Thursday: nobody is asked to a meeting on a Friday evening (own)."""
_EVENING_FROM = dt.time(17)
"""From when a meeting is in the evening."""
_HOLIDAY, _ELECTION = "holiday", "election_day"
# days looked through for one on which all can come; who have none in a year have none in common
_YEAR = 366
_ONE_DAY = dt.timedelta(days=1)


class DaySort(StrEnum):
    """What makes a day another than most."""

    CLOSED = "closed"
    """The calendar says that nothing is held then."""
    RED = "red"
    """A public holiday, a day free in fact, or an election day."""
    WEEKEND = "weekend"
    """A Saturday or Sunday that is no holiday."""
    SQUEEZE = "squeeze"
    """A working day between two free ones, one of them red: klämdag."""
    EVE = "eve"
    """A working day before a red day, when people go home early."""


@frozen
class SpecialDay:
    """A day that is not like most, and why.

    Attributes:
        sort: what makes it so.
        day: the day.
        name: of a red day which it is, as a key of our texts (``good_friday``, ``election_day``;
            ``holiday`` where that is not known); else nothing.
    """

    sort: DaySort
    day: dt.date
    name: str = ""


@cache
def _years(country: str, year: int) -> dict[dt.date, str] | None:
    """The red days of a year with their names; None where the country is not known."""
    if country == COUNTRY:
        return swedish_holidays(year) if year >= _FIRST_YEAR else {}
    try:
        import holidays  # takes a tenth of a second, and only other countries need it

        made = holidays.country_holidays(country)
    except (ImportError, NotImplementedError):
        return None
    free = tuple(each for each in ("public", "de_facto") if each in made.supported_categories)
    found = holidays.country_holidays(country, years=[year], categories=free or None)
    return dict.fromkeys(found, _HOLIDAY)


def country_known(country: str) -> bool:
    """Whether the public holidays of a country (ISO 3166, two letters) are known."""
    return _years(country.upper(), 2000) is not None


def holidays_in(year: int, country: str = COUNTRY) -> frozenset[dt.date]:
    """Public holidays of a year and the days that are free in fact; none where the country is not
    known.
    """
    return frozenset(_years(country.upper(), year) or ())


def first_closed(days: Stretch, periods: Iterable[Period]) -> dt.date | None:
    """The first of some days that falls in one of some periods; None where none does.

    Args:
        days: the days, of a meeting for instance.
        periods: closed times, or times when somebody is away. A period that is known to the month
            or the season only counts whole.
    """
    common = (days.common(each.stretch) for each in periods)
    return min((each.first for each in common if each), default=None)


def _days(value: Iterable[dt.date]) -> frozenset[dt.date]:
    return frozenset(value)


@frozen
class Workdays:
    """Tells working days from others.

    Attributes:
        country: ISO 3166 code of the country whose holidays count.
        elections: election days, on which nothing else is held.
    """

    country: str = COUNTRY
    elections: frozenset[dt.date] = field(default=frozenset(), converter=_days)

    def red_name(self, day: dt.date) -> str:
        """Which red day it is, as a key of our texts; nothing for a day that is none.

        An election day counts, since nothing else is held on it.
        """
        if day in self.elections:
            return _ELECTION
        return (_years(self.country.upper(), day.year) or {}).get(day, "")

    def holiday(self, day: dt.date) -> bool:
        """Whether it is a public holiday, a day free in fact, or an election day."""
        return bool(self.red_name(day))

    def weekend(self, day: dt.date) -> bool:
        """Whether it is a Saturday or Sunday."""
        return day.weekday() in _WEEKEND

    def working(self, day: dt.date) -> bool:
        """Whether people are usually at work."""
        return not self.weekend(day) and not self.holiday(day)

    def eve(self, day: dt.date) -> bool:
        """Whether it is a working day before a red one, such as skärtorsdag or valborg."""
        return self.working(day) and self.holiday(day + _ONE_DAY)

    def squeeze(self, day: dt.date) -> bool:
        """Whether it is a working day between two free ones, one of them red."""
        around = (day - _ONE_DAY, day + _ONE_DAY)
        return (
            self.working(day)
            and not any(self.working(each) for each in around)
            and any(self.holiday(each) for each in around)
        )

    def evening(self, day: dt.date) -> bool:
        """Whether people are asked to a meeting in its evening: on a working day from Monday to
        Thursday that is not the eve of a red day.
        """
        return self.working(day) and day.weekday() in _EVENINGS and not self.eve(day)

    def season(self, day: dt.date) -> str:
        """The weeks when much of Sweden is away that a day falls in: "july", "newyear" or nothing.

        Nothing is said of other countries. That July and the days from 22 December to 6 January
        are meant is Swedish practice (own).
        """
        if self.country.upper() != COUNTRY:
            return ""
        if day.month == 7:
            return "july"
        around_newyear = (day.month, day.day) >= (12, 22) or (day.month, day.day) <= (1, 6)
        return "newyear" if around_newyear else ""

    def next(self, day: dt.date) -> dt.date:
        """The first working day on or after ``day``."""
        while not self.working(day):
            day += _ONE_DAY
        return day

    def before(self, day: dt.date) -> dt.date:
        """The last working day on or before ``day``: when papers due on a red day are handed in."""
        while not self.working(day):
            day -= _ONE_DAY
        return day


def workdays_of(case: Case) -> Workdays:
    """The working days of a document: its country, Sweden when left out, and its election days.

    Closed periods are kept apart, since a timetable has to be able to say which of them stands in
    the way.
    """
    calendar = case.calendar
    return Workdays(
        (calendar and calendar.country) or COUNTRY, calendar.election if calendar else ()
    )


def special_day(case: Case, days: Stretch, evening: bool = False) -> SpecialDay | None:
    """What is special about some days in a map: the reason that weighs most, and its first day.

    Args:
        case: the map, whose calendar says what is closed and in which country.
        days: the days that something takes.
        evening: whether it is in the evening, when the eve of a red day counts.

    Returns:
        Closed before red before squeeze day before eve; None for ordinary days, and for a weekend
        without more, which people choose on purpose.
    """
    closed = first_closed(days, case.calendar.closed if case.calendar else ())
    if closed is not None:
        return SpecialDay(DaySort.CLOSED, closed)
    free = workdays_of(case)
    each_day = [days.first + number * _ONE_DAY for number in range(min(days.count, _YEAR))]
    for day in each_day:
        if name := free.red_name(day):
            return SpecialDay(DaySort.RED, day, name)
    for day in each_day:
        if free.squeeze(day):
            return SpecialDay(DaySort.SQUEEZE, day)
    if evening:
        for day in each_day:
            if free.eve(day):
                return SpecialDay(DaySort.EVE, day)
    return None


def special_day_of(case: Case, dialogue: Dialogue) -> SpecialDay | None:
    """What is special about the days of a dialogue in a map; None for ordinary days, and where it
    has no day.
    """
    days = dialogue.stretch
    if days is None:
        return None
    start = dialogue.start.time() if isinstance(dialogue.start, dt.datetime) else dialogue.start
    evening = start is not None and start.replace(tzinfo=None) >= _EVENING_FROM
    return special_day(case, days, evening)


def free_days_among(case: Case, days: Iterable[dt.date]) -> tuple[dt.date, ...]:
    """Those of some days that are red or closed: when a meeting that comes back is not held."""
    free, closed = workdays_of(case), case.calendar.closed if case.calendar else ()
    return tuple(
        day for day in days if free.holiday(day) or first_closed(Stretch(day, day), closed)
    )


def last_day(case: Case, dialogue: Dialogue, first: dt.date, limit: dt.date) -> dt.date:
    """The last day after ``first`` and up to ``limit`` on which a conversation can be held;
    ``first`` if there is none.

    It counts as a timetable does: working days outside closed periods on which everybody who takes
    part, and whoever is named to lead, can come; evenings from Monday to Thursday, and weekends,
    where somebody has asked for them.
    """
    return next(days_back(case, dialogue, first, limit), first)


def days_back(case: Case, dialogue: Dialogue, first: dt.date, limit: dt.date) -> Iterator[dt.date]:
    """The days after ``first`` and up to ``limit`` on which a conversation can be held, the last
    one first; of at most a year before ``limit``. They count as for `last_day`.
    """
    people = [each for each in case.stakeholders if each.id in dialogue.participants]
    leaders = [each for each in case.facilitators if each.id in dialogue.facilitators]
    closed = case.calendar.closed if case.calendar else ()
    away = [*closed, *(period for each in people for period in each.unavailable)]
    away += [period for each in leaders for period in each.unavailable]
    said = [frozenset(each.available) for each in people if each.available]
    free, day = workdays_of(case), limit
    for _ in range(_YEAR):
        if day <= first:
            break
        start = min((each.first for each in away if each.stretch.covers(day)), default=None)
        if start is None and _suits(day, said, free):
            yield day
        day = (start or day) - dt.timedelta(days=1)


def _suits(day: dt.date, said: Sequence[frozenset[DayPart]], free: Workdays) -> bool:
    """Whether there is a part of the day in which all who have said when they come can come."""
    wishes = frozenset[DayPart]().union(*said)
    if not free.working(day):
        weekend = free.weekend(day) and not free.holiday(day)
        return (
            weekend and DayPart.WEEKEND in wishes and all(DayPart.WEEKEND in each for each in said)
        )
    parts = {DayPart.MORNING, DayPart.AFTERNOON}
    if DayPart.EVENING in wishes and free.evening(day):
        parts.add(DayPart.EVENING)
    return bool(parts.intersection(*said))
