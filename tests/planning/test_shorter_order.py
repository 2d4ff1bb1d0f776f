"""Where all of a plan fits neither before the body's day nor into the hours there are, what is left
is a shorter order of the same: the talks with each, trust where it is broken, a short facts panel
and one table.
"""

import datetime as dt
from typing import Any

import pytest

import processmap as pm
from processmap.model.kinds import whole_of
from processmap.model.plan import Plan, PlanArena, spoken_hours
from processmap.model.process_map import ProcessMap
from processmap.model.schedule import Schedule
from processmap.pages.plan_page import alternatives_page
from processmap.pages.timetable import schedule_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives, seen_schedule
from tests.planning.expectations import case_of

START = dt.date(2026, 2, 2)


def _document(weeks: int, *, trust: str = "low", stage: int = 3, **more: Any) -> dict[str, Any]:
    """Eight who disagree on a road, and on how many cars there are, with a decision in some weeks."""
    villages = [
        {"id": f"by-{number}", "name": f"Byn {number}", "kind": "association", "affected": "high"}
        for number in range(1, 7)
    ]
    return {
        "title": "Vägen",
        "question": "Var ska vägen gå?",
        "language": "sv",
        "owner": "Viks kommun",
        "open": ["sträckningen", "hastigheten"],
        "stakeholders": [
            *villages,
            {
                "id": "kontor",
                "name": "Kontoret",
                "kind": "administration",
                "role": ["carries_out"],
            },
            {"id": "bolag", "name": "Bolaget", "kind": "business", "affected": "high"},
        ],
        "perspectives": [
            {"id": "norr", "statement": "Norr om byn", "held_by": ["by-1"], "themes": ["väg"]},
            {"id": "soder", "statement": "Söder om byn", "held_by": ["bolag"], "themes": ["väg"]},
            {
                "id": "nio",
                "statement": "Här går 900 bilar om dagen",
                "aspect": "fact",
                "held_by": ["kontor"],
                "themes": ["trafik"],
            },
            {
                "id": "fjorton",
                "statement": "Här går 1 400 bilar om dagen",
                "aspect": "fact",
                "held_by": ["by-1"],
                "themes": ["trafik"],
            },
        ],
        "tensions": [
            {"id": "t", "between": ["norr", "soder"], "stage": stage},
            {"id": "f", "between": ["nio", "fjorton"], "stage": 2, "facts_disputed": "yes"},
        ],
        "relationships": [
            {
                "source": "by-1",
                "target": "kontor",
                "kind": "conflict",
                "stage": stage,
                "trust": trust,
                "acknowledged": "no",
            }
        ],
        "decision_bodies": [{"id": "kf", "name": "Kommunfullmäktige", "kind": "council"}],
        "decisions": [
            {
                "id": "uppdrag",
                "title": "Samtal ska hållas",
                "body": "kf",
                "about": "process",
                "outcome": "approved",
                "date": "2026-01-20",
            },
            {
                "id": "vag",
                "title": "Vägplanen",
                "body": "kf",
                "outcome": "pending",
                "date": (START + dt.timedelta(weeks=weeks)).isoformat(),
            },
        ],
        "calendar": {"start": START.isoformat()},
        **more,
    }


def _case(weeks: int, **more: Any) -> ProcessMap:
    return case_of(_document(weeks, **more))


def _plan(weeks: int, **more: Any) -> Plan:
    return propose(_case(weeks, **more)).plans[0]


def _words(weeks: int, language: str = "sv", **more: Any) -> str:
    found = seen_alternatives(propose(_case(weeks, **more)), language)
    return " ".join(alternatives_page(found, whole=True).text(100).split())


def _rooms(plan: Plan) -> dict[str, PlanArena]:
    """The common rooms of the plan itself, by kind."""
    return {
        each.kind: each
        for each in plan.now_arenas
        if each.joint and each.phase in ("facts", "small", "wide")
    }


def _called(plan: Plan) -> set[str]:
    return {
        whole_of(key) for each in plan.now_arenas if each.phase == "call" for key in each.parties
    }


@pytest.mark.parametrize(
    ("weeks", "meetings"),
    [
        (10, {}),
        (12, {"fact_panel": 2, "round_table": 1}),
        (14, {"fact_panel": 2, "round_table": 2}),
        (20, {"mixed_group": 2, "fact_panel": 2, "round_table": 3}),
    ],
)
def test_the_table_meets_as_often_as_the_weeks_after_the_talks_allow(
    weeks: int, meetings: dict[str, int]
) -> None:
    """With few weeks left only the talks are held; then facts and one table, a fortnight apart; and
    what else fits after that.
    """
    plan = _plan(weeks)
    rooms = _rooms(plan)
    assert {kind: each.sessions[1] for kind, each in rooms.items()} == meetings
    assert all(each.every_days == 14 for each in rooms.values() if each.sessions[1] > 1)
    assert _called(plan) == _called(_plan(100))


