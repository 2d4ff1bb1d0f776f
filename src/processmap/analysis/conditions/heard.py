"""Who is concerned, who has been heard and who is missing; what has been mirrored back."""

import datetime as dt
from enum import StrEnum

from attrs import frozen

from processmap.analysis.conditions.members import wholes
from processmap.analysis.conditions.order import day_of, last_day_of
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import Case
from processmap.model.same_text import text_key
from processmap.model.stakeholders import Outreach, Stakeholder
from processmap.model.times import earliest, latest
from processmap.model.words import (
    Aim,
    Answer,
    Level,
    OrganisationRole,
    OutreachOutcome,
    Purpose,
    RelationshipKind,
    StakeholderKind,
    Willingness,
)

__all__ = [
    "LISTENING",
    "Hearing",
    "Missing",
    "concerned",
    "declined",
    "door_openers",
    "heard",
    "hearing",
    "inventoried",
    "keeps_visible",
    "minorities",
    "mirrored",
    "missing",
    "not_mirrored",
    "outreach_to",
    "spoken_for_by",
    "to_hear",
    "trusted_by",
    "unheard",
]

# Purposes in which somebody is listened to. A co-ordination meeting, a mirroring or an anchoring is
# something else.
LISTENING = frozenset(
    {
        None,
        Purpose.INVENTORY,
        Purpose.ASSESS,
        Purpose.PREPARE,
        Purpose.MEET,
        Purpose.FRAME,
        Purpose.FACTS,
        Purpose.CREATE,
    }
)
# Kinds that take part because of what they decide, know or report, unless the map says that they
# are affected.
_BESIDE = frozenset({StakeholderKind.ELECTED, StakeholderKind.EXPERT, StakeholderKind.MEDIA})
# Roles that lead the work; whoever fills one is not a party to the question unless the map says so.
_LEADING = frozenset(
    {
        OrganisationRole.COMMISSIONER,
        OrganisationRole.STEERING_GROUP,
        OrganisationRole.PROJECT_GROUP,
        OrganisationRole.PROJECT_LEAD,
        OrganisationRole.PROCESS_LEAD,
        OrganisationRole.FACILITATOR,
        OrganisationRole.MEDIATOR,
    }
)


class Hearing(StrEnum):
    """How a stakeholder has been heard: in person, through a part of it, only through others, or
    not at all.
    """

    SELF = "self"
    PART = "part"
    SPOKEN_FOR = "spoken_for"
    NOT = "not"


@frozen
class Missing:
    """Somebody who was mentioned in dialogues and is not in the map: the name as it was said, and
    where.
    """

    name: str
    dialogues: tuple[str, ...]


def concerned(case: Case, key: str) -> bool:
    """Say whether a stakeholder is to be listened to as affected.

    Affected high or medium, or holding a perspective: yes; low: no. Where nothing is said, those
    who stand in the map are taken as affected, but not those who lead the work, decide, report or
    advise.
    """
    return key in case.once("analysis.concerned", lambda: _concerned(case))


def _concerned(case: Case) -> frozenset[str]:
    leading = {
        member for unit in case.organisation if unit.role in _LEADING for member in unit.members
    }
    holding = {key for view in case.perspectives for key in view.held_by}
    return frozenset(
        each.id
        for each in case.stakeholders
        if each.affected in {Level.HIGH, Level.MEDIUM}
        or each.id in holding
        or (each.affected is None and each.kind not in _BESIDE and each.id not in leading)
    )


def _listened(case: Case) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for talk in case.dialogues:
        if talk.held and talk.purpose in LISTENING:
            for each in talk.participants:
                if each not in talk.declined:
                    found.setdefault(each, []).append(talk.id)
    return found


def inventoried(case: Case, key: str) -> tuple[str, ...]:
    """Ids of the held dialogues in which a stakeholder has been listened to, in document order."""
    return tuple(case.once("analysis.listened", lambda: _listened(case)).get(key, ()))


def _hearings(case: Case) -> dict[str, Hearing]:
    met = {each.stakeholder for each in case.outreach if each.outcome is OutreachOutcome.MET}
    direct = {each.id for each in case.stakeholders if each.id in met or inventoried(case, each.id)}
    through = {whole for key in sorted(direct) for whole in wholes(case, key)}
    voices = {other for each in case.stakeholders if each.id in direct for other in each.voice_for}

    def how(key: str) -> Hearing:
        if key in direct:
            return Hearing.SELF
        return (
            Hearing.PART if key in through else Hearing.SPOKEN_FOR if key in voices else Hearing.NOT
        )

    return {each.id: how(each.id) for each in case.stakeholders}


def hearing(case: Case, key: str) -> Hearing:
    """Say how a stakeholder has been heard: in a held listening dialogue, by outreach that met it,
    or through others.

    Being there through a voice that speaks for one is better than nothing and still not being heard
    oneself.
    """
    return case.once("analysis.hearings", lambda: _hearings(case)).get(key, Hearing.NOT)


