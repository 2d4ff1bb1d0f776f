"""Who answers for what becomes of it, and what is followed afterwards: a made-up map."""

from typing import Any

import pytest

import processmap as pm
from processmap.model.plan import Plan, Said
from tests.planning.expectations import case_of

LAKE: dict[str, Any] = {
    "title": "Sjön",
    "question": "Hur ska vattnet i sjön delas?",
    "language": "sv",
    "open": ["delningen"],
    "result_is": "agreement",
    "stakeholders": [
        {"id": "odl", "name": "Odlarna", "kind": "association", "affected": "high"},
        {"id": "fisk", "name": "Fiskarna", "kind": "association", "affected": "high"},
        {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high"},
        {
            "id": "bolag",
            "name": "Kraftbolaget",
            "kind": "business",
            "affected": "high",
            "influence": "high",
            "role": ["carries_out"],
        },
    ],
    "perspectives": [
        {
            "id": "v",
            "statement": "Vi behöver vatten",
            "held_by": ["odl", "byn"],
            "themes": ["vatten"],
        },
        {"id": "f", "statement": "Fisken dör", "held_by": ["fisk"], "themes": ["vatten"]},
    ],
    "tensions": [{"id": "t", "between": ["v", "f"], "stage": 4}],
    "commitments": [
        {"id": "l", "who": "bolag", "to": ["byn"], "what": "Brunnarna lagas", "kept": "unknown"}
    ],
    "decision_bodies": [{"id": "kf", "name": "Kommunfullmäktige", "kind": "council"}],
    "decisions": [{"id": "d", "title": "Vattenplanen", "body": "kf", "outcome": "pending"}],
    "calendar": {"start": "2026-02-02"},
}


def _plan(**more: Any) -> Plan:
    return pm.propose(case_of({**LAKE, **more}))[0]


def _filled(plan: Plan, kind: str) -> dict[str, Any]:
    made = next(each for each in plan.arenas if each.kind == kind and len(each.members) > 1)
    assert isinstance(made.purpose, Said)
    return dict(made.purpose.params)


def test_who_decides_answers_and_not_who_carries_it_out() -> None:
    """A company cannot tell what becomes of what people said; the council can."""
    assert _filled(_plan(), "feedback")["who"].ids == ("kf",)


def test_where_nobody_decides_an_office_that_carries_it_out_answers() -> None:
    """Of those who carry it out, the public ones; never the company."""
    office = {
        "id": "vattenkontor",
        "name": "Vattenkontoret",
        "kind": "administration",
        "role": ["carries_out"],
    }
    plan = _plan(decision_bodies=[], decisions=[], stakeholders=[*LAKE["stakeholders"], office])
    assert _filled(plan, "feedback")["who"].ids == ("vattenkontor",)


@pytest.mark.parametrize("kept", ["unknown", "yes"])
def test_what_is_agreed_is_followed_and_no_old_promise(kept: str) -> None:
    """Whoever follows an agreement follows that, also where something was promised before it."""
    plan = _plan(commitments=[{**LAKE["commitments"][0], "kept": kept}])
    assert _filled(plan, "monitoring")["what"].key == "plan_back.agreed_on"
