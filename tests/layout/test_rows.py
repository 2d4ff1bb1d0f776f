"""Boxes take the rows that let arrows run straight."""

from processmap.layout.rows import choose_rows


def test_a_follower_stands_level_with_what_leads_to_it():
    """One box after the third of three stands in the third row."""
    rows, heights = choose_rows([[[0, 1, 2]], [[3]]], [0, 0, 0, 0], [(2, 3)])
    assert heights == [3]
    assert rows == [0, 1, 2, 2]


def test_without_neighbours_a_box_stands_at_the_top():
    """Nothing pulls it down."""
    assert choose_rows([[[0, 1, 2]], [[3]]], [0] * 4, [])[0][3] == 0


def test_the_order_of_a_cell_is_kept():
    """Two boxes in three rows keep their order even where their neighbours pull the other way."""
    rows, _ = choose_rows([[[0, 1, 2]], [[3, 4]]], [0] * 5, [(2, 3), (0, 4)])
    assert rows[3] < rows[4]


def test_empty_lanes_have_a_row():
    """A lane without boxes still has room for its title."""
    assert choose_rows([[[0], []]], [0], [])[1] == [1, 1]
