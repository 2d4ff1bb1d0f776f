"""A calendar file as it was last written: which version each of our entries was, and what it
said.
"""

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from processmap.errors import LimitError, UsageError
from processmap.messages.phrases import Number

if TYPE_CHECKING:
    from icalendar import Event

__all__ = ["LARGEST", "Earlier", "Words", "earlier_entries", "words_of"]

LARGEST: Final = 20_000_000
"""Bytes of an earlier file; one made of the largest document is far smaller."""
_MOST = 2**31 - 2  # the largest SEQUENCE that can still rise (RFC 5545, section 3.3.8)
_OLDEST = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_LATEST_YEAR = 2200
_VERSION = ("SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "BEGIN", "END")

Words = list[tuple[str, str, bytes]]


@frozen
class Earlier:
    """One of our entries as it was.

    Attributes:
        uid: its identity.
        start: when it began; in UTC where it had an hour.
        sequence: the number of its version.
        stamp: the time of its version.
        words: what it said.
    """

    uid: str
    start: dt.date | dt.datetime
    sequence: int
    stamp: dt.datetime
    words: Words


def words_of(entry: "Event") -> Words:
    """What an entry says, apart from which version it is; as it comes back from a file."""
    from icalendar import Event

    return _said(Event.from_ical(entry.to_ical()))


def _said(read: Any) -> Words:
    items = read.property_items(recursive=False)
    return sorted(
        (name, str(value.params), value.to_ical()) for name, value in items if name not in _VERSION
    )


def earlier_entries(data: bytes, ending: str | None) -> dict[str, Earlier]:
    """Our own entries of an earlier file, by UID; others are left out.

    Args:
        data: the file.
        ending: how the UIDs of ours end; None where that is not known. All that we have written
            are then ours, where they are of one process.

    Raises:
        UsageError: if it is no calendar file, or spoilt.
        LimitError: if it is larger than `LARGEST`.
    """
    from icalendar import Calendar

    if len(data) > LARGEST:
        raise LimitError(
            "export.earlier_too_large",
            size=Number(len(data) // 1000),
            limit=Number(LARGEST // 1000),
        )
    try:
        read: Any = Calendar.from_ical(data.decode("utf-8"))
        found = [
            _earlier(each)
            for each in read.walk("VEVENT")
            if str(each.get("UID", "")).endswith(ending or ".processmap")
        ]
    except (
        Exception
    ) as error:  # what the library raises for a spoilt file has no end, and means the same
        raise UsageError("export.no_calendar") from error
    processes = {each.uid.rpartition("@")[2] for each in found}
    return {each.uid: each for each in found} if len(processes) == 1 else {}


def _earlier(entry: Any) -> Earlier:
    start = entry["DTSTART"].dt
    if not isinstance(start, dt.date):
        raise TypeError(start)
    if isinstance(start, dt.datetime):
        start = start.astimezone(dt.UTC)
    number, time = int(entry.get("SEQUENCE", 0)), entry["DTSTAMP"].dt.astimezone(dt.UTC)
    return Earlier(
        uid=str(entry["UID"]),
        start=start,
        sequence=number if 0 <= number <= _MOST else 0,
        stamp=time if _OLDEST.year <= time.year <= _LATEST_YEAR else _OLDEST,
        words=_said(entry),
    )
