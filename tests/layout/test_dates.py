"""A scale of time runs evenly, leaves out long empty spells, and is marked where words have
room.
"""

import datetime as dt
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.layout.dates import marks, scale_for

_DAYS = st.lists(st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1)), min_size=1, max_size=12)


def test_time_runs_evenly():
    """Half of the time is half of the way."""
    scale = scale_for([dt.date(2026, 1, 1), dt.date(2026, 1, 31)], 300)
    assert scale.at(dt.date(2026, 1, 16)) == 150
    assert scale.width == 300


def test_long_empty_spells_are_left_out():
    """Years between two busy months take little room, and the gap is told."""
    days = [dt.date(2016, 5, day) for day in (1, 5, 9)] + [
        dt.date(2019, 2, day) for day in (1, 7, 15)
    ]
    scale = scale_for(days, 700)
    assert len(scale.gaps) == 1
    start, end = scale.gaps[0]
    assert end - start < 100
    assert scale.at(dt.date(2016, 5, 9)) == start


@settings(deadline=None)
@given(_DAYS, st.floats(100, 2000))
def test_later_is_further_right(days, width):
    """Whatever the days, their places follow their order, and so do the marks, with room for their
    words.
    """
    scale = scale_for(days, width)
    places = [scale.at(day) for day in sorted(days)]
    assert places == sorted(places)
    found = [place for place, _ in marks(scale, 64)]
    assert all(b - a >= 64 for a, b in pairwise(found))
    assert all(0 <= place <= scale.width for place in found)


def test_days_outside_stand_at_the_ends():
    """A day before the first or after the last is not lost."""
    scale = scale_for([dt.date(2026, 1, 1), dt.date(2026, 2, 1)], 300)
    assert scale.at(dt.date(2020, 1, 1)) == 0
    assert scale.at(dt.date(2030, 1, 1)) == 300
