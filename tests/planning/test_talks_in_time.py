"""Which talks there is time for before the last useful day, counted back from it; and which days
are such days: of a decision, of what ends, of a day that is set or aimed at.
"""

import datetime as dt
from typing import Any

import pytest

import processmap as pm
from processmap.model.kinds import whole_of
from processmap.model.plan import Plan, Said
from processmap.pages.plan_page import alternatives_page
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.planning.talks_in_time import TALKS, burnt, soonest_first
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

START = dt.date(2026, 2, 2)
LIVING = ("boende", "unga", "mammor")
MUCH_AT_STAKE = (*LIVING, "varden")


def _document(**more: Any) -> dict[str, Any]:
    parties = [
        {"id": "boende", "name": "Boende i Hallen", "kind": "residents", "affected": "high"},
        {"id": "unga", "name": "De unga i Hallen", "kind": "group", "affected": "high"},
        {"id": "mammor", "name": "Mammagruppen", "kind": "association", "affected": "high"},
        {"id": "klubb", "name": "Boxklubben", "kind": "association"},
        {"id": "kor", "name": "Kören", "kind": "association"},
        {"id": "cirkel", "name": "Studiecirkeln", "kind": "association"},
        {
            "id": "varden",
            "name": "Hyresvärden",
            "kind": "business",
            "influence": "high",
            "role": ["carries_out"],
        },
    ]
    return {
        "title": "Hallen",
        "question": "Vad ska finnas i hallen?",
        "language": "sv",
        "owner": "Viks kommun",
        "open": ["innehållet"],
        "stakeholders": parties,
        "perspectives": [
            {"id": "lugn", "statement": "Det ska vara lugnt", "held_by": ["boende"]},
            {"id": "rum", "statement": "Vi behöver ett rum", "held_by": ["unga", "klubb", "kor"]},
            {"id": "gym", "statement": "Ett gym betalar mer", "held_by": ["varden", "cirkel"]},
            {"id": "vard", "statement": "Någon måste se dem", "held_by": ["mammor"]},
        ],
        "tensions": [
            {"between": ["lugn", "rum"], "stage": 5},
            {"between": ["rum", "gym"], "stage": 5},
        ],
        "relationships": [
            {
                "source": "unga",
                "target": "varden",
                "kind": "conflict",
                "stage": 5,
                "trust": "broken",
            }
        ],
        "decision_bodies": [{"id": "kn", "name": "Kulturnämnden", "kind": "committee"}],
        "calendar": {"start": START.isoformat()},
        **more,
    }


def _decided(weeks: int) -> dict[str, Any]:
    day = (START + dt.timedelta(weeks=weeks)).isoformat()
    plan = {"id": "p", "title": "Hallens framtid", "body": "kn", "outcome": "pending", "date": day}
    return _document(decisions=[plan])


def _plan(data: dict[str, Any]) -> Plan:
    return propose(case_of(data)).plans[0]


def _page(data: dict[str, Any], language: str = "sv") -> str:
    found = propose(case_of(data))
    return " ".join(
        alternatives_page(seen_alternatives(found, language), whole=True).text(100).split()
    )


def _met(plan: Plan) -> set[str]:
    return {
        whole_of(key) for each in plan.now_arenas if each.phase == "call" for key in each.parties
    }


def _rooms(plan: Plan) -> list[str]:
    return [
        each.id
        for each in plan.now_arenas
        if defaults_of(each.kind).joint and each.phase in ("facts", "small", "wide")
    ]


@pytest.mark.parametrize("weeks", [3, 4, 5, 7])
def test_the_talks_have_room_in_the_weeks_that_there_are(weeks: int) -> None:
    """No more than three a week but for those with much at stake, done two weeks before the day, and
    those who live with it first.
    """
    plan = _plan(_decided(weeks))
    talks = [each for each in plan.now_arenas if each.phase == "call" and each.kind in TALKS]
    assert sum(each.sessions[1] for each in talks) <= max(len(MUCH_AT_STAKE), 3 * max(1, weeks - 2))
    assert plan.time.first is not None
    assert plan.time.first.until == START + dt.timedelta(weeks=weeks - 2)
    assert plan.time.first.weeks[1] <= weeks - 2
    assert set(LIVING) <= _met(plan)
    assert _rooms(plan) == []


def test_whom_there_is_no_time_for_is_said_by_name() -> None:
    """In three weeks three are met; the others must be met too and are rung up; it is told in the
    plan and nowhere else as done.
    """
    data = _decided(3)
    plan = _plan(data)
    told = next(each.said for each in plan.told if each.said.key == "plan_page.too_late")
    instead = dict(told.params)["instead"]
    assert isinstance(instead, Said)
    assert not set(instead.refs) & _met(plan)
    assert {"kor", "cirkel"} <= set(instead.refs)
    assert "kören" in _page(data).lower()
    assert "heard shortly by telephone." in _page(data, "en")


