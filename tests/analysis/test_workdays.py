"""Working days and holidays."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import processmap as pm
from processmap.analysis.workdays import (
    Workdays,
    country_known,
    first_closed,
    free_days_among,
    holidays_in,
    last_day,
    special_day_of,
    workdays_of,
)
from processmap.model.occasion import repeat_of
from processmap.model.stretch import Stretch


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
    """A period without an end is one day; one known to the month counts whole."""
    week = pm.Period(start=dt.date(2026, 7, 1), end=dt.date(2026, 7, 7))
    month = pm.Period(start="2026-07")

    def within(day: dt.date, period: pm.Period) -> bool:
        return first_closed(Stretch(day, day), [period]) == day

    assert within(dt.date(2026, 7, 1), week)
    assert within(dt.date(2026, 7, 7), week)
    assert not within(dt.date(2026, 7, 8), week)
    assert not within(dt.date(2026, 7, 2), pm.Period(start=dt.date(2026, 7, 1)))
    assert within(dt.date(2026, 7, 31), month)
    assert not within(dt.date(2026, 8, 1), month)


@pytest.mark.parametrize(
    ("day", "eve", "squeeze"),
    [
        ("2026-04-30", True, False),  # valborg, a Thursday
        ("2026-05-15", False, True),  # the Friday after Kristi himmelsfärdsdag
        ("2026-05-13", True, False),
        ("2026-01-05", True, True),  # between a Sunday and trettondedagen
        ("2026-04-02", True, False),  # skärtorsdagen
        ("2026-12-24", False, False),  # red itself
        ("2026-05-22", False, False),  # before Whit weekend, which is a weekend like others
        ("2026-09-14", False, False),
    ],
)
def test_eves_and_squeeze_days(day: str, eve: bool, squeeze: bool) -> None:
    """A working day before a red one; a working day between two free ones, one of them red."""
    found, free = dt.date.fromisoformat(day), Workdays()
    assert free.eve(found) is eve
    assert free.squeeze(found) is squeeze
    assert not (eve and free.evening(found))


def test_a_timetable_asks_nobody_to_an_evening_before_a_red_day() -> None:
    """Evenings are from Monday to Thursday on working days that are not the eve of a red day."""
    free = Workdays()
    assert free.evening(dt.date(2026, 4, 29))
    for day in ("2026-04-30", "2026-05-01", "2026-04-24", "2026-04-25"):
        assert not free.evening(dt.date.fromisoformat(day))


@given(st.dates(dt.date(2000, 1, 1), dt.date(2060, 12, 31)))
def test_the_working_day_before_and_after(day: dt.date) -> None:
    """Each is a working day, on its side, and there is none between."""
    free = Workdays()
    before, after = free.before(day), free.next(day)
    assert before <= day <= after
    assert free.working(before)
    assert free.working(after)
    between = [before + dt.timedelta(days=number) for number in range(1, (after - before).days)]
    assert not any(map(free.working, between))


@pytest.mark.parametrize(
    ("talk", "calendar", "sort", "day"),
    [
        ("date: 2026-06-19", "", "red", "2026-06-19"),
        ("start: 2026-05-12T09:00, end: 2026-05-14T16:00", "", "red", "2026-05-14"),
        ("date: 2026-05-15", "", "squeeze", "2026-05-15"),
        ('date: 2026-04-30, start: "18:00"', "", "eve", "2026-04-30"),
        ('date: 2026-04-30, start: "10:00"', "", None, None),
        ("date: 2026-07-10", "closed: [{start: 2026-07}]", "closed", "2026-07-10"),
        ("date: 2026-06-19", "closed: [2026-06-19]", "closed", "2026-06-19"),
        ("date: 2026-09-13", "election: 2026-09-13", "red", "2026-09-13"),
        ("date: 2026-09-12", "", None, None),  # a Saturday, which people choose
        ("date: 2026-06-19", "country: NO", None, None),
        ('date: "2026-06"', "", None, None),  # no day to say anything of
    ],
)
def test_what_is_special_about_a_dialogues_days(
    talk: str, calendar: str, sort: str | None, day: str | None
) -> None:
    """Closed before red before squeeze day before eve, on the first such day of it."""
    case = pm.loads(
        "processmap: 1\ntitle: Torget\n"
        f"calendar: {{{calendar}}}\ndialogues: [{{id: d, title: D, {talk}}}]\n"
    )
    found = special_day_of(case, case.dialogues[0])
    assert (found and found.sort) == sort
    assert (found and found.day.isoformat()) == day


def test_a_meeting_that_comes_back_leaves_out_red_and_closed_days() -> None:
    """Of every fourth Wednesday, those in the closed weeks and on a holiday."""
    case = pm.loads(
        "processmap: 1\ntitle: Torget\ncalendar: {closed: [{start: 2026-07}]}\n"
        "events: [{id: e, title: E, recurrence: {times_per_year: 12, first_year: 2026,"
        " last_year: 2026, first: 2026-01-28}}]\n"
    )
    repeat = repeat_of(case.events[0])
    assert repeat is not None
    days = list(repeat.days(dt.date(2026, 1, 28)))
    assert len(days) == 12
    assert {day.weekday() for day in days} == {2}
    assert free_days_among(case, days) == (dt.date(2026, 7, 22),)


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
