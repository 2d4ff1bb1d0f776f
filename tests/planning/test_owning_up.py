"""Who tells whom what went wrong: whoever did it, before they sit in a circle together; and where
the map does not tell who it was, that is asked.
"""

import datetime as dt
from typing import Any

import pytest

from processmap.model.plan import Plan, PlanGate
from processmap.planning.owning_up import owed, owed_first, owes
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

POND: dict[str, Any] = {
    "title": "Badet i Exempelby",
    "question": "Hur ska badet skötas?",
    "language": "sv",
    "stakeholders": [
        {"id": "simmare", "name": "Simmarna", "kind": "association", "affected": "high"},
        {"id": "ledning", "name": "Ledningen", "kind": "elected", "influence": "high"},
        {"id": "fiske", "name": "Fiskarna", "kind": "association", "affected": "high"},
    ],
    "relationships": [
        {
            "source": "simmare",
            "target": "ledning",
            "kind": "conflict",
            "stage": 4,
            "trust": "broken",
        },
    ],
    "perspectives": [
        {
            "id": "svek",
            "statement": "Vi blev lurade",
            "aspect": "feeling",
            "held_by": ["simmare", "fiske"],
            "themes": ["tillit"],
        },
    ],
    "decision_bodies": [{"id": "fullmaktige", "name": "Kommunfullmäktige", "kind": "council"}],
}

ROUND = {
    "id": "mote",
    "what": "Mötet i badhuset",
    "led_by": ["ledning"],
    "felt_by": ["simmare"],
    "outcome": "ignored",
}
PROMISE = {"id": "l", "who": "ledning", "what": "Badet blir kvar", "to": ["simmare"], "kept": "no"}
DECISION = {
    "id": "nej",
    "title": "Badet stängs",
    "body": "fullmaktige",
    "outcome": "approved",
    "about": "matter",
}


def _plan(**more: Any) -> Plan:
    return propose(case_of({**POND, **more})).plans[0]


def _trust(plan: Plan) -> list[PlanGate]:
    return [each for each in plan.gates if each.kind == "trust" and each.phase == "small"]


def _tie(**more: Any) -> list[dict[str, Any]]:
    return [{**POND["relationships"][0], **more}]


@pytest.mark.parametrize(
    "more",
    [
        {"earlier": [ROUND]},
        {"commitments": [PROMISE]},
        {"decisions": [DECISION]},
        {"relationships": _tie(acknowledged="no")},
    ],
)
def test_whoever_led_promised_or_decided_it_owes_a_word(more: dict[str, Any]) -> None:
    """Each of these tells who it was, and nobody is asked."""
    assert owes(Situation(case_of({**POND, **more})), "simmare", "ledning")
    (gate,) = _trust(_plan(**more))
    assert gate.said.key == "plan_small.acknowledge_before"
    assert gate.opened_by == ("simmare",)


def test_where_the_map_does_not_tell_it_is_asked_who_it_was() -> None:
    """Nobody is called on to confess what nobody says that they did."""
    plan = _plan()
    (gate,) = _trust(plan)
    assert gate.said.key == "plan_small.who_did_it"
    assert not [each for each in plan.questions if each.said.key == "plan_questions.owned_up"]


def test_of_what_is_only_disputed_nobody_says_who_went_wrong() -> None:
    """Those who were there tell it differently: both pictures are written down, no confession."""
    disputed = {**ROUND, "outcome": "disputed", "felt_by": [], "with": ["simmare", "ledning"]}
    (gate,) = _trust(_plan(earlier=[disputed]))
    assert gate.said.key == "plan_small.who_did_it"


def test_another_that_they_distrust_does_not_answer_for_it() -> None:
    """A fishing club that the swimmers have fallen out with did not lead the meeting."""
    quarrel = {**POND["relationships"][0], "target": "fiske"}
    more = {"earlier": [ROUND], "relationships": [*POND["relationships"], quarrel]}
    assert [each.by for each in owed(Situation(case_of({**POND, **more})))] == [("ledning",)]
    (gate,) = _trust(_plan(**more))
    assert "fiske" not in str(gate.said.params)


