"""An order of the lanes in which arrows cross less, for diagrams where that order means nothing.

First short arrows (minimum linear arrangement), then fewer crossings: each lane in turn is sifted
through all places and put where arrows between lanes cross least (sifting; Rudell 1993,
Matuszewski, Schönfeld and Molitor 1999).
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

Pairs: TypeAlias = dict[tuple[int, int], list[tuple[int, int, int]]]
_PASSES: Final = 3


def order_lanes(
    lanes: int, lane: Sequence[int], rank: Sequence[int], links: Sequence[tuple[int, int]]
) -> list[int]:
    """Give the lanes in a new order.

    Args:
        lanes: how many there are.
        lane, rank: by box.
        links: (source, target) of the arrows, all leading to the right.
    """
    order = list(range(lanes))
    if lanes < 3:
        return order
    weight = [[0] * lanes for _ in range(lanes)]
    for s, t in links:
        if lane[s] != lane[t]:
            weight[lane[s]][lane[t]] += 1
            weight[lane[t]][lane[s]] += 1
    while sum(_move(which, order, weight) for which in range(lanes)):
        pass
    pairs = _pairs(lane, rank, links)
    for _ in range(_PASSES):
        if not sum(_sift(which, order, pairs) for which in range(lanes)):
            break
    return order


def _move(which: int, order: list[int], weight: Sequence[Sequence[int]]) -> bool:
    """Move one lane to where the arrows become shortest; say whether it moved."""
    at = order.index(which)
    rest = order[:at] + order[at + 1 :]
    near = weight[which]
    total, passed, costs = sum(near), 0, [0]
    for place, other in enumerate(rest):
        # `which` gets further from all lanes passed and nearer to all to come; `other` the other
        # way round.
        beyond = total - passed - near[other]
        earlier = sum(weight[other][lane] for lane in rest[:place])
        later = sum(weight[other][lane] for lane in rest[place + 1 :])
        costs.append(costs[-1] + passed - beyond + later - earlier)
        passed += near[other]
    return _put(which, at, costs, order)


def _put(which: int, at: int, costs: Sequence[int], order: list[int]) -> bool:
    place = min(range(len(costs)), key=costs.__getitem__)
    if costs[place] >= costs[at]:
        return False
    order.remove(which)
    order.insert(place, which)
    return True


def _pairs(lane: Sequence[int], rank: Sequence[int], links: Sequence[tuple[int, int]]) -> Pairs:
    """Count, for every two lanes u < v, pairs of arrows between the same ranks at u and at v: (end,
    end, how many).

    Both ways round: arrows that leave u and v with their targets' lanes, and that enter them with
    their sources'.
    """
    between: dict[int, dict[tuple[int, int], int]] = {}
    for s, t in links:
        here = between.setdefault(rank[s], {})
        here[lane[s], lane[t]] = here.get((lane[s], lane[t]), 0) + 1
    lanes = max(lane, default=0) + 1
    counts: dict[int, int] = {}
    for here in between.values():
        entries = list(here.items())
        for place, ((u, m), one) in enumerate(entries):
            for (v, k), two in entries[place + 1 :]:
                if u == v or m == k or (u == k and v == m) or (u == m and v == k):
                    continue
                pairs = one * two
                key = (
                    ((u * lanes + v) * lanes + m) * lanes + k
                    if u < v
                    else ((v * lanes + u) * lanes + k) * lanes + m
                )
                counts[key] = counts.get(key, 0) + pairs
                key = (
                    ((m * lanes + k) * lanes + u) * lanes + v
                    if m < k
                    else ((k * lanes + m) * lanes + v) * lanes + u
                )
                counts[key] = counts.get(key, 0) + pairs
    found: Pairs = {}
    for key, count in counts.items():
        two, ends = divmod(key, lanes * lanes)
        found.setdefault(divmod(two, lanes), []).append((*divmod(ends, lanes), count))
    return found


def _sift(which: int, order: list[int], pairs: Pairs) -> bool:
    """Move one lane to where the fewest arrows between lanes cross; say whether it moved."""
    at = order.index(which)
    rest = order[:at] + order[at + 1 :]
    place_of = {lane: place + 1 for place, lane in enumerate(rest)}
    place_of[which] = 0
    costs = [0]
    for place, other in enumerate(rest):
        u, v = (which, other) if which < other else (other, which)
        gain = 0
        for m, k, count in pairs.get((u, v), ()):
            gain += count if place_of[m] < place_of[k] else -count
        # Passing `other`: what did not cross now does, and the other way round; from the side of
        # the upper one.
        costs.append(costs[-1] + (gain if u == which else -gain))
        place_of[which], place_of[other] = place + 1, place
    return _put(which, at, costs, order)
