"""Building a timetable from an order of tasks: each in turn goes to the first slot (or the last)
where it can be.

The serial schedule generation scheme (Kelley 1963; Kolisch 1996), on calendars, forwards and
backwards.
"""

from __future__ import annotations

from collections.abc import Sequence

from processmap.engines.timetabling.compiled import Compiled
from processmap.engines.timetabling.occupancy import NOWHERE, State, lowest

__all__ = ["Decoder", "Stuck"]


class Stuck:
    """A task that could not be placed.

    `wanted` is the first slot where it has room after what comes before it, and `high` the last one
    that the placed tasks allow. When that is because of a largest gap, `holder` is the placed task
    at its other end, at `held_at`.
    """

    __slots__ = ("held_at", "high", "holder", "task", "wanted")

    def __init__(self, task: int, wanted: int = NOWHERE, high: int = NOWHERE) -> None:
        self.task = task
        self.wanted = wanted
        self.high = high
        self.holder = self.held_at = NOWHERE


class Decoder:
    """Places the tasks that are not already in a base state, within domains that have been
    tightened.
    """

    def __init__(self, c: Compiled, domains: Sequence[int], base: State) -> None:
        self._c = c
        self._base = base
        self._domains = list(domains)
        self._before = [[(a.before, a.weight) for a in arcs] for arcs in c.arcs_in]
        self._after = [[(a.after, a.weight) for a in arcs] for arcs in c.arcs_out]
        self.open = [t for t in range(c.count) if base.starts[t] == NOWHERE]

    def forward(
        self,
        order: Sequence[int],
        floors: Sequence[int],
        prefer: Sequence[int | None] | None = None,
    ) -> State | Stuck:
        """Each task as early as it can be and no earlier than its floor, or at its preferred slot
        where possible.
        """
        state = self._base.copy()
        for task in order:
            free, low, high = self.free(state, task)
            low = max(low, floors[task])
            reach = free >> low
            if not reach:
                return Stuck(task)
            start = low + lowest(reach)
            if start > high:
                return self._held_back(state, Stuck(task, start, high))
            if prefer is not None:
                wish = prefer[task]
                if wish is not None and start < wish <= high and free >> wish & 1:
                    start = wish
            state.place(task, start)
        return state

    def backward(self, order: Sequence[int], latest: Sequence[int]) -> State | None:
        """Each task as late as it can be and no later than its `latest` start; the order goes from
        last to first.
        """
        state = self._base.copy()
        for task in order:
            free, low, high = self.free(state, task)
            reach = free & ((1 << (min(high, latest[task]) + 1)) - 1) if high >= 0 else 0
            start = reach.bit_length() - 1
            if start < 0 or start < low:
                return None
            state.place(task, start)
        return state

    def free(self, state: State, task: int) -> tuple[int, int, int]:
        """Where a task has room, and the earliest and latest start that the placed tasks leave
        it.
        """
        starts = state.starts
        low, high = 0, self._c.horizon
        for other, weight in self._before[task]:
            at = starts[other]
            if at >= 0 and at + weight > low:
                low = at + weight
        for other, weight in self._after[task]:
            at = starts[other]
            if at >= 0 and at - weight < high:
                high = at - weight
        free = self._domains[task] & state.room(task)
        c = self._c
        for papers in c.papers_in[task]:
            at = starts[papers.before]
            if at >= 0:
                free &= ~papers.too_early(at + c.durations[papers.before])
        for papers in c.papers_out[task]:
            at = starts[papers.after]
            if at >= 0:
                high = min(high, papers.latest_end(at) - c.durations[task])
        return free, low, high

    def _held_back(self, state: State, stuck: Stuck) -> Stuck:
        for other, weight in self._after[stuck.task]:
            at = state.starts[other]
            if at >= 0 and at - weight == stuck.high and self._base.starts[other] == NOWHERE:
                stuck.holder, stuck.held_at = other, at
                break
        return stuck
