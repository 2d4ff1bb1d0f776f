"""Calendar files, read back by a parser that is not the one that writes them."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import processmap as pm
from processmap.audience.identity import with_key as keyed
from processmap.errors import LimitError, UsageError
from processmap.model.fields import FORBIDDEN_CHARACTER
from tests.hostile_corpus import LABELS
from tests.strategies import process_maps

pytest.importorskip("icalendar", reason="needs the extra calendar")
vobject = pytest.importorskip("vobject", reason="needs vobject")

KEY = "0123456789abcdef" * 2
ROOT = Path(__file__).resolve().parents[2]


def ics(text: str, earlier: bytes | None = None, **options) -> bytes:
    """Export a document that is given as text."""
    return pm.export(pm.loads(text), "ics", earlier=earlier, **options).data


def entries(data: bytes) -> list:
    """The entries of a file as the other parser reads them."""
    (found,) = vobject.readComponents(data.decode("utf-8"))
    return list(found.contents.get("vevent", []))


def titles(data: bytes) -> dict[str, str]:
    """UID to title."""
    return {each.uid.value: each.summary.value for each in entries(data)}


def doc(rest: str = "", title: str = "Torget") -> str:
    """A small document."""
    return with_key(f"processmap: 1\ntitle: {title}\ncase_number: KS 2026/17\n{rest}")


def with_key(text: str, key: str = KEY) -> str:
    """A document with a key for its calendar."""
    if "calendar: {" in text:
        return text.replace("calendar: {", f"calendar: {{series: {key}, ")
    if "calendar:\n" in text:
        return text.replace("calendar:\n", f"calendar:\n  series: {key}\n")
    return f"{text.rstrip()}\ncalendar: {{series: {key}}}\n"


def one(talk: str, rest: str = "", **options):
    """The only entry of a document with one dialogue."""
    (found,) = entries(
        ics(doc(f"dialogues:\n  - {{id: a, title: Samtal om torget, {talk}}}\n{rest}"), **options)
    )
    return found


TALK = "dialogues:\n  - {id: a, title: Samtal om torget, status: planned, date: 2026-03-18}\n"


# Times.


def test_a_conversation_with_hours_keeps_them_in_its_zone() -> None:
    """18:00–20:00 in Stockholm is 17:00–19:00 UTC in winter, whichever way it is written down."""
    found = one("date: 2026-03-18, start: '18:00', end: '20:00', status: confirmed")
    assert found.dtstart.value.astimezone(dt.UTC) == dt.datetime(2026, 3, 18, 17, tzinfo=dt.UTC)
    assert found.dtend.value.astimezone(dt.UTC) == dt.datetime(2026, 3, 18, 19, tzinfo=dt.UTC)
    assert found.status.value == "CONFIRMED"
    offset = one("start: 2026-03-18T18:00+01:00")
    assert offset.dtstart.value.astimezone(dt.UTC) == dt.datetime(2026, 3, 18, 17, tzinfo=dt.UTC)


def test_a_conversation_with_a_day_only_takes_that_day() -> None:
    """Where no hour is known the entry covers the day, and the file ends it on the next."""
    found = one("date: 2026-03-18")
    assert (found.dtstart.value, found.dtend.value) == (dt.date(2026, 3, 18), dt.date(2026, 3, 19))


def test_an_unknown_end_is_worked_out_from_the_method_and_said() -> None:
    """A method's usual length gives the end, and the entry says that nobody has decided it."""
    found = one(
        "date: 2026-03-18, start: '18:00', method: m",
        "methods: [{id: m, hours: 2.5, seats: [2, 8]}]",
    )
    assert found.dtend.value - found.dtstart.value == dt.timedelta(hours=2.5)
    assert "uträknad" in found.description.value
    assert not hasattr(one("date: 2026-03-18, start: '18:00'"), "dtend")


def test_a_time_that_the_clocks_skip_is_moved_and_told() -> None:
    """02:30 on the night of summer time becomes 03:30, and the one who exports is told."""
    case = pm.loads(doc("dialogues:\n  - {id: a, title: Natt, date: 2026-03-29, start: '02:30'}"))
    made = pm.export(case, "ics")
    (found,) = entries(made.data)
    assert found.dtstart.value.astimezone(dt.UTC) == dt.datetime(2026, 3, 29, 1, 30, tzinfo=dt.UTC)
    assert any("flyttat" in note for note in made.notes)


