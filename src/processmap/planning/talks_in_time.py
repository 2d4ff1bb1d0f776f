"""Which talks there is time for before a day, counted back from it.

Those in the hottest conflict and those with whom trust is broken come first, then those who live
with what is decided, then everybody else, once each, as far as the weeks reach. Nobody with much at
stake is left out.
"""

import datetime as dt
from collections.abc import Collection, Iterable
from math import ceil

from attrs import evolve, frozen

from processmap.model.kinds import whole_of
from processmap.model.plan import PlanArena
from processmap.model.words import FacilitatorRole, Level
from processmap.planning.blueprint import Blueprint
from processmap.planning.first_bound import bindings
from processmap.planning.situation import Situation
from processmap.planning.stance import living_with_it

__all__ = [
    "TALKS",
    "TO_SEE",
    "InTime",
    "at_stake",
    "burnt",
    "each_takes",
    "handed_in_by",
    "soonest_first",
    "talks_a_week",
    "talks_in_time",
    "weeks_to_talk",
]

TALKS = frozenset({"assessment", "own_group", "shuttle"})
"""Kinds of talks with people by themselves."""
_CARRIED = "shuttle"
"""Small talks with several, a few at a time and each side alone."""
_ONCE, _TWICE = 1, 2
_AS_NEEDED = 99
TO_SEE = 2
"""Weeks that those who took part have with what goes to the body (S2020-F)."""
_TALKS_A_WEEK = 3
"""Talks that one who leads holds in a week, of which each takes about a day (own)."""
_HALF_DAYS = 2
"""Talks that a day of the lead has room for, where there are few days (own)."""
_BEFORE_FIRST = 2
"""Weeks until the first talk: all are told before it what holds, and somebody is to ring (own)."""
_WEEK = 7
_HOT = 3
"""From which stage somebody in a conflict has a talk of their own, however short the time."""


@frozen(kw_only=True)
class InTime:
    """Which talks there is time for.

    Attributes:
        arenas: the talks, by id, with as many sessions as there is time for.
        left_out: those with whom there is no time to talk.
        weeks: how many weeks the talks take.
    """

    arenas: dict[str, PlanArena]
    left_out: tuple[str, ...]
    weeks: int


def handed_in_by(facts: Situation, body: str | None, day: dt.date) -> dt.date:
    """The day by which what was said has to be handed in, for a body that decides on a day: by the
    rule for papers, where there is one, of the first body on the way that binds itself.

    Args:
        facts: the situation.
        body: the body, if any.
        day: the day on which it decides.
    """
    return bindings(facts, body, day)[0].papers


