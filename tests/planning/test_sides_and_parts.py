"""Two sides between whom there is violence, each there through its parts: who is met, who answers,
and what is not told of anybody. On made-up maps, in Swedish and English.
"""

from typing import Any

import pytest

from processmap.model.plan import Plan, Said
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

VALLEYS: dict[str, Any] = {
    "title": "The two valleys",
    "question": "How can people of both valleys use the wells in peace?",
    "language": "en",
    "result_is": "agreement",
    "stakeholders": [
        {"id": "east", "name": "The eastern valley", "kind": "group", "affected": "high"},
        {"id": "west", "name": "The western valley", "kind": "group", "affected": "high"},
        {
            "id": "heads",
            "name": "Heads of families",
            "kind": "group",
            "affected": "high",
            "influence": "high",
            "role": ["must_agree"],
            "may_agree": "binds",
            "part_of": ["east", "west"],
            "subgroups": ["east", "west"],
        },
        {
            "id": "herders",
            "name": "Herders",
            "kind": "group",
            "affected": "high",
            "influence": "low",
            "part_of": ["east", "west"],
        },
        {"id": "millers", "name": "Millers", "kind": "group", "part_of": ["east"]},
        {"id": "governor", "name": "The governor", "kind": "authority", "influence": "high"},
    ],
    "relationships": [
        {
            "id": "war",
            "source": "east",
            "target": "west",
            "kind": "conflict",
            "stage": 8,
            "threats": "yes",
            "violence": "yes",
        }
    ],
    "perspectives": [
        {"id": "ours", "statement": "The wells are ours", "held_by": ["east", "west"]},
    ],
}
SWEDISH = {"language": "sv", "title": "De två dalarna", "question": "Hur delas brunnarna i fred?"}


def _plan(document: dict[str, Any]) -> Plan:
    return propose(case_of(document)).plans[0]


def _page(document: dict[str, Any]) -> str:
    found = propose(case_of(document))
    return " ".join(alternatives_page(seen_alternatives(found)).text().split())


def _without(document: dict[str, Any], key: str, *fields: str) -> dict[str, Any]:
    rows = [
        {name: value for name, value in each.items() if each["id"] != key or name not in fields}
        for each in document["stakeholders"]
    ]
    return {**document, "stakeholders": rows}


def test_a_side_that_is_there_through_its_parts_is_neither_met_nor_seated() -> None:
    """Its parts are, and the page does not call it without a chair."""
    plan = _plan(VALLEYS)
    there = {key.partition("/")[0] for each in plan.arenas for key in each.parties}
    assert not there & {"east", "west"}
    assert {"heads", "herders", "millers"} <= there
    assert not {each.party for each in plan.claims} & {"east", "west"}
    assert "no chair" not in _page(VALLEYS)


def test_a_side_with_one_part_or_a_voice_of_its_own_is_met_itself() -> None:
    """Nobody is taken away who could be called."""
    spoken = [
        {**each, "spokesperson": "chosen"} if each["id"] == "west" else each
        for each in VALLEYS["stakeholders"]
    ]
    facts = Situation(case_of({**VALLEYS, "stakeholders": spoken}))
    assert set(facts.through_parts) == {"east"}
    calm = [{**VALLEYS["relationships"][0], "stage": 3, "threats": "no", "violence": "no"}]
    assert not Situation(case_of({**VALLEYS, "relationships": calm})).through_parts


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, "are met each by themselves."),
        (SWEDISH, "De som hör till"),
    ],
)
def test_people_of_two_sides_are_met_side_by_side(more: dict[str, Any], told: str) -> None:
    """Also where the map has not divided the group itself; one that is of one side is met as one."""
    document = {**VALLEYS, **more}
    assert _page(document).count(told) == 1
    facts = Situation(case_of(document))
    assert set(facts.sides_within("herders")) == {"east", "west"}
    assert not facts.sides_within("millers")
    assert not facts.sides_within("heads")  # divided already


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, "say yes or no to that themselves, part by part, before any text is made"),
        (SWEDISH, "säger själva ja eller nej, del för del, innan någon text görs"),
    ],
)
def test_the_parts_say_whether_somebody_answers_for_their_side(
    more: dict[str, Any], told: str
) -> None:
    """Not the side as a whole, and before there is a text."""
    document = {**VALLEYS, **more}
    plan = _plan(document)
    gate = next(each for each in plan.gates if each.said.key == "plan_decide.answered_for")
    assert set(gate.opened_by) == {"herders", "millers"}
    assert gate.phase == "call"
    assert told in _page(document)
    making = [each for each in plan.arenas if each.kind == "negotiation"]
    assert making
    assert all(gate.id in each.opens_after for each in making)


@pytest.mark.parametrize(
    ("more", "told", "never"),
    [
        ({}, "whoever says no is not named", "who says no"),
        (SWEDISH, "den som säger nej nämns inte", "vem som säger nej"),
    ],
)
def test_nobody_is_named_for_a_no_where_there_is_violence(
    more: dict[str, Any], told: str, never: str
) -> None:
    """Neither in the text nor to the media; in a calm matter it is told."""
    page = _page({**VALLEYS, **more})
    assert told in page
    assert never not in page
    signing = [each for each in _plan({**VALLEYS, **more}).arenas if each.kind == "ratification"]
    keys = {each.purpose.key for each in signing if isinstance(each.purpose, Said)}
    assert keys == {"plan_decide.ratify_quiet"}


@pytest.mark.parametrize(
    ("more", "told", "never"),
    [
        ({}, "whether more of them can meet", "whether anything joint can open"),
        (SWEDISH, "om fler kan mötas", "om något gemensamt kan öppnas"),
    ],
)
def test_where_some_meet_it_is_not_asked_whether_anything_joint_can_open(
    more: dict[str, Any], told: str, never: str
) -> None:
    """The heads sit together by then: whether more of them can meet is what is left."""
    page = _page({**VALLEYS, **more})
    assert told in page
    assert never not in page


PROMISED: dict[str, Any] = {
    "title": "After the peace",
    "question": "How is the peace kept?",
    "language": "en",
    "stakeholders": [
        {"id": "heads", "name": "Heads of families", "kind": "group", "affected": "high"},
        {
            "id": "fled",
            "name": "Families who fled",
            "kind": "group",
            "affected": "high",
            "influence": "low",
        },
        {"id": "traders", "name": "Traders", "kind": "group", "affected": "high"},
    ],
    "earlier": [
        {"id": "peace", "what": "Peace talks", "with": ["heads", "traders"], "outcome": "agreed"}
    ],
    "commitments": [
        {
            "id": "home",
            "who": "heads",
            "what": "All may come home",
            "to": ["fled"],
            "kept": "unknown",
        }
    ],
}


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "what they have done to keep the promise"), ("sv", "vad de har gjort för att hålla")],
)
def test_whoever_gave_a_promise_is_asked_after_those_who_got_it(language: str, told: str) -> None:
    """And about the promise; the others about what was kept."""
    document = {**PROMISED, "language": language}
    plan = _plan(document)
    assert plan.stance == "pick_up_after"
    calls = {each.parties: each for each in plan.arenas if each.phase == "call"}
    assert calls[("fled",)].id in calls[("heads",)].opens_after
    assert not calls[("traders",)].opens_after
    assert told in _page(document)
