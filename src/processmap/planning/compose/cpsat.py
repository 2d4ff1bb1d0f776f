"""The same model for OR-Tools CP-SAT (extra `optimize`): proofs, and a measure to hold the engine against.

Rooms are numbered; who sits where, by which method, and what each room meets are Boolean. Rooms in use come first.
The two first aims are minimised together, unmet tensions weighing more than all dialogues.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.meetable import fillers, fixed_meets, limits_left, meetable
from processmap.planning.compose.problem import Group, Problem
from processmap.planning.compose.rooms import Rooms, bits
from processmap.planning.compose.solution import Solution

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen
class Exact:
    """What CP-SAT found: groups (None: nothing in time); their number is least when `proved`, else at least `bound`."""

    groups: tuple[Group, ...] | None
    bound: int
    proved: bool
    status: str


def solve_exactly(problem: Problem, known: Solution, seconds: float, workers: int = 2, *, warm: bool = True) -> Exact:
    """Minimise unmet tensions and then dialogues, starting from a known solution; seconds: of wall time, in all.

    warm: hand the known groups to the solver; without it only their number is known to it, as a plain user would do.
    Raises ModuleNotFoundError when OR-Tools is not installed.
    """
    from ortools.sat.python import cp_model

    model = _Model(cp_model, problem, len(known.groups))
    if warm:
        model.hint(known)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = 1
    solver.parameters.max_time_in_seconds = seconds
    big = len(known.groups) + 1
    model.cp.minimize(big * sum(model.unmet) + sum(model.used))
    status = solver.solve(model.cp)
    name = solver.status_name(status)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Exact(None, 0, proved=False, status=name)
    bound = max(0, round(solver.best_objective_bound)) % big
    return Exact(model.groups(solver), bound, proved=status == cp_model.OPTIMAL, status=name)


class _Model:
    """Variables and constraints for at most so many rooms."""

    def __init__(self, cp_model: Any, problem: Problem, most: int) -> None:
        self.cp = cp_model.CpModel()
        self.problem = problem
        done = fixed_meets(problem)
        self.rooms = Rooms(problem, [i for i in range(len(problem.tensions)) if i not in done])
        self.able = sorted(meetable(problem, self.rooms, Budget(1 << 62)).rooms)
        self.people = bits(fillers(self.rooms))
        self.used = [self.cp.new_bool_var(f"used{r}") for r in range(most)]
        self.sits = [{i: self.cp.new_bool_var(f"sits{r}_{i}") for i in self.people} for r in range(most)]
        self.by = [[self.cp.new_bool_var(f"by{r}_{m}") for m in range(len(problem.methods))] for r in range(most)]
        self.met = [{t: self.cp.new_bool_var(f"met{r}_{t}") for t in self.able} for r in range(most)]
        self.unmet = [self.cp.new_bool_var(f"unmet{t}") for t in self.able]
        for room in range(most):
            self._room(room)
            self._meets(room)
            self._company(room)
            if room:
                self.cp.add_implication(self.used[room], self.used[room - 1])
        for index, t in enumerate(self.able):
            self.cp.add_bool_or([self.unmet[index], *(met[t] for met in self.met)])
        self._limits()

    def _room(self, room: int) -> None:
        """Seats, method, forbidden pairs and levels."""
        problem, sits, by, used = self.problem, self.sits[room], self.by[room], self.used[room]
        self.cp.add(sum(by) == used)
        seats = sum(problem.weights[i] * sits[i] for i in self.people)
        self.cp.add(seats >= sum(method.seats_min * by[m] for m, method in enumerate(problem.methods)))
        self.cp.add(seats <= sum(method.seats_max * by[m] for m, method in enumerate(problem.methods)))
        for a, b in sorted(problem.forbidden):
            if a in sits and b in sits:
                self.cp.add_bool_or([sits[a].Not(), sits[b].Not()])
        for a, b, level in problem.levels:
            if level > 1 and a in sits and b in sits:
                self.cp.add_bool_or([sits[a].Not(), sits[b].Not(), *self._carrying(room, level)])

    def _carrying(self, room: int, level: int) -> list[Any]:
        return [self.by[room][m] for m, method in enumerate(self.problem.methods) if method.carries >= level]

    def _meets(self, room: int) -> None:
        """A tension is met when two people from its two sides sit here, under a method that carries it."""
        pairs: dict[tuple[int, int], Any] = {}
        for t in self.able:
            tension = self.problem.tensions[self.rooms.todo[t]]
            both = []
            for a, b in tension.pairs():
                key = (min(a, b), max(a, b))
                if key in self.problem.forbidden or a not in self.sits[room] or b not in self.sits[room]:
                    continue
                if key not in pairs:
                    pairs[key] = self.cp.new_bool_var(f"both{room}_{key[0]}_{key[1]}")
                    self.cp.add_implication(pairs[key], self.sits[room][a])
                    self.cp.add_implication(pairs[key], self.sits[room][b])
                both.append(pairs[key])
            met = self.met[room][t]
            self.cp.add_bool_or([met.Not(), *both])
            if tension.readiness > 1:
                self.cp.add_bool_or([met.Not(), *self._carrying(room, tension.readiness)])

    def _company(self, room: int) -> None:
        """Nobody alone with a perspective while more than half of the seats hold one against it."""
        problem, sits = self.problem, self.sits[room]
        seats = sum(problem.weights[i] * sits[i] for i in self.people)
        for mine, theirs in self._opposed():
            held = [i for i in sorted(problem.perspectives[mine]) if i in sits]
            against = sum(problem.weights[i] * sits[i] for i in problem.perspectives[theirs] if i in sits)
            for person in held:
                if problem.company_by_seats and problem.weights[person] > 1:
                    continue
                company = [sits[i] for i in held if i != person]
                # Here, and nobody else who shares it: then at most half of the seats may be against.
                alone = self.cp.new_bool_var("")
                self.cp.add_bool_or([sits[person].Not(), alone, *company])
                self.cp.add(2 * against <= seats).only_enforce_if(alone)

    def _opposed(self) -> Iterator[tuple[int, int]]:
        for a, b in sorted(self.problem.opposed):
            yield a, b
            yield b, a

    def _limits(self) -> None:
        left = limits_left(self.problem)
        if left is not None:
            for person in self.people:
                self.cp.add(sum(sits[person] for sits in self.sits) <= max(0, left[person]))

    def hint(self, known: Solution) -> None:
        """Offer the known groups as a first solution."""
        for room, (group, meets) in enumerate(zip(known.groups, known.meets, strict=True)):
            self.cp.add_hint(self.used[room], 1)
            for person, sits in self.sits[room].items():
                self.cp.add_hint(sits, int(person in group.participants))
            for method, by in enumerate(self.by[room]):
                self.cp.add_hint(by, int(method == group.method))
            for t, met in self.met[room].items():
                self.cp.add_hint(met, int(self.rooms.todo[t] in meets))

    def groups(self, solver: Any) -> tuple[Group, ...]:
        """The groups of the solver's answer."""
        found = []
        for room, used in enumerate(self.used):
            if solver.boolean_value(used):
                people = [i for i, sits in self.sits[room].items() if solver.boolean_value(sits)]
                method = next(m for m, by in enumerate(self.by[room]) if solver.boolean_value(by))
                found.append(Group(tuple(people), method))
        return tuple(found)
