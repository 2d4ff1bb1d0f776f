"""A seating under change keeps its counts."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.planning.compose.anneal import Annealer
from processmap.planning.compose.budget import Budget
from processmap.planning.compose.meetable import limits_left, meetable
from processmap.planning.compose.problem import Problem
from processmap.planning.compose.rooms import Rooms, mask_of
from processmap.planning.compose.seating import seated
from tests.planning.compose.problems import problems


@given(problems(), st.integers(0, 5), st.integers(1, 4))
@settings(max_examples=80, deadline=None)
def test_counts_stay_true_under_annealing(problem: Problem, seed: int, copies: int) -> None:
    """After any moves: rooms are legal, met and once are right, places and free people too."""
    rooms = Rooms(problem, range(len(problem.tensions)))
    free = limits_left(problem)
    shown = meetable(problem, rooms, Budget(10**6)).rooms
    if not shown or (free is not None and min(free) < 4 * copies):
        free = None
    if not shown:
        return
    seating = seated(rooms, mask_of(shown), [*shown.values()][:1] * copies, free)
    annealer = Annealer(seating, shown, random.Random(seed))
    annealer.run(300, (0.6, 0.2), 0, Budget(10**6))
    times = [sum(met >> t & 1 for met in seating.met) for t in range(len(rooms.todo))]
    wanted = [t for t in range(len(rooms.todo)) if mask_of(shown) >> t & 1]
    assert seating.zero == mask_of(t for t in wanted if times[t] == 0)
    assert seating.once == mask_of(t for t in wanted if times[t] == 1)
    for room, mask in enumerate(seating.masks):
        profile = rooms.known(mask)
        assert mask_of(seating.members[room]) == mask
        assert not mask or rooms.carried(profile)
        assert seating.met[room] == rooms.met(profile, rooms.carried(profile))
    for person, places in enumerate(seating.places):
        assert sorted(places) == [room for room, mask in enumerate(seating.masks) if mask >> person & 1]
        if free is not None and seating.free is not None:
            assert seating.free[person] == free[person] - len(places)
