"""The sheet around a picture: title block, draft mark, legend of what is shown, notes."""

from attrs import evolve

from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Diagram, LegendEntry
from tests.picture.samples import fifty


def _words(diagram):
    return [word.text for word in layout(diagram).words if word.owner is None]


def test_title_block_comes_first():
    """Title, question and facts, then the mark, and a question that repeats the title is left
    out.
    """
    assert _words(fifty())[:4] == [
        "Torget i Exempelby",
        "Hur kan torget bli en plats för alla?",
        "Exempelby kommun · KS 2026/17 · 2026-03-01",
        "UTKAST",
    ]
    assert "Samma" not in _words(Diagram(view="v", title="Samma", question="Samma"))[1:]


def test_draft_until_reviewed():
    """A reviewed map says by whom instead; in English it says DRAFT until then."""
    reviewed = evolve(fifty(), draft=False, status="Granskad av processledaren 2026-03-02")
    assert "UTKAST" not in _words(reviewed)
    assert "Granskad av processledaren 2026-03-02" in " ".join(_words(reviewed))
    assert "DRAFT" in _words(evolve(fifty(), language="en"))


def test_the_legend_tells_what_is_shown_and_nothing_else():
    """Kinds, states and arrows that are in the picture, and the view's own entries."""
    box = Box(id="b1", kind="joint", heading="x", state="provisional")
    other = Box(id="b2", kind="decision", heading="y")
    arrow = Arrow(id="a1", source="b1", target="b2", kind="decides")
    back = Arrow(id="a2", source="b2", target="b1", returns=True)
    own = (LegendEntry("Ordningen", "säger inget om vikt"),)
    shown = _words(
        Diagram(view="v", title="T", boxes=(box, other), arrows=(arrow, back), legend=own)
    )
    legend = shown[shown.index("Så läser du kartan") :]
    assert legend[1:] == [
        "Gemensamt samtal",
        "Beslut",
        "Preliminärt: streckad ram",
        "till beslut",
        "går tillbaka",
        "Ordningen: säger inget om vikt",
    ]


def test_notes_and_warnings_stand_below():
    """An arrow that goes back though nobody called it a return is drawn as one, and a note says
    so.
    """
    boxes = (Box(id="b1", kind="joint", heading="Ett"), Box(id="b2", kind="joint", heading="Två"))
    arrows = (Arrow(id="a1", source="b1", target="b2"), Arrow(id="a2", source="b2", target="b1"))
    drawing = layout(
        Diagram(view="v", title="T", boxes=boxes, arrows=arrows, notes=("Till sist.",))
    )
    assert [arrow.returns for arrow in drawing.arrows] == [False, True]
    assert "Till sist." in [word.text for word in drawing.words]
    assert any("”Två” → ”Ett” går bakåt" in warning for warning in drawing.warnings)


def test_the_legend_calls_a_thin_border_what_the_boxes_call_it():
    """Where all boxes that are to come have one word of their own, the legend uses it; among
    several, the usual one.
    """
    box = Box(id="b1", kind="joint", heading="x", state="planned", mark="föreslaget")
    other = evolve(box, id="b2", mark=None)
    assert "Föreslaget: tunn ram" in _words(Diagram(view="v", title="T", boxes=(box,)))
    assert "Planerat: tunn ram" in _words(Diagram(view="v", title="T", boxes=(box, other)))
