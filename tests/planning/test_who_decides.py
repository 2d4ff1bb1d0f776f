"""Who decides: a question and no statement where people do not agree on it, and the assembly where
a board only prepares.
"""

from typing import Any

import pytest

from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

BODIES = [
    {"id": "kultur", "name": "Kulturnämnden", "kind": "committee"},
    {"id": "styrelse", "name": "Kommunstyrelsen", "kind": "board"},
    {
        "id": "full",
        "name": "Kommunfullmäktige",
        "kind": "council",
        "prepared_by": ["styrelse"],
    },
]
HALL = {"id": "hall", "title": "Sälja medborgarhuset", "decided_by": ["full"], "status": "drafted"}


def _map(**more: Any) -> dict[str, Any]:
    return {
        "title": "Medborgarhuset i Sunnby",
        "language": "sv",
        "stakeholders": [
            {"id": "korer", "name": "Körerna", "kind": "association", "affected": "high"},
            {"id": "unga", "name": "Ungdomsgården", "kind": "group", "affected": "high"},
        ],
        "perspectives": [
            {"id": "k", "statement": "Vi sjunger där", "held_by": ["korer"], "themes": ["huset"]},
            {
                "id": "u",
                "statement": "Vi behöver ett rum",
                "held_by": ["unga"],
                "themes": ["huset"],
            },
        ],
        "proposals": [HALL],
        "decision_bodies": BODIES,
        **more,
    }


def _page(document: dict[str, Any]) -> str:
    brief = one_page(seen_alternatives(propose(case_of(document)), "sv"))
    return " ".join(entry.text for part in brief.sections for entry in part.entries)


def _plan(document: dict[str, Any]) -> str:
    return alternatives_page(seen_alternatives(propose(case_of(document)), "sv")).text(10_000)


@pytest.mark.parametrize(
    "more",
    [
        {"after_no_agreement": "Vem som då beslutar, nämnden eller fullmäktige, är folk oense om."},
        {"proposals": [{**HALL, "note": "Det är oklart vem som får besluta om huset."}]},
        {"proposals": [{**HALL, "note": "Who decides on it is disputed."}]},
    ],
)
def test_where_people_do_not_agree_it_is_asked(more: dict[str, Any]) -> None:
    """Neither the page nor the plan says that a body decides; it is asked, and an answer settles
    it.
    """
    document = _map(**more)
    page = _page(document)
    assert "Vem som avgör ”Sälja medborgarhuset” är folk inte ense om." in page
    assert "Kommunfullmäktige avgör ”Sälja" not in page
    assert "Först när det är klart att" in " ".join(_plan(document).split())
    assert "Om ”Sälja medborgarhuset” beslutar" not in " ".join(_plan(document).split())
    case = case_of(document)
    (asked,) = [each for each in propose(case).plans[0].questions if each.id == "who-decides-hall"]
    assert {"kultur", "full"} <= {each.value for each in asked.answers}


def test_an_answer_settles_who_decides() -> None:
    """Also where what is said of the whole still stands."""
    answered = _map(
        after_no_agreement="Vem som då beslutar är folk inte ense om.",
        plan={"pattern": "one_table", "asked": {"who-decides-hall": "kultur"}},
        proposals=[{**HALL, "decided_by": ["kultur"]}],
    )
    assert Situation(case_of(answered)).unsure_deciders == frozenset()
    assert "Kulturnämnden avgör ”Sälja medborgarhuset”" in _page(answered)


@pytest.mark.parametrize(
    "said",
    ["Nämnden avgör, och alla är ense om det.", "Vi är inte ense om priset. Nämnden beslutar."],
)
def test_other_doubts_are_no_doubt_of_who_decides(said: str) -> None:
    """That people do not agree on something else changes nothing."""
    assert "Kommunfullmäktige avgör ”Sälja" in _page(_map(after_no_agreement=said))


def test_a_budget_is_taken_by_the_assembly() -> None:
    """A board that handles it prepares it only."""
    budget = {"id": "b", "title": "Budget 2031", "kind": "budget", "by": ["styrelse"]}
    page = _page(_map(proceedings=[budget]))
    assert "Kommunfullmäktige avgör" in page
    assert "Kommunstyrelsen avgör" not in page
    alone = {**budget, "by": ["kultur"]}
    assert "Kulturnämnden avgör ”Budget 2031”" in _page(_map(proceedings=[alone]))


def test_a_yes_that_is_disputed_is_not_asserted() -> None:
    """Whether the decision needs it is told as what it is: disputed."""
    bodies = [*BODIES[:2], {**BODIES[2], "agreement_of": ["korer"]}]
    told = _page(_map(decision_bodies=bodies, yes_needed="disputed"))
    assert "Om det kräver ja från körerna är omtvistat" in told
    assert "med ja eller nej från körerna" in _page(_map(decision_bodies=bodies))
