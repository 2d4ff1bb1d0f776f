"""The way into layout: choose the engine for a diagram and let it place everything."""

from processmap.layout.lanes import lay_out as lanes
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing


def layout(diagram: Diagram, engine: str = "auto") -> Drawing:
    """Place everything in ``diagram``."""
    return lanes(diagram)
