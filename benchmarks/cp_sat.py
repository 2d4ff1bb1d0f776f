"""A compiled timetabling problem as variables and constraints of OR-Tools CP-SAT: the yardstick of
`calendars.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen
from ortools.sat.python import cp_model

from processmap.engines.timetabling.compiled import Compiled, Group, Pool, compiled
from processmap.engines.timetabling.objective import measured
from processmap.engines.timetabling.occupancy import eroded
from processmap.engines.timetabling.problem import Problem

__all__ = ["Effort", "Model", "proves_infeasible"]


@frozen
class Effort:
    """How much CP-SAT may do.

    deterministic: in its own units of work, about seconds on one core; None is no limit. seconds:
    on the clock, for measuring only. workers: how many strategies take turns. plain: go straight to
    the search, earliest starts first: starts with hundreds of gaps, as calendars have, keep its
    preparations busy for longer than the search takes.
    """

    deterministic: float | None = 10.0
    seconds: float | None = None
    workers: int = 2
    plain: bool = False


class Model:
    """CP-SAT variables and constraints for one compiled problem."""

    def __init__(self, c: Compiled) -> None:
        self.c = c
        self.model: cp_model.CpModel = cp_model.CpModel()
        self.solver: cp_model.CpSolver = cp_model.CpSolver()
        self.free = [t for t in range(c.count) if not c.held[t]]
        self.starts: list[Any] = []
        self.at: dict[tuple[int, int], Any] = {}
        self.numbers: dict[str, Any] = {}
        self.possible = self._variables()
        if self.possible:
            self._order()
            self._papers()
            for pool in c.pools:
                self._quota(pool) if pool.periods else self._resource(pool)
            for group in c.groups:
                self._apart(group)

    def _variables(self) -> bool:
        """A start for each task, without the slots that what was held takes from it."""
        c = self.c
        for task, domain in enumerate(c.domains):
            left = domain if c.held[task] else domain & self._beside_held(task)
            if not left:
                return False
            self.starts.append(
                self.model.new_int_var_from_domain(
                    cp_model.Domain.from_intervals(_runs(left)), f"s{task}"
                )
            )
        return True

    def _beside_held(self, task: int) -> int:
        c = self.c
        open_slots = c.full
        for number in c.groups_of[task]:
            group = c.groups[number]
            for other in group.members:
                if c.held[other]:
                    at = c.domains[other].bit_length() - 1
                    first = max(0, at - group.rest)
                    open_slots &= ~(
                        ((1 << (at + c.durations[other] + group.rest - first)) - 1) << first
                    )
        return eroded(open_slots, c.durations[task]) if c.durations[task] else -1

    def _order(self) -> None:
        for arcs in self.c.arcs_out:
            for arc in arcs:
                self.model.add(self.starts[arc.after] >= self.starts[arc.before] + arc.weight)

    def _is_at(self, task: int, slot: int) -> Any:
        """A literal that is true exactly when the task starts in this slot."""
        if (task, slot) not in self.at:
            literal = self.model.new_bool_var(f"at{task}_{slot}")
            self.model.add(self.starts[task] == slot).only_enforce_if(literal)
            self.model.add(self.starts[task] != slot).only_enforce_if(~literal)
            self.at[task, slot] = literal
        return self.at[task, slot]

    def _papers(self) -> None:
        for every in self.c.papers_in:
            for papers in every:
                end = self.starts[papers.before] + self.c.durations[papers.before]
                self.model.add(end <= papers.dues[-1])
                for due, following in zip(papers.dues, papers.starts[1:], strict=False):
                    sooner = self.model.new_bool_var("")
                    self.model.add(end <= due).only_enforce_if(sooner)
                    self.model.add(self.starts[papers.after] >= following).only_enforce_if(~sooner)

    def _interval(self, task: int, longer: int = 0) -> Any:
        size = self.c.durations[task] + longer
        return self.model.new_fixed_size_interval_var(self.starts[task], size, f"i{task}_{longer}")

    def _resource(self, pool: Pool) -> None:
        """Capacity that varies is a constant one with fixed work filling what is missing; so is
        what was held.
        """
        c = self.c
        users = [t for t in pool.uses if not c.held[t]]
        left = list(pool.capacity)
        for task in pool.uses:
            if c.held[task]:
                at = c.domains[task].bit_length() - 1
                for slot in range(at, min(at + c.durations[task], c.horizon)):
                    left[slot] = max(0, left[slot] - pool.uses[task])
        most = max(left, default=0)
        intervals = [self._interval(t) for t in users]
        demands = [pool.uses[t] for t in users]
        first = 0
        for slot in range(1, len(left) + 1):
            if slot == len(left) or left[slot] != left[first]:
                if left[first] < most:
                    intervals.append(
                        self.model.new_fixed_size_interval_var(first, slot - first, f"f{first}")
                    )
                    demands.append(most - left[first])
                first = slot
        self.model.add_cumulative(intervals, demands, most)

    def _quota(self, pool: Pool) -> None:
        users = [t for t in pool.uses if not self.c.held[t]]
        width = _even(pool, self.c.horizon)
        if width and len(users) == len(pool.uses) and all(self.c.durations[t] for t in users):
            # Periods of one width that cover everything: tasks on a coarser axis, which is far
            # quicker than literals. One without length may start where the last period has ended,
            # and is counted in none then.
            coarse = []
            for task in users:
                number = self.model.new_int_var(0, self.c.horizon // width, "")
                inside = self.model.new_int_var(0, width - 1, "")
                self.model.add(self.starts[task] == width * number + inside)
                coarse.append(self.model.new_fixed_size_interval_var(number, 1, ""))
            self.model.add_cumulative(coarse, [pool.uses[t] for t in users], pool.capacity[0])
        else:
            self._uneven(pool)

    def _uneven(self, pool: Pool) -> None:
        c = self.c
        for first, end in pool.periods:
            here = ((1 << max(0, end - first)) - 1) << first
            terms, room = [], pool.capacity[0] if pool.capacity else 0
            for task, amount in pool.uses.items():
                if c.held[task]:
                    room -= amount if c.domains[task] & here else 0
                elif c.domains[task] & here:
                    inside = self.model.new_bool_var("")
                    outside = c.domains[task] & ~here
                    if outside:
                        domain = cp_model.Domain.from_intervals(_runs(outside))
                        self.model.add_linear_expression_in_domain(
                            self.starts[task], domain
                        ).only_enforce_if(~inside)
                    else:
                        self.model.add(inside == 1)
                    terms.append(amount * inside)
            if terms:
                self.model.add(sum(terms) <= max(0, room))

    def _apart(self, group: Group) -> None:
        members = [t for t in group.members if not self.c.held[t]]
        if len(members) > 1:
            self.model.add_no_overlap([self._interval(t, group.rest) for t in members])

    def number(self, name: str) -> Any:
        """An expression that is at least the number, and equal to it when made small."""
        if name not in self.numbers:
            self.numbers[name] = getattr(self, f"_number_{name}")() if self.possible else 0
        return self.numbers[name]

    def _number_lateness(self) -> Any:
        c, late = self.c, []
        for task, target in enumerate(c.targets):
            if target is not None:
                var = self.model.new_int_var(0, c.horizon, f"late{task}")
                self.model.add(var >= self.starts[task] + c.durations[task] - target)
                late.append(var)
        return sum(late)

    def _number_finish(self) -> Any:
        finish = self.model.new_int_var(
            0, self.c.horizon + max(self.c.durations, default=0), "finish"
        )
        for task, duration in enumerate(self.c.durations):
            self.model.add(finish >= self.starts[task] + duration)
        return finish

    def _number_crowding(self) -> Any:
        missing: list[Any] = []
        for group in self.c.groups:
            if group.wished:
                for i, one in enumerate(group.members):
                    missing += [self._missing(group, one, two) for two in group.members[i + 1 :]]
        return sum(missing)

    def _missing(self, group: Group, one: int, two: int) -> Any:
        c = self.c
        if c.held[one] and c.held[two]:
            return 0
        var = self.model.new_int_var(0, group.wished, "")
        first = self.model.new_bool_var("")
        for a, b, when in ((one, two, first), (two, one, ~first)):
            end = self.starts[a] + c.durations[a]
            self.model.add(self.starts[b] >= end + group.rest).only_enforce_if(when)
            self.model.add(var >= group.wished - self.starts[b] + end).only_enforce_if(when)
        return var

    def _number_moved(self) -> Any:
        return sum(
            ~self._is_at(task, earlier) if self.c.domains[task] >> earlier & 1 else 1
            for task, earlier in enumerate(self.c.earlier)
            if earlier is not None
        )

    def _number_shift(self) -> Any:
        total: list[Any] = []
        for task, earlier in enumerate(self.c.earlier):
            if earlier is not None:
                var = self.model.new_int_var(0, max(self.c.horizon, earlier), f"shift{task}")
                self.model.add(var >= self.starts[task] - earlier)
                self.model.add(var >= earlier - self.starts[task])
                total.append(var)
        return sum(total)

    def _number_waiting(self) -> Any:
        return sum(self.starts)

    def value(self, name: str, starts: Sequence[int]) -> int:
        """The number that these starts have."""
        return measured(self.c, starts, (name,))[0]

    def solve(self, effort: Effort, hint: Sequence[int] | None) -> tuple[str, list[int] | None]:
        """Run CP-SAT: "optimal", "feasible", "infeasible" or "unknown", and the starts if there are
        any.
        """
        if not self.possible:
            return "infeasible", None
        self.model.clear_hints()
        for var, start in zip(self.starts, hint or (), strict=False):
            self.model.add_hint(var, start)
        parameters = self.solver.parameters
        parameters.num_workers = effort.workers
        parameters.random_seed = 0
        if effort.seconds is not None:
            parameters.max_time_in_seconds = effort.seconds
        if effort.plain:
            parameters.cp_model_presolve = False
            parameters.search_branching = cp_model.PARTIAL_FIXED_SEARCH
            self.model.add_decision_strategy(
                self.starts, cp_model.CHOOSE_LOWEST_MIN, cp_model.SELECT_MIN_VALUE
            )
        if effort.deterministic is not None:
            parameters.max_deterministic_time = effort.deterministic
            parameters.interleave_search = True
        status = self.solver.solve(self.model)
        names = {
            cp_model.OPTIMAL: "optimal",
            cp_model.FEASIBLE: "feasible",
            cp_model.INFEASIBLE: "infeasible",
        }
        name = names.get(status, "unknown")
        found = (
            [self.solver.value(var) for var in self.starts]
            if name in ("optimal", "feasible")
            else None
        )
        return name, found


def proves_infeasible(problem: Problem, effort: Effort) -> bool | None:
    """True when CP-SAT proves that there is no timetable, False when it finds one, None when it can
    tell neither.
    """
    status, _ = Model(compiled(problem)).solve(effort, None)
    return {"infeasible": True, "feasible": False, "optimal": False}.get(status)


def _even(pool: Pool, horizon: int) -> int:
    """The width of the periods when they are all as wide and leave nothing out; else 0."""
    widths = {end - first for first, end in pool.periods[:-1]}
    begins = [first for first, _ in pool.periods]
    if len(widths) != 1 or begins[0] or pool.periods[-1][1] < horizon:
        return 0
    width = widths.pop()
    return (
        width
        if begins == [width * k for k in range(len(begins))] and width >= horizon - begins[-1]
        else 0
    )


def _runs(packed: int) -> list[list[int]]:
    """Consecutive slots as pairs of first and last."""
    out = []
    while packed:
        first = (packed & -packed).bit_length() - 1
        rest = packed >> first
        length = (~rest & (rest + 1)).bit_length() - 1
        out.append([first, first + length - 1])
        packed = rest >> length << (first + length)
    return out
