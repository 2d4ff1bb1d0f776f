"""Covering the edges of a graph by blocks of one size: annealing on bit masks, the fast path of the engine.

The law is the plain one: any k people may sit together and every edge needs one block with both its ends. A move
swaps one member of a block. For each vertex two masks tell which neighbours it meets in no block and in exactly one,
so that a move is judged with two intersections (Nurmela and Östergård 1993 anneal covering designs with the same
swaps, on tables).
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from processmap.planning.compose.budget import Budget, boltzmann

EPOCHS = 200
RELATED = 0.8
"""In a sparse graph, how often the one who joins is a neighbour of somebody there; always would crowd the hubs."""
FAR = 1 << 20
"""Count given to pairs that are no edge, so that they are never seen as unmet or met once."""

Blocks = list[tuple[int, ...]]


class Cover:
    """Blocks of k vertices each, and how often every edge is met; `cost` edges are unmet."""

    def __init__(self, adjacency: Sequence[int], k: int, rng: random.Random) -> None:
        self.size = len(adjacency)
        self.k = k
        self.rng = rng
        self.adjacency = list(adjacency)
        everybody = list(range(self.size))
        self.neighbours = [[w for w in everybody if mask >> w & 1] or everybody for mask in adjacency]
        edges = sum(mask.bit_count() for mask in adjacency) // 2
        self.sparse = 4 * edges < self.size * (self.size - 1)
        self.load(())

    def load(self, blocks: Iterable[Iterable[int]]) -> None:
        """Start from these blocks; short ones are filled with whoever sits least."""
        size = self.size
        self.members: list[list[int]] = []
        self.masks: list[int] = []
        self.count = [0 if self.adjacency[u] >> w & 1 else FAR for u in range(size) for w in range(size)]
        self.unmet = list(self.adjacency)
        self.once = [0] * size
        self.cost = sum(mask.bit_count() for mask in self.unmet) // 2
        seats = [0] * size
        for block in blocks:
            chosen = list(block)
            idle = sorted((v for v in range(size) if v not in chosen), key=lambda v: (seats[v], self.rng.random()))
            chosen += idle[: self.k - len(chosen)]
            for v in chosen:
                seats[v] += 1
            self._open(chosen)

    def scatter(self, blocks: int) -> None:
        """Start from so many blocks of chance, everybody in about equally many."""
        self.load(() for _ in range(blocks))

    def _open(self, block: list[int]) -> None:
        self.members.append(block)
        self.masks.append(sum(1 << v for v in block))
        self._count(block, 1)

    def _count(self, block: list[int], step: int) -> None:
        for u in block:
            for w in block:
                if u != w:
                    now = self.count[u * self.size + w] = self.count[u * self.size + w] + step
                    bit = 1 << w
                    self.unmet[u] = self.unmet[u] | bit if now == 0 else self.unmet[u] & ~bit
                    self.once[u] = self.once[u] | bit if now == 1 else self.once[u] & ~bit
        self.cost = sum(mask.bit_count() for mask in self.unmet) // 2

    def close_cheapest(self) -> None:
        """Take away the block whose loss leaves fewest edges unmet."""
        losses = [
            sum((self.once[v] & mask).bit_count() for v in block)
            for block, mask in zip(self.members, self.masks, strict=True)
        ]
        index = losses.index(min(losses))
        block = self.members.pop(index)
        self.masks.pop(index)
        self._count(block, -1)

    def blocks(self) -> Blocks:
        """The blocks, members in rising order."""
        return [tuple(sorted(block)) for block in self.members]

    def cool(self, steps: int, heat: tuple[float, float], least: int, budget: Budget) -> Blocks | None:
        """Anneal over `steps` moves, closing a block each time every edge is met, down to `least` blocks.

        Returns the fewest blocks on the way that met every edge, or None.
        """
        best = None
        for epoch in range(EPOCHS):
            temperature = heat[0] + (heat[1] - heat[0]) * epoch / EPOCHS
            odds = [1.0] + [boltzmann(worse, temperature) for worse in range(1, 2 * self.k)]
            left = steps // EPOCHS + 1
            while left:
                if not self.cost:
                    best = self.blocks()
                    if len(best) <= max(1, least):
                        return best
                    self.close_cheapest()
                left = self._sweep(left, odds)
            budget.spend(steps // EPOCHS + 1)
            if not budget.left:
                break
        return best if self.cost else self.blocks()

    def _sweep(self, steps: int, odds: list[float]) -> int:
        """Try moves until all edges are met or the steps are used; returns the steps left.

        One long loop on local names: this is where the time goes, and a call per move would double it.
        """
        rand, n, k, sparse = self.rng.random, self.size, self.k, self.sparse
        members, masks, unmet, once = self.members, self.masks, self.unmet, self.once
        neighbours, blocks = self.neighbours, len(self.members)
        while steps:
            steps -= 1
            index = int(rand() * blocks)
            block = members[index]
            place = int(rand() * k)
            out = block[place]
            if sparse and rand() < RELATED:
                near = neighbours[block[place - 1 - int(rand() * (k - 1))]]
                into = near[int(rand() * len(near))]
            else:
                into = int(rand() * n)
            mask = masks[index]
            if mask >> into & 1:
                continue
            rest = mask ^ (1 << out)
            worse = (once[out] & rest).bit_count() - (unmet[into] & rest).bit_count()
            if worse <= 0 or rand() < odds[worse]:
                block[place] = into
                masks[index] = rest | 1 << into
                self._swap(block, out, into)
                self.cost += worse
                if not self.cost:
                    break
        return steps

    def _swap(self, block: list[int], out: int, into: int) -> None:
        n, count, unmet, once = self.size, self.count, self.unmet, self.once
        bit_out, bit_in = 1 << out, 1 << into
        for v in block:
            if v == into:
                continue
            bit = 1 << v
            now = count[out * n + v] - 1
            count[out * n + v] = count[v * n + out] = now
            if now == 1:
                once[out] |= bit
                once[v] |= bit_out
            elif now == 0:
                once[out] ^= bit
                once[v] ^= bit_out
                unmet[out] |= bit
                unmet[v] |= bit_out
            now = count[into * n + v] + 1
            count[into * n + v] = count[v * n + into] = now
            if now == 1:
                unmet[into] ^= bit
                unmet[v] ^= bit_in
                once[into] |= bit
                once[v] |= bit_in
            elif now == 2:
                once[into] ^= bit
                once[v] ^= bit_in


def greedy_blocks(adjacency: Sequence[int], k: int) -> Blocks:
    """A first cover: each block starts at the edge whose ends have most unmet edges and takes in whoever meets most."""
    unmet = list(adjacency)
    blocks = []
    while any(unmet):
        first = max(range(len(unmet)), key=lambda v: (unmet[v].bit_count(), -v))
        block, mask = [first], 1 << first
        while len(block) < min(k, len(unmet)):
            gain, _, vertex = max(
                ((unmet[v] & mask).bit_count(), unmet[v].bit_count(), -v)
                for v in range(len(unmet))
                if not mask >> v & 1
            )
            if not gain:
                break
            block.append(-vertex)
            mask |= 1 << -vertex
        for v in block:
            unmet[v] &= ~mask
        blocks.append(tuple(sorted(block)))
    return blocks
