"""Lower bounds: known values, and never above what a composition needs."""

from __future__ import annotations

import csv
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.planning.compose.bounds import best_bound, clique, graph_degrees, schonheim, visits
from processmap.planning.compose.budget import Budget
from processmap.planning.compose.plain import plain_graph
from processmap.planning.compose.problem import Method, Problem, Tension, covering
from processmap.planning.compose.rooms import Rooms, mask_of
from tests.planning.compose.problems import all_pairs, graphs
from tests.planning.compose.test_solve import fewest

TABLE = Path(__file__).resolve().parents[4] / "shared" / "bench" / "covering" / "c_v_6_2.csv"


def bound(problem: Problem) -> tuple[int, str]:
    """The best bound of a problem all of whose tensions can be met."""
    rooms = Rooms(problem, range(len(problem.tensions)))
    wanted = mask_of(range(len(problem.tensions)))
    found = best_bound(rooms, wanted, plain_graph(rooms, wanted, False), Budget(10**6))
    return found.dialogues, found.argument


def test_schonheim_as_in_the_public_table() -> None:
    """Schönheim's bound for six seats equals the published column."""
    if not TABLE.exists():
        pytest.skip("the benchmark data is not here")
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert schonheim(int(row["v"]), 6) == int(row["schonheim"])


@pytest.mark.parametrize(("people", "seats", "least"), [(7, 3, 7), (9, 3, 12), (1, 3, 0), (5, 3, 4), (21, 5, 21)])
def test_schonheim_of_known_cases(people: int, seats: int, least: int) -> None:
    """Steiner systems reach the bound; five people by threes take four, where the plain count says three or four."""
    assert schonheim(people, seats) == least


@given(graphs(6), st.integers(2, 4))
@settings(max_examples=60, deadline=None)
def test_no_bound_is_above_the_optimum(graph: tuple[int, frozenset[tuple[int, int]]], seats: int) -> None:
    """On small graphs every bound is at most what trying everything finds."""
    count, edges = graph
    assert bound(covering(edges, seats, count))[0] <= fewest(count, edges, seats)


def test_pairs_need_a_dialogue_each_with_two_seats() -> None:
    """With two seats no two tensions share a dialogue."""
    assert bound(all_pairs(5, 2)) == (10, "tensions_apart")


def test_colours_bound_graphs_without_triangles() -> None:
    """Where no three people all have to meet, six seats hold at most nine pairs of a bipartite graph."""
    edges = [(a, 10 + b) for a in range(10) for b in range(10)]
    assert bound(covering(edges, 6))[0] >= 12


def test_degrees_and_cliques() -> None:
    """A star needs its centre often; a clique inside a graph is found."""
    star = (((1 << 11) - 1) ^ 1, *[1] * 10)
    assert graph_degrees(star, 3) >= 4
    pairs = [*combinations(range(5), 2), (5, 0), (6, 1)]
    adjacency = [0] * 7
    for a, b in pairs:
        adjacency[a] |= 1 << b
        adjacency[b] |= 1 << a
    assert sorted(clique(tuple(adjacency))) == [0, 1, 2, 3, 4]


def test_visits_count_different_people() -> None:
    """Somebody with tensions to four different people comes twice when three can sit together."""
    problem = Problem(weights=(1,) * 5, tensions=[Tension([0], [i]) for i in range(1, 5)], methods=[Method(2, 3)])
    rooms = Rooms(problem, range(4))
    assert [visits(rooms, person, 0b1111, 3) for person in range(5)] == [2, 1, 1, 1, 1]
    assert visits(rooms, 0, 0b0001, 3) == 1


def test_levels_bound_by_the_rooms_that_carry_them() -> None:
    """Tensions that need preparation are bound by the small rooms that carry it, not by the large."""
    tensions = [Tension([0], [i], 3) for i in range(1, 7)]
    problem = Problem(weights=(1,) * 7, tensions=tensions, methods=[Method(2, 3, carries=3), Method(2, 20, carries=1)])
    assert bound(problem)[0] == 3
