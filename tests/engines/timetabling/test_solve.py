"""Tests of the search: whatever it says is checked against trying everything."""

from hypothesis import given, settings

from processmap.engines.timetabling import Problem, Status, solve
from tests.engines.timetabling.makers import best_key, problems
from tests.engines.timetabling.verifier import faults, worth

ORDER = ("lateness", "finish", "crowding", "moved", "shift")


@given(problems(most=4, horizon=7))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_small_problems_are_solved_as_well_as_can_be(problem: Problem) -> None:
    """Against trying everything: kept rules, best lateness and finish, honest status and bounds."""
    truth = best_key(problem, ORDER)
    result = solve(problem, order=ORDER)
    if truth is None:
        assert not result.found
        assert result.status in (Status.INFEASIBLE, Status.UNKNOWN)
        return
    assert result.score is not None
    assert faults(problem, result.starts) == []
    numbers = worth(problem, result.starts)
    key = tuple(numbers[name] for name in ORDER)
    assert key == result.score.key(ORDER)
    assert key[:2] == truth[:2]
    assert result.status is not Status.OPTIMAL or key == truth
    for i, bound in enumerate(result.bounds):
        assert result.bounds[:i] != truth[:i] or bound <= truth[i]


@given(problems(most=5, horizon=9))
@settings(max_examples=15, deadline=None)
def test_the_same_work_gives_the_same_timetable(problem: Problem) -> None:
    """Counted work and a seeded generator: nothing else decides."""
    first, second = solve(problem, schedules=30), solve(problem, schedules=30)
    assert first.starts == second.starts
    assert first.status is second.status
    assert first.bounds == second.bounds
