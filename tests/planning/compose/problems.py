"""Problems for the tests of the composition engine: strategies, and a few named ones."""

from __future__ import annotations

from itertools import combinations

from hypothesis import strategies as st

from processmap.planning.compose import Group, Method, Problem, Tension, covering

CATALOGUES = (
    (Method(2, 4, 120, 2, 3), Method(4, 10, 150, 1, 2), Method(8, 12, 180, 2, 1)),
    (Method(2, 6, 90),),
    (Method(4, 8, 90, 1, 2), Method(6, 20, 60, 2, 1)),
    (Method(3, 3, 60, 1, 1), Method(2, 5, 120, 1, 2)),
)


def all_pairs(people: int, seats: int) -> Problem:
    """Everybody has to meet everybody."""
    return covering(combinations(range(people), 2), seats, people)


@st.composite
def problems(draw: st.DrawFn, most: int = 9, limits: bool = True) -> Problem:
    """Small problems with every kind of constraint."""
    count = draw(st.integers(2, most))
    people = st.integers(0, count - 1)
    pairs = st.tuples(people, people).filter(lambda pair: pair[0] < pair[1])
    views = draw(st.lists(st.frozensets(people, max_size=3), min_size=2, max_size=8))
    view = st.integers(0, len(views) - 1)
    opposed = draw(st.frozensets(st.tuples(view, view).filter(lambda pair: pair[0] < pair[1]), min_size=1, max_size=8))
    ready = st.integers(1, 3)
    return Problem(
        weights=draw(st.lists(st.integers(1, 3), min_size=count, max_size=count)),
        tensions=[Tension(views[a], views[b], draw(ready)) for a, b in sorted(opposed)],
        methods=draw(st.sampled_from(CATALOGUES)),
        forbidden=draw(st.frozensets(pairs, max_size=3)),
        levels=[(a, b, draw(st.integers(2, 3))) for a, b in sorted(draw(st.frozensets(pairs, max_size=3)))],
        perspectives=views,
        opposed=opposed if draw(st.booleans()) else (),
        company_by_seats=draw(st.booleans()),
        limits=draw(st.one_of(st.none(), st.tuples(*[st.sampled_from((None, 0, 1, 2))] * count))) if limits else None,
        comfort=draw(st.sampled_from((None, 1, 2))),
        load=draw(st.one_of(st.none(), st.tuples(*[st.integers(0, 2)] * count))),
        fixed=[Group(draw(st.frozensets(people, min_size=2, max_size=3)), 0)] if draw(st.booleans()) else (),
    )


@st.composite
def graphs(draw: st.DrawFn, most: int = 9) -> tuple[int, frozenset[tuple[int, int]]]:
    """A number of people and the pairs that have to meet, at least one."""
    count = draw(st.integers(2, most))
    pairs = list(combinations(range(count), 2))
    return count, frozenset(draw(st.sets(st.sampled_from(pairs), min_size=1)))
