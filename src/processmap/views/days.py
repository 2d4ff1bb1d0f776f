"""Days as people say them in a picture: "23 januari 2017", "ons 15 feb", "maj", "hösten 2026"."""

import datetime as dt
import re
from typing import Final

from processmap.messages import text

__all__ = ["day_long", "day_short", "day_with_weekday", "half_year", "month_name", "plain_days"]

_WRITTEN: Final = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


def _word(key: str, number: int, language: str) -> str:
    return text(key, language).split(" ")[number]


def month_name(date: dt.date, language: str) -> str:
    """Give the name of a day's month."""
    return _word("dates.months", date.month - 1, language)


def day_long(date: dt.date, language: str) -> str:
    """Write a day with its month in full and its year: "23 januari 2017"."""
    return f"{date.day} {month_name(date, language)} {date.year}"


def month_short(date: dt.date, language: str) -> str:
    """Name a month briefly: "feb"."""
    return _word("course.months_short", date.month - 1, language)


def day_short(date: dt.date, language: str, *, year: bool = False) -> str:
    """Write a day briefly: "15 feb", with the year where it would not be known otherwise."""
    said = f"{date.day} {month_short(date, language)}"
    return f"{said} {date.year}" if year else said


def day_with_weekday(
    date: dt.date, language: str, *, short: bool = False, year: bool = False
) -> str:
    """Write a day with its weekday: "onsdag 15 februari 2017", or "ons 15 feb"."""
    key = "dates.weekdays" if short else "course.weekdays"
    weekday = _word(key, date.weekday(), language)
    if short:
        return f"{weekday} {day_short(date, language, year=year)}"
    said = f"{weekday} {date.day} {month_name(date, language)}"
    return f"{said} {date.year}" if year else said


def half_year(date: dt.date, language: str) -> str:
    """Name the season of a day with its year: "hösten 2026"; December belongs to the winter that
    follows.
    """
    season = date.month % 12 // 3
    year = date.year + (date.month == 12)
    return f"{_word('course.seasons', season, language)} {year}"


def plain_days(said: str, language: str) -> str:
    """Write every day of a text as people say it: "15 feb 2017" for "2017-02-15"."""

    def plain(found: re.Match[str]) -> str:
        try:
            date = dt.date(*map(int, found.groups()))
        except ValueError:  # no such day: somebody's own number
            return found[0]
        return day_short(date, language, year=True)

    return _WRITTEN.sub(plain, said)
