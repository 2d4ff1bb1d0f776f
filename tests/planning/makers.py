"""Small maps that several tests of the planner use, built in code."""

from pathlib import Path
from typing import Any

from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from tests.planning.expectations import case_of

__all__ = ["MADE_UP", "REAL", "town", "two_sides"]

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
MADE_UP = sorted([*(_HERE / "seats").glob("*.yaml"), *(_HERE / "stances").glob("*.yaml")])
"""Files of invented processes, each with its document and what is expected."""
REAL = sorted(
    [*(_ROOT / "examples").glob("*.yaml"), *(_ROOT / "tests/cases").glob("*-[0-9][0-9].yaml")]
)
"""Documents of the examples and of the real cases."""


def two_sides(**more: Any) -> ProcessMap:
    """Two groups, a tension between them that is to be met, and whatever else is given."""
    base: dict[str, Any] = {
        "title": "Torget i Exempelby",
        "open": ["Belysning"],
        "stakeholders": [
            Stakeholder(id="unga", name="Unga på torget", willing="yes"),
            Stakeholder(id="handlare", name="Torghandlarna", kind="business", willing="yes"),
        ],
        "perspectives": [
            Perspective(
                id="otrygghet",
                statement="Det känns otryggt",
                held_by=["handlare"],
                themes=["trygghet"],
            ),
            Perspective(
                id="enda-platsen",
                statement="Vi har ingen annan plats",
                held_by=["unga"],
                themes=["trygghet"],
            ),
        ],
        "tensions": [Tension(between=("otrygghet", "enda-platsen"), aim="meet")],
    }
    return ProcessMap(**{**base, **more})


def town() -> ProcessMap:
    """A case with most of what a case has: three groups, a conflict, a body with its preparing
    body.
    """
    return case_of(
        {
            "title": "Torget i Exempelby",
            "question": "Hur kan torget bli en plats för alla?",
            "open": ["Belysning", "Öppettider"],
            "fixed": ["Torghandeln får vara kvar"],
            "commissioner": "Kommunstyrelsen",
            "case_number": "KS 2026/17",
            "stakeholders": [
                {
                    "id": "unga",
                    "name": "Unga på torget",
                    "affected": "high",
                    "influence": "low",
                    "willing": "yes",
                },
                {
                    "id": "handlare",
                    "name": "Torghandlarna",
                    "kind": "business",
                    "willing": "not_asked",
                },
                {"id": "boende", "name": "Boende", "kind": "residents", "willing": "yes"},
            ],
            "relationships": [
                {
                    "source": "handlare",
                    "target": "unga",
                    "kind": "conflict",
                    "can_meet": "prepared",
                    "threats": "no",
                }
            ],
            "perspectives": [
                {
                    "id": "otrygghet",
                    "statement": "HEMLIGT-1",
                    "held_by": ["handlare"],
                    "themes": ["trygghet"],
                },
                {
                    "id": "enda-platsen",
                    "statement": "HEMLIGT-2",
                    "held_by": ["unga"],
                    "themes": ["trygghet"],
                },
                {
                    "id": "tystnad",
                    "statement": "HEMLIGT-3",
                    "held_by": ["boende"],
                    "themes": ["buller"],
                },
            ],
            "tensions": [
                {"between": ["otrygghet", "enda-platsen"], "aim": "meet"},
                {"between": ["tystnad", "enda-platsen"], "aim": "meet"},
            ],
            "decision_bodies": [
                {"id": "au", "name": "Allmänna utskottet", "kind": "subcommittee"},
                {
                    "id": "ks",
                    "name": "Kommunstyrelsen",
                    "kind": "board",
                    "prepared_by": ["au"],
                    "papers_due_days": 8,
                    "meetings": ["2026-05-20"],
                },
            ],
        }
    )
