"""What holds for every plan, whatever the case: laws that `objections` tells the breaches of.

They are read from what ``propose --json`` prints (version 2) and from the document, so that they
hold for anybody's plan, and for maps that are generated as well as for real ones.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from tests.cases.plans import BESIDE, JOINT, LARGE, Arena, PlanView, part_key, party_of, same

__all__ = ["objections", "signature"]

SIZES = {
    "plenary": 60,
    "round_table": 25,
    "working_group": 12,
    "mixed_group": 12,
    "process_group": 12,
}
"""Most chairs in one room, where the kind itself says it."""

GATES_IN_ORDER = ("facts", "options", "draft_home", "ratification", "feedback", "decision")
STATES = {"honoured", "set_aside", "broken"}
WHY = {"declined", "safety", "power_over", "own_track", "spoken_for", "not_concerned", "no_room"}


def objections(plan: PlanView, data: Mapping[str, Any], document: Mapping[str, Any]) -> list[str]:
    """Every law that a plan breaks, in words.

    Args:
        plan: the plan as it is read.
        data: the alternative, as printed.
        document: the case's document as plain data.
    """
    return [
        *_about_claims(plan, data),
        *_about_gates(plan, document),
        *_about_arenas(plan),
        *_about_safety(plan, document),
        *_about_questions(data),
        *_about_order(plan),
    ]


def _about_claims(plan: PlanView, data: Mapping[str, Any]) -> Iterator[str]:
    arenas = {arena.id: arena for arena in plan.arenas}
    for claim, told in zip(plan.claims, data.get("claims") or (), strict=True):
        if claim.state not in STATES:
            yield f"the claim of {claim.party} is neither honoured nor told: {claim.state!r}"
        if claim.state == "honoured":
            seated = [arenas[name] for name in claim.honoured_in if name in arenas]
            if not seated:
                yield f"the claim of {claim.party} is honoured nowhere"
            yield from (
                f"{claim.party} is no member of {arena.id}"
                for arena in seated
                if not _in(arena, claim.party)
            )
        if claim.state == "set_aside" and claim.why not in WHY:
            yield f"the claim of {claim.party} is set aside for {claim.why!r}"
        if claim.state == "broken":
            yield f"the first alternative breaks the claim of {claim.party}; mended by {told.get('mend')!r}"


def _in(arena: Arena, party: str) -> bool:
    return party in arena.parts or party_of(party) in arena.parties


def _about_gates(plan: PlanView, document: Mapping[str, Any]) -> Iterator[str]:
    known = names_of(document)
    for gate in plan.gates:
        if not gate.refs:
            yield f"the gate {gate.kind} names nothing that triggers it"
        for ref in sorted(gate.refs):
            if party_of(ref) not in known:
                yield f"the gate {gate.kind} names {ref!r}, which the document does not know"
        if gate.strength == "must" and gate.state == "reservation":
            yield f"the gate {gate.kind} is a must and has no reservation"
    owner = same(document.get("owner") or "")
    for gate in plan.gates:
        if (
            gate.kind in {"trust", "mirrored", "own_yes"}
            and owner
            and owner in map(same, gate.opened_by)
        ):
            yield f"the gate {gate.kind} is opened by the owner"


def names_of(document: Mapping[str, Any]) -> frozenset[str]:
    """Every id, theme and key of a document, as references are compared."""
    found: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, Mapping):
            for key, inner in value.items():
                found.add(same(key))
                if key in {"id", "themes", "hit_by", "between", "source", "target"}:
                    found.update(
                        same(each) for each in (inner if isinstance(inner, list) else [inner])
                    )
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(document)
    return frozenset(found)


def _about_arenas(plan: PlanView) -> Iterator[str]:
    for arena in plan.arenas:
        if not arena.members:
            yield f"{arena.label} has no members"
        if arena.kind in JOINT and len(arena.parts) == 1:
            yield f"{arena.label} is joint and has one member"
        chairs = sum(seat.seats or 1 for seat in arena.members)
        if chairs > SIZES.get(arena.kind, chairs):
            yield f"{arena.label} has {chairs} chairs, over its size"
        present = arena.parts & {party for party, _ in arena.absent}
        if present:
            yield f"{arena.label} says that {sorted(present)} are absent"
        yield from (
            f"{party} is absent from {arena.id} for {why!r}"
            for party, why in arena.absent
            if why not in WHY
        )


def _about_safety(plan: PlanView, document: Mapping[str, Any]) -> Iterator[str]:
    rooms = [arena for arena in plan.arenas if arena.kind in JOINT | LARGE | BESIDE]
    for group in apart(document):
        for arena in rooms:
            inside = {party for party in group if _in(arena, party)}
            if len(inside) > 1:
                yield f"{sorted(inside)} are together in {arena.label}"
    for person in document.get("stakeholders") or ():
        if "safety" not in (person.get("needs") or ()) and person.get("privacy") != "confidential":
            continue
        for arena in plan.arenas:
            told = arena.kind in {"mirroring", "feedback"}
            if told and person["id"] in arena.parties and len(arena.parties) > 1:
                yield f"{person['id']} is in fear or confidential, and with others in {arena.label}"


def apart(document: Mapping[str, Any]) -> list[frozenset[str]]:
    """Who must not be in one room: by the document's word, and where there are threats or
    violence.
    """
    groups = [frozenset(map(part_key, group)) for group in document.get("not_together") or ()]
    for tie in document.get("relationships") or ():
        first = set(tie.get("first") or ())
        if "yes" in {tie.get("threats"), tie.get("violence")} or first & {"apart", "safety"}:
            groups.append(frozenset({part_key(tie["source"]), part_key(tie["target"])}))
    return groups


def _about_questions(data: Mapping[str, Any]) -> Iterator[str]:
    questions = data.get("questions") or ()
    if len(questions) > 5:
        yield f"{len(questions)} questions, more than five"
    for question in questions:
        if not any(answer.get("writes") for answer in question.get("answers") or ()):
            yield f"no answer to the question {question.get('id')} writes anything"


def _about_order(plan: PlanView) -> Iterator[str]:
    names = [*(arena.id for arena in plan.arenas), *(gate.id for gate in plan.gates)]
    for number, name in enumerate(names):
        for other in names[number + 1 :]:
            if plan.comes_before(name, other) and plan.comes_before(other, name):
                yield f"{name} and {other} each come before the other"
    for number, kind in enumerate(GATES_IN_ORDER):
        earlier = [gate for gate in plan.gates if gate.kind == kind]
        later = [gate for gate in plan.gates if gate.kind in GATES_IN_ORDER[number + 1 :]]
        for gate in earlier:
            for other in later:
                if plan.comes_before(other.id, gate.id):
                    yield f"the gate {other.kind} comes before the gate {gate.kind}"


def signature(plan: PlanView) -> Any:
    """What a plan is apart from its ids and wordings: alike for one map in two languages, or with
    lists reversed.
    """
    arenas = {arena.id: _of_arena(arena) for arena in plan.arenas}
    gates = {gate.id: (gate.kind, gate.state, tuple(sorted(gate.refs))) for gate in plan.gates}
    places = {**arenas, **gates}
    ordered = [
        (repr(places[one]), repr(places[other]))
        for one in places
        for other in places
        if plan.comes_before(one, other)
    ]
    return (
        plan.pattern,
        sorted(plan.beside),
        sorted(map(repr, arenas.values())),
        sorted(map(repr, gates.values())),
        sorted((claim.party, claim.claim, claim.state, claim.why or "") for claim in plan.claims),
        sorted(tuple(sorted(question.about)) for question in plan.questions),
        sorted(ordered),
        plan.weeks,
    )


def _of_arena(arena: Arena) -> tuple[Any, ...]:
    seats = sorted(
        (part_key(seat.party), seat.seats or 1, seat.held_by or "") for seat in arena.members
    )
    return (
        arena.kind,
        tuple(seats),
        tuple(sorted(arena.themes)),
        arena.sessions,
        tuple(sorted(arena.absent)),
    )
