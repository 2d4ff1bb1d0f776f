"""An arena's sessions as conversations, for what knows only conversations: timetable, calendar
file, pictures, page.
"""

import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence

from processmap.messages import text
from processmap.model.arenas import Arena
from processmap.model.dialogues import Dialogue, Reason
from processmap.model.plan import Because, Named, PlanArena
from processmap.model.process_map import ProcessMap
from processmap.model.words import DialogueStatus, Purpose, Visibility
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import said
from processmap.planning.series import MOST_SESSIONS, least_sessions, sittings_of
from processmap.planning.wording import Wording

__all__ = [
    "ids_of_sessions",
    "mark_of",
    "sessions_of_arena",
    "sessions_of_map",
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
    wording: Wording,
    rounds: Mapping[str, int],
    cancelled: Collection[str] = (),
) -> tuple[Dialogue, ...]:
    """One conversation for each session that is counted on and that the document does not hold.

    Args:
        arena: the arena.
        case: the map.
        wording: words titles and reasons.
        rounds: the round in which an arena begins, by its id.
        cancelled: ids of sessions that were cancelled.
    """
    usual = defaults_of(arena.kind)
    title = wording.say(arena.title)
    parties = tuple(seat.party for seat in arena.members)
    keys = ids_of_sessions(arena, cancelled)
    bodies = _bodies(arena)
    mark = mark_of(parties, case)
    made = []
    numbers = list(enumerate(keys, 1))
    if arena.dialogues:
        numbers = list(zip(arena.left, keys[len(arena.dialogues) :], strict=True))
    held = {each.id for each in case.dialogues if each.held}
    booked = sum(key not in held for key in arena.dialogues)
    for after, (number, key) in enumerate(numbers, booked):
        numbered = title if len(keys) == 1 else f"{title} {number}"
        sitting: tuple[str, ...] = ()
        if bodies:  # each body has a sitting of its own, and those that prepare come first
            sitting = bodies[number - 1 : number]
            last = number == len(bodies)
            numbered = (
                title if last else wording.say(said("plan_decide.prepares", (), who=Named(sitting)))
            )
        made.append(
            Dialogue(
                id=key,
                title=numbered[:500],
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
                reasons=_reasons(arena.reasons, wording),
            )
        )
    return tuple(made)


def _bodies(arena: PlanArena) -> tuple[str, ...]:
    """The bodies whose sittings a decision needs: those that prepare it, then the one that
    decides.
    """
    if arena.kind != "deciding":
        return ()
    return tuple(seat.party for seat in reversed(arena.members) if seat.claim == "decides")


def _reasons(reasons: Iterable[Because], wording: Wording) -> tuple[Reason, ...]:
    return tuple(
        Reason(rule=each.rule, because=wording.because(each) or None, refs=each.refs)
        for each in reasons
    )


def sessions_of_map(case: ProcessMap) -> ProcessMap:
    """The map with the sessions of its arenas as conversations, where the document does not hold
    them itself.
    """
    have = {each.arena for each in case.dialogues if each.arena}
    taken = {*case.by_id}
    made: list[Dialogue] = []
    for arena in case.arenas:
        if arena.id not in have:
            made += _expanded(arena, taken, case)
    return case if not made else case.evolve(dialogues=(*case.dialogues, *made))


def _expanded(arena: Arena, taken: set[str], case: ProcessMap) -> list[Dialogue]:
    kind = str(arena.kind) if arena.kind else "round_table"
    usual = defaults_of(kind)
    parties = tuple(member.party for member in arena.members if member.party is not None)
    sittings = sittings_of(arena, case)
    count = max(least_sessions(arena), len(sittings))
    title = arena.title or text(f"words.arena_{kind}", case.language)
    title = title[:1].upper() + title[1:]
    made = []
    for number in range(1, count + 1):
        key = f"{arena.id}-{number}"
        if key in taken:
            continue
        made.append(
            Dialogue(
                id=key,
                title=title,
                purpose=Purpose(usual.purpose),
                method=usual.method,
                participants=() if sittings else parties,
                bodies=sittings[number - 1 : number],
                status=DialogueStatus.PROPOSED,
                arena=arena.id,
                session=number,
            )
        )
    return made
