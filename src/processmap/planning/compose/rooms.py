"""A problem compiled to bit masks, and the law of a room: who may sit together, how, and what that meets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from processmap.planning.compose.problem import Problem


class Profile(NamedTuple):
    """What is known of a set of participants: enough to judge it, or it with one more, without looking at its members.

    mask: the members; meets: tensions with both sides present; left, right: tensions with that side present; held:
    perspectives somebody holds; shared: those in company; seats; barred: who may not join; hard, medium: who may join
    at level 3 / at level 2 only; level: what the room's pairs need.
    """

    mask: int
    meets: int
    left: int
    right: int
    held: int
    shared: int
    seats: int
    barred: int
    medium: int
    hard: int
    level: int


REMEMBERED, BYTES = 40_000, 40_000_000
"""Profiles kept at a time: so many, and fewer where many tensions and people make each of them large."""
EMPTY = Profile(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)


def bits(mask: int) -> list[int]:
    """Positions of the set bits, rising."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


def mask_of(members: Iterable[int]) -> int:
    """The mask with these bits set."""
    mask = 0
    for member in members:
        mask |= 1 << member
    return mask


class Rooms:
    """The compiled problem. `todo` are the tensions still to be met; bit t of a tension mask is the t-th of them."""

    def __init__(self, problem: Problem, todo: Sequence[int]) -> None:
        self.problem = problem
        self.todo = tuple(todo)
        size = problem.size
        self.weights = problem.weights
        self.left, self.right = [0] * size, [0] * size
        self.ready = [0, 0, 0, 0]
        for bit, index in enumerate(self.todo):
            tension = problem.tensions[index]
            for person in tension.left:
                self.left[person] |= 1 << bit
            for person in tension.right:
                self.right[person] |= 1 << bit
            for carries in range(tension.readiness, 4):
                self.ready[carries] |= 1 << bit
        self.barred, self.medium, self.hard = [0] * size, [0] * size, [0] * size
        for a, b in problem.forbidden:
            self._tie(self.barred, a, b)
        for a, b, level in problem.levels:
            if level > 1:
                self._tie(self.hard if level == 3 else self.medium, a, b)
        self._compile_perspectives()
        self._compile_methods()

    @staticmethod
    def _tie(masks: list[int], a: int, b: int) -> None:
        masks[a] |= 1 << b
        masks[b] |= 1 << a

    def _compile_perspectives(self) -> None:
        problem = self.problem
        self.against = [0] * len(problem.perspectives)
        for p, q in problem.opposed:
            self._tie(self.against, p, q)
        self.holds = [0] * problem.size
        self.holders = [mask_of(members) for members in problem.perspectives]
        for p, members in enumerate(problem.perspectives):
            if self.against[p]:
                for person in members:
                    self.holds[person] |= 1 << p
        self.heaviest = max(self.weights, default=1)
        planes = [
            (power, mask_of(i for i, weight in enumerate(self.weights) if weight >> power & 1))
            for power in range(self.heaviest.bit_length())
        ]
        self.planes = [(power, plane) for power, plane in planes if plane]
        large = 500 + (3 * len(self.todo) + 5 * problem.size + 2 * len(problem.perspectives)) // 7
        self._remembered = min(REMEMBERED, BYTES // large)
        self._known: dict[int, Profile] = {0: EMPTY}

    def _compile_methods(self) -> None:
        methods = self.problem.methods
        self.capacity = max((method.seats_max for method in methods), default=0)
        top = self.capacity + self.heaviest + 1
        self.carry = [[0] * (top + 1) for _ in range(4)]
        self.choice = [[-1] * (top + 1) for _ in range(4)]
        ranked = sorted(range(len(methods)), key=lambda m: (methods[m].minutes, methods[m].facilitators, m))
        for need in (1, 2, 3):
            for index in reversed(ranked):
                method = methods[index]
                if method.carries >= need:
                    for seats in range(method.seats_min, method.seats_max + 1):
                        self.choice[need][seats] = index
                        self.carry[need][seats] = max(self.carry[need][seats], method.carries)

    def joined(self, room: Profile, person: int) -> Profile:
        """The profile with one more participant, legal or not."""
        bit = 1 << person
        held = self.holds[person]
        level = 3 if room.hard & bit else max(room.level, 2) if room.medium & bit else room.level
        shared = room.shared | (room.held & held)
        if self.problem.company_by_seats and self.weights[person] > 1:
            shared |= held
        return Profile(
            room.mask | bit,
            room.meets | (self.left[person] & room.right) | (self.right[person] & room.left),
            room.left | self.left[person],
            room.right | self.right[person],
            room.held | held,
            shared,
            room.seats + self.weights[person],
            room.barred | self.barred[person],
            room.medium | self.medium[person],
            room.hard | self.hard[person],
            level,
        )

    def profile(self, members: Iterable[int]) -> Profile:
        """The profile of a set of participants."""
        mask = meets = left = right = held = shared = seats = barred = medium = hard = 0
        level, by_seats = 1, self.problem.company_by_seats
        for person in members:
            bit = 1 << person
            if level < 3 and (medium | hard) & bit:
                level = 3 if hard & bit else 2
            holds, weight = self.holds[person], self.weights[person]
            shared |= holds if by_seats and weight > 1 else held & holds
            held |= holds
            meets |= (self.left[person] & right) | (self.right[person] & left)
            mask |= bit
            left |= self.left[person]
            right |= self.right[person]
            seats += weight
            barred |= self.barred[person]
            medium |= self.medium[person]
            hard |= self.hard[person]
        return Profile(mask, meets, left, right, held, shared, seats, barred, medium, hard, level)

    def known(self, mask: int) -> Profile:
        """The profile of the participants in a mask, remembered."""
        room = self._known.get(mask)
        if room is None:
            if len(self._known) > self._remembered:
                self._known = {0: EMPTY}
            room = self._known[mask] = self.profile(bits(mask))
        return room

    def seats_of(self, mask: int) -> int:
        """Seats the participants of a mask take together."""
        seats = 0
        for power, plane in self.planes:
            seats += (mask & plane).bit_count() << power
        return seats

    def lonely(self, mask: int, held: int, shared: int, seats: int) -> bool:
        """Whether somebody sits alone with a perspective while more than half the seats hold one that opposes it."""
        alone = held & ~shared
        if not alone:
            return False
        # With these many seats one holder is never a majority, so only perspectives with company can be.
        rest = shared if 2 * self.heaviest <= seats else held
        while rest:
            low = rest & -rest
            rest ^= low
            perspective = low.bit_length() - 1
            if self.against[perspective] & alone and 2 * self.seats_of(mask & self.holders[perspective]) > seats:
                return True
        return False

    def carried(self, room: Profile) -> int:
        """The hardest readiness a method can carry for this room, 0 when the room is against the rules."""
        if room.barred & room.mask or room.seats > self.capacity:
            return 0
        carries = self.carry[room.level][room.seats]
        if carries and self.lonely(room.mask, room.held, room.shared, room.seats):
            return 0
        return carries

    def met(self, room: Profile, carries: int) -> int:
        """Tensions the room meets under a method that carries so much."""
        return room.meets & self.ready[carries]

    def need(self, tensions: int) -> int:
        """The readiness a set of tensions asks for."""
        return 1 if not tensions & ~self.ready[1] else 2 if not tensions & ~self.ready[2] else 3
