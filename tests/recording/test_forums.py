"""Tests of recording about forums, chairs and what has to be in place first: each is looked for in
the plan that is proposed before and after.
"""

from typing import Any

import pytest

import processmap as pm
import processmap.recording as record
from processmap.model.arenas import Absent, Gate
from processmap.model.plan import PlanArena, PlanGate
from tests.square import CASE, SECRETS


@pytest.fixture
def case() -> pm.ProcessMap:
    """The square."""
    return pm.loads(CASE)


def _gate(case: pm.ProcessMap, key: str) -> PlanGate | None:
    return next((each for each in pm.propose(case)[0].gates if each.id == key), None)


def _arena(case: pm.ProcessMap, key: str) -> PlanArena | None:
    return next((each for each in pm.propose(case)[0].arenas if each.id == key), None)


def _states(arena: PlanArena | None) -> dict[str, str]:
    return {seat.party: seat.state for seat in arena.members} if arena else {}


def test_their_own_yes_opens_a_gate_that_only_the_plan_knew(case: pm.ProcessMap) -> None:
    """It is written into the document under the plan's id; the plan holds it open, tells who said
    so and waits for it no more.
    """
    before = _gate(case, "forst-eget-ja")
    assert before is not None
    assert before.state == "shut"
    both = ["Unga som är på torget", "handlare"]
    made, noted = record.gate(case, "eget ja", "öppnad", confirmed_by=both)
    (written,) = made.gates
    assert (written.id, written.kind, written.state, written.confirmed_by) == (
        "forst-eget-ja",
        "own_yes",
        "open",
        ("unga", "handlare"),
    )
    after = _gate(made, "forst-eget-ja")
    assert after is not None
    assert after.state == "open"
    page = " ".join(str(pm.propose(made)[0]).split())
    assert "8. Ring torghandlarna" in page
    assert "7. Besök unga som är på torget" in page
    assert "Klart: Alla i punkt 7–8 ger var sitt ja" in page
    assert "Bekräftat av torghandlarna och unga som är på torget." in page
    assert noted.message() == "Det som ska vara på plats – deras eget ja: på plats."
    again, same = record.gate(made, "forst-eget-ja", "open", confirmed_by=["unga", "handlare"])
    assert again is made
    assert not same.changed


def test_the_yes_of_one_opens_nothing_for_the_other(case: pm.ProcessMap) -> None:
    """It is kept and told, with who is still to be asked; the yes of the other opens the gate."""
    one, noted = record.gate(case, "forst-eget-ja", "open", confirmed_by="unga")
    assert noted.message() == (
        "Det som ska vara på plats – deras eget ja: sagt av några, men inte av alla än."
    )
    after = _gate(one, "forst-eget-ja")
    assert after is not None
    assert after.state == "shut"
    page = " ".join(str(pm.propose(one)[0]).split())
    assert "Bekräftat av unga som är på torget." in page
    assert "Kvar att fråga: torghandlarna." in page
    both, noted = record.gate(one, "forst-eget-ja", "open", confirmed_by="handlare")
    assert noted.message() == "Det som ska vara på plats – deras eget ja: på plats."
    done = _gate(both, "forst-eget-ja")
    assert done is not None
    assert done.state == "open"
    assert "Kvar att fråga" not in str(pm.propose(both)[0])


def test_a_reservation_has_its_reason_and_nothing_waits_for_it(case: pm.ProcessMap) -> None:
    """The reason stands in the plan; another state has a reason of its own."""
    made, _ = record.gate(case, "uppdraget är klart", "med förbehåll", why="Nämnden svarar i maj")
    page = str(pm.propose(made)[0])
    assert "Skäl: Nämnden svarar i maj." in page
    assert "Allt efter punkt 1." in str(pm.propose(case)[0])
    assert "Allt efter punkt 1." not in page
    done, _ = record.gate(made, "mandate", "open", confirmed_by="tn")
    assert (done.gates[0].why, done.gates[0].confirmed_by) == (None, ("tn",))
    shut, _ = record.gate(done, "mandate", "shut")
    assert shut.gates[0].confirmed_by == ()


