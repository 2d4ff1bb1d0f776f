"""Sequence, timeline and decisions."""

import datetime as dt

import pytest

from processmap.formats.document import loads_map
from processmap.layout.place import layout
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Event, Period, Phase, Requirement
from processmap.model.words import Purpose
from processmap.picture.diagram import Box, Diagram
from processmap.picture.drawing import Figure
from processmap.picture.rows_in_time import Course
from processmap.picture.timescale import Timescale
from tests.seen import drawn as view
from tests.views.cases import box_of, column_of, flat, lane_of, square


def test_the_timeline_shows_when_nothing_is_held() -> None:
    """Closed periods stand in a lane of their own, to their last day; one that is confidential does
    not.
    """
    summer = Period(start=dt.date(2026, 6, 20), end=dt.date(2026, 8, 10), why="Sommaruppehåll")
    single = Period(start=dt.date(2026, 5, 15))
    hidden = Period(start=dt.date(2026, 4, 1), why="Polisinsats", visibility="confidential")
    case = ProcessMap(title="Torget", calendar=Calendar(closed=(summer, single, hidden)))
    diagram = view(case, "timeline")
    found = {(box.heading, box.start, box.end) for box in diagram.boxes}
    assert found == {
        ("Sommaruppehåll", summer.start, summer.end),
        ("Inga samtal", single.start, None),
    }
    assert [lane.title for lane in diagram.lanes] == ["Uppehåll"]
    assert "Uppehåll: Sommaruppehåll" in " ".join(flat(diagram.alternative.items))


def test_what_lasts_is_drawn_to_its_last_day() -> None:
    """A period reaches at least to where what begins on its last day stands."""
    whole = Period(start=dt.date(2026, 6, 20), end=dt.date(2026, 8, 10), why="Hela sommaren")
    last = Period(start=dt.date(2026, 8, 10), why="Sista dagen")
    diagram = view(ProcessMap(title="Torget", calendar=Calendar(closed=(whole, last))), "timeline")
    names = {box.id: box.heading for box in diagram.boxes}
    placed = {names[box.id]: box for box in layout(diagram).boxes}
    assert placed["Hela sommaren"].x + placed["Hela sommaren"].w >= placed["Sista dagen"].x - 1


def test_the_timeline_has_meetings_papers_and_days_of_note() -> None:
    """Dialogues, decisions, coming meetings with the day their papers are due, today, target and
    election.
    """
    diagram = view(square(), "timeline", today=dt.date(2026, 3, 20))
    said = {(box.heading, box.start) for box in diagram.boxes}
    assert ("Sammanträde", dt.date(2026, 4, 22)) in said
    assert ("Handlingar inne", dt.date(2026, 4, 10)) in said
    assert ("Sammanträde", dt.date(2026, 3, 18)) not in said
    assert ("Räkna på driften", dt.date(2026, 4, 10)) in said
    marks = {box.heading: box.start for box in diagram.boxes if box.kind == "mark"}
    assert marks["I dag"] == dt.date(2026, 3, 20)
    assert marks["Valdag"] == dt.date(2026, 9, 13)
    assert lane_of(diagram, "tn-31") == "Tekniska nämnden"


def test_what_has_no_day_is_listed_and_counted() -> None:
    """Undated things are not drawn on an axis of days but in a frame of their own; they are in the
    list, and a note says how many.
    """
    diagram = view(square(), "timeline")
    box = box_of(diagram, "egen")
    assert (box.start, box.lane) == (None, None)
    content = diagram.content
    assert isinstance(content, Timescale)
    assert box.id in [each.id for each in content.undated]
    assert box.id not in [each.id for each in content.moments]
    assert any(note.startswith("4 utan datum") for note in diagram.notes)
    undated = next(item for item in diagram.alternative.items if item.text == "Utan datum")
    assert any("Egen grupp" in line for line in flat((undated,)))
    assert not any(box.heading == "I dag" for box in diagram.boxes)


