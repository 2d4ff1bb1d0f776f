"""How decisions stand, taken together with those that follow on them and with what carries them
out.
"""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.model.process_map import ProcessMap
from processmap.planning.situation import Situation
from processmap.planning.standing_of_decisions import Stands
from tests.planning.expectations import case_of
from tests.strategies import process_maps

SLOW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))

BODIES = [
    {"id": "namnden", "name": "Kulturnämnden", "kind": "committee"},
    {"id": "ratten", "name": "Kammarrätten", "kind": "state"},
]


def _net(*decisions: dict[str, Any], **more: Any) -> dict[str, Stands]:
    facts = Situation(_map(*decisions, **more))
    return {each.decision.id: each.stands for each in facts.net.standings}


def _map(*decisions: dict[str, Any], **more: Any) -> ProcessMap:
    people = [{"id": "alliansen", "name": "Tre partier", "kind": "elected"}]
    base = {"stakeholders": people, "decision_bodies": BODIES, "calendar": {"start": "2025-03-01"}}
    return case_of({**base, "decisions": list(decisions), **more})


LEASE = {"id": "avtal", "title": "Badhuset hyrs ut", "body": "namnden", "outcome": "approved"}


@pytest.mark.parametrize(
    ("decision", "stands"),
    [
        ({"about": "matter"}, "closed"),
        ({"outcome": "rejected"}, "closed"),
        ({"outcome": "annulled"}, "annulled"),
        ({"carried_out": "halted"}, "halted"),
        ({"outcome": "pending"}, "waits"),
        ({"outcome": "tabled", "date": "2025-06"}, "waits"),
        ({"outcome": None, "date": "2025-01-20"}, "overdue"),
        ({"body": "alliansen"}, "said"),
    ],
)
def test_one_decision_by_itself(decision: dict[str, Any], stands: str) -> None:
    """Each outcome has one way of standing; what a party says is no body's decision."""
    made = {key: value for key, value in {**LEASE, **decision}.items() if value is not None}
    assert _net(made) == {"avtal": stands}


@pytest.mark.parametrize(
    ("first", "ruling"),
    [
        ({}, {"outcome": "annulled"}),
        ({"carried_out": "halted"}, {"outcome": "approved", "title": "Avtalet upphör"}),
    ],
)
def test_what_a_court_annuls_is_annulled(first: dict[str, Any], ruling: dict[str, Any]) -> None:
    """Whether the ruling says so itself or the decision was halted by it; the ruling is told of
    what it annuls, and nobody is asked whether it is carried out.
    """
    second = {"id": "dom", "title": "Dom", "body": "ratten", "follows": ["avtal"], **ruling}
    facts = Situation(_map({**LEASE, "about": "matter", **first}, {"about": "matter", **second}))
    assert {each.decision.id: each.stands for each in facts.net.standings} == {
        "avtal": "annulled",
        "dom": "step",
    }
    assert facts.settled_matters == ()
    assert facts.being_done == ()
    annulled = facts.net.get("avtal")
    assert annulled is not None
    assert [each.id for each in annulled.by] == ["dom"]


def test_what_is_upheld_is_closed() -> None:
    """An appeal that changed nothing leaves the first decision closed."""
    upheld = {"id": "dom", "body": "ratten", "follows": ["avtal"], "outcome": "upheld"}
    assert _net(LEASE, upheld) == {"avtal": "closed", "dom": "step"}


def test_an_earlier_step_is_not_pending() -> None:
    """What another decision has followed on is a step behind."""
    referred = {**LEASE, "outcome": "referred"}
    after = {"id": "beslut", "title": "Beslut", "body": "namnden", "follows": ["avtal"]}
    assert _net(referred, after) == {"avtal": "step", "beslut": "waits"}


def test_a_decision_to_hold_a_vote_is_carried_out_by_the_vote() -> None:
    """Nobody is asked whether it is a mandate for talks or can wait."""
    vote = {"id": "rost", "kind": "referendum", "title": "Rådgivande folkomröstning"}
    vote |= {"by": ["namnden"], "starts": "2025-02-02", "ends": "2025-02-02"}
    facts = Situation(_map({**LEASE, "title": "Folkomröstning hålls"}, proceedings=[vote]))
    assert facts.net.standings[0].held == "rost"
    assert facts.unclear == ()


def test_only_what_is_left_is_asked_about() -> None:
    """Of a matter that was decided, whether it is carried out is asked only where nobody says."""
    matter = {**LEASE, "about": "matter"}
    assert [each.id for each in Situation(_map(matter)).being_done] == ["avtal"]
    done = {**matter, "carried_out": "yes"}
    assert Situation(_map(done)).being_done == ()


@given(process_maps())
@SLOW
def test_every_decision_stands_in_one_way(case: ProcessMap) -> None:
    """On any map: no decision is told twice, none about the process is told, and what waits is not
    told as closed.
    """
    facts = Situation(case)
    told = [each.decision.id for each in facts.net.standings]
    assert len(told) == len(set(told))
    assert not {each.id for each in facts.pending} & {each.id for each in facts.settled_matters}
    assert all(str(each.about or "") != "process" for each in facts.net.of(*Stands))
