"""Who may stay outside with their land, and who sits on two chairs."""

from typing import Any

import pytest

from processmap.planning.proposer import propose
from processmap.planning.roles import two_roles
from processmap.planning.situation import Situation
from tests.planning.expectations import case_of

MILL: dict[str, Any] = {
    "title": "Kvarndammen",
    "question": "Ska kvarndammen vara kvar?",
    "language": "sv",
    "stakeholders": [
        {
            "id": "agare",
            "name": "Kvarnägaren",
            "kind": "business",
            "affected": "high",
            "standing": "landowner",
        },
        {
            "id": "grannar",
            "name": "Grannarna längs ån",
            "kind": "group",
            "affected": "high",
            "standing": "landowner",
        },
        {"id": "fiske", "name": "Fiskeklubben", "kind": "association", "affected": "high"},
        {"id": "vag", "name": "Vägverket", "kind": "authority", "standing": "permit_holder"},
    ],
    "perspectives": [
        {"id": "bort", "statement": "Fisken ska fram", "held_by": ["fiske"], "themes": ["damm"]},
        {"id": "kvar", "statement": "Dammen är vår", "held_by": ["agare"], "themes": ["damm"]},
    ],
    "tensions": [{"id": "spann", "between": ["bort", "kvar"], "stage": 4}],
    "decision_bodies": [{"id": "namnd", "name": "Miljönämnden", "kind": "committee"}],
    "calendar": {"start": "2026-02-02"},
}
SUIT = {"id": "mal", "title": "Målet om dammen", "kind": "court", "parties": ["agare"]}


def _people(**changed: Any) -> list[dict[str, Any]]:
    """The people, with something else of the owner."""
    first, *rest = MILL["stakeholders"]
    return [{**first, **changed}, *rest]


@pytest.mark.parametrize(
    "more",
    [
        {"stakeholders": _people(role=["carries_out"])},
        {"stakeholders": _people(standing=["landowner", "permit_holder"])},
        {"proceedings": [SUIT]},
    ],
)
def test_no_proposal_does_without_the_very_thing_it_is_about(more: dict[str, Any]) -> None:
    """Whoever owns what the question is about is not told that it can be left out."""
    plan = propose(case_of({**MILL, **more})).plans[0]
    opened = [
        key
        for gate in plan.gates
        if gate.said.key == "plan_way_out.own_land"
        for key in gate.opened_by
    ]
    assert opened == ["grannar"]


def test_an_authority_that_decides_nothing_sits_on_one_chair() -> None:
    """It holds a permit, and somebody else says yes or no."""
    assert two_roles(Situation(case_of(MILL))) == ()
    first = [each for each in MILL["stakeholders"] if each["id"] != "vag"]
    deciding = {**MILL["stakeholders"][-1], "role": ["decides"]}
    case = case_of({**MILL, "stakeholders": [*first, deciding]})
    assert [each.party for each in two_roles(Situation(case))] == ["vag"]
