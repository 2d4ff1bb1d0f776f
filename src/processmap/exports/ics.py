"""Occasions as a calendar file (iCalendar, RFC 5545) that calendar programs import, update and
cancel.

An occasion keeps its UID from version to version, so that a later import changes the entry instead
of doubling it. For that to be taken up its SEQUENCE has to rise when something has changed and only
then: what changed is found by comparing with the file as it was last written. What is gone since
then is written as cancelled, without its words. No clock is asked: the time stamps come from the
document, so the same document and the same earlier file give the same bytes.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from processmap.audience.identity import ending, uid
from processmap.audience.who import CALENDAR_CLASS
from processmap.errors import MissingError
from processmap.exports.ics_earlier import Earlier, Words, earlier_entries, words_of
from processmap.exports.zones import WEEKDAYS, Onset, existing, rules, zone
from processmap.messages import text
from processmap.model.occasion import Certainty, Occasion, Repeat

if TYPE_CHECKING:
    from icalendar import Event, Timezone

__all__ = ["CalendarHead", "calendar_file", "uid"]

_EPOCH = dt.date(2000, 1, 1)


@frozen(kw_only=True)
class CalendarHead:
    """What a calendar file says of itself.

    Attributes:
        series: the random key of this process's calendar; the UIDs rest on it.
        name: what the calendar is called.
        language: "sv" or "en".
        zone: IANA name of the time zone that local times are in.
        known: the last day the document knows something of; None where it knows none.
        kept: whether the key is kept in the document; an earlier file is then known by it.
    """

    series: str
    name: str
    language: str
    zone: str
    known: dt.date | None = None
    kept: bool = True

    @property
    def sequence(self) -> int:
        """The number of a version: days from 2000-01-01 to the last day the document knows
        something of.
        """
        return max(0, (self.known - _EPOCH).days) if self.known else 0

    @property
    def stamp(self) -> dt.datetime:
        """The same as a time."""
        day = max(self.known or _EPOCH, _EPOCH)
        return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)


def calendar_file(
    found: Iterable[Occasion], head: CalendarHead, earlier: bytes | None = None
) -> bytes:
    """Write a calendar file.

    Args:
        found: the occasions, with keys that differ.
        head: what the file says of itself.
        earlier: the file as it was last written, if any; entries in it that are not ours are left
            out.

    Raises:
        MissingError: without the extra ``calendar``.
        UsageError: for an unknown time zone, or an earlier file that is no calendar file.
    """
    try:
        from icalendar import Calendar
    except ImportError:
        raise MissingError("picture.missing_extra", extra="calendar") from None
    where = zone(head.zone)
    listed = list(found)
    made = Calendar()
    for name, value in (
        ("VERSION", "2.0"),
        ("PRODID", f"-//processmap//calendar//{head.language.upper()}"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", _text(head.name)),
        ("X-WR-TIMEZONE", head.zone),
    ):
        made.add(name, value)
    if years := [day.year for each in listed for day in _local_days(each)]:
        made.add_component(_zone_definition(head.zone, where, min(years) - 1, max(years) + 1))
    ours = ending(head.series) if head.kept else None
    before = earlier_entries(earlier, ours) if earlier is not None else {}
    made_entries = [_entry(each, head, where) for each in listed]
    _adopt(made_entries, before)
    for entry in made_entries:
        made.add_component(_stamped(entry, before.pop(str(entry["UID"]), None), head))
    for old in before.values():
        made.add_component(_gone(old, head))
    data: bytes = made.to_ical(sorted=False)
    return data


def _local_days(each: Occasion) -> list[dt.datetime]:
    """The hours of an occasion that are written as local time."""
    return [
        day for day in (each.start, each.end) if isinstance(day, dt.datetime) and day.tzinfo is None
    ]


def _text(value: str) -> Any:
    """A text that comes out as it was typed; the library's own takes a backslash and an n for a
    line break.
    """
    from icalendar import vText

    class Typed(vText):  # type: ignore[misc]  # the library is optional, so its types are not looked at
        def to_ical(self) -> str:  # bytes would lose a byte order mark at their beginning
            escaped = str(self).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
            return escaped.replace("\r\n", "\n").replace("\n", "\\n")

    return Typed(value)


# The entries.


def _entry(each: Occasion, head: CalendarHead, where: dt.tzinfo) -> "Event":
    from icalendar import Event

    entry = Event()
    entry.add("UID", each.uid or uid(head.series, each.key))
    _when(entry, each, where)
    if each.repeat:
        entry.add("RRULE", _rule(each.repeat, each.start))
        for day in each.without:
            entry.add("EXDATE", day, parameters={"VALUE": "DATE"})
    entry.add("SUMMARY", _text(each.title))
    if each.place:
        entry.add("LOCATION", _text(each.place))
    if each.details:
        entry.add("DESCRIPTION", _text("\n".join(each.details)))
    entry.add("STATUS", each.certainty.value.upper())
    entry.add("CLASS", CALENDAR_CLASS[each.audience])
    entry.add(
        "TRANSP",
        "OPAQUE" if each.busy and each.certainty is not Certainty.CANCELLED else "TRANSPARENT",
    )
    return entry


def _when(entry: "Event", each: Occasion, where: dt.tzinfo) -> None:
    for name, moment in (("DTSTART", each.start), ("DTEND", each.end)):
        if isinstance(moment, dt.datetime):
            entry.add(name, _moment(moment, where))
        elif name == "DTSTART":
            entry.add(name, moment)
        elif not isinstance(
            each.start, dt.datetime
        ):  # the day after the last: a file names the first day that is free
            last = moment or each.start
            entry.add(name, last + dt.timedelta(days=1))


def _moment(moment: dt.datetime, where: dt.tzinfo) -> dt.datetime:
    """A local time in its zone; one with an offset of its own as UTC, which means the same
    everywhere.
    """
    if moment.tzinfo is not None:
        return moment.astimezone(dt.UTC)
    return existing(moment, where).replace(tzinfo=where)


def _rule(repeat: Repeat, start: dt.date) -> dict[str, Any]:
    if repeat.weeks:
        return {"FREQ": "WEEKLY", "INTERVAL": repeat.weeks, "UNTIL": repeat.until}
    number = (start.day - 1) // 7 + 1
    weekday = f"{-1 if number == 5 else number}{WEEKDAYS[start.weekday()]}"
    return {"FREQ": "MONTHLY", "INTERVAL": repeat.months, "BYDAY": weekday, "UNTIL": repeat.until}


# Versions.


def _adopt(entries: "Iterable[Event]", before: Mapping[str, Earlier]) -> None:
    """Let entries that an earlier file has under another identity, word for word, keep that: their
    id was changed in the document, or the key was not kept.
    """
    known = {str(entry["UID"]) for entry in entries}
    by_words = {_without_uid(old.words): old.uid for old in before.values() if old.uid not in known}
    for entry in entries:
        if str(entry["UID"]) not in before:
            entry["UID"] = by_words.pop(_without_uid(words_of(entry)), entry["UID"])


def _without_uid(words: Words) -> tuple[tuple[str, str, bytes], ...]:
    return tuple(each for each in words if each[0] != "UID")


def _stamped(entry: "Event", old: Earlier | None, head: CalendarHead) -> "Event":
    """Give an entry its number and time: those it had if nothing changed, else higher ones."""
    sequence, stamp = head.sequence, head.stamp
    if old is not None:
        same = words_of(entry) == old.words
        sequence = old.sequence if same else max(old.sequence + 1, sequence)
        stamp = old.stamp if same else max(old.stamp + dt.timedelta(seconds=1), stamp)
    for name, value in (("SEQUENCE", sequence), ("DTSTAMP", stamp), ("LAST-MODIFIED", stamp)):
        entry.add(name, value)
    return entry


def _gone(old: Earlier, head: CalendarHead) -> "Event":
    """An entry that is no longer in the document: cancelled, with nothing left of what it said."""
    from icalendar import Event

    entry = Event()
    entry.add("UID", old.uid)
    entry.add("DTSTART", old.start)
    entry.add("SUMMARY", _text(text("export.gone", head.language)))
    for name, value in (("STATUS", "CANCELLED"), ("CLASS", "PRIVATE"), ("TRANSP", "TRANSPARENT")):
        entry.add(name, value)
    return _stamped(entry, old, head)


# The time zone.


def _zone_definition(name: str, where: dt.tzinfo, first: int, last: int) -> "Timezone":
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    made = Timezone()
    made.add("TZID", name)
    for rule in rules(where, first, last):
        part = TimezoneDaylight() if rule.onset.summer else TimezoneStandard()
        _observance(part, rule.onset)
        if rule.yearly:
            month, number, weekday = rule.yearly
            part.add("RRULE", {"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": f"{number}{weekday}"})
        made.add_component(part)
    return made


def _observance(part: Any, onset: Onset) -> None:
    part.add("DTSTART", onset.local)
    part.add("TZOFFSETFROM", onset.before)
    part.add("TZOFFSETTO", onset.after)
    if onset.name:
        part.add("TZNAME", onset.name)
