"""The geometry is printed exactly as documented."""

import datetime as dt
import json
from pathlib import Path

from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.renderers.json import geometry, geometry_json
from tests.picture.samples import fifty
from tests.seen import drawn as view


def test_keys_and_order():
    """Keys and their order are part of the promise."""
    found = geometry(layout(fifty()))
    assert list(found) == ["view", "width", "height", "boxes", "lanes", "arrows", "words", "bands"]
    assert list(found["boxes"][0]) == ["id", "kind", "x", "y", "w", "h"]
    assert list(found["lanes"][0]) == ["id", "title", "x", "y", "w", "h"]
    assert list(found["arrows"][0]) == ["id", "source", "target", "return", "head", "points"]
    assert list(found["words"][0]) == ["text", "owner", "size", "x", "y", "w", "h"]


def test_owners_are_boxes_lanes_arrows_or_nobody():
    """A line of words belongs to something that is in the picture, or to nothing."""
    found = geometry(layout(fifty()))
    ids = {thing["id"] for group in ("boxes", "lanes", "arrows") for thing in found[group]}
    assert {word["owner"] for word in found["words"]} <= ids | {None}
    assert len(ids) == sum(len(found[group]) for group in ("boxes", "lanes", "arrows"))


def test_text_is_json():
    """It can be read back, whole numbers without a point and å, ä, ö as they are."""
    text = geometry_json(layout(fifty()))
    assert json.loads(text) == geometry(layout(fifty()))
    assert "Återspegling" in text
    assert ".0," not in text


def test_several_sheets_say_where_everything_stands():
    """Each box, lane, arrow, word and band says on which sheet it stands; sizes of sheets and words
    are in points.
    """
    case = read(Path(__file__).parents[1] / "views" / "maps" / "middle.yaml")
    found = geometry(layout(view(case, "process", today=dt.date(2026, 3, 24)), paper="A4"))
    count = len(found["sheets"])
    assert count > 1
    assert {(sheet["width"], sheet["height"]) for sheet in found["sheets"]} == {(842, 595)}
    for group in ("boxes", "lanes", "arrows", "words", "bands"):
        assert {thing["sheet"] for thing in found[group]} <= set(range(1, count + 1))
    assert min(word["size"] for word in found["words"]) >= 8
    assert {band["kind"] for band in found["bands"]} >= {"gate", "draft", "answer"}


def test_a_session_stands_inside_its_arena():
    """The mark of a session is a box inside the bar of its arena."""
    case = read(Path(__file__).parents[1] / "views" / "maps" / "small.yaml")
    found = geometry(layout(view(case, "process", today=dt.date(2026, 2, 16))))
    bars = [box for box in found["boxes"] if box["kind"] == "arena"]
    sessions = [box for box in found["boxes"] if box["kind"] == "session"]
    # Twelve meetings: the one that is next is a box of its own, drawn once.
    assert len(sessions) == 11
    for one in sessions:
        around = [
            bar
            for bar in bars
            if bar["x"] <= one["x"]
            and bar["y"] <= one["y"]
            and one["x"] + one["w"] <= bar["x"] + bar["w"]
            and one["y"] + one["h"] <= bar["y"] + bar["h"]
        ]
        assert len(around) == 1


def test_ties_have_no_head():
    """Arrows say whether they have a head; ties without direction have none."""
    found = geometry(layout(fifty()))
    assert {arrow["head"] for arrow in found["arrows"]} <= {"target", "none"}