def test_an_event_over_days_is_a_span() -> None:
    """A span keeps both its ends."""
    case = ProcessMap(
        title="Dagar", events=[Event(id="e", title="Träff", date="2017-01-02", end="2017-01-04")]
    )
    box = box_of(view(case, "timeline"), "e")
    assert (box.start, box.end) == (dt.date(2017, 1, 2), dt.date(2017, 1, 4))


def test_the_trail_runs_through_the_bodies_in_time() -> None:
    """Bodies down, days across; the register tells every decision in the order of the trail."""
    diagram = view(square(), "decisions")
    assert column_of(diagram, "au-12") == "4 mars 2026"
    assert lane_of(diagram, "au-12") == "Arbetsutskottet"
    register = diagram.alternative.tables[0]
    assert register.rows[0] == ("2026-03-04", "Arbetsutskottet", "§ 12", "–", "Hänskjuts")
    assert [arrow.label for arrow in diagram.arrows if arrow.label] == ["hänskjuts", "återremiss"]


def test_a_date_against_the_trail_is_kept_and_said() -> None:
    """A decision dated before what it follows keeps its date, stands after, and is pointed out."""
    body = DecisionBody(id="ls", name="Landstingsstyrelsen")
    first = Decision(id="ett", body="ls", date="2012-05-01", reference="§ 1")
    then = Decision(id="tva", body="ls", date="2011-06-26", reference="§ 30", follows=["ett"])
    diagram = view(
        ProcessMap(title="Feldaterat", decision_bodies=[body], decisions=[first, then]), "decisions"
    )
    assert column_of(diagram, "tva") == "1 maj 2012"
    assert box_of(diagram, "tva").lines[0].text == "2011-06-26"
    assert any("§ 30 har datumet 2011-06-26" in note for note in diagram.notes)


def test_an_undated_decision_says_so_in_a_dated_column() -> None:
    """A decision without a date that leads to a dated one stands before it and says that it has
    none.
    """
    body = DecisionBody(id="ks", name="Kommunstyrelsen")
    case = ProcessMap(
        title="Utan datum",
        decision_bodies=[body],
        decisions=[
            Decision(id="au", body="ks", reference="§ 114", outcome="referred"),
            Decision(
                id="ks-169",
                body="ks",
                date="2016-06-15",
                reference="§ 169",
                outcome="approved",
                follows=["au"],
            ),
        ],
    )
    box = box_of(view(case, "decisions"), "au")
    assert box.lines[0].text == "Utan datum"


def test_long_trails_are_cut_into_months_or_years() -> None:
    """So many days that no picture could hold a column for each become months, then years."""
    body = DecisionBody(id="ks", name="Kommunstyrelsen")

    def trail(step: int) -> list[str]:
        days = [dt.date(2015, 1, 7) + dt.timedelta(days=step * n) for n in range(30)]
        decisions = [Decision(id=f"b-{n}", body="ks", date=day) for n, day in enumerate(days)]
        diagram = view(
            ProcessMap(title="Lång", decision_bodies=[body], decisions=decisions), "decisions"
        )
        return [column.title for column in diagram.columns]

    assert trail(9)[0] == "januari 2015"
    assert trail(60)[0] == "2015"


def test_a_day_for_papers_is_claimed_only_where_it_is_known() -> None:
    """A body that says nothing about its papers gets no last day for them."""
    body = DecisionBody(id="ks", name="Kommunstyrelsen", meetings=[dt.date(2017, 2, 15)])
    decision = Decision(id="b", body="ks", date="2016-06-15", outcome="noted")
    case = ProcessMap(title="Handlingar", decision_bodies=[body], decisions=[decision])
    today = dt.date(2017, 1, 16)
    assert view(case, "decisions", today=today).notes == (
        "Kommunstyrelsen sammanträder 15 feb 2017.",
    )
    assert not any("Handlingar" in box.heading for box in view(case, "timeline", today=today).boxes)
    known = case.evolve(decision_bodies=[body.evolve(papers_due_days=8)])
    assert "senast 7 feb 2017" in view(known, "decisions", today=today).notes[0]


def _workshop(**changes: object) -> ProcessMap:
    days = {"start": "2027-03-02T09:00", "end": "2027-03-04T16:00", "status": "confirmed"}
    return ProcessMap(
        title="Torget", dialogues=[Dialogue(id="b", title="Verkstad", **{**days, **changes})]
    )


