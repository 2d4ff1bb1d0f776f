"""The process map: rows, columns of time, states, gates, and what the list says whatever the
picture folds.
"""

import datetime as dt
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.model.arenas import Arena, Gate
from processmap.model.dialogues import After, Dialogue
from processmap.model.governance import Decision, DecisionBody, OrganisationUnit, Proposal
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import ArenaKind, GateKind, Purpose, Visibility
from processmap.picture.diagram import Diagram
from processmap.picture.rows_in_time import Course, Entry
from tests.seen import drawn as view
from tests.strategies import process_maps
from tests.views.cases import box_of, flat, many_talks, square
from tests.views.words_of import all_words

TODAY = dt.date(2026, 1, 26)
DAY_OF_MIDDLE = dt.date(2026, 3, 24)
MAPS = Path(__file__).parent / "maps"
MOSSGRUVAN = Path(__file__).parents[2] / "examples" / "mossgruvan.yaml"


def _course(diagram: Diagram) -> Course:
    assert isinstance(diagram.content, Course)
    return diagram.content


def _levels(diagram: Diagram) -> list[Diagram]:
    found: list[Diagram] = []
    each: Diagram | None = diagram
    while each is not None:
        found.append(each)
        each = each.tighter
    return found


def _row(diagram: Diagram, title: str) -> list[Entry]:
    course = _course(diagram)
    key = next(row.id for row in course.rows if row.title == title)
    return [entry for entry in course.entries if entry.row == key]


def _map(name: str, today: dt.date) -> Diagram:
    return view(read(MAPS / f"{name}.yaml"), "process", today=today)


def test_rows_go_from_those_affected_to_those_who_decide() -> None:
    """Each party has a row, then where several meet, papers, and the bodies: who prepares above who
    decides.
    """
    rows = [(row.kind, row.title) for row in _course(view(square(), today=TODAY)).rows]
    assert rows == [
        ("own", "Unga på torget"),
        ("own", "Torghandlarna"),
        ("own", "Gatukontoret"),
        ("joint", "Gemensamma samtal"),
        ("paper", "Skrivelser och förslag"),
        ("body", "Arbetsutskottet"),
        ("body", "Tekniska nämnden"),
        ("other", "Det som görs"),
    ]


def test_columns_are_what_has_been_now_and_later() -> None:
    """Earlier years stand in one column, this year up to what is near in another, and what comes
    later in one that says that only the meetings of bodies have a day.
    """
    spans = [
        (span.tense, span.title) for span in _course(_map("small", dt.date(2026, 2, 16))).spans
    ]
    assert spans == [
        ("past", "2025"),
        ("now", "Nu: januari–mars 2026"),
        ("later", "Sedan: bara sammanträdena har en dag"),
    ]


def test_states_are_told_apart() -> None:
    """Held, next and provisional differ; what is next is there once."""
    diagram = view(square(), today=TODAY)
    assert box_of(diagram, "samtal-handlare").state == "held"
    assert box_of(diagram, "samtal-unga").state == "next"
    assert box_of(diagram, "grupp").state == "provisional"
    assert box_of(diagram, "au-12").state == "held"
    for level in _levels(diagram):
        assert [entry.state for entry in _course(level).entries].count("next") == 1


def test_a_day_that_has_passed_without_a_record_is_asked_about() -> None:
    """A talk that should have been held asks whether it was."""
    late = view(square(), today=dt.date(2026, 2, 20))
    (entry,) = [each for each in _row(late, "Unga på torget") if each.state == "asked"]
    assert entry.lines[-1] == "Hölls det?"
    assert all(each.state != "asked" for each in _course(view(square(), today=TODAY)).entries)


def test_what_begins_at_the_same_time_is_next_together() -> None:
    """Where several things can begin, none is picked by its place in the list: they are next as
    one.
    """
    talks = [
        Dialogue(
            id=f"d{k}",
            title=f"Samtal {k}",
            purpose="inventory",
            participants=[f"g{k}"],
            date="2026-02-03",
        )
        for k in range(3)
    ]
    case = many_talks(3).evolve(
        stakeholders=[each.evolve(id=f"g{k}") for k, each in enumerate(many_talks(3).stakeholders)],
        dialogues=talks,
    )
    diagram = view(case, today=TODAY)
    (entry,) = _row(diagram, "Härnäst")
    assert entry.state == "next"
    assert entry.title == "3 samtal"
    turned = view(case.evolve(dialogues=talks[::-1]), today=TODAY)
    assert _row(turned, "Härnäst")[0].title == entry.title


def test_arrows_lead_on_and_reasons_stand_in_the_table() -> None:
    """The table has every relation with its reason; an arrow never leads to what comes before."""
    diagram = view(square())
    table = diagram.alternative.tables[0]
    assert (
        "Samtal med torghandlarna",
        "Samtalsgrupp om kvällarna",
        "kommer före",
        "",
    ) in table.rows
    reasons = {cell for row in table.rows for cell in row}
    assert "Torghandlarna talar först i egen krets (minst 7 dagar emellan)" in reasons
    for level in _levels(diagram):
        course = _course(level)
        at = {entry.id: entry.at for entry in course.entries}
        at |= {gate.box: gate.at for gate in course.gates}
        drawn = [arrow for arrow in level.arrows if arrow.id in course.drawn and not arrow.returns]
        assert all(at[arrow.source] <= at[arrow.target] for arrow in drawn)


