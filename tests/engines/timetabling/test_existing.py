"""A timetable that is there already."""

from hypothesis import given, settings

from processmap.engines.timetabling import Gap, Problem, Task, Window, solve
from processmap.engines.timetabling.existing import slack_as_it_stands
from tests.engines.timetabling.makers import problems


@given(problems())
@settings(max_examples=60, deadline=None)
def test_a_timetable_just_made_has_the_slack_it_was_made_with(problem: Problem) -> None:
    """Told where the tasks stand, the same slack is counted again."""
    found = solve(problem, schedules=20)
    if found.found:
        assert slack_as_it_stands(problem, found.starts) == found.slack


def test_starts_that_do_not_keep_the_problem_have_none() -> None:
    """Out of order, outside what is allowed, or nothing possible at all: no number is made up."""
    problem = Problem(
        10, [Task("a"), Task("b")], [Gap("a", "b", 2, None, None), Window("b", 0, 9, None)]
    )
    assert slack_as_it_stands(problem, {"a": 0, "b": 4}) == {"a": 1, "b": 0}
    assert slack_as_it_stands(problem, {"a": 3, "b": 4}) is None
    assert slack_as_it_stands(problem, {"a": 0, "b": 9}) is None
    assert (
        slack_as_it_stands(problem.and_also(Window("a", 9, None, None)), {"a": 9, "b": 9}) is None
    )


def test_what_has_no_start_comes_as_early_as_it_can() -> None:
    """A task that is not named is placed after the others."""
    problem = Problem(10, [Task("a"), Task("b")], [Gap("a", "b", 2, None, None)])
    assert slack_as_it_stands(problem, {"a": 1}) == {"a": 0, "b": 0}
