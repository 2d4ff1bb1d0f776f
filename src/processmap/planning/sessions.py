"""An arena's sessions as conversations, for what knows only conversations: timetable, calendar file, pictures, page."""

from collections.abc import Iterable, Mapping

from processmap.model.arenas import Arena
from processmap.model.dialogues import Dialogue, Reason
from processmap.model.plan import Because, PlanArena
from processmap.model.process_map import ProcessMap
from processmap.model.words import DialogueStatus, Purpose
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.wording import Wording

__all__ = ["ids_of_sessions", "sessions_of_arena", "sessions_of_map"]

MOST_SESSIONS = 12


def ids_of_sessions(arena: PlanArena) -> tuple[str, ...]:
    """The ids of an arena's sessions: the arena's id and their number; those that the document holds stand."""
    if arena.dialogues:
        return arena.dialogues
    return tuple(f"{arena.id}-{number}" for number in range(1, min(arena.sessions[0], MOST_SESSIONS) + 1))


def sessions_of_arena(arena: PlanArena, wording: Wording, rounds: Mapping[str, int]) -> tuple[Dialogue, ...]:
    """One conversation for each session that is counted on.

    Args:
        arena: the arena.
        wording: words titles and reasons.
        rounds: the round in which an arena begins, by its id.
    """
    usual = defaults_of(arena.kind)
    title = wording.say(arena.title)
    parties = tuple(seat.party for seat in arena.members)
    keys = ids_of_sessions(arena)
    made = []
    for number, key in enumerate(keys, 1):
        numbered = title if len(keys) == 1 else f"{title} {number}"
        made.append(
            Dialogue(
                id=key,
                title=numbered[:500],
                purpose=Purpose(usual.purpose),
                method=usual.method,
                participants=parties if arena.kind != "deciding" else (),
                bodies=_bodies(arena, parties),
                status=DialogueStatus.PROPOSED,
                facilitators=(),
                themes=arena.themes,
                round=rounds.get(arena.id, 1) + number - 1,
                provisional=bool(arena.opens_after),
                arena=arena.id,
                session=number,
                reasons=_reasons(arena.reasons, wording),
            )
        )
    return tuple(made)


def _bodies(arena: PlanArena, parties: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(seat.party for seat in arena.members if seat.claim == "decides" and arena.kind == "deciding")


def _reasons(reasons: Iterable[Because], wording: Wording) -> tuple[Reason, ...]:
    return tuple(Reason(rule=each.rule, because=wording.because(each) or None, refs=each.refs) for each in reasons)


def sessions_of_map(case: ProcessMap) -> ProcessMap:
    """The map with the sessions of its arenas as conversations, where the document does not hold them itself."""
    have = {each.arena for each in case.dialogues if each.arena}
    taken = {*case.by_id}
    made: list[Dialogue] = []
    for arena in case.arenas:
        if arena.id in have:
            continue
        made += _expanded(arena, taken)
    return case if not made else case.evolve(dialogues=(*case.dialogues, *made))


def _expanded(arena: Arena, taken: set[str]) -> list[Dialogue]:
    kind = str(arena.kind) if arena.kind else "round_table"
    usual = defaults_of(kind)
    sessions = arena.sessions if arena.sessions is not None else usual.sessions
    count = min(sessions if isinstance(sessions, int) else sessions[0], MOST_SESSIONS)
    parties = tuple(member.party for member in arena.members if member.party is not None)
    made = []
    for number in range(1, count + 1):
        key = f"{arena.id}-{number}"
        if key in taken:
            continue
        made.append(
            Dialogue(
                id=key,
                title=arena.title or arena.id,
                purpose=Purpose(usual.purpose),
                method=usual.method,
                participants=parties,
                status=DialogueStatus.PROPOSED,
                arena=arena.id,
                session=number,
            )
        )
    return made
