"""Working days: weekends, public holidays, the days that are free in fact, closed periods and
election days.

Swedish offices are closed on Midsommarafton, Julafton and Nyårsafton, though only the days after
them are holidays in law; the dates of all of them come from the package ``holidays``.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import cache

from attrs import field, frozen

from processmap.model.dialogues import Dialogue
from processmap.model.process_map import Case
from processmap.model.stakeholders import Period
from processmap.model.words import DayPart

__all__ = [
    "COUNTRY",
    "TIMEZONE",
    "Workdays",
    "country_known",
    "covers",
    "holidays_in",
    "last_day",
    "workdays_of",
]

COUNTRY = "SE"
TIMEZONE = "Europe/Stockholm"
_WEEKEND = frozenset({5, 6})
_SUNDAYS = frozenset(
    {"Söndag", "Sunday"}
)  # which the package lists among the Swedish holidays until its version 0.107
_EVENINGS = range(4)
# days looked through for one on which all can come; who have none in a year have none in common
_YEAR = 366


@cache
def _years(country: str, year: int) -> frozenset[dt.date] | None:
    import holidays  # takes a tenth of a second, and only timetables need it

    try:
        made = holidays.country_holidays(country)
    except NotImplementedError:
        return None
    free = tuple(each for each in ("public", "de_facto") if each in made.supported_categories)
    found = holidays.country_holidays(country, years=[year], categories=free or None)
    return frozenset(day for day, name in found.items() if name not in _SUNDAYS)


def country_known(country: str) -> bool:
    """Whether the public holidays of a country (ISO 3166, two letters) are known."""
    return _years(country.upper(), 2000) is not None


def holidays_in(year: int, country: str = COUNTRY) -> frozenset[dt.date]:
    """Public holidays of a year and the days that are free in fact; none where the country is not
    known.
    """
    return _years(country.upper(), year) or frozenset()


def covers(period: Period, day: dt.date) -> bool:
    """Whether a day falls in a period, both ends included."""
    return period.first <= day <= period.last


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

    def holiday(self, day: dt.date) -> bool:
        """Whether it is a public holiday, a day free in fact, or an election day."""
        return day in self.elections or day in holidays_in(day.year, self.country)

    def weekend(self, day: dt.date) -> bool:
        """Whether it is a Saturday or Sunday."""
        return day.weekday() in _WEEKEND

    def working(self, day: dt.date) -> bool:
        """Whether people are usually at work."""
        return not self.weekend(day) and not self.holiday(day)

    def next(self, day: dt.date) -> dt.date:
        """The first working day on or after ``day``."""
        while not self.working(day):
            day += dt.timedelta(days=1)
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


def last_day(case: Case, dialogue: Dialogue, first: dt.date, limit: dt.date) -> dt.date:
    """The last day after ``first`` and up to ``limit`` on which a conversation can be held;
    ``first`` if there is none.

    It counts as a timetable does: working days outside closed periods on which everybody who takes
    part, and whoever is named to lead, can come; evenings from Monday to Thursday, and weekends,
    where somebody has asked for them.
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
        start = min((each.first for each in away if covers(each, day)), default=None)
        if start is None and _suits(day, said, free):
            return day
        day = (start or day) - dt.timedelta(days=1)
    return first


def _suits(day: dt.date, said: Sequence[frozenset[DayPart]], free: Workdays) -> bool:
    """Whether there is a part of the day in which all who have said when they come can come."""
    wishes = frozenset[DayPart]().union(*said)
    if not free.working(day):
        weekend = free.weekend(day) and not free.holiday(day)
        return (
            weekend and DayPart.WEEKEND in wishes and all(DayPart.WEEKEND in each for each in said)
        )
    parts = {DayPart.MORNING, DayPart.AFTERNOON}
    if DayPart.EVENING in wishes and day.weekday() in _EVENINGS:
        parts.add(DayPart.EVENING)
    return bool(parts.intersection(*said))
