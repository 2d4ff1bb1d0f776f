"""Lower bounds on the number of dialogues: several arguments, all true of every composition; the best one wins."""

from __future__ import annotations

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.plain import Plain
from processmap.planning.compose.rooms import Rooms, bits, mask_of
from processmap.planning.compose.seating import partners
from processmap.planning.compose.solution import Bound

PAIRS_COMPARED = 40_000
"""Most comparisons of two tensions when a set is sought no two of which fit in one room."""


def schonheim(points: int, k: int) -> int:
    """Least blocks of k that can meet every pair of `points` points (Schönheim 1964), with Hanani's improvement.

    When everybody could come exactly r = (points-1)/(k-1) times with no pair met twice, but points·r is one short of
    a multiple of k, one single person would have to meet others twice, which takes two; so one block more is needed
    (Hanani 1975).
    """
    if points <= k:
        return 1 if points > 1 else 0
    inner = -(-(points - 1) // (k - 1))
    bound = -(-points * inner // k)
    if (points - 1) % (k - 1) == 0 and points * inner % k == k - 1:
        bound += 1
    return bound


def best_bound(rooms: Rooms, wanted: int, graph: Plain | None, budget: Budget) -> Bound:
    """The best of the arguments for the wanted tensions."""
    if not wanted:
        return Bound(0, "nothing_to_meet")
    bounds = [Bound(1, "something_to_meet"), Bound(_apart(rooms, wanted, budget), "tensions_apart")]
    for level in (1, 2, 3):
        hard = wanted if level == 1 else wanted & ~rooms.ready[level - 1]
        seats = max((seats for seats, carries in enumerate(rooms.carry[level]) if carries), default=0)
        if hard and seats:
            bounds.append(Bound(_by_seats(rooms, hard, seats), "seats_needed"))
            bounds.append(Bound(_by_size(rooms, hard, seats), "tensions_per_room"))
    if graph is not None:
        bounds.append(Bound(graph_degrees(graph.adjacency, graph.k), "meetings_per_person"))
        bounds.append(Bound(schonheim(len(clique(graph.adjacency)), graph.k), "all_pairs_of_some"))
        bounds.append(Bound(_by_edges(graph), "pairs_per_room"))
    return max(bounds, key=lambda bound: bound.dialogues)


def graph_degrees(adjacency: tuple[int, ...], k: int) -> int:
    """Everybody has to come ceil(degree / (k-1)) times at least, and a dialogue seats k: the best over dense cores.

    Dropping the vertices of least degree leaves a subgraph whose cover is no larger than the whole one's.
    """
    alive = mask_of(range(len(adjacency)))
    best = 0
    while alive:
        degrees = {v: (adjacency[v] & alive).bit_count() for v in bits(alive)}
        best = max(best, -(-sum(-(-degree // (k - 1)) for degree in degrees.values()) // k))
        least = min(degrees.values())
        for v, degree in degrees.items():
            if degree == least:
                alive ^= 1 << v
    return best


def clique(adjacency: tuple[int, ...]) -> list[int]:
    """A large set of people who all have to meet one another, found greedily from every start."""
    best: list[int] = []
    for first in range(len(adjacency)):
        members, common = [first], adjacency[first]
        while common:
            vertex = max(bits(common), key=lambda v: ((adjacency[v] & common).bit_count(), -v))
            members.append(vertex)
            common &= adjacency[vertex]
        if len(members) > len(best):
            best = members
    return best


def _by_edges(graph: Plain) -> int:
    """Edges over the most that k vertices can have among them: by number, by degrees, by colours."""
    degrees = sorted((min(mask.bit_count(), graph.k - 1) for mask in graph.adjacency), reverse=True)
    most = min(graph.k * (graph.k - 1) // 2, sum(degrees[: graph.k]) // 2, _turan(graph))
    return -(-graph.edges // max(1, most))


def _turan(graph: Plain) -> int:
    """Most pairs among k people when no r + 1 of them all have to meet (Turán 1941); r from a colouring."""
    colours = _colours(graph.adjacency)
    k = graph.k
    if colours >= k:
        return k * (k - 1) // 2
    whole, rest = divmod(k, colours)
    inside = rest * (whole + 1) * whole // 2 + (colours - rest) * whole * (whole - 1) // 2
    return k * (k - 1) // 2 - inside


def _colours(adjacency: tuple[int, ...]) -> int:
    order = sorted(range(len(adjacency)), key=lambda v: (-adjacency[v].bit_count(), v))
    classes: list[int] = []
    for v in order:
        for index, members in enumerate(classes):
            if not members & adjacency[v]:
                classes[index] |= 1 << v
                break
        else:
            classes.append(1 << v)
    return len(classes)


def _by_seats(rooms: Rooms, wanted: int, capacity: int) -> int:
    """Seats that must be filled over all dialogues, over the seats of the largest.

    Somebody who alone stands on one side of tensions has to sit with somebody from each other side. Other sides with
    nobody in common need different people, who take seats: at most `capacity - own seats` of them each time.
    """
    needed = 0
    for person in range(rooms.problem.size):
        times = visits(rooms, person, wanted, capacity)
        needed += times * rooms.weights[person]
    return -(-needed // capacity)


def visits(rooms: Rooms, person: int, wanted: int, capacity: int) -> int:
    """The least number of dialogues with so many seats that this participant must take part in."""
    others = []
    for bit in bits((rooms.left[person] | rooms.right[person]) & wanted):
        tension = rooms.problem.tensions[rooms.todo[bit]]
        if tension.left == {person}:
            others.append(mask_of(tension.right - {person}))
        elif tension.right == {person}:
            others.append(mask_of(tension.left - {person}))
    others.sort(key=lambda mask: (mask.bit_count(), mask))
    used, seats, parts = 0, 0, 0
    for mask in others:
        mask &= ~rooms.barred[person]
        if mask and not mask & used:
            used |= mask
            seats += min(rooms.weights[i] for i in bits(mask))
            parts += 1
    if not parts:
        return 0
    room = capacity - rooms.weights[person]
    return max(1, -(-seats // max(1, room)))


def _by_size(rooms: Rooms, wanted: int, capacity: int) -> int:
    """Wanted tensions over the most that one dialogue can meet.

    Each met tension uses one participant on each side, so it is counted at most once by somebody on its left and once
    by somebody on its right; with everybody's counts in falling order of count per seat, half of what fits bounds a
    room.
    """
    counts = []
    for person in range(rooms.problem.size):
        count = ((rooms.left[person] & wanted).bit_count()) + ((rooms.right[person] & wanted).bit_count())
        if count:
            counts.append((count, rooms.weights[person]))
    counts.sort(key=lambda pair: (-pair[0] / pair[1], pair))
    seats, total = capacity, 0.0
    for count, weight in counts:
        taken = min(weight, seats)
        total += count * taken / weight
        seats -= taken
        if not seats:
            break
    pairs = _pairs_per_room(rooms, capacity) * _most_per_pair(rooms, wanted)
    most = max(1, min(int(total / 2 + 1e-9), pairs))
    return -(-wanted.bit_count() // most)


def _pairs_per_room(rooms: Rooms, capacity: int) -> int:
    lightest = min((rooms.weights[i] for i in range(rooms.problem.size) if rooms.left[i] | rooms.right[i]), default=1)
    people = capacity // lightest
    return people * (people - 1) // 2


def _most_per_pair(rooms: Rooms, wanted: int) -> int:
    most = 1
    near = partners(rooms)
    for a, mask in enumerate(near):
        for b in bits(mask >> (a + 1)):
            other = a + 1 + b
            both = (rooms.left[a] & rooms.right[other]) | (rooms.right[a] & rooms.left[other])
            most = max(most, (both & wanted).bit_count())
    return most


def _apart(rooms: Rooms, wanted: int, budget: Budget) -> int:
    """A set of tensions no two of which any one room can meet, found greedily: each needs a dialogue of its own."""
    options = {bit: _options(rooms, bit) for bit in bits(wanted)}
    chosen: list[int] = []
    compared = 0
    for bit in sorted(options, key=lambda b: (len(options[b]), -rooms.need(1 << b), b)):
        if compared > PAIRS_COMPARED:
            break
        compared += len(chosen) * len(options[bit])
        if all(_never_together(rooms, bit, options[bit], other, options[other]) for other in chosen):
            chosen.append(bit)
    budget.spend(2 * compared)
    return len(chosen)


def _options(rooms: Rooms, bit: int) -> list[tuple[int, int, int]]:
    """Each allowed pair of a tension: its mask, who is barred by it, and the level it needs."""
    tension = rooms.problem.tensions[rooms.todo[bit]]
    found = []
    for a, b in tension.pairs():
        if rooms.barred[a] >> b & 1:
            continue
        level = 3 if rooms.hard[a] >> b & 1 else 2 if rooms.medium[a] >> b & 1 else 1
        found.append((1 << a | 1 << b, rooms.barred[a] | rooms.barred[b], max(level, tension.readiness)))
    return found


def _never_together(
    rooms: Rooms, one: int, pairs: list[tuple[int, int, int]], other: int, others: list[tuple[int, int, int]]
) -> bool:
    if len(pairs) * len(others) > 64:
        return False
    for mask, barred, level in pairs:
        for mask2, _, level2 in others:
            if barred & mask2:
                continue
            seats = rooms.seats_of(mask | mask2)
            need = max(level, level2)
            if seats <= rooms.capacity and any(rooms.carry[need][seats : rooms.capacity + 1]):
                return False
    return True
