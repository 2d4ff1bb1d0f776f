"""Arrows among boxes that stand anywhere go straight, or around what is in the way, within counted
steps.
"""

from itertools import pairwise

from processmap.layout.contents import Typesetter
from processmap.layout.frame import Sheet
from processmap.layout.wander import Wanderer, draw_ties
from processmap.picture.diagram import Arrow, Box, Diagram


def _sheet(*places):
    boxes = tuple(Box(id=f"b{k}", kind="other", heading=f"Ruta {k}") for k in range(len(places)))
    sheet = Sheet(Diagram(view="v", title="", boxes=boxes), "test")
    setter = Typesetter("sv")
    for box, (x, y) in zip(boxes, places, strict=True):
        sheet.put_box(box, setter.set(box, 100), x, y)
    return sheet


def _tie(number=0, source="b0", target="b1", **more):
    return Arrow(id=f"a{number}", source=source, target=target, kind="relates", **more)


def test_straight_where_nothing_is_in_the_way():
    """Two boxes beside each other are joined by one piece from side to side."""
    sheet = _sheet((0, 0), (300, 0))
    draw_ties(sheet, [_tie()], (-50, -50, 500, 200))
    assert sheet.arrows[0].points == ((100.0, 20.0), (300.0, 20.0))


def test_around_what_is_in_the_way():
    """With a box between them, the line turns at right angles past it."""
    sheet = _sheet((0, 100), (400, 100), (200, 80))
    draw_ties(sheet, [_tie()], (-50, -50, 600, 300))
    points = sheet.arrows[0].points
    assert len(points) > 2
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(points))


def test_two_ties_between_the_same_boxes_are_told_apart():
    """The second takes another way."""
    sheet = _sheet((0, 100), (300, 100))
    draw_ties(sheet, [_tie(0), _tie(1)], (-50, -50, 600, 300))
    assert sheet.arrows[0].points != sheet.arrows[1].points


def test_what_finds_no_way_is_said():
    """A line with no room is left out, counted, and noted."""
    sheet = _sheet((0, 0), (300, 0), (200, -2))
    draw_ties(sheet, [_tie(0), _tie(1, "b0", "b0")], (0, 0, 400, 40))
    assert sheet.arrows == []
    assert sheet.warnings == ["2 samband fick inte plats i bilden; de står i texten till bilden."]


def test_labels_stand_beside_their_lines():
    """A label is set where it covers nothing."""
    sheet = _sheet((0, 100), (300, 100))
    before = len(sheet.words)
    assert Wanderer(sheet, (-50, 0, 600, 300)).route([_tie(label="litar på")]) == 0
    word = sheet.words[before]
    assert word.text == "litar på"
    assert word.owner == "a0"
    assert 100 < word.x < 300
