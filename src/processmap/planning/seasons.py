"""The seasons that people live by, as the map tells of them, and when in the year they are.

The words are those of a note, or of why somebody cannot come. The days are what is usual in the
Nordic countries (own): they are reckoned with, and asked about. A season that falls at different
times for different people, such as the moving of reindeer or the weeks of exams, has no days.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from processmap.model.plan import Said
from processmap.model.stakeholders import Period, Stakeholder
from processmap.planning.blueprint import said

__all__ = ["WEEKS_AWAY", "Season", "season_days", "seasons_of", "when_away"]

WEEKS_AWAY = 13
"""Days from which on an absence is a season and not a journey (own)."""
_FOR_GOOD = 2100
"""A last day from then on is a way to write "always"."""
_NORTH = frozenset({"SE", "NO", "FI"})
_Day = tuple[int, int]


@frozen
class Season:
    """A time of the year that people live by.

    Attributes:
        name: its own, a part of a key: ``sowing``.
        sort: the sort that it is told as in a plan, a part of a key: ``harvest``.
        words: what tells of it.
        first, last: month and day when it usually begins and ends; None where it has no usual days.
    """

    name: str
    sort: str
    words: re.Pattern[str]
    first: _Day | None = None
    last: _Day | None = None


def _season(
    name: str, sort: str, words: str, first: _Day | None = None, last: _Day | None = None
) -> Season:
    return Season(name, sort, re.compile(rf"\b({words})\b", re.IGNORECASE), first, last)


SEASONS = (
    _season("sowing", "harvest", r"vårbruk\w*|sowing", (4, 15), (5, 31)),
    _season("hay", "harvest", r"höskörd\w*|höbärgning\w*|hay harvest", (6, 10), (7, 15)),
    _season("harvest", "harvest", r"skörd\w*|(?<!hay )harvest\w*", (8, 1), (9, 30)),
    _season("calving", "calving", r"(ren)?kalvning\w*|calving", (5, 1), (6, 10)),
    _season("marking", "calving", r"kalvmärkning\w*|calf marking", (6, 20), (7, 31)),
    _season("lambing", "calving", r"lamning\w*|lambing", (4, 1), (5, 31)),
    _season("moving", "calving", r"renflytt\w*|reindeer migration"),
    _season("lobster", "fishing", r"hummerfiske\w*", (9, 20), (11, 30)),
    _season("crayfish", "fishing", r"kräftfiske\w*", (8, 1), (9, 15)),
    _season("fishing", "fishing", r"fiskesäsong\w*|(fishing|lobster) season"),
    _season("hunting", "hunting", r"jaktsäsong\w*|älgjakt\w*|hunting season", (9, 1), (10, 31)),
    _season("visitors", "visitors", r"turistsäsong\w*|tourist season", (6, 15), (8, 15)),
    _season("high", "visitors", r"högsäsong\w*|(high|peak) season"),
    _season("christmas", "trade", r"julhandel\w*|christmas (?:trade|shopping)", (11, 20), (12, 24)),
    _season("summer", "school", r"sommarlov\w*|summer holidays?", (6, 10), (8, 20)),
    _season("term", "school", r"terminsstart\w*", (8, 15), (9, 5)),
    _season("school", "school", r"skollov\w*|provvecka\w*|(?<!summer )school holidays?|exams?"),
)


def seasons_of(entity: Stakeholder) -> tuple[Season, ...]:
    """The seasons that somebody lives by, by what the map tells of them."""
    told = " ".join(filter(None, (entity.note, *(each.why for each in entity.unavailable))))
    return _seasons_in(told)


@lru_cache(maxsize=1 << 10)
def _seasons_in(told: str) -> tuple[Season, ...]:
    """The seasons that a text tells of; the same notes are asked of each plan that is tried."""
    return tuple(each for each in SEASONS if each.words.search(told))


def season_days(
    entity: Stakeholder, country: str, first: dt.date, last: dt.date
) -> Iterator[tuple[Season, Period]]:
    """The usual days of each season that a note tells of, in each year of a time.

    Where the days of a season are written, those are the ones: its usual days are not added.

    Args:
        entity: whose seasons.
        country: the country that the days are for; elsewhere than in the north none are usual.
        first, last: the time.
    """
    if country not in _NORTH:
        return
    dated = " ".join(each.why or "" for each in entity.unavailable)
    for each in seasons_of(entity):
        if each.first is None or each.last is None or each.words.search(dated):
            continue
        for year in range(first.year, last.year + 1):
            period = Period(start=dt.date(year, *each.first), end=dt.date(year, *each.last))
            if period.last >= first and period.first <= last:
                yield each, period


def when_away(entity: Stakeholder) -> Iterator[Said]:
    """When somebody is busy or away: the season that they live by, and stretches of weeks in which
    they cannot come.
    """
    for sort in dict.fromkeys(each.sort for each in seasons_of(entity)):
        yield said(f"plan_form.season_{sort}", (entity.id,))
    for each in sorted(entity.unavailable, key=lambda period: (period.first, period.last)):
        if (each.last - each.first).days >= WEEKS_AWAY and each.last.year < _FOR_GOOD:
            days = {"first": each.first.isoformat(), "last": each.last.isoformat()}
            yield said("plan_form.away", (entity.id,), **days)
