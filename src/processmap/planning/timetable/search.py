"""Search over orders for timetables with calendars: rules, repair, crossover, and packing to and fro."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from attrs import define

from processmap.planning.timetable.compiled import Compiled
from processmap.planning.timetable.decode import Decoder, Stuck
from processmap.planning.timetable.rules import Ranker
from processmap.planning.timetable.state import State
from processmap.planning.timetable.worth import measured

__all__ = ["Found", "OrderSearch"]

POPULATION = 16
REPAIRS = 25
STRETCH = 0.35
PATIENCE = 12


@define
class Found:
    """A timetable with its rank in what the search looks at, and the order that gave it."""

    rank: tuple[int, ...]
    state: State
    order: list[int]


class OrderSearch:
    """Looks for timetables within given domains that are best in the leading numbers of the objective.

    names: the numbers that count here, in order; floors: what they cannot go below, where the search may stop.
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
        self._c = c
        self._domains = domains
        self._names = tuple(names)
        self._floors = tuple(floors)
        self._random = random
        self._stop = stop
        self.decoder = Decoder(c, domains, base)
        self.ranker = Ranker(c, domains, self.decoder.open)
        self.work = 0
        self.best: Found | None = None

    def done(self, budget: int) -> bool:
        """Whether there is nothing more to gain or no more work to spend."""
        met = self.best is not None and self.best.rank[: len(self._floors)] <= self._floors
        return met or self.work >= budget or bool(self._stop and self._stop())

    def run(self, budget: int) -> None:
        """Spend up to this many schedules; what was found stands in `best`. The first order is always tried."""
        rules = self.ranker.rules()
        population: list[Found] = []
        for number in range(4 * POPULATION):
            if len(population) >= POPULATION or (number and self.done(budget)):
                break
            keys = rules[number % len(rules)]
            noise = 0.0 if number < len(rules) else (max(keys) - min(keys) + 1) * 0.15 * (number // len(rules))
            found = self.attempt(self.ranker.noisy(keys, self._random.random, noise))
            if found is not None:
                population.append(self._packed(found))
        if population:
            self._evolve(population, budget)

    def attempt(self, order: list[int], prefer: Sequence[int | None] | None = None) -> Found | None:
        """Decode an order, mending it where a task gets stuck; None when that does not help."""
        floors = [0] * self._c.count
        for _ in range(REPAIRS):
            self.work += 1
            result = self.decoder.forward(order, floors, prefer)
            if isinstance(result, State):
                return self._note(result, order)
            order = self._mended(order, result, floors)
            if not order:
                return None
        return None

    def _mended(self, order: list[int], stuck: Stuck, floors: list[int]) -> list[int]:
        """The stuck task first, or the task that it must follow closely later; empty when nothing is left to try."""
        if stuck.holder >= 0:
            short = stuck.wanted - stuck.high
            floors[stuck.holder] = max(floors[stuck.holder], stuck.held_at + short)
            return order
        mended = self.ranker.first(order, stuck.task)
        return mended if mended != order else []

    def _note(self, state: State, order: list[int]) -> Found:
        found = Found(measured(self._c, state.starts, self._names), state, order)
        if self.best is None or found.rank < self.best.rank:
            self.best = found
        return found

    def _packed(self, found: Found) -> Found:
        """Pack everything to the end, without letting anything get later than it may, and back to the start."""
        c, starts = self._c, found.state.starts
        latest = self.latest(starts)
        ends = [s + d for s, d in zip(starts, c.durations, strict=True)]
        place = self.ranker.place
        self.work += 1
        late = self.decoder.backward(sorted(found.order, key=lambda t: (-ends[t], -place[t])), latest)
        if late is None:
            return found
        again = self.attempt(sorted(found.order, key=lambda t: (late.starts[t], place[t])))
        return again if again is not None and again.rank <= found.rank else found

    def latest(self, starts: Sequence[int]) -> list[int]:
        """The latest starts that make neither the finish nor any single lateness worse."""
        c = self._c
        end = max((s + d for s, d in zip(starts, c.durations, strict=True)), default=0)
        out = []
        for start, duration, target in zip(starts, c.durations, c.targets, strict=True):
            limit = end if target is None else min(end, max(target, start + duration))
            out.append(limit - duration)
        return out

    def _evolve(self, population: list[Found], budget: int) -> None:
        random = self._random
        population.sort(key=_rank)
        idle = 0
        while not self.done(budget) and idle < PATIENCE * POPULATION and len(population[0].order) > 1:
            one, two = (population[int(random.random() ** 2 * len(population))] for _ in range(2))
            child = self.attempt(self._crossed(one.order, two.order))
            idle += 1
            if child is None:
                continue
            if child.rank <= population[-1].rank:
                child = self._packed(child)
            if child.rank < population[-1].rank and all(child.state.starts != f.state.starts for f in population):
                idle = 0
                if len(population) >= POPULATION:
                    population.pop()
                population.append(child)
                population.sort(key=_rank)

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
