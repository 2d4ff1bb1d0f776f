"""Where an agreement is sought: who negotiates, who writes, each one's own yes, and what comes after
it; and who follows it up.
"""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.planning.expectations import case_of

HARBOR: dict[str, Any] = {
    "title": "Arbetet i hamnen",
    "question": "Hur ska skiften i hamnen läggas, och hur görs målet om lönerna upp?",
    "language": "sv",
    "owner": "Tingsrätten",
    "result_is": "agreement",
    "stakeholders": [
        {
            "id": "arbetare",
            "name": "Hamnarbetarna på natten",
            "kind": "group",
            "affected": "high",
            "influence": "low",
            "needs": ["safety"],
        },
        {
            "id": "familjer",
            "name": "Familjerna i Norrhamn",
            "kind": "residents",
            "affected": "high",
            "influence": "low",
            "needs": ["safety"],
        },
        {
            "id": "klubben",
            "name": "Hamnklubben",
            "kind": "association",
            "affected": "high",
            "influence": "high",
            "role": ["must_agree"],
        },
        {
            "id": "bolaget",
            "name": "Hamnbolaget",
            "kind": "business",
            "affected": "high",
            "influence": "high",
            "role": ["must_agree"],
        },
        {
            "id": "vakten",
            "name": "Vaktbolaget",
            "kind": "business",
            "affected": "medium",
            "role": ["carries_out"],
        },
    ],
    "relationships": [
        {
            "source": "arbetare",
            "target": "vakten",
            "kind": "conflict",
            "stage": 8,
            "threats": "yes",
            "trust": "broken",
        },
        {
            "source": "klubben",
            "target": "bolaget",
            "kind": "conflict",
            "stage": 5,
            "trust": "broken",
            "acknowledged": "no",
        },
    ],
    "perspectives": [
        {
            "id": "natt",
            "statement": "Vi orkar inte nätterna",
            "aspect": "feeling",
            "held_by": ["arbetare", "familjer"],
            "themes": ["skift"],
        },
        {
            "id": "tillagg",
            "statement": "Nattillägget togs ifrån oss",
            "aspect": "standpoint",
            "held_by": ["klubben"],
            "themes": ["lön"],
        },
        {
            "id": "lon",
            "statement": "Lönen följer avtalet",
            "aspect": "fact",
            "held_by": ["bolaget"],
            "themes": ["lön"],
        },
        {
            "id": "skydd",
            "statement": "Vi gör vårt jobb",
            "aspect": "standpoint",
            "held_by": ["vakten"],
            "themes": ["skift"],
        },
    ],
    "tensions": [{"id": "natt-skydd", "between": ["natt", "skydd"], "stage": 8}],
    "decision_bodies": [{"id": "ratten", "name": "Tingsrätten", "kind": "state"}],
    "decisions": [
        {
            "id": "paus",
            "title": "Samtal före rättegång",
            "body": "ratten",
            "outcome": "approved",
            "about": "process",
        },
        {
            "id": "forlik",
            "title": "Förlikning i lönemålet",
            "body": "ratten",
            "outcome": "pending",
            "about": "matter",
        },
    ],
    "proceedings": [
        {
            "id": "mal",
            "title": "Lönemålet",
            "kind": "court",
            "by": ["ratten"],
            "parties": ["klubben", "bolaget"],
            "themes": ["lön", "skift"],
            "may_wait": "yes",
            "binding": "yes",
        },
    ],
    "calendar": {"start": "2026-02-02"},
}
INQUIRY = {
    "id": "granskning",
    "title": "Granskningen av skiften",
    "kind": "inquiry",
    "by": ["verket"],
    "parties": ["bolaget"],
    "themes": ["skift"],
    "starts": "2026-01-10",
    "may_wait": "no",
}
OFFICE = {"id": "verket", "name": "Arbetsverket", "kind": "authority", "affected": "low"}


def _plan(**more: Any) -> Plan:
    return propose(case_of({**HARBOR, **more})).plans[0]


def _told(**more: Any) -> str:
    case = case_of({**HARBOR, **more})
    plan = propose(case).plans[0]
    wording = seen_plan(case, plan).wording()
    lines = [
        *(each.said for each in plan.gates),
        *(each.said for each in plan.told),
        *(each.purpose for each in plan.arenas if each.purpose is not None),
    ]
    return " ".join(wording.say(each) for each in lines).casefold()


