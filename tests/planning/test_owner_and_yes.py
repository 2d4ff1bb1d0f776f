"""Whose yes is needed and who decides on what somebody owns, a finished plan that is worked over with
those who sat there, and a decision that may come before all have been heard.
"""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

WORDS: dict[str, dict[str, str]] = {
    "sv": {
        "house": "Husen på Ön rivs",
        "theme": "husen",
        "sketch": "Gatorna på Ön ritas om",
        "ruling": "Gatuplanen sänds ut",
        "soon": "Väntas i mars 2026.",
    },
    "en": {
        "house": "The houses on the Isle are demolished",
        "theme": "the houses",
        "sketch": "The streets of the Isle are drawn anew",
        "ruling": "The street plan is sent out",
        "soon": "Expected in March 2026.",
    },
}


def _party(key: str, name: str, kind: str, level: str, **more: Any) -> dict[str, Any]:
    return {"id": key, "name": name, "kind": kind, "affected": level, **more}


def _isle(language: str, **more: Any) -> dict[str, Any]:
    """Rented houses whose owner has a board, beside a street plan that lies finished."""
    words = WORDS[language]
    shore = {"id": "gata", "title": words["sketch"], "status": "ready", "made_by": ["kontor"]}
    return {
        "title": "Ön",
        "question": words["sketch"] + "?",
        "language": language,
        "owner": "Gatunämnden",
        "stakeholders": [
            _party("kontor", "Gatukontoret", "administration", "low", influence="high"),
            _party("stiftelsen", "Stiftelsen", "business", "medium", standing="landowner"),
            _party("hyr", "Hyrarna", "residents", "high", influence="low", places=["Ön"]),
            _party("odlare", "Odlarna", "association", "high", influence="low", places=["Ön"]),
            _party("handel", "Handlarna", "business", "high", influence="medium", places=["Torp"]),
            _party("cykel", "Cyklisterna", "association", "medium", influence="medium"),
            _party("skola", "Föräldrarna", "group", "medium", influence="medium"),
            _party("bat", "Båtlaget", "association", "medium", influence="medium"),
        ],
        "relationships": [
            {"source": "hyr", "target": "stiftelsen", "kind": "conflict", "stage": 3}
        ],
        "perspectives": [
            {"id": "p1", "statement": "A", "held_by": ["hyr"], "themes": [words["theme"]]},
            {"id": "p2", "statement": "B", "held_by": ["stiftelsen"], "themes": [words["theme"]]},
            {"id": "p3", "statement": "C", "held_by": ["odlare"], "themes": ["gata"]},
        ],
        "tensions": [{"id": "t", "between": ["p1", "p2"], "stage": 3}],
        "proposals": [
            {**shore, "decided_by": "gn", "themes": ["gata"]},
            {"id": "riv", "title": words["house"], "agreement_of": ["hyr"]},
        ],
        "decision_bodies": [
            {"id": "styr", "name": "Stiftelsens styrelse", "kind": "company"}
            | {"part_of": ["stiftelsen"]},
            {"id": "gn", "name": "Gatunämnden", "kind": "committee"},
        ],
        "decisions": [
            {"id": "beslut", "title": words["ruling"], "body": "gn", "outcome": "pending"}
            | {"about": "matter", "proposals": ["gata"], "note": words["soon"]}
        ],
        "calendar": {"start": "2026-02-02"},
        **more,
    }


def _plan(language: str, **more: Any) -> Plan:
    return propose(case_of(_isle(language, **more))).plans[0]


def _text(language: str, **more: Any) -> str:
    case = case_of(_isle(language, **more))
    page = plan_page(seen_plan(case, propose(case).plans[0], language))
    return " ".join(page.text().split())


def test_those_whose_yes_is_needed_are_told_so() -> None:
    """It stands where it is said who decides what, and that they answer before it is decided."""
    assert "görs inte utan ja från hyrarna, före beslutet" in _text("sv")
    assert "not done without a yes from Hyrarna, before the decision" in _text("en")


def test_nobody_is_told_of_a_yes_that_is_disputed() -> None:
    """Where it is disputed whether a yes is needed, the plan does not settle it."""
    assert "görs inte utan ja" not in _text("sv", yes_needed="disputed")


def test_a_body_of_the_owner_is_asked_to_confirm_that_it_decides() -> None:
    """Who owns the houses decides on them by its own body; without an owner it is only asked."""
    swedish = _text("sv")
    assert "beslutar Stiftelsens styrelse, eftersom Stiftelsen äger: be dem bekräfta" in swedish
    assert "since Stiftelsen owns it: ask them to confirm." in _text("en")
    nobody = [
        {key: value for key, value in each.items() if key != "standing"}
        for each in _isle("sv")["stakeholders"]
    ]
    assert "be dem bekräfta" not in _text("sv", stakeholders=nobody)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_finished_plan_is_worked_over_with_those_who_sat_there(language: str) -> None:
    """Between the talks and the decision whoever drew it changes it together with the parties, and
    shows what was changed; a plan that is only begun is not worked over.
    """
    gates = [each for each in _plan(language).gates if each.said.key == "plan_decide.reworked"]
    assert len(gates) == 1
    assert "odlare" in gates[0].opened_by
    assert "kontor" not in gates[0].opened_by
    begun = [{**each, "status": "drafted"} for each in _isle(language)["proposals"][:1]]
    drafted = _plan(language, proposals=begun)
    assert all(each.said.key != "plan_decide.reworked" for each in drafted.gates)


def test_a_decision_within_weeks_has_a_shorter_order_of_talks() -> None:
    """Those who live with it are heard first if nobody waits; a decision far off changes nothing."""
    swedish, english = _text("sv"), _text("en")
    assert "Väntas i mars 2026" in swedish
    assert "och lämna in det före; de andra hörs sedan" in swedish
    assert "and hand it in before; the others are heard later" in english
    late = [{**_isle("sv")["decisions"][0], "note": "Väntas i november 2026."}]
    assert "de andra hörs sedan" not in _text("sv", decisions=late)
