"""The largest empty rectangle of a sheet."""

from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from processmap.layout.free_room import largest_empty

_ROOM = (10.0, 20.0, 120.0, 96.0)
_TAKEN = st.lists(
    st.tuples(st.floats(0, 140), st.floats(0, 120), st.floats(1, 60), st.floats(1, 60)),
    max_size=6,
)


@given(_TAKEN)
def test_it_touches_nothing_and_stays_inside(
    taken: list[tuple[float, float, float, float]],
) -> None:
    """Whatever is taken, the rectangle lies in the room and over none of it."""
    x, y, w, h = largest_empty(_ROOM, taken)
    if not w or not h:
        return
    assert x >= 10
    assert y >= 20
    assert x + w <= 130.001
    assert y + h <= 116.001
    for left, top, wide, tall in taken:
        assert x >= left + wide or left >= x + w or y >= top + tall or top >= y + h


def test_it_is_the_largest() -> None:
    """A cross in the middle leaves four corners: the largest is given."""
    taken = [(70.0, 20.0, 6.0, 96.0), (10.0, 50.0, 120.0, 6.0)]
    x, y, w, h = largest_empty(_ROOM, taken)
    assert (x, y) == (10, 62)
    assert w * h == max(60 * 30, 60 * 54, 48 * 30, 48 * 54)


@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 3), st.integers(1, 3)),
        max_size=5,
    )
)
def test_none_is_larger(squares: list[tuple[int, int, int, int]]) -> None:
    """Of all rectangles of squares, none that is free is larger."""
    side = 6.0
    taken = [(x * side + 1, y * side + 1, w * side - 2, h * side - 2) for x, y, w, h in squares]
    _, _, width, height = largest_empty((0.0, 0.0, 5 * side, 5 * side), taken)
    busy = {
        (column, row)
        for x, y, w, h in squares
        for column in range(x, x + w)
        for row in range(y, y + h)
    }
    free = [
        (right - left) * (low - top)
        for left, right in combinations(range(6), 2)
        for top, low in combinations(range(6), 2)
        if not busy & {*product(range(left, right), range(top, low))}
    ]
    assert width * height == max(free, default=0) * side * side


def test_nothing_free_gives_nothing() -> None:
    """Where all is taken there is no rectangle."""
    assert largest_empty(_ROOM, [(0, 0, 500, 500)])[2:] == (0, 0)
