"""PM20x and PM21x: who shares a room with whom, by what method, led by whom."""

from collections.abc import Iterator
from itertools import combinations

from processmap.analysis.conditions.heard import declined
from processmap.analysis.conditions.power import (
    chairs_in,
    mediation_without_mediator,
    own_yes,
    partial_leaders,
    power_in,
    seats_of,
    weak_beside_strong,
)
from processmap.analysis.conditions.preparing import prepared_in, unprepared_in
from processmap.analysis.conditions.readiness import (
    Ground,
    carries,
    pair_reading,
    parts_kept_apart,
    unknown_pairs,
)
from processmap.analysis.conditions.tensions import (
    alone_against_majority,
    listed_tensions,
    needed_readiness,
    room,
)
from processmap.analysis.findings.making import (
    Check,
    Look,
    coming,
    method_word,
    name,
    names,
    note,
    warning,
)
from processmap.errors import Finding
from processmap.messages.naming import Word
from processmap.model.methods import LETTER, methods_of
from processmap.model.words import Purpose, Readiness

__all__ = ["CHECKS"]

# Meetings of authorities and decision bodies: people come in their office, and who decides over
# whom is the point.
_OFFICIAL = frozenset({Purpose.COORDINATE, Purpose.MANDATE, Purpose.ANCHOR, Purpose.DECIDE})


def unsafe_room(look: Look) -> Iterator[Finding]:
    """PM201: people with threats or violence between them are to share a dialogue; PM202: or people
    kept apart.
    """
    case = look.case
    for index, talk in coming(case):
        for one, other in combinations(room(talk), 2):
            reading = pair_reading(case, one, other)
            if reading.readiness is Readiness.NOT_NOW:
                code = "PM201" if reading.ground in {Ground.THREATS, Ground.VIOLENCE} else "PM202"
                said = {"title": name(case, talk.id), "names": names(case, (one, other))}
                yield warning(
                    code, ("dialogues", index, "participants"), [talk.id, one, other], **said
                )


def parts_of_those_apart(look: Look) -> Iterator[Finding]:
    """PM203: two who share a dialogue belong to parties that are kept apart."""
    case = look.case
    for index, talk in coming(case):
        for one, other in combinations(room(talk), 2):
            apart = parts_kept_apart(case, one, other)
            if apart and pair_reading(case, one, other).readiness is not Readiness.NOT_NOW:
                yield warning(
                    "PM203",
                    ("dialogues", index, "participants"),
                    [talk.id, one, other, *apart],
                    title=name(case, talk.id),
                    names=names(case, (one, other)),
                    apart=names(case, apart),
                )


def tension_not_now(look: Look) -> Iterator[Finding]:
    """PM215: a dialogue is to meet a tension that is not to be met now."""
    case = look.case
    for index, talk in coming(case):
        for tension in listed_tensions(case, talk) if talk.joint else ():
            if tension.readiness is Readiness.NOT_NOW:
                one, other = tension.between
                said = {"title": name(case, talk.id), "one": one, "other": other}
                yield warning(
                    "PM215", ("dialogues", index, "tensions"), [talk.id, one, other], **said
                )


def not_prepared(look: Look) -> Iterator[Finding]:
    """PM204: a joint dialogue of two who are to be prepared, and one of them has no preparation
    before it.
    """
    case = look.case
    for index, talk in coming(case):
        for each in unprepared_in(case, talk) if talk.joint else ():
            yield warning(
                "PM204",
                ("dialogues", index, "participants"),
                [talk.id, each.stakeholder, each.before_meeting],
                title=name(case, talk.id),
                name=name(case, each.stakeholder),
                other=name(case, each.before_meeting),
            )


def readiness_unknown(look: Look) -> Iterator[Finding]:
    """PM205: it is not known whether two parties in conflict can meet."""
    for one, other, reading in unknown_pairs(look.case):
        yield warning("PM205", reading.path, [one, other], names=names(look.case, (one, other)))


def method_too_light(look: Look) -> Iterator[Finding]:
    """PM206: the method cannot carry the readiness of the room."""
    case = look.case
    methods = methods_of(case)
    for index, talk in coming(case):
        method = methods.get(talk.method or "")
        needed = needed_readiness(case, talk)
        if (
            method
            and talk.joint
            and needed is not Readiness.NOT_NOW
            and not carries(method.carries, needed)
        ):
            yield warning(
                "PM206",
                ("dialogues", index, "method"),
                [talk.id],
                title=name(case, talk.id),
                method=method_word(case, method.id),
                needed=Word(f"findings.readiness_{needed.value}"),
            )


