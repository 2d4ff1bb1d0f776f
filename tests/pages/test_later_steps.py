"""Later steps are told in short, and what is noted of those who are met stands in their talk."""

from typing import Any

import processmap as pm
from processmap.model.plan import Said
from processmap.pages.later_steps import shortened
from processmap.pages.proposals import alternatives_page
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

HARBOUR: dict[str, Any] = {
    "title": "Hamnen",
    "question": "Hur ska hamnen användas?",
    "language": "sv",
    "owner": "Viks kommun",
    "open": ["användningen"],
    "result_is": "agreement",
    "stakeholders": [
        {
            "id": "fiskare",
            "name": "Fiskarna",
            "kind": "group",
            "affected": "high",
            "role": ["must_agree"],
            "note": "Är inne vid kajen före sju. Vem som talar för dem vet jag inte.",
        },
        {"id": "seglare", "name": "Seglarna", "kind": "association", "affected": "high"},
        {"id": "boende", "name": "De boende", "kind": "residents", "size": 200, "affected": "high"},
        {"id": "varvet", "name": "Varvet", "kind": "business", "affected": "high"},
        {"id": "krogen", "name": "Krogen", "kind": "business", "affected": "medium"},
    ],
    "perspectives": [
        {"id": "kaj", "statement": "Kajen är vår arbetsplats", "held_by": ["fiskare", "varvet"]},
        {"id": "brygga", "statement": "Det behövs fler bryggor", "held_by": ["seglare", "krogen"]},
        {"id": "tyst", "statement": "Det måste bli tyst på kvällen", "held_by": ["boende"]},
    ],
    "tensions": [
        {"between": ["kaj", "brygga"], "stage": 5},
        {"between": ["tyst", "brygga"], "stage": 4},
    ],
    "decision_bodies": [{"id": "ks", "name": "Kommunstyrelsen", "kind": "committee"}],
    "decisions": [{"id": "plan", "title": "Hamnplanen", "body": "ks", "outcome": "pending"}],
    "calendar": {"start": "2026-02-02"},
}


def _told(*, details: bool) -> str:
    found = pm.propose(case_of(HARBOUR))
    return " ".join(alternatives_page(seen_alternatives(found), details=details).text(100).split())


def test_later_steps_are_told_in_short_and_in_full_in_detail() -> None:
    """A first reading says once that what is heard may change what follows; detail has it all."""
    short, whole = _told(details=False), _told(details=True)
    assert short.count("Härifrån i korthet: det som hörs kan ändra det.") == 1
    assert "Härifrån i korthet" not in whole
    later = short.partition("Härifrån i korthet")[2].partition("MOT BESLUT")[0]
    full = whole.partition("SMÅTT FÖRE STORT")[2].partition("MOT BESLUT")[0]
    assert "träffar med" not in later
    assert "träffar med" in full
    assert len(later.split()) < len(full.split())


def test_who_is_not_in_later_rooms_is_told_once() -> None:
    """The same is not said again under every room."""
    short = _told(details=False)
    assert short.count("här eller senare:") <= 1
    assert short.count("här och senare:") <= 2


def test_what_is_noted_of_somebody_stands_in_the_talk_with_them() -> None:
    """What is known of them is told, and what whoever made the map does not know is to be asked."""
    short = _told(details=False)
    assert "Antecknat: ”Är inne vid kajen före sju”." in short
    assert "Att ta reda på: ”Vem som talar för dem vet jag inte”" in short


def test_a_sentence_without_a_short_form_stays_as_it_is() -> None:
    """Nothing is lost that has no shorter text, and what stands inside a sentence is shortened."""
    plain = Said("plan_facts.through_lead")
    assert shortened(plain) == plain
    inside = shortened(Said("plan_facts.panel", (("kept", Said("plan_wide.listen")),)))
    assert inside.key == "plan_facts.panel_short"
    assert dict(inside.params)["kept"] == Said("plan_wide.listen_short")
