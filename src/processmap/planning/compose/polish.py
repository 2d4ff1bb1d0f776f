"""The later aims: the same number of dialogues, but less of people's time, less overload and a more even load.

Every tension that is met stays met. Each room gets the shortest method that carries it; people nobody needs leave;
and moves that shift people between rooms are annealed as long as the budget lasts.
"""

from __future__ import annotations

import random
from typing import NamedTuple

from processmap.planning.compose.budget import Budget, boltzmann
from processmap.planning.compose.meetable import fillers
from processmap.planning.compose.problem import Problem
from processmap.planning.compose.rooms import Profile, Rooms, bits
from processmap.planning.compose.seating import Seating

STEP = 12
"""Budget units one tried move costs."""
HOT, COLD, EPOCHS = 0.5, 0.02, 40
"""Temperatures in typical participant meetings: one person for the length of the first method."""

Cost = tuple[int, int, int, int]
"""Minutes, overload, imbalance, facilitators: compared in this order."""


class Trial(NamedTuple):
    """A changed room: what it meets, its method, and how much the aims change."""

    met: int
    method: int
    change: Cost


class Polisher:
    """Improves the later aims of a seating whose wanted tensions are all met."""

    def __init__(self, seating: Seating, rng: random.Random) -> None:
        self.seating = seating
        self.rooms: Rooms = seating.rooms
        self.rng = rng
        problem: Problem = self.rooms.problem
        self.persons = problem.hour_weights or problem.weights
        self.loads = loads_of(problem, [bits(mask) for mask in seating.masks])
        self.comfort = problem.comfort
        self.pool = bits(fillers(self.rooms))
        self.unit = max(1, problem.methods[0].minutes) if problem.methods else 1
        self.methods = [-1] * len(seating.masks)
        self.minutes = [0] * len(seating.masks)
        for room in range(len(seating.masks)):
            self._settle(room)

    def _settle(self, room: int) -> None:
        """Give a room the shortest method for what only it meets."""
        mask = self.seating.masks[room]
        profile = self.rooms.known(mask)
        method = self._method(profile, self.seating.met[room] & self.seating.once)
        self.methods[room] = method
        chosen = self.rooms.problem.methods[method]
        self.minutes[room] = chosen.minutes * self._heads(mask)
        self.seating.replace(room, mask, self.rooms.met(profile, chosen.carries))

    def _heads(self, mask: int) -> int:
        return sum(self.persons[person] for person in bits(mask))

    def _method(self, profile: Profile, required: int) -> int:
        rooms = self.rooms
        if profile.barred & profile.mask or profile.seats > rooms.capacity or required & ~profile.meets:
            return -1
        method = rooms.choice[max(profile.level, rooms.need(required))][profile.seats]
        if method >= 0 and rooms.lonely(profile.mask, profile.held, profile.shared, profile.seats):
            return -1
        return method

    def judge(self, room: int, out: int, into: int) -> Trial | None:
        """What a move would change; None when it breaks a rule or leaves a tension unmet."""
        seating = self.seating
        mask = seating.masks[room] ^ (1 << out if out >= 0 else 0) | (1 << into if into >= 0 else 0)
        profile = self.rooms.known(mask)
        method = self._method(profile, seating.met[room] & seating.once)
        if method < 0:
            return None
        chosen, before = self.rooms.problem.methods[method], self.rooms.problem.methods[self.methods[room]]
        overload = imbalance = 0
        for person, step in ((out, -1), (into, 1)):
            if person >= 0:
                load = self.loads[person]
                imbalance += 2 * step * load + 1
                if self.comfort is not None:
                    overload += max(0, load + step - self.comfort) - max(0, load - self.comfort)
        minutes = chosen.minutes * self._heads(mask) - self.minutes[room]
        change = (minutes, overload, imbalance, chosen.facilitators - before.facilitators)
        return Trial(self.rooms.met(profile, chosen.carries), method, change)

    def apply(self, room: int, out: int, into: int, trial: Trial) -> None:
        """Make a judged move."""
        self.seating.put(room, out, into, trial.met)
        self.methods[room] = trial.method
        self.minutes[room] += trial.change[0]
        if out >= 0:
            self.loads[out] -= 1
        if into >= 0:
            self.loads[into] += 1

    def trim(self) -> None:
        """Let everybody leave who is not needed, the most burdened first, until nobody can without cost."""
        again = True
        while again:
            again = False
            for room in range(len(self.methods)):
                for person in sorted(self.seating.members[room], key=lambda i: (-self.loads[i], i)):
                    trial = self.judge(room, person, -1)
                    if trial is not None and trial.change[0] <= 0:
                        self.apply(room, person, -1, trial)
                        again = True
            for room in range(len(self.methods)):
                self._settle(room)

    def cool(self, budget: Budget) -> None:
        """Anneal as long as the budget lasts; keeps the best seating by the aims in their order."""
        steps = budget.left // (STEP * EPOCHS)
        if not steps or not self.methods:
            return
        total, best, kept = (0, 0, 0, 0), (0, 0, 0, 0), self._state()
        for epoch in range(EPOCHS):
            temperature = HOT + (COLD - HOT) * epoch / (EPOCHS - 1)
            for _ in range(steps):
                move = self._pick()
                trial = self.judge(*move) if move is not None else None
                if move is None or trial is None or not self._taken(trial.change, temperature):
                    continue
                self.apply(*move, trial)
                total = _plus(total, trial.change)
                if total < best:
                    best, kept = total, self._state()
            budget.spend(STEP * steps)
            if not budget.left:
                break
        self._restore(kept)

    def _taken(self, change: Cost, temperature: float) -> bool:
        if change <= (0, 0, 0, 0):
            return True
        worse = 1000 * change[0] // self.unit + 100 * change[1] + 10 * change[2] + change[3]
        return worse <= 0 or self.rng.random() < boltzmann(worse, 1000 * temperature)

    def _pick(self) -> tuple[int, int, int] | None:
        seating, rand = self.seating, self.rng.random
        room = int(rand() * len(seating.masks))
        members = seating.members[room]
        out = members[int(rand() * len(members))]
        roll = rand()
        if roll < 0.25:
            return room, out, -1
        near = seating.partners[members[int(rand() * len(members))]] if roll < 0.9 else self.pool
        if not near:
            return None
        into = near[int(rand() * len(near))]
        if seating.masks[room] >> into & 1 or (seating.free is not None and seating.free[into] < 1):
            return None
        return (room, -1, into) if rand() < 0.3 else (room, out, into)

    def _state(self) -> list[tuple[int, int, int]]:
        return list(zip(self.seating.masks, self.seating.met, self.methods, strict=True))

    def _restore(self, state: list[tuple[int, int, int]]) -> None:
        for room, (mask, met, method) in enumerate(state):
            self.seating.replace(room, mask, met)
            self.methods[room] = method
            self.minutes[room] = self.rooms.problem.methods[method].minutes * self._heads(mask)
        self.loads = loads_of(self.rooms.problem, [bits(mask) for mask in self.seating.masks])


def _plus(a: Cost, b: Cost) -> Cost:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3])


def loads_of(problem: Problem, groups: list[list[int]]) -> list[int]:
    """Dialogues per participant: earlier load, fixed dialogues and these groups."""
    loads = list(problem.load or (0,) * problem.size)
    for group in [*(list(fixed.participants) for fixed in problem.fixed), *groups]:
        for person in group:
            loads[person] += 1
    return loads
