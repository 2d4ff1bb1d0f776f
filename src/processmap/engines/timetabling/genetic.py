"""Search for plain projects: two populations of task orders that feed each other.

One population holds schedules packed towards the start, the other schedules packed towards the finish. A child takes
one parent's order except for a stretch, which follows another parent, and is built in the *opposite* direction of its
parents, so every step is crossover and justification at once (after Debels & Vanhoucke 2005; justification: Valls,
Ballestín & Quintanilla 2005). Two things are our own: a child is continued from a saved state of its parent instead of
built anew, and of equally short schedules the one with the least sum of ends is kept: it says which of many equals is
closest to being shorter.
"""

from __future__ import annotations

from collections.abc import Callable
from heapq import heapify, heappop, heappush
from random import Random

from processmap.engines.timetabling.network import Network
from processmap.engines.timetabling.serial import Generator, Trace

__all__ = ["Search"]

POPULATION = 44
STRETCH = 0.4  # share of the order that follows the second parent, on average
MUTATED = 0.1  # share of the children that are also shaken
SHAKEN = 0.04  # share of neighbours that a shaking swaps
PATIENCE = 20  # generations without any gain before most of the population is replaced
KEPT = 2  # how many survive that
NOISE = 1.6  # how far the first orders stray from longest-tail-first, as a share of the critical path
OVERHEAD = 0.3  # what a child costs beside the generator, as a share of a schedule
CUT_SHORT = 0.65  # how much of a schedule is built, on average, before it turns out too long


class Member:
    """An order with the length of the schedule it came from, and its trace once somebody has asked for it."""

    __slots__ = ("order", "rank", "trace")

    def __init__(self, rank: int, order: list[int]) -> None:
        self.rank = rank
        self.order = order
        self.trace: Trace | None = None


