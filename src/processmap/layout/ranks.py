"""Which rank (place from left to right) every box gets, so that arrows lead to the right.

Columns stand in the order given and each holds as many ranks as its longest chain of arrows needs
(longest-path layering; Sugiyama, Tagawa and Toda 1981). Arrows that would go back, because their
columns say so or because they close a circle, are set apart: they are the drawing's returns.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final, TypeAlias

from attrs import frozen

from processmap.layout.drops import blocked, candidates
from processmap.layout.lengths import shorten

Link: TypeAlias = tuple[int, int]

_SHIFTS: Final = 24
"""How often chains of boxes are moved at most."""


@frozen
class Ranking:
    """Ranks by box, the first rank of every column (and one past the last), which links go back and
    which drop.
    """

    rank: list[int]
    first: list[int]
    back: set[int]
    drops: set[int]


def rank_boxes(
    column: Sequence[int],
    lane: Sequence[int],
    columns: int,
    links: Sequence[Link],
    cap: int,
    order: Sequence[int],
    free: bool = False,
    may_drop: Sequence[int] = (),
) -> Ranking:
    """Give every box a rank.

    Args:
        column: by box, the index of its column.
        lane: by box, the index of its lane.
        columns: how many columns there are; an empty one still takes a rank.
        links: (source, target) of the arrows that lead somewhere.
        cap: how many boxes may stand on top of each other in one lane and rank before they are
            spread to the right.
        order: the boxes in the order in which they are spread then.
        free: columns may hold more ranks than their longest chain needs, where that makes arrows
            shorter.
        may_drop: the links, by number, that may lead straight down within a rank; of no use where
            ``free``.
    """
    back = {k for k, (s, t) in enumerate(links) if s == t or column[s] > column[t]}
    inner = [
        (k, s, t) for k, (s, t) in enumerate(links) if column[s] == column[t] and k not in back
    ]
    steps = [1] * len(links)
    _, sorted_ = _levels(len(column), inner, steps)
    if len(sorted_) < len(column):
        closing = _closing(len(column), inner)
        back |= closing
        inner = [link for link in inner if link[0] not in closing]
    drops = (
        set() if free else candidates((k for k in may_drop if k not in back), links, column, lane)
    )
    forward = [link for k, link in enumerate(links) if k not in back]
    while True:
        steps = [0 if k in drops else 1 for k in range(len(links))]
        level, sorted_ = _levels(len(column), inner, steps)
        _tighten(level, sorted_, inner, forward, steps)
        if free:
            shorten(level, [(s, t) for _, s, t in inner], lane)
        else:
            _widen(level, column, lane, inner, order)
        rank, first = _spread(level, column, lane, columns, cap, order)
        stopped = blocked(drops, links, rank, lane)
        if not stopped:
            drops = {k for k in drops if rank[links[k][0]] == rank[links[k][1]]}
            return Ranking(rank, first, back, drops)
        drops -= stopped


def _levels(
    boxes: int, inner: Sequence[tuple[int, int, int]], steps: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Longest path from the left; the order holds fewer boxes than there are if the links close a
    circle.
    """
    after: list[list[tuple[int, int]]] = [[] for _ in range(boxes)]
    waiting = [0] * boxes
    for k, s, t in inner:
        after[s].append((t, steps[k]))
        waiting[t] += 1
    level = [0] * boxes
    order = [box for box in range(boxes) if not waiting[box]]
    for box in order:
        here = level[box]
        for t, step in after[box]:
            if level[t] < here + step:
                level[t] = here + step
            waiting[t] -= 1
            if not waiting[t]:
                order.append(t)
    return level, order


def _closing(boxes: int, inner: Sequence[tuple[int, int, int]]) -> set[int]:
    """Find the links that close a circle: those that lead to a box still open in a depth-first
    walk.
    """
    after: list[list[tuple[int, int]]] = [[] for _ in range(boxes)]
    for k, s, t in inner:
        after[s].append((k, t))
    state = [0] * boxes  # 0 not seen, 1 open, 2 done
    closing = set()
    for start in range(boxes):
        if state[start]:
            continue
        state[start] = 1
        path = [(start, iter(after[start]))]
        while path:
            box, rest = path[-1]
            step = next(rest, None)
            if step is None:
                state[box] = 2
                path.pop()
            elif state[step[1]] == 1:
                closing.add(step[0])
            elif not state[step[1]]:
                state[step[1]] = 1
                path.append((step[1], iter(after[step[1]])))
    return closing


def _tighten(
    level: list[int],
    order: Sequence[int],
    inner: Sequence[tuple[int, int, int]],
    forward: Sequence[Link],
    steps: Sequence[int],
) -> None:
    """Move boxes with more arrows out than in to the right, up to what follows them: shorter arrows
    in all.
    """
    pull = [0] * len(level)
    for s, t in forward:
        pull[s] += 1
        pull[t] -= 1
    limit: list[int | None] = [None] * len(level)
    before: list[list[tuple[int, int]]] = [[] for _ in level]
    for k, s, t in inner:
        before[t].append((s, steps[k]))
    for box in reversed(order):
        most = limit[box]
        if most is not None and pull[box] > 0:
            level[box] = most
        here = level[box]
        for s, step in before[box]:
            known = limit[s]
            if known is None or here - step < known:
                limit[s] = here - step
    for _ in range(_SHIFTS):
        if not _shift(level, pull, inner, steps):
            break


