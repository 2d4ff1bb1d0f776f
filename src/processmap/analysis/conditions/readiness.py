"""Can they meet today? The readiness of pairs, of tensions and of rooms."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import combinations

from attrs import frozen

from processmap.analysis.conditions.members import parts, related
from processmap.model.kinds import whole_of
from processmap.model.process_map import Case
from processmap.model.stakeholders import Relationship
from processmap.model.words import Answer, Basis, Readiness, RelationshipKind

__all__ = [
    "Ground",
    "PairReading",
    "assessed_pairs",
    "carries",
    "easiest",
    "hardest",
    "kept_apart",
    "one_sided",
    "pair_readiness",
    "pair_reading",
    "parts_kept_apart",
    "room_readiness",
    "unknown_pairs",
    "unsafe_pairs",
]

# From easiest to hardest. Not knowing is harder than every answer but "not now": somebody has to
# find out first.
_ORDER = (
    Readiness.YES,
    Readiness.FACILITATED,
    Readiness.PREPARED,
    Readiness.UNKNOWN,
    Readiness.NOT_NOW,
)


class Ground(StrEnum):
    """What a pair's readiness rests on."""

    NOTHING = "nothing"
    ASSESSED = "assessed"
    UNKNOWN = "unknown"
    APART = "apart"
    THREATS = "threats"
    VIOLENCE = "violence"


@frozen
class PairReading:
    """How ready two parties are to meet, and what it rests on.

    Attributes:
        readiness: the hardest that the map says about the two.
        ground: what decided.
        path: where in the document that stands; empty when nothing is said.
    """

    readiness: Readiness = Readiness.YES
    ground: Ground = Ground.NOTHING
    path: tuple[str | int, ...] = ()


_FREE = PairReading()


def hardest(readings: Iterable[Readiness | None]) -> Readiness:
    """The hardest of several readings: not now, then unknown, prepared, facilitated, yes; yes where
    nothing is said.
    """
    return max(
        (each for each in readings if each is not None), key=_ORDER.index, default=Readiness.YES
    )


def easiest(readings: Iterable[Readiness]) -> Readiness:
    """The easiest of several readings, in the order of `hardest`; yes where there are none."""
    return min(readings, key=_ORDER.index, default=Readiness.YES)


def _reading(index: int, tie: Relationship) -> PairReading | None:
    where = ("relationships", index)
    if tie.violence is Answer.YES:
        return PairReading(Readiness.NOT_NOW, Ground.VIOLENCE, (*where, "violence"))
    if tie.threats is Answer.YES:
        return PairReading(Readiness.NOT_NOW, Ground.THREATS, (*where, "threats"))
    if tie.readiness is Readiness.NOT_NOW:
        return PairReading(Readiness.NOT_NOW, Ground.ASSESSED, where)
    if Answer.UNKNOWN in {tie.threats, tie.violence}:
        return PairReading(Readiness.UNKNOWN, Ground.UNKNOWN, where)
    if tie.kind is not RelationshipKind.CONFLICT:
        return None
    if tie.readiness in {None, Readiness.UNKNOWN}:
        return PairReading(Readiness.UNKNOWN, Ground.UNKNOWN, where)
    return PairReading(tie.readiness or Readiness.UNKNOWN, Ground.ASSESSED, where)


def _pairs(case: Case) -> dict[frozenset[str], PairReading]:
    """The reading of every pair the map says something about, as it is written: of parties, or of
    parts of them.
    """
    said: list[tuple[frozenset[str], PairReading]] = []
    for index, tie in enumerate(case.relationships):
        reading = _reading(index, tie)
        if reading:
            said.append((frozenset({tie.source, tie.target}), reading))
    for index, group in enumerate(case.not_together):
        apart = PairReading(Readiness.NOT_NOW, Ground.APART, ("not_together", index))
        said += [(frozenset(pair), apart) for pair in combinations(group, 2)]
    found: dict[frozenset[str], PairReading] = {}
    for pair, reading in said:
        known = found.get(pair, _FREE)
        if pair not in found or _weight(reading) > _weight(known):
            found[pair] = reading
    return found


def _whole_pairs(case: Case) -> dict[frozenset[str], PairReading]:
    """As `_pairs`, between whole parties: the hardest of what is said of them and of their parts.

    What is said of two parts of the same party is within it, and says nothing of it and others.
    """
    found: dict[frozenset[str], PairReading] = {}
    for pair, reading in _stated(case).items():
        whole = frozenset(map(whole_of, pair))
        if len(whole) == 2 and (whole not in found or _weight(reading) > _weight(found[whole])):
            found[whole] = reading
    return found


def _stated(case: Case) -> dict[frozenset[str], PairReading]:
    return case.once("analysis.pairs", lambda: _pairs(case))


def _between_wholes(case: Case) -> dict[frozenset[str], PairReading]:
    return case.once("analysis.whole_pairs", lambda: _whole_pairs(case))


def _weight(reading: PairReading) -> tuple[int, int]:
    """Threats and violence outweigh other grounds, so that they are what is shown."""
    return _ORDER.index(reading.readiness), list(Ground).index(reading.ground)


def pair_reading(case: Case, one: str, other: str) -> PairReading:
    """How ready two parties are to share a dialogue, in either direction, and why.

    Decided by their conflict relationships, by recorded threats or violence in any relationship
    between them, and by ``not_together``. With none of these they can meet. A conflict about which
    nothing is said is unknown, and so is one where threats are unknown: unknown is kept, it is a
    question to ask.

    Either may be a part of a stakeholder (``elders/clan-a``). What is said of a party holds for its
    parts; what is said of a part holds for the whole, which comes with all its parts, but not for
    its other parts.
    """
    if "/" not in one and "/" not in other:
        return _between_wholes(case).get(frozenset({one, other}), _FREE)
    first, second = {one, whole_of(one)}, {other, whole_of(other)}
    if "/" not in one or "/" not in other:  # a whole comes with all its parts
        first |= _parts_named(case, one)
        second |= _parts_named(case, other)
    if whole_of(one) == whole_of(other):
        first, second = {one}, {other}
    stated = _stated(case)
    said = [
        stated[pair]
        for a in sorted(first)
        for b in sorted(second)
        if (pair := frozenset({a, b})) in stated
    ]
    return max(said, key=_weight, default=_FREE)


