"""The plain case: everybody takes as many seats, anybody may sit with anybody, and every tension is one pair.

Then only the graph of pairs matters. Nearly complete graphs get algebraic and symmetric first covers; all graphs are
annealed.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from attrs import frozen

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.graph import Blocks, Cover, greedy_blocks
from processmap.planning.compose.planes import plane_covers
from processmap.planning.compose.rooms import Rooms, bits
from processmap.planning.compose.symmetric import symmetric_covers

DENSE_HEAT, SPARSE_HEAT, COLD_HEAT = (0.36, 0.14), (0.22, 0.1), (0.18, 0.11)
"""First and last temperature in unmet edges: from chance, for sparse graphs, and from a good cover. Dense covers set at
about 0.27; what starts from order and goes above that melts."""
NEARLY_COMPLETE = (9, 10)
EASY, EASY_SHARE, DESIGN_SHARE, POOL = 30, (1, 10), (1, 4), 3
"""Up to so many vertices annealing alone mostly finds the best known; symmetric covers get a smaller share."""
MOST_POINTS = 130
"""Graphs with more vertices get no algebraic or symmetric first covers: building them would take the whole budget."""


@frozen
class Plain:
    """The graph behind a plain problem: `people` are the participants its vertices stand for, k the size of a block."""

    people: tuple[int, ...]
    adjacency: tuple[int, ...]
    k: int

    @property
    def edges(self) -> int:
        """Number of pairs to meet."""
        return sum(mask.bit_count() for mask in self.adjacency) // 2

    @property
    def dense(self) -> bool:
        """Whether at least half of all pairs are to meet."""
        return 4 * self.edges >= len(self.people) * (len(self.people) - 1)

    @property
    def nearly_complete(self) -> bool:
        """Whether covers of all pairs are worth starting from."""
        n = len(self.people)
        return n <= MOST_POINTS and NEARLY_COMPLETE[1] * 2 * self.edges >= NEARLY_COMPLETE[0] * n * (n - 1)


def plain_graph(rooms: Rooms, wanted: int, limited: bool) -> Plain | None:
    """The graph of a plain problem, or None when some constraint bites. wanted: the tensions that can be met."""
    problem = rooms.problem
    if limited:
        return None
    pairs = set()
    for bit in bits(wanted):
        options = {(min(a, b), max(a, b)) for a, b in problem.tensions[rooms.todo[bit]].pairs()}
        if len(options) != 1:
            return None
        pairs |= options
    people = sorted({person for pair in pairs for person in pair})
    if not people or not _alike(rooms, people) or not problem.fillers_may(people):
        return None
    number = {person: vertex for vertex, person in enumerate(people)}
    adjacency = [0] * len(people)
    for a, b in pairs:
        adjacency[number[a]] |= 1 << number[b]
        adjacency[number[b]] |= 1 << number[a]
    k = _block_size(rooms, people, rooms.need(wanted))
    return Plain(tuple(people), tuple(adjacency), k) if k >= 2 else None


def _alike(rooms: Rooms, people: list[int]) -> bool:
    """Whether all take the same seats, nobody is barred from anybody, and nobody can ever face a majority."""
    inside = sum(1 << person for person in people)
    if len({rooms.weights[person] for person in people}) != 1:
        return False
    if any((rooms.barred[i] | rooms.medium[i] | rooms.hard[i]) & inside for i in people):
        return False
    return all((holders & inside).bit_count() <= 1 for p, holders in enumerate(rooms.holders) if rooms.against[p])


def _block_size(rooms: Rooms, people: list[int], readiness: int) -> int:
    """Most people in one room; 0 when smaller rooms could do something that the largest cannot."""
    weight = rooms.weights[people[0]]
    largest = max(
        (seats for seats, index in enumerate(rooms.choice[1]) if index >= 0 and seats % weight == 0), default=0
    )
    if not largest or rooms.carry[1][largest] < readiness:
        return 0
    k = largest // weight
    if k > len(people):
        k = max((size for size in range(2, len(people) + 1) if rooms.carry[1][size * weight] >= readiness), default=0)
        return k if k == len(people) else 0
    return k


def compose_plain(graph: Plain, least: int, start: Sequence[tuple[int, ...]], budget: Budget, seed: int) -> Blocks:
    """Blocks of participants that meet every edge of the graph. start: blocks to begin from, used when they are few."""
    rng = random.Random(seed)
    n = len(graph.people)
    best = greedy_blocks(graph.adjacency, graph.k)
    budget.spend(len(best) * graph.k * n)
    if start:
        number = {person: vertex for vertex, person in enumerate(graph.people)}
        known = [tuple(number[i] for i in group if i in number)[: graph.k] for group in start]
        best = min(best, _completed(graph, known), key=len)
    cover = Cover(graph.adjacency, graph.k, rng)
    if len(best) > least and graph.nearly_complete:
        best = _designs(graph, cover, best, least, budget)
    best = _dense(cover, best, least, budget) if graph.dense else _cold(cover, best, least, SPARSE_HEAT, budget)
    return [tuple(graph.people[v] for v in block) for block in best]


def _completed(graph: Plain, blocks: Blocks) -> Blocks:
    """Blocks with more added until every edge is met."""
    unmet = list(graph.adjacency)
    for block in blocks:
        mask = sum(1 << v for v in block)
        for v in block:
            unmet[v] &= ~mask
    return [*blocks, *greedy_blocks(unmet, graph.k)]


def _designs(graph: Plain, cover: Cover, best: Blocks, least: int, budget: Budget) -> Blocks:
    """Algebraic and symmetric covers, and what cold annealing makes of the best of them."""
    n = len(graph.people)
    if n == graph.k:
        return [tuple(range(n))]
    planes = [_completed(graph, blocks) for blocks in plane_covers(n, graph.k, len(best))]
    budget.spend(sum(4 * len(blocks) * graph.k for blocks in planes))
    pool = sorted((best, *planes), key=len)[:POOL]
    best = pool[0]
    if len(best) > least:
        part = budget.part(*(DESIGN_SHARE if n > EASY else EASY_SHARE))
        turned = symmetric_covers(n, graph.k, least, pool[-1], lambda made: _completed(graph, made), part, cover.rng)
        budget.spend(part.used)
        pool = [turned, *pool] if turned is not pool[-1] else pool
        best = min(best, turned, key=len)
    share = budget.left // (2 * len(pool) if n > EASY else 10 * len(pool))
    for blocks in pool:
        if len(best) > least and budget.left:
            cover.load(blocks)
            cover.close_cheapest()
            found = cover.cool(share, COLD_HEAT, least, budget)
            best = found if found is not None and len(found) < len(best) else best
    return best


def _dense(cover: Cover, best: Blocks, least: int, budget: Budget) -> Blocks:
    """Cool from chance while graphs are small, from the best cover when they are large."""
    if cover.size > EASY:
        return _cold(cover, best, least, COLD_HEAT, budget)
    doubtful, short = least - 1, budget.left // 25
    while budget.left and len(best) - doubtful > 1:
        target = (len(best) + doubtful) // 2
        cover.scatter(target)
        found = cover.cool(short, DENSE_HEAT, least, budget)
        if found is None:
            doubtful = target
        else:
            best = found
    long = budget.left // 4
    while budget.left and len(best) > least:
        cover.scatter(len(best) - 1)
        best = cover.cool(min(budget.left, long), DENSE_HEAT, least, budget) or best
    return best


def _cold(cover: Cover, best: Blocks, least: int, heat: tuple[float, float], budget: Budget) -> Blocks:
    """Long coolings that close blocks as they go, each from one block fewer than the best."""
    while budget.left and len(best) > least:
        cover.load(best)
        cover.close_cheapest()
        best = cover.cool(max(budget.left * 2 // 5, 20_000), heat, least, budget) or best
    return best
