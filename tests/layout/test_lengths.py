"""Arrows become as short as they can be in all, as flows show."""

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from processmap.layout.lengths import shorten


def _longest(count, links):
    """Rank boxes by the longest way from the left, for links that lead to higher numbers."""
    level = [0] * count
    for source, target in sorted(links):
        level[target] = max(level[target], level[source] + 1)
    return level


def _shortest(count, links):
    """Give the least sum of lengths by another way: the greatest flow in the dual problem."""
    graph = nx.MultiDiGraph()
    graph.add_nodes_from((box, {"demand": 0}) for box in range(count))
    for source, target in links:
        graph.add_edge(source, target, weight=-1)
        graph.nodes[source]["demand"] -= 1
        graph.nodes[target]["demand"] += 1
    return -nx.min_cost_flow_cost(graph)


def _sum(level, links):
    return sum(level[target] - level[source] for source, target in links)


def test_a_branch_moves_to_what_it_leads_to():
    """A chain beside a longer one stands by its end, and a diagram may take more ranks than its
    longest chain.
    """
    level = [0, 1, 2, 3, 0]
    shorten(level, [(0, 1), (1, 2), (2, 3), (4, 3)], [0] * 5)
    assert level == [0, 1, 2, 3, 2]
    zigzag = [(0, 1), (1, 2), (3, 2), (3, 4), (4, 5)]
    level = _longest(6, zigzag)
    shorten(level, zigzag, [0] * 6)
    assert _sum(level, zigzag) == 5
    assert max(level) == 3


@given(st.data())
def test_as_short_as_can_be(data):
    """Every link leads on, the first box stands at 0, and the sum is the least there is."""
    count = data.draw(st.integers(1, 14))
    end = st.integers(0, count - 1)
    pairs = data.draw(
        st.lists(st.tuples(end, end).filter(lambda pair: pair[0] != pair[1]), max_size=30)
    )
    links = [(min(pair), max(pair)) for pair in pairs]
    level = _longest(count, links)
    shorten(level, links, [box % 3 for box in range(count)])
    assert all(level[source] < level[target] for source, target in links)
    assert min(level) == 0
    assert _sum(level, links) == _shortest(count, links)


def test_a_long_diagram():
    """Five hundred boxes, each after one to three of those before it."""
    links = [
        (max(0, box - step), box)
        for box in range(1, 500)
        for step in (1 + box * 7 % 11, 3 + box * 5 % 29)
    ][::3]
    level = _longest(500, links)
    shorten(level, links, [0] * 500)
    assert _sum(level, links) == _shortest(500, links)


def test_small_parts_keep_out_of_the_crowd():
    """Three chains in one lane begin at 0 as far as there is room; a box alone stands beside them
    where it is free.
    """
    links = [(0, 1), (1, 2), (2, 3), (4, 5), (6, 7)]
    level = _longest(9, links)
    shorten(level, links, [0] * 9)
    assert level[:4] == [0, 1, 2, 3]
    assert sorted(level[4:8]) == [0, 1, 1, 2]
    assert level[8] == 3
