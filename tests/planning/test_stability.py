"""After something has happened the rest of a plan stays: nobody is lost, and what was not touched is as it was."""

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.formats.document import loads
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.words import DialogueStatus, Purpose
from processmap.planning import record
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
