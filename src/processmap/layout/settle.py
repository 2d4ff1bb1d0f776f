"""Everything about a lane layout that can be settled on numbers, before there is any geometry.

Ranks (`ranks`), the order in each cell (`ordering`), rows (`rows`), ways and ends of arrows
(`routes`), one after the other. Nothing here depends on chance, clock or the order of sets.
"""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from itertools import permutations
from math import factorial
from typing import Final

from attrs import define

from processmap.layout.drops import stand
from processmap.layout.lane_order import order_lanes
from processmap.layout.ordering import order_cells
from processmap.layout.ranks import rank_boxes
from processmap.layout.routes import Route, Wish, choose_ends, choose_ways, crossings, level_of
from processmap.layout.rows import choose_rows
from processmap.picture.diagram import Arrow, Diagram
from processmap.picture.vocabulary import TIES

_CELL_CAP: Final = 8
_SINGLE_LANE_CAP: Final = 12
_TRIALS: Final = 500
"""Arrows times trials, of lanes in other orders, that are worth their time."""


@define
class Plan:
    """Everything settled on numbers, before there is any geometry; lists are by box or by arrow.

    ``groups`` are the diagram's columns as they stand across: each by itself, or several empty ones
    in one place.
    """

    groups: list[list[int]]
    lane: list[int]
    rank: list[int]
    ranks: int
    first: list[int]
    level: list[int]
    heights: list[int]
    wishes: list[Wish]
    routes: list[Route]
    needs: list[int]
    turned: list[bool]
    lane_order: list[int]


def settle(diagram: Diagram, label_heights: Sequence[int], narrow: Sequence[bool]) -> Plan:
    """Settle ranks, rows, ways and ends for ``diagram``.

    Args:
        diagram: what is laid out.
        label_heights: by arrow, 0 for one without a label.
        narrow: by arrow, whether its label has room beside it if it leads straight down.
    """
    lanes = {lane.id: k for k, lane in enumerate(diagram.lanes)}
    columns = {column.id: k for k, column in enumerate(diagram.columns)}
    number = {box.id: k for k, box in enumerate(diagram.boxes)}
    lane = [lanes[box.lane] if box.lane else 0 for box in diagram.boxes]
    column = [columns[box.column] if box.column else 0 for box in diagram.boxes]
    ends = [(number[arrow.source], number[arrow.target]) for arrow in diagram.arrows]
    groups = grouped(len(columns), column, ends)
    place = {which: at for at, group in enumerate(groups) for which in group}
    column = [place.get(which, 0) for which in column]
    leading = [
        k for k, arrow in enumerate(diagram.arrows) if not arrow.returns and arrow.kind not in TIES
    ]
    cap = _CELL_CAP if len(lanes) > 1 else _SINGLE_LANE_CAP
    order = sorted(range(len(lane)), key=lambda box: diagram.boxes[box].order)
    may_drop = _single(ends, leading, narrow)
    ranking = rank_boxes(
        column,
        lane,
        max(len(groups), 1),
        [ends[k] for k in leading],
        cap,
        order,
        diagram.lanes_free,
        may_drop,
    )
    drops = {leading[k] for k in ranking.drops}
    wishes, turned = _wishes(diagram.arrows, ends, ranking.rank, label_heights, drops)
    links = [
        (wish.source, wish.target)
        for wish in wishes
        if ranking.rank[wish.source] < ranking.rank[wish.target]
    ]
    count = max(len(lanes), 1)
    falls = [ends[k] for k in sorted(drops)]
    placing = _Placing(
        lane, ranking.rank, ranking.first[-1], links, falls, wishes, order, diagram.lanes_free
    )
    lane_order = list(range(count))
    if diagram.lanes_free:
        lane_order = placing.best([order_lanes(count, lane, ranking.rank, links), lane_order])
    lane, level, heights, routes = placing.place(lane_order)
    needs = choose_ends(wishes, routes, level)
    return Plan(
        groups,
        lane,
        ranking.rank,
        ranking.first[-1],
        ranking.first,
        level,
        heights,
        wishes,
        routes,
        needs,
        turned,
        lane_order,
    )


