"""Who is to be prepared before meeting whom, and who already is."""

from attrs import frozen

from processmap.analysis.conditions.order import comes_before
from processmap.analysis.conditions.readiness import assessed_pairs, pair_readiness
from processmap.analysis.conditions.tensions import (
    meeting_pairs,
    room,
    sides,
    tensions_in,
    tensions_to_meet,
)
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import Case
from processmap.model.words import Answer, Purpose, Readiness

__all__ = ["Preparation", "prepared", "prepared_in", "to_prepare", "unprepared_in"]


@frozen
class Preparation:
    """That a stakeholder is to be prepared in its own group before it meets another."""

    stakeholder: str
    before_meeting: str


def prepared_in(case: Case, key: str, other: str) -> tuple[Dialogue, ...]:
    """Dialogues, held or to come, that prepare a stakeholder without the other in the room, in
    document order.
    """
    return tuple(
        each
        for each in case.dialogues
        if each.live
        and each.purpose is Purpose.PREPARE
        and key in room(each)
        and other not in room(each)
    )


def prepared(case: Case, key: str, other: str) -> bool:
    """Say whether a stakeholder has been prepared: a preparation in its own group, without the
    other, has been held.
    """
    return any(each.held for each in prepared_in(case, key, other))


def to_prepare(case: Case) -> tuple[Preparation, ...]:
    """Each side that asks for preparation first, in document order, and is not prepared yet.

    It is asked for by a pair whose readiness is ``prepared``, and by a tension to be met whose own
    readiness is; of a tension's sides, all the pairs that could meet are named, since who meets is
    decided later.
    """
    found: dict[tuple[str, str], None] = {}
    for tension in tensions_to_meet(case):
        for one, other in meeting_pairs(case, tension):
            asked = Readiness.PREPARED in {tension.readiness, pair_readiness(case, one, other)}
            if asked and pair_readiness(case, one, other) is not Readiness.NOT_NOW:
                found |= {(one, other): None, (other, one): None}
    in_tension = {
        key for tension in tensions_to_meet(case) for side in sides(case, tension) for key in side
    }
    for one, other, reading in assessed_pairs(case):
        if reading.readiness is Readiness.PREPARED and {one, other} <= in_tension:
            found |= {(one, other): None, (other, one): None}
    return tuple(Preparation(one, other) for one, other in found if not prepared(case, one, other))


def _asking(case: Case, talk: Dialogue) -> dict[tuple[str, str], None]:
    """Pairs in a dialogue who asked for preparation, as a pair or for a tension it is to meet."""
    people = room(talk)
    said = (
        (one, other)
        for one, other, reading in assessed_pairs(case)
        if reading.readiness is Readiness.PREPARED
    )
    found = {pair: None for pair in said if set(pair) <= set(people)}
    for tension in tensions_in(case, talk):
        if tension.readiness is Readiness.PREPARED:
            there = (
                pair
                for pair in meeting_pairs(case, tension, willing=False)
                if set(pair) <= set(people)
            )
            found |= {pair: None for pair in there if pair[::-1] not in found}
    return found


def unprepared_in(case: Case, talk: Dialogue) -> tuple[Preparation, ...]:
    """Sides in a dialogue who asked for preparation and get none before it, held or planned."""
    found = []
    for one, other in _asking(case, talk):
        for key, against in ((one, other), (other, one)):
            ready = prepared_in(case, key, against)
            if all(comes_before(case, each, talk) is Answer.NO for each in ready):
                found.append(Preparation(key, against))
    return tuple(found)
