"""Days up to the first shut gate, and months after it."""

import datetime as dt
import json
import re

import pytest
from hypothesis import HealthCheck, given, settings

import processmap as pm
from processmap.exports.timetable_data import schedule_json
from processmap.model.schedule import Schedule
from processmap.model.words import Purpose
from processmap.pages.timetable import schedule_page
from processmap.scheduling.waiting import gates_of
from processmap.verbs.seeing import seen_schedule
from tests.scheduling.told import notes_told
from tests.scheduling.torget import TORGET
from tests.strategies import cases_to_propose

SHUT = TORGET.replace("  - {id: forst-uppdrag, kind: mandate, state: open}\n", "")
AGREED = """\
dialogues:
  - {id: mote, title: Mötet, purpose: meet, participants: [unga, handlare], status: confirmed, date: 2026-05-05}
"""
_DAY = re.compile(r"\b20\d\d-\d\d-\d\d\b")


def _schedule(document: str) -> Schedule:
    return pm.schedule(pm.loads(document), explain=False)


def test_what_waits_for_a_shut_gate_has_months_and_no_day() -> None:
    """Nothing behind the mandate has a day in the timetable, its data, or the document; each has
    months, the gate, and who opens it. The only days told are those that the map knows: the first,
    the target, and the last that a body has set.
    """
    found = _schedule(SHUT)
    assert [each for each in found.times if each.between is not None]
    assert not [each for each in found.times if each.has_day]
    page = schedule_page(seen_schedule(found)).text()
    assert "När uppdraget är klart".casefold() in page.casefold()
    assert "kommunstyrelsen" in page
    meetings = {str(each.date) for body in found.case.decision_bodies for each in body.meetings}
    table = page.partition("VÄGEN TILL BESLUT")[0]
    assert not set(_DAY.findall(table)) & meetings
    days = set(_DAY.findall(page)) - {str(found.first_day), str(found.target)} - meetings
    assert not days
    data = json.loads(schedule_json(seen_schedule(found)))
    assert {each["date"] for each in data["dialogues"]} == {None}
    assert data["end"] is None
    assert data["done_between"]["gates"]
    written = pm.with_schedule(found.case, found)
    assert not [each.id for each in written.dialogues if each.date]


def test_once_the_gate_is_open_there_are_days() -> None:
    """The same map with the mandate there has a day for everything, and no months."""
    found = _schedule(TORGET)
    assert all(each.has_day for each in found.times)
    assert found.done_between is None


def test_what_people_have_confirmed_keeps_its_day() -> None:
    """A confirmed conversation behind a shut gate has its day; the rest has months."""
    found = _schedule(SHUT + AGREED)
    assert found["mote"].date == dt.date(2026, 5, 5)
    assert found["mote"].has_day


def test_days_of_an_earlier_timetable_go_when_a_gate_shuts() -> None:
    """A day that a timetable wrote when the gate was open does not stay when it is not."""
    dated = pm.with_schedule(pm.loads(TORGET), _schedule(TORGET))
    assert [each for each in dated.dialogues if each.date]
    gates = [
        each.evolve(state="shut") if each.id == "forst-uppdrag" else each for each in dated.gates
    ]
    shut = dated.evolve(gates=gates)
    again = pm.with_schedule(shut, pm.schedule(shut, explain=False))
    assert not [each.id for each in again.dialogues if each.date]


@given(cases_to_propose())
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_of_any_map(case: pm.ProcessMap) -> None:
    """Whatever waits for a shut gate has months; its latest week is at most twice its earliest; and
    what comes after it waits too.
    """
    found = pm.schedule(case, today=dt.date(2026, 3, 2), explain=False)
    waits = gates_of(found.plan)
    for each in found.times:
        assert (each.between is not None) is (each.dialogue in waits and not each.fixed)
        if each.between is not None:
            low, high = each.between.weeks
            assert 1 <= low <= high <= 2 * low
            assert each.between.first <= each.between.last
            assert found.plan[each.dialogue].date is None
    fixed = {each.dialogue for each in found.times if each.fixed}
    for order in found.plan.precedences:
        if order.before in waits and order.after not in fixed:
            assert order.after in waits


EVENING = """\
processmap: 1
title: Ängen
stakeholders:
  - {id: boende, name: Boende vid ängen, kind: residents, affected: high}
  - {id: elever, name: Eleverna, kind: group, standing: [children], affected: high}
  - {id: parken, name: Parkförvaltningen, kind: administration}
dialogues:
  - {id: hemma, title: Hemma, purpose: inventory, participants: [boende]}
  - {id: skola, title: Skolan, purpose: inventory, participants: [elever]}
  - {id: jobbet, title: Jobbet, purpose: inventory, participants: [parken]}
  - {id: alla, title: Tillsammans, purpose: meet, participants: [boende, parken]}
calendar: {start: 2026-03-02}
"""


def _free(found: Schedule, key: str) -> bool:
    """Whether something is held on an evening or a weekend."""
    time = found[key]
    return time.part.value == "evening" or time.date.weekday() > 4


@pytest.mark.parametrize(
    ("said", "free"),
    [
        ("", {"hemma": True, "skola": False, "jobbet": False, "alla": True}),
        (", available: [morning]", {"hemma": False, "alla": False}),
    ],
)
def test_each_comes_when_such_people_usually_can(said: str, free: dict[str, bool]) -> None:
    """Residents on an evening or a weekend, pupils and staff in working hours; those who come in
    their free time decide a common hour; and what the document says stands before all that.
    """
    document = EVENING.replace("kind: residents", f"kind: residents{said}")
    found = _schedule(document)
    assert {key: _free(found, key) for key in free} == free
    assert bool([each for each in notes_told(found) if "kvällar och helger" in each]) is not bool(
        said
    )


SLOW_BODY = """\
processmap: 1
title: Lekplatsen
question: Vad ska lekplatsen bli?
commissioner: Kommunstyrelsen
open: [allt]
stakeholders:
  - {id: boende, name: Boende, affected: high, willing: yes}
  - {id: forening, name: Föreningen, affected: high, willing: yes}
perspectives:
  - {id: ljust, statement: Mer ljus, held_by: [boende]}
  - {id: morkt, statement: Mindre ljus, held_by: [forening]}
proposals: [{id: ljus, title: Ny belysning, addresses: [ljust], decided_by: ks}]
decision_bodies:
  - {id: ks, name: Kommunstyrelsen, kind: board, meetings: [2026-06-03, 2026-10-14, 2026-12-16]}
calendar: {start: 2026-05-07}
"""


def test_behind_a_gate_a_body_decides_in_a_month_when_it_meets() -> None:
    """A board that meets in October and December decides in one of them, and what follows comes
    after it and not months later.
    """
    found = _schedule(SLOW_BODY)
    decision = next(
        each for each in found.times if found.plan[each.dialogue].purpose is Purpose.DECIDE
    )
    assert decision.between is not None
    assert decision.between.first == dt.date(2026, 10, 14)
    assert decision.between.last in {dt.date(2026, 10, 14), dt.date(2026, 12, 16)}
    after = [
        each.between
        for each in found.times
        if found.plan[each.dialogue].purpose is Purpose.FEEDBACK and each.between is not None
    ]
    assert after
    assert all(decision.between.first <= each.first for each in after)
    assert all((each.first - decision.between.first).days < 28 for each in after)
