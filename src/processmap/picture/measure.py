"""How wide a text is, from the real advance widths of the font and sensible ones for what it lacks.

The widths are those of Noto Sans (regular and bold); the core needs no font. Kerning is left out:
it makes a text narrower by a per cent or so, never wider. Letters of other scripts get a width on
the generous side, wide East Asian letters an em, combining marks and invisible characters none.
"""

from collections.abc import Callable
from functools import cache
from typing import Final
from unicodedata import category, east_asian_width

from processmap.picture import _widths
from processmap.picture.drawing import WordStyle
from processmap.picture.typeface import SLACK, TEXT_STYLES, TextStyle

_EMOJI: Final = 1300
_WIDE: Final = 1000
_OTHER: Final = 720
_INVISIBLE: Final = frozenset({"Mn", "Me", "Cf", "Cc"})


@cache
def advances(bold: bool) -> dict[str, int]:
    """Give the table of advance widths, character to 1/1000 em; what is missing is for
    `character_width`.
    """
    table: dict[str, int] = {}
    for first, row in _widths.BOLD if bold else _widths.REGULAR:
        for code, width in enumerate(row.split(" "), first):
            if width != "-" and category(chr(code)) not in _INVISIBLE:
                table[chr(code)] = int(width)
    return table


@cache
def character_width(character: str) -> int:
    """Give a width in 1/1000 em for a character that the table lacks."""
    kind = category(character)
    if kind in _INVISIBLE:
        return 0
    wide = east_asian_width(character) in "WF"
    if kind == "So" and (wide or ord(character) > 0xFFFF):
        return _EMOJI
    return _WIDE if wide or ord(character) > 0x3000 else _OTHER


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Give the width of ``text`` on one line, in the unit of ``size`` (the em), without slack."""
    table = advances(bold)
    try:
        units = sum([table[character] for character in text])
    except KeyError:
        units = sum(table[c] if c in table else character_width(c) for c in text)
    return units * size / 1000


def room(text: str, style: TextStyle) -> float:
    """Give the room that a line takes in a drawing: its width with the slack for wider fonts."""
    return text_width(text, style.size, style.bold) * SLACK[style.bold]


def ruler(style: WordStyle) -> Callable[[str], float]:
    """Give `room` for one style, remembering the words already measured."""
    chosen = TEXT_STYLES[style]
    known: dict[str, float] = {}

    def measure(text: str) -> float:
        width = known.get(text)
        if width is None:
            width = known[text] = room(text, chosen)
        return width

    return measure
