"""`propose` as a whole: every plan is sound, the same every time, and says why; users' rules take part."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from processmap.model.process_map import ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.words import Purpose
from processmap.planning import CAREFUL, Param, Rule, alternatives_to_data, propose
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, Note, Propose, Remark
from tests import strategies
from tests.planning.makers import town, two_sides
from tests.planning.verifier import objections


def _plain(case: ProcessMap) -> ProcessMap:
    return attrs.evolve(case, overrides=(), rules=())


@given(strategies.maps_with_tensions())
@settings(max_examples=30, deadline=None)
def test_the_verifier_never_objects(case: ProcessMap) -> None:
    """Every alternative of a map made for composing keeps every condition."""
    for plan in propose(_plain(case)):
        assert not objections(case, plan)


@given(strategies.process_maps())
@settings(max_examples=20, deadline=None)
def test_any_map_has_a_plan(case: ProcessMap) -> None:
    """There is always at least one plan, it is sound, no rule falls over, and it can be written as JSON."""
    found = propose(_plain(case))
    assert found.plans[0].name == "careful"
    for plan in found:
        assert not objections(_plain(case), plan)
        assert not [note for note in plan.notes if note.code == "rule"]
    assert json.dumps(alternatives_to_data(found))


def test_an_empty_map_has_a_plan_too() -> None:
    """With nothing to propose there is still one alternative: to settle the mandate."""
    found = propose(ProcessMap(title="Tomt", open=["x"], rules=[RuleSetting(rule="mandate-first", off=True)]))
    assert [each.purpose for each in found.plans[0].dialogues] == [Purpose.MANDATE]


@given(strategies.process_maps())
@settings(max_examples=6, deadline=None)
def test_the_same_map_gives_the_same_plans(case: ProcessMap) -> None:
    """Twice the same, to the last character."""
    assert repr(propose(case).plans) == repr(propose(case).plans)


_SCRIPT = """
import json
from processmap.planning import alternatives_to_data, propose
from tests.planning.makers import town
print(json.dumps(alternatives_to_data(propose(town())), ensure_ascii=True))
"""


def test_the_hash_seed_does_not_matter() -> None:
    """Other seeds of Python's hashing give the same bytes."""
    answers = set()
    for seed in ("0", "1", "12345"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        made = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, env=environment, check=True)
        answers.add(made.stdout)
    assert len(answers) == 1


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_statement_is_quoted(language: str) -> None:
    """Reasons cite titles and ids, never what somebody said."""
    said = json.dumps(alternatives_to_data(propose(town(), language)))
    assert "HEMLIGT" not in said


def test_both_languages_propose_the_same() -> None:
    """The language changes the words, not the plan."""
    sv, en = (propose(town(), language).plans[0] for language in ("sv", "en"))
    assert [each.id for each in sv.dialogues] == [each.id for each in en.dialogues]
    assert sv["aterspegling"].title != en["aterspegling"].title


# The document's settings of rules


def _set(**params: Any) -> tuple[RuleSetting, ...]:
    return (RuleSetting(**params),)


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ({"rule": "mirror-back", "off": True, "why": "Redan gjort"}, "Redan gjort"),
        ({"rule": "caucus-first", "params": {"gap_days": 9}, "why": "Sommar"}, "gap_days = 9"),
        ({"rule": "caucus-first", "params": {"gap_days": -1}}, "kan inte ha gap_days = -1"),
        ({"rule": "caucus-first", "params": {"colour": "red"}}, "kan inte ha colour = red"),
        ({"rule": "no-such-rule", "off": True}, "no-such-rule, som inte finns"),
    ],
)
def test_settings_are_shown_with_their_reason(setting: dict[str, Any], words: str) -> None:
    """What is switched off, tuned or misunderstood stands in the plan's notes."""
    plan = propose(two_sides(rules=_set(**setting))).plans[0]
    said = " ".join(note.message for note in plan.notes)
    assert words in said


def test_a_rule_switched_off_takes_no_part() -> None:
    """Without mirroring nothing is mirrored."""
    plan = propose(two_sides(rules=_set(rule="mirror-back", off=True))).plans[0]
    assert not [each for each in plan.dialogues if each.purpose is Purpose.MIRROR]


