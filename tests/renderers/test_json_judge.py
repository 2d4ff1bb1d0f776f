"""Somebody who has only what `render -f json` prints, and the last lines of the design's section on
drawing, judges it.

Nothing of the project but the command line is used: the promises are worked out here from the bare
text, with other methods than those of the layout (clipping of every piece, no sorting, no shared
helper).
"""

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from processmap.cli.app import app
from processmap.formats.files import write
from processmap.views.registry import VIEWS
from tests.views.sized import sized

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
NO_WAY_BACK = ("process", "sequence", "timeline", "decisions")
SHAPE = {
    "boxes": {"id": str, "kind": str, "x": float, "y": float, "w": float, "h": float},
    "lanes": {"id": str, "title": str, "x": float, "y": float, "w": float, "h": float},
    "arrows": {
        "id": str,
        "source": str,
        "target": str,
        "return": bool,
        "head": str,
        "points": list,
    },
    "words": {
        "text": str,
        "owner": (str, type(None)),
        "size": float,
        "x": float,
        "y": float,
        "w": float,
        "h": float,
    },
    "bands": {"id": str, "kind": str, "x": float, "y": float, "w": float, "h": float},
}


def _printed(path: Path, view: str) -> dict[str, Any]:
    asked = ["render", str(path), "--view", view, "-f", "json"]
    if view == "rooms":
        asked.append("--show-confidential")
    result = CliRunner().invoke(app, asked)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def _shape(found: dict[str, Any]) -> list[str]:
    """Exactly the keys of the design, of the right kinds, and ids used once."""
    wrong = [] if list(found) == ["view", "width", "height", *SHAPE] else [f"keys {list(found)}"]
    for group, wanted in SHAPE.items():
        for thing in found[group]:
            if list(thing) != list(wanted):
                wrong.append(f"{group}: keys {list(thing)}")
            for key, kind in wanted.items():
                if not isinstance(thing[key], (int, float) if kind is float else kind):
                    wrong.append(f"{group}: {key} is {thing[key]!r}")
    ids = [thing["id"] for group in ("boxes", "lanes", "arrows") for thing in found[group]]
    return wrong + [f"{key} twice" for key in set(ids) if ids.count(key) > 1]


def _meet(a: dict[str, Any], b: dict[str, Any]) -> bool:
    wide = min(a["x"] + a["w"], b["x"] + b["w"]) - max(a["x"], b["x"])
    tall = min(a["y"] + a["h"], b["y"] + b["h"]) - max(a["y"], b["y"])
    return wide > 0 and tall > 0


def _session_in(a: dict[str, Any], b: dict[str, Any]) -> bool:
    """Whether the one is the mark of a session inside the other, its arena."""
    kinds = {a.get("kind"), b.get("kind")}
    return kinds == {"session", "arena"} and (_inside(a, b) or _inside(b, a))


def _inside(a: dict[str, Any], b: dict[str, Any], off: int = 0) -> bool:
    return (
        b["x"] - off <= a["x"]
        and a["x"] + a["w"] <= b["x"] + b["w"] + off
        and b["y"] - off <= a["y"]
        and a["y"] + a["h"] <= b["y"] + b["h"] + off
    )


def _through(p: list[float], q: list[float], room: dict[str, Any]) -> bool:
    """Whether the piece from p to q has a point strictly inside, by cutting it at the room's four
    sides.
    """
    low, high = 0.0, 1.0
    for at, (near, length) in enumerate((("x", "w"), ("y", "h"))):
        start, step = p[at], q[at] - p[at]
        one, other = room[near], room[near] + room[length]
        if step == 0:
            if not one < start < other:
                return False
            continue
        first, last = sorted(((one - start) / step, (other - start) / step))
        low, high = max(low, first), min(high, last)
    return low < high


def _places(found: dict[str, Any]) -> list[str]:
    """No overlap, nothing outside the page, no word outside its owner or on what is not its own."""
    wrong = []
    page = {"x": 0, "y": 0, "w": found["width"], "h": found["height"]}
    for group in ("boxes", "lanes", "words"):
        things = found[group]
        wrong += [
            f"{group} {thing} outside the page" for thing in things if not _inside(thing, page)
        ]
        for place, one in enumerate(things):
            wrong += [
                f"{group} overlap: {one} {other}"
                for other in things[:place]
                if _meet(one, other) and not (group == "boxes" and _session_in(one, other))
            ]
    owners = {thing["id"]: thing for group in ("boxes", "lanes") for thing in found[group]}
    arrows = {arrow["id"]: arrow for arrow in found["arrows"]}
    for word in found["words"]:
        owner = word["owner"]
        if owner in owners:
            wrong += [] if _inside(word, owners[owner]) else [f"{word} outside {owners[owner]}"]
        elif owner in arrows:
            near = {
                "x": word["x"] - 40,
                "y": word["y"] - 40,
                "w": word["w"] + 80,
                "h": word["h"] + 80,
            }
            points = arrows[owner]["points"]
            if not any(_through(p, q, near) for p, q in pairwise(points)):
                wrong.append(f"{word} far from its arrow")
        elif owner is not None:
            wrong.append(f"{word} of nothing")
        wrong += [
            f"{word} on {box}"
            for box in found["boxes"]
            if box["id"] != owner
            and _meet(word, box)
            and not (owner in owners and _session_in(owners[owner], box))
        ]
    return wrong


