"""What each sort of body can do in a process and what it cannot: a catalogue as data, to add to.

A court or a permit authority that examines a case rules on it and does nothing else with it: it is
kept informed, and nobody asks it to wait. Whoever can wait is the one who acts: the applicant, the
one who sued, the owner, the one about to sign. An assembly does not ring anybody up; its presidium
does. What the opposition has put forward is never frozen in the name of the talks: a motion is
answered in its own order (Kommunallagen 5:35, as a rule within a year).
"""

from collections.abc import Iterable
from enum import StrEnum

from attrs import frozen

from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision
from processmap.model.kinds import whole_of
from processmap.model.words import (
    Answer,
    BodyKind,
    Level,
    PartyRole,
    ProceedingKind,
    StakeholderKind,
    Standing,
)
from processmap.planning.situation import Situation

__all__ = [
    "POWERS",
    "Can",
    "Sort",
    "applicants",
    "association_of",
    "belongs_to_opposition",
    "can",
    "can_be_asked",
    "cannot_wait",
    "could_begin",
    "examines",
    "opposition",
    "own_steps",
    "signatories",
    "sort_of",
]

K = StakeholderKind


class Sort(StrEnum):
    """Sorts of bodies and public parties, by what they can do."""

    COURT = "court"
    EXAMINER = "examiner"
    STATE = "state"
    ASSEMBLY = "assembly"
    BOARD = "board"
    COMPANY = "company"
    DELEGATE = "delegate"
    OFFICIAL = "official"
    ADMINISTRATION = "administration"
    PARTY = "party"


@frozen(kw_only=True)
class Can:
    """What one sort of body can do.

    Attributes:
        waits: whether it can hold a step of its own that is asked of it.
        joins: whether it can sit in a panel of facts or agree who answers what about a case that it
            examines itself.
        speaks: ``itself``, or ``chair`` where it speaks through its presidium or chair.
        gives_mandate: whether it can decide that talks are held.
    """

    waits: bool
    joins: bool
    speaks: str = "itself"
    gives_mandate: bool = False


POWERS: dict[Sort, Can] = {
    Sort.COURT: Can(waits=False, joins=False),
    Sort.EXAMINER: Can(waits=False, joins=False),
    Sort.STATE: Can(waits=False, joins=True),
    Sort.ASSEMBLY: Can(waits=True, joins=True, speaks="chair", gives_mandate=True),
    Sort.BOARD: Can(waits=True, joins=True, speaks="chair", gives_mandate=True),
    Sort.COMPANY: Can(waits=True, joins=True),
    Sort.DELEGATE: Can(waits=True, joins=True, gives_mandate=True),
    Sort.OFFICIAL: Can(waits=False, joins=True),
    Sort.ADMINISTRATION: Can(waits=True, joins=True),
    Sort.PARTY: Can(waits=True, joins=True),
}
"""What each sort can do; an official holds nothing back alone, whoever directs it does."""

_BODIES = {
    BodyKind.COUNCIL: Sort.ASSEMBLY,
    BodyKind.BOARD: Sort.BOARD,
    BodyKind.COMMITTEE: Sort.BOARD,
    BodyKind.SUBCOMMITTEE: Sort.BOARD,
    BodyKind.DELEGATE: Sort.DELEGATE,
    BodyKind.COMPANY: Sort.COMPANY,
    BodyKind.STATE: Sort.STATE,
}
_PARTIES = {K.OFFICIAL: Sort.OFFICIAL, K.ADMINISTRATION: Sort.ADMINISTRATION}
_RULED = frozenset({ProceedingKind.COURT, ProceedingKind.APPEAL})
_EXAMINED = frozenset({ProceedingKind.PERMIT, *_RULED})
"""Proceedings that are somebody's application or suit, and that whoever conducts it only tries."""
_MOST_DOING = 2
_VOTED = frozenset({ProceedingKind.REFERENDUM, ProceedingKind.VOTE})
_BY_CALENDAR = frozenset({*_VOTED, ProceedingKind.BUDGET, ProceedingKind.INQUIRY})
"""Proceedings that have a day or a task of their own and are never asked to wait."""


