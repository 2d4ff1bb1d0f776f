"""Figures that go round and that the map itself says are not so: they are answered, not tried.

A panel on a rumour gives it the standing of one of two facts, and takes months; an answer on paper
takes a week.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from processmap.model.words import Aspect, Level
from processmap.planning.situation import Situation

__all__ = ["GoesRound", "going_round", "told_wrong"]

# What a note says of words that go round without anybody who answers for them.
_SPREAD = re.compile(
    r"\b(ryktet?\w*|flygblad\w*|kedjebrev\w*|rumou?rs?|leaflets?|flyers?|chain letters?)\b",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(falskt?|falska|osant?|osanna|inte sant|stämmer inte|påhitta[dt]\w*|"
    r"false|untrue|not true|made up)\b",
    re.IGNORECASE,
)
# That somebody says so is no more than what they say.
_SAYS = re.compile(
    r"\b(säger|sade|menar|hävdar|anser|tror|påstår|says?|said|claims?|holds?|argues?|believes?)\b",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"[.;!?]\s*")


@frozen
class GoesRound:
    """A claim that goes round and is known to be wrong.

    Attributes:
        view: the claim.
        answering: who can answer it: whoever holds the fact that stands against it, else knows.
    """

    view: str
    answering: tuple[str, ...]


def going_round(facts: Situation) -> tuple[GoesRound, ...]:
    """Claims of fact that the map's notes say are wrong or only go round, with who can answer.

    What is confidential is none of them: that no panel tries it would tell of it.

    Args:
        facts: the situation.
    """
    return tuple(_found(facts))


def told_wrong(facts: Situation) -> frozenset[str]:
    """Views that are answered, and that no panel tries.

    Args:
        facts: the situation.
    """
    return frozenset(each.view for each in going_round(facts))


def _found(facts: Situation) -> Iterator[GoesRound]:
    for key, each in facts.perspectives.items():
        if each.aspect is not Aspect.FACT or each.confidential or not _is_wrong(each.note or ""):
            continue
        if any(facts.is_public(holder) for holder in facts.holders(key)):
            continue
        answering = _answering(facts, key)
        if answering:
            yield GoesRound(key, answering)


def _is_wrong(note: str) -> bool:
    """Whether a note says that something goes round, or plainly that it is wrong."""
    for clause in _CLAUSES.split(note):
        if _SPREAD.search(clause) or (_WRONG.search(clause) and not _SAYS.search(clause)):
            return True
    return False


def _answering(facts: Situation, view: str) -> tuple[str, ...]:
    """Public parties that hold a fact against it; else those who know and can say something."""
    across = {
        side
        for each in facts.case.tensions
        if view in each.between and not each.confidential
        for side in each.between
        if side in facts.perspectives and facts.perspectives[side].aspect is Aspect.FACT
    } - {view}
    holding = {holder for side in across for holder in facts.holders(side)}
    public = facts.ordered(key for key in holding & facts.parties.keys() if facts.is_public(key))
    if public:
        return public
    knowing = [
        key
        for key in facts.public
        if "knows" in facts.claims[key] and facts.parties[key].influence is not Level.LOW
    ]
    return facts.ordered(knowing)[:1]
