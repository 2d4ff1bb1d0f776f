"""What calendar programs are known to ask of a file, and what becomes of an entry from version to
version.

Outlook wants METHOD:PUBLISH, and UID, SEQUENCE and DTSTAMP in every entry; a calendar server
(SabreDAV, behind Nextcloud) refuses two entries with one UID, and a rule that gives no day; Google
takes the calendar's name from X-WR-CALNAME; all of them want lines that end in CRLF and are folded
at 75 octets between whole letters, and a definition of every zone named.
"""

import datetime as dt
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import processmap as pm
from processmap.audience.identity import with_key
from processmap.model.words import DialogueStatus

icalendar = pytest.importorskip("icalendar", reason="needs the extra calendar")
vobject = pytest.importorskip("vobject", reason="needs vobject")
rrulestr = pytest.importorskip("dateutil.rrule", reason="needs dateutil").rrulestr

ALL = """\
processmap: 1
title: Ådalens torg – vad ska det bli av det, och för vem? Ett långt namn med åäö som måste delas på flera rader i filen
case_number: KS 2026/17
stakeholders: [{id: unga, name: Unga}]
dialogues:
  - {id: a, title: Samtal, participants: [unga], status: confirmed, date: 2026-03-18, start: '18:00', end: '20:00'}
  - {id: b, title: Återspegling, status: planned, date: 2026-11-20, start: '09:00', place: Ådalens folkets hus}
  - {id: c, title: Inställt, status: cancelled, date: 2026-04-18}
  - {id: d, title: Utan dag, status: planned}
decision_bodies:
  - {id: ks, name: Kommunstyrelsen, papers_due_days: 8, meetings: [2026-05-06, {date: 2026-06-03, cancelled: true}]}
decisions: [{id: b1, body: ks, date: 2026-05-06, title: Inriktning, assigns: [{to: ks, task: Räkna, due: 2026-06-01}]}]
commitments: [{who: unga, what: Håller ordning, due: 2026-06-01}]
actions: [{id: prov, what: Prov med belysning, due: 2026-05-28}]
events:
  - {id: nat, title: Nätverk, recurrence: {times_per_year: 4, first_year: 2026, last_year: 2028, first: 2026-01-29}}
  - {id: ofta, title: Ofta, recurrence: {times_per_year: 26, first_year: 2026, last_year: 2026, first: 2026-01-29}}
calendar: {start: 2026-02-02, target: 2026-12-14, election: [2026-09-13]}
"""


@pytest.fixture(scope="module")
def file() -> bytes:
    """A file with an entry of every kind."""
    return pm.export(pm.loads(ALL), "ics").data


def _lines(data: bytes) -> list[str]:
    """The lines, unfolded."""
    return re.sub(rb"\r\n ", b"", data).decode("utf-8").rstrip("\r\n").split("\r\n")


def test_lines_end_and_fold_as_the_standard_says(file: bytes) -> None:
    """CRLF and nothing else; at most 75 octets; no letter is torn apart; no byte order mark."""
    assert file.endswith(b"END:VCALENDAR\r\n")
    assert file.startswith(b"BEGIN:VCALENDAR\r\n")
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert b"\r" not in file.replace(b"\r\n", b"")
    raw = file.split(b"\r\n")
    assert any(line.startswith(b" ") for line in raw)
    for line in raw:
        assert len(line) <= 75
        line.decode("utf-8")


def test_the_head_has_what_programs_look_for(file: bytes) -> None:
    """One calendar, published and no invitation; its version, product, scale, name and zone before
    the first entry.
    """
    lines = _lines(file)
    head = dict(line.split(":", 1) for line in lines[1 : lines.index("BEGIN:VTIMEZONE")])
    assert (head["VERSION"], head["METHOD"], head["CALSCALE"]) == ("2.0", "PUBLISH", "GREGORIAN")
    assert head["PRODID"]
    assert head["X-WR-CALNAME"].startswith("Ådalens torg")
    assert head["X-WR-TIMEZONE"] == "Europe/Stockholm"
    assert lines.count("BEGIN:VCALENDAR") == 1
    assert not [
        line for line in lines if line.startswith(("ORGANIZER", "ATTENDEE"))
    ]  # else it is an invitation


def test_no_value_is_empty_and_every_name_is_known(file: bytes) -> None:
    """A property without a value is left out; what stands there is written
    NAME;PARAMETERS:VALUE.
    """
    for line in _lines(file):
        assert re.fullmatch(r"[A-Z-]+(;[A-Z-]+=[^:;]+)*:.+", line), line


