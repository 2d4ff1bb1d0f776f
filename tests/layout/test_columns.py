"""Columns in which nothing stands take little room, and still say that they are there."""

from itertools import pairwise

from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Column, Diagram, Lane
from processmap.picture.drawing import Drawing
from processmap.renderers.json import geometry
from tests.picture.geometry import faults

PHASES = (
    "Förberedelser",
    "Perspektivinsamling",
    "Dialog – experimenterande och medskapande",
    "Förslag – åtgärder och åtaganden",
    "Beslut om genomförande",
    "Genomförande",
    "Kapacitetsutveckling",
)


def _phases(*used: int, now: int | None = 0) -> Diagram:
    """Seven phases, a box in each of those ``used``, an arrow from each to the next."""
    boxes = tuple(
        Box(id=f"b{k}", kind="caucus", heading=f"Samtal {k}", lane="l1", column=f"c{k}")
        for k in used
    )
    return Diagram(
        view="process",
        title="Kartan",
        lanes=(Lane(id="l1", title="Samtal"),),
        columns=tuple(
            Column(id=f"c{k}", title=title, current=k == now) for k, title in enumerate(PHASES)
        ),
        boxes=boxes,
        arrows=tuple(
            Arrow(id=f"a{k}", source=one.id, target=other.id)
            for k, (one, other) in enumerate(pairwise(boxes))
        ),
    )


def _said(drawing: Drawing) -> str:
    """Give the words around the boxes, those broken at a hyphen put together."""
    return " ".join(word.text for word in drawing.words if word.owner is None).replace("- ", "")


def test_empty_columns_share_one() -> None:
    """Six empty phases at the end take less than a quarter of the width, and every one of them is
    named, in order.
    """
    drawing = layout(_phases(0))
    assert [column.id for column in drawing.columns] == ["c0", "c1"]
    ahead = drawing.columns[1]
    assert ahead.title == "Längre fram"
    assert ahead.w < drawing.width / 3
    below = [
        word
        for word in drawing.words
        if word.owner is None and word.x >= ahead.x and word.y > ahead.y + 30
    ]
    assert " ".join(word.text for word in sorted(below, key=lambda word: word.y)) == " ".join(
        PHASES[1:]
    )
    assert faults(geometry(drawing), flowing=True) == []


def test_columns_before_the_current_one_are_not_called_ahead() -> None:
    """What is empty before the place where the process is has nothing in it yet; an empty one alone
    keeps its title.
    """
    drawing = layout(_phases(3, 5, now=5))
    assert [column.title for column in drawing.columns] == ["Inget här än", *PHASES[3:]]
    assert drawing.columns[2].w < drawing.columns[1].w
    assert all(word in _said(drawing) for title in PHASES for word in title.split())
    assert faults(geometry(drawing), flowing=True) == []


def test_columns_in_use_stand_as_they_did() -> None:
    """Where every column holds something, none is folded."""
    drawing = layout(_phases(*range(7)))
    assert [column.title for column in drawing.columns] == list(PHASES)


def test_a_low_picture_grows_to_name_them() -> None:
    """The lanes are as high as the titles of the folded columns need."""
    drawing = layout(_phases(0))
    lanes = drawing.lanes[-1]
    assert all(
        word.y + word.h <= lanes.y + lanes.h for word in drawing.words if word.text in PHASES[1:]
    )


def test_columns_that_an_arrow_passes_keep_their_places() -> None:
    """An arrow over two empty phases would run through their titles; so they stay by themselves,
    with theirs above.
    """
    drawing = layout(_phases(0, 3))
    assert [column.title for column in drawing.columns] == [*PHASES[:4], "Längre fram"]
    assert faults(geometry(drawing), flowing=True) == []


def test_arrows_turn_beside_what_an_empty_column_lists() -> None:
    """An arrow that goes back from the last box before the columns ahead does not run through their
    titles.
    """
    titles = ("Nu", *("Kapacitetsutveckling i hela förvaltningen och bolagen" for _ in range(4)))
    drawing = layout(
        Diagram(
            view="v",
            title="Återremiss",
            lanes=(Lane(id="l", title="Nämnden"),),
            columns=tuple(
                Column(id=f"c{k}", title=title, current=k == 0) for k, title in enumerate(titles)
            ),
            boxes=tuple(
                Box(id=f"b{k}", kind="decision", heading="Beslut", lane="l", column="c0")
                for k in range(2)
            ),
            arrows=(
                Arrow(id="a0", source="b0", target="b1"),
                *(
                    Arrow(id=f"a{k}", source="b1", target="b0", kind=kind, returns=True)
                    for k, kind in enumerate(
                        ("leads", "decides", "proposes", "informs", "assigns"), 1
                    )
                ),
            ),
        )
    )
    assert faults(geometry(drawing), flowing=True) == []
    assert any(column.title != titles[0] for column in drawing.columns)
