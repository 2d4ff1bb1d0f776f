"""Tests of the graph: it holds what its table says, scalars only, and exports cleanly."""

import io
import warnings
from typing import Any

import networkx as nx
from hypothesis import given, settings

from processmap.exports.graph import EDGES, NODES, table
from processmap.model.content import LISTS
from processmap.model.dialogues import Dialogue
from processmap.model.governance import (
    Assignment,
    Decision,
    DecisionBody,
    OrganisationUnit,
    Proposal,
)
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.verbs.graphing import graph
from tests.strategies import process_maps

_KINDS = {each.kind: each for each in EDGES}
_ENTITIES = {each.entity: each for each in NODES}


@given(process_maps())
@settings(max_examples=35, deadline=None)
def test_graph_is_as_its_table_says(case: ProcessMap) -> None:
    """Each node and edge is of a documented kind, joins what the table says, and carries documented
    scalars only.
    """
    made = graph(case, show_confidential=True)
    assert set(made) == set(case.by_id)
    assert all(said["label"] for _, said in made.nodes(data=True))
    for _, said in made.nodes(data=True):
        assert set(said) - {"entity"} <= set(_ENTITIES[said["entity"]].attributes)
    for source, target, said in made.edges(data=True):
        kind = _KINDS[said["kind"]]
        assert set(said) - {"kind"} <= set(kind.attributes)
        for end, allowed in ((source, kind.source), (target, kind.target)):
            assert allowed == "any" or made.nodes[end]["entity"] in allowed.split(", ")
    values = [value for _, said in made.nodes(data=True) for value in said.values()]
    values += [value for _, _, said in made.edges(data=True) for value in said.values()]
    assert {type(value) for value in values} <= {str, int, float, bool}


@given(process_maps())
@settings(max_examples=25, deadline=None)
def test_graph_exports_and_comes_back(case: ProcessMap) -> None:
    """GraphML, written and read again, holds the same nodes and edges with the same attributes."""
    made = graph(case)
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        nx.write_graphml(made, out)
        out.seek(0)
        back = nx.read_graphml(out, force_multigraph=True)
    assert {key: said["entity"] for key, said in back.nodes(data=True)} == {
        key: said["entity"] for key, said in made.nodes(data=True)
    }
    assert _edges(back) == _edges(made)


def _edges(made: Any) -> list[tuple[str, str, str]]:
    return sorted((source, target, said["kind"]) for source, target, said in made.edges(data=True))


def test_edges_of_a_small_map() -> None:
    """Every edge named in the design is there for a map that has what it stands for."""
    case = ProcessMap(
        title="Torget",
        stakeholders=[
            Stakeholder(id="unga", name="Unga", speaks_for=["barn"]),
            Stakeholder(id="barn", name="Barn", part_of=["unga"]),
            Stakeholder(id="handlare", name="Handlare"),
        ],
        relationships=[
            Relationship(source="unga", target="handlare", kind=kind)
            for kind in ("conflict", "trusts", "depends_on", "power_over", "named")
        ],
        perspectives=[
            Perspective(id="a", statement="A", held_by=["unga"], voiced_in=["ett"]),
            Perspective(id="b", statement="B", held_by=["handlare"]),
        ],
        tensions=[Tension(between=("a", "b"), aim="meet", can_meet="prepared")],
        dialogues=[
            Dialogue(id="ett", title="Ett", participants=["unga"]),
            Dialogue(
                id="tva",
                title="Två",
                participants=["unga", "handlare"],
                after=["ett"],
                tensions=[("a", "b")],
            ),
        ],
        proposals=[
            Proposal(id="ljus", title="Ljus", from_=["tva"], addresses=["a"], decided_by="tn")
        ],
        decision_bodies=[
            DecisionBody(id="tn", name="Tekniska nämnden", prepared_by=["au"], refers_to=["ks"]),
            DecisionBody(id="au", name="Utskottet"),
            DecisionBody(id="ks", name="Kommunstyrelsen"),
        ],
        decisions=[
            Decision(
                id="tn-1",
                body="tn",
                proposals=["ljus"],
                assigns=[Assignment(to="unga", task="Räkna")],
            ),
            Decision(id="tn-2", body="tn", follows=["tn-1"]),
        ],
        organisation=[OrganisationUnit(id="styr", role="steering_group", members=["ks"])],
    )
    made = graph(case)
    kinds = {said["kind"] for _, _, said in made.edges(data=True)}
    assert kinds >= {
        "holds", "tension", "conflict", "trusts", "depends_on", "power_over", "named", "part_of", "participates",
        "addresses", "voices", "before", "produces", "decided_by", "refers_to", "prepares", "follows", "member_of",
        "assigns",
    }  # fmt: skip
    assert made.nodes["unga"] == {
        "entity": "stakeholder", "label": "Unga", "name": "Unga", "kind": "group", "chairs": 2,
        "visibility": "internal",
    }  # fmt: skip
    conflict = next(said for _, _, said in made.edges(data=True) if said["kind"] == "conflict")
    assert conflict["can_meet"] == "unknown"
    assert made.has_edge("au", "tn")


def test_a_changed_graph_leaves_the_map_alone() -> None:
    """Each call gives a graph of one's own."""
    case = ProcessMap(title="Torget", stakeholders=[Stakeholder(id="unga", name="Unga")])
    graph(case).remove_node("unga")
    assert "unga" in graph(case)


def test_every_list_with_ids_has_its_node_kind() -> None:
    """A list added to the document must be given its place in the table."""
    assert {each.list_name for each in NODES} == {*LISTS, "facilitators"}


def test_the_table_is_there_in_both_languages() -> None:
    """The documentation's rows name every kind once, in Swedish and English."""
    for language in ("sv", "en"):
        rows = table(language)
        assert len(rows) == len(NODES) + len(EDGES) == len({row[:2] for row in rows})
        assert all(row[5] for row in rows)
