"""Ranks lead to the right within the columns given, and circles are opened."""

from hypothesis import given
from hypothesis import strategies as st

from processmap.layout.ranks import rank_boxes


def _ranked(column, links, lane=None, cap=8):
    lane = lane or [0] * len(column)
    return rank_boxes(column, lane, max(column, default=0) + 1, links, cap, range(len(column)))


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
    """One arrow of a circle goes back, and so does one to an earlier column and one to its own box."""
    assert _ranked([0, 0, 0], [(0, 1), (1, 2), (2, 0)]).back == {2}
    assert _ranked([1, 0], [(0, 1)]).back == {0}
    assert _ranked([0], [(0, 0)]).back == {0}


def test_full_cells_are_spread_to_the_right():
    """More than the cap in a cell take several ranks, in the order given and evenly."""
    ranking = _ranked([0] * 11, [], cap=4)
    assert ranking.rank == [0] * 4 + [1] * 4 + [2] * 3
    assert ranking.first == [0, 3]


@given(st.data())
def test_links_lead_right(data):
    """Whatever the links, all but those that go back lead to a higher rank, within their columns."""
    count = data.draw(st.integers(1, 12))
    column = data.draw(st.lists(st.integers(0, 3), min_size=count, max_size=count))
    end = st.integers(0, count - 1)
    links = data.draw(st.lists(st.tuples(end, end), max_size=24))
    ranking = _ranked(column, links)
    for number, (source, target) in enumerate(links):
        assert number in ranking.back or ranking.rank[source] < ranking.rank[target]
    for box, at in enumerate(ranking.rank):
        assert ranking.first[column[box]] <= at < ranking.first[column[box] + 1]
