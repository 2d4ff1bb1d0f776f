"""A first seating: the hardest tension left opens a room, and the room grows by whoever meets most."""

from __future__ import annotations

from collections.abc import Mapping

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.meetable import pair_room
from processmap.planning.compose.rooms import Profile, bits
from processmap.planning.compose.seating import Seating

PAIRS_TRIED, PAIRS_LOOKED_AT = 6, 40
"""Alternative pairs of the opening tension that are tried as the seed of a room, and at most so many to find them."""
JOINS = 20_000
"""Times somebody may be tried as company for those pairs."""


def fill(seating: Seating, shown: Mapping[int, tuple[int, ...]], budget: Budget) -> int:
    """Open rooms until every tension in `shown` is met. Returns the mask of those left, for lack of free people.

    shown: for each tension (bit) the members of one legal room that meets it.
    """
    rooms = seating.rooms
    blocked = 0
    while open_ := seating.zero & ~blocked:
        tension = _hardest(seating, open_)
        readiness = rooms.need(1 << tension)
        best, worth = None, (0, 0)
        for seed in _seeds(seating, tension, shown[tension], budget):
            room = _grow(seating, seed, readiness, open_, budget)
            gain = (rooms.met(room, rooms.carried(room)) & open_).bit_count()
            if (gain, -room.seats) > worth:
                best, worth = room, (gain, -room.seats)
        if best is None:
            blocked |= 1 << tension
        else:
            seating.add(bits(best.mask))
    return blocked


def _hardest(seating: Seating, open_: int) -> int:
    """The open tension with the highest readiness, then the fewest pairs, then the first."""
    ready = seating.rooms.ready
    for level in (2, 1):
        if rest := open_ & ~ready[level]:
            open_ = rest
            break
    return min(bits(open_), key=lambda t: (len(seating.left_of[t]) * len(seating.right_of[t]), t))


def _seeds(seating: Seating, tension: int, shown: tuple[int, ...], budget: Budget) -> list[tuple[int, ...]]:
    rooms, free = seating.rooms, seating.free
    readiness = rooms.need(1 << tension)
    seeds = [shown] if free is None or all(free[i] > 0 for i in shown) else []
    pairs = [(a, b) for a in seating.left_of[tension] for b in seating.right_of[tension] if a != b]
    pairs.sort(key=lambda ab: (-_pull(seating, ab[0]) - _pull(seating, ab[1]), ab))
    joins = Budget(min(JOINS, budget.left // 8))
    for a, b in pairs[:PAIRS_LOOKED_AT]:
        if len(seeds) >= PAIRS_TRIED:
            break
        members = pair_room(rooms, a, b, readiness, free, joins)
        if not isinstance(members, str) and members not in seeds:
            seeds.append(members)
    budget.spend(8 * joins.used)
    return seeds


def _pull(seating: Seating, person: int) -> int:
    """How many open tensions somebody could help to meet."""
    return ((seating.rooms.left[person] | seating.rooms.right[person]) & seating.zero).bit_count()


def _grow(seating: Seating, seed: tuple[int, ...], readiness: int, open_: int, budget: Budget) -> Profile:
    """Add whoever meets most, while the room can still be led by a method that carries the seed's readiness."""
    rooms, free = seating.rooms, seating.free
    room = rooms.profile(seed)
    met = (rooms.met(room, rooms.carried(room)) & open_).bit_count()
    near = {person for member in seed for person in seating.partners[member]}
    while room.seats < rooms.capacity:
        best: tuple[int, int, int] | None = None
        chosen = room
        budget.spend(5 * len(near))
        for person in near:
            if (room.mask | room.barred) >> person & 1 or (free is not None and free[person] < 1):
                continue
            grown = rooms.joined(room, person)
            if grown.seats > rooms.capacity or (carries := rooms.carry[grown.level][grown.seats]) < readiness:
                continue
            gain = (grown.meets & rooms.ready[carries] & open_).bit_count() - met
            if gain <= 0 or (best is not None and gain < best[0]):
                continue
            rank = (gain, _pull(seating, person), -person)
            if (best is None or rank > best) and rooms.carried(grown):
                best, chosen = rank, grown
        if best is None:
            break
        met += best[0]
        near.update(seating.partners[-best[2]])
        room = chosen
    return room
