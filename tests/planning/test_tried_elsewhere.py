"""What is appealed or before a court: how it stands, whom it is asked of, and that a court has no
seat, no step and no meeting in the process.
"""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

BODIES = [
    {"id": "byggnad", "name": "Byggnadsnämnden", "kind": "committee"},
    {"id": "stat", "name": "Länsstyrelsen", "kind": "state"},
    {"id": "ratt", "name": "Mark- och miljödomstolen", "kind": "state"},
]
LEAVE = {
    "id": "lov",
    "title": "Bygglov för silon",
    "body": "byggnad",
    "date": "2030-02-01",
    "outcome": "approved",
    "about": "matter",
}
ROAD = {**LEAVE, "id": "vag", "title": "Ny infart från landsvägen"}
APPEAL = {
    "id": "overklagan",
    "title": "Överklagat bygglov",
    "kind": "appeal",
    "by": ["stat"],
    "parties": ["grannar"],
}


def _map(**more: Any) -> dict[str, Any]:
    base: dict[str, Any] = {
        "title": "Silon i Ekby",
        "question": "Hur ska silon i Ekby passa in i byn?",
        "language": "sv",
        "owner": "Kommunstyrelsen",
        "calendar": {"start": "2030-03-01"},
        "stakeholders": [
            {"id": "grannar", "name": "Grannarna", "kind": "residents", "affected": "high"},
            {"id": "byalag", "name": "Byalaget", "kind": "association", "affected": "high"},
            {
                "id": "lantman",
                "name": "Lantmännen i Ekby",
                "kind": "business",
                "affected": "high",
                "influence": "high",
                "role": ["carries_out"],
                "standing": "permit_holder",
            },
        ],
        "relationships": [
            {"source": "grannar", "target": "lantman", "kind": "conflict", "stage": 4}
        ],
        "perspectives": [
            {"id": "h", "statement": "Den är för hög", "held_by": ["grannar"], "themes": ["höjd"]},
            {"id": "s", "statement": "Skörden växer", "held_by": ["lantman"], "themes": ["skörd"]},
            {"id": "t", "statement": "Lastbilarna kör fort", "held_by": ["byalag"]},
        ],
        "tensions": [{"between": ["h", "s"], "stage": 4}],
        "decision_bodies": BODIES,
        "decisions": [LEAVE],
        "proceedings": [APPEAL],
    }
    return {**base, **more}


def _plan(document: dict[str, Any]) -> Plan:
    return propose(case_of(document)).plans[0]


def _pages(document: dict[str, Any]) -> str:
    seen = seen_alternatives(propose(case_of(document)))
    page, brief = alternatives_page(seen, whole=True), one_page(seen)
    lines = [*page.sentences]
    for section in page.sections:
        lines += [section.title, *section.sentences, *section.items]
    lines += [entry.text for part in brief.sections for entry in part.entries]
    return "\n".join(lines)


def _tried(document: dict[str, Any]) -> dict[str, str]:
    return Situation(case_of(document)).tried


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"decisions": [LEAVE, ROAD]},
        {"proceedings": [{**APPEAL, "title": "Ärendet hos länsstyrelsen"}]},
        {
            "decisions": [LEAVE, ROAD],
            "proceedings": [{**APPEAL, "title": "Ärendet", "decisions": ["lov"]}],
        },
        {
            "decisions": [
                LEAVE,
                ROAD,
                {"id": "dom", "title": "Domen", "body": "stat", "follows": ["lov"]},
            ],
            "proceedings": [{**APPEAL, "title": "Ärendet"}],
        },
    ],
)
def test_an_appealed_decision_is_found(more: dict[str, Any]) -> None:
    """By what the case says, by what its body is to decide on, by the words of the titles, or since
    it can be no other.
    """
    assert _tried(_map(**more)) == {"lov": "overklagan"}


@pytest.mark.parametrize(
    "change",
    [
        {"final_on": "2030-02-20"},
        {"date": "2030-02-25"},
        {"body": "stat"},
        {"outcome": "pending"},
    ],
)
def test_what_cannot_be_appealed_is_not_taken_for_it(change: dict[str, Any]) -> None:
    """What is final, came after the case began, was taken by whoever tries it, or not at all."""
    running = {**APPEAL, "starts": "2030-02-10"}
    assert _tried(_map(decisions=[{**LEAVE, **change}], proceedings=[running])) == {}


def test_a_confidential_case_changes_nothing() -> None:
    """How a decision stands would tell a reader of it."""
    assert _tried(_map(proceedings=[{**APPEAL, "visibility": "confidential"}])) == {}


def test_what_several_could_be_is_asked() -> None:
    """Nothing is assumed, and each answer makes one of them appealed."""
    other = {**LEAVE, "id": "mur", "title": "Bygglov för muren"}
    document = _map(decisions=[LEAVE, other])
    assert _tried(document) == {}
    found = [each for each in _plan(document).questions if each.id == "tries-overklagan"]
    assert [each.value for each in found[0].answers] == ["mur", "lov", "unknown"]


def test_an_appealed_decision_is_not_closed() -> None:
    """It is decided, but appealed; one that is halted too says so; what is done in part is told."""
    assert "Beslutat, men överklagat: ”Bygglov för silon”" in _pages(_map())
    halted = {**LEAVE, "carried_out": "halted"}
    assert "Stoppat och överklagat: ”Bygglov för silon”" in _pages(_map(decisions=[halted]))
    partly = {**ROAD, "carried_out": "partly"}
    told = _pages(_map(decisions=[LEAVE, partly]))
    assert "Beslutat och delvis genomfört: ”Ny infart" in told
    assert "Stängt" not in told


