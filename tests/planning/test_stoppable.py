"""The nearest step that can be stopped is asked about, of the one who can stop it and before the day
that lets go of it; what nobody here can stop is said, and what is lost by waiting beside the question.
"""

import datetime as dt
from typing import Any

import pytest

from processmap.pages.plan_page import alternatives_page
from processmap.planning.convening import first_deciders
from processmap.planning.powers import association_of, could_begin, own_steps
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.planning.stoppable import cannot_be_longer, released_on, unstoppable
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of


def _document(**more: Any) -> dict[str, Any]:
    """A harbour that a council adopts a plan for, on water that the members of a village own."""
    return {
        "title": "Hamnen",
        "language": "sv",
        "owner": "Viks kommun",
        "open": ["hamnen"],
        "stakeholders": [
            {"id": "fis", "name": "Fiskarna", "kind": "business", "affected": "high"},
            {"id": "boe", "name": "De boende", "kind": "residents", "affected": "high"},
            {
                "id": "byn",
                "name": "Byns förening",
                "kind": "association",
                "affected": "high",
                "role": ["must_agree"],
            },
            {
                "id": "bol",
                "name": "Hamnbolaget",
                "kind": "business",
                "role": ["carries_out"],
                "standing": "permit_holder",
            },
            {"id": "kon", "name": "Kontoret", "kind": "administration", "role": ["carries_out"]},
        ],
        "relationships": [{"source": "fis", "target": "bol", "kind": "conflict", "stage": 4}],
        "perspectives": [
            {"id": "vik", "statement": "Viken är vår", "held_by": ["fis"], "themes": ["hamnen"]},
            {"id": "ham", "statement": "En hamn", "held_by": ["bol"], "themes": ["hamnen"]},
        ],
        "tensions": [{"between": ["vik", "ham"], "stage": 4}],
        "proposals": [
            {
                "id": "plan",
                "title": "Hamnplanen",
                "made_by": ["kon"],
                "decided_by": ["kf"],
                "status": "ready",
                "themes": ["hamnen"],
            }
        ],
        "decision_bodies": [
            {"id": "kf", "name": "Kommunfullmäktige", "kind": "council", "prepared_by": ["bn"]},
            {"id": "bn", "name": "Byggnadsnämnden", "kind": "committee"},
            {"id": "ste", "name": "Stämman", "kind": "board", "part_of": ["byn"]},
            {"id": "dom", "name": "Domstolen", "kind": "state"},
        ],
        "decisions": [
            {
                "id": "anta",
                "title": "Planen antas",
                "body": "kf",
                "outcome": "pending",
                "proposals": ["plan"],
            },
            {"id": "ja", "title": "Byns vatten", "body": "ste", "outcome": "pending"},
        ],
        "proceedings": [
            {
                "id": "sam",
                "title": "Samrådet",
                "kind": "plan",
                "by": ["bn"],
                "starts": "2026-11-03",
                "ends": "2026-12-01",
                "may_wait": "yes",
            },
            {
                "id": "rem",
                "title": "Remissen",
                "kind": "consultation",
                "by": ["kon"],
                "starts": "2026-12-08",
                "may_wait": "unknown",
            },
            {
                "id": "tur",
                "title": "Turlistan",
                "kind": "consultation",
                "by": ["kon"],
                "ends": "2026-11-14",
                "themes": ["båten"],
                "may_wait": "no",
            },
            {
                "id": "vat",
                "title": "Vattendomen",
                "kind": "permit",
                "by": ["dom"],
                "parties": ["bol", "fis"],
            },
        ],
        "events": [{"id": "bnm", "title": "Byggnadsnämnden om samrådet", "date": "2026-10-21"}],
        "funding": [
            {"id": "eu", "source": "Fonden", "note": "Stöd till hamnen, går ej att förlänga."}
        ],
        "calendar": {"start": "2026-10-05"},
        **more,
    }


def _facts(**more: Any) -> Situation:
    return Situation(case_of(_document(**more)))


