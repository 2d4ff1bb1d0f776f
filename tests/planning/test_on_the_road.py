"""What locks the matter before its decision is named with its day, and nobody is asked of it twice."""

from typing import Any

import pytest

from processmap.pages.plan_page import alternatives_page
from processmap.planning.on_the_road import locking_steps
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of


def _proceeding(key: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"id": key, "title": key.capitalize(), "kind": kind, "by": ["kon"], **more}


_BUDGET = _proceeding("budgeten", "budget", by=["kf"], themes=["pengar"], ends="2026-11-24")
_CHOICE = _proceeding("skolvalet", "other", themes=["skolan"], starts="2027-01-19")
_VIEWS = _proceeding("remissen", "consultation", themes=["skolan"], ends="2026-12-19")


def _document(*proceedings: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A school to be closed, with steps on the way to the decision."""
    return {
        "title": "Skolan",
        "language": "sv",
        "owner": "Viks kommun",
        "open": ["skolan"],
        "stakeholders": [
            {"id": "for", "name": "Föräldrarna", "kind": "residents", "affected": "high"},
            {"id": "lar", "name": "Lärarna", "kind": "group", "affected": "high"},
            {"id": "byn", "name": "Byalaget", "kind": "association", "affected": "high"},
            {"id": "kon", "name": "Kontoret", "kind": "administration", "influence": "high"},
        ],
        "relationships": [{"source": "for", "target": "kon", "kind": "conflict", "stage": 4}],
        "perspectives": [
            {"id": "kvar", "statement": "Den ska vara kvar", "held_by": ["for"]},
            {"id": "ner", "statement": "Den är för liten", "held_by": ["kon"]},
        ],
        "tensions": [{"between": ["kvar", "ner"], "stage": 4}],
        "proposals": [
            {
                "id": "stang",
                "title": "Skolan stängs",
                "made_by": ["kon"],
                "decided_by": ["kf"],
                "status": "ready",
                "themes": ["skolan", "pengar"],
            }
        ],
        "decision_bodies": [{"id": "kf", "name": "Kommunfullmäktige", "kind": "council"}],
        "decisions": [
            {
                "id": "slut",
                "title": "Beslutet",
                "body": "kf",
                "outcome": "pending",
                "date": "2027-03-30",
                "proposals": ["stang"],
            }
        ],
        "proceedings": list(proceedings) or [_CHOICE, _BUDGET, _VIEWS],
        "calendar": {"start": "2026-11-02"},
        **more,
    }


def _keys(data: dict[str, Any]) -> list[str]:
    return [each.key for each in locking_steps(Situation(case_of(data)))]


def _page(language: str = "sv", **more: Any) -> str:
    made = propose(case_of(_document(**more)))
    page = alternatives_page(seen_alternatives(made, language), details=True)
    return " ".join(page.text(10_000).split())


def test_only_what_binds_part_of_the_matter_before_it() -> None:
    """By day; not what gathers views, comes after, is about something else or is one's own."""
    assert _keys(_document()) == ["budgeten", "skolvalet"]
    for more in (
        {"starts": "2027-05-01"},
        {"starts": "2026-01-01"},
        {"themes": ["bussen"]},
        {"parties": ["byn"]},
        {"visibility": "confidential"},
    ):
        assert _keys(_document({**_CHOICE, **more})) == [], more
    named = _proceeding("avtalet", "other", ends="2027-01-01", note="Gäller skolan i byn.")
    assert _keys(_document(named)) == ["avtalet"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "sv",
            "Före ”Beslutet” kan detta låsa saken: ”Budgeten” (kommunfullmäktige 2026-11-24) och "
            "”Skolvalet” (kontoret 2027-01-19). Före var dag skrivs att det inte binder",
        ),
        ("en", "Before “Beslutet” this can lock the matter: “Budgeten” (kommunfullmäktige 2026"),
    ],
)
def test_they_are_told_in_one_item(language: str, told: str) -> None:
    """And are neither asked to wait nor told again as the budget that all costs must be in."""
    page = _page(language)
    assert told in page
    assert page.count("”Skolvalet”" if language == "sv" else "“Skolvalet”") == 1
    assert "väntar det till nästa budget" not in page
