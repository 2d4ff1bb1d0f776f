"""Tests of taking a problem apart."""

from hypothesis import given, settings

from processmap.engines.timetabling import (
    Allowed,
    Apart,
    Fixed,
    Gap,
    Problem,
    Quota,
    Task,
    Window,
    mask,
)
from processmap.engines.timetabling.components import parts
from tests.engines.timetabling.makers import best_key, problems


@given(problems(most=4, horizon=6, hard=True))
@settings(max_examples=60, deadline=None)
def test_the_whole_can_be_done_when_every_part_can(problem: Problem) -> None:
    """Against trying everything; and each task stands in one part."""
    found = parts(problem)
    assert sorted(task.id for part in found for task in part.tasks) == sorted(
        task.id for task in problem.tasks
    )
    each = [best_key(part, ()) is not None for part in found]
    assert all(each) == (best_key(problem, ()) is not None)


def test_what_no_constraint_binds_together_is_taken_apart() -> None:
    """Two pairs and what stands alone; a constraint on slots alone binds nobody, and follows its
    tasks.
    """
    problem = Problem(
        9,
        [Task(name) for name in "abcdef"],
        [
            Allowed(list("abcdef"), mask(range(8)), "open"),
            Gap("a", "b", 1, None, "a-b"),
            Apart("person", ["c", "d"], 1, 1, "c-d"),
            Quota("week", [(0, 9)], 3, [("d", 1)], "week"),
            Window("e", 2, None, "late"),
            Fixed("f", 3, "set"),
        ],
    )
    lone, first, second = parts(problem)
    assert [task.id for task in lone.tasks] == ["e", "f"]
    assert lone.facts == ("open", "late", "set")
    assert (first.facts, second.facts) == (("open", "a-b"), ("open", "c-d", "week"))
    assert second.constraints[0] == Allowed(["c", "d"], mask(range(8)), "open")
