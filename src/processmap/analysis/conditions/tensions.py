"""Tensions: who holds each side, which are to be met, which already have been, and what is unknown
about them.
"""

from collections.abc import Iterable, Iterator

from processmap.analysis.conditions.heard import declined
from processmap.analysis.conditions.members import sits_for
from processmap.analysis.conditions.readiness import (
    easiest,
    hardest,
    kept_apart,
    pair_readiness,
    room_readiness,
)
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Pair, Perspective, Tension
from processmap.model.process_map import Case
from processmap.model.words import Aim, Answer, Purpose, Readiness

__all__ = [
    "aim_of",
    "alone_against_majority",
    "disputed_facts",
    "holders",
    "holds",
    "listed_tensions",
    "meeting_pairs",
    "meets",
    "met_tensions",
    "needed_readiness",
    "room",
    "sides",
    "stuck_tensions",
    "tension_named",
    "tension_readiness",
    "tensions_in",
    "tensions_to_assess",
    "tensions_to_meet",
    "through_facilitator",
]


def holders(case: Case, perspective: str) -> tuple[str, ...]:
    """Ids of the stakeholders that hold a perspective."""
    found = case.by_id.get(perspective)
    return found.held_by if isinstance(found, Perspective) else ()


def holds(case: Case, stakeholder: str) -> tuple[str, ...]:
    """Ids of the perspectives a stakeholder holds, in document order."""
    return case.once("analysis.holds", lambda: _holds(case)).get(stakeholder, ())


def _holds(case: Case) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for view in case.perspectives:
        for key in view.held_by:
            found.setdefault(key, []).append(view.id)
    return {key: tuple(views) for key, views in found.items()}


