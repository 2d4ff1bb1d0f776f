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
from processmap.layout.blocks import block_for, draw_block
from processmap.layout.page import WIDER, WIDER_BOLD, Page
from processmap.layout.place import layout
from processmap.layout.rows_along_time import _called  # the step under test
from processmap.model.arenas import Arena, Gate, Member
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody, Meeting, Proposal
from processmap.model.process_map import ProcessMap
from processmap.model.project import Funding
from processmap.model.stakeholders import Stakeholder
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, PlacedArrow
from processmap.picture.paper import PAPERS
from processmap.picture.rows_in_time import Course, Entry, Row, Span
from processmap.picture.typeface import look_of
from tests.picture.empty_share import empty_share
from tests.seen import drawn as view
from tests.views.cases import square
from tests.views.sized import sized

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


def _crowd() -> ProcessMap:
    """A hundred groups of four kinds, of whom twelve have told, with talks that have no day."""
    kinds = ("residents", "business", "association", "group")
    groups = [
        Stakeholder(id=f"g{n}", name=f"{'ABCDEFGHIJ'[n % 10]}-byns samling {n}", kind=kinds[n % 4])
        for n in range(100)
    ]
    talks = [
        Dialogue(
            id=f"t{n}",
            title=f"Samtal {n} om torget",
            purpose="inventory",
            participants=[f"g{n}"],
            status="planned",
        )
        for n in range(40, 60)
    ]
    held = [
        Dialogue(
            id=f"h{n}",
            title=f"Kaffe {n}",
            purpose="inventory",
            participants=[f"g{n}"],
            status="held",
            date=f"2026-01-{n + 10}",
        )
        for n in range(12)
    ]
    return ProcessMap(title="Torget", language="sv", stakeholders=groups, dialogues=[*held, *talks])


def _drawn(case: ProcessMap) -> Diagram:
    return view(case, "process", today=TODAY)


def _row(course: Course, title: str) -> list[Entry]:
    key = next(row.id for row in course.rows if row.title == title)
    return [entry for entry in course.entries if entry.row == key]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_today_stands_after_all_that_has_been(path: Path) -> None:
    """Everything that has been ends before the mark of today, everything to come begins after it;
    what waits to be decided below begins before it and may go on past it.
    """
    drawn = _sheet(path)
    course = _course(drawn.diagram)
    pins = [each for each in drawn.figures if each.role == "pin"]
    if course.now is None or not pins:
        return
    x = pins[0].x + pins[0].w / 2
    boxes = {box.id: box for box in drawn.boxes}
    running = {entry.row for entry in course.entries if entry.until and entry.until > course.now}
    to_come = {entry.id for entry in course.entries if entry.at > course.now}
    waits = {arrow.source for arrow in drawn.diagram.arrows if arrow.target in to_come}
    for entry in course.entries:
        box = boxes.get(entry.id)
        if box is None or entry.row in running:
            continue
        if entry.at < course.now:
            assert box.x + (0 if entry.id in waits else box.w) <= x + 0.1, entry
        else:
            assert box.x >= x - 0.1, entry


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_key_covers_nothing(path: Path) -> None:
    """The key stands under the rows, or within one row that is no single party's, on nothing
    else.
    """
    drawn = _sheet(path)
    course = _course(drawn.diagram)
    several = {entry.row for entry in course.entries if entry.parts}
    kinds = {row.id: row.kind for row in course.rows if row.id not in several}
    for card in (each for each in drawn.figures if each.role == "card"):
        inside = [
            lane for lane in drawn.lanes if lane.y <= card.y and card.y + card.h <= lane.y + lane.h
        ]
        assert len(inside) == 1
        assert kinds.get(inside[0].id) not in _PARTIES
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
    """Three that are not heard, and have nothing else, share a row, each in a frame of its own; two
    keep their rows.
    """
    course = _course(_drawn(_town()))
    (entry,) = _row(course, "Egna samtal")
    assert entry.title == "Inte hörda än"
    assert entry.parts == ("Grupp 1", "Grupp 2", "Grupp 3")
    drawn = layout(_drawn(_town()))
    frames = [
        each for each in drawn.figures if each.owner == entry.id and each.role == "frame-round"
    ]
    assert len(frames) == 3
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


