"""What cannot be: the facts that clash, each of them needed, and ways out that work in the document
itself.
"""

import datetime as dt

import pytest

import processmap as pm
from processmap.engines.timetabling import solve
from processmap.engines.timetabling.quickxplain import possible
from processmap.model.plan import Status
from processmap.scheduling.clashes import clash_of, ways_of
from processmap.scheduling.problem import ground_of, problem_of
from tests.engines.timetabling.verifier import faults
from tests.scheduling.generator import generator
from tests.scheduling.told import clash_told, ways_told
from tests.scheduling.torget import scheduled, torget_with_talks

LATE = {"  start: 2026-04-01 ": "  start: 2026-05-01 "}


def test_late_is_allowed_and_explained() -> None:
    """A target that cannot be kept gives a timetable all the same, and says in plain words why it
    is late.
    """
    found = scheduled(torget_with_talks(**LATE))
    assert found.found
    assert found.late_days == 15
    said = clash_told(found)
    assert (
        "Kommunstyrelsens sista sammanträde före 14 juni är 31 maj, och handlingarna ska vara inne 17 maj."
        in said
    )
    assert said.endswith("”Ta fram förslag om trygghet” kan då hållas tidigast 18 maj.")
    assert any("måldatumet från 14 juni till 29 juni" in each for each in ways_told(found))


def test_a_firm_target_is_impossible() -> None:
    """Whoever says that the target is firm gets the clash instead, and no days."""
    found = scheduled(
        torget_with_talks(
            **LATE, **{"target: 2026-06-14": "target: 2026-06-14\n  target_firm: true"}
        )
    )
    assert found.status is Status.INFEASIBLE
    assert found.times == ()
    assert found.clash is not None
    assert found.clash.irreducible
    assert pm.with_schedule(found.case, found) is found.case


def test_moving_the_target_works_in_the_document() -> None:
    """The way out that names a new target, written into the document, gives a timetable in time."""
    firm = torget_with_talks(
        **LATE, **{"target: 2026-06-14": "target: 2026-06-14\n  target_firm: true"}
    )
    way = next(each for each in scheduled(firm).ways if each.facts == ("target",))
    assert firm.calendar is not None
    moved = scheduled(firm.evolve(calendar=firm.calendar.evolve(target=way.end)))
    assert (moved.found, moved.late_days) == (True, 0)


def test_asking_somebody_works_in_the_document() -> None:
    """People never free at the same time: what is advised, done in the document, gives a
    timetable.
    """
    never = torget_with_talks(
        **{
            "influence: medium, willing: yes": "influence: medium, willing: yes, available: [morning]"
        }
    )
    found = scheduled(never)
    assert {each.key for each in found.clash.facts} == {"parts:unga", "parts:handlare"}  # type: ignore[union-attr]  # there is one
    assert len(found.ways) == 2
    for way in found.ways:
        person = way.facts[0].split(":")[1]
        asked = [
            each.evolve(available=()) if each.id == person else each for each in never.stakeholders
        ]
        assert scheduled(never.evolve(stakeholders=asked)).found


def test_what_is_agreed_can_stand_in_the_way() -> None:
    """Two days that were set the wrong way round, with an order a person has written between them
    and a third.
    """
    case = pm.loads(
        """\
processmap: 1
title: Torget
open: [Allt]
calendar: {start: 2026-03-02}
dialogues:
  - {id: a, title: Först, purpose: frame, status: confirmed, date: 2026-03-20}
  - {id: b, title: Sedan, purpose: frame, after: [a]}
  - {id: c, title: Sist, purpose: frame, status: confirmed, date: 2026-03-20, start: '09:00', after: [b]}
"""
    )
    found = scheduled(case)
    assert found.status is Status.INFEASIBLE
    assert "”Först” är bekräftat till 20 mars." in clash_told(
        found
    ) or "”Sist” är bekräftat" in clash_told(found)
    assert any("flytta ”" in each for each in ways_told(found))


@pytest.mark.parametrize(("size", "seed"), [(3, 1), (3, 4), (5, 1), (8, 2), (12, 0), (12, 1)])
def test_generated_documents(size: int, seed: int) -> None:
    """Made impossible: without any one fact of the clash, the others alone can be kept; and some
    way out works.

    Both are shown by a timetable that a judge of its own looks through, slot by slot.
    """
    module = generator()
    case = module.Process(size, seed).document(impossible=True)
    plan = pm.propose(case).plans[0]
    ground = ground_of(case, plan, module.START, soft=True)
    problem = problem_of(ground)
    clash = clash_of(ground, problem)
    assert clash is not None
    assert possible(problem.with_facts(clash.facts)) is False
    for fact in clash.facts:
        rest = problem.with_facts(each for each in clash.facts if each != fact)
        result = solve(rest, schedules=20)
        assert result.found, fact
        assert faults(rest, result.starts) == []
    facts, result = next(ways_of(ground, problem, clash, 1))
    assert faults(problem.without_facts(facts), result.starts) == []


def test_too_late_already() -> None:
    """A target before the first day is late by so many days, and nothing breaks."""
    found = scheduled(torget_with_talks(), today=dt.date(2026, 12, 1))
    assert found.late_days > 150
    assert found.first_day == dt.date(2026, 12, 1)
