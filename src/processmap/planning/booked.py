"""What a booked meeting of several is held against: who sits in it, and what the plan has before
it. Each meeting of a series is judged by itself.
"""

import datetime as dt
import re
from collections.abc import Collection

from attrs import frozen

from processmap.analysis import conditions
from processmap.model.arenas import Arena
from processmap.model.circumstances import EarlierRound
from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.plan import PlanArena, PlanGate
from processmap.model.words import EarlierOutcome, MemberState, OpenTo, Purpose
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint
from processmap.planning.effort import weeks_until
from processmap.planning.situation import Conflict, Situation

__all__ = [
    "Ahead",
    "ahead_of",
    "broken_between",
    "day_of_meeting",
    "in_hall",
    "in_it",
    "invited",
    "is_meeting",
    "parted_in",
    "refused_in",
    "repeats",
    "sheltered_in",
    "threatened_in",
]

_FIRST = frozenset(
    {Purpose.MANDATE, Purpose.COORDINATE, Purpose.ASSESS, Purpose.INVENTORY, Purpose.DECIDE}
)
"""What a meeting may be for although nobody has been heard."""
_GIVEN_BACK = frozenset({Purpose.FEEDBACK, Purpose.FOLLOW_UP, Purpose.ANCHOR})
"""What a meeting is for when the talks have been: nobody argues there about what is to be."""
_SEVERAL = 3
"""Parties from which a meeting is no talk between two."""
_LOSE_FACE = 5
"""The stage from which people lose face before others (GLA)."""
_HARD = 3
"""The stage from which people speak to the hall and not to each other (GLA)."""
_WEEK = 7
_TALKS = frozenset({"assessment", "own_group", "shuttle"})
_CALLED = frozenset({"fixed", "protect", "call"})
_BEFORE_ALL = frozenset({"facts", "small", "wide"})
_HALL = re.compile(
    r"stormöte|allmänt möte|i helsal|i aulan|skolans aula|town hall|mass meeting|public meeting",
    re.IGNORECASE,
)
"""Words for a meeting of many in one hall."""
_TOLD_FROM_THE_STAGE = re.compile(
    rf"{_HALL.pattern}|stormöten?|informationsmöten?|öppet möte|öppna möten|bygdegård\w*|"
    r"open meetings?|information meetings?|\bhall\b",
    re.IGNORECASE,
)
"""Words for a meeting at which few present to many (own)."""
_TOO_HOT = 4
"""The stage from which people think in sides (GLA)."""


def day_of_meeting(meeting: Dialogue) -> dt.date | None:
    """The first day of a meeting that has one, however it is written."""
    return conditions.from_day(meeting)


def is_meeting(facts: Situation, plan: Blueprint, meeting: Dialogue) -> bool:
    """Whether a conversation of the document is a meeting of several that somebody has set a day
    for.
    """
    if not meeting.id or meeting.stamp is not None or day_of_meeting(meeting) is None:
        return False
    if meeting.purpose in _FIRST or len(in_it(facts, meeting)) < 2:
        return False
    forum = _forum(facts, meeting)
    kind = str(forum.kind) if forum is not None and forum.kind else ""
    return meeting.purpose is not None or not kind or defaults_of(kind).joint


def invited(facts: Situation, meeting: Dialogue) -> tuple[str, ...]:
    """Those who are invited to a meeting: its own list, else those who sit in its forum."""
    listed = meeting.participants
    forum = _forum(facts, meeting)
    if not listed and forum is not None:
        listed = tuple(
            each.party
            for each in forum.members
            if each.party is not None and each.state is not MemberState.NO
        )
    return tuple(dict.fromkeys(map(whole_of, listed)))


def in_it(facts: Situation, meeting: Dialogue) -> tuple[str, ...]:
    """Those who are in a meeting: those invited, and where it is open to everybody each of those
    concerned who may come.
    """
    listed = invited(facts, meeting)
    if not _is_open(facts, meeting):
        return listed
    may_come = (
        key for key in facts.concerned if key not in facts.hidden and key not in facts.declined
    )
    return tuple(dict.fromkeys((*listed, *may_come)))


