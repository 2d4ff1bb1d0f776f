"""Texts that are not what they look like: characters that turn, pile up, hide or imitate.

None of it is a fault: a name may hold anything. But a reader should know, because such text reads
differently on screen than in a search, and is sometimes put there to deceive.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

import attrs

from processmap.errors import Finding, Path, Severity
from processmap.model.entity import Entry
from processmap.model.kinds import KEY, FieldKind
from processmap.model.process_map import ProcessMap

__all__ = ["MOST_MARKS", "MOST_UNBROKEN", "text_notes", "texts_of"]

# Letters of real languages carry up to three marks above each other; a pile of more is made to run
# over other lines.
MOST_MARKS = 3
# The longest Swedish compound in a dictionary has 50-odd letters; more than this will not fit in
# any box.
MOST_UNBROKEN = 80

_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Soft hyphen, zero-width space, word joiner, line separators, byte order mark, language tags. The
# joiner (U+200D) and variation selectors are left alone: they hold emoji together.
_UNSEEN = re.compile("[\u00ad\u200b\u2028\u2029\u2060-\u2064\ufeff\U000e0000-\U000e007f]")
_UNBROKEN = re.compile(rf"[^\s\u200b\u00ad-]{{{MOST_UNBROKEN + 1},}}")
# What holds texts, or may: places by name or by number, a date or words for when.
_TEXTS = frozenset({"text", "maybe_texts", "names_or_count", "when"})
_WORD = re.compile(r"\w+")
_ANSWERS = frozenset(
    {
        "yes",
        "no",
        "y",
        "n",
        "on",
        "off",
        "true",
        "false",
        "null",
        "none",
        "nan",
        "ja",
        "nej",
        "sant",
        "falskt",
        "~",
    }
)
# Alphabets whose letters are easily taken for Latin ones.
_LOOKALIKES = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC")


def texts_of(entity: Entry, base: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every free text of an entry and of what is nested in it, with its path in the document; ids
    are not texts.
    """
    for attribute in attrs.fields(type(entity)):
        kind: FieldKind | None = attribute.metadata.get(KEY)
        value = getattr(entity, attribute.name)
        if kind is None or value is None or value == ():
            continue
        path = (*base, kind.key or attribute.name)
        if kind.name == "rules":
            for setting in value:
                yield from texts_of(setting, (*path, setting.rule))
        elif kind.name == "params":
            yield from (((*base, name), each) for name, each in value if isinstance(each, str))
        else:
            for index, each in enumerate(value) if isinstance(value, tuple) else ((None, value),):
                step = path if index is None else (*path, index)
                if isinstance(each, Entry):
                    yield from texts_of(each, step)
                elif kind.name in _TEXTS and isinstance(each, str):
                    yield step, each


def text_notes(case: ProcessMap) -> Iterator[Finding]:
    """Warnings PM070-PM076 about a map's texts, in document order; they name the place and never
    repeat the text.

    PM070 direction controls, PM071 piled-up marks, PM072 decomposed letters, PM073 a lone yes or
    no, PM074 an endless word, PM075 unseen characters, PM076 letters of another alphabet inside a
    word.
    """
    for path, text in texts_of(case):
        for code in _codes(text):
            named = next(step for step in reversed(path) if isinstance(step, str))
            yield Finding(code, Severity.WARNING, {"field": named}, _owner(case, path), path)


def _owner(case: ProcessMap, path: Path) -> tuple[str, ...]:
    """The id of the entry that a path leads into, if it has one."""
    listed = getattr(case, str(path[0]).replace("from", "from_"), None) if path else None
    if len(path) > 1 and isinstance(path[1], int) and isinstance(listed, tuple):
        key = getattr(listed[path[1]], "id", None)
        return (key,) if isinstance(key, str) and key in case else ()
    return ()


def _codes(text: str) -> Iterator[str]:
    piled = not text.isascii() and _piled(text)
    if text.strip().casefold() in _ANSWERS:
        yield "PM073"
    if not piled and _UNBROKEN.search(text):
        yield "PM074"
    if text.isascii():
        return
    if _TURNING.search(text):
        yield "PM070"
    if piled:
        yield "PM071"
    elif not unicodedata.is_normalized("NFC", text):
        yield "PM072"
    if _UNSEEN.search(text):
        yield "PM075"
    if any(_mixed(word) for word in _WORD.findall(text) if not word.isascii()):
        yield "PM076"


def _piled(text: str) -> bool:
    """Whether more marks stand on one letter than any language needs."""
    marks = 0
    for each in text:
        marks = marks + 1 if unicodedata.combining(each) else 0
        if marks > MOST_MARKS:
            return True
    return False


@cache
def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _mixed(word: str) -> bool:
    """Whether a word mixes Latin letters with letters that look like them."""
    alphabets = {_alphabet(each) for each in word if each.isalpha()}
    return "LATIN" in alphabets and not alphabets.isdisjoint(_LOOKALIKES)
