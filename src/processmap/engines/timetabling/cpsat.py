"""The same problem for OR-Tools CP-SAT: proofs, and the last per cent. Needs the extra `optimize`.

The model is built from the compiled problem; the engine's timetable is given as a hint and is kept unless something
better is found, so the outcome is never worse than what went in. Work is limited by CP-SAT's deterministic time, and
its workers are interleaved, so the same version gives the same timetable on every run.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING

from processmap.engines.timetabling.compiled import Compiled, compiled
from processmap.engines.timetabling.problem import Problem
from processmap.engines.timetabling.result import ORDER, Result, Status
from processmap.engines.timetabling.solve import finished, solve

if TYPE_CHECKING:
    from processmap.engines.timetabling.cpmodel import Effort, Model

__all__ = ["available", "judge", "optimized", "proves_infeasible"]


def available() -> bool:
    """Whether OR-Tools is installed; nothing is imported to find out."""
    return find_spec("ortools") is not None


def optimized(
    problem: Problem,
    start: Result | None = None,
    *,
    order: tuple[str, ...] = ORDER,
    effort: Effort | None = None,
) -> Result:
    """The engine's timetable improved by CP-SAT, one number of the objective after the other.

    start: a result of `solve` for the same problem and order; made here when left out. What it lacks, a proof of
    infeasibility included, is looked for. The effort is for each number that is still open.
    """
    start = solve(problem, order=order) if start is None else start
    if start.status in (Status.OPTIMAL, Status.INFEASIBLE):
        return start
    return _Optimizer(compiled(problem), order, effort).run(start)


def proves_infeasible(problem: Problem, effort: Effort | None = None) -> bool | None:
    """True when CP-SAT proves that there is no timetable, False when it finds one, None when it can tell neither."""
    from processmap.engines.timetabling.cpmodel import Effort, Model

    status, _ = Model(compiled(problem)).solve(effort or Effort(), None)
    return {"infeasible": True, "feasible": False, "optimal": False}.get(status)


def judge(deterministic: float) -> Callable[[Problem], bool | None] | None:
    """Tells whether there is a timetable, with so much of CP-SAT's own work for each; None if it is not installed."""
    if not available():
        return None

    def judged(problem: Problem) -> bool | None:
        from processmap.engines.timetabling.cpmodel import Effort

        found = proves_infeasible(problem, Effort(deterministic=deterministic))
        return None if found is None else not found

    return judged


class _Optimizer:
    def __init__(self, c: Compiled, order: tuple[str, ...], effort: Effort | None) -> None:
        from processmap.engines.timetabling.cpmodel import Effort, Model

        self.c = c
        self.order = order
        self.effort = effort or Effort()
        self.model = Model(c)

    def run(self, start: Result) -> Result:
        """Improve number by number; each is then held where it is. Stops at the first that is not settled."""
        best = [start.starts[name] for name in self.c.ids] if start.found else None
        model = self.model
        bounds: list[int] = []
        for position, name in enumerate(self.order):
            known = (
                start.bounds[position]
                if position < len(start.bounds) and list(start.bounds[:position]) == bounds
                else 0
            )
            status, value, best, floor = self._one(model, name, best, known)
            if status == "infeasible" and best is None:
                return Result(Status.INFEASIBLE, order=self.order)
            if best is None:
                return Result(Status.UNKNOWN, order=self.order)
            bounds.append(max(known, floor))
            if value is None or value > bounds[-1]:
                break
            model.hold(name, value)
        assert best is not None  # without a timetable the loop has returned
        return finished(self.c, best, self.order, tuple(bounds), start.schedules)

    def _one(
        self, model: Model, name: str, best: list[int] | None, known: int
    ) -> tuple[str, int | None, list[int] | None, int]:
        """Minimise one number; its status, value, the starts and the floor that was proven."""
        expression = model.number(name)
        before = None if best is None else model.value(name, best)
        if before is not None and before <= known:
            return "optimal", before, best, known
        model.model.minimize(expression)
        status, found = model.solve(self.effort, best)
        if found is None:
            return status, before, best, 0
        value = model.value(name, found)
        if before is None or value < before:
            best, before = found, value
        return status, before, best, max(0, round(model.bound()))
