"""The same model in CP-SAT agrees with the engine, where OR-Tools is installed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.planning.compose import Problem, covering, solve
from tests.planning.compose.problems import problems
from tests.planning.compose.verifier import room_faults

pytest.importorskip("ortools", reason="the extra optimize is not installed")

from processmap.planning.compose.cpsat import solve_exactly


@given(problems(most=6))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_two_agree(problem: Problem) -> None:
    """Where CP-SAT proves its answer, the engine has as few dialogues, and CP-SAT's rooms are legal by the verifier."""
    ours = solve(problem, budget=60_000)
    theirs = solve_exactly(problem, ours, 10.0, 1)
    if theirs.groups is None or any("limit" in item.codes for item in ours.unmet):
        return
    assert all(not room_faults(problem, group) for group in theirs.groups)
    assert theirs.bound <= ours.objective.dialogues
    if theirs.proved:
        assert len(theirs.groups) == ours.objective.dialogues


def test_a_small_graph_is_proved() -> None:
    """A ring of six by threes takes three dialogues, which CP-SAT proves."""
    problem = covering([(i, (i + 1) % 6) for i in range(6)], 3)
    ours = solve(problem)
    theirs = solve_exactly(problem, ours, 20.0, 1)
    assert (theirs.proved, theirs.bound, ours.objective.dialogues) == (True, 3, 3)