def test_a_conversation_of_several_days_is_drawn_and_told_as_that() -> None:
    """The box reaches from the first day to the last, and the words say both ends once."""
    diagram = view(_workshop(), "timeline")
    box = box_of(diagram, "b")
    assert (box.start, box.end) == (dt.date(2027, 3, 2), dt.date(2027, 3, 4))
    said = next(line for line in flat(diagram.alternative.items) if "Verkstad" in line)
    assert said == "Verkstad – 2027-03-02 kl. 09.00 – 2027-03-04 kl. 16.00 (härnäst)"
    assert "från 2027-03-02 till 2027-03-04" in diagram.alternative.summary


def test_a_conversation_is_not_late_before_its_last_day_has_passed() -> None:
    """On its second day it is still what is next; the day after its last it has passed."""
    for day, passed in ((3, False), (4, False), (5, True)):
        diagram = view(_workshop(), "timeline", today=dt.date(2027, 3, day))
        words = " ".join(flat(diagram.alternative.items))
        assert ("datumet har passerat" in words) == passed


def _network() -> ProcessMap:
    """Three phases after each other, what is needed before the first, and what has no day."""
    return ProcessMap(
        title="Nätverket",
        language="sv",
        phases=[
            Phase(
                id="ett",
                title="Lära",
                when="hösten 2015",
                start=dt.date(2015, 9, 1),
                end=dt.date(2015, 12, 31),
                purposes=[Purpose.MANDATE],
                conditions=["beslut"],
            ),
            Phase(
                id="tva",
                title="Göra",
                start=dt.date(2016, 1, 1),
                end=dt.date(2017, 12, 31),
                purposes=[
                    Purpose.INVENTORY,
                    Purpose.MIRROR,
                    Purpose.MEET,
                    Purpose.CREATE,
                ],
            ),
            Phase(id="tre", title="Se efter", when="våren 2018"),
        ],
        requirements=[
            Requirement(id="beslut", text="Beslut i styrelsen"),
            Requirement(id="anmalan", text="Anmälan", due=dt.date(2015, 6, 12)),
            Requirement(id="urval", text="Urval genom intervjuer"),
        ],
    )


def _headed(diagram: Diagram, heading: str) -> Box:
    return next(box for box in diagram.boxes if box.heading == heading)


def test_a_phase_has_its_time_as_written_and_how_long_it_is() -> None:
    """The words of the document stand on it, the foot says how they were read, and one without days
    stands among what has none.
    """
    diagram = view(_network(), "timeline")
    lines = [line.text for line in _headed(diagram, "Lära").lines]
    assert lines == ["hösten 2015", "4 månader"]
    assert [line.text for line in _headed(diagram, "Göra").lines][-1] == "24 månader"
    content = diagram.content
    assert isinstance(content, Timescale)
    undated = {each.title: each.lines for each in content.undated}
    assert undated["Se efter"] == ("våren 2018",)
    read = "Vår tolkning: ”hösten 2015” är 1 september–31 december 2015."
    assert read in content.foot
    assert not any("Göra" in each for each in content.foot)


def test_what_is_needed_before_a_phase_stands_at_its_first_day() -> None:
    """Requirements without a day stand where the phase begins that waits for them, and those that
    no phase waits for among what has no day: none is left out.
    """
    diagram = view(_network(), "timeline")
    first = _headed(diagram, "Först, innan ”Lära” börjar:")
    assert [line.text for line in first.lines] == ["– Beslut i styrelsen"]
    content = diagram.content
    assert isinstance(content, Timescale)
    moment = next(each for each in content.moments if each.id == first.id)
    assert (moment.first, moment.extent) == (dt.date(2015, 9, 1), "gate")
    assert "Urval genom intervjuer" in [each.title for each in content.undated]
    assert "senast fredag 12 juni 2015" in [line.text for line in _headed(diagram, "Anmälan").lines]


