"""What each sort of body is asked to do, and what it is never asked."""

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.messages.plan_back import TEXTS
from processmap.model.plan import Named, Said
from processmap.model.process_map import ProcessMap
from processmap.planning.powers import (
    POWERS,
    Sort,
    applicants,
    belongs_to_opposition,
    can,
    can_be_asked,
    examines,
    own_steps,
    sort_of,
)
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from tests.planning.expectations import case_of
from tests.strategies import process_maps

SLOW = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))

PEOPLE: list[dict[str, Any]] = [
    {"id": "grannar", "name": "Grannar", "kind": "residents", "affected": "high"},
    {"id": "taktbolag", "name": "Täktbolaget", "kind": "business", "affected": "high"},
    {"id": "styre", "name": "De styrande", "kind": "elected", "influence": "high"},
    {"id": "opposition", "name": "Oppositionen", "kind": "elected", "influence": "medium"},
    {"id": "chef", "name": "Markchefen", "kind": "official"},
]
BODIES: list[dict[str, Any]] = [
    {"id": "kf", "name": "Kommunfullmäktige", "kind": "council"},
    {"id": "ks", "name": "Kommunstyrelsen", "kind": "board"},
    {"id": "mpd", "name": "Prövningsdelegationen", "kind": "state"},
    {"id": "mmd", "name": "Mark- och miljödomstolen", "kind": "state"},
]
VIEWS: list[dict[str, Any]] = [
    {"id": "damm", "statement": "Dammet når köket", "held_by": ["grannar"], "themes": ["damm"]},
    {"id": "grus", "statement": "Gruset behövs", "held_by": ["taktbolag"], "themes": ["grus"]},
]
PERMIT = {"id": "tillstand", "title": "Tillstånd till täkten", "kind": "permit", "by": ["mpd"]}
SUIT = {"id": "mal", "title": "Målet om täkten", "kind": "court", "by": ["mmd"]}
MOTION = {"id": "motion", "title": "Motion om vägen", "body": "kf", "outcome": "pending"}
OWN = {"id": "vag", "title": "Ny väg till täkten", "body": "kf", "outcome": "pending"}


def _map(**more: Any) -> ProcessMap:
    base: dict[str, Any] = {
        "title": "Täkten",
        "stakeholders": PEOPLE,
        "perspectives": VIEWS,
        "tensions": [{"between": ["damm", "grus"], "facts_disputed": "yes", "stage": 4}],
        "decision_bodies": BODIES,
    }
    return case_of({**base, **more})


@pytest.mark.parametrize(
    ("key", "sort"),
    [
        ("kf", Sort.ASSEMBLY),
        ("ks", Sort.BOARD),
        ("mpd", Sort.EXAMINER),
        ("mmd", Sort.COURT),
        ("chef", Sort.OFFICIAL),
        ("opposition", Sort.PARTY),
    ],
)
def test_each_has_a_sort(key: str, sort: Sort) -> None:
    """By what it does in the case first, then by its kind; each sort has its row."""
    facts = Situation(_map(proceedings=[PERMIT, SUIT]))
    assert sort_of(facts, key) is sort
    assert set(POWERS) == set(Sort)


def test_who_can_wait_is_the_one_who_acts() -> None:
    """The applicant and the one who sued, never the court or the examining authority; of a vote
    nobody.
    """
    suit = {**SUIT, "parties": ["grannar"]}
    vote = {"id": "rost", "title": "Omröstning", "kind": "referendum", "by": ["kf"]}
    own = {"id": "plan", "title": "Ny översiktsplan", "kind": "plan", "by": ["ks"]}
    facts = Situation(
        _map(
            proceedings=[PERMIT, suit, vote, own],
            proposals=[{"id": "p", "title": "Utvidga täkten", "made_by": ["taktbolag"]}],
        )
    )
    found = {each.id: applicants(facts, each) for each in facts.case.proceedings}
    assert found == {
        "tillstand": ("taktbolag",),
        "mal": ("grannar",),
        "rost": (),
        "plan": ("ks",),
    }


def test_what_the_opposition_has_put_forward_is_not_held_back() -> None:
    """A motion is dealt with in its own order; the body's own step may be held for a while."""
    proposals = [{"id": "m", "title": "Bygg om vägen", "from": ["opposition"]}]
    case = _map(decisions=[{**MOTION, "proposals": ["m"]}, OWN], proposals=proposals)
    facts = Situation(case)
    assert [belongs_to_opposition(facts, each) for each in facts.pending] == [True, False]
    assert [each.id for each in own_steps(facts, facts.pending)] == ["vag"]
    plan = propose(case).plans[0]
    asked = next(each for each in plan.questions if each.id == "refrain")
    assert "motion" not in asked.about
    assert "vag" in asked.about