class Search:
    """A search that can be looked at any time: `length`, `starts`, and `schedules` (full schedules' worth of work)."""

    def __init__(self, network: Network, random: Random, *, bound: int, stop: Callable[[], bool] | None = None) -> None:
        self._network = network
        self._random = random.random
        self._generators = (Generator(network, backward=True), Generator(network))
        # A child of packed-to-the-start parents is built from the finish: side 0 reads forward, builds backward.
        self._before = (network.after, network.before)
        self._ties = (network.order, network.order[::-1])
        self._scale = 1 + sum(network.durations) * len(network.durations)
        self._bound = bound
        self._stop = stop
        self._budget = 0.0
        self._work = 0.0
        self.length = sum(network.durations) + 1
        self.starts: tuple[int, ...] = ()

    @property
    def schedules(self) -> int:
        """How much work was done, in schedules."""
        return int(self._work)

    def run(self, schedules: int) -> None:
        """Search until the bound is met or this many schedules' worth of work is done; deterministic."""
        self._budget = self._work + schedules
        populations: tuple[list[Member], list[Member]] = ([], [])
        if not self._fill(populations, POPULATION, first=True):
            return
        side = idle = 0
        while not self._done():
            gained = self._generation(populations, side)
            side, idle = 1 - side, 0 if gained else idle + 1
            if idle > PATIENCE:
                idle = 0
                for population in populations:
                    del population[KEPT:]
                self._fill(populations, POPULATION - KEPT)

    def _done(self) -> bool:
        return self.length <= self._bound or self._work >= self._budget or bool(self._stop and self._stop())

    def _fill(self, populations: tuple[list[Member], list[Member]], count: int, *, first: bool = False) -> bool:
        """Add new pairs, one packed to the start and its image packed to the finish; False when the work is over."""
        for number in range(count):
            order = self._sample(plain=first and not number)
            ends = self._generators[1].ends(order)
            assert ends is not None  # without a limit every order gives a schedule
            early = self._member(ends, 1)
            ends, trace = self._generators[0].trace(early.order)
            early.trace = trace
            populations[0].append(early)
            populations[1].append(self._member(ends, 0))
            self._work += 2.8
            if self._done() and not (first and number < 1):
                return False
        for population in populations:
            population.sort(key=_rank)
        return True

    def _sample(self, *, plain: bool) -> list[int]:
        """An order drawn by longest tail first with noise; without noise when `plain`."""
        network, rnd = self._network, self._random
        noise = 0.0 if plain else NOISE * network.critical_path
        keys = [-t - d - noise * rnd() for t, d in zip(network.tails, network.durations, strict=True)]
        waiting = [len(b) for b in network.before]
        heap = [(keys[task], task) for task, left in enumerate(waiting) if not left]
        heapify(heap)
        order = []
        while heap:
            task = heappop(heap)[1]
            order.append(task)
            for other in network.after[task]:
                waiting[other] -= 1
                if not waiting[other]:
                    heappush(heap, (keys[other], other))
        return order

    def _member(self, ends: list[int], built: int) -> Member:
        """What a generator (0 backward, 1 forward) gave, as a member of the population that it belongs to."""
        length = max(ends)
        if length < self.length:
            self.length = length
            durations = self._network.durations
            self.starts = tuple(length - e if built == 0 else e - d for e, d in zip(ends, durations, strict=True))
        rank = length * self._scale + sum(ends)
        return Member(rank, sorted(self._ties[built], key=ends.__getitem__, reverse=True))

    def _generation(self, populations: tuple[list[Member], list[Member]], side: int) -> bool:
        """One child for each member of a side, merged into the other side; whether that side gained."""
        source, target = populations[side], populations[1 - side]
        worst = target[-1].rank // self._scale
        born: list[Member] = []
        for parent in source:
            if parent.trace is None:
                ends, parent.trace = self._generators[side].trace(parent.order)
                self._work += 1.1
                if max(ends) <= worst:
                    born.append(self._member(ends, side))
            child = self._child(parent, source, side, worst)
            if child is not None:
                born.append(child)
            if self._done():
                break
        return self._merge(target, born)

    def _merge(self, target: list[Member], born: list[Member]) -> bool:
        old, size = sum(member.rank for member in target), len(target)
        seen: set[tuple[int, ...]] = set()
        kept: list[Member] = []
        for member in sorted([*target, *born], key=_rank):
            name = tuple(member.order)
            if name not in seen and len(kept) < size:
                seen.add(name)
                kept.append(member)
        target[:] = kept + [kept[-1]] * (size - len(kept))
        return sum(member.rank for member in target) < old

    def _child(self, parent: Member, source: list[Member], side: int, worst: int) -> Member | None:
        rnd, count = self._random, len(parent.order)
        order = parent.order
        width = int(count * STRETCH * (0.5 + rnd()))
        first = int(rnd() * (count - width))
        other = source[min(int(rnd() * len(source)), int(rnd() * len(source)))].order  # the better of two
        head = order[:first]
        taken = set(head)
        middle = [task for task in other if task not in taken][:width]
        taken.update(middle)
        child = head + middle + [task for task in order if task not in taken]
        if child == order or rnd() < MUTATED:
            first = min(first, self._shake(child, side))
        assert parent.trace is not None  # made by the caller
        generator = self._generators[side]
        saved = first // generator.stride
        begin = saved * generator.stride
        ends = generator.resume(child[begin:], parent.trace[saved], worst)
        self._work += OVERHEAD + (1 - begin / count) * (CUT_SHORT if ends is None else 1)
        return None if ends is None else self._member(ends, side)

    def _shake(self, order: list[int], side: int) -> int:
        """Swap some neighbours where precedence lets them; the first place that may have changed."""
        rnd, before = self._random, self._before[side]
        first = int(rnd() * len(order) * 0.6)
        for i in range(first, len(order) - 1):
            if rnd() < SHAKEN and order[i] not in before[order[i + 1]]:
                order[i], order[i + 1] = order[i + 1], order[i]
        return first


def _rank(member: Member) -> int:
    return member.rank
