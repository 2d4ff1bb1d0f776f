"""A tree: what belongs to something stands to the right of it, joined by a line; the tops stand furthest left.

Read from left to right, a tree of any size keeps its words level and needs no more width than it is deep. Every box
stands at the middle of what belongs to it.
"""

from collections.abc import Sequence
from typing import Final

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


def lay_out(diagram: Diagram) -> Drawing:
    """Lay ``diagram`` out as a tree, or several one below the other."""
    if not diagram.boxes:
        return empty(diagram)
    sheet = Sheet(diagram, "hierarchy")
    contents = [sheet.setter.set(box, _BOX_WIDTH) for box in diagram.boxes]
    below, tops = _tree(diagram)
    middle, depth, height = _places(below, tops, contents)
    deepest = max(depth)
    width = (deepest + 1) * _BOX_WIDTH + deepest * _ACROSS
    x0, y0 = sheet.open(width)
    for number, members in enumerate(below):
        if members:
            _join(sheet, x0 + depth[number] * (_BOX_WIDTH + _ACROSS) + _BOX_WIDTH, y0, middle, number, members)
    for number, (box, content) in enumerate(zip(diagram.boxes, contents, strict=True)):
        y = round(y0 + middle[number] - content.h / 2)
        sheet.put_box(box, content, x0 + depth[number] * (_BOX_WIDTH + _ACROSS), y)
    draw_ties(sheet, diagram.arrows, (x0 - 20, y0 - 10, x0 + width + 20, y0 + height + 10))
    return sheet.close(height + 4)


def _tree(diagram: Diagram) -> tuple[list[list[int]], list[int]]:
    """Give what belongs to every box, and the tops; a box that would be above itself counts as a top."""
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


def _places(
    below: Sequence[Sequence[int]], tops: Sequence[int], contents: Sequence[Content]
) -> tuple[list[float], list[int], float]:
    """Give the height of every box's middle, how deep it stands, and the height of it all."""
    middle, depth = [0.0] * len(below), [0] * len(below)
    order = list(tops)
    for number in order:
        for member in below[number]:
            depth[member] = depth[number] + 1
            order.append(member)
    need = [content.h + _BETWEEN for content in contents]
    for number in reversed(order):
        need[number] = max(need[number], sum(need[member] for member in below[number]))
    start: dict[int, float] = {}
    y = 0.0
    for number in tops:
        start[number] = y
        y += need[number] + _APART
    for number in order:
        inside = start[number] + (need[number] - sum(need[member] for member in below[number])) / 2
        for member in below[number]:
            start[member] = inside
            inside += need[member]
        middle[number] = round(start[number] + need[number] / 2)
    return middle, depth, y - _APART


def _join(sheet: Sheet, x: float, y0: float, middle: Sequence[float], number: int, members: Sequence[int]) -> None:
    """Draw the lines from a box to what belongs to it: out, down along one stem, and in."""
    stem = x + _ACROSS // 2
    heights = [middle[member] for member in members]
    top, bottom = min(*heights, middle[number]), max(*heights, middle[number])
    sheet.figures.append(Figure("stem", "line", x, y0 + middle[number], stem - x, 0))
    if bottom > top:
        sheet.figures.append(Figure("stem", "line", stem, y0 + top, 0, bottom - top))
    for height in heights:
        sheet.figures.append(Figure("stem", "line", stem, y0 + height, x + _ACROSS - stem, 0))