def weeks_to_talk(facts: Situation, due: dt.date) -> int:
    """Weeks for the talks themselves until what was said is handed in, after which those who said
    it have had time to read it; none where there is hardly time for that.

    Args:
        facts: the situation; its first day is known.
        due: the day by which it is handed in.
    """
    assert facts.start is not None  # nothing is counted back without a first day
    return max(0, (due - facts.start).days // _WEEK - TO_SEE)


def talks_in_time(
    facts: Situation, plan: Blueprint, weeks: int, *, once_each: bool = False
) -> InTime:
    """Say which of the talks of a plan there is time for in so many weeks.

    Many are met before anybody is met often: a talk in several sessions is held fewer times before
    somebody is left out. In the last days only those are met who live with what is decided. A track
    by right and the reading of what was said run beside the rest.

    Args:
        facts: the situation.
        plan: what is done now.
        weeks: the weeks that there are.
        once_each: whether everybody is met once before anybody is met twice, as where common
            meetings follow.
    """
    talks = [each for each in plan.arenas if _is_talk(each)]
    living = frozenset(living_with_it(facts))
    in_order = soonest_first(facts, talks, living)
    if weeks < 1:
        in_order = [each for each in in_order if _fixed(each) or _of(each, living)]
    room = max(1, int(talks_a_week(facts) * max(1, weeks)))
    # Whoever has much at stake is met once, however short the time is.
    must = at_stake(facts) | living
    held = {each.id: 1 for each in in_order if _is_own(each, must) and not _fixed(each)}
    room -= sum(each_takes(each) for each in in_order if each.id in held)
    rounds = ((_TWICE, _ONCE), (_AS_NEEDED, _AS_NEEDED))
    for living_meet, others_meet in ((_ONCE, _ONCE), *rounds) if once_each else rounds:
        for talk in in_order:
            often = living_meet if _of(talk, living) else others_meet
            more = max(0, min(often, _held(talk, weeks)) - held.get(talk.id, 0))
            more = more if _fixed(talk) else max(0, min(more, room // each_takes(talk)))
            held[talk.id] = held.get(talk.id, 0) + more
            room -= more * each_takes(talk)
    kept = {each.id: _with_sessions(each, held[each.id]) for each in talks if held.get(each.id)}
    met = {whole_of(key) for each in kept.values() for key in each.parties}
    everybody = {whole_of(key) for each in talks for key in each.parties}
    used = sum(held.get(each.id, 0) * each_takes(each) for each in talks)
    longest = max((_length(each) for each in kept.values()), default=0)
    needed = max(longest, ceil(used / talks_a_week(facts)))
    return InTime(
        arenas=kept,
        left_out=facts.ordered(everybody - met),
        weeks=max(1, min(max(1, weeks), needed)),
    )


def at_stake(facts: Situation) -> frozenset[str]:
    """Those who have a talk of their own in any case: the matter hits them hard, they are children,
    they are in a conflict of stage three or more, or nothing is settled without their yes.

    Args:
        facts: the situation.
    """
    return facts.case.once("planning:at_stake", lambda: _at_stake(facts))


def _at_stake(facts: Situation) -> frozenset[str]:
    hit = {key for key in facts.parties if facts.affected(key) is Level.HIGH or facts.children(key)}
    needed = {key for key in facts.parties if "must_agree" in facts.claims[key]}
    hot = {
        key
        for each in facts.conflicts
        if (each.own_stage or 0) >= _HOT
        for key in map(whole_of, each.parties)
    }
    return frozenset(hit | needed | hot)


def _is_own(talk: PlanArena, some: Collection[str]) -> bool:
    """Whether it is a talk with one of these by itself."""
    return talk.kind != _CARRIED and len({*map(whole_of, talk.parties)}) == 1 and _of(talk, some)


def _with_sessions(talk: PlanArena, count: int) -> PlanArena:
    return talk if _fixed(talk) else evolve(talk, sessions=(count, count))


def each_takes(talk: PlanArena) -> int:
    """Talks that one session takes: as many as there are sides where each is met alone.

    Args:
        talk: a talk with people by themselves.
    """
    return max(1, len(talk.members)) if talk.kind == _CARRIED else 1


def _is_talk(arena: PlanArena) -> bool:
    return arena.phase == "call" and arena.kind in TALKS


def _fixed(arena: PlanArena) -> bool:
    """Whether a person has written or booked it, or it meets already."""
    return arena.status != "proposed" or bool(arena.dialogues)


def _of(talk: PlanArena, some: Collection[str]) -> bool:
    """Whether a talk is with any of these."""
    return any(whole_of(key) in some for key in talk.parties)


def soonest_first(
    facts: Situation, talks: Iterable[PlanArena], living: Collection[str]
) -> list[PlanArena]:
    """What is booked; those who are burnt, the hottest first; those who live with it; those at odds
    with somebody, the hottest first; the rest; and at last a second round with those who have been
    met.

    Args:
        facts: the situation.
        talks: talks with each.
        living: those who live with what is decided.
    """

    hurt = burnt(facts)

    def later(talk: PlanArena) -> tuple[bool, bool, int, int]:
        hot = next(
            (at for at, each in enumerate(facts.conflicts) if _of(talk, each.parties)),
            len(facts.conflicts),
        )
        lives, is_burnt = _of(talk, living), _of(talk, hurt)
        rank = 0 if is_burnt else 1 if lives else 2
        return not _fixed(talk), talk.kind == _CARRIED, rank, 0 if lives and not is_burnt else hot

    return sorted(talks, key=later)


def burnt(facts: Situation) -> frozenset[str]:
    """Those who are not of the public side and of whom the map says that trust is broken to them or
    that they carry an earlier round that ended badly.
    """
    broken = {
        whole_of(key) for each in facts.conflicts if each.trust == "broken" for key in each.parties
    }
    carrying = {whole_of(key) for each in facts.bitter for key in each.felt_by}
    return frozenset(
        key for key in (broken | carrying) & facts.parties.keys() if not facts.is_public(key)
    )


def talks_a_week(facts: Situation) -> float:
    """How many talks are held in a week: fewer where the calendar says that there are few days.

    Args:
        facts: the situation.
    """
    leading = [
        each for each in facts.case.facilitators if each.role is not FacilitatorRole.INTERPRETER
    ]
    days = [each.days_per_week for each in leading]
    known = sum(each for each in days if each is not None)
    if not days or None in days or known <= 0:
        return _TALKS_A_WEEK
    return min(_TALKS_A_WEEK * len(days), _HALF_DAYS * known)


def _held(talk: PlanArena, weeks: int) -> int:
    """How many sessions of a talk, one after another, there is time for in so many weeks; no more
    than it needs at the least.
    """
    if not talk.every_days:
        return talk.sessions[0]
    return min(talk.sessions[0], 1 + max(0, weeks - _BEFORE_FIRST) * _WEEK // talk.every_days)


def _length(talk: PlanArena) -> int:
    """Weeks from the first session of a talk to its last."""
    return 1 + (talk.sessions[0] - 1) * (talk.every_days or 0) // _WEEK
