"""An arena's sessions as conversations, for what knows only conversations: timetable, calendar
file, pictures, page.
"""

import itertools
from collections.abc import Collection, Mapping, Sequence

from processmap.model.dialogues import Dialogue
from processmap.model.plan import PlanArena, Session
from processmap.model.process_map import ProcessMap
from processmap.model.words import DialogueStatus, Purpose, Visibility
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.series import MOST_SESSIONS

__all__ = [
    "ids_of_sessions",
    "mark_of",
    "sessions_of_arena",
]


def ids_of_sessions(arena: PlanArena, cancelled: Collection[str] = ()) -> tuple[str, ...]:
    """The ids of an arena's sessions: the arena's id and their number; those that the document
    holds stand.

    Args:
        arena: the arena.
        cancelled: ids of sessions that were cancelled: others take their place.
    """
    if arena.dialogues:
        return (*arena.dialogues, *(f"{arena.id}-{number}" for number in arena.left))
    count = max(min(arena.sessions[0], MOST_SESSIONS), len(_bodies(arena)))
    keys = (f"{arena.id}-{number}" for number in itertools.count(1))
    return tuple(itertools.islice((key for key in keys if key not in cancelled), count))


def mark_of(parties: Sequence[str], case: ProcessMap) -> Visibility:
    """The mark of a conversation: confidential where all who take part are, or the map is."""
    everybody = Visibility.loosest(case[key].visibility for key in parties if key in case)
    return Visibility.strictest((Visibility.INTERNAL, everybody, case.visibility))


def sessions_of_arena(
    arena: PlanArena,
    case: ProcessMap,
    rounds: Mapping[str, int],
    cancelled: Collection[str] = (),
) -> tuple[tuple[Dialogue, Session], ...]:
    """One conversation for each session that is counted on and that the document does not hold,
    with what it is called.

    Args:
        arena: the arena.
        case: the map.
        rounds: the round in which an arena begins, by its id.
        cancelled: ids of sessions that were cancelled.
    """
    usual = defaults_of(arena.kind)
    parties = _coming(arena)
    keys = ids_of_sessions(arena, cancelled)
    bodies = _bodies(arena)
    mark = mark_of(parties, case)
    made = []
    numbers = list(enumerate(keys, 1))
    if arena.dialogues:
        numbers = list(zip(arena.left, keys[len(arena.dialogues) :], strict=True))
    booked = sum(key not in _held(case) for key in arena.dialogues)
    for after, (number, key) in enumerate(numbers, booked):
        numbered = None if len(keys) == 1 or bodies else number
        sitting = bodies[number - 1 : number]  # of its own each; those that prepare come first
        prepares = sitting if number < len(bodies) else ()
        session = Session(id=key, arena=arena.id, number=numbered, prepares=prepares)
        made.append(
            (
                Dialogue(
                    id=key,
                    title=key,
                    visibility=mark,
                    purpose=Purpose(usual.purpose),
                    method=arena.method or usual.method,
                    participants=parties if arena.kind != "deciding" else (),
                    bodies=sitting,
                    status=DialogueStatus.PROPOSED,
                    facilitators=(),
                    themes=arena.themes,
                    round=rounds.get(arena.id, 1) + after,
                    provisional=bool(arena.opens_after),
                    arena=arena.id,
                    session=number,
                ),
                session,
            )
        )
    return tuple(made)


def _held(case: ProcessMap) -> frozenset[str]:
    """Ids of the conversations that have been held."""
    return case.once(
        "planning:held", lambda: frozenset(each.id for each in case.dialogues if each.held)
    )


def _coming(arena: PlanArena) -> tuple[str, ...]:
    """Who takes part: where several meet, not those who have said no and only have a chair kept."""
    coming = tuple(seat.party for seat in arena.members if seat.state != "kept_open")
    return coming if arena.joint and coming else arena.parties


def _bodies(arena: PlanArena) -> tuple[str, ...]:
    """The bodies whose sittings a decision needs: those that prepare it, then the one that
    decides.
    """
    if arena.kind != "deciding":
        return ()
    return tuple(seat.party for seat in reversed(arena.members) if seat.claim == "decides")