def seats(look: Look) -> Iterator[Finding]:
    """PM207: more chairs are needed than the method has; PM208: fewer than it takes."""
    case = look.case
    for index, talk in coming(case):
        limits, people = seats_of(case, talk), room(talk)
        if limits is None or not people or not talk.joint:
            continue
        needed = sum(chairs_in(case, people).values())
        said = {
            "title": name(case, talk.id),
            "method": method_word(case, talk.method or ""),
            "needed": needed,
        }
        if needed > limits[1]:
            yield warning(
                "PM207", ("dialogues", index, "participants"), [talk.id], seats=limits[1], **said
            )
        elif needed < limits[0] and not talk.provisional:
            yield note(
                "PM208", ("dialogues", index, "participants"), [talk.id], seats=limits[0], **said
            )


def under_power(look: Look) -> Iterator[Finding]:
    """PM209: somebody is to meet a party that has power over them, without a yes of their own."""
    case = look.case
    for index, talk in coming(case):
        if talk.purpose in _OFFICIAL or talk.provisional:
            continue
        for each in power_in(case, room(talk)):
            if not own_yes(talk, each.weak):
                yield warning(
                    "PM209",
                    ("dialogues", index, "participants"),
                    [talk.id, each.weak, each.strong],
                    title=name(case, talk.id),
                    weak=name(case, each.weak),
                    strong=name(case, each.strong),
                )


def weaker_unprepared(look: Look) -> Iterator[Finding]:
    """PM210: somebody with little influence sits beside somebody with much, and is not prepared
    first.
    """
    case = look.case
    for index, talk in coming(case):
        if not talk.joint:
            continue
        found: dict[str, list[str]] = {}
        for weak, strong in weak_beside_strong(case, room(talk)):
            if not prepared_in(case, weak, strong):
                found.setdefault(weak, []).append(strong)
        for weak, strong_ones in found.items():
            yield note(
                "PM210",
                ("dialogues", index, "participants"),
                [talk.id, weak, *strong_ones],
                title=name(case, talk.id),
                weak=name(case, weak),
                strong=names(case, strong_ones),
            )


def alone(look: Look) -> Iterator[Finding]:
    """PM211: somebody would sit alone against a majority of the room."""
    case = look.case
    for index, talk in coming(case):
        if talk.joint:
            for who, view in alone_against_majority(case, talk, chairs_in(case, room(talk))):
                said = {"title": name(case, talk.id), "name": name(case, who), "perspective": view}
                yield warning(
                    "PM211", ("dialogues", index, "participants"), [talk.id, who, view], **said
                )


def partial_lead(look: Look) -> Iterator[Finding]:
    """PM212: whoever leads a dialogue belongs to one side of it; PM216: or to the same whole as
    that side.
    """
    case = look.case
    for index, talk in coming(case):
        path = ("dialogues", index, "facilitators")
        for each in partial_leaders(case, talk) if talk.purpose not in _OFFICIAL else ():
            refs = [talk.id, each.leader, each.side]
            said = {
                "title": name(case, talk.id),
                "leader": name(case, each.leader),
                "side": name(case, each.side),
            }
            if each.shared is None:
                yield warning("PM212", path, refs, **said)
            else:
                yield warning(
                    "PM216", path, [*refs, each.shared], shared=name(case, each.shared), **said
                )


def no_mediator(look: Look) -> Iterator[Finding]:
    """PM213: a mediation that no mediator is to lead."""
    for index, talk in coming(look.case):
        if mediation_without_mediator(look.case, talk):
            yield warning(
                "PM213",
                ("dialogues", index, "facilitators"),
                [talk.id],
                title=name(look.case, talk.id),
            )


def invited_after_no(look: Look) -> Iterator[Finding]:
    """PM214: somebody who has said no stands among the participants; what is only sent to them is
    no invitation.
    """
    case = look.case
    for index, talk in coming(case):
        if talk.method == LETTER:
            continue
        for at, key in enumerate(talk.participants):
            if key not in {*talk.accepted, *talk.declined} and declined(case, key):
                said = {"title": name(case, talk.id), "name": name(case, key)}
                yield warning(
                    "PM214", ("dialogues", index, "participants", at), [talk.id, key], **said
                )


CHECKS: tuple[Check, ...] = (
    unsafe_room,
    parts_of_those_apart,
    under_power,
    tension_not_now,
    not_prepared,
    alone,
    invited_after_no,
    method_too_light,
    partial_lead,
    no_mediator,
    readiness_unknown,
    seats,
    weaker_unprepared,
)
