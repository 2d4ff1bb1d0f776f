"""A plan and its page give one answer to one question, and name those they mean: faults that a
reader who has not made the tool found, each on a small document of its own.
"""

from typing import Any

from processmap.analysis.ordinary import ordinary_names
from processmap.model.plan import Plan
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.planning.expectations import case_of

BAY: dict[str, Any] = {
    "title": "Skydd av viken",
    "question": "Hur skyddas viken?",
    "language": "sv",
    "stakeholders": [
        {"id": "verket", "name": "Vattenverket", "kind": "authority", "influence": "high"},
        {"id": "lanet", "name": "Länsstyrelsen", "kind": "authority", "influence": "medium"},
        {
            "id": "oborna",
            "name": "De som bor på Ön",
            "kind": "residents",
            "affected": "high",
            "places": ["Ön"],
        },
        {"id": "fiskare", "name": "Fiskarna", "kind": "business", "affected": "high"},
        {
            "id": "kommunen",
            "name": "Sjö kommun",
            "kind": "elected",
            "affected": "high",
            "places": ["Sjö"],
        },
        {"id": "gaster", "name": "Turister, seglare och badgäster", "kind": "other"},
        {"id": "agare", "name": "Markägarna", "kind": "group", "standing": "landowner"},
    ],
    "perspectives": [
        {"id": "skydda", "statement": "Viken dör", "held_by": ["verket"], "themes": ["skydd"]},
        {"id": "leva", "statement": "Vi ska leva här", "held_by": ["oborna"], "themes": ["skydd"]},
    ],
    "tensions": [{"id": "spann", "between": ["skydda", "leva"], "stage": 3}],
    "decision_bodies": [{"id": "regeringen", "name": "Regeringen", "kind": "state"}],
}


def _plan(document: dict[str, Any]) -> Plan:
    return propose(case_of(document)).plans[0]


def _page(document: dict[str, Any]) -> str:
    found = propose(case_of(document))
    return " ".join(alternatives_page(seen_alternatives(found)).text().split())


def _brief(document: dict[str, Any]) -> str:
    case = case_of(document)
    page = one_page(seen_plan(case, propose(case).plans[0]))
    return " ".join(each.text for section in page.sections for each in section.entries)


def test_a_name_that_lists_several_is_never_cut_to_the_first() -> None:
    """Who is told, is told whole: the sailors are not "the tourists"."""
    names = ordinary_names(case_of(BAY))
    assert names.name("gaster", "sv") == "turister, seglare och badgäster"


def test_whoever_is_asked_to_call_and_lead_is_no_party_too() -> None:
    """They lead every common room, and are neither rung about the matter nor seated in it."""
    plan = _plan(BAY)
    assert any(each.said.key == "plan_fixed.convener_asked" for each in plan.told)
    assert not [each for each in plan.arenas if each.phase != "back" and "lanet" in each.parties]
    rooms = [each for each in plan.arenas if each.joint and each.phase in ("small", "wide")]
    assert rooms
    assert {each.lead for each in rooms} == {("lanet",)}
    assert {each.lead for each in plan.arenas if each.phase == "call"} == {("lanet",)}


def test_an_authority_that_nobody_asks_to_call_is_rung_and_seated() -> None:
    """Where somebody owns the question, it is one of those concerned."""
    plan = _plan({**BAY, "owner": "Sjö kommun"})
    assert [each for each in plan.arenas if each.phase == "call" and "lanet" in each.parties]
    assert not [each for each in plan.arenas if each.lead]


def test_those_asked_for_their_yes_are_asked_about_the_one_who_is_asked() -> None:
    """The lead is found in one way: nobody is asked whom they would like instead."""
    heated = [{"source": "oborna", "target": "verket", "kind": "conflict", "stage": 4}]
    assert "skulle ni svara Länsstyrelsen?" in _brief({**BAY, "relationships": heated})