def _shift(
    level: list[int],
    pull: Sequence[int],
    inner: Sequence[tuple[int, int, int]],
    steps: Sequence[int],
) -> bool:
    """Move chains, of boxes whose arrows are as short as can be, towards what their other arrows
    lead to or come from.

    That makes those arrows shorter and none longer in all (as a step of network simplex does;
    Gansner, Koutsofios, North and Vo 1993). Chains beside one that has moved wait for the next
    round. Say whether any moved.
    """
    chain = list(range(len(level)))
    loose = []
    for k, s, t in inner:
        if level[t] - level[s] == steps[k]:
            a, b = _root(chain, s), _root(chain, t)
            if a != b:
                chain[max(a, b)] = min(a, b)
        else:
            loose.append((s, t, steps[k]))
    if not loose:
        return False
    for box in range(len(chain)):
        chain[box] = _root(chain, box)
    total = [0] * len(level)
    lowest = list(level)
    for box, root in enumerate(chain):
        total[root] += pull[box]
        lowest[root] = min(lowest[root], level[box])
    after: dict[int, int] = {}
    before: dict[int, int] = {}
    beside: dict[int, list[int]] = {}
    for s, t, step in loose:
        a, b, slack = chain[s], chain[t], level[t] - level[s] - step
        if a != b:
            after[a] = min(slack, after.get(a, slack))
            before[b] = min(slack, before.get(b, slack))
            beside.setdefault(a, []).append(b)
            beside.setdefault(b, []).append(a)
    moves: dict[int, int] = {}
    still: set[int] = set()
    for root in beside:
        move = after.get(root, 0) if total[root] > 0 else 0
        if total[root] < 0:
            move = -min(before.get(root, 0), lowest[root])
        if move and root not in still:
            moves[root] = move
            still.update(beside[root])
    for box, root in enumerate(chain):
        level[box] += moves.get(root, 0)
    return bool(moves)


def _root(chain: list[int], box: int) -> int:
    while chain[box] != box:
        chain[box] = chain[chain[box]]
        box = chain[box]
    return box


def _widen(
    level: list[int],
    column: Sequence[int],
    lane: Sequence[int],
    inner: Sequence[tuple[int, int, int]],
    order: Sequence[int],
) -> None:
    """Stand boxes that nothing in their column waits for side by side in its ranks, where that
    makes lanes lower.

    A column that is several ranks wide anyway has room for them; without it they would stand above
    each other at its left side and make the lane high from end to end. Where others of their lane
    have their places given by arrows they stay: their order among those would change with every
    little change of the diagram.
    """
    tied = {box for _, s, t in inner for box in (s, t)}
    depth = [1] * (max(column, default=0) + 1)
    cells: dict[tuple[int, int], list[int]] = {}
    for box in order:
        depth[column[box]] = max(depth[column[box]], level[box] + 1)
        cells.setdefault((column[box], lane[box]), []).append(box)
    rows: dict[int, int] = {}
    loose = {}
    for where, boxes in cells.items():
        if tied.isdisjoint(boxes):
            loose[where] = boxes
            needed = -(-len(boxes) // depth[where[0]])
        else:
            needed = max(Counter(level[box] for box in boxes).values())
        rows[where[1]] = max(rows.get(where[1], 1), needed)
    for (which, at_lane), boxes in loose.items():
        for place, box in enumerate(boxes):
            level[box] = min(place // rows[at_lane], depth[which] - 1)


def _spread(
    level: Sequence[int],
    column: Sequence[int],
    lane: Sequence[int],
    columns: int,
    cap: int,
    order: Sequence[int],
) -> tuple[list[int], list[int]]:
    """Number the ranks through all columns; cells fuller than ``cap`` take several ranks side by
    side.
    """
    cells: dict[tuple[int, int, int], list[int]] = {}
    depth = [1] * columns
    for box in order:
        at = level[box]
        cells.setdefault((column[box], at, lane[box]), []).append(box)
        if at >= depth[column[box]]:
            depth[column[box]] = at + 1
    parts: dict[tuple[int, int], int] = {}
    for (at_column, at, _), boxes in cells.items():
        needed = -(-len(boxes) // cap)
        if needed > parts.get((at_column, at), 1):
            parts[at_column, at] = needed
    rank = [0] * len(level)
    start: dict[tuple[int, int], int] = {}
    first, following = [], 0
    for at_column in range(columns):
        first.append(following)
        for at in range(depth[at_column]):
            start[at_column, at] = following
            following += parts.get((at_column, at), 1)
    for (at_column, at, _), boxes in cells.items():
        per = -(-len(boxes) // parts.get((at_column, at), 1)) if len(boxes) > cap else cap
        for place, box in enumerate(boxes):
            rank[box] = start[at_column, at] + place // per
    return rank, [*first, following]
