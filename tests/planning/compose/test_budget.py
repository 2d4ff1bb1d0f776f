"""Counted work."""

from __future__ import annotations

import math

import pytest

from processmap.planning.compose.budget import Budget, boltzmann, default_steps


def test_budget_counts_down_and_stops() -> None:
    """What is spent is gone; a stop ends the work at once."""
    budget = Budget(100)
    budget.spend(30)
    assert budget.left == 70
    assert budget.part(1, 2).steps == 35
    budget.spend(100)
    assert budget.left == 0
    assert Budget(100, lambda: True).left == 0


@pytest.mark.parametrize(("worse", "temperature"), [(1, 0.2), (3, 0.45), (100, 7.0), (0, 1.0)])
def test_boltzmann_is_close_to_the_exponential(worse: int, temperature: float) -> None:
    """The portable formula is within a few per cent where it matters."""
    assert boltzmann(worse, temperature) == pytest.approx(math.exp(-worse / temperature), rel=0.05, abs=1e-6)


def test_default_grows_with_the_problem_and_ends() -> None:
    """More tensions get more work, up to a limit."""
    sizes = [default_steps(tensions) for tensions in (1, 200, 1000, 10**6)]
    assert sizes == sorted(sizes)
    assert sizes[-1] == 8_000_000
