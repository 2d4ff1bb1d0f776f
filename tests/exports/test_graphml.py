"""Tests of GraphML: it holds the graph, every edge can be told apart, and any map can be written."""

import io
from xml.etree import ElementTree

import networkx as nx
from hypothesis import given, settings

from processmap.formats.document import loads
from processmap.model.process_map import ProcessMap
from processmap.verbs.exporting import Exported, export
from processmap.verbs.graphing import graph
from tests.square import CASE, SECRETS
from tests.strategies import process_maps

EDGE = "{http://graphml.graphdrawing.org/xmlns}edge"


def _written(case: ProcessMap, *, show_confidential: bool = False) -> str:
    made = export(case, "graphml", show_confidential=show_confidential)
    assert isinstance(made, Exported)
    return made.text()


@given(process_maps())
@settings(max_examples=25, deadline=None)
def test_read_again_it_is_the_same_graph(case: ProcessMap) -> None:
    """Nodes and edges come back with what is said of them."""
    made = graph(case)
    back = nx.read_graphml(io.BytesIO(_written(case).encode()), force_multigraph=True)
    assert dict(back.nodes(data=True)) == dict(made.nodes(data=True))
    assert list(map(repr, back.edges(data=True))) == list(map(repr, made.edges(data=True)))


@given(process_maps())
@settings(max_examples=25, deadline=None)
def test_every_id_stands_once(case: ProcessMap) -> None:
    """No two edges have the same id, and no attribute is declared twice: programs drop the second."""
    told = ElementTree.fromstring(_written(case))
    edges = [each.get("id") for each in told.iter(EDGE)]
    assert len(edges) == len(set(edges))
    keys = [(each.get("for"), each.get("attr.name")) for each in told if each.get("attr.name")]
    assert len(keys) == len(set(keys))


def test_what_is_confidential_stands_in_it_where_asked_for_only() -> None:
    """Neither words nor ids of what is hidden are in the file of an ordinary reader, and the search
    finds them where they are.
    """
    case = loads(CASE)
    assert not [each for each in SECRETS if each in _written(case)]
    assert all(each in _written(case, show_confidential=True) for each in SECRETS)
