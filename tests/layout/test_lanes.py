"""The lane layout keeps every promise of a drawing, whatever the diagram."""

from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Column, Diagram, Lane
from processmap.picture.vocabulary import ARROW_KINDS, TIES
from processmap.renderers.json import geometry
from tests.picture.geometry import faults
from tests.picture.strategies import diagrams


def _directed(diagram: Diagram) -> bool:
    return not any(arrow.kind in TIES for arrow in diagram.arrows)


@settings(max_examples=40, deadline=None)
@given(diagrams())
def test_promises(diagram: Diagram) -> None:
    """Nothing overlaps, no arrow runs through a box or a word, words stay inside, nothing leaves
    the page.
    """
    assert faults(geometry(layout(diagram)), flowing=_directed(diagram)) == []


@st.composite
def _grids(draw: st.DrawFn) -> Diagram:
    """Bigger diagrams with short words: what strains the routing."""
    lanes, columns = draw(st.integers(1, 6)), draw(st.integers(1, 5))
    count = draw(st.integers(2, 45))
    place = st.tuples(st.integers(0, lanes - 1), st.integers(0, columns - 1))
    boxes = tuple(
        Box(id=f"b{k}", kind="caucus", heading=f"Samtal {k}", lane=f"l{lane}", column=f"c{column}")
        for k, (lane, column) in enumerate(draw(st.lists(place, min_size=count, max_size=count)))
    )
    end = st.integers(0, count - 1)
    kinds = st.sampled_from([kind for kind in ARROW_KINDS if kind not in TIES][:2])
    ties = draw(
        st.lists(st.tuples(end, end, kinds, st.sampled_from(["", "", "", "§ 7"])), max_size=90)
    )
    arrows = tuple(
        Arrow(id=f"a{k}", source=f"b{s}", target=f"b{t}", kind=kind, label=label)
        for k, (s, t, kind, label) in enumerate(ties)
    )
    return Diagram(
        view="grid",
        title="Rutnät",
        lanes=tuple(Lane(id=f"l{k}", title=f"Bana {k}") for k in range(lanes)),
        columns=tuple(Column(id=f"c{k}", title=f"Fas {k}") for k in range(columns)),
        boxes=boxes,
        arrows=arrows,
    )


@settings(max_examples=25, deadline=None)
@given(_grids())
def test_promises_of_dense_grids(diagram: Diagram) -> None:
    """The same for grids full of arrows."""
    assert faults(geometry(layout(diagram)), flowing=True) == []


@settings(max_examples=15, deadline=None)
@given(diagrams())
def test_same_again(diagram: Diagram) -> None:
    """The same diagram gives the same drawing."""
    assert layout(diagram) == layout(diagram)


@settings(max_examples=20, deadline=None)
@given(diagrams())
def test_everything_is_drawn(diagram: Diagram) -> None:
    """No box, arrow or lane is lost, and every heading's letters are there."""
    drawing = layout(diagram)
    if not diagram.boxes:
        assert drawing.words
        return
    assert {box.id for box in drawing.boxes} == {box.id for box in diagram.boxes}
    assert {arrow.id for arrow in drawing.arrows} == {arrow.id for arrow in diagram.arrows}
    assert {lane.id for lane in drawing.lanes} == {lane.id for lane in diagram.lanes}
