"""The law of a room, judged against the verifier's plain reading of it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.planning.compose.problem import Group, Method, Problem
from processmap.planning.compose.rooms import Rooms, bits, mask_of
from tests.planning.compose.problems import problems
from tests.planning.compose.verifier import covers, room_faults


@given(problems(), st.data())
@settings(max_examples=120, deadline=None)
def test_the_law_is_the_verifiers(problem: Problem, data: st.DataObject) -> None:
    """A room is legal exactly when some method is, and it meets what the best of these methods meets."""
    people = data.draw(st.frozensets(st.integers(0, problem.size - 1), min_size=1))
    rooms = Rooms(problem, range(len(problem.tensions)))
    profile = rooms.known(mask_of(people))
    legal = [m for m in range(len(problem.methods)) if not room_faults(problem, Group(tuple(people), m))]
    best = max((problem.methods[m].carries for m in legal), default=0)
    assert rooms.carried(profile) == best
    for method in legal:
        met = rooms.met(profile, problem.methods[method].carries)
        said = [i for i in range(len(problem.tensions)) if covers(problem, Group(tuple(people), method), i)]
        assert bits(met) == said


@given(problems(), st.data())
@settings(max_examples=60, deadline=None)
def test_joining_in_any_order_is_the_same(problem: Problem, data: st.DataObject) -> None:
    """A profile does not depend on who came first."""
    order = data.draw(st.permutations(range(problem.size)))
    rooms = Rooms(problem, range(len(problem.tensions)))
    assert rooms.profile(order) == rooms.profile(range(problem.size))


def test_bits_and_masks_are_inverse() -> None:
    """Masks and lists of positions say the same."""
    assert bits(mask_of([5, 0, 63, 200])) == [0, 5, 63, 200]
    assert bits(0) == []


def test_shortest_method_is_chosen() -> None:
    """Among methods that fit, the choice is the shortest, then the one with fewest facilitators."""

    problem = Problem(
        weights=(1, 1), tensions=(), methods=[Method(2, 4, 90, 2), Method(2, 3, 60), Method(2, 9, 90, 1, 2)]
    )
    rooms = Rooms(problem, ())
    assert [rooms.choice[1][seats] for seats in (2, 3, 4, 5)] == [1, 1, 2, 2]
    assert rooms.choice[3][4] == 0
    assert rooms.choice[3][5] == -1