# Rules of one's own


def coffee_first(context: Context) -> Iterator[Contribution]:
    """Coffee before every joint dialogue."""
    key = context.id("kaffe")
    talk = context.talk(key, Purpose.COORDINATE, "Kaffe för alla", context.facts.circle)
    yield Propose(dialogue=talk, because="Folk talar bättre efter kaffe.")
    for each in context.joint if context.stage == "order" else ():
        yield Before(before=key, after=each.id, because="Först kaffe.", gap_days=1)


def test_a_function_is_a_rule() -> None:
    """It is asked at every stage, and its dialogue, reason and order stand in the plan under its name."""
    plan = propose(two_sides(), rules=[coffee_first]).plans[0]
    coffee = next(each for each in plan.dialogues if each.title == "Kaffe för alla")
    assert [(each.rule, each.because) for each in coffee.reasons] == [
        ("coffee-first", "Folk talar bättre efter kaffe.")
    ]
    assert [each.after for each in plan.precedences if each.rule == "coffee-first"] == ["gemensamt-1"]


class Remarks:
    """A rule as a class: it has a code, parameters and one stage."""

    code = "remarks"
    titles = ("Anmärkningar", "Remarks")
    params = (Param("words", "Tänk på tiden."),)

    def marks(self, context: Context) -> Iterator[Contribution]:
        """Remark on every joint dialogue."""
        for each in context.joint:
            yield Remark(dialogue=each.id, because=context.params["words"], provisional=True)


def test_a_class_is_a_rule_with_parameters_the_document_can_tune() -> None:
    """Its parameters come from the document as a built-in's do, and it can be switched off."""
    settings_ = _set(rule="remarks", params={"words": "Skynda långsamt."})
    plan = propose(two_sides(rules=settings_), rules=[Remarks]).plans[0]
    assert "Skynda långsamt." in {each.because for each in plan["gemensamt-1"].reasons}
    off = propose(two_sides(rules=_set(rule="remarks", off=True)), rules=[Remarks()]).plans[0]
    assert "remarks" not in {each.rule for talk in off.dialogues for each in talk.reasons}


def test_a_built_in_can_be_replaced() -> None:
    """A rule with a built-in's code takes its place."""
    quiet = Rule("mirror-back", marks=lambda context: [Note(message="Ingen återspegling här.")])
    plan = propose(two_sides(), rules=[quiet]).plans[0]
    assert not [each for each in plan.dialogues if each.purpose is Purpose.MIRROR]
    assert "Ingen återspegling här." in {note.message for note in plan.notes}


def _raises(context: Context) -> list[Contribution]:
    raise ValueError("trasig")


def _nonsense(context: Context) -> list[Any]:
    return ["hej"]


def _unknown(context: Context) -> list[Contribution]:
    return [Before(before="finns-inte", after="inte-heller", because="x")]


def _late(context: Context) -> list[Contribution]:
    if context.stage == "marks":
        raise RuntimeError("sent")
    talk = context.talk("eget-samtal", Purpose.MEET, "Eget", ["unga"])
    return [Propose(dialogue=talk, because="x")]


def _strangers(context: Context) -> list[Contribution]:
    talk = context.talk("eget-samtal", Purpose.MEET, "Eget", ["okand"])
    return [Propose(dialogue=talk, because="x")]


@pytest.mark.parametrize("rule", [_raises, _nonsense, _unknown, _late, _strangers, 5, "text", lambda: None])
def test_a_rule_that_fails_is_named_and_set_aside(rule: Any) -> None:
    """The rest goes on exactly as without it."""
    with_it, without = propose(two_sides(), rules=[rule]).plans[0], propose(two_sides()).plans[0]
    assert with_it.dialogues == without.dialogues
    assert with_it.precedences == without.precedences
    (note,) = [each for each in with_it.notes if each.code == "rule"]
    name = getattr(rule, "__name__", type(rule).__name__).replace("_", "-")
    assert name in note.message.replace("_", "-")


@attrs.frozen
class _Point:
    """What an installed package offers, as far as the planner sees it."""

    name: str
    found: Any
    value: str = ""

    def load(self) -> Any:
        """Give the rule, or fail as a broken package does."""
        if isinstance(self.found, Exception):
            raise self.found
        return self.found