def test_decisions_say_day_reference_and_what_is_still_open() -> None:
    """A decision's box says day and paragraph; its line in the list says what a committee's agenda
    says.
    """
    diagram = view(square())
    (entry,) = [each for each in _row(diagram, "Tekniska nämnden") if each.title == "§ 31"]
    assert entry.when == "18 mars"
    assert "återremiss" in entry.lines
    lines = flat(diagram.alternative.items)
    assert "2026-03-18 Tekniska nämnden § 31 – återremiss (beslutat)" in lines
    assert "Uppdrag till Gatukontoret: Räkna på driften (senast 2026-04-10)" in lines


def test_many_parties_are_folded_by_place_and_told() -> None:
    """Twenty-five parties become at most eight rows and the own tracks; every name is there; the
    foot tells.
    """
    diagram = _map("middle", dt.date(2026, 3, 24))
    course = _course(diagram)
    own = [row for row in course.rows if row.kind == "own"]
    assert len(own) <= 8
    said = " ".join(
        (
            *(f"{row.title} {row.names}" for row in course.rows),
            *(words for _, words in course.names),
        )
    )
    for each in read(MAPS / "middle.yaml").stakeholders:
        assert each.name.casefold() in said.casefold(), each.name
    assert any("21 berörda" in sentence or "22 berörda" in sentence for sentence in course.foot)
    assert "Norrby by" in [row.title for row in own]


def test_what_is_next_is_never_folded_away() -> None:
    """However much is folded, what is next stands there once, with its day."""
    for name, today in (("small", dt.date(2026, 2, 16)), ("middle", dt.date(2026, 3, 24))):
        for level in _levels(_map(name, today)):
            coming = [entry for entry in _course(level).entries if entry.state == "next"]
            assert len(coming) == 1
            assert coming[0].when.startswith("HÄRNÄST · ")


