"""Tests of recording: each event, what it does to the map, and what is said when it cannot be."""

import datetime as dt

import pytest

import processmap as pm
import processmap.recording as record
from processmap.analysis.conditions import open_matters
from processmap.wording.written import talks_written, with_plan
from tests.scheduling.torget import torget
from tests.square import CASE, SECRETS


@pytest.fixture
def case() -> pm.ProcessMap:
    """The square."""
    return pm.loads(CASE)


def test_a_proposal_that_was_held_is_a_persons_own() -> None:
    """It loses its stamp, is no longer provisional and stays when a new plan is written."""
    case = torget()  # all that has to be in place is, so that a proposal can have a day
    planned = pm.with_schedule(case, pm.schedule(case, explain=False))
    talk = next(each for each in planned.dialogues if each.stamp)
    held, _ = record.held(planned, talk.id, date="2026-04-20")
    again = with_plan(held, pm.propose(held)[0])
    assert again[talk.id] == talk.evolve(
        status="held", date="2026-04-20", stamp=None, provisional=False
    )


def test_a_proposal_nobody_has_written_down_can_be_held(case: pm.ProcessMap) -> None:
    """A dialogue that stands only in the plan is taken into the document."""
    talks = talks_written(case, pm.propose(case)[0], case.language)
    proposed = next(each for each in talks if each.participants == ("unga",))
    assert proposed.id not in case
    held, noted = record.held(case, proposed.id, date="2026-02-01")
    assert held[proposed.id].held
    assert {each.rule for each in held[proposed.id].reasons} == {
        each.rule for each in proposed.reasons
    }
    assert noted.changed


def test_a_talk_that_nobody_had_planned(case: pm.ProcessMap) -> None:
    """With a title alone it is written as a new dialogue with a readable id; again, it is the same
    one.
    """
    held, _ = record.held(
        case, title="Fika på torget", participants="unga, Gatukontoret", date="2026-02-01"
    )
    assert held["fika-pa-torget"].participants == ("unga", "gata")
    again, noted = record.held(held, title="Fika på torget", date="2026-02-01")
    assert again is held
    assert not noted.changed
    third, _ = record.held(held, title="Fika på torget", date="2026-03-01")
    assert third["fika-pa-torget-2"].date == dt.date(2026, 3, 1)


def test_a_title_that_is_the_id_of_a_talk_does_not_rename_it(case: pm.ProcessMap) -> None:
    """What a talk is found by takes no place of its title: neither its id nor its title spelled
    otherwise.
    """
    for said in ("samtal-handlare", "SAMTAL MED TORGHANDLARNA"):
        made, _ = record.held(case, title=said, date="2026-01-20")
        assert made["samtal-handlare"].title == "Samtal med torghandlarna"
        assert len(made.dialogues) == len(case.dialogues)


def test_outcomes_are_added_to(case: pm.ProcessMap) -> None:
    """What came of a talk is added to what stands there, and not said twice."""
    once, _ = record.held(case, "samtal-handlare", outcome="De vill stanna.")
    twice, _ = record.held(once, "samtal-handlare", outcome="De vill ha ljus.")
    assert twice["samtal-handlare"].outcome == "De vill stanna. De vill ha ljus."
    assert record.held(twice, "samtal-handlare", outcome="De vill stanna.")[0] is twice


def test_cancelled_planned_and_confirmed(case: pm.ProcessMap) -> None:
    """A planned dialogue gets its day, is confirmed on it, and may be cancelled; the hour follows
    the day.
    """
    made, _ = record.planned(
        case, title="Samtal med unga", participants="unga", start="2026-03-10T17:30"
    )
    made, _ = record.confirmed(made, "samtal-med-unga", date="2026-03-12")
    talk = made["samtal-med-unga"]
    assert (talk.status, talk.date, talk.start) == (
        "confirmed",
        dt.date(2026, 3, 12),
        dt.time(17, 30),
    )
    gone, _ = record.cancelled(made, "Samtal med unga", why="För få kunde komma")
    assert (gone["samtal-med-unga"].status, gone["samtal-med-unga"].outcome) == (
        "cancelled",
        "För få kunde komma",
    )
    with pytest.raises(pm.RecordError, match="already been held"):
        record.cancelled(case, "samtal-handlare")
    with pytest.raises(pm.RecordError, match="no day yet"):
        record.confirmed(record.planned(case, title="Utan dag")[0], "utan-dag")


