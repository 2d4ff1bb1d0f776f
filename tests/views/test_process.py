"""The process map: where things stand, how far they have come, and what the list says."""

import datetime as dt

from processmap.model.dialogues import After, Dialogue
from processmap.model.governance import Decision, DecisionBody, Proposal
from processmap.model.process_map import ProcessMap
from processmap.model.project import Event, Phase, Requirement
from processmap.model.words import Visibility
from tests.seen import drawn as view
from tests.views.cases import arrows, box_of, column_of, flat, lane_of, many_talks, square
from tests.views.words_of import all_words

TODAY = dt.date(2026, 1, 26)


def test_things_stand_in_their_phase_and_lane() -> None:
    """Dialogues stand by purpose, proposals and decisions after them, and every body in a lane of its own."""
    diagram = view(square(), today=TODAY)
    assert column_of(diagram, "samtal-handlare") == "Perspektivinsamling"
    assert lane_of(diagram, "samtal-handlare") == "Inventering av perspektiv"
    assert lane_of(diagram, "egen") == "Samtal i egen grupp"
    assert lane_of(diagram, "grupp") == "Gemensamma samtal"
    assert column_of(diagram, "ljus") == "Förslag – åtgärder och åtaganden"
    assert (column_of(diagram, "tn-31"), lane_of(diagram, "tn-31")) == ("Beslut om genomförande", "Tekniska nämnden")
    assert [lane.title for lane in diagram.lanes] == [
        "Inventering av perspektiv",
        "Samtal i egen grupp",
        "Gemensamma samtal",
        "Förslag",
        "Tekniska nämnden",
        "Arbetsutskottet",
        "Åtgärder och åtaganden",
    ]


def test_states_are_told_apart() -> None:
    """Held, next, planned, provisional and cancelled differ, and what is only proposed says so."""
    case = square()
    off = case.dialogues[1].evolve(id="av", status="cancelled")
    diagram = view(case.evolve(dialogues=[*case.dialogues, off]), today=TODAY)
    assert box_of(diagram, "samtal-handlare").state == "held"
    assert box_of(diagram, "samtal-unga").state == "next"
    assert box_of(diagram, "grupp").state == "provisional"
    assert box_of(diagram, "av").state == "cancelled"
    assert "föreslaget" in box_of(diagram, "egen").badges
    assert (box_of(diagram, "au-12").state, box_of(diagram, "au-12").mark) == ("held", "beslutat")
    assert box_of(diagram, "ljus").mark == "framlagt"
    assert [column.title for column in diagram.columns if column.current] != []


def test_what_all_talks_are_is_said_once() -> None:
    """Where nearly all are only proposed the legend says so; the settled say that they are, and the list says all."""
    proposed = [
        Dialogue(id=f"p{k}", title=f"Samtal {k}", purpose="inventory", status="proposed", round=1 + k) for k in range(3)
    ]
    settled = Dialogue(id="q", title="Uppstart", purpose="inventory", status="confirmed", date="2026-02-03")
    for name in ("process", "sequence"):
        all_of_them = view(ProcessMap(title="T", dialogues=proposed), name, today=TODAY)
        assert not any("föreslaget" in box.badges for box in all_of_them.boxes)
        last = box_of(all_of_them, "p2")
        assert (last.state, last.mark) in {("planned", "föreslaget"), ("next", None)}
        (entry,) = [each for each in all_of_them.legend if each.term == "Föreslaget"]
        assert "utom" not in entry.meaning
        assert sum("föreslaget" in line for line in flat(all_of_them.alternative.items)) >= 3
        mixed = view(ProcessMap(title="T", dialogues=[*proposed, settled]), name, today=TODAY)
        assert box_of(mixed, "q").badges == ("bekräftat",)
        assert not any("föreslaget" in box.badges for box in mixed.boxes)
        assert [each for each in mixed.legend if each.term == "Föreslaget" and "utom" in each.meaning]


def test_a_talk_that_is_proposed_among_settled_ones_says_so() -> None:
    """One or two proposed talks among as many settled keep their word, and the legend says nothing of all."""
    talks = [
        Dialogue(id=f"d{k}", title=f"Samtal {k}", purpose="inventory", status="proposed" if k else "planned")
        for k in range(2)
    ]
    diagram = view(ProcessMap(title="T", dialogues=talks), today=TODAY)
    assert "föreslaget" in box_of(diagram, "d1").badges
    assert "Föreslaget" not in [each.term for each in diagram.legend]


