"""Which way every arrow takes through the grid, and where on a box's side it starts and ends.

The grid has *rows* of boxes with *gaps* between them, numbered downwards as levels (in each lane:
gap, row, gap, row, ..., gap), and *channels* between the ranks, channel ``c`` to the left of rank
``c``. An arrow runs vertically in channels only, and horizontally in gaps or in rows where no box
stands, so it never meets a box:

- ``direct``: from rank to next rank, through the one channel between them;
- ``target``: turns in the first channel and runs along the target's row;
- ``source``: runs along the source's row and turns in the last channel;
- ``gap``: turns twice, running along a gap between rows;
- ``around``: a return, or a tie within a rank: out to the right, back along a gap, in from the
  left;
- ``down``: a tie between two boxes one right below the other, straight from side to side, where
  nothing else runs;
- ``drop``: an arrow to the next box below in the same rank, straight down from side to side.
"""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from typing import Final, Literal, TypeAlias

from attrs import define, frozen

from processmap.picture.vocabulary import TIES

Link: TypeAlias = tuple[int, int]
"""The levels of what is joined on either side of a channel."""
Way: TypeAlias = Literal["direct", "target", "source", "gap", "around", "down", "drop"]
DOWNWARD: Final[frozenset[Way]] = frozenset({"down", "drop"})
"""Ways that run straight down within a rank."""
PITCH: Final = 9
"""Distance between lines that run side by side, and between places on a box's side where arrows
end.
"""
_OFF: Final = 5
"""Arrows leave this far beside where they would end, so that lines meeting head on never share a
line.
"""


_GAPS: Final = 8
"""How many gaps are tried for an arrow over several ranks, the nearest first."""

_BUDGET: Final = 3_000_000
"""How many times two arrows are compared for that at most; beyond it the way with the fewest turns
is taken.
"""


@frozen
class Wish:
    """An arrow as the lane layout sees it: boxes by number, already turned to lead to the right
    unless ``back``.
    """

    source: int
    target: int
    kind: str
    back: bool = False
    label_height: int = 0
    drop: bool = False


@define
class Route:
    """The way of one arrow: its bundle, its level along the way, and where it starts and ends
    beside the middle.
    """

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


def gap_levels(heights: Sequence[int]) -> list[bool]:
    """Say of every level whether it is a gap."""
    return [step % 2 == 0 for height in heights for step in range(2 * height + 1)]


def choose_ways(
    wishes: Sequence[Wish],
    rank: Sequence[int],
    level: Sequence[int],
    ranks: int,
    heights: Sequence[int],
) -> list[Route]:
    """Choose the way of every arrow and which arrows run together.

    Arrows over several ranks choose last and one after the other: the level on which they cross
    fewest others.
    """
    gaps = gap_levels(heights)
    taken = [bytearray(ranks) for _ in gaps]
    for at, row in zip(rank, level, strict=True):
        taken[row][at] = 1
    bundles = _bundles(wishes)
    routes: list[Route] = []
    passing: list[list[Link]] = [[] for _ in range(ranks + 1)]
    far = []
    budget = _BUDGET
    for k, (wish, bundle) in enumerate(zip(wishes, bundles, strict=True)):
        a, b = rank[wish.source], rank[wish.target]
        here, there = level[wish.source], level[wish.target]
        if wish.drop:
            routes.append(Route("drop", bundle, there - 1))
            continue
        if b <= a:
            routes.append(Route("around", bundle, there - 1 if there > here else there + 1))
            continue
        routes.append(Route("direct", bundle, there))
        if b == a + 1:
            passing[b].append((here, there))
        else:
            far.append(k)
    for k in far:
        wish = wishes[k]
        ends = (rank[wish.source], rank[wish.target])
        levels = (level[wish.source], level[wish.target])
        choices = _far_ways(ends, levels, taken, gaps)
        budget -= len(choices) * sum(map(len, passing[ends[0] + 1 : ends[1] + 1]))
        if budget >= 0:
            prices = [_price(along, ends, levels, passing) for _, along in choices]
            choices = choices[prices.index(min(prices)) :]
        routes[k].way, routes[k].level = choices[0]
        for channel, link in _links(ends, levels, routes[k].level):
            passing[channel].append(link)
    _choose_down(wishes, routes, rank, level, gaps)
    return routes


