"""Occasions: what a calendar shows of a process, independent of any file format."""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator
from enum import StrEnum

from attrs import frozen

from processmap.model.project import Event
from processmap.model.times import exact
from processmap.model.words import Visibility

__all__ = ["Certainty", "Occasion", "Repeat", "first_day", "repeat_of"]


class Certainty(StrEnum):
    """How sure it is that an occasion takes place."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


@frozen(kw_only=True)
class Repeat:
    """How an occasion comes back, counted from its first day.

    Attributes:
        months: months between, 1-12; it then falls on the same weekday of the month (the third
            Friday). 0 = by weeks.
        weeks: weeks between, 1-52; 0 = by months.
        until: the last day it may fall on.
    """

    months: int = 0
    weeks: int = 0
    until: dt.date

    def days(self, first: dt.date) -> Iterator[dt.date]:
        """The days it falls on.

        Args:
            first: its first day, which says which weekday of the month it is; the fifth is the
                last.
        """
        day = first
        year, month = first.year, first.month
        while day <= self.until:
            yield day
            if self.weeks:
                day += dt.timedelta(weeks=self.weeks)
            elif self.months:
                years, month = divmod(month - 1 + self.months, 12)
                year, month = year + years, month + 1
                day = _same_weekday(first, year, month)
            else:
                return


def _same_weekday(first: dt.date, year: int, month: int) -> dt.date:
    """The weekday of a month that a day is in its own: the third Friday; the fifth is the last."""
    number = (first.day - 1) // 7
    month_begins = dt.date(year, month, 1)
    to_weekday = (first.weekday() - month_begins.weekday()) % 7
    day = 1 + to_weekday + 7 * number
    if number == 4:
        length = monthrange(year, month)[1]
        day = 1 + to_weekday + 7 * ((length - 1 - to_weekday) // 7)
    return dt.date(year, month, day)


def first_day(event: Event) -> dt.date | None:
    """The first day of an event, where it is known to the day."""
    return (event.recurrence.first if event.recurrence else None) or exact(event.date)


def repeat_of(event: Event) -> Repeat | None:
    """How an event comes back, where its first day and an even number of times a year say so."""
    often, first = event.recurrence, first_day(event)
    if often is None or first is None or not often.first_year <= first.year <= often.last_year:
        return None
    until = dt.date(often.last_year, 12, 31)
    if 12 % often.times_per_year == 0:
        return Repeat(months=12 // often.times_per_year, until=until)
    if often.times_per_year in (26, 52):
        return Repeat(weeks=52 // often.times_per_year, until=until)
    return None


@frozen(kw_only=True)
class Occasion:
    """Something with a day of its own.

    Attributes:
        key: what it is, unique within the document and the same from version to version.
        title: what the calendar shows; safe to show as it is.
        start: a day, or a day and an hour; without an offset it is local time in the document's
            time zone.
        end: the last day (included), or the hour it ends; None where nobody has said.
        place: where.
        details: what is said about it, lines apart.
        certainty: how sure it is.
        audience: who it is for.
        busy: whether it takes up somebody's time, rather than only falling on the day.
        repeat: how it comes back.
        without: days on which it would come back and is left out, since they are red or closed.
        uid: what calendar programs know it by, where that is known already; else it follows from
            the key.
    """

    key: str
    title: str
    start: dt.date | dt.datetime
    end: dt.date | dt.datetime | None = None
    place: str = ""
    details: tuple[str, ...] = ()
    certainty: Certainty = Certainty.CONFIRMED
    audience: Visibility = Visibility.INTERNAL
    busy: bool = True
    repeat: Repeat | None = None
    without: tuple[dt.date, ...] = ()
    uid: str | None = None
