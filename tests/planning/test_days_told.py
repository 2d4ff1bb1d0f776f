"""Elections, budgets and whoever leads being away: the plan and the timetable tell the same."""

import datetime as dt
from typing import Any

import pytest

import processmap as pm
from processmap.analysis.sittings import way_up
from processmap.analysis.terms import between_terms
from processmap.model.plan import Days
from processmap.model.words import Purpose
from processmap.pages.plan_page import alternatives_page
from processmap.pages.timetable import schedule_page
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_schedule
from tests.planning.expectations import case_of

LEAD = {"id": "lena", "name": "Lena", "role": "process_lead"}
AWAY = [{"start": "2026-08-10", "end": "2026-09-30"}]
BUDGET = {"id": "b", "title": "Budget 2027", "kind": "budget", "by": ["kf"], "ends": "2026-11-25"}
VOTE = "2026-09-13"
MEETINGS = ["2026-08-26", "2026-10-14", "2026-12-09", "2027-02-10"]
OF_THE_ELECTION = {"sv": "Val 2026-09-13: bjud inte", "en": "Election 2026-09-13: invite to"}
OF_THE_BUDGET = {
    "sv": "Kommunfullmäktige beslutar om ”Budget 2027” senast 2026-11-25",
    "en": "Kommunfullmäktige decides on “Budget 2027” by 2026-11-25",
}
OF_THE_LEAD = {
    "sv": "Lena är borta 2026-08-10 – 2026-09-30: inga möten hålls då",
    "en": "Lena is away 2026-08-10 – 2026-09-30: no meetings are held then",
}


def _case(**more: Any) -> pm.ProcessMap:
    return case_of(_document(**more))


def _document(*, start: str = "2026-06-01", **more: Any) -> dict[str, Any]:
    calendar = {
        "start": start,
        "election": "2026-09-13",
        "facilitators": more.pop("facilitators", [{**LEAD, "unavailable": AWAY}]),
    }
    return {
        "title": "Byskolan",
        "question": "Hur ska barnen få sin skola?",
        "open": ["Hur undervisningen ordnas"],
        "stakeholders": [
            {"id": "for", "name": "Föräldrarna", "kind": "residents", "affected": "high"},
            {"id": "lag", "name": "Byalaget", "kind": "association", "affected": "high"},
            {"id": "grann", "name": "Grannbyn", "kind": "residents", "affected": "medium"},
            {"id": "kontor", "name": "Skolkontoret", "kind": "administration"},
        ],
        "perspectives": [
            {"id": "p1", "statement": "Utan skola dör byn", "held_by": ["for", "lag"]},
            {"id": "p2", "statement": "Små grupper lär sämre", "held_by": ["kontor"]},
        ],
        "relationships": [{"source": "for", "target": "kontor", "kind": "conflict", "stage": 4}],
        "decision_bodies": [
            {"id": "namnd", "name": "Nämnden", "kind": "committee", "meetings": MEETINGS},
            {"id": "kf", "name": "Kommunfullmäktige", "kind": "council"},
        ],
        "decisions": [{"id": "d", "title": "Skolans framtid", "body": "namnd"}],
        "proceedings": [BUDGET],
        "calendar": calendar,
        **more,
    }


def _told(case: pm.ProcessMap, language: str) -> tuple[str, str]:
    """What the plan and the timetable say."""
    plan = alternatives_page(seen_alternatives(propose(case), language)).text(10_000)
    found = pm.schedule(case, explain=False)
    days = schedule_page(seen_schedule(found, language)).text(10_000)
    return " ".join(plan.split()), " ".join(days.split())


@pytest.mark.parametrize("language", ["sv", "en"])
def test_both_tell_it_once_and_alike(language: str) -> None:
    """Each of the three in the same words, in both languages."""
    for page in _told(_case(), language):
        for words in (OF_THE_ELECTION, OF_THE_BUDGET, OF_THE_LEAD):
            assert page.count(words[language]) == 1


def test_nothing_new_is_begun_in_the_last_weeks_before_an_election() -> None:
    """No joint meeting of the plan falls in them: it would be a part of the campaign."""
    found = pm.schedule(_case(), explain=False)
    joint = {each.id for each in found.plan.arenas if each.joint}
    days = [
        each.date for each in found.times if found.plan[each.dialogue].arena in joint and each.date
    ]
    assert not [day for day in days if dt.date(2026, 8, 16) <= day <= dt.date(2026, 9, 13)]
    kept = [each for each in found.plan.kept_free if each.because.rule == "election"]
    assert [each.when for each in kept] == [Days(dt.date(2026, 8, 16), dt.date(2026, 9, 13))]


@pytest.mark.parametrize(
    "more",
    [
        {"proceedings": [{"id": "v", "title": "Allmänna val", "kind": "vote", "starts": VOTE}]},
        {"events": [{"id": "v", "title": "Val till fullmäktige", "date": VOTE}]},
        {"events": [{"id": "v", "title": "Kommunalval", "date": VOTE}]},
    ],
)
def test_an_election_is_known_by_what_it_is_called(more: dict[str, Any]) -> None:
    """Wherever it stands, it bends the plan and the page; it is no vote on the matter."""
    document = _document(**more)
    document["calendar"].pop("election")
    case = case_of(document)
    assert Situation(case).next_election == dt.date(2026, 9, 13)
    assert Situation(case).votes == ()
    assert OF_THE_ELECTION["sv"] in _told(case, "sv")[0]
    brief = one_page(seen_alternatives(propose(case), "sv"))
    assert [
        entry.text.split(";")[0].rstrip(".")
        for part in brief.sections
        if part.key == "bends"
        for entry in part.entries
    ] == ["Val 2026-09-13"]


