"""Order: laws that hold for any set of pairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.views.flow import Wish, bridges, columns_for, depths, needed, without_circles

Pairs = list[tuple[int, int]]
KEYS = list(range(9))
any_pairs = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)), max_size=25)
forward = any_pairs.map(
    lambda pairs: list(dict.fromkeys((min(p), max(p)) for p in pairs if p[0] != p[1]))
)
wishes = st.dictionaries(
    st.sampled_from(KEYS),
    st.builds(Wish, st.none() | st.integers(0, 4), st.integers(0, 3)),
    max_size=9,
)


def reach(pairs: Pairs) -> set[tuple[int, int]]:
    """Every pair that a chain of pairs joins."""
    found = set(pairs)
    for middle in KEYS:
        found |= {(a, d) for a, b in found for c, d in found if b == c == middle}
    return found


@given(any_pairs, any_pairs)
def test_no_circle_is_left(firm: Pairs, loose: Pairs) -> None:
    """What is kept and added runs in no circle, and nothing is left out without cause."""
    kept, added = without_circles(firm, loose)
    depths(KEYS, [*kept, *added])
    for pair in {*firm, *loose} - {*kept, *added}:
        assert pair[0] == pair[1] or (pair[1], pair[0]) in reach([*kept, *added])


@given(forward)
def test_depth_is_the_longest_chain(pairs: Pairs) -> None:
    """Every step lies deeper than what comes before it, by one for the deepest of them."""
    depth = depths(KEYS, pairs)
    for key in KEYS:
        assert depth[key] == max((depth[a] + 1 for a, b in pairs if b == key), default=0)


def test_a_circle_is_refused() -> None:
    """Depths, columns and reduction are for pairs without circles."""
    for call in (
        lambda: depths([1, 2], [(1, 2), (2, 1)]),
        lambda: needed([1, 2], [(1, 2), (2, 1)]),
        lambda: columns_for([1, 2], [(1, 2), (2, 1)], {}, 3),
    ):
        with pytest.raises(ValueError, match="circle"):
            call()


@given(forward, wishes)
def test_columns_never_run_backward(pairs: Pairs, wanted: dict[int, Wish]) -> None:
    """No pair leads to an earlier column, and every column exists."""
    placed = columns_for(KEYS, pairs, wanted, 5)
    assert all(placed[a] <= placed[b] for a, b in pairs)
    assert set(placed.values()) <= set(range(5))


@given(wishes)
def test_without_pairs_every_wish_is_met(wanted: dict[int, Wish]) -> None:
    """Alone, a thing stands where it wants."""
    placed = columns_for(KEYS, [], wanted, 5)
    assert all(
        placed[key] == wish.column for key, wish in wanted.items() if wish.column is not None
    )


def test_the_loose_give_way_to_the_firm() -> None:
    """Feedback that must come before a later talk does not push the talk to the end."""
    placed = columns_for(
        ["a", "f", "b"],
        [("a", "f"), ("f", "b")],
        {"a": Wish(1, 2), "f": Wish(4, 1), "b": Wish(2, 2)},
        5,
    )
    assert placed == {"a": 1, "f": 2, "b": 2}


@given(forward)
def test_the_reduction_says_as_much_with_no_pair_too_many(pairs: Pairs) -> None:
    """The needed pairs reach what all pairs reach, and none of them can be spared."""
    kept = needed(KEYS, pairs)
    assert reach(sorted(kept)) == reach(pairs)
    for pair in kept:
        assert pair not in reach(sorted(kept - {pair}))


@given(forward, st.sets(st.sampled_from(KEYS)))
def test_bridges_join_what_chains_join(pairs: Pairs, kept: set[int]) -> None:
    """Leaving things out loses no order among those that stay."""
    inner = [pair for pair in pairs if {*pair} <= kept]
    whole = {pair for pair in reach(pairs) if {*pair} <= kept}
    assert reach([*inner, *bridges(sorted(kept), pairs)]) == whole
