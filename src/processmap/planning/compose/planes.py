"""Algebraic first covers for nearly complete graphs: lines over a finite field, with the columns covered in turn.

Source: Bose's transversal designs from finite fields; with all q + 1 columns and one point added they are projective
planes.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from processmap.planning.compose.graph import Blocks

LARGEST = 32
"""Largest field that is built."""


class Field:
    """The field with q elements 0 … q-1, as tables; q is a prime power."""

    def __init__(self, prime: int, power: int) -> None:
        self.order = prime**power
        digits = [_digits(value, prime, power) for value in range(self.order)]
        modulus = _irreducible(prime, power)
        self.plus = [
            [_number([(a + b) % prime for a, b in zip(x, y, strict=True)], prime) for y in digits] for x in digits
        ]
        self.times = [[_number(_reduced(_product(x, y, prime), modulus, prime), prime) for y in digits] for x in digits]


def _digits(value: int, prime: int, power: int) -> list[int]:
    return [value // prime**place % prime for place in range(power)]


def _number(digits: list[int], prime: int) -> int:
    return sum(digit * prime**place for place, digit in enumerate(digits))


def _product(x: list[int], y: list[int], prime: int) -> list[int]:
    result = [0] * (len(x) + len(y) - 1)
    for i, a in enumerate(x):
        for j, b in enumerate(y):
            result[i + j] = (result[i + j] + a * b) % prime
    return result


def _reduced(poly: list[int], modulus: list[int], prime: int) -> list[int]:
    """The rest after division by a polynomial whose leading coefficient is 1."""
    poly, degree = list(poly), len(modulus) - 1
    for place in range(len(poly) - 1, degree - 1, -1):
        factor = poly[place]
        for offset, coefficient in enumerate(modulus):
            poly[place - degree + offset] = (poly[place - degree + offset] - factor * coefficient) % prime
    return (poly + [0] * degree)[:degree]


def _irreducible(prime: int, power: int) -> list[int]:
    """The first polynomial of this degree, leading coefficient 1, that no smaller one divides."""
    for tail in product(range(prime), repeat=power):
        poly = [*tail, 1]
        divisors = (
            [*small, 1] for degree in range(1, power // 2 + 1) for small in product(range(prime), repeat=degree)
        )
        if all(any(_reduced(poly, divisor, prime)) for divisor in divisors):
            return poly
    raise AssertionError("every finite field has an irreducible polynomial")


def prime_power(value: int) -> tuple[int, int] | None:
    """(prime, exponent) when value is a prime power, else None."""
    for prime in range(2, value + 1):
        if value % prime == 0:
            power = 0
            while value % prime == 0:
                value //= prime
                power += 1
            return (prime, power) if value == 1 else None
    return None


def plane_covers(points: int, k: int, below: int) -> Iterator[Blocks]:
    """Covers of all pairs of `points` points by blocks of at most k, from fields that fit, smallest first.

    Columns of q points each; the lines meet every pair in different columns, and every column, with one more point if
    that makes the count right, is covered by itself.
    """
    for order in range(2, LARGEST + 1):
        found = prime_power(order)
        if found is None or order * order > below:
            continue
        for extra in (0, 1):
            columns = -(-(points - extra) // order)
            if 2 <= columns <= min(k, order + 1) and 2 * columns * order <= 3 * points:
                yield _from_field(Field(*found), points, columns, extra, k)


def _from_field(field: Field, points: int, columns: int, extra: int, k: int) -> Blocks:
    """Lines over a field, cut down to the points there are, with columns about equally short."""
    inside = points - extra
    heights = [inside // columns + (column < inside % columns) for column in range(columns)]
    first = [sum(heights[:column]) for column in range(columns)]
    blocks = []
    for slope, shift in product(range(field.order), repeat=2):
        rows = [
            field.plus[field.times[slope][column]][shift] if column < field.order else slope
            for column in range(columns)
        ]
        line = [first[c] + row for c, row in enumerate(rows) if row < heights[c]]
        if len(line) > 1:
            blocks.append(tuple(line))
    for column in range(columns):
        group = list(range(first[column], first[column] + heights[column])) + [inside] * extra
        blocks.extend(_split(group, k))
    return blocks


def _split(group: list[int], k: int) -> Blocks:
    """All pairs of one group: one block when it fits, else halves of blocks taken two and two."""
    if len(group) <= k:
        return [tuple(group)] if len(group) > 1 else []
    half = max(1, k // 2)
    parts = [group[start : start + half] for start in range(0, len(group), half)]
    return [tuple(a + b) for i, a in enumerate(parts) for b in parts[i + 1 :]]
