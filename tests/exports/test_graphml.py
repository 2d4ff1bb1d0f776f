"""Tests of GraphML: it holds the graph, every edge can be told apart, and any map can be written."""

import io
from xml.etree import ElementTree

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.formats.document import loads
from processmap.messages.phrases import HIDDEN
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


MARKED = """processmap: 1
title: Torget
stakeholders:
  - {id: unga, name: Unga}
  - {id: anna-hemlig, name: Anna Hemlig, kind: person, visibility: confidential}
perspectives: [{id: p1, statement: Tyst, held_by: [unga]}, {id: p2, statement: Ljust, held_by: [unga]}]
tensions: [{id: t1, between: [p1, p2]}]
commitments: [{id: lofte-till-anna-hemlig, who: unga, what: Stänga för Anna Hemlig, to: [anna-hemlig]}]
gates: [{id: forst-anna-hemlig, kind: trust, confirmed_by: [anna-hemlig]}]
outreach: [{id: ring-anna-hemlig, stakeholder: anna-hemlig}, {id: ring-2, stakeholder: unga, how: via Anna Hemlig}]
relationships: [{id: r1, source: unga, target: anna-hemlig, kind: conflict}]
arenas: [{id: bord, kind: round_table, members: [unga, anna-hemlig], until: när Anna Hemlig sagt ja}]
earlier: [{id: e1, what: Rond med Anna Hemlig, with: [unga, anna-hemlig]}]
"""
CALLED = {
    "sv": {
        "Unga", "Tyst", "Ljust", "”Tyst” mot ”Ljust”", "Ett åtagande", "Förtroendet räcker",
        "Ett försök att nå någon: Unga", "Rundabord", "En omgång före processen",
    },
    "en": {
        "Unga", "Tyst", "Ljust", "“Tyst” against “Ljust”", "A commitment", "There is enough trust",
        "An outreach attempt: Unga", "Round table", "A round before this process",
    },
}  # fmt: skip


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_node_is_called_something_and_nothing_hidden_is_told(language: str) -> None:
    """A node without a name of its own, or whose words may not be told, is called what it is."""
    made = export(loads(MARKED), "graphml", language=language)
    assert isinstance(made, Exported)
    told = made.text()
    back = nx.read_graphml(io.BytesIO(told.encode()), force_multigraph=True)
    assert {said["label"] for _, said in back.nodes(data=True)} == CALLED[language]
    assert "hemlig" not in told.casefold()
    assert "hidden" not in told
    assert "•••" not in told


@given(process_maps(), st.sampled_from(["sv", "en"]))
@settings(max_examples=25, deadline=None)
def test_no_label_is_an_id_or_a_blank(case: ProcessMap, language: str) -> None:
    """What has no words of its own is not called by its id."""
    made = graph(case, language=language)
    for key, said in made.nodes(data=True):
        assert said["label"].strip(), key
        assert HIDDEN not in said["label"]
        if said["entity"] in ("gate", "outreach", "relationship", "tension"):
            assert said["label"] != key
