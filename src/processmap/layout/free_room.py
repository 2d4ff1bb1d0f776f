"""The largest empty rectangle of a sheet: where a key or another panel has room."""

from collections.abc import Iterable
from typing import Final, TypeAlias

Rectangle: TypeAlias = tuple[float, float, float, float]
"""Left, top, width and height, in points."""

_CELL: Final = 6.0
"""Side of the squares in which empty room is looked for, in points."""


def largest_empty(within: Rectangle, taken: Iterable[Rectangle]) -> Rectangle:
    """Find the largest rectangle that touches nothing.

    The room is divided into squares, and the largest rectangle of free squares is found as the
    largest rectangle under a histogram, row by row.

    Args:
        within: the room to look in.
        taken: what must not be touched.

    Returns:
        The rectangle; with no width and height where nothing is free.
    """
    left, top, width, height = within
    across, down = int(width // _CELL), int(height // _CELL)
    busy = [[False] * across for _ in range(down)]
    for x, y, w, h in taken:
        first_column = max(0, int((x - left) // _CELL))
        last_column = min(across - 1, int((x + w - left) // _CELL))
        first_row = max(0, int((y - top) // _CELL))
        last_row = min(down - 1, int((y + h - top) // _CELL))
        for row in range(first_row, last_row + 1):
            for column in range(first_column, last_column + 1):
                busy[row][column] = True
    best = (0, 0, 0, 0)
    free_above = [0] * across
    for row in range(down):
        for column in range(across):
            free_above[column] = 0 if busy[row][column] else free_above[column] + 1
        if row + 1 < down and busy[row + 1] == busy[row]:
            continue  # whatever is free above goes on further down
        found = _under_histogram(free_above)
        column, wide, tall = found
        if wide * tall > best[2] * best[3]:
            best = (column, row - tall + 1, wide, tall)
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