def test_a_meeting_of_a_body_stands_in_the_column_of_its_months() -> None:
    """Where a talk has a later day too the head says which months its column holds; where only
    bodies meet they take no column from what has no day, and its head says so.
    """
    near, later = (
        Dialogue(id=day, title="Mötet", purpose="mirror", participants=["g0"], date=day)
        for day in ("2026-04-03", "2026-08-20")
    )
    for dialogues, head in (
        ((*_town().dialogues, near, later), "April–aug 2026"),
        (_town().dialogues, "Sedan: bara sammanträdena har en dag"),
    ):
        course = _course(_drawn(_town(dialogues=dialogues)))
        spans = {
            entry.title: course.spans[entry.at[0]].title
            for entry in _row(course, "Kommunstyrelsen")
        }
        assert spans["14 april"] == spans["2 juni"] == head


def test_meetings_of_bodies_keep_their_time_beside_what_has_no_day() -> None:
    """In the column of what has no day the meetings stand in the order of their days, over all
    rows, and take no room from the rows above.
    """
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / "small.yaml")
    course = _course(drawn.diagram)
    last = len(course.spans) - 1
    boxes = {box.id: box for box in drawn.boxes}
    meetings = sorted(
        (entry.at, boxes[entry.id].x)
        for entry in course.entries
        if entry.form == "meeting" and entry.at[0] == last
    )
    assert len(meetings) == 4
    assert [x for _, x in meetings] == sorted(x for _, x in meetings)
    gate = next(
        band for band in drawn.bands if band.kind == "gate" and band.x > drawn.columns[-1].x
    )
    assert gate.x < max(x for _, x in meetings)


@pytest.mark.parametrize("name", ["small", "middle"])
def test_the_draft_at_home_stands_behind_the_meetings_that_make_it(name: str) -> None:
    """What is taken home comes of the meetings before it: its band begins where they have ended."""
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / f"{name}.yaml")
    course = _course(drawn.diagram)
    boxes = {box.id: box for box in drawn.boxes}
    for each in course.everybody:
        band = next(one for one in drawn.bands if one.id == each.id)
        before = [one for one in course.entries if one.form == "bar" and one.at < each.at]
        assert all(boxes[one.id].x + boxes[one.id].w <= band.x for one in before)


def test_a_small_map_is_one_sheet() -> None:
    """Few parties, a panel, a table and two bodies have room on one A4, in words of 8 points."""
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / "small.yaml")
    assert drawn.paper == "A4"
    assert len(drawn.sheets) == 1
    assert min(word.size for word in drawn.words) >= 8


def test_answers_stand_before_what_they_open() -> None:
    """Where more stands behind a gate in the same rows what each has answered stands before it."""
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / "middle.yaml")
    course = _course(drawn.diagram)
    boxes = {box.id: box for box in drawn.boxes}
    gate = next(each for each in course.gates if each.title == "Först: eget ja")
    band = next(each for each in drawn.bands if each.id == gate.id)
    answers = [each for each in course.entries if each.form == "answer"]
    assert len(answers) > 5
    assert all(boxes[each.id].x + boxes[each.id].w <= band.x for each in answers)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_today_is_said_in_words_where_it_stands(path: Path) -> None:
    """The words for today stand in the head or the first row at its mark, and then not in the key;
    nothing else is said there.
    """
    drawn = _sheet(path)
    said = [word for word in drawn.words if word.text == "Här är vi"]
    key = [word for word in drawn.words if word.text == "här är vi"]
    course = _course(drawn.diagram)
    if course.now is None:
        assert not said
        assert not key
        return
    assert len(said) + len(key) == 1
    for word in said:
        pin = next(each for each in drawn.figures if each.role == "pin")
        assert word.x - 12 <= pin.x + pin.w / 2 <= word.x + word.w + 12
        others = [one for one in drawn.words if one is not word]
        assert not any(
            one.x < word.x + word.w
            and word.x < one.x + one.w
            and one.y < word.y + word.h
            and word.y < one.y + one.h
            for one in others
        )


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


