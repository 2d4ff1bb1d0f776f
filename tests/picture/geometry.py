"""What every drawing promises, checked on its geometry as `render -f json` prints it, apart from
the code tested.
"""

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Any

Geometry = dict[str, Any]
_EPS = 0.01
"""Coordinates are written with two decimals."""


# How far any line of a label may stand from its arrow: three lines of words, and a little air.
_NEAR = 40


def faults(geometry: Geometry, flowing: bool = False) -> list[str]:
    """List every promise that ``geometry`` breaks; ``flowing`` ones have no backward arrow but
    returns.

    A picture of several sheets is judged sheet by sheet; a session's mark is a box inside its
    arena's.
    """
    if "sheets" in geometry:
        return (
            [
                f"sheet {number}: {fault}"
                for number, sheet in enumerate(geometry["sheets"], 1)
                for fault in faults(
                    {**geometry, **sheet, "sheets": None, **_of_sheet(geometry, number)}, flowing
                )
            ]
            if geometry["sheets"] is not None
            else _faults(geometry, flowing)
        )
    return _faults(geometry, flowing)


def _of_sheet(geometry: Geometry, number: int) -> Geometry:
    names = ("boxes", "lanes", "arrows", "words", "bands")
    return {name: [thing for thing in geometry[name] if thing["sheet"] == number] for name in names}


def _faults(geometry: Geometry, flowing: bool) -> list[str]:
    return [
        *_ids(geometry),
        *_outside(geometry),
        *_overlaps(geometry),
        *_owners(geometry),
        *_arrows(geometry),
        *(_backward(geometry) if flowing else ()),
    ]


def _room(thing: Any) -> tuple[float, float, float, float]:
    return thing["x"], thing["y"], thing["x"] + thing["w"], thing["y"] + thing["h"]


def _overlap(one: Any, two: Any) -> bool:
    a, b = _room(one), _room(two)
    return a[0] < b[2] - _EPS and b[0] < a[2] - _EPS and a[1] < b[3] - _EPS and b[1] < a[3] - _EPS


def _within(inner: Any, outer: Any) -> bool:
    a, b = _room(inner), _room(outer)
    return (
        a[0] >= b[0] - _EPS and a[1] >= b[1] - _EPS and a[2] <= b[2] + _EPS and a[3] <= b[3] + _EPS
    )


def _nested(one: Any, two: Any) -> bool:
    """Whether one is the mark of a session inside the bar of its arena."""
    kinds = one["kind"], two["kind"]
    if kinds == ("arena", "session"):
        return _within(two, one)
    return kinds == ("session", "arena") and _within(one, two)


def _ids(geometry: Geometry) -> Iterator[str]:
    ids = [thing["id"] for group in ("boxes", "lanes", "arrows") for thing in geometry[group]]
    if len(ids) != len(set(ids)):
        yield "an id is used twice"


def _outside(geometry: Geometry) -> Iterator[str]:
    page = {"x": 0, "y": 0, "w": geometry["width"], "h": geometry["height"]}
    for group in ("boxes", "lanes", "words"):
        for thing in geometry[group]:
            if not _within(thing, page):
                yield f"{thing} is not on the page"
    for arrow in geometry["arrows"]:
        for x, y in arrow["points"]:
            if not (0 <= x <= geometry["width"] and 0 <= y <= geometry["height"]):
                yield f"{arrow['id']} leaves the page"


def _overlaps(geometry: Geometry) -> Iterator[str]:
    for group in ("boxes", "lanes", "words"):
        for one, two in combinations(geometry[group], 2):
            if _overlap(one, two) and not (group == "boxes" and _nested(one, two)):
                yield f"{one} overlaps {two}"
    boxes = {box["id"]: box for box in geometry["boxes"]}
    for word in geometry["words"]:
        owner = boxes.get(word["owner"])
        for box in geometry["boxes"]:
            inside = owner is not None and _nested(box, owner)
            if word["owner"] != box["id"] and not inside and _overlap(word, box):
                yield f"{word} lies on {box}"


