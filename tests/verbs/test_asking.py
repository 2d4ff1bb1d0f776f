"""Questions and answers: every answer is read without fault, settles its question and gives the
plan it promised.
"""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import processmap as pm
from processmap.errors import UsageError
from processmap.formats.document import dumps, loads_map
from processmap.model.plan import Answered, Plan
from processmap.model.process_map import ProcessMap
from processmap.planning.answering import FREE, in_own_words
from processmap.planning.asking import NOT_YET, UNKNOWN, remembered_as
from processmap.planning.proposer import propose
from processmap.verbs.asking import Asked, effect, questions
from processmap.wording.written import with_plan
from tests.families import large_family, small_family
from tests.strategies import cases_to_propose, process_maps

CASES = sorted(
    path
    for path in (Path(__file__).parents[1] / "cases").glob("*.yaml")
    if path.stem.count(".") == 0
)
OTHERS = {"list": "Ljudet; Ljuset", "number": "85", "name": "Torgets vänner"}
LONG = os.environ.get("PROCESSMAP_LONG") == "1"
EVERY = 6
"""One answer in so many of each real case is given at every run, other ones in each case; the long
run gives them all."""
SLOW = settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))


def _case(path: Path) -> ProcessMap:
    return loads_map(path.read_text("utf-8"))


def _all(case: ProcessMap) -> Iterator[tuple[Asked, Answered]]:
    """Every answer to every question, and one in words of one's own where the question takes
    such.
    """
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


def broken_promises(
    case: ProcessMap, first: int = 0, every: int = 1
) -> list[tuple[str, str, object]]:
    """Answers of a map that are not read, do not settle their question, or do not lead where they
    said: all, or every so many from a first.
    """
    found: list[tuple[str, str, object]] = []
    for asked, answer in islice(_all(case), first, None, every):
        made = asked.answer(_given(asked, answer))
        again = loads_map(dumps(made))
        if again != made:
            found.append((asked.id, answer.value, "read otherwise than written"))
        plan = propose(again).plans[0]
        left = [each for each in plan.questions if each.id == asked.id]
        if answer.value in (UNKNOWN, NOT_YET):
            if any(each.first for each in left):
                found.append((asked.id, answer.value, "asked first again"))
        elif left:
            found.append((asked.id, answer.value, "asked again"))
        found += [
            (asked.id, answer.value, pair)
            for pair in answer.expects
            if not _holds(plan, asked.id, *pair)
        ]
    return found


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_answers_of_a_real_case_keep_their_promise(path: Path) -> None:
    """Written into the text, each is read, settles its question, and gives what it promised."""
    assert broken_promises(_case(path), CASES.index(path) % EVERY, EVERY) == []


@pytest.mark.long
@pytest.mark.skipif(not LONG, reason="long: set PROCESSMAP_LONG=1")
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_answer_of_a_real_case_keeps_its_promise(path: Path) -> None:
    """The same of all answers."""
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


TEXT = """\
processmap: 1
title: Torget   # arbetsnamn
# Vilka det gäller
stakeholders:
  - {id: handlare, name: Torghandlarna, kind: business, affected: high, influence: high}   # de på torget
  - {id: unga, name: De unga, kind: group, affected: high}
perspectives:
  - {id: ljud, statement: Det är för högt ljud, held_by: [handlare], themes: [ljud]}
  - {id: plats, statement: Vi har ingen annanstans att vara, held_by: [unga], themes: [plats]}
tensions:
  - between: [ljud, plats]
"""


def test_dont_know_is_remembered_and_stays_when_a_plan_is_written() -> None:
    """It stands in the ledger, the text is otherwise as it was, the question comes last, and a plan
    keeps it.
    """
    case = loads_map(TEXT)
    first = questions(case)[0]
    made = first.answer("vet inte")
    added = [line for line in dumps(made).splitlines() if line not in TEXT.splitlines()]
    assert added == ["plan:", f"  asked: {{{remembered_as(first.id)}: unknown}}"]
    again = questions(made)
    assert again[0].id != first.id
    assert [each.id for each in again][-1] == first.id
    assert again[first.id].before == UNKNOWN
    kept = with_plan(made, propose(made).plans[0])
    assert kept.plan is not None
    assert kept.plan.answers == {first.id: UNKNOWN}


def test_answers_may_be_given_in_words() -> None:
    """Its short name, its words in either language, or words of one's own; comments stay."""
    asked = questions(loads_map(TEXT))["open"]
    assert asked.answer("inget").open == asked.answer("nothing").open == ()
    own = asked.answer("Ljudet; Ljuset")
    assert own.open == ("Ljudet", "Ljuset")
    assert "# de på torget" in dumps(own)
    assert "# arbetsnamn" in dumps(own)


def test_somebody_who_is_named_is_written() -> None:
    """Whose yes is needed may be somebody who is not in the map yet."""
    made = questions(loads_map(TEXT))["whose-yes"].answer("Fastighetsägaren")
    assert made["fastighetsagaren"].name == "Fastighetsägaren"  # type: ignore[attr-defined]  # stakeholders have names
    assert [str(each) for each in made["fastighetsagaren"].role] == ["must_agree"]  # type: ignore[attr-defined]  # as above


def test_an_answer_that_is_none_is_refused() -> None:
    """With those that there are; so is a question that is not asked."""
    found = questions(loads_map(TEXT))
    with pytest.raises(UsageError, match="hours"):
        found["hours"].answer("många")
    with pytest.raises(UsageError, match="open"):
        found["nothing-such"]


def test_it_is_told_what_an_answer_led_to() -> None:
    """In one sentence: what is new, what is gone."""
    case = loads_map(TEXT)
    asked = questions(case)["open"]
    told = effect(case, asked.answer("nothing"), asked.reads("nothing"), "sv")
    assert "typen av process blir" in told
    assert effect(case, asked.answer("vet inte"), asked.reads("vet inte"), "en").startswith(
        "The plan stays"
    )


def test_the_words_are_in_both_languages_and_the_result_shows_itself() -> None:
    """Each question with its reason and answers, as text, page, data, and in a notebook; also from
    the map itself.
    """
    case = pm.loads(TEXT)
    assert isinstance(case, ProcessMap)
    for language in ("sv", "en"):
        found = pm.questions(case, language=language)
        for each in found:
            assert "{" not in each.text() + each.why
        assert "text/html" in found._repr_mimebundle_()
    assert [each.id for each in case.questions("en")] == [each.id for each in questions(case)]
    assert '"processmap-questions"' in questions(case).json()


def test_every_question_says_why_it_is_asked() -> None:
    """No key of a question is without its reason in the catalogue, and what may be answered freely
    is a question.
    """
    import ast

    from processmap.messages import has_text
    from processmap.messages.plan_questions import TEXTS
    from processmap.planning import asking

    tree = ast.parse(Path(asking.__file__).read_text("utf-8"))
    keys = {
        node.args[1].args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "_question"
        and isinstance(node.args[1], ast.Call)
        and isinstance(node.args[1].args[0], ast.Constant)
    }
    assert len(keys) >= 10
    # A short form is the same question, for the same reason.
    asked = {
        f"plan_questions.{name}"
        for name, (said, _) in TEXTS.items()
        if said.endswith("?") and not name.endswith("_short")
    }
    for key in (*keys, *FREE, *asked):
        assert has_text(f"ask.why_{key.partition('.')[2]}"), key
