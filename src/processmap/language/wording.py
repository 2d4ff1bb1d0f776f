"""Small pieces of language that every view needs: dates, sums, lists and the words of the
vocabularies.
"""

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum

from processmap.messages import text
from processmap.model.stretch import Stretch
from processmap.model.times import Day, exact

__all__ = ["capital", "day", "listing", "moment", "money", "months", "number", "span", "word"]

_SPACE = "\u00a0"  # a sum of money is not broken at the end of a line


def capital(phrase: str) -> str:
    """Give ``phrase`` with a capital first letter; the rest as it stands."""
    return phrase[:1].upper() + phrase[1:]


def word(vocabulary: str, value: StrEnum | str | None, language: str) -> str:
    """Say a value of a closed vocabulary in words; None where nothing is said means "none" or
    "unknown".
    """
    from processmap.messages import has_text

    name = f"words.{vocabulary}_{value if value is not None else 'unknown'}"
    if value is None and not has_text(name):
        name = f"words.{vocabulary}_none"
    return text(name, language)


def listing(parts: Sequence[str], language: str) -> str:
    """Join ``parts`` as people do: "a, b och c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {'och' if language == 'sv' else 'and'} {parts[-1]}"


def day(date: Day | None) -> str:
    """Write a day the way Swedish documents do, 2017-02-15; a rough one as it was written; nothing
    for None.
    """
    return str(date) if date else ""


def span(start: Day | None, end: Day | None) -> str:
    """Write a stretch of days; one day where both ends are the same."""
    if start and end and start != end:
        return f"{day(start)} – {day(end)}"
    return day(start or end)


def months(first: dt.date, last: dt.date, language: str) -> str:
    """Say the months between two days as people do: "mars 2027", "mars–maj 2027"."""
    names = text("dates.months", language).split()
    start, end = names[first.month - 1], f"{names[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return end
    year = f" {first.year} – " if first.year != last.year else "–"
    return f"{start}{year}{end}"


def moment(
    date: Day | None,
    start: dt.time | dt.datetime | None,
    end: dt.time | dt.datetime | None,
    language: str,
) -> str:
    """Write when something takes place: the day or days, and the hours where they are known."""
    days = Stretch.of_moments(exact(date), start, end)
    if days is not None and days.several:
        first = " ".join(filter(None, [day(days.first), _hours([start], language)]))
        return f"{first} – {' '.join(filter(None, [day(days.last), _hours([end], language)]))}"
    return " ".join(
        filter(None, [day(days.first if days else date), _hours([start, end], language)])
    )


def _hours(moments: Sequence[dt.time | dt.datetime | None], language: str) -> str:
    mark = "." if language == "sv" else ":"
    hours = "–".join(
        f"{each.hour:02d}{mark}{each.minute:02d}" for each in moments if each is not None
    )
    return f"kl. {hours}" if hours and language == "sv" else hours


def number(value: float, language: str) -> str:
    """Write a number with thousands apart and, where it has them, at most two decimals."""
    whole = f"{value:,.2f}".rstrip("0").rstrip(".") if value != int(value) else f"{int(value):,}"
    if language != "sv":
        return whole
    return whole.replace(",", _SPACE).replace(".", ",")


def money(kronor: float, language: str) -> str:
    """Write a sum in kronor."""
    return (
        f"{number(kronor, language)}{_SPACE}kr"
        if language == "sv"
        else f"SEK{_SPACE}{number(kronor, language)}"
    )