def test_what_an_official_is_to_sign_is_asked_of_who_directs_them() -> None:
    """The body that directs the official, or the boards there are; not the official."""
    lease = {**OWN, "title": "Arrende på tjugo år", "body": "chef"}
    tie = {"source": "ks", "target": "chef", "kind": "power_over"}
    facts = Situation(_map(decisions=[lease]))
    assert can_be_asked(facts, facts.pending[0]) == ("kf", "ks")
    directed = Situation(_map(decisions=[lease], relationships=[tie]))
    assert can_be_asked(directed, directed.pending[0]) == ("ks",)


def test_who_examines_sits_in_no_panel_and_no_co_ordination() -> None:
    """It tries the case afterwards: as a body or as a party of the map."""
    office = {"id": "lst", "name": "Länsstyrelsen", "kind": "authority", "affected": "high"}
    stewards = {"id": "kommun", "name": "Kommunen", "kind": "authority"}
    for by in ("mpd", "lst"):
        case = _map(proceedings=[{**PERMIT, "by": [by]}], stakeholders=[*PEOPLE, office, stewards])
        plan = propose(case).plans[0]
        rooms = [each for each in plan.arenas if each.kind in ("fact_panel", "coordination")]
        assert any(each.kind == "fact_panel" for each in rooms)
        assert all(by not in each.parties for each in rooms)


TALK: dict[str, Any] = {
    "title": "Parken",
    "question": "Vad ska hända med parken?",
    "open": ["Lekplatsen", "Belysningen"],
    "stakeholders": [
        {"id": "grannar", "name": "Grannar", "kind": "residents", "affected": "high"},
        {"id": "hundagare", "name": "Hundägare", "kind": "residents", "affected": "high"},
    ],
    "perspectives": [
        {"id": "ljus", "statement": "Det är mörkt", "held_by": ["grannar"], "themes": ["ljus"]},
        {"id": "rast", "statement": "Hundar behöver yta", "held_by": ["hundagare"]},
    ],
    "tensions": [{"between": ["ljus", "rast"], "aim": "meet"}],
}


def _looks_back(**more: Any) -> list[Said]:
    told = propose(case_of({**TALK, **more})).plans[0].told
    return [each.said for each in told if each.said.key.startswith("plan_back.look_back")]


@pytest.mark.parametrize("kind", ["council", "board", "committee"])
def test_one_body_looks_back_by_one_of_its_members(kind: str) -> None:
    """A council or a board as a whole calls nobody."""
    found = _looks_back(decision_bodies=[{"id": "ks", "name": "Styrelsen", "kind": kind}])
    assert [(each.key, dict(each.params)["who"]) for each in found] == [
        ("plan_back.look_back_member", Named(("ks",)))
    ]


def test_of_several_bodies_the_process_lead_looks_back() -> None:
    """Nobody sits on two bodies: the lead calls, and the bodies get the answers."""
    found = _looks_back(decision_bodies=BODIES[:2])
    assert [(each.key, dict(each.params)["who"]) for each in found] == [
        ("plan_back.look_back_round", Named(("kf", "ks")))
    ]


def test_no_text_lets_a_body_call_round() -> None:
    """In every text that says who calls round, it is the process lead, a member, or nobody
    named.
    """
    calling = {key: pair for key, pair in TEXTS.items() if "runt" in pair[0]}
    assert set(calling) == {
        "look_back",
        "look_back_alone",
        "look_back_round",
        "look_back_member",
        "look_back_member_short",
    }
    for swedish, english in calling.values():
        assert not re.search(r"(?<!En ledamot från )\{who\} ringer", swedish)
        assert not re.search(r"ringer \{who\}", swedish)
        assert not re.search(r"(?<!A member of )\{who\} (\[|calls)", english)


@given(process_maps())
@SLOW
def test_nobody_is_asked_for_what_they_cannot_do(case: ProcessMap) -> None:
    """On any map: no court and no examining authority is asked to wait, by a gate or a question,
    and where one body alone is to look back, one of its members calls.
    """
    facts = Situation(case)
    found = propose(case).plans[0]
    written = {each.id for each in case.gates}
    own = {key for each in case.proceedings for key in applicants(facts, each)}
    for gate in found.gates:
        if gate.kind == "standstill" and gate.id not in written and not case.standstills:
            asked = [key for key in gate.opened_by if examines(facts, key) and key not in own]
            assert not asked, gate
    for told in found.told:
        who = dict(told.said.params).get("who")
        if told.said.key == "plan_back.look_back_member":
            assert isinstance(who, Named)
            assert len(who.ids) == 1
        elif told.said.key in ("plan_back.look_back", "plan_back.look_back_round"):
            # The process lead calls, whoever gets the answers.
            assert isinstance(who, Named)
            assert len(who.ids) > 1 or can(facts, who.ids[0]).speaks == "itself"
    assert all(isinstance(each.said, Said) for each in found.gates)
