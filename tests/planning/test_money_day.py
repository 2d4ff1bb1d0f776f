"""Money with a last day that what it asks for does not surely meet is told of at once, and what was
only said is asked for in writing.
"""

from typing import Any

import pytest

from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

_CASE = {
    "id": "mal",
    "title": "Överklagandet",
    "kind": "appeal",
    "by": ["dom"],
    "themes": ["hamnen"],
    "starts": "2026-07-14",
    "weeks": [30, 70],
}
_NOTE = "Klart senast 2027-06-30, går ej att förlänga. Ändring kan sökas till 2026-11-28."


def _document(**more: Any) -> dict[str, Any]:
    """A harbour that is paid for if its plan is in force by a day."""
    return {
        "title": "Hamnen",
        "language": "sv",
        "owner": "Viks kommun",
        "open": ["hamnen"],
        "stakeholders": [
            {"id": "fis", "name": "Fiskarna", "kind": "business", "affected": "high"},
            {"id": "boe", "name": "De boende", "kind": "residents", "affected": "high"},
            {"id": "bol", "name": "Hamnbolaget", "kind": "business", "influence": "high"},
            {"id": "kon", "name": "Kontoret", "kind": "administration", "influence": "high"},
        ],
        "relationships": [{"source": "fis", "target": "bol", "kind": "conflict", "stage": 4}],
        "perspectives": [{"id": "vik", "statement": "Viken är vår", "held_by": ["fis"]}],
        "proposals": [
            {
                "id": "plan",
                "title": "Hamnplanen",
                "made_by": ["bol"],
                "decided_by": ["kf"],
                "status": "ready",
                "themes": ["hamnen"],
            }
        ],
        "decision_bodies": [
            {"id": "kf", "name": "Kommunfullmäktige", "kind": "council"},
            {"id": "dom", "name": "Domstolen", "kind": "state"},
        ],
        "decisions": [
            {
                "id": "anta",
                "title": "Planen antas",
                "body": "kf",
                "outcome": "pending",
                "proposals": ["plan"],
                "note": "Bolagets tidsplan säger 2027-05-25.",
            }
        ],
        "proceedings": [_CASE],
        "funding": [{"id": "eu", "source": "Fonden för hamnen", "note": _NOTE}],
        "calendar": {"start": "2026-10-05"},
        **more,
    }


def _told(code: str, language: str = "sv", **more: Any) -> str:
    case = case_of(_document(**more))
    plan = propose(case).plans[0]
    wording = seen_plan(case, plan, language).wording()
    return " ".join(wording.say(each.said) for each in plan.told if each.code == code)


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "sv",
            (
                "Villkoren för ”Fonden för hamnen” ska vara uppfyllda 2027-06-30.",
                "”Överklagandet” (klart 2027-02 till 2027-11)",
                "”Planen antas” (2027-05-25, kan överklagas till 2027-06-15)",
                "Säg det nu till Hamnbolaget och kommunfullmäktige",
                "skriftligt före 2026-11-28 om annat sista datum eller mindre del.",
            ),
        ),
        (
            "en",
            (
                "The terms for “Fonden för hamnen” are to be met by 2027-06-30.",
                "(done 2027-02 to 2027-11)",
                "in writing before 2026-11-28 for another last day or a smaller part.",
            ),
        ),
    ],
)
def test_what_does_not_surely_fit_is_said_now(language: str, parts: tuple[str, ...]) -> None:
    """With each step that may end too late, to those who count on it, and who is asked by when."""
    told = _told("money-day", language)
    for each in parts:
        assert each in told, told


def test_what_fits_is_not_told() -> None:
    """Nor money without a last day, of another matter, confidential, or whose day has been."""
    money = _document()["funding"][0]
    late = {**money, "note": "Klart senast 2029-06-30."}
    other = {**money, "source": "Fonden", "note": "Klart senast 2027-06-30."}
    gone = {**money, "note": "Klart senast 2025-06-30."}
    for each in (
        late,
        other,
        gone,
        {**money, "note": "x"},
        {**money, "visibility": "confidential"},
    ):
        assert _told("money-day", funding=[each]) == "", each


def test_what_was_only_said_is_asked_for_in_writing() -> None:
    """Where the note on somebody names the authority that runs it; not what is told otherwise."""
    seeks = {"id": "soker", "name": "Sökande", "kind": "association", "affected": "high"}
    heard = {**seeks, "note": "Har muntligt hört av Domstolen att det tar ett år."}
    quiet = {**seeks, "note": "Har hört av Domstolen. Kassören svarar muntligt."}
    people = _document()["stakeholders"]
    told = _told("only-said", stakeholders=[*people, heard])
    assert told == (
        "Domstolen har svarat muntligt om ”Överklagandet”: be om svaret skriftligt nu, och ge det "
        "till sökande innan de räknar med det."
    )
    english = _told("only-said", "en", stakeholders=[*people, heard])
    assert "ask for it in writing now" in english
    assert _told("only-said", stakeholders=[*people, quiet]) == ""
    hidden = {**heard, "visibility": "confidential"}
    assert _told("only-said", stakeholders=[*people, hidden]) == ""