def test_with_more_weeks_more_are_met() -> None:
    """Nobody who is met in few weeks is left out when there are more; with seven nobody is."""
    few, more, all_ = (_met(_plan(_decided(weeks))) for weeks in (3, 4, 7))
    assert few < more <= all_
    assert {"klubb", "kor", "cirkel", "varden"} <= all_


def test_those_at_odds_are_met_before_those_who_are_not() -> None:
    """The one whom the young do not trust is met before the choir is."""
    assert "varden" in _met(_plan(_decided(4)))


@pytest.mark.parametrize("weeks", [3, 4, 7])
def test_nobody_with_much_at_stake_is_left_out(weeks: int) -> None:
    """Whom it hits hard, who is in a hot conflict or whose yes is needed has a talk however short
    the time is; whoever may write instead has little at stake.
    """
    data = _decided(weeks)
    data["stakeholders"].append(
        {"id": "agare", "name": "Ägaren", "kind": "business", "role": ["must_agree"]}
    )
    plan = _plan(data)
    assert {*MUCH_AT_STAKE, "agare"} <= _met(plan)
    assert "Ägaren, som får skriva" not in _page(data)


def test_the_most_burnt_are_met_first() -> None:
    """Trust is broken with the young and nobody else: their talk comes before that of the others
    who live with it.
    """
    data = _decided(4)
    facts = Situation(case_of(data))
    assert burnt(facts) == {"unga", "varden"}
    talks = [each for each in _plan(data).now_arenas if each.kind in TALKS]
    order = soonest_first(facts, talks, frozenset(LIVING))
    assert "unga" in {whole_of(key) for each in order[:2] for key in each.parties}
    assert {"boende", "mammor"} <= {whole_of(key) for each in order[2:] for key in each.parties}


def test_a_lead_with_little_time_meets_fewer() -> None:
    """Half a day a week is one talk a week: only those with much at stake are met."""
    lead = [{"id": "led", "name": "Eva Ek", "role": "process_lead", "days_per_week": 0.5}]
    data = _decided(5)
    data["calendar"] = {**data["calendar"], "facilitators": lead}
    plan = _plan(data)
    talks = [each for each in plan.now_arenas if each.phase == "call" and each.kind in TALKS]
    assert sum(each.sessions[1] for each in talks) <= len(MUCH_AT_STAKE)


def test_plan_page_and_timetable_say_the_same_time() -> None:
    """Seven weeks to the decision and a week to a month for the answers, not a year."""
    data = _decided(7)
    plan = _plan(data)
    assert plan.time.weeks == (8, 11)
    found = pm.schedule(case_of(data), explain=False).plan
    assert found.time.weeks == plan.time.weeks
    assert "är klara 2026-03-09" in _page(data)


def test_a_lease_that_ends_is_the_last_useful_day() -> None:
    """Where no day of a decision is known, what ends is; whoever runs it is asked for more time."""
    lease = {
        "id": "hyra",
        "title": "Hallens hyresavtal",
        "kind": "other",
        "by": ["varden"],
        "ends": "2026-04-13",
    }
    plan = _plan(_document(proceedings=[lease]))
    assert _rooms(plan) == []
    page = _page(_document(proceedings=[lease]))
    assert "”Hallens hyresavtal” slutar 2026-04-13, om 10 veckor." in page
    assert "be genast hyresvärden om längre tid" in page.lower()


def test_a_day_that_is_set_is_the_last_useful_day() -> None:
    """Moving in on a set day; an election is not such a day, and has a rule of its own."""
    moving = {"id": "in", "title": "Inflyttning", "kind": "deadline", "date": "2026-04-13"}
    vote = {"id": "val", "title": "Allmänna val", "kind": "deadline", "date": "2026-04-13"}
    assert "”Inflyttning” är 2026-04-13, om 10 veckor." in _page(_document(events=[moving]))
    assert _rooms(_plan(_document(events=[moving]))) == []
    assert _rooms(_plan(_document(events=[vote]))) != []


def _tried(**more: Any) -> dict[str, Any]:
    """The hall's permit is appealed, and a trial runs beside."""
    bodies = [
        *_document()["decision_bodies"],
        {"id": "hr", "name": "Högre rätten", "kind": "state"},
    ]
    permit = {
        "id": "lov",
        "title": "Bygglov för hallen",
        "body": "kn",
        "outcome": "approved",
        "about": "matter",
        "carried_out": "no",
    }
    case = {"id": "mal", "title": "Det överklagade lovet", "kind": "appeal", "by": ["hr"]}
    return _document(
        decision_bodies=bodies, decisions=[permit], proceedings=[{**case, **more}], open=["skyltar"]
    )


