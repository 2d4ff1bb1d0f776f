"""Into the document and back: only what nobody has touched is replaced, and writing twice is
writing once.
"""

import attrs
import pytest
from hypothesis import given, settings

import processmap as pm
from processmap.formats.document import dumps, loads
from processmap.model.process_map import ProcessMap
from processmap.planning import propose
from processmap.planning.writing import struck, untouched, without_arenas
from processmap.wording.written import talks_written, with_plan
from tests import strategies
from tests.planning.makers import town
from tests.scheduling.torget import torget


def _proposed(case: ProcessMap) -> ProcessMap:
    """A document with a plan in it, as it is proposed for again."""
    return with_plan(case, propose(case).plans[0])


def _read(text: str) -> ProcessMap:
    """A working document from its text."""
    case = loads(text)
    assert isinstance(case, ProcessMap)
    return case


def test_a_plan_is_written_as_arenas_and_a_ledger() -> None:
    """Every arena of the plan stands in the document, the ledger knows them, and talks without a
    day are not stored.
    """
    case = town()
    plan = propose(case).plans[0]
    written = with_plan(case, plan)
    assert written.plan is not None
    assert written.plan.pattern == plan.pattern
    assert [each.id for each in written.arenas] == [each.id for each in plan.arenas]
    assert set(written.plan.fingerprints) == {each.id for each in written.arenas}
    assert all(untouched(written, each.id) for each in written.arenas)
    assert not written.dialogues


@given(strategies.maps_with_tensions())
@settings(max_examples=8, deadline=None)
def test_writing_twice_is_writing_once(case: ProcessMap) -> None:
    """Proposing again on what was written gives the same document, for every alternative."""
    for plan in propose(case):
        written = with_plan(case, plan)
        assert with_plan(written, propose(written)[plan.name]) == written


def test_nothing_is_left_of_a_plan_nobody_touched() -> None:
    """Taking the arenas away gives the document back, but for the ledger's pattern."""
    case = town()
    assert attrs.evolve(without_arenas(_proposed(case)), plan=None) == case


def test_what_a_person_has_changed_is_theirs() -> None:
    """An arena with another title stays as it is and where it is, and is not proposed a second
    time.
    """
    written = _proposed(town())
    changed = tuple(
        attrs.evolve(each, title="Fika med de unga") if each.id == "egen-grupp-unga" else each
        for each in written.arenas
    )
    again = _proposed(attrs.evolve(written, arenas=changed))
    assert again.arenas == changed
    assert not untouched(again, "egen-grupp-unga")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "Annat"),
        ("sessions", 9),
        ("every_days", 5),
        ("place", "Biblioteket"),
        ("note", "x"),
    ],
)
def test_every_field_counts_as_touched(field: str, value: object) -> None:
    """Whatever field of an arena a person changes, the arena is theirs."""
    written = _proposed(town())
    changed = tuple(attrs.evolve(each, **{field: value}) for each in written.arenas)
    edited = attrs.evolve(written, arenas=changed)
    assert not any(untouched(edited, each.id) for each in changed)
    assert without_arenas(edited).arenas == changed


def test_the_order_of_the_document_does_not_matter_for_ids() -> None:
    """Turning every list round gives the same arenas, with the same people, under the same ids."""
    case = town()
    turned = attrs.evolve(
        case,
        stakeholders=case.stakeholders[::-1],
        perspectives=case.perspectives[::-1],
        tensions=case.tensions[::-1],
        decision_bodies=case.decision_bodies[::-1],
    )

    def content(each: ProcessMap) -> dict[str, tuple[object, ...]]:
        return {
            one.id: (one.kind, tuple(sorted(one.parties))) for one in propose(each).plans[0].arenas
        }

    assert content(case) == content(turned)


