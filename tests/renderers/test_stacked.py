"""Several sheets as one: nothing lies on another, and what comes again is told apart."""

import re
from collections import Counter

from attrs import evolve

from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Diagram, Lane
from processmap.renderers.html import html
from processmap.renderers.stacked import BETWEEN, stacked
from processmap.renderers.svg import svg


def _twice():
    """A sheet that comes again whole as the next one, as heads do in part."""
    boxes = tuple(Box(id=f"b{k}", kind="caucus", heading=f"Grupp {k}", lane="l1") for k in range(3))
    arrows = (Arrow(id="a1", source="b0", target="b1"),)
    lanes = (Lane(id="l1", title="Rad"),)
    sheet = layout(Diagram(view="v", title="T", boxes=boxes, arrows=arrows, lanes=lanes))
    return evolve(sheet, further=(sheet,))


def test_what_comes_again_has_an_id_of_its_own():
    """Ids are unique in the picture and in the page, and words keep to the box on their own sheet."""
    drawing = _twice()
    one = stacked(drawing)
    assert len({box.id for box in one.boxes}) == len(one.boxes) == 6
    places = {box.id: box for box in one.boxes}
    for word in one.words:
        if word.owner in places:
            box = places[word.owner]
            assert box.y <= word.y <= box.y + box.h
    for arrow in one.arrows:
        assert arrow.source in places
        assert places[arrow.source].y <= arrow.points[0][1] <= places[arrow.source].y + 200
    for made in (svg(one), html(drawing)):
        ids = Counter(re.findall(r'\bid="([^"]+)"', made))
        assert [name for name, count in ids.items() if count > 1] == []


def test_each_box_can_be_chosen_once():
    """A box that comes again on a later sheet has one name, one place to choose it and one set of
    details.
    """
    page = html(_twice())
    assert page.count('role="button"') == page.count("<article") == 3


def test_sheets_lie_below_each_other():
    """The next begins where the one before ends, with a little between."""
    drawing = _twice()
    one = stacked(drawing)
    assert one.height == 2 * drawing.height + BETWEEN
    assert one.further == ()
    assert min(box.y for box in one.boxes[3:]) >= drawing.height + BETWEEN
