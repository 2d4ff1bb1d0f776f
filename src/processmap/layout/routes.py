"""Which way every arrow takes through the grid, and where on a box's side it starts and ends.

The grid has *rows* of boxes with *gaps* between them, numbered downwards as levels (in each lane: gap, row, gap, row,
..., gap), and *channels* between the ranks, channel ``c`` to the left of rank ``c``. An arrow runs vertically in
channels only, and horizontally in gaps or in rows where no box stands, so it never meets a box:

- ``direct``: from rank to next rank, through the one channel between them;
- ``target``: turns in the first channel and runs along the target's row;
- ``source``: runs along the source's row and turns in the last channel;
- ``gap``: turns twice, running along a gap between rows;
- ``around``: a return, or a tie within a rank: out to the right, back along a gap, in from the left.
"""

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from attrs import define, frozen

Way: TypeAlias = Literal["direct", "target", "source", "gap", "around"]
PITCH: Final = 9
"""Distance between lines that run side by side, and between places on a box's side where arrows end."""
_OFF: Final = 5
"""Arrows leave this far beside where they would end, so that lines meeting head on never share a line."""


@frozen
class Wish:
    """An arrow as the lane layout sees it: boxes by number, already turned to lead to the right unless ``back``."""

    source: int
    target: int
    kind: str
    back: bool = False
    label_height: int = 0


@define
class Route:
    """The way of one arrow: its bundle, its level along the way, and where it starts and ends beside the middle."""

    way: Way
    bundle: int
    level: int
    leaves: int = 0
    enters: int = 0


def level_of(rows: Sequence[int], heights: Sequence[int], lane: Sequence[int]) -> list[int]:
    """Give the level of every box's row."""
    base, bases = 0, []
    for height in heights:
        bases.append(base)
        base += 2 * height + 1
    return [bases[at] + 2 * row + 1 for at, row in zip(lane, rows, strict=True)]


def choose_ways(wishes: Sequence[Wish], rank: Sequence[int], level: Sequence[int], ranks: int) -> list[Route]:
    """Choose the way of every arrow and which arrows run together."""
    taken = [bytearray(ranks) for _ in range(max(level, default=0) + 2)]
    for at, row in zip(rank, level, strict=True):
        taken[row][at] = 1
    bundles = _bundles(wishes)
    routes = []
    for wish, bundle in zip(wishes, bundles, strict=True):
        a, b = rank[wish.source], rank[wish.target]
        here, there = level[wish.source], level[wish.target]
        if b <= a:
            routes.append(Route("around", bundle, there - 1 if there > here else there + 1))
        elif b == a + 1:
            routes.append(Route("direct", bundle, there))
        elif taken[there].find(1, a + 1, b) < 0:
            routes.append(Route("target", bundle, there))
        elif taken[here].find(1, a + 1, b) < 0:
            routes.append(Route("source", bundle, here))
        else:
            routes.append(Route("gap", bundle, there + 1 if there < here else there - 1))
    return routes


def _bundles(wishes: Sequence[Wish]) -> list[int]:
    """Number the bundles: arrows of a kind into one box run together; else arrows of a kind out of one box."""
    into: dict[tuple[int, str, bool], int] = {}
    out_of: dict[tuple[int, str, bool], int] = {}
    for wish in wishes:
        if not wish.label_height:
            into[wish.target, wish.kind, wish.back] = into.get((wish.target, wish.kind, wish.back), 0) + 1
    for wish in wishes:
        if not wish.label_height and into[wish.target, wish.kind, wish.back] == 1:
            out_of[wish.source, wish.kind, wish.back] = out_of.get((wish.source, wish.kind, wish.back), 0) + 1
    numbers: dict[object, int] = {}
    found = []
    for k, wish in enumerate(wishes):
        end, start = (wish.target, wish.kind, wish.back), (wish.source, wish.kind, wish.back)
        name: object
        if wish.label_height:
            name = k
        elif into[end] > 1:
            name = ("into", end)
        else:
            name = ("out", start) if out_of[start] > 1 else k
        found.append(numbers.setdefault(name, len(numbers)))
    return found


