"""An event is a day: an election or a target has no text, and nobody decides on it."""

from typing import Any

import pytest

from processmap.model.words import EventKind
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

_ELECTION = "Valet till fullmäktige"

QUAY: dict[str, Any] = {
    "title": "Kajen i Exempelhamn",
    "question": "Hur ska kajen användas?",
    "language": "sv",
    "stakeholders": [
        {"id": "fiskare", "name": "Fiskarna", "kind": "business", "affected": "high"},
        {"id": "boende", "name": "Boende vid kajen", "kind": "residents", "affected": "high"},
        {"id": "segling", "name": "Seglarna", "kind": "association", "affected": "high"},
    ],
    "perspectives": [
        {"id": "kaj", "statement": "Vi behöver kajen", "held_by": ["fiskare"], "themes": ["kaj"]},
        {"id": "tyst", "statement": "Vi vill sova", "held_by": ["boende"], "themes": ["kaj"]},
    ],
    "tensions": [{"id": "kaj-tyst", "between": ["kaj", "tyst"], "stage": 3}],
    "decision_bodies": [{"id": "fullmaktige", "name": "Kommunfullmäktige", "kind": "council"}],
    "decisions": [
        {"id": "plan", "title": "Kajplan", "body": "fullmaktige", "outcome": "pending"},
    ],
    "calendar": {"start": "2026-02-02"},
}


def _page(kind: str) -> str:
    event = {"id": "val", "title": _ELECTION, "kind": kind, "date": "2026-09-13"}
    case = case_of({**QUAY, "events": [event]})
    return " ".join(alternatives_page(seen_alternatives(propose(case))).text().split())


@pytest.mark.parametrize("kind", [each for each in EventKind if each is not EventKind.REPORT])
def test_nobody_sees_what_is_to_stand_in_a_day(kind: EventKind) -> None:
    """A deadline, a vote or a meeting is not shown, handed over or decided as a paper."""
    said = _page(str(kind))
    assert "ska stå i" not in said
    assert f"efter ”{_ELECTION}”" not in said
    assert "ser först hur deras del är återgiven" in said


def test_a_report_that_comes_is_a_text() -> None:
    """What is to stand in a report is shown before it goes to the body."""
    assert f"det som ska stå i ”{_ELECTION}”" in _page("report")
