"""A map as a graph: one node per entry with an id, typed edges, scalar attributes only; parts count
as their wholes.

`NODES` and `EDGES` are the documentation too: the table in the docs is made from them (`table`).
Scalar attributes (text, whole number, decimal, true or false) are what every exchange format of
graphs can carry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import frozen

from processmap.audience.redaction import UNKNOWN
from processmap.errors import chosen_language
from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.governance import Decision
from processmap.model.kinds import whole_of
from processmap.model.words import Readiness, RelationshipKind

if TYPE_CHECKING:
    import networkx

    from processmap.audience.seen import Seen, SeenCase

__all__ = ["EDGES", "NODES", "EdgeKind", "NodeKind", "graph", "table"]

Edge = tuple[str, str, dict[str, Any]]


@frozen
class NodeKind:
    """A kind of node: the value of its ``entity``, the list it comes from, its attributes, and what
    it is.
    """

    entity: str
    list_name: str
    attributes: tuple[str, ...]
    meaning: tuple[str, str]


@frozen
class EdgeKind:
    """A kind of edge: the value of its ``kind``, from what to what, its attributes, and what it
    means (sv, en).
    """

    kind: str
    source: str
    target: str
    attributes: tuple[str, ...]
    meaning: tuple[str, str]


_EVERY = ("label", "visibility", "provenance")

NODES: tuple[NodeKind, ...] = (
    NodeKind(
        "stakeholder",
        "stakeholders",
        (
            "name",
            "kind",
            "size",
            "count",
            "affected",
            "influence",
            "hard_to_reach",
            "willing",
            "chairs",
            *_EVERY,
        ),
        ("en berörd", "a stakeholder"),
    ),
    NodeKind(
        "earlier_round",
        "earlier",
        ("when", "outcome", *_EVERY),
        ("en omgång före processen", "a round before this process"),
    ),
    NodeKind(
        "arena",
        "arenas",
        ("kind", "title", "every_days", "hours", "place", "until", "status", "open_to", *_EVERY),
        ("en arena: samtal eller grupp som möts flera gånger", "an arena: a standing forum"),
    ),
    NodeKind(
        "gate",
        "gates",
        ("kind", "state", *_EVERY),
        ("något som behöver vara på plats först", "something that has to be in place first"),
    ),
    NodeKind(
        "proceeding",
        "proceedings",
        ("title", "kind", "starts", "ends", "may_wait", "binding", *_EVERY),
        ("ett förfarande vid sidan av", "a proceeding beside the process"),
    ),
    NodeKind(
        "perspective",
        "perspectives",
        ("aspect", "minority", *_EVERY),
        ("ett perspektiv", "a perspective"),
    ),
    NodeKind(
        "tension",
        "tensions",
        ("aim", "can_meet", "stage", "facts_disputed", *_EVERY),
        ("en spänning med eget id", "a tension with an id of its own"),
    ),
    NodeKind(
        "dialogue",
        "dialogues",
        (
            "title",
            "purpose",
            "method",
            "status",
            "date",
            "round",
            "session",
            "provisional",
            "phase",
            *_EVERY,
        ),
        ("ett samtal", "a dialogue"),
    ),
    NodeKind(
        "proposal",
        "proposals",
        ("title", "date", "status", *_EVERY),
        ("ett åtgärdsförslag", "a proposal"),
    ),
    NodeKind(
        "decision_body",
        "decision_bodies",
        ("name", "kind", "papers_due_days", *_EVERY),
        ("en beslutsinstans", "a decision body"),
    ),
    NodeKind(
        "decision",
        "decisions",
        ("title", "date", "reference", "outcome", "about", "carried_out", *_EVERY),
        ("ett beslut", "a decision"),
    ),
    NodeKind(
        "organisation",
        "organisation",
        ("role", "title", "seats", *_EVERY),
        ("en roll i arbetet", "a role"),
    ),
    NodeKind(
        "facilitator",
        "facilitators",
        ("name", "role", *_EVERY),
        ("någon som leder samtal", "a facilitator"),
    ),
    NodeKind("phase", "phases", ("title", "start", "end", "when", *_EVERY), ("en fas", "a phase")),
    NodeKind(
        "requirement",
        "requirements",
        ("due", "met_on", *_EVERY),
        ("en förutsättning", "a requirement"),
    ),
    NodeKind(
        "commitment",
        "commitments",
        ("due", "kept", "done_on", *_EVERY),
        ("ett åtagande", "a commitment"),
    ),
    NodeKind("action", "actions", ("due", "done_on", *_EVERY), ("en åtgärd", "an action")),
    NodeKind("event", "events", ("title", "kind", "date", *_EVERY), ("en händelse", "an event")),
    NodeKind(
        "funding", "funding", ("share", "cap", "amount", *_EVERY), ("en finansiering", "funding")
    ),
    NodeKind("cost", "costs", ("amount", "quantity", "cap", *_EVERY), ("en kostnad", "a cost")),
    NodeKind(
        "relationship",
        "relationships",
        ("kind", *_EVERY),
        ("en relation med id", "a relationship with an id"),
    ),
    NodeKind(
        "outreach",
        "outreach",
        ("date", "outcome", *_EVERY),
        ("ett försök att nå någon", "an outreach attempt"),
    ),
)

_PARTY = "stakeholder, decision_body"
_TIE = ("can_meet", "basis", "assessed_on", "threats", "violence")

EDGES: tuple[EdgeKind, ...] = (
    EdgeKind(
        "holds",
        f"{_PARTY}, facilitator",
        "perspective",
        (),
        ("bär perspektivet", "holds the perspective"),
    ),
    EdgeKind(
        "tension",
        "perspective",
        "perspective",
        ("tension", "aim", "can_meet", "facts_disputed"),
        ("drar åt olika håll; ömsesidig, ritad en gång", "pulls apart from; mutual, drawn once"),
    ),
    EdgeKind(
        "conflict",
        _PARTY,
        _PARTY,
        _TIE,
        ("står i konflikt med; ömsesidig", "is in conflict with; mutual"),
    ),
    EdgeKind("trusts", _PARTY, _PARTY, _TIE, ("litar på", "trusts")),
    EdgeKind("depends_on", _PARTY, _PARTY, _TIE, ("är beroende av", "depends on")),
    EdgeKind("power_over", _PARTY, _PARTY, _TIE, ("har makt över", "has power over")),
    EdgeKind(
        "trust",
        _PARTY,
        _PARTY,
        ("trust", "acknowledged", *_TIE[1:]),
        ("har det förtroendet för, gott eller brutet", "has this trust in, good or broken"),
    ),
    EdgeKind("named", _PARTY, _PARTY, _TIE, ("nämnde", "named")),
    EdgeKind("speaks_for", "stakeholder", "stakeholder", (), ("för talan för", "speaks for")),
    EdgeKind("part_of", _PARTY, _PARTY, (), ("ingår i", "is part of")),
    EdgeKind(
        "participates",
        _PARTY,
        "dialogue",
        ("accepted", "declined"),
        ("deltar eller bjuds in", "takes part or is invited"),
    ),
    EdgeKind(
        "sits_in", _PARTY, "arena", ("seats", "claim", "state"), ("har en stol i", "has a seat in")
    ),
    EdgeKind(
        "opens", "gate, arena", "arena", (), ("måste vara på plats före", "must be in place before")
    ),
    EdgeKind("session_of", "dialogue", "arena", (), ("är en träff i", "is a session of")),
    EdgeKind("took_part", _PARTY, "earlier_round", (), ("var med i", "took part in")),
    EdgeKind("conducts", _PARTY, "proceeding", (), ("för", "conducts")),
    EdgeKind("party_to", _PARTY, "proceeding", (), ("är part i", "is a party to")),
    EdgeKind("is", "stakeholder", "decision_body", (), ("är", "is")),
    EdgeKind("leads", "facilitator", "dialogue", (), ("leder", "leads")),
    EdgeKind(
        "concerns", "dialogue", "decision_body", (), ("rör beslutsinstansen", "concerns the body")
    ),
    EdgeKind("about", "dialogue", "any", (), ("handlar om", "is about")),
    EdgeKind(
        "addresses", "dialogue, proposal", "tension, perspective", (), ("svarar mot", "addresses")
    ),
    EdgeKind(
        "voices", "dialogue", "perspective", (), ("där kom det fram", "is where it was voiced")
    ),
    EdgeKind(
        "before", "dialogue", "dialogue", ("rule", "gap_days"), ("kommer före", "comes before")
    ),
    EdgeKind(
        "produces",
        "dialogue, stakeholder, decision_body",
        "proposal, commitment",
        (),
        ("ger förslaget eller åtagandet", "produces"),
    ),
    EdgeKind("decided_by", "proposal", "decision_body", (), ("beslutas av", "is decided by")),
    EdgeKind(
        "decides", _PARTY, "decision", (), ("har fattat eller ska fatta", "takes the decision")
    ),
    EdgeKind("settles", "decision", "proposal", (), ("gäller förslaget", "is about the proposal")),
    EdgeKind(
        "refers_to",
        "decision_body",
        "decision_body",
        (),
        ("hänskjuter till", "passes matters on to"),
    ),
    EdgeKind(
        "prepares", "decision_body", "decision_body", (), ("bereder åt", "prepares matters for")
    ),
    EdgeKind("follows", "decision, action", "any", (), ("följer på", "follows on")),
    EdgeKind(
        "assigns", "decision", "any", ("due", "done_on"), ("ger i uppdrag åt", "gives a task to")
    ),
    EdgeKind("member_of", "any", "organisation", (), ("ingår i rollen", "is a member of")),
    EdgeKind("under", "organisation", "any", (), ("lyder under", "answers to")),
    EdgeKind(
        "responsible",
        "any",
        "commitment, action, requirement",
        (),
        ("ansvarar för", "is responsible for"),
    ),
    EdgeKind("requires", "phase", "requirement", (), ("förutsätter", "requires")),
    EdgeKind("in_phase", "dialogue", "phase", (), ("hör till fasen", "belongs to the phase")),
    EdgeKind("reaches", "outreach", "stakeholder", (), ("försökte nå", "tried to reach")),
    EdgeKind(
        "apart", _PARTY, _PARTY, (), ("ska inte mötas nu; ömsesidig", "are not to meet now; mutual")
    ),
)


def _scalar(value: Any) -> str | int | float | bool:
    return value if type(value) in {int, float, bool, str} else str(value)


def _attributes(entity: Entity, names: Iterable[str]) -> dict[str, Any]:
    values = ((name, getattr(entity, name, None)) for name in names)
    return {name: _scalar(value) for name, value in values if value is not None}


def _nodes(seen: Seen) -> Iterator[tuple[str, dict[str, Any]]]:
    kinds = {each.list_name: each for each in NODES}
    for name, _, entity in seen.case.entries():
        key = getattr(entity, "id", None)
        if key is not None:
            kind = kinds[name]
            yield (
                key,
                {
                    "entity": kind.entity,
                    "label": seen.name(key),
                    **_shown(seen, _attributes(entity, kind.attributes)),
                },
            )


def _shown(seen: Seen, values: dict[str, Any]) -> dict[str, Any]:
    """Attributes without those that would only point at something that may not be seen."""
    hidden = {*seen.aliases, UNKNOWN}
    return {name: value for name, value in values.items() if value not in hidden}


def _people(case: SeenCase) -> Iterator[Edge]:
    for tie in case.relationships:
        said = _attributes(tie, ("basis", "assessed_on", "threats", "violence"))
        if tie.kind is RelationshipKind.CONFLICT:
            said["can_meet"] = (tie.readiness or Readiness.UNKNOWN).value
        if tie.kind is not None:
            yield tie.source, tie.target, {"kind": tie.kind.value, **said}
        if tie.trust is not None or tie.kind is None:
            said.pop("can_meet", None)
            yield (
                tie.source,
                tie.target,
                {"kind": "trust", **said, **_attributes(tie, ("trust", "acknowledged"))},
            )
    for each in case.stakeholders:
        yield from _to(each.id, "speaks_for", each.voice_for)
        yield from _to(each.id, "part_of", each.part_of)
        yield from _to(each.id, "is", (each.is_,) if each.is_ else ())
    for view in case.perspectives:
        yield from _from(view.held_by, "holds", view.id)
        yield from _from(view.voiced_in, "voices", view.id)
    for tension in case.tensions:
        said = _attributes(tension, ("aim", "facts_disputed"))
        said |= {"tension": tension.id} if tension.id else {}
        said |= {"can_meet": tension.readiness.value} if tension.readiness else {}
        yield tension.between[0], tension.between[1], {"kind": "tension", **said}
    for attempt in case.outreach:
        yield from _to(attempt.id or "", "reaches", (attempt.stakeholder,) if attempt.id else ())
    for group in case.not_together:
        for index, one in enumerate(group):
            yield from _to(one, "apart", group[index + 1 :])


def _to(source: str, kind: str, targets: Iterable[str], **said: Any) -> Iterator[Edge]:
    for target in targets:
        yield source, target, {"kind": kind, **said}


def _from(sources: Iterable[str], kind: str, target: str) -> Iterator[Edge]:
    for source in sources:
        yield source, target, {"kind": kind}


def _of_dialogue(talk: Dialogue) -> Iterator[Edge]:
    for key in talk.participants:
        answer = {"accepted": key in talk.accepted, "declined": key in talk.declined}
        yield key, talk.id, {"kind": "participates", **answer}
    yield from _from(talk.facilitators, "leads", talk.id)
    yield from _to(talk.id, "concerns", talk.bodies)
    yield from _to(talk.id, "about", talk.about)
    for name in talk.tensions:
        yield from _to(talk.id, "addresses", (name,) if isinstance(name, str) else name)
    for after in talk.after:
        yield (
            after.dialogue,
            talk.id,
            {"kind": "before", **_attributes(after, ("rule", "gap_days"))},
        )
    yield from _to(talk.id, "in_phase", (talk.phase,) if talk.phase else ())
    yield from _to(talk.id, "session_of", (talk.arena,) if talk.arena else ())


def _of_decision(decision: Decision) -> Iterator[Edge]:
    yield decision.body, decision.id, {"kind": "decides"}
    yield from _to(decision.id, "settles", decision.proposals)
    yield from _to(decision.id, "follows", decision.follows)
    for task in decision.assigns:
        yield from _to(decision.id, "assigns", task.to, **_attributes(task, ("due", "done_on")))


def _governance(case: SeenCase) -> Iterator[Edge]:
    for proposal in case.proposals:
        yield from _from(proposal.from_, "produces", proposal.id)
        yield from _to(proposal.id, "addresses", proposal.addresses)
        yield from _to(proposal.id, "decided_by", proposal.decided_by)
    for body in case.decision_bodies:
        yield from _to(body.id, "part_of", body.part_of)
        yield from _to(body.id, "refers_to", body.refers_to)
        yield from _from(body.prepared_by, "prepares", body.id)
    for decision in case.decisions:
        yield from _of_decision(decision)
    for unit in case.organisation:
        if unit.id:
            yield from _from(unit.members, "member_of", unit.id)
            yield from _to(unit.id, "under", (unit.under,) if unit.under else ())
    for phase in case.phases:
        yield from _to(phase.id, "requires", phase.conditions)
    yield from _work(case)


def _work(case: SeenCase) -> Iterator[Edge]:
    for commitment in case.commitments:
        if commitment.id:
            yield from _from((commitment.who,), "responsible", commitment.id)
            yield from _from(
                (commitment.made_in,) if commitment.made_in else (), "produces", commitment.id
            )
    for action in case.actions:
        if action.id:
            yield from _from(
                (action.responsible,) if action.responsible else (), "responsible", action.id
            )
            yield from _to(action.id, "follows", action.follows)
    for requirement in case.requirements:
        if requirement.id:
            yield from _from(
                (requirement.owner,) if requirement.owner else (), "responsible", requirement.id
            )


def _forums(case: SeenCase) -> Iterator[Edge]:
    for arena in case.arenas:
        for member in arena.members:
            if member.party is not None:
                yield (
                    member.party,
                    arena.id,
                    {"kind": "sits_in", **_attributes(member, ("seats", "claim", "state"))},
                )
        yield from _from(arena.opens_after, "opens", arena.id)
    for earlier in case.earlier:
        if earlier.id:
            yield from _from(earlier.with_, "took_part", earlier.id)
    for proceeding in case.proceedings:
        if proceeding.id:
            yield from _from(proceeding.by, "conducts", proceeding.id)
            yield from _from(proceeding.parties, "party_to", proceeding.id)


_SOURCES: tuple[Callable[[SeenCase], Iterable[Edge]], ...] = (
    _people,
    lambda case: (edge for talk in case.dialogues for edge in _of_dialogue(talk)),
    _forums,
    _governance,
)


def graph(seen: Seen) -> networkx.MultiDiGraph[str]:
    """Give a map as a graph.

    Every entry with an id is a node, named by it, with ``entity`` saying what it is (`NODES`) and
    ``label`` what it is called. Edges carry ``kind`` (`EDGES`). Entries without an id are edges
    only (relationships, tensions) or stand outside the graph. Attributes are scalars; what is not
    known is left out. Nodes and edges come in document order; an edge to something that may not be
    seen is left out.

    Args:
        seen: what may be seen of the map.

    Returns:
        A graph of one's own: changing it does not change the map.
    """
    import networkx as nx

    case = seen.case
    made: networkx.MultiDiGraph[str] = nx.MultiDiGraph(title=case.title, language=case.language)
    made.add_nodes_from(_nodes(seen))
    for edges in _SOURCES:
        between = _whole(edges(case))
        made.add_edges_from(edge for edge in between if edge[0] in made and edge[1] in made)
    return made


def _whole(edges: Iterable[Edge]) -> Iterator[Edge]:
    """Edges between whole parties: what is said of a part is told of its whole; what is within one
    is no edge.
    """
    for source, target, said in edges:
        one, other = whole_of(source), whole_of(target)
        if one != other or source == target:
            yield one, other, said


def table(language: str = "sv") -> tuple[tuple[str, ...], ...]:
    """The node and edge kinds as rows for the docs: what, its name, from, to, attributes,
    meaning.
    """
    language = chosen_language(language)
    at = 0 if language == "sv" else 1
    words = ("nod", "båge") if language == "sv" else ("node", "edge")
    nodes = (
        (words[0], each.entity, "", "", ", ".join(each.attributes), each.meaning[at])
        for each in NODES
    )
    edges = (
        (
            words[1],
            each.kind,
            each.source,
            each.target,
            ", ".join(each.attributes),
            each.meaning[at],
        )
        for each in EDGES
    )
    return (*nodes, *edges)
