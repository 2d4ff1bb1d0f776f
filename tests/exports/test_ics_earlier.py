"""A calendar file as it was last written."""

import random

import pytest

import processmap as pm
from processmap.errors import ProcessMapError, UsageError

pytest.importorskip("icalendar", reason="needs the extra calendar")

from processmap.exports.ics_earlier import earlier_entries  # after the extra is known to be there

CASE = """\
processmap: 1
title: T
dialogues:
  - {id: a, title: "A; b, c", date: 2026-03-18, start: '18:00', end: '20:00', place: Här}
events: [{title: Träff, recurrence: {times_per_year: 2, first_year: 2026, last_year: 2027, first: 2026-02-03}}]
"""


def written() -> bytes:
    """A file of two entries."""
    return pm.export(pm.loads(CASE), "ics").data


def test_only_entries_with_our_ending_are_ours() -> None:
    """An entry of somebody else's calendar is left out, and a file without any is empty."""
    assert len(earlier_entries(written(), ".processmap")) == 2
    assert not earlier_entries(written(), "@somebody.example")


@pytest.mark.parametrize(
    ("old", "new", "number", "year"),
    [
        (b"SEQUENCE:0", b"SEQUENCE:7", 7, 2000),
        (b"SEQUENCE:0", b"SEQUENCE:-3", 0, 2000),
        (b"SEQUENCE:0", b"SEQUENCE:2147483647", 0, 2000),
        (b"DTSTAMP:20000101", b"DTSTAMP:99991231", 0, 2000),
        (b"DTSTAMP:20000101", b"DTSTAMP:20260101", 0, 2026),
    ],
)
def test_a_version_that_cannot_rise_counts_as_the_first(
    old: bytes, new: bytes, number: int, year: int
) -> None:
    """Numbers and times outside of what calendar programs take start over, so that a next version
    can be written.
    """
    (found, *_) = earlier_entries(written().replace(old, new), ".processmap").values()
    assert (found.sequence, found.stamp.year) == (number, year)
    empty = pm.loads("processmap: 1\ntitle: T\n")
    assert (
        pm.export(empty, "ics", earlier=written().replace(old, new)).data.count(b"CANCELLED") == 2
    )


def test_a_spoilt_file_is_refused_and_never_a_crash() -> None:
    """Bytes changed, cut, put in and moved about: the file is read or refused by name."""
    chance, base, refused = random.Random(7), written(), 0
    case = pm.loads("processmap: 1\ntitle: T\n")
    for _ in range(400):
        spoilt = bytearray(base)
        for _ in range(chance.randint(1, 5)):
            at = chance.randrange(len(spoilt))
            spoilt[at : at + chance.randint(0, 20)] = bytes(
                chance.choices(b'\r\n:;,=TZID"0123\xff', k=chance.randint(0, 6))
            )
        try:
            pm.export(case, "ics", earlier=bytes(spoilt))
        except ProcessMapError as error:
            refused += isinstance(error, UsageError)
    assert 50 < refused < 400
