"""Those who took part see what goes to the body before it decides, in every form of process."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.model.kinds import whole_of
from processmap.model.plan import Plan, PlanArena
from processmap.model.process_map import ProcessMap
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from tests.families import large_family, small_family
from tests.planning.expectations import case_of
from tests.strategies import cases_to_propose, process_maps

SLOW = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
TALKED = ("call", "facts", "small", "wide")


def _before(plan: Plan, goal: str) -> set[str]:
    """Everything that comes before something in a plan."""
    ahead: dict[str, set[str]] = {}
    for one, other in plan.order:
        ahead.setdefault(other, set()).add(one)
    found, waiting = set(), [goal]
    while waiting:
        for each in ahead.get(waiting.pop(), set()) - found:
            found.add(each)
            waiting.append(each)
    return found


def _bound(arena: PlanArena) -> bool:
    """Whether somebody has written or booked it, so that it stands where it stands."""
    return arena.status != "proposed" or bool(arena.dialogues)


def shown_too_late(case: ProcessMap) -> list[str]:
    """What is decided in a plan before those who took part have seen it, or before they are
    heard.
    """
    found = []
    facts = Situation(case)
    for plan in propose(case).plans:
        talks = [
            each
            for each in plan.now_arenas
            if each.phase in TALKED and not _bound(each) and each.between is None
        ]
        seen = {gate.id: set(gate.opened_by) for gate in plan.now_gates if gate.kind == "feedback"}
        took_part = {
            whole_of(seat.party)
            for each in talks
            for seat in each.members
            if seat.state != "kept_open" and whole_of(seat.party) in facts.parties
        }
        private = {key for key in took_part if not facts.is_public(key)}
        citizens = any(not facts.is_public(key) for key in facts.concerned)
        wanted = private if citizens else took_part - set(facts.body_of)
        for ruling in plan.now_arenas:
            if ruling.kind != "deciding" or ruling.phase != "decide" or _bound(ruling):
                continue
            before = _before(plan, ruling.id)
            shown = {key for gate, who in seen.items() if gate in before for key in who}
            if not wanted <= shown:
                found.append(f"{plan.pattern}: {ruling.id} before {sorted(wanted - shown)} see it")
            found += [
                f"{plan.pattern}: {ruling.id} does not wait for {each.id}"
                for each in talks
                if each.id not in before and each.kind not in ("rights_track", "monitoring")
            ]
    return found


def _document(**more: Any) -> dict[str, Any]:
    return {
        "title": "Ängen",
        "open": ["Vad ängen ska vara"],
        "stakeholders": [
            {"id": "odl", "name": "Odlarna", "kind": "association", "affected": "high"},
            {"id": "rid", "name": "Ridklubben", "kind": "association", "affected": "high"},
        ],
        "decision_bodies": [{"id": "namnd", "name": "Nämnden", "kind": "committee"}],
        "decisions": [{"id": "plan", "title": "Ny plan", "body": "namnd", "outcome": "pending"}],
        "calendar": {"start": "2026-03-02"},
        **more,
    }


CONFLICT = {"source": "odl", "target": "rid", "kind": "conflict"}


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"relationships": [{**CONFLICT, "stage": 3}]},
        {"relationships": [{**CONFLICT, "stage": 5}]},
        {"relationships": [{**CONFLICT, "stage": 8}]},
        {"relationships": [{**CONFLICT, "threats": "yes"}]},
        {"result_is": "agreement"},
        {"result_is": "advice"},
        {"decisions": [{"id": "p", "title": "Plan", "body": "namnd", "outcome": "approved"}]},
    ],
    ids=["plain", "mild", "hot", "apart", "threats", "agreement", "advice", "decided"],
)
def test_in_each_form(more: dict[str, Any]) -> None:
    """However hot it is and whatever is to come of it."""
    assert shown_too_late(case_of(_document(**more))) == []


def test_talks_anew_on_what_was_agreed() -> None:
    """What was agreed before and is opened again is shown before the body decides, as the rest is."""
    agreed = {"id": "avtal", "what": "Avtal om ängen", "outcome": "agreed"}
    booked = [{"id": "bord", "kind": "round_table", "members": ["odl", "rid"]}]
    case = case_of(_document(earlier=[agreed], decisions=[], arenas=booked))
    assert [each.stance for each in propose(case).plans] == ["pick_up_after", "talks"]
    assert shown_too_late(case) == []


def test_the_public_side_that_is_alone_concerned_sees_it_too() -> None:
    """Also where others than those concerned have come to a talk."""
    authority = {"id": "verk", "name": "Verket", "kind": "authority", "affected": "high"}
    others = {"id": "rid", "name": "Ridklubben", "kind": "association", "affected": "low"}
    apart = {"source": "verk", "target": "rid", "kind": "conflict", "stage": 9}
    bord = [{"id": "bord", "kind": "round_table"}]
    document = _document(stakeholders=[authority, others], relationships=[apart], arenas=bord)
    assert shown_too_late(case_of(document)) == []


def test_who_gets_a_chair_last_sees_it_too() -> None:
    """Where a talk already booked has nobody's chair, a second table is laid for those left out and
    those they are in conflict with; all of them see the proposal.
    """
    group = {"kind": "group", "affected": "low"}
    case = case_of(
        {
            "title": "Torget",
            "stakeholders": [
                {"id": "hand", "name": "Handlarna", "kind": "group", "affected": "high"},
                {
                    "id": "bo",
                    "name": "De boende",
                    **group,
                    "unavailable": [{"start": "2015-01-01"}],
                },
                {"id": "barn", "name": "Barnen", **group},
            ],
            "relationships": [{"source": "hand", "target": "bo", "kind": "conflict", "stage": 1}],
            "perspectives": [{"id": "syn", "statement": "Torget är vårt", "themes": ["torget"]}],
            "dialogues": [{"id": "mote", "title": "Möte", "purpose": "frame", "status": "planned"}],
            "decision_bodies": [{"id": "rad", "name": "Rådet"}],
        }
    )
    second = [
        {seat.party for seat in each.members}
        for plan in propose(case).plans
        for each in plan.now_arenas
        if each.kind == "round_table" and each.status == "proposed"
    ]
    assert {"hand", "bo"} in second
    assert shown_too_late(case) == []


@given(cases_to_propose())
@SLOW
def test_of_a_generated_map(case: ProcessMap) -> None:
    """Of maps made for planning."""
    assert shown_too_late(case) == []


@given(process_maps())
@SLOW
def test_of_any_map(case: ProcessMap) -> None:
    """Of maps that say whatever a map can say."""
    assert shown_too_late(case) == []


@given(small_family())
@SLOW
def test_of_a_small_case(data: dict[str, Any]) -> None:
    """Of small cases, as people write them."""
    assert shown_too_late(case_of(data)) == []


@given(large_family())
@settings(SLOW, max_examples=2)
def test_of_a_large_case(data: dict[str, Any]) -> None:
    """Of large ones."""
    assert shown_too_late(case_of(data)) == []
