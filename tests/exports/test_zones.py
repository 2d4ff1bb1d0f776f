"""Time zones for calendar files."""

import datetime as dt
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.errors import UsageError
from processmap.exports.zones import existing, onsets, rules, zone
from processmap.model.occasion import Occasion

STOCKHOLM = ZoneInfo("Europe/Stockholm")
# Rules by the last and by a numbered weekday, the southern half of the world, no summer time, half
# an hour, one that moves summer time back for Ramadan and so follows no yearly rule, and one that
# has given it up.
ZONES = (
    "Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo", "Africa/Casablanca",
    "America/Sao_Paulo",
)  # fmt: skip


@pytest.mark.parametrize(
    "name", ["Mars/Base", "../../etc/passwd", "Europe", "", "/etc/localtime", "a\tb"]
)
def test_an_unknown_zone_is_refused_by_name(name: str) -> None:
    """What stands for no zone, or for a path out of the database, is a user's mistake and not a
    crash.
    """
    with pytest.raises(UsageError) as caught:
        zone(name)
    assert caught.value.code == "export.unknown_zone"


def test_a_time_that_the_clocks_skip_is_moved_forward() -> None:
    """02:30 when summer time begins is 03:30, and a time that comes twice stays as it is
    written.
    """
    assert existing(dt.datetime(2026, 3, 29, 2, 30), STOCKHOLM) == dt.datetime(2026, 3, 29, 3, 30)
    assert existing(dt.datetime(2026, 10, 25, 2, 30), STOCKHOLM) == dt.datetime(2026, 10, 25, 2, 30)


@settings(deadline=None)
@given(st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2100, 1, 1)), st.sampled_from(ZONES))
def test_every_time_becomes_one_that_exists(moment: dt.datetime, name: str) -> None:
    """Whatever time is given, what comes out exists in the zone, is left alone a second time, and
    is no earlier.
    """
    where = ZoneInfo(name)
    found = existing(moment, where)
    there = found.replace(tzinfo=where)
    assert there.astimezone(dt.UTC).astimezone(where).replace(tzinfo=None) == found
    assert existing(found, where) == found >= moment


def test_swedish_summer_time_is_two_rules() -> None:
    """The last Sunday of March at two and the last of October at three, by the clocks as they then
    stand.
    """
    standing, *found = rules(STOCKHOLM, 2025, 2028)
    assert standing.onset.local == dt.datetime(2025, 1, 1)
    assert [(each.yearly, each.onset.local) for each in found] == [
        ((10, -1, "SU"), dt.datetime(2025, 10, 26, 3)),
        ((3, -1, "SU"), dt.datetime(2025, 3, 30, 2)),
    ]


def test_a_zone_without_summer_time_has_no_onsets() -> None:
    """Tokyo keeps its offset."""
    assert not list(onsets(ZoneInfo("Asia/Tokyo"), 2020, 2030))


@pytest.mark.parametrize("name", ZONES)
def test_the_definition_gives_the_zones_own_offsets(name: str) -> None:
    """Read by another program's parser, the definition gives for every sixth hour what the database
    gives.
    """
    tz = pytest.importorskip("dateutil.tz", reason="needs vobject's dateutil")
    pytest.importorskip("icalendar", reason="needs the extra calendar")
    from processmap.exports.ics import CalendarHead, calendar_file

    head = CalendarHead(series="x", name="x", language="sv", zone=name)
    noon = Occasion(key="a", title="a", start=dt.datetime(2026, 3, 18, 12))
    text = calendar_file([noon], head).decode().replace("\r\n ", "")
    where, there = tz.tzical(StringIO(text)).get(), ZoneInfo(name)
    at = dt.datetime(2025, 1, 2)
    while at.year < 2028:
        if existing(at, there) == at:
            assert where.utcoffset(at) == at.replace(tzinfo=there).utcoffset(), at
        at += dt.timedelta(hours=6)