def test_what_is_done_in_a_phase_is_told_while_no_talk_says_it() -> None:
    """Its steps stand within its days, in order where they are many; a talk takes their place."""
    network = _network()
    diagram = view(network, "timeline")
    doing = _headed(diagram, "Inventering, återspegling, samtal, förslag")
    assert [line.text for line in doing.lines] == ["I den här ordningen, utan bestämda dagar."]
    content = diagram.content
    assert isinstance(content, Timescale)
    shown = next(each for each in content.moments if each.id == doing.id)
    assert shown.title == "I den här ordningen, utan bestämda dagar:"
    assert shown.lines == (doing.heading,), "a list is read as words, not as a title"
    talk = Dialogue(id="samtal", title="Samtal", date=dt.date(2016, 3, 1))
    told = view(network.evolve(dialogues=[talk]), "timeline")
    assert not any("Inventering" in box.heading for box in told.boxes)


def test_phases_that_follow_on_each_other_stand_on_one_line() -> None:
    """Bars that hold their words may touch, are as high, and none stands above another."""
    drawing = layout(view(_network(), "timeline"))
    names = {box.id: box.heading for box in drawing.diagram.boxes}
    bars = [box for box in drawing.boxes if names.get(box.id) in ("Lära", "Göra")]
    assert len({round(box.y, 1) for box in bars}) == 1
    assert len({round(box.h, 1) for box in bars}) == 1


DECIDED = """processmap: 1
title: Torget
stakeholders: [{id: fo, name: Föreningen, kind: association}]
decision_bodies: [{id: ks, name: Kommunstyrelsen, kind: board, meetings: [2026-05-05]}]
dialogues:
  - {id: gammal, title: Kaffe, purpose: inventory, participants: [fo], date: 2026-02-01}
  - {id: hallen, title: Kvällsmöte, purpose: inventory, participants: [fo], date: 2026-02-08, status: held}
  - {id: inst, title: Vandring, purpose: inventory, participants: [fo], date: 2026-02-20, status: cancelled}
  - {id: nasta, title: Samtal, purpose: meet, participants: [fo], date: 2026-03-13}
  - {id: sen, title: Svar, purpose: feedback, participants: [fo]}
proposals: [{id: p, title: Bänkar, date: 2026-03-01, decided_by: ks}]
decisions: [{id: b, title: Uppdrag, body: ks, date: 2026-01-10, reference: § 4, outcome: approved}]
"""


def _scale(today: dt.date = dt.date(2026, 3, 2)) -> Timescale:
    content = view(loads_map(DECIDED), "timeline", today=today).content
    assert isinstance(content, Timescale)
    return content


def test_sorts_of_marks_have_shapes_of_their_own() -> None:
    """A talk is a circle, a decision and a body's meeting squares, a proposal a sheet: told without
    colour.
    """
    shapes = {each.title: each.shape for each in _scale().moments}
    assert shapes["Samtal"] == "circle"
    assert shapes["Uppdrag"] == shapes["Sammanträde"] == "square"
    assert shapes["Bänkar"] == "sheet"


def test_a_day_that_has_passed_without_a_word_is_asked_about() -> None:
    """What nobody has said was held is neither held nor what is next, and what is cancelled looks
    like neither.
    """
    states = {each.title: each.state for each in _scale().moments}
    assert states["Kaffe"] == "asked"
    assert states["Kvällsmöte"] == "held"
    assert states["Vandring"] == "cancelled"
    assert [title for title, state in states.items() if state == "next"] == ["Samtal"]


def test_days_are_written_as_people_say_them() -> None:
    """On the picture a day is said with its month's name, and the words of what has none say whose
    it is.
    """
    content = _scale()
    lines = {each.title: each.lines for each in content.moments}
    assert "10 jan 2026 · § 4" in lines["Uppdrag"]
    assert not any("2026-" in line for told in lines.values() for line in told)
    undated = {each.title: each.lines for each in content.undated}
    assert undated["Svar"][0] == "Föreningen"


