"""Where a promise is to be felt, as far as the map tells."""

import re
from collections.abc import Iterator

from processmap.model.governance import Commitment
from processmap.model.kinds import whole_of
from processmap.model.words import Answer, BodyKind, Level, StakeholderKind
from processmap.planning.matters import promised_to
from processmap.planning.situation import Situation

__all__ = [
    "cannot_both_hold",
    "felt_by",
    "promises_by",
    "promises_to",
    "remembered_differently",
    "sent_by_a_side",
]

# "Så minns fiskarna det", "Protokollet säger … Föräldrarna minns …".
_TWO_READINGS = re.compile(
    r"\b(minns|mindes|kommer ihåg|enligt (?:dem|honom|henne) själv\w*|olika uppfattning\w*|"
    r"remember\w*|recall\w*|recollect\w*|differ on what was promised)\b",
    re.IGNORECASE,
)


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


def remembered_differently(promise: Commitment) -> bool:
    """Whether those who gave and got a promise do not remember the same: the note on it has two
    readings. Then nobody has broken it, as far as the map tells.

    Args:
        promise: the promise.
    """
    if promise.confidential or not promise.to:
        return False
    return bool(_TWO_READINGS.search(" ".join((promise.note or "").split())))


def sent_by_a_side(facts: Situation, giver: str) -> bool:
    """Whether somebody who gave a promise is not to be sent to anybody in the plan: some will not
    meet under them, or a side pays them.

    Args:
        facts: the situation.
        giver: who gave it.
    """
    return any(
        each.id == giver and (each.objected_by or each.id in facts.tied_leads)
        for each in facts.case.facilitators
    )


def cannot_both_hold(facts: Situation) -> tuple[tuple[Commitment, Commitment], ...]:
    """Give each two promises by elected who are at odds with each other, to different people, that
    nobody knows to be kept or broken.

    Args:
        facts: the situation.
    """
    return facts.case.once("planning:cannot_both_hold", lambda: tuple(_opposed(facts)))


def _opposed(facts: Situation) -> Iterator[tuple[Commitment, Commitment]]:
    by_giver: dict[str, Commitment] = {}
    for each in facts.promises:
        open_ = each.kept is not Answer.NO and not each.confidential and each.to
        if open_ and _is_elected(facts, whole_of(each.who)):
            by_giver.setdefault(whole_of(each.who), each)
    for conflict in facts.conflicts:
        one, other = (by_giver.get(key) for key in conflict.parties)
        if one and other and not {*map(whole_of, one.to)} & {*map(whole_of, other.to)}:
            yield one, other


def _is_elected(facts: Situation, key: str) -> bool:
    party, body = facts.parties.get(key), facts.bodies.get(key)
    if party is not None:
        return party.kind is StakeholderKind.ELECTED
    return body is not None and body.kind in (BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE)