def test_every_entry_has_what_it_must_have(file: bytes) -> None:
    """UID, SEQUENCE, DTSTAMP in UTC, a start and a title once each; days marked as days; the end
    comes after.
    """
    entries = [
        each.split("\nEND:VEVENT")[0]
        for each in "\n".join(_lines(file)).split("BEGIN:VEVENT\n")[1:]
    ]
    assert len(entries) >= 10
    for each in entries:
        names = [re.split("[:;]", line)[0] for line in each.split("\n")]
        assert len(names) == len(set(names))
        assert {"UID", "SEQUENCE", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS"} <= set(names)
        assert re.search(r"^DTSTAMP:\d{8}T\d{6}Z$", each, re.MULTILINE)
        assert re.search(r"^SEQUENCE:\d+$", each, re.MULTILINE)
        assert re.search(
            r"^DTSTART(;VALUE=DATE:\d{8}|;TZID=Europe/Stockholm:\d{8}T\d{6})$", each, re.MULTILINE
        )
    found = icalendar.Calendar.from_ical(file).walk("VEVENT")
    assert len({str(each["UID"]) for each in found}) == len(found) == len(entries)
    for each in found:
        if "DTEND" in each:
            assert type(each["DTEND"].dt) is type(each["DTSTART"].dt)
            assert each["DTEND"].dt > each["DTSTART"].dt


def test_every_zone_named_is_defined_and_changes_when_it_should(file: bytes) -> None:
    """The definition covers summer and winter, and an independent parser gets the right offset from
    it.
    """
    lines = _lines(file)
    named = {found[1] for line in lines if (found := re.search(r";TZID=([^:;]+)", line))}
    assert named == {line[5:] for line in lines if line.startswith("TZID:")} == {"Europe/Stockholm"}
    assert {"BEGIN:DAYLIGHT", "BEGIN:STANDARD"} <= set(lines)
    (read,) = vobject.readComponents(file.decode())
    hours = {each.summary.value: each.dtstart.value for each in read.vevent_list}
    offsets = {name: at.utcoffset() for name, at in hours.items() if isinstance(at, dt.datetime)}
    assert set(offsets.values()) == {dt.timedelta(hours=1)}


def test_every_rule_gives_its_own_first_day(file: bytes) -> None:
    """A network meeting that comes back: the rule begins on its first day, and gives as many days
    as it says.
    """
    lines = "\n".join(_lines(file))
    found = re.findall(r"DTSTART;VALUE=DATE:(\d{8})\n(?:DTEND[^\n]+\n)?RRULE:([^\n]+)", lines)
    assert len(found) == 2
    counts = []
    for first, rule in found:
        assert re.search(r"UNTIL=\d{8}(;|$)", rule)  # a day, since the start is one
        days = list(rrulestr(rule, dtstart=dt.datetime.strptime(first, "%Y%m%d")))
        assert f"{days[0]:%Y%m%d}" == first
        counts.append(len(days))
    assert sorted(counts) == [
        12,
        25,
    ]  # four times a year for three years; every other week from the end of January


# From version to version.

Step = Callable[[pm.ProcessMap, int], pm.ProcessMap]
KEYS = ("a", "b", "c")


def _talk(case: pm.ProcessMap, number: int, **changes: object) -> pm.ProcessMap:
    key = KEYS[number % len(KEYS)]
    return case.evolve(
        dialogues=[each.evolve(**changes) if each.id == key else each for each in case.dialogues]
    )


def _cancelled(case: pm.ProcessMap, number: int) -> pm.ProcessMap:
    return _talk(case, number, status=DialogueStatus.CANCELLED)


def _planned(case: pm.ProcessMap, number: int) -> pm.ProcessMap:
    return _talk(case, number, status=DialogueStatus.CONFIRMED)


def _moved(case: pm.ProcessMap, number: int) -> pm.ProcessMap:
    return _talk(case, number, date=dt.date(2026, 3, 1) + dt.timedelta(days=number))


def _undated(case: pm.ProcessMap, number: int) -> pm.ProcessMap:
    return _talk(case, number, date=None, start=None, end=None)


def _renamed(case: pm.ProcessMap, number: int) -> pm.ProcessMap:
    return _talk(case, number, title=f"Samtal {number}")


def _same(case: pm.ProcessMap, number: int) -> pm.ProcessMap:
    return case


def _turned(case: pm.ProcessMap, number: int) -> pm.ProcessMap:
    return case.evolve(dialogues=case.dialogues[::-1])


STEPS: tuple[Step, ...] = (_cancelled, _planned, _moved, _undated, _renamed, _same, _turned)


def _read(data: bytes) -> dict[str, tuple[int, dt.datetime, str, str, object]]:
    """What each entry says, by UID, as both parsers read it."""
    found: dict[str, tuple[int, dt.datetime, str, str, object]] = {}
    for each in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        said = (
            int(each["SEQUENCE"]),
            each["DTSTAMP"].dt,
            str(each["STATUS"]),
            str(each["SUMMARY"]),
            each["DTSTART"].dt,
        )
        found[str(each["UID"])] = said
    (other,) = vobject.readComponents(data.decode())
    assert {
        each.uid.value: (int(each.sequence.value), each.status.value, each.summary.value)
        for each in other.contents.get("vevent", [])
    } == {key: (said[0], said[2], said[3]) for key, said in found.items()}
    return found


@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 40)), min_size=1, max_size=4))
@settings(max_examples=15, deadline=None)
def test_a_later_file_updates_and_never_doubles(steps: list[tuple[Step, int]]) -> None:
    """Whatever is moved, cancelled, taken up again, undated or renamed: every entry keeps its UID
    and is never lost; what has changed has a higher SEQUENCE and a later DTSTAMP; what is cancelled
    says so.
    """
    case = with_key(pm.loads(ALL[: ALL.index("decision_bodies")]), "0" * 32)
    data = pm.export(case, "ics").data
    uids = {
        str(each["SUMMARY"]): str(each["UID"])
        for each in icalendar.Calendar.from_ical(data).walk("VEVENT")
    }
    ids = {
        key: uids[each.title]
        for key in KEYS
        for each in case.dialogues
        if each.id == key and each.title in uids
    }
    for change, number in steps:
        before = _read(data)
        case = change(case, number)
        data = pm.export(case, "ics", earlier=data).data
        after = _read(data)
        assert before.keys() <= after.keys()
        assert data.count(b"METHOD:PUBLISH") == 1
        for key, old in before.items():
            new = after[key]
            if new[2:] == old[2:]:
                assert new[0] >= old[0]
            else:
                assert (new[0] > old[0], new[1] > old[1]) == (True, True)
        for key, talk in ((key, each) for key in ids for each in case.dialogues if each.id == key):
            gone = talk.status is DialogueStatus.CANCELLED or talk.date is None
            assert (after[ids[key]][2] == "CANCELLED") is gone
        assert pm.export(case, "ics", earlier=data).data == data
