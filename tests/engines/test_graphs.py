"""What is in a ring and what is not, and the order in which a search finishes: held against what
the words say, on small graphs of any shape and on long chains.
"""

from hypothesis import given
from hypothesis import strategies as st

from processmap.engines.finishing_order import finishing_order
from processmap.engines.strong_components import strong_components

NODES = "abcdef"
ARCS = st.sets(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)))
LONG = 5000
"""Longer than any recursion may be."""


def _graph(arcs: set[tuple[str, str]]) -> dict[str, list[str]]:
    return {node: sorted(end for start, end in arcs if start == node) for node in NODES}


def _reached(graph: dict[str, list[str]], start: str) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        new = set(graph[waiting.pop()]) - found
        found |= new
        waiting += new
    return found


def _chain() -> dict[str, list[str]]:
    return {str(number): [str(number + 1)] for number in range(LONG)} | {str(LONG): []}


@given(ARCS)
def test_two_are_in_one_component_where_each_is_reached_from_the_other(
    arcs: set[tuple[str, str]],
) -> None:
    """The number is the same exactly where there is a way there and a way back."""
    graph = _graph(arcs)
    found = strong_components(graph)
    reached = {node: _reached(graph, node) for node in NODES}
    for one in NODES:
        for other in NODES:
            both_ways = other in reached[one] and one in reached[other]
            assert (found[one] == found[other]) is both_ways


@given(ARCS, st.permutations(NODES))
def test_each_is_finished_once_and_after_what_does_not_lead_back_to_it(
    arcs: set[tuple[str, str]], roots: list[str]
) -> None:
    """Every node comes once; what an arc leads to comes first, unless the two are in one ring."""
    graph = _graph(arcs)
    order = list(finishing_order(graph, roots))
    assert sorted(order) == sorted(NODES)
    place = {node: number for number, node in enumerate(order)}
    for start, end in arcs:
        assert place[end] < place[start] or start in _reached(graph, end)


def test_a_long_chain_is_gone_through() -> None:
    """A chain of thousands is no deeper than any other graph."""
    chain = _chain()
    assert len(set(strong_components(chain).values())) == LONG + 1
    assert next(iter(finishing_order(chain, chain))) == str(LONG)