def _ways(found: dict[str, Any], forward: bool) -> list[str]:
    """Arrows start and end at the sides of their boxes, run through nothing, and lead on unless
    they are returns.
    """
    wrong = []
    boxes = {box["id"]: box for box in found["boxes"]}
    for arrow in found["arrows"]:
        points = arrow["points"]
        for point, key in ((points[0], arrow["source"]), (points[-1], arrow["target"])):
            spot = {"x": point[0], "y": point[1], "w": 0, "h": 0}
            if not _inside(spot, boxes[key], 1) or _through(
                point, [point[0] + 1, point[1]], _shrunk(boxes[key])
            ):
                wrong.append(f"{arrow['id']} does not end at the side of {key}")
        for p, q in pairwise(points):
            wrong += [
                f"{arrow['id']} through {key}"
                for key, box in boxes.items()
                if _through(p, q, _shrunk(box))
            ]
            wrong += [
                f"{arrow['id']} through {word}" for word in found["words"] if _through(p, q, word)
            ]
        source, target = boxes[arrow["source"]], boxes[arrow["target"]]
        if forward and target["x"] < source["x"] and not arrow["return"]:
            wrong.append(f"{arrow['id']} goes back")
    return wrong


def _shrunk(box: dict[str, Any]) -> dict[str, Any]:
    return {"x": box["x"] + 2, "y": box["y"] + 2, "w": box["w"] - 4, "h": box["h"] - 4}


def _judged(found: dict[str, Any], view: str) -> list[str]:
    assert found["view"] == view
    if "sheets" in found:
        wrong = []
        for number, size in enumerate(found["sheets"], 1):
            part = {"view": view, **size}
            for group in SHAPE:
                own = [thing for thing in found[group] if thing["sheet"] == number]
                part[group] = [
                    {key: value for key, value in thing.items() if key != "sheet"} for thing in own
                ]
            wrong += _judged(part, view)
        return wrong
    return [*_shape(found), *_places(found), *_ways(found, view in NO_WAY_BACK)]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("view", tuple(VIEWS))
def test_examples(path: Path, view: str) -> None:
    """Every view of every example keeps every promise."""
    assert _judged(_printed(path, view), view) == []


@pytest.mark.parametrize("view", tuple(VIEWS))
def test_a_map_of_thirty(tmp_path: Path, view: str) -> None:
    """So does every view of a map with thirty of everything."""
    write(sized(30), tmp_path / "karta.yaml")
    found = _printed(tmp_path / "karta.yaml", view)
    assert found["boxes"]
    assert _judged(found, view) == []


def _moved_box(found: dict[str, Any]) -> None:
    one, other = found["boxes"][:2]
    other.update(x=one["x"], y=one["y"])


def _moved_word(found: dict[str, Any]) -> None:
    owners = {box["id"] for box in found["boxes"]}
    next(word for word in found["words"] if word["owner"] in owners)["x"] += 400


def _arrow_through(found: dict[str, Any]) -> None:
    box, arrow = found["boxes"][0], found["arrows"][-1]
    arrow["points"] = [arrow["points"][0], [box["x"] + 20, box["y"] + 20], arrow["points"][-1]]


def _arrow_back(found: dict[str, Any]) -> None:
    arrow = found["arrows"][0]
    arrow.update(source=arrow["target"], target=arrow["source"], points=arrow["points"][::-1])


def _same_id(found: dict[str, Any]) -> None:
    tied = {arrow[end] for arrow in found["arrows"] for end in ("source", "target")}
    loose = next(box for box in found["boxes"] if box["id"] not in tied)
    loose["id"] = next(box["id"] for box in found["boxes"] if box is not loose)


def _extra_key(found: dict[str, Any]) -> None:
    found["boxes"][0]["extra"] = 1


@pytest.mark.parametrize(
    "fault", [_moved_box, _moved_word, _arrow_through, _arrow_back, _same_id, _extra_key]
)
def test_the_judge_sees_faults(fault: Callable[[dict[str, Any]], None]) -> None:
    """Each kind of fault, put into a good drawing, is found."""
    found = _printed(next(path for path in EXAMPLES if path.stem == "mossgruvan"), "process")
    assert _judged(found, "process") == []
    fault(found)
    assert _judged(found, "process")
