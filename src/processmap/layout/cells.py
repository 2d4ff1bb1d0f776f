"""Boxes in the cells of a table: rows down, columns across, each cell holding any number of boxes.

Shared by matrices and quadrants, which differ in what stands along the edges.
"""

from collections.abc import Sequence
from typing import Final

from attrs import define, field

from processmap.layout.contents import Content

_PAD: Final = 8
_BETWEEN: Final = 8


@define
class Table:
    """A table settled on sizes: where columns and rows start, and where every box stands."""

    widths: list[float]
    heights: list[float]
    lefts: list[float] = field(init=False)
    tops: list[float] = field(init=False)
    places: dict[int, tuple[float, float]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.lefts = [sum(self.widths[:k]) for k in range(len(self.widths) + 1)]
        self.tops = [sum(self.heights[:k]) for k in range(len(self.heights) + 1)]

    @property
    def width(self) -> float:
        """How wide all columns are together."""
        return self.lefts[-1]

    @property
    def height(self) -> float:
        """How high all rows are together."""
        return self.tops[-1]


def settle(
    cells: dict[tuple[int, int], list[int]],
    contents: Sequence[Content],
    narrowest: Sequence[float],
    lowest: Sequence[float],
    across: int,
) -> Table:
    """Settle a table.

    Args:
        cells: the numbers of the boxes by (row, column), in the order in which they are to stand.
        contents: the boxes, all of one width.
        narrowest, lowest: the least width of every column and height of every row.
        across: how many boxes may stand side by side in a cell before the next line of it begins.
    """
    widths = list(narrowest)
    heights = list(lowest)
    lines: dict[tuple[int, int], list[list[int]]] = {}
    for (row, column), members in cells.items():
        per = _per_line(len(members), across)
        split = [members[start : start + per] for start in range(0, len(members), per)]
        lines[row, column] = split
        wide = (
            max(sum(contents[number].w + _BETWEEN for number in line) for line in split)
            - _BETWEEN
            + 2 * _PAD
        )
        tall = (
            sum(max(contents[number].h for number in line) + _BETWEEN for line in split)
            - _BETWEEN
            + 2 * _PAD
        )
        widths[column] = max(widths[column], wide)
        heights[row] = max(heights[row], tall)
    table = Table(widths, heights)
    for (row, column), split in lines.items():
        y = table.tops[row] + _PAD
        for line in split:
            x = table.lefts[column] + _PAD
            for number in line:
                table.places[number] = (x, y)
                x += contents[number].w + _BETWEEN
            y += max(contents[number].h for number in line) + _BETWEEN
    return table


def _per_line(count: int, across: int) -> int:
    """Spread a cell's boxes over lines as evenly as can be, in more columns where they are many."""
    while across * across * 3 < count:
        across += 1
    return min(across, count)
