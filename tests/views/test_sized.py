"""Every view is useful with five entries and with a hundred: all is drawn or said, and no picture
grows out of hand.
"""

from collections.abc import Iterator
from functools import cache

import pytest

from processmap.layout.place import layout
from processmap.picture.diagram import Diagram, Item
from processmap.picture.drawing import Drawing
from processmap.picture.rows_in_time import Course
from processmap.picture.typeface import look_of
from processmap.renderers.json import geometry
from processmap.views import VIEWS
from tests.picture.geometry import faults
from tests.seen import drawn as view
from tests.views.sized import sized
from tests.views.test_registry import FLOWING, TODAY

CASES = {5: sized(5), 100: sized(100)}


@cache
def _drawn(name: str, count: int) -> Diagram:
    return view(CASES[count], name, today=TODAY)


@cache
def _laid_out(name: str, count: int) -> Drawing:
    return layout(_drawn(name, count))


@pytest.mark.parametrize("count", CASES)
@pytest.mark.parametrize("name", VIEWS)
def test_promises(name: str, count: int) -> None:
    """No overlap, no word outside its owner or far from its arrow, no arrow through boxes or words
    or backward.
    """
    diagram = _drawn(name, count)
    drawing = _laid_out(name, count)
    assert faults(geometry(drawing), flowing=name in FLOWING) == []
    drawn = {box.id for sheet in drawing.sheets for box in sheet.boxes}
    assert diagram.boxes
    # The version that was drawn, where a picture folds what does not fit.
    shown = drawing.diagram
    assert {box.id for box in shown.boxes} <= drawn
    if isinstance(shown.content, Course):
        assert {gate.id for gate in shown.content.gates} <= {
            band.id for sheet in drawing.sheets for band in sheet.bands
        }
    if drawing.paper:
        least = 18 if name == "overview" else 8
        sizes = [look_of(word).size for sheet in drawing.sheets for word in sheet.words]
        assert min(sizes) >= least


def test_every_party_and_talk_of_a_large_map_is_told_on_the_process_map() -> None:
    """However much is folded, each party's name is on some sheet, and each talk in some box."""
    case = CASES[100]
    drawing = _laid_out("process", 100)
    words = " ".join(word.text for sheet in drawing.sheets for word in sheet.words)
    words = words.replace("-\u00ad", "").replace("- ", "").casefold()
    for party in case.stakeholders:
        name = " ".join(party.name.split()).casefold()
        assert name in words or name.replace("-", "") in words.replace("-", ""), party.name
    told = "\n".join("\n".join((box.heading, *box.details)) for box in drawing.diagram.boxes)
    for talk in case.dialogues:
        assert talk.title in told, talk.title


@pytest.mark.parametrize("name", VIEWS)
def test_a_hundred_stay_readable(name: str) -> None:
    """A hundred entries of everything fit on a wall: no more than 32 million square units (8 by 4
    thousand).
    """
    drawing = _laid_out(name, 100)
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
