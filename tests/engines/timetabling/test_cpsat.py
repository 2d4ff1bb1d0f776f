"""CP-SAT on the same model: never worse than what it began from, and of one mind with trying everything."""

import pytest
from hypothesis import given, settings

from processmap.engines.timetabling import Problem, Status, solve
from processmap.engines.timetabling.cpsat import judge, optimized, proves_infeasible
from tests.engines.timetabling.makers import best_key, problems
from tests.engines.timetabling.verifier import faults

pytest.importorskip("ortools", reason="the extra optimize is not installed")
ORDER = ("lateness", "finish", "crowding")


@given(problems(most=4, horizon=7))
@settings(max_examples=15, deadline=None)
def test_it_reaches_the_best_there_is(problem: Problem) -> None:
    """Status, score and rules, against every timetable there is."""
    truth = best_key(problem, ORDER)
    start = solve(problem, order=ORDER, schedules=1)
    better = optimized(problem, start, order=ORDER)
    if truth is None:
        assert better.status is Status.INFEASIBLE
        assert proves_infeasible(problem) is True
        return
    assert better.score is not None
    assert better.score.key(ORDER) == truth
    assert better.status is Status.OPTIMAL
    assert faults(problem, better.starts) == []


@given(problems(most=4, horizon=6, hard=True))
@settings(max_examples=15, deadline=None)
def test_its_judgement_is_what_trying_everything_says(problem: Problem) -> None:
    """Possible or not."""
    judged = judge(2.0)
    assert judged is not None
    assert judged(problem) is (best_key(problem, ()) is not None)
