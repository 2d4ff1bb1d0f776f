"""Into the document and back: only what nobody has touched is replaced, and writing twice is writing once."""

import attrs
import pytest
from hypothesis import given, settings

import processmap as pm
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.planning import propose, with_plan
from processmap.planning.writing import untouched, without_arenas
from tests import strategies
from tests.scheduling.torget import torget


@pytest.fixture
def case() -> ProcessMap:
    """The square, with a first day and a target."""
    return torget()


def _timed(case: ProcessMap) -> ProcessMap:
    return pm.with_schedule(case, pm.schedule(case, explain=False))


def test_a_plan_is_written_as_arenas(case: ProcessMap) -> None:
    """Every arena of the plan stands in the document, with a ledger of what was written; no session without a day."""
    plan = propose(case).plans[0]
    written = with_plan(case, plan)
    assert [each.id for each in written.arenas] == [each.id for each in plan.arenas]
    assert written.dialogues == case.dialogues
    assert written.plan is not None
    assert written.plan.pattern == plan.pattern
    assert all(untouched(written, each.id) for each in written.arenas)


@given(strategies.maps_with_tensions())
@settings(max_examples=12, deadline=None)
def test_writing_twice_is_writing_once(case: ProcessMap) -> None:
    """Proposing again on what was written gives the same plan and the same document, for every alternative."""
    for plan in propose(case):
        written = with_plan(case, plan)
        again = propose(written)[plan.name]
        assert again == plan
        assert with_plan(written, again) == written


def test_nothing_is_left_of_a_plan_nobody_touched(case: ProcessMap) -> None:
    """Taking away what the program wrote gives the document back."""
    assert without_arenas(with_plan(case, propose(case).plans[0])) == case


@pytest.mark.parametrize(
    "change",
    [{"title": "Fika vid torget"}, {"members": ()}, {"sessions": 9}, {"note": "Ring först"}, {"place": "Biblioteket"}],
)
def test_whatever_a_person_changes_is_theirs(case: ProcessMap, change: dict[str, object]) -> None:
    """An arena with anything changed in it stays as it is, and is not proposed a second time."""
    written = with_plan(case, propose(case).plans[0])
    arenas = tuple(each.evolve(**change) if each.id == "rundabord" else each for each in written.arenas)
    edited = attrs.evolve(written, arenas=arenas)
    again = with_plan(edited, propose(edited).plans[0])
    assert again["rundabord"] == edited["rundabord"]
    assert sum(str(each.kind) == "round_table" for each in again.arenas) == 1
    assert with_plan(again, propose(again).plans[0]) == again


def test_a_session_that_was_held_keeps_its_arena(case: ProcessMap) -> None:
    """The arena stays under its id, and the sessions that are left are proposed."""
    timed = _timed(case)
    held = pm.record(timed).held("egen-grupp-unga-1", date="2026-04-14").case
    again = with_plan(held, propose(held).plans[0])
    talk = again["egen-grupp-unga-1"]
    assert isinstance(talk, Dialogue)
    assert talk.held
    assert talk.arena in again
    assert with_plan(again, propose(again).plans[0]) == again


def test_another_session_takes_the_place_of_one_that_was_cancelled(case: ProcessMap) -> None:
    """It has a number of its own, and the arena is the same."""
    timed = _timed(case)
    cancelled = pm.record(timed).cancelled("rundabord-2").case
    sessions = [each.id for each in propose(cancelled).plans[0].dialogues if each.arena == "rundabord"]
    assert sessions == ["rundabord-1", "rundabord-3", "rundabord-4"]


def test_the_days_of_a_timetable_are_kept(case: ProcessMap) -> None:
    """Proposing again on a dated document keeps its days, and writing it again changes nothing."""
    timed = _timed(case)
    plan = propose(timed).plans[0]
    assert all(each.date for each in plan.dialogues)
    assert with_plan(timed, plan) == timed