def _choose_down(
    wishes: Sequence[Wish],
    routes: list[Route],
    rank: Sequence[int],
    level: Sequence[int],
    gaps: Sequence[bool],
) -> None:
    """Let ties between neighbours in a rank run straight down where no other arrow runs along the
    gap between them.
    """
    between: dict[int, range] = {}
    pairs: set[tuple[int, int]] = set()
    for k, wish in enumerate(wishes):
        high, low = sorted((level[wish.source], level[wish.target]))
        pair = (min(wish.source, wish.target), max(wish.source, wish.target))
        near = rank[wish.source] == rank[wish.target] and high < low and all(gaps[high + 1 : low])
        if near and wish.kind in TIES and pair not in pairs:
            between[k] = range(high + 1, low)
            pairs.add(pair)
    while True:
        used = {
            route.level
            for k, route in enumerate(routes)
            if route.way in ("gap", "around") and k not in between
        }
        taken = [k for k, gap in between.items() if used & set(gap)]
        if not taken:
            break
        for k in taken:
            del between[k]
    for number, (k, gap) in enumerate(between.items()):
        routes[k] = Route("down", -1 - number, gap[0])


def _links(
    ends: tuple[int, int], levels: tuple[int, int], along: int
) -> Iterator[tuple[int, Link]]:
    """List what an arrow that runs along a level does in each channel: the levels where it comes
    from and goes to.
    """
    a, b = ends
    yield a + 1, (levels[0], along)
    for channel in range(a + 2, b):
        yield channel, (along, along)
    yield b, (along, levels[1])


def _far_ways(
    ends: tuple[int, int], levels: tuple[int, int], taken: Sequence[bytearray], gaps: Sequence[bool]
) -> list[tuple[Way, int]]:
    """List the ways over several ranks, the ones with the fewest turns first."""
    a, b = ends
    here, there = levels
    choices: list[tuple[Way, int]] = []
    if taken[there].find(1, a + 1, b) < 0:
        choices.append(("target", there))
    if here != there and taken[here].find(1, a + 1, b) < 0:
        choices.append(("source", here))
    low, high = min(here, there) - 1, max(here, there) + 1
    near = [at for at in range(low, high + 1) if gaps[at]]
    near.sort(key=lambda at: (abs(at - here) + abs(at - there), abs(at - there)))
    return choices + [("gap", at) for at in near[:_GAPS]]


def _price(
    along: int, ends: tuple[int, int], levels: tuple[int, int], passing: Sequence[Sequence[Link]]
) -> int:
    """Count the arrows that one over several ranks crosses if it runs along the level ``along``."""
    total = 0
    for channel, (start, end) in _links(ends, levels, along):
        for left, right in passing[channel]:
            if (start < left and end > right) or (start > left and end < right):
                total += 1
    return total


def crossings(
    wishes: Sequence[Wish], routes: Sequence[Route], rank: Sequence[int], level: Sequence[int]
) -> int:
    """Count how often arrows that lead on cross, channel by channel."""
    passing: dict[int, list[Link]] = {}
    for wish, route in zip(wishes, routes, strict=True):
        ends, levels = (
            (rank[wish.source], rank[wish.target]),
            (level[wish.source], level[wish.target]),
        )
        if ends[1] == ends[0] + 1:
            passing.setdefault(ends[1], []).append(levels)
        elif ends[1] > ends[0]:
            for channel, link in _links(ends, levels, route.level):
                passing.setdefault(channel, []).append(link)
    total = 0
    for links in passing.values():
        links.sort(key=lambda link: (link[0], -link[1]))
        seen: list[
            int
        ] = []  # where those that start higher up end; negative, so that the lower ones come first
        last, waiting = -1, list[int]()
        for start, end in links:
            if start != last:
                for one in waiting:
                    insort(seen, one)
                last, waiting = start, []
            total += bisect_left(seen, -end)
            waiting.append(-end)
    return total


