"""A problem by numbers instead of names, with every set of slots packed into one integer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import TypeVar

from attrs import define, field

from processmap.engines.timetabling.problem import (
    Allowed,
    Apart,
    Cutoff,
    Fixed,
    Gap,
    Problem,
    Quota,
    Resource,
    Window,
    mask,
    packed,
)

_T = TypeVar("_T")

__all__ = ["Arc", "Compiled", "Group", "Papers", "Pool", "compiled"]


@define
class Arc:
    """`after` starts at least `weight` slots after `before` starts. A largest gap is an arc that
    goes back.
    """

    before: int
    after: int
    weight: int
    forward: bool
    fact: str | None


@define
class Papers:
    """A `Cutoff` by numbers: `dues[k]` is the latest end when `after` starts at `starts[k]` or
    until the next one.
    """

    before: int
    after: int
    starts: list[int]
    dues: list[int]
    fact: str | None

    def too_early(self, end: int) -> int:
        """The starts of `after` whose papers were due before this end of `before`."""
        index = bisect_left(self.dues, end)
        if index == len(self.dues):
            return -1
        return (1 << self.starts[index]) - 1 if index else 0

    def latest_end(self, start: int) -> int:
        """When `before` must have ended if `after` starts here."""
        return self.dues[max(0, bisect_right(self.starts, start) - 1)]


@define
class Pool:
    """A resource or a quota. `levels[k]` are the slots where at least k + 1 are left.

    A resource is used in every slot of a task; a quota (`periods` not empty) in the whole period in
    which it starts.
    """

    name: str
    levels: list[int]
    fact: str | None
    uses: dict[int, int]
    capacity: list[int]
    periods: list[tuple[int, int]] = field(factory=list)
    _found: dict[int, tuple[int, int] | None] = field(
        init=False, factory=dict, repr=False, eq=False
    )

    def period(self, slot: int) -> tuple[int, int] | None:
        """The period that a slot lies in; asked of the same slots again and again, so it is looked
        for once.
        """
        if slot not in self._found:
            self._found[slot] = next(
                ((first, end) for first, end in self.periods if first <= slot < end), None
            )
        return self._found[slot]


@define
class Group:
    """Meetings that must be apart; milestones are left out."""

    name: str
    members: list[int]
    rest: int
    wished: int
    facts: list[tuple[int, str | None]]


@define
class Compiled:
    """The problem as the engine reads it. Lists are by task number unless said otherwise; `full` is
    every slot.
    """

    problem: Problem
    horizon: int
    ids: list[str]
    durations: list[int]
    targets: list[int | None]
    earlier: list[int | None]
    held: list[bool]
    domains: list[int]
    arcs_in: list[list[Arc]]
    arcs_out: list[list[Arc]]
    papers_in: list[list[Papers]]
    papers_out: list[list[Papers]]
    pools: list[Pool]
    groups: list[Group]
    pools_of: list[list[tuple[int, int]]]
    groups_of: list[list[int]]
    full: int
    order: list[int] | None

    @property
    def count(self) -> int:
        """The number of tasks."""
        return len(self.ids)


def compiled(problem: Problem) -> Compiled:
    """Turn names into numbers and constraints into the form that the engine works on."""
    return _Compiler(problem).run()


class _Compiler:
    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.number = {task.id: i for i, task in enumerate(problem.tasks)}
        self.full = (1 << problem.horizon) - 1
        self.durations = [task.duration for task in problem.tasks]
        last = [problem.horizon - d for d in self.durations]
        # A milestone may stand at the horizon itself; what takes time must end by it.
        self.domains = [(1 << (x + 1)) - 1 if x >= 0 else 0 for x in last]
        self.held = [False] * len(problem.tasks)
        self.arcs: list[Arc] = []
        self.papers: list[Papers] = []
        self.pools: list[Pool] = []
        self.aparts: dict[tuple[int, ...], Group] = {}

    def run(self) -> Compiled:
        for c in self.problem.constraints:
            if isinstance(c, Fixed) and c.held:
                self.held[self.number[c.task]] = True
        for c in self.problem.constraints:
            self._take(c)
        count = len(self.durations)
        tasks = self.problem.tasks
        groups = list(self.aparts.values())
        return Compiled(
            problem=self.problem,
            horizon=self.problem.horizon,
            ids=[t.id for t in tasks],
            durations=self.durations,
            targets=[t.target for t in tasks],
            earlier=[t.earlier for t in tasks],
            held=self.held,
            domains=self.domains,
            arcs_in=_by(count, ((a.after, a) for a in self.arcs)),
            arcs_out=_by(count, ((a.before, a) for a in self.arcs)),
            papers_in=_by(count, ((p.after, p) for p in self.papers)),
            papers_out=_by(count, ((p.before, p) for p in self.papers)),
            pools=self.pools,
            groups=groups,
            pools_of=_by(
                count,
                ((t, (k, a)) for k, pool in enumerate(self.pools) for t, a in pool.uses.items()),
            ),
            groups_of=_by(count, ((t, k) for k, group in enumerate(groups) for t in group.members)),
            full=self.full,
            order=self._order(count),
        )

    def _take(self, c: object) -> None:
        match c:
            case Allowed():
                for name in c.tasks:
                    self._narrow(self.number[name], c.starts)
            case Window():
                self._window(c)
            case Fixed():
                task = self.number[c.task]
                self.domains[task] = (
                    (1 << c.start) if c.held else self.domains[task] & (1 << c.start)
                )
            case Gap():
                self._gap(c)
            case Cutoff():
                self._cutoff(c)
            case Resource():
                self._pool(c, _capacities(c.capacity, self.problem.horizon), [])
            case Quota():
                self._pool(
                    c,
                    [c.limit] * self.problem.horizon,
                    [(a, min(b, self.problem.horizon)) for a, b in c.periods],
                )
            case Apart():
                self._apart(c)

    def _narrow(self, task: int, starts: int) -> None:
        if not self.held[task]:
            self.domains[task] &= starts

    def _window(self, c: Window) -> None:
        task = self.number[c.task]
        latest = (
            self.problem.horizon if c.latest_end is None else c.latest_end - self.durations[task]
        )
        allowed = ((1 << (latest + 1)) - 1 if latest >= 0 else 0) >> c.earliest << c.earliest
        self._narrow(task, allowed)

    def _gap(self, c: Gap) -> None:
        a, b = self.number[c.before], self.number[c.after]
        if self.held[a] and self.held[b]:
            return
        self.arcs.append(Arc(a, b, self.durations[a] + c.least, True, c.fact))
        if c.most is not None:
            self.arcs.append(Arc(b, a, -(self.durations[a] + c.most), False, c.fact))

    def _cutoff(self, c: Cutoff) -> None:
        a, b = self.number[c.before], self.number[c.after]
        if c.due and not (self.held[a] and self.held[b]):
            self.papers.append(Papers(a, b, [s for s, _ in c.due], [e for _, e in c.due], c.fact))

    def _pool(
        self, c: Resource | Quota, capacity: list[int], periods: list[tuple[int, int]]
    ) -> None:
        uses: dict[int, int] = {}
        for name, amount in c.uses:
            task = self.number[name]
            if amount and (periods or self.durations[task]):
                uses[task] = uses.get(task, 0) + amount
        # More than all of them together need is as good as that.
        top = min(max([*capacity, *uses.values()], default=0), sum(uses.values()))
        levels = [0] * top
        counted = self.full
        if isinstance(c, Quota):
            counted = mask(slot for a, b in periods for slot in range(a, b))
        least, most = min(capacity, default=0), max(capacity, default=0)
        for level in range(top):
            there = (
                self.full
                if level < least
                else packed(n > level for n in capacity)
                if level < most
                else 0
            )
            levels[level] = (there & counted) | (
                ~counted & _span(0, self.problem.horizon + 1) if periods else 0
            )
        if uses and (periods or not isinstance(c, Quota)):
            self.pools.append(Pool(c.id, levels, c.fact, uses, capacity, periods))

    def _apart(self, c: Apart) -> None:
        members = tuple(
            sorted({self.number[name] for name in c.tasks if self.durations[self.number[name]]})
        )
        if len(members) < 2:
            return
        old = self.aparts.get(members)
        group = old or Group(c.id, list(members), c.rest, c.wished, [])
        group.rest, group.wished = max(group.rest, c.rest), max(group.wished, c.wished)
        group.facts.append((c.rest, c.fact))
        self.aparts[members] = group

    def _order(self, count: int) -> list[int] | None:
        """The tasks with each after those before it; None when order goes in a circle."""
        waiting = [0] * count
        later: list[list[int]] = [[] for _ in range(count)]
        pairs = [(a.before, a.after) for a in self.arcs if a.forward] + [
            (p.before, p.after) for p in self.papers
        ]
        for before, after in pairs:
            later[before].append(after)
            waiting[after] += 1
        out = [task for task in range(count) if not waiting[task]]
        for task in out:
            for other in later[task]:
                waiting[other] -= 1
                if not waiting[other]:
                    out.append(other)
        return out if len(out) == count else None


def _by(count: int, pairs: Iterable[tuple[int, _T]]) -> list[list[_T]]:
    out: list[list[_T]] = [[] for _ in range(count)]
    for key, value in pairs:
        out[key].append(value)
    return out


def _span(first: int, end: int) -> int:
    return ((1 << max(0, end - first)) - 1) << first


def _capacities(capacity: int | tuple[int, ...], horizon: int) -> list[int]:
    if isinstance(capacity, int):
        return [capacity] * horizon
    return [*capacity[:horizon], *([0] * (horizon - len(capacity)))]
