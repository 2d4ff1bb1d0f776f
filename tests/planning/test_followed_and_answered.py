"""Who answers for what becomes of it, and what is followed afterwards: a made-up map."""

from typing import Any

import pytest
from attrs import evolve

import processmap as pm
from processmap.model.plan import Plan, Said
from processmap.pages.plan_page import alternatives_page
from processmap.verbs.seeing import seen_alternatives
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


def _watching(**more: Any) -> tuple[Plan, str]:
    made = pm.propose(case_of({**LAKE, **more}))
    group = next(each for each in made[0].arenas if each.kind == "monitoring")
    words = " ".join(alternatives_page(seen_alternatives(made), whole=True).text(100).split())
    return evolve(made[0], arenas=(group,)), words


def test_a_standing_group_has_those_who_are_hit_and_says_how_often_and_who_calls() -> None:
    """Whoever is hit by what is followed sits there, with or without a view of it."""
    guests = {"id": "gast", "name": "Badgästerna", "kind": "group", "affected": "medium"}
    people = [*LAKE["stakeholders"], {**guests, "hit_by": ["vatten"]}]
    plan, told = _watching(stakeholders=people)
    assert "gast" in plan.arenas[0].parties
    assert "varje kvartal" in told
    assert "Gruppen väljer vem som kallar." in told


def test_where_people_live_by_it_the_group_asks_where_to_report() -> None:
    """Which authority answers for it is asked; nothing where an authority that does is there."""
    _, told = _watching()
    assert "Fråga vilken myndighet som svarar för ”vatten”, och om gruppen kan rapportera" in told
    _, english = _watching(language="en")
    assert "Ask which authority answers for “vatten”, and whether the group may report" in english
    office = {"id": "verk", "name": "Vattenverket", "kind": "authority", "influence": "high"}
    people = [*LAKE["stakeholders"], {**office, "hit_by": ["vatten"]}]
    _, answered = _watching(stakeholders=people)
    assert "rapportera dit" not in answered


def test_what_nobody_lives_on_is_reported_nowhere_in_particular() -> None:
    """Noise is no livelihood."""
    views = [{**each, "themes": ["buller"]} for each in LAKE["perspectives"]]
    _, told = _watching(perspectives=views)
    assert "rapportera dit" not in told
