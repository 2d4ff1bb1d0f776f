"""Two axes with a low and a high end, and every box in the ninth of the field where its two levels
put it.

Levels are words (low, medium, high), so the field has thirds and a place within one says nothing;
boxes stand there in order. What has not been assessed stands beside the field, under a heading that
says so.
"""

from collections.abc import Sequence
from typing import Final

from processmap.layout.cells import Table, settle
from processmap.layout.contents import Content
from processmap.layout.empty import empty
from processmap.layout.frame import Sheet
from processmap.layout.wander import draw_ties
from processmap.picture.diagram import Axis, Diagram
from processmap.picture.drawing import Drawing, Figure

_BOX_WIDTH: Final = 158
_EDGE: Final = 116
"""Width of the strip that holds the words of the upright axis."""
_CELL: Final = 96
_ACROSS: Final = 2
_APART: Final = 28
_HEAD: Final = 26
"""Height of the heading over what has not been assessed."""
_MOST_ACROSS: Final = 4
_PAPER: Final = 1.5
"""How much wider than high the room for a picture is on a paper on its side."""
_ROUND: Final = 250
"""About the height of title, axis and legend together."""


def lay_out(diagram: Diagram) -> Drawing:
    """Lay ``diagram`` out in quadrants."""
    if not diagram.boxes:
        return empty(diagram)
    sheet = Sheet(diagram, "quadrants")
    contents = [sheet.setter.set(box, _BOX_WIDTH) for box in diagram.boxes]
    cells: dict[tuple[int, int], list[int]] = {}
    beside: list[int] = []
    for number in sorted(range(len(contents)), key=lambda number: diagram.boxes[number].order):
        level = diagram.boxes[number].level
        if level is None:
            beside.append(number)
        else:
            cells.setdefault((2 - _third(level[1]), _third(level[0])), []).append(number)
    field = settle(cells, contents, [_BOX_WIDTH + 16.0] * 3, [float(_CELL)] * 3, _ACROSS)
    side = _settle_beside(beside, contents, field) if beside else None
    if side and side.height + _HEAD > field.height:
        tall = (side.height + _HEAD) / 3
        field = settle(cells, contents, [_BOX_WIDTH + 16.0] * 3, [tall] * 3, _ACROSS)
    width = _EDGE + field.width + (_APART + side.width if side else 0.0)
    sheet.large = width > 1500
    x0, y0 = sheet.open(width)
    left = x0 + _EDGE
    _field(sheet, field, left, y0)
    bottom = _axes(sheet, field, x0, left, y0)
    for number, (x, y) in field.places.items():
        sheet.put_box(diagram.boxes[number], contents[number], left + x, y0 + y)
    if side:
        _beside(sheet, side, left + field.width + _APART, y0)
        bottom = max(bottom, y0 + _HEAD + side.height)
    for number, (x, y) in side.places.items() if side else ():
        sheet.put_box(
            diagram.boxes[number], contents[number], left + field.width + _APART + x, y0 + _HEAD + y
        )
    place = {box.id: number for number, box in enumerate(diagram.boxes)}
    sheet.boxes.sort(key=lambda box: place[box.id])
    draw_ties(sheet, diagram.arrows, (x0, y0, x0 + width, bottom))
    return sheet.close(bottom - y0)


def _settle_beside(beside: list[int], contents: Sequence[Content], field: Table) -> Table:
    """Stand what has not been assessed in so many columns that the picture is largest on a paper on
    its side.
    """
    sides = [
        settle({(0, 0): beside}, contents, [_BOX_WIDTH + 16.0], [0.0], across)
        for across in range(1, _MOST_ACROSS + 1)
    ]
    return min(
        sides,
        key=lambda side: max(
            (_EDGE + field.width + _APART + side.width) / _PAPER,
            max(side.height + _HEAD, field.height) + _ROUND,
        ),
    )


def _third(level: float) -> int:
    return 0 if level < 1 / 3 else 1 if level < 2 / 3 else 2


def _field(sheet: Sheet, field: Table, left: float, top: float) -> None:
    """Draw the field's frame and the lines between its thirds."""
    for place in (1, 2):
        sheet.figures.append(
            Figure("grid", "line", left + field.lefts[place], top, 0, field.height)
        )
        sheet.figures.append(Figure("grid", "line", left, top + field.tops[place], field.width, 0))
    sheet.figures.append(Figure("axis", "line", left, top, 0, field.height))
    sheet.figures.append(Figure("axis", "line", left, top + field.height, field.width, 0))


def _axes(sheet: Sheet, field: Table, x0: float, left: float, top: float) -> float:
    """Set the words along both axes, all upright for reading; give where they end."""
    none = Axis("", "", "")
    x_axis, y_axis = sheet.diagram.x_axis or none, sheet.diagram.y_axis or none
    room = _EDGE - 12
    sheet.put(y_axis.high, "axis", x0, top + 6, room)
    low = sheet.setter.lines(y_axis.low, "axis", room)
    sheet.put(y_axis.low, "axis", x0, top + field.height - 6 - 16 * len(low), room)
    title = sheet.setter.lines(y_axis.title, "lane", room)
    sheet.put(y_axis.title, "lane", x0, top + (field.height - 17 * len(title)) // 2, room)
    y, third = top + field.height + 8, field.width / 3 - 12
    ends = [sheet.put(x_axis.low, "axis", left, y, third)]
    ends.append(sheet.put_centred(x_axis.title, "lane", left + field.width / 3 + 6, y, third))
    high = sheet.setter.lines(x_axis.high, "axis", third)
    wide = max((taken for _, taken in high), default=0.0)
    ends.append(sheet.put(x_axis.high, "axis", left + field.width - wide, y, third))
    return max(ends)


def _beside(sheet: Sheet, side: Table, x: float, top: float) -> None:
    sheet.put(sheet.setter.say("unplaced"), "lane", x + 8, top + 4, side.width - 16)
    sheet.figures.append(Figure("beside", "rect", x, top, side.width, side.height + _HEAD))
