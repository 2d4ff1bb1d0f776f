"""Foresight, calls anew, rules for what happens beside the table, and weeks that sessions take."""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.planning.steps.call import to_call
from tests.planning.expectations import case_of

NAMES = ("Odlarna", "Ridklubben", "Byborna", "Skolan", "Affären", "Kyrkan", "Bruket", "Fiskarna")
MORE = ("Seglarna", "Bion", "Kvarnen", "Torget")


def _people(names: tuple[str, ...]) -> list[dict[str, Any]]:
    return [
        {"id": name[:3].lower(), "name": name, "kind": "association", "affected": "high"}
        for name in names
    ]


def _document(names: tuple[str, ...] = NAMES, stage: int = 5, **more: Any) -> dict[str, Any]:
    return {
        "title": "Ängen i Exempelby",
        "stakeholders": _people(names),
        "relationships": [
            {"source": "odl", "target": "rid", "kind": "conflict", "stage": stage},
        ],
        "perspectives": [
            {"id": "mark", "statement": "Marken behövs", "held_by": ["odl"], "themes": ["mark"]},
            {"id": "stig", "statement": "Stigen behövs", "held_by": ["rid"], "themes": ["stig"]},
        ],
        "decision_bodies": [{"id": "namnd", "name": "Nämnden", "kind": "committee"}],
        "decisions": [{"id": "plan", "title": "Ny plan", "body": "namnd", "outcome": "pending"}],
        "calendar": {"start": "2026-03-02"},
        **more,
    }


def _plan(**more: Any) -> Plan:
    return propose(case_of(_document(**more))).plans[0]


def _settled(plan: Plan) -> set[str]:
    return {each for gate in plan.gates if gate.kind == "process_agreement" for each in gate.about}


@pytest.mark.parametrize(("stage", "thought_of"), [(5, True), (6, True), (3, False)])
def test_safety_is_thought_of_where_it_is_hot(stage: int, thought_of: bool) -> None:
    """From stage 5, although nobody has written of a threat; before the hot ones sit together."""
    plan = _plan(stage=stage, result_is="agreement")
    gates = [each for each in plan.gates if each.kind == "safety"]
    assert bool(gates) is thought_of
    for arena in plan.arenas if gates else ():
        if arena.kind in ("plenary", "round_table") and {"odl", "rid"} <= set(arena.parties):
            assert gates[0].id in arena.opens_after


@pytest.mark.parametrize(
    ("more", "settled"),
    [
        ({"result_is": "agreement"}, {"side_agreements", "proceedings"}),
        ({"result_is": "agreement", "stage": 4}, {"side_agreements"}),
        (
            {
                "names": NAMES[:5],
                "result_is": "agreement",
                "stage": 4,
                "earlier": [
                    {"id": "e", "what": "Avtal", "with": ["odl", "sko"], "outcome": "agreed"}
                ],
            },
            {"side_agreements"},
        ),
        ({"names": NAMES[:5], "result_is": "agreement", "stage": 4}, set()),
    ],
)
def test_what_happens_beside_the_table(more: dict[str, Any], settled: set[str]) -> None:
    """Rules for deals beside the table where some have made one or many sit there; for moves
    elsewhere where it is hot.
    """
    assert _settled(_plan(**more)) & {"side_agreements", "proceedings"} == settled


@pytest.mark.parametrize(
    ("more", "again"),
    [
        ({}, False),
        ({"dialogues": [{"date": "2024-05-01"}]}, True),
        ({"earlier": [{"id": "e", "what": "Möten", "with": ["sko"], "outcome": "failed"}]}, True),
        (
            {
                "proceedings": [
                    {"id": "p", "title": "Stämning", "kind": "court", "starts": "2026-02-20"}
                ]
            },
            True,
        ),
        (
            {
                "proceedings": [
                    {"id": "p", "title": "Stämning", "kind": "court", "starts": "2025-02-20"}
                ]
            },
            False,
        ),
    ],
)
def test_who_was_heard_before_is_called_again(more: dict[str, Any], again: bool) -> None:
    """Where the talk was long ago, ended badly for them, or something has come up since; else
    not.
    """
    talk = {
        "id": "t",
        "title": "Samtal",
        "participants": ["sko"],
        "status": "held",
        "date": "2026-02-01",
        **more.pop("dialogues", [{}])[0],
    }
    facts = Situation(case_of(_document(**more, dialogues=[talk])))
    assert ("sko" in to_call(facts)) is again


def test_the_sessions_of_a_running_forum_count() -> None:
    """A forum that runs takes the weeks of the sessions that are left, not those that others took
    to agree from nothing.
    """
    names = (*NAMES, *MORE)
    ids = [name[:3].lower() for name in names]
    running = {
        "organisation": [
            {"id": "forum", "role": "other", "title": "Ängsrådet", "members": ids},
        ],
        "dialogues": [{"id": "t", "title": "Första", "participants": ids, "status": "held"}],
    }
    begun = _plan(names=names, result_is="agreement", **running).time.weeks
    new = _plan(names=names, result_is="agreement").time.weeks
    assert new[0] > 100
    assert begun[1] < 100
