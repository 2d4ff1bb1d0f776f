"""Every law of a plan: a plan that keeps them all, and for each law one that breaks it."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.cases.invariants import objections, signature
from tests.cases.plans import read_plan

DOCUMENT: dict[str, Any] = {
    "owner": "kommunen",
    "stakeholders": [{"id": "a"}, {"id": "b"}, {"id": "c", "needs": ["safety"]}, {"id": "d"}],
    "relationships": [{"source": "a", "target": "d", "kind": "conflict", "threats": "yes"}],
    "not_together": [["b", "d"]],
    "proposals": [{"id": "lease"}],
}
SOUND: dict[str, Any] = {
    "pattern": "one_table",
    "arenas": [
        {"id": "own", "kind": "own_group", "members": ["c"]},
        {
            "id": "table",
            "kind": "round_table",
            "members": ["a", "b"],
            "absent": [{"party": "d", "why": "safety"}],
        },
    ],
    "gates": [
        {"id": "facts", "kind": "facts", "refs": ["lease"], "strength": "should"},
        {"id": "decision", "kind": "decision", "refs": ["lease"]},
    ],
    "claims": [
        {"party": "a", "claim": "bears_it", "state": "honoured", "honoured_in": ["table"]},
        {"party": "d", "claim": "bears_it", "state": "set_aside", "why": "safety"},
    ],
    "questions": [
        {"id": "q", "about": ["lease"], "answers": [{"value": "yes", "writes": [{"path": ["x"]}]}]}
    ],
    "order": [["facts", "table"], ["table", "decision"]],
}


def _objections(data: dict[str, Any]) -> list[str]:
    return objections(read_plan(data, DOCUMENT), data, DOCUMENT)


def test_a_sound_plan_has_no_objections() -> None:
    """The plan that the breaches below are made from breaks nothing."""
    assert _objections(SOUND) == []


BREACHES: list[tuple[Callable[[dict[str, Any]], Any], str]] = [
    (lambda plan: plan["claims"][0].update(state=""), "neither honoured nor told"),
    (lambda plan: plan["claims"][0].update(honoured_in=[]), "honoured nowhere"),
    (lambda plan: plan["claims"][0].update(honoured_in=["own"]), "a is no member of own"),
    (lambda plan: plan["claims"][1].update(why=None), "set aside for None"),
    (lambda plan: plan["claims"][1].update(state="broken"), "breaks the claim of d"),
    (lambda plan: plan["gates"][0].update(refs=[]), "names nothing that triggers it"),
    (lambda plan: plan["gates"][0].update(refs=["else"]), "which the document does not know"),
    (lambda plan: plan["gates"][0].update(strength="must", state="reservation"), "is a must"),
    (
        lambda plan: plan["gates"][0].update(kind="trust", opened_by=["Kommunen"]),
        "opened by the owner",
    ),
    (lambda plan: plan["arenas"][0].update(members=[]), "has no members"),
    (lambda plan: plan["arenas"][1].update(members=["a"]), "is joint and has one member"),
    (
        lambda plan: plan["arenas"][1].update(members=["a", {"party": "b", "seats": 30}]),
        "over its size",
    ),
    (lambda plan: plan["arenas"][1].update(absent=[{"party": "b", "why": "safety"}]), "are absent"),
    (lambda plan: plan["arenas"][1].update(absent=[{"party": "d", "why": "late"}]), "for 'late'"),
    (
        lambda plan: plan["arenas"][1].update(members=["a", "d"], absent=[]),
        "['a', 'd'] are together",
    ),
    (
        lambda plan: plan["arenas"][1].update(members=["b/north", "d"], absent=[]),
        "['b', 'd'] are together",
    ),
    (lambda plan: plan["arenas"][0].update(kind="feedback", members=["c", "a"]), "c is in fear"),
    (lambda plan: plan.update(questions=plan["questions"] * 6), "more than five"),
    (lambda plan: plan["questions"][0].update(answers=[{"value": "yes"}]), "writes anything"),
    (lambda plan: plan["order"].append(["table", "facts"]), "each come before the other"),
    (
        lambda plan: plan.update(order=[["decision", "facts"]]),
        "the gate decision comes before the gate facts",
    ),
]


@pytest.mark.parametrize(("breach", "told"), BREACHES, ids=[told for _, told in BREACHES])
def test_a_breach_is_told(breach: Callable[[dict[str, Any]], Any], told: str) -> None:
    """Each law is one that a plan can break."""
    plan = copy.deepcopy(SOUND)
    breach(plan)
    assert any(told in each for each in _objections(plan))


def test_plans_are_alike_apart_from_their_ids() -> None:
    """Other ids and other order of the lists are the same plan; another seat, or another order of
    things, is not.
    """
    renamed = copy.deepcopy(SOUND)
    renamed["arenas"][1]["id"] = "x"
    renamed["arenas"].reverse()
    renamed["order"] = [["x", "decision"], ["facts", "x"]]
    assert signature(read_plan(renamed, DOCUMENT)) == signature(read_plan(SOUND, DOCUMENT))
    for change in (
        lambda plan: plan["arenas"][0].update(members=["a"]),
        lambda plan: plan.update(order=[]),
    ):
        other = copy.deepcopy(SOUND)
        change(other)
        assert signature(read_plan(other, DOCUMENT)) != signature(read_plan(SOUND, DOCUMENT))
