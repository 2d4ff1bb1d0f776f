"""Who sits on two chairs: owner and politics, landowner and decider, payer and party.

What somebody says in one of two roles is heard as said in the other. So either two persons sit
there, or it is said each time which of the two is speaking.
"""

from attrs import frozen

from processmap.model.kinds import whole_of
from processmap.model.words import RelationshipKind, StakeholderKind, Standing
from processmap.planning.situation import Situation

__all__ = ["TwoRoles", "payers", "two_roles"]

K = StakeholderKind
_PUBLIC = frozenset({K.ELECTED, K.AUTHORITY})


@frozen(kw_only=True)
class TwoRoles:
    """A party with two parts in the matter.

    Attributes:
        party: whose.
        sort: ``owner`` (directs one that is to carry it out, and is politics or an authority too),
            ``land`` (land or permit, and a say in the decision), ``body`` (a part of its own, and
            the body that decides).
        over: whom it directs, or the body that it is.
    """

    party: str
    sort: str
    over: tuple[str, ...] = ()


def two_roles(facts: Situation) -> tuple[TwoRoles, ...]:
    """Every party with two parts in the matter, in the order in which parties are told."""
    found: list[TwoRoles] = []
    for party in facts.ordered(facts.parties):
        directed = _directs(facts, party)
        entity = facts.parties[party]
        body = facts.body_of.get(party)
        if directed and entity.kind in _PUBLIC:
            found.append(TwoRoles(party=party, sort="owner", over=directed))
        elif _holds_and_decides(facts, party):
            found.append(TwoRoles(party=party, sort="land"))
        elif body is not None and {"carries_out", "bears_it"} & set(facts.claims[party]):
            found.append(TwoRoles(party=party, sort="body", over=(body,)))
    return tuple(found)


def _holds_and_decides(facts: Situation, party: str) -> bool:
    """Whether a public party holds land or a permit and says yes or no as well: an authority that
    only applies, builds or owns has one chair.
    """
    entity = facts.parties[party]
    holds = bool({Standing.LANDOWNER, Standing.PERMIT_HOLDER} & set(entity.standing))
    decides = entity.kind is K.ELECTED or "decides" in facts.claims[party]
    return entity.kind in _PUBLIC and holds and decides


def _directs(facts: Situation, party: str) -> tuple[str, ...]:
    """Those that a party has power over and that are to carry the matter out."""
    return facts.ordered(
        whole_of(tie.target)
        for tie in facts.case.relationships
        if tie.kind is RelationshipKind.POWER_OVER
        and whole_of(tie.source) == party
        and "carries_out" in facts.claims.get(whole_of(tie.target), ())
        and not facts.is_public(whole_of(tie.target))
    )


def payers(facts: Situation) -> tuple[str, ...]:
    """Parties that pay for the process and have a stake of their own in it."""
    sources = [each.source for each in facts.case.funding]
    paying = {key for key in facts.parties for words in sources if words and facts.says(key, words)}
    owner = facts.case.owner or ""
    paying |= {key for key in facts.owner_parties if facts.pays(owner) and facts.says(key, owner)}
    return facts.ordered(
        key
        for key in paying
        if not facts.is_public(key) and (facts.hard(key) or facts.conflicts_of(key))
    )
