"""The geometry of a drawing as JSON, for checking a picture and for drawing it with other tools.

``{"view", "width", "height", "boxes", "lanes", "arrows", "words", "bands"}``; one unit throughout,
y downwards, x and y the top left corner. Where the picture goes on over several sheets there are
also ``sheets``, and everything says on which it stands, by ``sheet`` from 1; coordinates are then
the sheet's own. Documented in the reference; keys and their order are part of the promise.
"""

import json
from typing import Any

from processmap.picture.drawing import Drawing
from processmap.picture.typeface import look_of
from processmap.picture.vocabulary import UNDIRECTED


def geometry(drawing: Drawing) -> dict[str, Any]:
    """Give the geometry as plain data; ``owner`` is the box, lane or arrow a line of words belongs
    to, or None.
    """
    sheets = drawing.sheets
    found: dict[str, Any] = {
        "view": drawing.view,
        "width": _tidy(drawing.width),
        "height": _tidy(drawing.height),
    }
    if len(sheets) > 1:
        found["sheets"] = [
            {"width": _tidy(sheet.width), "height": _tidy(sheet.height)} for sheet in sheets
        ]
    parts = [
        _sheet(sheet, number if len(sheets) > 1 else 0) for number, sheet in enumerate(sheets, 1)
    ]
    for name in ("boxes", "lanes", "arrows", "words", "bands"):
        found[name] = [thing for part in parts for thing in part[name]]
    return found


def _sheet(drawing: Drawing, number: int) -> dict[str, list[dict[str, Any]]]:
    owners = {
        thing.id for group in (drawing.boxes, drawing.lanes, drawing.arrows) for thing in group
    }
    where = {"sheet": number} if number else {}
    return {
        "boxes": [
            {"id": box.id, "kind": box.kind, **where, **_room(box.x, box.y, box.w, box.h)}
            for box in drawing.boxes
        ],
        "lanes": [
            {"id": lane.id, "title": lane.title, **where, **_room(lane.x, lane.y, lane.w, lane.h)}
            for lane in drawing.lanes
        ],
        "arrows": [
            {
                "id": arrow.id,
                "source": arrow.source,
                "target": arrow.target,
                "return": arrow.returns,
                "head": "none" if arrow.kind in UNDIRECTED else "target",
                **where,
                "points": [[_tidy(x), _tidy(y)] for x, y in arrow.points],
            }
            for arrow in drawing.arrows
        ],
        "words": [
            {
                "text": word.text,
                "owner": word.owner if word.owner in owners else None,
                "size": _tidy(look_of(word).size),
                **where,
                **_room(word.x, word.y, word.w, word.h),
            }
            for word in drawing.words
        ],
        "bands": [
            {"id": band.id, "kind": band.kind, **where, **_room(band.x, band.y, band.w, band.h)}
            for band in drawing.bands
        ],
    }


def geometry_json(drawing: Drawing) -> str:
    """Give the geometry as JSON text, the same bytes for the same drawing."""
    return json.dumps(geometry(drawing), ensure_ascii=False, indent=1) + "\n"


def _tidy(value: float) -> float | int:
    """Write whole numbers without a point, others with at most two decimals."""
    whole = int(value)
    return whole if whole == value else round(value, 2)


def _room(x: float, y: float, w: float, h: float) -> dict[str, float | int]:
    return {"x": _tidy(x), "y": _tidy(y), "w": _tidy(w), "h": _tidy(h)}
