"""What would help at needs other than the tensions': each advice was tried, and works when it is followed."""

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from processmap.model.governance import Proposal
from processmap.model.perspectives import Perspective, Tension
from processmap.model.plan import Unmet
from processmap.model.process_map import ProcessMap
from processmap.model.project import Override, RuleSetting
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.planning import propose
from tests import strategies
from tests.planning.makers import town, two_sides


def _unmet(case: ProcessMap, need: str) -> Unmet:
    return next(each for each in propose(case).plans[0].unmet if each.need == need)


def test_a_no_is_respected_with_the_door_open() -> None:
    """Somebody who declined is not to be pressed; what would meet the need is their own wish to tell."""
    people = (*two_sides().stakeholders, Stakeholder(id="berg", name="Bergs åkeri", kind="business", willing="no"))
    case = two_sides(stakeholders=people)
    found = _unmet(case, "hear")
    assert found.relaxation == ("Vill Bergs åkeri berätta senare räcker ett enskilt samtal, utan någon annan i rummet.")
    changed = attrs.evolve(case, stakeholders=(*people[:2], attrs.evolve(people[2], willing="yes")))
    plan = propose(changed).plans[0]
    assert ("berg",) in {each.participants for each in plan.dialogues}
    assert not [each for each in plan.unmet if each.need == "hear"]


def test_the_body_that_is_there_is_asked_before_another_is_looked_for() -> None:
    """Who decides on a proposal is a question to those already in the map, where there are any."""
    case = town()
    homeless = attrs.evolve(case, proposals=(Proposal(id="ljus", title="Ny belysning"),))
    said = "Fråga allmänna utskottet, som redan finns i kartan, om det är de som beslutar om ”Ny belysning”."
    assert _unmet(homeless, "decide").relaxation == said
    bare = attrs.evolve(case, decision_bodies=())
    assert "Ta reda på vilken instans" in str(_unmet(bare, "decide").relaxation)


@pytest.mark.parametrize("why", ["not_together", "threats", "not_now"])
def test_facts_that_cannot_be_sought_together_have_a_way_out(why: str) -> None:
    """Somebody more who shares a perspective asks less than that two who are kept apart meet after all, and works."""
    tie = {"threats": {"threats": "yes"}, "not_now": {"can_meet": "not_now"}}.get(why)
    case = two_sides(
        tensions=[Tension(between=("otrygghet", "enda-platsen"), aim="meet", facts_disputed="yes")],
        relationships=[Relationship(source="handlare", target="unga", kind="conflict", **tie)] if tie else [],
        not_together=[] if tie else [["handlare", "unga"]],
    )
    assert "Hitta någon mer som delar" in str(_unmet(case, "facts").relaxation)
    views = tuple(
        attrs.evolve(each, held_by=(*each.held_by, "till")) if each.id == "enda-platsen" else each
        for each in case.perspectives
    )
    people = (*case.stakeholders, Stakeholder(id="till", name="Till", willing="yes"))
    joined = attrs.evolve(case, stakeholders=people, perspectives=views)
    assert not [each for each in propose(joined).plans[0].unmet if each.need == "facts"]


def test_taking_a_change_back_is_told_only_where_it_helps() -> None:
    """A dialogue left out by the facilitator comes back when the change is taken back."""
    case = town()
    left_out = attrs.evolve(case, overrides=(Override(action="forbid", dialogue="samtal-unga", why="Sedan"),))
    found = _unmet(left_out, "inventory")
    assert found.relaxation == "Ta tillbaka ändringen."
    assert "samtal-unga" in {each.id for each in propose(case).plans[0].dialogues}


def test_a_limit_that_stops_proposals_is_told_as_what_to_raise() -> None:
    """With room for one joint dialogue each, the second falls away, and the lowest limit that gives it is told."""
    views = [
        Perspective(id="a", statement="A", held_by=["unga"], themes=["ett"]),
        Perspective(id="b", statement="B", held_by=["handlare"], themes=["ett"]),
    ]
    limit = RuleSetting(rule="bearable-load", params=(("limit", 1),))
    case = two_sides(perspectives=views, tensions=[Tension(between=("a", "b"), aim="meet")], rules=(limit,))
    plan = propose(case).plans[0]
    for each in plan.unmet:
        assert each.relaxation


@given(strategies.cases_to_propose())
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_who_was_not_heard_and_who_decides_always_have_a_way_out(case: ProcessMap) -> None:
    """On maps of a few dozen entries nothing of these kinds is left without advice."""
    for plan in propose(case):
        for each in plan.unmet:
            if each.need in {"hear", "decide"}:
                assert each.relaxation
