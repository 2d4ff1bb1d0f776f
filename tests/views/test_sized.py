"""Every view is useful with five entries and with a hundred: all is drawn or said, and no picture
grows out of hand.
"""

from collections.abc import Iterator

import pytest

from processmap.layout.place import layout
from processmap.picture.course import Course
from processmap.picture.diagram import Diagram, Item
from processmap.renderers.json import geometry
from processmap.views import VIEWS
from tests.picture.geometry import faults
from tests.seen import drawn as view
from tests.views.sized import sized
from tests.views.test_registry import FLOWING, TODAY

CASES = {5: sized(5), 100: sized(100)}


def _drawn(name: str, count: int) -> Diagram:
    return view(CASES[count], name, today=TODAY)


@pytest.mark.parametrize("count", CASES)
@pytest.mark.parametrize("name", VIEWS)
def test_promises(name: str, count: int) -> None:
    """No overlap, no word outside its owner or far from its arrow, no arrow through boxes or words
    or backward.
    """
    diagram = _drawn(name, count)
    drawing = layout(diagram)
    assert faults(geometry(drawing), flowing=name in FLOWING) == []
    drawn = {box.id for sheet in drawing.sheets for box in sheet.boxes}
    assert diagram.boxes
    if isinstance(diagram.content, Course):
        assert drawn  # entries of one row may share a mark, and the list has them all
    else:
        assert {box.id for box in diagram.boxes} <= drawn


@pytest.mark.parametrize("name", VIEWS)
def test_a_hundred_stay_readable(name: str) -> None:
    """A hundred entries of everything fit on a wall: no more than 32 million square units (8 by 4
    thousand).
    """
    drawing = layout(_drawn(name, 100))
    for sheet in drawing.sheets:
        assert sheet.width * sheet.height < 32e6, (sheet.width, sheet.height)
        assert len(sheet.arrows) <= 130


def _all(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        yield item.text
        yield from _all(item.items)


@pytest.mark.parametrize("count", CASES)
def test_nothing_is_lost_in_words(count: int) -> None:
    """What is folded or numbered in the picture stands by itself in the list."""
    case = CASES[count]
    said = "\n".join(_all(_drawn("process", count).alternative.items))
    assert all(each.title in said for each in case.dialogues)
    said = "\n".join(_all(_drawn("perspectives", count).alternative.items))
    assert all(each.statement in said for each in case.perspectives)


def test_many_tensions_are_numbers() -> None:
    """With a hundred tensions no line is drawn; each box names those it stands against, both
    ways.
    """
    diagram = _drawn("perspectives", 100)
    assert not diagram.arrows
    number = {box.ref: str(place) for place, box in enumerate(diagram.boxes, 1)}
    lines = {
        box.ref: " ".join(line.text for line in box.lines).replace(",", " ").split()
        for box in diagram.boxes
    }
    for tension in CASES[100].tensions:
        one, other = tension.between
        assert number[other] in lines[one]
        assert number[one] in lines[other]
    assert _drawn("perspectives", 5).arrows