def choose_ends(wishes: Sequence[Wish], routes: Sequence[Route], level: Sequence[int]) -> list[int]:
    """Settle where every arrow leaves and enters beside the middle of its boxes, and what height each box needs.

    Bundles share a place. Arrows enter at multiples of the pitch and leave half a pitch beside them, except where an
    arrow runs straight from box to box in one row.
    """
    needs = [0] * len(level)
    entering: dict[int, dict[int, list[int]]] = {}
    leaving: dict[int, dict[int, list[int]]] = {}
    for k, (wish, route) in enumerate(zip(wishes, routes, strict=True)):
        entering.setdefault(wish.target, {}).setdefault(route.bundle, []).append(k)
        leaving.setdefault(wish.source, {}).setdefault(route.bundle, []).append(k)
    for box, groups in entering.items():
        needs[box] = _enter(list(groups.values()), wishes, routes, level)
    for box, groups in leaving.items():
        needs[box] = max(needs[box], _leave(list(groups.values()), wishes, routes, level, level[box]))
    return needs


def _enter(groups: list[list[int]], wishes: Sequence[Wish], routes: Sequence[Route], level: Sequence[int]) -> int:
    """Spread the bundles that enter a box over its left side, each with room for its label above it."""
    if len(groups) == 1:
        label = max(wishes[k].label_height for k in groups[0])
        return 2 * (label + 6) if label else 0

    def origin(group: list[int]) -> float:
        return sum(_from_level(wishes[k], routes[k], level) for k in group) / len(group)

    groups.sort(key=origin)
    tall = [max(wishes[k].label_height for k in group) for group in groups]
    places = [0]
    for height in tall[1:]:
        places.append(places[-1] + PITCH * max(1, -(-(height + 4) // PITCH)))
    middle = PITCH * round(places[-1] / 2 / PITCH)
    for group, place in zip(groups, places, strict=True):
        for k in group:
            routes[k].enters = place - middle
    return 2 * max(middle + tall[0] + 6, places[-1] - middle + 8)


def _from_level(wish: Wish, route: Route, level: Sequence[int]) -> int:
    return level[wish.source] if route.way in ("direct", "source") else route.level


def _leave(
    groups: list[list[int]], wishes: Sequence[Wish], routes: Sequence[Route], level: Sequence[int], here: int
) -> int:
    """Spread the bundles that leave a box over its right side: straight ones level, others above or below them."""
    straight: list[int] = []
    above: list[tuple[float, list[int]]] = []
    below: list[tuple[float, list[int]]] = []
    for group in groups:
        level_ones = [k for k in group if routes[k].level == here and level[wishes[k].target] == here]
        if level_ones:
            for k in group:
                routes[k].leaves = routes[level_ones[0]].enters
            straight.append(routes[level_ones[0]].enters)
            continue
        ends = [routes[k].level if routes[k].level != here else level[wishes[k].target] for k in group]
        mean = sum(ends) / len(ends)
        (above if mean < here else below).append((mean, group))
    above.sort(key=lambda entry: -entry[0])
    below.sort(key=lambda entry: entry[0])
    top, bottom = min(straight, default=0), max(straight, default=0)
    # Without a straight arrow the fan is moved so that its middle is the box's; by whole pitches, see `_OFF`.
    shift = 0 if straight else PITCH * ((len(above) - len(below)) // 2)
    for place, (_, group) in enumerate(above):
        for k in group:
            routes[k].leaves = top + shift - _OFF - PITCH * place
    for place, (_, group) in enumerate(below):
        for k in group:
            routes[k].leaves = bottom + shift + _OFF + PITCH * place
    far = max(PITCH * len(above) - top - shift, PITCH * len(below) + bottom + shift)
    return 2 * far + 8 if len(groups) > 1 else 0