def test_what_works_between_the_meetings_is_given_up() -> None:
    """No group works, steers or shapes the rules, and nobody meets at home between the sessions."""
    plan = _plan(20)
    now = {each.kind for each in plan.now_arenas}
    assert not now & {"process_group", "working_group", "steering_group", "monitoring"}
    assert all(not each.between for each in plan.now_arenas if each.kind == "own_group")
    rules = next(each for each in plan.now_gates if each.kind == "process_agreement")
    table = _rooms(plan)["round_table"]
    assert rules.said.key == "plan_small.rules"
    assert set(rules.opened_by) == set(table.parties)


@pytest.mark.parametrize("weeks", [14, 20])
def test_broken_trust_comes_before_the_table(weeks: int) -> None:
    """The weeks go to the circle first; the table waits for it."""
    plan = _plan(weeks, trust="broken", stage=4)
    rooms = _rooms(plan)
    assert set(rooms["mixed_group"].parties) == {"by-1", "kontor"}
    table = rooms.get("round_table")
    assert table is not None
    assert (rooms["mixed_group"].id, table.id) in plan.order


def test_the_circle_alone_is_a_shorter_order_too() -> None:
    """Where the weeks or the hours do not reach to the table, they go to the circle of trust."""
    most = _plan(20, trust="broken", stage=4).hours.lead[1]
    plans = [
        _plan(20, trust="broken", stage=4, resources={"lead_hours": hours})
        for hours in range(most, 20, -5)
    ]
    held = [frozenset(_rooms(each)) for each in plans]
    assert held[0] > {"mixed_group", "round_table"}
    assert {"mixed_group"} in held
    assert frozenset() in held
    for each in held:
        assert not each or "mixed_group" in each


def test_it_keeps_within_the_hours_there_are() -> None:
    """However many there are, what is kept fits them, or it is only the talks."""
    for weeks in (20, 100):
        for hours in (40, 60, 70, 80, 90, 120):
            plan = _plan(weeks, resources={"lead_hours": hours})
            if plan.later and _rooms(plan):
                most = plan.hours.lead[1]
                assert min(most, spoken_hours(most)) <= hours


def test_few_hours_make_a_shorter_order_where_no_day_presses() -> None:
    """It says so with the hours there are, in both languages, and asks for no more before it."""
    more = {"resources": {"lead_hours": 90}}
    plan = _plan(100, **more)
    assert set(_rooms(plan)) >= {"fact_panel", "round_table"}
    assert plan.time.met_by is None
    assert plan.time.weeks[1] > 20
    told = _words(100, **more)
    assert "Med de 90 timmar som finns blir det en kortare ordning, utan " in told
    assert "be om omkring" not in told
    assert "With the 90 hours there are it is a shorter order, without " in _words(
        100, "en", **more
    )


def test_it_says_what_it_is_what_is_given_up_and_what_more_time_gives() -> None:
    """In a line at the top and nowhere else; how often each room meets stands with it."""
    told = _words(14)
    assert "Typ av process: Kortare ordning med enskilda samtal, faktapanel och rundabord." in told
    assert (
        "Annars gäller den här kortare ordningen, utan den lilla kretsen, processgruppen, "
        "arbetsgrupperna och den ledande smågruppen; säg det till alla. Får ni mer tid ryms det "
        "också, och bordet möts 4–6 gånger."
    ) in told
    assert "OM NI FÅR MER TID" not in told
    assert "De gemensamma mötena hinns inte" not in told
    assert told.count("Två träffar med två veckor emellan") == 2
    english = _words(14, "en")
    assert "A shorter order with talks with each, fact panel and round table." in english
    assert "Else this shorter order holds, without the small circle" in english


def test_all_see_what_goes_to_the_body_in_time() -> None:
    """The last meeting is held two weeks before it is handed in, and that is told once."""
    bodies = [{"id": "kf", "name": "Kommunfullmäktige", "kind": "council", "papers_due_days": 14}]
    plan = _plan(20, decision_bodies=bodies)
    assert plan.time.met_by == START + dt.timedelta(weeks=16)
    told = _words(20, decision_bodies=bodies)
    assert told.count("ser först hur deras del är återgiven (senast 2026-05-25)") == 1
    assert "Det som sagts lämnas till" not in told


