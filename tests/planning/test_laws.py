"""Laws of `propose` over generated maps. Run with PROCESSMAP_LONG=1 for thousands of maps instead of a sample."""

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processmap.formats.document import dumps, loads
from processmap.model.dialogues import Dialogue
from processmap.model.methods import LETTER
from processmap.model.process_map import ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.words import Purpose
from processmap.planning import alternatives_to_data, needs, propose, with_plan
from processmap.planning.needs import Need
from tests import strategies
from tests.planning.verifier import objections

LONG = os.environ.get("PROCESSMAP_LONG") == "1"
SCHEMA = Path(__file__).parents[2] / "docs" / "proposals.schema.json"
P = Purpose


def law(sample: int, many: int = 1500) -> Any:
    """How many maps a law is tried on: a sample in the gate, many in the long run."""
    return settings(
        max_examples=many if LONG else sample,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


@given(strategies.cases_to_propose())
@law(15)
def test_every_alternative_is_sound(case: ProcessMap) -> None:
    """The verifier never objects, and no rule falls over: every tension to be met is met or reported."""
    for plan in propose(case):
        assert objections(case, plan) == []
        assert not [note for note in plan.notes if note.code == "rule"]


@given(strategies.cases_to_propose(), st.sets(st.integers(0, 7)))
@law(12)
def test_those_who_have_said_no_are_not_forgotten(case: ProcessMap, numbers: set[int]) -> None:
    """Whoever holds a view and has said no is sent what is decided, and nobody is looked for in their place."""
    people = tuple(
        each.evolve(willing="no") if number in numbers else each for number, each in enumerate(case.stakeholders)
    )
    changed = attrs.evolve(case, stakeholders=people, rules=(), overrides=(), allowed_methods=())
    holding = {key for each in changed.perspectives for key in each.held_by}
    said_no = {each.id for each in people if each.willing == "no" and each.id in holding}
    for plan in propose(changed):
        sent = {key for each in plan.dialogues if each.method == LETTER for key in each.participants}
        if any(each.purpose is P.DECIDE for each in plan.dialogues):
            assert said_no <= sent
        for each in plan.unmet:
            held = {key for view in changed.perspectives if view.id in each.refs for key in view.held_by}
            assert not (held & said_no) or "Hitta någon mer" not in (each.relaxation or "")


@cache
def _schema() -> Any:
    validators = pytest.importorskip("jsonschema").validators
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    kind = validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


@given(st.one_of(strategies.cases_to_propose(), strategies.process_maps()))
@law(15)
def test_the_data_keep_the_schema(case: ProcessMap) -> None:
    """What ``propose --json`` prints is valid by the published schema, to the last key."""
    data = json.loads(json.dumps(alternatives_to_data(propose(case))))
    assert [each.message for each in _schema().iter_errors(data)] == []


def _held(case: ProcessMap, need: Need) -> Dialogue | None:
    """A held dialogue that meets a need, as somebody would write it into the document; None for some kinds."""
    kept: dict[str, Any] = {"id": "nytt", "title": "Nytt", "status": "held", "purpose": need.kind}
    holders = {ref: case[ref].held_by for ref in need.refs if ref in case and hasattr(case[ref], "held_by")}
    match need.kind:
        case P.INVENTORY if not need.said:
            return Dialogue(participants=need.refs, **kept)
        case P.MEET | P.FACTS if len(need.refs) == 2 and all(holders.values()):
            together = tuple(dict.fromkeys(key for keys in holders.values() for key in keys))
            return Dialogue(participants=together, tensions=[need.refs], **kept) if len(together) > 1 else None
        case P.MIRROR | P.COORDINATE:
            return Dialogue(participants=need.refs, **kept)
        case P.PREPARE:
            return Dialogue(participants=need.refs[:1], **kept)
        case P.ANCHOR:
            return Dialogue(participants=need.refs, bodies=need.refs, **kept)
        case P.FRAME:
            return Dialogue(**kept)
        case P.CREATE:
            return Dialogue(themes=need.themes, **kept)
        case P.FEEDBACK if need.refs:
            return Dialogue(about=need.refs, **kept)
        case _:
            return None


@given(strategies.cases_to_propose())
@law(15)
def test_a_held_dialogue_never_adds_the_need_it_met(case: ProcessMap) -> None:
    """For every sort of need that one dialogue can meet: held, it is not asked for again."""
    for need in needs(case):
        talk = _held(case, need)
        if talk is None:
            continue
        after = needs(attrs.evolve(case, dialogues=(*case.dialogues, talk)))
        same = [each for each in after if (each.kind, each.rule, each.refs, each.themes) == _key(need)]
        assert same == []


def _key(need: Need) -> tuple[object, ...]:
    return need.kind, need.rule, need.refs, need.themes


@given(strategies.cases_to_propose())
@law(8, 400)
def test_switching_a_rule_off_removes_only_what_rests_on_it(case: ProcessMap) -> None:
    """The other needs stay, and the plan without the rule says nothing in its name."""
    everything = needs(case)
    for code in sorted({each.rule for each in everything}):
        off = attrs.evolve(case, rules=(RuleSetting(rule=code, off=True, why="prov"),))
        assert needs(off) == tuple(each for each in everything if each.rule != code)
        plan = propose(off).plans[0]
        assert code not in {reason.rule for each in plan.dialogues for reason in each.reasons}
        assert code not in {each.rule for each in plan.precedences}


@given(strategies.cases_to_propose())
@law(6, 600)
def test_proposing_again_changes_nothing(case: ProcessMap) -> None:
    """Each alternative written into the document and proposed again gives the same bytes."""
    for plan in propose(case):
        once = dumps(with_plan(case, plan))
        read = loads(once)
        again = propose(read)
        twice = next((each for each in again if each.name == plan.name), None)
        assert twice is not None
        assert dumps(with_plan(read, twice)) == once


_TOUCHES: tuple[dict[str, Any], ...] = ({"title": "Kaffe"}, {"note": "Ring"}, {"method": "interview"}, {"place": "Här"})


def _touched(written: ProcessMap, number: int, touch: dict[str, Any]) -> Iterator[Dialogue]:
    proposed = [each.id for each in written.dialogues if each.stamp]
    for each in written.dialogues:
        mine = bool(proposed) and each.id == proposed[number % len(proposed)]
        yield each.evolve(**touch) if mine else each


@given(strategies.cases_to_propose(), st.integers(0, 30), st.sampled_from(_TOUCHES))
@law(10)
def test_what_a_person_has_touched_is_never_changed(case: ProcessMap, number: int, touch: dict[str, Any]) -> None:
    """A proposal somebody has edited stands as they left it, whatever is proposed round it."""
    written = with_plan(case, propose(case).plans[0])
    edited = attrs.evolve(written, dialogues=tuple(_touched(written, number, touch)))
    mine = [each for each, before in zip(edited.dialogues, written.dialogues, strict=True) if each != before]
    for plan in propose(edited):
        again = with_plan(edited, plan)
        for each in mine:
            assert again[each.id].evolve(after=()) == each.evolve(after=())
            there = {after.dialogue for after in each.after} & set(again.by_id)
            assert there == {after.dialogue for after in again[each.id].after}  # type: ignore[attr-defined]  # a dialogue


@given(st.one_of(strategies.cases_to_propose(), strategies.process_maps()))
@law(6, 500)
def test_the_same_bytes_every_time(case: ProcessMap) -> None:
    """Proposing twice gives the same alternatives to the last character, and so does a map read anew."""
    first = json.dumps(alternatives_to_data(propose(case)))
    assert json.dumps(alternatives_to_data(propose(case))) == first
    assert json.dumps(alternatives_to_data(propose(loads(dumps(case))))) == first
