"""When a problem is plain, and when some constraint bites."""

from __future__ import annotations

import attrs
import pytest

from processmap.planning.compose.plain import Plain, plain_graph
from processmap.planning.compose.problem import Method, Problem, Tension, covering
from processmap.planning.compose.rooms import Rooms, mask_of


def graph_of(problem: Problem, limited: bool = False) -> Plain | None:
    """The graph behind a problem."""
    rooms = Rooms(problem, range(len(problem.tensions)))
    return plain_graph(rooms, mask_of(range(len(problem.tensions))), limited)


BASE = covering([(0, 1), (1, 2), (2, 4), (4, 0)], 3, 6)


def test_only_people_with_a_tension_are_vertices() -> None:
    """Numbers are closed up, and the block size is the seats."""
    graph = graph_of(BASE)
    assert graph is not None
    assert (graph.people, graph.k, graph.edges) == ((0, 1, 2, 4), 3, 4)


def test_two_seats_each_halve_the_block() -> None:
    """Groups that all take two seats are as plain, with half the block."""
    graph = graph_of(attrs.evolve(BASE, weights=(2,) * 6, methods=[Method(2, 7)]))
    assert graph is not None
    assert graph.k == 3


@pytest.mark.parametrize(
    "change",
    [
        {"weights": (1, 2, 1, 1, 1, 1)},
        {"forbidden": [(0, 2)]},
        {"levels": [(0, 2, 2)]},
        {"perspectives": [{0, 1}, {2}], "opposed": [(0, 1)]},
        {"tensions": [Tension([0], [1, 2])]},
        {"fillers": frozenset({0, 1})},
        {"tensions": [Tension([0], [1], 3)], "methods": [Method(2, 3, carries=3), Method(2, 9, carries=1)]},
    ],
)
def test_constraints_make_it_general(change: dict[str, object]) -> None:
    """Anything that lets one room and not another leads to the general engine."""
    assert graph_of(attrs.evolve(BASE, **change)) is None


def test_limits_make_it_general() -> None:
    """So does a limit on how often somebody may come."""
    assert graph_of(BASE, limited=True) is None
