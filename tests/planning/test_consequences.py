"""Questions: the answers are tried on the plan, and the questions stand in the order of what they
change.
"""

import json
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings

from processmap.formats.document import dumps, loads
from processmap.formats.plain import plain
from processmap.model.plan import Plan, Question
from processmap.model.process_map import ProcessMap
from processmap.planning.asking import ARRANGEMENTS, FIRST, applied
from processmap.planning.consequences import CANCELS, MOST_ANSWERS, change_between, with_answer
from tests.families import large_family, small_family
from tests.planning.expectations import case_of
from tests.planning.untried import first_plan
from tests.proposed import case_in, proposed

few = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
REAL = sorted(
    path
    for path in (Path(__file__).parents[1] / "cases").glob("*.yaml")
    if path.stem.count(".") == 0
)


def _after(case: ProcessMap, question: Question) -> dict[str, Plan]:
    """The plans of the documents that the answers make; the proposer's shorter way to them, by the
    fields that are written in alone, comes to the same maps.
    """
    document = json.loads(dumps(case, "json"))
    made = {}
    for answer in [each for each in question.answers if each.writes][:MOST_ANSWERS]:
        answered = loads(json.dumps(applied(document, answer)), format="json")
        assert isinstance(answered, ProcessMap)
        assert with_answer(case, plain(case), answer) == answered
        made[answer.value] = first_plan(answered)
    return made


@cache
def _real(path: Path) -> tuple[Plan, dict[str, dict[str, Plan]]]:
    return _tried(case_in(path))


def _tried(case: ProcessMap) -> tuple[Plan, dict[str, dict[str, Plan]]]:
    """The plan of a case, and what each answer to each of its questions makes of it."""
    plan = proposed(case).plans[0]
    return plan, {each.id: _after(case, each) for each in plan.questions}


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_trying_answers_changes_nothing_but_what_is_asked(path: Path) -> None:
    """The plan of a real case is the same where no answer is tried, but for its questions."""
    case = case_in(path)
    found = proposed(case).plans[0]
    assert evolve(first_plan(case), questions=()) == evolve(found, questions=())


def _check(plan: Plan, afterwards: dict[str, dict[str, Plan]]) -> None:
    for question in plan.questions:
        leads = [each.leads_to for each in question.answers]
        assert len(leads) == len(set(leads)), question.id
        if question.id in ARRANGEMENTS:
            assert not question.first
            continue
        after = afterwards[question.id]
        assert any(change_between(plan, each) for each in after.values()), question.id
        for (one, first), (other, second) in combinations(after.items(), 2):
            assert change_between(first, second), (question.id, one, other)
    first = [each for each in plan.questions if each.first]
    assert len(first) <= FIRST
    assert [each.first for each in plan.questions] == sorted(
        (each.first for each in plan.questions), reverse=True
    )


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_every_answer_changes_the_plan_in_its_own_way(path: Path) -> None:
    """On the real cases no question is idle and no two answers lead to the same."""
    _check(*_real(path))


@given(small_family())
@few
def test_a_small_case_is_asked_nothing_idle(document: dict[str, Any]) -> None:
    """The same holds of generated small maps."""
    _check(*_tried(loads(json.dumps(document), format="json")))


@given(large_family())
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_large_case_is_asked_nothing_idle(document: dict[str, Any]) -> None:
    """The same holds of generated large maps."""
    _check(*_tried(loads(json.dumps(document), format="json")))


def test_what_cancels_the_plan_is_asked_first() -> None:
    """Where one answer makes it another sort of plan, no other question stands before it."""
    for path in REAL:
        plan, afterwards = _real(path)
        heavy = [
            any(change_between(plan, each) >= CANCELS for each in afterwards[question.id].values())
            for question in plan.questions
        ]
        assert heavy == sorted(heavy, reverse=True), path.stem


def test_the_hours_answers_differ() -> None:
    """Half of the hours are too few and say so; all of them are enough."""
    plans = [_real(path)[0] for path in REAL]
    plan = next(each for each in plans if "hours" in {asked.id for asked in each.questions})
    hours = next(each for each in plan.questions if each.id == "hours")
    short, fits = (int(each.value) for each in hours.answers[:2])
    assert short < plan.hours.lead[1] <= fits


@pytest.mark.parametrize(
    ("more", "pattern"),
    [
        ({}, "one_table"),
        (
            {
                "stakeholders": [
                    {"id": "a", "name": "Läsarna i norr", "kind": "group", "places": ["Norr"]},
                    {"id": "b", "name": "Läsarna i söder", "kind": "group", "places": ["Söder"]},
                ],
                "perspectives": [
                    {"id": "v", "statement": "Fler böcker", "aspect": "need", "held_by": ["a", "b"]}
                ],
                "decisions": [
                    {
                        "id": "inkop",
                        "title": "Inköp av böcker",
                        "body": "n",
                        "outcome": "approved",
                        "about": "matter",
                        "carried_out": "partly",
                    }
                ],
            },
            "after_decision",
        ),
    ],
    ids=["few in one place", "two places and decided"],
)
def test_that_somebody_is_against_promises_what_the_map_then_gives(
    more: dict[str, Any], pattern: str
) -> None:
    """How large it grows depends on the rest of the map, and the question says no other size."""
    data: dict[str, Any] = {
        "title": "Bokbussen",
        "stakeholders": [{"id": "a", "name": "Läsarna", "kind": "group"}],
        "perspectives": [
            {"id": "v", "statement": "Fler böcker", "aspect": "need", "held_by": ["a"]}
        ],
        "decision_bodies": [{"id": "n", "name": "Nämnden", "kind": "committee"}],
        **more,
    }
    plan = first_plan(case_of(data))
    assert plan.pattern == "enough"
    question = next(each for each in plan.questions if each.id == "against")
    yes = question.answers[0]
    assert ("pattern", pattern) in yes.expects
    assert first_plan(case_of(applied(data, yes))).pattern == pattern
