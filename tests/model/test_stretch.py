"""Which days something takes, however it is written."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.model.dialogues import Dialogue
from processmap.model.stakeholders import Period
from processmap.model.stretch import Stretch

_MARCH = [dt.date(2027, 3, day) for day in range(1, 32)]


def _days(**said: str) -> tuple[int, int] | None:
    found = Dialogue(id="a", title="A", **said).stretch
    return (found.first.day, found.last.day) if found else None


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ({}, None),
        ({"start": "09:00", "end": "11:00"}, None),
        ({"date": "2027-03-02"}, (2, 2)),
        ({"date": "2027-03-02", "start": "09:00", "end": "16:00"}, (2, 2)),
        ({"start": "2027-03-02T09:00"}, (2, 2)),
        ({"start": "2027-03-02T09:00", "end": "2027-03-02T16:00"}, (2, 2)),
        ({"start": "2027-03-02T09:00", "end": "2027-03-04T16:00"}, (2, 4)),
        ({"date": "2027-03-02", "start": "09:00", "end": "2027-03-04T16:00"}, (2, 4)),
        ({"date": "2027-03-02", "end": "2027-03-04T16:00"}, (2, 4)),
        ({"end": "2027-03-04T16:00"}, (4, 4)),
        ({"start": "2027-03-02T18:00", "end": "2027-03-03T00:00"}, (2, 2)),
        ({"start": "2027-03-02T18:00", "end": "2027-03-04T00:00"}, (2, 3)),
    ],
)
def test_the_days_of_a_dialogue(said: dict[str, str], days: tuple[int, int] | None) -> None:
    """By its date, or the dates in start and end; what ends at midnight does not take the next
    day.
    """
    assert _days(**said) == days


def test_a_period_of_one_day() -> None:
    """A start alone is that day."""
    day = dt.date(2027, 3, 2)
    assert Period(start=day).stretch == Stretch(day, day)
    assert not Period(start=day).stretch.several
    assert Period(start=day, end=dt.date(2027, 3, 4)).stretch.count == 3


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        ("2027-03", None, "2027-03-01", "2027-03-31"),
        ("2027-03", "2027-04-05", "2027-03-01", "2027-04-05"),
        ("2027-03-02", "våren 2027", "2027-03-02", "2027-06-30"),
        ("2026-12", "2027-01", "2026-12-01", "2027-01-31"),
    ],
)
def test_a_rough_period(start: str, end: str | None, first: str, last: str) -> None:
    """Somebody who is away "i mars" is away from its first day to its last."""
    period = Period(start=start, end=end)
    days = Stretch(dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    assert period.stretch == days
    assert (period.first, period.last) == (days.first, days.last)


def test_in_words() -> None:
    """One day, or from one to another."""
    assert Stretch(_MARCH[1], _MARCH[1]).iso == "2027-03-02"
    assert Stretch(_MARCH[1], _MARCH[3]).iso == "2027-03-02 – 2027-03-04"


_stretches = (
    st.lists(st.sampled_from(_MARCH), min_size=2, max_size=2)
    .map(sorted)
    .map(lambda ends: Stretch(*ends))
)


@given(_stretches, _stretches)
def test_what_two_have_in_common(one: Stretch, other: Stretch) -> None:
    """Exactly the days that both cover, whichever is asked."""
    both = [day for day in _MARCH if one.covers(day) and other.covers(day)]
    common = one.common(other)
    assert common == other.common(one)
    assert ([day for day in _MARCH if common.covers(day)] if common else []) == both
