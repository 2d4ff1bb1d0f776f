"""Laws of every proposal: over the real cases, small documents of known kinds, and generated
maps.
"""

import json
import os
import random
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processmap.formats.document import dumps, loads
from processmap.model.plan import PHASES, Alternatives, Said, Told
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import alternatives_page
from processmap.planning import StepRule, propose
from processmap.planning.asking import applied
from processmap.planning.blueprint import Blueprint, said
from processmap.planning.rulebook import built_in, built_in_rules, placed
from processmap.planning.situation import Situation
from processmap.verbs.alternative import alternatives_data
from processmap.verbs.seeing import seen_alternatives
from processmap.wording.written import with_plan
from tests.cases.invariants import objections, signature
from tests.cases.plans import read_plan
from tests.plain_data import read_data
from tests.planning.untried import first_plan
from tests.strategies import process_maps

CASES = sorted(
    path
    for path in (Path(__file__).parents[1] / "cases").glob("*.yaml")
    if path.stem.count(".") == 0
)
SMALL = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
LONG = os.environ.get("PROCESSMAP_LONG") == "1"
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def _documents() -> list[Any]:
    made = [pytest.param(read_data(path), id=path.stem) for path in CASES]
    for path in SMALL:
        document = read_data(path).get("document")
        if isinstance(document, dict):
            made.append(pytest.param({"processmap": 1, **document}, id=path.stem))
    return made


def _case(data: dict[str, Any]) -> ProcessMap:
    return loads(json.dumps(data, default=str), "json")


@cache
def _case_of_text(text: str) -> ProcessMap:
    return loads(text, "json")


@cache
def _proposed(text: str) -> Alternatives:
    return propose(_case_of_text(text))


def _proposed_whole(text: str) -> Alternatives:
    """The same as it shows itself to whoever asks for what is confidential too."""
    found = _proposed(text)
    plans = tuple(attrs.evolve(each, show_confidential=True) for each in found.plans)
    return attrs.evolve(found, plans=plans, show_confidential=True)


def _text(data: dict[str, Any]) -> str:
    """A document as a key: what is proposed for one is proposed once for all laws."""
    return json.dumps(data, default=str)


def _first(data: dict[str, Any]) -> dict[str, Any]:
    """The first plan as data, whole: the laws hold for what nobody is shown as well."""
    return _first_of_text(_text(data))


@cache
def _first_of_text(text: str) -> dict[str, Any]:
    found: dict[str, Any] = alternatives_data(_proposed_whole(text))["alternatives"][0]
    return found


def _mixed(value: Any, mix: Callable[[list[Any]], list[Any]]) -> Any:
    if isinstance(value, dict):
        return {key: _mixed(each, mix) for key, each in value.items()}
    if isinstance(value, list) and len(value) == 2 and all(isinstance(each, int) for each in value):
        return value  # the least and the most
    if isinstance(value, list):
        return mix([_mixed(each, mix) for each in value])
    return value


@pytest.mark.parametrize("data", _documents())
def test_no_law_is_broken(data: dict[str, Any]) -> None:
    """Claims, gates, rooms, safety, questions and order keep the laws of every plan."""
    plan = _first(data)
    assert objections(read_plan(plan, data), plan, data) == []


def _mixed_documents() -> list[Any]:
    """Every document with its lists reversed (None) or shuffled, by turns; in the long run both."""
    found = []
    for number, each in enumerate(_documents()):
        for seed in (None, 1) if LONG else ((None, 1)[number % 2],):
            found.append(pytest.param(*each.values, seed, id=f"{each.id}-{seed}"))
    return found


@pytest.mark.parametrize(("data", "seed"), _mixed_documents())
def test_the_order_of_lists_changes_nothing(data: dict[str, Any], seed: int | None) -> None:
    """Reversed or shuffled, every list of a document gives the same plan."""

    def mix(items: list[Any]) -> list[Any]:
        if seed is None:
            return items[::-1]
        return random.Random(seed).sample(items, len(items))

    other = _mixed(data, mix)
    plans = [_first(each) for each in (data, other)]
    assert signature(read_plan(plans[0], data)) == signature(read_plan(plans[1], other))


