"""The seasons that people live by: which, when, and that what they come to together keeps clear."""

import datetime as dt
from typing import Any

import pytest

from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.planning.seasons import season_days, seasons_of
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

YEAR = (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
TOLD = "läggs så att alla kan komma"


def _document(**party: Any) -> dict[str, Any]:
    herders = {"id": "sam", "name": "Fäbodlaget", "kind": "association", "affected": "high"}
    farmers = {"id": "bonde", "name": "Bönderna", "kind": "business", "affected": "high"}
    return {
        "title": "Fjällvägen",
        "open": ["Sträckningen"],
        "stakeholders": [{**herders, **party}, farmers],
        "perspectives": [
            {"id": "p1", "statement": "Vägen stör betet", "held_by": ["sam"]},
            {"id": "p2", "statement": "Vi behöver vägen", "held_by": ["bonde"]},
        ],
        "tensions": [{"id": "t", "between": ["p1", "p2"], "stage": 3}],
    }


def _party(**party: Any) -> Any:
    return case_of(_document(**party)).stakeholders[0]


def _page(data: dict[str, Any], language: str = "sv") -> str:
    made = alternatives_page(seen_alternatives(propose(case_of(data)), language)).text(10_000)
    return " ".join(made.split())


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("Borta under renkalvningen och älgjakten", ["calving", "hunting"]),
        ("Höskörden tar juli", ["hay"]),
        ("Away at the hay harvest", ["hay"]),
        ("Skördar i september", ["harvest"]),
        ("Provveckan är i maj", ["school"]),
        ("Har egna hundar", []),
    ],
)
def test_a_season_is_known_by_its_words(note: str, names: list[str]) -> None:
    """In both languages, as words and as parts of longer ones."""
    assert [each.name for each in seasons_of(_party(note=note))] == names


def test_usual_days_are_those_of_the_north_and_give_way_to_written_ones() -> None:
    """Each year once; none for a season without usual days, elsewhere, or where the days stand."""
    told = {"note": "Kalvningen, och renflytten"}
    found = list(season_days(_party(**told), "SE", *YEAR))
    assert [each.name for each, _ in found] == ["calving"]
    assert (found[0][1].first, found[0][1].last) == (dt.date(2026, 5, 1), dt.date(2026, 6, 10))
    assert not list(season_days(_party(**told), "KE", *YEAR))
    dated = {"unavailable": [{"start": "2026-05-10", "end": "2026-06-20", "why": "kalvningen"}]}
    assert not list(season_days(_party(**told, **dated), "SE", *YEAR))


def test_what_they_come_to_together_keeps_clear_of_it() -> None:
    """The plan says so once, with whose season it is; and nothing where nobody has one."""
    page = _page(_document(note="Borta under älgjakten"))
    assert page.count(TOLD) == 1
    assert "fäbodlaget inte under jakten" in page
    assert "fäbodlaget not in the hunting season" in _page(
        _document(note="Borta under älgjakten"), "en"
    )
    assert TOLD not in _page(_document())


def test_weeks_away_are_told_too() -> None:
    """Also without a word of why."""
    away = [{"start": "2026-05-10", "end": "2026-06-20"}]
    assert "fäbodlaget inte 2026-05-10 – 2026-06-20" in _page(_document(unavailable=away))


def test_whoever_does_not_come_holds_up_nothing() -> None:
    """Somebody who has said no is not waited for with the common meetings."""
    page = _page(_document(note="Borta under älgjakten", willing="no"))
    assert TOLD not in page


def test_the_season_of_somebody_confidential_is_not_told() -> None:
    """Neither whose it is, nor that anybody has one."""
    page = _page(_document(note="Borta under älgjakten", visibility="confidential"))
    assert "jakt" not in page
    assert TOLD not in page