def parted_in(facts: Situation, plan: Blueprint, there: Collection[str]) -> tuple[str, ...]:
    """Those of some who must not meet."""
    return facts.ordered(plan.must_part(there))


def broken_between(facts: Situation, there: Collection[str]) -> tuple[str, ...]:
    """Those in a meeting of several between whom trust is broken at a heat where people lose face,
    and nobody has owned up to it. Those who have agreed on rules know each other, and two alone may
    be about to mend it.
    """
    if len(there) < _SEVERAL or facts.rules_agreed or facts.agreed_before:
        return ()
    pairs = [
        each
        for each in facts.distrust
        if each.trust == "broken"
        and (each.stage or 0) >= _LOSE_FACE
        and not each.acknowledged
        and not each.apart
        and set(there).issuperset(each.parties)
        and not facts.unnamed_pair(*each.parties)
    ]
    return facts.ordered({key for each in pairs for key in each.parties})


def sheltered_in(facts: Situation, there: Collection[str]) -> tuple[str, ...]:
    """Those in a meeting whose safety is asked for, in the open part of the map."""
    return facts.ordered(
        key for key in there if key in facts.afraid and not facts.parties[key].confidential
    )


def threatened_in(facts: Situation, there: Collection[str]) -> tuple[str, ...]:
    """Those of them who would sit there with somebody they are at odds with, and with whom."""
    return facts.ordered(
        {
            each
            for key in sheltered_in(facts, there)
            for other in facts.conflicts_of(key)
            if other in there
            for each in (key, other)
        }
    )


def in_hall(facts: Situation, meeting: Dialogue) -> tuple[str, ...]:
    """Those between whom it is hard in a meeting that many come to in one hall; nobody where it is
    no such meeting, or one that only gives back.
    """
    large = _is_open(facts, meeting) or _HALL.search(meeting.title) is not None
    if not large or meeting.purpose in _GIVEN_BACK:
        return ()
    there = set(in_it(facts, meeting))
    return facts.ordered(
        {
            key
            for each in facts.conflicts
            if (each.stage or 0) >= _HARD and there.issuperset(each.parties)
            for key in each.parties
            if not facts.unnamed_pair(*each.parties)
        }
    )


def repeats(facts: Situation, meeting: Dialogue) -> tuple[str, ...]:
    """Earlier rounds that were broken off and that a meeting would hold once more: open to all,
    with somebody on the stage who proposes or decides, some of the same people, in the same form or
    place, and as hot as when people think in sides.

    Args:
        facts: the situation.
        meeting: a booked meeting of several.
    """
    if not _is_open(facts, meeting) or meeting.purpose in _GIVEN_BACK:
        return ()
    listed, there = set(invited(facts, meeting)), set(in_it(facts, meeting))
    proposing = {whole_of(key) for each in facts.open_proposals for key in each.made_by}
    if not any(key in proposing or facts.is_public(key) for key in listed):
        return ()
    if not any((each.stage or 0) >= _TOO_HOT for each in _inside(facts, there)):
        return ()
    lived = {key for key in there if not facts.is_public(key)}
    return facts.by_name(
        each.id
        for each in facts.earlier
        if each.id
        and not each.confidential
        and each.outcome is EarlierOutcome.BROKEN_OFF
        and lived & set(map(whole_of, (*each.with_, *each.felt_by)))
        and _in_the_same_form(each, meeting)
    )


def _inside(facts: Situation, there: Collection[str]) -> list[Conflict]:
    """Conflicts between two who are both there."""
    return [each for each in facts.conflicts if set(there).issuperset(each.parties)]


def _in_the_same_form(earlier: EarlierRound, meeting: Dialogue) -> bool:
    """Whether an earlier round and a meeting are both told from a stage, or in one place."""
    told = f"{earlier.what} {earlier.note or ''}"
    place = meeting.place.casefold() if meeting.place else None
    same = place is not None and place in told.casefold()
    return same or bool(_TOLD_FROM_THE_STAGE.search(told))


