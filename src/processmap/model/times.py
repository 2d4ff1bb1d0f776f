"""Dates that are not known to the day: a year, a month, a season, or a stretch of them.

A date in the document is either exact, a `datetime.date`, or rough, a `RoughDate`. What must be
compared asks for the first or the last day that it can be (`earliest`, `latest`); what needs a real
day asks for `exact`.
"""

import datetime as dt
import re
from calendar import monthrange
from typing import Any, TypeAlias, overload

from attrs import field, frozen

from processmap.model.kinds import DATE_RANGE, to_day

__all__ = ["MOST_SIGNS", "Day", "RoughDate", "earliest", "exact", "latest", "to_rough_day"]

_YEAR = r"(?:19|20|21)[0-9]{2}|2200"
_SEASONS: dict[str, tuple[int, int]] = {
    # First and last month. Wide on purpose: spring and autumn are the halves of the working year,
    # as people plan.
    "vår": (1, 6),
    "våren": (1, 6),
    "spring": (1, 6),
    "sommar": (6, 8),
    "sommaren": (6, 8),
    "summer": (6, 8),
    "höst": (8, 12),
    "hösten": (8, 12),
    "autumn": (8, 12),
    "fall": (8, 12),
}
_WINTERS = frozenset({"vinter", "vintern", "winter"})
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb",
            "mars march mar",
            "april apr",
            "maj may",
            "juni june jun",
            "juli july jul",
            "augusti august aug",
            "september sep sept",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_YEAR_ALONE = re.compile(_YEAR)
_YEAR_MONTH = re.compile(rf"({_YEAR})-(0[1-9]|1[0-2])")
_NAMED = re.compile(rf"([a-zåäö]+)(?: +({_YEAR}))?")
_TWO_YEARS = re.compile(rf"({_YEAR}) ?[-–/] ?({_YEAR})")
_STRETCH = re.compile(r"(.+?) ?– ?(.+)|(.+?) - (.+)|([a-zåäö]+)-([a-zåäö]+ .+)")

MOST_SIGNS = 60  # longer words for a date are no date

Bounds: TypeAlias = tuple[dt.date, dt.date]


def _month(year: int, month: int) -> Bounds:
    return dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1])


def _named(name: str, year: int) -> Bounds:
    """The first and last day of a month or a season of a year, by its name in Swedish or English.

    The winter of a year can be the one it begins with or the one it ends with; both are covered.
    """
    if name in _MONTHS:
        return _month(year, _MONTHS[name])
    if name in _WINTERS:
        return dt.date(year - 1, 12, 1), _month(year + 1, 2)[1]
    first, last = _SEASONS[name]
    return dt.date(year, first, 1), _month(year, last)[1]


def _plain_bounds(written: str, year: int | None = None) -> Bounds:
    """The bounds of what is no stretch; ``year`` is that of a month or season without one.

    Raises:
        ValueError: if it is none.
    """
    if _YEAR_ALONE.fullmatch(written):
        return dt.date(int(written), 1, 1), dt.date(int(written), 12, 31)
    numbered = _YEAR_MONTH.fullmatch(written)
    if numbered:
        return _month(int(numbered[1]), int(numbered[2]))
    named = _NAMED.fullmatch(written)
    known = named is not None and (
        named[1] in _MONTHS or named[1] in _SEASONS or named[1] in _WINTERS
    )
    own_year = int(named[2]) if named is not None and named[2] else year
    if named is None or not known or own_year is None:
        raise ValueError(written)
    return _named(named[1], own_year)


def _bounds(written: str) -> Bounds:
    folded = " ".join(written.casefold().split())
    try:
        return _plain_bounds(folded)
    except ValueError:
        pass
    winter = re.fullmatch(
        rf"({'|'.join(sorted(_WINTERS))}) ({_YEAR}) ?[-–/] ?({_YEAR}|[0-9]{{2}})", folded
    )
    if winter:
        first = int(winter[2])
        second = int(winter[3]) if len(winter[3]) == 4 else first // 100 * 100 + int(winter[3])
        if second != first + 1:
            raise ValueError(written)
        return dt.date(first, 12, 1), _month(second, 2)[1]
    years = _TWO_YEARS.fullmatch(folded)
    if years:
        start, end = _plain_bounds(years[1]), _plain_bounds(years[2])
    else:
        stretch = _STRETCH.fullmatch(folded)
        if stretch is None:
            raise ValueError(written)
        first_part, last_part = (part for part in stretch.groups() if part is not None)
        end = _one_end(last_part, None)
        start = _one_end(first_part, end[1].year)
    if end[1] <= start[0]:
        raise ValueError(written)
    return start[0], end[1]


def _one_end(written: str, year: int | None) -> Bounds:
    """One end of a stretch: rough, or a day."""
    try:
        day = to_day(written)
    except ValueError:
        return _plain_bounds(written, year)
    return day, day


def _text(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or len(value) > MOST_SIGNS:
        raise ValueError(value)
    return str(value)


@frozen(order=False)
class RoughDate:
    """A date that is known to the year, the month or the season only.

    Attributes:
        written: as it was written: ``2011``, ``2011-04``, ``hösten 2020``, ``mars 2019``,
            ``2011–2014``.
        earliest: the first day that it can be.
        latest: the last day that it can be.
    """

    written: str = field(converter=_text)
    earliest: dt.date = field(init=False, eq=False, repr=False)
    latest: dt.date = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        first, last = _bounds(self.written)
        object.__setattr__(self, "earliest", max(first, DATE_RANGE[0]))
        object.__setattr__(self, "latest", min(last, DATE_RANGE[1]))

    def __str__(self) -> str:
        return self.written


Day: TypeAlias = dt.date | RoughDate


def to_rough_day(value: Any) -> Day:
    """Take an exact date, or a year, month, season or stretch of them."""
    if isinstance(value, RoughDate):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return RoughDate(value)
    try:
        return to_day(value)
    except ValueError:
        return RoughDate(value)


@overload
def earliest(day: Day) -> dt.date: ...
@overload
def earliest(day: None) -> None: ...
@overload
def earliest(day: Day | None) -> dt.date | None: ...
def earliest(day: Day | None) -> dt.date | None:
    """Give the first day that it can be; None where nothing is said."""
    return day.earliest if isinstance(day, RoughDate) else day


@overload
def latest(day: Day) -> dt.date: ...
@overload
def latest(day: None) -> None: ...
@overload
def latest(day: Day | None) -> dt.date | None: ...
def latest(day: Day | None) -> dt.date | None:
    """Give the last day that it can be; None where nothing is said."""
    return day.latest if isinstance(day, RoughDate) else day


def exact(day: Day | str | None) -> dt.date | None:
    """Give the day where it is known to the day, else None."""
    return day if isinstance(day, dt.date) else None