def test_an_unknown_zone_is_told_as_a_mistake() -> None:
    """The zone of the document is used, and one that does not exist is named."""
    zoned = one("date: 2026-07-01, start: '18:00'", "calendar: {timezone: Europe/Helsinki}")
    assert zoned.dtstart.value.astimezone(dt.UTC).hour == 15
    with pytest.raises(UsageError, match="Mars/Base"):
        ics(doc(f"{TALK}calendar: {{timezone: Mars/Base}}\n"))


# What becomes an entry.


def test_states_become_the_calendars_own() -> None:
    """Proposed and provisional are tentative, confirmed is confirmed, cancelled is cancelled; each
    says so in words.
    """
    assert one("date: 2026-03-18, status: proposed").status.value == "TENTATIVE"
    assert one("date: 2026-03-18, status: proposed").summary.value == "Förslag: Samtal om torget"
    assert one("date: 2026-03-18, status: confirmed, provisional: true").status.value == "TENTATIVE"
    cancelled = one("date: 2026-03-18, status: cancelled")
    assert (cancelled.status.value, cancelled.summary.value) == (
        "CANCELLED",
        "Inställt: Samtal om torget",
    )


def test_sittings_and_papers_due_are_days() -> None:
    """A body's meeting, its notice and the day its papers are due are entries; what is called off
    is cancelled.
    """
    bodies = (
        "decision_bodies:\n  - {id: tn, name: Tekniska nämnden, papers_due_days: 8, meetings: [2026-03-18, "
        "{date: 2026-04-22, papers_by: 2026-04-10, notice_by: 2026-04-15, cancelled: true}]}\n"
        "decisions:\n  - {id: b, body: tn, date: 2026-03-18, reference: § 31, title: Ljus, outcome: returned}\n"
        "  - {id: c, body: tn, date: 2026-05-20, reference: § 40}\n"
    )
    found = {
        (each.dtstart.value.isoformat(), each.summary.value, each.status.value)
        for each in entries(ics(doc(bodies)))
    }
    assert found == {
        ("2026-03-18", "Tekniska nämnden sammanträder", "CONFIRMED"),
        (
            "2026-03-10",
            "Handlingar till Tekniska nämnden ska vara inne (möte 2026-03-18)",
            "CONFIRMED",
        ),
        ("2026-04-22", "Inställt: Tekniska nämnden sammanträder", "CANCELLED"),
        (
            "2026-04-10",
            "Inställt: Handlingar till Tekniska nämnden ska vara inne (möte 2026-04-22)",
            "CANCELLED",
        ),
        (
            "2026-04-15",
            "Inställt: Kallelsen till Tekniska nämnden går ut (möte 2026-04-22)",
            "CANCELLED",
        ),
        ("2026-05-20", "Tekniska nämnden sammanträder", "CONFIRMED"),
    }
    sitting = next(
        each for each in entries(ics(doc(bodies))) if each.dtstart.value == dt.date(2026, 3, 18)
    )
    assert sitting.description.value == "§ 31 Ljus: återremiss"


def test_network_meetings_come_back_as_the_document_knows() -> None:
    """Twice a year from a first Friday is a rule that gives Fridays in spring and autumn, within
    the years said.
    """
    made = pm.export(pm.read(ROOT / "examples" / "karlskoga.yaml"), "ics")
    (found,) = entries(made.data)
    days = [each.date() for each in found.getrruleset(addRDate=True)]
    assert days[0] == dt.date(2019, 5, 17)
    assert len(days) == 8
    assert {each.weekday() for each in days} == {4}
    assert {each.year for each in days} == {2019, 2020, 2021, 2022}
    assert "uträknade" in found.description.value
    assert found.status.value == "TENTATIVE"
    assert any("Webbsänt frukostseminarium" in note for note in made.notes)


