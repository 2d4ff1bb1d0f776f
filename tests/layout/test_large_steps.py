"""The large steps on their paper: place and question, even widths, room for every word."""

from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve

from processmap.formats.files import read
from processmap.layout.page import WIDER_BOLD
from processmap.layout.place import layout
from processmap.picture.drawing import Drawing
from processmap.picture.overview import Overview
from processmap.renderers.paper_shapes import box_shape
from tests.seen import drawn as view

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
WITH_ROOM = ("karlskoga", "mossgruvan", "natverk-2015", "tyreso")


def _slide(name: str) -> Drawing:
    return layout(view(read(EXAMPLES[0].with_name(f"{name}.yaml")), "overview"))


def _said(drawing: Drawing, owner: str | None = None) -> str:
    words = [each.text for each in drawing.words if each.owner == owner]
    return " ".join(words).replace("\xa0", " ")


def _rows(drawing: Drawing) -> list[list[float]]:
    """The widths of the boxes, row by row."""
    rows: dict[float, list[float]] = {}
    for box in drawing.boxes:
        rows.setdefault(box.y, []).append(box.w)
    return list(rows.values())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_place_stands_under_the_title(path: Path) -> None:
    """Whose process it is stands on every slide, and the question where there is room: in full, or
    without what its answer is for.
    """
    diagram = view(read(path), "overview")
    content = diagram.content
    assert isinstance(content, Overview)
    said = _said(layout(diagram))
    assert content.place in said
    if path.stem in WITH_ROOM:
        assert content.subtitle in said or content.briefly in said


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_no_box_holds_a_word_a_line_nor_is_one_alone_for_its_whole_row(path: Path) -> None:
    """On the slide every box is at least 130 points wide, and what is next has company."""
    drawing = layout(view(read(path), "overview"))
    assert min(box.w for box in drawing.boxes) >= 130
    assert all(len(row) > 1 for row in _rows(drawing))


def test_boxes_of_a_row_are_alike_where_their_words_allow_it() -> None:
    """Where there is room all that comes later in a row is as wide, and what is next is wider."""
    first, second = _rows(_slide("tyreso"))
    assert second[0] == pytest.approx(second[1])
    assert first[0] > first[1]
    assert first[0] < 2 * first[1]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_pin_holds_its_words_and_touches_nothing(path: Path) -> None:
    """What says where we are stands inside its label, which meets no other word and no box; its
    stem leads between two boxes down to the arrow from the one to the other.
    """
    drawing = layout(view(read(path), "overview"))
    label = next(each for each in drawing.figures if each.role == "pin-label")
    inside = [
        each
        for each in drawing.words
        if each.x < label.x + label.w
        and each.x + each.w > label.x
        and each.y < label.y + label.h
        and each.y + each.h > label.y
    ]
    assert len(inside) == 1
    assert inside[0].h * 1.2 < label.h
    assert all(box.y >= label.y + label.h for box in drawing.boxes)
    for stem in (each for each in drawing.figures if each.role == "line"):
        foot = stem.y + stem.h
        above = [box for box in drawing.boxes if box.y < foot]
        assert not any(box.x <= stem.x <= box.x + box.w for box in above)
        assert any(
            arrow.points[0][0] < stem.x < arrow.points[-1][0] and arrow.points[0][1] == foot
            for arrow in drawing.arrows
        )


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_what_is_common_to_later_steps_is_said_whole(path: Path) -> None:
    """ "Sedan – dagarna är inte bestämda" is never cut."""
    diagram = view(read(path), "overview")
    content = diagram.content
    assert isinstance(content, Overview)
    assert content.then in _said(layout(diagram))


def test_lines_that_say_different_things_stand_apart() -> None:
    """Between two lines of a step there is more room than inside one of them."""
    drawing = _slide("natverk-2015")
    words = [each for each in drawing.words if each.owner == drawing.boxes[0].id]
    for before, after in pairwise(words):
        if before.text.endswith(".") and before.size == after.size:
            assert after.y - before.y > (before.size or 0) * 1.3
    drawing = _slide("karlskoga")
    words = [each for each in drawing.words if each.text.startswith("Utse")]
    assert len(words) == 2
    assert words[1].y - words[0].y > (words[0].size or 0) * 1.3


