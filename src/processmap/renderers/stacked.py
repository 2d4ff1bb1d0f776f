"""Several sheets under each other, as one: for a page, for standard output, and where one file is
asked for.
"""

from typing import Final

from attrs import evolve

from processmap.picture.drawing import Drawing

BETWEEN: Final = 18.0
"""Units between a sheet and the next."""


def stacked(drawing: Drawing) -> Drawing:
    """Give a drawing of one sheet, the further ones below the first; ids that come again get their
    sheet's number.
    """
    if not drawing.further:
        return drawing
    down = 0.0
    seen: set[str] = set()
    moved: list[Drawing] = []
    for number, sheet in enumerate(drawing.sheets, 1):
        moved.append(_moved(sheet, down, seen, number))
        seen |= {lane.id for lane in sheet.lanes} | {column.id for column in sheet.columns}
        down += sheet.height + BETWEEN
    return evolve(
        drawing,
        further=(),
        width=max(sheet.width for sheet in moved),
        height=down - BETWEEN,
        boxes=tuple(each for sheet in moved for each in sheet.boxes),
        lanes=tuple(each for sheet in moved for each in sheet.lanes),
        columns=tuple(each for sheet in moved for each in sheet.columns),
        arrows=tuple(each for sheet in moved for each in sheet.arrows),
        words=tuple(each for sheet in moved for each in sheet.words),
        figures=tuple(each for sheet in moved for each in sheet.figures),
        bands=tuple(each for sheet in moved for each in sheet.bands),
    )


def _moved(sheet: Drawing, down: float, seen: set[str], number: int) -> Drawing:
    """Give a sheet further down, with lanes and columns that have been seen before under another
    id.
    """
    ids = [*(lane.id for lane in sheet.lanes), *(column.id for column in sheet.columns)]
    names = {key: f"{key}-{number}" for key in ids if key in seen}
    return evolve(
        sheet,
        boxes=tuple(evolve(each, y=each.y + down) for each in sheet.boxes),
        lanes=tuple(
            evolve(each, y=each.y + down, id=names.get(each.id, each.id)) for each in sheet.lanes
        ),
        columns=tuple(
            evolve(each, y=each.y + down, id=names.get(each.id, each.id)) for each in sheet.columns
        ),
        arrows=tuple(
            evolve(each, points=tuple((x, y + down) for x, y in each.points))
            for each in sheet.arrows
        ),
        words=tuple(
            evolve(each, y=each.y + down, owner=names.get(each.owner or "", each.owner))
            for each in sheet.words
        ),
        figures=tuple(evolve(each, y=each.y + down) for each in sheet.figures),
        bands=tuple(evolve(each, y=each.y + down) for each in sheet.bands),
    )
