"""Search for timetables with calendars: orders by rules, wishes that are granted one by one,
crossover and trades.

A genetic algorithm over activity lists (Hartmann 1998), whose children are improved by
`constrained_descent`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from processmap.engines.timetabling.compiled import Compiled
from processmap.engines.timetabling.constrained_descent import Descent
from processmap.engines.timetabling.justification import Attempts, Found
from processmap.engines.timetabling.occupancy import State

__all__ = ["OrderSearch"]

POPULATION = 16
BEGUN = 3  # how many of the first timetables are made as good as wishes make them
STRETCH = 0.35
PATIENCE = 12  # children without a gain, for each of the population, before crossover is given up
TRADES = 60  # trades without a gain before they are given up


class OrderSearch:
    """Looks for timetables within given domains that are best in the leading numbers of the
    objective.

    names: the numbers that count here, in order; floors: what they cannot go below, where the
    search may stop.
    """

    def __init__(
        self,
        c: Compiled,
        domains: Sequence[int],
        base: State,
        names: Sequence[str],
        floors: Sequence[int],
        random: Random,
        stop: Callable[[], bool] | None = None,
    ) -> None:
        self._floors = tuple(floors)
        self._random = random
        self._stop = stop
        self._attempts = Attempts(c, domains, base, names)
        self.decoder, self.ranker = self._attempts.decoder, self._attempts.ranker
        self._descent = Descent(c, domains, names, self.ranker, random)
        self._population: list[Found] = []
        self.best: Found | None = None

    @property
    def work(self) -> float:
        """The work done, in schedules."""
        return self._attempts.work + self._descent.work

    def done(self, budget: float) -> bool:
        """Whether there is nothing more to gain or no more work to spend."""
        met = self.best is not None and self.best.rank[: len(self._floors)] <= self._floors
        return met or self.work >= budget or bool(self._stop and self._stop())

    def run(self, budget: float) -> None:
        """Spend up to this many schedules; what was found stands in `best`. The first order is
        always tried.
        """
        self._begin(budget)
        for found in self._population[:BEGUN]:
            if not self.done(budget):
                self._admit(self._descent.run(found, budget))
        if self._population:
            self._go_on(budget)

    def _begin(self, budget: float) -> None:
        """The first timetables: every rule, then the rules with noise."""
        rules = self.ranker.rules()
        for number in range(4 * POPULATION):
            if len(self._population) >= POPULATION or (number and self.done(budget)):
                break
            keys = rules[number % len(rules)]
            noise = (
                0.0
                if number < len(rules)
                else (max(keys) - min(keys) + 1) * 0.15 * (number // len(rules))
            )
            found = self.attempt(self.ranker.noisy(keys, self._random.random, noise))
            if found is not None:
                self._population.append(self._note(self._attempts.packed(found)))
        self._population.sort(key=_rank)

    def attempt(self, order: list[int], prefer: Sequence[int | None] | None = None) -> Found | None:
        """Decode an order, mending it where a task gets stuck; None when that does not help."""
        found = self._attempts.attempt(order, prefer)
        return None if found is None else self._note(found)

    def _note(self, found: Found) -> Found:
        if self.best is None or found.rank < self.best.rank:
            self.best = found
        return found

    def _admit(self, found: Found) -> bool:
        """Take somebody new into the population; whether it was better than the worst and not there
        already.
        """
        population = self._population
        self._note(found)
        known = any(found.state.starts == other.state.starts for other in population)
        if known or (len(population) >= POPULATION and found.rank >= population[-1].rank):
            return False
        if len(population) >= POPULATION:
            population.pop()
        population.append(found)
        population.sort(key=_rank)
        return True

    def _go_on(self, budget: float) -> None:
        """Crossover and trades, whichever has had less work, as long as one of them may still gain
        something.
        """
        idle = [0, 0]
        spent = [0.0, 0.0]
        patience = (PATIENCE * POPULATION if len(self._population[0].order) > 1 else 0, TRADES)
        while not self.done(budget):
            able = [kind for kind in (0, 1) if idle[kind] < patience[kind]]
            if not able:
                break
            kind = min(able, key=spent.__getitem__)
            before = self.work
            idle[kind] = (
                0 if (self._trade(budget) if kind else self._cross(budget)) else idle[kind] + 1
            )
            spent[kind] += self.work - before

    def _trade(self, budget: float) -> bool:
        """A trade made with one of the best, and the descent from there."""
        random, population = self._random.random, self._population
        begun = population[int(random() ** 3 * len(population))]
        found = self._descent.traded(begun)
        if found is None:
            return False
        best = population[0].rank
        found = self._descent.run(found, budget)
        self._admit(found)
        return found.rank < best

    def _cross(self, budget: float) -> bool:
        """A child of two; one that is the best so far is made as good as wishes make it."""
        random, population = self._random.random, self._population
        one, two = (population[int(random() ** 2 * len(population))] for _ in range(2))
        child = self._attempts.attempt(self._crossed(one.order, two.order))
        if child is None:
            return False
        if child.rank <= population[-1].rank:
            child = self._attempts.packed(child)
        if child.rank < population[0].rank:
            child = self._descent.run(child, budget)
        return self._admit(child)

    def _crossed(self, one: list[int], two: list[int]) -> list[int]:
        random, count = self._random, len(one)
        width = max(1, int(count * STRETCH * (0.5 + random.random())))
        first = int(random.random() * max(1, count - width))
        head = one[:first]
        taken = set(head)
        middle = [t for t in two if t not in taken][:width]
        taken.update(middle)
        child = head + middle + [t for t in one if t not in taken]
        if child == one:
            for _ in range(1 + count // 20):
                child = self._jumped(child)
        return child

    def _jumped(self, order: list[int]) -> list[int]:
        """One task moved to somewhere else between those before and those after it."""
        random = self._random
        here = int(random.random() * len(order))
        task = order[here]
        place = {t: i for i, t in enumerate(order)}
        low = max((place[t] + 1 for t in self.ranker.before[task]), default=0)
        high = min((place[t] - 1 for t in self.ranker.after[task]), default=len(order) - 1)
        to = low + int(random.random() * (high - low + 1))
        rest = order[:here] + order[here + 1 :]
        return [*rest[:to], task, *rest[to:]]


def _rank(found: Found) -> tuple[int, ...]:
    return found.rank
