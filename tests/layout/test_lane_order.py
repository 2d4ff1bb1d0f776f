"""Lanes whose order means nothing are ordered for short arrows that cross little."""

from processmap.layout.lane_order import order_lanes


def test_what_belongs_together_stands_together():
    """Lanes that exchange many arrows become neighbours."""
    lane = [0, 2, 0, 2, 1, 1]
    rank = [0, 1, 0, 1, 0, 1]
    links = [(0, 1), (2, 3), (0, 3), (2, 1), (4, 5)]
    order = order_lanes(3, lane, rank, links)
    assert abs(order.index(0) - order.index(2)) == 1
    assert sorted(order) == [0, 1, 2]


def test_two_lanes_stay():
    """There is nothing to gain with fewer than three."""
    assert order_lanes(2, [0, 1], [0, 1], [(0, 1)]) == [0, 1]


def test_crossings_between_lanes_are_removed():
    """Four lanes in pairs that cross are put side by side."""
    lane = [0, 1, 2, 3]
    order = order_lanes(4, [*lane, *lane], [0] * 4 + [1] * 4, [(0, 6), (2, 4), (1, 7), (3, 5)])
    assert abs(order.index(0) - order.index(2)) == 1
    assert abs(order.index(1) - order.index(3)) == 1