def test_members_are_named_beside_what_stands_in_their_row() -> None:
    """A forum whose row is empty before its first session names its members there, not under its
    title, where they would make the row higher; all of them where there is room.
    """
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / "middle.yaml")
    lane = next(each for each in drawn.lanes if each.title == "Ljud och ljus")
    names = [word for word in drawn.words if word.owner == lane.id and word.x >= lane.x + lane.head]
    said = " ".join(word.text for word in names)
    assert said.startswith("Med boende i Norrby by")
    assert said.endswith("kommunens miljöförvaltning")
    first = min(box.x for box in drawn.boxes if lane.y <= box.y <= lane.y + lane.h and box.w > 5)
    assert all(word.x + word.w <= first for word in names)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_what_is_told_of_the_whole_stands_at_the_foot(path: Path) -> None:
    """What is told of the whole is no part of any row: it stands under all of them."""
    drawn = _sheet(path)
    last = drawn.sheets[-1] if drawn.sheets[-1].lanes else drawn
    lowest = max(lane.y + lane.h for lane in last.lanes)
    said = " ".join(word.text for word in last.words if word.y >= lowest).replace("\u00a0", " ")
    for sentence in _course(drawn.diagram).foot:
        assert sentence.replace("\u00a0", " ") in said


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_boxes_of_a_line_begin_alike_and_are_equally_high(path: Path) -> None:
    """Boxes that stand in a row on one line have their tops in line and one height, so that the row
    is read along.
    """
    drawn = _sheet(path)
    forms = {each.id: each.form for each in _course(drawn.diagram).entries}
    for sheet in drawn.sheets:
        for lane in sheet.lanes:
            own = [
                box
                for box in sheet.boxes
                if forms.get(box.id) in ("card", "paper", "bar")
                and lane.y <= box.y < lane.y + lane.h
            ]
            several = any(
                one.x < other.x + other.w and other.x < one.x + one.w
                for one in own
                for other in own
                if one is not other
            )
            if several:  # they stand above each other, on two lines
                continue
            assert len({round(box.y, 1) for box in own}) <= 1, lane.title
            assert len({round(box.h, 1) for box in own}) <= 1, lane.title


def _waiting(language: str = "sv") -> ProcessMap:
    """A proposal and a committee's word that lie before a board which decides next week; nobody has
    been heard.
    """
    groups = [Stakeholder(id=f"g{n}", name=f"Grupp {n}", kind="residents") for n in range(4)]
    bodies = [
        DecisionBody(id="au", name="Utskottet", kind="subcommittee"),
        DecisionBody(id="ks", name="Styrelsen", kind="board", prepared_by=["au"]),
    ]
    paper = Proposal(id="p", title="Ljus på torget", decided_by="ks", date="2026-02-10")
    decisions = [
        Decision(id="a", title="Torget", body="au", date="2026-02-11", outcome="referred"),
        Decision(
            id="b",
            title="Torget",
            body="ks",
            date="2026-02-24",
            outcome="pending",
            proposals=["p"],
            follows=["a"],
        ),
    ]
    return ProcessMap(
        title="Torget",
        language=language,
        stakeholders=groups,
        decision_bodies=bodies,
        proposals=[paper],
        decisions=decisions,
    )


@pytest.mark.parametrize(("language", "lead"), [("sv", "beslutar"), ("en", "decides")])
def test_what_waits_goes_on_past_today_to_what_decides_it(language: str, lead: str) -> None:
    """What lies before a body begins where it came and goes on past today, so that the arrow from
    the committee runs straight down; what is next says in a line what is decided.
    """
    drawn = layout(view(_waiting(), "process", language=language, today=TODAY))
    course = _course(drawn.diagram)
    entries = {each.title: each for each in course.entries}
    boxes = {box.id: box for box in drawn.boxes}
    coming = entries[f"Styrelsen {lead}"]
    assert coming.lines == ("Ljus på torget",)
    pin = next(each for each in drawn.figures if each.role == "pin")
    word = boxes[entries["Torget"].id]
    assert word.x <= pin.x + pin.w / 2 < word.x + word.w
    (arrow,) = [each for each in drawn.arrows if each.source == word.id]
    assert arrow.target == coming.id
    assert len(arrow.points) == 2


@pytest.mark.parametrize(
    ("language", "talks", "own", "together"),
    [("sv", "Samtal", "Egna samtal", "Gemensamma samtal"), ("en", "Talks", "Own talks", None)],
)
def test_where_all_are_to_be_heard_all_talks_share_a_row(
    language: str, talks: str, own: str, together: str | None
) -> None:
    """Own talks and those together stand beside each other, with the gate between them, and one
    arrow leads straight through it; where somebody has told they have rows of their own.
    """
    drawn = layout(view(_waiting(), "process", language=language, today=TODAY))
    course = _course(drawn.diagram)
    row = next(each for each in course.rows if each.title == talks)
    first, then = sorted((one for one in course.entries if one.row == row.id), key=lambda e: e.at)
    assert first.title == own
    assert together in (None, then.title)
    assert (first.tone, then.tone) == ("own", "joint")
    boxes = {box.id: box for box in drawn.boxes}
    (arrow,) = [each for each in drawn.arrows if each.target == then.id]
    assert len(arrow.points) == 2
    assert boxes[first.id].x + boxes[first.id].w <= boxes[arrow.source].x
    told = _course(view(_town(), "process", language=language, today=TODAY))
    assert talks not in [each.title for each in told.rows]


