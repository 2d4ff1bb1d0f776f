"""Graphviz as the layout engine: it is told names and sizes only, in its own process group, for a
limited time.
"""

import shutil
import time

import pytest
from attrs import evolve

from processmap.errors import MissingError, UsageError
from processmap.layout import graphviz
from processmap.layout.contents import Typesetter
from processmap.layout.graphviz import GraphvizError, places_of, run, source_of
from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Diagram, Lane
from processmap.renderers.json import geometry
from tests.picture.geometry import faults
from tests.picture.samples import fifty

needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")


def _small() -> Diagram:
    boxes = tuple(
        Box(id=f"b{k}", kind="caucus", heading=f"Samtal med Hemliga gruppen {k}", lane=f"l{k % 2}")
        for k in range(6)
    )
    arrows = tuple(
        Arrow(id=f"a{k}", source=f"b{k}", target=f"b{k + 1}", label="viskat") for k in range(5)
    )
    lanes = (Lane(id="l0", title="Tyst bana"), Lane(id="l1", title="Stum bana"))
    return Diagram(
        view="process", title="Dold titel", lanes=lanes, boxes=boxes, arrows=arrows, notes=("Lönn",)
    )


def test_not_a_word_of_the_document_is_told():
    """What the executable is given holds no heading, title, label or note."""
    diagram = _small()
    setter = Typesetter("sv")
    contents = [setter.set(box, 188) for box in diagram.boxes]
    source = source_of(diagram, contents, [(40.0, 13.0)] * 5, [(60.0, 17.0)] * 2, "dot")
    for word in ("Samtal", "Hemliga", "viskat", "Tyst", "Stum", "Dold", "Lönn"):
        assert word not in source
    assert source.isascii()


@needs_dot
@pytest.mark.parametrize("engine", ["dot", "neato"])
def test_places_come_back_into_the_same_drawing(engine):
    """The drawing from Graphviz keeps our promises and has every box and word."""
    drawing = layout(_small(), engine)
    assert drawing.engine == engine
    assert faults(geometry(drawing)) == []
    assert {box.id for box in drawing.boxes} == {f"b{k}" for k in range(6)}
    assert {arrow.id for arrow in drawing.arrows} == {f"a{k}" for k in range(5)}


@needs_dot
def test_a_hard_map_falls_back_with_a_note():
    """Where arrows would run through boxes, our own layout is used, and the picture says so."""
    boxes = tuple(Box(id=f"b{k}", kind="caucus", heading=f"Samtal {k}") for k in range(18))
    arrows = tuple(
        Arrow(id=f"a{s}-{t}", source=f"b{s}", target=f"b{t}")
        for s in range(18)
        for t in range(18)
        if s < t
    )
    drawing = layout(Diagram(view="process", title="Tät", boxes=boxes, arrows=arrows), "circo")
    assert faults(geometry(drawing)) == []
    assert drawing.engine == "circo" or any("Graphviz" in word.text for word in drawing.words)


@needs_dot
def test_the_time_limit_holds():
    """A map that takes Graphviz minutes is given up within the limit, and nothing is left
    running.
    """
    edges = "".join(f"n{s}->n{t};" for s in range(70) for t in range(70) if s != t)
    start = time.monotonic()
    with pytest.raises(GraphvizError) as caught:
        run(f"digraph{{graph[rankdir=LR,newrank=true];{edges}}}", "dot", time_limit=0.3)
    assert caught.value.reason == "engine_slow"
    assert time.monotonic() - start < 60  # a guard against hanging, not a measure of speed


@needs_dot
def test_a_failing_program_is_said():
    """A status other than 0 is a failure with its number."""
    with pytest.raises(GraphvizError) as caught:
        run("this is no graph {", "dot")
    assert caught.value.reason == "engine_broke"


@pytest.mark.parametrize(
    "answer", ["", "{}", '{"bb": "0,0"}', '{"bb": "0,0,1,1", "objects": [{"name": "n0"}]}']
)
def test_an_unclear_answer_is_said(answer):
    """An answer that cannot be read is a failure, not a traceback."""
    with pytest.raises(GraphvizError):
        places_of(answer, 1)


def test_absent_and_unknown_programs_are_said(monkeypatch):
    """A missing program names Graphviz and what to do; an unknown engine lists the known ones."""
    monkeypatch.setattr(graphviz.shutil, "which", lambda name: None)
    with pytest.raises(MissingError) as missing:
        layout(fifty(), "dot")
    assert "Graphviz" in missing.value.message("sv")
    with pytest.raises(UsageError) as unknown:
        layout(fifty(), "spiral")
    assert "neato" in unknown.value.message("sv")


def test_nothing_to_lay_out():
    """An empty diagram needs no Graphviz."""
    drawing = layout(evolve(_small(), boxes=(), arrows=()), "dot")
    assert any("inget att visa" in word.text for word in drawing.words)
