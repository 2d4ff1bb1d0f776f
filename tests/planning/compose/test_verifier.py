"""The judge is judged: every kind of fault is seen."""

from __future__ import annotations

import attrs
import pytest

from processmap.planning.compose import Bound, Group, Method, Problem, Solution, Tension, solve
from tests.planning.compose.verifier import objections

PROBLEM = Problem(
    weights=(1, 1, 1, 1, 3),
    tensions=[Tension([0], [1, 2]), Tension([3], [1], 2)],
    methods=[Method(2, 4, carries=2), Method(2, 4, carries=1)],
    forbidden=[(2, 3)],
    levels=[(0, 4, 3)],
    perspectives=[{0}, {1, 2}],
    opposed=[(0, 1)],
    limits=(1, None, None, None, None),
)


def altered(**changes: object) -> Solution:
    """A good solution with something changed."""
    return attrs.evolve(solve(PROBLEM, budget=5_000), **changes)


def test_a_good_solution_passes() -> None:
    """Nothing is wrong with what the engine answers here."""
    assert objections(PROBLEM, altered()) == []


@pytest.mark.parametrize(
    ("groups", "word"),
    [
        ([Group((0, 1, 3, 4))], "seats outside"),
        ([Group((1, 2, 3))], "may not sit together"),
        ([Group((0, 4))], "needs level"),
        ([Group((0, 1, 2))], "alone"),
        ([Group((0, 1)), Group((0, 2)), Group((1, 3))], "limit 1"),
        ([Group((0, 1))], "not met"),
        ([Group((0, 1, 3), 1)], "says it meets"),
    ],
)
def test_faults_are_seen(groups: list[Group], word: str) -> None:
    """Each broken rule is named."""
    faults = objections(PROBLEM, altered(groups=tuple(groups), meets=((0, 1),) * len(groups)))
    assert any(word in fault for fault in faults)


def test_miscounted_aims_and_bounds_are_seen() -> None:
    """Aims, loads and the bound are counted again."""
    good = altered()
    wrong = attrs.evolve(good, objective=attrs.evolve(good.objective, minutes=1), loads=(9,) * 5, bound=Bound(7, "x"))
    faults = objections(PROBLEM, wrong)
    assert any("aims are" in fault for fault in faults)
    assert any("loads" in fault for fault in faults)
    assert any("bound 7" in fault for fault in faults)


def test_idle_people_are_seen() -> None:
    """Somebody who could stay at home is noticed."""
    problem = Problem(weights=(1, 1, 1), tensions=[Tension([0], [1])], methods=[Method(2, 3)])
    good = solve(problem, budget=5_000)
    assert any("not needed" in f for f in objections(problem, attrs.evolve(good, groups=(Group((0, 1, 2)),))))
