"""A matrix: lanes are its rows, columns its columns, and boxes stand in the cells."""

from typing import Final

from processmap.layout.cells import settle
from processmap.layout.empty import empty
from processmap.layout.frame import HEAD_PAD, Sheet
from processmap.layout.wander import draw_ties
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, Figure, PlacedColumn, PlacedLane

_BOX_WIDTHS: Final = ((3, 236.0), (6, 188.0), (10**9, 148.0))
"""The width of a box: up to so many columns, so wide."""
_HEAD: Final = 180
_CELL: Final = 44
_LARGE: Final = 10


def lay_out(diagram: Diagram) -> Drawing:
    """Lay ``diagram`` out as a matrix; one without boxes gives a drawing that says so."""
    if not diagram.boxes:
        return empty(diagram)
    sheet = Sheet(diagram, "matrix", large=len(diagram.columns) >= _LARGE)
    box_width = next(wide for most, wide in _BOX_WIDTHS if len(diagram.columns) <= most)
    contents = [sheet.setter.set(box, box_width) for box in diagram.boxes]
    rows = {lane.id: place for place, lane in enumerate(diagram.lanes)}
    columns = {column.id: place for place, column in enumerate(diagram.columns)}
    cells: dict[tuple[int, int], list[int]] = {}
    for number in sorted(range(len(contents)), key=lambda number: diagram.boxes[number].order):
        box = diagram.boxes[number]
        cells.setdefault(
            (rows.get(box.lane or "", 0), columns.get(box.column or "", 0)), []
        ).append(number)
    lane, column = sheet.style("lane"), sheet.style("column")
    lowest = [
        max(
            _CELL,
            len(sheet.setter.lines(each.title, lane, _HEAD - HEAD_PAD)) * sheet.height_of("lane")
            + 16,
        )
        for each in diagram.lanes
    ]
    head = float(_HEAD) if diagram.lanes else 0.0
    table = settle(
        cells, contents, [box_width + 16.0] * max(len(columns), 1), lowest or [float(_CELL)], 1
    )
    titles = [
        sheet.setter.lines(each.title, column, wide - 16)
        for each, wide in zip(diagram.columns, table.widths, strict=False)
    ]
    tall_line = sheet.height_of("column")
    band = max((len(lines) for lines in titles), default=0) * tall_line + 14 if titles else 0.0
    x0, y0 = sheet.open(head + table.width)
    top = y0 + band + (4 if band else 0)
    for place, (each, lines) in enumerate(zip(diagram.columns, titles, strict=True)):
        x, wide = x0 + head + table.lefts[place], table.widths[place]
        sheet.figures.append(Figure("band", "rect", x + 1, y0, wide - 2, band))
        y = y0 + (band - len(lines) * tall_line) // 2
        sheet.put_centred(each.title, column, x + 8, y, wide - 16)
        sheet.columns.append(
            PlacedColumn(each.id, each.title, each.current, x, y0, wide, top - y0 + table.height)
        )
    for place, row in enumerate(diagram.lanes):
        y, tall = top + table.tops[place], table.heights[place]
        sheet.lanes.append(PlacedLane(row.id, row.title, x0, y, head + table.width, tall, head))
        lines = sheet.setter.lines(row.title, lane, _HEAD - HEAD_PAD)
        sheet.put(
            row.title,
            lane,
            x0 + 12,
            y + (tall - len(lines) * sheet.height_of("lane")) // 2,
            _HEAD - HEAD_PAD,
            row.id,
        )
    for number, (box, content) in enumerate(zip(diagram.boxes, contents, strict=True)):
        x, y = table.places[number]
        sheet.put_box(box, content, x0 + head + x, top + y)
    draw_ties(sheet, diagram.arrows, (x0 + head, top, x0 + head + table.width, top + table.height))
    return sheet.close(top - y0 + table.height)