def test_the_trail_asks_its_question_and_says_what_is_next() -> None:
    """The sheet is headed by what it answers, with the case under it, and the one dark box says
    that it is next.
    """
    waiting = "  - {id: c, title: Bygga, body: ks, date: 2026-05-05, outcome: pending}\n"
    document = DECIDED.replace("decisions: [{", "decisions:\n  - {").replace(
        "approved}]", "approved}"
    )
    document = document.split("dialogues:")[0] + document[document.index("proposals:") :] + waiting
    diagram = view(loads_map(document), "decisions", today=dt.date(2026, 3, 2))
    assert diagram.title == "Vad är beslutat, och vad väntar?"
    drawing = layout(diagram)
    said = [word.text for word in drawing.words]
    assert "Torget" in said
    dark = [box.id for box in drawing.boxes if box.state == "next"]
    words = " ".join(word.text for word in drawing.words if word.owner in dark)
    assert len(dark) == 1
    assert words.startswith("HÄRNÄST")


@pytest.mark.parametrize(("met", "row"), [(None, "Sista dag"), ("2015-05-01", "Förutsättningar")])
def test_a_row_of_last_days_is_called_so(met: str | None, row: str) -> None:
    """What is only due by a day is no condition that somebody can see met: its row says so."""
    needed = [
        Requirement(id="r1", text="Anmälan", due="2015-06-12"),
        Requirement(id="r2", text="Lokal", due="2015-06-12", met_on=met),
    ]
    case = ProcessMap(title="Nätverket", requirements=needed)
    content = view(case, "timeline").content
    assert isinstance(content, Timescale)
    assert [title for _, title in content.rows] == [row]
    assert content.title == "Nätverket"


def _three_phases(undated: int = 2) -> ProcessMap:
    """Half a year of learning, a year and a half of work and half a year of looking back, with tasks that have
    no day.
    """
    phases = [
        Phase(id="a", title="Lära", start=dt.date(2020, 7, 1), end=dt.date(2020, 12, 31)),
        Phase(id="b", title="Arbeta", start=dt.date(2021, 1, 1), end=dt.date(2022, 6, 30)),
        Phase(id="c", title="Se tillbaka", start=dt.date(2022, 7, 1), end=dt.date(2022, 12, 31)),
    ]
    wanted = [Requirement(id=f"r{n}", text=f"Något som behövs {n}") for n in range(undated)]
    return ProcessMap(title="Torget", phases=phases, requirements=wanted)


def test_phases_that_follow_on_each_other_have_colours_of_their_own() -> None:
    """Two phases side by side are told apart by more than the line between them; where there is
    only one there is nothing to tell apart.
    """
    bars = layout(view(_three_phases(), "timeline")).figures
    tones = [each.tone for each in bars if each.role == "bar-span" and each.owner]
    assert tones == ["paper", "joint", "own"]
    one = _three_phases().evolve(phases=_three_phases().phases[1:2])
    tones = [
        each.tone
        for each in layout(view(one, "timeline")).figures
        if each.role == "bar-span" and each.owner
    ]
    assert tones == ["joint"]


def test_how_long_a_phase_lasts_is_a_measure_along_its_bar() -> None:
    """Where the bar has room a line with a head at each end runs along it, from its one edge to
    the other, and the words stand between; a bar too short has them as a line of words.
    """
    made = layout(view(_three_phases(), "timeline"))
    bars = {each.owner: each for each in made.figures if each.role == "bar-span" and each.owner}
    measures: dict[str, list[Figure]] = {}
    for each in made.figures:
        if each.role in ("measure-left", "measure-right") and each.owner:
            measures.setdefault(each.owner, []).append(each)
    assert measures
    for owner, (left, right) in measures.items():
        bar = bars[owner]
        said = next(w for w in made.words if w.owner == owner and "månader" in w.text)
        assert bar.x < left.x < left.x + left.w < said.x
        assert said.x + said.w < right.x < right.x + right.w < bar.x + bar.w
    months = [word.text for word in made.words if "månader" in word.text]
    assert len(months) == 3


def test_what_has_no_day_has_no_mark_of_one() -> None:
    """In the frame of what has no day nothing stands that elsewhere means a day, and those side by
    side are as high.
    """
    made = layout(view(_three_phases(), "timeline"))
    assert not [each for each in made.figures if each.role.startswith("mark-")]
    cards = [each for each in made.figures if each.role == "row"]
    assert len(cards) == 2
    assert len({round(each.h, 3) for each in cards}) == 1