@given(
    st.dates(dt.date(2020, 1, 1), dt.date(2026, 12, 31)),
    st.sampled_from((1, 2, 3, 4, 6, 12, 26, 52)),
)
@settings(max_examples=40, deadline=None)
def test_a_recurrence_keeps_weekday_years_and_number(first: dt.date, times: int) -> None:
    """From any first day the rule stays on that weekday, within the years, and gives no more times
    a year than said.
    """
    event = f"events:\n  - {{title: Träff, recurrence: {{times_per_year: {times}, first_year: {first.year}, last_year: {first.year + 2}, first: {first}}}}}\n"  # a document on one line
    (found,) = entries(ics(doc(event)))
    days = [each.date() for each in found.getrruleset(addRDate=True)]
    assert days[0] == first
    assert {each.weekday() for each in days} == {first.weekday()}
    assert days[-1].year <= first.year + 2
    most = {26: 27, 52: 53}.get(times, times)  # some years have a week more
    assert all(
        sum(each.year == year for each in days) <= most
        for year in range(first.year, first.year + 3)
    )


def test_an_uneven_number_of_times_gives_the_first_only_and_says_so() -> None:
    """Five times a year does not say when: the entry stands once, and its words and a note tell."""
    often = "times_per_year: 5, first_year: 2026, last_year: 2027, first: 2026-02-03"
    event = f"events:\n  - {{title: Träff, recurrence: {{{often}}}}}\n"
    made = pm.export(pm.loads(doc(event)), "ics")
    (found,) = entries(made.data)
    assert not hasattr(found, "rrule")
    assert "står inte i dokumentet" in found.description.value
    assert any("Träff" in note for note in made.notes)


def test_tasks_not_done_and_the_frame_in_time_are_days() -> None:
    """Tasks and actions with a last day, the target and the election are entries; what is done is
    not.
    """
    rest = (
        "stakeholders: [{id: gata, name: Gatukontoret, kind: administration}]\n"
        "actions:\n  - {what: Prov med belysning, responsible: gata, due: 2026-05-01}\n"
        "  - {what: Klart, due: 2026-05-02, done_on: 2026-04-02}\n"
        "calendar: {target: 2026-06-14, election: 2026-09-13}\n"
    )
    assert set(titles(ics(doc(rest))).values()) == {
        "Senast i dag: Prov med belysning",
        "Målet: processen ska vara klar",
        "Valdag",
    }


# What must not be said.

SECRET = doc(
    "stakeholders:\n  - {id: anna, name: Anna Andersson, kind: person}\n  - {id: grupp, name: Unga, kind: group}\n"
    "  - {id: vittne, name: Hemliga vittnet, visibility: confidential}\n"
    "perspectives:\n  - {id: p, statement: Det är för mörkt, held_by: [grupp]}\n"
    "dialogues:\n"
    "  - {id: s1, title: Samtal med Anna Andersson, participants: [anna], date: 2026-03-01, place: Storgatan 1, outcome: Hon är rädd, note: ring först}\n"  # a document on one line
    "  - {id: s2, title: Mötet i lokalen, participants: [grupp, vittne, anna], date: 2026-03-02, visibility: confidential, place: Källaren}\n"  # as above
    "  - {id: s3, title: Samtal där Hemliga vittnet var med, participants: [vittne], date: 2026-03-03}\n"
)


def test_nothing_confidential_and_no_person_is_named() -> None:
    """Private persons, confidential entries, statements, outcomes and notes are nowhere in the
    file.
    """
    made = pm.export(pm.loads(SECRET), "ics")
    said = made.text().replace("\r\n ", "")
    for secret in (
        "Anna",
        "anna",
        "Storgatan",
        "rädd",
        "ring först",
        "mörkt",
        "Hemliga",
        "vittne",
        "Källaren",
        "lokalen",
    ):
        assert secret not in said
    assert sorted(titles(made.data).values()) == ["Enskilt samtal", "Samtal", "Samtal"]
    assert "CLASS:CONFIDENTIAL" in said
    assert any("3 samtal visas utan titel" in note for note in made.notes)


def test_confidential_words_are_there_when_asked_for() -> None:
    """With leave, the confidential conversation has its title; the private person is still not
    named.
    """
    said = pm.export(pm.loads(SECRET), "ics", show_confidential=True).text()
    assert "Hemliga vittnet" in said
    assert "Anna" not in said