def test_answers(case: pm.ProcessMap) -> None:
    """A yes or no is kept for the whole process or for one dialogue, and the last word counts."""
    made, _ = record.planned(case, title="Gemensamt", participants="unga, handlare")
    made, _ = record.answered(made, "unga", True, to="gemensamt")
    made, _ = record.answered(made, ["unga", "handlare"], False, to="gemensamt")
    assert (made["gemensamt"].accepted, made["gemensamt"].declined) == ((), ("unga", "handlare"))
    made, _ = record.answered(made, "Unga som är på torget", True)
    assert made["unga"].willing == "yes"


def test_the_same_words_are_the_same_perspective(case: pm.ProcessMap) -> None:
    """It gets more holders; a confidential one has an id that says nothing."""
    made, _ = record.perspective(
        case, "Det känns otryggt på kvällen.", held_by="unga", voiced_in="samtal-handlare"
    )
    assert made["otrygghet"].held_by == ("handlare", "unga")
    assert len(made.perspectives) == len(case.perspectives)
    secret, noted = record.perspective(
        case, "Lisa blev slagen", held_by="unga", visibility="confidential"
    )
    assert secret["perspektiv-1"].statement == "Lisa blev slagen"
    assert "Lisa" not in noted.message("sv")


def test_promises_and_what_becomes_of_them(case: pm.ProcessMap) -> None:
    """Commitments, actions and tasks are written once and are done on their day."""
    made, _ = record.commitment(
        case, "handlare", "Håller öppet till åtta", due="2026-06-01", made_in="samtal-handlare"
    )
    made, _ = record.commitment(made, "Torghandlarna", "håller öppet till åtta", due="2026-06-08")
    (promise,) = made.commitments
    assert (promise.id, promise.due) == ("haller-oppet-till-atta", dt.date(2026, 6, 8))
    made, _ = record.done(made, "haller-oppet-till-atta", date="2026-06-02")
    assert (made.commitments[0].kept, made.commitments[0].done_on) == ("yes", dt.date(2026, 6, 2))
    made, _ = record.action(made, "Prov med belysning", responsible="gata", due="2026-05-01")
    made, _ = record.done(made, "prov med belysning", date="2026-05-02")
    assert made.actions[0].done_on == dt.date(2026, 5, 2)
    made, _ = record.decision(
        made, "tn", date="2026-03-18", outcome="delegated", assigns="gata:Räkna:2026-04-10"
    )
    made, _ = record.done(made, made.decisions[-1].id, date="2026-04-09")
    assert made.decisions[-1].assigns[0].done_on == dt.date(2026, 4, 9)
    with pytest.raises(pm.RecordError, match="date: must be given"):
        record.done(record.action(case, "Städa")[0], "städa")


def test_a_requirement_and_an_attempt(case: pm.ProcessMap) -> None:
    """A requirement is met on a day, with evidence; an attempt is noted once and gets its
    outcome.
    """
    needed = case.evolve(requirements=[pm.Requirement(id="beslut", text="Nämnden beslutar")])
    made, _ = record.met(needed, "nämnden beslutar", date="2026-03-18", evidence="§ 31")
    assert made.requirements[0].evidence == ("§ 31",)
    tried, _ = record.outreach(case, "unga", date="2026-02-03", how="fältare")
    tried, _ = record.outreach(
        tried, "unga", date="2026-02-03", how="fältare", outcome="tackade ja"
    )
    assert [each.outcome for each in tried.outreach] == ["no_answer", "agreed"]


def test_a_decision_takes_its_place_in_the_trail(case: pm.ProcessMap) -> None:
    """What is awaited gets its outcome; what is new follows on the matter the body had; tasks and
    days are kept.
    """
    made, _ = record.proposal(case, "Ny belysning", decided_by="tn", from_="samtal-handlare")
    made, _ = record.decision(
        made, "tn", date="2026-03-18", outcome="återremiss", reference="§ 31", proposals="ny-belysning",
        assigns='gata:"Räkna på driften":2026-04-10',
    )  # fmt: skip
    assert made["tn-31"].assigns == (
        pm.Assignment(to="gata", task="Räkna på driften", due="2026-04-10"),
    )
    made, _ = record.decision(made, "tn", date="2026-04-22", outcome="pending")
    assert made["tn-2026-04-22"].follows == ("tn-31",)
    made, _ = record.decision(
        made, "tn", date="2026-04-22", outcome="bifall", reference="§ 40", final_on="2026-05-20"
    )
    assert (made["tn-2026-04-22"].outcome, made["tn-2026-04-22"].reference) == ("approved", "§ 40")
    assert open_matters(made) == ()
    assert len(made.decisions) == 3