def test_a_mandate_that_is_only_assumed_is_asked_about() -> None:
    """A decision that is taken for the mandate by its words alone opens no gate."""
    course = _course(
        view(read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml"), "process")
    )
    gates = {gate.title: gate for gate in course.gates}
    assert gates["Först: uppdrag"].state == "unknown"


def test_gates_say_what_is_first_their_state_and_who_opens_them() -> None:
    """A gate stands before what it holds back, in the document's words, with what each has answered
    beside it.
    """
    diagram = _map("small", dt.date(2026, 2, 16))
    course = _course(diagram)
    gates = {gate.title: gate for gate in course.gates}
    assert gates["Först: uppdrag"].state == "open"
    shut = gates["Först: eget ja"]
    assert shut.lines == ("Stängd. Öppnas av var och en själv",)
    assert gates["Först: uppdrag"].lines == ("Öppen, § 40",)
    bar = next(
        entry for entry in course.entries if entry.form == "bar" and len(entry.meetings) == 4
    )
    assert shut.at < bar.at
    answers = [(entry.row, entry.title) for entry in course.entries if entry.form == "answer"]
    titles = {row.id: row.title for row in course.rows}
    assert ("Markägare på Storhöjden", "ja") in [(titles[row], said) for row, said in answers]


def test_the_yes_of_one_is_not_the_yes_of_a_row() -> None:
    """An answer is of all in the row, and one given in any forum is known wherever they sit."""
    course = _course(_map("middle", dt.date(2026, 2, 16)))
    titles = {row.id: row.title for row in course.rows}
    told = {titles[each.row]: each.title for each in course.entries if each.form == "answer"}
    assert told["Långsjön"] == "ja 1 av 3"
    assert told["Centrum"] == "ja 0 av 3"
    assert told["Kommunens miljöförvaltning"] == "ja"
    assert all("av 4" in said for row, said in told.items() if row == "Storhöjden")


def test_an_arena_is_a_bar_with_its_sessions() -> None:
    """Sessions are marks inside the bar of their arena, as many as the document says."""
    diagram = _map("small", dt.date(2026, 2, 16))
    (bar,) = [entry for entry in _row(diagram, "Bordet i Norrby") if entry.form == "bar"]
    assert [meeting.number for meeting in bar.meetings] == ["1", "2", "3", "4", "5"]
    boxes = {box.id: box for box in diagram.boxes}
    assert all(boxes[meeting.id].kind == "session" for meeting in bar.meetings)


def test_a_party_with_a_right_of_its_own_has_its_own_track_first() -> None:
    """Own tracks by right stand above all others."""
    rows = [
        row
        for row in _course(_map("small", dt.date(2026, 2, 16))).rows
        if row.kind in ("track", "own")
    ]
    assert (rows[0].kind, rows[0].title, rows[0].over) == (
        "track",
        "Samebyns renskötare",
        "Eget spår",
    )


def test_an_answer_to_everybody_is_one_band() -> None:
    """What touches everybody at the same time is one band through the rows, not an arrow for
    each.
    """
    course = _course(_map("small", dt.date(2026, 2, 16)))
    kinds = {band.kind: band for band in course.everybody}
    assert set(kinds) == {"draft", "answer"}
    assert len(kinds["answer"].rows) == 5
    assert kinds["draft"].lines == ("tre veckor",)


@pytest.mark.parametrize("name", ["process", "sequence"])
def test_adding_an_arena_moves_no_other_row(name: str) -> None:
    """A new arena adds a row; the others keep their order."""
    case = read(MAPS / "middle.yaml")
    before = [row.title for row in _course(view(case, name, today=dt.date(2026, 3, 24))).rows]
    for gone in case.arenas:
        arenas = tuple(
            attrs.evolve(each, opens_after=tuple(key for key in each.opens_after if key != gone.id))
            for each in case.arenas
            if each.id != gone.id
        )
        dialogues = tuple(each for each in case.dialogues if each.arena != gone.id)
        less = view(
            case.evolve(arenas=arenas, dialogues=dialogues), name, today=dt.date(2026, 3, 24)
        )
        after = [row.title for row in _course(less).rows]
        kept = [title for title in before if title in after]
        assert kept == [title for title in after if title in before], gone.id


def test_a_title_that_names_somebody_hidden_is_not_shown() -> None:
    """A dialogue or a reason that names a confidential stakeholder gives a general word instead,
    however folded.
    """
    case = square()
    hidden = case.stakeholders[1].evolve(visibility=Visibility.CONFIDENTIAL)
    shown = view(case.evolve(stakeholders=[case.stakeholders[0], hidden, case.stakeholders[2]]))
    for level in _levels(shown):
        assert "orghandlarna" not in all_words(level)
        assert "orghandlarna" not in repr(level.content)
    assert "skälet visas inte här" in all_words(shown)


def test_english_words_for_an_english_reader() -> None:
    """The view's own words follow the language asked for; what the document says stands as it
    is.
    """
    diagram = view(square(), language="en")
    assert "Talks together" in [lane.title for lane in diagram.lanes]
    assert diagram.details[1] == "Case no. KS 2026/17"
    assert box_of(diagram, "samtal-unga").heading == "Samtal med unga"


def test_what_was_sent_back_returns() -> None:
    """A returned decision that nothing has followed goes back; once something has, the trail goes
    on.
    """
    case = square()
    back = [arrow for arrow in view(case).arrows if arrow.returns]
    assert [arrow.label for arrow in back] == ["återremiss"]
    again = Decision(
        id="au-20", body="au", date="2026-04-01", outcome="referred", follows=["tn-31"]
    )
    assert not [
        a for a in view(case.evolve(decisions=[*case.decisions, again])).arrows if a.returns
    ]


def test_the_list_begins_with_what_is_next_and_goes_phase_by_phase() -> None:
    """The ordered list is good enough to hold the meeting from."""
    diagram = view(square(), today=TODAY)
    titles = [item.text for item in diagram.alternative.items]
    assert titles[:2] == ["Härnäst", "Perspektivinsamling"]
    assert titles[-1] == "Genomförande"
    assert "Härnäst: Samtal med unga." in diagram.alternative.summary


def test_what_is_next_is_the_same_in_words_as_in_the_picture() -> None:
    """A day that has passed without a record is asked about, not told as next, in either."""
    case = square()
    passed = Dialogue(id="samling", title="Samlingen", date="2026-01-05", status="planned")
    case = case.evolve(dialogues=[*case.dialogues, passed])
    diagram = view(case, today=TODAY)
    drawn = [entry.title for entry in _course(diagram).entries if entry.state == "next"]
    said = diagram.alternative.summary.partition("Härnäst: ")[2]
    assert drawn
    assert all(title in said for title in drawn)
    assert "Samlingen" not in said


def test_only_bodies_that_do_something_have_a_lane() -> None:
    """A body with nothing to decide or anchor takes no room."""
    extra = DecisionBody(id="kf", name="Kommunfullmäktige")
    case = square()
    diagram = view(case.evolve(decision_bodies=[*case.decision_bodies, extra]))
    assert "Kommunfullmäktige" not in [lane.title for lane in diagram.lanes]


def test_a_column_that_says_nothing_is_left_out() -> None:
    """Where no order has a reason, the relation table has no column for reasons; with one reason it
    has.
    """
    talks = [Dialogue(id="a", title="A"), Dialogue(id="b", title="B", after=["a"])]
    (table,) = view(ProcessMap(title="Torget", dialogues=talks), "process").alternative.tables
    assert "Varför" not in table.columns
    assert all(len(row) == len(table.columns) for row in table.rows)
    why = After(dialogue="a", because="Först det ena.")
    given = [talks[0], Dialogue(id="b", title="B", after=[why])]
    (table,) = view(ProcessMap(title="Torget", dialogues=given), "process").alternative.tables
    assert "Varför" in table.columns


@pytest.mark.parametrize("purpose", [None, *Purpose])
@pytest.mark.parametrize("with_whom", [(), ("g0",), ("g0", "g1")])
def test_a_talk_of_any_purpose_is_drawn(
    purpose: Purpose | None, with_whom: tuple[str, ...]
) -> None:
    """Whatever it is for, and whoever it is with or with nobody named, a talk stands in the picture
    at every folding.
    """
    groups = [Stakeholder(id=f"g{n}", name=f"Grupp {n}") for n in range(3)]
    talks = [
        Dialogue(id=f"t{n}", title=f"Samtal {n}", purpose=purpose, participants=with_whom)
        for n in range(9)
    ]
    case = ProcessMap(title="Torget", stakeholders=groups, dialogues=talks)
    for diagram in _levels(view(case, today=TODAY)):
        said = "\n".join("\n".join((box.heading, *box.details)) for box in diagram.boxes)
        for talk in talks:
            assert (talk.title or "") in said, (purpose, with_whom, talk.title)


def test_the_list_tells_every_arena_gate_and_member() -> None:
    """Who cannot see the picture gets the forums with their members, and what is needed first."""
    case = read(MAPS / "middle.yaml")
    told = "\n".join(flat(view(case, "process", today=DAY_OF_MIDDLE).alternative.items))
    names = {each.id: each.name for each in case.stakeholders}
    for arena in case.arenas:
        if arena.title:
            assert arena.title in told
        for member in arena.members:
            assert names[member.party.split("/")[0]].casefold() in told.casefold()
    assert told.count("Först:") >= len(case.gates)


@pytest.mark.parametrize("kind", ["working_group", "round_table", "mirroring", "own_group"])
def test_one_arena_more_moves_few(kind: str) -> None:
    """An arena more is a row or a bar more: at most a tenth of the other rows and entries change
    their order.
    """
    case = read(MAPS / "middle.yaml")
    members = [each.id for each in case.stakeholders[:3]]
    extra = Arena(id="ny", title="Ny grupp", kind=kind, members=members, sessions=2)
    more = case.evolve(arenas=[*case.arenas, extra])
    before, after = (view(each, "process", today=DAY_OF_MIDDLE) for each in (case, more))
    for old, new in zip(_levels(before), _levels(after), strict=True):
        for said in (_row_titles, _entry_headings):
            was, now = said(old), said(new)
            kept = [each for each in now if each in set(was)]
            there = [each for each in was if each in set(now)]
            moved = sum(1 for one, two in zip(kept, there, strict=False) if one != two)
            assert moved <= len(was) // 10


@pytest.mark.parametrize("kind", ["own_group", "assessment", "ratification", "feedback"])
def test_a_forum_that_nothing_else_shows_moves_no_row(kind: str) -> None:
    """A forum of nobody, which no row has a place for, joins where several meet: the row of talks
    that no other has taken stays above papers and bodies, whatever joins.
    """
    talk = Dialogue(id="t", title="Ett samtal till")
    paper = Proposal(id="p", title="Förslaget", decided_by="n")
    board = DecisionBody(id="n", name="Nämnden")
    case = ProcessMap(title="Torget", dialogues=[talk], proposals=[paper], decision_bodies=[board])
    before = _row_titles(view(case, "process", today=TODAY))
    assert before == ["Härnäst", "Andra samtal", "Skrivelser och förslag", "Nämnden"]
    extra = Arena(id="ny", title="Ny grupp", kind=kind, sessions=2)
    after = _row_titles(view(case.evolve(arenas=[extra]), "process", today=TODAY))
    assert [title for title in after if title in before] == before


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(process_maps(), st.sampled_from(list(ArenaKind)))
def test_one_arena_more_moves_few_on_any_map(case: ProcessMap, kind: ArenaKind) -> None:
    """The same of any map and any kind of arena: at most a tenth of the other rows and entries
    change their order.
    """
    extra = Arena(id="ny-grupp-till", title="Ny grupp till", kind=kind, sessions=2)
    more = case.evolve(arenas=[*case.arenas, extra])
    before, after = (view(each, "process", today=TODAY) for each in (case, more))
    if not isinstance(before.content, Course):
        return  # nothing was drawn before
    for said in (_row_titles, _entry_headings):
        was, now = said(before), said(after)
        kept = [each for each in now if each in set(was)]
        there = [each for each in was if each in set(now)]
        moved = sum(1 for one, two in zip(kept, there, strict=False) if one != two)
        assert moved <= len(was) // 10


def test_what_every_process_has_is_shown_lightly_where_nothing_is_written() -> None:
    """Nothing is planned after what is next in the public example: that those affected meet, what
    comes of it and who decides stand there dashed; who leads and how many may meet with it.
    """
    diagram = view(read(MAPS.parents[2] / "examples" / "mossgruvan.yaml"), "process")
    last = [each for each in _course(diagram).entries if each.state == "provisional"][-3:]
    assert {each.title for each in last} == {"Gemensamma samtal", "Förslag", "Beslut"}
    talks = next(each for each in last if each.title == "Gemensamma samtal")
    assert "Processledare från SKL leder." in talks.lines
    planned = _course(_map("middle", DAY_OF_MIDDLE)).entries
    assert "Gemensamma samtal" not in {each.title for each in planned}


def _row_titles(diagram: Diagram) -> list[str]:
    return [row.title for row in _course(diagram).rows]


def _entry_headings(diagram: Diagram) -> list[str]:
    headings = {box.id: box.heading for box in diagram.boxes}
    entries = sorted(_course(diagram).entries, key=lambda each: each.at)
    return list(dict.fromkeys(headings[each.id] for each in entries))


@pytest.mark.parametrize("kind", list(ArenaKind))
def test_an_arena_of_any_kind_is_drawn(kind: ArenaKind) -> None:
    """An arena of any kind stands in the picture, by its own name, at every folding."""
    groups = [Stakeholder(id=f"g{n}", name=f"Grupp {n}") for n in range(2)]
    arena = Arena(id="a", title="Bordet vid bron", kind=kind, members=["g0", "g1"], sessions=2)
    case = ProcessMap(title="Torget", stakeholders=groups, arenas=[arena])
    for diagram in _levels(view(case, today=TODAY)):
        said = "\n".join("\n".join((box.heading, *box.details)) for box in diagram.boxes)
        assert "Bordet vid bron" in said, kind


@pytest.mark.parametrize("kind", list(GateKind), ids=lambda kind: kind.value)
@pytest.mark.parametrize("name", ["process", "sequence"])
def test_a_gate_before_nothing_is_drawn(kind: GateKind, name: str) -> None:
    """A gate of any kind on a map without talks, which so has no rows to hold back, stands where
    gates do.
    """
    body = DecisionBody(id="ks", name="Kommunstyrelsen")
    case = ProcessMap(
        title="Torget",
        gates=[Gate(id="g", kind=kind, state="shut")],
        decision_bodies=[body],
        decisions=[Decision(id="b", body="ks")],
    )
    drawing = layout(view(case, name))
    words = " ".join(word.text for word in drawing.words)
    assert "Först:" in words or kind is GateKind.DRAFT_HOME


def test_what_was_heard_is_given_back_to_each_not_at_a_meeting() -> None:
    """What goes back to one of them stands in their own row; a meeting of several is joint."""
    case = square()
    first, second = (each.id for each in case.stakeholders[:2])
    assert first is not None
    assert second is not None
    apart = (
        Arena(id="samtal-1", kind=ArenaKind.ASSESSMENT, members=(first,)),
        Arena(id="tillbaka-1", kind=ArenaKind.MIRRORING, members=(first,)),
        Arena(id="tillbaka-2", kind=ArenaKind.MIRRORING, members=(second,)),
    )
    together = (Arena(id="tillbaka", kind=ArenaKind.MIRRORING, members=(first, second)),)

    def joint(arenas: tuple[Arena, ...]) -> list[str]:
        drawn = view(case.evolve(arenas=arenas), "process")
        assert "Läser av läget" not in " ".join(all_words(drawn))
        return [each.title for each in _course(drawn).rows if each.over == "Gemensamt"]

    assert "Återspegling" not in joint(apart)
    assert "Återspegling" in joint(together)


def _asked_how(*, later_talk: bool) -> ProcessMap:
    """A party with a right of its own is asked in its next talk whether and how it takes part."""
    case = read(MAPS / "small.yaml")
    talks = case.dialogues
    if not later_talk:
        talks = tuple(each for each in talks if each.arena is None)
    return attrs.evolve(case, dialogues=talks)


@pytest.mark.parametrize("today", [dt.date(2026, 2, 16), dt.date(2026, 3, 12)])
def test_a_gate_stands_after_the_talk_that_opens_it(today: dt.date) -> None:
    """What a party answers in its next talk opens its gate: the gate stands behind that talk, and
    the further meetings of its track behind the gate.
    """
    diagram = view(_asked_how(later_talk=True), "process", today=today)
    course = _course(diagram)
    (gate,) = [each for each in course.gates if each.title == "Först: särskild rätt"]
    (talk,) = [each for each in _row(diagram, "Samebyns renskötare") if each.state == "next"]
    (track,) = [each for each in _row(diagram, "Samebyns renskötare") if each.form == "bar"]
    assert course.now is not None
    assert course.now < talk.at < gate.at < track.at
    assert [meeting.number for meeting in track.meetings] == ["2", "3"]


def test_a_gate_without_a_talk_to_open_it_stands_before_what_it_holds_back() -> None:
    """Where no talk is set with whom the gate waits for, all meetings of the track are behind."""
    diagram = view(_asked_how(later_talk=False), "process", today=dt.date(2026, 2, 16))
    (gate,) = [each for each in _course(diagram).gates if each.title == "Först: särskild rätt"]
    (track,) = [each for each in _row(diagram, "Samebyns renskötare") if each.form == "bar"]
    assert gate.at < track.at
    assert [meeting.number for meeting in track.meetings] == ["1", "2", "3"]


def test_drafts_and_answers_stand_after_the_meetings_before_them() -> None:
    """A draft that goes home comes of the table: where there is room, no bar that begins sooner
    runs past it.
    """
    diagram = _map("middle", DAY_OF_MIDDLE)
    drawn = layout(diagram)
    sheets = [drawn, *drawn.further]
    bands = {band.id: band for sheet in sheets for band in sheet.bands}
    boxes = {box.id: box for sheet in sheets for box in sheet.boxes}
    levels = [_course(level) for level in _levels(diagram)]
    course = next(one for one in levels if {bar.id for bar in one.entries} <= boxes.keys())
    asked = 0
    for touching in course.everybody:
        for bar in course.entries:
            if bar.form == "bar" and bar.at < touching.at:
                box = boxes[bar.id]
                assert box.x + box.w < bands[touching.id].x
                asked += 1
    assert asked


def _before_a_body(*, every: int | None, days: list[str]) -> ProcessMap:
    """A table that meets four times and a proposal of it to a board that meets on some days."""
    return ProcessMap(
        title="Parken",
        stakeholders=[Stakeholder(id=key, name=f"Gruppen {key}", affected="high") for key in "ab"],
        arenas=[
            Arena(
                id="bord",
                kind=ArenaKind.ROUND_TABLE,
                title="Bordet",
                members=["a", "b"],
                sessions=4,
                every_days=every,
            )
        ],
        dialogues=[
            Dialogue(
                id="t1",
                title="Första träffen",
                arena="bord",
                session=1,
                status="planned",
                date="2026-02-02",
            )
        ],
        decision_bodies=[DecisionBody(id="n", name="Nämnden", meetings=days)],
        proposals=[Proposal(id="p", title="Bänkar i parken", from_=["t1"], decided_by="n")],
    )


@pytest.mark.parametrize(
    ("every", "days", "said"),
    [
        (28, ["2026-02-20", "2026-05-20"], "tidigast 20 maj"),
        (None, ["2026-02-20", "2026-05-20"], "tidigast 20 feb"),
        (28, ["2026-02-20"], "dag saknas än"),
    ],
)
def test_what_waits_for_a_decision_is_named_with_its_first_day(
    every: int | None, days: list[str], said: str
) -> None:
    """A decision without a day says who decides, and the first meeting after the talks that come
    before it, where the map knows one; what it is about stands in the one paper that leads to it.
    """
    case = _before_a_body(every=every, days=days)
    diagram = view(case, "process", today=TODAY)
    (card,) = [each for each in _row(diagram, "Nämnden") if each.form == "card"]
    assert (card.title, card.lines) == ("Nämnden beslutar", (said,))
    (paper,) = [each for each in _course(diagram).entries if each.form == "paper"]
    assert paper.title == "Bänkar i parken"
    assert (paper.id, card.id) in {(each.source, each.target) for each in diagram.arrows}


def test_what_a_paper_far_from_its_decision_is_about_stands_with_the_decision_too() -> None:
    """A paper that has a day stands far to the left of the decision; and beside a name too long to
    be said again the bare word would say too little alone.
    """
    case = _before_a_body(every=28, days=["2026-02-20"])
    dated = case.evolve(proposals=[case.proposals[0].evolve(status="ready", date="2026-01-10")])
    name = "Nämnden för parker, lekplatser och torg"
    long = case.evolve(decision_bodies=[case.decision_bodies[0].evolve(name=name)])
    for each, row, title in ((dated, "Nämnden", "Nämnden beslutar"), (long, name, "Beslut")):
        diagram = view(each, "process", today=TODAY)
        (card,) = [entry for entry in _row(diagram, row) if entry.form == "card"]
        assert (card.title, card.lines[0]) == (title, "Bänkar i parken")


def test_earlier_decisions_say_what_was_decided() -> None:
    """Where decisions of earlier years share a box it tells their titles, and numbers alone only
    where most is folded.
    """
    body = DecisionBody(id="n", name="Nämnden")
    decisions = [
        Decision(
            id=f"b{k}",
            title=f"Medel till bänk {k}",
            body="n",
            date=f"2025-0{k}-10",
            reference=f"§ {k}",
            outcome="approved",
        )
        for k in (1, 2, 3)
    ]
    group = Stakeholder(id="a", name="Gruppen", affected="high")
    case = ProcessMap(
        title="Parken", stakeholders=[group], decision_bodies=[body], decisions=decisions
    )
    told = set()
    for folded in _levels(view(case, "process", today=TODAY)):
        cards = [each for each in _row(folded, "Nämnden") if each.title.endswith("tidigare beslut")]
        told |= {each.lines[0] for each in cards}
    assert told == {"10 jan · § 1 Medel till bänk 1", "§ 1 · 10 jan"}


def test_a_mandate_that_is_guessed_is_asked_about_without_doubting_the_decision() -> None:
    """The decision is drawn as taken: the gate asks whether it was the mandate."""
    (gate,) = [
        each
        for each in _course(view(read(MOSSGRUVAN), "process")).gates
        if each.title == "Först: uppdrag"
    ]
    assert gate.lines == ("Var det § 169? Fråga",)


def test_answers_in_talks_and_in_forums_are_one_band() -> None:
    """An answer that is a talk with several and one that is a forum of others are told at once, in
    one band through the rows of all who get it, and in no rows of their own.
    """
    groups = [Stakeholder(id=f"g{n}", name=f"Grupp {n}", kind="residents") for n in range(4)]
    talk = Dialogue(
        id="t",
        title="Svar till två",
        purpose="feedback",
        participants=["g0", "g1"],
        status="planned",
    )
    forums = [
        Arena(id="f1", title="Svar till byn", kind="feedback", members=["g1", "g2"]),
        Arena(id="f2", title="Svar för sig", kind="feedback", members=["g3"]),
    ]
    first = Dialogue(
        id="f", title="Kaffe", purpose="inventory", participants=["g0"], date="2026-02-10"
    )
    case = ProcessMap(title="Torget", stakeholders=groups, dialogues=[first, talk], arenas=forums)
    course = _course(view(case, "process", today=TODAY))
    (band,) = course.everybody
    titles = {row.id: row.title for row in course.rows}
    assert [titles[row] for row in band.rows] == ["Grupp 0", "Egna samtal"]
    assert not {"Svar till byn", "Svar för sig"} & set(titles.values())
    alone = case.evolve(arenas=[])
    (before,) = _course(view(alone, "process", today=TODAY)).everybody
    assert before.title != band.title == "Svar till alla"


def test_bodies_with_little_to_tell_share_a_row_where_most_is_folded() -> None:
    """Five bodies of which the map tells one decision each share a row, each named with what it
    has decided or is to decide; one that meets keeps its row, and so does the last.
    """
    boards = [DecisionBody(id=f"n{n}", name=f"Nämnd {n}", kind="board") for n in range(5)]
    meets = DecisionBody(id="ks", name="Styrelsen", kind="board", meetings=["2026-02-03"])
    council = DecisionBody(id="kf", name="Fullmäktige", kind="council")
    old = [
        Decision(id=f"b{n}", title=f"Sak {n}", body=f"n{n}", date="2025-03-01", outcome="approved")
        for n in range(3)
    ]
    papers = [Proposal(id=f"p{n}", title=f"Idé {n}", decided_by=f"n{n}") for n in (3, 4)]
    papers.append(Proposal(id="pf", title="Planen", decided_by="kf"))
    case = ProcessMap(
        title="Torget",
        decision_bodies=[*boards, meets, council],
        decisions=old,
        proposals=papers,
    )
    levels = _levels(view(case, "process", today=TODAY))
    assert "Nämnd 0" in _row_titles(levels[0])
    titles = _row_titles(levels[-1])
    assert {"5 andra instanser", "Fullmäktige"} <= set(titles)
    assert not any(title.startswith("Nämnd") for title in titles)
    told = [line for entry in _row(levels[-1], "5 andra instanser") for line in entry.lines]
    assert len(told) == len(boards)
    assert "Nämnd 3: Idé 3" in told
    assert any("Nämnd 1" in line and "Sak 1" in line for line in told)
    few = case.evolve(decision_bodies=[*boards[3:], meets, council], decisions=[])
    assert "Nämnd 3" in _row_titles(_levels(view(few, "process", today=TODAY))[-1])


def _folded_groups() -> ProcessMap:
    """Sixteen groups of two kinds, one of each little affected; a talk with two of them is next,
    and a table with one of the little affected meets four to six times.
    """
    groups = [
        Stakeholder(
            id=f"g{n}",
            name=f"{'Odlare' if n % 2 else 'Handlare'} {n}",
            kind="association" if n % 2 else "business",
            affected="low" if n < 2 else "high",
        )
        for n in range(16)
    ]
    told = Dialogue(
        id="told",
        title="Kaffe hos odlarna",
        purpose="inventory",
        participants=["g3"],
        status="held",
        date="2026-01-12",
    )
    coming = Dialogue(
        id="coming",
        title="Vandring bland lotterna",
        purpose="inventory",
        participants=["g4", "g5"],
        status="planned",
        date="2026-02-09",
    )
    table = Arena(
        id="bordet", kind="round_table", title="Bordet", members=["g1", "g3"], sessions=(4, 6)
    )
    lists: dict[str, object] = {"dialogues": [told, coming], "arenas": [table]}
    return ProcessMap(title="Lotterna", language="sv", stakeholders=groups, **lists)  # type: ignore[arg-type] # test data


def test_a_row_counts_the_same_people_as_its_title() -> None:
    """How many are heard is told of as many as the title of the row counts."""
    diagram = view(_folded_groups(), "process", today=TODAY)
    tight = _levels(diagram)[-1]
    (row,) = [each for each in _course(tight).rows if each.title == "Föreningar"]
    assert row.count == "8 berörda"
    assert "1 av 8 hörda" in [entry.title for entry in _row(tight, "Föreningar")]


def test_what_is_next_is_told_once_and_pointed_to_from_the_rows() -> None:
    """The rows of those who take part in what is next say that it is theirs, not what it is."""
    for language, word in (("sv", "Härnäst"), ("en", "Next")):
        case = attrs.evolve(_folded_groups(), language=language)
        course = _course(_levels(view(case, "process", today=TODAY))[-1])
        titles = [entry.title for entry in course.entries]
        assert titles.count("Vandring bland lotterna") == 1
        assert titles.count(word) == 2


def test_a_forum_that_may_meet_more_or_less_often_says_both() -> None:
    """Four to six meetings are told as four to six, not as six."""
    for language, said in (("sv", "4–6 träffar"), ("en", "4–6 meetings")):
        case = attrs.evolve(_folded_groups(), language=language)
        course = _course(view(case, "process", today=TODAY))
        (bar,) = [entry for entry in course.entries if entry.form == "bar"]
        assert said in bar.lines


def test_those_who_lead_the_work_are_not_told_as_listening_only() -> None:
    """Whoever steers or leads by the organisation round the process stands apart from those who
    take no part; where there are no others the row is theirs.
    """
    for language, listening, leading in (
        ("sv", "Lyssnar och får veta", "Leder arbetet"),
        ("en", "Listen and are told", "Lead the work"),
    ):
        people = [
            Stakeholder(id="odlare", name="Odlarna", kind="association", affected="high"),
            Stakeholder(id="stab", name="Staben", kind="administration", affected="low"),
            Stakeholder(id="tidning", name="Tidningen", kind="media", affected="low"),
        ]
        lead = OrganisationUnit(role="project_lead", members=["stab"])
        case = ProcessMap(
            title="Lotterna", language=language, stakeholders=people, organisation=[lead]
        )
        told = Dialogue(id="d", title="Kaffe", purpose="inventory", participants=["odlare"])
        case = attrs.evolve(case, dialogues=[told])
        rows = {row.title: row.names for row in _course(view(case, "process", today=TODAY)).rows}
        assert rows[listening] == f"Tidningen. {leading}: Staben"
        alone = attrs.evolve(case, stakeholders=people[:2])
        rows = {row.title: row.names for row in _course(view(alone, "process", today=TODAY)).rows}
        assert rows[leading] == "Staben"
        assert listening not in rows


def _many_rooms(language: str = "sv") -> ProcessMap:
    """Five groups, of whom the first has three talks in its own group, and forums of some."""
    groups = [Stakeholder(id=f"g{n}", name=f"Grupp {n}", kind="residents") for n in range(5)]
    keys = [each.id for each in groups]
    rooms = [Arena(id=f"o{n}", kind="own_group", members=["g0"]) for n in range(3)]
    rooms += [Arena(id=f"s{n}", kind="assessment", members=[f"g{n}"]) for n in (1, 2)]
    rooms += [
        Arena(id="storsamling", kind="plenary", members=keys),
        Arena(id="grupp", kind="working_group", members=keys[:4]),
        Arena(id="ja", kind="ratification", members=keys[:3]),
        Arena(id="kontakt", kind="anchoring", members=["g4"]),
    ]
    heard = [
        Dialogue(
            id=f"t{n}",
            title=f"Kaffe {n}",
            purpose="inventory",
            participants=[f"g{n}"],
            date="2026-01-10",
            status="held",
        )
        for n in (3, 4)
    ]
    return ProcessMap(
        title="Torget", language=language, stakeholders=groups, arenas=rooms, dialogues=heard
    )


@pytest.mark.parametrize(
    ("language", "named"), [("sv", "Samtal i egen grupp"), ("en", "Own-group talks")]
)
def test_forums_of_one_row_that_are_alike_are_marks_with_one_name(
    language: str, named: str
) -> None:
    """Three talks of one group are three marks that say once what they are; with more than there
    is room for as marks their number stands in words, and the list always tells it.
    """
    case = _many_rooms(language)
    (own,) = [entry for entry in _row(view(case, "process", today=TODAY), "Grupp 0") if entry.title]
    assert own.title == named
    assert len(own.meetings) == 3
    more = [Arena(id=f"m{n}", kind="own_group", members=["g0"]) for n in range(3)]
    grown = view(case.evolve(arenas=[*case.arenas, *more]), "process", today=TODAY)
    (own,) = [entry for entry in _row(grown, "Grupp 0") if entry.title]
    assert own.title == f"{named} (6)"
    assert len(own.meetings) == 4
    assert next(box for box in grown.boxes if box.id == own.id).heading == own.title


@pytest.mark.parametrize(
    ("language", "home", "asked"),
    [("sv", "Utkastet hem", "Ja eller nej"), ("en", "The draft home", "Yes or no")],
)
def test_what_several_take_home_is_one_band_and_what_one_does_a_mark(
    language: str, home: str, asked: str
) -> None:
    """A yes or no from three is one upright band with a paper in each of their rows; what one alone
    is asked stands in its own row. Neither has a row of its own among the forums.
    """
    diagram = view(_many_rooms(language), "process", today=TODAY)
    course = _course(diagram)
    (band,) = course.everybody
    titles = {row.id: row.title for row in course.rows}
    assert (band.kind, band.title, band.lines) == ("draft", home, (asked,))
    assert [titles[row] for row in band.rows] == ["Grupp 0", "Grupp 1", "Grupp 2"]
    papers = [entry for entry in course.entries if entry.form == "sign" and entry.tone == "paper"]
    assert [entry.row for entry in papers] == list(band.rows)
    assert len(_row(diagram, "Grupp 4")) == 2
    assert asked not in titles.values()


def test_what_is_asked_of_somebody_without_a_row_has_a_row_of_its_own() -> None:
    """A yes that somebody is asked for who has no row among the parties stands where it did."""
    board = DecisionBody(id="ks", name="Styrelsen", kind="board")
    case = _many_rooms()
    asked = Arena(id="ja", kind="ratification", members=["ks"])
    case = case.evolve(arenas=[*case.arenas[:-2], asked], decision_bodies=[board])
    diagram = view(case, "process", today=TODAY)
    assert not _course(diagram).everybody
    assert "Ja eller nej" in _row_titles(diagram)


@pytest.mark.parametrize(
    ("language", "all_", "some"),
    [
        ("sv", "Med alla ovan", "Med grupp 0, grupp 1, grupp 2 och grupp 3"),
        ("en", "With all above", "With grupp 0, grupp 1, grupp 2 and grupp 3"),
    ],
)
def test_a_forum_of_all_says_so_and_one_of_some_names_them(
    language: str, all_: str, some: str
) -> None:
    """Who sits in a forum is told by the rows above where all do, else by name; nobody is pointed
    out as the one who is not there.
    """
    rows = {
        row.title: row.names
        for row in _course(view(_many_rooms(language), "process", today=TODAY)).rows
    }
    said = [names for names in rows.values() if names]
    assert all_ in said
    assert some.casefold() in {each.casefold() for each in said}


def test_a_whole_row_in_a_forum_is_called_by_its_title() -> None:
    """Where parties share rows, those of a whole row are named as the row is: a place with its
    capital, a kind without; of a row of which only some sit there, they are named themselves.
    """
    places = ["Berga", "Dalen"]
    groups = [
        Stakeholder(
            id=f"{place.lower()}{n}", name=f"Lag {n} i {place}", kind="group", places=[place]
        )
        for place in places
        for n in range(6)
    ]
    firms = [Stakeholder(id=f"f{n}", name=f"Firma {n}", kind="business") for n in range(4)]
    keys = [each.id for each in groups[:6]]
    arena = Arena(id="a", kind="plenary", members=[*keys, "dalen0", *(f"f{n}" for n in range(4))])
    case = ProcessMap(title="Torget", stakeholders=[*groups, *firms], arenas=[arena])
    folded = _levels(view(case, "process", today=TODAY))[-1]
    (row,) = [row for row in _course(folded).rows if row.kind == "joint"]
    assert row.names == "Med Berga, företag och lag 0 i Dalen"