@pytest.mark.parametrize("data", _documents())
def test_both_languages_give_the_same_plan(data: dict[str, Any]) -> None:
    """A plan is data: only its words differ."""
    case = _case_of_text(_text(data))
    other_language = "en" if case.language == "sv" else "sv"
    own, others = _proposed(_text(data)).plans, propose(case, other_language).plans
    for one, other in zip(own, others, strict=True):
        assert (one.arenas, one.gates, one.claims, one.questions, one.order) == (
            other.arenas,
            other.gates,
            other.claims,
            other.questions,
            other.order,
        )


@pytest.mark.parametrize("data", _documents())
def test_the_other_names_give_the_same_plan(data: dict[str, Any]) -> None:
    """Ids may be anything: renamed from front to back, the plan has the same kinds, gates, time and
    number of seats.
    """
    case = _case_of_text(_text(data))
    text = dumps(case, "json")
    names = sorted({each.id for each in case.stakeholders}, key=len, reverse=True)
    for number, name in enumerate(names):
        text = text.replace(f'"{name}"', f'"z{len(names) - number}x"').replace(
            f'"{name}/', f'"z{len(names) - number}x/'
        )
    plans = [_proposed(_text(data)).plans[0], first_plan(loads(text, "json"))]
    shapes = [
        (
            plan.pattern,
            sorted((each.kind, len(each.members), each.sessions) for each in plan.arenas),
            sorted((each.kind, each.state, len(each.opened_by)) for each in plan.gates),
            plan.time.weeks,
        )
        for plan in plans
    ]
    assert shapes[0] == shapes[1]


@given(process_maps())
@SLOW
def test_any_map_gives_a_plan_that_can_be_read_and_written(case: ProcessMap) -> None:
    """Whatever the map, there is a plan, it can be worded in both languages and written into the
    document.
    """
    found = propose(case)
    for language in ("sv", "en"):
        assert alternatives_page(seen_alternatives(found, language)).text()
    first = found.plans[0]
    assert first.time.weeks[1] <= 2 * max(1, first.time.weeks[0])
    assert len(first.questions) <= 5
    assert all(each.refs for each in first.gates)
    again = propose(with_plan(case, first)).plans[0]
    assert [each.id for each in again.arenas] == [each.id for each in first.arenas]


def _holds(plan: Any, question: str, what: str, want: str) -> bool:
    """Whether a plan keeps one thing that an answer promised."""
    sort, _, name = what.partition(":")
    if sort == "question":
        return all(each.id != question for each in plan.questions)
    if sort == "pattern":
        return bool(plan.pattern == want)
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


@pytest.mark.parametrize("data", _documents())
def test_every_answer_gives_the_plan_it_promised(data: dict[str, Any]) -> None:
    """Each answer to each question, written into the document, leads where the question said. In the
    long run also the answers to what is then asked are tried: a question that changes nothing is gone.
    """
    for question in _proposed(_text(data)).plans[0].questions:
        assert any(each.writes for each in question.answers)
        assert question.answers[-1].value == "unknown"
        for answer in question.answers:
            if not answer.writes:
                continue
            after = _case(applied(json.loads(_text(data)), answer))
            plan = propose(after).plans[0] if LONG else first_plan(after)
            broken = [pair for pair in answer.expects if not _holds(plan, question.id, *pair)]
            assert broken == [], (question.id, answer.value)


@pytest.mark.parametrize("data", _documents())
def test_every_gate_opens_when_it_is_written(data: dict[str, Any]) -> None:
    """A gate that those who may open it have opened is open in the plan made anew."""
    plan = _proposed(_text(data)).plans[0]
    for gate in plan.gates:
        entry = {
            "id": gate.id,
            "kind": gate.kind,
            "state": "open",
            "confirmed_by": list(gate.opened_by),
        }
        opened = first_plan(_case({**data, "gates": [entry]}))
        states = [each.state for each in opened.gates if each.id == gate.id]
        assert states == ["open"], gate.id


