"""In what order the boxes of each cell (a lane within a rank) stand, top to bottom, so that few
arrows cross.

Neighbours are exchanged where that removes crossings, starting from the order given: that changes
the order only for a reason, so that a small change of the diagram changes little in the drawing,
and people find things where they put them. Where the order given means nothing, sweeps left to
right and back put every box at the mean of its neighbours first (barycentre; Sugiyama, Tagawa and
Toda 1981), which is a little better and much less steady.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, TypeAlias

Cell: TypeAlias = list[int]
_SWEEPS: Final = 4
_EXCHANGES: Final = 6
_GAIN: Final = 3
"""How many crossings an exchange must remove to be worth leaving the order given."""


def order_cells(
    cells: Sequence[Sequence[Cell]],
    links: Sequence[tuple[int, int]],
    boxes: int,
    free: bool = False,
) -> None:
    """Reorder the boxes within each cell, in place.

    Args:
        cells: by rank, then by lane, the boxes of the cell in the order wished for.
        links: (source, target) of the arrows, whatever their direction.
        boxes: how many boxes there are.
        free: the order given means nothing.
    """
    rank = [0] * boxes
    heights = [max(map(len, lane), default=1) or 1 for lane in zip(*cells, strict=True)]
    tops = [sum(heights[:lane]) for lane in range(len(heights))]
    place = [0.0] * boxes
    for at, lanes in enumerate(cells):
        for lane, cell in enumerate(lanes):
            for box in cell:
                rank[box] = at
            _put(cell, tops[lane], heights[lane], place)
    left: list[list[int]] = [[] for _ in range(boxes)]
    right: list[list[int]] = [[] for _ in range(boxes)]
    for s, t in links:
        if rank[s] > rank[t]:
            s, t = t, s
        if rank[s] < rank[t]:
            right[s].append(t)
            left[t].append(s)
    several = [
        (cell, tops[lane], heights[lane])
        for lanes in cells
        for lane, cell in enumerate(lanes)
        if len(cell) > 1
    ]
    for sweep in range(_SWEEPS if free else 0):
        _sweep(
            several if sweep % 2 == 0 else several[::-1], left if sweep % 2 == 0 else right, place
        )
    for _ in range(_EXCHANGES):
        if not _exchange(several, left, right, place, 1 if free else _GAIN):
            break


def _put(cell: Cell, top: int, height: int, place: list[float]) -> None:
    step = height / len(cell) if cell else 0.0
    at = top + step / 2
    for box in cell:
        place[box] = at
        at += step


def _sweep(
    cells: Sequence[tuple[Cell, int, int]], beside: Sequence[Sequence[int]], place: list[float]
) -> None:
    for cell, top, height in cells:
        wish = {}
        for box in cell:
            near = beside[box]
            wish[box] = sum([place[other] for other in near]) / len(near) if near else place[box]
        cell.sort(key=wish.__getitem__)
        _put(cell, top, height, place)


def _crossings(upper: Sequence[float], lower: Sequence[float]) -> int:
    """Count how often an arrow of the upper box ends below one of the lower box; both sorted."""
    total = 0
    for end in upper:
        total += bisect_left(lower, end)
    return total


def _exchange(
    cells: Sequence[tuple[Cell, int, int]],
    left: Sequence[Sequence[int]],
    right: Sequence[Sequence[int]],
    place: list[float],
    gain: int,
) -> bool:
    """Exchange neighbours where that removes ``gain`` crossings or more; say whether anything was
    exchanged.
    """
    changed = False
    for cell, top, height in cells:
        ends = {
            box: (sorted([place[o] for o in left[box]]), sorted([place[o] for o in right[box]]))
            for box in cell
        }
        moved = False
        for at in range(len(cell) - 1):
            upper, lower = ends[cell[at]], ends[cell[at + 1]]
            now = _crossings(upper[0], lower[0]) + _crossings(upper[1], lower[1])
            then = _crossings(lower[0], upper[0]) + _crossings(lower[1], upper[1])
            if then <= now - gain:
                cell[at], cell[at + 1] = cell[at + 1], cell[at]
                moved = True
        if moved:
            _put(cell, top, height, place)
            changed = True
    return changed
