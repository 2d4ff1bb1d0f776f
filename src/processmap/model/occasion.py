"""Occasions: what a calendar shows of a process, independent of any file format."""

import datetime as dt
from enum import StrEnum

from attrs import frozen

from processmap.model.words import Visibility

__all__ = ["Certainty", "Occasion", "Repeat"]


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
    uid: str | None = None
