"""A standstill, a permit or a pause is asked of whoever runs it; what it leaves open is said; and a
demand that nobody in the process can meet is answered straight.
"""

from typing import Any

from processmap.model.plan import Plan
from processmap.planning.powers import applicants
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

PARK: dict[str, Any] = {
    "title": "Grusåsen",
    "question": "Hur ska grusåsen användas?",
    "language": "sv",
    "owner": "Kommunen",
    "stakeholders": [
        {"id": "lan", "name": "Bergsmyndigheten", "kind": "authority", "affected": "medium"},
        {
            "id": "tagt",
            "name": "Grusbolaget",
            "kind": "business",
            "affected": "high",
            "role": ["carries_out"],
        },
        {
            "id": "sma",
            "name": "Småtäkterna",
            "kind": "business",
            "affected": "high",
            "role": ["carries_out"],
        },
        {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high"},
        {"id": "natur", "name": "Naturklubben", "kind": "association", "affected": "high"},
    ],
    "relationships": [
        {"source": "natur", "target": "lan", "kind": "conflict", "stage": 4},
        {"source": "natur", "target": "tagt", "kind": "conflict", "stage": 4},
    ],
    "perspectives": [
        {
            "id": "stopp",
            "statement": "Ingenting får grävas medan vi talar",
            "aspect": "standpoint",
            "held_by": ["natur"],
            "themes": ["täkten"],
        },
        {"id": "jobb", "statement": "Vi behöver gruset", "held_by": ["tagt"], "themes": ["täkten"]},
    ],
    "decision_bodies": [{"id": "kf", "name": "Kommunfullmäktige", "kind": "council"}],
    "calendar": {"start": "2026-02-02"},
}
PERMITS = {"id": "tillstand", "title": "Täkttillstånden", "kind": "permit", "by": ["lan"]}


def _plan(**more: Any) -> Plan:
    return propose(case_of({**PARK, **more})).plans[0]


def _told(**more: Any) -> str:
    case = case_of({**PARK, **more})
    plan = propose(case).plans[0]
    wording = seen_plan(case, plan).wording()
    lines = [*(each.said for each in plan.gates), *(each.said for each in plan.told)]
    return " ".join(wording.say(each) for each in lines)


def test_whoever_gives_the_permits_and_is_a_party_is_asked() -> None:
    """Those who use them cannot stop giving them."""
    case = case_of({**PARK, "proceedings": [PERMITS]})
    (running,) = case.proceedings
    assert applicants(Situation(case), running) == ("lan",)
    assert "Be bergsmyndigheten svara skriftligt: kan ”Täkttillstånden” vänta" in _told(
        proceedings=[PERMITS]
    )


def test_an_application_waits_by_the_one_who_applies() -> None:
    """An authority that tries what somebody else has applied for is not asked to wait."""
    applied = {**PERMITS, "parties": ["tagt"]}
    case = case_of({**PARK, "proceedings": [applied]})
    assert applicants(Situation(case), case.proceedings[0]) == ("tagt",)


def test_what_can_wait_is_not_said_to_wait() -> None:
    """Whether it does, and until when, is asked of the one who runs it."""
    can = {**PERMITS, "may_wait": "yes"}
    told = _told(proceedings=[can])
    assert "”Täkttillstånden” kan vänta: fråga bergsmyndigheten skriftligt om det gör det" in told
    assert "väntar så länge" not in told


def test_what_a_standstill_leaves_open_is_said() -> None:
    """Until which day, and who else could do the same."""
    still = {"by": ["tagt"], "what": "Ingen grävning på åsen", "agreed": "yes"}
    told = _told(standstill=still)
    assert "Till vilken dag?" in told
    assert "Det binder inte småtäkterna: fråga dem." in told
    whole = _told(standstill={**still, "by": ["tagt", "sma"], "until": "2026-12-01"})
    assert "Till vilken dag?" not in whole
    assert "Det binder inte" not in whole


def test_a_demand_that_nobody_here_can_meet_is_answered_straight() -> None:
    """It is no gate: those who want it hear in their own talk who alone could promise it."""
    people = [dict(each) for each in PARK["stakeholders"]]
    people[1]["standing"] = "permit_holder"
    dug = {
        "id": "plan",
        "title": "Täktplanen",
        "body": "kf",
        "outcome": "approved",
        "about": "matter",
    }
    told = _told(stakeholders=people, decisions=[dug])
    assert "Svara Naturklubben rakt på ”Ingenting får grävas medan vi talar”" in told
    assert "det kan bara Grusbolaget lova" in told
    plan = _plan(stakeholders=people, decisions=[dug])
    assert not [each for each in plan.gates if each.kind == "standstill"]