def heard(case: Case, key: str) -> bool:
    """Say whether a stakeholder has been heard, itself or through a part of it."""
    return hearing(case, key) in {Hearing.SELF, Hearing.PART}


def to_hear(case: Case) -> tuple[Stakeholder, ...]:
    """Everybody who is to be listened to, heard or not, in document order."""
    return tuple(each for each in case.stakeholders if concerned(case, each.id))


def unheard(case: Case) -> tuple[Stakeholder, ...]:
    """Affected and not yet heard, in document order; those who declined are among them (see
    `declined`).
    """
    return tuple(each for each in to_hear(case) if not heard(case, each.id))


def spoken_for_by(case: Case, key: str) -> tuple[str, ...]:
    """Ids of the stakeholders that are a voice for this one."""
    return tuple(each.id for each in case.stakeholders if key in each.voice_for)


def outreach_to(case: Case, key: str) -> tuple[Outreach, ...]:
    """Attempts to reach a stakeholder: dated ones by date, after those without a date."""
    found = (each for each in case.outreach if each.stakeholder == key)
    return tuple(sorted(found, key=lambda each: earliest(each.date) or dt.date.min))


def declined(case: Case, key: str) -> bool:
    """Say whether a stakeholder has said no to taking part, and not yes since then."""
    entity = case.by_id.get(key)
    if not isinstance(entity, Stakeholder):
        return False
    if entity.willing in {Willingness.YES, Willingness.NO}:
        return entity.willing is Willingness.NO
    attempts = outreach_to(case, key)
    return bool(attempts) and attempts[-1].outcome is OutreachOutcome.DECLINED


def missing(case: Case) -> tuple[Missing, ...]:
    """Those mentioned in dialogues who match nobody in the map by id or name, in the order they
    were mentioned.
    """
    return case.once("analysis.missing", lambda: _missing(case))


def _missing(case: Case) -> tuple[Missing, ...]:
    named = [(each.id, each.name) for each in case.stakeholders]
    named += [(each.id, each.name) for each in case.decision_bodies]
    named += [(each.id, each.name or each.id) for each in case.facilitators]
    known = {text_key(word) for words in named for word in words}
    found: dict[str, tuple[str, list[str]]] = {}
    for talk in case.dialogues:
        for name in talk.mentions if talk.live else ():
            if text_key(name) not in known:
                found.setdefault(text_key(name), (name.strip(), []))[1].append(talk.id)
    return tuple(Missing(name, tuple(dict.fromkeys(talks))) for name, talks in found.values())


def trusted_by(case: Case, key: str) -> tuple[str, ...]:
    """Ids of those a stakeholder trusts, in document order."""
    return case.once("analysis.trusts", lambda: _trusts(case)).get(key, ())


def _trusts(case: Case) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for tie in case.relationships:
        if tie.kind is RelationshipKind.TRUSTS:
            found.setdefault(tie.source, []).append(tie.target)
    return {key: tuple(trusted) for key, trusted in found.items()}


def door_openers(case: Case) -> dict[str, tuple[str, ...]]:
    """For each unheard stakeholder, those it trusts who are to be heard or are known: meet them
    first.
    """
    waiting = [each.id for each in unheard(case)]
    return {key: found for key in waiting if (found := trusted_by(case, key))}


def minorities(case: Case) -> tuple[str, ...]:
    """Ids of perspectives marked as a minority's voice, which is to be kept visible."""
    return tuple(each.id for each in case.perspectives if each.minority is Answer.YES)


def keeps_visible(case: Case, perspective: str) -> bool:
    """Say whether a perspective is to be heard in a joint dialogue: unless each of its tensions is
    left in peace.
    """
    own = [each for each in case.tensions if perspective in each.between]
    return not own or any(each.aim not in {Aim.LET_BE, Aim.THROUGH_FACILITATOR} for each in own)


def _gives_back(mirror: Dialogue, talk: Dialogue) -> bool:
    if mirror.about:
        return talk.id in mirror.about
    given_back = day_of(mirror) or latest(mirror.date)
    said = last_day_of(talk) or earliest(talk.date)
    return given_back is None or said is None or given_back >= said


def not_mirrored(case: Case) -> tuple[Dialogue, ...]:
    """Held inventory dialogues whose content no held mirroring has given back yet, in document
    order.

    A mirroring covers what it says it is about; if it says nothing, everything held before it.
    """
    mirrors = [each for each in case.dialogues if each.held and each.purpose is Purpose.MIRROR]
    return tuple(
        talk
        for talk in case.dialogues
        if talk.held
        and talk.purpose is Purpose.INVENTORY
        and not any(_gives_back(each, talk) for each in mirrors)
    )


def mirrored(case: Case) -> bool:
    """Say whether the inventory has been mirrored back: a mirroring is held and no inventory
    dialogue waits for it.
    """
    held = any(each.held and each.purpose is Purpose.MIRROR for each in case.dialogues)
    return held and not not_mirrored(case)
