"""Questions and answers: every answer is read without fault, settles its question and gives the plan it promised."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.formats.document import dumps, loads_map
from processmap.model.plan import Answered, Plan
from processmap.model.process_map import ProcessMap
from processmap.planning.answering import in_own_words
from processmap.planning.asking import UNKNOWN
from processmap.planning.proposer import propose
from processmap.verbs.asking import Asked, questions
from tests.families import large_family, small_family
from tests.strategies import cases_to_propose, process_maps

CASES = sorted(path for path in (Path(__file__).parents[1] / "cases").glob("*.yaml") if path.stem.count(".") == 0)
OTHERS = {"list": "Ljudet; Ljuset", "number": "85", "name": "Torgets vänner"}
SLOW = settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))


def _case(path: Path) -> ProcessMap:
    return loads_map(path.read_text("utf-8"))


def _all(case: ProcessMap) -> Iterator[tuple[Asked, Answered]]:
    """Every answer to every question, and one in words of one's own where the question takes such."""
    for asked in questions(case):
        yield from ((asked, each) for each in asked.question.answers)
        sort = asked.own_words
        own = in_own_words(case, asked.question, OTHERS[sort]) if sort else None
        if own is not None:
            yield asked, own


def _holds(plan: Plan, question: str, what: str, want: str) -> bool:
    """Whether a plan keeps one thing that an answer promised."""
    sort, _, name = what.partition(":")
    if sort == "question":
        return all(each.id != question for each in plan.questions)
    if sort == "pattern":
        return plan.pattern == want
    if sort == "arena":
        there = any(each.kind == want.removeprefix("no ") for each in plan.arenas)
        return there is not want.startswith("no ")
    if sort == "said":
        return all(each.said.key != name for each in plan.gates)
    if sort == "claim":
        return any(want in (each.claim, *each.others) for each in plan.claims if each.party == name)
    gates = [each for each in plan.gates if each.kind == name]
    if want in ("gone", "present"):
        return bool(gates) is (want == "present")
    return any(each.state == want for each in gates)


def _given(asked: Asked, answer: Answered) -> str:
    """What somebody writes to give an answer."""
    if answer in asked.question.answers:
        return answer.value
    return OTHERS[asked.own_words]


def broken_promises(case: ProcessMap) -> list[tuple[str, str, object]]:
    """Every answer of a map that is not read, does not settle its question, or does not lead where it said."""
    found: list[tuple[str, str, object]] = []
    for asked, answer in _all(case):
        made = asked.answer(_given(asked, answer))
        again = loads_map(dumps(made))
        if again != made:
            found.append((asked.id, answer.value, "read otherwise than written"))
        plan = propose(again).plans[0]
        left = [each for each in plan.questions if each.id == asked.id]
        if answer.value == UNKNOWN:
            if any(each.first for each in left):
                found.append((asked.id, answer.value, "asked first again"))
        elif left:
            found.append((asked.id, answer.value, "asked again"))
        found += [(asked.id, answer.value, pair) for pair in answer.expects if not _holds(plan, asked.id, *pair)]
    return found


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_answer_of_a_real_case_keeps_its_promise(path: Path) -> None:
    """Written into the text, each is read, settles its question, and gives what it promised."""
    assert broken_promises(_case(path)) == []


@given(cases_to_propose())
@SLOW
def test_every_answer_of_a_generated_map_keeps_its_promise(case: ProcessMap) -> None:
    """The same of maps made for planning."""
    assert broken_promises(case) == []


@given(process_maps())
@SLOW
def test_every_answer_of_any_map_keeps_its_promise(case: ProcessMap) -> None:
    """The same of maps that say whatever a map can say."""
    assert broken_promises(case) == []


@given(small_family())
@SLOW
def test_every_answer_of_a_small_case_keeps_its_promise(data: dict[str, Any]) -> None:
    """The same of a small case, as people write them."""
    assert broken_promises(_read(data)) == []


@given(large_family())
@settings(SLOW, max_examples=1)
def test_every_answer_of_a_large_case_keeps_its_promise(data: dict[str, Any]) -> None:
    """The same of a large one."""
    assert broken_promises(_read(data)) == []


def _read(data: dict[str, Any]) -> ProcessMap:
    import json

    return loads_map(json.dumps(data, default=str))