@pytest.mark.parametrize(("language", "own"), [("sv", "Egna samtal"), ("en", "Own talks")])
def test_the_proposed_talks_of_several_are_called_so(language: str, own: str) -> None:
    """Also where each has a talk in the document: five names are not one talk of its own."""
    case = _waiting()
    talks = [
        Arena(id=f"samtal-{each.id}", kind="assessment", members=[Member(party=each.id)])
        for each in case.stakeholders
    ]
    course = _course(view(case.evolve(arenas=talks), "process", language=language, today=TODAY))
    cards = [each.title for each in course.entries if each.form == "card"]
    assert own in cards


def test_a_gate_runs_to_the_row_of_what_it_holds_back() -> None:
    """The bar of a gate before the talks together runs through their row too, and its arrow there
    is straight.
    """
    drawn = _sheet(ROOT / "examples" / "tyreso.yaml")
    course = _course(drawn.diagram)
    (gate,) = course.gates
    (arrow,) = [each for each in drawn.arrows if each.source == gate.box]
    assert len(arrow.points) == 2
    boxes = {box.id: box for box in drawn.boxes}
    bar, target = boxes[gate.box], boxes[arrow.target]
    assert bar.y < target.y
    assert target.y + target.h <= bar.y + bar.h + 6
    assert bar.x + bar.w < target.x


def test_a_gate_that_holds_back_no_row_is_drawn_in_words() -> None:
    """What has to be in place first is told also where nobody's row waits for it."""
    case = ProcessMap(
        title="Torget",
        language="sv",
        gates=[Gate(id="g", kind="facts")],
        proposals=[Proposal(id="p", title="Förslaget")],
    )
    drawn = layout(_drawn(case))
    assert "Först: fakta" in [word.text for word in drawn.words]


def test_words_turn_to_the_left_of_their_mark() -> None:
    """A mark with its words turned is as wide and high, and stands at their right end."""
    entry = Entry(
        id="e",
        row="r",
        at=(0, 1.0),
        form="mark",
        state="dated",
        tone="own",
        when="18 maj",
        title="Öppet",
    )
    blocks = {}
    for turned in (False, True):
        page = Page(Diagram(view="process", title="T"), PAPERS["A4"], 10)
        block = block_for(page, entry, 100)
        chosen = block.turned if turned else block
        assert chosen is not None
        draw_block(page, chosen, 50, 0, 40)
        (mark,) = [each for each in page.figures if each.role == "mark-dated"]
        blocks[turned] = (chosen.w, chosen.h)
        right = max(word.x + word.w for word in page.words)
        left = min(word.x for word in page.words)
        assert right <= mark.x if turned else mark.x + mark.w <= left
        assert left >= 50
        assert max(right, mark.x + mark.w) <= 50 + chosen.w + 0.1
    assert blocks[False] == blocks[True]


def test_what_is_called_the_same_is_told_apart_by_its_row() -> None:
    """Where words stand for an arrow between two boxes with one title, each is named with its row."""
    bodies = [
        DecisionBody(id=key, name=name) for key, name in (("n", "Nämnden"), ("f", "Fullmäktige"))
    ]
    papers = [
        Proposal(id=f"p{key}{number}", title=f"Förslag {key}{number}", decided_by=key)
        for key in ("n", "f")
        for number in range(2)
    ]
    waiting = [
        Decision(id=f"b{key}{number}", title=f"Plan {key}{number}", body=key, outcome="pending")
        for key in ("n", "f")
        for number in range(2)
    ]
    case = ProcessMap(
        title="Torget", language="sv", decision_bodies=bodies, proposals=papers, decisions=waiting
    )
    diagram = _drawn(case)
    called = set(_called(_course(diagram), diagram).values())
    assert {"Beslut som saknar dag (Nämnden)", "Beslut som saknar dag (Fullmäktige)"} <= called


def test_no_arrow_leads_through_the_foot(monkeypatch: pytest.MonkeyPatch) -> None:
    """A way that would lead round below the rows, where the foot's words are to stand, is not
    drawn; what it leads to is said in words.
    """
    found = rows_along_time.ways

    def low(*given: Any, **how: Any) -> list[PlacedArrow]:
        return [
            evolve(each, points=(each.points[0], (each.points[0][0], 5000.0), each.points[-1]))
            for each in found(*given, **how)
        ]

    before = layout(view(square(), "decisions"))
    assert before.arrows
    monkeypatch.setattr(rows_along_time, "ways", low)
    drawing = layout(view(square(), "decisions"))
    assert not drawing.arrows
    said = " ".join(word.text for word in drawing.words).replace("\u00a0", " ")
    assert "Utan pil" in said or "Pilar som inte får plats" in said or "→" in said


