"""A deadline rules only its own question, and nobody who must be met is told to write."""

from typing import Any

import pytest

from processmap.pages.plan_page import alternatives_page
from processmap.planning.own_questions import must_be_met, own_questions
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of


def _document(**more: Any) -> dict[str, Any]:
    """An island with a harbour that two sides quarrel over, and a timetable out for views."""
    return {
        "title": "Ön",
        "language": "sv",
        "open": ["hamnen", "fisket"],
        "stakeholders": [
            {"id": "fis", "name": "Fiskarna", "kind": "business", "affected": "high"},
            {"id": "boe", "name": "De boende", "kind": "residents", "affected": "high"},
            {"id": "fag", "name": "Fågelklubben", "kind": "association"},
            {"id": "kon", "name": "Kontoret", "kind": "administration", "influence": "high"},
        ],
        "relationships": [{"source": "fis", "target": "kon", "kind": "conflict", "stage": 4}],
        "perspectives": [
            {"id": "vik", "statement": "Vikarna är våra", "held_by": ["fis"], "themes": ["fisket"]},
            {"id": "bat", "statement": "En båt hem", "held_by": ["boe"], "themes": ["båten"]},
            {"id": "ham", "statement": "Hamnen behövs", "held_by": ["kon"], "themes": ["hamnen"]},
        ],
        "tensions": [{"between": ["vik", "ham"], "stage": 4}],
        "decision_bodies": [{"id": "tn", "name": "Trafiknämnden", "kind": "committee"}],
        "proceedings": [
            {
                "id": "tur",
                "title": "Remiss om turlistan",
                "kind": "consultation",
                "by": ["tn"],
                "themes": ["båten"],
                "ends": "2026-11-14",
            }
        ],
        "calendar": {"start": "2026-10-05"},
        **more,
    }


def _page(data: dict[str, Any], language: str = "sv") -> str:
    made = propose(case_of(data))
    return " ".join(alternatives_page(seen_alternatives(made, language)).text(10_000).split())


def _facts(data: dict[str, Any]) -> Situation:
    return Situation(case_of(data))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "sv",
            "”Remiss om turlistan” slutar 2026-11-14: hör de boende om det före dess. De andra "
            "samtalen har tid på sig.",
        ),
        (
            "en",
            "“Remiss om turlistan” ends on 2026-11-14: hear de boende on it before that. The other "
            "talks have time.",
        ),
    ],
)
def test_a_timetable_does_not_shorten_the_talks_on_fishing(language: str, told: str) -> None:
    """It is told who is heard before it ends; nothing is cut, and nobody is asked for more time."""
    page = _page(_document(), language)
    assert told in page
    assert "TILLSAMMANS" in page or "TOGETHER" in page
    assert "som får skriva" not in page
    assert "be genast trafiknämnden" not in page.lower()


def test_what_everybody_is_in_rules_the_whole() -> None:
    """A proceeding without themes, or on what all who must be met have to do with."""
    tur = _document()["proceedings"][0]
    whole = {**tur, "themes": ["båten", "fisket", "hamnen"]}
    for each in (whole, {key: value for key, value in tur.items() if key != "themes"}):
        assert own_questions(_facts(_document(proceedings=[each]))) == {}


def test_the_last_day_of_some_money_rules_the_money() -> None:
    """A set day that the note of the money names; another set day rules the whole."""
    day = {"id": "dag", "title": "Stödets dag", "kind": "deadline", "date": "2027-06-30"}
    money = {"id": "eu", "source": "Fonden", "note": "Klart senast 2027-06-30."}
    assert "dag" in own_questions(_facts(_document(events=[day], funding=[money])))
    assert "dag" not in own_questions(_facts(_document(events=[day])))


def test_nobody_who_must_be_met_may_only_write() -> None:
    """In two weeks those who are hit hard or in a hot conflict and cannot be met are rung up."""
    body = {"id": "kf", "name": "Fullmäktige", "kind": "council", "meetings": ["2026-10-19"]}
    rule = {"id": "slut", "title": "Hamnen", "body": "kf", "outcome": "pending"}
    data = _document(proceedings=[], decision_bodies=[body], decisions=[rule])
    assert must_be_met(_facts(data)) == {"fis", "boe", "kon"}
    assert "Fiskarna och kontoret hörs kort i telefon. Fågelklubben får skriva." in _page(data)
    assert "are heard shortly by telephone. Fågelklubben may write." in _page(data, "en")


def test_where_the_hours_end_it_is_said() -> None:
    """That the day is that of the hours, so that nobody asks the wrong one for more time."""
    until = {"lead_hours": 900, "until": "2026-12-18"}
    assert "2026-12-18, då timmarna tar slut, det tar minst" in _page(_document(resources=until))
    assert "2026-12-18, when the hours end" in _page(_document(resources=until), "en")


@pytest.mark.parametrize(
    ("more", "fixed"),
    [
        ({"may_wait": "no"}, True),
        ({"note": "Går inte att förlänga."}, True),
        ({"may_wait": "unknown"}, False),
    ],
)
def test_nobody_is_asked_for_more_time_where_there_is_none(
    more: dict[str, Any], fixed: bool
) -> None:
    """Where the map says that a day cannot be moved, what comes after it is looked for instead."""
    lease = {"id": "hyra", "title": "Hyran", "kind": "other", "by": ["tn"], "ends": "2026-12-18"}
    page = _page(_document(proceedings=[{**lease, **more}]))
    assert ("”Hyran” har sista dag 2026-12-18" in page) is fixed
    assert ("be genast trafiknämnden om längre tid" in page.lower()) is not fixed
    english = _page(_document(proceedings=[{**lease, **more}]), "en")
    assert ("which cannot be moved" in english) is fixed


def test_a_set_day_that_cannot_be_moved() -> None:
    """By its own note, where it is an event."""
    day = {"id": "d", "title": "Inflyttning", "kind": "deadline", "date": "2026-12-18"}
    last = {**day, "note": "Går ej att förlänga."}
    assert "”Inflyttning” har sista dag" in _page(_document(events=[last], proceedings=[]))
    assert "”Inflyttning” är 2026-12-18" in _page(_document(events=[day], proceedings=[]))
