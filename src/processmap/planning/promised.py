"""Where a promise is to be felt, as far as the map tells."""

from processmap.model.governance import Commitment
from processmap.model.kinds import whole_of
from processmap.model.words import Level
from processmap.planning.matters import promised_to
from processmap.planning.situation import Situation

__all__ = ["felt_by", "promises_by", "promises_to"]


def felt_by(facts: Situation, promise: Commitment) -> tuple[str, ...]:
    """Those who are asked first what became of a promise: those it was given to; where the map does
    not tell, those who bear the matter with little influence and were not there when it was agreed.
    """
    given = promised_to(facts, promise)
    if given:
        return given
    there = {whole_of(key) for each in facts.agreed_before for key in each.with_}
    return facts.ordered(
        key
        for key in facts.with_hard_claims
        if not facts.is_public(key)
        and facts.parties[key].influence is Level.LOW
        and key not in there
        and key != whole_of(promise.who)
    )


def promises_to(facts: Situation, party: str) -> tuple[str, ...]:
    """What was promised that a party is to feel and is not known to be kept, in the document's
    words.
    """
    return tuple(each.what for each in facts.promises if whole_of(party) in felt_by(facts, each))


def promises_by(facts: Situation, party: str) -> tuple[str, ...]:
    """What a party has promised that others are to feel and is not known to be kept, in the
    document's words.
    """
    whole = whole_of(party)
    return tuple(
        each.what
        for each in facts.promises
        if whole_of(each.who) == whole and whole not in felt_by(facts, each)
    )
