"""Power, care and the people in a room: who has power over whom, who needs what, who leads
impartially.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations

from attrs import frozen

from processmap.analysis.conditions.members import parts, related, wholes
from processmap.analysis.conditions.tensions import room
from processmap.model.dialogues import Dialogue
from processmap.model.methods import methods_of
from processmap.model.process_map import Case
from processmap.model.project import Facilitator
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import AccessNeed, FacilitatorRole, Level, Purpose, RelationshipKind

__all__ = [
    "OverPower",
    "PartialLeader",
    "chairs_in",
    "children_planned_for",
    "interpreters_for",
    "leaders",
    "load",
    "mediation_without_mediator",
    "needing",
    "own_yes",
    "partial_leaders",
    "people_in",
    "power_in",
    "power_over",
    "seats_of",
    "suits",
    "weak_beside_strong",
]

# A dialogue's leader may be lacking from the map; what a mediation needs is a mediator.
_MEDIATING = frozenset({"mediation"})
_CHILD_WORDS = ("barn", "vårdnad", "minderårig", "child", "guardian", "minor")


@frozen
class OverPower:
    """That one party has power over another: the two, and the relationship it rests on (index in
    the document).
    """

    strong: str
    weak: str
    relationship: int


@frozen
class PartialLeader:
    """That a leader belongs to one side of a dialogue: who leads, and the side.

    Attributes:
        leader: id of the leader.
        side: id of the participant.
        shared: what both belong to, where the leader does not belong to the side itself; the
            nearest to the leader.
    """

    leader: str
    side: str
    shared: str | None = None


def power_over(case: Case) -> tuple[OverPower, ...]:
    """Who has power over whom, in document order; power reaches from and to the parts of the two.

    A social services office acts with the power of the municipality it is part of, and power over
    an association is power over those who belong to it. Between a whole and its own parts it counts
    where that is what is stated: an employer over its staff, say. It does not spread among those
    who belong to the same whole: that an administration has power over its nurses and over its
    managers says nothing of what nurses and managers have over each other.
    """
    return case.once("analysis.power", lambda: _power(case))


def _power(case: Case) -> tuple[OverPower, ...]:
    found: dict[tuple[str, str], OverPower] = {}
    for index, tie in enumerate(case.relationships):
        if tie.kind is RelationshipKind.POWER_OVER:
            for strong, weak in _reached(case, tie.source, tie.target):
                found.setdefault((strong, weak), OverPower(strong, weak, index))
    return tuple(found.values())


def _reached(case: Case, source: str, target: str) -> Iterator[tuple[str, str]]:
    """Pairs that a stated power is about, as (who has it, over whom): the two themselves first,
    then their parts.

    Args:
        case: the map.
        source: who is said to have power.
        target: over whom.
    """
    under = (target, *parts(case, target))
    if related(case, source, target):
        # Inside one whole only the one that is named has the power: its other parts are siblings of
        # those under it.
        for weak in under:
            if weak != source:
                yield source, weak
        return
    own = (source, *parts(case, source))
    # Whoever belongs to both is neither over nor under: it would be set over, or under, those
    # beside it.
    strong_ones = [each for each in own if each not in under]
    weak_ones = [each for each in under if each not in own]
    for strong in strong_ones:
        for weak in weak_ones:
            yield strong, weak


def power_in(case: Case, present: Iterable[str]) -> tuple[OverPower, ...]:
    """Who in a room has power over whom in it."""
    there = frozenset(present)
    return tuple(each for each in power_over(case) if each.strong in there and each.weak in there)


def own_yes(talk: Dialogue, key: str) -> bool:
    """Say whether somebody has said yes to a dialogue, knowing who comes."""
    return key in talk.accepted and key not in talk.declined


def people_in(case: Case, present: Iterable[str]) -> tuple[Stakeholder, ...]:
    """The stakeholders among those present (bodies left out)."""
    return tuple(found for key in present if isinstance(found := case.by_id.get(key), Stakeholder))


def weak_beside_strong(case: Case, present: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Pairs in a room of which one has low and the other high influence: the weaker first."""
    there = people_in(case, present)
    found = []
    for one, other in combinations(there, 2):
        low, high = (one, other) if one.influence is Level.LOW else (other, one)
        if (
            low.influence is Level.LOW
            and high.influence is Level.HIGH
            and not related(case, low.id, high.id)
        ):
            found.append((low.id, high.id))
    return tuple(found)


