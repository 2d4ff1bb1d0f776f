"""To whom a promise was given, as far as the map tells."""

from processmap.model.governance import Commitment
from processmap.model.kinds import whole_of
from processmap.model.words import Level
from processmap.planning.situation import Situation

__all__ = ["promised_to", "promises_to"]


def promised_to(facts: Situation, promise: Commitment) -> tuple[str, ...]:
    """Those a promise was given to: as written, else those whom its own theme hits hard, else those
    with little influence who were not there when it was made.
    """
    written = [key for key in promise.to if key in facts.case]
    if written:
        return facts.ordered(written)
    words = promise.what.casefold()
    bearing = [key for key in facts.with_hard_claims if not facts.is_public(key)]
    hit = [
        key
        for key in bearing
        if any(theme.casefold() in words for theme in facts.parties[key].hit_by)
    ]
    there = {whole_of(key) for each in facts.agreed_before for key in each.with_}
    absent = [
        key
        for key in bearing
        if facts.parties[key].influence is Level.LOW and key not in there and key != promise.who
    ]
    return facts.ordered(hit or absent)


def promises_to(facts: Situation, party: str) -> tuple[str, ...]:
    """What was promised to a party and is not known to be kept, in the document's words."""
    return tuple(
        each.what for each in facts.promises if whole_of(party) in promised_to(facts, each)
    )
