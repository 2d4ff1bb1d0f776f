"""The way into layout: choose the engine for a diagram and let it place everything."""

from collections.abc import Callable
from importlib import import_module
from typing import Final

from attrs import evolve

from processmap.errors import UsageError
from processmap.messages import text
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing
from processmap.picture.vocabulary import Arrangement

_OWN: Final[dict[Arrangement, str]] = {
    "lanes": "lanes",
    "rings": "rings",
    "quadrants": "quadrants",
    "matrix": "matrix",
    "timeline": "timeline",
    "hierarchy": "hierarchy",
}
"""The module of the engine for each arrangement; loaded when used."""

GRAPHVIZ: Final = ("dot", "neato", "fdp", "sfdp", "twopi", "circo")
ENGINES: Final = ("auto", *GRAPHVIZ)
"""What `layout` takes: our own layout, or a program of Graphviz."""


def layout(diagram: Diagram, engine: str = "auto") -> Drawing:
    """Place everything in ``diagram``.

    Args:
        diagram: what to show; an empty one gives a drawing that says so.
        engine: "auto" for our own layout, made for the diagram's arrangement, or one of `GRAPHVIZ`.

    Returns:
        The drawing. If Graphviz is too slow for the diagram or lets arrows run through boxes, it is our own layout
        with a note in the picture that says so.

    Raises:
        UsageError: for an unknown engine.
        MissingError: if the Graphviz program is not on the computer.
    """
    if engine == "auto":
        return _own(diagram)
    if engine not in GRAPHVIZ:
        raise UsageError("picture.unknown_engine", engine=engine, known=", ".join(ENGINES))
    from processmap.layout.by_graphviz import lay_out
    from processmap.layout.graphviz import GraphvizError

    try:
        return lay_out(diagram, engine)
    except GraphvizError as failure:
        why = text(f"picture.{failure.reason}", diagram.language, **failure.params)
        note = text("picture.engine_failed", diagram.language, engine=engine, why=why)
        drawing = _own(evolve(diagram, notes=(*diagram.notes, note)))
        return evolve(drawing, warnings=(*drawing.warnings, note))


def _own(diagram: Diagram) -> Drawing:
    lay_out: Callable[[Diagram], Drawing] = import_module(f"processmap.layout.{_OWN[diagram.arrangement]}").lay_out
    return lay_out(diagram)
