"""Every arrow takes a way that meets no box, and arrows of a kind run together."""

from itertools import combinations
from random import Random

from processmap.layout.routes import Wish, choose_ends, choose_ways, crossings, gap_levels, level_of


def test_levels_and_gaps():
    """In each lane gaps and rows take turns, from gap to gap."""
    assert level_of([0, 1, 0], [2, 1], [0, 0, 1]) == [1, 3, 6]
    assert gap_levels([2, 1]) == [True, False, True, False, True, True, False, True]


def _ways(wishes, rank, rows, heights, lane):
    level = level_of(rows, heights, lane)
    routes = choose_ways(wishes, rank, level, max(rank) + 1, heights)
    return routes, level


def test_next_rank_and_free_rows_are_direct():
    """To the next rank straight through the channel; further along a row where no box stands."""
    routes, _ = _ways(
        [Wish(0, 1, "leads"), Wish(0, 2, "leads")], [0, 1, 2], [0, 1, 0], [2], [0, 0, 0]
    )
    assert [route.way for route in routes] == ["direct", "target"]


def test_boxes_in_the_way_are_passed_in_a_gap():
    """With boxes in both rows between, the arrow takes a gap."""
    routes, _ = _ways([Wish(0, 2, "leads")], [0, 1, 2], [0, 0, 0], [1], [0, 0, 0])
    assert routes[0].way == "gap"


def test_returns_go_around():
    """What leads to the same rank or an earlier one runs back along a gap."""
    routes, _ = _ways(
        [Wish(1, 0, "leads", back=True), Wish(0, 0, "leads", back=True)],
        [0, 1],
        [0, 0],
        [1],
        [0, 0],
    )
    assert [route.way for route in routes] == ["around", "around"]


def test_bundles():
    """Arrows of a kind into one box run together, else those out of one box; labelled ones run
    alone.
    """
    wishes = [
        Wish(0, 3, "leads"),
        Wish(1, 3, "leads"),
        Wish(2, 3, "informs"),
        Wish(0, 3, "leads", False, 13),
    ]
    wishes += [Wish(0, 4, "informs"), Wish(0, 5, "informs")]
    routes, _ = _ways(wishes, [0, 0, 0, 1, 1, 1], [0, 1, 2, 0, 1, 2], [3], [0] * 6)
    bundles = [route.bundle for route in routes]
    assert bundles[0] == bundles[1]
    assert bundles[4] == bundles[5]
    assert len(set(bundles)) == 4


def test_ends_are_spread_and_straight_arrows_stay_level():
    """A straight arrow leaves in the middle; what leads up leaves above it, what leads down
    below.
    """
    wishes = [Wish(1, 3, "leads"), Wish(1, 4, "leads", False, 13), Wish(1, 5, "leads", False, 13)]
    routes, level = _ways(wishes, [0, 0, 0, 1, 1, 1], [0, 1, 2, 0, 1, 2], [3], [0] * 6)
    needs = choose_ends(wishes, routes, level)
    assert routes[0].leaves < 0
    assert routes[1].leaves == routes[1].enters == 0
    assert routes[2].leaves > 0
    assert needs[1] > 0


def test_a_straight_arrow_leaves_from_its_box():
    """Where many labelled arrows enter a box, one that enters far from its middle needs a source as
    high.
    """
    wishes = [Wish(k, 5, "leads", False, 26) for k in range(5)]
    routes, level = _ways(wishes, [0, 0, 0, 0, 0, 1], [0, 1, 2, 3, 4, 0], [5], [0] * 6)
    needs = choose_ends(wishes, routes, level)
    assert routes[0].leaves == routes[0].enters < -20
    assert needs[0] >= 2 * -routes[0].leaves


def test_crossings_are_counted():
    """As many as a look at every pair of arrows finds; those that start or end together do not
    cross.
    """
    rng = Random(5)
    for _ in range(60):
        count = rng.randrange(2, 12)
        rows = [rng.randrange(6) for _ in range(2 * count)]
        wishes = [Wish(k, count + k, "leads") for k in range(count)]
        rank = [0] * count + [1] * count
        routes, level = _ways(wishes, rank, rows, [6], [0] * (2 * count))
        pairs = [(level[k], level[count + k]) for k in range(count)]
        by_hand = sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for a, b in combinations(pairs, 2))
        assert crossings(wishes, routes, rank, level) == by_hand


def test_ties_between_neighbours_run_straight_down():
    """A tie to the box right below needs no way round; one to a box further down, or an arrow,
    takes it.
    """
    routes, _ = _ways(
        [Wish(0, 1, "tension"), Wish(0, 2, "tension")], [0, 0, 0], [0, 1, 2], [3], [0, 0, 0]
    )
    assert [route.way for route in routes] == ["down", "around"]
    routes, _ = _ways([Wish(0, 1, "leads", back=True)], [0, 0], [0, 1], [2], [0, 0])
    assert [route.way for route in routes] == ["around"]


def test_no_tie_runs_down_through_a_gap_in_use():
    """Where an arrow runs along the gap between two boxes, a tie and its words would be in its
    way.
    """
    wishes = [Wish(0, 1, "tension"), Wish(2, 3, "leads", back=True)]
    routes, level = _ways(wishes, [0, 0, 1, 1], [0, 1, 0, 1], [2], [0, 0, 0, 0])
    assert routes[1].level == level[0] + 1 == level[1] - 1
    assert [route.way for route in routes] == ["around", "around"]
