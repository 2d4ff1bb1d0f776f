"""Which row of its lane every box stands in, so that arrows run straight where they can.

A lane has as many rows as its fullest cell has boxes. Within a cell the order is settled; what is
left is where to leave gaps. Each cell chooses the rows with the least distance to its boxes'
neighbours, by dynamic programming over (box, row), first from the left, where only the neighbours
to the left count, and then from the right, where all do.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

Cell: TypeAlias = list[int]
_STRAIGHT: Final = 0.6
"""What a straight arrow is worth, in rows: it breaks ties between near and level."""
_UPWARD: Final = 0.001
"""Without neighbours a box stands as high as it can."""


def choose_rows(
    cells: Sequence[Sequence[Cell]], lane: Sequence[int], links: Sequence[tuple[int, int]]
) -> tuple[list[int], list[int]]:
    """Give the row of every box within its lane, and the number of rows of every lane.

    Args:
        cells: by rank, then by lane, the boxes in their settled order.
        lane: by box, its lane.
        links: (source, target) of the arrows, all leading to the right.
    """
    heights = [max(map(len, column), default=1) or 1 for column in zip(*cells, strict=True)]
    row = [0] * len(lane)
    left: list[list[int]] = [[] for _ in lane]
    for s, t in links:
        left[t].append(s)
    loose = []
    for lanes in cells:
        for at, cell in enumerate(lanes):
            if len(cell) == heights[at]:
                for place, box in enumerate(cell):
                    row[box] = place
            elif cell:
                _place(cell, at, heights[at], lane, left, row)
                loose.append((cell, at))
    both = left
    for s, t in links:
        both[s].append(t)
    for cell, at in reversed(loose):
        _place(cell, at, heights[at], lane, both, row)
    return row, heights


def _place(
    cell: Cell,
    at: int,
    height: int,
    lane: Sequence[int],
    beside: Sequence[Sequence[int]],
    row: list[int],
) -> None:
    """Choose the rows of one cell: the cheapest rising sequence of ``len(cell)`` rows out of
    ``height``.
    """
    spare = height - len(cell)
    costs: list[float] = [0.0] * (spare + 1)
    choices: list[list[int]] = []
    for place, box in enumerate(cell):
        price = _prices(box, at, place, spare, lane, beside, row)
        chosen, best, best_at = [], costs[0], 0
        for shift in range(spare + 1):
            if costs[shift] < best:
                best, best_at = costs[shift], shift
            chosen.append(best_at)
            price[shift] += best
        choices.append(chosen)
        costs = price
    shift = min(range(spare + 1), key=costs.__getitem__)
    for place in range(len(cell) - 1, -1, -1):
        row[cell[place]] = place + shift
        shift = choices[place][shift]


def _prices(
    box: int,
    at: int,
    place: int,
    spare: int,
    lane: Sequence[int],
    beside: Sequence[Sequence[int]],
    row: Sequence[int],
) -> list[float]:
    """Price the rows ``place`` to ``place + spare`` for one box: distance to its neighbours, level
    ones rewarded.
    """
    price = [_UPWARD * shift for shift in range(spare + 1)]
    for other in beside[box]:
        if lane[other] == at:
            level = row[other] - place
            for shift in range(spare + 1):
                price[shift] += abs(shift - level) - (_STRAIGHT if shift == level else 0.0)
        elif lane[other] < at:
            for shift in range(spare + 1):
                price[shift] += 0.3 * shift
        else:
            for shift in range(spare + 1):
                price[shift] -= 0.3 * shift
    return price
