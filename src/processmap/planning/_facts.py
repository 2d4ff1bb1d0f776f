"""What the rules need to know about a map, computed once.

Held dialogues count as done; planned, confirmed and edited ones as standing; what was proposed and nobody has touched is
taken away before this (`processmap.planning.merge`).
"""

from collections import defaultdict
from functools import cached_property

from attrs import frozen

from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Pair, Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.model.words import (
    Aim,
    BodyKind,
    Level,
    OrganisationRole,
    Outcome,
    OutreachOutcome,
    Participation,
    Purpose,
    Readiness,
    RelationshipKind,
    StakeholderKind,
    Willingness,
)

__all__ = ["Facts", "PairState"]

P = Purpose
# A dialogue in which somebody was listened to about the question.
LISTENING = frozenset({None, P.ASSESS, P.INVENTORY, P.PREPARE, P.FRAME, P.FACTS, P.MEET, P.CREATE})
_OWN_ROLES = frozenset(OrganisationRole) - {OrganisationRole.REFERENCE_GROUP, OrganisationRole.REPRESENTATIVE}


@frozen
class PairState:
    """What the map says of two stakeholders meeting: readiness, and why where they cannot be in one room.

    Attributes:
        readiness: yes where nothing is said; unknown where a conflict is recorded and nobody has asked.
        threats: whether threats or violence are recorded.
        kept_apart: whether ``not_together`` names them.
        refs: relationships' ids or the two ids, for reasons.
    """

    readiness: Readiness = Readiness.YES
    threats: bool = False
    kept_apart: bool = False

    @property
    def barred(self) -> bool:
        """Whether they may not share a room now."""
        return self.threats or self.kept_apart or self.readiness is Readiness.NOT_NOW


_FREE = PairState()


