"""The rings on paper: as large as there is room, a middle that says the question, and ties that
can be told.
"""

from itertools import pairwise
from typing import cast

import pytest

from processmap.layout.half_rings import _Sheet, _Thing
from processmap.layout.place import layout
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, Figure
from processmap.picture.paper import PAPERS
from processmap.picture.rings import Rings
from processmap.picture.typeface import look_of
from processmap.renderers.json import geometry
from processmap.renderers.paper_shapes import figure_shape
from tests.picture.geometry import faults
from tests.seen import drawn as view

LONG = "Hur kan vi förebygga och hantera konflikter i komplexa frågor så att kraften tas till vara?"


def _map(*levels: str | None, question: str = "Vad ska torget bli?", ties: int = 0) -> ProcessMap:
    """A map of people with these levels, and so many conflicts between the first and the others."""
    people = tuple(
        Stakeholder(id=f"g{n}", name=f"Grupp nummer {n}", kind="group", affected=level)
        for n, level in enumerate(levels)
    )
    conflicts = tuple(
        Relationship(source="g0", target=f"g{n + 1}", kind="conflict") for n in range(ties)
    )
    return ProcessMap(
        title="Torget", question=question, stakeholders=people, relationships=conflicts
    )


def _widths(drawing: Drawing) -> list[float]:
    """The widths of the rings, from the outermost; the last is the middle."""
    radii = [each.h for each in drawing.figures if each.role == "half-ring"]
    return [round(one - other, 1) for one, other in pairwise(radii)]


def _said(drawing: Drawing) -> str:
    return " ".join(word.text for word in drawing.words).replace("\u00a0", " ")


def test_rings_are_alike_and_as_large_as_the_sheet_has_room_for() -> None:
    """All three are as wide as each other; without anybody beside them they reach the margins."""
    alone = layout(view(_map("high", "low"), "stakeholders"))
    beside = layout(view(_map("high", "low", None, None), "stakeholders"))
    for drawing in (alone, beside):
        assert len(set(_widths(drawing))) == 1
    assert _widths(alone)[0] > _widths(beside)[0] >= 92
    outer = max(each.w for each in alone.figures if each.role == "half-ring")
    assert outer == pytest.approx(alone.width - 2 * 24, abs=1)


@pytest.mark.parametrize("levels", [("high", "low"), ("high", "medium", "low"), (None, None)])
def test_each_ring_has_its_name_once(levels: tuple[str | None, ...]) -> None:
    """A ring is named at its top, or below it where somebody stands there, and never twice."""
    said = _said(layout(view(_map(*levels), "stakeholders")))
    for name in ("Starkt berörda", "Berörda i någon mån", "Lite berörda"):
        assert said.count(name) == 1


def test_the_line_under_the_title_says_how_to_read_and_what_to_do() -> None:
    """How the rings are read and how many are not heard are one line, with no question before."""
    diagram = view(_map("low", None, None, question=LONG), "stakeholders")
    words = [word.text.replace("\u00a0", " ") for word in layout(diagram).words]
    read = next(word for word in words if word.endswith("Ju närmare mitten, desto mer berörda."))
    assert "2 är inte bedömda än" in read


def test_green_are_those_who_are_to_be_heard() -> None:
    """Who is little affected is quieter than those who live with it, whatever kind they are."""
    people = [
        Stakeholder(id="o", name="Ledningsgruppen", kind="administration", affected="low"),
        Stakeholder(id="b", name="Boende", kind="residents", affected="high"),
        Stakeholder(id="n", name="Anställda", kind="administration"),
    ]
    content = view(ProcessMap(title="Torget", stakeholders=people), "stakeholders").content
    assert isinstance(content, Rings)
    tones = {person.card.title: person.card.tone for person in content.people}
    assert tones == {"Ledningsgruppen": "quiet", "Boende": "own", "Anställda": "own"}


def test_a_question_too_long_for_the_middle_stands_at_the_foot() -> None:
    """The whole question is said on the sheet, in the middle or at the foot, and once."""
    short = _said(layout(view(_map("low"), "stakeholders")))
    assert short.count("Vad ska torget bli?") == 1
    assert "Frågan:" not in short
    long = _said(layout(view(_map("low", question=LONG), "stakeholders")))
    assert LONG in long
    assert "Frågan: Hur" in long


LONG_NAME = (
    "Kommunstyrelseordförandena Samhällsbyggnadsförvaltningsdirektören Fastighetsägareföreningen"
)


