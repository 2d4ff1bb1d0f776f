"""Proofs on small problems."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.exact import prove
from processmap.planning.compose.problem import covering
from processmap.planning.compose.rooms import Rooms, mask_of
from tests.planning.compose.problems import graphs
from tests.planning.compose.test_solve import fewest


@given(graphs(6), st.integers(2, 4))
@settings(max_examples=40, deadline=None)
def test_proof_gives_the_optimum(graph: tuple[int, frozenset[tuple[int, int]]], seats: int) -> None:
    """With budget enough the proof finds the least cover, whatever was known before."""
    count, edges = graph
    problem = covering(edges, seats, count)
    rooms = Rooms(problem, range(len(edges)))
    proof = prove(rooms, mask_of(range(len(edges))), 1, len(edges) + 1, Budget(10**7))
    least = fewest(count, edges, seats)
    assert proof.bound == least
    assert proof.rooms is not None
    assert len(proof.rooms) == least
    assert all(any(a in room and b in room for room in proof.rooms) for a, b in edges)


def test_no_better_cover_proves_the_known_one() -> None:
    """When nothing smaller exists the bound rises to what was known."""
    problem = covering([(0, 1), (1, 2), (2, 3), (3, 0)], 2)
    rooms = Rooms(problem, range(4))
    proof = prove(rooms, 0b1111, 1, 4, Budget(10**6))
    assert (proof.rooms, proof.bound) == (None, 4)


def test_without_budget_nothing_is_claimed() -> None:
    """A search that was stopped proves no more than was known."""
    problem = covering([(a, b) for a in range(8) for b in range(a)], 3)
    rooms = Rooms(problem, range(28))
    proof = prove(rooms, mask_of(range(28)), 2, 11, Budget(0))
    assert proof.rooms is None
    assert proof.bound <= 11
    assert proof.bound == 2
