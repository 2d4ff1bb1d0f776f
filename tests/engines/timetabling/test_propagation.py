"""Conclusions before anything is placed: nothing that some timetable needs is ever taken away."""

from itertools import product

from hypothesis import given, settings

from processmap.engines.timetabling import Apart, Problem, Task, Window
from processmap.engines.timetabling.compiled import compiled
from processmap.engines.timetabling.problem import slots
from processmap.engines.timetabling.propagation import tighten
from tests.engines.timetabling.makers import problems
from tests.engines.timetabling.verifier import faults


@given(problems(most=4, horizon=7, hard=True))
@settings(max_examples=60, deadline=None)
def test_every_timetable_is_within_what_is_left(problem: Problem) -> None:
    """All timetables are tried; those that keep the rules stay within the slots, and a
    contradiction has none.
    """
    c = compiled(problem)
    left = tighten(c, deep=True) if c.order is not None else None
    choices = [slots(d) for d in (c.domains if left is None else left)]
    every = [slots(d) for d in c.domains]
    inside = {
        starts
        for starts in product(*every)
        if not faults(problem, dict(zip(c.ids, starts, strict=True)))
    }
    if left is None:
        assert not inside
    else:
        assert inside <= set(product(*choices))


def test_meetings_that_fit_in_one_order_only_are_put_in_it() -> None:
    """The second cannot begin before the first has ended and rested."""
    problem = Problem(
        9, [Task("a"), Task("b")], [Apart("p", ["a", "b"], 2), Window("a", 0, 2), Window("b", 1)]
    )
    left = tighten(compiled(problem))
    assert left is not None
    assert slots(left[1])[0] == 3


def test_more_meetings_than_their_slots_can_hold() -> None:
    """Three in a stretch with room for two: only counting sees it."""
    tasks = [Task(n) for n in "abc"]
    problem = Problem(9, tasks, [Apart("p", list("abc"), 1), *(Window(n, 0, 4) for n in "abc")])
    assert tighten(compiled(problem)) is not None
    assert tighten(compiled(problem), deep=True) is None