def test_seven_steps_with_long_headings_stay_on_one_sheet() -> None:
    """Where a word of a heading has no room beside its number, the heading stands below it; the
    steps do not go on to a sheet of their own.
    """
    case = read(EXAMPLES[0].with_name("mossgruvan.yaml"))
    diagram = view(case, "overview")
    content = diagram.content
    assert isinstance(content, Overview)
    headings = [
        "Samrådsyttrande",
        "Tre av fem har berättat",
        "Samtal med samebyn",
        "Kommunens miljöförvaltning får berätta",
        "Har vi förstått rätt?",
        "Gemensamt samtal om ljud och sömn",
        "Kommunstyrelsen beslutar",
    ]
    template = {each.state: each for each in content.steps}
    states = ["done", "asked", "next", *["later"] * 4]
    steps = tuple(
        evolve(template[state], id=f"b{at}", heading=heading)
        for at, (state, heading) in enumerate(zip(states, headings, strict=True), 1)
    )
    boxes = tuple(evolve(diagram.boxes[0], id=each.id, heading=each.heading) for each in steps)
    drawing = layout(evolve(diagram, boxes=boxes, arrows=(), content=evolve(content, steps=steps)))
    assert not drawing.further
    assert len(drawing.boxes) == 7


def test_a_question_is_said_on_one_line_where_it_can_be_cut() -> None:
    """A question that ends in what its answer is for stands without that where all of it would take
    two lines; one that is short stands whole, after whose process it is.
    """
    asked = "Hur ska hamnen och kajerna runt den användas under de kommande tio åren"
    purpose = "för att både fisket och friluftslivet ska få leva kvar i hela kommunen"
    diagram = view(read(EXAMPLES[0].with_name("mossgruvan.yaml")), "overview")
    assert isinstance(diagram.content, Overview)
    content = evolve(diagram.content, place="Vassby", steps=diagram.content.steps[:2])
    long = evolve(content, subtitle=f"{asked}, {purpose}?", briefly=f"{asked}?")
    said = _said(layout(evolve(diagram, content=long, arrows=())))
    assert f"{asked}?" in said
    assert purpose not in said
    assert "Vassby" in said
    short = evolve(content, subtitle="Hur ska hamnen användas?")
    said = _said(layout(evolve(diagram, content=short, arrows=())))
    assert "Vassby · Hur ska hamnen användas?" in said


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_pin_holds_its_words_in_the_widest_font_too(language: str) -> None:
    """Where we are stands within its label also where its letters are wider than measured."""
    drawn = layout(
        view(read(EXAMPLES[0].with_name("mossgruvan.yaml")), "overview", language=language)
    )
    pin = next(each for each in drawn.figures if each.role == "pin-label")
    said = next(word for word in drawn.words if word.tone == "light" and word.owner is None)
    assert pin.w >= WIDER_BOLD * said.w + (said.size or 0)


def test_large_steps_have_thinner_outlines_than_other_boxes() -> None:
    """So large a card is told by its words: its edge is no heavier than their strokes."""
    drawn = _slide("mossgruvan")
    step = next(box for box in drawn.boxes if box.state == "provisional")
    edges = [
        float(box_shape(evolve(step, kind=kind), 1.8).split('stroke-width="')[1].split('"')[0])
        for kind in ("step", "joint")
    ]
    assert edges[0] < edges[1]


def test_the_foot_of_a_reconstruction_is_one_line() -> None:
    """Whose process it is, where it comes from and that the map says more stand on one line."""
    drawn = _slide("mossgruvan")
    foot = [word.text for word in drawn.words if word.y > drawn.height - 50]
    assert len(foot) == 1
    assert "Sammanställt i efterhand" in foot[0]
