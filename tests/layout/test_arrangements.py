"""The other arrangements keep the promises of a drawing too."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings

from processmap.layout.place import layout
from processmap.picture.diagram import Box, Diagram, Lane
from processmap.picture.drawing import Drawing
from processmap.picture.vocabulary import ARRANGEMENTS
from processmap.renderers.json import geometry
from tests.picture.geometry import faults
from tests.picture.strategies import diagrams


@pytest.mark.parametrize("arrangement", [each for each in ARRANGEMENTS if each != "lanes"])
def test_promises(arrangement: str) -> None:
    """Nothing overlaps, no arrow runs through a box or a word, words stay inside, every box is
    drawn.
    """

    @settings(max_examples=8, deadline=None)
    @given(diagrams(arrangement, most=12))
    def holds(diagram) -> None:
        drawing = layout(diagram)
        assert faults(geometry(drawing)) == []
        assert [box.id for box in drawing.boxes] == [box.id for box in diagram.boxes]
        undrawn = {arrow.id for arrow in diagram.arrows} - {arrow.id for arrow in drawing.arrows}
        assert not undrawn or drawing.warnings
        assert drawing == layout(diagram)

    holds()


def _legend_of_time(*boxes: Box) -> str:
    lane = Lane(id="l1", title="Samtal")
    drawing = layout(
        Diagram(view="timeline", title="Torget", arrangement="timeline", lanes=(lane,), boxes=boxes)
    )
    return " ".join(word.text for word in drawing.words)


def test_the_timeline_says_what_a_place_means() -> None:
    """The legend tells that a box begins at its day, and of spells and time left out only where
    there are any.
    """
    day, later = dt.date(2026, 1, 12), dt.date(2026, 1, 19)
    one = Box(id="b1", kind="caucus", heading="Först", lane="l1", start=day)
    two = Box(id="b2", kind="caucus", heading="Sedan", lane="l1", start=later)
    soon = evolve(two, id="b3", start=later + dt.timedelta(7))
    plain = _legend_of_time(one, two, soon)
    assert "Rutans vänsterkant: dagen då det sker eller börjar" in plain
    assert not any(each in plain for each in ("flera dagar", "snedstreck", "Längst till höger"))
    assert "flera dagar: rutan når" in _legend_of_time(
        one, evolve(two, end=later + dt.timedelta(3))
    )
    assert "här är tid överhoppad" in _legend_of_time(
        one, two, soon, evolve(two, id="b4", start=dt.date(2029, 1, 1))
    )
    undated = evolve(two, id="b3", start=None)
    assert "det som inte har någon dag" in _legend_of_time(one, two, undated)
    assert "vänsterkant" not in _legend_of_time(undated)


def test_what_is_not_assessed_makes_no_strip() -> None:
    """Boxes beside the field stand so that the picture is not a strip, whose words would be small
    on paper.
    """
    boxes = tuple(
        Box(
            id=f"b{k}",
            kind="stakeholder",
            heading=f"Grupp {k}",
            badges=("inte hörd än", "inflytande?"),
        )
        for k in range(10)
    )
    drawing = layout(Diagram(view="v", title="Inflytande", arrangement="quadrants", boxes=boxes))
    assert drawing.width / drawing.height < 2


def _rings(*boxes: Box) -> Drawing:
    rings = ("Nära", "Berörda", "Runt om")
    return layout(
        Diagram(
            view="v", title="Berörda", arrangement="rings", rings=rings, centre="Hur?", boxes=boxes
        )
    )


def test_an_empty_ring_keeps_its_place() -> None:
    """Whoever stands in the outer ring does so also where nobody stands within it: all three rings
    are drawn.
    """
    far = Box(id="b1", kind="stakeholder", heading="Kommunchef", ring=2)
    drawing = _rings(far)
    rings = sorted(figure.h for figure in drawing.figures if figure.role == "ring")
    assert len(rings) == 3
    box, middle = (
        drawing.boxes[0],
        next(figure for figure in drawing.figures if figure.role == "centre"),
    )
    away = abs(box.y + box.h / 2 - middle.y - middle.h / 2) / (rings[1] / 2)
    aside = abs(box.x + box.w / 2 - middle.x - middle.w / 2) / (rings[1] / 2 * 1.75)
    assert away**2 + aside**2 > 1


def test_what_is_not_assessed_stands_in_no_ring() -> None:
    """A box without a ring stands below them all, under a heading that says so; without one there
    is no strip.
    """
    near = Box(id="b1", kind="stakeholder", heading="Boende", ring=0)
    drawing = _rings(near, Box(id="b2", kind="stakeholder", heading="Grannar"))
    lowest = max(figure.y + figure.h for figure in drawing.figures if figure.role == "ring")
    strip = next(figure for figure in drawing.figures if figure.role == "beside")
    assert lowest < strip.y < drawing.boxes[1].y
    assert "Inte bedömt än" in [word.text for word in drawing.words]
    assert not [figure for figure in _rings(near).figures if figure.role == "beside"]


def test_wide_rings_have_larger_words() -> None:
    """Words in rings that will be shrunk to the paper are larger than in small ones."""

    def style(count: int) -> str:
        boxes = tuple(
            Box(id=f"b{k}", kind="stakeholder", heading=f"Grupp {k}", ring=k) for k in range(count)
        )
        rings = tuple(f"Ring {k}" for k in range(count))
        drawing = layout(
            Diagram(view="v", title="Berörda", arrangement="rings", rings=rings, boxes=boxes)
        )
        return next(
            word.style
            for word in drawing.words
            if word.owner == "b0" and word.text.startswith("Grupp")
        )

    assert style(1) == "heading"
    assert style(6) == "heading-large"
