"""What the ground rules of the talks say: each rule its content, and none without a reason."""

from typing import Any

import pytest

from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

NAMES = ("Odlarna", "Ridklubben", "Byborna", "Skolan", "Affären", "Kyrkan", "Bruket", "Fiskarna")


def _document(
    *,
    language: str = "sv",
    stage: int = 3,
    notes: dict[str, str] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """Eight associations round a meadow, with something to be agreed."""
    told = notes or {}
    people = []
    for name in NAMES:
        key = name[:3].lower()
        party = {"id": key, "name": name, "kind": "association", "affected": "high"}
        people.append({**party, "note": told[key]} if key in told else party)
    return {
        "title": "Ängen i Exempelby",
        "language": language,
        "result_is": "agreement",
        "stakeholders": people,
        "relationships": [{"source": "odl", "target": "rid", "kind": "conflict", "stage": stage}],
        "perspectives": [
            {"id": "mark", "statement": "Marken behövs", "held_by": ["odl"], "themes": ["mark"]},
            {"id": "stig", "statement": "Stigen behövs", "held_by": ["rid"], "themes": ["stig"]},
        ],
        "decision_bodies": [{"id": "namnd", "name": "Nämnden", "kind": "committee"}],
        "decisions": [{"id": "plan", "title": "Ny plan", "body": "namnd", "outcome": "pending"}],
        "calendar": {"start": "2026-03-02"},
        **more,
    }


def _told(**more: Any) -> str:
    document = _document(**more)
    case = case_of(document)
    made = seen_plan(case, propose(case)[0], document["language"])
    return " ".join(plan_page(made).text().split())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "medierna (ingen går ut innan de andra fått veta, och var och en bara i eget namn)"),
        (
            "en",
            "the media (nobody goes out before the others have been told, and each only in their "
            "own name)",
        ),
    ],
)
def test_the_rule_on_the_media_says_what_it_is(language: str, said: str) -> None:
    """Who goes out when, and in whose name: the word alone settles nothing."""
    assert said in _told(language=language)


@pytest.mark.parametrize(
    ("language", "note", "said"),
    [
        ("sv", "Hur många lag de är vet vi inte.", "vänder sig till den som leder"),
        ("sv", "Sju lag.", None),
        ("en", "Which farms is not known.", "turn to whoever leads"),
        ("en", "Whether they will come is not known.", None),
    ],
)
def test_newcomers_have_a_rule_where_some_are_not_known(
    language: str, note: str, said: str | None
) -> None:
    """Where the map does not know how many they are or which, others come later: whom they turn to,
    who answers, and that it holds after a signature. Elsewhere the rule is left out.
    """
    told = _told(language=language, notes={"fis": note})
    asked = "nya parter och ämnen, också" if language == "sv" else "new parties and topics, after"
    if said is None:
        assert asked not in told
    else:
        assert asked in told
        assert said in told


@pytest.mark.parametrize(
    ("language", "more", "said"),
    [
        (
            "sv",
            {"notes": {"odl": "Kan gå till domstol."}},
            "Fråga odlarna först.",
        ),
        (
            "en",
            {"notes": {"odl": "Strong through the courts."}},
            "whether the talks then pause, that nothing said here is used there",
        ),
        ("sv", {"stage": 5}, "om samtalen då pausar"),
        ("sv", {}, None),
    ],
)
def test_a_step_elsewhere_has_an_item_of_its_own(
    language: str, more: dict[str, Any], said: str | None
) -> None:
    """Where somebody can go to court, or it is hot: to whom it is said first, what becomes of the
    talks, and that nothing said here is used there.
    """
    told = _told(language=language, **more)
    if said is None:
        assert "samtalen då pausar" not in told
    else:
        assert said in told


def test_a_case_that_has_an_item_of_its_own_is_not_in_the_list_too() -> None:
    """While those who meet already have a case in court, that item says if the talks then pause."""
    told = _told(
        stage=5,
        dialogues=[
            {
                "id": "ett",
                "title": "Första mötet",
                "status": "held",
                "date": "2026-02-02",
                "participants": [name[:3].lower() for name in NAMES],
            },
            {"id": "tva", "title": "Andra mötet", "status": "planned", "date": "2026-06-01"},
        ],
        proceedings=[
            {
                "id": "mal",
                "title": "Målet om stigen",
                "kind": "court",
                "starts": "2026-02-20",
                "parties": ["odl", "rid"],
            }
        ],
    )
    assert "om samtalen då pausar" in told
    assert "samtalen medan ”Målet om stigen” pågår" not in told
