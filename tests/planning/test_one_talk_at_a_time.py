"""Talks with each: one in an hour, as fast as whoever leads has days, and those hotly at odds apart."""

import itertools
from typing import Any

import pytest

import processmap as pm
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import steps_of
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

_SIDES = 8


def _case(language: str = "sv", sides: int = _SIDES, **more: Any) -> ProcessMap:
    people = [
        {"id": f"lag-{n}", "name": f"Lag {n}", "kind": "association", "affected": "high", "size": 9}
        for n in range(sides)
    ]
    views = [
        {"id": f"syn-{n}", "statement": f"Åker {n}", "held_by": [f"lag-{n}"], "themes": ["mark"]}
        for n in range(sides)
    ]
    asked = {"id": "uppdrag", "title": "Samtal", "body": "kn", "outcome": "approved"}
    return case_of(
        {
            "title": "Heden",
            "question": "Vad ska heden bli?",
            "language": language,
            "owner": "Viks kommun",
            "open": ["marken"],
            "stakeholders": people,
            "perspectives": views,
            "tensions": [{"between": ["syn-0", "syn-1"], "stage": 3}],
            "decision_bodies": [{"id": "kn", "name": "Nämnden", "kind": "committee"}],
            "decisions": [{**asked, "about": "process", "date": "2026-01-10"}],
            "calendar": {"start": "2026-02-02"},
            **more,
        }
    )


def _plan(case: ProcessMap) -> Plan:
    return pm.propose(case).plans[0]


def _led(**more: Any) -> dict[str, Any]:
    lead = {"id": "lisa", "name": "Lisa Ek", **more}
    return {"start": "2026-02-02", "facilitators": [lead]}


@pytest.mark.parametrize("calendar", [{"start": "2026-02-02"}, _led(), _led(days_per_week=4)])
def test_no_two_talks_lie_in_one_hour(calendar: dict[str, Any]) -> None:
    """Also where the calendar does not say who leads: somebody does."""
    times = [each for each in pm.schedule(_case(calendar=calendar)).times if each.has_day]
    assert len(times) > 1
    for one, other in itertools.combinations(times, 2):
        assert (one.date, one.part) != (other.date, other.part)


def test_the_first_leg_is_as_long_as_one_who_leads_takes() -> None:
    """A day a week gives a talk a week; where two lead it goes faster."""
    slow = _plan(_case(calendar=_led(days_per_week=1))).time
    fast = _plan(_case(calendar=_led(days_per_week=4))).time
    assert slow.weeks[0] > fast.weeks[0]


def test_the_first_leg_reckons_with_closed_weeks() -> None:
    """Nobody talks while the calendar is closed, nor while the only one who leads is away."""
    closed = [{"start": "2026-02-16", "end": "2026-03-08"}]
    usual = _plan(_case()).time.first
    shut = _plan(_case(calendar={"start": "2026-02-02", "closed": closed})).time.first
    away = _plan(_case(calendar=_led(unavailable=closed))).time.first
    assert usual is not None
    assert usual.until is not None
    for each in (shut, away):
        assert each is not None
        assert each.until is not None
        assert (each.until - usual.until).days == 21


@pytest.mark.parametrize("language", ["sv", "en"])
def test_two_who_are_hotly_at_odds_are_called_in_two_steps(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All who are asked the same stand in one step, but for those two."""
    quarrel = [{"source": "lag-6", "target": "lag-7", "kind": "conflict", "stage": 6}]
    views = [
        {"id": "syn-0", "statement": "Åker", "held_by": ["lag-0"], "themes": ["mark"]},
        {"id": "syn-7", "statement": "Äng", "held_by": ["lag-6", "lag-7"], "themes": ["mark"]},
    ]
    case = _case(language, relationships=quarrel, perspectives=views, tensions=[])
    plan = _plan(case)

    def steps() -> list[int]:
        return [
            step.number
            for party in ("lag-6", "lag-7")
            for step in steps_of(seen_plan(case, plan, case.language))
            for arena in plan.now_arenas
            if arena.id in step.ids and arena.phase == "call" and arena.parties == (party,)
        ]

    apart = steps()
    assert len(set(apart)) == 2
    monkeypatch.setattr("processmap.pages.plan_page._hot", lambda _: False)
    assert len(set(steps())) == 1


def test_whoever_is_called_first_is_called_to_their_own_talk() -> None:
    """Not to a meeting that they have with somebody who says to speak for them, later in the plan."""
    for plan in map(_plan, (_case(), _case(sides=5))):
        for call in plan.calls:
            own = [
                each.id
                for each in plan.arenas
                if each.phase == "call" and set(each.parties) == {call.party}
            ]
            assert call.arena is None or not own or call.arena == own[0]
