"""The geometry is printed exactly as documented."""

import json

from processmap.layout.place import layout
from processmap.renderers.json import geometry, geometry_json
from tests.picture.samples import fifty


def test_keys_and_order():
    """Keys and their order are part of the promise."""
    found = geometry(layout(fifty()))
    assert list(found) == ["view", "width", "height", "boxes", "lanes", "arrows", "words"]
    assert list(found["boxes"][0]) == ["id", "kind", "x", "y", "w", "h"]
    assert list(found["lanes"][0]) == ["id", "title", "x", "y", "w", "h"]
    assert list(found["arrows"][0]) == ["id", "source", "target", "return", "head", "points"]
    assert list(found["words"][0]) == ["text", "owner", "x", "y", "w", "h"]


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
