"""Timetables: every one keeps everything the document asks, is the same again, and says what it
cannot do.
"""

import datetime as dt
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings

import processmap as pm
from processmap.model.plan import Status
from processmap.model.words import DayPart
from processmap.pages.timetable import schedule_page
from processmap.verbs.seeing import seen_schedule
from tests.scheduling.generator import generator
from tests.scheduling.told import facts_told, notes_told
from tests.scheduling.torget import planned, scheduled, torget, torget_with_talks
from tests.scheduling.verifier import free_in_sweden, objections
from tests.strategies import process_maps

DAY = dt.timedelta(days=1)
EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_judge_knows_the_holidays() -> None:
    """The verifier's own reckoning and the package agree on every day of forty years."""
    from processmap.analysis.workdays import Workdays

    day, days = dt.date(2010, 1, 1), Workdays()
    while day.year < 2050:
        assert days.working(day) == (day.weekday() < 5 and not free_in_sweden(day)), day
        day += DAY


def test_a_small_case() -> None:
    """Everything has its day, in time, and nothing is objected to."""
    found = scheduled(torget_with_talks())
    assert found.status in {Status.OPTIMAL, Status.FEASIBLE}
    assert len(found.times) == len(found.plan.dialogues)
    assert found.late_days == 0
    assert objections(found) == []


@given(process_maps())
@settings(max_examples=25, deadline=None)
def test_any_map(case: pm.ProcessMap) -> None:
    """Whatever a map holds there is a schedule, and what it says it keeps."""
    found = pm.schedule(case, explain=False)
    assert found.first_day is None or found.status is not Status.UNKNOWN or not found.times
    if found.first_day is None or not 2005 < found.first_day.year < 2060:
        return  # the judge knows Swedish law of our time
    if case.calendar is None or case.calendar.country in {None, "SE"}:
        assert objections(found) == []


@pytest.mark.parametrize(("size", "seed"), [(3, 1), (5, 0), (8, 1), (12, 0)])
def test_generated_documents(size: int, seed: int) -> None:
    """Documents with people, leaders, rooms, closed weeks and bodies that meet: all of it is
    kept.
    """
    found = pm.schedule(generator().Process(size, seed).document(), explain=False)
    assert found.found
    assert objections(found) == []


@pytest.mark.parametrize(
    "change",
    [
        {"date": dt.date(2026, 4, 12), "last": dt.date(2026, 4, 12)},
        {"date": dt.date(2026, 5, 1), "last": dt.date(2026, 5, 1)},
        {"date": dt.date(2026, 4, 2), "last": dt.date(2026, 4, 2)},
        {"date": dt.date(2026, 9, 30), "last": dt.date(2026, 9, 30)},
        {"part": DayPart.MORNING},
    ],
)
def test_the_judge_objects(change: dict[str, object]) -> None:
    """A day on a weekend, on a holiday, too early for its invitation, after what follows it; a time
    nobody can.
    """
    found = scheduled(torget_with_talks())
    talk = next(each for each in found.plan.dialogues if each.participants == ("unga",))
    spoilt = tuple(
        evolve(each, **change) if each.dialogue == talk.id else each for each in found.times
    )
    assert objections(evolve(found, times=spoilt)) != []


def test_the_same_again() -> None:
    """The same document gives the same timetable; written into the document it stays, also when
    proposed on again.
    """
    case = generator().Process(6, 1).document()
    once, again = pm.schedule(case), pm.schedule(pm.loads(pm.dumps(case)))
    assert (once.times, once.chain, once.notes) == (again.times, again.chain, again.notes)
    written = pm.with_schedule(case, once)
    assert pm.with_schedule(written, pm.schedule(written)) == written
    assert pm.with_plan(written, pm.propose(written).plans[0]) == written


def test_a_plan_knows_its_map() -> None:
    """A plan that was proposed is put in time by itself; one that does not know its map is a wrong
    call.
    """
    plan = pm.propose(torget()).plans[0]
    assert pm.schedule(plan).times == pm.schedule(torget(), plan=plan).times
    with pytest.raises(pm.UsageError):
        pm.schedule(evolve(plan, case=None))


def test_staying_where_it_was() -> None:
    """With an earlier timetable, what need not move does not, when that is asked for first."""
    first = scheduled(torget_with_talks())
    order = ("lateness", "moved", "shift", "finish", "crowding", "waiting")
    again = scheduled(torget_with_talks(), earlier=first, order=order)
    assert [(each.dialogue, each.date) for each in again.times] == [
        (each.dialogue, each.date) for each in first.times
    ]


def _looked_back(case: pm.ProcessMap, body: str, date: dt.date) -> pm.Backward:
    """The latest days of the document's own talks before a decision."""
    return pm.look_back(case, body, date, plan=planned(case))