def test_who_has_confirmed_is_added_to(case: pm.ProcessMap) -> None:
    """From a reservation to open, those who had said yes still have."""
    made, _ = record.gate(
        case, "forst-visa-forslaget", "reservation", confirmed_by="unga", why="En återstår"
    )
    made, _ = record.gate(made, "forst-visa-forslaget", "open", confirmed_by="handlare")
    assert made.gates[0].confirmed_by == ("unga", "handlare")


def test_what_only_the_document_knows_of_a_gate(case: pm.ProcessMap) -> None:
    """Also where the plan has no such gate: nobody opens trust alone who owns the process."""
    owned = pm.loads(CASE.replace("owner: Exempelby kommun", "owner: Gatukontoret")).evolve(
        gates=(Gate(id="tillit", kind="trust"),)
    )
    for by in (None, "gata"):
        with pytest.raises(pm.RecordError) as caught:
            record.gate(owned, "tillit", "open", confirmed_by=by)
        assert "det säger de som det gäller" in caught.value.message("sv")
    made, _ = record.gate(owned, "tillit", "open", confirmed_by="unga")
    assert made.gates[0].state == "open"


def test_an_answer_about_a_chair(case: pm.ProcessMap) -> None:
    """The forum is taken out of the plan into the document, with its title, its people and only as
    proposed; the chair and its holder stand in the plan made anew.
    """
    made, noted = record.seat(case, "unga", "rundabord", state="sagt ja", held_by="ungdomsledaren")
    (arena,) = made.arenas
    assert (arena.id, arena.kind, arena.status) == ("rundabord", "round_table", "proposed")
    assert arena.title == "Vidgad krets"
    assert [each.party for each in arena.members] == list(_states(_arena(case, "rundabord")))
    assert _states(_arena(case, "rundabord"))["unga"] == "asked"
    assert _states(_arena(made, "rundabord"))["unga"] == "yes"
    seat = next(each for each in _arena(made, "rundabord").members if each.party == "unga")  # type: ignore[union-attr]  # it is there
    assert seat.held_by == "ungdomsledaren"
    assert noted.message() == "”Vidgad krets”, Unga som är på torget: har sagt ja."
    assert record.seat(made, "unga", "Vidgad krets", state="ja")[0] is made


def test_a_no_keeps_the_chair(case: pm.ProcessMap) -> None:
    """Whoever says no is not counted on, and has a chair to come back to; a yes takes its place."""
    wide = record.arena(
        case, "Ljusgrupp", kind="arbetsgrupp", members="unga, handlare, gata", status="överens"
    )[0]
    made, _ = record.answered(wide, ["gata"], False, to="Ljusgrupp")
    assert {each.party: each.state for each in made.arenas[0].members}["gata"] == "no"
    assert _states(_arena(made, "ljusgrupp"))["gata"] == "kept_open"
    back, _ = record.answered(made, ["gata"], True, to="ljusgrupp")
    assert _states(_arena(back, "ljusgrupp"))["gata"] == "yes"


def test_somebody_who_was_absent_gets_a_chair(case: pm.ProcessMap) -> None:
    """A yes takes them off the list of those who are not there."""
    made, _ = record.arena(case, "Ljusgrupp", kind="working_group", members="unga,handlare")
    absent = made.evolve(arenas=(made.arenas[0].evolve(absent=(Absent(party="gata"),)),))
    made, _ = record.seat(absent, "gata", "ljusgrupp", state="ja")
    assert made.arenas[0].absent == ()
    assert made.arenas[0].members[-1].party == "gata"


