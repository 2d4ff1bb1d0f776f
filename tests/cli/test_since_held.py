"""What has been held goes on binding what follows: gaps are kept from the day it was held."""

import datetime as dt
from pathlib import Path

import pytest

import processmap as pm
from tests.cli.conftest import Run
from tests.scheduling.told import facts_told
from tests.scheduling.torget import scheduled
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
  - {id: egen-handlare, title: Samtal med handlarnas grupp, purpose: prepare, method: caucus, participants: [handlare]}
  - {id: egen-unga, title: Samtal med ungas grupp, purpose: prepare, method: caucus, participants: [unga]}
  - {id: gemensamt, title: Vi möts, purpose: meet, method: small_group, participants: [handlare, unga],
     tensions: [[otryggt, plats]],
     after: [{dialogue: egen-handlare, gap_days: 30}, {dialogue: egen-unga, gap_days: 30, within_days: 40}]}
  - {id: forslag, title: Ta fram förslag, purpose: create, method: workshop, participants: [handlare, unga],
     after: [gemensamt]}
  - {id: beredning-au, title: Beredning, purpose: decide, bodies: [au], after: [forslag]}
  - {id: beslut-ks, title: Beslut, purpose: decide, bodies: [ks], after: [{dialogue: beredning-au, gap_days: 7}]}
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
"""
BEFORE_JOINT = (("egen-handlare", "2026-01-27"), ("egen-unga", "2026-02-03"))


@pytest.fixture
def written(run: Run, tmp_path: Path) -> str:
    """The document when everything before the joint dialogue has been held."""
    return held(run, tmp_path, CASE, BEFORE_JOINT)


def held(run: Run, tmp_path: Path, document: str, talks: tuple[tuple[str, str], ...]) -> str:
    """The document after ``record held`` for each of these, with its day."""
    path = tmp_path / "case.yaml"
    path.write_text(document, encoding="utf-8")
    for key, day in talks:
        said = run("record", str(path), "held", key, "--date", day)
        assert said.exit_code == 0, said.stderr
    return path.read_text(encoding="utf-8")


def test_a_least_gap_binds_after_it_was_held(written: str) -> None:
    """Thirty days after the last talk in one's own group: not sooner, whether scheduled once or
    again.
    """
    case = pm.loads(written)
    found = scheduled(case)
    assert found["gemensamt"].date == dt.date(2026, 3, 5)
    assert not objections(found)
    once = pm.with_schedule(case, found)
    assert pm.with_schedule(once, scheduled(once)) == once


def test_a_greatest_gap_binds_after_it_was_held(written: str) -> None:
    """Within forty days: kept after the talk was held, or told, with a way out."""
    case = pm.loads(written)
    day = scheduled(case)["gemensamt"].date
    assert dt.date(2026, 3, 5) <= day <= dt.date(2026, 3, 15)
    late = scheduled(case, today=dt.date(2026, 3, 16))
    assert "ska hållas inom 40 dagar efter" in " ".join(facts_told(late))
    assert late.ways


def test_papers_from_what_was_held_are_in_time(run: Run, tmp_path: Path, written: str) -> None:
    """The preparing body met on 31 March: seven days until the board, and its papers for 15 April
    were due the day before that.
    """
    talks = (("gemensamt", "2026-03-10"), ("forslag", "2026-03-19"), ("beredning-au", "2026-03-31"))
    done = held(run, tmp_path, written, talks)
    assert scheduled(pm.loads(done))["beslut-ks"].date == dt.date(2026, 5, 20)
    found = scheduled(pm.loads(done.replace("papers_by: 2026-03-30", "papers_by: 2026-03-31")))
    assert found["beslut-ks"].date == dt.date(2026, 4, 15)
    assert not objections(found)


def _decided(run: Run, path: Path, body: str, day: str, outcome: str) -> None:
    said = run(
        "record",
        str(path),
        "decision",
        body,
        "--date",
        day,
        "--outcome",
        outcome,
        "--proposal",
        "ljus",
    )
    assert said.exit_code == 0, said.stderr


def test_a_decision_without_a_title_is_named_by_its_body(
    run: Run, tmp_path: Path, written: str
) -> None:
    """Who waits for feedback on it is told which decision it is."""
    path = tmp_path / "case.yaml"
    path.write_text(written, encoding="utf-8")
    _decided(run, path, "ks", "2026-04-07", "approved")
    shown = " ".join(run("show", str(path)).stdout.split())
    assert (
        "Det som Kommunstyrelsen beslutade 2026-04-07 är inte återkopplat till dem det rör."
        in shown
    )


def test_show_tells_of_appeal_and_legal_force(run: Run, tmp_path: Path, written: str) -> None:
    """Whether a decision can still be appealed is told with its outcome, until it has taken legal
    force.
    """
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
