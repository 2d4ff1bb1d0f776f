"""The plan, the page and the timetable say the same: laws over drawn maps with booked meetings, over
all cases and examples.
"""

import datetime as dt
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import processmap as pm
from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.project import Facilitator
from processmap.model.schedule import Schedule, Timed
from processmap.model.words import DialogueStatus, OpenTo, Purpose
from processmap.pages.plan_page import Step, steps_of
from processmap.pages.timetable import schedule_page
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_plan, seen_schedule
from tests.planning.expectations import case_of
from tests.proposed import case_in, proposed
from tests.strategies import cases_to_propose

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    each
    for each in (*ROOT.glob("tests/cases/*.yaml"), *ROOT.glob("examples/*.yaml"))
    if not each.name.endswith((".expect.yaml", ".meets.yaml"))
)
START = dt.date(2026, 2, 2)
_HOT = 5
"""The stage from which two are not called in one step."""
_TALKS = frozenset({"assessment", "own_group"})
some = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def _with_booked(draw: Any) -> ProcessMap:
    """A drawn map with meetings of several that have their days, and perhaps somebody who leads."""
    case = draw(cases_to_propose())
    people = tuple(each.id for each in case.stakeholders)
    lists = st.lists(st.sampled_from(people), min_size=min(2, len(people)), max_size=6, unique=True)
    meetings = tuple(
        Dialogue(
            id=f"bokat-{number}",
            title=f"Bokat {number}",
            status=draw(st.sampled_from([DialogueStatus.PLANNED, DialogueStatus.CONFIRMED])),
            purpose=draw(st.sampled_from([Purpose.FRAME, Purpose.MEET, Purpose.CREATE])),
            participants=tuple(draw(lists)),
            open_to=draw(st.sampled_from([None, OpenTo.EVERYBODY])),
            date=START + dt.timedelta(days=draw(st.integers(1, 90) | st.integers(1, 500))),
        )
        for number in range(1, draw(st.integers(1, 4)))
    )
    led = tuple(
        Facilitator(
            id=f"ledare-{number}",
            name=f"Ledare {number}",
            days_per_week=draw(st.sampled_from([None, 1, 3])),
            objected_by=tuple(draw(st.lists(st.sampled_from(people), max_size=1))),
        )
        for number in range(draw(st.integers(0, 2)))
    )
    calendar = attrs.evolve(case.calendar, facilitators=led, target=None)
    return attrs.evolve(case, dialogues=(*case.dialogues, *meetings), calendar=calendar)


def _flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split()).casefold()


def _made(case: ProcessMap) -> tuple[Plan, Schedule]:
    return proposed(case).plans[0], pm.schedule(case)


def _of_calls(plan: Plan) -> dict[str, frozenset[str]]:
    """Who is talked with by themselves in each conversation of the plan's own."""
    arenas = {each.id: each for each in plan.now_arenas}
    return {
        each.id: frozenset(map(whole_of, each.participants))
        for each in plan.dialogues
        if (arena := arenas.get(each.arena or "")) is not None
        and arena.phase == "call"
        and arena.kind in _TALKS
    }


def _stand_without_hearing(case: ProcessMap, plan: Plan, found: Schedule) -> Iterator[str]:
    """Booked meetings that stand as they are although somebody in them is talked with after it, by
    what the timetable has.
    """
    heard = Situation(case).heard
    calls = _of_calls(plan)
    settled = {each.meeting for each in plan.booked if each.state != "changed"}
    known = {each.id: each for each in case.dialogues}
    for meeting in (each for each in found.times if each.fixed):
        talk = known.get(meeting.dialogue)
        if talk is None or talk.id in settled or len(talk.participants) < 2:
            continue
        if talk.purpose not in (Purpose.FRAME, Purpose.MEET, Purpose.CREATE):
            continue
        firsts: dict[str, Timed] = {}
        for each in found.times:
            for party in calls.get(each.dialogue, ()):
                firsts.setdefault(party, each)
        for party in set(talk.participants) - heard:
            first = firsts.get(party)
            day = first and (first.between.first if first.between else first.date)
            if day is not None and day > meeting.last:
                yield f"{talk.id} {meeting.last} before {party} {day}"


def _after_the_first_leg(plan: Plan, found: Schedule) -> Iterator[str]:
    """Talks that lie after the day on which the plan says that they are done."""
    until = plan.time.first.until if plan.time.first is not None else None
    calls = _of_calls(plan)
    for each in found.times:
        if until is None or each.fixed or each.dialogue not in calls:
            continue
        if (each.between.first if each.between else each.date) > until:
            yield f"{each.dialogue} {each.date} after {until}"


def _after_they_see_it(plan: Plan, found: Schedule) -> Iterator[str]:
    """Common meetings of a shorter order after the day by which the plan says that all have met."""
    rooms = {
        each.id
        for each in plan.now_arenas
        if each.joint and each.status == "proposed" and each.phase in ("facts", "small", "wide")
    }
    own = {each.id for each in plan.dialogues if each.arena in rooms}
    by = plan.time.met_by
    for each in found.times:
        last = each.between.last if each.between else each.date
        if by is not None and each.dialogue in own and last > by:
            yield f"{each.dialogue} {last} after {by}"


def _at_once(case: ProcessMap, plan: Plan, found: Schedule) -> Iterator[str]:
    """Talks of the plan's own in one hour, more of them than there are people who can lead."""
    leads = max(1, len(Situation(case).leads))
    calls = _of_calls(plan)
    days: dict[tuple[dt.date, str], list[str]] = {}
    for each in found.times:
        if each.has_day and not each.fixed and each.dialogue in calls:
            days.setdefault((each.date, str(each.part)), []).append(each.dialogue)
    yield from (f"{when}: {some}" for when, some in days.items() if len(some) > leads)


