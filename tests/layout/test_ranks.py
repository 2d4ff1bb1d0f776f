"""Ranks lead to the right within the columns given, and circles are opened."""

from hypothesis import given
from hypothesis import strategies as st

from processmap.layout.ranks import rank_boxes


def _ranked(column, links, lane=None, cap=8, may_drop=()):
    lane = lane or [0] * len(column)
    return rank_boxes(
        column, lane, max(column, default=0) + 1, links, cap, range(len(column)), may_drop=may_drop
    )


def test_a_column_is_as_deep_as_its_longest_chain():
    """Three in a row take three ranks; the next column begins after them."""
    ranking = _ranked([0, 0, 0, 1], [(0, 1), (1, 2), (0, 3)])
    assert ranking.rank == [0, 1, 2, 3]
    assert ranking.first == [0, 3, 4]
    assert ranking.back == set()


def test_an_early_start_waits_for_what_it_leads_to():
    """A box with nothing before it stands beside its one follower, not far to the left."""
    assert _ranked([0] * 5, [(0, 1), (1, 2), (2, 3), (4, 3)]).rank == [0, 1, 2, 3, 2]


def test_circles_and_columns_that_disagree_go_back():
    """One arrow of a circle goes back, and so does one to an earlier column and one to its own
    box.
    """
    assert _ranked([0, 0, 0], [(0, 1), (1, 2), (2, 0)]).back == {2}
    assert _ranked([1, 0], [(0, 1)]).back == {0}
    assert _ranked([0], [(0, 0)]).back == {0}


def test_full_cells_are_spread_to_the_right():
    """More than the cap in a cell take several ranks, in the order given and evenly."""
    ranking = _ranked([0] * 11, [], cap=4)
    assert ranking.rank == [0] * 4 + [1] * 4 + [2] * 3
    assert ranking.first == [0, 3]


def test_a_trail_through_lower_lanes_takes_one_rank():
    """From committee to board to council straight down; back up again, or to the next phase, one
    rank on.
    """
    links = [(0, 1), (1, 2), (2, 3), (3, 4)]
    ranking = _ranked([0, 0, 0, 0, 1], links, lane=[0, 1, 2, 0, 1], may_drop=range(4))
    assert ranking.rank == [0, 0, 0, 1, 2]
    assert ranking.drops == {0, 1}
    assert _ranked([0, 0, 0, 0, 1], links, lane=[0, 1, 2, 0, 1]).rank == [0, 1, 2, 3, 4]


def test_nothing_drops_past_a_box():
    """Two lead to one: the nearer drops, the other stands before it; and what stands between stops
    a drop.
    """
    ranking = _ranked([0, 0, 0], [(0, 2), (1, 2)], lane=[0, 1, 2], may_drop=range(2))
    assert ranking.drops == {1}
    assert ranking.rank == [0, 1, 1]
    ranking = _ranked([0, 0, 0], [(0, 2)], lane=[0, 1, 2], may_drop=[0])
    assert ranking.drops == set()
    assert ranking.rank[0] < ranking.rank[2]


def test_nothing_drops_out_of_a_cell_that_is_spread():
    """A box carried to the right of what it leads to stands before it instead."""
    ranking = _ranked([0] * 12, [(4, 0)], lane=[1] + [0] * 11, cap=3, may_drop=[0])
    assert ranking.drops == set()
    assert ranking.rank[4] < ranking.rank[0]


def test_a_lane_in_which_nothing_waits_is_low():
    """Boxes without arrows in their column stand side by side in its ranks, but in a high lane from
    the left.
    """
    chain = [(0, 1), (1, 2)]
    assert _ranked([0] * 6, chain, lane=[0, 0, 0, 1, 1, 1]).rank[3:] == [0, 1, 2]
    assert _ranked([0] * 5 + [1] * 2, chain, lane=[0, 0, 0, 1, 1, 1, 1]).rank[3:5] == [0, 0]
    assert _ranked([0] * 5, chain, lane=[0] * 5).rank[3:] == [0, 0]


@given(st.data())
def test_links_lead_right_or_drop(data):
    """Whatever the links, all but those that go back lead to a higher rank, or drop in their own
    past nothing.
    """
    count = data.draw(st.integers(1, 12))
    column = data.draw(st.lists(st.integers(0, 2), min_size=count, max_size=count))
    lane = data.draw(st.lists(st.integers(0, 3), min_size=count, max_size=count))
    end = st.integers(0, count - 1)
    links = data.draw(st.lists(st.tuples(end, end), max_size=24))
    ranking = _ranked(column, links, lane=lane, cap=3, may_drop=range(len(links)))
    for number, (source, target) in enumerate(links):
        if number in ranking.drops:
            assert ranking.rank[source] == ranking.rank[target]
            assert lane[source] < lane[target]
            between = [box for box in range(count) if lane[source] < lane[box] < lane[target]]
            assert ranking.rank[source] not in {ranking.rank[box] for box in between}
        else:
            assert number in ranking.back or ranking.rank[source] < ranking.rank[target]
    for ends in zip(*(links[number] for number in ranking.drops), strict=True):
        assert len(set(ends)) == len(ends)


@given(st.data())
def test_links_lead_right(data):
    """Whatever the links, all but those that go back lead to a higher rank, within their
    columns.
    """
    count = data.draw(st.integers(1, 12))
    column = data.draw(st.lists(st.integers(0, 3), min_size=count, max_size=count))
    end = st.integers(0, count - 1)
    links = data.draw(st.lists(st.tuples(end, end), max_size=24))
    ranking = _ranked(column, links)
    for number, (source, target) in enumerate(links):
        assert number in ranking.back or ranking.rank[source] < ranking.rank[target]
    for box, at in enumerate(ranking.rank):
        assert ranking.first[column[box]] <= at < ranking.first[column[box] + 1]
