"""Every condition and every selector: a small plan that it holds for, and one that it does not hold
for.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.cases.expectations import (
    ARENA_SELECTORS,
    CLAIM_SELECTORS,
    CONDITIONS,
    GATE_SELECTORS,
    QUESTION_SELECTORS,
    Expectation,
    holds,
    judge,
    named_in,
    read_expectations,
)
from tests.cases.plans import PlanView, read_plan

Data = dict[str, Any]
TABLE: Data = {"id": "table", "kind": "round_table", "members": ["a", "b"]}
ALONE: Data = {"id": "alone", "kind": "own_group", "members": ["a"]}


def _plan(*arenas: Data, **rest: Any) -> PlanView:
    return read_plan({"arenas": list(arenas), **rest}, {})


def _after(arena: Data, *names: str) -> Data:
    return {**arena, "opens_after": list(names)}


SESSIONS = [
    {"id": "t1", "arena": "table", "session": 1},
    {"id": "t2", "arena": "table", "session": 2},
]
DECIDING: Data = {"id": "yes", "kind": "deciding", "members": ["ks"], "refs": ["lease"]}
FIRST_THEN: Data = {
    "first": {"arena": {"by_itself": "a"}},
    "then": {"arena": {"kinds": ["round_table"]}},
}

# For each condition: the condition, a plan that it holds for, a plan that it does not hold for.
HOLDS: list[tuple[Data, PlanView, PlanView]] = [
    ({"arena": {"with": ["a", "b"]}}, _plan(TABLE), _plan(ALONE)),
    ({"arena": {"with": ["a"], "least": 2}}, _plan(TABLE, ALONE), _plan(TABLE)),
    ({"no_arena": {"with": ["b"]}}, _plan(ALONE), _plan(TABLE)),
    (
        {"gate": {"kinds": ["facts"]}},
        _plan(gates=[{"id": "g", "kind": "facts"}]),
        _plan(gates=[{"id": "g", "kind": "trust"}]),
    ),
    (
        {"question": {"about_any": ["lease"]}},
        _plan(questions=[{"id": "q", "about": ["lease"]}]),
        _plan(questions=[{"id": "q", "about": ["veto"]}]),
    ),
    (
        {"claim": {"party": "a", "claims": ["bears_it"]}},
        _plan(claims=[{"party": "a/north", "claim": "bears_it", "state": "honoured"}]),
        _plan(claims=[{"party": "a", "claim": "decides", "state": "honoured"}]),
    ),
    (
        {"element": {"about_any": ["lease"]}},
        _plan(gates=[{"id": "g", "kind": "influence", "refs": ["lease"]}]),
        _plan(claims=[{"party": "lease", "claim": "decides"}]),
    ),
    ({"by_itself": ["a"]}, _plan(ALONE), _plan(TABLE)),
    (
        {"by_itself": ["a", "b"]},
        _plan({"id": "calls", "kind": "assessment", "members": ["a", "b"]}),
        _plan({"id": "both", "kind": "own_group", "members": ["a", "b"]}),
    ),
    ({"seated": ["a"]}, _plan(TABLE), _plan(ALONE)),
    (
        {"seated": ["a"]},
        _plan({**TABLE, "members": [{"party": "a", "held_by": "spokesperson-1"}, "b"]}),
        _plan({**TABLE, "members": [{"party": "a", "held_by": "b"}, "b"]}),
    ),
    ({"together": ["a", "b"]}, _plan(TABLE), _plan({**TABLE, "kind": "assessment"})),
    (
        {"never_together": ["a", "b"]},
        _plan(ALONE, {**ALONE, "id": "x", "members": ["b"]}),
        _plan(TABLE),
    ),
    (
        {"never_together": ["a", "b"]},
        _plan({**TABLE, "kind": "assessment"}),
        _plan({**TABLE, "kind": "information"}),
    ),
    (
        {"in_touch": ["a"]},
        _plan({"id": "s", "kind": "steering_group", "members": ["a", "c"]}),
        _plan(ALONE),
    ),
    (
        {"not_led_by": ["owner"]},
        _plan({**TABLE, "lead": ["x"]}),
        _plan({**TABLE, "lead": ["owner"]}),
    ),
    ({"not_led_by": ["owner"]}, _plan({**TABLE, "led_by": "En utifrån"}), _plan(TABLE)),
    (
        {"not_led_by": {"who": ["owner"], "kinds": ["separate"]}},
        _plan({**ALONE, "lead": ["x"]}, {**TABLE, "lead": ["owner"]}),
        _plan({**ALONE, "lead": ["owner"]}, {**TABLE, "lead": ["x"]}),
    ),
    (
        {"more_often": {"of": {"kinds": ["working_group"]}, "than": {"kinds": ["plenary"]}}},
        _plan(
            {"id": "w", "kind": "working_group", "members": ["a"], "sessions": 5},
            {"id": "p", "kind": "plenary", "members": ["a"], "sessions": [2, 3]},
        ),
        _plan(
            {"id": "w", "kind": "working_group", "members": ["a"], "sessions": 3},
            {"id": "p", "kind": "plenary", "members": ["a"], "sessions": [2, 3]},
        ),
    ),
    (
        {"more_often": {"of": {"kinds": ["working_group"]}, "than": {"kinds": ["plenary"]}}},
        _plan(
            {"id": "w", "kind": "working_group", "members": ["a"], "every_days": 14},
            {"id": "p", "kind": "plenary", "members": ["a"], "every_days": 60},
        ),
        _plan(
            {"id": "w", "kind": "working_group", "members": ["a"], "every_days": 60},
            {"id": "p", "kind": "plenary", "members": ["a"], "every_days": 14},
        ),
    ),
    ({"pattern": ["apart"]}, _plan(pattern="apart"), _plan(pattern="one_table")),
    ({"weeks_most": 10}, _plan(time={"weeks": [6, 10]}), _plan(time={"weeks": [6, 11]})),
    ({"before": FIRST_THEN}, _plan(ALONE, _after(TABLE, "alone")), _plan(ALONE, TABLE)),
    (
        {"before": FIRST_THEN},
        _plan(ALONE, _after(TABLE, "alone")),
        _plan(ALONE, _after(TABLE, "alone"), {**TABLE, "id": "other"}),
    ),
    ({"before": {**FIRST_THEN, "then_may_lack": True}}, _plan(ALONE), _plan(TABLE)),
    (
        {
            "before": {
                "first": {"gate": {"kinds": ["mandate"]}},
                "then": {"arena": {"with_any": ["a"]}},
            }
        },
        _plan(_after(TABLE, "g"), gates=[{"id": "g", "kind": "mandate"}]),
        _plan(TABLE, gates=[{"id": "g", "kind": "mandate"}]),
    ),
    (
        {"before": {"first": {"arena": {"with": ["a", "b"]}}, "then": {"decision": "lease"}}},
        _plan(TABLE, _after(DECIDING, "table")),
        _plan(TABLE, DECIDING),
    ),
    (
        {"before": {"first": {"arena": {"with": ["a", "b"]}}, "then": {"event": "report"}}},
        _plan(TABLE, order=[["table", "report"]]),
        _plan(TABLE, order=[["report", "table"]]),
    ),
    (
        {"between": {"inner": {"by_itself": "a"}, "outer": {"kinds": ["round_table"]}}},
        _plan(TABLE, ALONE, dialogues=SESSIONS, order=[["t1", "alone"], ["alone", "t2"]]),
        _plan(_after(TABLE, "alone"), ALONE, dialogues=SESSIONS),
    ),
    (
        {"dated": {"arena": {"with": ["a"]}, "from": "2014-02-06", "to": "2014-09-14"}},
        _plan({**ALONE, "days": ["2014-03-01"]}),
        _plan({**ALONE, "days": ["2014-10-01"]}),
    ),
    ({"all": [{"arena": {"with": ["a"]}}, {"arena": {"with": ["b"]}}]}, _plan(TABLE), _plan(ALONE)),
    ({"any": [{"arena": {"with": ["c"]}}, {"arena": {"with": ["b"]}}]}, _plan(TABLE), _plan(ALONE)),
    (
        {"at_least": {"count": 2, "of": [{"arena": {"with": [each]}} for each in ("a", "b", "c")]}},
        _plan(TABLE),
        _plan(ALONE),
    ),
    (
        {"each": {"of": ["a", "b"], "holds": {"arena": {"with": ["$each"]}}}},
        _plan(TABLE),
        _plan(ALONE),
    ),
]

# For each selector: its key, what it wants, what it chooses, what it does not choose.
ARENAS: list[tuple[str, Any, Data, Data]] = [
    ("kinds", ["joint"], TABLE, ALONE),
    ("kinds", ["meeting"], {**TABLE, "kind": "monitoring"}, ALONE),
    ("is", ["forum"], {"id": "forum"}, {"id": "x"}),
    ("is", ["forum"], {"id": "x", "refs": ["forum"]}, {"id": "x", "refs": ["other"]}),
    ("with", ["a", "b"], TABLE, ALONE),
    ("with", ["a"], {"id": "x", "members": ["a/north"]}, {"id": "x", "members": ["b/north"]}),
    ("with", ["a/north"], {"id": "x", "members": ["a/north"]}, {"id": "x", "members": ["a"]}),
    ("with_any", ["b", "c"], TABLE, ALONE),
    ("with_least", {"count": 2, "of": ["a", "b", "c"]}, TABLE, ALONE),
    ("without", ["b"], ALONE, TABLE),
    ("only", ["a", "c"], ALONE, TABLE),
    ("only", ["a"], ALONE, {"id": "x", "kind": "own_group", "members": []}),
    ("by_itself", "a", ALONE, TABLE),
    (
        "by_itself",
        "a/north",
        {**ALONE, "members": ["a/north"]},
        {**ALONE, "members": ["a/north", "a/south"]},
    ),
    (
        "by_part",
        ["a/north", "a/south"],
        {"id": "x", "members": ["a/north", "a/south"]},
        {"id": "x", "members": ["a"]},
    ),
    ("parties_least", 2, TABLE, ALONE),
    ("parties_least", 2, TABLE, {"id": "x", "members": ["a/north", "a/south"]}),
    ("parties_most", 1, ALONE, TABLE),
    ("about_any", ["lease", "veto"], {"id": "x", "refs": ["lease"]}, {"id": "lease"}),
    ("about_any", ["ljus"], {"id": "x", "themes": ["Ljus"]}, {"id": "x", "title": "ljus"}),
    (
        "about_all",
        ["lease", "veto"],
        {"id": "x", "refs": ["lease", "veto"]},
        {"id": "x", "refs": ["lease"]},
    ),
    ("themes_any", ["ljus"], {"id": "x", "themes": ["ljus"]}, {"id": "x", "refs": ["ljus"]}),
    ("not_themes", ["ljus"], {"id": "x", "refs": ["ljus"]}, {"id": "x", "themes": ["ljus"]}),
    ("not_about", ["lease"], {"id": "x", "refs": ["veto"]}, {"id": "x", "refs": ["lease"]}),
    ("led_by", ["skl"], {"id": "x", "lead": ["skl"]}, {"id": "x", "led_by": "skl"}),
    ("not_led_by", ["skl"], {"id": "x", "lead": ["other"]}, {"id": "x", "lead": ["skl"]}),
    ("lead_told", True, {"id": "x", "led_by": "någon utifrån"}, {"id": "x"}),
    ("status", ["open"], {"id": "x", "status": "open"}, {"id": "x"}),
    ("placed", True, {"id": "x", "place": "hos dem"}, {"id": "x"}),
    ("sessions_least", 2, {"id": "x", "sessions": [1, 3]}, {"id": "x", "sessions": 1}),
    ("sessions_least", 1, {"id": "x", "sessions": 1}, {"id": "x"}),
    ("kept_open", True, {"id": "x", "members": [{"party": "a", "state": "kept_open"}]}, ALONE),
]
GATES: list[tuple[str, Any, Data, Data]] = [
    ("kinds", ["facts"], {"id": "g", "kind": "facts"}, {"id": "facts", "kind": "trust"}),
    ("states", ["shut"], {"id": "g", "state": "shut"}, {"id": "g", "state": "open"}),
    ("about_any", ["media"], {"id": "g", "items": ["media"]}, {"id": "g", "text": "media"}),
    ("about_all", ["a", "b"], {"id": "g", "refs": ["a", "b"]}, {"id": "g", "refs": ["a"]}),
    ("opened_by", ["ks"], {"id": "g", "opened_by": ["ks"]}, {"id": "g", "refs": ["ks"]}),
]
QUESTIONS: list[tuple[str, Any, Data, Data]] = [
    ("about_any", ["a"], {"id": "q", "about": "a"}, {"id": "a", "text": "a"}),
    ("about_all", ["a", "b"], {"id": "q", "about": ["a", "b"]}, {"id": "q", "about": ["a"]}),
    (
        "writes_any",
        ["burdens"],
        {"id": "q", "answers": [{"writes": "burdens"}]},
        {"id": "q", "about": ["burdens"]},
    ),
]
CLAIMS: list[tuple[str, Any, Data, Data]] = [
    ("party", "a", {"party": "a"}, {"party": "b"}),
    ("claims", ["right"], {"party": "a", "claim": "right"}, {"party": "a", "claim": "decides"}),
    ("states", ["broken"], {"party": "a", "state": "broken"}, {"party": "a", "state": "honoured"}),
]


@pytest.mark.parametrize(
    ("condition", "meets", "fails"), HOLDS, ids=lambda value: "" if value is None else None
)
def test_a_condition_holds_for_one_plan_and_not_for_another(
    condition: Data, meets: PlanView, fails: PlanView
) -> None:
    """No condition is true of everything, and none of nothing."""
    assert holds(meets, condition) is not None
    assert holds(fails, condition) is None


@pytest.mark.parametrize(
    ("where", "condition", "key", "wanted", "chosen", "left"),
    [
        *(("arenas", "arena", *row) for row in ARENAS),
        *(("gates", "gate", *row) for row in GATES),
        *(("questions", "question", *row) for row in QUESTIONS),
        *(("claims", "claim", *row) for row in CLAIMS),
    ],
)
def test_a_selector_chooses_and_leaves(
    where: str, condition: str, key: str, wanted: Any, chosen: Data, left: Data
) -> None:
    """Each key of a selector chooses one element, and leaves another that looks like it."""
    assert holds(read_plan({where: [chosen]}, {}), {condition: {key: wanted}}) is not None
    assert holds(read_plan({where: [left]}, {}), {condition: {key: wanted}}) is None


def test_every_condition_and_selector_is_tried() -> None:
    """A new condition or selector has its own rows here."""
    assert {key for row in HOLDS for key in row[0]} == set(CONDITIONS)
    assert {row[0] for row in ARENAS} == set(ARENA_SELECTORS) - {"least"}
    assert {row[0] for row in GATES} == set(GATE_SELECTORS) - {"least"}
    assert {row[0] for row in QUESTIONS} == set(QUESTION_SELECTORS) - {"least"}
    assert {row[0] for row in CLAIMS} == set(CLAIM_SELECTORS)


@pytest.mark.parametrize("condition", [row[0] for row in HOLDS], ids=str)
def test_a_plan_of_nothing_meets_no_condition(condition: Data) -> None:
    """Where there is nothing, nothing is met: no forbidding condition holds for want of arenas."""
    assert holds(PlanView(), condition) is None


def test_marks_are_met_in_part_or_not_with_their_evidence() -> None:
    """The stronger condition counts first; what showed it comes along."""
    expectation = Expectation(
        id="1",
        says="",
        source="",
        met={"arena": {"with": ["a", "b"]}},
        part={"arena": {"with": ["a"]}},
    )
    marks = [judge(plan, expectation) for plan in (_plan(TABLE), _plan(ALONE), _plan())]
    assert [mark.value for mark in marks] == ["met", "part", "not"]
    assert [element.id for element in marks[0].evidence] == ["table"]


def test_what_a_reader_lacks_lowers_a_mark() -> None:
    """A condition that holds is no more than in part where somebody who read the plan says so, and
    raises nothing.
    """
    expectation = Expectation(
        id="1",
        says="",
        source="",
        met={"arena": {"with": ["a", "b"]}},
        read="2026-12-01: nothing says when they meet.",
    )
    assert [judge(plan, expectation).value for plan in (_plan(TABLE), _plan())] == ["part", "not"]


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        ("{arean: {with: [a]}}", "'arean' is no condition"),
        ("{arena: {whit: [a]}}", "'whit' is no part of a selector"),
        (
            "{before: {first: {gate: {kind: [facts]}}, then: {decision: x}}}",
            "'kind' is no part of a selector",
        ),
        (
            "{before: {first: {arenas: {}}, then: {decision: x}}}",
            "'arenas' is nothing that can come before",
        ),
        ("{all: [{arena: [a]}]}", "arena wants a selector"),
        ("{arena: {with: [a]}, gate: {kinds: [facts]}}", "a condition is a mapping of one key"),
    ],
)
def test_what_is_mistyped_is_told(tmp_path: Path, condition: str, fault: str) -> None:
    """A misspelt condition would never be met, so it is a fault and not a mark."""
    path = tmp_path / "x.expect.yaml"
    path.write_text(
        f"expectations:\n  - {{id: '1', says: s, source: s, met: {condition}}}\n", encoding="utf-8"
    )
    with pytest.raises(ValueError, match="1: ") as found:
        read_expectations(path)
    assert fault in str(found.value)


def test_the_names_in_a_condition_are_found() -> None:
    """So that a case's test can look each of them up in its document."""
    condition = {
        "all": [{"seated": ["a"]}, {"each": {"of": ["b"], "holds": {"by_itself": ["$each"]}}}]
    }
    assert list(named_in(condition)) == ["a", "b"]