def sides(case: Case, tension: Tension) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids of those who hold the one perspective and of those who hold the other."""
    return holders(case, tension.between[0]), holders(case, tension.between[1])


def meeting_pairs(case: Case, tension: Tension, *, willing: bool = True) -> tuple[Pair, ...]:
    """Two different stakeholders, one from each side, who together would meet a tension; in
    document order.

    Args:
        case: the map.
        tension: the tension.
        willing: leave out those who have declined.
    """
    left, right = sides(case, tension)
    gone = {key for key in {*left, *right} if declined(case, key)} if willing else set()
    pairs = (
        (one, other) for one in left for other in right if one != other and not {one, other} & gone
    )
    seen: dict[frozenset[str], Pair] = {}
    for pair in pairs:
        seen.setdefault(frozenset(pair), pair)
    return tuple(seen.values())


def aim_of(tension: Tension) -> Aim:
    """What is to be done about a tension; unknown when nothing is said."""
    return tension.aim or Aim.UNKNOWN


def tension_named(case: Case, name: str | Pair) -> Tension | None:
    """Find a tension by its id or by its two perspectives in either order."""
    if isinstance(name, str):
        found = case.by_id.get(name)
        return found if isinstance(found, Tension) else None
    return case.once(
        "analysis.tensions", lambda: {each.key: each for each in reversed(case.tensions)}
    ).get(_key(name))


def _key(pair: Pair) -> Pair:
    first, second = sorted(pair)
    return first, second


def listed_tensions(case: Case, talk: Dialogue) -> tuple[Tension, ...]:
    """The tensions a dialogue says that it is to meet."""
    return tuple(found for name in talk.tensions if (found := tension_named(case, name)))


def room(talk: Dialogue) -> tuple[str, ...]:
    """Ids of those who are to sit in a dialogue: the participants but for those who declined it."""
    return tuple(key for key in dict.fromkeys(talk.participants) if key not in talk.declined)


def _voices(case: Case, present: Iterable[str]) -> dict[str, set[str]]:
    """Who in a room stands for each perspective there: for itself, for what it belongs to, for
    those it speaks for.
    """
    found: dict[str, set[str]] = {}
    for key in present:
        for other in sits_for(case, (key,)):
            for view in holds(case, other):
                found.setdefault(view, set()).add(key)
    return found


def _both_sides(voices: dict[str, set[str]], tension: Tension) -> bool:
    """Whether two different people stand for one side each."""
    ones, others = (voices.get(view, set()) for view in tension.between)
    return bool(ones and others) and len(ones | others) > 1


def meets(case: Case, tension: Tension, present: Iterable[str]) -> bool:
    """Say whether two different people in a room stand for one side each of a tension.

    Somebody stands for itself, for what it belongs to and for those it speaks for.
    """
    return _both_sides(_voices(case, present), tension)


def _met_in(case: Case, talk: Dialogue, tensions: Iterable[Tension]) -> Iterator[Tension]:
    """Those of some tensions that a dialogue has met, taking it as held."""
    voices = _voices(case, room(talk))
    if talk.tensions:
        named = {each.key for each in listed_tensions(case, talk)}
        yield from (
            each
            for each in tensions
            if each.key in named and (not talk.participants or _both_sides(voices, each))
        )
    elif talk.joint:
        yield from (each for each in tensions if _both_sides(voices, each))


def tensions_in(case: Case, talk: Dialogue) -> tuple[Tension, ...]:
    """The tensions a dialogue is to meet.

    Those a joint dialogue lists and has both sides of; a meeting that lists none is to meet those
    whose aim is to meet and of which both sides sit in the room. People may work on proposals
    together and leave their tensions aside.
    """
    if talk.tensions:
        return (
            tuple(_met_in(case, talk, case.tensions)) if talk.joint or talk.purpose is None else ()
        )
    meeting = talk.purpose is Purpose.MEET
    return tuple(
        each for each in _met_in(case, talk, case.tensions) if meeting and each.aim is Aim.MEET
    )


def tension_readiness(
    case: Case, tension: Tension, pair: tuple[str, str] | None = None
) -> Readiness:
    """How ready a tension is to be met: the harder of its own readiness and of the pair that would
    meet.

    Args:
        case: the map.
        tension: the tension.
        pair: the two who would meet; left out = the pair of holders that finds it easiest.
    """
    pairs = (pair,) if pair else meeting_pairs(case, tension)
    return hardest((tension.readiness, easiest(pair_readiness(case, *each) for each in pairs)))


def needed_readiness(case: Case, talk: Dialogue) -> Readiness:
    """What a dialogue's method must carry: the hardest of its pairs and of the tensions it is to
    meet.
    """
    return hardest(
        (room_readiness(case, room(talk)), *(each.readiness for each in tensions_in(case, talk)))
    )


def met_tensions(case: Case) -> dict[Pair, tuple[str, ...]]:
    """Which tensions held joint dialogues have met: the tension's `key`, and the dialogues' ids.

    A held dialogue has met the tensions it lists; one that lists none, those of which both sides
    sat in the room.
    """
    return case.once("analysis.met", lambda: _met(case))


def _met(case: Case) -> dict[Pair, tuple[str, ...]]:
    found: dict[Pair, list[str]] = {each.key: [] for each in case.tensions}
    for talk in case.dialogues:
        if talk.held and (talk.joint or talk.purpose is None):
            for key in dict.fromkeys(each.key for each in _met_in(case, talk, case.tensions)):
                found[key].append(talk.id)
    return {key: tuple(talks) for key, talks in found.items() if talks}


def tensions_to_meet(case: Case) -> tuple[Tension, ...]:
    """Tensions whose aim is to meet and that no held dialogue has met, in document order, each pair
    once.
    """
    met = met_tensions(case)
    seen: dict[Pair, Tension] = {}
    for tension in case.tensions:
        if tension.aim is Aim.MEET and tension.key not in met:
            seen.setdefault(tension.key, tension)
    return tuple(seen.values())


def tensions_to_assess(case: Case) -> tuple[Tension, ...]:
    """Tensions about which somebody has to find out first: what is wanted, or how ready the sides
    are.

    A tension that has been met, or is to be left or carried by the facilitator, needs no assessing.
    """
    met = met_tensions(case)
    return tuple(
        each
        for each in case.tensions
        if each.key not in met
        and (
            aim_of(each) is Aim.UNKNOWN
            or (each.aim is Aim.MEET and each.readiness is Readiness.UNKNOWN)
        )
    )


def through_facilitator(case: Case) -> tuple[Tension, ...]:
    """Tensions that a facilitator carries between the sides, who do not meet."""
    return tuple(each for each in case.tensions if each.aim is Aim.THROUGH_FACILITATOR)


def disputed_facts(case: Case) -> tuple[Tension, ...]:
    """Tensions to be met in which facts are disputed and no held fact-finding has dealt with
    them.
    """
    looked_into = [each for each in case.dialogues if each.held and each.purpose is Purpose.FACTS]
    return tuple(
        each
        for each in case.tensions
        if each.facts_disputed is Answer.YES
        and aim_of(each) is not Aim.LET_BE
        and not any(any(_met_in(case, talk, (each,))) for talk in looked_into)
    )


def stuck_tensions(case: Case) -> tuple[Tension, ...]:
    """Tensions to be met that nobody can meet as the map stands: a side nobody holds, or every pair
    kept apart.
    """
    return tuple(
        each
        for each in tensions_to_meet(case)
        if each.readiness is Readiness.NOT_NOW
        or all(kept_apart(case, *pair) for pair in meeting_pairs(case, each))
    )


def alone_against_majority(
    case: Case, talk: Dialogue, chairs: dict[str, int]
) -> tuple[tuple[str, str], ...]:
    """Who would sit alone against a majority: the stakeholder and the perspective most of the room
    holds.

    More than half of the chairs hold one same perspective that is in tension with one of theirs,
    and nobody else in the room shares theirs.

    Args:
        case: the map.
        talk: the dialogue.
        chairs: chairs of each participant.
    """
    present = [key for key in room(talk) if key in chairs]
    total = sum(chairs[key] for key in present)
    holding: dict[str, list[str]] = {}
    for key in present:
        for view in holds(case, key):
            holding.setdefault(view, []).append(key)
    found: dict[tuple[str, str], None] = {}
    for tension in case.tensions if len(holding) > 1 else ():
        for own, theirs in (tension.between, tension.between[::-1]):
            ones, others = holding.get(own, []), holding.get(theirs, [])
            if (
                len(ones) == 1
                and ones[0] not in others
                and 2 * sum(chairs[key] for key in others) > total
            ):
                found[ones[0], theirs] = None
    return tuple(found)
