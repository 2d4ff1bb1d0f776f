"""The titles of columns above the lanes, and columns in which nothing stands.

An empty column is as narrow as its title allows. Several beside each other share one: it says that
they lie ahead (or that there is nothing in them yet), and their titles stand below each other in
it, in their order.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from processmap.layout.frame import Sheet
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Figure, FigureRole, PlacedColumn

_EMPTY: Final = (84, 118)
"""Width of a column without boxes: at least, and at most; as wide as the longest word of its title.
"""
_FOLDED: Final = (150, 196)
"""Width of a column that stands for several, and where words are large."""
_BESIDE: Final = 10
"""Room on either side of a title."""
_STEP: Final = 5
"""Between the titles in a column that stands for several."""


@frozen
class Heading:
    """What stands above a column; ``under`` are the titles of those that it stands for, if
    several.
    """

    id: str
    title: str
    current: bool = False
    under: tuple[str, ...] = ()


def headings(sheet: Sheet, groups: Sequence[Sequence[int]]) -> list[Heading]:
    """Give what stands above each group of the diagram's columns."""
    diagram = sheet.diagram
    now = _now(diagram, groups)
    found = []
    for place, group in enumerate(groups):
        first = diagram.columns[group[0]]
        if len(group) == 1:
            found.append(Heading(first.id, first.title, first.current))
            continue
        title = sheet.setter.say("columns_ahead" if place > now else "columns_empty")
        current = any(diagram.columns[which].current for which in group)
        found.append(
            Heading(
                first.id, title, current, tuple(diagram.columns[which].title for which in group)
            )
        )
    return found


def _now(diagram: Diagram, groups: Sequence[Sequence[int]]) -> int:
    """Give the place of the current column; where none is, of the last with anything in it."""
    current = {which for which, column in enumerate(diagram.columns) if column.current}
    for place, group in enumerate(groups):
        if current & set(group):
            return place
    return max((place for place, group in enumerate(groups) if len(group) == 1), default=-1)


def width_without_boxes(sheet: Sheet, heading: Heading) -> float:
    """Give the width of a column in which nothing stands."""
    if heading.under:
        return float(_FOLDED[sheet.large])
    style = sheet.style("column")
    words = [
        taken for word in heading.title.split() for _, taken in sheet.setter.lines(word, style, 1e6)
    ]
    return min(max(max(words, default=0.0) + 10, _EMPTY[0]), _EMPTY[1])


def height_below(sheet: Sheet, heading: Heading, width: float) -> float:
    """Give the height that the titles in a column that stands for several need."""
    return (
        sum(_tall(sheet, title, width) + _STEP for title in heading.under) + 14
        if heading.under
        else 0.0
    )


def _tall(sheet: Sheet, title: str, width: float) -> float:
    lines = sheet.setter.lines(title, sheet.style("legend"), width - 2 * _BESIDE)
    return len(lines) * sheet.height_of("legend") + 8


def put_headings(
    sheet: Sheet,
    shown: Sequence[Heading],
    edges: Sequence[float],
    free: Sequence[float],
    corner: tuple[float, float],
    height: float,
) -> float:
    """Set the titles of the columns; give where the lanes start.

    Args:
        sheet: what they are set on.
        shown: the columns.
        edges: where each column starts, and where the last one ends.
        free: from where in each column no arrow turns.
        corner: x from which the edges count, and where the titles start.
        height: of the lanes below.
    """
    x0, y0 = corner
    setter, style, tall_line = sheet.setter, sheet.style("column"), sheet.height_of("column")
    here = sheet.height_of("legend")
    spans = [(x0 + a, b - a) for a, b in pairwise(edges)]
    lines = [
        len(setter.lines(each.title, style, wide - 2 * _BESIDE)) * tall_line
        + (here if each.current else 0)
        for each, (_, wide) in zip(shown, spans, strict=True)
    ]
    band = max(lines) + 14
    top = y0 + band + 6
    for each, (x, wide), tall, begin in zip(shown, spans, lines, free, strict=True):
        role: FigureRole = (
            "band-current" if each.current else "band-ahead" if each.under else "band"
        )
        sheet.figures.append(Figure(role, "rect", x + 1, y0, wide - 2, band))
        y = sheet.put_centred(
            each.title, style, x + _BESIDE, y0 + (band - tall) // 2, wide - 2 * _BESIDE
        )
        if each.current:
            sheet.put_centred(
                setter.say("here"), sheet.style("legend"), x + _BESIDE, y, wide - 2 * _BESIDE
            )
        _put_under(sheet, each, x0 + begin, x + wide - x0 - begin, top)
        sheet.columns.append(
            PlacedColumn(each.id, each.title, each.current, x, y0, wide, band + 6 + height)
        )
    return top


def _put_under(sheet: Sheet, heading: Heading, x: float, wide: float, top: float) -> None:
    """Set the titles of the columns that one stands for, one below the other."""
    y = top + 8
    for title in heading.under:
        tall = _tall(sheet, title, wide)
        sheet.figures.append(Figure("ahead", "rect", x + 4, y, wide - 8, tall))
        sheet.put_centred(title, sheet.style("legend"), x + _BESIDE, y + 4, wide - 2 * _BESIDE)
        y += tall + _STEP
