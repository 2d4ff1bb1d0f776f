"""The first calls, what is not done, what nobody takes up, and staff: laws over generated maps."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings

from processmap.formats.document import loads
from processmap.model.kinds import whole_of
from processmap.model.process_map import ProcessMap
from processmap.model.words import Level
from processmap.pages.plan_page import plan_page
from processmap.planning import propose
from processmap.planning.not_here import MOST, MOST_SMALL
from processmap.planning.out_of_sight import openly
from processmap.planning.situation import Situation
from processmap.planning.staff import is_staff
from processmap.planning.unmet import too_slow
from processmap.verbs.seeing import seen_plan
from tests.families import small_family
from tests.strategies import cases_to_propose

_LEAST_QUOTED = 12
"""Letters of a view that stand in the plan, however much it is shortened there."""
some = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def _case(document: dict[str, Any]) -> ProcessMap:
    found = loads(json.dumps({"processmap": 1, **document}), format="json")
    assert isinstance(found, ProcessMap)
    return found


@given(cases_to_propose())
@some
def test_the_first_calls_are_different_people_for_different_reasons(case: ProcessMap) -> None:
    """At most three; nobody twice, no reason twice; nobody who has said no; and nobody is most
    exposed because nothing is written of how they are hit.
    """
    facts = Situation(case)
    calls = propose(case).plans[0].calls
    assert len(calls) <= 3
    assert len({each.party for each in calls}) == len({each.reason for each in calls}) == len(calls)
    for each in calls:
        assert each.party not in facts.declined
        if each.reason == "exposed":
            entity = facts.parties[each.party]
            known = entity.affected is Level.HIGH
            assert known or each.party in facts.under_power or each.party in facts.afraid


@given(cases_to_propose())
@some
def test_every_view_is_met_or_told(case: ProcessMap) -> None:
    """What no step takes up is told by its own words."""
    plan = propose(case).plans[0]
    if plan.pattern in ("inform", "enough") or not plan.arenas or plan.stance != "talks":
        return
    page = _plain(plan_page(seen_plan(case, plan, case.language), whole=True).text())
    facts = Situation(openly(case))  # of whom nothing is told, nor is their view
    rooms = [(set(arena.themes), {whole_of(key) for key in arena.parties}) for arena in plan.arenas]
    counted = [
        each.said for each in plan.told if each.said.key == "plan_unmet.many"
    ]  # where they are many, the rest are counted and not quoted
    for key, view in facts.perspectives.items():
        shared = any(
            set(view.themes) & themes and set(facts.holders(key)) & there for themes, there in rooms
        )
        told = _plain(view.statement)[:_LEAST_QUOTED] in page
        assert told or shared or any(key in each.refs for each in counted), key


def _plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split()).casefold()


@given(cases_to_propose())
@some
def test_what_is_not_done_rests_on_facts_of_the_map(case: ProcessMap) -> None:
    """At most five lines, two in a small case, each with what it rests on."""
    plan = propose(case).plans[0]
    assert len(plan.not_here) <= (MOST_SMALL if plan.small else MOST)
    assert all(each.refs for each in plan.not_here)


@given(small_family())
@some
def test_a_small_case_stays_small(document: dict[str, Any]) -> None:
    """In a small case no double role, staff talk or chair makes a step of its own."""
    plan = propose(_case(document)).plans[0]
    assert not {"double-roles", "staff-own-time", "deputy-told"} & {each.code for each in plan.told}


def test_staff_are_known_by_name_or_by_whose_power_they_are_under() -> None:
    """Not pupils with teachers, not a firm, and not a union."""
    people = [
        {"id": "a", "name": "Sjukhusets personal", "kind": "group"},
        {"id": "b", "name": "Elever och lärare", "kind": "group"},
        {"id": "c", "name": "Vaktmästarna", "kind": "group", "role": ["carries_out"]},
        {"id": "d", "name": "Personalbolaget", "kind": "business"},
        {"id": "e", "name": "Chefen", "kind": "administration"},
    ]
    tie = {"source": "e", "target": "c", "kind": "power_over"}
    facts = Situation(_case({"title": "x", "stakeholders": people, "relationships": [tie]}))
    assert [key for key in "abcde" if is_staff(facts, key)] == ["a", "c"]


def test_too_slow_is_read_in_both_languages() -> None:
    """Words of haste; not every word of time."""
    views = [
        {"id": "a", "statement": "Det går för långsamt", "held_by": ["x"]},
        {"id": "b", "statement": "We want measures at once", "held_by": ["x"]},
        {"id": "c", "statement": "Vi vill ha det lugnt om kvällen", "held_by": ["x"]},
    ]
    people = [{"id": "x", "name": "Grannarna", "kind": "residents"}]
    case = _case({"title": "x", "stakeholders": people, "perspectives": views})
    assert set(too_slow(Situation(case))) == {"a", "b"}


_MARKET: dict[str, Any] = {
    "title": "Bryggan",
    "language": "sv",
    "stakeholders": [
        {"id": "norr", "name": "Norrborna", "kind": "group"},
        {"id": "syd", "name": "Sydborna", "kind": "group"},
        {
            "id": "fiskare",
            "name": "Fiskarna",
            "kind": "group",
            "affected": "high",
            "influence": "low",
            "part_of": ["norr", "syd"],
            "subgroups": ["norra", "södra"],
            "places": ["bryggan"],
            "needs": ["safety"],
        },
        {"id": "tre", "name": "Tre systrar", "kind": "group", "size": 3, "willing": "yes"},
        {"id": "rad", "name": "De äldste", "kind": "group", "influence": "high"},
    ],
    "relationships": [
        {"source": "norr", "target": "syd", "kind": "conflict", "stage": 8, "violence": "yes"}
    ],
    "perspectives": [
        {"id": "f", "statement": "Vi säljer inte", "held_by": ["fiskare"], "themes": ["bryggan"]},
        {"id": "s", "statement": "Bryggan var fredad", "held_by": ["tre"], "themes": ["bryggan"]},
    ],
}


def test_those_with_whom_the_plan_begins_are_called_first() -> None:
    """Where they meet anyway; whoever has begun is known, and is asked how the others are met."""
    case = _case(_MARKET)
    plan = propose(case).plans[0]
    assert [each.party for each in plan.calls][:2] == ["tre", "fiskare"]
    assert plan.calls[0].through is not None
    assert plan.calls[0].through.key == "plan_fixed.nothing"
    assert plan.calls[1].through is not None
    assert plan.calls[1].through.key == "plan_calls.ask_first"


def test_a_way_the_document_names_is_not_called_unknown() -> None:
    """Those who have been reached are reached as then."""
    people = [
        {"id": "by", "name": "Byborna", "kind": "residents", "affected": "high"},
        {"id": "verk", "name": "Verket", "kind": "authority", "influence": "high"},
        *({"id": f"p{number}", "name": f"Lag {number}", "kind": "group"} for number in range(9)),
    ]
    tried = [{"stakeholder": "by", "outcome": "agreed", "how": "vid mjölkbilen"}]
    keys = {
        bool(more): {
            each.party: each.through.key
            for each in propose(_case({"title": "Ån", "stakeholders": people, **more}))
            .plans[0]
            .calls
            if each.through is not None
        }["by"]
        for more in ({}, {"outreach": tried})
    }
    assert keys == {False: "plan_calls.through_whom", True: "plan_calls.as_before"}


def _offices(**more: Any) -> ProcessMap:
    people = [
        {
            "id": "by",
            "name": "Byborna",
            "kind": "residents",
            "affected": "high",
            "influence": "low",
        },
        {"id": "bolag", "name": "Bolaget", "kind": "business", "affected": "high"},
        {"id": "lag", "name": "Jaktlaget", "kind": "association", "affected": "high"},
        {"id": "verk", "name": "Verket", "kind": "authority", "influence": "high"},
        *({"id": f"p{number}", "name": f"Klubb {number}", "kind": "group"} for number in range(6)),
    ]
    tie = {"source": "lag", "target": "bolag", "kind": "conflict", "stage": 4}
    return _case({"title": "Ån", "stakeholders": people, "relationships": [tie], **more})


def test_the_page_calls_first_whom_the_plan_calls_first_in_the_same_words() -> None:
    """The same people in the same order, about the same, as the plan's first talks."""
    plan = propose(_offices()).plans[0]
    talks = [each for each in plan.arenas if each.phase == "call"]
    first = [whole_of(each.parties[0]) for each in talks][: len(plan.calls)]
    assert len(plan.calls) > 1
    assert [each.party for each in plan.calls] == first
    for call, talk in zip(plan.calls, talks, strict=False):
        assert call.arena == talk.id
        assert call.about == talk.purpose


def test_nobody_is_called_whom_the_plan_does_not_talk_with() -> None:
    """Where everybody sits in talks by agreed rules, the page calls nobody as if they began."""
    people = ["by", "bolag", "lag", "verk"]
    held = {
        "id": "forum",
        "title": "Forum",
        "purpose": "frame",
        "participants": [*people, *(f"p{number}" for number in range(6))],
        "status": "held",
        "date": "2026-01-10",
    }
    agreed = {"status": "agreed", "items": ["Regler"]}
    case = _offices(
        dialogues=[held],
        agreement=agreed,
        result_is="agreement",
        organisation=[{"id": "forumet", "role": "other", "title": "Forumet"}],
        calendar={"start": "2026-02-01"},
    )
    plan = propose(case).plans[0]
    talked = {whole_of(key) for each in plan.arenas if each.phase == "call" for key in each.parties}
    assert {each.party for each in plan.calls} <= talked | {
        body.id for body in case.decision_bodies
    }
