"""All who were heard read their part and get a summary, equals are heard alike between the
meetings, and what opens later is known from the start.
"""

from typing import Any

import pytest

from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of


def _document(language: str = "sv", **more: Any) -> dict[str, Any]:
    """A library that was closed: one association sits in it, two others want the same."""
    return {
        "title": "Biblioteket i Exempelby",
        "question": "Vad ska biblioteket bli?",
        "language": language,
        "owner": "Kommunens ledning",
        "stakeholders": [
            {"id": "led", "name": "Kommunens ledning", "kind": "elected", "influence": "high"},
            {"id": "sit", "name": "Läsarna", "kind": "association", "affected": "high"},
            {"id": "van", "name": "Bokvännerna", "kind": "association", "affected": "high"},
            {"id": "norr", "name": "Norra läslaget", "kind": "association", "affected": "medium"},
            {"id": "barn", "name": "Föräldrar", "kind": "residents", "affected": "high"},
            {"id": "bud", "name": "Bokbussen", "kind": "business", "affected": "medium"},
            {"id": "kyr", "name": "Församlingen", "kind": "other", "affected": "medium"},
        ],
        "relationships": [
            {"source": "sit", "target": "led", "kind": "conflict", "stage": 4, "trust": "broken"}
        ],
        "perspectives": [
            {
                "id": "ljog",
                "statement": "De har svikit oss",
                "aspect": "feeling",
                "held_by": ["sit"],
                "themes": ["förtroende"],
            },
            {
                "id": "oppna",
                "statement": "Öppna huset igen",
                "aspect": "standpoint",
                "held_by": ["sit"],
                "themes": ["huset"],
            },
            {
                "id": "spar",
                "statement": "Vi har inte råd",
                "aspect": "standpoint",
                "held_by": ["led"],
                "themes": ["huset"],
            },
        ],
        "tensions": [{"between": ["oppna", "spar"], "stage": 4}],
        "decision_bodies": [{"id": "full", "name": "Kommunfullmäktige", "kind": "council"}],
        "decisions": [{"id": "nytt", "title": "Nytt hus", "body": "full", "outcome": "pending"}],
        "calendar": {"start": "2026-03-02"},
        **more,
    }


def _told(language: str = "sv", **more: Any) -> str:
    case = case_of(_document(language, **more))
    return " ".join(plan_page(seen_plan(case, propose(case)[0], language)).text().split())


@pytest.mark.parametrize(
    ("language", "all_read", "summary"),
    [
        ("sv", "Var och en som hörts läser", "Två veckor senare får alla en sammanställning"),
        ("en", "Each one heard reads", "Two weeks later all get a summary, without names."),
    ],
)
def test_all_who_were_heard_read_their_part(language: str, all_read: str, summary: str) -> None:
    """Not only those whose views are written already; and all get what was said, before it is
    decided.
    """
    told = _told(language)
    assert all_read in told
    assert summary in told


def test_what_was_said_is_not_laid_open_where_that_is_for_the_parties() -> None:
    """Where something is to be agreed the parties settle it, and where there is a threat nobody is
    to be known by what was said.
    """
    assert "får alla en sammanställning" not in _told(result_is="agreement")
    tie = {"source": "sit", "target": "led", "kind": "conflict", "stage": 4, "threats": True}
    assert "får alla en sammanställning" not in _told(relationships=[tie])


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("sv", "Också mellan träffarna hör den som leder"),
        ("en", "Between the meetings the lead hears"),
    ],
)
def test_between_the_meetings_no_side_alone_is_talked_with(language: str, heard: str) -> None:
    """Where one association has a room of its own, the other side and the associations that bear
    the same are heard too, each alone.
    """
    told = _told(language)
    step = told.partition(heard)[2][:160]
    assert "okvännerna" in step
    assert "orra läslaget" in step
    assert "ommunens ledning" in step
    assert "Läsarna" not in step.partition(".")[0]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Säg också att en vidgad krets kommer (punkt "),
        ("en", "Say too that a wider circle comes (item "),
    ],
)
def test_a_wider_circle_is_told_of_in_the_first_talks(language: str, said: str) -> None:
    """All who are called hear that it comes; where no small circle goes before it nothing is said."""
    assert said in _told(language)
    assert said not in _told(language, relationships=[], tensions=[])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Det som pågår fortsätter (punkt "),
        ("en", "What runs goes on (item "),
    ],
)
def test_a_group_that_meets_already_waits_for_nothing_new(language: str, said: str) -> None:
    """It goes on: only what is new comes after what is asked first."""
    known = ["led", "sit", "van", "norr", "barn", "bud", "kyr"]
    told = _told(
        language,
        relationships=[],
        tensions=[],
        result_is="agreement",
        agreement={"status": "agreed", "rule": "consent"},
        dialogues=[
            {
                "id": "ett",
                "title": "Första forumet",
                "status": "held",
                "date": "2025-11-03",
                "participants": known,
            }
        ],
        organisation=[
            {"id": "forum", "role": "other", "title": "Biblioteksforum", "members": known},
            {"id": "styr", "role": "steering_group"},
        ],
        events=[
            {
                "id": "tidning",
                "title": "Läsarna gick till tidningen",
                "kind": "other",
                "date": "2026-01-12",
            }
        ],
    )
    assert said in told