def test_children_and_the_frightened_keep_what_protects_them() -> None:
    """Whatever is given up, their talks, their own yes and the look at safety stay, and they do not
    sit at the table of the others. A witness whom nobody has asked is asked once, and not called.
    """
    base = _document(20)
    stakeholders = [
        *base["stakeholders"],
        {
            "id": "barn",
            "name": "Barnen",
            "kind": "group",
            "size": 40,
            "affected": "high",
            "standing": "children",
            "needs": ["children"],
        },
        {
            "id": "vittne",
            "name": "Vittnet",
            "kind": "person",
            "affected": "high",
            "needs": ["safety"],
            "willing": "yes",
        },
    ]
    apart = [["vittne", "by-1"]]
    plan = _plan(20, stakeholders=stakeholders, not_together=apart)
    whole = _plan(100, stakeholders=stakeholders, not_together=apart)
    assert _rooms(plan)
    seated = {whole_of(key) for each in _rooms(plan).values() for key in each.parties}
    assert not seated & {"barn", "vittne"}
    assert {"barn", "vittne"} <= _called(plan)
    musts = {each.id for each in whole.now_gates if each.strength == "must"}
    assert musts <= {each.id for each in plan.now_gates}
    not_asked = [*stakeholders[:-1], {**stakeholders[-1], "willing": "not_asked"}]
    short = _plan(20, stakeholders=not_asked, not_together=apart)
    assert _rooms(short)
    assert "vittne" not in _called(short)
    assert [each.said.key for each in short.now_gates if "vittne" in each.opened_by] == [
        "asked-once.once"
    ]


def _held_after(plan: Plan, found: Schedule, day: dt.date | None, phases: set[str]) -> list[str]:
    arenas = {each.id for each in plan.now_arenas if each.phase in phases and each.joint}
    own = {each.id for each in plan.dialogues if each.arena in arenas}
    return [
        each.dialogue
        for each in found.times
        if each.dialogue in own
        and day is not None
        and (each.between.last if each.between else each.date) > day
    ]


@pytest.mark.parametrize("weeks", [12, 14, 20, 24])
@pytest.mark.parametrize("trust", ["low", "broken"])
def test_the_timetable_holds_the_meetings_before_that_day(weeks: int, trust: str) -> None:
    """The plan, the timetable and the data say the same of until when all have met."""
    case = _case(weeks, trust=trust, stage=4)
    plan, found = propose(case).plans[0], pm.schedule(case, explain=False)
    assert _rooms(plan)
    assert found.plan.time == plan.time
    assert _held_after(plan, found, plan.time.met_by, {"facts", "small", "wide"}) == []
    told = "Annars gäller den här kortare ordningen"
    assert told in " ".join(schedule_page(seen_schedule(found, "sv")).text(10_000).split())


def test_trust_that_no_circle_takes_up_is_heard_between_the_meetings() -> None:
    """Where they have met in vain before and no circle is proposed, the lead goes between them."""
    earlier = [
        {
            "id": "forra",
            "what": "Samråd om vägen",
            "with": ["by-1", "kontor"],
            "led_by": ["kontor"],
            "outcome": "broken_off",
            "felt_by": ["by-1"],
        }
    ]
    plan = _plan(24, trust="broken", stage=4, earlier=earlier)
    kinds = [each.kind for each in plan.now_arenas if each.phase in ("small", "wide")]
    assert "shuttle" in kinds or "mixed_group" in kinds or "acknowledgement" in kinds


def test_where_nobody_meets_the_other_side_there_is_no_shorter_order() -> None:
    """What is held apart stays apart, however many weeks and hours there are."""
    threats = [
        {
            "source": "by-1",
            "target": "kontor",
            "kind": "conflict",
            "stage": 8,
            "threats": "yes",
            "violence": "yes",
        }
    ]
    few = {"relationships": threats, "resources": {"lead_hours": 20}}
    assert _plan(100, **few).pattern == "apart"
    for weeks in (8, 11, 100):
        assert "kortare ordning" not in _words(weeks, **few)


def test_many_have_one_chair_each_at_the_one_table() -> None:
    """A table of many chairs is told as one table with one chair for each; none is left out."""
    base = _document(30)
    more = [
        {"id": f"by-{number}", "name": f"Byn {number}", "kind": "association", "affected": "high"}
        for number in range(7, 15)
    ]
    people = [*base["stakeholders"], *more]
    plan, whole = _plan(30, stakeholders=people), _plan(200, stakeholders=people)
    table = _rooms(plan)["round_table"]
    before = next(each for each in whole.now_arenas if each.kind in ("plenary", "round_table"))
    assert table.parties == before.parties
    assert all(seat.seats <= 1 for seat in table.members)


def test_the_reason_for_a_larger_plan_is_none_for_a_shorter_one() -> None:
    """It is not told why the plan is larger than a small one where it is not held so large."""
    assert "eftersom" not in _words(14)[: _words(14).index("FRÅGA FÖRST")]
