"""Who owes whom a word about what went wrong: whoever led it, promised it or decided it, as far as
the map tells.
"""

from attrs import frozen

from processmap.model.circumstances import EarlierRound
from processmap.model.kinds import whole_of
from processmap.model.words import (
    Answer,
    BodyKind,
    EarlierOutcome,
    Level,
    StakeholderKind,
)
from processmap.planning.situation import Conflict, Situation

__all__ = ["Owed", "agreed_between", "led_for", "owed", "owed_first", "owes", "promised_by"]

_ELECTED_BODIES = frozenset({BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE})
_HURT_BY = frozenset(
    {
        EarlierOutcome.FAILED,
        EarlierOutcome.BROKEN_OFF,
        EarlierOutcome.IGNORED,
        EarlierOutcome.OVERRULED,
    }
)
"""Endings that whoever led can own up to; of what is only disputed nobody says who went wrong."""


@frozen
class Owed:
    """A broken trust that nobody has owned up to.

    Attributes:
        pair: the two between whom it is.
        hurt: who does not trust.
        by: who did what broke it, as far as the map tells; nobody where it does not.
    """

    pair: Conflict
    hurt: str
    by: tuple[str, ...]


def owed(facts: Situation) -> tuple[Owed, ...]:
    """Give each broken trust that somebody is to own up to, with who it was.

    Where the map tells who did it to somebody, whoever else that one distrusts owes nothing.

    Args:
        facts: the situation.
    """
    broken = [
        each
        for each in facts.distrust
        if (each.trust == "broken" or "acknowledgement" in each.first)
        and not each.acknowledged
        and not facts.unnamed_pair(*each.parties)
    ]
    told: set[str] = set()
    open_: list[Owed] = []
    made: list[Owed] = []
    for pair in broken:
        hurt, other = facts.hurt(pair.parties)
        if owes(facts, hurt, other):
            made.append(Owed(pair, hurt, (other,)))
            if not _hidden(facts, pair):  # what is confidential keeps nothing else quiet
                told.add(hurt)
        else:
            open_.append(Owed(pair, hurt, _leading(facts, hurt)))
    asked: set[str] = set()
    for each in open_:
        if each.hurt in told | asked:
            continue
        asked.add(each.hurt)
        made.append(each)
    return tuple(made)


def owed_first(facts: Situation) -> tuple[Owed, ...]:
    """Give those of the broken trusts that are owned up to before any common work, also where there
    is no time for more: an office or a body did it, and the map says that it has not owned up or
    that the other carries what it led.

    Args:
        facts: the situation.
    """
    return facts.case.once("planning:owed_first", lambda: _owed_first(facts))


def _owed_first(facts: Situation) -> tuple[Owed, ...]:
    def sure(each: Owed) -> bool:
        carried = any(
            each.hurt in map(whole_of, round_.felt_by)
            for who in each.by
            for round_ in _bad_for(facts, each.hurt)
            if who in _leaders(facts, round_)
        )
        return carried or any(_said_so(facts, each.hurt, who) for who in each.by)

    return tuple(
        each
        for each in owed(facts)
        if each.by and all(map(facts.is_public, each.by)) and sure(each)
    )


def _hidden(facts: Situation, pair: Conflict) -> bool:
    entries = [facts.case[key] for key in pair.why if key in facts.case]
    return bool(entries) and all(getattr(each, "confidential", False) for each in entries)


def owes(facts: Situation, hurt: str, other: str) -> bool:
    """Whether the map says that one party did what broke another's trust.

    Args:
        facts: the situation.
        hurt: who does not trust.
        other: who is not trusted.
    """
    return (
        _said_so(facts, hurt, other)
        or bool(led_for(facts, hurt, other))
        or bool(promised_by(facts, hurt, other))
        or _decided(facts, other)
    )


def _said_so(facts: Situation, hurt: str, other: str) -> bool:
    """Whether somebody has written that the other has not owned up, or is to do so first."""
    return any(
        whole_of(tie.source) == hurt
        and whole_of(tie.target) == other
        and (
            tie.acknowledged is Answer.NO or "acknowledgement" in {str(each) for each in tie.first}
        )
        for tie in facts.case.relationships
    )


def led_for(facts: Situation, hurt: str, other: str) -> tuple[str, ...]:
    """Ids of the rounds that one led and that ended badly for another.

    Args:
        facts: the situation.
        hurt: for whom they ended badly.
        other: who led them.
    """
    return facts.by_name(
        each.id for each in _bad_for(facts, hurt) if each.id and other in _leaders(facts, each)
    )


def agreed_between(facts: Situation, hurt: str, other: str) -> tuple[str, ...]:
    """Ids of what two had agreed on before trust was broken between them.

    Args:
        facts: the situation.
        hurt: who does not trust.
        other: who is not trusted.
    """
    return facts.by_name(
        each.id
        for each in facts.earlier
        if each.id
        and not each.confidential
        and each.outcome is EarlierOutcome.AGREED
        and {hurt, other} <= {whole_of(key) for key in each.with_}
    )


def _bad_for(facts: Situation, hurt: str) -> tuple[EarlierRound, ...]:
    """Rounds that ended badly for somebody; one that is confidential points nobody out."""

    def hit(each: EarlierRound) -> bool:
        felt = {whole_of(key) for key in each.felt_by}
        there = {whole_of(key) for key in each.with_}
        return hurt in felt or (each.outcome in _HURT_BY and hurt in there)

    return tuple(each for each in facts.earlier if not each.confidential and hit(each))


def _leaders(facts: Situation, earlier: EarlierRound) -> frozenset[str]:
    """Who led a round: parties, also where the body that they are is written."""
    written = {whole_of(key) for key in earlier.led_by}
    as_bodies = {party for party, body in facts.body_of.items() if body in written}
    return frozenset((written & facts.parties.keys()) | as_bodies)


def _leading(facts: Situation, hurt: str) -> tuple[str, ...]:
    """Those who led what ended badly for somebody, where the one they distrust did not."""
    found = {key for each in _bad_for(facts, hurt) for key in _leaders(facts, each)}
    return facts.ordered(found - {hurt} - facts.hidden)


def promised_by(facts: Situation, hurt: str, other: str) -> tuple[str, ...]:
    """Give the words of the promises that one gave another, or all, and is not known to have kept.

    Args:
        facts: the situation.
        hurt: to whom.
        other: who gave them.
    """
    return tuple(
        sorted(
            each.what
            for each in facts.promises
            if whole_of(each.who) == other
            and (not each.to or hurt in {whole_of(key) for key in each.to})
        )
    )


def _decided(facts: Situation, party: str) -> bool:
    """Whether a party took a decision on the matter that stands: by itself or as the body that it
    is, or as those who are in power where an elected body took it.
    """
    own = {party, facts.body_of.get(party), *facts.parties[party].part_of}
    taken = {each.body for each in facts.settled_matters}
    if own & taken:
        return True
    entity = facts.parties[party]
    ruling = entity.kind is StakeholderKind.ELECTED and entity.influence is Level.HIGH
    elected = {key for key in taken & facts.bodies.keys() if _is_elected(facts, key)}
    return ruling and bool(elected)


def _is_elected(facts: Situation, body: str) -> bool:
    return facts.bodies[body].kind in _ELECTED_BODIES
