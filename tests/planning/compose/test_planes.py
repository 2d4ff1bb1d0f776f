"""Finite fields and the covers made from them."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from processmap.planning.compose.planes import Field, plane_covers, prime_power


@pytest.mark.parametrize(("prime", "power"), [(2, 1), (2, 2), (2, 3), (3, 2), (5, 1), (2, 4)])
def test_a_field_is_a_field(prime: int, power: int) -> None:
    """Tables obey the laws: units, inverses, distribution."""
    field = Field(prime, power)
    elements = range(field.order)
    for a in elements:
        assert field.plus[a][0] == a
        assert field.times[a][1] == a
        assert sorted(field.plus[a]) == list(elements)
        if a:
            assert sorted(field.times[a]) == list(elements)
    for a, b, c in product(elements, repeat=3):
        if a <= 3:
            assert field.times[a][field.plus[b][c]] == field.plus[field.times[a][b]][field.times[a][c]]


def test_prime_powers() -> None:
    """Prime powers are told from other numbers."""
    assert [n for n in range(2, 20) if prime_power(n)] == [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17, 19]
    assert prime_power(27) == (3, 3)


@pytest.mark.parametrize(("points", "k"), [(13, 4), (30, 6), (31, 6), (40, 6), (23, 5), (57, 8), (17, 3)])
def test_covers_cover(points: int, k: int) -> None:
    """Every cover offered meets every pair with blocks that fit."""
    covers = list(plane_covers(points, k, 400))
    assert covers
    for blocks in covers:
        met = {pair for block in blocks for pair in combinations(sorted(block), 2)}
        assert met == set(combinations(range(points), 2))
        assert all(len(block) <= k for block in blocks)