def _side_by_side(case: ProcessMap, plan: Plan, steps: tuple[Step, ...]) -> Iterator[str]:
    """Steps that call two who are hotly at odds with each other."""
    arenas = {each.id: each for each in plan.now_arenas}
    hot = {
        frozenset((whole_of(each.source), whole_of(each.target)))
        for each in case.relationships
        if each.threats or each.violence or (each.stage or 0) >= _HOT
    }
    for step in steps:
        called = [
            frozenset(map(whole_of, arenas[key].parties))
            for key in step.ids
            if key in arenas and arenas[key].phase == "call" and arenas[key].kind in _TALKS
        ]
        for one, other in itertools.combinations(called, 2):
            for pair in hot:
                if len(pair & one) == 1 and pair <= one ^ other:
                    yield f"{step.number}: {sorted(pair)}"


def _other_first_calls(plan: Plan, steps: tuple[Step, ...]) -> Iterator[str]:
    """First calls that are not the first that their step calls them to."""
    numbers = {key: step.number for step in steps for key in step.ids}
    own = [each for each in plan.now_arenas if each.phase == "call" and each.kind in _TALKS]
    for call in plan.calls:
        talks = [each.id for each in own if set(map(whole_of, each.parties)) == {call.party}]
        known = [numbers[key] for key in talks if key in numbers]
        if call.arena in numbers and known and numbers[call.arena] != min(known):
            yield f"{call.party} is called in {numbers[call.arena]} and first in {min(known)}"


def _told_otherwise(case: ProcessMap, plan: Plan, found: Schedule, steps: str) -> Iterator[str]:
    """Booked meetings of which the timetable or the steps say something else than the plan."""
    if plan.booked != found.plan.booked:
        yield "not the same answers"
    seen = seen_schedule(found)
    page = _flat(schedule_page(seen).text(200))
    words = seen.timetable_wording(found)
    for each in plan.booked:
        talk = next(one for one in case.dialogues if one.id == each.meeting)
        timed = [one for one in found.times if one.dialogue == each.meeting and one.fixed]
        beside = _flat(words.inside(each.beside)) if timed else ""
        if beside not in page:
            yield f"{each.meeting}: {beside}"
        shown = any(talk.id in arena.dialogues for arena in plan.now_arenas)
        if each.state in ("if_done", "changed") and shown and f"{talk.date}, " not in steps:
            yield f"{each.meeting} {talk.date} is {each.state} and no step says so"


def _faults(case: ProcessMap) -> list[str]:
    plan, found = _made(case)
    steps = steps_of(seen_plan(case, plan, case.language))
    said = _flat(" ".join(each.said for each in steps))
    return [
        *_stand_without_hearing(case, plan, found),
        *_after_the_first_leg(plan, found),
        *_after_they_see_it(plan, found),
        *_at_once(case, plan, found),
        *_side_by_side(case, plan, steps),
        *_other_first_calls(plan, steps),
        *_told_otherwise(case, plan, found, said),
    ]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_the_three_agree_of_every_document(path: Path) -> None:
    """All cases and examples."""
    assert _faults(case_in(path)) == []


@given(_with_booked())
@some
def test_the_three_agree_of_drawn_maps(case: ProcessMap) -> None:
    """Whatever is booked, whoever leads."""
    assert _faults(case) == []


@given(_with_booked())
@some
def test_the_page_says_the_same_beside_each_day(case: ProcessMap) -> None:
    """What stands beside a day of the page's calendar is what the plan has."""
    plan = proposed(case).plans[0]
    page = _flat(pm.brief(case).text(200))
    words = seen_plan(case, plan, case.language).wording()
    for each in plan.booked:
        talk = next(one for one in case.dialogues if one.id == each.meeting)
        line = _flat(f"{talk.date} (")
        if f"{line}" in page and f"): {_flat(talk.title)}" in page:
            assert _flat(words.inside(each.beside)) in page


def test_a_decision_with_a_day_of_its_own_is_not_taken_before_it() -> None:
    """However soon the talks are done, a body that has written no meetings decides on the day that
    the map has set, as the plan says.
    """
    case = case_of(
        {
            "title": "Stigen",
            "language": "sv",
            "owner": "Viks kommun",
            "open": ["stigen"],
            "stakeholders": [
                {"id": "byn", "name": "Byn", "kind": "residents", "affected": "high"},
                {"id": "bonden", "name": "Bonden", "kind": "business", "affected": "high"},
            ],
            "perspectives": [
                {"id": "ga", "statement": "Vi går där", "held_by": ["byn"]},
                {"id": "mark", "statement": "Det är min mark", "held_by": ["bonden"]},
            ],
            "tensions": [{"between": ["ga", "mark"], "stage": 2}],
            "decision_bodies": [{"id": "kn", "name": "Kulturnämnden", "kind": "committee"}],
            "decisions": [
                {
                    "id": "uppdrag",
                    "title": "Samtal ska hållas",
                    "body": "kn",
                    "about": "process",
                    "outcome": "approved",
                },
                {
                    "id": "stig",
                    "title": "Stigens sträckning",
                    "body": "kn",
                    "about": "matter",
                    "outcome": "pending",
                    "date": "2026-12-09",
                },
            ],
            "calendar": {"start": "2026-02-02"},
        }
    )
    found = pm.schedule(case)
    taken = [
        each.start.date() if isinstance(each.start, dt.datetime) else each.start
        for each in found.times
        if "beslut" in each.dialogue and each.start is not None
    ]
    ranges = [
        each.between.first
        for each in found.times
        if "beslut" in each.dialogue and each.between is not None
    ]
    assert taken or ranges
    assert all(day >= dt.date(2026, 12, 9) for day in (*taken, *ranges))
