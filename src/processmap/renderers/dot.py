"""A diagram in the DOT language, as a `graphviz.Digraph`: for notebooks, and for those who lay it
out themselves.

Labels show the text as typed, whatever it is: DOT gives a meaning to backslashes, to HTML entities
and to a label in angle brackets, and all three are taken from it. Names of nodes are generated, so
nothing of the document stands where Graphviz would act on it, and no attribute takes a value from
the document except ``label``.
"""

from typing import TYPE_CHECKING, Final

from processmap.picture.diagram import Box, Diagram
from processmap.picture.measure import ruler
from processmap.picture.neutral import neutral
from processmap.picture.vocabulary import TIES, UNDIRECTED, ArrowKind, BoxKind, State
from processmap.picture.wrap import wrap
from processmap.renderers.palette import HOLLOW, LINE, PAINTS, PAPER, RETURN
from processmap.renderers.text import kind_word, mark_words

if TYPE_CHECKING:
    from graphviz import Digraph

_WIDTH: Final = 190.0
_LONGEST: Final = 2000
"""Characters of a label; Graphviz before 2.50 drops strings of 16 kB and all that follows."""

_SHAPES: Final[dict[BoxKind, str]] = {
    "coordination": "octagon",
    "proposal": "note",
    "decision": "box",
    "meeting": "tab",
    "mirror": "component",
    "fold": "box3d",
    "stakeholder": "ellipse",
    "money": "cylinder",
    "body": "house",
    "mark": "plaintext",
}
_STYLES: Final[dict[State, str]] = {
    "next": "bold",
    "provisional": "dashed",
    "cancelled": "dotted",
    "vacant": "dotted",
    "added": "bold",
    "removed": "dotted",
    "moved": "dashed",
    "changed": "dashed",
}
_LINES: Final[dict[ArrowKind, str]] = {
    "prepares": "dashed",
    "proposes": "bold",
    "decides": "bold",
    "informs": "dotted",
    "assigns": "dashed",
    "power_over": "bold",
    "depends_on": "dashed",
    "named": "dotted",
    "tension": "bold",
}


def label(words: str) -> str:
    """Write a label so that Graphviz shows ``words`` as typed.

    Backslashes are doubled (escString), ampersands become entities (Graphviz decodes entities in
    every label), and the result is marked as no HTML for the `graphviz` package, which else takes
    ``<...>`` for it.
    """
    import graphviz

    words = neutral(words)
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1] + "…"
    shown: str = graphviz.nohtml(_safe(words))
    return shown


def _safe(words: str) -> str:
    return words.replace("&", "&amp;").replace("\\", "\\\\")


def _lines(box: Box, diagram: Diagram) -> str:
    """Give a box's label: kind and marks, heading, lines; broken where our own layout would."""
    import graphviz

    first = " · ".join(
        part
        for part in (kind_word(box, diagram.language), *mark_words(box, diagram.language))
        if part
    )
    measure = ruler("heading")
    out: list[str] = []
    for words in (first, box.heading, *(line.text for line in box.lines)):
        words = neutral(words)
        out += wrap(
            words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…", _WIDTH, measure
        )
    shown: str = graphviz.nohtml("\\n".join(map(_safe, out)) or " ")
    return shown


def digraph(diagram: Diagram) -> "Digraph":
    """Give ``diagram`` as a `graphviz.Digraph`.

    Lanes become clusters and columns a row of titles that keeps the phases in order; ``newrank``
    keeps Graphviz from sending arrows backward between clusters.
    """
    import graphviz

    graph = graphviz.Digraph("processmap")
    graph.attr(rankdir="LR", newrank="true", fontname="Noto Sans", labelloc="t", labeljust="l")
    if diagram.title:
        graph.attr(
            label=label(": ".join(part for part in (diagram.title, diagram.question) if part))
        )
    graph.attr("node", shape="box", fontname="Noto Sans", fontsize="11", margin="0.12,0.06")
    graph.attr("edge", fontname="Noto Sans", fontsize="9", color=LINE)
    names = {box.id: f"n{place}" for place, box in enumerate(diagram.boxes, 1)}
    for place, lane in enumerate(diagram.lanes, 1):
        with graph.subgraph(name=f"cluster_{place}") as cluster:
            cluster.attr(label=label(lane.title), color="#c9d2d8")
            for box in diagram.boxes:
                if box.lane == lane.id:
                    _node(cluster, box, names[box.id], diagram)
    for box in diagram.boxes:
        if box.lane is None:
            _node(graph, box, names[box.id], diagram)
    _columns(graph, diagram, names)
    _edges(graph, diagram, names)
    return graph


def _node(graph: "Digraph", box: Box, name: str, diagram: Diagram) -> None:
    paint = PAINTS[box.kind]
    style = ["filled", *filter(None, [_STYLES.get(box.state, "")])]
    if box.kind in ("caucus", "joint", "perspective", "outreach", "feedback"):
        style.append("rounded")
    graph.node(
        name,
        label=_lines(box, diagram),
        shape=_SHAPES.get(box.kind, "box"),
        style=",".join(style),
        fillcolor=PAPER if box.state in HOLLOW else paint.ground,
        color=paint.border,
        peripheries="2" if box.kind in ("joint", "decision") else "1",
    )


def _columns(graph: "Digraph", diagram: Diagram, names: dict[str, str]) -> None:
    """Chain the column titles and hang on each the boxes that no arrow of their own column leads
    to.
    """
    place = {box.id: box.column for box in diagram.boxes}
    led = {arrow.target for arrow in diagram.arrows if place[arrow.source] == place[arrow.target]}
    before = None
    for number, column in enumerate(diagram.columns, 1):
        name = f"c{number}"
        with graph.subgraph() as same:
            same.attr(rank="same")
            same.node(name, label=label(column.title), shape="plaintext")
            for box in diagram.boxes:
                if box.column == column.id and box.id not in led:
                    same.node(names[box.id])
        if before:
            graph.edge(before, name, style="invis")
        before = name


def _edges(graph: "Digraph", diagram: Diagram, names: dict[str, str]) -> None:
    for arrow in diagram.arrows:
        extra = {"label": label(arrow.label)} if arrow.label else {}
        if arrow.kind in TIES:
            extra["constraint"] = "false"
        if arrow.kind in UNDIRECTED:
            extra["dir"] = "none"
        source, target = names[arrow.source], names[arrow.target]
        if (
            arrow.returns
        ):  # written the other way round, so that it does not pull its target to the right
            source, target = target, source
            extra |= {"dir": "back", "style": "dashed", "color": RETURN}
        elif arrow.kind in _LINES:
            extra["style"] = _LINES[arrow.kind]
        graph.edge(source, target, **extra)


def dot(diagram: Diagram) -> str:
    """Give ``diagram`` in the DOT language."""
    source: str = digraph(diagram).source
    return source