@pytest.mark.parametrize("groups", [4, 5, 7, 9])
def test_what_has_no_day_stands_straight_below_what_leads_to_it(groups: int) -> None:
    """The talks in which several meet, what they lead to and who decides on it begin at the same
    place across the paper, where arrows can come straight down, however many stand before them.
    """
    named = [Stakeholder(id=f"g{n}", name=f"Grupp {n}", kind="residents") for n in range(groups)]
    diagram = _drawn(_town(stakeholders=named))
    drawn = layout(diagram)
    course = _course(diagram)
    undated = {each.id for each in course.entries if each.at[0] == len(course.spans) - 1}
    boxes = {box.id: box for box in drawn.boxes}
    down = [
        arrow
        for arrow in drawn.arrows
        if {arrow.source, arrow.target} <= undated and boxes[arrow.source].y < boxes[arrow.target].y
    ]
    assert len(down) >= 2
    for arrow in down:
        assert boxes[arrow.source].x == boxes[arrow.target].x
        assert len({x for x, _ in arrow.points}) == 1


def test_those_of_whom_there_is_the_same_to_tell_are_named_as_large_as_all_else() -> None:
    """The names of those who have not been heard are no smaller than the titles of rows."""
    diagram = _drawn(_town())
    drawn = layout(diagram)
    (entry,) = [each for each in _course(diagram).entries if each.parts]
    sizes = {
        look_of(word).size
        for word in drawn.words
        if word.owner == entry.id and word.text in entry.parts
    }
    lanes = {lane.id for lane in drawn.lanes}
    heads = {
        look_of(word).size
        for word in drawn.words
        if word.text == "Kommunstyrelsen" and word.owner in lanes
    }
    assert sizes
    assert sizes == heads


def test_what_has_been_is_narrow_and_names_stand_in_the_heads() -> None:
    """On a full sheet an earlier year takes no more than a fifth of it, and who shares a row stands
    under its title, not in the column of that year as though it had happened there.
    """
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / "middle.yaml")
    course = _course(drawn.diagram)
    past = next(each for each in drawn.columns if each.title == course.spans[0].title)
    assert course.spans[0].tense == "past"
    assert past.w <= 0.2 * drawn.width
    own = {row.id for row in course.rows if row.kind in _PARTIES and row.names}
    assert own
    for lane in drawn.lanes:
        if lane.id in own:
            words = [word for word in drawn.words if word.owner == lane.id]
            assert all(word.x < lane.x + lane.head for word in words), lane.title


def test_the_key_stands_at_the_foot_of_a_full_sheet() -> None:
    """Nobody takes the key for something in a row: it stands under all of them."""
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / "middle.yaml")
    title = next(word for word in drawn.words if word.text == "Så läser du kartan")
    assert title.y >= max(lane.y + lane.h for lane in drawn.lanes)


def test_a_gate_comes_among_the_boxes_where_it_stands_in_time() -> None:
    """Who goes through the map by keys, or as a list, comes to what opens a gate before the gate,
    and to what waits for it after.
    """
    drawn = _sheet(ROOT / "examples" / "mossgruvan.yaml")
    course = _course(drawn.diagram)
    order = [box.id for box in drawn.boxes]
    when = {entry.id: entry.at for entry in course.entries}
    gates = [gate for gate in course.gates if gate.box]
    assert len(gates) > 1
    for gate in gates:
        for entry, at in when.items():
            assert (order.index(entry) < order.index(gate.box or "")) == (at < gate.at)


def test_who_sits_in_a_forum_may_be_told_across_the_line_of_now() -> None:
    """Who is in a forum is of no time: the words run on past today to what comes in the row, and
    the line of today stops for them.
    """
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / "small.yaml")
    (pin,) = [each for each in drawn.figures if each.role == "pin"]
    today = pin.x + pin.w / 2
    course = _course(drawn.diagram)
    forums = {row.id: row for row in course.rows if row.kind == "joint" and row.names}
    across = [
        word for word in drawn.words if word.owner in forums and word.x < today < word.x + word.w
    ]
    assert across
    for word in across:
        lane = next(each for each in drawn.lanes if each.id == word.owner)
        dotted = [each for each in drawn.figures if each.role == "line-dotted" and not each.w]
        assert not any(lane.y <= each.y < lane.y + lane.h for each in dotted)