def test_looking_back() -> None:
    """For each step before a decision the latest day; held so, everything is kept, and a day later
    nothing is.
    """
    case = torget_with_talks()
    found = _looked_back(case, "ks", dt.date(2026, 6, 28))
    assert found.possible
    days = {each.dialogue: each for each in found.steps}
    forward = scheduled(case)
    for each in forward.times:
        if each.dialogue in days and not forward.plan[each.dialogue].bodies:
            assert each.date <= days[each.dialogue].date <= days[each.dialogue].limit
    joint = next(each.id for each in found.plan.dialogues if each.purpose == "create")
    assert days[joint].limit <= dt.date(2026, 6, 14)
    assert not _looked_back(case, "ks", dt.date(2026, 4, 26)).possible
    not_then = _looked_back(case, "ks", dt.date(2026, 5, 20))
    assert "Kommunstyrelsen sammanträder 26 april, 31 maj och 28 juni." in facts_told(not_then)
    with pytest.raises(pm.UsageError):
        _looked_back(case, "finns-inte", dt.date(2026, 5, 20))


def test_a_meeting_not_yet_known() -> None:
    """Nothing is invented: beyond a body's known meetings the earliest day is said, and no day is
    written.
    """
    case = torget_with_talks(
        **{
            ", 2026-06-28]": "]",
            "2026-05-31": "2026-04-28",
            "target: 2026-06-14": "target: 2026-04-30",
        }
    )
    found = scheduled(case)
    waiting = [each for each in found.times if each.tentative]
    assert {found.plan[each.dialogue].purpose.value for each in waiting} == {"decide", "feedback"}  # type: ignore[union-attr]  # all have one
    written = pm.with_schedule(case, found)
    assert all(written[each.dialogue].date is None for each in waiting)  # type: ignore[attr-defined]  # a dialogue
    assert any(
        "när kommunstyrelsen har bestämt fler sammanträdesdagar" in each
        for each in notes_told(found)
    )


def test_mossgruvan_keeps_its_days() -> None:
    """From 2017-01-16: the meeting of the 23rd, the letter of 7 February and the board's meeting of
    15 February.
    """
    case = pm.read(EXAMPLES / "mossgruvan.yaml")
    found = pm.schedule(case, today=dt.date(2017, 1, 16))
    assert found.first_day == dt.date(2017, 1, 16)
    assert found["samling-myndigheter"].date == dt.date(2017, 1, 23)
    assert found["samling-myndigheter"].fixed
    days = {(each.kind, each.body): each.date for each in found.dues}
    assert days["decision", "ks"] == dt.date(2017, 2, 15)
    assert days["papers", "ks"] == dt.date(2017, 2, 7)
    assert objections(found) == []
    written = pm.with_schedule(case, found)
    assert written["samling-myndigheter"] == case["samling-myndigheter"]
    assert written.decisions == case.decisions


def test_shown_in_each_form() -> None:
    """A schedule shows itself: as text, Markdown and HTML, with nothing confidential in it."""
    case = torget_with_talks(**{"kind: business,": "kind: business, visibility: confidential,"})
    page = schedule_page(seen_schedule(scheduled(case)))
    for made in (page.text(), page.markdown(), page.document()):
        assert "orghandlarna" not in made
        assert "2026-05-31" in made
    assert "text/html" in (scheduled(torget_with_talks())._repr_mimebundle_() or {})


def test_looking_back_from_a_meeting_that_is_too_early_shows_the_next_that_would_do() -> None:
    """Its latest days are those of asking for that meeting; what is said of papers is about the
    meeting asked for.
    """
    case = torget_with_talks()
    early = _looked_back(case, "ks", dt.date(2026, 4, 26))
    assert not early.possible
    assert early.instead is not None
    asked = _looked_back(case, "ks", early.instead)
    assert asked.possible
    assert early.instead_steps == asked.steps
    said = facts_told(early)
    assert not [each for each in said if "28 juni" in each or "31 maj" in each]


def test_looking_back_from_before_the_first_day_tries_only_meetings_ahead() -> None:
    """A meeting that has passed cannot be met, and neither can the next one, that has passed too."""
    case = torget_with_talks(**{"start: 2026-04-01": "start: 2026-05-04"})
    found = _looked_back(case, "ks", dt.date(2026, 3, 1))
    assert not found.possible
    assert found.instead == dt.date(2026, 6, 28)


def test_without_a_first_day_it_is_said_how_one_is_written() -> None:
    """What is to be written in the document stands as it is written there."""
    case = torget_with_talks(**{"  start: 2026-04-01": "  #"})
    assert "calendar: {start: 2026-02-02}" in notes_told(scheduled(case))[0]