def test_what_stands_in_the_document_stays_where_it_stands() -> None:
    """Arenas moved by hand keep their places, and one that is new again comes beside its neighbour
    in the plan.
    """
    written = _proposed(town())
    order = [each.id for each in written.arenas]
    without = tuple(each for each in written.arenas if each.id != "rundabord")
    assert written.plan is not None
    kept = tuple((key, value) for key, value in written.plan.wrote if key != "rundabord")
    edited = attrs.evolve(written, arenas=without, plan=attrs.evolve(written.plan, wrote=kept))
    assert [each.id for each in _proposed(edited).arenas] == order
    turned = attrs.evolve(written, arenas=written.arenas[::-1])
    assert [each.id for each in _proposed(turned).arenas] == order[::-1]


def test_what_a_person_deleted_does_not_return() -> None:
    """A deleted arena is remembered in the ledger, however often the document is proposed for."""
    written = _proposed(town())
    left = tuple(each for each in written.arenas if each.id != "liten-krets-fortroende")
    edited = attrs.evolve(written, arenas=left)
    assert struck(edited) == {"liten-krets-fortroende"}
    once = _proposed(edited)
    assert "liten-krets-fortroende" not in {each.id for each in once.arenas}
    assert _proposed(once) == once


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "members: [unga], sessions: [1, 2]}\n",
            "members: [unga], sessions: [1, 2]}   # ring först\n",
        ),
        ("  - {id: egen-grupp-unga", "  # ring först\n  - {id: egen-grupp-unga"),
        ("  - {id: rundabord", "\n  # i biblioteket\n\n  - {id: rundabord"),
    ],
)
def test_a_comment_in_a_proposal_stays_where_it_stands(before: str, after: str) -> None:
    """On a line or above it: proposing again leaves the text as it is, to the last byte."""
    text = dumps(_proposed(town()))
    assert before in text
    commented = text.replace(before, after)
    assert dumps(_proposed(_read(commented))) == commented


def _timed() -> ProcessMap:
    case = torget()
    return pm.with_schedule(case, pm.schedule(case, explain=False))


def test_a_session_that_was_held_keeps_its_arena() -> None:
    """The arena stays under its id, and the sessions that are left are proposed in it."""
    held = pm.record(_timed()).held("rundabord-1", date="2026-05-11").case
    plan = propose(held).plans[0]
    assert [each.id for each in plan.dialogues if each.arena == "rundabord"] == [
        "rundabord-2",
        "rundabord-3",
    ]
    again = with_plan(held, plan)
    assert [each.id for each in again.arenas].count("rundabord") == 1
    assert with_plan(again, propose(again).plans[0]) == again


def test_another_session_takes_the_place_of_one_that_was_cancelled() -> None:
    """It has a number of its own, and the arena is the same."""
    cancelled = pm.record(_timed()).cancelled("rundabord-2").case
    sessions = [
        each.id for each in propose(cancelled).plans[0].dialogues if each.arena == "rundabord"
    ]
    assert sessions == ["rundabord-1", "rundabord-3", "rundabord-4"]


def test_a_confirmed_session_stands_in_its_arena() -> None:
    """The rest of the arena is proposed round it."""
    firm = pm.record(_timed()).confirmed("rundabord-2").case
    sessions = {each.id for each in propose(firm).plans[0].dialogues if each.arena == "rundabord"}
    assert sessions == {"rundabord-1", "rundabord-2", "rundabord-3"}


def test_a_body_that_prepares_sits_first() -> None:
    """The committee that prepares has a sitting of its own before the one that decides."""
    case = torget()
    board = case["ks"].evolve(prepared_by=["au"])
    committee = board.evolve(id="au", name="Arbetsutskottet", kind="subcommittee", prepared_by=[])
    case = case.evolve(decision_bodies=[committee, board])
    plan = propose(case).plans[0]
    talks = talks_written(case, plan, "sv")
    sittings = [(each.title, each.bodies) for each in talks if each.bodies]
    assert sittings == [
        ("Beredning: arbetsutskottet", ("au",)),
        ("Beslut: kommunstyrelsen", ("ks",)),
    ]