def test_a_ruling_on_the_matter_is_where_the_plan_turns() -> None:
    """Nobody is asked for more time and nothing is handed in: the rest is planned after it. A case
    beside, an inquiry and what is confidential cut nothing.
    """
    tried = {"decisions": ["lov"], "ends": "2026-05-04"}
    page = _page(_tried(**tried))
    assert "”Det överklagade lovet” väntas avgöras 2026-05-04, om 13 veckor." in page
    assert "längre tid" not in page
    assert "lämnas till Högre rätten" not in page
    assert "TILLSAMMANS" not in page
    assert "inget gemensamt eller öppet två veckor" not in page
    assert _rooms(_plan(_tried(**tried))) == []
    beside = {"ends": "2026-05-04", "kind": "court", "title": "Rättegång om en olycka"}
    inquiry = {"ends": "2026-05-04", "kind": "inquiry", "title": "Utredning"}
    for more in (beside, inquiry, {**tried, "visibility": "confidential"}):
        assert _rooms(_plan(_tried(**more))) != [], more


def test_a_known_day_of_the_decision_goes_before_what_ends() -> None:
    """Where the decision has time enough, a lease that ends cuts nothing."""
    lease = {"id": "h", "title": "Avtal", "kind": "other", "by": ["varden"], "ends": "2026-04-13"}
    plan = {"id": "p", "title": "P", "body": "kn", "outcome": "pending", "date": "2029-01-15"}
    assert _plan(_document(proceedings=[lease], decisions=[plan])).later == ()


@pytest.mark.parametrize(("until", "cut"), [("2026-04-13", True), ("2028-04-13", False)])
def test_the_day_until_which_there_are_people_and_money(until: str, cut: bool) -> None:
    """Far too near, it is the last useful day; with time enough it is not."""
    plan = _plan(_document(resources={"lead_hours": 900, "until": until}))
    assert (_rooms(plan) == []) is cut


def _yard(day: str | None) -> dict[str, Any]:
    """A mild matter of three parties in one place, which a board is to decide."""
    flytt = {"id": "flytt", "title": "Flytt av gungan", "body": "st", "outcome": "pending"}
    return {
        "title": "Gungan",
        "question": "Ska gungan stå kvar?",
        "language": "sv",
        "owner": "Föreningen",
        "open": ["Var gungan står"],
        "stakeholders": [
            {"id": "for", "name": "Föräldrarna", "kind": "group", "affected": "high"},
            {"id": "gra", "name": "Grannarna", "kind": "residents", "affected": "high"},
        ],
        "relationships": [{"source": "for", "target": "gra", "kind": "conflict", "stage": 2}],
        "perspectives": [
            {"id": "kvar", "statement": "Den ska stå kvar", "held_by": ["for"], "themes": ["rum"]},
            {"id": "bort", "statement": "Den ska bort", "held_by": ["gra"], "themes": ["rum"]},
        ],
        "tensions": [{"between": ["kvar", "bort"], "stage": 2}],
        "decision_bodies": [{"id": "st", "name": "Styrelsen", "kind": "board"}],
        "decisions": [flytt | ({"date": day} if day else {})],
        "calendar": {"start": START.isoformat()},
    }


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-04-20", "något att besluta på prov, som utvärderas innan det blir fast"),
        ("2026-09-21", "något att prova en tid och utvärdera före 2026-09-21"),
        (None, "något att prova en tid; då väntar styrelsen med beslutet tills det är utvärderat"),
    ],
    ids=["soon", "with room", "no day"],
)
def test_a_trial_has_room_before_the_decision_or_is_the_decision(
    day: str | None, told: str
) -> None:
    """Nothing is tried and looked at in days that there are not."""
    page = _page(_yard(day))
    assert told in page
    assert page.count("prov") == told.count("prov")


def test_a_small_matter_decided_in_weeks_has_its_talks_and_no_meeting() -> None:
    """In three weeks each is heard and it is handed in; the meeting comes if there is more time,
    and nobody is promised weeks to read.
    """
    plan = _plan(_yard("2026-02-23"))
    page = _page(_yard("2026-02-23"))
    assert plan.small
    assert _rooms(plan) == []
    assert _met(plan) == {"for", "gra"}
    assert "Det som sagts lämnas till styrelsen i god tid före 2026-02-23" in page
    assert "Då kan det bli ett gemensamt möte." in page
    assert "minst två veckor" not in page
    assert _rooms(_plan(_yard("2026-06-22"))) != []


def test_as_it_is_now_is_no_option_where_it_has_been_decided() -> None:
    """What is decided and to be done is talked of only as to how; a proposal that is open has "as
    now" beside it.
    """
    decided = {
        "id": "flytt",
        "title": "Flytt av gungan",
        "body": "st",
        "outcome": "approved",
        "about": "matter",
        "carried_out": "no",
    }
    data = {**_yard(None), "decisions": [decided], "open": None}
    data = {key: value for key, value in data.items() if value is not None}
    told = _page(data)
    assert "och bara hur det som är bestämt görs" in told
    assert "”som nu” bland" not in told
    assert "”som nu” bland alternativen" in _page(_yard(None))
