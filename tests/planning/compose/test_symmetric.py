"""Covers with a symmetry: turns, counts, and what a short search reaches."""

from __future__ import annotations

import random
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.symmetric import Turned, shapes


@given(st.integers(6, 14), st.integers(3, 7), st.integers(1, 3), st.integers(0, 5))
@settings(max_examples=40, deadline=None)
def test_cost_is_what_the_turned_blocks_leave_unmet(points: int, order: int, bases: int, seed: int) -> None:
    """The cost counted by kinds of pairs equals the pairs that the turned blocks miss."""
    order = min(order, points)
    turned = Turned(points, 4, order, bases, random.Random(seed))
    turned.cool(200, Budget(10**6))
    met = {pair for block in turned.blocks() for pair in combinations(block, 2)}
    assert turned.cost == points * (points - 1) // 2 - len(met)


def test_turning_round_comes_back() -> None:
    """As many turns as the order leave every point where it was, and fixed points never move."""
    turned = Turned(11, 3, 5, 1, random.Random(0))
    assert [turned.turn(point, 5) for point in range(11)] == list(range(11))
    assert turned.turn(10, 3) == 10
    assert turned.turn(4, 1) == 0


def test_difference_set_is_found() -> None:
    """The plane of order two is one block of three turned round seven places (Singer)."""
    turned = Turned(7, 3, 7, 1, random.Random(2))
    turned.cool(2_000, Budget(10**6))
    assert turned.cost == 0
    assert len(turned.blocks()) == 7


def test_shapes_stay_below_what_is_known() -> None:
    """No symmetry is tried that cannot give fewer blocks."""
    assert all(shape.order * shape.bases < 40 for shape in shapes(30, 30, 40))
