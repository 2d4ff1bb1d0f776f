"""The way into layout: choose the engine for a diagram and let it place everything."""

from collections.abc import Callable
from importlib import import_module
from typing import Final

from attrs import evolve

from processmap.errors import UsageError
from processmap.messages import text
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing
from processmap.picture.paper import PAPER_NAMES, PAPERS, Paper
from processmap.picture.vocabulary import Arrangement

_ON_PAPER: Final[dict[Arrangement, str]] = {
    "overview": "large_steps",
    "course": "rows_along_time",
    "rooms": "seating",
    "board": "board",
    "bars": "bars",
    "timeline": "timescale",
    "rings": "half_rings",
}
"""The module of the engine for each arrangement that is made for a paper; loaded when used.

All else stands in lanes.
"""

GRAPHVIZ: Final = ("dot", "neato", "fdp", "sfdp", "twopi", "circo")
ENGINES: Final = ("auto", *GRAPHVIZ)
"""What `layout` takes: our own layout, or a program of Graphviz."""


def layout(
    diagram: Diagram, engine: str = "auto", paper: str | None = None, portrait: bool = False
) -> Drawing:
    """Place everything in ``diagram``.

    Args:
        diagram: what to show; an empty one gives a drawing that says so.
        engine: "auto" for our own layout, made for the diagram's arrangement, or one of `GRAPHVIZ`.
        paper: the paper it is for, where the engine makes its picture for one; left out = the one
            that suits.
        portrait: whether that paper stands.

    Returns:
        The drawing. If Graphviz is too slow for the diagram or lets arrows run through boxes, it is
        our own layout with a note in the picture that says so.

    Raises:
        UsageError: for an unknown engine.
        MissingError: if the Graphviz program is not on the computer.
    """
    if engine == "auto":
        return _own(diagram, paper, portrait)
    if engine not in GRAPHVIZ:
        raise UsageError("picture.unknown_engine", engine=engine, known=", ".join(ENGINES))
    from processmap.layout.by_graphviz import lay_out
    from processmap.layout.graphviz import GraphvizError

    try:
        return lay_out(diagram, engine)
    except GraphvizError as failure:
        why = text(f"picture.{failure.reason}", diagram.language, **failure.params)
        note = text("picture.engine_failed", diagram.language, engine=engine, why=why)
        drawing = _own(evolve(diagram, notes=(*diagram.notes, note)), paper, portrait)
        return evolve(drawing, warnings=(*drawing.warnings, note))


def paper_named(name: str | None, portrait: bool = False) -> Paper | None:
    """Give the paper with this name, standing or lying; None for none.

    Raises:
        UsageError: for a name that no paper has.
    """
    if name is None:
        return None
    known = next((paper for paper in PAPER_NAMES if paper.casefold() == name.casefold()), None)
    if known is None:
        raise UsageError("picture.unknown_paper", paper=name, known=", ".join(PAPER_NAMES))
    return PAPERS[known].upright if portrait else PAPERS[known]


def _own(diagram: Diagram, paper: str | None = None, portrait: bool = False) -> Drawing:
    chosen = paper_named(paper, portrait)
    if diagram.content is not None and diagram.arrangement in _ON_PAPER:
        made = import_module(f"processmap.layout.{_ON_PAPER[diagram.arrangement]}")
        on_paper: Callable[[Diagram, Paper | None], Drawing] = made.lay_out
        return on_paper(diagram, chosen)
    from processmap.layout.lanes import lay_out

    return lay_out(diagram)
