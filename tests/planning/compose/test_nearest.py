"""The one nearest the question takes the chair, where seats, hours and tensions met stay as they are."""

from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.planning import compose
from processmap.planning.compose.nearest import nearest

METHOD = compose.Method(2, 4, 60, 1, 3)


def _two_sides(**more: object) -> compose.Problem:
    """0 and 1 share a side against 2; 1 is the group itself."""
    return compose.Problem(
        weights=(2, 2, 2),
        tensions=(compose.Tension(frozenset({0, 1}), frozenset({2})),),
        methods=(METHOD,),
        **more,  # type: ignore[arg-type]  # fields of the problem
    )


def test_the_group_itself_sits_before_who_speaks_for_it() -> None:
    """Of two who hold the same perspective, the most affected takes the chair."""
    found = nearest(_two_sides(), (compose.Group((0, 2), 0),), ((0,),), (1, 0, 0))
    assert [each.participants for each in found] == [(1, 2)]


def test_nobody_is_put_beside_somebody_they_must_not_meet() -> None:
    """A room that would break a condition stays as it was."""
    found = nearest(_two_sides(forbidden={(1, 2)}), (compose.Group((0, 2), 0),), ((0,),), (1, 0, 0))
    assert [each.participants for each in found] == [(0, 2)]


def test_nobody_is_asked_to_prepare_for_the_sake_of_it() -> None:
    """A pair that can meet only after preparation is no gain where another can meet at once."""
    found = nearest(_two_sides(levels=[(1, 2, 3)]), (compose.Group((0, 2), 0),), ((0,),), (1, 0, 0))
    assert [each.participants for each in found] == [(0, 2)]


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), min_size=1, max_size=9), st.data())
@settings(max_examples=40, deadline=None)
def test_a_plan_stays_sound_and_costs_the_same(edges: list[tuple[int, int]], data: st.DataObject) -> None:
    """Whatever the ranks: as many dialogues and seats, the same tensions met, and nobody sits any farther away."""
    pairs = [(a, b) for a, b in edges if a != b]
    sides = [(frozenset({a, (a + 3) % 8}), frozenset({b, (b + 5) % 8})) for a, b in pairs]
    tensions = tuple(compose.Tension(one, other) for one, other in sides)
    problem = compose.Problem(weights=(1,) * 8, tensions=tensions, methods=(METHOD,))
    ranks = tuple(data.draw(st.lists(st.integers(0, 3), min_size=8, max_size=8)))
    before = compose.solve(problem, budget=1)
    groups = nearest(problem, before.groups, before.meets, ranks)
    for old, new, meets in zip(before.groups, groups, before.meets, strict=True):
        assert len(old.participants) == len(new.participants)
        assert sum(ranks[key] for key in new.participants) <= sum(ranks[key] for key in old.participants)
        for index in meets:
            assert any({a, b} <= set(new.participants) for a, b in tensions[index].pairs())
