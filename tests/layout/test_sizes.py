"""Boxes are as wide and rows as high as they need to be, and no more."""

from processmap.layout.contents import PAD, Typesetter
from processmap.layout.heights import row_heights
from processmap.layout.place import layout
from processmap.layout.routes import Route, Wish
from processmap.layout.widths import WIDTHS, set_boxes
from processmap.picture.diagram import Arrow, Box, Column, Diagram, Lane


def _boxes(*headings: str) -> list[Box]:
    return [Box(id=f"b{k}", kind="caucus", heading=words) for k, words in enumerate(headings)]


def _widths(boxes: list[Box], floor: float = 0.0) -> list[float]:
    count = len(boxes)
    made = set_boxes(Typesetter("sv"), boxes, [""] * count, list(range(count)), [floor] * count)
    return [content.w for content in made]


def test_a_wide_map_has_boxes_as_narrow_as_their_words_allow() -> None:
    """Short words take the least width, no word is broken, and a label below that needs room gets
    it.
    """
    boxes = _boxes("Möte", "Samtal med hjälporganisationer", "Möte", "Möte", "Möte", "Möte")
    narrow = _widths(boxes)
    assert narrow[0] == WIDTHS[0]
    setter = Typesetter("sv")
    assert narrow[1] - 2 * PAD >= setter.lines("hjälporganisationer", "heading", 1e6)[0][1]
    assert _widths(boxes, floor=150.0)[0] == 160


def test_a_map_of_few_steps_keeps_its_width() -> None:
    """Where the map has room on a screen anyway its boxes are not made narrow."""
    assert _widths(_boxes(*["Möte"] * 5)) == [WIDTHS[-1]] * 5


def test_a_high_box_reaches_into_free_rows() -> None:
    """It lends height from the rows above and below it, unless an arrow runs there or it stands at
    the lane's edge.
    """
    tall, rank, level = [40.0, 40.0, 40.0, 110.0], [0, 0, 0, 1], [1, 3, 5, 3]
    assert row_heights(tall, rank, level, [3], [], []) == {1: 40.0, 3: 40.0, 5: 40.0}
    tall[3] = 150.0
    assert row_heights(tall, rank, level, [3], [], [])[3] == 70.0
    passing = Wish(0, 4, "leads"), Route("gap", 0, 2)
    assert (
        row_heights([*tall, 40.0], [*rank, 2], [*level, 1], [3], [passing[0]], [passing[1]])[3]
        == 150.0
    )
    assert row_heights(tall, rank, [1, 3, 5, 1], [3], [], [])[1] == 150.0


def test_an_arrow_that_drops_has_its_words_beside_it() -> None:
    """From a committee to the board below it an arrow runs straight down, with its label to the
    right of it.
    """
    boxes = tuple(
        Box(id=f"b{k}", kind="decision", heading="Beslut", lane=f"l{k}", column="c1")
        for k in range(2)
    )
    arrow = Arrow(id="a1", source="b0", target="b1", kind="decides", label="hänskjuts")
    drawing = layout(
        Diagram(
            view="decisions",
            title="Gången",
            lanes=(Lane(id="l0", title="Utskottet"), Lane(id="l1", title="Nämnden")),
            columns=(Column(id="c1", title="Nu"),),
            boxes=boxes,
            arrows=(arrow,),
        )
    )
    one, two = drawing.boxes
    (x, start), (end_x, end) = drawing.arrows[0].points
    assert x == end_x
    assert (start, end) == (one.y + one.h, two.y)
    label = next(word for word in drawing.words if word.owner == "a1")
    assert x < label.x < label.x + label.w < one.x + one.w
    assert start < label.y < label.y + label.h < end
    assert not drawing.arrows[0].returns
