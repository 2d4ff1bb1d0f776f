"""`graph`: a map as a graph, for those who count and compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from processmap.audience.seen import view
from processmap.audience.who import Audience
from processmap.model.process_map import ProcessMap

if TYPE_CHECKING:
    import networkx

__all__ = ["graph"]


def graph(
    case: ProcessMap, *, language: str | None = None, show_confidential: bool = False
) -> networkx.MultiDiGraph[str]:
    """Give a map as a graph, with a label on every node.

    Args:
        case: the map.
        language: "sv" or "en", of labels that are not the document's own words; left out = the
            map's.
        show_confidential: also what is marked confidential.

    Returns:
        A graph of one's own: changing it does not change the map. See `processmap.exports.graph`
        for what it holds.
    """
    from processmap.exports.graph import graph as graph_of

    return graph_of(view(case, Audience.asking(show_confidential), language=language))