@define
class _Placing:
    """Everything that an order of the lanes decides, given the ranks; lists are by box or by
    arrow.
    """

    lane: Sequence[int]
    rank: Sequence[int]
    ranks: int
    links: Sequence[tuple[int, int]]
    drops: Sequence[tuple[int, int]]
    wishes: Sequence[Wish]
    order: Sequence[int]
    free: bool

    def place(
        self, lane_order: Sequence[int]
    ) -> tuple[list[int], list[int], list[int], list[Route]]:
        """Give the boxes' lanes by place and their levels, the lanes' heights in rows, and the
        arrows' ways.
        """
        at = {which: place for place, which in enumerate(lane_order)}
        lane = [at[which] for which in self.lane]
        cells: list[list[list[int]]] = [[[] for _ in lane_order] for _ in range(self.ranks)]
        for box in self.order:
            cells[self.rank[box]][lane[box]].append(box)
        order_cells(cells, self.links, len(lane), self.free)
        stand(cells, self.drops, self.rank, lane)
        row, heights = choose_rows(cells, lane, [*self.links, *self.drops])
        level = level_of(row, heights, lane)
        return lane, level, heights, choose_ways(self.wishes, self.rank, level, self.ranks, heights)

    def best(self, orders: Sequence[list[int]]) -> list[int]:
        """Give the best of some orders of the lanes and of exchanges of neighbours in it, while
        that is worth its time.

        What a full trial costs grows with the arrows, and so fewer are made of a big picture: of a
        very big one none.
        """
        trials = _TRIALS // max(len(self.wishes), 1)
        if trials < 2 or len(orders[0]) < 2:
            return orders[0]
        if (
            factorial(len(orders[0])) // 2 <= trials
        ):  # an order and the same backwards differ little
            orders = [
                list(order) for order in permutations(range(len(orders[0]))) if order[0] < order[-1]
            ]
            return min(orders, key=self.crossings)
        tried = {tuple(order): self.crossings(order) for order in orders[:trials]}
        best = min(tried, key=tried.__getitem__)
        at = 0
        while at + 1 < len(best) and len(tried) < trials:
            swapped = (*best[:at], best[at + 1], best[at], *best[at + 2 :])
            if swapped not in tried:
                tried[swapped] = self.crossings(swapped)
            at += 1
            if tried[swapped] < tried[best]:
                best, at = swapped, 0
        return list(best)

    def crossings(self, lane_order: Sequence[int]) -> int:
        """Count how often arrows cross with the lanes in this order."""
        _, level, _, routes = self.place(lane_order)
        return crossings(self.wishes, routes, self.rank, level)


def grouped(
    columns: int, column: Sequence[int], ends: Iterable[tuple[int, int]]
) -> list[list[int]]:
    """Give the columns, from left to right, with neighbours in which nothing stands put together.

    Args:
        columns: how many there are.
        column: by box, the index of its column.
        ends: (source, target) of every arrow; empty columns that one passes stay by themselves, as
            their titles could not stand in its way.
    """
    full = set(column)
    passed: set[int] = set()
    for s, t in ends:
        passed.update(range(min(column[s], column[t]) + 1, max(column[s], column[t])))
    groups: list[list[int]] = []
    for which in range(columns):
        free = which not in full and which not in passed
        if free and groups and groups[-1][-1] not in full and groups[-1][-1] not in passed:
            groups[-1].append(which)
        else:
            groups.append([which])
    return groups


def _single(
    ends: Sequence[tuple[int, int]], leading: Sequence[int], narrow: Sequence[bool]
) -> list[int]:
    """Give the places in ``leading`` of the arrows that are alone between their boxes and have no
    wide label.
    """
    count = Counter(frozenset(pair) for pair in ends)
    return [
        place for place, k in enumerate(leading) if narrow[k] and count[frozenset(ends[k])] == 1
    ]


def _wishes(
    arrows: Sequence[Arrow],
    ends: Sequence[tuple[int, int]],
    rank: Sequence[int],
    label_heights: Sequence[int],
    drops: Set[int],
) -> tuple[list[Wish], list[bool]]:
    """Turn arrows into wishes; ties are turned round where that makes them lead right; their heads
    are not.
    """
    wishes, turned = [], []
    for k, (arrow, (s, t), height) in enumerate(zip(arrows, ends, label_heights, strict=True)):
        tie = arrow.kind in TIES
        turn = tie and rank[s] > rank[t]
        if turn:
            s, t = t, s
        wishes.append(
            Wish(
                s,
                t,
                arrow.kind,
                not tie and rank[s] >= rank[t] and k not in drops,
                height,
                k in drops,
            )
        )
        turned.append(turn)
    return wishes, turned