@pytest.mark.parametrize("data", _documents()[::10])
def test_what_is_confidential_is_shown_of_the_same_plan(data: dict[str, Any]) -> None:
    """Asked for with what is confidential, the alternatives are the same, and say that they show it."""
    asked = propose(_case_of_text(_text(data)), show_confidential=True)
    assert asked == _proposed_whole(_text(data))


def test_a_must_has_no_reservation() -> None:
    """Safety cannot be opened with reservation; trust can only be opened by those concerned."""
    data = {
        "processmap": 1,
        "title": "Torget",
        "stakeholders": [
            {"id": "a", "name": "Handlarna", "kind": "business", "affected": "high"},
            {
                "id": "b",
                "name": "De unga",
                "kind": "group",
                "affected": "high",
                "needs": ["safety"],
            },
            {"id": "c", "name": "Kommunen", "kind": "elected", "influence": "high"},
        ],
        "relationships": [
            {"source": "a", "target": "c", "trust": "broken", "kind": "conflict", "stage": 4}
        ],
    }
    gates = propose(_case(data)).plans[0].gates
    safety = next(each for each in gates if each.kind == "safety")
    trust = next(each for each in gates if each.kind == "trust")
    written = [
        {"id": safety.id, "kind": "safety", "state": "reservation", "why": "bråttom"},
        {"id": trust.id, "kind": "trust", "state": "open", "confirmed_by": ["c"]},
    ]
    plan = propose(_case({**data, "gates": written})).plans[0]
    assert {each.state for each in plan.gates if each.kind in ("safety", "trust")} == {"shut"}
    assert {"plan_page.no_reservation", "plan_page.not_theirs"} <= {
        each.said.key for each in plan.told
    }


def _school_yard(**more: Any) -> dict[str, Any]:
    return {
        "processmap": 1,
        "title": "Skolgården",
        "open": ["Var planen ligger"],
        "stakeholders": [
            {"id": f"p{number}", "name": name, "kind": "residents", "affected": "high"}
            for number, name in enumerate(
                ("Föräldrar", "Grannar", "Klubben", "Lärare", "Vaktmästare")
            )
        ],
        "perspectives": [
            {"id": "spela", "statement": "Vi vill spela", "held_by": ["p2"]},
            {"id": "lugnt", "statement": "Det ska vara lugnt", "held_by": ["p1"]},
        ],
        "tensions": [{"between": ["spela", "lugnt"]}],
        "decision_bodies": [{"id": "n", "name": "Nämnden", "kind": "committee"}],
        **more,
    }


def test_small_stays_small_until_a_fact_is_added() -> None:
    """Five parties, mild: two joint sessions, ten weeks, sixty hours, ten lines; distrust makes it
    grow and is told.
    """
    found = propose(_case(_school_yard()))
    plan = found.plans[0]
    page = alternatives_page(seen_alternatives(found))
    steps = [item for section in page.sections for item in section.items if item[:1].isdigit()]
    assert plan.small
    assert plan.time.weeks[1] <= 10
    assert plan.hours.lead[1] <= 60
    assert len(steps) <= 10
    assert sum(each.sessions[1] for each in plan.arenas if each.kind == "round_table") <= 2
    tie = {"source": "p1", "target": "p2", "kind": "conflict", "stage": 4, "trust": "broken"}
    grown = propose(_case(_school_yard(relationships=[tie]))).plans[0]
    assert grown.pattern == "own_rooms_first"
    assert "plan_patterns.grown_stage" in str(grown.reasons)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_weighs_most_is_the_reason_and_names_nobody_in_fear(language: str) -> None:
    """A hot conflict comes before how many places there are; of a pair in which somebody asks for
    safety it is said that it is hot, and not between whom.
    """
    data = _school_yard(language=language)
    data["stakeholders"][1]["places"] = ["Norra byn", "Södra byn"]
    data["relationships"] = [{"source": "p1", "target": "p2", "kind": "conflict", "stage": 4}]
    name = data["stakeholders"][1]["name"].lower()

    def told() -> str:
        page = alternatives_page(seen_alternatives(propose(_case(data))))
        return page.sentences[1].lower()

    assert name in told()
    assert "norra byn" not in told()
    data["stakeholders"][1]["needs"] = ["safety"]
    assert name not in told()


