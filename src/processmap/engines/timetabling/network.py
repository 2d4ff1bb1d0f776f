"""Plain projects: durations, order and constant capacities only, in the flat form that the fast generator reads."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from processmap.engines.timetabling.problem import Gap, Problem, Resource

__all__ = ["Network", "as_network", "topological"]


@frozen
class Network:
    """A resource-constrained project by task number.

    Attributes:
        durations: slots each task takes.
        before, after: the tasks that must end before a task starts, and those that wait for it.
        demands: per task, one amount per resource; capacities: one per resource.
        order: the tasks with every task after those before it.
        heads: earliest starts when resources are forgotten; tails: the least time from a task's end to the finish.
    """

    durations: tuple[int, ...]
    before: tuple[tuple[int, ...], ...]
    after: tuple[tuple[int, ...], ...]
    demands: tuple[tuple[int, ...], ...]
    capacities: tuple[int, ...]
    order: tuple[int, ...]
    heads: tuple[int, ...]
    tails: tuple[int, ...]

    @property
    def critical_path(self) -> int:
        """The finish when resources are forgotten."""
        return max((h + d for h, d in zip(self.heads, self.durations, strict=True)), default=0)

    @classmethod
    def build(
        cls,
        durations: Sequence[int],
        after: Sequence[Sequence[int]],
        demands: Sequence[Sequence[int]],
        capacities: Sequence[int],
    ) -> Network | None:
        """A network from its parts, or None when it cannot be carried out (a circle, or a demand above capacity)."""
        count = len(durations)
        before: list[list[int]] = [[] for _ in range(count)]
        for task, later in enumerate(after):
            for other in later:
                before[other].append(task)
        order = topological(before, after)
        if order is None or any(a > c for row in demands for a, c in zip(row, capacities, strict=True)):
            return None
        heads, tails = [0] * count, [0] * count
        for task in order:
            heads[task] = max((heads[p] + durations[p] for p in before[task]), default=0)
        for task in reversed(order):
            tails[task] = max((tails[s] + durations[s] for s in after[task]), default=0)
        return cls(
            durations=tuple(durations),
            before=tuple(tuple(p) for p in before),
            after=tuple(tuple(s) for s in after),
            demands=tuple(tuple(row) for row in demands),
            capacities=tuple(capacities),
            order=tuple(order),
            heads=tuple(heads),
            tails=tuple(tails),
        )


def topological(before: Sequence[Sequence[int]], after: Sequence[Sequence[int]]) -> list[int] | None:
    """The tasks with each after those before it, lowest number first in each layer; None when they go in a circle."""
    waiting = [len(p) for p in before]
    out = [task for task, left in enumerate(waiting) if not left]
    for task in out:
        for other in after[task]:
            waiting[other] -= 1
            if not waiting[other]:
                out.append(other)
    return out if len(out) == len(before) else None


def is_plain(problem: Problem) -> bool:
    """Whether the fast engine can take the problem: order without gaps, constant capacities, and nothing else."""
    for constraint in problem.constraints:
        match constraint:
            case Gap(least=0, most=None):
                continue
            case Resource(capacity=int()):
                continue
        return False
    return all(task.target is None and task.earlier is None for task in problem.tasks)


def as_network(problem: Problem) -> Network | None:
    """The network of a plain problem; None when the problem is not plain or cannot be carried out at all."""
    if not is_plain(problem):
        return None
    number = {task.id: i for i, task in enumerate(problem.tasks)}
    later: list[dict[int, None]] = [{} for _ in problem.tasks]
    resources = [c for c in problem.constraints if isinstance(c, Resource)]
    demands = [[0] * len(resources) for _ in problem.tasks]
    for constraint in problem.constraints:
        if isinstance(constraint, Gap):
            later[number[constraint.before]][number[constraint.after]] = None
    for column, resource in enumerate(resources):
        for task, amount in resource.uses:
            if problem.tasks[number[task]].duration:
                demands[number[task]][column] += amount
    capacities = [c.capacity for c in resources if isinstance(c.capacity, int)]
    return Network.build([t.duration for t in problem.tasks], [list(x) for x in later], demands, capacities)