def test_a_forum_begins_meets_and_ends(case: pm.ProcessMap) -> None:
    """It is open once it has met; its next meeting is the next one; closed, none like it is
    proposed anew, and that is told.
    """
    made, _ = record.held(case, "rundabord", date="2026-03-02", outcome="Vi ses igen")
    talk = made["rundabord-1"]
    assert (talk.arena, talk.session, talk.held) == ("rundabord", 1, True)
    assert made.arenas[0].status == "open"
    again, noted = record.held(made, "rundabord", date="2026-03-02")
    assert again is made
    assert not noted.changed
    second, _ = record.held(made, "rundabord", date="2026-03-30")
    assert (second["rundabord-2"].session, str(second["rundabord-2"].date)) == (2, "2026-03-30")
    closed, noted = record.arena(second, "rundabord", status="avslutat")
    assert noted.message() == "”Vidgad krets”: avslutat."
    plan = pm.propose(closed)[0]
    assert not [each for each in plan.arenas if each.kind == "round_table"]
    assert "”Vidgad krets” är avslutat och föreslås inte på nytt." in str(plan)


def test_what_the_program_wrote_becomes_a_persons_own(case: pm.ProcessMap) -> None:
    """An arena that `propose` wrote and somebody has answered about stays when it proposes again,
    and is not agreed because one has said yes.
    """
    from processmap.wording.written import with_plan

    written = with_plan(case, pm.propose(case)[0])
    made, _ = record.seat(written, "unga", "rundabord", state="yes")
    arena = next(each for each in made.arenas if each.id == "rundabord")
    assert arena.status == "proposed"
    again = with_plan(made, pm.propose(made)[0])
    assert next(each for each in again.arenas if each.id == "rundabord").members == arena.members


def test_numbers_as_people_write_them(case: pm.ProcessMap) -> None:
    """A count or a span on the command line is a number, not a text."""
    made, _ = record.arena(
        case,
        "Ljusgrupp",
        kind="working_group",
        members="unga,handlare",
        sessions="3–5",
        hours="2,5",
    )
    assert (made.arenas[0].sessions, made.arenas[0].hours) == ((3, 5), 2.5)
    made, _ = record.stakeholder(made, "unga", size="ca 40", approves="30")
    assert (made["unga"].size, made["unga"].approves) == (40, 30)
    made, _ = record.stakeholder(made, "unga", size="40–60", approves="nej")
    assert (made["unga"].size, made["unga"].approves) == ((40, 60), "no")


@pytest.mark.parametrize(
    ("event", "given", "more", "words"),
    [
        ("gate", ["eget ja", "förbehåll"], {}, ["inte att öppna med förbehåll", "bara Unga"]),
        ("gate", ["eget ja", "open"], {"confirmed_by": "gata"}, ["det kan bara Unga"]),
        ("gate", ["forst-visa-forslaget", "förbehåll"], {}, ["why: måste anges"]),
        ("gate", ["spelregler", "halvöppen"], {}, ["halvöppen", "forst-uppdrag", "heter"]),
        ("gate", ["mandate"], {}, ["state: måste anges"]),
        ("seat", ["ungar", "bordet"], {"state": "kanske"}, ["unga", "kanske", "rundabord"]),
        ("seat", ["unga", "rundabord"], {}, ["state: måste anges"]),
        ("seat", ["unga", "egen grupp"], {"state": "ja"}, ["flera heter ”egen grupp”"]),
        ("arena", ["Ljusgrupp"], {"status": "igång"}, ["heter ”Ljusgrupp”", "rundabord"]),
        ("arena", ["Nytt"], {"kind": "kafferep", "sessions": "många"}, ["kafferep", "många"]),
        ("held", ["rundabord"], {}, ["date: måste anges"]),
    ],
)
def test_every_fault_is_told(
    case: pm.ProcessMap, event: str, given: list[str], more: dict[str, Any], words: list[str]
) -> None:
    """What is wrong, all of it, and nothing confidential."""
    with pytest.raises(pm.RecordError) as caught:
        getattr(record, event)(case, *given, **more)
    said = caught.value.message("sv")
    assert all(each in said for each in words), said
    assert not any(secret in said for secret in SECRETS)