def test_a_second_holder_takes_no_chair() -> None:
    """Somebody else who holds the same view does not honour a party's claim: both sit."""
    data = _school_yard()
    data["perspectives"][0]["held_by"] = ["p2", "p3"]
    plan = propose(_case(data)).plans[0]
    table = next(each for each in plan.arenas if each.kind == "round_table")
    assert {"p2", "p3"} <= set(table.parties)
    assert all(each.state == "honoured" for each in plan.claims)


def test_who_must_not_meet_never_does() -> None:
    """Two who are kept apart share no room, whatever else asks for it."""
    plan = propose(_case(_school_yard(not_together=[["p1", "p2"]]))).plans[0]
    rooms = [
        set(each.parties)
        for each in plan.arenas
        if each.kind in ("round_table", "mixed_group", "fact_panel")
    ]
    assert not any({"p1", "p2"} <= room for room in rooms)
    assert {each.why for each in plan.claims if each.party in ("p1", "p2")} == {"safety"}


def test_what_was_lived_through_before_begins_the_call() -> None:
    """An earlier round that failed is taken up with those who were in it, also in a small case."""
    earlier = {"id": "forra", "what": "Ett möte 2024", "outcome": "failed", "felt_by": ["p1"]}
    found = propose(_case(_school_yard(earlier=[earlier])))
    plan = found.plans[0]
    calls = [each for each in plan.arenas if each.kind == "assessment"]
    begun = [each for each in calls if each.purpose and "forra" in each.purpose.refs]
    assert plan.small
    assert [each.parties for each in begun] == [("p1",)]
    page = alternatives_page(seen_alternatives(found))
    told = [item for section in page.sections for item in section.items if "Ett möte 2024" in item]
    assert len(told) == 1


def test_too_many_for_one_group_are_several_groups() -> None:
    """Twenty with a chair of their own sit in two groups of each theme, and all of them somewhere."""
    document = _school_yard(result_is="agreement")
    for number in range(20):
        key = f"by-{number}"
        document["stakeholders"].append(
            {"id": key, "name": f"By {number}", "kind": "residents", "affected": "high"}
        )
        document["perspectives"].append(
            {
                "id": f"syn-{key}",
                "statement": f"Vi i by {number} vill ha vatten",
                "held_by": [key],
                "themes": ["vatten", f"tema {number % 2}"],
            }
        )
    plan = propose(_case(document)).plans[0]
    for kind in ("process_group", "working_group"):
        groups = [each for each in plan.arenas if each.kind == kind]
        assert len(groups) > 1
        assert all(sum(seat.seats for seat in each.members) <= 12 for each in groups)
    shaping = {
        party for each in plan.arenas if each.kind == "process_group" for party in each.parties
    }
    assert {f"by-{number}" for number in range(20)} <= shaping


def test_those_who_must_not_meet_sit_at_different_tables_of_a_large_group() -> None:
    """Where there are several groups, nobody leaves for the sake of another, and none is too large."""
    document = _school_yard(
        result_is="agreement", not_together=[["by-3", "by-4"], ["by-7", "by-9"]]
    )
    for number in range(20):
        key = f"by-{number}"
        document["stakeholders"].append(
            {"id": key, "name": f"By {number}", "kind": "residents", "affected": "high"}
        )
        view = {"id": f"syn-{key}", "statement": f"Vi i by {number} vill ha vatten"}
        themes = ["vatten", f"tema {number % 2}"]
        document["perspectives"].append({**view, "held_by": [key], "themes": themes})
    plan = propose(_case(document)).plans[0]
    rooms = [each for each in plan.arenas if each.kind == "working_group"]
    groups = [set(each.parties) for each in rooms if "vatten" in each.themes]
    assert len(groups) > 1
    assert all(len(each) <= 12 for each in groups)
    assert {"by-3", "by-4", "by-7", "by-9"} <= set().union(*groups)
    for pair in ({"by-3", "by-4"}, {"by-7", "by-9"}):
        assert not any(pair <= each for each in groups)


