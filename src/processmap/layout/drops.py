"""Arrows that lead straight down, from a box to the next one below it in the same rank.

A trail from a committee to the board below it needs no width when it runs downwards, and is read as
easily. An arrow may drop where nothing stands between its boxes, into a lower lane of the same
column; the side of the box that it takes is free, as all other arrows come and go at the left and
right sides.
"""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

Link: TypeAlias = tuple[int, int]


def candidates(
    may: Iterable[int], links: Sequence[Link], column: Sequence[int], lane: Sequence[int]
) -> set[int]:
    """Choose among the links those that could drop: from each box to the nearest, and to each from
    the nearest.

    Args:
        may: the links, by number, whose words and kind allow it.
        links: (source, target).
        column: by box, the index of its column.
        lane: by box, the place of its lane from the top.
    """
    into: dict[int, int] = {}
    out_of: dict[int, int] = {}
    fitting = [k for k in may if _falls(links[k], column, lane)]
    for k in fitting:
        source, target = links[k]
        if target not in into or lane[source] > lane[links[into[target]][0]]:
            into[target] = k
        if source not in out_of or lane[target] < lane[links[out_of[source]][1]]:
            out_of[source] = k
    return {k for k in fitting if into[links[k][1]] == k == out_of[links[k][0]]}


def _falls(link: Link, column: Sequence[int], lane: Sequence[int]) -> bool:
    source, target = link
    return column[source] == column[target] and lane[source] < lane[target]


def blocked(
    drops: Iterable[int], links: Sequence[Link], rank: Sequence[int], lane: Sequence[int]
) -> set[int]:
    """Give those of the links that cannot run straight down: something stands in their way.

    That is also so where a full cell, spread over several ranks, has carried the source past the
    target; where it has carried the target on, the arrow leads to the right as any other.

    A box from which one drops stands lowest in its cell, and one into which one drops highest; so a
    cell has room for one of each.
    """
    cells: dict[int, dict[int, int]] = {}
    for at, which in zip(rank, lane, strict=True):
        there = cells.setdefault(at, {})
        there[which] = there.get(which, 0) + 1
    lowest: dict[tuple[int, int], int] = {}
    highest: dict[tuple[int, int], int] = {}
    found = set()
    for k in sorted(drops):
        source, target = links[k]
        at = rank[source]
        if rank[target] != at:
            if rank[target] < at:
                found.add(k)
            continue
        top, bottom = (at, lane[source]), (at, lane[target])
        free = not any(lane[source] < which < lane[target] for which in cells[at])
        alone = (cells[at][lane[source]] == 1 or highest.get(top) != source) and (
            cells[at][lane[target]] == 1 or lowest.get(bottom) != target
        )
        if free and alone and top not in lowest and bottom not in highest:
            lowest[top], highest[bottom] = source, target
        else:
            found.add(k)
    return found


def stand(
    cells: Sequence[Sequence[list[int]]],
    drops: Iterable[Link],
    rank: Sequence[int],
    lane: Sequence[int],
) -> None:
    """Let boxes from which an arrow drops stand lowest in their cells, and those into which one
    does highest.
    """
    for source, target in drops:
        cell = cells[rank[source]][lane[source]]
        cell.remove(source)
        cell.append(source)
        cell = cells[rank[target]][lane[target]]
        cell.remove(target)
        cell.insert(0, target)