class Facts:
    """Conditions of one map that several rules rest on. Built once per proposal; everything is computed on first use."""

    def __init__(self, case: ProcessMap) -> None:
        self.case = case
        self.stakeholders: dict[str, Stakeholder] = {each.id: each for each in case.stakeholders}
        self.bodies = {each.id: each for each in case.decision_bodies}

    @cached_property
    def held(self) -> tuple[Dialogue, ...]:
        """Dialogues that have taken place."""
        return tuple(each for each in self.case.dialogues if each.held)

    @cached_property
    def standing(self) -> tuple[Dialogue, ...]:
        """Dialogues still to come that the document itself holds: planned, confirmed, or proposed and edited."""
        return tuple(each for each in self.case.dialogues if each.live and not each.held)

    @cached_property
    def declined(self) -> frozenset[str]:
        """Stakeholders who have said no: it is respected until they say something else."""
        last = {each.stakeholder: each.outcome for each in self.case.outreach}
        return frozenset(
            key
            for key, each in self.stakeholders.items()
            if each.willing is Willingness.NO or (each.willing is None and last.get(key) is OutreachOutcome.DECLINED)
        )

    @cached_property
    def heard(self) -> frozenset[str]:
        """Stakeholders who have taken part in a held dialogue that listens, or were met in outreach."""
        met = {each.stakeholder for each in self.case.outreach if each.outcome is OutreachOutcome.MET}
        for each in self.held:
            if each.purpose in LISTENING:
                met.update(set(each.participants) - set(each.declined))
        return frozenset(met & self.stakeholders.keys())

    @cached_property
    def own_people(self) -> frozenset[str]:
        """Parties of the process's own organisation: they lead or steer it and are not parties to the question."""
        members = {key for unit in self.case.organisation if unit.role in _OWN_ROLES for key in unit.members}
        return frozenset(members | {each.body for each in self.case.decisions if each.body in self.stakeholders})

    @cached_property
    def holding(self) -> frozenset[str]:
        """Stakeholders who hold some perspective."""
        return frozenset(key for each in self.case.perspectives for key in each.held_by)

    def affected(self, key: str) -> bool:
        """Whether somebody is to be listened to: touched by the question (or nobody has said), or holding a view of it."""
        each = self.stakeholders[key]
        if key in self.holding or each.affected in {Level.HIGH, Level.MEDIUM}:
            return True
        return each.affected is None and key not in self.own_people and each.kind is not StakeholderKind.MEDIA

    @cached_property
    def to_hear(self) -> tuple[str, ...]:
        """Affected stakeholders not yet heard and not declined, in document order."""
        return tuple(
            key
            for key in self.stakeholders
            if self.affected(key) and key not in self.heard and key not in self.declined
        )

    @cached_property
    def circle(self) -> tuple[str, ...]:
        """Everybody the process goes back to: affected or heard, and not declined; in document order."""
        return tuple(
            key for key in self.stakeholders if key not in self.declined and (key in self.heard or self.affected(key))
        )

    @cached_property
    def named_by(self) -> tuple[tuple[str, Dialogue], ...]:
        """Others who were mentioned in a held dialogue and are not in the map: what was said, and where."""
        known = {each.id for each in self.case.stakeholders} | {body.id for body in self.case.decision_bodies}
        known |= {each.name.casefold() for each in self.case.stakeholders}
        known |= {body.name.casefold() for body in self.case.decision_bodies}
        found: dict[str, tuple[str, Dialogue]] = {}
        for dialogue in self.held:
            for said in dialogue.mentions:
                if said.casefold().strip() not in known:
                    found.setdefault(said.casefold().strip(), (said.strip(), dialogue))
        return tuple(found.values())

    # Who can meet whom

    @cached_property
    def conflicts(self) -> dict[frozenset[str], list[Relationship]]:
        """Relationships that say something about two meeting: conflicts, and any with threats or violence."""
        found: dict[frozenset[str], list[Relationship]] = defaultdict(list)
        for tie in self.case.relationships:
            if tie.kind is RelationshipKind.CONFLICT or tie.threats or tie.violence:
                found[frozenset((tie.source, tie.target))].append(tie)
        return dict(found)

    @cached_property
    def pairs(self) -> dict[frozenset[str], PairState]:
        """Every pair the map says something about."""
        apart = {frozenset((a, b)) for group in self.case.not_together for a in group for b in group if a != b}
        found = {}
        for pair in [*self.conflicts, *sorted(apart - self.conflicts.keys(), key=sorted)]:
            ties = self.conflicts.get(pair, [])
            said = [tie.readiness or Readiness.UNKNOWN for tie in ties if tie.kind is RelationshipKind.CONFLICT]
            worst = max(said, key=lambda each: (each.rank, each is Readiness.UNKNOWN), default=Readiness.YES)
            threats = any(bool(tie.threats) or bool(tie.violence) for tie in ties)
            found[pair] = PairState(worst, threats, pair in apart)
        return found

    def pair(self, a: str, b: str) -> PairState:
        """What the map says of two stakeholders meeting; free where it says nothing."""
        return self.pairs.get(frozenset((a, b)), _FREE)

    @cached_property
    def power(self) -> dict[tuple[str, str], Relationship]:
        """Who has power over whom: (the one with power, the one under it)."""
        return {
            (tie.source, tie.target): tie for tie in self.case.relationships if tie.kind is RelationshipKind.POWER_OVER
        }

    @cached_property
    def trusted_by(self) -> dict[str, tuple[str, ...]]:
        """For each stakeholder, the stakeholders it trusts."""
        found: dict[str, list[str]] = defaultdict(list)
        for tie in self.case.relationships:
            if tie.kind is RelationshipKind.TRUSTS and tie.target in self.stakeholders:
                found[tie.source].append(tie.target)
        return {key: tuple(dict.fromkeys(each)) for key, each in found.items()}

    # Perspectives and tensions

    @cached_property
    def perspectives(self) -> dict[str, Perspective]:
        """Perspectives by id."""
        return {each.id: each for each in self.case.perspectives}

    def holders(self, perspective: str) -> tuple[str, ...]:
        """Stakeholders who hold it and have not declined to take part."""
        return tuple(key for key in self.perspectives[perspective].held_by if key not in self.declined)

    @cached_property
    def tensions(self) -> dict[Pair, Tension]:
        """One tension per pair of perspectives; where one is written twice, the hardest reading of it."""
        found: dict[Pair, Tension] = {}
        for each in self.case.tensions:
            known = found.get(each.key)
            if known is None or _weight(each) > _weight(known):
                found[each.key] = each
        return found

    def _sits(self, dialogue: Dialogue, key: Pair) -> bool:
        present = set(dialogue.participants) - set(dialogue.declined)
        left, right = (present & set(self.perspectives[each].held_by) for each in key)
        return any(a != b for a in left for b in right)

    def carried_by(self, dialogue: Dialogue) -> tuple[Pair, ...]:
        """Tensions a dialogue of the document meets: those it names, and those whose two sides sit in it together."""
        by_id = {each.id: each.key for each in self.case.tensions if each.id}
        named = [by_id.get(each) if isinstance(each, str) else tuple(sorted(each)) for each in dialogue.tensions]
        found = [key for key in self.tensions if key in named]
        if dialogue.joint and dialogue.purpose is not P.FACTS:
            found += [key for key in self.tensions if key not in named and self._sits(dialogue, key)]
        return tuple(sorted(found))

    @cached_property
    def met(self) -> frozenset[Pair]:
        """Tensions that a held dialogue has met."""
        return frozenset(key for each in self.held for key in self.carried_by(each))

    @cached_property
    def carried(self) -> dict[Pair, str]:
        """Tensions that a dialogue standing in the document will meet, and its id."""
        return {key: each.id for each in reversed(self.standing) for key in self.carried_by(each)}

    @cached_property
    def to_meet(self) -> tuple[Pair, ...]:
        """Tensions whose aim is to meet and that no held dialogue has met, in order of their perspectives."""
        return tuple(sorted(key for key, each in self.tensions.items() if each.aim is Aim.MEET and key not in self.met))

    @cached_property
    def undecided(self) -> tuple[Pair, ...]:
        """Tensions nobody has said the aim of."""
        return tuple(
            sorted(
                key
                for key, each in self.tensions.items()
                if each.aim in {None, Aim.UNKNOWN} and key not in self.met and key not in self.carried
            )
        )

    @cached_property
    def in_tension(self) -> dict[str, tuple[str, ...]]:
        """For each perspective in some tension, whatever its aim, those it is in tension with."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for a, b in sorted(self.tensions):
            found[a][b] = None
            found[b][a] = None
        return {key: tuple(each) for key, each in found.items()}

    # Bodies

    @cached_property
    def preparers(self) -> dict[str, tuple[str, ...]]:
        """For each body, the bodies that prepare its matters, nearest last; from prepared_by and refers_to."""
        direct: dict[str, list[str]] = {key: list(body.prepared_by) for key, body in self.bodies.items()}
        for key, body in self.bodies.items():
            for target in body.refers_to:
                if target in direct and key not in direct[target] and self.bodies[key].kind is BodyKind.SUBCOMMITTEE:
                    direct[target].append(key)
        return {key: tuple(each for each in found if each != key) for key, found in direct.items()}

    @cached_property
    def open_proposals(self) -> tuple[str, ...]:
        """Proposals that not every body that must decide has settled."""
        settled = {(proposal, each.body) for each in self.case.decisions if each.settled for proposal in each.proposals}
        touched = {proposal for proposal, _ in settled}
        return tuple(
            each.id
            for each in self.case.proposals
            if (not each.decided_by and each.id not in touched)
            or any((each.id, body) not in settled for body in each.decided_by)
        )

    @cached_property
    def deciders(self) -> tuple[str, ...]:
        """Bodies that must decide: those the open proposals name, else those nobody prepares for."""
        named = [
            body
            for each in self.case.proposals
            if each.id in self.open_proposals
            for body in each.decided_by
            if not self.has_settled(each.id, body)
        ]
        if named:
            return tuple(dict.fromkeys(named))
        preparing = {key for each in self.preparers.values() for key in each}
        return tuple(
            key for key, body in self.bodies.items() if key not in preparing and body.kind is not BodyKind.SUBCOMMITTEE
        ) or tuple(self.bodies)

    def has_settled(self, proposal: str, body: str) -> bool:
        """Whether a body is done with a proposal."""
        return any(each.settled and each.body == body and proposal in each.proposals for each in self.case.decisions)

    @cached_property
    def mandate(self) -> str | None:
        """What gives the process its mandate: a decision to take part, or a held talk about it; None where nothing does."""
        own = {each.id for each in self.case.proposals if not each.addresses}
        for each in self.case.decisions:
            if each.outcome in {Outcome.APPROVED, Outcome.DELEGATED} and (
                not each.proposals or own.issuperset(each.proposals)
            ):
                return each.id
        return next((each.id for each in self.held if each.purpose is P.MANDATE), None)

    def prepares(self, body: str) -> tuple[str, ...]:
        """Every body that prepares matters for ``body``, nearest first, at any remove."""
        found: dict[str, None] = {}
        waiting = list(self.preparers.get(body, ()))
        while waiting:
            each = waiting.pop(0)
            if each not in found and each != body:
                found[each] = None
                waiting += self.preparers.get(each, ())
        return tuple(found)

    @cached_property
    def competent(self) -> tuple[str, ...]:
        """Bodies that prepare or decide what the process puts forward, preparing ones before those they prepare for."""
        found: dict[str, None] = {}
        for body in self.deciders:
            for each in (*reversed(self.prepares(body)), body):
                found.setdefault(each)
        return tuple(found)

    def from_dialogue(self, proposal: str) -> bool:
        """Whether a proposal comes out of the process: from a dialogue, or in answer to a perspective."""
        found = next((each for each in self.case.proposals if each.id == proposal), None)
        dialogues = {each.id for each in self.case.dialogues}
        return found is not None and bool(found.addresses or dialogues & set(found.from_))

    # What lies ahead

    def named_tensions(self, dialogue: Dialogue) -> tuple[Pair, ...]:
        """Tensions a dialogue of the document names itself."""
        by_id = {each.id: each.key for each in self.case.tensions if each.id}
        named = {by_id.get(each) if isinstance(each, str) else tuple(sorted(each)) for each in dialogue.tensions}
        return tuple(key for key in self.tensions if key in named)

    @cached_property
    def prepared(self) -> frozenset[str]:
        """Stakeholders who have had, or will have, a talk of their own to prepare."""
        return frozenset(
            key for each in (*self.held, *self.standing) if each.purpose is P.PREPARE for key in each.participants
        )

    @cached_property
    def nothing_open(self) -> bool:
        """Whether the document says that nothing can be influenced."""
        return self.case.open == () or self.case.participation is Participation.INFORMATION

    @cached_property
    def awaits_inventory(self) -> bool:
        """Whether it is too early to say which joint dialogues are needed, but one is to be expected."""
        if self.nothing_open or not self.circle or self.to_meet:
            return False
        if any(each.joint for each in (*self.held, *self.standing)):
            return False
        return not self.tensions or bool(self.undecided)

    @cached_property
    def joint_ahead(self) -> bool:
        """Whether joint dialogues lie ahead: in the document, or asked for by it."""
        return (
            any(each.joint for each in self.standing)
            or (not self.nothing_open and bool(self.to_meet))
            or self.awaits_inventory
        )

    @cached_property
    def ahead(self) -> bool:
        """Whether there is anything for a body to decide on: joint dialogues ahead or held, or open proposals."""
        return self.joint_ahead or bool(self.open_proposals) or any(each.joint for each in self.held)


def _weight(tension: Tension) -> tuple[int, int]:
    aims = {Aim.MEET: 3, Aim.UNKNOWN: 1, None: 0}
    readiness = tension.readiness
    return (aims.get(tension.aim, 2), readiness.rank + 1 if readiness else 0)