def test_a_day_that_has_passed_is_said() -> None:
    """A talk that should have been held says that its day has passed."""
    late = view(square(), today=dt.date(2026, 2, 20))
    assert "datumet har passerat" in box_of(late, "samtal-unga").badges
    assert "datumet har passerat" not in box_of(view(square(), today=TODAY), "samtal-unga").badges


def test_arrows_carry_reasons_and_chains_are_not_doubled() -> None:
    """An arrow that others already say is left to the table, where its reason stands; preparing is said as such."""
    diagram = view(square())
    drawn = arrows(diagram)
    assert drawn["egen", "grupp"] == "prepares"
    assert ("samtal-handlare", "grupp") not in drawn
    reasons = {arrow.reason for arrow in diagram.arrows}
    assert "Torghandlarna talar först i egen krets (minst 7 dagar emellan)" in reasons
    table = diagram.alternative.tables[0]
    assert ("Samtal med torghandlarna", "Samtalsgrupp om kvällarna", "kommer före", "") in table.rows
    assert any("inte ritad" in note for note in diagram.notes)


def test_decisions_say_body_reference_date_and_outcome() -> None:
    """A decision's box and its line in the list say what a committee's agenda says."""
    diagram = view(square())
    said = [line.text for line in box_of(diagram, "tn-31").lines]
    assert said == ["2026-03-18", "Återremiss", "1 uppdrag"]
    assert box_of(diagram, "tn-31").heading == "§ 31"
    lines = flat(diagram.alternative.items)
    assert "2026-03-18 Tekniska nämnden § 31 – återremiss (beslutat)" in lines
    assert "Uppdrag till Gatukontoret: Räkna på driften (senast 2026-04-10)" in lines


def test_what_was_sent_back_returns() -> None:
    """A returned decision that nothing has followed goes back; once something has, the trail goes on."""
    case = square()
    back = [arrow for arrow in view(case).arrows if arrow.returns]
    assert [arrow.label for arrow in back] == ["återremiss"]
    again = Decision(id="au-20", body="au", date="2026-04-01", outcome="referred", follows=["tn-31"])
    assert not [a for a in view(case.evolve(decisions=[*case.decisions, again])).arrows if a.returns]


def test_decisions_before_the_dialogue_are_preparations() -> None:
    """What somebody put forward about taking part, and the decisions on it, stand before the dialogue."""
    case = square()
    mandate = Proposal(id="delta", title="Delta i nätverket", from_=["gata"], decided_by=["tn"], date="2025-11-01")
    taken = Decision(id="tn-1", body="tn", date="2025-11-20", outcome="approved", proposals=["delta"])
    diagram = view(case.evolve(proposals=[*case.proposals, mandate], decisions=[*case.decisions, taken]))
    assert column_of(diagram, "delta") == column_of(diagram, "tn-1") == "Förberedelser"


def test_an_awaited_decision_is_shown_with_the_next_meeting() -> None:
    """A body with a proposal before it and no decision yet has a box with its next meeting and papers."""
    case = square(decisions=[], actions=[])
    diagram = view(case, today=TODAY)
    awaited = next(box for box in diagram.boxes if box.heading == "Beslut väntas")
    assert awaited.state == "provisional"
    assert [line.text for line in awaited.lines] == ["nästa sammanträde 2026-03-18", "handlingar senast 2026-03-10"]


def test_few_equal_talks_stand_apart_and_many_are_folded() -> None:
    """Five talks are drawn one by one; fourteen become one box that says so, with every one of them in the list."""
    assert len(view(many_talks(5)).boxes) == 6
    diagram = view(many_talks(14))
    assert [(box.kind, box.count) for box in diagram.boxes] == [("caucus", 14), ("mirror", 1)]
    assert diagram.boxes[0].heading == "14 samtal"
    assert len(diagram.arrows) == 1
    assert sum("Samtal med grupp" in line for line in flat(diagram.alternative.items[1:])) >= 14
    assert any("14 likadana" in note for note in diagram.notes)


