"""Authorities agree who answers what, in writing, before any of them meets others."""

from typing import Any

import processmap as pm
from processmap.model.plan import Plan
from processmap.pages.proposals import alternatives_page
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

SHORE: dict[str, Any] = {
    "title": "Stranden",
    "question": "Hur ska stranden användas?",
    "language": "sv",
    "owner": "Viks kommun",
    "open": ["bryggan", "stigen"],
    "stakeholders": [
        {"id": "kommun", "name": "Viks kommun", "kind": "authority", "role": ["knows"]},
        {"id": "lan", "name": "Länsstyrelsen", "kind": "authority", "role": ["knows"]},
        {"id": "verk", "name": "Sjöverket", "kind": "authority"},
        {"id": "skola", "name": "Strandskolan", "kind": "administration", "role": ["knows"]},
        {"id": "byn", "name": "Byborna", "kind": "residents", "size": 90, "affected": "high"},
        {"id": "seglare", "name": "Segelklubben", "kind": "association", "affected": "high"},
        {"id": "bolag", "name": "Hamnbolaget", "kind": "business", "affected": "high"},
    ],
    "relationships": [{"source": "byn", "target": "bolag", "kind": "conflict", "stage": 4}],
    "decision_bodies": [{"id": "ks", "name": "Kommunstyrelsen", "kind": "board"}],
    "decisions": [{"id": "plan", "title": "Strandplan", "body": "ks", "outcome": "pending"}],
    "proceedings": [
        {
            "id": "mal",
            "title": "Målet om bryggan",
            "kind": "court",
            "parties": ["verk", "bolag"],
            "may_wait": "no",
        }
    ],
    "calendar": {"start": "2026-02-02"},
}


def _plan(document: dict[str, Any]) -> Plan:
    return pm.propose(case_of(document)).plans[0]


def _in_line(document: dict[str, Any]) -> list[set[str]]:
    return [set(each.parties) for each in _plan(document).arenas if each.kind == "coordination"]


def test_those_who_answer_for_the_matter_agree_first_and_in_writing() -> None:
    """An authority that only knows is asked by people too, and answers as the others do."""
    words = " ".join(
        alternatives_page(seen_alternatives(pm.propose(case_of(SHORE)))).text(100).split()
    )
    assert _in_line(SHORE) == [{"kommun", "lan"}]
    assert "överens om vem som svarar på vad, skriftligt, och vem man ringer" in words


def test_an_authority_that_pleads_in_court_agrees_with_nobody_what_to_answer() -> None:
    """What it says it says there; without a case it is one of them."""
    assert all("verk" not in there for there in _in_line(SHORE))
    assert _in_line({**SHORE, "proceedings": []}) == [{"kommun", "lan", "verk"}]


def test_two_who_only_know_are_no_public_side() -> None:
    """Where whoever invites is no authority, nothing is kept in line between them."""
    without = [each for each in SHORE["stakeholders"] if each["id"] not in ("kommun", "verk")]
    assert _in_line({**SHORE, "stakeholders": without, "proceedings": []}) == []