def test_what_bends_the_plan_stands_on_the_page() -> None:
    """An election, a budget that begins, a ruling and the end of a standstill, the nearest first."""
    document = _document()
    document["proceedings"] = [
        {"id": "b", "title": "Budget 2027", "kind": "budget", "starts": "2026-08-20"},
        {"id": "m", "title": "Målet om bussen", "kind": "court", "ends": "2026-07-01"},
        {"id": "p", "title": "Ny översiktsplan", "kind": "plan", "starts": "2026-07-15"},
    ]
    document["standstill"] = {"by": "kontor", "what": "Skolan rörs inte", "agreed": "yes"}
    document["standstill"]["until"] = "2026-12-31"
    brief = one_page(seen_alternatives(propose(case_of(document)), "sv"))
    found = [entry.text for part in brief.sections if part.key == "bends" for entry in part.entries]
    assert found == [
        "”Målet om bussen”: 2026-07-01; ”Budget 2027”: 2026-08-20; val 2026-09-13; "
        "uppehåll till 2026-12-31."
    ]
    assert "”Budget 2027” börjar 2026-08-20" in _told(case_of(document), "sv")[0]


def test_what_comes_after_the_plan_is_told_by_neither() -> None:
    """An election and a budget years later concern another process."""
    bodies = [{"id": "namnd", "name": "Nämnden"}, {"id": "kf", "name": "Kommunfullmäktige"}]
    for page in _told(_case(start="2023-01-09", decision_bodies=bodies), "sv"):
        assert "2026" not in page


def test_somebody_else_leads_meanwhile() -> None:
    """Where another may lead and is there, it is said who."""
    others = [{**LEAD, "unavailable": AWAY}, {"id": "nils", "name": "Nils", "role": "facilitator"}]
    for page in _told(_case(facilitators=others), "sv"):
        assert "Lena är borta 2026-08-10 – 2026-09-30. Då leder Nils" in page
        assert "inga möten hålls då" not in page


def test_a_few_days_away_are_not_told() -> None:
    """They are kept clear of, as any day is."""
    days = [{"start": "2026-08-10", "end": "2026-08-14"}]
    for page in _told(_case(facilitators=[{**LEAD, "unavailable": days}]), "sv"):
        assert "Lena är borta" not in page


def test_nothing_is_left_for_decision_between_two_terms() -> None:
    """As the plan says: the timetable lets the body decide before the election, or when those
    elected are in office, also where it has a meeting in between.
    """
    case = _case()
    found = pm.schedule(case, explain=False)
    decisions = [
        each for each in found.times if found.plan[each.dialogue].purpose is Purpose.DECIDE
    ]
    assert decisions
    for each in decisions:
        days = (each.between.first, each.between.last) if each.between else (each.date, each.last)
        assert not [day for day in days if dt.date(2026, 9, 13) < day < dt.date(2026, 10, 15)]
    body = next(each for each in case.decision_bodies if each.id == "namnd")
    way = way_up(case, body, dt.date(2026, 9, 1))
    assert way.meeting is not None
    assert way.meeting.day == dt.date(2026, 12, 9)


def test_a_company_and_a_state_body_have_no_terms() -> None:
    """Whoever is not chosen by the election goes on."""
    case = _case()
    body = case.decision_bodies[0]
    day = dt.date(2026, 10, 14)
    assert between_terms(case, body, day)
    assert not between_terms(case, body.evolve(kind="company"), day)
    assert not between_terms(case, body.evolve(kind="state"), day)
    assert not between_terms(case, body, dt.date(2026, 10, 15))


def test_the_budget_stands_among_the_days() -> None:
    """With the body that decides it."""
    page = _told(_case(), "sv")[1]
    assert "Kommunfullmäktige beslutar om budgeten: Budget 2027" in page


def test_a_confidential_budget_is_told_by_neither() -> None:
    """Neither its title nor its day."""
    for page in _told(_case(proceedings=[{**BUDGET, "visibility": "confidential"}]), "sv"):
        assert "2026-11-25" not in page
        assert "Budget 2027" not in page


def _council_budget(**more: Any) -> dict[str, Any]:
    """A budget that is written as a decision of the council, as many would write it."""
    document = _document(**more)
    document.pop("proceedings", None)
    ruling = {"id": "b", "title": "Budget 2027", "body": "kf", "outcome": "pending"}
    document["decisions"] = [*document.get("decisions", ()), {**ruling, "date": "2026-11-25"}]
    return document


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_budget_that_is_written_as_a_decision_waits_for_nobody(language: str) -> None:
    """It has its own time by law: its day is told, and nobody is asked to put it off."""
    case = case_of(_council_budget())
    page = alternatives_page(seen_alternatives(pm.propose(case), language)).text(100)
    words = " ".join(page.split())
    assert OF_THE_BUDGET[language] in words
    wait = {"sv": "vänta med ”Budget 2027”", "en": "wait with “Budget 2027”"}
    assert wait[language] not in words
    assert not any("b" in each.refs for each in propose(case)[0].gates if each.kind == "standstill")


def test_money_for_one_thing_is_no_budget() -> None:
    """A decision on what this matter costs is a decision on the matter."""
    document = _council_budget()
    document["decisions"][-1]["title"] = "Budget för den nya bron"
    facts = Situation(case_of(document))
    assert not facts.yearly_budgets
    assert "b" in {each.id for each in facts.pending}
