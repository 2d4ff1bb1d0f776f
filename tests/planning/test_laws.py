"""What holds for the order of every plan: the large step waits for the small one, and the printed
plan says so.
"""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.audience.who import Audience
from processmap.formats.document import loads
from processmap.model.kinds import whole_of
from processmap.model.plan import Plan, PlanArena
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import Step, steps_of
from processmap.planning import propose
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.situation import Situation
from processmap.planning.steps.own_rooms import voices
from processmap.verbs.seeing import seen_plan
from tests.families import large_family, small_family
from tests.plain_data import read_data

few = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
HERE = Path(__file__).parent
_LARGE = ("round_table", "plenary")
MADE_UP = sorted([*(HERE / "seats").glob("*.yaml"), *(HERE / "stances").glob("*.yaml")])


def _read(document: dict[str, Any]) -> ProcessMap:
    return loads(json.dumps({"processmap": 1, **document}, default=str), format="json")


def _common_rooms(plan: Plan) -> list[PlanArena]:
    """Rooms of several that are still to be opened; what is booked or runs has its own day."""
    return [
        each
        for each in plan.now_arenas
        if defaults_of(each.kind).joint
        and each.phase in ("facts", "small", "wide")
        and each.status == "proposed"
        and not each.dialogues
        and each.between is None
    ]


def _talks(plan: Plan) -> dict[str, set[str]]:
    """The talks of each party by itself."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in plan.now_arenas:
        wholes = {whole_of(seat.party) for seat in each.members}
        if each.phase == "call" and len(wholes) == 1:
            found[wholes.pop()].add(each.id)
    return found


def _before(plan: Plan, arena: str) -> set[str]:
    """Everything that comes before an arena, near or far."""
    earlier: dict[str, set[str]] = defaultdict(set)
    for one, other in plan.order:
        earlier[other].add(one)
    found: set[str] = set()
    waiting = [arena]
    while waiting:
        for each in earlier[waiting.pop()] - found:
            found.add(each)
            waiting.append(each)
    return found


def _printed_waits(plan: Plan, steps: tuple[Step, ...]) -> dict[str, frozenset[int]]:
    """What each room waits for as printed. Steering that is told with the group that it comes from
    begins after that and, as it says there, between the large meetings: it waits for what they all
    wait for.
    """
    waits = {key: step.waits for step in steps for key in step.ids}
    large = [waits[each.id] for each in plan.now_arenas if each.kind in _LARGE]
    kinds = {each.id: each.kind for each in plan.now_arenas}
    with_its_group = [
        key
        for step in steps
        if "process_group" in [kinds.get(each) for each in step.ids]
        for key in step.ids
        if kinds.get(key) == "steering_group"
    ]
    if large:
        between = frozenset.intersection(*large)
        waits |= {key: waits[key] | between for key in with_its_group}
    return waits


def _too_early(case: ProcessMap) -> list[str]:
    """Every common room that opens before a talk or a small step that it should come after, in the
    order of the plan or in what is printed.
    """
    plan = propose(case).plans[0]
    steps = steps_of(seen_plan(case, plan, "sv", Audience.WORKING))
    number = {key: step.number for step in steps for key in step.ids}
    waits = _printed_waits(plan, steps)
    talks = _talks(plan)
    missed = []
    for room in _common_rooms(plan):
        before = _before(plan, room.id)
        first = {key for seat in room.members for key in talks[whole_of(seat.party)]}
        if room.phase == "wide":
            first |= {
                each.id
                for each in (*plan.now_arenas, *plan.now_gates)
                if each.phase == "small"
                and each.kind in ("process_group", "mixed_group", "acknowledgement", "shuttle")
                and getattr(each, "between", None) is None
            }
        missed += [f"{room.id} opens before {key}" for key in sorted(first - before)]
        missed += [
            f"{room.id} is printed as if it did not wait for {key}"
            for key in sorted(first)
            if number[key] not in waits[room.id] | {number[room.id]}
        ]
    return missed


def _alone_at_a_table(case: ProcessMap) -> list[str]:
    """Who sits in a common room without a talk of their own, in the plan or before it. Who only
    follows up what is agreed already, is asked in when the group begins; an association is spoken
    with together with the members it is there for.
    """
    plan = propose(case).plans[0]
    facts = Situation(case)
    talks = _talks(plan)
    with_members = {
        voice.association
        for voice in voices(facts)
        for each in plan.now_arenas
        if each.phase == "call" and set(each.parties) == {voice.association, voice.members}
    }
    return [
        f"{seat.party} in {room.id}"
        for room in _common_rooms(plan)
        for seat in room.members
        if room.kind != "monitoring"
        and (whole := whole_of(seat.party)) in facts.parties
        and not talks[whole]
        and whole not in with_members
        and whole not in facts.heard
        and not facts.has_standing(whole)
    ]


@given(large_family())
@few
def test_everybody_at_a_table_has_been_spoken_with(document: dict[str, Any]) -> None:
    """Nobody gets a chair in a common room without a talk of their own, now or before."""
    assert _alone_at_a_table(_read(document)) == []


@pytest.mark.parametrize("path", MADE_UP, ids=lambda path: path.stem)
def test_everybody_at_an_invented_table_has_been_spoken_with(path: Path) -> None:
    """The same in every invented process."""
    assert _alone_at_a_table(_read(read_data(path)["document"])) == []


@given(large_family())
@few
def test_a_large_matter_opens_no_room_before_the_talks(document: dict[str, Any]) -> None:
    """No common room opens, or is printed as opening, before the own talks of those who sit there
    and before the small steps.
    """
    assert _too_early(_read(document)) == []


@given(small_family())
@few
def test_a_small_matter_opens_no_room_before_the_talks(document: dict[str, Any]) -> None:
    """The same in a small matter."""
    assert _too_early(_read(document)) == []


@pytest.mark.parametrize("path", MADE_UP, ids=lambda path: path.stem)
def test_no_room_opens_before_the_talks(path: Path) -> None:
    """The same in every invented process."""
    case = _read(read_data(path)["document"])
    assert _too_early(case) == []
