"""The words beside an arrow: a few short lines, or a number whose words stand below the picture.

A label belongs to its arrow only as long as it stands by it. So one that takes more than `MOST`
lines, and one for which there is no room by its arrow, becomes a number; the sheet explains it
under the legend.
"""

from collections.abc import Sequence
from typing import Final

from processmap.layout.frame import Sheet
from processmap.picture.diagram import Arrow
from processmap.picture.typeface import TEXT_STYLES

MOST: Final = 3
"""A label takes no more lines than this."""
NEAR: Final = 40
"""No line of a label is further than this from its arrow."""
_WIDTHS: Final = ((96, 150), (120, 190))
"""Width of a label, and the greatest, where it would else take too many lines; and those in large
words.
"""

Lines = list[tuple[str, float]]
"""Lines of words, each with the room it takes."""


def said(sheet: Sheet, arrow: Arrow) -> str:
    """Give what is to stand beside an arrow; nothing for most."""
    return arrow.label or (sheet.setter.say("arrow_returns") if arrow.returns else "")


def label_lines(sheet: Sheet, arrow: Arrow) -> Lines:
    """Break an arrow's label into lines, or give its number; none for an arrow without one."""
    words = said(sheet, arrow)
    if not words.strip():
        return []
    for width in _WIDTHS[sheet.setter.large]:
        lines = sheet.setter.lines(words, sheet.setter.style("arrow"), width)
        if len(lines) <= MOST:
            return lines
    return numbered(sheet, arrow)


def numbered(sheet: Sheet, arrow: Arrow) -> Lines:
    """Give the number that stands for an arrow's label, and let the sheet explain it; one number
    for the same words.
    """
    number = sheet.keys.setdefault(said(sheet, arrow), len(sheet.keys) + 1)
    return sheet.setter.lines(f"({number})", sheet.setter.style("arrow"), 1e6)


def size_of(sheet: Sheet, lines: Sequence[tuple[str, float]]) -> tuple[float, float]:
    """Give the width and height that lines of a label take."""
    return max((taken for _, taken in lines), default=0.0), len(lines) * line_height(sheet)


def line_height(sheet: Sheet) -> float:
    """Give the height of a line of a label."""
    return TEXT_STYLES[sheet.setter.style("arrow")].height
