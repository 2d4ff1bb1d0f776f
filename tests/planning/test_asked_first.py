"""Whoever can act is asked to wait by name, for that act, before anybody else is asked about
anything; what follows on a no is told, and nothing in the same plan says otherwise.
"""

from typing import Any

import pytest

from processmap.model.plan import Plan, PlanGate
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.planning.expectations import case_of


def _document(**more: Any) -> dict[str, Any]:
    return {
        "title": "Biblioteket i byn",
        "question": "Ska biblioteket vara kvar?",
        "language": "sv",
        "owner": "Dals kommun",
        "stakeholders": [
            {"id": "lasare", "name": "Läsarna", "kind": "residents", "affected": "high"},
            {"id": "skola", "name": "Föräldrarna", "kind": "group", "affected": "high"},
            {"id": "klubb", "name": "Hembygdsgillet", "kind": "association", "affected": "high"},
            {
                "id": "ledning",
                "name": "Kommunens ledning",
                "kind": "authority",
                "influence": "high",
            },
            {
                "id": "bolag",
                "name": "Fastighetsbolaget",
                "kind": "business",
                "influence": "high",
                "role": ["carries_out"],
            },
        ],
        "perspectives": [
            {"id": "kvar", "statement": "Det ska vara kvar", "held_by": ["lasare", "skola"]},
            {"id": "pengar", "statement": "Pengarna räcker inte", "held_by": ["ledning"]},
            {"id": "hus", "statement": "Huset är vårt", "held_by": ["klubb", "bolag"]},
        ],
        "tensions": [
            {"between": ["kvar", "pengar"], "stage": 5},
            {"between": ["kvar", "hus"], "stage": 4},
        ],
        "decision_bodies": [
            {"id": "kf", "name": "Kommunfullmäktige", "kind": "council", "prepared_by": ["ks"]},
            {"id": "ks", "name": "Kommunstyrelsen", "kind": "board"},
        ],
        "proposals": [
            {
                "id": "stang",
                "title": "Stänga biblioteket",
                "from": ["ledning"],
                "decided_by": ["kf"],
                "status": "drafted",
            }
        ],
        "calendar": {"start": "2026-02-02"},
        **more,
    }


def _plan(**more: Any) -> Plan:
    return propose(case_of(_document(**more))).plans[0]


def _asked(plan: Plan) -> PlanGate:
    return next(each for each in plan.gates if each.kind == "standstill")


def _page(language: str = "sv", **more: Any) -> str:
    found = propose(case_of(_document(**more)))
    return " ".join(
        alternatives_page(seen_alternatives(found, language), whole=True).text(100).split()
    )


def _decision(**more: Any) -> dict[str, Any]:
    return {"id": "b", "title": "Biblioteket", "body": "kf", "outcome": "pending", **more}


BUDGET = {"id": "bud", "title": "Budget 2027", "kind": "budget", "by": ["ks"]}
LEASE = {
    "id": "hyra",
    "title": "Hyresavtalet",
    "kind": "other",
    "by": ["bolag"],
    "ends": "2029-06-30",
}


def test_who_can_close_is_asked_first_and_by_name() -> None:
    """Before the mandate, what is open and every talk: it is the first step."""
    plan = _plan(decisions=[_decision(proposals=["stang"])])
    assert plan.gates[0] == _asked(plan)
    assert "kf" in _asked(plan).opened_by
    told = _page(decisions=[_decision(proposals=["stang"])])
    assert "1. Fråga kommunstyrelsen och kommunfullmäktige om att vänta med ”Biblioteket”" in told
    assert "exakt med vad, och till vilken dag? Gör det innan någon bjuds in" in told


def test_one_body_is_asked_once_about_all_that_waits_there() -> None:
    """A decision with a day and a draft without one, of the same body, are one question."""
    told = _page(decisions=[_decision()])
    assert "om att vänta med ”Biblioteket” och ”Stänga biblioteket” medan" in told
    assert told.count("exakt med vad, och till vilken dag?") == 1


def test_what_can_wait_is_asked_about_with_the_decision_of_the_same_body() -> None:
    """One question of one body; of another body it is one of its own."""
    plan = {"id": "op", "title": "Översiktsplan", "kind": "plan", "may_wait": "yes"}
    of_ks = [{"id": "b", "title": "Biblioteket", "body": "ks", "outcome": "pending"}]
    told = _page(decisions=of_ks, proposals=[], proceedings=[{**plan, "by": ["ks"]}])
    assert "om att vänta med ”Biblioteket” och ”Översiktsplan” medan samtalen pågår" in told
    told = _page(decisions=of_ks, proposals=[], proceedings=[{**plan, "by": ["kf"]}])
    assert "”Översiktsplan” kan vänta: fråga kommunfullmäktige" in told


