"""The later aims: people's time, overload, an even load."""

from __future__ import annotations

import random

from processmap.planning.compose import Group, Method, Problem, Tension, covering, solve
from processmap.planning.compose.budget import Budget
from processmap.planning.compose.polish import Polisher, loads_of
from processmap.planning.compose.rooms import Rooms
from processmap.planning.compose.seating import seated


def test_idle_people_leave_and_the_shortest_method_is_taken() -> None:
    """Nobody stays who is not needed, and the room gets the shortest method that carries it."""
    problem = Problem(
        weights=(1,) * 5,
        tensions=[Tension([0], [1])],
        methods=[Method(2, 6, 120, carries=3), Method(2, 3, 45, carries=1)],
    )
    rooms = Rooms(problem, [0])
    seating = seated(rooms, 1, [(0, 1, 2, 3)], None)
    polisher = Polisher(seating, random.Random(0))
    polisher.trim()
    assert (seating.members, polisher.methods) == ([[0, 1]], [1])


def test_overload_is_shared_when_it_costs_no_time() -> None:
    """Of two who could come equally well the less burdened is asked."""
    problem = Problem(
        weights=(1, 1, 1), tensions=[Tension([0], [1, 2])], methods=[Method(2, 2)], load=(0, 5, 0), comfort=3
    )
    assert solve(problem, budget=5_000).groups == (Group((0, 2)),)


def test_cooling_never_ends_worse() -> None:
    """The best seating on the way is the one that is kept."""
    problem = covering([(a, b) for a in range(7) for b in range(a) if (a + b) % 3], 4)
    rooms = Rooms(problem, range(len(problem.tensions)))
    groups = [group.participants for group in solve(problem, budget=20_000).groups]
    seating = seated(rooms, (1 << len(problem.tensions)) - 1, groups, None)
    polisher = Polisher(seating, random.Random(3))
    polisher.trim()
    before = sum(polisher.minutes)
    polisher.cool(Budget(60_000))
    assert sum(polisher.minutes) <= before
    assert seating.zero == 0
    assert polisher.loads == loads_of(problem, seating.members)
