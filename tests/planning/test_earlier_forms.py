"""Rounds that ended badly with the same people, and what a conversation held out."""

from typing import Any

import pytest

from processmap.planning.asking import applied
from processmap.planning.earlier_forms import held_out, spent_rounds
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from tests.planning.expectations import case_of

PEOPLE: list[dict[str, Any]] = [
    {"id": key, "name": name, "kind": "group", "affected": "high"}
    for key, name in (("a", "Odlarna"), ("b", "Hundägarna"), ("c", "Joggarna"), ("d", "Skolan"))
]
TALK = {"id": "t", "title": "Träffen", "participants": ["a", "b"], "status": "held"}


def _facts(**more: Any) -> Situation:
    body = {"id": "n", "name": "Nämnden", "kind": "committee"}
    return Situation(case_of({"stakeholders": PEOPLE, "decision_bodies": [body], **more}))


@pytest.mark.parametrize(
    ("outcome", "there", "spent"),
    [
        ("disputed", ["a", "b"], True),
        ("failed", ["a", "b", "d"], True),
        ("broken_off", ["a", "b", "c", "d"], False),
        ("agreed", ["a", "b"], False),
        ("disputed", ["a"], False),
    ],
)
def test_the_same_people_after_a_bad_ending(outcome: str, there: list[str], spent: bool) -> None:
    """Most of the people, and an ending that failed, was broken off or is in dispute."""
    facts = _facts(earlier=[{"id": "r", "what": "Möten", "with": ["a", "b"], "outcome": outcome}])
    assert bool(spent_rounds(facts, there)) is spent


@pytest.mark.parametrize(
    ("outcome", "asked"),
    [
        ("En ny grind ska sättas upp", True),
        ("A new gate will be set up", True),
        ("Många kom", False),
    ],
)
def test_what_was_held_out_is_asked_about(outcome: str, asked: bool) -> None:
    """Words of something to come; not an outcome that only tells what happened."""
    assert bool(held_out(_facts(dialogues=[{**TALK, "outcome": outcome}]))) is asked


def test_an_answer_makes_it_a_promise() -> None:
    """Written in, it is a promise made there, and is not asked about again."""
    data: dict[str, Any] = {
        "processmap": 1,
        "title": "Parken",
        "stakeholders": PEOPLE,
        "decision_bodies": [{"id": "n", "name": "Nämnden", "kind": "committee"}],
        "dialogues": [{**TALK, "outcome": "En ny grind ska sättas upp"}],
    }
    found = propose(case_of(data)).plans[0]
    question = next(each for each in found.questions if each.id == "came-about-t")
    for answer in question.answers:
        if not answer.writes:
            continue
        case = case_of(applied(data, answer))
        assert held_out(Situation(case)) == ()
        assert str(case.commitments[0].kept) == answer.value


def test_what_went_wrong_is_said_once_after_a_bad_ending() -> None:
    """In the form that those it was done to choose, and not demanded by a gate as well."""
    people = [
        *({**each, "influence": "low"} for each in PEOPLE),
        {"id": "n", "name": "Nämnden", "kind": "elected", "influence": "high"},
    ]
    broken = {"source": "a", "target": "n", "kind": "conflict", "stage": 4, "trust": "broken"}
    broken["acknowledged"] = "no"
    talks = {"id": "r", "what": "Möten", "with": ["a", "n"], "outcome": "failed"}
    for earlier, forms in (([], {"gate"}), ([talks], {"room"})):
        case = case_of({"stakeholders": people, "relationships": [broken], "earlier": earlier})
        plan = propose(case).plans[0]
        gates = [each for each in plan.gates if each.said.key.startswith("plan_small.acknowledge")]
        rooms = [each for each in plan.arenas if each.kind == "acknowledgement"]
        assert {*("gate" for _ in gates), *("room" for _ in rooms)} == forms