def test_a_confidential_document_gives_an_empty_calendar() -> None:
    """Neither the entries nor the title are there."""
    made = pm.export(pm.loads(doc(f"visibility: confidential\n{TALK}")), "ics")
    assert not entries(made.data)
    assert "Torget" not in made.text()
    assert "torget" not in made.text()


# Versions.


def test_the_same_document_gives_the_same_bytes() -> None:
    """No clock, no chance: two exports are equal, and so is one over the file it would replace."""
    first = ics(doc(TALK))
    assert first == ics(doc(TALK)) == ics(doc(TALK), first)


def test_a_change_is_marked_as_newer_and_the_rest_left_alone() -> None:
    """A moved conversation keeps its UID, with a higher SEQUENCE and a later DTSTAMP; its neighbour
    keeps its own.
    """
    two = TALK + "  - {id: b, title: Annat, date: 2026-04-01}\n"
    old = ics(doc(two))
    new = ics(doc(two.replace("2026-03-18", "2026-03-25")), old)
    before, after = ({each.uid.value: each for each in entries(data)} for data in (old, new))
    assert before.keys() == after.keys()
    moved = [uid for uid in before if before[uid].dtstart.value != after[uid].dtstart.value]
    for uid in before:
        risen = int(after[uid].sequence.value) - int(before[uid].sequence.value)
        later = after[uid].dtstamp.value > before[uid].dtstamp.value
        assert (risen, later) == ((1, True) if uid in moved else (0, False))
    assert len(moved) == 1


def test_what_is_gone_is_cancelled_without_its_words() -> None:
    """A conversation taken out of the document is cancelled in the file, tells nothing, and stays
    so unchanged.
    """
    timed = TALK.replace("2026-03-18", "2026-03-18, start: '18:00'")
    old = ics(doc(timed))
    gone = ics(doc(), old)
    (found,) = entries(gone)
    assert found.uid.value in titles(old)
    assert found.status.value == "CANCELLED"
    assert int(found.sequence.value) == 1
    assert "Samtal om torget" not in gone.decode()
    assert ics(doc(), gone) == gone
    assert int(entries(ics(doc(timed), gone))[0].sequence.value) == 2


def test_the_number_rises_with_what_the_document_knows_also_without_an_earlier_file() -> None:
    """A later day of review or of something done gives a higher number, so that an update is taken
    up all the same.
    """
    first, second = (
        ics(doc(f"{TALK}reviewed: {{by: Processledare, date: {date}}}\n"))
        for date in ("2026-01-02", "2026-01-03")
    )
    assert int(entries(second)[0].sequence.value) == int(entries(first)[0].sequence.value) + 1


def test_another_calendar_is_left_alone() -> None:
    """Another process's entries in an earlier file are not taken over; what is no calendar is
    refused.
    """
    other = ics(doc(TALK).replace("KS 2026/17", "KS 2026/18"))
    assert titles(ics(doc(TALK), other)) == titles(ics(doc(TALK)))
    for spoilt in (b"processmap: 1\ntitle: x\n", b"\xff\xfe", b"", b"BEGIN:VCALENDAR\nX"):
        with pytest.raises(UsageError):
            ics(doc(TALK), spoilt)
    with pytest.raises(LimitError):
        ics(doc(TALK), b"x" * 20_000_001)


def test_identities_rest_on_the_kept_key_alone() -> None:
    """Not on the title, the case number or the conversation's own words; with another key they are
    others, and the key itself is in no file.
    """
    first = ics(doc(TALK))
    renamed = doc(TALK).replace("2026/17", "2027/1").replace("title: Torget", "title: Parken")
    assert titles(ics(renamed)).keys() == titles(first).keys()
    other = ics(doc(TALK).replace(KEY, KEY[::-1]))
    assert titles(other).keys().isdisjoint(titles(first))
    assert KEY.encode() not in first