def test_a_rule_can_be_switched_off_and_ones_own_be_given() -> None:
    """What the document switches off is told; a rule of one's own adds to the plan, and one that
    fails is set aside.
    """

    def coffee(facts: Situation, plan: Blueprint) -> None:
        plan.tell(said("plan_page.own_rule", (), name="kaffe"))

    def broken(facts: Situation, plan: Blueprint) -> None:
        raise ValueError

    data = _school_yard(rules={"answer-each": {"off": True}})
    own = [
        StepRule(code="kaffe", phase="call", step=coffee),
        StepRule(code="trasig", phase="call", step=broken),
    ]
    plan = propose(_case(data), rules=own).plans[0]
    assert not [each for each in plan.arenas if each.kind == "feedback"]
    told = [each.said.key for each in plan.told]
    assert {"plan_page.rule_off", "plan_page.own_rule", "plan_page.rule_failed"} <= set(told)


def test_what_a_person_struck_does_not_come_back() -> None:
    """An arena that was written and then deleted is remembered; one that was changed stays as it
    was changed.
    """
    case = _case(_school_yard())
    written = json.loads(dumps(with_plan(case, propose(case).plans[0]), "json"))
    gone = written["arenas"].pop(0)["id"]
    written["arenas"][0]["title"] = "Mitt eget namn"
    kept = written["arenas"][0]["id"]
    again = loads(json.dumps(written), "json")
    plan = propose(again).plans[0]
    assert gone not in {each.id for each in plan.arenas}
    assert next(each for each in plan.arenas if each.id == kept).title == "Mitt eget namn"


@pytest.mark.parametrize("stem", ["10-2020-10", "13-2008-05", "11-1990-04", "09-2019-12"])
def test_a_written_plan_is_lean(stem: str) -> None:
    """A plan for a dozen parties is at most forty lines in the document, also a heavy one."""
    path = next(path for path in CASES if path.stem == stem)
    text = path.read_text("utf-8")
    case = loads(text)
    added = dumps(with_plan(case, propose(case).plans[0])).count("\n") - dumps(case).count("\n")
    assert added <= 40


@given(st.integers(0, 10_000))
@settings(max_examples=5, deadline=None)
def test_the_same_map_gives_the_same_bytes(seed: int) -> None:
    """Asked twice, the same map gives the same data, byte for byte."""
    data = _school_yard(title=f"Skolgården {seed}")
    made = [
        json.dumps(alternatives_data(propose(_case(data))), ensure_ascii=False) for _ in range(2)
    ]
    assert made[0] == made[1]


@given(process_maps())
@SLOW
def test_an_answer_to_all_comes_when_all_have_been_heard(case: ProcessMap) -> None:
    """No own talk of a plan is left until after the answer that is given to everybody."""
    plan = propose(case).plans[0]
    after: dict[str, set[str]] = {}
    for one, other in plan.order:
        after.setdefault(one, set()).add(other)

    def follows(start: str, goal: str, seen: frozenset[str] = frozenset()) -> bool:
        nearest = after.get(start, set()) - seen
        return goal in nearest or any(follows(each, goal, seen | nearest) for each in nearest)

    answers = [each for each in plan.now_arenas if each.kind == "feedback" and each.phase == "back"]
    talks = [each for each in plan.now_arenas if each.phase == "call" and each.status != "open"]
    written = set(case.by_id)
    for answer in answers:
        for talk in talks:
            if talk.kind == "rights_track" or {talk.id, answer.id} & written:
                continue
            assert follows(talk.id, answer.id), (talk.id, answer.id)


def test_every_rule_says_where_what_it_tells_is_shown() -> None:
    """Under a phase, to be kept in mind or taken for granted; and the plan has it so, also of a rule
    of one's own.
    """
    assert {each.told for each in built_in_rules()} <= {*PHASES, "mind", "days", "assumed", "if_no"}
    own = attrs.evolve(built_in("election"), code="own", told="mind", told_last=True)
    told = [Told(code=each, said=Said("plan_stance.again_quarter")) for each in ("watch-it", "own")]
    told += [
        Told(code=each, said=Said("plan_stance.again_quarter")) for each in ("override", "none")
    ]
    shown = [(each.shown_in, each.last) for each in placed(told, [own])]
    assert shown == [("back", True), ("mind", True), ("yours", False), ("assumed", False)]