def _beside(name: str) -> ProcessMap:
    """A map of nine in the rings and eight not assessed, who have long names and conflicts."""
    inside = [
        Stakeholder(id=f"i{n}", name=f"Grupp {n}", kind="group", affected="high") for n in range(9)
    ]
    beside = [Stakeholder(id=f"g{n}", name=f"{name} {n}", kind="group") for n in range(8)]
    conflicts = tuple(
        Relationship(source="g0", target=f"g{n}", kind="conflict") for n in range(2, 8)
    )
    return ProcessMap(title="Torget", stakeholders=(*inside, *beside), relationships=conflicts)


@pytest.mark.parametrize("name", [LONG_NAME, "a " + "x" * 40], ids=["compounds", "one long word"])
def test_cards_below_the_rings_hold_their_words(name: str) -> None:
    """A word longer than such a card is broken to fit in it, in the largest words and the least."""
    diagram = view(_beside(name), "stakeholders")
    things = _things(diagram)
    for body in PAPERS["A3"].bodies:
        drawing = _Sheet(diagram, cast(Rings, diagram.content), PAPERS["A3"], body, things).drawn()
        assert drawing is None or faults(geometry(drawing)) == []


@pytest.mark.parametrize("body", [9.5, 9.0])
def test_cards_below_the_rings_need_no_more_room_when_the_rings_grow(body: float) -> None:
    """Rings take what the cards leave of the sheet. A card that became higher with them would
    stand on the words at the foot.
    """
    diagram = view(_beside(LONG_NAME), "stakeholders")
    things = _things(diagram)
    sheet = _Sheet(diagram, cast(Rings, diagram.content), PAPERS["A3"], body, things)
    outside = [each for each in things if each.ring is None]
    sheet._set_names()
    before, names = sheet._strip_height(outside), sheet._names_height()
    sheet._widen(600)
    assert sheet._strip_height(outside) == pytest.approx(before)
    assert sheet._names_height() <= names


def _things(diagram: Diagram) -> list[_Thing]:
    return [_Thing(each.card, each.ring) for each in cast(Rings, diagram.content).people]


def test_every_line_between_two_says_what_it_is() -> None:
    """A tie has its word beside it, or between which two it is and what it means at the foot; where
    neither has room it is not drawn.
    """
    drawing = layout(view(_map(*["high"] * 5, ties=4), "stakeholders"))
    assert drawing.arrows
    beside = {word.owner for word in drawing.words if word.owner}
    names = {box.id: box.heading for box in drawing.diagram.boxes}
    for arrow in drawing.arrows:
        told = f"{names[arrow.source]} – {names[arrow.target]}: " in _said(drawing)
        assert told or arrow.id in beside


def test_the_first_sheet_of_many_is_the_rings() -> None:
    """Where everybody stands by name on further sheets, the rings themselves come first."""
    drawing = layout(view(_map(*["high", "medium", "low", None] * 30), "stakeholders"))
    first = drawing.sheets[0]
    assert any(each.role == "half-ring" for each in first.figures)
    assert f"blad 1 av {len(drawing.sheets)}" in _said(first)


def test_few_have_large_names() -> None:
    """With a handful of people the names are larger than on a full sheet."""
    drawing = layout(view(_map("high", "medium", "low"), "stakeholders"))
    sizes = [look_of(word).size for word in drawing.words if word.text.startswith("Grupp nummer")]
    assert min(sizes) >= 13


def test_heard_in_part_is_told_from_heard_and_not_heard_without_colour() -> None:
    """The marks of all, some and none are drawn unlike each other in black on white."""
    drawn = {
        "".join(figure_shape(Figure(role, "rect", 0, 0, 10, 10, tone="ink"), 1.0))
        for role in ("mark-held", "mark-part", "mark-dated")
    }
    assert len(drawn) == 3


def test_residents_come_first_among_those_not_assessed() -> None:
    """Those who live there stand before other groups, whatever the order of the document."""
    people = tuple(
        Stakeholder(id=kind, name=f"De {kind}", kind=kind)
        for kind in ("authority", "group", "association", "residents")
    )
    made = layout(view(ProcessMap(title="Torget", stakeholders=people), "stakeholders"))
    names = [word.text for word in made.words if word.bold and word.text.startswith("De")]
    assert [name.replace("\u00a0", " ") for name in names] == [
        "De residents",
        "De group",
        "De association",
        "De authority",
    ]


def test_those_not_assessed_are_larger_where_they_are_as_many() -> None:
    """Where as many are not assessed as stand in the rings the sheet is about them: their names are
    larger, also where that makes all words one size smaller; where they are few they are not.
    """
    sizes = []
    for levels in ((*["low"] * 5, *[None] * 5), (*["low"] * 5, None)):
        drawing = layout(view(_map(*levels), "stakeholders"))
        named = {word.text.split()[-1]: look_of(word).size for word in drawing.words}
        sizes.append((named["5"], named["0"]))
    (beside, inside), (few, others) = sizes
    assert beside > 1.1 * inside
    assert few == others