def _parts_named(case: Case, key: str) -> set[str]:
    """The parts of a whole party that the map's pairs name; none for what is a part itself."""
    if "/" in key:
        return set()
    return {each for pair in _stated(case) for each in pair if whole_of(each) == key}


def pair_readiness(case: Case, one: str, other: str) -> Readiness:
    """The readiness of a pair; see `pair_reading`."""
    return pair_reading(case, one, other).readiness


def assessed_pairs(case: Case) -> tuple[tuple[str, str, PairReading], ...]:
    """Every pair of whole parties the map says something about, with its reading, in document
    order; ids too.

    What is said of a part is among it for its whole; see `assessed_parts` for what is written of
    parts.
    """
    order = {key: index for index, key in enumerate(case.by_id)}
    found: list[tuple[str, str, PairReading]] = []
    for pair, reading in _between_wholes(case).items():
        one, other = sorted(pair, key=lambda key: order[key])
        found.append((one, other, reading))
    return tuple(found)


def assessed_parts(case: Case) -> tuple[tuple[str, str, PairReading], ...]:
    """Every pair in which a part of a party stands, as it is written, with its reading, in document
    order.
    """
    order = {key: index for index, key in enumerate((*case.by_id, *case.parts))}
    found: list[tuple[str, str, PairReading]] = []
    for pair, reading in _stated(case).items():
        if any("/" in key for key in pair):
            one, other = sorted(pair, key=lambda key: order[key])
            found.append((one, other, reading))
    return tuple(found)


def unknown_pairs(case: Case) -> tuple[tuple[str, str, PairReading], ...]:
    """Pairs whose readiness is not known: find out before designing joint dialogues."""
    return tuple(each for each in assessed_pairs(case) if each[2].readiness is Readiness.UNKNOWN)


def unsafe_pairs(case: Case) -> tuple[tuple[str, str, PairReading], ...]:
    """Pairs with recorded threats or violence."""
    return tuple(
        each for each in assessed_pairs(case) if each[2].ground in {Ground.THREATS, Ground.VIOLENCE}
    )


def kept_apart(case: Case, one: str, other: str) -> bool:
    """Say whether two parties must not share a dialogue now: not now, threatened, violence or
    ``not_together``.
    """
    return pair_readiness(case, one, other) is Readiness.NOT_NOW


def parts_kept_apart(case: Case, one: str, other: str) -> tuple[str, str] | None:
    """Two parties that are kept apart of which these are parts, or None: people who come may belong
    to both sides.
    """
    return case.once("analysis.parts_apart", lambda: _parts_apart(case)).get(
        frozenset({one, other})
    )


def _parts_apart(case: Case) -> dict[frozenset[str], tuple[str, str]]:
    """For two parties, those kept apart that they belong to.

    Power is something said of somebody; this is only a call to ask who comes. So unlike power it
    reaches those beside a part that is kept apart from its whole: it may be with them that the
    conflict is.
    """
    found: dict[frozenset[str], tuple[str, str]] = {}
    for first, second, reading in assessed_pairs(case):
        if reading.readiness is Readiness.NOT_NOW:
            for left in (first, *parts(case, first)):
                for right in (second, *parts(case, second)):
                    named = {left, right} == {first, second}
                    if (
                        left != right
                        and not named
                        and not _own(case, (first, second), (left, right))
                    ):
                        found.setdefault(frozenset({left, right}), (first, second))
    return found


def _own(case: Case, apart: tuple[str, str], pair: tuple[str, str]) -> bool:
    """Say whether two belong to each other, and what is said of a whole and its part says nothing
    of the two.

    A whole that is kept apart from its own part is kept apart from the parts of that part too.

    Args:
        case: the map.
        apart: the two who are kept apart.
        pair: one who is, or belongs to, the first of them, and one who is, or belongs to, the
            second.
    """
    if not related(case, *apart) or not related(case, *pair):
        return False
    whole = next(each for each in apart if set(apart) - {each} <= set(parts(case, each)))
    return whole not in pair


def one_sided(case: Case) -> tuple[int, ...]:
    """Indexes of the conflicts whose assessment rests on what one party has said."""
    return tuple(
        index
        for index, tie in enumerate(case.relationships)
        if tie.kind is RelationshipKind.CONFLICT and tie.basis is Basis.ONE
    )


def room_readiness(case: Case, present: Iterable[str]) -> Readiness:
    """The hardest readiness among all pairs in a room; what its method must carry."""
    people = list(dict.fromkeys(present))
    if not any("/" in key for key in people):
        said = _between_wholes(case)
        return hardest(
            said[pair].readiness for pair in map(frozenset, combinations(people, 2)) if pair in said
        )
    return hardest(pair_readiness(case, one, other) for one, other in combinations(people, 2))


def carries(limit: Readiness | None, needed: Readiness) -> bool:
    """Say whether a method that carries ``limit`` can hold a room that needs ``needed``.

    Nobody who is "not now" meets in a shared room, whatever the method; a limit left out carries
    what is easy (yes). What is unknown needs a method that carries people who must be prepared.
    """
    return needed is not Readiness.NOT_NOW and (limit or Readiness.YES).rank >= needed.rank
