"""Later steps are told in short, and what is noted of those who are met stands in their talk."""

import re
from typing import Any

import processmap as pm
from processmap.model.display import shown
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
            "note": "Är inne vid kajen på morgonen. Vem som talar för dem vet jag inte. Lade om näten.",
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


def _shown(value: Any) -> str:
    return " ".join(shown(value)["text/plain"].split())


def test_later_steps_are_told_in_short_and_in_full_in_detail() -> None:
    """A first reading says once that what is heard may change what follows; detail has it all."""
    short, whole = _told(details=False), _told(details=True)
    assert short.count("Härifrån i korthet, allt nytt efter punkt 1–") == 1
    assert short.count(": det kan ändras.") == 1
    assert "Härifrån i korthet" not in whole
    later = short.partition("Härifrån i korthet")[2].partition("MOT BESLUT")[0]
    full = whole.partition("SMÅTT FÖRE STORT")[2].partition("MOT BESLUT")[0]
    assert "träffar med" not in later
    assert "träffar med" in full
    assert len(later.split()) < len(full.split())


def test_the_later_steps_are_had_in_full_by_asking_for_the_whole() -> None:
    """The last line says how; the whole has each later step as it is in detail, and no such line."""
    found = pm.propose(case_of(HARBOUR))
    seen = seen_alternatives(found)
    short = alternatives_page(seen).sections[-1].sentences[-1]
    assert short.endswith("i sin helhet: --whole, eller whole=True i Python.")
    whole = alternatives_page(seen, whole=True).text()
    assert "--whole" not in whole
    assert "Härifrån i korthet" not in whole


def test_a_proposal_asked_for_whole_shows_itself_whole() -> None:
    """In a notebook and in print, and each of its plans too; the plans are the same."""
    case = case_of(HARBOUR)
    short, whole = pm.propose(case), pm.propose(case, whole=True)
    assert "Härifrån i korthet" in _shown(short)
    assert "Härifrån i korthet" not in _shown(whole)
    assert "Härifrån i korthet" not in _shown(whole.plans[0])
    assert whole.plans == short.plans


def test_a_later_step_says_no_rhythm_and_nothing_that_comes_first() -> None:
    """How many meetings, how far apart, and what all of them wait for are not said in each."""
    later = _told(details=False).partition("Härifrån i korthet")[2].partition("MOT BESLUT")[0]
    assert not re.search(r"\d–\d träffar", later)
    assert not re.search(r"Efter punkt [1-9]\b", later.partition("det kan ändras.")[2])


def test_who_is_not_in_later_rooms_is_told_once() -> None:
    """The same is not said again under every room."""
    short = _told(details=False)
    assert short.count("här eller senare:") <= 1
    assert short.count("här och senare:") <= 2


def test_what_is_noted_of_somebody_stands_in_the_talk_with_them() -> None:
    """A first reading has in the talk when and where they are met; all that is noted of them, and
    what is to be found out, stands in detail.
    """
    short, long = _told(details=False), _told(details=True)
    assert "är inne vid kajen på morgonen)." in short.replace("(Är", "(är")
    assert "Antecknat" not in short
    assert "Att ta reda på" not in short
    assert "Antecknat: ”Är inne vid kajen på morgonen”." in long
    assert "Att ta reda på: ”Vem som talar för dem vet jag inte”" in long


def test_what_nobody_acts_on_is_told_nowhere() -> None:
    """What is noted of somebody and helps nobody to meet them is not in detail either."""
    assert "Lade om näten" not in _told(details=False)
    assert "Lade om näten" not in _told(details=True)


def test_a_sentence_without_a_short_form_stays_as_it_is() -> None:
    """Nothing is lost that has no shorter text, and what stands inside a sentence is shortened."""
    plain = Said("plan_facts.through_lead")
    assert shortened(plain) == plain
    inside = shortened(Said("plan_facts.panel", (("kept", Said("plan_wide.listen")),)))
    assert inside.key == "plan_facts.panel_short"
    assert dict(inside.params)["kept"] == Said("plan_wide.listen_short")
