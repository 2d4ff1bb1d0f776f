"""Every kind of arrow that has a direction shows it at its target, in every format; the others show
none.
"""

import io
import json
import re

import pytest

from processmap.layout.place import layout
from processmap.messages import text
from processmap.picture.diagram import Arrow, Box, Diagram
from processmap.picture.vocabulary import ARROW_KINDS, TIES, UNDIRECTED
from processmap.renderers.dot import dot
from processmap.renderers.html import html
from processmap.renderers.json import geometry_json
from processmap.renderers.mermaid import mermaid
from processmap.renderers.palette import ARROWS
from processmap.renderers.svg import svg

RELATIONS = sorted(TIES - UNDIRECTED)
_HEAD = re.compile(r'<path d="M([\d.]+) ([\d.]+)L[^"]*z" fill="#\w+"/>')


def _pair(kind: str, turned: bool = False) -> Diagram:
    boxes = (
        Box(id="b1", kind="stakeholder", heading="Värden", ring=0),
        Box(id="b2", kind="stakeholder", heading="Gästen", ring=0),
    )
    ends = ("b2", "b1") if turned else ("b1", "b2")
    arrow = Arrow(id="a1", source=ends[0], target=ends[1], kind=kind)
    return Diagram(view="v", title="Två", boxes=boxes, arrows=(arrow,))


def _tips(diagram: Diagram) -> list[tuple[float, float]]:
    """Where heads of arrows point in the SVG, but for the sample in the legend."""
    drawing = layout(diagram)
    legend = max(box.y + box.h for box in drawing.boxes)
    found = [(float(x), float(y)) for x, y in _HEAD.findall(svg(drawing))]
    return [(x, y) for x, y in found if y < legend + 30]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("kind", RELATIONS)
def test_a_relation_has_its_head_at_the_target(kind: str, turned: bool) -> None:
    """Wherever the two stand and whichever comes first, the head touches the one whom the relation
    is about.
    """
    diagram = _pair(kind, turned)
    drawing = layout(diagram)
    target = next(box for box in drawing.boxes if box.id == diagram.arrows[0].target)
    tips = [
        (x, y)
        for x, y in _tips(diagram)
        if target.x - 1 <= x <= target.x + target.w + 1
        and target.y - 1 <= y <= target.y + target.h + 1
    ]
    assert len(tips) == 1
    assert not drawing.arrows[0].returns


@pytest.mark.parametrize("kind", ARROW_KINDS)
def test_every_format_agrees_on_the_direction(kind: str) -> None:
    """SVG, JSON, DOT and Mermaid draw a head for the same kinds."""
    diagram = _pair(kind)
    directed = kind not in UNDIRECTED
    assert bool(_tips(diagram)) == directed
    assert json.loads(geometry_json(layout(diagram)))["arrows"][0]["head"] == (
        "target" if directed else "none"
    )
    assert ("dir=none" in dot(diagram)) == (not directed)
    assert bool(re.search(r"n1 [-=.]+> n2", mermaid(diagram))) == directed


@pytest.mark.parametrize("kind", RELATIONS)
def test_the_pdf_draws_the_head(kind: str) -> None:
    """One more shape is filled at the arrow and one more in the legend than for a tie between
    equals.
    """
    pytest.importorskip("fpdf", reason="needs the extra pdf")
    pypdf = pytest.importorskip("pypdf", reason="reads the PDF")
    from processmap.renderers.pdf import pdf

    def filled(kind: str) -> int:
        page = pypdf.PdfReader(io.BytesIO(pdf(layout(_pair(kind))))).pages[0]
        return sum(1 for _, operator in page.get_contents().operations if operator in (b"f", b"f*"))

    assert filled(kind) == filled("relates") + 2


def test_every_kind_has_a_line_of_its_own_and_a_line_in_the_legend() -> None:
    """Kinds of relations differ by their line as well as by the word, and each is explained where
    it occurs.
    """
    assert len({ARROWS[kind] for kind in RELATIONS}) == len(RELATIONS)
    for kind in RELATIONS:
        drawing = layout(_pair(kind))
        assert [figure.kind for figure in drawing.figures if figure.role == "sample-arrow"] == [
            kind
        ]
        assert text(f"picture.arrow_{kind}", "sv") in [word.text for word in drawing.words]


def test_the_page_tells_a_relation_as_a_sentence() -> None:
    """The details of either party say who has power over whom, in the same words."""
    page = html(layout(_pair("power_over", turned=True)))
    assert page.count(">Gästen har makt över Värden</a></li>") == 2
