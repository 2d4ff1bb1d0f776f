"""What a place or a length means is the same on every sheet: rings, time and money to scale."""

import datetime as dt
from itertools import pairwise
from pathlib import Path

import pytest

from processmap.formats.document import loads_map
from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Cost, Event, Funding, Period, Requirement
from processmap.model.stakeholders import Stakeholder
from processmap.picture.drawing import Drawing, Figure
from tests.seen import drawn as view

ROOT = Path(__file__).parents[2]
_KEYED = ("mark-held", "mark-dated", "mark-provisional", "bar-span", "bar-about", "bar-gate")


def _people(count: int) -> ProcessMap:
    levels = ("high", "medium", "low", None)
    people = [
        Stakeholder(id=f"g{n}", name=f"Grupp {n}", affected=levels[n % 4]) for n in range(count)
    ]
    return ProcessMap(title="Torget", stakeholders=people)


def _figures(drawing: Drawing, role: str) -> list[Figure]:
    return [each for each in drawing.figures if each.role == role]


def test_rings_mean_the_same_on_every_map() -> None:
    """Three rings of one width round a middle that takes the same share of the whole, however many
    stand in them and however large the sheet has room for them; the not assessed in none.
    """
    widths = []
    for count in (2, 8):
        drawing = layout(view(_people(count), "stakeholders"), paper="A4")
        radii = sorted(each.h for each in _figures(drawing, "half-ring"))
        assert len(radii) == 4
        widths.append([round((two - one) / radii[-1], 3) for one, two in pairwise(radii)])
        outer = max(_figures(drawing, "half-ring"), key=lambda each: each.h)
        for box in drawing.boxes:
            number = int(next(b.heading for b in drawing.diagram.boxes if b.id == box.id)[6:])
            inside = box.y + box.h < outer.y + outer.h
            assert inside == (number % 4 != 3)
    assert widths[0] == widths[1]
    assert len(set(widths[0])) == 1


def test_many_are_folded_and_stand_by_name_on_a_next_sheet() -> None:
    """A hundred in the rings are told by kind; everybody has a box on some sheet."""
    drawing = layout(view(_people(100), "stakeholders"))
    assert len(drawing.sheets) > 1
    names = {box.id for sheet in drawing.sheets for box in sheet.boxes}
    assert names == {box.id for box in drawing.diagram.boxes}


def test_time_is_to_scale() -> None:
    """What lasts four times as long is four times as long, a day is a mark, and a date known to the
    season is a dashed bar of that season.
    """
    short = Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 1, 31), why="Kort")
    long = Period(start=dt.date(2026, 3, 1), end=dt.date(2026, 7, 2), why="Lång")
    case = ProcessMap(
        title="Torget",
        calendar=Calendar(closed=(short, long)),
        events=[Event(id="en-dag", title="En dag", date="2026-02-10")],
        dialogues=[Dialogue(id="ungefar", title="Ungefär", date="hösten 2026")],
    )
    drawing = layout(view(case, "timeline", today=dt.date(2026, 1, 5)))
    headings = {box.id: box.heading for box in drawing.diagram.boxes}
    bars = {
        headings[each.owner or ""]: each
        for each in drawing.figures
        if each.role.startswith("bar-") and each.owner
    }
    assert bars["Lång"].w / bars["Kort"].w == pytest.approx((31 + 30 + 31 + 30 + 2) / 31)
    assert bars["Ungefär"].role == "bar-about"
    marks = [each for each in drawing.figures if each.role.startswith("mark-") and each.owner]
    assert [headings[each.owner or ""] for each in marks] == ["En dag"]


def test_the_key_of_a_timeline_explains_its_marks_and_bars() -> None:
    """Every sort of mark and bar on the sheet stands once more in the key, and nothing else."""
    case = ProcessMap(
        title="Torget",
        events=[Event(id="en-dag", title="En dag", date="2026-02-10")],
        dialogues=[
            Dialogue(id="ungefar", title="Ungefär", date="hösten 2026"),
            Dialogue(id="hallet", title="Hållet", date="2026-01-03", status="held"),
        ],
        requirements=[Requirement(id="r", text="Lokal", due=dt.date(2026, 2, 1))],
    )
    drawing = layout(view(case, "timeline", today=dt.date(2026, 1, 5)))
    key = [(each.role, each.kind) for each in drawing.figures if each.role in _KEYED]
    unowned = {
        (each.role, each.kind)
        for each in drawing.figures
        if each.owner is None and each.role in _KEYED
    }
    assert unowned == {
        ("mark-dated", "circle"),
        ("mark-dated", "diamond"),
        ("mark-held", ""),
        ("bar-about", ""),
    }
    assert len(key) > len(unowned)


