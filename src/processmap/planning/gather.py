"""Who can be in one room in a joint dialogue round a theme.

A meeting where people only listen needs that nobody shares it with somebody they must not meet (`dividing`). A joint
dialogue also needs a method that carries the room, seats, and that nobody sits alone against a majority.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations

from attrs import frozen

from processmap.analysis import conditions
from processmap.model.dialogues import Method
from processmap.model.words import Level, Purpose
from processmap.planning.context import Context, level_of
from processmap.planning.dividing import barred, parted

__all__ = [
    "AFFECTED",
    "BARGAINING",
    "Room",
    "alone",
    "joint_room",
    "level_in",
    "opposite_pairs",
    "suiting",
    "widened",
]

_OWN_SEATS = (2, 12)
BARGAINING = frozenset({"negotiation", "mediation"})
"""Methods for two sides that settle something; for making proposals, or a first meeting, others come first."""
AFFECTED = {Level.HIGH: 0, Level.MEDIUM: 1, None: 2, Level.LOW: 3}
"""Who comes first where not everybody has room."""
_COMPANY = 8  # of those refused, how many are tried two at a time
_PAIRS = 60  # pairs that a room is begun with before it is given up


@frozen
class Room:
    """A group that can sit together and the method that carries it; the others, who cannot be in it, are ``left``."""

    participants: tuple[str, ...]
    method: str | None
    left: tuple[str, ...] = ()


def suiting(context: Context, purpose: Purpose, level: int, chairs: int, most: bool = True) -> list[tuple[str, Method]]:
    """Methods for a purpose that carry a level and have room for so many seats (with ``most``, not too big either)."""
    found = []
    for key, method in context.methods.items():
        low, high = method.seats or _OWN_SEATS
        carries = 2 if method.carries is None else level_of(method.carries)
        fits = (not method.purposes or purpose in method.purposes) and carries >= level and chairs <= high
        if fits and (not most or chairs >= low):
            found.append((key, method))
    return found


def alone(context: Context, room: Sequence[str]) -> str | None:
    """Somebody in the room who would sit alone against a majority, or None.

    Alone: more than half the seats hold one same perspective in tension with theirs, and nobody shares theirs.
    """
    facts = context.facts
    seats = {key: facts.stakeholders[key].chairs if key in facts.stakeholders else 1 for key in room}
    total = sum(seats.values())
    present: dict[str, list[str]] = {}
    for key in room:
        for view in conditions.holds(context.case, key):
            present.setdefault(view, []).append(key)
    for view, holding in present.items():
        if len(holding) == 1:
            own = holding[0]
            for each in facts.in_tension.get(view, ()):
                if 2 * sum(seats[key] for key in present.get(each, ()) if key != own) > total:
                    return own
    return None


def joint_room(
    context: Context, wanted: Iterable[str], purpose: Purpose, pairs: Iterable[tuple[str, str]] = ()
) -> Room | None:
    """Seat as many as possible of those wanted, most important first, in one joint dialogue that keeps every condition.

    Args:
        context: the plan so far.
        wanted: ids, most important first.
        purpose: what the dialogue is for.
        pairs: two who stand on different sides; the room begins with the first such pair that can sit together.

    Returns:
        The room, with those who could not be seated; None where not even two can sit together by an allowed method, or
        pairs are given and none of them can.
    """
    if context.shared.closed:
        return None
    everybody = list(dict.fromkeys(wanted))
    order = [key for key in everybody if not context.shared.full(key, context.joint)]
    able = [pair for pair in pairs if set(pair) <= set(order)]
    for pair in able[:_PAIRS]:
        found = _filled(context, purpose, [*pair, *(key for key in order if key not in pair)])
        if found is not None and set(pair) <= set(found[0]):
            return _room(order, everybody, found)
    found = None if pairs else _filled(context, purpose, order)
    return _room(order, everybody, found) if found else None


def widened(context: Context, room: Room, joining: Sequence[str], purpose: Purpose) -> Room | None:
    """The room with more people in it, by a method that carries and seats them all, or None where one cannot be there.

    What rules most out at the least cost is asked first, since a large map has many rooms to compare.
    """
    everybody = (*room.participants, *joining)
    chairs = context.chairs(everybody)
    if not suiting(context, purpose, 1, chairs) or alone(context, everybody) is not None:
        return None
    if any(parted(context, a, b, False) for a in joining for b in everybody if a != b):
        return None
    found = suiting(context, purpose, level_in(context, everybody), chairs)
    return Room(everybody, min(found, key=_light)[0]) if found else None


def _room(order: Sequence[str], everybody: Sequence[str], found: tuple[list[str], str]) -> Room:
    """The room as it is told: its people and those left, each in the order they were wanted."""
    seated, method = set(found[0]), found[1]
    return Room(
        tuple(key for key in order if key in seated), method, tuple(key for key in everybody if key not in seated)
    )


def _filled(context: Context, purpose: Purpose, order: Sequence[str]) -> tuple[list[str], str] | None:
    """As many as can sit together, taken in this order, and the method for them."""
    roomiest = _roomiest(context, purpose)
    room: list[str] = []
    level, waiting = 1, list(order)
    for _ in range(2):  # somebody refused for sitting alone may fit once company has come
        refused = []
        for key in waiting:
            raised = max([level, *(level_of(context.facts.pair(key, each).readiness) for each in room)])
            if context.chairs([*room, key]) <= roomiest.get(raised, 0) and _welcome(context, room, key):
                room.append(key)
                level = raised
            else:
                refused.append(key)
        waiting = refused
    room = _by_twos(context, purpose, room, waiting)
    while len(room) > 1:
        found = suiting(context, purpose, level_in(context, room), context.chairs(room))
        if found and alone(context, room) is None:
            return room, min(found, key=_light)[0]
        room.pop()
    return None


def _by_twos(context: Context, purpose: Purpose, room: list[str], refused: Sequence[str]) -> list[str]:
    """Two from different sides may fit where each alone would leave somebody alone against a majority."""
    for a, b in combinations(refused[:_COMPANY], 2):
        made = [*room, a, b]
        apart = any(parted(context, key, other, False) for key in (a, b) for other in made if key != other)
        taken = a in room or b in room or apart
        if (
            not taken
            and alone(context, made) is None
            and suiting(context, purpose, level_in(context, made), context.chairs(made))
        ):
            room = made
    return room


def opposite_pairs(context: Context, tensions: Iterable[Sequence[str]], wanted: Sequence[str]) -> list[tuple[str, str]]:
    """Two who hold one side each of some tension: the most affected first, then as they are wanted."""
    facts, place = context.facts, {key: index for index, key in enumerate(wanted)}
    pairs = dict.fromkeys(
        (a, b) for one, other in tensions for a in facts.holders(one) for b in facts.holders(other) if a != b
    )

    def weight(pair: tuple[str, str]) -> tuple[int, int]:
        touched = sum(AFFECTED[facts.stakeholders[key].affected] for key in pair)
        return touched, sum(place.get(key, len(place)) for key in pair)

    return sorted(pairs, key=weight)


def _light(each: tuple[str, Method]) -> tuple[bool, int, int, str]:
    """How little a method asks, among those that suit a room."""
    key, method = each
    return key in BARGAINING, method.facilitators or 1, (method.seats or _OWN_SEATS)[1], key


def _roomiest(context: Context, purpose: Purpose) -> dict[int, int]:
    """Most seats of any method for a purpose, for each level it must carry."""
    found = {}
    for level in (1, 2, 3):
        seats = [(method.seats or _OWN_SEATS)[1] for _, method in suiting(context, purpose, level, 1, most=False)]
        found[level] = max(seats, default=0)
    return found


def level_in(context: Context, room: Sequence[str]) -> int:
    """The level that the hardest pair in a room asks its method to carry."""
    facts = context.facts
    return max((level_of(facts.pair(a, b).readiness) for i, a in enumerate(room) for b in room[:i]), default=1)


def _welcome(context: Context, room: Sequence[str], key: str) -> bool:
    """Whether somebody can join a room without meeting somebody they must not, and without anybody being left alone."""
    if any(barred(context, key, each) or frozenset((key, each)) in context.apart for each in room):
        return False
    return len(room) < 1 or alone(context, [*room, key]) is None