def _owners(geometry: Geometry) -> Iterator[str]:
    rooms = {thing["id"]: thing for group in ("boxes", "lanes") for thing in geometry[group]}
    arrows = {arrow["id"]: arrow for arrow in geometry["arrows"]}
    for word in geometry["words"]:
        owner = word["owner"]
        if owner in rooms:
            if not _within(word, rooms[owner]):
                yield f"{word} is not inside {rooms[owner]}"
        elif owner in arrows:
            near = {
                "x": word["x"] - _NEAR,
                "y": word["y"] - _NEAR,
                "w": word["w"] + 2 * _NEAR,
                "h": word["h"] + 2 * _NEAR,
            }
            if not any(_crosses(a, b, _room(near)) for a, b in pairwise(arrows[owner]["points"])):
                yield f"{word} is far from its arrow"
        elif owner is not None:
            yield f"{word} belongs to nothing"


def _crosses(a: Any, b: Any, room: tuple[float, float, float, float]) -> bool:
    """Say whether a straight piece enters the inside of ``room``: clipped against each side in
    turn.
    """
    left, top, right, bottom = room
    low, high = 0.0, 1.0
    for start, end, least, most in ((a[0], b[0], left, right), (a[1], b[1], top, bottom)):
        if start == end:
            if not least + _EPS < start < most - _EPS:
                return False
        else:
            one, two = sorted(
                ((least + _EPS - start) / (end - start), (most - _EPS - start) / (end - start))
            )
            low, high = max(low, one), min(high, two)
    return low < high


def _on_edge(point: Any, room: tuple[float, float, float, float], slack: float) -> bool:
    x, y = point
    left, top, right, bottom = room
    inside = left - slack <= x <= right + slack and top - slack <= y <= bottom + slack
    return inside and not (left + slack < x < right - slack and top + slack < y < bottom - slack)


def _arrows(geometry: Geometry, slack: float = 2.0) -> Iterator[str]:
    boxes = {box["id"]: _room(box) for box in geometry["boxes"]}
    words = [_room(word) for word in geometry["words"]]
    for arrow in geometry["arrows"]:
        points = arrow["points"]
        if not _on_edge(points[0], boxes[arrow["source"]], slack):
            yield f"{arrow['id']} does not start at its source"
        if not _on_edge(points[-1], boxes[arrow["target"]], slack):
            yield f"{arrow['id']} does not end at its target"
        for a, b in pairwise(points):
            for id_, (left, top, right, bottom) in boxes.items():
                if _crosses(a, b, (left + slack, top + slack, right - slack, bottom - slack)):
                    yield f"{arrow['id']} runs through {id_}"
            for room in words:
                if _crosses(a, b, room):
                    yield f"{arrow['id']} runs through the word at {room}"


def _backward(geometry: Geometry) -> Iterator[str]:
    """An arrow leads on when all of its target lies to the right of its source, or the target
    straight below it; one with bends also when its target begins no sooner than its source, as
    two that overlap in time may lead to each other in rows along time. None turns left on its way.
    """
    boxes = {box["id"]: _room(box) for box in geometry["boxes"]}
    for arrow in geometry["arrows"]:
        source, target = boxes[arrow["source"]], boxes[arrow["target"]]
        back = target[0] < source[2]
        if len(arrow["points"]) == 2 and arrow["points"][0][0] == arrow["points"][1][0]:
            back = target[0] < source[0] or target[1] < source[3]
        if not arrow["return"]:
            if len(arrow["points"]) > 2:
                back = target[0] < source[0]
            if back:
                yield f"{arrow['id']} goes back and is no return"
            if any(b[0] < a[0] for a, b in pairwise(arrow["points"])):
                yield f"{arrow['id']} turns back on its way"
        elif not back:
            yield f"{arrow['id']} is called a return and leads forward"