@pytest.mark.parametrize("count", [1, 2, 5, 9])
def test_lines_of_the_scale_stop_for_the_whole_of_what_they_meet(count: int) -> None:
    """A line of the scale does not come and go between the words of one thing."""
    wanted = [Requirement(id=f"r{n}", text="Ett beslut " + "om detta " * n) for n in range(count)]
    phases = [each.evolve(conditions=[r.id for r in wanted]) for each in _three_phases().phases[:1]]
    case = ProcessMap(
        title="Torget", phases=[*phases, *_three_phases().phases[1:]], requirements=wanted
    )
    made = layout(view(case, "timeline"))
    lines = [each for each in made.figures if each.role == "hair" and not each.w]
    for owner in {word.owner for word in made.words if word.owner}:
        words = [word for word in made.words if word.owner == owner]
        first, last = min(w.y for w in words), max(w.y + w.h for w in words)
        for line in lines:
            met = [w for w in words if w.x < line.x < w.x + w.w]
            if met:
                assert line.y + line.h <= first or line.y >= last


def test_a_short_list_of_what_is_done_breaks_no_word() -> None:
    """What is done in half a year stands in whole words where each has room."""
    phases = [
        each.evolve(purposes=["mandate", "coordinate", "assess"]) for each in _three_phases().phases
    ]
    made = layout(view(_three_phases().evolve(phases=phases), "timeline"))
    assert not [word.text for word in made.words if word.text.endswith("-")]
    assert any(
        word.text.startswith("Uppdrag, samordning") or word.text == "samordning,"
        for word in made.words
    )


def _awaited() -> ProcessMap:
    """Three bodies that each have a decision without a day before them; two of them meet."""
    bodies = [
        DecisionBody(id="a", name="Nämnden"),
        DecisionBody(id="b", name="Styrelsen", meetings=["2026-03-02", "2026-05-04"]),
        DecisionBody(id="c", name="Rådet", meetings=["2026-04-07"]),
    ]
    waiting = [
        Decision(id=f"d-{body.id}", title=f"Fråga {body.id}", body=body.id, outcome="pending")
        for body in bodies
    ]
    taken = Decision(id="t", title="Start", body="b", date="2026-03-20", outcome="approved")
    return ProcessMap(title="Torget", decision_bodies=bodies, decisions=[*waiting, taken])


@pytest.mark.parametrize(
    ("language", "said", "claimed"),
    [
        ("sv", "Styrelsen, som sammanträder 4 maj 2026", "tar upp det"),
        ("en", "Styrelsen, who meet on 4 May 2026", "take it up 4"),
    ],
)
def test_a_meeting_that_has_been_takes_up_nothing(language: str, said: str, claimed: str) -> None:
    """A decision awaited without a day: the next meeting after what has happened last is named, as
    a meeting and not as the day when it is taken up.
    """
    told = " ".join(view(_awaited(), "decisions", language=language).notes)
    assert said.replace(" ", "") in told.replace("\u00a0", "").replace(" ", "")
    assert claimed not in told
    assert "2 mars" not in told


def test_of_decisions_without_a_day_the_body_that_meets_first_is_next() -> None:
    """The order in which they are written says nothing of when they come."""
    states = {box.ref: box.state for box in view(_awaited(), "decisions").boxes}
    assert [key for key, state in states.items() if state == "next"] == ["d-c"]


def test_of_several_without_a_day_or_a_meeting_none_is_dark() -> None:
    """Where nothing tells which is first, the picture does not choose by the order of the list."""
    bodies = [DecisionBody(id=key, name=f"Nämnd {key}") for key in "ab"]
    waiting = [
        Decision(id=f"d-{key}", title=f"Fråga {key}", body=key, outcome="pending") for key in "ab"
    ]
    content = view(
        ProcessMap(title="Torget", decision_bodies=bodies, decisions=waiting), "decisions"
    ).content
    assert isinstance(content, Course)
    assert not [entry.title for entry in content.entries if entry.state == "next"]
