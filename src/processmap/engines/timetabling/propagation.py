"""What can be concluded before anything is placed: the slots that are left to each task, or that
none is left.

Conclusions are drawn from order and gaps, papers, tasks that have only one slot left, meetings that
fit in one order only, and, when asked to look deep, from counting: more meetings than their slots
can hold, more work than there is room for. Nothing is guessed, so an empty result is a proof that
no timetable exists.

Constraint propagation as in Baptiste, Le Pape and Nuijten (2001): precedence, the timetable
constraint, disjunctive pairs; then counting arguments.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from processmap.engines.timetabling.compiled import Compiled, Group, Pool
from processmap.engines.timetabling.occupancy import State, lowest, spread

__all__ = ["base_state", "tighten"]


def tighten(
    c: Compiled, domains: Sequence[int] | None = None, *, deep: bool = False
) -> list[int] | None:
    """The starts that each task can still have, or None when there is no timetable.

    domains: where to begin, packed starts by task; the problem's own when left out. deep: count as
    well.
    """
    work = _Tightener(c, list(c.domains if domains is None else domains))
    return work.domains if work.run() and not (deep and work.overfull()) else None


def base_state(c: Compiled, domains: Sequence[int]) -> State | None:
    """Everything that has one slot left, placed there, what was held first; None when it does not
    fit.
    """
    state = State(c)
    single = [t for t, d in enumerate(domains) if not d & (d - 1)]
    for task in sorted(single, key=lambda t: not c.held[t]):
        start = lowest(domains[task])
        if not c.held[task] and not state.room(task) >> start & 1:
            return None
        state.place(task, start)
    return state


class _Tightener:
    def __init__(self, c: Compiled, domains: list[int]) -> None:
        self.c = c
        self.domains = domains
        self.queued = [True] * c.count
        self.queue = list(range(c.count))

    def run(self) -> bool:
        """Draw conclusions until there are no more; False on contradiction."""
        if not all(self.domains):
            return False
        while True:
            if not self._order():
                return False
            state = base_state(self.c, self.domains)
            if state is None or not self._rooms(state) or not self._pairs():
                return False
            if not self.queue:
                return True

    def _keep(self, task: int, starts: int) -> bool:
        old = self.domains[task]
        new = old & starts
        if new != old:
            self.domains[task] = new
            if not self.queued[task]:
                self.queued[task] = True
                self.queue.append(task)
        return new != 0

    def _order(self) -> bool:
        """Order, gaps and papers, task by task as long as something changes."""
        c, domains = self.c, self.domains
        while self.queue:
            batch, self.queue = self.queue, []
            for task in batch:
                self.queued[task] = False
                low, high = lowest(domains[task]), domains[task].bit_length() - 1
                for arc in c.arcs_out[task]:
                    if not self._keep(arc.after, -1 << max(0, low + arc.weight)):
                        return False
                for arc in c.arcs_in[task]:
                    if not self._keep(arc.before, (1 << max(0, high - arc.weight + 1)) - 1):
                        return False
                if not self._papers(task, low):
                    return False
        return True

    def _papers(self, task: int, low: int) -> bool:
        c = self.c
        for papers in c.papers_out[task]:
            if not self._keep(papers.after, ~papers.too_early(low + c.durations[task])):
                return False
        for papers in c.papers_in[task]:
            last = (
                papers.latest_end(self.domains[task].bit_length() - 1) - c.durations[papers.before]
            )
            if not self._keep(papers.before, (1 << max(0, last + 1)) - 1):
                return False
        return True

    def _rooms(self, state: State) -> bool:
        return all(
            state.starts[t] >= 0 or self._keep(t, state.room(t)) for t in range(self.c.count)
        )

    def _pairs(self) -> bool:
        """Two meetings of one group that fit in one order only are put in that order."""
        c, domains = self.c, self.domains
        for group in c.groups:
            spans = [
                (lowest(domains[t]), domains[t].bit_length() - 1, c.durations[t], t)
                for t in group.members
            ]
            spans.sort()
            for i, (low, high, duration, task) in enumerate(spans):
                reach = high + duration + group.rest
                for low2, high2, duration2, other in spans[i + 1 :]:
                    if low2 >= reach:
                        break
                    if c.held[task] and c.held[other]:
                        continue
                    if not self._pair(
                        (low, high, duration + group.rest, task),
                        (low2, high2, duration2 + group.rest, other),
                    ):
                        return False
        return True

    def _pair(self, a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> bool:
        low_a, high_a, length_a, task_a = a
        low_b, high_b, length_b, task_b = b
        if low_b + length_b > high_a:  # b cannot come first
            return self._keep(task_b, -1 << (low_a + length_a)) and self._keep(
                task_a, (1 << max(0, high_b - length_a + 1)) - 1
            )
        if low_a + length_a > high_b:
            return self._keep(task_a, -1 << (low_b + length_b)) and self._keep(
                task_b, (1 << max(0, high_a - length_b + 1)) - 1
            )
        return True

    def overfull(self) -> bool:
        """Whether some stretch of time must hold more than it can."""
        return any(self._group_overfull(g) for g in self.c.groups) or any(
            self._pool_overfull(p) for p in self.c.pools
        )

    def _stretches(self, tasks: Sequence[int]) -> Iterator[list[int]]:
        """For each earliest start, the tasks that start no earlier, by rising latest end."""
        domains, durations = self.domains, self.c.durations
        ends = {t: domains[t].bit_length() - 1 + durations[t] for t in tasks}
        lows = {t: lowest(domains[t]) for t in tasks}
        by_end = sorted(tasks, key=ends.__getitem__)
        for low in sorted(set(lows.values())):
            yield [t for t in by_end if lows[t] >= low]

    def _group_overfull(self, group: Group) -> bool:
        members = [t for t in group.members if not self.c.held[t]]
        for tasks in self._stretches(members):
            union, shortest = 0, self.c.horizon
            for number, task in enumerate(tasks, 1):
                union |= self.domains[task]
                shortest = min(shortest, self.c.durations[task])
                if _most_apart(union, shortest + group.rest, number) < number:
                    return True
        return False

    def _pool_overfull(self, pool: Pool) -> bool:
        users = [t for t in pool.uses if not self.c.held[t]]
        return (
            self._periods_overfull(pool, users)
            if pool.periods
            else self._slots_overfull(pool, users)
        )

    def _slots_overfull(self, pool: Pool, users: Sequence[int]) -> bool:
        durations = self.c.durations
        covered = {t: spread(self.domains[t], durations[t]) for t in users}
        for tasks in self._stretches(users):
            union = need = 0
            for task in tasks:
                union |= covered[task]
                need += pool.uses[task] * durations[task]
                if need > sum((level & union).bit_count() for level in pool.levels):
                    return True
        return False

    def _periods_overfull(self, pool: Pool, users: Sequence[int]) -> bool:
        touched = {t: _touched(pool, self.domains[t]) for t in users}
        inside = [t for t in users if touched[t] is not None]
        each = pool.capacity[0] if pool.capacity else 0
        for tasks in self._stretches(inside):
            union = need = 0
            for task in tasks:
                union |= touched[task] or 0
                need += pool.uses[task]
                if need > each * union.bit_count():
                    return True
        return False


def _most_apart(starts: int, distance: int, enough: int) -> int:
    """How many starts at least `distance` from one another there are, counted no further than
    `enough`.
    """
    count = 0
    while starts and count < enough:
        count += 1
        starts &= -1 << (lowest(starts) + distance)
    return count


def _touched(pool: Pool, starts: int) -> int | None:
    """The periods that these starts lie in, packed; None when some start lies outside all
    periods.
    """
    found = 0
    for number, (first, end) in enumerate(pool.periods):
        here = ((1 << (end - first)) - 1) << first
        if starts & here:
            found |= 1 << number
            starts &= ~here
            if not starts:
                break
    return None if starts else found