def test_a_phase_never_makes_an_arrow_run_backward() -> None:
    """A dialogue that must come after another stands no earlier, whatever phase it names."""
    first = Dialogue(id="a", title="Sist i fas", phase="sen")
    then = Dialogue(id="b", title="Först i fas", phase="tidig", after=["a"])
    phases = [Phase(id="tidig", title="Tidig"), Phase(id="sen", title="Sen", when="våren 2018")]
    diagram = view(ProcessMap(title="Faser", phases=phases, dialogues=[first, then]))
    assert column_of(diagram, "a") == column_of(diagram, "b") == "Sen (våren 2018)"


def test_dated_phases_take_what_happens_in_them() -> None:
    """Where the phases have days, an event stands in the phase it falls in."""
    phases = [
        Phase(id="ett", title="Ett", start="2012-01-01", end="2012-12-31"),
        Phase(id="tva", title="Två", start="2013-01-01", end="2013-12-31"),
    ]
    diagram = view(ProcessMap(title="Faser", phases=phases, events=[Event(id="e", title="Träff", date="2013-03-01")]))
    assert column_of(diagram, "e").startswith("Två")


def test_conditions_stand_in_their_phase() -> None:
    """What must be in place to enter a phase stands in it, met or not; other requirements are a note."""
    wanted = [
        Requirement(id="beslut", text="Ett beslut"),
        Requirement(id="annat", text="Något annat", met_on="2015-01-01"),
    ]
    phases = [Phase(id="ett", title="Ett", conditions=["beslut"])]
    talk = Dialogue(id="a", title="Samtal")
    diagram = view(ProcessMap(title="Krav", requirements=wanted, phases=phases, dialogues=[talk]))
    assert box_of(diagram, "beslut").badges == ("inte uppfyllt än",)
    assert {box.ref for box in diagram.boxes} == {"beslut", "a"}
    assert "Förutsättningar: 1 av 2 är uppfyllda." in diagram.notes


def test_a_title_that_names_somebody_hidden_is_not_shown() -> None:
    """A dialogue or a reason that names a confidential stakeholder gives a general word instead."""
    case = square()
    hidden = case.stakeholders[1].evolve(visibility=Visibility.CONFIDENTIAL)
    shown = view(case.evolve(stakeholders=[case.stakeholders[0], hidden, case.stakeholders[2]]))
    assert "orghandlarna" not in all_words(shown)
    assert box_of(shown, "samtal-handlare").heading == "Inventering av perspektiv"
    assert "skälet visas inte här" in all_words(shown)
    assert "1 som inte visas" in all_words(shown)


def test_the_list_begins_with_what_is_next_and_goes_phase_by_phase() -> None:
    """The ordered list is good enough to hold the meeting from."""
    diagram = view(square(), today=TODAY)
    titles = [item.text for item in diagram.alternative.items]
    assert titles[:2] == ["Härnäst", "Perspektivinsamling"]
    assert titles[-1] == "Genomförande"
    assert "Härnäst: Samtal med unga och Egen grupp." in diagram.alternative.summary


def test_english_words_for_an_english_reader() -> None:
    """The view's own words follow the language asked for; what the document says stands as it is."""
    diagram = view(square(), language="en")
    assert "Joint dialogues" in [lane.title for lane in diagram.lanes]
    assert diagram.details[1] == "Case no. KS 2026/17"
    assert box_of(diagram, "samtal-unga").heading == "Samtal med unga"


def test_only_bodies_that_do_something_have_a_lane() -> None:
    """A body with nothing to decide or anchor takes no room."""
    extra = DecisionBody(id="kf", name="Kommunfullmäktige")
    case = square()
    diagram = view(case.evolve(decision_bodies=[*case.decision_bodies, extra]))
    assert "Kommunfullmäktige" not in [lane.title for lane in diagram.lanes]


def test_a_column_that_says_nothing_is_left_out() -> None:
    """Where no order has a reason, the relation table has no column for reasons; with one reason it has."""
    talks = [Dialogue(id="a", title="A"), Dialogue(id="b", title="B", after=["a"])]
    (table,) = view(ProcessMap(title="Torget", dialogues=talks), "process").alternative.tables
    assert "Varför" not in table.columns
    assert all(len(row) == len(table.columns) for row in table.rows)
    why = After(dialogue="a", because="Först det ena.")
    given = [talks[0], Dialogue(id="b", title="B", after=[why])]
    (table,) = view(ProcessMap(title="Torget", dialogues=given), "process").alternative.tables
    assert "Varför" in table.columns
