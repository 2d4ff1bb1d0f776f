"""The fast path: its counts stay true through every move, and what it returns covers."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.graph import Cover, greedy_blocks
from tests.planning.compose.problems import graphs


def adjacency(count: int, edges: frozenset[tuple[int, int]]) -> list[int]:
    """Neighbour masks."""
    masks = [0] * count
    for a, b in edges:
        masks[a] |= 1 << b
        masks[b] |= 1 << a
    return masks


def recount(cover: Cover, edges: frozenset[tuple[int, int]]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Edges met by no block and by exactly one, counted from scratch."""
    times = {edge: sum(set(edge) <= set(block) for block in cover.members) for edge in edges}
    return {e for e, n in times.items() if n == 0}, {e for e, n in times.items() if n == 1}


def told(masks: list[int]) -> set[tuple[int, int]]:
    """The pairs a list of masks names."""
    return {(a, b) for a, b in combinations(range(len(masks)), 2) if masks[a] >> b & 1 and masks[b] >> a & 1}


@given(graphs(9), st.integers(2, 4), st.integers(1, 5), st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_counts_stay_true(graph: tuple[int, frozenset[tuple[int, int]]], k: int, blocks: int, seed: int) -> None:
    """After moves and closings the masks say what a recount says."""
    count, edges = graph
    cover = Cover(adjacency(count, edges), min(k, count), random.Random(seed))
    cover.scatter(blocks)
    cover.cool(400, (0.6, 0.2), 0, Budget(10**6))
    unmet, once = recount(cover, edges)
    assert (told(cover.unmet), told(cover.once), cover.cost) == (unmet, once, len(unmet))
    assert all(len(set(block)) == len(block) for block in cover.members)
    assert [sum(1 << v for v in block) for block in cover.members] == cover.masks


@given(graphs(9), st.integers(2, 5))
@settings(max_examples=60, deadline=None)
def test_greedy_covers(graph: tuple[int, frozenset[tuple[int, int]]], k: int) -> None:
    """The first cover meets every edge with blocks that fit."""
    count, edges = graph
    blocks = greedy_blocks(adjacency(count, edges), k)
    assert all(len(block) <= k for block in blocks)
    assert all(any(a in block and b in block for block in blocks) for a, b in edges)


@pytest.mark.parametrize(("people", "k", "blocks"), [(12, 6, 6), (16, 6, 10), (20, 7, 12), (20, 8, 9)])
def test_annealing_finds_known_designs(people: int, k: int, blocks: int) -> None:
    """Annealing alone, from chance, finds what is known for all pairs."""
    everybody = frozenset(combinations(range(people), 2))
    cover = Cover(adjacency(people, everybody), k, random.Random(1))
    cover.scatter(blocks)
    found = cover.cool(900_000, (0.45, 0.18), blocks, Budget(10**7))
    assert found is not None
    assert len(found) == blocks
    assert all(any(a in block and b in block for block in found) for a, b in everybody)