def test_names_stand_in_their_rows_where_a_sheet_tells_only_what_comes() -> None:
    """On a sheet on which nothing has been yet the names that the heads of the rows have no room for
    stand in the rows, beside what is to come, and cover nothing; where something has been they do
    not, since they would be taken for a part of it.
    """
    diagram = rows_along_time._chain(_drawn(_crowd()))[-1]
    course = _course(diagram)
    rows = [row.id for row in course.rows]
    assert course.names
    last = len(course.spans) - 1
    later = rows_along_time._part(course, range(last, last + 1), rows)
    named = rows_along_time._with_all_names(later, course.names)
    assert named is not None
    low = evolve(PAPERS["A3"], height=540)  # the heads of the rows have no room for them
    assert rows_along_time._named_in_rows(diagram, course, low, (1, 2), course.names) is None
    high = rows_along_time._named_in_rows(diagram, course, PAPERS["A3"], (1, 2), course.names)
    assert high is None or not rows_along_time._names_among_talks(course, high)
    drawn = rows_along_time._on_further(diagram, named, low, 8.5, (2, 2))
    assert drawn is not None
    lanes = {lane.id: lane for lane in drawn.lanes}
    beside = [
        word
        for word in drawn.words
        if word.owner in lanes and word.x > lanes[word.owner].x + lanes[word.owner].head
    ]
    said = " ".join(word.text for word in beside).casefold()
    for group in _crowd().stakeholders:
        assert group.name.casefold() in said
    for word in beside:
        for box in drawn.boxes:
            apart = word.x >= box.x + box.w or word.x + word.w <= box.x
            assert apart or word.y >= box.y + box.h or word.y + word.h <= box.y, word.text


def test_what_is_decided_after_a_draft_stands_no_further_to_the_left() -> None:
    """A decision without a day that comes after the draft at home stands under its band or behind
    it, though a paper above it leads to it from further to the left.
    """
    drawn = _sheet(ROOT / "tests" / "views" / "maps" / "small.yaml")
    (band,) = [each for each in drawn.bands if each.kind == "draft"]
    titles = {box.id: box.heading for box in drawn.diagram.boxes}
    decisions = [box for box in drawn.boxes if titles[box.id] == "Kommunstyrelsen beslutar"]
    assert decisions
    assert all(box.x >= band.x - 1 for box in decisions)


def _points(drawn: Drawing) -> list[tuple[tuple[int, int], float]]:
    """Give for every day of a sheet where it stands: its mark, else the left edge of its box."""
    course = _course(drawn.diagram)
    marks = {each.owner: each.x for each in drawn.figures if each.role.startswith("mark-")}
    boxes = {each.id: each.x for each in drawn.boxes}
    found = []
    for entry in course.entries:
        if entry.at[1] < 500_000 or entry.form in ("sign", "answer", "bar"):
            continue
        places = marks if entry.form in ("mark", "meeting") else boxes
        if entry.id in places:
            found.append(((entry.at[0], int(entry.at[1])), places[entry.id]))
    return sorted(found)


def _assert_in_order(points: list[tuple[tuple[int, int], float]]) -> None:
    for number, (day, x) in enumerate(points):
        earlier = [place for one, place in points[:number] if one < day]
        assert x >= max(earlier, default=x) - 12, (day, x, max(earlier))


