"""Problems refuse what makes no sense, with words that say what."""

from __future__ import annotations

import pytest

from processmap.planning.compose import Group, Method, Problem, Tension, covering


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (lambda: Method(3, 2), "empty range"),
        (lambda: Method(2, 3, carries=4), "carries"),
        (lambda: Method(0, 3), "seats_min"),
        (lambda: Tension([0], [1], 0), "readiness"),
        (lambda: Problem(weights=(0,), tensions=(), methods=()), "seat"),
        (lambda: Problem(weights=(1,), tensions=[Tension([0], [1])], methods=()), "numbered"),
        (lambda: Problem(weights=(1, 1), tensions=(), methods=(), forbidden=[(1, 1)]), "different"),
        (lambda: Problem(weights=(1, 1), tensions=(), methods=(), levels=[(0, 1, 4)]), "level"),
        (lambda: Problem(weights=(1, 1), tensions=(), methods=(), limits=(1,)), "limits"),
        (lambda: Problem(weights=(1, 1), tensions=(), methods=(), opposed=[(0, 1)]), "opposed"),
        (lambda: Problem(weights=(1, 1), tensions=(), methods=(), fixed=[Group((0, 1))]), "fixed"),
    ],
)
def test_nonsense_is_refused(make: object, word: str) -> None:
    """Each fault names what is wrong."""
    assert callable(make)
    with pytest.raises(ValueError, match=word):
        make()


def test_the_same_problem_is_equal_and_hashable() -> None:
    """Order of pairs and of members does not make another problem."""
    one = Problem(weights=[1, 1, 1], tensions=[Tension([1, 0], [2])], methods=[Method(2, 3)], forbidden=[(2, 0)])
    two = Problem(weights=(1, 1, 1), tensions=(Tension({0, 1}, {2}),), methods=(Method(2, 3),), forbidden={(0, 2)})
    assert one == two
    assert hash(one) == hash(two)


def test_covering_counts_people() -> None:
    """The plain problem has as many people as its edges name, or as told."""
    assert covering([(0, 3)], 4).size == 4
    assert covering([(0, 3)], 4, 9).size == 9
    assert Tension([0, 1], [1, 2]).pairs() == ((0, 1), (0, 2), (1, 2))