def test_where_trust_is_broken_somebody_from_outside_follows_it_up() -> None:
    """The parties do not watch each other alone, and whoever decided is told."""
    assert "någon utomstående leder den och rapporterar till tingsrätten." in _told()


def test_where_nobody_distrusts_anybody_they_follow_it_themselves() -> None:
    """It is their agreement."""
    calm = [{**each, "trust": "good"} for each in HARBOR["relationships"]]
    assert "någon utomstående leder den" not in _told(relationships=calm)


def test_without_agreement_it_goes_back_to_whoever_gave_the_task() -> None:
    """Nobody has said what happens then, and it is asked of them before anybody begins."""
    assert "enas ni inte går frågan tillbaka till tingsrätten" in _told()


def test_a_few_negotiate_the_text_within_bounds_from_their_own() -> None:
    """Those without whose yes there is no agreement, and not those in fear."""
    plan = _plan()
    (room,) = [each for each in plan.arenas if each.reasons[0].rule == "few-negotiate"]
    assert room.kind == "negotiation"
    assert set(room.parties) == {"klubben", "bolaget"}
    assert "inom de gränser som deras egna gett" in _told()


def test_negotiators_who_cannot_meet_have_one_text_carried_between_them() -> None:
    """The lead goes between them, and nobody has an hour in common."""
    ties = [dict(each) for each in HARBOR["relationships"]]
    ties[1] |= {"stage": 8}
    plan = _plan(relationships=ties)
    (room,) = [each for each in plan.arenas if each.reasons[0].rule == "few-negotiate"]
    assert room.kind == "shuttle"
    assert room.one_by_one


@pytest.mark.parametrize("result", ["advice", "understanding"])
def test_nobody_negotiates_where_nothing_is_to_be_agreed(result: str) -> None:
    """Where a body decides, or people only want to understand each other, no text is signed."""
    plan = _plan(result_is=result)
    assert not [each for each in plan.arenas if each.reasons[0].rule == "few-negotiate"]


def test_the_court_comes_last() -> None:
    """Draft at home, each one's own yes, and then the court that the settlement waits for."""
    plan = _plan()
    yes = next(each for each in plan.arenas if each.kind == "ratification")
    last = next(each for each in plan.arenas if each.kind == "deciding")
    home = next(each for each in plan.gates if each.kind == "draft_home")
    assert [seat.party for seat in last.members] == ["ratten"]
    assert yes.id in last.opens_after
    assert home.id in yes.opens_after


def test_what_runs_beside_on_the_same_is_kept_in_line() -> None:
    """A suit and an inquiry about the same: no deal on the side that the table does not know of."""
    people = [*HARBOR["stakeholders"], OFFICE]
    told = _told(stakeholders=people, proceedings=[*HARBOR["proceedings"], INQUIRY])
    assert "rör samma sak. bolaget" not in told
    assert "gör inte upp där om det som samtalen gäller" in told
    assert "gör inte upp där om det som samtalen gäller" not in _told()


def _page(**more: Any) -> str:
    found = propose(case_of({**HARBOR, **more}))
    return " ".join(alternatives_page(seen_alternatives(found)).text().split())


def test_those_who_cannot_meet_get_the_same_questions() -> None:
    """What they say is laid side by side before anything joint, without names."""
    clause = "Alla får samma frågor; svaren läggs utan namn bredvid varandra"
    assert clause in _page()
    calm = [{**HARBOR["relationships"][1], "stage": 3}]
    people = [
        {key: value for key, value in each.items() if key != "needs"}
        for each in HARBOR["stakeholders"]
    ]
    told = _page(relationships=calm, stakeholders=people, tensions=[])
    assert clause not in told


def test_an_election_on_the_way_asks_for_a_first_part_that_can_be_undone() -> None:
    """It is told to those who may be elected, and the plan says that the rest takes longer."""
    vote = {"id": "val", "title": "Valet", "kind": "deadline", "date": "2026-03-20"}
    clause = "före ”valet” hinns inte allt: gör klart en första del som går att ändra"
    assert clause in _told(events=[vote])
    assert clause not in _told(events=[vote], result_is="advice")
    assert clause not in _told(events=[{**vote, "title": "Kajens sista dag"}])
