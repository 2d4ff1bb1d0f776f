"""The day on which a body is to decide, held against the time a plan takes."""

from typing import Any

import pytest

import processmap as pm
from processmap.pages.plan_page import alternatives_page
from processmap.pages.timetable import schedule_page
from processmap.planning.proposer import propose
from processmap.planning.too_late import TIME
from processmap.verbs.seeing import seen_alternatives, seen_schedule
from tests.planning.expectations import case_of

HOT = {"source": "for", "target": "bild", "kind": "conflict", "stage": 4, "trust": "low"}


def _document(meetings: list[str], **decision: Any) -> dict[str, Any]:
    return {
        "title": "Byskolan",
        "open": ["Hur undervisningen ordnas"],
        "stakeholders": [
            {"id": "for", "name": "Föräldrar", "kind": "residents", "affected": "high"},
            {"id": "lag", "name": "Byalaget", "kind": "association", "affected": "high"},
            {"id": "bild", "name": "Förvaltningen", "kind": "administration", "influence": "high"},
        ],
        "relationships": [HOT],
        "decision_bodies": [
            {
                "id": "kf",
                "name": "Kommunfullmäktige",
                "kind": "council",
                "meetings": [{"date": day} for day in meetings],
            }
        ],
        "decisions": [
            {"id": "ner", "title": "Nedläggning", "body": "kf", "outcome": "pending", **decision}
        ],
        "calendar": {"start": "2026-12-07"},
    }


def _told(data: dict[str, Any]) -> list[dict[str, Any]]:
    plan = propose(case_of(data)).plans[0]
    return [dict(each.said.params) for each in plan.told if each.code == TIME]


@pytest.mark.parametrize(
    ("meetings", "decision", "day"),
    [
        (["2027-01-25"], {}, "2027-01-25"),
        (["2026-12-14", "2027-01-25"], {}, "2027-01-25"),
        ([], {"date": "2027-01-25"}, "2027-01-25"),
        (["2027-01-25", "2029-01-25"], {}, None),
        (["2026-01-25"], {}, None),
        ([], {}, None),
    ],
    ids=["one meeting", "the last of two", "own day", "late enough", "passed", "not known"],
)
def test_a_day_that_comes_too_soon_is_told(
    meetings: list[str], decision: dict[str, Any], day: str | None
) -> None:
    """The last known day, where it comes before the plan can be done, and nothing else."""
    told = _told(_document(meetings, **decision))
    assert [each["day"] for each in told] == ([] if day is None else [day])


def test_it_stands_at_the_top_of_the_plan() -> None:
    """With the body, the matter, the weeks there are and what can be done about it."""
    made = propose(case_of(_document(["2027-01-25"])))
    text = alternatives_page(seen_alternatives(made, "sv")).text(10_000)
    told = (
        "Sista kända dag för kommunfullmäktige att besluta om ”Nedläggning” är 2027-01-25, om 7 "
        "veckor."
    )
    assert told in text[: text.index("FRÅGA FÖRST")]


def _page(day: str, **more: Any) -> str:
    data = {**_document([day]), **more}
    made = alternatives_page(seen_alternatives(propose(case_of(data)), "sv")).text(10_000)
    return " ".join(made.split())


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-12-14", "hinner ni samtalen här. Förvaltningen hörs kort i telefon. Vad som sägs"),
        (
            "2027-02-15",
            "Får ni den inte hinner ni samtalen med var och en, och vad de säger lämnas in före dess.",
        ),
        ("2027-04-12", "Annars gäller den här kortare ordningen; säg det till alla."),
    ],
    ids=["days", "the talks", "a shorter order"],
)
def test_what_comes_first_and_what_is_given_up_is_told(day: str, told: str) -> None:
    """By the weeks that there are; and it is told once, at the top."""
    page = _page(day)
    assert page.count(told) == 1
    assert page.count("Sista kända dag för") == 1
    assert page.index(told) < page.index("FRÅGA FÖRST")


def test_the_papers_are_in_before_the_meeting() -> None:
    """A body that asks for its papers nine weeks before leaves so much less time."""
    bodies = [
        {
            "id": "kf",
            "name": "Kommunfullmäktige",
            "kind": "council",
            "papers_due_days": 63,
            "meetings": ["2027-02-15"],
        }
    ]
    assert "Förvaltningen hörs kort i telefon." in _page("2027-02-15", decision_bodies=bodies)


def test_the_timetable_tells_the_same() -> None:
    """In both languages: what the plan says of the day stands in the timetable too."""
    case = case_of(_document(["2027-02-15"]))
    found = pm.schedule(case, explain=False)
    for language, told in (
        ("sv", "Får ni den inte hinner ni samtalen med var och en, och vad de säger lämnas in"),
        ("en", "Without it there is time for the talks with each, and what they say is handed in"),
    ):
        page = schedule_page(seen_schedule(found, language)).text(10_000)
        plan = alternatives_page(seen_alternatives(propose(case), language)).text(10_000)
        assert told in " ".join(page.split())
        assert told in " ".join(plan.split())
