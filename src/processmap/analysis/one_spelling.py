"""A map in which a theme, and a place, is spelled in one way.

Themes and places are only words: what makes two entries about the same theme is that the word is
the same. Here it is made the same where somebody wrote it in another Unicode form, with other
capitals or with other spaces, so that whoever groups by it need not think of that.
"""

from typing import Any, TypeVar

import attrs

from processmap.model.entity import Entity
from processmap.model.process_map import Case
from processmap.model.same_text import text_key

__all__ = ["one_spelling"]

C = TypeVar("C", bound=Case)

_GROUPS: dict[str, str] = {
    "themes": "theme",
    "hit_by": "theme",
    "places": "place",
    "place": "place",
    "rooms": "place",
}
"""Fields that hold such words, and which of them are compared with each other."""


def one_spelling(case: C) -> C:
    """Give a map with every theme and every place spelled as it is spelled first in the document.

    Args:
        case: the map. It is given back as it is where nothing is spelled in two ways, which is
            usual.
    """
    return case.once("analysis.one_spelling", lambda: _made(case))


def _made(case: C) -> C:
    speller = _Speller()
    speller.learn(case)
    made: C = speller.spelled(case) if speller.differs else case
    return made


class _Speller:
    def __init__(self) -> None:
        self.first: dict[tuple[str, str], str] = {}
        self.differs = False

    def learn(self, entity: Any) -> None:
        """Remember the first spelling of every word, in document order."""
        for attribute in attrs.fields(type(entity)):
            if attribute.name.startswith("_") or attribute.name == "origin":
                continue
            value = getattr(entity, attribute.name)
            group = _GROUPS.get(attribute.name)
            for each in value if isinstance(value, tuple) else (value,):
                if isinstance(each, Entity):
                    self.learn(each)
                elif group is not None and isinstance(each, str):
                    known = self.first.setdefault((group, text_key(each)), each)
                    self.differs = self.differs or known != each

    def spelled(self, entity: Any) -> Any:
        """An entry with every word spelled as it was first."""
        changes: dict[str, Any] = {}
        for attribute in attrs.fields(type(entity)):
            if attribute.name.startswith("_") or attribute.name == "origin":
                continue
            value = getattr(entity, attribute.name)
            made = self._value(value, _GROUPS.get(attribute.name))
            if made != value:
                changes[attribute.name] = made
        return attrs.evolve(entity, **changes) if changes else entity

    def _value(self, value: Any, group: str | None) -> Any:
        if isinstance(value, tuple):
            made = [self._value(each, group) for each in value]
            words = group is not None and all(isinstance(each, str) for each in made)
            return tuple(dict.fromkeys(made)) if words else tuple(made)
        if isinstance(value, Entity):
            return self.spelled(value)
        if group is not None and isinstance(value, str):
            return self.first[group, text_key(value)]
        return value