def test_every_fault_at_once(case: pm.ProcessMap) -> None:
    """All that is wrong is told together, with what would be right, and nothing confidential is
    given away.
    """
    with pytest.raises(pm.RecordError) as caught:
        record.decision(
            case,
            "tnn",
            date="2026-13-01",
            outcome="kanske",
            proposals="ljus",
            assigns=["gatan:Räkna", "oj"],
        )
    said = caught.value.message("sv")
    assert len(caught.value.faults) == 6
    for part in (
        "Menade du ”tn”",
        "”2026-13-01”",
        "approved",
        "”ljus”",
        "Menade du ”gata”",
        "”oj”",
    ):
        assert part in said, part
    with pytest.raises(pm.RecordError) as hidden:
        record.perspective(case, "x", held_by="vittna")
    assert not any(secret in hidden.value.message("sv").replace("vittna", "") for secret in SECRETS)


def test_two_of_the_same_name_are_told_apart(case: pm.ProcessMap) -> None:
    """A name that fits two entries asks for an id."""
    twins = case.evolve(
        stakeholders=[*case.stakeholders, pm.Stakeholder(id="handlare-2", name="Torghandlarna")]
    )
    with pytest.raises(pm.RecordError, match="handlare, handlare-2"):
        record.outreach(twins, "Torghandlarna")


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("remiss", "circulated"), ("utökad remiss", "circulated"), ("Utskickad på remiss", "circulated"),
        ("cirkulerad", "circulated"), ("återremiss", "returned"), ("återremitterad", "returned"),
        ("bordlagd", "tabled"), ("bordläggs", "tabled"), ("hänskjuten", "referred"), ("godkänd", "approved"),
        ("läggs till handlingarna", "noted"), ("utgår", "withdrawn"), ("tabled", "tabled"),
    ],
)  # fmt: skip
def test_an_outcome_as_the_minutes_have_it(case: pm.ProcessMap, said: str, outcome: str) -> None:
    """The words of Swedish minutes are taken for the document's own."""
    made, _ = record.decision(case, "tn", date="2026-03-18", outcome=said)
    assert made.decisions[-1].outcome == outcome


def test_answers_and_levels_in_swedish(case: pm.ProcessMap) -> None:
    """Yes, no and the levels may be said in Swedish too."""
    made, _ = record.stakeholder(
        case, "Nattvandrarna", kind="förening", affected="medel", hard_to_reach="nej"
    )
    entry = made["nattvandrarna"]
    assert (entry.kind, entry.affected, entry.hard_to_reach) == ("association", "medium", "no")


def test_a_word_that_is_not_known_is_answered_with_what_each_word_means(
    case: pm.ProcessMap,
) -> None:
    """A Swedish reader is told what the words of the document stand for; an English one needs no
    telling.
    """
    with pytest.raises(pm.ProcessMapError) as told:
        record.decision(case, "tn", date="2026-03-18", outcome="remitteras")
    assert (
        "circulated (på remiss), tabled (bordläggs), returned (återremiss)"
        in told.value.message("sv")
    )
    assert "circulated, tabled, returned" in told.value.message("en")


def test_a_talk_that_begins_at_another_hour_is_as_long(case: pm.ProcessMap) -> None:
    """The end that stood there moves with the beginning; where it would pass midnight none is
    said.
    """
    made, _ = record.planned(
        case, title="Samtal med unga", date="2026-03-10", start="13:00", end="15:00"
    )
    later, _ = record.planned(made, "samtal-med-unga", start="17:30")
    assert (later["samtal-med-unga"].start, later["samtal-med-unga"].end) == (
        dt.time(17, 30),
        dt.time(19, 30),
    )
    same, _ = record.planned(later, "samtal-med-unga", date="2026-03-11", start="17:30")
    assert same["samtal-med-unga"].end == dt.time(19, 30)
    night, _ = record.planned(made, "samtal-med-unga", start="23:00")
    assert night["samtal-med-unga"].end is None


def test_several_who_answer_are_told_as_in_a_sentence(case: pm.ProcessMap) -> None:
    """Two names have "och" between them."""
    _, noted = record.answered(case, "unga, gata", True)
    assert noted.message("sv").startswith("Unga som är på torget och Gatukontoret vill")