def test_a_draft_without_a_day_is_held_too() -> None:
    """Those with power can have it taken up any day; a wish of the readers is only a wish."""
    assert "stang" in _asked(_plan()).refs
    idea = {**_document()["proposals"][0], "status": "idea"}
    theirs = {**_document()["proposals"][0], "from": ["lasare"]}
    for proposal in (idea, theirs):
        gates = _plan(proposals=[proposal]).gates
        assert not any("stang" in each.refs for each in gates if each.kind == "standstill")


def test_it_is_kept_out_of_the_budget_that_would_settle_it() -> None:
    """The same body takes the budget, or it is prepared for it."""
    assert "om att hålla ”Stänga biblioteket” utanför ”Budget 2027”" in _page(proceedings=[BUDGET])
    assert "to keep “Stänga biblioteket” out of “Budget 2027”" in _page("en", proceedings=[BUDGET])


def test_the_day_on_which_it_ends_is_told_where_somebody_is_asked_to_wait() -> None:
    """And the answer is told once, whoever and however many are asked."""
    told = _page(decisions=[_decision()], proceedings=[LEASE])
    assert "kan ”Hyresavtalet” (som slutar 2029-06-30) vänta, och till vilken dag?" in told
    assert told.count("säg svaret till alla innan de svarar ja") == 1


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (
            {"decisions": [_decision()], "proceedings": [LEASE]},
            "Väntar inte kommunstyrelsen: det som hörts lämnas in före ”Biblioteket”",
        ),
        ({"proceedings": [BUDGET]}, "det som hörts lämnas in före ”Stänga biblioteket”"),
    ],
    ids=["decision", "budget"],
)
def test_what_follows_on_a_no_belongs_to_the_one_who_is_asked(
    more: dict[str, Any], told: str
) -> None:
    """Whoever says no is told with what they were asked to wait with, and nothing else."""
    assert told in _page(**more)


def test_the_page_has_it_first() -> None:
    """Also where much else is said first."""
    case = case_of(_document(decisions=[_decision()], proposals=[]))
    page = one_page(seen_plan(case, propose(case).plans[0], "sv"))
    first = next(each for each in page.sections if each.title == "Först")
    assert first.entries[0].text.endswith("om att vänta med ”Biblioteket” medan samtalen pågår.")


def test_a_case_beside_is_not_rested_but_who_would_begin_is_asked_to_wait() -> None:
    """One is a right and the other an act: the plan says both, and never that nobody waits."""
    ruled = {
        "id": "lov",
        "title": "Rivningslov",
        "body": "ks",
        "outcome": "approved",
        "about": "matter",
        "carried_out": "no",
    }
    case = {
        "id": "mal",
        "title": "Målet om lovet",
        "kind": "appeal",
        "by": ["hr"],
        "parties": ["lasare", "bolag"],
        "decisions": ["lov"],
    }
    bodies = [
        *_document()["decision_bodies"],
        {"id": "hr", "name": "Högre rätten", "kind": "state"},
    ]
    more = {"decisions": [ruled], "proceedings": [case], "decision_bodies": bodies, "proposals": []}
    told = _page(**more)
    assert "Fråga Fastighetsbolaget om att inte börja med ”Rivningslov”, helt eller delvis" in told
    assert "Ingen ombeds dra tillbaka något där" in told
    assert "ombeds vänta" not in told


def test_where_people_meet_already_it_is_no_first_step() -> None:
    """It is asked for at their next meeting, as what protects it."""
    table = {
        "id": "bord",
        "title": "Bordet",
        "kind": "round_table",
        "members": [{"party": "lasare"}, {"party": "ledning"}, {"party": "skola"}],
        "status": "open",
    }
    met = {
        "id": "mote",
        "title": "Första mötet",
        "purpose": "meet",
        "participants": ["lasare", "ledning", "skola"],
        "status": "held",
        "date": "2026-01-12",
    }
    plan = _plan(decisions=[_decision()], arenas=[table], dialogues=[met])
    gates = [each for each in plan.gates if each.kind == "standstill"]
    assert all(each.phase == "protect" for each in gates)
