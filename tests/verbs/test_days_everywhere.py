"""What a document says of days is the same in everything that is made of it: days written in
`start`, several days, red days, months and seasons.
"""

import datetime as dt
import re

import pytest

import processmap as pm
from processmap.model.process_map import ProcessMap
from processmap.verbs.calendar import CalendarFile
from tests.scheduling.told import facts_told, notes_told

DOCUMENT = """\
processmap: 1
title: Dagar
question: Hur?
commissioner: Kommunstyrelsen
open: [allt]
calendar: {start: 2027-01-11, closed: [{start: 2027-07}], facilitators: [{id: pl, role: process_lead, unavailable: [{start: 2027-02}]}]}
stakeholders:
  - {id: s, name: Unga, affected: high, willing: yes, unavailable: [{start: mars 2027}]}
  - {id: t, name: Äldre, affected: high, willing: yes}
dialogues:
  - {id: grov, title: Framtidsverkstad, purpose: inventory, participants: [t], date: maj 2027, status: planned}
  - {id: forbi, title: Vårträff, purpose: inventory, participants: [s], date: våren 2026, status: planned}
  - {id: hallen, title: Höstträff, purpose: inventory, participants: [s], date: hösten 2025, status: held}
  - {id: borta, title: Marsmöte, purpose: inventory, participants: [s], date: 2027-03-17, status: confirmed}
  - {id: ledig, title: Februarimöte, purpose: inventory, participants: [t], facilitators: [pl], start: 2027-02-03T18:00, end: 2027-02-03T20:00, status: confirmed}
  - {id: flera, title: Tre dagar, purpose: inventory, participants: [t], start: 2027-05-04T09:00, end: 2027-05-06T16:00, status: confirmed}
  - {id: samtidigt, title: Andra dagen, purpose: inventory, participants: [t], date: 2027-05-05, start: "10:00", end: "11:00", status: confirmed}
"""


@pytest.fixture
def case() -> ProcessMap:
    """A map with days of every sort."""
    return pm.loads(DOCUMENT)


def test_the_checker(case: ProcessMap) -> None:
    """Whoever is away "i mars" or "i februari" cannot come then; two on the second day of three
    meet; a holiday within three days is told; what was to be "våren 2026" is over.
    """
    found = {(each.code, each.refs) for each in pm.check(case, today=dt.date(2027, 1, 5))}
    assert ("PM408", ("borta", "s")) in found
    assert ("PM408", ("ledig", "pl")) in found
    assert any(code == "PM409" and {"flera", "samtidigt"} <= set(refs) for code, refs in found)
    assert ("PM433", ("flera",)) in found  # Kristi himmelsfärdsdag
    assert ("PM418", ("forbi",)) in found
    assert not any("grov" in refs and code == "PM418" for code, refs in found)


def test_the_summary(case: ProcessMap) -> None:
    """A season stands as it was written, and is late when it is over."""
    said = re.sub(r"\s+", " ", pm.show(case, today=dt.date(2027, 1, 5)).text(200))
    assert "hösten 2025 Höstträff" in said
    assert "”Vårträff” skulle ha varit våren 2026" in said
    assert "Utan datum" not in said


def test_the_timetable(case: ProcessMap) -> None:
    """What is known to the month is put within it and not written in; what is over is not put in
    time.
    """
    found = pm.schedule(case)
    days = {each.dialogue: each for each in found.times}
    assert (days["grov"].date.year, days["grov"].date.month) == (2027, 5)
    assert "forbi" not in days
    assert (str(days["flera"].date), str(days["flera"].last)) == ("2027-05-04", "2027-05-06")
    assert any("maj 2027" in each and "skrivs inte in" in each for each in notes_told(found))
    written = pm.dumps(pm.with_schedule(case, found))
    assert "date: maj 2027" in written


def test_a_month_that_is_impossible_is_explained(case: ProcessMap) -> None:
    """Where nothing can be held within it, the month is among what clashes."""
    text = DOCUMENT.replace("maj 2027", "juli 2027")
    found = pm.schedule(pm.loads(text))
    assert not found.found
    assert "”Framtidsverkstad” ska hållas juli 2027." in facts_told(found)


def test_the_brief(case: ProcessMap) -> None:
    """What stands in the calendar, with its days and what is special about them."""
    said = re.sub(r"\s+", " ", pm.brief(case).text(200))
    assert "2027-02-03 kl. 18.00–20.00: Februarimöte" in said
    assert "2027-05-04 kl. 09.00 – 2027-05-06 kl. 16.00 (Kristi himmelsfärdsdag)" in said


def test_the_calendar_file(case: ProcessMap) -> None:
    """Three days are three days, and those known to the month only are told to be left out."""
    made = pm.export(case, "ics")
    assert isinstance(made, CalendarFile)
    told = [each for each in made.notes if "månad" in each]
    assert told == [
        "Bara månad eller årstid är känd, så de är inte med: Framtidsverkstad (maj 2027), "
        "Vårträff (våren 2026)."
    ]
    entry = next(each for each in made.text().split("BEGIN:VEVENT") if "Tre dagar" in each)
    assert "DTSTART;TZID=Europe/Stockholm:20270504T090000" in entry
    assert "DTEND;TZID=Europe/Stockholm:20270506T160000" in entry


@pytest.mark.parametrize("view", ["process", "timeline"])
def test_the_pictures(case: ProcessMap, view: str) -> None:
    """A month or a season stands as it was written; on the timeline it has its place."""
    said = re.sub(r"\s+", " ", pm.draw(case, view).render("txt").decode("utf-8"))
    assert "maj 2027" in said
    assert "hösten 2025" in said
    assert "2027-05-06 kl. 16.00 (Kristi himmelsfärdsdag)" in said
    if view == "timeline":
        assert "Utan datum" not in said
