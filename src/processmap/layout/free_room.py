"""The largest empty rectangle of a sheet: where a key or another panel has room."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final, TypeAlias

Rectangle: TypeAlias = tuple[float, float, float, float]
"""Left, top, width and height, in points."""

_CELL: Final = 6.0
"""Side of the squares in which empty room is looked for, in points."""


def largest_empty(within: Rectangle, taken: Iterable[Rectangle]) -> Rectangle:
    """Find the largest rectangle that touches nothing.

    The room is divided into squares, and the largest rectangle of free squares is found as the
    largest rectangle under a histogram, at each row that the next one is less free than.

    Args:
        within: the room to look in.
        taken: what must not be touched.

    Returns:
        The rectangle; with no width and height where nothing is free.
    """
    left, top, width, height = within
    across, down = int(width // _CELL), int(height // _CELL)
    busy = [0] * down  # each square of a row a bit
    for x, y, w, h in taken:
        first_column = max(0, int((x - left) // _CELL))
        last_column = min(across - 1, int((x + w - left) // _CELL))
        first_row = max(0, int((y - top) // _CELL))
        last_row = min(down - 1, int((y + h - top) // _CELL))
        if first_column <= last_column:
            squares = (1 << last_column + 1) - (1 << first_column)
            for row in range(first_row, last_row + 1):
                busy[row] |= squares
    best = (0, 0, 0, 0)
    free_above = [0] * across
    row = 0
    alike = [(squares, len(list(rows))) for squares, rows in groupby(busy)]
    for (squares, rows), (below, _) in zip(alike, [*alike[1:], (-1, 0)], strict=True):
        row += rows
        for column in range(across):
            free_above[column] = 0 if squares >> column & 1 else free_above[column] + rows
        if not below & ~squares:
            continue  # every rectangle that ends here can be made taller
        column, wide, tall = _under_histogram(free_above)
        if wide * tall > best[2] * best[3]:
            best = (column, row - tall, wide, tall)
    column, row, wide, tall = best
    return (left + column * _CELL, top + row * _CELL, wide * _CELL, tall * _CELL)


def _under_histogram(heights: list[int]) -> tuple[int, int, int]:
    """Give first column, width and height of the largest rectangle under a histogram."""
    best = (0, 0, 0)
    waiting: list[tuple[int, int]] = []  # where a bar begins, and its height, rising
    for column, height in enumerate([*heights, 0]):
        start = column
        while waiting and waiting[-1][1] >= height:
            start, tall = waiting.pop()
            if (column - start) * tall > best[1] * best[2]:
                best = (start, column - start, tall)
        waiting.append((start, height))
    return best
