"""What has been held goes on binding what follows: the rhythm of an arena is kept from the day a session was held."""

import datetime as dt

import processmap as pm
from tests.scheduling.verifier import objections

CASE = """\
processmap: 1
title: Torget i Exempelby
open: [Belysning]
stakeholders:
  - {id: unga, name: Unga, kind: group, affected: high, willing: yes, available: [afternoon]}
  - {id: handlare, name: Handlarna, kind: business, affected: high, willing: yes, available: [morning, afternoon]}
relationships:
  - {source: handlare, target: unga, kind: conflict, can_meet: prepared}
perspectives:
  - {id: otryggt, statement: Otryggt, held_by: [handlare], voiced_in: [s1]}
  - {id: plats, statement: Enda platsen, held_by: [unga], voiced_in: [s2]}
tensions:
  - {between: [otryggt, plats], aim: meet}
dialogues:
  - {id: s1, title: Samtal med handlarna, purpose: inventory, participants: [handlare], status: held, date: 2026-01-08}
  - {id: s2, title: Samtal med unga, purpose: inventory, participants: [unga], status: held, date: 2026-01-09}
proposals:
  - {id: ljus, title: Ny belysning, addresses: [otryggt], decided_by: [ks]}
decision_bodies:
  - {id: au, name: Arbetsutskottet, kind: subcommittee, papers_due_days: 8, meetings: [2026-03-03, 2026-03-31]}
  - id: ks
    name: Kommunstyrelsen
    kind: board
    prepared_by: [au]
    papers_due_days: 8
    meetings: [2026-04-02, 2026-04-07, {date: 2026-04-15, papers_by: 2026-03-30}, 2026-05-20]
calendar: {start: 2026-01-12, facilitators: [{id: pl, role: process_lead}]}
"""


def _timed() -> pm.ProcessMap:
    case = pm.loads(CASE)
    return pm.with_schedule(case, pm.schedule(case, explain=False))


def test_the_rhythm_is_kept_after_a_session_was_held() -> None:
    """Held later than planned, the next session of the same arena waits as long as it would have."""
    case = _timed()
    for talk in case.dialogues:
        if talk.date and talk.id != "s1" and str(talk.date) < str(case["rundabord-1"].date):  # type: ignore[attr-defined]
            case = pm.record(case).held(talk.id, date=talk.date).case
    held = pm.record(case).held("rundabord-1", date="2026-03-20").case
    found = pm.schedule(held, earlier={}, explain=False)
    following = next(each.date for each in found.times if each.dialogue == "rundabord-2")
    assert following >= dt.date(2026, 3, 20) + dt.timedelta(days=28)
    assert not objections(found)


def test_a_body_that_prepares_sits_first() -> None:
    """The committee that prepares has a sitting of its own before the one that decides."""
    plan = pm.propose(pm.loads(CASE))[0]
    sittings = [(each.title, each.bodies) for each in plan.dialogues if each.bodies]
    assert sittings == [("Beredning: arbetsutskottet", ("au",)), ("Beslut: kommunstyrelsen", ("ks",))]
    days = {each.dialogue: each.date for each in pm.schedule(plan).times}
    first, then = (each.id for each in plan.dialogues if each.bodies)
    assert days[first] < days[then]
