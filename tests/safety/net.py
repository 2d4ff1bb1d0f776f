"""A net under confidences, derived from the model and the registries: what is marked confidential
is in no output.

For every class of the model the full map is taken, one entry of that class is marked confidential,
and nothing else is. Every text of that entry is a word that stands nowhere else. Other entries,
which are open, mention what the entry is called as people do: in the genitive, and in the other
Unicode form. Then every output is made for an ordinary reader. A class or an output that joins the
product joins the net by itself.
"""

import html
import itertools
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import attrs
from attrs import evolve, frozen

from processmap.model.entity import Entity
from processmap.model.fields import KEY
from processmap.model.process_map import ProcessMap
from processmap.model.words import Visibility
from tests.safety.words import classes, full, with_texts

__all__ = ["Confided", "confided", "hidden_words", "reachable", "said"]

_SYLLABLES = ("bå", "då", "få", "gö", "hö", "jä", "kä", "lå", "må", "nö")
SECRET_ID = "qvid-0001x"
"""The id of the confidential entry: an id may be made of a name, so it is as secret as that."""
_CALLED = ("name", "title", "statement", "what", "text", "by")
"""What an entry is called by, of its fields: others may mention that. Nobody mentions a whole note.
"""


@frozen
class Confided:
    """A map in which one entry alone is confidential.

    Attributes:
        case: the map.
        words: the words that stand in the confidential entry, in NFC.
    """

    case: ProcessMap
    words: tuple[str, ...]


def _word(number: int) -> str:
    """A made-up word for a number, with letters that have two Unicode forms."""
    digits = f"{number:04d}"
    return "Qv" + "".join(_SYLLABLES[int(digit)] for digit in digits) + "x"


def _walk(entity: Entity, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Entity]]:
    """Every entry below one, with the way to it: names of fields and numbers in lists."""
    for attribute in attrs.fields(type(entity)):
        if KEY not in attribute.metadata:
            continue
        value = getattr(entity, attribute.name)
        if isinstance(value, Entity):
            yield (*path, attribute.name), value
            yield from _walk(value, (*path, attribute.name))
        elif isinstance(value, tuple):
            for index, each in enumerate(value):
                if isinstance(each, Entity):
                    yield (*path, attribute.name, index), each
                    yield from _walk(each, (*path, attribute.name, index))


def _changed(entity: Any, path: tuple[Any, ...], change: Callable[[Any], Any]) -> Any:
    """The entry with what stands at the end of the way changed."""
    if not path:
        return change(entity)
    first, *rest = path
    if isinstance(first, int):
        return tuple(
            _changed(each, tuple(rest), change) if index == first else each
            for index, each in enumerate(entity)
        )
    return evolve(entity, **{first: _changed(getattr(entity, first), tuple(rest), change)})


def _texts(entity: Entity) -> list[str]:
    """The made-up words that stand in an entry, those below it too, in order."""
    found: list[str] = []
    for inner in (entity, *(each for _, each in _walk(entity))):
        for attribute in attrs.fields(type(inner)):
            value = getattr(inner, attribute.name)
            listed = value if isinstance(value, tuple) else (value,)
            found += [each for each in listed if isinstance(each, str) and each.startswith("Qv")]
    return list(dict.fromkeys(found))


def reachable() -> list[type]:
    """The classes of the model that the net puts something confidential in, by name."""
    return sorted(classes() - {ProcessMap}, key=lambda each: each.__name__)


def confided(
    hidden: type, made: Callable[[ProcessMap], ProcessMap] = lambda case: case
) -> Confided:
    """A map in which one entry of a class alone is confidential, and is mentioned by others that
    are open.

    Args:
        hidden: the class.
        made: what is done with the map before anything is read out of it: a plan or a timetable
            written in.

    Raises:
        LookupError: where the full map has no entry of the class: the net does not reach it.
    """
    case, path, words = _hiding(hidden)
    return Confided(made(_mentioned(case, path, _called(_at(case, path)))), words)


@cache
def _hiding(hidden: type) -> tuple[ProcessMap, tuple[Any, ...], tuple[str, ...]]:
    """The map in which one entry of a class is confidential, the way to it, and its words."""
    count = itertools.count()
    case = with_texts(full(), lambda *_: _word(next(count)))
    path = next((path for path, each in _walk(case) if type(each) is hidden), None)
    if path is None:
        raise LookupError(f"the full map has no {hidden.__name__}")
    case = _changed(case, path, lambda entry: evolve(entry, visibility=Visibility.CONFIDENTIAL))
    words = _texts(_at(case, path))
    if (key := getattr(_at(case, path), "id", None)) is not None:
        case = _renamed(case, key, SECRET_ID)
        words.append(SECRET_ID)
    return case, path, tuple(words)


def _renamed(value: Any, old: str, new: str) -> Any:
    """A value with an id, and every reference to it, changed; free texts stay as they are."""
    if isinstance(value, Entity):
        changes = {}
        for attribute in attrs.fields(type(value)):
            kind = attribute.metadata.get(KEY)
            if kind is not None and kind.name not in ("text", "maybe_texts", "choice", "language"):
                changes[attribute.name] = _renamed(getattr(value, attribute.name), old, new)
        return evolve(value, **changes)
    if isinstance(value, tuple):
        return tuple(_renamed(each, old, new) for each in value)
    return new if value == old and type(value) is str else value


def _called(entity: Entity) -> list[str]:
    """What an entry is called: at most one word for each of its fields that names it."""
    values = [getattr(entity, name, None) for name in _CALLED]
    return [each for each in values if isinstance(each, str)]


def _at(entity: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        entity = entity[step] if isinstance(step, int) else getattr(entity, step)
    return entity


def _mentioned(case: ProcessMap, path: tuple[Any, ...], words: list[str]) -> ProcessMap:
    """Let open conversations mention the words: in the genitive in a title, in the other form as a
    place.
    """
    spare = [
        index
        for index, each in enumerate(case.dialogues)
        if path[:2] != ("dialogues", index) and each.visibility is not Visibility.CONFIDENTIAL
    ]
    for index, word in zip(spare, words, strict=False):
        other = unicodedata.normalize("NFD", word)
        case = _changed(
            case,
            ("dialogues", index),
            lambda each, word=word, other=other: evolve(
                each, title=f"Samtal om {word}s", place=f"Hos {other}"
            ),
        )
    return case


def said(text: str) -> str:
    """A text as it is searched: letters instead of their numbers in markup, one Unicode form, small
    letters, no joints of words.
    """
    plain = unicodedata.normalize("NFC", html.unescape(text)).casefold()
    return plain.replace("\u00ad", "").replace("\u200b", "")


def hidden_words(text: str, words: tuple[str, ...]) -> list[str]:
    """Those of the words that a text says, in any form."""
    searched = said(text)
    return [each for each in words if said(each) in searched]
