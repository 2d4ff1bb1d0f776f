"""What follows from how much has to come before something: many meetings that few can lead take
weeks, whatever the order, and what waits for all of them waits for the last.

Nothing is guessed; each conclusion is one that every timetable keeps.

The energy precedence constraint (Laborie 2003), with bounds for bin packing (Martello and Toth
1990).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from processmap.engines.timetabling.compiled import Compiled, Group, Papers, Pool
from processmap.engines.timetabling.occupancy import lowest, spread

__all__ = ["Energy"]


class Energy:
    """Narrows domains by what all that comes before a task, or after it, takes together (precedence
    energy).
    """

    def __init__(self, c: Compiled) -> None:
        self._c = c
        self._sets: list[tuple[int, bool, Pool | Group, list[tuple[int, int]]]] = []
        self._never: list[tuple[int, int, Pool]] = []
        self._needed: dict[tuple[int, tuple[int, ...]], int | None] = {}
        self._masks: dict[int, tuple[int, list[int]]] = {}
        for task, forward, near in self._related():
            for shared, members in self._members(near):
                if len(members) > 1:
                    self._sets.append((task, forward, shared, members))
                if forward and isinstance(shared, Pool) and shared.periods and task in shared.uses:
                    room = _most(shared) - shared.uses[task]
                    over = [
                        other for other, away in members if away >= 0 and shared.uses[other] > room
                    ]
                    self._never += [(other, task, shared) for other in over]

    @property
    def size(self) -> int:
        """How many tasks are looked at in all when domains are narrowed."""
        return sum(len(members) for *_, members in self._sets)

    def narrow(self, domains: list[int]) -> bool | None:
        """Take starts away that cannot be; True if anything was, False if nothing, None if a task
        has none left.
        """
        before = domains[:]
        for one, other, pool in self._never:
            later, earlier = _later(pool, domains[one]), _earlier(pool, domains[other])
            domains[other] &= -1 << later
            domains[one] &= (1 << earlier) - 1
            if not (domains[one] and domains[other]):
                return None
        for task, forward, shared, members in self._sets:
            kept = self._kept(domains, forward, shared, members)
            if kept is None or not domains[task] & kept:
                return None
            domains[task] &= kept
        return domains != before

    def _kept(
        self,
        domains: Sequence[int],
        forward: bool,
        shared: Pool | Group,
        members: Sequence[tuple[int, int]],
    ) -> int | None:
        """The starts that all its members leave to what comes after them all, or before; None where
        they do not fit.
        """
        kept, union = -1, 0
        tasks: list[int] = []
        for number, (task, away) in enumerate(members, 1):
            tasks.append(task)
            union |= domains[task]
            if number < len(members) and members[number][1] == away:
                continue  # all that are so far away are looked at together
            ends = self._end(shared, tasks, union, forward)
            if ends is None:
                return None
            kept &= -1 << max(0, ends + away) if forward else (1 << max(0, ends - away + 1)) - 1
        return kept

    # What comes before what, and how far away.

    def _related(self) -> Iterator[tuple[int, bool, dict[int, int]]]:
        """For every task what comes before it, and what comes after it, with the least distance
        between the starts.
        """
        c = self._c
        after = [dict[int, int]() for _ in range(c.count)]
        before = [dict[int, int]() for _ in range(c.count)]
        for task in reversed(c.order or ()):
            for other, weight in self._next(task):
                for far, more in ((other, 0), *after[other].items()):
                    after[task][far] = max(after[task].get(far, weight + more), weight + more)
            for far, away in after[task].items():
                before[far][task] = away
        for task in range(c.count):
            if not c.held[task]:
                yield task, True, before[task]
                yield task, False, after[task]

    def _next(self, task: int) -> Iterator[tuple[int, int]]:
        c = self._c
        for arc in c.arcs_out[task]:
            if arc.forward:
                yield arc.after, arc.weight
        for papers in c.papers_out[task]:
            if _in_time(papers, c.domains[papers.after]):
                yield papers.after, c.durations[task]

    def _members(
        self, near: dict[int, int]
    ) -> Iterator[tuple[Pool | Group, list[tuple[int, int]]]]:
        """What the related tasks share, and which of them share it, the farthest first."""
        c = self._c
        pools: dict[int, list[tuple[int, int]]] = {}
        groups: dict[int, list[tuple[int, int]]] = {}
        for task, away in sorted(near.items(), key=lambda each: (-each[1], each[0])):
            if not c.held[task]:
                for number, _ in c.pools_of[task]:
                    pools.setdefault(number, []).append((task, away))
                for number in c.groups_of[task]:
                    groups.setdefault(number, []).append((task, away))
        yield from ((c.pools[number], members) for number, members in pools.items())
        yield from ((c.groups[number], members) for number, members in groups.items())

    # When so many can be done, at the earliest or at the latest.

    def _end(
        self, shared: Pool | Group, tasks: Sequence[int], union: int, forward: bool
    ) -> int | None:
        """A slot at or after which one of the tasks has to start (at or before which, going back);
        None if they do not fit at all. ``union`` is where any of them may start.
        """
        if isinstance(shared, Group):
            return self._apart(shared, tasks, union, forward)
        return (
            self._weeks(shared, tasks, union, forward)
            if shared.periods
            else self._slots(shared, tasks, union, forward)
        )

    def _apart(self, group: Group, tasks: Sequence[int], union: int, forward: bool) -> int | None:
        distance = min(self._c.durations[task] for task in tasks) + group.rest
        start = -1
        for _ in tasks:
            if not union:
                return None
            if forward:
                start = lowest(union)
                union &= -1 << (start + distance)
            else:
                start = union.bit_length() - 1
                union &= (1 << max(0, start - distance + 1)) - 1
        return start

    def _weeks(self, pool: Pool, tasks: Sequence[int], union: int, forward: bool) -> int | None:
        covered, weeks = self._weeks_of(pool)
        needed = self._periods_needed(pool, tasks)
        if union & ~covered or needed == 0:
            return _edge(union, forward)  # what starts outside all periods is not counted
        left = needed or 0
        for week in weeks if forward else reversed(weeks):
            if union & week:
                left -= 1
                if left == 0:
                    return _edge(union & week, forward)
        return None

    def _weeks_of(self, pool: Pool) -> tuple[int, list[int]]:
        """What the periods of a pool cover, nothing where they overlap, and each of them, in
        order.
        """
        if id(pool) not in self._masks:
            weeks = [((1 << (end - first)) - 1) << first for first, end in sorted(pool.periods)]
            covered = 0
            for week in weeks:
                covered |= week
            self._masks[id(pool)] = (covered if covered == sum(weeks) else 0), weeks
        return self._masks[id(pool)]

    def _periods_needed(self, pool: Pool, tasks: Sequence[int]) -> int | None:
        """The fewest periods these can be held in; asked for again and again, and the same whatever
        the domains.
        """
        key = id(pool), tuple(sorted(pool.uses[task] for task in tasks))
        if key not in self._needed:
            self._needed[key] = _bins(key[1], _most(pool))
        return self._needed[key]

    def _slots(self, pool: Pool, tasks: Sequence[int], union: int, forward: bool) -> int | None:
        durations = self._c.durations
        need = sum(pool.uses[task] * durations[task] for task in tasks)
        longest = max(durations[task] for task in tasks)
        covered = spread(union, longest)
        low, high = 0, covered.bit_length()
        if sum((level & covered).bit_count() for level in pool.levels) < need:
            return None
        while (
            low < high
        ):  # the first slot up to which there is room for all (the last one, going back)
            middle = (low + high) // 2
            part = covered & ((1 << (middle + 1)) - 1) if forward else covered >> middle << middle
            enough = sum((level & part).bit_count() for level in pool.levels) >= need
            if forward:
                low, high = (low, middle) if enough else (middle + 1, high)
            else:
                low, high = (middle + 1, high) if enough else (low, middle)
        edge = _edge(union, forward)
        return max(edge, low - longest + 1) if forward else min(edge, low - 1)


def _in_time(papers: Papers, starts: int) -> bool:
    """Whether what the papers are for always starts after they are due."""
    due = all(due <= start for due, start in zip(papers.dues, papers.starts, strict=True))
    return due and not starts & ((1 << papers.starts[0]) - 1)


def _most(pool: Pool) -> int:
    """What fits in one period."""
    return pool.capacity[0] if pool.capacity else 0


def _later(pool: Pool, starts: int) -> int:
    """Where the period after that of the first of these starts begins."""
    low = lowest(starts)
    return next((end for first, end in pool.periods if first <= low < end), 0)


def _earlier(pool: Pool, starts: int) -> int:
    """Where the period of the last of these starts begins."""
    high = starts.bit_length() - 1
    return next((first for first, end in pool.periods if first <= high < end), high + 1)


def _edge(union: int, forward: bool) -> int:
    return lowest(union) if forward else union.bit_length() - 1


def _bins(amounts: Sequence[int], capacity: int) -> int | None:
    """The fewest periods that so much can be held in (Martello and Toth's L2); None if something
    fits in none.
    """
    if max(amounts) > capacity:
        return None
    best = -(-sum(amounts) // capacity)
    for least in {0, *(each for each in amounts if 2 * each <= capacity)}:
        alone = sum(1 for each in amounts if each > capacity - least)
        large = [each for each in amounts if capacity < 2 * each <= 2 * (capacity - least)]
        small = sum(each for each in amounts if least <= each and 2 * each <= capacity)
        over = small - (capacity * len(large) - sum(large))
        best = max(best, alone + len(large) + max(0, -(-over // capacity)))
    return best