def sort_of(facts: Situation, key: str) -> Sort:
    """What sort a body or a party is: by what it does in this case first, then by its kind.

    Args:
        facts: the situation.
        key: id of a decision body or a stakeholder.
    """
    body = facts.bodies.get(key) or facts.bodies.get(facts.body_of.get(key, ""))
    ids = {key, facts.body_of.get(key, "")}
    conducted = {kind for each in ids for kind in facts.conducted.get(each, ())}
    if ids & facts.courts:
        return Sort.COURT
    if conducted & _EXAMINED and not _gives_all(facts, key):
        return Sort.EXAMINER
    if body is not None and body.kind is not None:
        return _BODIES[body.kind]
    party = facts.own(key)
    return _PARTIES.get(party.kind, Sort.PARTY) if party is not None and party.kind else Sort.PARTY


def can(facts: Situation, key: str) -> Can:
    """What a body or a party can do."""
    return POWERS[sort_of(facts, key)]


def examines(facts: Situation, key: str) -> bool:
    """Whether somebody tries a case in this matter: a court, or who examines an application."""
    return sort_of(facts, key) in (Sort.COURT, Sort.EXAMINER)


def _gives_all(facts: Situation, key: str) -> bool:
    """Whether everything that somebody tries are permits that it gives as a party itself."""
    tried = [each for each in facts.case.proceedings if key in each.by and each.kind in _EXAMINED]
    return bool(tried) and all(key in _giving(facts, each) for each in tried)


def _giving(facts: Situation, proceeding: Proceeding) -> tuple[str, ...]:
    """Who gives permits in the matter and is itself a party to the conflict, where nobody is named
    as the one who applies: it does not only try somebody's case, it can hold what it gives.
    """
    named = set(proceeding.parties) - set(proceeding.by)
    if proceeding.kind is not ProceedingKind.PERMIT or named:
        return ()
    return tuple(
        key
        for key in proceeding.by
        if key in facts.parties and (key in facts.in_conflict or key in facts.owner_parties)
    )


def _would_carry_out(facts: Situation, party: str) -> bool:
    holding = Standing.PERMIT_HOLDER in facts.parties[party].standing
    return holding or "carries_out" in facts.claims[party]


def applicants(facts: Situation, proceeding: Proceeding) -> tuple[str, ...]:
    """Who can wait with a proceeding: who applies or sues; for one's own procedure, who conducts
    it; for a vote, a budget or an inquiry, nobody.

    Of an application without named parties: who gives the permits, where it is a party itself;
    else who holds the permit or made the proposal that is to be carried out.
    """
    if proceeding.kind in _BY_CALENDAR:
        return ()
    if proceeding.kind not in _EXAMINED:
        return tuple(proceeding.by)
    named = [
        key
        for key in proceeding.parties
        if whole_of(key) in facts.parties and key not in proceeding.by
    ]
    if named or proceeding.kind in _RULED:
        # Of an application the one who is to carry it out can wait with it, and not whoever is
        # party to it because it hits them.
        able = [key for key in named if _would_carry_out(facts, whole_of(key))]
        return facts.ordered(able if able and proceeding.kind not in _RULED else named)
    if giving := _giving(facts, proceeding):
        return giving
    holding = [
        key for key, each in facts.parties.items() if Standing.PERMIT_HOLDER in each.standing
    ]
    making = [
        whole_of(key)
        for each in facts.open_proposals
        for key in (*each.made_by, *each.from_)
        if whole_of(key) in facts.parties and not facts.is_public(key)
    ]
    doing = [
        key
        for key, each in facts.parties.items()
        if PartyRole.CARRIES_OUT in each.role and each.kind is K.BUSINESS
    ]
    owning = [key for key in facts.owner_parties if not facts.is_public(key)]
    wanted = holding or making or owning or doing
    return facts.ordered(key for key in wanted if not examines(facts, key))


