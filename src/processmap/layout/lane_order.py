"""An order of the lanes that lets arrows cross less, for diagrams where that order means nothing."""

from collections.abc import Sequence


def order_lanes(lanes: int, lane: Sequence[int], rank: Sequence[int], links: Sequence[tuple[int, int]]) -> list[int]:
    """Give the lanes in an order with short arrows between them (minimum linear arrangement, by moving one at a time).

    Args:
        lanes: how many there are.
        lane, rank: by box.
        links: (source, target) of the arrows.
    """
    weight = [[0] * lanes for _ in range(lanes)]
    for s, t in links:
        if lane[s] != lane[t]:
            weight[lane[s]][lane[t]] += 1
            weight[lane[t]][lane[s]] += 1
    order = list(range(lanes))
    improved = lanes > 2
    while improved:
        improved = False
        for which in range(lanes):
            improved = _move(which, order, weight) or improved
    return order


def _move(which: int, order: list[int], weight: Sequence[Sequence[int]]) -> bool:
    """Move one lane to where the arrows become shortest; say whether it moved."""
    at = order.index(which)
    rest = order[:at] + order[at + 1 :]
    near = weight[which]
    total, passed, costs = sum(near), 0, [0]
    for place, other in enumerate(rest):
        # `which` gets further from all lanes passed and nearer to all to come; `other` the other way round.
        beyond = total - passed - near[other]
        earlier = sum(weight[other][lane] for lane in rest[:place])
        later = sum(weight[other][lane] for lane in rest[place + 1 :])
        costs.append(costs[-1] + passed - beyond + later - earlier)
        passed += near[other]
    place = min(range(len(costs)), key=costs.__getitem__)
    if costs[place] >= costs[at]:
        return False
    order.remove(which)
    order.insert(place, which)
    return True