def _spring() -> ProcessMap:
    """Two talks in April, one in May with a long name, and all together five days later."""
    names = ("Rödbergs byalag", "Odlarna", "Handeln", "Skolan")
    groups = [
        Stakeholder(id=f"g{n}", name=name, kind="association", affected="high")
        for n, name in enumerate(names)
    ]
    held = [
        Dialogue(
            id=f"h{n}",
            title=title,
            purpose="meet",
            participants=["g0", "g1", "g2"],
            status="held",
            date=day,
        )
        for n, (title, day) in enumerate(
            [
                ("Samtal om trafiken och ljuset", "2026-01-14"),
                ("Samtal om odlingarna och vattnet", "2026-01-28"),
                ("Samtal om handeln på torget", "2026-02-11"),
                ("Samtal om skolgården på kvällen", "2026-03-12"),
            ]
        )
    ]
    planned = [
        ("Vandring i kvarteret", "inventory", ["g0", "g1"], "2026-04-09"),
        ("Samtal med dem som går på skolan i Rödberg", "inventory", ["g2"], "2026-05-14"),
        ("Vi ses på torget", "meet", ["g0", "g1", "g2", "g3"], "2026-05-19"),
    ]
    talks = [
        Dialogue(
            id=f"t{n}", title=title, purpose=purpose, participants=who, status="planned", date=day
        )
        for n, (title, purpose, who, day) in enumerate(planned)
    ]
    meetings = tuple(Meeting(date=f"2026-{day}") for day in ("04-08", "04-14", "05-12", "05-19"))
    taken = [
        Decision(id=f"b{n}", title=f"Beslut om torget {n}", body="ks", date=f"2025-0{n}-10")
        for n in range(1, 4)
    ]
    board = DecisionBody(id="ks", name="Kommunstyrelsen", kind="board", meetings=meetings)
    lists: dict[str, Any] = {
        "stakeholders": groups,
        "dialogues": [*held, *talks],
        "decision_bodies": [board],
        "decisions": taken,
    }
    return ProcessMap(title="Torget", language="sv", **lists)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_of_two_days_the_later_stands_no_further_to_the_left(path: Path) -> None:
    """Dates are in order over the whole sheet, in whatever rows they stand."""
    drawn = layout(view(read(path), "process", today=DAYS.get(path.stem)), paper="A4")
    for sheet in (drawn, *drawn.further):
        _assert_in_order(_points(sheet))


def test_days_to_come_stand_as_far_apart_as_they_are() -> None:
    """A talk five weeks after the first and five days before the last stands beside the last."""
    drawn = layout(view(_spring(), "process", today=dt.date(2026, 3, 24)), paper="A4")
    points = _points(drawn)

    def at(month: int, day: int) -> list[float]:
        wanted = dt.date(2026, month, day).toordinal()
        return [x for (_, one), x in points if one == wanted]

    assert at(4, 9)
    assert at(5, 14)
    assert at(5, 19)
    first, then, last = max(at(4, 9)), min(at(5, 14)), min(at(5, 19))
    assert last - then < 0.4 * (then - first)
    _assert_in_order(points)


def test_what_comes_at_the_same_time_stands_in_one_column() -> None:
    """Marks without a day that come at the same time stand under each other, also where a row has
    several: nobody takes the order of the rows for an order in time.
    """
    groups = [Stakeholder(id=f"g{n}", name=f"Grupp {n}", kind="residents") for n in range(4)]
    rooms = [Arena(id=f"o{n}", kind="own_group", members=[f"g{n}"]) for n in range(4)]
    rooms += [Arena(id=f"s{n}", kind="shuttle", members=[f"g{n}"]) for n in range(3)]
    held = Dialogue(
        id="t", title="Kaffe", purpose="inventory", participants=["g0", "g1", "g2", "g3"]
    )
    held = evolve(held, date="2026-01-12", status="held")
    case = ProcessMap(title="Torget", stakeholders=groups, arenas=rooms, dialogues=[held])
    drawn = layout(view(case, "process", today=TODAY))
    course = _course(drawn.diagram)
    own = {entry.id for entry in course.entries if entry.title == "Samtal i egen grupp"}
    marks = [each.x for each in drawn.figures if each.owner in own]
    assert len(marks) == 4
    assert max(marks) - min(marks) < 1


def test_words_turn_back_only_where_no_names_stand_beside_them() -> None:
    """Words to the left of their mark go to its right again where that is free, and stay where the
    names of those who share the row stand.
    """
    span = Span(id="s", title="Sedan", tense="later")
    row = Row(id="r", kind="own", tone="own", title="Föreningar", names="Ett lag och ett till " * 9)
    entry = Entry(
        id="e", row="r", at=(0, 1.0), form="mark", state="provisional", tone="own", title="Samtal"
    )
    course = Course(spans=(span,), rows=(row,), entries=(entry,))
    diagram = view(square(), "process", today=TODAY)
    sheet = rows_along_time._Sheet(
        rows_along_time._Plan(diagram, course), PAPERS["A3"], 10.0, 150.0
    )
    sheet.over()  # as it is measured before it is drawn
    (item,) = sheet._items()
    turned = rows_along_time._Standing(item, 20.0, 0, turned=True)
    marks: dict[object, float] = {("span", 0): 0.0, ("span", 1): 900.0}
    beside = turned.x + item.block.w + sheet.gap
    sheet._free = {"r": (beside, 500.0)}
    assert sheet._turned_back([turned], marks) == [turned]
    sheet._free = {"r": (beside + 300, 500.0)}
    (back,) = sheet._turned_back([turned], marks)
    assert not back.turned


