"""Who agrees on steps beside the talks, whose safety is asked about where it is hot, and to whom what
is agreed goes.
"""

from typing import Any

import pytest

from processmap.model.plan import PlanGate
from processmap.planning.proposer import propose
from tests.planning.expectations import case_of

WORDS: dict[str, dict[str, str]] = {
    "sv": {"court": "Kan gå till domstol.", "lake": "Fiskejobben", "view": "Vi lever på sjön"},
    "en": {"court": "Can go to court.", "lake": "Fishing jobs", "view": "We live on the lake"},
}


def _lake(language: str, **more: Any) -> dict[str, Any]:
    """A lake of which two sides are to agree, hot enough that somebody may go elsewhere."""
    words = WORDS[language]
    return {
        "title": "Mossjön",
        "question": "Hur ska Mossjön användas?",
        "language": language,
        "owner": "Sjöverket",
        "result_is": "agreement",
        "stakeholders": [
            {"id": "kanot", "name": "Kanotklubben", "kind": "association", "affected": "high"}
            | {"influence": "high", "note": words["court"]},
            {"id": "fiske", "name": "Fiskelaget", "kind": "association", "affected": "high"}
            | {"influence": "high"},
            {"id": "norr", "name": "Norra kommunen", "kind": "authority", "affected": "high"}
            | {"influence": "high"},
            {"id": "stugor", "name": "Stugägarna", "kind": "residents", "affected": "medium"}
            | {"influence": "low"},
            {"id": "badgaster", "name": "Badgästerna", "kind": "other", "affected": "medium"}
            | {"influence": "low"},
            {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high"}
            | {"influence": "medium"},
            {"id": "prover", "name": "Provtagarna", "kind": "authority", "affected": "low"}
            | {"influence": "medium", "role": ["knows"]},
        ],
        "relationships": [{"source": "kanot", "target": "fiske", "kind": "conflict", "stage": 5}],
        "perspectives": [
            {"id": "bo", "statement": words["view"], "held_by": ["byn"], "themes": ["bo"]},
            {"id": "ro", "statement": "Ro", "held_by": ["kanot"], "themes": ["ro"]},
            {"id": "jobb", "statement": words["lake"], "held_by": ["fiske"], "themes": ["ro"]},
        ],
        "tensions": [{"id": "sjon", "between": ["ro", "jobb"], "stage": 5}],
        "decision_bodies": [{"id": "verket", "name": "Sjöverket", "kind": "state"}],
        "decisions": [{"id": "regel", "title": "Sjöregeln", "body": "verket"}],
        "calendar": {"start": "2026-02-02"},
    } | more


def _gates(language: str, kind: str, **more: Any) -> list[PlanGate]:
    plan = propose(case_of(_lake(language, **more))).plans[0]
    return [gate for gate in plan.gates if gate.kind == kind]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_those_who_can_go_elsewhere_agree_on_it(language: str) -> None:
    """Steps beside the talks are agreed by those who can take them, not laid down: whoever has a
    court, much to say or a side in what is hottest; not those who can only listen.
    """
    (beside,) = [
        gate
        for gate in _gates(language, "process_agreement")
        if gate.said.key.startswith("plan_small.beside")
    ]
    assert set(beside.opened_by) == {"kanot", "fiske", "norr"}
    assert beside.said.key == "plan_small.beside_deals"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_weak_and_those_who_live_there_are_asked_about_safety(language: str) -> None:
    """Where it is hot the sides are asked what makes it hard to come, and so are those who have
    little to say there or live there; an office is not.
    """
    (safety,) = _gates(language, "safety")
    assert set(safety.opened_by) == {"kanot", "fiske", "stugor", "badgaster", "byn"}


def test_nobody_in_particular_is_asked_about_safety_where_it_is_cool() -> None:
    """Where no side loses face before others, safety is no step."""
    cool = [{"source": "kanot", "target": "fiske", "kind": "conflict", "stage": 3}]
    assert not _gates("sv", "safety", relationships=cool, tensions=[])


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_agreed_does_not_go_to_those_who_only_know(language: str) -> None:
    """A body of knowledge decides nothing, so nothing is sent to it; and only associations are
    asked to let their members answer first.
    """
    plan = propose(case_of(_lake(language))).plans[0]
    (asked,) = [each for each in plan.arenas if each.kind == "ratification"]
    said = str(asked.purpose)
    assert "plan_decide.copies" not in said
    assert "their_members_first" in said
