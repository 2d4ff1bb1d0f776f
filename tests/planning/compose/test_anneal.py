"""Annealing and the general engine reach what trying everything reaches."""

from __future__ import annotations

from hypothesis import given, settings

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.exact import prove
from processmap.planning.compose.general import compose_general
from processmap.planning.compose.meetable import meetable
from processmap.planning.compose.problem import Problem
from processmap.planning.compose.rooms import Rooms, mask_of
from tests.planning.compose.problems import problems


@given(problems(most=7, limits=False))
@settings(max_examples=25, deadline=None)
def test_general_engine_meets_the_proof(problem: Problem) -> None:
    """On small problems the general engine has at most one dialogue more than the proved least."""
    rooms = Rooms(problem, range(len(problem.tensions)))
    shown = meetable(problem, rooms, Budget(10**6)).rooms
    if not shown:
        return
    groups, blocked = compose_general(rooms, shown, None, 1, (), Budget(120_000), 0)
    proof = prove(rooms, mask_of(shown), 1, len(groups) + 1, Budget(10**7))
    assert blocked == 0
    assert len(groups) <= proof.bound + 1
    assert all(rooms.carried(rooms.profile(group)) for group in groups)