def test_money_is_to_scale() -> None:
    """Twice the kronor is twice the length; a sum that is not known is dashed."""
    case = ProcessMap(
        title="Torget",
        funding=[
            Funding(source="Kommunen", share=75),
            Funding(source="Staten", amount=50_000),
            Funding(source="Någon"),
        ],
        costs=[Cost(what="Allt", amount=200_000)],
    )
    drawing = layout(view(case, "funding"))
    headings = {box.id: box.heading for box in drawing.diagram.boxes}
    bars = {
        headings[each.owner or ""]: each for each in drawing.figures if each.role.startswith("bar-")
    }
    assert bars["Kommunen"].w / bars["Staten"].w == pytest.approx(3)
    assert bars["Allt"].w / bars["Kommunen"].w == pytest.approx(200 / 150)
    assert bars["Någon"].role == "bar-about"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_pin_of_a_day_stands_clear_of_its_words(language: str) -> None:
    """There is room between the pin and what it says, on whichever side the words stand."""
    for start in ("2026-01-12", "2026-11-20"):
        case = ProcessMap(
            title="Torget",
            calendar=Calendar(start=dt.date.fromisoformat(start)),
            events=[
                Event(id="a", title="Först", date="2026-01-05"),
                Event(id="b", title="Sist", date="2026-12-01"),
            ],
        )
        drawing = layout(view(case, "timeline", language=language))
        (pin,) = _figures(drawing, "pin")
        word = next(each for each in drawing.words if each.owner == pin.owner)
        assert word.text.startswith("Start")
        assert word.x >= pin.x + pin.w + 1 or word.x + word.w <= pin.x - 1


def test_a_timeline_fills_its_sheet() -> None:
    """What a sheet has room for beyond its words goes to rows, bars and what has no date, not to an
    empty strip above the key.
    """
    drawing = layout(view(read(ROOT / "examples" / "natverk-2015.yaml"), "timeline"), paper="A4")
    frame = max(each.y + each.h for each in drawing.figures if each.role == "head-now")
    key = next(word for word in drawing.words if word.text == "Så läser du linjen")
    assert key.y - frame < 0.06 * drawing.height


GATED = """processmap: 1
title: Torget
phases:
  - {id: p, title: Lära, start: 2015-09-01, end: 2015-12-31, conditions: [a, b]}
  - {id: q, title: Göra, start: 2016-01-01, end: 2017-12-31}
requirements:
  - {id: a, text: Förtroendevalda och tjänstemän är beredda att delta i hela processen}
  - {id: b, text: Det finns ett fall}
"""


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_needed_first_stands_one_thing_a_line_behind_a_lock(language: str) -> None:
    """Where there is room beside its bar each thing has one line, in line with the heading; the
    lock stands before it.
    """
    drawing = layout(view(loads_map(GATED), "timeline", language=language))
    lock = next(each for each in drawing.figures if each.role == "lock-shut")
    words = [word for word in drawing.words if word.owner == lock.owner]
    assert len(words) == 3
    assert len({round(word.x, 2) for word in words}) == 1
    assert lock.x + lock.w <= words[0].x
    assert words[0].y <= lock.y + lock.h / 2 <= words[0].y + words[0].h


def test_what_something_is_stands_in_larger_letters_than_when() -> None:
    """A title on the line of time is larger than the words below it."""
    drawing = layout(view(loads_map(GATED), "timeline"))
    words = [word for word in drawing.words if word.owner == _box(drawing)]
    title = next(word for word in words if word.text == "Göra")
    assert all((word.size or 0) < (title.size or 0) for word in words if word is not title)


def _box(drawing: Drawing) -> str:
    return next(each.id for each in drawing.diagram.boxes if each.heading == "Göra")


def test_a_sheet_that_may_be_lower_is_not_stretched() -> None:
    """Rows are no higher than they need only to fill a paper that nobody has asked for."""
    diagram = view(read(ROOT / "examples" / "natverk-2015.yaml"), "timeline")
    assert layout(diagram).height < layout(diagram, paper="A4").height
