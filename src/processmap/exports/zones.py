"""Time zones for calendar files: the definition a file carries with it, and what a local time means
on odd days.

A file has to define the zones it uses (RFC 5545, section 3.6.5). The onsets are written as yearly
rules wherever they follow one, since some calendar programs know no other sort.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import frozen

from processmap.errors import UsageError
from processmap.messages.phrases import shorten

__all__ = ["Onset", "Rule", "existing", "onsets", "rules", "zone"]

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def zone(name: str) -> ZoneInfo:
    """Find a time zone by its IANA name.

    Raises:
        UsageError: for a name that stands for no zone.
    """
    try:
        return ZoneInfo(name)
    except (
        ZoneInfoNotFoundError,
        ValueError,
        OSError,
    ) as error:  # a folder of the database, or a path out of it
        raise UsageError("export.unknown_zone", name=shorten(name)) from error


def existing(moment: dt.datetime, where: dt.tzinfo) -> dt.datetime:
    """Give a local time that exists: one that the clocks skip is moved forward as far as the clocks
    are.

    02:30 on the night summer time begins is taken for 03:30; a time that comes twice is the first
    of them. So says RFC 5545, section 3.3.5, and so do calendar programs.

    Args:
        moment: a local time without an offset.
        where: the zone it is in.
    """
    there = moment.replace(tzinfo=where, fold=0)
    return there.astimezone(dt.UTC).astimezone(where).replace(tzinfo=None, fold=0)


@frozen
class Onset:
    """The moment a zone changes to an offset.

    Attributes:
        local: local time at that moment, by the clocks as they were.
        before, after: offset from UTC before and after.
        summer: whether summer time begins.
        name: what the time is called ("CEST").
    """

    local: dt.datetime
    before: dt.timedelta
    after: dt.timedelta
    summer: bool
    name: str


@frozen
class Rule:
    """Onsets that come back every year, or one that stands alone.

    Attributes:
        onset: the first of them.
        yearly: month, number of the weekday within it (-1 = last) and weekday; None for one that
            stands alone.
    """

    onset: Onset
    yearly: tuple[int, int, str] | None = None


def onsets(where: dt.tzinfo, first: int, last: int) -> Iterator[Onset]:
    """Every change of offset from the first day of the year ``first`` to the last day of the year
    ``last``.
    """
    at = dt.datetime(first, 1, 1, tzinfo=dt.UTC)
    end = dt.datetime(last + 1, 1, 1, tzinfo=dt.UTC)
    while at < end:
        later = min(at + dt.timedelta(days=1), end)
        if _offset(at, where) != _offset(later, where):
            yield _onset(at, later, where)
        at = later


def _offset(at: dt.datetime, where: dt.tzinfo) -> dt.timedelta:
    return at.astimezone(where).utcoffset() or dt.timedelta()


def _onset(at: dt.datetime, later: dt.datetime, where: dt.tzinfo) -> Onset:
    """Find the second of a change between two moments a day apart."""
    before = _offset(at, where)
    low, high = 0, int((later - at).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(at + dt.timedelta(seconds=middle), where) == before:
            low = middle
        else:
            high = middle
    moment = at + dt.timedelta(seconds=high)
    there = moment.astimezone(where)
    local = (moment + before).replace(tzinfo=None)
    return Onset(local, before, _offset(moment, where), bool(there.dst()), there.tzname() or "")


def rules(where: dt.tzinfo, first: int, last: int) -> tuple[Rule, ...]:
    """Say a zone's changes of offset in few words, beginning with how it stands on the first day of
    the year ``first``.

    Args:
        where: the zone.
        first, last: the years to cover, both included.
    """
    at = dt.datetime(first, 1, 1, tzinfo=dt.UTC)
    there, offset = at.astimezone(where), _offset(at, where)
    standing = Onset(
        dt.datetime(first, 1, 1), offset, offset, bool(there.dst()), there.tzname() or ""
    )
    found = list(onsets(where, first, last))
    alike = sorted(
        found, key=lambda each: (each.summer, each.before, each.after, each.name, each.local)
    )
    out = [Rule(standing)]
    for _, group in groupby(
        alike, key=lambda each: (each.summer, each.before, each.after, each.name)
    ):
        out += _group(list(group), last)
    return tuple(out)


def _group(alike: list[Onset], last: int) -> list[Rule]:
    """One yearly rule where it gives these days and no others, else each day by itself."""
    yearly = _yearly(alike)
    years = [each.local.year for each in alike]
    if yearly is not None and years == list(range(years[0], last + 1)):
        return [Rule(alike[0], yearly)]
    return [Rule(each) for each in alike]


def _yearly(alike: list[Onset]) -> tuple[int, int, str] | None:
    """The weekday of the month they all fall on at the same hour; the last one where that fits,
    else its number.
    """
    if len({(each.local.month, each.local.weekday(), each.local.time()) for each in alike}) != 1:
        return None
    first = alike[0].local
    numbers = {(each.local.day - 1) // 7 + 1 for each in alike}
    if all((each.local + dt.timedelta(days=7)).month != each.local.month for each in alike):
        return first.month, -1, WEEKDAYS[first.weekday()]
    return (first.month, numbers.pop(), WEEKDAYS[first.weekday()]) if len(numbers) == 1 else None
