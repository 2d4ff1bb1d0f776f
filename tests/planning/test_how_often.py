"""How often all meet and the small groups between, in how many chairs, and what is not known of
bodies that meet already.
"""

from typing import Any

import pytest

from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

NAMES = (
    "Odlarna",
    "Ridklubben",
    "Byborna",
    "Skolan",
    "Affären",
    "Kyrkan",
    "Bruket",
    "Fiskarna",
    "Seglarna",
)
KEYS = [name[:3].lower() for name in NAMES]


def _document(language: str, **more: Any) -> dict[str, Any]:
    """Nine associations round a meadow, with three topics and something to be agreed."""
    return {
        "title": "Ängen i Exempelby",
        "language": language,
        "result_is": "agreement",
        "stakeholders": [
            {"id": key, "name": name, "kind": "association", "affected": "high"}
            for key, name in zip(KEYS, NAMES, strict=True)
        ],
        "perspectives": [
            {"id": "mark", "statement": "Marken behövs", "held_by": ["odl"], "themes": ["mark"]},
            {"id": "stig", "statement": "Stigen behövs", "held_by": ["rid"], "themes": ["stig"]},
            {"id": "vatten", "statement": "Vattnet tar slut", "held_by": ["fis"], "themes": ["å"]},
        ],
        "decision_bodies": [{"id": "namnd", "name": "Nämnden", "kind": "committee"}],
        "decisions": [{"id": "plan", "title": "Ny plan", "body": "namnd", "outcome": "pending"}],
        "calendar": {"start": "2026-03-02"},
        **more,
    }


def _told(language: str = "sv", *, whole: bool = False, **more: Any) -> str:
    case = case_of(_document(language, **more))
    made = seen_plan(case, propose(case)[0], language)
    return " ".join(plan_page(made, whole=whole).text().split())


MET = {
    "id": "ett",
    "title": "Första forumet",
    "status": "held",
    "date": "2025-11-03",
    "participants": KEYS,
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "veckor emellan (18 stolar), grupperna med tre ("),
        ("en", "weeks (18 chairs), the groups every three ("),
    ],
)
def test_a_first_reading_has_how_often_and_in_how_many_chairs(language: str, said: str) -> None:
    """Once, at the large table: a reader sees that the groups do the work between few meetings."""
    shared = [
        {"id": "mark", "statement": "Marken behövs", "held_by": KEYS[:3], "themes": ["mark"]},
        {"id": "stig", "statement": "Stigen behövs", "held_by": KEYS[3:], "themes": ["mark"]},
    ]
    told = _told(language, perspectives=shared, tensions=[{"between": ["mark", "stig"]}])
    assert said in told
    assert told.count(said) == 1


@pytest.mark.parametrize(
    ("language", "said", "counted"),
    [
        ("sv", "Fråga vilka som sitter där nu och hur ofta de möts.", "träffar med fyra veckor"),
        ("en", "Ask who sits there now and how often they meet.", "meetings four weeks apart"),
    ],
)
def test_nobody_is_put_into_a_group_that_meets_already(
    language: str, said: str, counted: str
) -> None:
    """Where the map names no members of a steering group, they and its rhythm are asked for; where
    it does, they are told.
    """
    group = {"id": "styr", "role": "steering_group"}
    unknown = _told(language, dialogues=[MET], organisation=[group])
    assert said in unknown
    assert counted not in unknown
    known = _told(language, dialogues=[MET], organisation=[{**group, "members": ["odl", "rid"]}])
    assert said not in known


def test_a_group_on_the_next_topic_is_as_the_running_one() -> None:
    """The group that takes the next topic is the same people as now, whoever they are."""
    told = _told(
        "en",
        dialogues=[MET],
        organisation=[{"id": "grupper", "role": "working_group"}],
        proceedings=[
            {
                "id": "tillstand",
                "title": "Permit for the path",
                "kind": "permit",
                "themes": ["stig"],
            }
        ],
    )
    assert "The same as now, when" in told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "2–4 träffar, var tredje månad"),
        ("en", "2–4 meetings, one every 3 months"),
    ],
)
def test_a_rhythm_in_months_is_no_number_in_each(language: str, said: str) -> None:
    """Two to four meetings in all, one every third month, and not as many every third month."""
    forum = {"id": "forum", "role": "other", "title": "Ängsforum", "members": KEYS}
    assert said in _told(language, whole=True, dialogues=[MET], organisation=[forum])


@pytest.mark.parametrize(
    ("rule", "said"),
    [("consent", "(29 stolar, allas ja behövs)"), (None, "(29 stolar)")],
)
def test_the_chairs_of_a_body_that_meets_are_told(rule: str | None, said: str) -> None:
    """As many as the map says, and that all must say yes where that is the rule."""
    forum = {"id": "forum", "role": "other", "title": "Ängsforum", "members": KEYS, "seats": 29}
    agreement = {"status": "agreed", **({"rule": rule} if rule else {})}
    told = _told(
        dialogues=[MET],
        organisation=[forum],
        agreement=agreement,
        proceedings=[
            {
                "id": "tillstand",
                "title": "Tillstånd för stigen",
                "kind": "permit",
                "themes": ["stig"],
            }
        ],
    )
    assert f"Alla möts sällan {said}." in told
