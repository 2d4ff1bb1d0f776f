"""A small process with one party on the map: it meets whoever decides, and others are asked for."""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import alternatives_page
from processmap.planning.asking import applied
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

HEARD = {
    "id": "d1",
    "title": "Samtal",
    "purpose": "inventory",
    "participants": ["boende"],
    "date": "2026-02-01",
    "status": "held",
}
BOARD = {"id": "ks", "name": "Kommunstyrelsen", "kind": "board", "prepared_by": ["au"]}
COMMITTEE = {"id": "au", "name": "Arbetsutskottet", "kind": "subcommittee"}


def _document(**more: Any) -> dict[str, Any]:
    return {
        "title": "Gångvägen",
        "question": "Hur ska gångvägen gå?",
        "commissioner": "Kommunstyrelsen",
        "open": ["allt"],
        "calendar": {"start": "2026-03-02"},
        "stakeholders": [
            {"id": "boende", "name": "Boende", "kind": "residents", "affected": "high"}
        ],
        "dialogues": [HEARD],
        **more,
    }


def _page(data: dict[str, Any], language: str = "sv") -> str:
    return alternatives_page(seen_alternatives(propose(case_of(data)), language)).text(10_000)


def _first(data: dict[str, Any]) -> Plan:
    return propose(case_of(data)).plans[0]


@pytest.mark.parametrize("bodies", [[], [BOARD, COMMITTEE]], ids=["named only", "a body"])
def test_the_one_that_is_concerned_meets_whoever_decides(bodies: list[dict[str, Any]]) -> None:
    """Once, also where the task is given by somebody who is no entry of the map; the chair is
    there, and nobody is told to be without one.
    """
    data = _document(decision_bodies=bodies)
    plan = _first(data)
    meetings = [each for each in plan.arenas if each.phase == "wide"]
    assert [each.sessions for each in meetings] == [(1, 1)]
    assert meetings[0].parties == ("boende", *(["ks"] if bodies else []))
    assert [each.state for each in plan.claims if each.party == "boende"] == ["honoured"]
    page = _page(data)
    assert "UTAN STOL" not in page
    assert "Gå igenom saken tillsammans med boende" in page
    expected = "Från kommunstyrelsen kommer någon" if bodies else "Kommunstyrelsen är med eller"
    assert expected in page
    assert "WITHOUT A CHAIR" not in _page(data, "en")


def test_a_booked_mirroring_is_not_where_it_is_settled() -> None:
    """What is booked stands, and the meeting comes after it."""
    mirror = {
        "id": "d2",
        "title": "Återspegling",
        "purpose": "mirror",
        "participants": ["boende"],
        "date": "2026-03-10",
        "status": "planned",
    }
    plan = _first(_document(dialogues=[HEARD, mirror]))
    (meeting,) = [each for each in plan.arenas if each.phase == "wide"]
    assert ("d2", meeting.id) in plan.order
    assert all(each.state == "honoured" for each in plan.claims)


def test_who_has_said_no_is_not_met() -> None:
    """A party that does not want to meet is not given a meeting of its own with those who decide."""
    party = {"id": "boende", "name": "Boende", "affected": "high", "willing": "no"}
    plan = _first(_document(stakeholders=[party]))
    assert not [each for each in plan.arenas if each.phase == "wide"]


def test_it_is_asked_who_else_has_to_live_with_it() -> None:
    """And the answer gives them a chair, as the question says."""
    plan = _first(_document())
    question = next(each for each in plan.questions if each.id == "who-else")
    yes = next(each for each in question.answers if each.value == "yes")
    after = _first(applied(_document(), yes))
    others = {each.party: each for each in after.claims if each.party != "boende"}
    assert [(each.claim, each.state) for each in others.values()] == [("bears_it", "honoured")]
    assert not [each for each in after.questions if each.id == "who-else"]


def test_where_two_are_concerned_it_is_not_asked() -> None:
    """The common small meeting is as it was."""
    other = {"id": "handlare", "name": "Handlarna", "affected": "high"}
    data = _document()
    data["stakeholders"] = [*data["stakeholders"], other]
    plan = _first(data)
    assert not [each for each in plan.questions if each.id == "who-else"]
    assert "tillsammans med" not in _page(data)
