"""Which tensions can be met at all, with a room that shows it, and what stops the others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from attrs import frozen

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.problem import Problem, Tension
from processmap.planning.compose.rooms import Profile, Rooms, bits, mask_of
from processmap.planning.compose.solution import Clash, Code, Unmet

TRIES = 300
"""Rooms of each size tried around one pair before giving that size up."""
STEPS = 4
"""Joins for each of those tries: among people most of whom may not sit together, hardly any room gets complete."""
JOINS = 400_000
"""Joins for all pairs of a problem together. Then as many again for one quick look at each size, and after that a pair
that needs company is given up at once: a document where nobody fits must not take for ever to say so."""


@frozen
class Meetable:
    """Tensions that can be met, each with the members of one legal room that meets it, and those that cannot."""

    rooms: dict[int, tuple[int, ...]]
    unmet: tuple[Unmet, ...]


def fixed_meets(problem: Problem) -> frozenset[int]:
    """Indices of the tensions that the fixed dialogues meet."""
    met = set()
    for group in problem.fixed:
        seated = frozenset(group.participants)
        carries = problem.methods[group.method].carries
        for index, tension in enumerate(problem.tensions):
            left, right = tension.left & seated, tension.right & seated
            if tension.readiness <= carries and left and right and len(left | right) > 1:
                met.add(index)
    return frozenset(met)


def limits_left(problem: Problem) -> list[int] | None:
    """Dialogues each participant may still be given, or None when nobody has a limit."""
    if problem.limits is None or all(limit is None for limit in problem.limits):
        return None
    unlimited = len(problem.tensions) + len(problem.fixed) + 1
    left = [unlimited if limit is None else limit for limit in problem.limits]
    for group in problem.fixed:
        for person in group.participants:
            left[person] -= 1
    return left


def meetable(problem: Problem, rooms: Rooms, budget: Budget) -> Meetable:
    """Sort the tensions of `rooms` into those some legal room can meet and those without, with the reasons."""
    left = limits_left(problem)
    found: dict[int, tuple[int, ...]] = {}
    unmet = []
    seen: dict[tuple[int, int, int], tuple[int, ...] | Code] = {}
    joins = Budget(JOINS)
    for bit, index in enumerate(rooms.todo):
        tension = problem.tensions[index]
        answer = _one(rooms, tension, left, seen, joins)
        if isinstance(answer[0], Clash):
            unmet.append(Unmet(index, tuple(clash for clash in answer if isinstance(clash, Clash))))
        else:
            found[bit] = tuple(person for person in answer if isinstance(person, int))
    budget.spend(8 * joins.used)
    return Meetable(found, tuple(unmet))


def _one(
    rooms: Rooms,
    tension: Tension,
    left: list[int] | None,
    seen: dict[tuple[int, int, int], tuple[int, ...] | Code],
    joins: Budget,
) -> tuple[int, ...] | tuple[Clash, ...]:
    clashes = []
    done = set()
    for a, b in tension.pairs():
        key = (min(a, b), max(a, b), tension.readiness)
        if key in done:
            continue
        done.add(key)
        if key not in seen:
            seen[key] = pair_room(rooms, a, b, tension.readiness, left, joins)
        answer = seen[key]
        if not isinstance(answer, str):
            return answer
        clashes.append(Clash(answer, a, b))
    return tuple(clashes) or (Clash("no_pair"),)


def pair_room(
    rooms: Rooms, a: int, b: int, readiness: int, left: list[int] | None, joins: Budget
) -> tuple[int, ...] | Code:
    """The members of a small room that seats a and b under a method that carries `readiness`, or the reason.

    joins: how many times somebody may be tried beside others; what is used is counted in it.
    """
    pair = rooms.profile((a, b))
    code = _plain_reason(rooms, pair, a, b, readiness, left)
    if code:
        return code
    if rooms.carried(pair) >= readiness:
        return (min(a, b), max(a, b))
    return _grown(rooms, pair, readiness, left, joins)


def _plain_reason(rooms: Rooms, pair: Profile, a: int, b: int, readiness: int, left: list[int] | None) -> Code | None:
    methods = rooms.problem.methods
    if pair.barred & pair.mask:
        return "forbidden"
    if left is not None and (left[a] < 1 or left[b] < 1):
        return "limit"
    if not any(method.carries >= readiness for method in methods):
        return "readiness"
    need = max(readiness, pair.level)
    if not any(method.carries >= need for method in methods):
        return "carries"
    if not any(method.carries >= need and method.seats_max >= pair.seats for method in methods):
        return "seats"
    return None


def _grown(
    rooms: Rooms, pair: Profile, readiness: int, left: list[int] | None, joins: Budget
) -> tuple[int, ...] | Code:
    """Add company or fillers, fewest first, so that the first room found is a smallest one."""
    candidates = _candidates(rooms, pair, left)
    lonely = rooms.carry[pair.level][pair.seats] >= readiness
    if not lonely and not _seats_add_up(rooms, pair, candidates, readiness):
        return "seats"
    for depth in range(1, len(candidates) + 1):
        if pair.seats + depth > rooms.capacity:
            break
        if not _some_seats(rooms, pair.seats + depth, pair.seats + depth * rooms.heaviest, readiness):
            continue
        part = Budget(_allowed(joins, depth))
        for room in islice(_extensions(rooms, pair, candidates, depth, part), TRIES):
            if rooms.carried(room) >= readiness:
                joins.spend(part.used)
                return tuple(bits(room.mask))
            lonely = lonely or rooms.carry[room.level][room.seats] >= readiness
        joins.spend(part.used)
    return "alone" if lonely else "seats"


def _allowed(joins: Budget, depth: int) -> int:
    """Joins for one size of room around one pair."""
    if joins.left:
        return STEPS * (TRIES + depth)
    return 2 * depth + 10 if joins.used < 2 * joins.steps else 0


def _seats_add_up(rooms: Rooms, pair: Profile, candidates: list[int], readiness: int) -> bool:
    """Whether the pair and some of the candidates take a number of seats that a method has."""
    sums = 1 << pair.seats
    for person in candidates:
        sums |= sums << rooms.weights[person]
    return any(carries >= readiness and sums >> seats & 1 for seats, carries in enumerate(rooms.carry[pair.level]))


def _some_seats(rooms: Rooms, least: int, most: int, readiness: int) -> bool:
    return any(rooms.carry[readiness][seats] for seats in range(least, min(most, rooms.capacity) + 1))


def _candidates(rooms: Rooms, pair: Profile, left: list[int] | None) -> list[int]:
    """Who may join the pair: those who share a perspective with somebody alone first, then by conflicts and seats."""
    alone = pair.held & ~pair.shared
    allowed = fillers(rooms)
    able = [
        i
        for i in range(rooms.problem.size)
        if allowed >> i & 1 and not (pair.mask | pair.barred) >> i & 1 and (left is None or left[i] > 0)
    ]

    def rank(i: int) -> tuple[bool, int, int, int, int]:
        return (
            not rooms.holds[i] & alone,
            max(rooms.joined(pair, i).level, pair.level),
            rooms.barred[i].bit_count(),
            rooms.weights[i],
            i,
        )

    return sorted(able, key=rank)


def fillers(rooms: Rooms) -> int:
    """The mask of those who may be asked to complete a room."""
    if rooms.problem.fillers is not None:
        return mask_of(rooms.problem.fillers)
    return mask_of(i for i in range(rooms.problem.size) if rooms.left[i] | rooms.right[i])


def _extensions(rooms: Rooms, pair: Profile, candidates: list[int], depth: int, joins: Budget) -> Iterator[Profile]:
    """The pair with `depth` of the candidates, depth first, until the joins are used up."""
    path = [(pair, 0)]
    while path and joins.left:
        room, position = path.pop()
        if position > len(candidates) - (depth - len(path)):
            continue
        path.append((room, position + 1))
        joins.spend(1)
        person = candidates[position]
        if room.barred >> person & 1 or room.seats + rooms.weights[person] > rooms.capacity:
            continue
        grown = rooms.joined(room, person)
        if len(path) == depth:
            yield grown
        else:
            path.append((grown, position + 1))
