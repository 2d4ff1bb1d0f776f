"""What has been held goes on binding what follows: gaps that rules made are kept from the day it was held."""

import datetime as dt
from pathlib import Path

import pytest

import processmap as pm
from processmap.planning.contributions import Before
from processmap.planning.rule import Rule
from tests.cli.conftest import Run
from tests.scheduling.verifier import objections

CASE = """\
processmap: 1
title: Torget i Exempelby
open: [Belysning]
stakeholders:
  - {id: unga, name: Unga, kind: group, affected: high, willing: yes, available: [afternoon]}
  - {id: handlare, name: Handlarna, kind: business, affected: high, willing: yes, available: [morning, afternoon]}
relationships:
  - {source: handlare, target: unga, kind: conflict, can_meet: prepared}
perspectives:
  - {id: otryggt, statement: Otryggt, held_by: [handlare], voiced_in: [s1]}
  - {id: plats, statement: Enda platsen, held_by: [unga], voiced_in: [s2]}
tensions:
  - {between: [otryggt, plats], aim: meet}
dialogues:
  - {id: s1, title: Samtal med handlarna, purpose: inventory, participants: [handlare], status: held, date: 2026-01-08}
  - {id: s2, title: Samtal med unga, purpose: inventory, participants: [unga], status: held, date: 2026-01-09}
proposals:
  - {id: ljus, title: Ny belysning, addresses: [otryggt], decided_by: [ks]}
decision_bodies:
  - {id: au, name: Arbetsutskottet, kind: subcommittee, papers_due_days: 8, meetings: [2026-03-03, 2026-03-31]}
  - id: ks
    name: Kommunstyrelsen
    kind: board
    prepared_by: [au]
    papers_due_days: 8
    meetings: [2026-04-02, 2026-04-07, {date: 2026-04-15, papers_by: 2026-03-30}, 2026-05-20]
calendar: {start: 2026-01-12, facilitators: [{id: pl, role: process_lead}]}
rules: {caucus-first: {gap_days: 30}}
"""
BEFORE_JOINT = (
    ("uppdrag", "2026-01-22"),
    ("aterspegling", "2026-01-26"),
    ("aterspegling-2", "2026-01-26"),
    ("egen-grupp-handlare", "2026-01-27"),
    ("egen-grupp-unga", "2026-02-03"),
)


@pytest.fixture
def written(run: Run, tmp_path: Path) -> str:
    """A document with a timetable in it, where everything before the joint dialogue has then been held."""
    return held(run, tmp_path, run("schedule", "-", stdin=CASE).stdout, BEFORE_JOINT)


def held(run: Run, tmp_path: Path, document: str, talks: tuple[tuple[str, str], ...]) -> str:
    """The document after ``record held`` for each of these, with its day."""
    path = tmp_path / "case.yaml"
    path.write_text(document, encoding="utf-8")
    for key, day in talks:
        said = run("record", str(path), "held", key, "--date", day)
        assert said.exit_code == 0, said.stderr
    return path.read_text(encoding="utf-8")


def test_a_least_gap_of_a_rule_binds_after_it_was_held(run: Run, written: str) -> None:
    """Thirty days after the last talk in one's own group: not sooner, whether scheduled once or again."""
    once = run("schedule", "-", stdin=written).stdout
    case = pm.loads(once)
    assert case["gemensamt-1"].date == dt.date(2026, 3, 5)  # type: ignore[attr-defined]  # a dialogue
    after = {each.dialogue: each for each in case["gemensamt-1"].after}  # type: ignore[attr-defined]  # a dialogue
    assert after["egen-grupp-unga"].gap_days == 30
    assert after["egen-grupp-unga"].rule == "caucus-first"
    assert run("schedule", "-", stdin=once).stdout == once
    assert not objections(pm.schedule(case))


def test_the_reason_is_told(run: Run, tmp_path: Path) -> None:
    """`explain` says which talk it waits for and how long; so does the timetable where that decides when it ends."""
    bare = CASE.partition("proposals:")[0] + "calendar:" + CASE.partition("calendar:")[2]
    document = run("schedule", "-", stdin=bare).stdout
    written = held(run, tmp_path, document, BEFORE_JOINT[1:])
    told = " ".join(run("explain", "-", "gemensamt-1", stdin=written).stdout.split())
    assert "Efter ”Samtal i egen grupp med unga”, minst 30 dagar emellan." in told
    shown = " ".join(run("schedule", "-", "-f", "txt", stdin=written).stdout.split())
    assert (
        "5 mars: Gemensamt samtal mellan handlarna och unga. ”Gemensamt samtal mellan handlarna och unga” ska hållas "
        "minst 30 dagar efter ”Samtal i egen grupp med unga”, som var 3 februari." in shown
    )


