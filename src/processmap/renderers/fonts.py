"""The fonts of the PNG and the PDF: they come as a package, so that a picture is the same on a
machine without any.

Noto Sans has Latin, Greek and Cyrillic; FiraGO steps in for Arabic, Hebrew, Georgian, Thai and
Devanagari, and Noto's symbol fonts for signs. What none of them has is shown by its code and said,
never left as a silent box.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final
from unicodedata import category

from attrs import evolve

from processmap.errors import MissingError
from processmap.messages import text
from processmap.picture.drawing import Drawing, Word
from processmap.picture.measure import ruler, text_width
from processmap.picture.typeface import TEXT_STYLES
from processmap.picture.wrap import wrap
from processmap.renderers._coverage import COVERAGE

BOLD: Final = {"notos": "notosbo", "figo": "figbo"}
"""Bold faces of the fonts that have one, by name in the package."""
_MARGIN: Final = 28
_SAID: Final = 12
"""At most this many missing characters are listed."""


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Give a pattern for the characters that font ``name`` has."""
    ranges = (part.split("-") for part in COVERAGE[name].split(" "))
    inside = "".join(f"\\U{int(r[0], 16):08x}-\\U{int(r[-1], 16):08x}" for r in ranges)
    return re.compile(f"[{inside}]")


def font_for(character: str) -> str | None:
    """Give the first font that has ``character``, or None; invisible characters need none and get
    the first.
    """
    for name in COVERAGE:
        if _pattern(name).match(character):
            return name
    return "notos" if category(character) in ("Cf", "Mn", "Me", "Cc", "Zs") else None


@cache
def _plain() -> re.Pattern[str]:
    """Give a pattern for characters that need no second look: those of the first font."""
    return re.compile(_pattern("notos").pattern + "*")


def missing(drawing: Drawing) -> tuple[str, ...]:
    """List the characters of ``drawing`` that no font has, each once, in the order they come."""
    found: dict[str, None] = {}
    for word in drawing.words:
        if not _plain().fullmatch(word.text):
            found.update(dict.fromkeys(letter for letter in word.text if font_for(letter) is None))
    return tuple(found)


def covered(words: str) -> bool:
    """Say whether Noto Sans has every character of ``words``."""
    return _plain().fullmatch(words) is not None


def shown(words: str) -> str:
    """Give ``words`` with what no font has replaced by a mark."""
    if covered(words):
        return words
    return "".join(letter if font_for(letter) else "\ufffd" for letter in words)


def needed(drawing: Drawing) -> tuple[str, ...]:
    """List the fonts that ``drawing`` needs, the two of Noto Sans first."""
    return fonts_for(word.text for word in drawing.words)


def fonts_for(texts: Iterable[str]) -> tuple[str, ...]:
    """List the fonts that ``texts`` need, regular and bold, the two of Noto Sans first."""
    found = {"notos": None, "notosbo": None}
    for words in texts:
        if not _plain().fullmatch(words):
            for letter in words:
                name = font_for(letter)
                if name and name != "notos":
                    found |= {name: None} | ({BOLD[name]: None} if name in BOLD else {})
    return tuple(found)


def without_missing(drawing: Drawing) -> Drawing:
    """Give ``drawing`` with characters that no font has replaced by a mark, and a note that lists
    them below.
    """
    if drawing.further:
        return evolve(
            without_missing(evolve(drawing, further=())),
            further=tuple(map(without_missing, drawing.further)),
        )
    lacking = missing(drawing)
    if not lacking:
        return drawing
    table = str.maketrans(dict.fromkeys(lacking, "\ufffd"))
    words = [evolve(word, text=word.text.translate(table)) for word in drawing.words]
    codes = ", ".join(f"U+{ord(letter):04X}" for letter in lacking[:_SAID]) + (
        "…" if len(lacking) > _SAID else ""
    )
    note = text("picture.missing_glyphs", drawing.diagram.language, characters=codes)
    if drawing.paper:
        return _on_paper(drawing, words, note)
    height, y = TEXT_STYLES["note"].height, drawing.height - 16
    for line in wrap(note, drawing.width - 2 * _MARGIN, ruler("note")):
        words.append(Word(line, None, _MARGIN, y, drawing.width - 2 * _MARGIN, height, "note"))
        y += height
    return evolve(drawing, words=tuple(words), height=y + 16)


def _on_paper(drawing: Drawing, words: list[Word], note: str) -> Drawing:
    """Say it in the margin at the foot of a sheet, which keeps its size; a long note is broken off
    at the margin.
    """
    size = 7.0
    wide = drawing.width - 2 * _MARGIN
    lines = wrap(note, wide, lambda said: text_width(said, size) * 1.05)[:2]
    y = drawing.height - 10 * len(lines) - 1
    for line in lines:
        words.append(Word(line, None, _MARGIN, y, wide, 9.5, "note", size, False))
        y += 10
    return evolve(drawing, words=tuple(words))


def font_bytes(name: str, extra: str) -> bytes:
    """Give a font of the package.

    Raises:
        MissingError: if the package is not installed; ``extra`` is the extra that brings it.
    """
    try:
        import pymupdf_fonts
    except ImportError:
        raise MissingError("picture.missing_extra", extra=extra) from None
    return bytes(pymupdf_fonts.fontbuffers[name]())
