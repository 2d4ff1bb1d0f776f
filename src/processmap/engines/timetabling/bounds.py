"""How early a plain project can possibly end: lower bounds that prove a schedule good, or best.

`lower_bound` is cheap: the critical path, and for each resource the work that must be done between a head and a tail.
`strengthen` is destructive improvement (Klein & Scholl 1999): assume a finish, draw conclusions about pairs that cannot
overlap and about the work that intervals must hold (energetic reasoning, Baptiste, Le Pape & Nuijten 1999), and raise
the bound as long as that ends in contradiction.
"""

from __future__ import annotations

from processmap.engines.timetabling.network import Network

__all__ = ["lower_bound", "strengthen"]


def lower_bound(network: Network) -> int:
    """The largest of the critical path and the resources' work between heads and tails."""
    best = network.critical_path
    for column, capacity in enumerate(network.capacities):
        users = [t for t, row in enumerate(network.demands) if row[column] and network.durations[t]]
        if users:
            best = max(best, _work_bound(network, users, column, capacity))
    return best


def _work_bound(network: Network, users: list[int], column: int, capacity: int) -> int:
    """Work of the tasks with a head of at least h and a tail of at least q, squeezed between them, for all h and q."""
    best = 0
    by_tail = sorted(users, key=network.tails.__getitem__, reverse=True)
    for head in sorted({network.heads[t] for t in users}):
        work = 0
        for task in by_tail:
            if network.heads[task] >= head:
                work += network.demands[task][column] * network.durations[task]
                best = max(best, head - (-work // capacity) + network.tails[task])
    return best


def strengthen(network: Network, bound: int, upper: int, steps: int) -> int:
    """Raise a lower bound towards `upper` by refuting one finish after the other, within a counted number of steps.

    bound: a valid lower bound to start from; upper: the finish of a known schedule, which is never passed.
    """
    refuter = _Refuter(network, steps)
    while bound < upper and refuter.refutes(bound):
        bound += 1
    return bound


class _Refuter:
    """Looks for a contradiction in the assumption that everything ends by a given time."""

    def __init__(self, network: Network, steps: int) -> None:
        self._network = network
        self._left = steps
        count = len(network.durations)
        busy = [t for t in range(count) if network.durations[t] and any(network.demands[t])]
        self._pairs = [(a, b) for i, a in enumerate(busy) for b in busy[i + 1 :] if self._collide(a, b)]
        self._busy = busy

    def _collide(self, a: int, b: int) -> bool:
        network = self._network
        return any(
            x + y > c for x, y, c in zip(network.demands[a], network.demands[b], network.capacities, strict=True)
        )

    def refutes(self, finish: int) -> bool:
        network = self._network
        early = list(network.heads)
        late = [finish - t - d for t, d in zip(network.tails, network.durations, strict=True)]
        while True:
            changed = self._pairs_order(early, late)
            if changed is None:
                return True
            if self._left <= 0:
                return False
            if not changed:
                return self._overfull(early, late)
            if not self._precedence(early, late):
                return True

    def _pairs_order(self, early: list[int], late: list[int]) -> bool | None:
        """Order pairs that cannot overlap where one order is left: whether anything moved, or None on contradiction."""
        durations = self._network.durations
        self._left -= len(self._pairs)
        changed = False
        for a, b in self._pairs:
            a_first = early[a] + durations[a] <= late[b]
            b_first = early[b] + durations[b] <= late[a]
            if a_first and b_first:
                continue
            if not a_first and not b_first:
                return None
            one, two = (a, b) if a_first else (b, a)
            if early[one] + durations[one] > early[two]:
                early[two] = early[one] + durations[one]
                changed = True
            if late[two] - durations[one] < late[one]:
                late[one] = late[two] - durations[one]
                changed = True
        return changed

    def _precedence(self, early: list[int], late: list[int]) -> bool:
        network = self._network
        self._left -= len(early)
        for task in network.order:
            end = early[task] + network.durations[task]
            for other in network.after[task]:
                early[other] = max(early[other], end)
        for task in reversed(network.order):
            for other in network.after[task]:
                late[task] = min(late[task], late[other] - network.durations[task])
        return all(e <= x for e, x in zip(early, late, strict=True))

    def _overfull(self, early: list[int], late: list[int]) -> bool:
        """Whether some interval must hold more work than it has room for, however its tasks are shifted."""
        network = self._network
        for column, capacity in enumerate(network.capacities):
            rows = [
                (early[t], late[t], network.durations[t], network.demands[t][column])
                for t in self._busy
                if network.demands[t][column]
            ]
            starts = sorted({e for e, *_ in rows} | {x for _, x, *_ in rows})
            ends = sorted({x + d for _, x, d, _ in rows} | {e + d for e, _, d, _ in rows})
            for begin in starts:
                for end in ends:
                    if end <= begin:
                        continue
                    self._left -= len(rows)
                    if self._left <= 0:
                        return False
                    if _work_within(rows, begin, end) > capacity * (end - begin):
                        return True
        return False


def _work_within(rows: list[tuple[int, int, int, int]], begin: int, end: int) -> int:
    """The least work in the interval: each task pushed as far left, or as far right, as it goes."""
    work = 0
    width = end - begin
    for early, late, duration, amount in rows:
        inside = min(width, duration, early + duration - begin, end - late)
        if inside > 0:
            work += inside * amount
    return work