def needing(
    case: Case, need: AccessNeed, present: Iterable[str] | None = None
) -> tuple[Stakeholder, ...]:
    """Stakeholders with a need, among those present or in the whole map."""
    among = case.stakeholders if present is None else people_in(case, present)
    return tuple(each for each in among if need in each.needs)


def leaders(case: Case, talk: Dialogue) -> tuple[Facilitator, ...]:
    """Those who are to lead a dialogue, as far as the map says."""
    return tuple(
        found for key in talk.facilitators if isinstance(found := case.by_id.get(key), Facilitator)
    )


def partial_leaders(case: Case, talk: Dialogue) -> tuple[PartialLeader, ...]:
    """Leaders of a dialogue who belong to somebody in it, or to a whole that somebody in it is part
    of too.

    Belonging to the same whole counts: a manager's own staff are the municipality as well. It is
    told as what it is, for whoever belongs to one office does not belong to the office beside it.
    """
    found = []
    for leader in leaders(case, talk):
        homes = dict.fromkeys(leader.belongs_to)
        own = dict.fromkeys((*homes, *(whole for key in homes for whole in wholes(case, key))))
        for side in room(talk):
            around = frozenset(wholes(case, side))
            shared = next((whole for whole in own if whole in around), None)
            if side in own:
                found.append(PartialLeader(leader.id, side))
            elif shared is not None:
                found.append(PartialLeader(leader.id, side, shared))
    return tuple(found)


def mediation_without_mediator(case: Case, talk: Dialogue) -> bool:
    """Say whether a dialogue is a mediation that nobody who mediates is to lead, though the map
    names its leaders.
    """
    led = leaders(case, talk)
    return (
        talk.method in _MEDIATING
        and bool(led)
        and all(each.role is not FacilitatorRole.MEDIATOR for each in led)
    )


def interpreters_for(case: Case, stakeholder: Stakeholder) -> tuple[Facilitator, ...]:
    """Interpreters of the calendar who can serve a stakeholder: with a language in common, or with
    none stated.
    """
    spoken = {each.casefold() for each in stakeholder.languages}

    def serves(each: Facilitator) -> bool:
        theirs = {language.casefold() for language in each.languages}
        return not spoken or not theirs or bool(spoken & theirs)

    return tuple(
        each
        for each in case.facilitators
        if each.role is FacilitatorRole.INTERPRETER and serves(each)
    )


def children_planned_for(case: Case, key: str) -> bool:
    """Say whether the map holds a plan for minors: somebody who speaks for them, or a requirement
    about them.
    """
    if any(key in each.voice_for for each in case.stakeholders):
        return True
    texts = (each.text.casefold() for each in case.requirements)
    return any(word in text for text in texts for word in _CHILD_WORDS)


def load(case: Case) -> dict[str, int]:
    """How many joint dialogues still to come each stakeholder is to attend, most first, then in
    document order.
    """
    count: dict[str, int] = {}
    for talk in case.dialogues:
        if talk.joint and talk.live and not talk.held:
            for each in people_in(case, room(talk)):
                count[each.id] = count.get(each.id, 0) + 1
    return dict(sorted(count.items(), key=lambda item: -item[1]))


def chairs_in(case: Case, present: Iterable[str]) -> dict[str, int]:
    """Chairs that each of those present takes; a decision body that comes takes two, as a group
    does.
    """
    found = {}
    for key in dict.fromkeys(present):
        entity = case.by_id.get(key)
        found[key] = entity.chairs if isinstance(entity, Stakeholder) else 2
    return found


def seats_of(case: Case, talk: Dialogue) -> tuple[int, int] | None:
    """Fewest and most seats of a dialogue's method, or None where no method or no seats are
    known.
    """
    method = methods_of(case).get(talk.method or "")
    return method.seats if method else None


def suits(case: Case, talk: Dialogue) -> bool:
    """Say whether a dialogue's method suits its purpose; yes where either is not known."""
    method = methods_of(case).get(talk.method or "")
    purpose: Purpose | None = talk.purpose
    return method is None or purpose is None or not method.purposes or purpose in method.purposes
