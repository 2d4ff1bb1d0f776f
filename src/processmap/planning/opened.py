"""Gates that a person has said something about: opened by those who may open them, or with
reservation and a reason.
"""

from collections import Counter

from attrs import evolve

from processmap.model.arenas import Gate
from processmap.model.kinds import whole_of
from processmap.model.plan import PlanGate, Said
from processmap.model.words import GateState
from processmap.planning.blueprint import Blueprint, named, own_words, said
from processmap.planning.situation import Situation

__all__ = ["with_document_gates"]

_THEIRS = frozenset({"trust", "mirrored", "own_yes", "safety"})
"""Gates that only those concerned open, never the owner."""


def with_document_gates(facts: Situation, plan: Blueprint) -> None:
    """Give each gate the state that a person has written, where that may be; tell where it may
    not.
    """
    written = _entries(facts, plan)
    plan.gates = [
        _as_written(facts, plan, gate, entry)
        for gate, entry in zip(plan.gates, written, strict=True)
    ]


def _as_written(
    facts: Situation, plan: Blueprint, gate: PlanGate, written: Gate | None
) -> PlanGate:
    if written is None or written.state is None:
        return gate
    plan.rule = gate.reasons[0].rule if gate.reasons else "own-yes"
    state = written.state
    if state is GateState.RESERVATION and gate.strength == "must":
        plan.tell(said("plan_page.no_reservation", (written.id, *gate.refs), gate=gate.said))
        return gate
    confirmed = {whole_of(key) for key in written.confirmed_by}
    concerned = {whole_of(key) for key in gate.opened_by}
    if state is GateState.OPEN and gate.kind in _THEIRS and concerned and not concerned & confirmed:
        plan.tell(
            said(
                "plan_page.not_theirs",
                (written.id, *gate.refs),
                who=named(facts.ordered(concerned)),
                gate=gate.said,
            )
        )
        return gate
    left = facts.ordered(concerned - confirmed) if gate.kind in _THEIRS else ()
    if state is GateState.OPEN and left:
        # The yes of each is kept, and opens nothing for the others.
        still = said("plan_page.gate_left", left, who=named(left))
        return evolve(gate, id=written.id, notes=(*_said_of_it(written), still))
    return evolve(gate, state=str(state), id=written.id, notes=_said_of_it(written))


def _said_of_it(written: Gate) -> tuple[Said, ...]:
    """By whom a state is confirmed, and the reason that was given for it."""
    made = []
    if written.confirmed_by:
        who = named(written.confirmed_by)
        made.append(said("plan_page.gate_confirmed", written.confirmed_by, who=who))
    if written.why:
        why = own_words([written.why.rstrip(".")], (written.id,), plain=True)
        made.append(said("plan_page.gate_why", (written.id,), why=why))
    return tuple(made)


def _entries(facts: Situation, plan: Blueprint) -> list[Gate | None]:
    """What the document says of each gate: under its id, or of its kind where there is one of that
    kind.
    """
    by_id = {each.id: each for each in facts.case.gates}
    by_kind = {str(each.kind): each for each in facts.case.gates}
    written = Counter(str(each.kind) for each in facts.case.gates)
    proposed = Counter(each.kind for each in plan.gates)
    only = {kind for kind, count in written.items() if count == proposed[kind] == 1}
    return [
        by_id.get(each.id) or (by_kind[each.kind] if each.kind in only else None)
        for each in plan.gates
    ]
