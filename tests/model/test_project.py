"""Tests of money, events and the calendar."""

import datetime as dt

import pytest

from processmap.model.project import Calendar, Cost, Recurrence, RuleSetting
from processmap.model.stakeholders import Period


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ({}, None),
        ({"amount": 1500}, 1500),
        ({"amount": 1500, "quantity": 2}, 3000),
        ({"amount": 1500, "quantity": 0}, 0),
        ({"amount": 1500, "quantity": 2, "cap": 2500}, 2500),
        ({"cap": 150_000}, 150_000),
    ],
)
def test_total_of_a_cost(said: dict[str, float], total: float | None) -> None:
    """Amount times quantity, at most the cap; nothing where no amount is known."""
    assert Cost(what="Lokal", **said).total == total


def test_recurrences_are_counted() -> None:
    """Karlskoga: twice a year for four years makes eight meetings."""
    assert (
        Recurrence(times_per_year=2, first_year=2019, last_year=2022, first="2019-05-17").count == 8
    )


def test_calendar_takes_days_and_periods() -> None:
    """A closed day may stand alone, and so may one election day."""
    made = Calendar(
        closed=["2026-05-01", Period(start="2026-07-01", end="2026-08-01")], election="2026-09-13"
    )
    assert made.closed[0] == Period(start="2026-05-01")
    assert made.election == (dt.date(2026, 9, 13),)


def test_parameters_are_sorted() -> None:
    """A rule's parameters are kept as sorted pairs, so that equal settings are equal."""
    assert RuleSetting(rule="r", params={"b": 1, "a": 2}) == RuleSetting(
        rule="r", params={"a": 2, "b": 1}
    )
