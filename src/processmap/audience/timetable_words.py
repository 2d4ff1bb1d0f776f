"""How a timetable is worded for a reader: as a plan is, with days, titles and figures beside."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from processmap.language.names import listed, number, short
from processmap.language.naming import CaseNames
from processmap.language.wording import months
from processmap.messages import text
from processmap.messages.naming import as_objects, polished
from processmap.model.dialogues import Dialogue
from processmap.model.plan import (
    Dates,
    Days,
    Filling,
    Months,
    Owner,
    OwnWords,
    Said,
    Sentences,
    Titled,
)
from processmap.wording.plans import Wording, set_aside, set_aside_whole

__all__ = ["TimetableWording"]

_MOST = 4
"""Names, titles or days in a sentence; more are counted."""
_NOUNS = {
    "stakeholders": "affected",
    "decision_bodies": "bodies",
    "facilitators": "leaders",
    "dialogues": "talks",
}
"""What many entries of a list are called where they are counted."""
_PARTIES = frozenset({"affected", "bodies", "leaders"})
_LONGER = {
    "dates.ask_july": 6,
    "dates.ask_newyear": 6,
    "dates.ask_squeeze": 6,
    "dates.fact_meetings": 6,
    "dates.no_meetings": 8,
    "dates.way_length": 8,
    "dates.way_parts_many": 8,
}
"""The same in sentences that are about those who are listed."""
_ENDS = (".", "!", "?")


class TimetableWording(Wording):
    """Words what a timetable says, in one language for one reader.

    Args:
        names: what may be named.
        language: ``sv`` or ``en``.
        titles: the conversations that the reader may see, by id.
        year: a day in this year is told without it; None where there are no days.
    """

    def __init__(
        self,
        names: CaseNames,
        language: str,
        *,
        titles: Mapping[str, Dialogue],
        year: int | None,
    ) -> None:
        super().__init__(names, language)
        self._calls, self._titles, self._year = names, titles, year
        self._most = _MOST

    def all(self, said: Iterable[Said]) -> str:
        """Sentences after each other."""
        return " ".join(map(self.say, said))

    def _sentence(self, said: Said) -> str:
        outer, self._most = self._most, _LONGER.get(said.key, _MOST)
        made = super()._sentence(said)
        self._most = outer
        return made

    def _fill(self, value: Filling) -> Any:
        if isinstance(value, Days):
            return self._days(value)
        if isinstance(value, Dates):
            return self._counted_of([self._day(each, whole=False) for each in value.days], "days")
        if isinstance(value, Months):
            return months(value.first, value.last, self.language)
        if isinstance(value, Titled):
            return self._titled(value)
        if isinstance(value, Owner):
            return self._owner(value.of)
        if isinstance(value, Sentences):
            return " ".join(map(self._whole, value.said))
        if isinstance(value, int):
            return str(value)
        if isinstance(value, float):
            return number(value, self.language)
        return super()._fill(value)

    def named(self, keys: tuple[str, ...], *, full: bool = False, objects: bool = False) -> str:
        """Names in a sentence; those who may not be named are counted, as one or as several."""
        names = [self._calls.inside(key, self.language) for key in keys]
        shown = [short(each) for each in names if each is not None]
        withheld = len(names) - len(shown)
        if withheld:
            key = "unnamed" if withheld == 1 else "unnamed_more"
            shown.append(text(f"plan_words.{key}", self.language))
        made = self._counted_of(shown, self._noun(keys))
        return as_objects(made, self.language) if objects else made

    def listed(self, words: list[str]) -> str:
        """Several things as a sentence lists them; beyond so many they are counted."""
        return self._counted_of(words, "things")

    def _counted_of(self, words: list[str], noun: str) -> str:
        return listed(words, self.language, self._most, noun)

    def _noun(self, keys: tuple[str, ...]) -> str:
        """What those who are named are, where they are counted."""
        lists = {self._calls.case.list_of(key.partition("/")[0]) for key in keys}
        nouns = {_NOUNS.get(each or "", "things") for each in lists}
        return nouns.pop() if len(nouns) == 1 else "parties" if nouns <= _PARTIES else "things"

    def clauses(self, words: list[str]) -> str:
        """The same of what is said in words of its own."""
        return self.listed(words)

    def _days(self, days: Days) -> str:
        """31 maj, 31 May; with the year where it is another than the first."""
        ends = (each for each in (days.first, days.last) if each is not None)
        return " – ".join(dict.fromkeys(self._day(each, whole=days.whole) for each in ends))

    def _day(self, day: dt.date, *, whole: bool) -> str:
        month = text("dates.months", self.language).split()[day.month - 1]
        return f"{day.day} {month}" + (f" {day.year}" if whole or day.year != self._year else "")

    def _titled(self, value: Titled) -> str:
        titles = [self._title(key) for key in value.ids]
        if value.quoted:
            marks = ("”", "”") if self.language == "sv" else ("“", "”")
            titles = [f"{marks[0]}{each}{marks[1]}" for each in titles]
        return set_aside_whole(self._counted_of(titles, "talks"))

    def _title(self, key: str) -> str:
        """A conversation's title; of one that the reader may not see, that it is not told."""
        found = self._titles.get(key)
        if found is None or self._calls.withheld.entry(key):
            return text("dates.hidden", self.language)
        return short(self._calls.of(found, self.language))

    def _owner(self, key: str) -> str:
        """A name in the genitive: kommunstyrelsens, the board's."""
        found = self._calls.inside(key, self.language)
        if found is None:
            return text("dates.whose_hidden", self.language)
        name = set_aside(short(found))
        if self.language != "sv":
            return f"{name}'s"
        return name if name[-1:].casefold() in {"s", "x", "z"} else f"{name}s"

    def _whole(self, said: Said | OwnWords) -> str:
        """Something as a sentence of its own: with a mark that ends it."""
        if isinstance(said, OwnWords):
            made = self._own_reason(said)
        else:
            made = polished(self._sentence(said))
        return made if made.endswith(_ENDS) else f"{made}."

    def _own_reason(self, said: OwnWords) -> str:
        """What a person has written as a reason, or that it is not shown."""
        found = [self.names.free(each, said.refs) for each in said.texts]
        told = [each for each in found if each]
        if not told:
            return polished(text("views.withheld_reason", self.language))
        return set_aside_whole(" ".join(told))
