"""The weeks of a plan: what is side by side is counted once, what comes first is not left out."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

import processmap as pm
from processmap.model.plan import Plan, PlanGate
from processmap.pages.plan_page import alternatives_page, plan_page
from processmap.planning.arena_kinds import BESIDE, defaults_of
from processmap.planning.blueprint import Blueprint, Shape, said
from processmap.planning.effort import hours_of, weeks_of_gate
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.planning.expectations import case_of

HOT = {"source": "for", "target": "kontor", "kind": "conflict", "stage": 4, "trust": "low"}


def _document(**more: Any) -> dict[str, Any]:
    """A village and its school, where it is hot."""
    return {
        "title": "Byskolan",
        "question": "Hur ska barnen få sin skola?",
        "open": ["Hur undervisningen ordnas"],
        "stakeholders": [
            {"id": "for", "name": "Föräldrarna", "kind": "residents", "affected": "high"},
            {"id": "lag", "name": "Byalaget", "kind": "association", "affected": "high"},
            {"id": "foretag", "name": "Företagarna", "kind": "business", "affected": "medium"},
            {"id": "grann", "name": "Grannbyn", "kind": "residents", "affected": "medium"},
            {"id": "kontor", "name": "Skolkontoret", "kind": "administration"},
            *more.pop("others", ()),
        ],
        "perspectives": [
            {"id": "p1", "statement": "Utan skola dör byn", "held_by": ["for", "lag"]},
            {"id": "p2", "statement": "Små grupper lär sämre", "held_by": ["kontor"]},
        ],
        "tensions": [{"id": "t", "between": ["p1", "p2"], "stage": 4}],
        "relationships": [HOT],
        "decision_bodies": [{"id": "namnd", "name": "Nämnden", "kind": "committee"}],
        "calendar": {"start": "2027-01-11"},
        **more,
    }


def _plan(**more: Any) -> Plan:
    return propose(case_of(_document(**more))).plans[0]


def test_briefing_those_elected_beside_takes_no_weeks_of_its_own() -> None:
    """They are told through the whole process; nothing waits for the last time."""
    parties = [
        {"id": "s", "name": "Socialdemokraterna", "kind": "elected", "affected": "low"},
        {"id": "m", "name": "Moderaterna", "kind": "elected", "affected": "low"},
    ]
    without, with_ = _plan(), _plan(others=parties)
    (briefing,) = [each for each in with_.arenas if each.kind == "anchoring"]
    assert briefing.sessions[0] > 1
    assert briefing.every_days > 28
    assert with_.time.weeks == without.time.weeks
    # In a timetable what comes after it waits for the first of its meetings.
    first, *rest = [each.id for each in with_.dialogues if each.arena == briefing.id]
    others = {each.id for each in with_.dialogues} - {first, *rest}
    assert [each for each in with_.precedences if each.before == first and each.after in others]
    assert not [each for each in with_.precedences if each.before in rest and each.after in others]


def test_talks_with_different_people_of_one_group_are_not_a_series() -> None:
    """Three talks with three parts of forty-five parents take three weeks and not seven."""
    data = _document()
    data["stakeholders"][0]["size"] = 45
    plan = propose(case_of(data)).plans[0]
    (talks,) = [each for each in plan.arenas if each.phase == "call" and "for" in each.parties]
    assert talks.sessions[1] > 1
    assert talks.every_days == 7
    unsized = _plan()
    (series,) = [each for each in unsized.arenas if each.phase == "call" and "for" in each.parties]
    assert series.every_days > 7


def test_own_talks_between_the_meetings_lie_one_in_each_gap() -> None:
    """They are not all held before the second meeting, which would then wait for weeks."""
    plan = _plan()
    between = [each for each in plan.arenas if each.between and each.kind == "own_group"]
    assert between
    order = {(each.before, each.after) for each in plan.precedences}
    for arena in between:
        outer = [each.id for each in plan.dialogues if each.arena == arena.between]
        inner = [each.id for each in plan.dialogues if each.arena == arena.id]
        assert len(inner) > 1
        for number, key in enumerate(inner):
            gap = min(number, len(outer) - 2)
            assert (outer[gap], key) in order
            assert (key, outer[gap + 1]) in order


def _gate(kind: str, key: str = "plan_fixed.nothing") -> PlanGate:
    return PlanGate(id="g", kind=kind, phase="small", state="shut", said=said(key))


def test_a_gate_that_is_opened_in_talks_of_the_plan_has_their_weeks() -> None:
    """What is left is to say that it is so; without such talks it takes its own."""
    plan = _plan(result_is="agreement")
    assert [each for each in plan.arenas if each.kind == "process_group"]
    gate = _gate("process_agreement")
    assert weeks_of_gate(gate, plan.arenas) < weeks_of_gate(gate, ())
    assert weeks_of_gate(_gate("process_agreement", "plan_small.rules"), ())[1] < 4
    small = weeks_of_gate(_gate("mandate", "plan_fixed.mandate_small"), ())
    assert small < weeks_of_gate(_gate("mandate"), ())


def test_a_talk_that_is_booked_late_makes_the_plan_no_shorter_than_it() -> None:
    """A mistyped year is not reckoned with; it is pointed out where there are days."""

    def weeks(day: str) -> tuple[int, int]:
        booked = {"id": "d", "title": "Öppet hus", "purpose": "mirror", "participants": ["for"]}
        return _plan(dialogues=[{**booked, "date": day, "status": "planned"}]).time.weeks

    soon, late, mistyped = map(weeks, ("2027-02-01", "2028-06-01", "2072-02-01"))
    assert late[0] > 72 > soon[0]
    assert mistyped == soon


@pytest.mark.parametrize("kind", sorted(BESIDE))
def test_what_runs_beside_is_a_kind_of_the_catalogue(kind: str) -> None:
    """Each is a kind that an arena can have."""
    assert defaults_of(kind).joint


def test_a_timetable_says_the_same_as_its_plan() -> None:
    """Nobody reads of ten months in the one and of sixteen in the other."""
    case = case_of(_document())
    plan = propose(case).plans[0]
    found = pm.schedule(case, plan=plan, explain=False)
    assert found.done_between is not None
    assert found.done_between.weeks == plan.time.weeks


YARD: dict[str, Any] = {
    "title": "Gården",
    "language": "sv",
    "commissioner": "Bolaget",
    "stakeholders": [
        {"id": f"hus-{number}", "name": f"Hus {number}", "kind": "residents", "affected": "high"}
        for number in range(1, 6)
    ],
    "perspectives": [
        {"id": "a", "statement": "Häcken ska bort", "held_by": ["hus-1"], "themes": ["häcken"]},
        {"id": "b", "statement": "Häcken ska stå", "held_by": ["hus-2"], "themes": ["häcken"]},
    ],
    "tensions": [{"id": "t", "between": ["a", "b"], "stage": 2}],
}


@pytest.mark.parametrize("days", [None, 2, 0.5, 0.25])
def test_a_lead_of_half_a_day_a_week_is_counted_alike_in_plan_and_timetable(
    days: float | None,
) -> None:
    """Five own talks of an hour take no four months of half days, and as long in both."""
    lead = {"id": "led", "name": "Samordnare", "role": "process_lead", "days_per_week": days}
    lead = {key: value for key, value in lead.items() if value is not None}
    case = case_of({**YARD, "calendar": {"start": "2026-02-02", "facilitators": [lead]}})
    plan = propose(case).plans[0]
    assert plan.small
    found = pm.schedule(case, plan=plan, explain=False)
    assert found.done_between is not None
    assert found.done_between.weeks == plan.time.weeks
    if days is None or days >= 0.5:
        assert plan.time.weeks[0] <= 16


@pytest.mark.parametrize("stage", [2, 4])
def test_a_body_that_meets_late_is_counted_alike_in_plan_and_timetable(stage: int) -> None:
    """Its first known meeting is what the decision waits for, in a small process and a larger."""
    met = dt.date(2026, 11, 20)
    document = {
        **YARD,
        "tensions": [{"id": "t", "between": ["a", "b"], "stage": stage}],
        "relationships": [
            {"source": "hus-1", "target": "hus-2", "kind": "conflict", "stage": stage}
        ],
        "decision_bodies": [
            {"id": "styrelsen", "name": "Styrelsen", "kind": "board", "meetings": [str(met)]}
        ],
        "decisions": [{"id": "d", "title": "Häcken", "body": "styrelsen", "outcome": "pending"}],
        "calendar": {"start": "2026-02-02"},
    }
    case = case_of(document)
    plan = propose(case).plans[0]
    assert plan.small is (stage == 2)
    assert plan.time.weeks[0] >= (met - dt.date(2026, 2, 2)).days / 7
    found = pm.schedule(case, plan=plan, explain=False)
    assert found.done_between is not None
    assert found.done_between.weeks == plan.time.weeks


VILLAGES: list[dict[str, Any]] = [
    {
        "id": f"by-{number}",
        "name": f"Byalag {number}",
        "kind": "group",
        "affected": "high",
        "willing": "yes",
    }
    for number in range(1, 13)
]
VIEWS: list[dict[str, Any]] = [
    {"id": "sten", "statement": "Sten behövs", "held_by": ["by-2"], "themes": ["brytning"]},
    {"id": "tyst", "statement": "Vi vill sova", "held_by": ["by-1"], "themes": ["buller"]},
]


def test_a_standing_group_that_is_what_there_is_to_do_is_counted() -> None:
    """Four meetings a quarter apart are no matter of seven weeks."""
    case = case_of(
        {
            "title": "Sjön",
            "stakeholders": VILLAGES[:4],
            "earlier": [
                {
                    "id": "fred",
                    "what": "Avtal om sjön",
                    "with": ["by-1", "by-2", "by-3"],
                    "outcome": "agreed",
                }
            ],
            "commitments": [
                {"id": "vatten", "who": "by-2", "what": "Vattnet delas", "to": ["by-1"]}
            ],
        }
    )
    plan = propose(case).plans[0]
    group = next(each for each in plan.arenas if each.kind == "monitoring")
    assert group.phase == "wide"
    weeks = (group.sessions[0] - 1) * group.every_days // 7
    assert plan.time.weeks[0] >= weeks


def test_a_group_that_steers_does_so_as_long_as_the_talks_last() -> None:
    """Eight meetings are soon over where the whole takes years: no number of them is told."""
    case = case_of(
        {
            "title": "Täkten",
            "language": "sv",
            "result_is": "agreement",
            "stakeholders": VILLAGES,
            "perspectives": VIEWS,
        }
    )
    plan = propose(case).plans[0]
    assert any(each.kind == "steering_group" for each in plan.arenas)
    shown = " ".join(plan_page(seen_plan(case, plan), whole=True).text(10_000).split())
    assert "Så länge samtalen pågår, med sex veckor emellan" in shown


def test_a_larger_plan_says_first_what_its_first_leg_takes() -> None:
    """What is fixed and the talks with each are told by themselves, with their last day; then the
    lead says whether to go on.
    """
    case = case_of(_document())
    plan = propose(case).plans[0]
    leg = plan.time.first
    assert leg is not None
    assert leg.weeks[1] < plan.time.weeks[1]
    assert leg.lead[1] < plan.hours.lead[1]
    assert leg.until == dt.date(2027, 1, 11) + dt.timedelta(weeks=leg.weeks[1])
    page = plan_page(seen_plan(case, plan, "sv")).text()
    calls = [each for each in page.split("SMÅTT FÖRE STORT")[0].splitlines()[1:] if each.strip()]
    numbers = [each.strip().partition(". ")[0] for each in calls]
    last = [each for each in numbers if each.isdigit()][-1]
    head = " ".join(page.split("FÖRST:")[0].split())
    assert f"Först punkt 1–{last}, till {leg.until}" in head
    assert "Då säger den som leder öppet om ni går vidare. Allt:" in head


def test_without_a_first_day_the_first_leg_has_no_last_one() -> None:
    """Nothing is dated that the document does not date."""
    leg = _plan(calendar={}).time.first
    assert leg is not None
    assert leg.until is None


def test_a_small_plan_has_no_first_leg() -> None:
    """Nor has one where nobody stands against anybody: it is short as it is."""
    plan = _plan(relationships=[], tensions=[])
    assert plan.small
    assert plan.time.first is None


def test_where_there_is_violence_nobody_is_left_half_way() -> None:
    """The plan is told as one, without a point where all may stop."""
    tie = {**HOT, "stage": 7, "violence": "yes"}
    assert _plan(relationships=[tie]).time.first is None


def test_another_plan_that_saves_little_is_no_choice_at_a_first_reading() -> None:
    """A third less of the weeks or of the hours is; in detail every other plan is told."""
    case = case_of(_document())
    found = propose(case)
    first = found.plans[0]
    low, high = first.time.weeks
    hours = first.hours.lead

    def told(share: float, *, details: bool = False) -> bool:
        less = (round(low * share), round(high * share))
        lead = (round(hours[0] * share), round(hours[1] * share))
        other = evolve(
            first,
            name="table_and_groups",
            pattern="table_and_groups",
            time=evolve(first.time, weeks=less),
            hours=evolve(first.hours, lead=lead),
        )
        seen = seen_alternatives(evolve(found, plans=(first, other)), "sv")
        return "ANDRA UPPLÄGG" in alternatives_page(seen, details=details).text()

    assert told(0.6)
    assert not told(0.8)
    assert told(0.8, details=True)


@pytest.mark.parametrize(
    ("kind", "status"), [("rights_track", "proposed"), ("reference_group", "open")]
)
def test_what_others_hold_takes_no_hours_of_the_lead(kind: str, status: str) -> None:
    """A track by law is held by whoever decides, and a body that meets already by whoever leads
    it; those who sit there give their hours all the same.
    """
    facts = Situation(case_of(_document()))

    def hours(*kinds: tuple[str, str]) -> tuple[tuple[int, int], tuple[int, int]]:
        plan = Blueprint(facts, Shape(pattern="one_table"))
        for each, stands in kinds:
            members = (plan.seat("lag"), plan.seat("kontor"))
            plan.arena(each, said("plan_wide.kind_round_table"), members=members, status=stands)
        found = hours_of(facts, plan)
        return found.lead, found.parties

    table = ("round_table", "proposed")
    alone, both = hours(table), hours(table, (kind, status))
    assert both[0] == alone[0]
    assert both[1] > alone[1]
