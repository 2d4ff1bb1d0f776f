"""Simulated annealing over legal seatings: fewer rooms, and in them as few unmet tensions as can be."""

from __future__ import annotations

import random
from collections.abc import Mapping

from processmap.planning.compose.budget import Budget, boltzmann
from processmap.planning.compose.meetable import fillers
from processmap.planning.compose.rooms import Profile, bits, mask_of
from processmap.planning.compose.seating import Seating

EPOCHS = 40
STEP = 12
"""Budget units one tried move costs."""
REBUILD, FOCUS, LEAVE, RELATED, GROW = 0.05, 0.2, 0.08, 0.95, 0.12
"""How often: a room is rebuilt around an unmet tension; a move serves an unmet tension; somebody just leaves; who
joins has a tension with somebody there; a joiner takes a free seat rather than another's, per member. Rooms that grow
too readily fill with people who meet nothing there, and lose the methods that carry the most."""

NOTHING = (-1, -1, -1)


class Annealer:
    """Tries moves on a seating; every seating it holds is legal. A move is (room, who leaves, who joins), -1: nobody.

    shown: for each tension (bit) the members of one legal room that meets it.
    """

    def __init__(self, seating: Seating, shown: Mapping[int, tuple[int, ...]], rng: random.Random) -> None:
        self.seating = seating
        self.shown = shown
        self.rng = rng
        self._pool = bits(fillers(seating.rooms))
        self._odds: list[float] = []
        self._open: list[int] = []
        self._open_mask = -1

    def run(self, steps: int, heat: tuple[float, float], least: int, budget: Budget) -> list[tuple[int, ...]] | None:
        """Cool once over `steps` moves, closing a room each time everything is met, down to `least` rooms.

        heat: first and last temperature, in unmet tensions. Returns the smallest seating on the way that meets
        everything wanted, or None.
        """
        seating, best = self.seating, None
        for epoch in range(EPOCHS):
            temperature = heat[0] + (heat[1] - heat[0]) * epoch / (EPOCHS - 1)
            self._odds = [1.0] + [boltzmann(worse, temperature) for worse in range(1, 12)]
            for _ in range(steps // EPOCHS + 1):
                if not seating.zero:
                    best = seating.copy_groups()
                    if len(best) <= max(1, least):
                        return best
                    seating.drop(seating.cheapest(self.rng.random()))
                self._step()
            budget.spend(STEP * (steps // EPOCHS + 1))
            if not budget.left:
                break
        return seating.copy_groups() if not seating.zero else best

    def _step(self) -> None:
        seating, rand = self.seating, self.rng.random
        roll = rand() if seating.zero else 1.0
        if roll < REBUILD:
            self._rebuild()
            return
        room, out, into = self._focused() if roll < REBUILD + FOCUS else self._wandering()
        if room >= 0:
            met = self.judge(room, out, into)
            if met >= 0 and self._accepted(room, met):
                seating.put(room, out, into, met)

    def _accepted(self, room: int, met: int) -> bool:
        seating = self.seating
        needed = seating.zero | (seating.met[room] & seating.once)
        worse = (needed & ~met).bit_count() - seating.zero.bit_count()
        return worse <= 0 or (worse < 12 and self.rng.random() < self._odds[worse])

    def judge(self, room: int, out: int, into: int) -> int:
        """What the room would meet after the move; -1 when it would not be legal."""
        rooms = self.seating.rooms
        mask = self.seating.masks[room]
        if out >= 0:
            mask ^= 1 << out
        _, meets, left, right, held, shared, seats, barred, medium, hard, level = rooms.known(mask)
        if into >= 0:
            seats += rooms.weights[into]
            if seats > rooms.capacity or barred >> into & 1:
                return -1
            if (medium | hard) >> into & 1:
                level = 3 if hard >> into & 1 else max(level, 2)
            holds = rooms.holds[into]
            shared |= held & holds
            held |= holds
            if rooms.problem.company_by_seats and rooms.weights[into] > 1:
                shared |= holds
            meets |= (rooms.left[into] & right) | (rooms.right[into] & left)
            mask |= 1 << into
        carries = rooms.carry[level][seats]
        if not carries:
            return -1 if seats else 0
        if held & ~shared and rooms.lonely(mask, held, shared, seats):
            return -1
        return meets & rooms.ready[carries]

    def _some_open(self) -> tuple[int, int, int]:
        """An unmet tension with somebody from each side of it."""
        seating, rand = self.seating, self.rng.random
        if seating.zero != self._open_mask:
            self._open_mask, self._open = seating.zero, bits(seating.zero)
        tension = self._open[int(rand() * len(self._open))]
        here, there = seating.left_of[tension], seating.right_of[tension]
        if rand() < 0.5:
            here, there = there, here
        return tension, here[int(rand() * len(here))], there[int(rand() * len(there))]

    def _focused(self) -> tuple[int, int, int]:
        """Bring the second side of an unmet tension to where the first sits."""
        seating, rand = self.seating, self.rng.random
        _, keep, person = self._some_open()
        places = seating.places[keep]
        if not places:
            return self._entering(int(rand() * len(seating.members)), keep, -1)
        return self._entering(places[int(rand() * len(places))], person, keep)

    def _wandering(self) -> tuple[int, int, int]:
        """Anybody in a room gives way to somebody who has a tension with another in it, or just leaves."""
        seating, rand = self.seating, self.rng.random
        room = int(rand() * len(seating.members))
        members = seating.members[room]
        if not members:
            return self._entering(room, self._anybody(), -1)
        keep = members[int(rand() * len(members))]
        roll = rand()
        if roll < LEAVE:
            return room, keep, -1
        near = seating.partners[keep]
        if near and roll < RELATED:
            return self._entering(room, near[int(rand() * len(near))], keep)
        return self._entering(room, self._anybody(), keep)

    def _anybody(self) -> int:
        return self._pool[int(self.rng.random() * len(self._pool))]

    def _entering(self, room: int, person: int, keep: int) -> tuple[int, int, int]:
        seating = self.seating
        if seating.masks[room] >> person & 1 or (seating.free is not None and seating.free[person] < 1):
            return NOTHING
        members = seating.members[room]
        count = len(members)
        if not count or self.rng.random() * (count + 1) < GROW:
            return room, -1, person
        out = members[int(self.rng.random() * count)]
        return NOTHING if out == keep else (room, out, person)

    def _rebuild(self) -> None:
        """Give a room over to an unmet tension, and keep those of its members who still fit, in random order."""
        seating, rand = self.seating, self.rng.random
        rooms = seating.rooms
        tension, a, b = self._some_open()
        readiness = rooms.need(1 << tension)
        core = rooms.known(1 << a | 1 << b)
        if a == b or rooms.carried(core) < readiness:
            core = rooms.known(mask_of(self.shown[tension]))
        places = seating.places[a] + seating.places[b]
        choice = places if places and rand() < 0.7 else range(len(seating.members))
        room = choice[int(rand() * len(choice))]
        if seating.free is not None and any(seating.free[i] < 1 for i in bits(core.mask & ~seating.masks[room])):
            return
        grown = self._refilled(core, seating.members[room], readiness)
        met = grown.meets & rooms.ready[rooms.carry[grown.level][grown.seats]]
        if self._accepted(room, met):
            seating.replace(room, grown.mask, met)

    def _refilled(self, core: Profile, others: list[int], readiness: int) -> Profile:
        rooms = self.seating.rooms
        order = [i for i in others if not core.mask >> i & 1]
        self.rng.shuffle(order)
        for person in order:
            if core.barred >> person & 1 or core.seats + rooms.weights[person] > rooms.capacity:
                continue
            grown = rooms.joined(core, person)
            if rooms.carry[grown.level][grown.seats] >= readiness and rooms.carried(grown):
                core = grown
        return core