def _two_sheets() -> Drawing:
    """A map that has no room on one sheet: many decisions, and parties of many names."""
    return layout(view(sized(25), "process", today=dt.date(2026, 9, 20)))


def _rows_on_two_sheets() -> Drawing:
    """A map of so many decisions that not even what is now has room on one sheet."""
    return layout(view(sized(40), "process", today=dt.date(2026, 9, 20)))


def test_rows_on_two_sheets_are_divided_where_their_kind_changes() -> None:
    """Neither of two sheets for the same time is nearly empty, rows of a kind stand together, and
    no sheet is there for names alone that the rows of another have room for.
    """
    sheets = _rows_on_two_sheets().sheets
    kinds = {row.id: row.kind for row in _course(sheets[0].diagram).rows}
    first, then = ([kinds.get(lane.id) for lane in sheet.lanes] for sheet in sheets[:2])
    assert first
    assert then
    assert not {"own", "track"} & set(then)
    assert "body" not in first
    assert max(map(empty_share, sheets)) < 0.65
    assert all(sheet.boxes for sheet in sheets)


def test_names_of_rows_stand_where_a_sheet_has_room_below_its_rows() -> None:
    """Names that no head has room for stand under the rows of a sheet with room there, in words as
    large as they have room for; where none has, on a sheet of their own.
    """
    sheet = _two_sheets().sheets[0]
    diagram = sheet.diagram
    course = _course(diagram)
    named = evolve(diagram, content=evolve(course, names=(("Grupper", "Unga, gamla och andra"),)))
    floor = max(lane.y + lane.h for lane in sheet.lanes)
    low = evolve(sheet, further=(), words=(), figures=())
    full = rows_along_time._with_names(low, named, PAPERS["A3"])
    assert len(full.sheets) == 2
    lanes = tuple(evolve(lane, h=lane.h / 3, y=lane.y / 3) for lane in sheet.lanes)
    foot = tuple(word for word in sheet.words if word.y >= floor)
    roomy = evolve(sheet, further=(), lanes=lanes, words=foot, figures=())
    made = rows_along_time._with_names(roomy, named, PAPERS["A3"])
    assert len(made.sheets) == 1
    added = made.words[len(foot) :]
    assert "Unga, gamla och andra" in {word.text for word in added}
    assert max(word.y + word.h for word in added) <= min(word.y for word in foot)
    assert min(word.y for word in added) >= max(lane.y + lane.h for lane in lanes)


@pytest.mark.parametrize(("language", "said"), [("sv", "Blad 2"), ("en", "Sheet 2")])
def test_all_who_take_part_are_on_the_first_sheet(language: str, said: str) -> None:
    """A party for whom there is nothing on the first sheet has its row there all the same, with the
    sheet on which there is.
    """
    diagram = evolve(view(square(), "process", today=TODAY), language=language)
    course = _course(diagram)
    later = len(course.spans) - 1
    party = next(row for row in course.rows if row.kind == "own")
    entries = tuple(
        evolve(each, at=(later, each.at[1])) if each.row == party.id else each
        for each in course.entries
    )
    course = evolve(course, entries=entries)
    rows = [row.id for row in course.rows]
    parts = [
        rows_along_time._part(course, range(later), rows),
        rows_along_time._part(course, range(later, later + 1), rows),
    ]
    first = rows_along_time._pointing_on(diagram, parts[0], parts)
    assert {row.id: row.over for row in first.rows}[party.id] == said
    here = {entry.row for entry in parts[0].entries}
    assert here
    assert not any(said in row.over for row in first.rows if row.id in here)


@pytest.mark.parametrize("why", ["Stängd, kan öppnas 15 feb", "Shut, may open on 15 February"])
def test_words_of_a_gate_have_room_in_the_widest_font(why: str) -> None:
    """What follows a gate's words leaves them room as the widest of the fonts sets them."""
    page = Page(view(square(), "process", today=TODAY), PAPERS["A4"], 10.0)
    gate = rows_along_time.Gate(
        id="g", at=(0, 1.0), rows=("r",), state="shut", title="Först: medel", lines=(why,)
    )
    block = block_for(page, gate, 300.0)
    draw_block(page, block, 0.0, 0.0, block.h)
    assert page.words
    for word in page.words:
        wide = page.width(word.text, word.size, word.bold) * (WIDER_BOLD if word.bold else WIDER)
        assert word.x + wide <= block.w
