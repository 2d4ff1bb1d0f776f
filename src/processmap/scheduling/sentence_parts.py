"""Days and names as they stand in the sentences of a timetable."""

import datetime as dt
from collections.abc import Iterable

from processmap.analysis.ordinary import hidden_names, ordinary_names
from processmap.language.names import listed, short
from processmap.language.wording import capital
from processmap.messages import text
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap

__all__ = ["Words"]


class Words:
    """Says days, titles and names in one language, and nobody by name who is confidential.

    Args:
        case, plan: where the names are.
        language: ``sv`` or ``en``.
        year: a day in this year is said without it.
    """

    def __init__(self, case: ProcessMap, plan: Plan, language: str, year: int) -> None:
        self.case = case
        self.plan, self.language, self.year = plan, language, year
        self._names = ordinary_names(self.case, plan.dialogues)
        self._hidden = hidden_names(self.case)
        self._titles = {each.id: each for each in (*self.case.dialogues, *plan.dialogues)}

    def day(self, day: dt.date) -> str:
        """A day as people say it: 31 maj, 31 May; with the year where it is another than the
        first.
        """
        return self.whole(day).removesuffix(f" {self.year}")

    def days(self, first: dt.date, last: dt.date) -> str:
        """One day, or from one day to another."""
        return self.day(first) if first == last else f"{self.day(first)} – {self.day(last)}"

    def whole(self, day: dt.date) -> str:
        """A day with its year."""
        return f"{day.day} {text('dates.months', self.language).split()[day.month - 1]} {day.year}"

    def title(self, key: str) -> str:
        """A dialogue's title; one that is confidential is not said."""
        found = self._titles.get(key)
        if found is None:
            return key
        if self._names.withheld.entry(key):
            return text("dates.hidden", self.language)
        if found.title and self._hidden.within(found.title):
            purpose = found.purpose.value if found.purpose else "none"
            return capital(text(f"words.purpose_{purpose}", self.language))
        return short(self._names.of(found, self.language))

    def name(self, key: str) -> str:
        """A party's name as inside a sentence."""
        name = self._names.inside(key, self.language)
        return text("planning.unnamed", self.language) if name is None else short(name)

    def owner(self, key: str) -> str:
        """A name in the genitive: Kommunstyrelsens, the board's."""
        name = self.name(key)
        if self.language != "sv":
            return f"{name}'s"
        return name if name[-1:].casefold() in {"s", "x", "z"} else f"{name}s"

    def many(self, said: Iterable[str], most: int = 4) -> str:
        """Several things, as a sentence lists them."""
        return listed(said, self.language, most)
