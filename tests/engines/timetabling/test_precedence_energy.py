"""What follows from how much has to come before something: nothing that some timetable needs is
taken away.
"""

from itertools import product

from hypothesis import given, settings

from processmap.engines.timetabling import Apart, Gap, Problem, Quota, Resource, Task, Window
from processmap.engines.timetabling.compiled import compiled
from processmap.engines.timetabling.domain_splitting import Verdict, decide
from processmap.engines.timetabling.precedence_energy import Energy
from processmap.engines.timetabling.problem import Constraint, slots
from tests.engines.timetabling.makers import problems
from tests.engines.timetabling.verifier import faults

WEEKS = [(first, first + 3) for first in range(0, 18, 3)]


def narrowed(problem: Problem) -> dict[str, list[int]]:
    """The starts left to each task by this alone."""
    c = compiled(problem)
    left = list(c.domains)
    assert Energy(c).narrow(left) is not None
    return {name: slots(starts) for name, starts in zip(c.ids, left, strict=True)}


@given(problems(most=4, horizon=7, hard=True))
@settings(max_examples=80, deadline=None)
def test_every_timetable_is_within_what_is_left(problem: Problem) -> None:
    """All timetables are tried; those that keep the rules stay within the slots, and a
    contradiction has none.
    """
    c = compiled(problem)
    if c.order is None or not all(c.domains):
        return
    left = list(c.domains)
    answer = Energy(c).narrow(left)
    every = [slots(d) for d in c.domains]
    inside = {
        starts
        for starts in product(*every)
        if not faults(problem, dict(zip(c.ids, starts, strict=True)))
    }
    if answer is None:
        assert not inside
    else:
        assert answer is (left != c.domains)
        assert inside <= set(product(*(slots(d) for d in left)))


def _star(*shared: Constraint, count: int = 4) -> Problem:
    names = [f"t{number}" for number in range(count)]
    gaps = [Gap(name, "last", 0, None, name) for name in names]
    back = [Gap("first", name, 0, None, None) for name in names]
    return Problem(18, [Task("first"), *map(Task, names), Task("last")], [*gaps, *back, *shared])


def test_what_waits_for_many_waits_for_the_last_of_them() -> None:
    """Four talks: two a week, one at a time, or one person in all of them with rests between."""
    names = [f"t{number}" for number in range(4)]
    weekly = narrowed(_star(Quota("week", WEEKS, 2, [(name, 1) for name in names], None)))
    assert (weekly["last"][0], weekly["first"][-1]) == (
        4,
        13,
    )  # begins the second week; ends the last but one
    single = narrowed(_star(Resource("room", 1, [(name, 1) for name in names], None)))
    assert (single["last"][0], single["first"][-1]) == (4, 13)
    person = narrowed(_star(Apart("anna", names, 2, 2, None)))
    assert (person["last"][0], person["first"][-1]) == (10, 7)


def test_two_that_do_not_fit_in_a_week_are_not_in_the_same() -> None:
    """One after the other, together more than a week holds: the second is next week at the
    earliest.
    """
    week = Quota("week", WEEKS, 2, [("a", 2), ("b", 1)], None)
    left = narrowed(Problem(18, [Task("a"), Task("b")], [Gap("a", "b", 0, None, None), week]))
    assert (left["b"][0], left["a"][-1]) == (3, 14)


def test_looking_ahead_settles_what_halving_does_not() -> None:
    """Weeks that hold two, filled so that one is wasted wherever the long chain goes: seen with few
    nodes.
    """
    talks = [f"t{number}" for number in range(9)]
    uses = [*((name, 1) for name in talks), ("m", 2), ("j", 2), ("k", 2)]
    chain = [
        Gap("m", "j", 5, None, None),
        Gap("j", "k", 4, None, None),
        *(Gap(t, "m", 1, None, None) for t in talks),
    ]
    tasks = [*map(Task, talks), Task("m"), Task("j"), Task("k")]
    problem = Problem(
        24,
        tasks,
        [*chain, Quota("w", [(n, n + 3) for n in range(0, 24, 3)], 2, uses), Window("k", 0, 22)],
    )
    verdict, _ = decide(compiled(problem), None, 60, ahead=8)
    assert verdict is not Verdict.OPEN
