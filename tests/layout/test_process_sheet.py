"""What a reader of the process map can trust: today stands between what has been and what comes, what
opens a gate leads to its foot, those who meet come together, and the key covers nothing.
"""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from processmap.formats.files import read
from processmap.layout import rows_along_time
from processmap.layout.place import layout
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody, Meeting, Proposal
from processmap.model.process_map import ProcessMap
from processmap.model.project import Funding
from processmap.model.stakeholders import Stakeholder
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, PlacedArrow
from processmap.picture.rows_in_time import Course, Entry
from tests.seen import drawn as view
from tests.views.cases import square

ROOT = Path(__file__).parents[2]
TODAY = dt.date(2026, 2, 16)
DAYS = {"small": TODAY, "middle": dt.date(2026, 3, 24)}
PATHS = [
    *sorted((ROOT / "examples").glob("*.yaml")),
    *sorted((ROOT / "tests" / "views" / "maps").glob("*.yaml")),
]
_PARTIES = ("own", "track")


@cache
def _sheet(path: Path) -> Drawing:
    return layout(view(read(path), "process", today=DAYS.get(path.stem)))


def _course(diagram: Diagram) -> Course:
    assert isinstance(diagram.content, Course)
    return diagram.content


def _town(**more: object) -> ProcessMap:
    """Four groups of whom one has told; a board that meets in April and June."""
    groups = [Stakeholder(id=f"g{n}", name=f"Grupp {n}", kind="residents") for n in range(4)]
    meetings = (Meeting(date="2026-04-14"), Meeting(date="2026-06-02"))
    board = DecisionBody(id="ks", name="Kommunstyrelsen", kind="board", meetings=meetings)
    told = Dialogue(
        id="t0",
        title="Kaffe",
        purpose="inventory",
        participants=["g0"],
        status="held",
        date="2026-01-20",
    )
    lists: dict[str, object] = {
        "stakeholders": groups,
        "decision_bodies": [board],
        "dialogues": [told],
        **more,
    }
    return ProcessMap(title="Torget", language="sv", **lists)  # type: ignore[arg-type] # test data


def _drawn(case: ProcessMap) -> Diagram:
    return view(case, "process", today=TODAY)


def _row(course: Course, title: str) -> list[Entry]:
    key = next(row.id for row in course.rows if row.title == title)
    return [entry for entry in course.entries if entry.row == key]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_today_stands_after_all_that_has_been(path: Path) -> None:
    """Everything that has been ends before the mark of today, everything to come begins after it."""
    drawn = _sheet(path)
    course = _course(drawn.diagram)
    pins = [each for each in drawn.figures if each.role == "pin"]
    if course.now is None or not pins:
        return
    x = pins[0].x + pins[0].w / 2
    boxes = {box.id: box for box in drawn.boxes}
    running = {entry.row for entry in course.entries if entry.until and entry.until > course.now}
    for entry in course.entries:
        box = boxes.get(entry.id)
        if box is None or entry.row in running:
            continue
        if entry.at < course.now:
            assert box.x + box.w <= x + 0.1, entry
        else:
            assert box.x >= x - 0.1, entry


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_key_covers_nothing(path: Path) -> None:
    """The key stands under the rows, or within one row that is no party's, on nothing else."""
    drawn = _sheet(path)
    kinds = {row.id: row.kind for row in _course(drawn.diagram).rows}
    for card in (each for each in drawn.figures if each.role == "card"):
        inside = [
            lane for lane in drawn.lanes if lane.y <= card.y and card.y + card.h <= lane.y + lane.h
        ]
        assert len(inside) == 1
        assert kinds[inside[0].id] not in _PARTIES
        for thing in (*drawn.boxes, *drawn.bands):
            apart = thing.x >= card.x + card.w or thing.x + thing.w <= card.x
            assert apart or thing.y >= card.y + card.h or thing.y + thing.h <= card.y, thing


def test_a_decision_on_money_opens_a_gate() -> None:
    """A decision to come that gives the process money is drawn to the foot of the gate it opens, and
    the list tells of the gate; a public version has none that nobody has written.
    """
    path = ROOT / "examples" / "mossgruvan.yaml"
    drawn = _sheet(path)
    gate = next(each for each in _course(drawn.diagram).gates if each.title == "Först: medel")
    assert gate.state == "shut"
    assert gate.lines == ("Stängd, kan öppnas 15 feb",)
    (arrow,) = [each for each in drawn.arrows if each.target == gate.box]
    boxes = {box.id: box for box in drawn.boxes}
    assert boxes[arrow.source].state == "next"
    bar = boxes[gate.box]
    assert abs(arrow.points[-1][1] - (bar.y + bar.h)) < 0.1
    assert abs(arrow.points[-1][0] - (bar.x + bar.w / 2)) < 0.1
    told = repr(drawn.diagram.alternative.items)
    assert "Först: medel" in told


