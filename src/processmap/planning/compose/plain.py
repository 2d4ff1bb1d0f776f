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

DENSE_HEAT, SPARSE_HEAT = (0.45, 0.18), (0.22, 0.1)
"""First and last temperature in unmet edges. Dense covers set at about 0.27, sparse ones melt if started hotter."""
NEARLY_COMPLETE = (9, 10)
EASY, EASY_SHARE, DESIGN_SHARE = 30, (1, 10), (3, 5)
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
    if len(best) > least and graph.nearly_complete:
        best = _designs(graph, best, least, budget, rng)
    cover = Cover(graph.adjacency, graph.k, rng)
    best = _dense(cover, best, least, budget) if graph.dense else _sparse(cover, best, least, budget)
    return [tuple(graph.people[v] for v in block) for block in best]


def _completed(graph: Plain, blocks: Blocks) -> Blocks:
    """Blocks with more added until every edge is met."""
    unmet = list(graph.adjacency)
    for block in blocks:
        mask = sum(1 << v for v in block)
        for v in block:
            unmet[v] &= ~mask
    return [*blocks, *greedy_blocks(unmet, graph.k)]


def _designs(graph: Plain, best: Blocks, least: int, budget: Budget, rng: random.Random) -> Blocks:
    n = len(graph.people)
    if n == graph.k:
        return [tuple(range(n))]
    for blocks in plane_covers(n, graph.k, len(best)):
        budget.spend(4 * len(blocks) * graph.k)
        best = min(best, _completed(graph, blocks), key=len)
    if len(best) > least:
        part = budget.part(*(DESIGN_SHARE if n > EASY else EASY_SHARE))
        best = symmetric_covers(n, graph.k, least, best, lambda blocks: _completed(graph, blocks), part, rng)
        budget.spend(part.used)
    return best


def _dense(cover: Cover, best: Blocks, least: int, budget: Budget) -> Blocks:
    """Halve the range between what is known and what may be with short coolings, then try one fewer with long ones."""
    doubtful = least - 1
    short = budget.left // 25
    while budget.left and len(best) - doubtful > 1:
        target = (len(best) + doubtful) // 2
        cover.scatter(target)
        found = cover.cool(short, DENSE_HEAT, least, budget)
        if found is None:
            doubtful = target
        else:
            best = found
    while budget.left and len(best) > least:
        cover.scatter(len(best) - 1)
        best = cover.cool(min(budget.left, max(budget.left // 3, 8 * short)), DENSE_HEAT, least, budget) or best
    return best


def _sparse(cover: Cover, best: Blocks, least: int, budget: Budget) -> Blocks:
    """Long coolings that close blocks as they go, each from one block fewer than the best."""
    while budget.left and len(best) > least:
        cover.load(best)
        cover.close_cheapest()
        best = cover.cool(max(budget.left * 2 // 5, 20_000), SPARSE_HEAT, least, budget) or best
    return best
