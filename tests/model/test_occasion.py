"""How an event comes back."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.model.occasion import Repeat, repeat_of
from processmap.model.project import Event, Recurrence

DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2030, 12, 31))


@given(DAYS, st.sampled_from([1, 2, 3, 4, 6, 12]))
def test_the_same_weekday_of_the_month(first: dt.date, months: int) -> None:
    """Every time is on the weekday of the first and as far into its month; the fifth is the last;
    the months between are as many as are asked for.
    """
    days = list(Repeat(months=months, until=dt.date(2033, 12, 31)).days(first))
    assert days[0] == first
    assert days == sorted(days)
    for one, other in pairwise(days):
        assert (other.year - one.year) * 12 + other.month - one.month == months
    number = (first.day - 1) // 7
    for day in days[1:]:
        assert day.weekday() == first.weekday()
        if number < 4:
            assert (day.day - 1) // 7 == number
        else:
            assert (day + dt.timedelta(days=7)).month != day.month


@given(DAYS, st.sampled_from([1, 2, 4]))
def test_by_weeks(first: dt.date, weeks: int) -> None:
    """Every so many weeks, to the last day at most."""
    until = first + dt.timedelta(days=200)
    days = list(Repeat(weeks=weeks, until=until).days(first))
    assert len(days) == 200 // (7 * weeks) + 1
    assert {(day - first).days % (7 * weeks) for day in days} == {0}


@pytest.mark.parametrize(
    ("times", "found"), [(12, "months"), (1, "months"), (26, "weeks"), (52, "weeks"), (7, None)]
)
def test_what_comes_out_even(times: int, found: str | None) -> None:
    """Twelve and its parts by months, fifty-two and twenty-six by weeks, others not at all."""
    often = Recurrence(
        times_per_year=times, first_year=2026, last_year=2026, first=dt.date(2026, 1, 28)
    )
    repeat = repeat_of(Event(title="Träff", recurrence=often))
    assert (repeat is None) == (found is None)
    if repeat is not None and found is not None:
        assert getattr(repeat, found) > 0
