"""Working days and holidays."""

import datetime as dt

import pytest

import processmap as pm
from processmap.analysis.workdays import (
    Workdays,
    country_known,
    covers,
    holidays_in,
    last_day,
    workdays_of,
)


@pytest.mark.parametrize(
    "day",
    [
        "2026-06-19",
        "2027-06-25",
        "2026-12-24",
        "2026-12-31",
        "2026-06-06",
        "2026-05-14",
        "2026-01-06",
        "2026-04-03",
    ],
)
def test_swedish_offices_are_closed(day: str) -> None:
    """Public holidays, and Midsommarafton, Julafton and Nyårsafton, which are free only in fact."""
    assert not Workdays().working(dt.date.fromisoformat(day))


@pytest.mark.parametrize(
    "day", ["2026-04-30", "2026-12-23", "2026-06-18", "2026-01-05", "2016-06-07"]
)
def test_days_before_holidays_are_working_days(day: str) -> None:
    """The day before a holiday is a working day like others."""
    assert Workdays().working(dt.date.fromisoformat(day))


def test_every_midsummer_eve_is_a_friday_before_the_saturday_of_midsummer() -> None:
    """The rule in law: Midsommardagen is the Saturday between 20 and 26 June; the eve is the day
    before.
    """
    for year in range(1990, 2100):
        saturday = next(day for day in range(20, 27) if dt.date(year, 6, day).weekday() == 5)
        assert dt.date(year, 6, saturday) in holidays_in(year)
        assert dt.date(year, 6, saturday - 1) in holidays_in(year)


def test_another_country_by_setting() -> None:
    """Norway is closed on 17 May and open on Swedish Trettondedag; an unknown country has weekends
    only.
    """
    norway = workdays_of(pm.loads("processmap: 1\ntitle: Torget\ncalendar: {country: NO}\n"))
    assert not norway.working(dt.date(2027, 5, 17))
    assert norway.working(dt.date(2027, 1, 6))
    assert country_known("no")
    assert not country_known("XX")
    assert Workdays("XX").working(dt.date(2026, 12, 25))
    assert not Workdays("XX").working(dt.date(2026, 12, 26))


def test_election_day_is_no_working_day() -> None:
    """Nothing else is held on an election day."""
    case = pm.loads("processmap: 1\ntitle: Torget\ncalendar: {election: 2026-09-14}\n")
    assert not workdays_of(case).working(dt.date(2026, 9, 14))
    assert workdays_of(case).next(dt.date(2026, 9, 12)) == dt.date(2026, 9, 15)


def test_a_period_has_both_its_ends() -> None:
    """A period without an end is one day."""
    week = pm.Period(start=dt.date(2026, 7, 1), end=dt.date(2026, 7, 7))
    assert covers(week, dt.date(2026, 7, 1))
    assert covers(week, dt.date(2026, 7, 7))
    assert not covers(week, dt.date(2026, 7, 8))
    assert not covers(pm.Period(start=dt.date(2026, 7, 1)), dt.date(2026, 7, 2))


def _last(limit: str, said: str = "", calendar: str = "") -> str:
    """The last day up to a limit on which a conversation of two can be held."""
    case = pm.loads(
        f"""\
processmap: 1
title: Torget
stakeholders: [{{id: a, name: A{said}}}, {{id: b, name: B, available: [morning, afternoon, evening, weekend]}}]
dialogues: [{{id: d, title: D, participants: [a, b], date: 2026-06-01, facilitators: [lena]}}]
calendar: {{facilitators: [{{id: lena, name: Lena, unavailable: [{{start: 2026-06-30}}]}}]{calendar}}}
"""
    )
    return str(last_day(case, case.dialogues[0], dt.date(2026, 6, 1), dt.date.fromisoformat(limit)))


@pytest.mark.parametrize(
    ("limit", "said", "calendar", "day"),
    [
        ("2026-06-17", "", "", "2026-06-17"),
        ("2026-06-19", "", "", "2026-06-18"),  # Midsommarafton
        ("2026-06-30", "", "", "2026-06-29"),  # who leads is away
        ("2026-06-14", "", "", "2026-06-14"),  # a Sunday, as one of them has asked for
        ("2026-06-14", ", available: [afternoon]", "", "2026-06-12"),
        ("2026-06-12", ", available: [evening]", "", "2026-06-11"),  # no Friday evenings
        ("2026-06-12", "", ", closed: [{start: 2026-06-03, end: 2026-08-01}]", "2026-06-02"),
        ("2026-06-12", ", unavailable: [{start: 2026-06-01, end: 2199-01-01}]", "", "2026-06-01"),
        ("2026-05-01", "", "", "2026-06-01"),
        (
            "2026-06-12",
            ", available: [weekend]",
            ", election: [2026-06-07]",
            "2026-06-01",
        ),  # 6 June is no weekend
    ],
)
def test_the_last_day_on_which_all_can_come(limit: str, said: str, calendar: str, day: str) -> None:
    """Counted back from the limit over days on which nothing is held, to the day it stands on at
    most.
    """
    assert _last(limit, said, calendar) == day
