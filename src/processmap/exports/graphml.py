"""The case's graph as GraphML, for programs that analyse networks.

What stands in it is what `processmap.exports.graph` says. GraphML: Brandes and others (2002),
"GraphML Progress Report"; http://graphml.graphdrawing.org.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from processmap.exports.graph import graph

if TYPE_CHECKING:
    import networkx

    from processmap.audience.seen import Seen

__all__ = ["graphml"]


def graphml(seen: Seen, kind: str) -> bytes:
    """Give the graph as a GraphML document.

    Args:
        seen: what may be seen of the map.
        kind: the format; there is one.
    """
    import networkx as nx

    made = _with_edge_ids(graph(seen))
    # Not `write_graphml`: it takes lxml where that is installed, and the bytes are to be the same.
    writer = nx.readwrite.graphml.GraphMLWriter(infer_numeric_types=True)
    writer.add_graph_element(made)
    # Not `str(writer)`: it writes å as &#229;, and the net under confidences, which looks for words
    # as they are spelled, would find nothing whatever stood there.
    held = BytesIO()
    writer.dump(held)
    return held.getvalue()


def _with_edge_ids(found: networkx.MultiDiGraph[str]) -> networkx.MultiDiGraph[str]:
    """The same graph with a number for every edge.

    An edge's own key begins at 0 for each pair of nodes; in a file an id may stand once only, and
    programs drop edges whose id they have met.
    """
    made = found.__class__(**found.graph)
    made.add_nodes_from(found.nodes(data=True))
    for number, (source, target, said) in enumerate(found.edges(data=True)):
        made.add_edge(source, target, key=f"e{number}", **said)
    return made
