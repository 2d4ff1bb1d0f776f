"""How high the rows of a lane layout are.

A row is as high as its highest box, but a high box alone in its cell reaches into the rows above
and below where those are free: it would else push apart the boxes beside it.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from processmap.layout.routes import DOWNWARD, Route, Wish

_EDGES: Final = 2
"""Levels from a row to the next one."""


def row_heights(
    tall: Sequence[float],
    rank: Sequence[int],
    level: Sequence[int],
    heights: Sequence[int],
    wishes: Sequence[Wish],
    routes: Sequence[Route],
) -> dict[int, float]:
    """Give the height of every row by its level.

    Args:
        tall: by box, its height.
        rank: by box.
        level: by box.
        heights: by lane, how many rows it has.
        wishes: the arrows.
        routes: the arrows' ways.
    """
    free = _free(rank, level, heights, wishes, routes)
    firm: dict[int, float] = {}
    for box, at in enumerate(level):
        firm[at] = max(firm.get(at, 0.0), 0.0 if free[box] else tall[box])
    rows = dict(firm)
    for box, at in enumerate(level):
        if free[box]:
            lent = min(firm.get(at - _EDGES, 0.0), firm.get(at + _EDGES, 0.0))
            rows[at] = max(rows[at], tall[box] - 2 * lent)
    return rows


def _free(
    rank: Sequence[int],
    level: Sequence[int],
    heights: Sequence[int],
    wishes: Sequence[Wish],
    routes: Sequence[Route],
) -> list[bool]:
    """Say of every box whether the rows above and below it belong to its lane and have nothing in
    its rank.
    """
    inner: set[int] = set()
    base = 0
    for count in heights:
        inner.update(range(base + 3, base + 2 * count - 2, 2))
        base += 2 * count + 1
    taken = set(zip(rank, level, strict=True))
    running = _running(rank, level, wishes, routes)
    ends = {
        box
        for wish, route in zip(wishes, routes, strict=True)
        if route.way in DOWNWARD
        for box in _ends(wish)
    }
    return [
        at in inner
        and box not in ends
        and not any((where, at + step) in taken for step in (-_EDGES, _EDGES))
        and not any(
            low <= where <= high
            for step in range(-_EDGES, _EDGES + 1)
            if step
            for low, high in running.get(at + step, ())
        )
        for box, (where, at) in enumerate(zip(rank, level, strict=True))
    ]


def _ends(wish: Wish) -> tuple[int, int]:
    return wish.source, wish.target


def _running(
    rank: Sequence[int], level: Sequence[int], wishes: Sequence[Wish], routes: Sequence[Route]
) -> Mapping[int, list[tuple[int, int]]]:
    """Give, by level, the ranks along which arrows run there: first and last of each."""
    found: dict[int, list[tuple[int, int]]] = {}
    for wish, route in zip(wishes, routes, strict=True):
        a, b = rank[wish.source], rank[wish.target]
        along = {"target": level[wish.target], "source": level[wish.source]}.get(
            route.way, route.level
        )
        if route.way in ("gap", "target", "source"):
            found.setdefault(along, []).append((a + 1, b - 1))
        elif route.way == "around":
            found.setdefault(along, []).append((b, a))
    return found