def test_a_gap_that_has_passed_is_no_longer_written(run: Run, written: str) -> None:
    """Once more days have passed than the rule asks for, the proposal no longer says so."""
    later = written.replace("date: 2026-02-03", "date: 2025-12-01").replace("date: 2026-01-27", "date: 2025-12-01")
    case = pm.loads(run("schedule", "-", stdin=later).stdout)
    assert not [each for each in case["gemensamt-1"].after if each.rule == "caucus-first"]  # type: ignore[attr-defined]  # a dialogue


def test_what_a_person_planned_is_bound_too(run: Run, tmp_path: Path) -> None:
    """A joint dialogue that somebody has made their own, with no order in it, waits as the rule says."""
    own = CASE.replace(
        "proposals:",
        "  - {id: egen, title: Vi möts, purpose: meet, method: small_group, participants: [handlare, unga],\n"
        "     tensions: [[otryggt, plats]], status: planned}\nproposals:",
    )
    done = held(run, tmp_path, run("schedule", "-", stdin=own).stdout, BEFORE_JOINT)
    case = pm.loads(run("schedule", "-", stdin=done).stdout)
    assert case["egen"].date == dt.date(2026, 3, 5)  # type: ignore[attr-defined]  # a dialogue


def test_papers_from_what_was_held_are_in_time(run: Run, tmp_path: Path, written: str) -> None:
    """The preparing body met on 31 March: seven days until the board, and its papers for 15 April were due the day
    before that."""
    talks = (("gemensamt-1", "2026-03-10"), ("forslag", "2026-03-19"), ("beredning-au", "2026-03-31"))
    done = held(run, tmp_path, run("schedule", "-", stdin=written).stdout, talks)
    found = pm.schedule(pm.loads(done), earlier={})
    assert next(each.date for each in found.times if each.dialogue == "beslut-ks") == dt.date(2026, 5, 20)
    in_time = done.replace("papers_by: 2026-03-30", "papers_by: 2026-03-31")
    found = pm.schedule(pm.loads(in_time), earlier={})
    assert next(each.date for each in found.times if each.dialogue == "beslut-ks") == dt.date(2026, 4, 15)
    assert not objections(found)


def test_a_greatest_gap_of_a_rule_binds_after_it_was_held() -> None:
    """A rule of one's own that wants the joint dialogue within 40 days: kept after the talk was held, or told."""

    def order(context: object) -> list[Before]:
        talks = context.dialogues  # type: ignore[attr-defined]  # a context
        pairs = [(each, talks.get("gemensamt-1")) for each in talks.values() if each.purpose == "prepare"]
        return [
            Before(before=one.id, after=other.id, because="Minnet är färskt.", within_days=40)
            for one, other in pairs
            if other
        ]

    rule = Rule("fresh-in-mind", titles=("Färskt i minnet", "Fresh in mind"), order=order)
    case = pm.loads(CASE)
    case = pm.with_schedule(case, pm.schedule(pm.propose(case, rules=[rule]).plans[0]))
    for key, day in BEFORE_JOINT:
        case = pm.record(case).held(key, date=day).case
    plan = pm.propose(case, rules=[rule]).plans[0]
    limits = {(each.before, each.within_days) for each in plan.since_held if each.after == "gemensamt-1"}
    assert limits == {("egen-grupp-handlare", 40), ("egen-grupp-unga", 40)}
    found = pm.schedule(plan)
    day = next(each.date for each in found.times if each.dialogue == "gemensamt-1")
    assert dt.date(2026, 3, 5) <= day <= dt.date(2026, 3, 8)
    late = pm.schedule(plan, today=dt.date(2026, 3, 9))
    assert late.clash is not None
    assert "ska hållas inom 40 dagar efter" in " ".join(each.message for each in late.clash.facts)
    assert late.ways


def _decided(run: Run, path: Path, body: str, day: str, outcome: str) -> None:
    said = run("record", str(path), "decision", body, "--date", day, "--outcome", outcome, "--proposal", "ljus")
    assert said.exit_code == 0, said.stderr


