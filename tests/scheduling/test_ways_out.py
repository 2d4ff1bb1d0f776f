"""Ways out done in the document itself: what is advised, written where the user would write it,
gives a timetable.
"""

from collections.abc import Callable

import pytest

import processmap as pm
from processmap.model.plan import Status
from processmap.model.project import Facilitator
from tests.scheduling.told import ways_told
from tests.scheduling.torget import scheduled, torget_with_talks

FIRM = {"target: 2026-06-14": "target: 2026-06-14\n  target_firm: true"}
START = "  start: 2026-04-01 "
ALWAYS = "[{start: 2026-01-01, end: 2199-01-01}]"
SPRING = "[{start: 2026-04-01, end: 2026-05-20}]"
TRADERS = "influence: medium, willing: yes"
YOUNG = "influence: low, willing: yes"
MEETINGS = "papers_due_days: 14, meetings: [2026-04-26, 2026-05-31, 2026-06-28]"
_TARGET = ("target",)

CASES: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "another target": ({START: "  start: 2026-05-01 ", **FIRM}, _TARGET),
    "papers later": ({START: "  start: 2026-04-30 ", **FIRM}, ("papers:ks",)),
    "no meeting before autumn": (
        {MEETINGS: "papers_due_days: 3, meetings: [2026-04-05, 2026-09-27]", **FIRM},
        _TARGET,
    ),
    "somebody who is always away": (
        {TRADERS: f"{TRADERS}, unavailable: {ALWAYS}"},
        ("away:handlare:0",),
    ),
    "somebody who is away in spring": (
        {TRADERS: f"{TRADERS}, unavailable: {SPRING}", **FIRM},
        ("away:handlare:0",),
    ),
    "always closed": ({START: f"  closed: {ALWAYS}\n{START}"}, ("closed:0",)),
    "closed in spring": ({START: f"  closed: {SPRING}\n{START}", **FIRM}, ("closed:0",)),
    "long rests": ({START: f"  rest_days: 14\n{START}", **FIRM}, _TARGET),
    "another leader": (
        {START: f"  facilitators: [{{id: lena, name: Lena, unavailable: {ALWAYS}}}]\n{START}"},
        ("leaders",),
    ),
    "another interpreter": (
        {
            YOUNG: f"{YOUNG}, needs: [interpreter], languages: [somaliska]",
            START: "  facilitators: [{id: lena, name: Lena}, {id: tolk, role: interpreter, languages: [somaliska], "
            f"unavailable: {ALWAYS}}}]\n{START}",
        },
        ("parts:unga", "interpreters:tolk"),
    ),
}


def _calendar(case: pm.ProcessMap, **changes: object) -> pm.ProcessMap:
    assert case.calendar is not None
    return case.evolve(calendar=case.calendar.evolve(**changes))


def _person(case: pm.ProcessMap, key: str, **changes: object) -> pm.ProcessMap:
    people = [each.evolve(**changes) if each.id == key else each for each in case.stakeholders]
    return case.evolve(stakeholders=people)


def _body(case: pm.ProcessMap, **changes: object) -> pm.ProcessMap:
    return case.evolve(decision_bodies=[each.evolve(**changes) for each in case.decision_bodies])


def _away(case: pm.ProcessMap, way: pm.WayOut, key: str) -> pm.ProcessMap:
    person = key.split(":")[1]
    leaders = [
        each.evolve(unavailable=()) if each.id == person else each for each in case.facilitators
    ]
    return _calendar(_person(case, person, unavailable=()), facilitators=leaders)


def _more(case: pm.ProcessMap, **changes: object) -> pm.ProcessMap:
    return _calendar(
        case, facilitators=[*case.facilitators, Facilitator(id="ny", name="Ny", **changes)]
    )


APPLIED: dict[str, Callable[[pm.ProcessMap, pm.WayOut, str], pm.ProcessMap]] = {
    "target": lambda case, way, key: _calendar(case, target=way.end),
    "papers": lambda case, way, key: _body(case, papers_due_days=0),
    "away": _away,
    "closed": lambda case, way, key: _calendar(case, closed=()),
    "parts": lambda case, way, key: _person(case, key.split(":")[1], available=()),
    "leaders": lambda case, way, key: _more(case),
    "interpreters": lambda case, way, key: _more(case, role="interpreter", languages=["somaliska"]),
}


@pytest.mark.parametrize("name", CASES)
def test_a_way_out_works_in_the_document(name: str) -> None:
    """Impossible before; with each fact of the way out given up in the document, a timetable that
    keeps the target.
    """
    changes, facts = CASES[name]
    case = torget_with_talks(**changes)
    before = scheduled(case)
    assert before.status is Status.INFEASIBLE
    assert before.clash is not None
    assert before.clash.irreducible
    way = next((each for each in before.ways if each.facts == facts), None)
    assert way is not None, [each.facts for each in before.ways]
    for key in way.facts:
        case = APPLIED[key.partition(":")[0]](case, way, key)
    after = scheduled(case)
    assert (after.found, after.late_days) == (True, 0)


def test_moving_what_is_agreed_works_in_the_document() -> None:
    """Two confirmed days the wrong way round: each way out that moves one of them does when that
    one is free again.
    """
    case = pm.loads(
        """\
processmap: 1
title: Torget
open: [Allt]
calendar: {start: 2026-03-02}
dialogues:
  - {id: a, title: Först, purpose: frame, status: confirmed, date: 2026-03-20}
  - {id: b, title: Sedan, purpose: frame, after: [a]}
  - {id: c, title: Sist, purpose: frame, status: confirmed, date: 2026-03-20, start: '09:00', after: [b]}
"""
    )
    ways = [each for each in scheduled(case).ways if each.facts[0].startswith("agreed:")]
    assert ways
    for way in ways:
        moved = {key.partition(":")[2] for key in way.facts if key.startswith("agreed:")}
        free = [
            d.evolve(date=None, start=None, status=None) if d.id in moved else d
            for d in case.dialogues
        ]
        assert scheduled(case.evolve(dialogues=free)).found


def test_a_later_target_names_the_meeting_it_rests_on() -> None:
    """Where the new day lies beyond the meetings a body has set, asking for one more is part of the
    way out.
    """
    little = {START: f"  facilitators: [{{id: lena, name: Lena, days_per_week: 0.25}}]\n{START}"}
    case = torget_with_talks(**FIRM, **little)
    found = scheduled(case)
    way = found.ways[0]
    assert way.facts == _TARGET
    said = ways_told(found)[0]
    assert said.endswith("Be kommunstyrelsen om ett extra sammanträde, till exempel 6 juli.")
    moved = _calendar(case, target=way.end)
    assert not scheduled(moved).found
    more = _body(moved, meetings=[*case.decision_bodies[0].meetings, "2026-07-06"])
    assert scheduled(more).late_days == 0
    assert scheduled(more).found
