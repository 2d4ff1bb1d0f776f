"""Several sheets under each other, as one: for a page, for standard output, and where one file is asked for."""

from attrs import evolve

from processmap.picture.drawing import Drawing, Figure, PlacedBox, PlacedLane, Word

_BETWEEN = 18.0


def stacked(drawing: Drawing) -> Drawing:
    """Give a drawing of one sheet, with the further ones below the first; ids that come again get the sheet's number."""
    if not drawing.further:
        return drawing
    parts: dict[str, list[object]] = {name: [] for name in _PARTS}
    down, wide, seen = 0.0, 0.0, set[str]()
    for number, sheet in enumerate(drawing.sheets, 1):
        names = {lane.id: f"{lane.id}-{number}" for lane in sheet.lanes if lane.id in seen}
        names |= {column.id: f"{column.id}-{number}" for column in sheet.columns if column.id in seen}
        seen |= {thing.id for thing in (*sheet.lanes, *sheet.columns)}
        for name in _PARTS:
            parts[name] += [_moved(thing, down, names) for thing in getattr(sheet, name)]
        down += sheet.height + _BETWEEN
        wide = max(wide, sheet.width)
    made = {name: tuple(things) for name, things in parts.items()}
    return evolve(drawing, further=(), width=wide, height=down - _BETWEEN, **made)  # type: ignore[arg-type] # by name


_PARTS = ("boxes", "lanes", "columns", "arrows", "words", "figures", "bands")


def _moved(thing: object, down: float, names: dict[str, str]) -> object:
    if hasattr(thing, "points"):
        return evolve(thing, points=tuple((x, y + down) for x, y in thing.points))  # type: ignore[type-var]
    if isinstance(thing, Word):
        return evolve(thing, y=thing.y + down, owner=names.get(thing.owner or "", thing.owner))
    if isinstance(thing, Figure | PlacedBox):
        return evolve(thing, y=thing.y + down)
    if isinstance(thing, PlacedLane) or hasattr(thing, "id"):
        return evolve(thing, y=thing.y + down, id=names.get(thing.id, thing.id))  # type: ignore[type-var,attr-defined]
    return thing