def could_begin(facts: Situation, decisions: Iterable[str]) -> tuple[str, ...]:
    """Who would carry out some decisions: whoever made what they approve, else those whose task it
    is; two at most, and nobody who need not be seen.
    """
    wanted = set(decisions)
    approved = {key for each in facts.case.decisions if each.id in wanted for key in each.proposals}
    made = {
        whole_of(key)
        for each in facts.case.proposals
        if each.id in approved
        for key in each.made_by
    }
    doing = [
        key
        for key in facts.ordered(facts.parties)
        if (key in made if made else "carries_out" in facts.claims[key]) and key not in facts.hidden
    ]
    permitted = [key for key in doing if Standing.PERMIT_HOLDER in facts.parties[key].standing]
    strong = [key for key in doing if facts.parties[key].influence is Level.HIGH]
    # Whoever stands for it in the case that tries it is the one who would begin.
    cases = {facts.tried[key] for key in wanted if key in facts.tried}
    inside = {
        whole_of(key) for each in facts.proceedings if each.id in cases for key in each.parties
    }
    named = [key for key in doing if key in inside]
    return tuple((named or permitted or strong or doing)[:_MOST_DOING])


def cannot_wait(proceeding: Proceeding) -> bool:
    """Whether a proceeding has its own day or task, so that nobody is asked to wait with it; nor is
    anybody asked to rest or withdraw a case, since whoever is in it uses a right.
    """
    if proceeding.kind in _RULED:
        return proceeding.may_wait is not Answer.YES
    return proceeding.kind in _BY_CALENDAR


def opposition(facts: Situation) -> frozenset[str]:
    """Elected parties that do not rule: another elected party owns the process or has more
    influence.
    """
    rank = {Level.HIGH: 3, Level.MEDIUM: 2, Level.LOW: 1}
    known = {key: rank.get(facts.parties[key].influence, 0) for key in facts.elected}  # type: ignore[arg-type]  # None has no rank
    ruling = [key for key in facts.elected if key in facts.owner_parties]
    most = max((known[key] for key in ruling), default=max(known.values(), default=0))
    return frozenset(
        key
        for key in facts.elected
        if key not in facts.owner_parties and 0 < known[key] < most and len(known) > 1
    )


def belongs_to_opposition(facts: Situation, decision: Decision) -> bool:
    """Whether a pending matter is one that the opposition has put forward."""
    others = opposition(facts)
    by_id = {each.id: each for each in facts.case.proposals}
    makers = {
        whole_of(key)
        for each in decision.proposals
        if each in by_id
        for key in (*by_id[each].from_, *by_id[each].made_by)
    }
    return bool(makers) and makers <= others


def association_of(facts: Situation, body: str | None) -> str | None:
    """The association whose members give its yes in a body, where its yes is needed and the process
    is not its own: what they decide is their answer, and nothing that is held back or decided for
    others.
    """
    found = facts.bodies.get(body or "")
    return next(
        (
            key
            for key in (found.part_of if found is not None else ())
            if key in facts.parties
            and not facts.is_public(key)
            and "must_agree" in facts.claims[key]
            and key not in facts.owner_parties
        ),
        None,
    )


def own_steps(facts: Situation, decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Pending decisions that somebody can hold back for a while: not what a court or an examining
    authority tries, not what the opposition has put forward, and no yes of an association.
    """
    return tuple(
        each
        for each in decisions
        if not examines(facts, each.body)
        and sort_of(facts, each.body) is not Sort.STATE
        and not belongs_to_opposition(facts, each)
        and association_of(facts, each.body) is None
    )


def signatories(facts: Situation, decision: Decision) -> tuple[str, ...]:
    """Officials or an administration who are about to bind somebody by themselves; else none."""
    known = sort_of(facts, decision.body)
    direct = decision.body not in facts.bodies
    return (decision.body,) if direct and known in (Sort.OFFICIAL, Sort.ADMINISTRATION) else ()


def can_be_asked(facts: Situation, decision: Decision) -> tuple[str, ...]:
    """Who is asked to hold a pending decision: the body; of what an official is to sign, those who
    direct it.
    """
    if sort_of(facts, decision.body) is not Sort.OFFICIAL:
        return (decision.body,) if can(facts, decision.body).waits else ()
    over = [
        whole_of(tie.source)
        for tie in facts.case.relationships
        if tie.kind is not None
        and tie.kind.value == "power_over"
        and whole_of(tie.target) == whole_of(decision.body)
    ]
    boards = [key for key in facts.bodies if can(facts, key).gives_mandate]
    return tuple(dict.fromkeys(over)) or tuple(boards) or (decision.body,)
