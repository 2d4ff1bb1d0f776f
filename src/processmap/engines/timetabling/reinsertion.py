"""Making a timetable kinder where that costs neither lateness nor finish: rest, spread, staying
where it was.

One task at a time is taken out and put where it is best with everything else standing still, judged
by the numbers of the objective in their order. Now and then a crowded or moved task is taken out
together with its neighbours.

A neighbourhood search that removes and inserts again (Palpant, Artigues and Michelon 2004).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from random import Random

from processmap.engines.timetabling.compiled import Compiled
from processmap.engines.timetabling.objective import measured
from processmap.engines.timetabling.occupancy import State, lowest
from processmap.engines.timetabling.problem import slots
from processmap.engines.timetabling.serial_generation import Decoder

__all__ = ["Polisher"]

TOGETHER = 6  # how many tasks are taken out at once, at most


class Polisher:
    """Improves a state within domains that hold lateness and finish where they are.

    names: the numbers that count, in order; `work` is counted in tasks taken out and put back.
    """

    def __init__(
        self,
        c: Compiled,
        decoder: Decoder,
        names: Sequence[str],
        random: Random,
        stop: Callable[[], bool] | None = None,
    ) -> None:
        self._c = c
        self._decoder = decoder
        self._names = tuple(names)
        self._random = random
        self._stop = stop
        self._open = set(decoder.open)
        self.work = 0

    def run(self, state: State, budget: int) -> State:
        """The state, or a better one; no more than `budget` tasks are taken out and put back."""
        limit = self.work + budget
        tasks = self._decoder.open
        if not tasks:
            return state
        best = self._settled(state.copy(), limit)
        rank = self.rank(best)
        idle = 0
        while self._goes_on(limit) and idle < 4 * len(tasks) and self._improvable(rank):
            trial = self._shaken(best.copy())
            idle += 1
            if trial is None:
                continue
            trial = self._settled(trial, limit)
            new = self.rank(trial)
            if new <= rank:
                idle = idle if new == rank else 0
                best, rank = trial, new
        return best

    def rank(self, state: State) -> tuple[int, ...]:
        """The numbers that count."""
        return measured(self._c, state.starts, self._names)

    def _improvable(self, rank: tuple[int, ...]) -> bool:
        names = ("crowding", "moved", "shift")
        return any(value for name, value in zip(self._names, rank, strict=True) if name in names)

    def _goes_on(self, limit: int) -> bool:
        return self.work < limit and not (self._stop and self._stop())

    def _settled(self, state: State, limit: int) -> State:
        """Every task put where it is best, to and fro until nothing moves."""
        tasks = list(self._decoder.open)
        changed = True
        while changed and self._goes_on(limit):
            changed = False
            tasks.reverse()
            for task in tasks:
                old = state.starts[task]
                state.remove(task)
                self.work += 1
                new = self._best(state, task)
                state.place(task, old if new < 0 else new)
                changed |= new not in (old, -1)
        return state

    def _shaken(self, state: State) -> State | None:
        """Some tasks that share something with an unhappy one taken out together and put back one
        by one.
        """
        random, c = self._random, self._c
        unhappy = self._unhappy(state)
        if not unhappy:
            return None
        task = unhappy[int(random.random() * len(unhappy))]
        near = [t for t in self._neighbours(task) if t in self._open]
        chosen = [task]
        while near and len(chosen) < TOGETHER:
            chosen.append(near.pop(int(random.random() * len(near))))
        if random.random() < 0.5:
            chosen.append(chosen.pop(0))
        for other in chosen:
            state.remove(other)
        self.work += len(chosen)
        for other in chosen:
            start = self._best(state, other)
            if start < 0 or start + c.durations[other] > c.horizon:
                return None
            state.place(other, start)
        return state

    def _unhappy(self, state: State) -> list[int]:
        c, opened = self._c, self._open
        out = {t: None for t in self._decoder.open if c.earlier[t] not in (None, state.starts[t])}
        if "crowding" in self._names:
            for task in self._crowded(state):
                if task in opened:
                    out[task] = None
        return sorted(out)

    def _crowded(self, state: State) -> list[int]:
        c, out = self._c, []
        for group in c.groups:
            if not group.wished:
                continue
            spans = sorted(
                (state.starts[t], state.starts[t] + c.durations[t], t) for t in group.members
            )
            for (_, end, one), (start, _, two) in pairwise(spans):
                if start - end < group.wished:
                    out += [one, two]
        return out

    def _neighbours(self, task: int) -> list[int]:
        c = self._c
        near: dict[int, None] = {}
        for group in c.groups_of[task]:
            near.update(dict.fromkeys(c.groups[group].members))
        near.update(dict.fromkeys(a.after for a in c.arcs_out[task]))
        near.update(dict.fromkeys(a.before for a in c.arcs_in[task]))
        near.pop(task, None)
        return list(near)

    def _best(self, state: State, task: int) -> int:
        """The best start with the others where they are, or -1: each number in turn keeps only its
        best slots.
        """
        free, low, high = self._decoder.free(state, task)
        starts = free & ((1 << (high + 1)) - 1) >> low << low if high >= low else 0
        if not starts:
            return -1
        c = self._c
        earlier = c.earlier[task]
        for name in self._names:
            if name == "lateness":
                starts = _punctual(starts, c.targets[task], c.durations[task])
            elif name == "crowding":
                starts = self._roomy(state, task, starts)
            elif name == "moved" and earlier is not None and starts >> earlier & 1:
                starts = 1 << earlier
            elif name == "shift" and earlier is not None:
                starts = _nearest(starts, earlier)
        return lowest(starts)

    def _roomy(self, state: State, task: int, starts: int) -> int:
        """The slots with the least crowding."""
        spans = self._near(state, task)
        touched = 0
        for first, _, _, last, _ in spans:
            touched |= ((1 << (last + 1 - first)) - 1) << first
        clear = starts & ~touched
        if clear or not starts:
            return clear
        # Only now is it worth counting how crowded each slot is.
        costs: dict[int, int] = {}
        for slot in slots(starts):
            cost = 0
            for first, before, after, last, wished in spans:
                if first <= slot <= before:
                    cost += wished - (before - slot)
                elif after <= slot <= last:
                    cost += wished - (slot - after)
            costs[slot] = cost
        least = min(costs.values())
        return sum(1 << slot for slot, cost in costs.items() if cost == least)

    def _near(self, state: State, task: int) -> list[tuple[int, int, int, int, int]]:
        """Where a start would be crowded by each meeting of the same people: from, up to before it,
        after it, to.
        """
        c, duration, out = self._c, self._c.durations[task], []
        for number in c.groups_of[task]:
            group = c.groups[number]
            if not group.wished:
                continue
            for other in group.members:
                at = state.starts[other]
                if at >= 0:
                    end = at + c.durations[other]
                    first = max(0, at - duration - group.wished + 1)
                    out.append((first, at - duration, end, end + group.wished - 1, group.wished))
        return out


def _punctual(starts: int, target: int | None, duration: int) -> int:
    """The starts that keep the target, or else the first one."""
    if target is None:
        return starts
    kept = starts & ((1 << max(0, target - duration + 1)) - 1)
    return kept or starts & -starts


def _nearest(starts: int, earlier: int) -> int:
    above = starts >> earlier
    up = earlier + lowest(above) if above else -1
    down = (starts & ((1 << earlier) - 1)).bit_length() - 1
    if up >= 0 and down >= 0:
        return (1 << up if up - earlier < earlier - down else 0) | (
            1 << down if earlier - down <= up - earlier else 0
        )
    return 1 << max(up, down)
