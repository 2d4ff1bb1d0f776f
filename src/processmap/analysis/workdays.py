"""Working days: weekends, public holidays, the days that are free in fact, closed periods and election days.

Swedish offices are closed on Midsommarafton, Julafton and Nyårsafton, though only the days after them are holidays in
law; the dates of all of them come from the package ``holidays``.
"""

import datetime as dt
from functools import cache

from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Period

__all__ = ["COUNTRY", "TIMEZONE", "Workdays", "country_known", "covers", "holidays_in", "workdays_of"]

COUNTRY = "SE"
TIMEZONE = "Europe/Stockholm"
_WEEKEND = frozenset({5, 6})


@cache
def _years(country: str, year: int) -> frozenset[dt.date] | None:
    import holidays  # takes a tenth of a second, and only timetables need it

    try:
        made = holidays.country_holidays(country)
    except NotImplementedError:
        return None
    free = tuple(each for each in ("public", "de_facto") if each in made.supported_categories)
    return frozenset(holidays.country_holidays(country, years=[year], categories=free or None))


def country_known(country: str) -> bool:
    """Whether the public holidays of a country (ISO 3166, two letters) are known."""
    return _years(country.upper(), 2000) is not None


def holidays_in(year: int, country: str = COUNTRY) -> frozenset[dt.date]:
    """Public holidays of a year and the days that are free in fact; none where the country is not known."""
    return _years(country.upper(), year) or frozenset()


def covers(period: Period, day: dt.date) -> bool:
    """Whether a day falls in a period, both ends included."""
    return period.start <= day <= (period.end or period.start)


class Workdays:
    """Tells working days from others.

    Args:
        country: ISO 3166 code of the country whose holidays count.
        elections: election days, on which nothing else is held.
    """

    def __init__(self, country: str = COUNTRY, elections: tuple[dt.date, ...] = ()) -> None:
        self.country = country
        self._elections = frozenset(elections)

    def holiday(self, day: dt.date) -> bool:
        """Whether it is a public holiday, a day free in fact, or an election day."""
        return day in self._elections or day in holidays_in(day.year, self.country)

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


def workdays_of(case: ProcessMap) -> Workdays:
    """The working days of a document: its country, Sweden when left out, and its election days.

    Closed periods are kept apart, since a timetable has to be able to say which of them stands in the way.
    """
    calendar = case.calendar
    return Workdays((calendar and calendar.country) or COUNTRY, calendar.election if calendar else ())
