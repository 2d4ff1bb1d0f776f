"""Which tensions can be met, and what stops the rest."""

from __future__ import annotations

from hypothesis import given, settings

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.meetable import JOINS, fixed_meets, limits_left, meetable
from processmap.planning.compose.problem import Group, Method, Problem, Tension
from processmap.planning.compose.rooms import Rooms
from tests.planning.compose.problems import problems
from tests.planning.compose.verifier import covers, room_faults


@given(problems())
@settings(max_examples=80, deadline=None)
def test_the_room_shown_is_legal_and_meets(problem: Problem) -> None:
    """For every tension that is said to be meetable a room is shown that proves it."""
    rooms = Rooms(problem, range(len(problem.tensions)))
    found = meetable(problem, rooms, Budget(10**6))
    for bit, people in found.rooms.items():
        groups = [Group(people, method) for method in range(len(problem.methods))]
        assert any(not room_faults(problem, group) and covers(problem, group, bit) for group in groups)
    assert {item.tension for item in found.unmet} == set(range(len(problem.tensions))) - set(found.rooms)


@given(problems(most=6, limits=False))
@settings(max_examples=40, deadline=None)
def test_what_is_said_not_to_be_meetable_is_not(problem: Problem) -> None:
    """For few people every room is tried: none meets a tension that was given up."""
    rooms = Rooms(problem, range(len(problem.tensions)))
    able = {person for tension in problem.tensions for person in tension.left | tension.right}
    found = meetable(problem, rooms, Budget(10**6))
    for item in found.unmet:
        for mask in range(1 << problem.size):
            people = tuple(i for i in range(problem.size) if mask >> i & 1)
            if not set(people) <= able:
                continue
            for method in range(len(problem.methods)):
                group = Group(people, method)
                assert room_faults(problem, group) or not covers(problem, group, item.tension)


def test_company_is_fetched() -> None:
    """One against a heavy other is seated once somebody who shares the view comes along."""
    problem = Problem(
        weights=(1, 2, 1),
        tensions=[Tension([0, 2], [1])],
        methods=[Method(2, 4)],
        perspectives=[{0, 2}, {1}],
        opposed=[(0, 1)],
    )
    rooms = Rooms(problem, [0])
    assert meetable(problem, rooms, Budget(10**6)).rooms == {0: (0, 1, 2)}


def test_standing_dialogues_and_limits() -> None:
    """What stands meets what it meets and counts against limits."""
    problem = Problem(
        weights=(1, 1, 1),
        tensions=[Tension([0], [1]), Tension([0], [2]), Tension([0], [1], 3)],
        methods=[Method(2, 3, carries=2)],
        fixed=[Group((0, 1))],
        limits=(1, None, 2),
    )
    assert fixed_meets(problem) == {0}
    left = limits_left(problem)
    assert left is not None
    assert (left[0], left[2]) == (0, 2)


def test_where_nobody_fits_it_is_soon_said() -> None:
    """Eight camps that cannot sit with their own, and a method for twelve: no room is ever full, and few are tried."""
    size = 64
    camps = [(a, b) for a in range(size) for b in range(a + 1, size) if a // 8 == b // 8]
    problem = Problem(
        weights=(1,) * size,
        tensions=[Tension([i], [(i + 8) % size]) for i in range(size)],
        methods=[Method(12, 14)],
        forbidden=camps,
    )
    budget = Budget(10**9)
    found = meetable(problem, Rooms(problem, range(size)), budget)
    assert not found.rooms
    assert {code for item in found.unmet for code in item.codes} == {"seats"}
    assert budget.used < 20 * JOINS


def test_seats_that_never_add_up_need_no_search() -> None:
    """Everybody takes two seats and the method has eleven: that is settled without trying a single room."""
    problem = Problem(weights=(2,) * 40, tensions=[Tension(range(20), range(20, 40))], methods=[Method(11, 11)])
    budget = Budget(10**9)
    found = meetable(problem, Rooms(problem, [0]), budget)
    assert found.unmet[0].codes == ("seats",)
    assert budget.used == 0
