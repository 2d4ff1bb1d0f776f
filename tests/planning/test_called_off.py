"""A booked meeting in which those would sit who must not meet is called off, first of all."""

from typing import Any

import processmap as pm
from processmap.model.plan import Plan
from processmap.pages.proposals import alternatives_page
from processmap.planning.steps.too_early import TOO_EARLY
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

SQUARE: dict[str, Any] = {
    "title": "Torget",
    "question": "Hur blir det lugnt på torget?",
    "language": "sv",
    "owner": "Viks kommun",
    "open": ["tiderna"],
    "stakeholders": [
        {"id": "grannar", "name": "Grannarna", "kind": "residents", "size": 80, "affected": "high"},
        {
            "id": "unga",
            "name": "De unga på torget",
            "kind": "group",
            "size": 20,
            "affected": "high",
        },
        {"id": "kiosk", "name": "Kioskägaren", "kind": "business", "affected": "medium"},
    ],
    "perspectives": [
        {"id": "tyst", "statement": "Det måste bli tyst", "held_by": ["grannar"]},
        {"id": "plats", "statement": "Vi har ingen annanstans", "held_by": ["unga"]},
    ],
    "tensions": [{"between": ["tyst", "plats"], "stage": 5}],
    "relationships": [
        {"source": "grannar", "target": "unga", "kind": "conflict", "first": ["apart"], "stage": 5}
    ],
    "dialogues": [
        {
            "id": "mote",
            "title": "Stormöte på torget",
            "purpose": "frame",
            "participants": ["grannar", "unga", "kiosk"],
            "status": "planned",
            "date": "2026-05-20",
        }
    ],
    "decision_bodies": [{"id": "kn", "name": "Kulturnämnden", "kind": "committee"}],
    "decisions": [{"id": "plan", "title": "Torgplan", "body": "kn", "outcome": "pending"}],
    "calendar": {"start": "2026-02-02"},
}
CALLED_OFF = f"{TOO_EARLY.code}.call_off"


def _plan(document: dict[str, Any]) -> Plan:
    return pm.propose(case_of(document)).plans[0]


def _words(document: dict[str, Any]) -> str:
    page = alternatives_page(seen_alternatives(pm.propose(case_of(document))))
    return " ".join(page.text(100).split())


def _without_quarrel() -> dict[str, Any]:
    return {**SQUARE, "relationships": [], "tensions": []}


def test_it_is_called_off_however_far_away_it_is() -> None:
    """Whoever called it tells all who know of it; who must not meet is named."""
    told = [each for each in _plan(SQUARE).told if each.said.key == CALLED_OFF]
    assert [set(each.said.refs) for each in told] == [{"mote", "grannar", "unga"}]
    assert told[0].shown_in == "fixed"


def test_no_step_holds_it_and_it_is_not_said_to_stand() -> None:
    """The plan has one thing to say of it, and not that it stands as somebody wrote it."""
    words = _words(SQUARE)
    assert words.count("Stormöte på torget") == 1
    assert (
        "”Stormöte på torget” (2026-05-20) bör ställas in: de unga på torget och grannarna ska inte vara i samma rum"
        in words
    )
    assert "Det står som du skrivit" not in words


def test_a_page_says_so_beside_its_day() -> None:
    """Who looks only in the calendar of the page does not go there."""
    page = pm.brief(case_of(SQUARE)).text(100)
    assert "2026-05-20 (bör ställas in): Stormöte på torget" in page


def test_a_meeting_of_those_who_can_meet_stands() -> None:
    """Nothing is called off where all can sit together and there is time to hear them first."""
    assert CALLED_OFF not in {each.said.key for each in _plan(_without_quarrel()).told}
    assert "Stormöte på torget" in _words(_without_quarrel())


def test_it_is_called_off_where_the_parties_have_met_before_too() -> None:
    """That some have sat together once does not make it safe now."""
    before = {
        "id": "forr",
        "title": "Första träffen",
        "purpose": "frame",
        "participants": ["kiosk", "unga"],
        "status": "held",
        "date": "2026-01-12",
    }
    document = {**SQUARE, "dialogues": [before, *SQUARE["dialogues"]]}
    assert CALLED_OFF in {each.said.key for each in _plan(document).told}


def test_the_page_keeps_who_decides_however_much_comes_first() -> None:
    """What is said first is told shortly instead."""
    page = pm.brief(case_of(SQUARE)).text(100)
    assert "Kulturnämnden avgör ”Torgplan”" in page
    assert page.index("bör ställas in: de unga på torget") < page.index("NÄSTA SAMTAL")