def test_whoever_led_it_owes_it_also_where_another_is_distrusted() -> None:
    """The word about a meeting comes from the one who led it, not from the one quarrelled with."""
    quarrel = [{**POND["relationships"][0], "target": "fiske"}]
    (gate,) = _trust(_plan(earlier=[ROUND], relationships=quarrel))
    assert "ledning" in str(dict(gate.said.params)["who"])


def test_it_is_a_word_before_the_circle() -> None:
    """Those it hurt hear it by themselves, and the circle waits for that."""
    plan = _plan(earlier=[ROUND])
    circle = next(each for each in plan.arenas if each.kind == "mixed_group")
    (gate,) = _trust(plan)
    assert gate.id in circle.opens_after
    assert (circle.id, gate.id) not in plan.order


def test_the_same_from_the_same_one_is_told_once() -> None:
    """Two who were hurt by the same get one word, and both say whether it is enough."""
    other = {**POND["relationships"][0], "source": "fiske"}
    felt = {**ROUND, "felt_by": ["simmare", "fiske"]}
    plan = _plan(earlier=[felt], relationships=[*POND["relationships"], other])
    (gate,) = _trust(plan)
    assert set(gate.opened_by) == {"simmare", "fiske"}
    case = case_of({**POND, "earlier": [felt], "relationships": [*POND["relationships"], other]})
    told = seen_plan(case, plan).wording().say(gate.said)
    assert "utifrån ”Mötet i badhuset”" in told
    assert told.casefold().count("simmarna") == 1


def test_a_confidential_round_points_nobody_out() -> None:
    """What its reader may not see says neither who it was nor that it is known."""
    hidden = {**ROUND, "visibility": "confidential"}
    (gate,) = _trust(_plan(earlier=[hidden]))
    assert gate.said.key == "plan_small.who_did_it"


def _in_weeks(weeks: int, **tie: Any) -> dict[str, Any]:
    """A decision in so many weeks, an office that led what was overruled, and swimmers it hurt."""
    return {
        **POND,
        "open": ["skötseln"],
        "owner": "Viks kommun",
        "stakeholders": [
            *POND["stakeholders"],
            {"id": "kontor", "name": "Kontoret", "kind": "administration", "influence": "high"},
        ],
        "earlier": [
            {
                "id": "forr",
                "what": "Badet stängdes",
                "led_by": ["kontor"],
                "with": ["simmare"],
                "felt_by": ["simmare"],
                "outcome": "overruled",
            }
        ],
        "relationships": [
            {"source": "simmare", "target": "kontor", "kind": "conflict", "stage": 4, **tie},
            {"source": "simmare", "target": "fiske", "kind": "conflict", "stage": 4},
        ],
        "decision_bodies": [{"id": "kn", "name": "Nämnden", "kind": "committee"}],
        "decisions": [
            {
                "id": "p",
                "title": "Badets framtid",
                "body": "kn",
                "outcome": "pending",
                "date": (dt.date(2026, 2, 2) + dt.timedelta(weeks=weeks)).isoformat(),
            }
        ],
        "calendar": {"start": "2026-02-02"},
    }


@pytest.mark.parametrize("weeks", [5, 8])
def test_owning_up_is_no_extra_for_those_with_time(weeks: int) -> None:
    """An office whose doing broke the trust says so by name, in the form that those who were hurt
    choose, also where the day leaves no time for a common room.
    """
    plan = propose(case_of(_in_weeks(weeks, trust="broken", acknowledged="no"))).plans[0]
    later = set(plan.later)
    now = [each for each in plan.gates if each.said.key == "plan_small.acknowledge"]
    assert later, "the plan is cut"
    assert [dict(each.said.params)["who"].ids for each in now] == [("kontor",)]
    assert not {each.id for each in now} & later
    assert not [each for each in plan.arenas if each.kind == "acknowledgement"]


def test_nobody_of_a_side_is_told_to_own_up_where_there_is_no_time() -> None:
    """Only an office or a body does: that an association is the one to blame is not for us."""
    case = case_of(_in_weeks(5, trust="low"))
    assert owed_first(Situation(case)) == ()
