"""A problem taken apart into parts that have nothing to do with one another: it can be done if each
of them can.

Connected components by union and find with path halving (Tarjan and van Leeuwen 1984).
"""

from __future__ import annotations

from attrs import evolve

from processmap.engines.timetabling.problem import (
    Allowed,
    Apart,
    Constraint,
    Cutoff,
    Fixed,
    Gap,
    Problem,
    Quota,
    Resource,
    Window,
    named,
)

__all__ = ["parts"]


def parts(problem: Problem) -> list[Problem]:
    """The parts, small ones first; what is bound to nothing else stands together in the first.

    Which facts are left decides what hangs together: what each part costs to settle is much less
    than the whole.
    """
    joined = _Joined([task.id for task in problem.tasks])
    for constraint in problem.constraints:
        if isinstance(constraint, Gap | Cutoff | Resource | Apart | Quota):
            joined.join(named(constraint))
    members: dict[str, list[str]] = {}
    for task in problem.tasks:
        members.setdefault(joined.first(task.id), []).append(task.id)
    groups = sorted((group for group in members.values() if len(group) > 1), key=len)
    lone = [group[0] for group in members.values() if len(group) == 1]
    return [_only(problem, frozenset(group)) for group in ([lone] if lone else []) + groups]


class _Joined:
    """Who belongs with whom (union by path halving)."""

    def __init__(self, names: list[str]) -> None:
        self._above = {name: name for name in names}

    def first(self, name: str) -> str:
        """The one that stands for all that it is joined with."""
        above = self._above
        while above[name] != name:
            above[name] = above[above[name]]
            name = above[name]
        return name

    def join(self, names: tuple[str, ...]) -> None:
        for name in names[1:]:
            self._above[self.first(name)] = self.first(names[0])


def _only(problem: Problem, tasks: frozenset[str]) -> Problem:
    """The problem for these tasks alone, which no constraint binds to others but by naming both."""
    kept = [part for each in problem.constraints if (part := _part(each, tasks)) is not None]
    return evolve(
        problem, tasks=[task for task in problem.tasks if task.id in tasks], constraints=kept
    )


def _part(constraint: Constraint, tasks: frozenset[str]) -> Constraint | None:
    match constraint:
        case Allowed():
            inside = [name for name in constraint.tasks if name in tasks]
            return evolve(constraint, tasks=inside) if inside else None
        case Window() | Fixed():
            return constraint if constraint.task in tasks else None
        case _:
            names = named(constraint)
            return constraint if names and names[0] in tasks else None
