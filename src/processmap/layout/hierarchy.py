"""A tree: what belongs to something stands to the right of it, joined by a line; the tops stand
furthest left.

Read from left to right, a tree of any size keeps its words level and needs no more width than it is
deep. Every box stands at the middle of what belongs to it. Many that nothing belongs to stand
together in a frame, in columns, and tops by themselves stand side by side, so that the picture does
not become one long list.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from attrs import define, field

from processmap.layout.contents import Content
from processmap.layout.empty import empty
from processmap.layout.frame import Sheet
from processmap.layout.wander import draw_ties
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, Figure

_BOX_WIDTH: Final = 188
_ACROSS: Final = 52
_BETWEEN: Final = 14
_APART: Final = 26
"""Extra room between two trees."""
_ROW: Final = 3
"""So many tops without anything below them stand side by side, or as many as the trees are deep."""
_FRAMED: Final = 5
"""More than so many that nothing belongs to, under one box, stand in a frame."""
_COLUMNS: Final = ((6, 2), (12, 3), (10**9, 4))
"""The columns in a frame: up to so many boxes, so many columns."""
_FRAME: Final = 10
"""From a frame to the boxes in it."""


def lay_out(diagram: Diagram) -> Drawing:
    """Lay ``diagram`` out as a tree, or several one below the other."""
    if not diagram.boxes:
        return empty(diagram)
    sheet = Sheet(diagram, "hierarchy")
    contents = [sheet.setter.set(box, _BOX_WIDTH) for box in diagram.boxes]
    below, tops = _tree(diagram)
    forest = _Forest(contents, below)
    kinds = [box.kind for box in diagram.boxes]
    height = forest.place(tops, kinds)
    width = max(forest.left) + _BOX_WIDTH + (_FRAME if forest.framed else 0)
    x0, y0 = sheet.open(width)
    for number, members in enumerate(below):
        if number in forest.framed:
            _frame(sheet, forest, x0, y0, number)
        elif members:
            _join(sheet, x0 + forest.left[number] + _BOX_WIDTH, y0, forest.middle, number, members)
    for number, (box, content) in enumerate(zip(diagram.boxes, contents, strict=True)):
        sheet.put_box(
            box,
            content,
            x0 + forest.left[number],
            round(y0 + forest.middle[number] - content.h / 2),
        )
    draw_ties(sheet, diagram.arrows, (x0 - 20, y0 - 10, x0 + width + 20, y0 + height + 10))
    return sheet.close(height + 4)


def _tree(diagram: Diagram) -> tuple[list[list[int]], list[int]]:
    """Give what belongs to every box, and the tops; a box that would be above itself counts as a
    top.
    """
    number = {box.id: place for place, box in enumerate(diagram.boxes)}
    parent: list[int | None] = [number[box.parent] if box.parent else None for box in diagram.boxes]
    for start in range(len(parent)):
        seen, at = {start}, parent[start]
        while at is not None and at not in seen:
            seen.add(at)
            at = parent[at]
        if at == start:
            parent[start] = None
    below: list[list[int]] = [[] for _ in parent]
    tops: list[int] = []
    for place in sorted(range(len(parent)), key=lambda place: diagram.boxes[place].order):
        above = parent[place]
        (tops if above is None else below[above]).append(place)
    return below, tops


@define
class _Forest:
    """Where the boxes of several trees stand: their left sides and their middles, by number."""

    contents: Sequence[Content]
    below: Sequence[Sequence[int]]
    left: list[float] = field(init=False)
    middle: list[float] = field(init=False)
    framed: set[int] = field(factory=set, init=False)  # boxes whose members stand in a frame
    need: list[float] = field(init=False)  # the height of a box and all that belongs to it

    def __attrs_post_init__(self) -> None:
        self.left, self.middle = [0.0] * len(self.below), [0.0] * len(self.below)
        self.need = [content.h + _BETWEEN for content in self.contents]
        for number, members in enumerate(self.below):
            if len(members) > _FRAMED and not any(self.below[member] for member in members):
                self.framed.add(number)

    def place(self, tops: Sequence[int], kinds: Sequence[str]) -> float:
        """Place every box; tops by themselves side by side with others of their kind. Give the
        height of it all.
        """
        order = list(tops)
        depth = dict.fromkeys(tops, 0)
        for number in order:
            for member in self.below[number]:
                depth[member] = depth[number] + 1
                order.append(member)
        for number in reversed(order):
            self.left[number] = depth[number] * (_BOX_WIDTH + _ACROSS)
            self.need[number] = max(self.need[number], self._need_below(number))
        across = max(_ROW, *(level + 1 for level in depth.values()))
        y = 0.0
        for (alone, _), group in groupby(tops, key=lambda top: (not self.below[top], kinds[top])):
            members = list(group)
            for start in range(0, len(members), across) if alone else range(len(members)):
                row = members[start : start + (across if alone else 1)]
                y += self._row(row, y) + (0 if alone and row[-1] != members[-1] else _APART)
        for number in order:
            if self.below[number]:
                self._spread(number)
        return y - _APART

    def _row(self, members: Sequence[int], top: float) -> float:
        """Place tops side by side; give the height they take."""
        tall = max(self.need[member] for member in members)
        for place, member in enumerate(members):
            self.left[member] = place * (_BOX_WIDTH + _ACROSS)
            self.middle[member] = round(top + tall / 2)
        return tall

    def _rows(self, number: int) -> list[Sequence[int]]:
        """Give the members of a framed box, row by row."""
        members = self.below[number]
        across = next(columns for most, columns in _COLUMNS if len(members) <= most)
        return [members[start : start + across] for start in range(0, len(members), across)]

    def _need_below(self, number: int) -> float:
        if number in self.framed:
            rows = self._rows(number)
            return sum(max(self.need[member] for member in row) for row in rows) + 2 * _FRAME
        return sum(self.need[member] for member in self.below[number])

    def _spread(self, number: int) -> None:
        """Place what belongs to a box around its height: below each other, or row by row in a
        frame.
        """
        y = self.middle[number] - self._need_below(number) / 2
        if number not in self.framed:
            for member in self.below[number]:
                self.middle[member] = round(y + self.need[member] / 2)
                y += self.need[member]
            return
        y += _FRAME
        for row in self._rows(number):
            tall = max(self.need[member] for member in row)
            for place, member in enumerate(row):
                self.left[member] = (
                    self.left[number]
                    + _BOX_WIDTH
                    + _ACROSS
                    + _FRAME
                    + place * (_BOX_WIDTH + _BETWEEN)
                )
                self.middle[member] = round(y + tall / 2)
            y += tall


def _frame(sheet: Sheet, forest: _Forest, x0: float, y0: float, number: int) -> None:
    """Draw the frame round what belongs to a box, and the line to it."""
    members = forest.below[number]
    left, right = (
        min(forest.left[each] for each in members),
        max(forest.left[each] for each in members) + _BOX_WIDTH,
    )
    half = [forest.contents[each].h / 2 for each in members]
    top = min(forest.middle[each] - tall for each, tall in zip(members, half, strict=True))
    bottom = max(forest.middle[each] + tall for each, tall in zip(members, half, strict=True))
    x, y = x0 + left - _FRAME, y0 + top - _FRAME
    sheet.figures.append(
        Figure("beside", "rect", x, y, right - left + 2 * _FRAME, bottom - top + 2 * _FRAME)
    )
    start = x0 + forest.left[number] + _BOX_WIDTH
    sheet.figures.append(Figure("stem", "line", start, y0 + forest.middle[number], x - start, 0))


def _join(
    sheet: Sheet, x: float, y0: float, middle: Sequence[float], number: int, members: Sequence[int]
) -> None:
    """Draw the lines from a box to what belongs to it: out, down along one stem, and in."""
    stem = x + _ACROSS // 2
    heights = [middle[member] for member in members]
    top, bottom = min(*heights, middle[number]), max(*heights, middle[number])
    sheet.figures.append(Figure("stem", "line", x, y0 + middle[number], stem - x, 0))
    if bottom > top:
        sheet.figures.append(Figure("stem", "line", stem, y0 + top, 0, bottom - top))
    for height in heights:
        sheet.figures.append(Figure("stem", "line", stem, y0 + height, x + _ACROSS - stem, 0))