def refused_in(facts: Situation, meeting: Dialogue, there: Collection[str]) -> tuple[str, ...]:
    """Those in a meeting who will not meet under somebody who is written as leading it."""
    return facts.ordered(
        {
            whole_of(key)
            for each in facts.refused_leads
            if each.id in meeting.facilitators
            for key in each.objected_by
        }
        & set(there)
    )


@frozen(kw_only=True)
class Ahead:
    """What the plan has before a booked meeting.

    Attributes:
        sure: whether it cannot be done by that day, however fast it goes.
        unmet: those who would be heard alone first.
        gates: what has to be in place first.
    """

    sure: bool
    unmet: tuple[str, ...] = ()
    gates: tuple[PlanGate, ...] = ()


def ahead_of(facts: Situation, plan: Blueprint, meeting: Dialogue) -> Ahead | None:
    """What the plan has before a meeting and may not be done by its day; None where all is done by
    then, or where its day or the first day of the plan is not known.

    The talks with each come first, and then what a room like it would wait for if it were proposed.
    """
    day = day_of_meeting(meeting)
    if day is None or facts.start is None or day < facts.start:
        return None
    after = (day - facts.start).days
    unmet = _unmet(facts, plan, meeting)
    talked = weeks_until(plan, "call")
    if unmet and after < talked[1] * _WEEK:
        # Where nobody who lives with it has been heard, though offices may have been, the talks
        # take the time that the plan says.
        living = {key for key in in_it(facts, meeting) if not facts.is_public(key)}
        nobody = not facts.heard & living
        return Ahead(sure=nobody or after < talked[0] * _WEEK, unmet=unmet)
    prepared = weeks_until(plan, "small")
    gates = _shut_before(plan, meeting)
    for sure, at in ((True, 0), (False, 1)):
        left = tuple(
            each
            for each in gates
            if after < _WEEK * (talked[at] if each.phase in _CALLED else prepared[at])
        )
        if left:
            last = left[-1].phase
            return Ahead(sure=sure, gates=tuple(each for each in left if each.phase == last))
    return None


def _unmet(facts: Situation, plan: Blueprint, meeting: Dialogue) -> tuple[str, ...]:
    """Those in a meeting who have a talk of their own ahead of them in the plan and have not been
    heard; nobody where fewer than two of them have a part in the matter, or where it only gives
    back to those who have been heard.
    """
    called = {key for key in in_it(facts, meeting) if key in facts.concerned}
    if len(called) < 2:
        return ()
    talks = (each for each in plan.arenas if each.phase == "call" and each.kind in _TALKS)
    talked = {whole_of(key) for each in talks for key in each.parties}
    left = facts.ordered((called & talked) - facts.heard - facts.declined)
    return tuple(key for key in left if not facts.parties[key].confidential)


def _shut_before(plan: Blueprint, meeting: Dialogue) -> list[PlanGate]:
    """The shut gates that would hold back a meeting if it were proposed, in order."""
    arena = _arena_of(plan, meeting)
    if arena is None or arena.phase not in _BEFORE_ALL:
        return []
    held = plan.would_wait.get(arena.id, ())
    return [
        each
        for each in plan.gates
        if each.id in held and each.state == "shut" and each.strength != "consider"
    ]


def _arena_of(plan: Blueprint, meeting: Dialogue) -> PlanArena | None:
    return next((each for each in plan.arenas if meeting.id in each.dialogues), None)


def _forum(facts: Situation, meeting: Dialogue) -> Arena | None:
    return next((each for each in facts.case.arenas if each.id == meeting.arena), None)


def _is_open(facts: Situation, meeting: Dialogue) -> bool:
    forum = _forum(facts, meeting)
    own = meeting.open_to or (forum.open_to if forum is not None else None)
    return own is OpenTo.EVERYBODY
