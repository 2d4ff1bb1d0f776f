"""The SVG is accessible, inert, well-formed whatever the words, and readable without colour."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from attrs import evolve
from hypothesis import given, settings

from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Diagram, Lane, Line
from processmap.picture.drawing import Figure, Word
from processmap.picture.neutral import neutral
from processmap.picture.typeface import WIDEST
from processmap.renderers.svg import SCREEN, SMALLEST, bent, shown, svg
from tests.hostile_corpus import LABELS
from tests.picture.samples import fifty
from tests.picture.strategies import diagrams
from tests.seen import drawn

EXAMPLES = Path(__file__).parents[2] / "examples"
_SVG = "{http://www.w3.org/2000/svg}"
_ELEMENTS = {"svg", "title", "desc", "g", "path", "rect", "ellipse", "text"}


def _texts(source: str) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(source).iter(f"{_SVG}text")]


def test_it_says_what_it_is():
    """Role, title, description, language, and a size without units, which opens whole on a common
    screen.
    """
    drawing = layout(fifty())
    root = ElementTree.fromstring(svg(drawing))
    assert root.get("role") == "img"
    assert root.get("lang") == "sv"
    assert re.fullmatch(r"\d+", root.get("width") or "")
    assert root.get("viewBox") == f"0 0 {drawing.width:g} {drawing.height:g}"
    assert drawing.width > SCREEN == float(root.get("width") or 0)
    assert float(root.get("height") or 0) == round(drawing.height * SCREEN / drawing.width)
    named = (root.get("aria-labelledby") or "").split()
    assert [root[0].get("id"), root[1].get("id")] == named
    assert root[0].text == "Torget i Exempelby: Hur kan torget bli en plats för alla?"
    assert root[1].text == "Processkarta med femtio steg."


def test_a_picture_is_shown_so_large_that_its_headings_can_be_made_out():
    """A small one at its own size, a huge one at half of it and no smaller, whatever the screen."""
    drawing = layout(fifty())
    assert shown(evolve(drawing, width=640.0)) == 1.0
    assert shown(evolve(drawing, width=90000.0)) == SMALLEST


@settings(max_examples=20, deadline=None)
@given(diagrams(most=8))
def test_any_diagram_gives_an_inert_picture(diagram):
    """Only shapes and words: no script, link, image, style or reference, whatever the words say."""
    source = svg(layout(diagram))
    for element in ElementTree.fromstring(source).iter():
        assert element.tag.removeprefix(_SVG) in _ELEMENTS
        for key, value in element.attrib.items():
            assert not key.lower().startswith("on")
            assert not re.search(r"href|style$|class", key)
            assert "url(" not in value
            assert "javascript:" not in value


def test_every_word_is_there():
    """Headings, lines, labels, lanes, phases, title block, legend, mark and notes are all written
    out.
    """
    shown = " ".join(_texts(svg(layout(fifty()))))
    for words in (
        "Torget i Exempelby",
        "UTKAST",
        "KS 2026/17",
        "Perspektivinsamling",
        "här är vi nu",
        "härnäst",
    ):
        assert words in shown
    for words in (
        "Samverkansmöte",
        "vecka 12",
        "Så läser du kartan",
        "Härnäst: tjock ram",
        "återspeglats.",
    ):
        assert words in shown


@pytest.mark.parametrize("name", ["svg_html_xss.txt", "graphviz.txt", "blns.json"])
def test_hostile_words_are_shown_as_typed(name):
    """Every hostile string, as heading, line, lane, label, title and reason, stays words."""
    content = (LABELS / name).read_text(encoding="utf-8")
    strings = json.loads(content) if name.endswith(".json") else content.split("\n")
    strings = [words for words in strings if len(words) < 60]
    boxes = tuple(
        Box(
            id=f"b{k}",
            kind="other",
            label="",
            heading=words or "-",
            lines=(Line(words),),
            lane="l1",
            details=(words,),
        )
        for k, words in enumerate(strings)
    )
    arrows = tuple(
        Arrow(id=f"a{k}", source=f"b{k}", target=f"b{k + 1}", reason=words)
        for k, words in enumerate(strings[:40])
    )
    lanes = (Lane(id="l1", title=strings[3]),)
    source = svg(
        layout(
            Diagram(
                view="v",
                title=strings[5],
                question=strings[6],
                lanes=lanes,
                boxes=boxes,
                arrows=arrows,
            )
        )
    )
    root = ElementTree.fromstring(source)
    assert {element.tag.removeprefix(_SVG) for element in root.iter()} <= _ELEMENTS
    tips = [title.text or "" for title in root.iter(f"{_SVG}title")]
    for words in strings:
        assert any(neutral(words).strip() in tip for tip in tips), words


def test_kinds_and_states_differ_without_colour():
    """Outlines tell the main kinds apart, and line styles and marks the states, in a picture
    without colour.
    """

    def drawn(**look):
        box = Box(id="b1", heading="Samtal", label="", **{"kind": "caucus", **look})
        source = svg(layout(Diagram(view="v", title="", draft=False, boxes=(box,))))
        return re.sub(r"#[0-9a-f]{6}", "#", source[: source.index("Så läser")])

    kinds = (
        "caucus",
        "joint",
        "mirror",
        "coordination",
        "mandate",
        "proposal",
        "decision",
        "meeting",
        "feedback",
        "action",
    )
    assert len({drawn(kind=kind) for kind in kinds}) == len(kinds)
    states = ("held", "next", "planned", "provisional", "cancelled")
    assert len({drawn(state=state) for state in states}) == len(states)


def test_arrowheads_touch_their_boxes():
    """A path with rounded corners starts and ends where the arrow does."""
    points = ((0, 0), (20, 0), (20, 40), (60, 40))
    assert bent(points).startswith("M0 0L14 0Q20 0 20 6")
    assert bent(points).endswith("L60 40")
    assert bent(points, short=6).endswith("L54 40")
    assert bent(points, turned=True).startswith("M60 40")


def test_long_words_are_squeezed_only_where_a_wide_font_needs_it():
    """A line that the widest font would carry out of its box is held to its measure; short ones are
    left alone.
    """
    wide = svg(
        layout(Diagram(view="v", title="", boxes=(Box(id="b1", kind="caucus", heading="8" * 19),)))
    )
    short = svg(
        layout(Diagram(view="v", title="", boxes=(Box(id="b1", kind="caucus", heading="Samtal"),)))
    )
    assert "textLength" in wide
    assert "textLength" not in short


def test_letters_without_a_measure_are_not_stretched():
    """Arabic gets room on the generous side; set to that length it would be pulled apart."""
    box = Box(id="b1", kind="stakeholder", heading="عائلات في الحي السكني", label="")
    assert "textLength" not in svg(layout(Diagram(view="v", title="t", boxes=(box,))))


def test_a_line_at_the_foot_stays_on_the_sheet_in_a_wide_font():
    """A line in no box that the widest font would carry over the edge of its sheet is held to its
    measure; one that would end on it is left alone.
    """
    sheet = layout(drawn(read(EXAMPLES / "mossgruvan.yaml")))
    line = Word("8" * 90, None, 24, 560, 780, 12, "text", 9, False, "quiet", "start")
    short = evolve(line, text="8" * 9, w=80)
    for word, held in ((line, True), (short, False)):
        shown = svg(evolve(sheet, words=(word,), boxes=(), figures=(), bands=(), arrows=()))
        assert ("textLength" in shown) is held


def test_a_line_that_would_end_on_the_edge_of_its_box_is_held_to_its_measure():
    """In the widest font a little air is left before the edge: what ends on it looks cut."""
    sheet = layout(drawn(read(EXAMPLES / "mossgruvan.yaml")))
    box = next(each for each in sheet.boxes if each.state == "next")
    wide = box.w - 12
    line = Word("8" * 20, box.id, box.x + 11, box.y, wide / WIDEST[False], 12, "text", 9)
    for word, held in ((line, True), (evolve(line, x=box.x + 8), False)):
        shown = svg(evolve(sheet, words=(word,), boxes=(box,), figures=(), bands=(), arrows=()))
        assert ("textLength" in shown) is held


def test_a_line_on_a_pile_is_held_to_its_measure():
    """A pile of boxes is no box: its words keep within it all the same, and what stands on nothing is
    left alone.
    """
    sheet = layout(drawn(read(EXAMPLES / "mossgruvan.yaml")))
    line = Word("8" * 20, None, 46, 200, 90, 12, "text", 9)
    pile = Figure("stack", "rect", 40, 195, 102, 22)
    for figures, held in (((pile,), True), ((), False)):
        shown = svg(evolve(sheet, words=(line,), boxes=(), figures=figures, bands=(), arrows=()))
        assert ("textLength" in shown) is held
