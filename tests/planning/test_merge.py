"""Into the document and back: only proposals nobody has touched are replaced, and writing twice is writing once."""

import attrs
from hypothesis import given, settings

from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.project import Override
from processmap.planning import propose, with_plan
from processmap.planning.merge import untouched, without_proposals
from tests import strategies
from tests.planning.makers import town


def test_a_plan_is_written_as_proposals_with_their_reasons() -> None:
    """Every dialogue of the plan stands in the document, proposed, with what comes before it and why."""
    case = town()
    plan = propose(case).plans[0]
    written = with_plan(case, plan)
    assert {each.id for each in written.dialogues} == {each.id for each in plan.dialogues}
    joint = next(each for each in written.dialogues if each.id == "gemensamt-1")
    assert joint.status == "proposed"
    assert joint.reasons
    assert "aterspegling" in {after.dialogue for each in written.dialogues for after in each.after}
    assert all(after.rule and after.because for each in written.dialogues for after in each.after)


@given(strategies.maps_with_tensions())
@settings(max_examples=12, deadline=None)
def test_writing_twice_is_writing_once(case: ProcessMap) -> None:
    """Proposing again on what was written gives the same plan and the same document, for every alternative."""
    for plan in propose(case):
        written = with_plan(case, plan)
        again = propose(written)[plan.name]
        assert again == plan
        assert with_plan(written, again) == written


def test_nothing_is_left_of_a_plan_nobody_touched() -> None:
    """Taking the proposals away gives the document back."""
    case = town()
    assert without_proposals(with_plan(case, propose(case).plans[0])) == case


def test_what_a_person_has_changed_is_theirs() -> None:
    """A proposal with another title stays as it is, and is not proposed a second time."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    changed = tuple(
        each.evolve(title="Fika med de unga") if each.id == "samtal-unga" else each for each in written.dialogues
    )
    edited = attrs.evolve(written, dialogues=changed)
    plan = propose(edited).plans[0]
    again = with_plan(edited, plan)
    assert next(each for each in again.dialogues if each.id == "samtal-unga").title == "Fika med de unga"
    assert sum("unga" in each.participants and each.purpose == "inventory" for each in again.dialogues) == 1
    assert with_plan(again, propose(again).plans[0]) == again


def test_every_field_counts_as_touched() -> None:
    """Whatever a person changes in a proposal, it is theirs from then on."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    talk = next(each for each in written.dialogues if each.id == "gemensamt-1")
    assert untouched(written, talk)
    for change in (
        {"participants": talk.participants[:1]},
        {"method": "round_table"},
        {"status": "planned"},
        {"note": "Ring först"},
        {"provisional": not talk.provisional},
        {"place": "Biblioteket"},
        {"after": ()},
        {"reasons": ()},
        {"stamp": None},
    ):
        assert not untouched(written, talk.evolve(**change)), change


def test_an_accepted_proposal_stays() -> None:
    """An override that accepts or pins a proposal makes it the facilitator's."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    kept = attrs.evolve(written, overrides=(Override(action="accept", dialogue="gemensamt-1"),))
    assert "gemensamt-1" in without_proposals(kept)
    assert "aterspegling" not in without_proposals(kept)


def test_a_proposal_referred_to_elsewhere_stays() -> None:
    """A perspective voiced in a proposed talk ties the talk to what a person has written."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    views = tuple(each.evolve(voiced_in=("samtal-unga",)) for each in written.perspectives)
    assert "samtal-unga" in without_proposals(attrs.evolve(written, perspectives=views))


def test_the_order_of_the_document_does_not_matter_for_ids() -> None:
    """Turning every list round gives the same proposals under the same ids."""
    case = town()
    turned = attrs.evolve(
        case,
        stakeholders=case.stakeholders[::-1],
        perspectives=case.perspectives[::-1],
        tensions=case.tensions[::-1],
        decision_bodies=case.decision_bodies[::-1],
    )

    def content(each: ProcessMap) -> dict[str, tuple[object, ...]]:
        return {d.id: (d.title, tuple(sorted(d.participants)), d.method) for d in propose(each).plans[0].dialogues}

    assert content(case).keys() == content(turned).keys()


def test_an_order_a_person_has_written_to_a_proposal_is_kept() -> None:
    """A planned dialogue may come after a proposed one; proposing again keeps that order."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    own = Dialogue(id="eget", title="Eget möte", status="planned", after=["aterspegling"])
    edited = attrs.evolve(written, dialogues=(*written.dialogues, own))
    plan = propose(edited).plans[0]
    assert ("aterspegling", "eget") in {(each.before, each.after) for each in plan.precedences}
    again = with_plan(edited, plan)
    assert next(each for each in again.dialogues if each.id == "eget") == own
    assert with_plan(again, propose(again).plans[0]) == again
