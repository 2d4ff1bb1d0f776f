"""Whoever asks for the talks, as the map calls them."""

from processmap.model.plan import Filling
from processmap.planning.blueprint import named, own_words
from processmap.planning.convening import first_deciders
from processmap.planning.situation import Situation

__all__ = ["commissioning"]


def commissioning(facts: Situation) -> Filling | None:
    """The commissioner, else the owner, else the bodies that could commission; None where the map
    names nobody.
    """
    asking = facts.case.commissioner or facts.case.owner
    known = facts.case.party_named(asking)
    if known is not None:
        return named([known])
    if asking:
        return own_words([asking], plain=True)
    bodies = first_deciders(facts)
    return named(bodies) if bodies else None
