"""After something has happened the rest of a plan stays: nobody is lost, and what was not touched is as it was."""

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import processmap.recording as record
from processmap.formats.document import loads
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Commitment, Decision, DecisionBody, Proposal
from processmap.model.perspectives import Perspective
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.model.words import DialogueStatus, Purpose
from processmap.planning.merge import with_plan
from processmap.planning.proposer import propose
from processmap.planning.style import CAREFUL
from tests.planning.makers import town
from tests.square import CASE
from tests.strategies import maps_with_tensions


def _plan(case: ProcessMap) -> Plan:
    return propose(case, styles=(CAREFUL,)).plans[0]


def _covered(plan: Plan) -> set[tuple[Purpose | None, str]]:
    return {(each.purpose, key) for each in plan.dialogues for key in each.participants}


def _same(one: Dialogue, other: Dialogue) -> bool:
    return (one.purpose, one.method, {*one.participants}) == (other.purpose, other.method, {*other.participants})


@pytest.mark.parametrize("case", [loads(CASE), town()], ids=["square", "town"])
def test_a_cancelled_dialogue_is_proposed_again_and_nothing_else_is_lost(case: ProcessMap) -> None:
    """Whichever dialogue is cancelled, everybody who was to be met is still to be met, for the same purpose."""
    plan = _plan(case)
    written = with_plan(case, plan)
    for talk in plan.dialogues:
        again = _plan(record.cancelled(written, talk.id)[0])
        assert _covered(plan) <= _covered(again), talk.id
        assert len(again.dialogues) == len(plan.dialogues), talk.id
        moved = [each.id for each in plan.dialogues if not any(_same(each, other) for other in again.dialogues)]
        assert moved == []


def _three_apart() -> ProcessMap:
    """Three who must not meet each other, so that every common meeting is held in three rooms."""
    ends = [("a", "b"), ("a", "c"), ("b", "c")]
    return ProcessMap(
        title="T",
        open=["Belysning"],
        stakeholders=[Stakeholder(id=key, name=key.upper(), affected="high", kind="group") for key in "abc"],
        relationships=[Relationship(source=a, target=b, kind="conflict", can_meet="not_now") for a, b in ends],
        perspectives=[Perspective(id=f"p-{key}", statement=f"P{key}", held_by=[key]) for key in "abc"],
        decision_bodies=[DecisionBody(id="tn", name="Tekniska nämnden")],
        proposals=[Proposal(id="ljus", title="Ljus", decided_by=["tn"], from_=["a"])],
        decisions=[Decision(id="tn-1", body="tn", date="2026-01-20", outcome="approved", proposals=["ljus"])],
        commitments=[Commitment(who=key, what=f"Löfte {key}") for key in "abc"],
    )


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("purpose", [Purpose.MIRROR, Purpose.FEEDBACK, Purpose.FOLLOW_UP])
def test_the_neighbours_of_a_cancelled_meeting_keep_their_ids(purpose: Purpose, number: int) -> None:
    """Cancelling one of several numbered meetings renames none of the others, so that nothing else seems changed."""
    plan = _plan(_three_apart())
    series = [each for each in plan.dialogues if each.purpose is purpose]
    assert len({each.participants for each in series}) == 3
    gone = series[number]
    again = {each.id: each for each in _plan(record.cancelled(with_plan(_three_apart(), plan), gone.id)[0]).dialogues}
    assert gone.id not in again
    for each in plan.dialogues:
        if each is not gone:
            assert again[each.id].participants == each.participants, each.id
            assert again[each.id].purpose is each.purpose


@pytest.mark.parametrize("number", [0, 1, 2])
def test_what_stands_in_for_a_cancelled_feedback_meeting_comes_where_it_came(number: int) -> None:
    """Feedback after a decision that is taken does not wait for it; feedback after dialogues waits for them."""
    plan = _plan(_three_apart())
    gone = [each for each in plan.dialogues if each.purpose is Purpose.FEEDBACK][number]
    again = _plan(record.cancelled(with_plan(_three_apart(), plan), gone.id)[0])
    new = next(each for each in again.dialogues if each.id not in {one.id for one in plan.dialogues})

    def ordered(found: Plan, key: str) -> set[tuple[str, str | None]]:
        return {(each.before, each.because) for each in found.precedences if each.after == key}

    assert new.participants == gone.participants
    assert ordered(again, new.id) == ordered(plan, gone.id)


@settings(max_examples=20, deadline=None)
@given(maps_with_tensions(groups=(3, 9), tensions=(1, 5)), st.data())
def test_what_happened_loses_nobody(case: ProcessMap, data: st.DataObject) -> None:
    """The same over any map: nobody whom the plan itself wants heard, prepared or mirrored is forgotten.

    What people planned themselves, beyond what is needed, and then cancelled is theirs to plan again.
    """
    plan = _plan(case)
    if not plan.dialogues:
        return
    talk = data.draw(st.sampled_from(plan.dialogues))
    again = _plan(record.cancelled(with_plan(case, plan), talk.id)[0])
    alone = {Purpose.INVENTORY, Purpose.MIRROR, Purpose.PREPARE, Purpose.ASSESS}
    ours = evolve(plan, dialogues=tuple(each for each in plan.dialogues if each.status is DialogueStatus.PROPOSED))
    assert {each for each in _covered(ours) if each[0] in alone} <= _covered(again)
