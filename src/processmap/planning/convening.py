"""Who calls people together: who could by its own power, who owns the question and is a party to
it, and who near it stands on no side and can be asked.
"""

from collections.abc import Iterable

from processmap.model.circumstances import EarlierRound
from processmap.model.kinds import whole_of
from processmap.model.words import BodyKind, EarlierOutcome, Level, StakeholderKind
from processmap.planning.matters import own_field
from processmap.planning.powers import association_of
from processmap.planning.situation import Situation

__all__ = [
    "across_from",
    "asked_to_convene",
    "conveners",
    "failed_rounds",
    "first_deciders",
    "mandate_givers",
    "non_state",
    "staked_owners",
]

K = StakeholderKind
_CAME_TO_NOTHING = frozenset({EarlierOutcome.FAILED, EarlierOutcome.BROKEN_OFF})


def non_state(facts: Situation, bodies: Iterable[str]) -> tuple[str, ...]:
    """Bodies that are no state authority."""
    return tuple(key for key in bodies if facts.bodies[key].kind is not BodyKind.STATE)


def first_deciders(facts: Situation) -> tuple[str, ...]:
    """Bodies that can give a mandate: those that decide on the matter and are no state
    authority, nor only have issued what is appealed where somebody else owns or commissions it.
    """
    others = [key for key in facts.bodies if key not in facts.consulted]
    others = [key for key in others if key not in facts.only_issued]
    found = non_state(facts, facts.deciders) or non_state(facts, others)
    # The members of an association answer for it alone, and meet too seldom to begin anything.
    return tuple(key for key in found if association_of(facts, key) is None) or found


def conveners(facts: Situation) -> tuple[str, ...]:
    """Who of the public side can call people together by its own power over the matter: bodies,
    landowners, elected.
    """
    owners = {key for key in facts.owner_parties if not facts.is_public(key)}
    found = [
        key
        for key in facts.parties
        if key not in owners
        and facts.is_public(key)
        and facts.parties[key].influence is Level.HIGH
        and (
            "must_agree" in facts.claims[key]
            or "decides" in facts.claims[key]
            or facts.parties[key].kind is K.ELECTED
        )
        and facts.parties[key].kind is not K.OFFICIAL
        and key not in _own_part(facts)
        and not _is_a_side(facts, key)
    ]
    boards = [key for key in first_deciders(facts) if not set(facts.bodies[key].part_of) & owners]
    return (*facts.ordered(found), *boards)


def mandate_givers(facts: Situation) -> tuple[str, ...]:
    """Bodies that can decide that the talks are held and who leads them: not the board of an owner
    that is a party to them, where there is another.
    """
    stake = set(staked_owners(facts))
    bodies = first_deciders(facts)
    free = tuple(key for key in bodies if not set(facts.bodies[key].part_of) & stake)
    return free or bodies


def _is_a_side(facts: Situation, party: str) -> bool:
    """Whether a party that could call the others stands on a side itself: in conflict, or with the
    standpoint of an owner who does not call.
    """
    owners = {key for key in facts.owner_parties if key != party}
    shared = any(owners & set(facts.holders(view)) for view in facts.views_of(party))
    return bool(facts.conflicts_of(party)) or shared


def _own_part(facts: Situation) -> frozenset[str]:
    """Public parties that own or direct a party that is to carry it out: they have two roles."""
    return frozenset(
        tie.source.partition("/")[0]
        for tie in facts.case.relationships
        if tie.kind is not None
        and tie.kind.value == "power_over"
        and "carries_out" in facts.claims.get(tie.target.partition("/")[0], ())
    )


def staked_owners(facts: Situation) -> tuple[str, ...]:
    """Those who own the question and are a party to it: they bear it, or are in conflict."""
    return tuple(
        key
        for key in facts.owner_parties
        if facts.hard(key)
        or facts.affected(key) in (Level.HIGH, Level.MEDIUM)
        or facts.conflicts_of(key)
    )


def across_from(facts: Situation, stake: Iterable[str]) -> tuple[str, ...]:
    """Those whom the owners of the question are in conflict with."""
    return facts.ordered({other for key in stake for other in facts.conflicts_of(key)})


def asked_to_convene(facts: Situation) -> tuple[str, ...]:
    """Who near the matter and on no side is asked to call the talks and lead them: where nobody
    owns the question and there is a conflict, or where a public owner is a party and has drawn up
    what lies there.

    Whoever is asked this is no party to the talks as well: they are not rung about the matter and
    have no chair in it.
    """
    if facts.carried_on:
        return ()
    stake = staked_owners(facts)
    callers = [key for key in conveners(facts) if key not in stake]
    if not facts.case.owner and not callers and facts.conflicts:
        return _near_and_neutral(facts)
    private = [key for key in stake if not facts.is_public(key)]
    made = {whole_of(key) for each in facts.open_proposals for key in each.made_by}
    if facts.rules_agreed or facts.agreement or private or not made & set(stake):
        return ()
    return _near_and_neutral(facts) if across_from(facts, stake) else ()


def _near_and_neutral(facts: Situation) -> tuple[str, ...]:
    """Authorities that stand on no side: with no view, no conflict and nothing drawn, that decide
    on no theme of the question and bear nothing of it.
    """
    made = {whole_of(key) for each in facts.open_proposals for key in (*each.made_by, *each.from_)}
    failed = {whole_of(key) for each in failed_rounds(facts) for key in each.led_by}
    return facts.ordered(
        key
        for key in facts.parties
        if facts.parties[key].kind is K.AUTHORITY
        and key not in failed
        and key not in made
        and key not in facts.owner_parties
        and key not in facts.holding
        and not facts.conflicts_of(key)
        and not facts.hard(key)
        and not own_field(facts, key)
        and key not in {each.body for each in facts.case.decisions}
    )


def failed_rounds(facts: Situation) -> tuple[EarlierRound, ...]:
    """Earlier rounds that somebody led and that failed or were broken off: whoever led one is not
    the one to call or lead the next. None that is confidential: that would point somebody out.

    Args:
        facts: the situation.
    """
    return tuple(
        each
        for each in facts.earlier
        if each.outcome in _CAME_TO_NOTHING and each.led_by and not each.confidential
    )
