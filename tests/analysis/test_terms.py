"""Tests of when those newly elected are in office."""

import datetime as dt

import processmap as pm
from processmap.analysis.terms import in_office

SMALL = "processmap: 1\ntitle: Torget\nlanguage: {language}\n"


def test_a_swedish_council_is_in_office_on_the_fifteenth_of_october() -> None:
    """Whichever Sunday of September the election falls on."""
    case = pm.loads(SMALL.format(language="sv"))
    for day in (dt.date(2018, 9, 9), dt.date(2022, 9, 11), dt.date(2026, 9, 13)):
        assert in_office(case, day) == dt.date(day.year, 10, 15)


def test_elsewhere_some_weeks_go_by() -> None:
    """Another country's council, or an election at another time, is not on that day."""
    english = pm.loads(SMALL.format(language="en"))
    assert in_office(english, dt.date(2026, 9, 13)) == dt.date(2026, 10, 15)
    assert in_office(english, dt.date(2026, 9, 6)) == dt.date(2026, 10, 8)
    swedish = pm.loads(SMALL.format(language="sv"))
    assert in_office(swedish, dt.date(2026, 6, 7)) == dt.date(2026, 7, 9)
