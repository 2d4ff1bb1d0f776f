"""Cells are reordered for fewer crossings only, and stay as given otherwise."""

from processmap.layout.ordering import order_cells


def _ordered(cells, links, free=False):
    order_cells(
        cells, links, 1 + max(box for lanes in cells for cell in lanes for box in cell), free
    )
    return cells


def test_without_crossings_the_order_stays():
    """Boxes stand as they were put."""
    assert _ordered([[[0, 1, 2]], [[3, 4, 5]]], [(0, 3), (1, 4), (2, 5)]) == [
        [[0, 1, 2]],
        [[3, 4, 5]],
    ]


def test_one_crossing_is_not_worth_a_change():
    """A single crossing does not undo the order people gave, unless that order means nothing."""
    assert _ordered([[[0, 1]], [[2, 3]]], [(0, 3), (1, 2)])[0] == [[0, 1]]
    assert _ordered([[[0, 1]], [[2, 3]]], [(0, 3), (1, 2)], free=True)[1] == [[3, 2]]


def test_many_crossings_are():
    """Two neighbours whose arrows cross three times change places."""
    cells = _ordered(
        [[[0], [1]], [[2, 3], []], [[4], [5]]], [(0, 3), (1, 2), (1, 2), (3, 4), (2, 5)]
    )
    assert cells[1] == [[3, 2], []]


def test_lanes_are_kept_apart():
    """No box ever leaves its cell."""
    cells = _ordered([[[0], [1]], [[2], [3]]], [(0, 3), (1, 2)], free=True)
    assert cells == [[[0], [1]], [[2], [3]]]
