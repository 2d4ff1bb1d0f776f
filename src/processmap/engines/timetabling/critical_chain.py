"""Reading a timetable: how much each task could slip, and why the whole cannot end earlier.

Slack as in the critical path method (Kelley and Walker 1959), counting shared people and calendars
too.
"""

from __future__ import annotations

from collections.abc import Sequence

from processmap.engines.timetabling.compiled import Compiled, Group, Pool
from processmap.engines.timetabling.occupancy import State
from processmap.engines.timetabling.problem import Allowed, Fixed, Window
from processmap.engines.timetabling.result import Link
from processmap.engines.timetabling.serial_generation import Decoder

__all__ = ["critical_chain", "latest_kept", "slacks"]

_WORK, _LINKS = 30_000, 10
"""How many tasks may be put in place to read the chain, as each link may need all of them; and
links always read.
"""


def slacks(
    c: Compiled, decoder: Decoder, starts: Sequence[int], latest: Sequence[int]
) -> list[int]:
    """How many slots later each task could start when what follows it moves too.

    Everything is packed to the end, last first, within `latest`; so the slacks hold together, not
    only one by one.
    """
    place = {t: i for i, t in enumerate(c.order or range(c.count))}
    order = sorted(decoder.open, key=lambda t: (-starts[t] - c.durations[t], -place[t]))
    late = decoder.backward(order, latest)
    if late is None:
        return [0] * c.count
    return [max(0, b - a) for a, b in zip(starts, late.starts, strict=True)]


def latest_kept(c: Compiled, starts: Sequence[int]) -> list[int]:
    """The latest starts that make neither the finish nor any single lateness worse."""
    end = max((s + d for s, d in zip(starts, c.durations, strict=True)), default=0)
    out = []
    for start, duration, target in zip(starts, c.durations, c.targets, strict=True):
        limit = end if target is None else min(end, max(target, start + duration))
        out.append(limit - duration)
    return out


def critical_chain(c: Compiled, starts: Sequence[int]) -> tuple[Link, ...]:
    """From the last task back: why it cannot start earlier, why that cannot, and so on; first cause
    first.

    Of a timetable of thousands only the last links are read; what comes before them would take
    minutes.
    """
    if not c.count:
        return ()
    task: int | None = max(range(c.count), key=lambda t: (starts[t] + c.durations[t], -t))
    seen: set[int] = set()
    links: list[Link] = []
    most = max(_LINKS, _WORK // c.count)
    while task is not None and task not in seen and len(links) < most:
        seen.add(task)
        because, other, fact = _Reason(c, starts, task).find()
        links.append(Link(c.ids[task], because, None if other is None else c.ids[other], fact))
        task = other
    return tuple(reversed(links))


class _Reason:
    """Why one task does not start earlier, everything else standing still."""

    def __init__(self, c: Compiled, starts: Sequence[int], task: int) -> None:
        self.c = c
        self.starts = starts
        self.task = task
        self.start = starts[task]

    def find(self) -> tuple[str, int | None, str | None]:
        """The kind of reason, the task that stands in the way, and the fact behind it."""
        before = self.c.domains[self.task] & ((1 << self.start) - 1)
        if not before:
            return self._own()
        late = before  # allowed starts that what comes first leaves open
        order = self._order()
        if order is not None:
            late &= -1 << max(0, self.starts[order[0]] + order[1])
        if not late and order is not None:
            return "order", order[0], order[2]
        for papers in self.c.papers_in[self.task]:
            late &= ~papers.too_early(self.starts[papers.before] + self.c.durations[papers.before])
            if not late:
                return "papers", papers.before, papers.fact
        return self._shared(late.bit_length() - 1)

    def _own(self) -> tuple[str, int | None, str | None]:
        """What of its own keeps it from an earlier start: that without which it could start
        earliest.
        """
        name = self.c.ids[self.task]
        own: list[tuple[str, str | None, int]] = []
        for constraint in self.c.problem.constraints:
            match constraint:
                case Fixed(task=task) if task == name:
                    return "fixed", None, constraint.fact
                case Window(task=task) if task == name and constraint.earliest:
                    own.append(("release", constraint.fact, -1 << constraint.earliest))
                case Allowed() if name in constraint.tasks:
                    own.append(("calendar", constraint.fact, constraint.starts))
        sooner = (1 << self.start) - 1
        found: tuple[int, str, str | None] | None = None
        for place, (kind, fact, _) in enumerate(own):
            left = sooner
            for other, (_, _, starts) in enumerate(own):
                left &= starts if other != place else -1
            first = (left & -left).bit_length()
            if left and (found is None or first < found[0]):
                found = (first, kind, fact)
        if found is not None:
            return found[1], None, found[2]
        last = [
            (kind, fact)
            for kind, fact, starts in own
            if self.start and not starts >> (self.start - 1) & 1
        ]
        return (last[0][0], None, last[0][1]) if last else ("release", None, None)

    def _order(self) -> tuple[int, int, str | None] | None:
        """The task before this one that lets it start last: number, weight, fact."""
        best: tuple[int, int, str | None] | None = None
        for arc in self.c.arcs_in[self.task]:
            if arc.before != self.task and (
                best is None
                or self.starts[arc.before] + arc.weight > self.starts[best[0]] + best[1]
            ):
                best = (arc.before, arc.weight, arc.fact)
        return best

    def _shared(self, slot: int) -> tuple[str, int | None, str | None]:
        """What takes the room at the last slot before its start where it would be allowed."""
        c = self.c
        for number in c.groups_of[self.task]:
            other = self._in_group(c.groups[number], slot)
            if other is not None:
                rests = sorted(c.groups[number].facts, key=lambda pair: -pair[0])
                return "apart", other, rests[0][1]
        for number, amount in c.pools_of[self.task]:
            pool = c.pools[number]
            if not self._without().levels[number][amount - 1] >> slot & 1 or not pool.periods:
                other = self._in_pool(pool, slot)
                if other is not None:
                    return "quota" if pool.periods else "resource", other, pool.fact
        return "choice", None, None

    def _without(self) -> State:
        state = State(self.c)
        for task in sorted(range(self.c.count), key=lambda t: not self.c.held[t]):
            if task != self.task:
                state.place(task, self.starts[task])
        return state

    def _in_group(self, group: Group, slot: int) -> int | None:
        end = slot + self.c.durations[self.task]
        hits = [
            t
            for t in group.members
            if t != self.task
            and self.starts[t] < end + group.rest
            and self.starts[t] + self.c.durations[t] + group.rest > slot
        ]
        return max(hits, key=lambda t: (self.starts[t], -t), default=None)

    def _in_pool(self, pool: Pool, slot: int) -> int | None:
        """The last user in the same slots, or in the same period, when there is no room for one
        more.
        """
        c, own = self.c, self.c.durations[self.task]
        if pool.periods:
            first, end = pool.period(slot) or (slot, slot)
            hits = [t for t in pool.uses if t != self.task and first <= self.starts[t] < end]
        else:
            hits = [
                t
                for t in pool.uses
                if t != self.task
                and self.starts[t] < slot + own
                and self.starts[t] + c.durations[t] > slot
            ]
            if all(
                sum(pool.uses[t] for t in hits if self._busy(t, s)) + pool.uses[self.task]
                <= pool.capacity[s]
                for s in range(slot, min(slot + own, c.horizon))
            ):
                return None
        return max(hits, key=lambda t: (self.starts[t], -t), default=None)

    def _busy(self, task: int, slot: int) -> bool:
        return self.starts[task] <= slot < self.starts[task] + self.c.durations[task]