def test_a_body_that_has_prepared_is_not_asked_again(run: Run, tmp_path: Path, written: str) -> None:
    """When the preparing body has had the matter its sitting was held, and only the deciding body is left; sent back,
    the matter is prepared once more."""
    talks = (("forankring-au", "2026-02-16"), ("forankring-ks", "2026-02-16"), ("gemensamt-1", "2026-02-18"))
    path = tmp_path / "case.yaml"
    path.write_text(held(run, tmp_path, written, (*talks, ("forslag", "2026-02-19"))), encoding="utf-8")
    _decided(run, path, "au", "2026-03-03", "approved")
    document = path.read_text(encoding="utf-8")
    case = pm.loads(run("schedule", "-", stdin=document).stdout)
    sitting = case["beredning-au"]
    assert (sitting.status, sitting.date) == ("held", dt.date(2026, 3, 3))  # type: ignore[attr-defined]  # a dialogue
    ahead = {each.id: each.date for each in case.dialogues if each.purpose == "decide" and not each.held}
    assert set(ahead) == {"beslut-ks"}
    shown = run("show", "-", stdin=document).stdout
    assert "Arbetsutskottet beslutade" not in shown
    _decided(run, path, "ks", "2026-04-07", "returned")
    back = pm.loads(run("propose", "-", stdin=path.read_text(encoding="utf-8")).stdout)
    ahead = {each.title for each in back.dialogues if each.purpose == "decide" and not each.held}
    assert ahead == {"Beredning i arbetsutskottet", "Beslut i kommunstyrelsen"}


def test_a_decision_without_a_title_is_named_by_its_body(run: Run, tmp_path: Path, written: str) -> None:
    """Who waits for feedback on it is told which decision it is."""
    path = tmp_path / "case.yaml"
    path.write_text(written, encoding="utf-8")
    _decided(run, path, "ks", "2026-04-07", "approved")
    shown = " ".join(run("show", str(path)).stdout.split())
    assert "Det som Kommunstyrelsen beslutade 2026-04-07 är inte återkopplat till dem det rör." in shown


def test_a_matter_sent_out_for_comment_waits_for_the_answers(run: Run, tmp_path: Path, written: str) -> None:
    """The answers are due on 8 April, and the papers for 15 April are in by then: not with the papers a day earlier."""
    talks = (("forankring-au", "2026-02-16"), ("forankring-ks", "2026-02-16"), ("gemensamt-1", "2026-02-18"))
    path = tmp_path / "case.yaml"
    path.write_text(held(run, tmp_path, written, (*talks, ("forslag", "2026-02-19"))), encoding="utf-8")
    _decided(run, path, "au", "2026-03-03", "approved")
    task = ("--assign", "unga:Yttra er:2026-04-08")
    said = run(
        "record",
        str(path),
        "decision",
        "ks",
        "--date",
        "2026-04-02",
        "--outcome",
        "circulated",
        "--proposal",
        "ljus",
        *task,
    )
    assert said.exit_code == 0, said.stderr
    for papers, day in (("2026-04-08", dt.date(2026, 4, 15)), ("2026-04-07", dt.date(2026, 5, 20))):
        case = pm.loads(path.read_text(encoding="utf-8").replace("papers_by: 2026-03-30", f"papers_by: {papers}"))
        assert pm.schedule(case, earlier={})["beslut-ks-2"].date == day


def test_show_tells_of_appeal_and_legal_force(run: Run, tmp_path: Path, written: str) -> None:
    """Whether a decision can still be appealed is told with its outcome, until it has taken legal force."""
    path = tmp_path / "case.yaml"
    path.write_text(written, encoding="utf-8")
    record = (
        "record",
        str(path),
        "decision",
        "ks",
        "--date",
        "2026-04-07",
        "--outcome",
        "approved",
        "--proposal",
        "ljus",
    )
    assert run(*record, "--appeal-until", "2026-05-01").exit_code == 0

    def shown(day: str) -> str:
        return " ".join(run("show", str(path), "--today", day).stdout.split())

    assert "Bifall, kan överklagas till och med 2026-05-01" in shown("2026-05-01")
    assert "Bifall, tiden att överklaga gick ut 2026-05-01" in shown("2026-05-02")
    assert run(*record, "--final-on", "2026-05-02").exit_code == 0
    assert "Bifall, laga kraft 2026-05-02" in shown("2026-05-02")
