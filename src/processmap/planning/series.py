"""A forum's series of sessions: which of them the document holds, and which are left."""

import datetime as dt
import math

from processmap.model.arenas import Arena
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.words import ArenaKind, ArenaStatus, DialogueStatus
from processmap.planning.arena_kinds import defaults_of

__all__ = ["MOST_SESSIONS", "in_series", "least_sessions", "sessions_left", "sittings_of"]

MOST_SESSIONS = 12
"""Most sessions of one forum that are put in a plan as conversations of their own (own)."""


def in_series(arena: Arena, case: ProcessMap) -> tuple[Dialogue, ...]:
    """The sessions of an arena that the document holds and that were not cancelled, in order: by
    their number, then by day.
    """
    mine = (each for each in case.dialogues if each.arena == arena.id)
    live = (each for each in mine if each.status is not DialogueStatus.CANCELLED)
    return tuple(
        sorted(
            live,
            key=lambda each: (
                each.session or math.inf,
                each.stretch.first if each.stretch else dt.date.max,
                each.id,
            ),
        )
    )


def sessions_left(arena: Arena, case: ProcessMap) -> tuple[int, ...]:
    """Numbers of the sessions that an arena is to have besides those that the document holds.

    A forum of which one session is booked or held has the rest before it, as many as are written or
    as its kind usually has at the least. None where nothing is held yet, since all are then to
    come; none in one that is closed or paused; and none in one that meets already where nobody has
    written how often: its own calendar says that.
    """
    held = in_series(arena, case)
    stands_still = arena.status in (ArenaStatus.CLOSED, ArenaStatus.PAUSED)
    runs_by_itself = arena.status is ArenaStatus.OPEN and arena.sessions is None
    if not held or stands_still or runs_by_itself:
        return ()
    sittings = sittings_of(arena, case)
    if sittings:
        sat = {body for each in held for body in each.bodies}
        return tuple(number for number, body in enumerate(sittings, 1) if body not in sat)
    last = max(len(held), *(each.session or 0 for each in held))
    missing = range(last + 1, least_sessions(arena) + 1)
    taken = {each.id for each in case.dialogues}
    return tuple(number for number in missing if f"{arena.id}-{number}" not in taken)


def sittings_of(arena: Arena, case: ProcessMap) -> tuple[str, ...]:
    """The bodies whose sittings a written decision needs, those that prepare first; none for what
    is no decision.
    """
    if arena.kind is not ArenaKind.DECIDING:
        return ()
    parties = [member.party for member in reversed(arena.members) if member.party is not None]
    return tuple(key for key in parties if case.list_of(key) == "decision_bodies")


def least_sessions(arena: Arena) -> int:
    """The fewest sessions that are written, or that its kind usually has."""
    usual = defaults_of(str(arena.kind) if arena.kind else "round_table")
    sessions = arena.sessions if arena.sessions is not None else usual.sessions
    return min(sessions if isinstance(sessions, int) else sessions[0], MOST_SESSIONS)
