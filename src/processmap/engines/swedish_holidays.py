"""Swedish public holidays and the days that are free in fact, worked out from the calendar alone.

Easter Sunday by the anonymous Gregorian algorithm in the form of Meeus (Astronomical Algorithms,
1991, chapter 8). The holidays follow lag (1989:253) om allmänna helgdagar and what was in force
before it; the national day is a holiday from 2005, when Whit Monday ceased to be one. Swedish
offices are also closed on Midsummer Eve, Christmas Eve and New Year's Eve.
"""

import datetime as dt
from functools import cache

__all__ = ["easter_sunday", "swedish_holidays"]

_DAY = dt.timedelta(days=1)
_SATURDAY = 5


def easter_sunday(year: int) -> dt.date:
    """Easter Sunday of a year, 1583-4099, in the Gregorian calendar."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_correction = (8 * century + 13) // 25
    epact = (19 * golden + century - leap_centuries - moon_correction + 15) % 30
    leap_years, year_rest = divmod(of_century, 4)
    weekday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return dt.date(year, month, day + 1)


def _saturday_from(day: dt.date) -> dt.date:
    """The first Saturday on or after a day."""
    return day + (_SATURDAY - day.weekday()) % 7 * _DAY


@cache
def swedish_holidays(year: int) -> dict[dt.date, str]:
    """The days of a year on which Swedish offices are closed, weekends apart.

    Args:
        year: from 1954, since when Midsummer and All Saints have been Saturdays.

    Returns:
        For each day its name, in English with underscores: ``good_friday``. A holiday that falls
        on a Saturday or a Sunday is among them.
    """
    easter = easter_sunday(year)
    midsummer = _saturday_from(dt.date(year, 6, 20))
    found = {
        dt.date(year, 1, 1): "new_years_day",
        dt.date(year, 1, 6): "epiphany",
        easter - 2 * _DAY: "good_friday",
        easter: "easter_sunday",
        easter + _DAY: "easter_monday",
        dt.date(year, 5, 1): "may_day",
        easter + 39 * _DAY: "ascension_day",
        easter + 49 * _DAY: "whit_sunday",
        midsummer - _DAY: "midsummer_eve",
        midsummer: "midsummer_day",
        _saturday_from(dt.date(year, 10, 31)): "all_saints_day",
        dt.date(year, 12, 24): "christmas_eve",
        dt.date(year, 12, 25): "christmas_day",
        dt.date(year, 12, 26): "boxing_day",
        dt.date(year, 12, 31): "new_years_eve",
    }
    if year >= 2005:
        found.setdefault(dt.date(year, 6, 6), "national_day")
    else:
        found.setdefault(easter + 50 * _DAY, "whit_monday")
    return found
