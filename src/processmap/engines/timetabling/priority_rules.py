"""Orders to begin with: priority rules, made to respect what comes before what.

Latest finish time, most work after it, fewest slots and earliest start, sampled with noise (Kolisch
1996, Kolisch and Hartmann 1999).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import heapify, heappop, heappush

from processmap.engines.timetabling.compiled import Compiled
from processmap.engines.timetabling.occupancy import lowest

__all__ = ["Ranker"]


class Ranker:
    """Makes orders of the open tasks from priorities, and moves tasks to the front with all that
    must come before.
    """

    def __init__(self, c: Compiled, domains: Sequence[int], open_tasks: Sequence[int]) -> None:
        self._c = c
        self._domains = domains
        self.open = list(open_tasks)
        inside = set(open_tasks)
        self.before: dict[int, list[int]] = {t: [] for t in open_tasks}
        self.after: dict[int, list[int]] = {t: [] for t in open_tasks}
        for task in open_tasks:
            earlier = [a.before for a in c.arcs_in[task] if a.forward] + [
                p.before for p in c.papers_in[task]
            ]
            self.before[task] = list(dict.fromkeys(t for t in earlier if t in inside))
            for other in self.before[task]:
                self.after[other].append(task)
        self.place = {task: i for i, task in enumerate(c.order or range(c.count))}

    def rules(self) -> list[list[float]]:
        """Priorities by task, smaller first: by when it is due, by the longest way to go, by few
        slots, by earliest.
        """
        c, domains = self._c, self._domains
        due, tails = self._due(), self._tails()
        lows = [lowest(d) for d in domains]
        few = [float(d.bit_count()) for d in domains]
        out = [
            [float(x) for x in due],
            [-float(x) for x in tails],
            [x + 0.001 * y for x, y in zip(lows, due, strict=True)],
            few,
        ]
        if any(e is not None for e in c.earlier):
            out.insert(
                0, [float(low if e is None else e) for e, low in zip(c.earlier, lows, strict=True)]
            )
        return out

    def _due(self) -> list[int]:
        """The latest start that keeps every target, counting order only; the domain's end where
        there is no target.
        """
        c = self._c
        due = [d.bit_length() - 1 for d in self._domains]
        for task in reversed(c.order or []):
            target = c.targets[task]
            if target is not None:
                due[task] = min(due[task], target - c.durations[task])
            for arc in c.arcs_out[task]:
                if arc.forward:
                    due[task] = min(due[task], due[arc.after] - arc.weight)
            for papers in c.papers_out[task]:
                due[task] = min(due[task], due[papers.after] - c.durations[task])
        return due

    def _tails(self) -> list[int]:
        c = self._c
        tails = list(c.durations)
        for task in reversed(c.order or []):
            for arc in c.arcs_out[task]:
                if arc.forward:
                    tails[task] = max(tails[task], arc.weight + tails[arc.after])
        return tails

    def by(self, keys: Sequence[float]) -> list[int]:
        """The open tasks by rising key, as far as precedence lets them."""
        waiting = {t: len(b) for t, b in self.before.items()}
        heap = [(keys[t], self.place[t], t) for t in self.open if not waiting[t]]
        heapify(heap)
        order = []
        while heap:
            task = heappop(heap)[2]
            order.append(task)
            for other in self.after[task]:
                waiting[other] -= 1
                if not waiting[other]:
                    heappush(heap, (keys[other], self.place[other], other))
        return order

    def noisy(self, keys: Sequence[float], rnd: Callable[[], float], noise: float) -> list[int]:
        """As `by`, with keys pushed about by up to `noise`."""
        return self.by([k + noise * rnd() for k in keys])

    def first(self, order: Sequence[int], task: int) -> list[int]:
        """The order with this task at the front, after those that must come before it."""
        need = {task}
        stack = [task]
        while stack:
            for other in self.before[stack.pop()]:
                if other not in need:
                    need.add(other)
                    stack.append(other)
        return [t for t in order if t in need] + [t for t in order if t not in need]