def test_no_gate_without_a_word_in_the_map() -> None:
    """Money that no decision waits for, or a decision that is taken, makes no shut gate."""
    for decided in (None, True):
        case = _town(funding=[Funding(source="Kommunen", decided=decided)])
        assert all(gate.title != "Först: medel" for gate in _course(_drawn(case)).gates)
    taken = Decision(id="b", body="ks", date="2026-01-10", outcome="approved", reference="§ 1")
    case = _town(decisions=[taken], funding=[Funding(source="Kommunen", decided="b")])
    assert all(gate.title != "Först: medel" for gate in _course(_drawn(case)).gates)


def test_those_of_whom_there_is_the_same_to_tell_share_a_row() -> None:
    """Three that are not heard, and have nothing else, are named in one box; two keep their rows."""
    course = _course(_drawn(_town()))
    (entry,) = _row(course, "Egna samtal")
    assert entry.title == "Inte hörda än"
    assert entry.lines == ("– Grupp 1", "– Grupp 2", "– Grupp 3")
    assert [row.title for row in course.rows if row.kind == "own"] == ["Grupp 0", "Egna samtal"]
    three = _town().stakeholders[:3]
    fewer = _course(_drawn(_town(stakeholders=three)))
    assert [row.title for row in fewer.rows if row.kind == "own"] == [
        "Grupp 0",
        "Grupp 1",
        "Grupp 2",
    ]


def test_those_who_meet_are_led_to_where_they_meet() -> None:
    """One line gathers the rows of those who take part in the first talk together; it leads there,
    and the talk leads on to what may come of it.
    """
    joint = Dialogue(
        id="m",
        title="Mötet",
        purpose="meet",
        participants=["g0", "g2"],
        status="planned",
        date="2026-05-05",
    )
    told = [
        Dialogue(
            id=f"t{n}",
            title=f"Kaffe {n}",
            purpose="inventory",
            participants=[f"g{n}"],
            status="held",
            date="2026-01-20",
        )
        for n in range(4)
    ]
    drawn = layout(_drawn(_town(dialogues=[*told, joint])))
    course = _course(drawn.diagram)
    (line,) = [gate for gate in course.gates if gate.gathers]
    titles = {row.id: row.title for row in course.rows}
    assert [titles[row] for row in line.rows] == ["Grupp 0", "Grupp 2"]
    names = {box.id: box.heading for box in drawn.diagram.boxes}
    lines = [(arrow.source, names[arrow.target]) for arrow in drawn.arrows]
    assert (line.box, "Mötet") in lines
    assert ("Mötet", "Förslag") in [(names[source], target) for source, target in lines]


def test_a_meeting_of_a_body_stands_in_its_month() -> None:
    """No meeting with a day stands in the column of what has none."""
    course = _course(_drawn(_town()))
    spans = {
        entry.title: course.spans[entry.at[0]].title for entry in _row(course, "Kommunstyrelsen")
    }
    assert spans["14 april"] == "april"
    assert spans["2 juni"] == "juni"


def test_decisions_without_a_day_are_one_box_a_body() -> None:
    """Two decisions of a body that have no day share a box, which names both."""
    papers = [Proposal(id=f"p{n}", title=f"Förslag {n}", decided_by="ks") for n in range(2)]
    waiting = [
        Decision(id=f"b{n}", title=f"Plan {n}", body="ks", outcome="pending") for n in range(2)
    ]
    course = _course(_drawn(_town(proposals=papers, decisions=waiting)))
    cards = [entry for entry in _row(course, "Kommunstyrelsen") if entry.form == "card"]
    assert [entry.title for entry in cards] == ["Beslut som saknar dag"]
    assert {"– Plan 0", "– Plan 1"} <= set(cards[0].lines)


def test_every_name_stands_on_the_sheet() -> None:
    """Where there is room the heads of folded rows name everybody: there is no second sheet."""
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / "middle.yaml")
    assert len(drawn.sheets) == 1
    assert not _course(drawn.diagram).names


def test_no_arrow_leads_through_the_foot(monkeypatch: pytest.MonkeyPatch) -> None:
    """A way that would lead round below the rows, where the foot's words are to stand, is not
    drawn; what it leads to is said in words.
    """
    found = rows_along_time.ways

    def low(*given: Any) -> list[PlacedArrow]:
        return [
            evolve(each, points=(each.points[0], (each.points[0][0], foot + 1), each.points[-1]))
            for each in found(*given)
        ]

    before = layout(view(square(), "decisions"))
    assert before.arrows
    end = max(lane.y + lane.h for lane in before.lanes)
    foot = min(word.y for word in before.words if word.owner is None and word.y >= end - 0.1)
    monkeypatch.setattr(rows_along_time, "ways", low)
    drawing = layout(view(square(), "decisions"))
    assert not drawing.arrows
    said = " ".join(word.text for word in drawing.words).replace("\u00a0", " ")
    assert "Utan pil" in said or "Pilar som inte får plats" in said or "→" in said
