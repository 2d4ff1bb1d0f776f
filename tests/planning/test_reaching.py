"""By which way an answer reaches those who sit in no association and those who wrote."""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of
from tests.planning.test_meanwhile import _document


def _page(document: dict[str, Any], language: str = "sv") -> str:
    case = case_of(document)
    plan: Plan = propose(case)[0]
    return " ".join(plan_page(seen_plan(case, plan, language), whole=True).text().split())


def _talk(**more: Any) -> dict[str, Any]:
    return {
        "id": "kvall",
        "title": "Kvällen i skolan",
        "purpose": "inventory",
        "participants": ["oboende", "sommar"],
        "status": "held",
        **more,
    }


def _bridge(**more: Any) -> dict[str, Any]:
    """A small matter of a bridge, of which much has been gathered."""
    return {
        "title": "Bron i Ekby",
        "language": "sv",
        "owner": "Ekby kommun",
        "stakeholders": [
            {"id": "oboende", "name": "Boende på ön", "kind": "residents", "affected": "high"},
            {"id": "sommar", "name": "Sommargästerna", "kind": "group", "affected": "high"},
        ],
        "perspectives": [{"id": "tung", "statement": "Bron är farlig", "held_by": ["oboende"]}],
        "dialogues": [_talk(**more)],
        "calendar": {"start": "2026-03-02"},
    }


@pytest.mark.parametrize(
    ("language", "counted", "unread"),
    [
        (
            "sv",
            "Svaret gäller alla omkring 340 synpunkter och når också dem som skrev med e-post och",
            "Svaret gäller",
        ),
        (
            "en",
            "The answer covers all about 340 views and reaches those who wrote by e-mail and",
            "The answer covers",
        ),
    ],
)
def test_those_who_wrote_are_answered_by_the_ways_they_used(
    language: str, counted: str, unread: str
) -> None:
    """And the answer is about as many views as came in, not as many as were expected."""
    note = "Också e-post och webb. 50 synpunkter väntades; omkring 340 kom."
    assert counted in _page(_bridge(note=note), language)
    assert counted in _page(_bridge(outcome=note), language)
    assert unread not in _page(_bridge(note="50 synpunkter väntades."), language)
    assert "340" not in _page(_bridge(note=note, visibility="confidential"), language)


@pytest.mark.parametrize(
    ("language", "named", "all_of_them"),
    [
        ("sv", "till boende på ön och sommargästerna och alla andra", "öppet till alla vad"),
        ("en", "boende på ön and sommargästerna and all others", "all openly what"),
    ],
)
def test_those_who_were_there_are_answered_by_name(
    language: str, named: str, all_of_them: str
) -> None:
    """Where they are few; where nobody knows who came, all are told."""
    assert named in _page(_bridge(), language)
    nobody = {**_bridge(), "dialogues": []}
    assert all_of_them in _page(nobody, language)


def _lake(**more: Any) -> dict[str, Any]:
    """The lake, with something to decide on and nothing to sign."""
    return {key: each for key, each in _document(**more).items() if key != "result_is"}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        (
            "sv",
            "Boende i byn får det där de är, på öppen tid och på papper",
            "till alla, och till boende i byn där de är, vad det blir",
        ),
        (
            "en",
            "Boende i byn get it where they are, at open hours and on paper",
            "all, and boende i byn where they are, openly what becomes",
        ),
    ],
)
def test_the_unorganised_get_word_before_the_decision(
    language: str, before: str, after: str
) -> None:
    """Where they are and on paper; whoever an association speaks for is reached through it."""
    assert before in _page(_lake(), language)
    assert after in _page(_lake(), language)
    spoken_for = [
        {**each, "speaks_for": [{"who": "byn"}]} if each["id"] == "bat" else each
        for each in _document()["stakeholders"]
    ]
    assert before not in _page(_lake(stakeholders=spoken_for), language)
    many = [
        {"id": f"gata{number}", "name": f"Boende på gata {number}", "kind": "residents"}
        for number in range(1, 5)
    ]
    crowd = [*_document()["stakeholders"], *({**each, "affected": "high"} for each in many)]
    assert before not in _page(_lake(stakeholders=crowd), language)
