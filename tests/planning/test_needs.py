"""Needs: complete, each with what raised it, met by what was held, resting each on one rule."""

import attrs
from hypothesis import given, settings

from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody, Proposal
from processmap.model.process_map import ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.words import Purpose
from processmap.planning import needs
from processmap.planning.rules import RULES
from tests import strategies
from tests.planning.makers import town, two_sides

ORDER = {purpose: index for index, purpose in enumerate(Purpose)}


def test_a_whole_case_raises_every_sort_of_need_it_should() -> None:
    """Mandate, hear, mirror, prepare, meet, frame, create, anchor, decide, feedback and follow-up."""
    kinds = {each.kind for each in needs(town())}
    assert kinds == set(Purpose) - {Purpose.COORDINATE, Purpose.ASSESS, Purpose.FACTS}


def test_an_empty_map_invents_nothing() -> None:
    """A map with only a title asks for its mandate, and for nothing that presumes people."""
    assert {each.kind for each in needs(ProcessMap(title="Tomt"))} == {Purpose.MANDATE}


def test_a_need_names_what_raised_it() -> None:
    """A tension's need names both its perspectives; a group's names the group."""
    found = needs(two_sides())
    assert [each.refs for each in found if each.kind is Purpose.MEET] == [("enda-platsen", "otrygghet")]
    assert [each.refs for each in found if each.kind is Purpose.INVENTORY] == [("unga",), ("handlare",)]


@given(strategies.maps_with_tensions())
@settings(max_examples=40, deadline=None)
def test_each_rests_on_a_rule_that_exists(case: ProcessMap) -> None:
    """No need rests on a rule that is not in the tuple, and what it names is in the map."""
    codes = {rule.code for rule in RULES}
    for each in needs(case):
        assert each.rule in codes
        assert all(ref in case for ref in each.refs)


@given(strategies.maps_with_tensions())
@settings(max_examples=25, deadline=None)
def test_switching_a_rule_off_removes_only_needs_resting_on_it(case: ProcessMap) -> None:
    """What is left without a rule is exactly what did not rest on it."""
    everything = needs(case)
    for code in sorted({each.rule for each in everything}):
        off = attrs.evolve(case, rules=(RuleSetting(rule=code, off=True),))
        assert needs(off) == tuple(each for each in everything if each.rule != code)


@given(strategies.maps_with_tensions())
@settings(max_examples=40, deadline=None)
def test_a_held_dialogue_never_adds_a_need_it_met(case: ProcessMap) -> None:
    """After a held talk with somebody they need no hearing; after a held meeting its tension needs no meeting."""
    for each in needs(case):
        if each.kind is Purpose.INVENTORY and each.why == "need":
            talk = Dialogue(id="nytt", title="Nytt", purpose="inventory", participants=each.refs, status="held")
        elif each.kind is Purpose.MEET and len(each.refs) == 2:
            sides = [case[ref].held_by for ref in each.refs]  # type: ignore[attr-defined]  # perspectives
            together = dict.fromkeys(key for side in sides for key in side)
            talk = Dialogue(id="nytt", title="Nytt", purpose="meet", participants=tuple(together), status="held")
            if len(together) < 2 or not all(sides):
                continue
        else:
            continue
        after = needs(attrs.evolve(case, dialogues=(*case.dialogues, talk)))
        same = [other for other in after if other.kind is each.kind and other.refs == each.refs]
        assert not same


def test_what_was_passed_on_is_decided_where_it_went() -> None:
    """A board that refers a proposal onwards is not asked again; the body it went to is. One that tables it is."""
    case = ProcessMap(
        title="T",
        decision_bodies=[DecisionBody(id="ks", name="KS", refers_to=["kf"]), DecisionBody(id="kf", name="KF")],
        proposals=[Proposal(id="ljus", title="Ljus", decided_by="ks")],
        decisions=[Decision(id="ks-1", body="ks", date="2026-03-18", outcome="referred", proposals=["ljus"])],
    )
    asked = [each.refs for each in needs(case) if each.kind is Purpose.DECIDE]
    assert asked == [("kf", "ljus")]
    tabled = case.evolve(decisions=[case.decisions[0].evolve(outcome="tabled")])
    assert [each.refs for each in needs(tabled) if each.kind is Purpose.DECIDE] == [("ks", "ljus")]
