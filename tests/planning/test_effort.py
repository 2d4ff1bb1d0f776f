"""What a plan is said to take holds the meetings that it lists."""

from typing import Any

from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

VILLAGES: list[dict[str, Any]] = [
    {
        "id": f"by-{number}",
        "name": f"Byalag {number}",
        "kind": "group",
        "affected": "high",
        "willing": "yes",
    }
    for number in range(1, 13)
]
VIEWS: list[dict[str, Any]] = [
    {"id": "sten", "statement": "Sten behövs", "held_by": ["by-2"], "themes": ["brytning"]},
    {"id": "tyst", "statement": "Vi vill sova", "held_by": ["by-1"], "themes": ["buller"]},
]


def test_a_standing_group_that_is_what_there_is_to_do_is_counted() -> None:
    """Four meetings a quarter apart are no matter of seven weeks."""
    case = case_of(
        {
            "title": "Sjön",
            "stakeholders": VILLAGES[:4],
            "earlier": [
                {
                    "id": "fred",
                    "what": "Avtal om sjön",
                    "with": ["by-1", "by-2", "by-3"],
                    "outcome": "agreed",
                }
            ],
            "commitments": [
                {"id": "vatten", "who": "by-2", "what": "Vattnet delas", "to": ["by-1"]}
            ],
        }
    )
    plan = propose(case).plans[0]
    group = next(each for each in plan.arenas if each.kind == "monitoring")
    assert group.phase == "wide"
    weeks = (group.sessions[0] - 1) * group.every_days // 7
    assert plan.time.weeks[0] >= weeks


def test_a_group_that_steers_does_so_as_long_as_the_talks_last() -> None:
    """Eight meetings are soon over where the whole takes years: no number of them is told."""
    case = case_of(
        {
            "title": "Täkten",
            "language": "sv",
            "result_is": "agreement",
            "stakeholders": VILLAGES,
            "perspectives": VIEWS,
        }
    )
    plan = propose(case).plans[0]
    assert any(each.kind == "steering_group" for each in plan.arenas)
    shown = " ".join(plan_page(seen_plan(case, plan)).text(10_000).split())
    assert "Så länge samtalen pågår, med sex veckor emellan" in shown
