"""The checks that other tests rest on see what they are there to see."""

import pytest

from tests.picture.geometry import faults

_BOX = {"id": "b1", "kind": "joint", "x": 10, "y": 10, "w": 40, "h": 20}
_OTHER = {"id": "b2", "kind": "joint", "x": 100, "y": 10, "w": 40, "h": 20}
_ARROW = {
    "id": "a1",
    "source": "b1",
    "target": "b2",
    "return": False,
    "points": [[50, 20], [100, 20]],
}


def _geometry(**parts):
    return {
        "view": "v",
        "width": 200,
        "height": 100,
        "boxes": [],
        "lanes": [],
        "arrows": [],
        "words": [],
        **parts,
    }


def test_a_sound_drawing_has_no_faults():
    """Two boxes, an arrow and a word in its box break nothing."""
    word = {"text": "a", "owner": "b1", "x": 12, "y": 12, "w": 20, "h": 10}
    assert (
        faults(_geometry(boxes=[_BOX, _OTHER], arrows=[_ARROW], words=[word]), flowing=True) == []
    )


def test_an_arrow_round_a_corner_may_lead_to_what_begins_later():
    """Two boxes that overlap in time may lead to each other with a bend; back to what began before,
    never.
    """
    later = {**_OTHER, "x": 30, "y": 60}
    bent = {**_ARROW, "points": [[20, 30], [20, 70], [30, 70]]}
    assert faults(_geometry(boxes=[_BOX, later], arrows=[bent]), flowing=True) == []
    sooner = {**_OTHER, "x": 5, "y": 60}
    back = {**_ARROW, "points": [[20, 30], [20, 45], [40, 45], [40, 60]]}
    found = faults(_geometry(boxes=[_BOX, sooner], arrows=[back]), flowing=True)
    assert found == ["a1 goes back and is no return"]


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"boxes": [_BOX, {**_OTHER, "x": 45}]}, "overlaps"),
        ({"boxes": [_BOX, {**_OTHER, "x": 170}]}, "not on the page"),
        ({"boxes": [_BOX, {**_OTHER, "id": "b1"}]}, "used twice"),
        (
            {"boxes": [_BOX, _OTHER, {**_OTHER, "id": "b3", "x": 60, "w": 20}], "arrows": [_ARROW]},
            "runs through b3",
        ),
        (
            {"boxes": [_BOX, _OTHER], "arrows": [{**_ARROW, "points": [[55, 20], [100, 20]]}]},
            "start at its source",
        ),
        (
            {"boxes": [_BOX, _OTHER], "arrows": [{**_ARROW, "points": [[50, 20], [90, 20]]}]},
            "end at its target",
        ),
        (
            {
                "boxes": [_OTHER, _BOX],
                "arrows": [
                    {**_ARROW, "source": "b2", "target": "b1", "points": [[100, 20], [50, 20]]}
                ],
            },
            "goes back and is no return",
        ),
        ({"boxes": [_BOX, _OTHER], "arrows": [{**_ARROW, "return": True}]}, "called a return"),
        (
            {
                "boxes": [_BOX],
                "words": [{"text": "a", "owner": "b1", "x": 40, "y": 12, "w": 20, "h": 10}],
            },
            "not inside",
        ),
        (
            {
                "boxes": [_BOX],
                "words": [{"text": "a", "owner": None, "x": 40, "y": 12, "w": 20, "h": 10}],
            },
            "lies on",
        ),
        (
            {"words": [{"text": "a", "owner": "zz", "x": 40, "y": 12, "w": 20, "h": 10}]},
            "belongs to nothing",
        ),
        (
            {
                "boxes": [_BOX, _OTHER],
                "arrows": [_ARROW],
                "words": [{"text": "a", "owner": None, "x": 60, "y": 15, "w": 20, "h": 10}],
            },
            "through the word",
        ),
    ],
)
def test_each_fault_is_seen(parts, said):
    """Every kind of broken promise is found."""
    assert any(said in fault for fault in faults(_geometry(**parts), flowing=True))
