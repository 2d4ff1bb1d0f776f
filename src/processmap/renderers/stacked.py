"""Several sheets under each other, as one: for a page, for standard output, and where one file is
asked for.
"""

from collections.abc import Iterable
from typing import Final, TypeAlias

from attrs import evolve

from processmap.picture.drawing import (
    Drawing,
    PlacedArrow,
    PlacedBand,
    PlacedBox,
    PlacedColumn,
    PlacedLane,
)

_Placed: TypeAlias = PlacedBox | PlacedLane | PlacedColumn | PlacedArrow | PlacedBand

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
        seen |= {each.id for each in _named(sheet)}
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


def _named(sheet: Drawing) -> Iterable[_Placed]:
    """Give everything on a sheet that has an id."""
    for things in (sheet.lanes, sheet.columns, sheet.boxes, sheet.arrows, sheet.bands):
        yield from things


def _moved(sheet: Drawing, down: float, seen: set[str], number: int) -> Drawing:
    """Give a sheet further down, with what has been seen before, such as a head that comes again,
    under another id.
    """
    again = {each.id: f"{each.id}-{number}" for each in _named(sheet) if each.id in seen}

    def name(id_: str) -> str:
        return again.get(id_, id_)

    def owner(id_: str | None) -> str | None:
        return None if id_ is None else name(id_)

    return evolve(
        sheet,
        boxes=tuple(
            evolve(each, y=each.y + down, id=name(each.id), inside=name(each.inside))
            for each in sheet.boxes
        ),
        lanes=tuple(evolve(each, y=each.y + down, id=name(each.id)) for each in sheet.lanes),
        columns=tuple(evolve(each, y=each.y + down, id=name(each.id)) for each in sheet.columns),
        arrows=tuple(
            evolve(
                each,
                id=name(each.id),
                source=name(each.source),
                target=name(each.target),
                points=tuple((x, y + down) for x, y in each.points),
            )
            for each in sheet.arrows
        ),
        words=tuple(evolve(each, y=each.y + down, owner=owner(each.owner)) for each in sheet.words),
        figures=tuple(
            evolve(each, y=each.y + down, owner=owner(each.owner)) for each in sheet.figures
        ),
        bands=tuple(evolve(each, y=each.y + down, id=name(each.id)) for each in sheet.bands),
    )
