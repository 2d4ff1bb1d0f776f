"""Tensions: who holds each side, which are to be met, which already have been, and what is unknown about them."""

from collections.abc import Iterable

from processmap.analysis.conditions.inventory import declined
from processmap.analysis.conditions.members import sits_for
from processmap.analysis.conditions.readiness import kept_apart
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Pair, Perspective, Tension
from processmap.model.process_map import ProcessMap
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
    "room",
    "sides",
    "stuck_tensions",
    "tension_named",
    "tensions_to_assess",
    "tensions_to_meet",
    "through_facilitator",
]


def holders(case: ProcessMap, perspective: str) -> tuple[str, ...]:
    """Ids of the stakeholders that hold a perspective."""
    found = case.by_id.get(perspective)
    return found.held_by if isinstance(found, Perspective) else ()


def holds(case: ProcessMap, stakeholder: str) -> tuple[str, ...]:
    """Ids of the perspectives a stakeholder holds, in document order."""
    return case.once("analysis.holds", lambda: _holds(case)).get(stakeholder, ())


def _holds(case: ProcessMap) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for view in case.perspectives:
        for key in view.held_by:
            found.setdefault(key, []).append(view.id)
    return {key: tuple(views) for key, views in found.items()}


def sides(case: ProcessMap, tension: Tension) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids of those who hold the one perspective and of those who hold the other."""
    return holders(case, tension.between[0]), holders(case, tension.between[1])


def meeting_pairs(case: ProcessMap, tension: Tension, *, willing: bool = True) -> tuple[Pair, ...]:
    """Two different stakeholders, one from each side, who together would meet a tension; in document order.

    Args:
        case: the map.
        tension: the tension.
        willing: leave out those who have declined.
    """
    left, right = sides(case, tension)
    gone = {key for key in {*left, *right} if declined(case, key)} if willing else set()
    pairs = ((one, other) for one in left for other in right if one != other and not {one, other} & gone)
    seen: dict[frozenset[str], Pair] = {}
    for pair in pairs:
        seen.setdefault(frozenset(pair), pair)
    return tuple(seen.values())


def aim_of(tension: Tension) -> Aim:
    """What is to be done about a tension; unknown when nothing is said."""
    return tension.aim or Aim.UNKNOWN


def tension_named(case: ProcessMap, name: str | Pair) -> Tension | None:
    """Find a tension by its id or by its two perspectives in either order."""
    if isinstance(name, str):
        found = case.by_id.get(name)
        return found if isinstance(found, Tension) else None
    return case.once("analysis.tensions", lambda: {each.key: each for each in reversed(case.tensions)}).get(_key(name))


def _key(pair: Pair) -> Pair:
    first, second = sorted(pair)
    return first, second


def listed_tensions(case: ProcessMap, talk: Dialogue) -> tuple[Tension, ...]:
    """The tensions a dialogue says that it is to meet."""
    return tuple(found for name in talk.tensions if (found := tension_named(case, name)))


def room(talk: Dialogue) -> tuple[str, ...]:
    """Ids of those who are to sit in a dialogue: the participants but for those who declined it."""
    return tuple(key for key in dict.fromkeys(talk.participants) if key not in talk.declined)


def meets(case: ProcessMap, tension: Tension, present: Iterable[str]) -> bool:
    """Say whether two different people in a room stand for one side each of a tension.

    Somebody stands for itself, for what it belongs to and for those it speaks for.
    """
    left, right = (frozenset(side) for side in sides(case, tension))
    voices = [(key, sits_for(case, (key,))) for key in dict.fromkeys(present)]
    ones = {key for key, voice in voices if voice & left}
    others = {key for key, voice in voices if voice & right}
    return any(one != other for one in ones for other in others)


def _met_by(case: ProcessMap, tension: Tension, talk: Dialogue) -> bool:
    if talk.tensions:
        named = any(each.key == tension.key for each in listed_tensions(case, talk))
        return named and (not talk.participants or meets(case, tension, room(talk)))
    return talk.joint and meets(case, tension, room(talk))


def met_tensions(case: ProcessMap) -> dict[Pair, tuple[str, ...]]:
    """Which tensions held joint dialogues have met: the tension's `key`, and the dialogues' ids.

    A held dialogue has met the tensions it lists; one that lists none, those of which both sides sat in the room.
    """
    return case.once("analysis.met", lambda: _met(case))


def _met(case: ProcessMap) -> dict[Pair, tuple[str, ...]]:
    joint = [each for each in case.dialogues if each.held and (each.joint or (each.purpose is None and each.tensions))]
    found = {
        tension.key: tuple(talk.id for talk in joint if _met_by(case, tension, talk))
        for tension in case.tensions
        if joint
    }
    return {key: talks for key, talks in found.items() if talks}


def tensions_to_meet(case: ProcessMap) -> tuple[Tension, ...]:
    """Tensions whose aim is to meet and that no held dialogue has met, in document order, each pair once."""
    met = met_tensions(case)
    seen: dict[Pair, Tension] = {}
    for tension in case.tensions:
        if tension.aim is Aim.MEET and tension.key not in met:
            seen.setdefault(tension.key, tension)
    return tuple(seen.values())


def tensions_to_assess(case: ProcessMap) -> tuple[Tension, ...]:
    """Tensions about which somebody has to find out first: what is wanted, or how ready the sides are.

    A tension that has been met, or is to be left or carried by the facilitator, needs no assessing.
    """
    met = met_tensions(case)
    return tuple(
        each
        for each in case.tensions
        if each.key not in met
        and (aim_of(each) is Aim.UNKNOWN or (each.aim is Aim.MEET and each.readiness is Readiness.UNKNOWN))
    )


def through_facilitator(case: ProcessMap) -> tuple[Tension, ...]:
    """Tensions that a facilitator carries between the sides, who do not meet."""
    return tuple(each for each in case.tensions if each.aim is Aim.THROUGH_FACILITATOR)


def disputed_facts(case: ProcessMap) -> tuple[Tension, ...]:
    """Tensions to be met in which facts are disputed and no held fact-finding has dealt with them."""
    looked_into = [each for each in case.dialogues if each.held and each.purpose is Purpose.FACTS]
    return tuple(
        each
        for each in case.tensions
        if each.facts_disputed is Answer.YES
        and aim_of(each) is not Aim.LET_BE
        and not any(_met_by(case, each, talk) for talk in looked_into)
    )


def stuck_tensions(case: ProcessMap) -> tuple[Tension, ...]:
    """Tensions to be met that nobody can meet as the map stands: a side nobody holds, or every pair kept apart."""
    return tuple(
        each
        for each in tensions_to_meet(case)
        if each.readiness is Readiness.NOT_NOW or all(kept_apart(case, *pair) for pair in meeting_pairs(case, each))
    )


def alone_against_majority(case: ProcessMap, talk: Dialogue, chairs: dict[str, int]) -> tuple[tuple[str, str], ...]:
    """Who would sit alone against a majority: the stakeholder and the perspective most of the room holds.

    More than half of the chairs hold one same perspective that is in tension with one of theirs, and nobody else in the
    room shares theirs.

    Args:
        case: the map.
        talk: the dialogue.
        chairs: chairs of each participant.
    """
    present = [key for key in room(talk) if key in chairs]
    total = sum(chairs[key] for key in present)
    views = {key: frozenset(holds(case, key)) for key in present}
    weight: dict[str, int] = {}
    for key in present:
        for view in views[key]:
            weight[view] = weight.get(view, 0) + chairs[key]
    found: dict[tuple[str, str], None] = {}
    for tension in case.tensions:
        for own, theirs in (tension.between, tension.between[::-1]):
            alone = [key for key in present if own in views[key] and theirs not in views[key]]
            sharing = [key for key in present if own in views[key]]
            if len(sharing) == 1 and alone and 2 * weight.get(theirs, 0) > total:
                found[alone[0], theirs] = None
    return tuple(found)
