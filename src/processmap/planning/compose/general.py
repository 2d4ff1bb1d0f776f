"""The general engine: a greedy seating, then annealing that closes rooms one by one until the budget ends."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from processmap.planning.compose.anneal import STEP, Annealer
from processmap.planning.compose.budget import Budget
from processmap.planning.compose.greedy import fill
from processmap.planning.compose.rooms import Rooms, mask_of
from processmap.planning.compose.seating import Seating, seated

Groups = list[tuple[int, ...]]
Shown = Mapping[int, tuple[int, ...]]
Free = list[int] | None


def compose_general(
    rooms: Rooms,
    shown: Shown,
    free: Free,
    least: int,
    start: Sequence[tuple[int, ...]],
    budget: Budget,
    seed: int,
) -> tuple[Groups, int]:
    """Groups for the tensions in `shown`, and the mask of those left unmet because nobody free could be seated.

    least: stop when so few rooms are reached; start: rooms to begin from, legal ones are kept.
    """
    wanted = mask_of(shown)
    seating = seated(rooms, wanted, _legal(rooms, start), free)
    fill(seating, shown, budget)
    groups = _unblock(seating, shown, budget, seed) if seating.zero else seating.copy_groups()
    blocked = seated(rooms, wanted, groups, free).zero
    return _shrink(rooms, shown, wanted & ~blocked, groups, free, least, budget, seed), blocked


def _legal(rooms: Rooms, start: Sequence[tuple[int, ...]]) -> Groups:
    return [group for group in start if rooms.carried(rooms.profile(group))]


def heat(seating: Seating) -> tuple[float, float]:
    """First and last temperature: gentle where few pairs have a tension, hot where most have one."""
    people = sum(1 for near in seating.partners if near)
    dense = 6 * seating.wanted.bit_count() >= people * (people - 1)
    return (0.45, 0.12) if dense else (0.15, 0.05)


def _unblock(seating: Seating, shown: Shown, budget: Budget, seed: int) -> Groups:
    """Anneal with the rooms there are, to free people for tensions left over. Returns the best groups met."""
    groups, fewest = seating.copy_groups(), seating.zero.bit_count()
    part = budget.part(1, 4)
    while fewest and part.left:
        steps = min(20_000, part.left // STEP + 1)
        found = Annealer(seating, shown, random.Random(seed)).run(steps, heat(seating), len(groups), part)
        seed += 1
        if found is not None:
            groups, fewest = found, 0
        elif seating.zero.bit_count() < fewest:
            groups, fewest = seating.copy_groups(), seating.zero.bit_count()
    budget.spend(part.used)
    return groups


def _shrink(
    rooms: Rooms, shown: Shown, wanted: int, best: Groups, free: Free, least: int, budget: Budget, seed: int
) -> Groups:
    """Cycles of cooling, each from the best seating so far, until the budget ends or no fewer rooms can do."""
    steps = max(10_000, 20 * len(rooms.todo), budget.left // (4 * STEP))
    while len(best) > least and budget.left:
        seating = seated(rooms, wanted, best, free)
        annealer = Annealer(seating, shown, random.Random(seed))
        found = annealer.run(min(steps, budget.left // STEP + 1), heat(seating), least, budget)
        seed += 1
        if found is not None and len(found) <= len(best):
            best = found
    return best