def _page(language: str = "sv", **more: Any) -> str:
    made = propose(case_of(_document(**more)))
    return " ".join(
        alternatives_page(seen_alternatives(made, language), whole=True).text(10_000).split()
    )


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "sv",
            (
                "1. ”Samrådet” kan vänta: fråga byggnadsnämnden skriftligt före 2026-10-21 om det",
                "Be kontoret svara skriftligt före 2026-12-08: kan ”Remissen” vänta, och till",
                "Fråga hamnbolaget om att vänta med ”Vattendomen”: till vilken dag? Att söka "
                "binder ingen.",
                "Säg samtidigt vad som går förlorat: ”Fonden” går inte att förlänga.",
                "”Turlistan” kan ingen här stoppa.",
            ),
        ),
        (
            "en",
            (
                "“Samrådet” can wait: ask byggnadsnämnden in writing before 2026-10-21 whether it",
                "Ask kontoret for an answer in writing before 2026-12-08: can “Remissen” wait",
                "To apply binds nobody.",
                "Say too what would be lost: “Fonden” cannot be extended.",
                "Nobody here can stop “Turlistan”.",
            ),
        ),
    ],
)
def test_the_nearest_step_is_asked_about_first(language: str, parts: tuple[str, ...]) -> None:
    """By day, of the one who runs it or has applied, in writing where nobody knows."""
    page = _page(language).replace("Hamnbolaget", "hamnbolaget")
    for each in parts:
        assert each in page, each
    assert page.index(parts[0]) < page.index(parts[1])


def test_the_day_is_that_on_which_it_is_settled() -> None:
    """Else its first; none where it has begun or its day is not known."""
    facts = _facts()
    by_id = {each.id: each for each in facts.proceedings}
    assert released_on(facts, by_id["sam"]) == dt.date(2026, 10, 21)
    assert released_on(facts, by_id["rem"]) == dt.date(2026, 12, 8)
    assert released_on(facts, by_id["tur"]) is None
    bodies = _document()["decision_bodies"]
    bodies[1]["meetings"] = ["2026-10-14", "2026-12-14"]
    facts = _facts(events=[], decision_bodies=bodies)
    assert released_on(facts, by_id["sam"]) == dt.date(2026, 10, 14)


def test_what_is_confidential_or_a_case_is_not_among_what_nobody_stops() -> None:
    """Of a case it is told for itself."""
    tur = _document()["proceedings"][2]
    assert unstoppable(_facts()) == ("tur",)
    for more in ({"visibility": "confidential"}, {"kind": "appeal"}, {"ends": "2020-01-01"}):
        assert unstoppable(_facts(proceedings=[{**tur, **more}])) == ()


def test_the_yes_of_an_association_is_not_held_back() -> None:
    """Its meeting is not asked to wait, gives no mandate and begins nothing; the owner's own does."""
    facts = _facts()
    assert association_of(facts, "ste") == "byn"
    assert [each.id for each in own_steps(facts, facts.pending)] == ["anta"]
    assert "ste" not in first_deciders(facts)
    assert "Stämman om att vänta" not in _page()
    assert association_of(_facts(owner="byn"), "ste") is None


def test_whoever_stands_for_it_in_the_case_would_begin() -> None:
    """Not whoever else carries something out."""
    leave = {
        "id": "lov",
        "title": "Dispensen",
        "body": "bn",
        "outcome": "approved",
        "about": "matter",
        "carried_out": "no",
    }
    case = {
        "id": "mal",
        "title": "Överklagandet",
        "kind": "appeal",
        "by": ["dom"],
        "parties": ["boe", "kon"],
        "decisions": ["lov"],
    }
    facts = _facts(decisions=[leave], proceedings=[case])
    assert could_begin(facts, ["lov"]) == ("kon",)


@pytest.mark.parametrize(
    ("note", "last"),
    [
        ("Klart i juni, går ej att förlänga.", True),
        ("It cannot be extended.", True),
        ("Kan förlängas ett år.", False),
        (None, False),
    ],
)
def test_a_note_says_that_a_day_is_the_last(note: str | None, last: bool) -> None:
    """In both languages."""
    assert cannot_be_longer(note) is last
