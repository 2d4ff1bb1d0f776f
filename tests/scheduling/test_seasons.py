"""A timetable keeps clear of the seasons of those who come, whole or in part."""

import datetime as dt

import pytest

import processmap as pm
from processmap.pages.timetable import schedule_page
from processmap.verbs.seeing import seen_schedule
from tests.scheduling.told import facts_told, notes_told, ways_told
from tests.scheduling.torget import scheduled

HEAD = """\
processmap: 1
title: Fjällvägen
language: LANGUAGE
open: [Sträckningen]
stakeholders:
  - {id: sam, name: Fäbodlaget, kind: association, affected: high, subgroups: [norra, södra], SEASON}
  - {id: bonde, name: Bönderna, kind: business, affected: high}
methods: [{id: m, name: M, seats: [1, 30], hours: 2, invite_days: 3}]
dialogues:
  - {id: x, title: Mötet, TALK, method: m}
calendar: {start: 2026-04-27TARGET}
"""
CALVING = "note: Upptagna under kalvningen"
MEET = "purpose: meet, participants: [sam, bonde]"


def _case(
    talk: str = MEET, season: str = CALVING, target: str = "", language: str = "sv"
) -> pm.ProcessMap:
    text = HEAD.replace("SEASON", season).replace("TALK", talk).replace("TARGET", target)
    return pm.loads(text.replace("LANGUAGE", language))


@pytest.mark.parametrize(
    "talk",
    [
        "purpose: inventory, participants: [sam]",
        "purpose: inventory, participants: [sam/norra]",
        MEET,
        "purpose: meet, participants: [sam/norra, bonde]",
        "purpose: follow_up, participants: [sam, bonde]",
    ],
)
@pytest.mark.parametrize(
    "season",
    [CALVING, "unavailable: [{start: 2026-04-28, end: 2026-06-10, why: kalvningen}]"],
    ids=["told", "dated"],
)
def test_nothing_that_they_come_to_lies_in_it(talk: str, season: str) -> None:
    """Own talks, common meetings and the following up, also of a part of them."""
    days = [each.date for each in scheduled(_case(talk, season)).times]
    assert days
    first = dt.date(2026, 5, 1) if season == CALVING else dt.date(2026, 4, 28)
    assert not [each for each in days if first <= each <= dt.date(2026, 6, 10)]


def test_what_they_do_not_come_to_is_not_held_up() -> None:
    """A talk with others only lies where it fits."""
    found = scheduled(_case("purpose: inventory, participants: [bonde]", "size: 9"))
    assert found["x"].date < dt.date(2026, 5, 8)


@pytest.mark.parametrize(
    ("language", "fact", "way"),
    [
        ("sv", "Fäbodlaget inte kan under kalvningen, 1 maj – 10 juni", "Fråga fäbodlaget"),
        ("en", "fäbodlaget cannot come during calving, 1 May – 10 June", "Ask fäbodlaget"),
    ],
)
def test_it_is_told_whose_season_makes_it_impossible(language: str, fact: str, way: str) -> None:
    """With whom to ask about it, in both languages."""
    found = scheduled(
        _case(
            target=", closed: [{start: 2026-04-27, end: 2026-04-30}], target: 2026-05-20, target_firm: true",
            language=language,
        )
    )
    assert not found.found
    assert fact.casefold() in " ".join(facts_told(found)).casefold()
    assert any(way.casefold() in each.casefold() for each in ways_told(found))


def test_usual_days_are_asked_about_and_written_ones_are_not() -> None:
    """What is only taken for granted is to be asked."""
    told = [each for each in notes_told(scheduled(_case())) if "kalvningen" in each]
    assert len(told) == 1
    dated = "unavailable: [{start: 2026-04-28, end: 2026-06-10, why: kalvningen}]"
    assert not [
        each for each in notes_told(scheduled(_case(season=dated))) if "inte kan under" in each
    ]


def test_the_season_of_somebody_confidential_is_not_told() -> None:
    """Neither whose it is nor that there is one; the day keeps clear of it all the same."""
    found = scheduled(_case(season=f"{CALVING}, visibility: confidential"))
    page = schedule_page(seen_schedule(found)).text()
    assert "alvning" not in page
    assert "äbodlag" not in page
    assert found["x"].date > dt.date(2026, 6, 10) or found["x"].date < dt.date(2026, 5, 1)
