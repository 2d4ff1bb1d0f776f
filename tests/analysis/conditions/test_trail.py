"""Tests of the decision trail: what is open, with whom, and where it goes next."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given

from processmap.analysis.conditions import followers, open_matters, taken_decisions
from processmap.model.governance import Decision, DecisionBody, Proposal
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from tests.strategies import process_maps


def _case(*decisions: dict[str, Any], **rest: Any) -> ProcessMap:
    return ProcessMap(
        title="T",
        stakeholders=[
            Stakeholder(id="gata", name="Gatukontoret"),
            Stakeholder(id="skola", name="Skolan"),
        ],
        decision_bodies=[
            DecisionBody(
                id="tn-au",
                name="Utskottet",
                refers_to=["tn"],
                meetings=["2026-03-04", "2026-04-08"],
            ),
            DecisionBody(
                id="tn",
                name="Nämnden",
                prepared_by=["tn-au"],
                papers_due_days=7,
                meetings=["2026-03-18", "2026-04-22"],
            ),
            DecisionBody(id="ks", name="Styrelsen", meetings=["2026-05-06"]),
        ],
        proposals=rest.pop(
            "proposals", [Proposal(id="ljus", title="Ljus", decided_by="tn", from_=["gata"])]
        ),
        decisions=[Decision(id=f"b-{number}", **each) for number, each in enumerate(decisions, 1)],
        **rest,
    )


_AT_TN = {"body": "tn", "date": "2026-03-18", "proposals": ["ljus"]}
_TASK = [{"to": "gata", "task": "Räkna på driften", "due": "2026-04-10"}]


def _with_tasks(outcome: str) -> dict[str, Any]:
    from processmap.model.governance import Assignment

    return {**_AT_TN, "outcome": outcome, "assigns": [Assignment(**each) for each in _TASK]}


@pytest.mark.parametrize(
    ("decision", "holders", "next_body", "meeting"),
    [
        ({**_AT_TN, "outcome": "tabled"}, ("tn",), "tn", "2026-04-22"),
        ({**_AT_TN, "outcome": "none"}, ("tn",), "tn", "2026-04-22"),
        (_with_tasks("returned"), ("gata",), "tn", "2026-04-22"),
        ({**_AT_TN, "outcome": "returned"}, ("tn-au",), "tn", "2026-04-22"),
        (_with_tasks("circulated"), ("gata",), "tn", "2026-04-22"),
        ({**_AT_TN, "outcome": "circulated"}, (), "tn", "2026-04-22"),
        (_with_tasks("delegated"), ("gata",), None, None),
        (
            {"body": "tn-au", "date": "2026-03-04", "proposals": ["ljus"], "outcome": "referred"},
            ("tn",),
            "tn",
            "2026-03-18",
        ),
        (
            {"body": "tn-au", "date": "2026-03-04", "proposals": ["ljus"], "outcome": "approved"},
            ("tn",),
            "tn",
            "2026-03-18",
        ),
        (
            {"body": "tn-au", "date": "2026-03-04", "proposals": ["ljus"], "outcome": "none"},
            ("tn",),
            "tn",
            "2026-03-18",
        ),
        ({**_AT_TN, "date": "2026-04-22", "outcome": "pending"}, ("tn",), "tn", "2026-04-22"),
    ],
)
def test_where_each_outcome_leaves_a_matter(
    decision: dict[str, Any], holders: tuple[str, ...], next_body: str | None, meeting: str | None
) -> None:
    """Who has it, which body is next and when it meets, for every outcome that does not settle."""
    (matter,) = open_matters(_case(decision))
    assert (matter.holders, matter.next_body) == (holders, next_body)
    assert (matter.meeting and matter.meeting.isoformat()) == meeting
    if next_body == "tn":
        assert matter.meeting is not None
        assert matter.papers_by == matter.meeting - dt.timedelta(days=7)


@pytest.mark.parametrize("outcome", ["approved", "rejected", "withdrawn", "noted"])
def test_what_is_settled_is_not_open(outcome: str) -> None:
    """A matter that its competent body is done with is not open."""
    assert open_matters(_case({**_AT_TN, "outcome": outcome})) == ()


def test_a_task_is_open_until_it_is_done() -> None:
    """What came out of the last decision and is not done stands with the matter."""
    (matter,) = open_matters(_case(_with_tasks("returned")))
    assert [each.task for each in matter.tasks] == ["Räkna på driften"]
    case = _case(_with_tasks("returned"))
    done = case.decisions[0].evolve(
        assigns=[case.decisions[0].assigns[0].evolve(done_on="2026-04-01")]
    )
    (matter,) = open_matters(case.evolve(decisions=[done]))
    assert matter.tasks == ()
    assert matter.holders == (
        "tn-au",
    )  # the paper is written; the preparing body has it before the board


def test_a_decision_awaited_stands_after_the_last_one_taken() -> None:
    """What waits is with the body it waits for, and says what it follows on; it is late when its
    day has passed.
    """
    case = _case(
        {**_AT_TN, "outcome": "returned"},
        {"body": "tn", "date": "2026-04-22", "outcome": "pending", "follows": ["b-1"]},
    )
    (matter,) = open_matters(case)
    assert matter.left is case.decisions[0]
    assert matter.awaited is case.decisions[1]
    assert matter.proposals == ("ljus",)
    assert not matter.late(dt.date(2026, 4, 22))
    assert matter.late(dt.date(2026, 4, 23))


def test_every_body_that_must_decide_is_waited_for() -> None:
    """When one of two competent bodies has decided, the matter is with the other."""
    both = [Proposal(id="ljus", title="Ljus", decided_by=["tn", "ks"])]
    (matter,) = open_matters(_case({**_AT_TN, "outcome": "approved"}, proposals=both))
    assert (matter.next_body, matter.meeting) == ("ks", dt.date(2026, 5, 6))


def test_a_proposal_no_body_has_taken_up() -> None:
    """It waits for the body that prepares it, at its first meeting from the day on."""
    (matter,) = open_matters(_case(), dt.date(2026, 3, 10))
    assert (matter.left, matter.next_body, matter.meeting) == (None, "tn-au", dt.date(2026, 4, 8))


def test_a_matter_goes_on_by_its_proposals_too() -> None:
    """A later decision on the same proposal takes the matter on without saying so."""
    case = _case(
        {"body": "tn-au", "date": "2026-03-04", "proposals": ["ljus"], "outcome": "referred"},
        {**_AT_TN, "outcome": "approved"},
    )
    assert followers(case)["b-1"] == (case.decisions[1],)
    assert open_matters(case) == ()
    assert [each.id for each in taken_decisions(case)] == ["b-1", "b-2"]


@given(process_maps(3, ("stakeholders", "dialogues", "decision_bodies", "proposals", "decisions")))
def test_any_map_has_a_trail(case: ProcessMap) -> None:
    """Every pending decision that nothing follows is open, and whoever is named exists."""
    found = open_matters(case)
    after = followers(case)
    waiting = [
        each for each in case.decisions if each.outcome in (None, "pending") and not after[each.id]
    ]
    assert {each.id for each in waiting} <= {each.awaited.id for each in found if each.awaited}
    for each in found:
        assert {*each.holders, *([each.next_body] if each.next_body else [])} <= {
            *case.by_id,
            *case.parts,
        }
