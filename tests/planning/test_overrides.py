"""The facilitator's hand: every change is respected, and what it breaks and costs is said."""

from typing import Any

import attrs
import pytest

from processmap.model.plan import Plan
from processmap.model.project import Override
from processmap.planning import propose, with_plan
from tests.planning.makers import town


def _changed(*changes: dict[str, Any], **more: Any) -> Plan:
    case = attrs.evolve(town(), overrides=tuple(Override(**each) for each in changes), **more)
    return propose(case).plans[0]


def _said(plan: Plan) -> str:
    return " ".join(note.message for note in plan.notes if note.code == "override")


def test_without_changes_there_is_nothing_to_say() -> None:
    """No note speaks of a change."""
    assert not _said(_changed())


def test_forbid_leaves_a_dialogue_out_and_says_what_is_lost() -> None:
    """The joint dialogue is gone, both tensions are told as unmet, and the cost is counted."""
    plan = _changed({"action": "forbid", "dialogue": "gemensamt-1", "why": "För tidigt"})
    assert "gemensamt-1" not in {each.id for each in plan.dialogues}
    lost = [each for each in plan.unmet if each.need == "meet"]
    assert lost
    assert all("valt bort" in each.because and each.relaxation for each in lost)
    assert "spänningar som möts −" in _said(plan)
    assert "För tidigt" in _said(plan)


def test_forbid_a_separate_talk() -> None:
    """A need that is then not met is told."""
    plan = _changed({"action": "forbid", "dialogue": "samtal-unga"})
    assert "samtal-unga" not in {each.id for each in plan.dialogues}
    assert ("inventory", ("unga",)) in {(each.need, each.refs) for each in plan.unmet}


def test_other_participants_are_seated_and_what_is_lost_is_told() -> None:
    """The tensions of those who no longer come are unmet."""
    plan = _changed({"action": "participants", "dialogue": "gemensamt-1", "participants": ["boende", "unga"]})
    assert plan["gemensamt-1"].participants == ("boende", "unga")
    told = {frozenset(each.refs) for each in plan.unmet if each.need == "meet"}
    met = {frozenset(pair) for each in plan.dialogues for pair in each.tensions}
    assert told | met == {frozenset({"otrygghet", "enda-platsen"}), frozenset({"tystnad", "enda-platsen"})}
    assert not told & met


def test_a_change_that_breaks_a_condition_is_made_and_told() -> None:
    """The facilitator decides; the plan says what it breaks."""
    change = {"action": "participants", "dialogue": "gemensamt-1", "participants": ["boende", "unga", "handlare"]}
    plan = _changed(change, not_together=(("boende", "unga"),))
    assert {"boende", "unga"} <= set(plan["gemensamt-1"].participants)
    assert "Tänk på" in _said(plan)


def test_another_method() -> None:
    """It is used, and it is said when it does not carry the room."""
    plan = _changed({"action": "method", "dialogue": "gemensamt-1", "method": "open_space"})
    assert plan["gemensamt-1"].method == "open_space"
    assert "formen bär inte läget" in _said(plan)


def test_move_later_and_earlier() -> None:
    """Later is always possible; earlier only as far as what must come before allows, and that is told."""
    late = _changed({"action": "move", "dialogue": "samtal-boende", "round": 5})
    assert late["samtal-boende"].round == 5
    assert (late["aterspegling"].round or 0) > 5
    early = _changed({"action": "move", "dialogue": "gemensamt-1", "round": 1})
    assert (early["gemensamt-1"].round or 0) > 1
    assert "kan inte komma redan i omgång 1" in _said(early)


def test_move_after_another() -> None:
    """An order the facilitator asks for stands, with the reason given."""
    change = {"action": "move", "dialogue": "samtal-boende", "after": "samtal-unga", "why": "De unga först"}
    (arrow,) = [each for each in _changed(change).precedences if each.rule == "override"]
    assert (arrow.before, arrow.after, arrow.because) == ("samtal-unga", "samtal-boende", "De unga först")


def test_split_and_merge() -> None:
    """A split gives two dialogues with everybody in one of them; a merge gives one with all."""
    whole = propose(town()).plans[0]["aterspegling"].participants
    two = _changed({"action": "split", "dialogue": "aterspegling", "participants": ["boende"]})
    assert two["aterspegling-2" if "aterspegling-2" in {d.id for d in two.dialogues} else "aterspegling-3"]
    assert "boende" not in two["aterspegling"].participants
    assert set(whole) <= {key for d in two.dialogues if d.purpose == "mirror" for key in d.participants}
    assert two["aterspegling"].title == "Återspegling av perspektiven för torghandlarna"
    one = _changed({"action": "merge", "dialogue": "samtal-unga", "with_": ["samtal-boende"]})
    assert one["samtal-unga"].title == "Enskilt samtal med unga på torget och boende"
    assert set(one["samtal-unga"].participants) == {"unga", "boende"}
    assert "samtal-boende" not in {each.id for each in one.dialogues}


def test_accept_and_pin_make_a_proposal_the_facilitators_own() -> None:
    """It is kept as it is from then on, also when the map no longer asks for it."""
    for action in ("accept", "pin"):
        case = attrs.evolve(town(), overrides=(Override(action=action, dialogue="samtal-unga"),))
        written = with_plan(case, propose(case).plans[0])
        heard = attrs.evolve(
            written,
            stakeholders=tuple(
                each.evolve(affected="low", willing="yes") if each.id == "unga" else each for each in case.stakeholders
            ),
            perspectives=(),
            tensions=(),
            relationships=(),
            dialogues=tuple(each.evolve(tensions=()) for each in written.dialogues),
        )
        assert "samtal-unga" in {each.id for each in with_plan(heard, propose(heard).plans[0]).dialogues}


def test_the_meeting_and_the_proposals_can_be_one_occasion() -> None:
    """A merging waits for what is proposed later, so that it really takes it in."""
    apart = _changed()
    other = next(each.id for each in apart.dialogues if each.purpose == "create")
    one = _changed({"action": "merge", "dialogue": "gemensamt-1", "with_": [other], "why": "Ett möte räcker"})
    assert other not in {each.id for each in one.dialogues}
    assert one.metrics.dialogues == apart.metrics.dialogues - 1
    assert set(apart[other].participants) <= set(one["gemensamt-1"].participants)
    assert "samtal −1" in _said(one)


@pytest.mark.parametrize("action", ["accept", "pin", "forbid", "move", "split", "merge", "participants", "method"])
def test_a_change_to_what_is_not_there_is_told(action: str) -> None:
    """It has no effect, and is not forgotten in silence."""
    plan = _changed({"action": action, "dialogue": "finns-inte", "round": 2})
    assert plan.dialogues == propose(town()).plans[0].dialogues
    assert "finns-inte, som inte längre föreslås" in _said(plan)


def test_proposing_again_respects_every_change() -> None:
    """After the plan is written, proposing again gives the same document."""
    changes = (
        Override(action="forbid", dialogue="uppfoljning", why="Sköts av föreningen"),
        Override(action="participants", dialogue="gemensamt-1", participants=["boende", "unga"]),
        Override(action="accept", dialogue="samtal-unga"),
        Override(action="move", dialogue="samtal-boende", round=3),
    )
    case = attrs.evolve(town(), overrides=changes)
    written = with_plan(case, propose(case).plans[0])
    assert with_plan(written, propose(written).plans[0]) == written