def _bundles(wishes: Sequence[Wish]) -> list[int]:
    """Number the bundles: arrows of a kind into one box run together; else arrows of a kind out of
    one box.
    """
    into: dict[tuple[int, str, bool], int] = {}
    out_of: dict[tuple[int, str, bool], int] = {}
    for wish in wishes:
        if not wish.label_height and not wish.drop:
            into[wish.target, wish.kind, wish.back] = (
                into.get((wish.target, wish.kind, wish.back), 0) + 1
            )
    for wish in wishes:
        if not wish.label_height and not wish.drop and into[wish.target, wish.kind, wish.back] == 1:
            out_of[wish.source, wish.kind, wish.back] = (
                out_of.get((wish.source, wish.kind, wish.back), 0) + 1
            )
    numbers: dict[object, int] = {}
    found = []
    for k, wish in enumerate(wishes):
        end, start = (wish.target, wish.kind, wish.back), (wish.source, wish.kind, wish.back)
        name: object
        if wish.label_height or wish.drop:
            name = k
        elif into[end] > 1:
            name = ("into", end)
        else:
            name = ("out", start) if out_of[start] > 1 else k
        found.append(numbers.setdefault(name, len(numbers)))
    return found


def choose_ends(wishes: Sequence[Wish], routes: Sequence[Route], level: Sequence[int]) -> list[int]:
    """Settle where every arrow leaves and enters beside the middle of its boxes, and what height
    each box needs.

    Bundles share a place. Arrows enter at multiples of the pitch and leave half a pitch beside
    them, except where an arrow runs straight from box to box in one row.
    """
    needs = [0] * len(level)
    entering: dict[int, dict[int, list[int]]] = {}
    leaving: dict[int, dict[int, list[int]]] = {}
    for k, (wish, route) in enumerate(zip(wishes, routes, strict=True)):
        if route.way in DOWNWARD:
            continue
        entering.setdefault(wish.target, {}).setdefault(route.bundle, []).append(k)
        leaving.setdefault(wish.source, {}).setdefault(route.bundle, []).append(k)
    for box, groups in entering.items():
        needs[box] = _enter(list(groups.values()), wishes, routes, level)
    for box, groups in leaving.items():
        needs[box] = max(
            needs[box], _leave(list(groups.values()), wishes, routes, level, level[box])
        )
    return needs


def _enter(
    groups: list[list[int]], wishes: Sequence[Wish], routes: Sequence[Route], level: Sequence[int]
) -> int:
    """Spread the bundles that enter a box over its left side, each with room for its label above
    it.
    """
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
    groups: list[list[int]],
    wishes: Sequence[Wish],
    routes: Sequence[Route],
    level: Sequence[int],
    here: int,
) -> int:
    """Spread the bundles that leave a box over its right side: straight ones level, others above or
    below them.
    """
    straight: list[int] = []
    above: list[tuple[float, list[int]]] = []
    below: list[tuple[float, list[int]]] = []
    for group in groups:
        level_ones = [
            k for k in group if routes[k].level == here and level[wishes[k].target] == here
        ]
        if level_ones:
            for k in group:
                routes[k].leaves = routes[level_ones[0]].enters
            straight.append(routes[level_ones[0]].enters)
            continue
        ends = [
            routes[k].level if routes[k].level != here else level[wishes[k].target] for k in group
        ]
        mean = sum(ends) / len(ends)
        (above if mean < here else below).append((mean, group))
    above.sort(key=lambda entry: -entry[0])
    below.sort(key=lambda entry: entry[0])
    top, bottom = min(straight, default=0), max(straight, default=0)
    # Without a straight arrow the fan is moved so that its middle is the box's; by whole pitches,
    # see `_OFF`.
    shift = 0 if straight else PITCH * ((len(above) - len(below)) // 2)
    for place, (_, group) in enumerate(above):
        for k in group:
            routes[k].leaves = top + shift - _OFF - PITCH * place
    for place, (_, group) in enumerate(below):
        for k in group:
            routes[k].leaves = bottom + shift + _OFF + PITCH * place
    far = max(PITCH * len(above) - top - shift, PITCH * len(below) + bottom + shift)
    return 2 * far + 8