def test_nobody_is_asked_to_wait_with_an_appeal() -> None:
    """Neither by a question nor by a gate: they use a right. Whoever would begin is asked to wait
    for the ruling, and what happens is told for a yes and for a no.
    """
    plan = _plan(_map())
    assert "may-wait" not in {each.id for each in plan.questions}
    asked = {key for each in plan.gates if each.kind == "standstill" for key in each.opened_by}
    assert asked == {"lantman"}
    told = _pages(_map())
    assert "Ingen ombeds dra tillbaka något där" in told
    assert "med grannarna i deras eget samtal" in told
    assert "Ta reda på när avgörandet väntas" in told
    assert "Börjar lantmännen i Ekby ändå: det sägs till alla" in told
    assert "fast talar ni om hur det görs; annars säger lantmännen i Ekby" in told


def test_what_is_left_to_talk_of_is_named() -> None:
    """Themes of the map that the case is not about; nothing where it does not say."""
    told = _pages(_map(proceedings=[{**APPEAL, "themes": ["höjd"]}]))
    assert "Kvar att tala om under tiden: ”skörd”" in told
    assert "Kvar att tala om" not in _pages(_map())


def test_what_people_need_is_left_in_their_own_words() -> None:
    """A need and a feeling that no ruling settles, where the map has them; never what is tried, and
    a theme only where there are none.
    """
    views = [
        *_map()["perspectives"],
        {
            "id": "dam",
            "statement": "Dammet lägger sig på tvätten",
            "aspect": "need",
            "held_by": ["grannar"],
            "themes": ["damm"],
        },
        {
            "id": "sol",
            "statement": "Vi förlorar kvällssolen",
            "aspect": "feeling",
            "held_by": ["grannar"],
            "themes": ["höjd"],
        },
    ]
    case = {**APPEAL, "themes": ["höjd"]}
    told = _pages(_map(perspectives=views, proceedings=[case]))
    assert "Kvar att tala om under tiden: ”Dammet lägger sig på tvätten”" in told
    without = {**_map(perspectives=views, proceedings=[APPEAL])}
    assert "”Dammet lägger sig på tvätten” och ”Vi förlorar kvällssolen”" in _pages(without)


def test_nobody_asks_a_body_under_appeal_who_decides() -> None:
    """Neither the one whose ruling is appealed nor the one that tries it: it is found out."""
    idea = {"id": "skylt", "title": "En skylt vid infarten", "status": "idea"}
    told = _pages(_map(proposals=[idea]))
    assert "Vem som beslutar om ”En skylt vid infarten” är inte sagt: ta reda på det" in told


def test_what_a_case_settles_is_on_no_table_meanwhile() -> None:
    """Rooms are about the rest; where nothing else is left, or the case rests, they have it."""
    tried = {**APPEAL, "themes": ["höjd"]}

    def rooms(case: dict[str, Any]) -> set[str]:
        plan = _plan(_map(proceedings=[case]))
        return {theme for each in plan.arenas if each.phase == "wide" for theme in each.themes}

    assert rooms(tried) == {"skörd"}
    assert rooms({**tried, "may_wait": "yes"}) == {"höjd", "skörd"}
    assert rooms({**tried, "themes": ["höjd", "skörd"]}) == {"höjd", "skörd"}


def test_a_case_of_another_matter_is_no_subject() -> None:
    """A trial that tries none of the decisions does not settle whether it comes about."""
    trial = {"id": "mal", "title": "Rättegång om en olycka", "kind": "court", "by": ["ratt"]}
    told = _pages(_map(proceedings=[trial]))
    assert "”Rättegång om en olycka” avgörs för sig och är inget ämne här" in told
    assert "Om det blir av avgörs i" not in told


def test_a_case_that_rests_goes_on_without_agreement() -> None:
    """What is said in the talks is not used there."""
    resting = {**APPEAL, "kind": "court", "by": ["ratt"], "may_wait": "yes"}
    told = _pages(_map(proceedings=[resting]))
    assert "Det som sägs i samtalen används inte i ”Överklagat bygglov”" in told
    assert "Om det blir av avgörs i" not in told


@pytest.mark.parametrize("body", ["stat", "ratt"])
def test_who_tries_an_appeal_has_no_seat_and_no_step(body: str) -> None:
    """Its ruling comes from outside: it decides nothing here, has no room and no meeting to ask
    for.
    """
    ruling = {"id": "dom", "title": "Domen om silon", "body": body, "follows": ["lov"]}
    document = _map(
        decisions=[LEAVE, ruling],
        proceedings=[{**APPEAL, "by": [body]}],
        proposals=[{"id": "silo", "title": "Silon", "status": "ready", "decided_by": [body]}],
    )
    plan = _plan(document)
    assert body not in Situation(case_of(document)).deciders
    assert all(body not in each.parties for each in plan.arenas)
    assert all(body not in each.opened_by for each in plan.gates)
    assert not [each for each in plan.told if each.said.key.startswith("plan_page.way_")]


def test_who_issued_what_is_appealed_commissions_no_talks() -> None:
    """Whoever owns the question does: the body neither orders the talks, says what is open nor
    decides on what comes of them.
    """
    plan = _plan(_map())
    assert all("byggnad" not in each.parties for each in plan.arenas)
    assert all("byggnad" not in each.opened_by for each in plan.gates)
    assert ". Kommunstyrelsen beslutar om samtalen" in _pages(_map())


def test_a_court_is_known_by_its_name() -> None:
    """Also one whose case is over: it is not asked what becomes of its own ruling."""
    ruled = {**LEAVE, "body": "ratt", "carried_out": "no"}
    document = _map(decisions=[ruled], proceedings=[])
    assert Situation(case_of(document)).courts == {"ratt"}
    assert "Mark- och miljödomstolen säger" not in _pages(document)
