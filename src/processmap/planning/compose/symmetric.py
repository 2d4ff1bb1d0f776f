"""First covers with a symmetry: a few base blocks, turned round a circle, meet every pair that their turns meet.

Points stand on s circles of m places each, and the rest are fixed. Turning a block m times gives m blocks; a pair is
met when some turn of it is, so only one pair of each kind has to be looked at. That shrinks the search by a factor m
(the method of differences, Bose 1939; prescribed automorphisms in the search for coverings, Nurmela and Östergård).
"""

from __future__ import annotations

import random
from collections.abc import Callable

from attrs import frozen

from processmap.planning.compose.budget import Budget, boltzmann
from processmap.planning.compose.graph import Blocks

EPOCHS = 50
FIRST, LONGEST = 1_500, 24_000
"""Moves per base block in the first round, and at most; each round keeps the better half and tries it longer."""
STEP = 3
"""Budget units one tried move costs."""


class Turned:
    """Base blocks under a turn of order m on v points."""

    def __init__(self, points: int, k: int, order: int, bases: int, rng: random.Random) -> None:
        self.points, self.k, self.order, self.rng = points, k, order, rng
        self.circles = points // order
        self.kind = [[-1] * points for _ in range(points)]
        self.size: list[int] = []
        self._kinds()
        self.count = [0] * len(self.size)
        self.bases = [rng.sample(range(points), k) for _ in range(bases)]
        for block in self.bases:
            for place, x in enumerate(block):
                for y in block[:place]:
                    self.count[self.kind[x][y]] += 1
        self.cost = sum(size for size, count in zip(self.size, self.count, strict=True) if not count)

    def turn(self, point: int, by: int) -> int:
        """Where a point stands after `by` turns."""
        if point >= self.circles * self.order:
            return point
        circle, place = divmod(point, self.order)
        return circle * self.order + (place + by) % self.order

    def _kinds(self) -> None:
        for x in range(self.points):
            for y in range(x):
                if self.kind[x][y] < 0:
                    label = len(self.size)
                    self.size.append(0)
                    for by in range(self.order):
                        a, b = self.turn(x, by), self.turn(y, by)
                        if self.kind[a][b] < 0:
                            self.kind[a][b] = self.kind[b][a] = label
                            self.size[label] += 1

    def blocks(self) -> Blocks:
        """Every turn of every base block."""
        turned = {tuple(sorted(self.turn(x, by) for x in base)) for base in self.bases for by in range(self.order)}
        return sorted(turned)

    def cool(self, steps: int, budget: Budget) -> None:
        """Anneal over `steps` moves or until every pair is met."""
        for epoch in range(EPOCHS):
            self._epoch(steps // EPOCHS + 1, self.order * (0.5 - 0.32 * epoch / EPOCHS))
            budget.spend(STEP * (steps // EPOCHS + 1))
            if not self.cost or not budget.left:
                return

    def _epoch(self, steps: int, temperature: float) -> None:
        rand, count, size, kind, bases = self.rng.random, self.count, self.size, self.kind, self.bases
        k, points, many = self.k, self.points, len(bases)
        odds: dict[int, float] = {}
        for _ in range(steps):
            block = bases[int(rand() * many)]
            into = int(rand() * points)
            if into in block:
                continue
            out = block[int(rand() * k)]
            lost = [kind[out][x] for x in block if x != out]
            won = [kind[into][x] for x in block if x != out]
            worse = _shift(count, size, lost, won)
            if worse > 0:
                if worse not in odds:
                    odds[worse] = boltzmann(worse, temperature)
                if rand() >= odds[worse]:
                    _shift(count, size, won, lost)
                    continue
            block[block.index(out)] = into
            self.cost += worse
            if not self.cost:
                return


def _shift(count: list[int], size: list[int], lost: list[int], won: list[int]) -> int:
    """Count these kinds of pairs one time fewer and those one time more. Returns how many more pairs are unmet."""
    worse = 0
    for label in lost:
        count[label] -= 1
        if not count[label]:
            worse += size[label]
    for label in won:
        if not count[label]:
            worse -= size[label]
        count[label] += 1
    return worse


@frozen
class Shape:
    """A symmetry to try: the order of the turn and the number of base blocks."""

    order: int
    bases: int


def shapes(points: int, least: int, below: int) -> list[Shape]:
    """Symmetries that make fewer than `below` blocks, and not many fewer than `least`, as they can be completed."""
    return [
        Shape(order, bases)
        for order in range(5, points + 1)
        if points % order <= 2
        for bases in range(max(1, -(-3 * least // (4 * order))), (below - 1) // order + 1)
    ]


def symmetric_covers(
    points: int,
    k: int,
    least: int,
    best: Blocks,
    complete: Callable[[Blocks], Blocks],
    budget: Budget,
    rng: random.Random,
) -> Blocks:
    """The fewest blocks found by trying every shape a little and the most promising ones longer.

    complete: adds what a nearly full cover lacks. Returns `best` when nothing better was found.
    """
    trying, moves = shapes(points, least, len(best)), FIRST
    while trying and budget.left:
        results = []
        for shape in trying:
            turned = Turned(points, k, shape.order, shape.bases, rng)
            turned.cool(moves * shape.bases, budget)
            blocks = complete(turned.blocks())
            results.append((len(blocks), shape.order * shape.bases, shape.bases, shape))
            if len(blocks) < len(best):
                best = blocks
            if len(best) <= least or not budget.left:
                return best
        results.sort(key=lambda result: result[:3])
        trying = [shape for *_, shape in results[: max(4, len(results) // 2)]]
        moves = min(LONGEST, 4 * moves)
    return best
