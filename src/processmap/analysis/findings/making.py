"""How checks make findings: severities, places by id, and names.

Findings are of the whole map; `audience` makes them fit for a reader.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

from attrs import frozen

from processmap.errors import Finding, Path, Severity
from processmap.language.naming import CaseNames
from processmap.messages import has_text
from processmap.messages.naming import Names, Own, Titles, Word
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap

__all__ = [
    "Check",
    "Look",
    "base",
    "coming",
    "method_word",
    "name",
    "names",
    "note",
    "place",
    "titles",
    "warning",
]


@frozen
class Look:
    """What a check looks at: the map and the day it is looked at, if known.

    Attributes:
        case: the map.
        day: today, if the caller says; else the latest day on which the map knows something to have
            happened.
    """

    case: ProcessMap
    day: dt.date | None = None


Check: TypeAlias = Callable[[Look], Iterator[Finding]]


def warning(code: str, path: Path, refs: Iterable[str] = (), /, **params: Any) -> Finding:
    """Something that deserves a look."""
    return Finding(code, Severity.WARNING, params, refs, path)


def note(code: str, path: Path, refs: Iterable[str] = (), /, **params: Any) -> Finding:
    """Something for information."""
    return Finding(code, Severity.NOTE, params, refs, path)


def base(list_name: str, index: int) -> Path:
    """Where an entry stands in the document."""
    return (
        ("calendar", "facilitators", index) if list_name == "facilitators" else (list_name, index)
    )


def _places(case: ProcessMap) -> dict[str, Path]:
    return {
        key: base(kind, index)
        for kind, index, each in case.entries()
        if (key := getattr(each, "id", None))
    }


def place(case: ProcessMap, key: str, *steps: str | int) -> Path:
    """Where the entry with an id stands, and from there on along ``steps``."""
    return (*case.once("analysis.places", lambda: _places(case)).get(key, ()), *steps)


def _named(case: ProcessMap, key: str) -> bool:
    """Whether an entry has a name or a title. Perspectives have only a statement, which findings
    never quote: they are called by id.
    """
    found = case.by_id.get(key)
    return bool(getattr(found, "name", None) or getattr(found, "title", None))


def name(case: ProcessMap, key: str) -> str:
    """What an entry is called inside a sentence: its name or title; its id when it has none."""
    called = CaseNames(case).inside(key, case.language) if _named(case, key) else None
    return " ".join((called or key).split())


def names(case: ProcessMap, keys: Iterable[str]) -> Names:
    """Names in a sentence."""
    return Names(name(case, key) for key in keys)


def titles(case: ProcessMap, keys: Iterable[str]) -> Titles:
    """Titles in a sentence, in quotation marks."""
    calls = CaseNames(case)
    said = (calls.label(key, case.language) if _named(case, key) else key for key in keys)
    return Titles(" ".join((each or "").split()) for each in said)


def method_word(case: ProcessMap, key: str) -> Word | Own:
    """What a method is called, in the language of the sentence."""
    own = next((each.name for each in case.methods if each.id == key and each.name), None)
    return Word(f"methods.{key}") if own is None and has_text(f"methods.{key}") else Own(own or key)


def coming(case: ProcessMap) -> Iterator[tuple[int, Dialogue]]:
    """Dialogues still to come, with their index in the document."""
    return (
        (index, talk) for index, talk in enumerate(case.dialogues) if talk.live and not talk.held
    )