def test_looking_back_says_why_no_meeting_would_do() -> None:
    """After the last known meeting there is none to show; what clashes without the meeting clashes
    for all.
    """
    case = torget_with_talks(**{"[2026-04-26, 2026-05-31, 2026-06-28]": "[2026-04-26]"})
    late = _looked_back(case, "ks", dt.date(2026, 4, 26))
    assert (late.instead, late.instead_steps) == (None, ())
    assert (
        "Inget av kommunstyrelsens kända sammanträden efter 26 april går heller"
        in notes_told(late)[0]
    )
    evening = "available: [evening], needs: [interpreter]"
    long = torget_with_talks(**{"available: [evening]": evening})
    never = _looked_back(long, "ks", dt.date(2026, 6, 28))
    assert not never.possible
    assert "vilket sammanträde det än gäller" in notes_told(never)[0]
    assert "5 timmar (dubbel tid, eftersom tolk behövs) och ryms inte" in " ".join(
        facts_told(never)
    )


_WORKSHOP = "dialogues:\n  - {id: verkstad, title: Verkstad, purpose: inventory, participants: [unga], facilitators: [pl], "
_LEADER = "calendar:\n  facilitators: [{id: pl, role: process_lead}]"


def _with_workshop(start: str, end: str, **changes: str) -> pm.ProcessMap:
    talk = f'{_WORKSHOP}start: "{start}", end: "{end}", status: confirmed}}\n{_LEADER}'
    return torget(**{"calendar:": talk, **changes})


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-04-07T09:00", "2026-04-09T16:00"),
        ("2026-04-10T13:00", "2026-04-12T21:00"),  # over a weekend, to the evening
        ("2026-03-30T09:00", "2026-04-02T16:00"),  # begun before the first day
    ],
)
def test_what_takes_several_days_takes_them_all(start: str, end: str) -> None:
    """It stands on all its days, and whoever leads it leads nothing else on any of them."""
    found = pm.schedule(_with_workshop(start, end))
    assert objections(found) == []
    first, last = dt.datetime.fromisoformat(start), dt.datetime.fromisoformat(end)
    own = next(each for each in found.times if each.dialogue == "verkstad")
    assert (own.date, own.last) == (first.date(), last.date())
    assert (own.start, own.end) == (first.time(), last.time())
    led = {each.id for each in found.plan.dialogues if each.participants or each.joint}
    for each in found.times:
        if each.dialogue in led - {"verkstad"}:
            assert each.last < own.date or each.date > own.last, each.dialogue


def test_what_is_over_is_no_longer_put_in_time() -> None:
    """What ended before the first day has no place, and what comes after it counts from its last
    day.
    """
    found = pm.schedule(_with_workshop("2026-03-25T09:00", "2026-03-27T16:00"))
    assert "verkstad" not in {each.dialogue for each in found.times}
    assert objections(found) == []


_COMMITTEE = (
    "decision_bodies:\n  - {id: au, name: Arbetsutskottet, kind: subcommittee, meetings: [DAYS]}"
)


def _with_committee(days: str) -> pm.ProcessMap:
    """The case with a committee that prepares what the board decides."""
    return torget_with_talks(
        **{
            "decision_bodies:": _COMMITTEE.replace("DAYS", days),
            "kind: board,": "kind: board, prepared_by: [au],",
            "target: 2026-06-14": "target: 2026-07-31",
        }
    )


def test_a_matter_goes_by_the_committee_that_prepares_it() -> None:
    """The board takes a matter up at the first of its meetings that has the committee's before it,
    with what is to be prepared written before that.
    """
    found = scheduled(_with_committee("2026-04-07, 2026-06-10, 2026-07-30"))
    assert not objections(found)
    decision = next(each for each in found.times if each.dialogue == "beslut-ks")
    assert (decision.date, decision.tentative) == (dt.date(2026, 6, 28), False)


def test_a_known_meeting_that_waits_for_its_committee_is_not_called_unknown() -> None:
    """Where the committee has no known meeting in time, it is the committee that is waited for, and
    the sentence says so; the decision gets no firm day.
    """
    found = scheduled(_with_committee("2026-04-02"))
    decision = next(each for each in found.times if each.dialogue == "beslut-ks")
    assert decision.tentative
    told = [each for each in notes_told(found) if "beslut i kommunstyrelsen" in each.lower()]
    assert any("väntar på arbetsutskottet" in each for each in told)
    assert not any("har bestämt fler sammanträdesdagar" in each for each in told)


def test_a_day_many_years_ahead_is_pointed_out_and_holds_back_what_comes_after() -> None:
    """2062 for 2026: nothing that comes after it gets a day before it, and the year is asked about."""
    case = torget_with_talks(
        **{
            "method: interview, participants: [unga]}": (
                "method: interview, participants: [unga], date: 2062-04-10}"
            )
        }
    )
    found = scheduled(case)
    dated = {each.dialogue for each in found.times}
    assert "spegla-handlare" in dated
    assert not dated & {"spegla-unga", "egen-unga", "gemensamt", "forslag", "beslut-ks"}
    assert any("2062" in each and "Stämmer året?" in each for each in notes_told(found))
