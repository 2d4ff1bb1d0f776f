"""The days round a ruling, or round the first day of a trial, are kept free of what is joint."""

import datetime as dt
from typing import Any

import pytest

import processmap as pm
from processmap.model.plan import Days, Plan
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of
from tests.planning.test_talks_in_time import _document


def _case(**more: Any) -> dict[str, Any]:
    bodies = [
        *_document()["decision_bodies"],
        {"id": "tr", "name": "Tingsrätten", "kind": "state"},
    ]
    trial = {"id": "mal", "title": "Målet om branden", "kind": "court", "by": ["tr"], **more}
    return _document(decision_bodies=bodies, proceedings=[trial])


def _kept(plan: Plan) -> list[Days]:
    return [
        each.when
        for each in plan.kept_free
        if each.because.rule == "ruling-day" and isinstance(each.when, Days)
    ]


@pytest.mark.parametrize(
    ("more", "kept"),
    [
        ({"ends": "2028-05-12"}, []),
        ({"ends": "2026-05-12"}, [(dt.date(2026, 4, 28), dt.date(2026, 5, 19))]),
        ({"starts": "2026-05-12"}, [(dt.date(2026, 4, 28), dt.date(2026, 5, 19))]),
        ({"ends": "2026-05"}, [(dt.date(2026, 4, 17), dt.date(2026, 6, 7))]),
        ({}, []),
        ({"ends": "2026-05-12", "visibility": "confidential"}, []),
        ({"ends": "2026-05-12", "kind": "plan", "by": ["kn"]}, []),
    ],
    ids=["after all", "a day", "a trial begins", "a month", "no day", "confidential", "a plan"],
)
def test_two_weeks_before_and_the_week_after(
    more: dict[str, Any], kept: list[tuple[dt.date, dt.date]]
) -> None:
    """Where the map knows the day or the month, it is no secret, and there are joint meetings."""
    plan = propose(case_of(_case(decisions=[], **more))).plans[0]
    assert [(each.first, each.last) for each in _kept(plan)] == kept


def test_it_is_told_to_keep_in_mind_and_no_meeting_is_laid_there() -> None:
    """In the plan once; in the timetable no joint meeting falls on those days."""
    case = case_of(_case(starts="2026-05-12"))
    page = alternatives_page(seen_alternatives(propose(case), "sv")).text(10_000)
    assert page.count("inget gemensamt eller öppet två veckor före och veckan efter") == 1
    found = pm.schedule(case, explain=False)
    joint = {
        talk.id
        for talk in found.plan.dialogues
        for arena in found.plan.now_arenas
        if talk.arena == arena.id and arena.joint
    }
    held = [each.date for each in found.times if each.dialogue in joint and each.has_day]
    assert not [day for day in held if dt.date(2026, 4, 28) <= day <= dt.date(2026, 5, 19)]