def _install(monkeypatch: pytest.MonkeyPatch, *points: _Point) -> None:
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: points if group == "processmap.rules" else ())


def test_an_installed_rule_takes_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that offers a rule under the entry point group is asked like the others."""
    _install(monkeypatch, _Point("kaffe", coffee_first))
    plan = propose(two_sides()).plans[0]
    assert "coffee-first" in {each.rule for each in plan.precedences}


def test_a_broken_package_does_not_take_the_others_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that cannot be loaded is named by its entry point; another that can still takes part."""
    _install(monkeypatch, _Point("kaffe", coffee_first), _Point("sonder", ImportError("saknas")), _Point("fem", 5))
    plan = propose(two_sides()).plans[0]
    assert "coffee-first" in {each.rule for each in plan.precedences}
    aside = [each for each in plan.notes if each.code == "rule"]
    assert [each.refs for each in aside] == [("fem",), ("sonder",)]
    assert "saknas" in aside[1].message


def _wrong_ids(context: Context) -> list[Contribution]:
    talk = context.talk("eget-samtal", Purpose.COORDINATE, "Eget", ["unga"], bodies=("finns-inte",))
    return [Propose(dialogue=talk, because="x")]


def _wrong_method(context: Context) -> list[Contribution]:
    talk = context.talk("eget-samtal", Purpose.COORDINATE, "Eget", ["unga"], method="seans")
    return [Propose(dialogue=talk, because="x")]


def _no_reason(context: Context) -> list[Contribution]:
    return [Propose(dialogue=context.talk("eget-samtal", Purpose.COORDINATE, "Eget", ["unga"]), because=" ")]


def _odd_gap(context: Context) -> list[Contribution]:
    found = [each.id for each in context.dialogues.values()]
    return [Before(before=found[0], after=found[1], because="x", gap_days="snart")] if len(found) > 1 else []  # type: ignore[arg-type]  # nonsense on purpose


def _already_held(context: Context) -> list[Contribution]:
    talk = context.talk("eget-samtal", Purpose.COORDINATE, "Eget", ["unga"]).evolve(status="held")
    return [Propose(dialogue=talk, because="x")]


def _together(context: Context) -> list[Contribution]:
    talk = context.talk("eget-samtal", Purpose.COORDINATE, "Eget", ["unga", "handlare"])
    return [Propose(dialogue=talk, because="x")]


@pytest.mark.parametrize("rule", [_wrong_ids, _wrong_method, _no_reason, _odd_gap, _already_held, _together])
def test_a_rule_whose_answer_the_map_cannot_hold_is_set_aside(rule: Any) -> None:
    """Unknown ids, no reason, nonsense for a number, a dialogue held already, two in a room who must not meet."""
    case = two_sides(not_together=[("unga", "handlare")])
    with_it, without = propose(case, rules=[rule]).plans[0], propose(case).plans[0]
    assert with_it.dialogues == without.dialogues
    (note,) = [each for each in with_it.notes if each.code == "rule"]
    assert rule.__name__.replace("_", "-") in note.message


def test_one_style_of_ones_own() -> None:
    """Any weighing of one's own gives an alternative under its own name."""
    own = attrs.evolve(CAREFUL, name="lugnt", gaps=300)
    plan = propose(two_sides(), styles=[own]).plans[0]
    assert plan.name == "lugnt"
    assert max(each.gap_days for each in plan.precedences) > 14


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (42, "Regeln ”int” gick inte att använda och lades åt sidan: en regel är en funktion"),
        (lambda context: [1], "En regel utan namn gick inte att använda och lades åt sidan: den svarade 1"),
        (Rule("egen", talks=lambda context: 1 / 0), "Regeln ”egen” gick inte att använda"),  # type: ignore[arg-type, return-value]  # the fault is what is tested
    ],
)
def test_what_is_wrong_with_a_rule_is_said_in_the_language_of_the_plan(rule: Any, words: str) -> None:
    """In Swedish for a Swedish document, also for a function that has no name."""
    said = [note.message for note in propose(town(), rules=[rule]).plans[0].notes if note.code == "rule"]
    assert any(words in each for each in said)
    assert not any("a rule is" in each for each in said)