def test_words_that_somebody_wrote_are_no_key() -> None:
    """What can be guessed gives no identity: a new key is made each time, and the export says that
    it is not kept.
    """
    guessed = pm.loads(doc(TALK).replace(KEY, "torget-2026"))
    one, two = pm.export(guessed, "ics"), pm.export(guessed, "ics")
    assert titles(one.data).keys().isdisjoint(titles(two.data))
    assert any("kunde inte sparas" in note for note in one.notes)
    kept = pm.export(pm.loads(doc(TALK)), "ics")
    assert not any("kunde inte sparas" in note for note in kept.notes)


def test_a_changed_id_keeps_its_entry() -> None:
    """An entry that an earlier file has word for word is the same, whatever its id is now."""
    first = ics(doc(TALK))
    assert titles(ics(doc(TALK.replace("id: a", "id: b")), first)) == titles(first)


def test_an_ordinary_reader_never_has_the_key() -> None:
    """Whoever has it could try names against the identities: it is in nothing made for a reader."""
    import pickle

    from processmap.audience import view

    case = pm.loads(doc(TALK))
    assert KEY.encode() not in pickle.dumps(view(case))
    assert KEY not in str(pm.show(case).json())


# Any document, any words.


@given(process_maps())
@settings(max_examples=25, deadline=None)
def test_any_document_gives_a_file_that_reads_back(case: pm.ProcessMap) -> None:
    """UIDs are unique and the same every time, lines are folded at 75 octets, and every entry has
    what it must have.
    """
    if case.calendar is not None:  # its zone is any text, which is tried above
        case = case.evolve(calendar=case.calendar.evolve(timezone="Europe/Stockholm"))
    case = keyed(case, KEY)
    made = pm.export(case, "ics")
    found = entries(made.data)
    assert len({each.uid.value for each in found}) == len(found)
    assert made.data == pm.export(case, "ics", earlier=made.data).data
    assert all(len(line) <= 75 for line in made.data.split(b"\r\n"))
    for each in found:
        assert each.dtstamp.value
        assert each.dtstart.value


def test_a_meeting_that_is_written_twice_is_one_entry() -> None:
    """Two entries with one identity are one to a calendar, and one of them is lost."""
    case = pm.loads(
        "processmap: 1\ntitle: T\ndecision_bodies:\n"
        "  - {id: namnden, name: Nämnden, meetings: [2024-02-29, 2024-02-29]}\n"
    )
    assert isinstance(case, pm.ProcessMap)
    found = entries(pm.export(keyed(case, KEY), "ics").data)
    assert [each.dtstart.value for each in found] == [dt.date(2024, 2, 29)]


def labels() -> list[str]:
    """Every hostile string that a text field takes."""
    found: list[str] = []
    for path in sorted(LABELS.iterdir()):
        said = path.read_text(encoding="utf-8")
        found += json.loads(said) if path.suffix == ".json" else said.split("\n")
    spoken = [
        each
        for each in found
        if each.strip() and not FORBIDDEN_CHARACTER.search(each) and len(each) < 4000
    ]
    return [
        *spoken,
        "a\\Nb",
        "a\\nb",
        "\\\\;,",
        "rad ett\nrad två",
        "a\u2028b",
        "BEGIN:VEVENT\nEND:VCALENDAR",
    ]


def test_hostile_words_come_out_as_they_were_typed() -> None:
    """Every hostile string as a title, a place, a body's and an event's name reads back equal and
    starts nothing.
    """
    from processmap import Dialogue, Event, ProcessMap

    date = dt.date(2026, 3, 18)
    said = labels()
    talks = tuple(
        Dialogue(id=f"t{n}", title=each, place=each, date=date) for n, each in enumerate(said)
    )
    events = tuple(Event(id=f"e{n}", title=each, date=date) for n, each in enumerate(said))
    data = pm.export(ProcessMap(title="x", dialogues=talks, events=events), "ics").data
    found = entries(data)
    assert len(found) == len(talks) + len(events)
    shown = sorted(each.summary.value for each in found)
    assert shown == sorted([*said, *(" ".join(each.split()) for each in said)])
    assert {each.name for entry in found for each in entry.getChildren()} <= {
        "UID", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "CLASS", "TRANSP", "SEQUENCE",
        "DTSTAMP", "LAST-MODIFIED",
    }  # fmt: skip
