"""Who answers for what becomes of it, and what is followed afterwards: a made-up map."""

from typing import Any

import pytest
from attrs import evolve

import processmap as pm
from processmap.model.plan import Plan, Said
from processmap.pages.plan_page import alternatives_page
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

LAKE: dict[str, Any] = {
    "title": "Sjön",
    "question": "Hur ska vattnet i sjön delas?",
    "language": "sv",
    "open": ["delningen"],
    "result_is": "agreement",
    "stakeholders": [
        {"id": "odl", "name": "Odlarna", "kind": "association", "affected": "high"},
        {"id": "fisk", "name": "Fiskarna", "kind": "association", "affected": "high"},
        {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high"},
        {
            "id": "bolag",
            "name": "Kraftbolaget",
            "kind": "business",
            "affected": "high",
            "influence": "high",
            "role": ["carries_out"],
        },
    ],
    "perspectives": [
        {
            "id": "v",
            "statement": "Vi behöver vatten",
            "held_by": ["odl", "byn"],
            "themes": ["vatten"],
        },
        {"id": "f", "statement": "Fisken dör", "held_by": ["fisk"], "themes": ["vatten"]},
    ],
    "tensions": [{"id": "t", "between": ["v", "f"], "stage": 4}],
    "commitments": [
        {"id": "l", "who": "bolag", "to": ["byn"], "what": "Brunnarna lagas", "kept": "unknown"}
    ],
    "decision_bodies": [{"id": "kf", "name": "Kommunfullmäktige", "kind": "council"}],
    "decisions": [{"id": "d", "title": "Vattenplanen", "body": "kf", "outcome": "pending"}],
    "calendar": {"start": "2026-02-02"},
}


def _plan(**more: Any) -> Plan:
    return pm.propose(case_of({**LAKE, **more}))[0]


def _filled(plan: Plan, kind: str) -> dict[str, Any]:
    made = next(each for each in plan.arenas if each.kind == kind and len(each.members) > 1)
    assert isinstance(made.purpose, Said)
    return dict(made.purpose.params)


def test_who_decides_answers_and_not_who_carries_it_out() -> None:
    """A company cannot tell what becomes of what people said; the council can."""
    assert _filled(_plan(), "feedback")["who"].ids == ("kf",)


def test_where_nobody_decides_an_office_that_carries_it_out_answers() -> None:
    """Of those who carry it out, the public ones; never the company."""
    office = {
        "id": "vattenkontor",
        "name": "Vattenkontoret",
        "kind": "administration",
        "role": ["carries_out"],
    }
    plan = _plan(decision_bodies=[], decisions=[], stakeholders=[*LAKE["stakeholders"], office])
    assert _filled(plan, "feedback")["who"].ids == ("vattenkontor",)


@pytest.mark.parametrize("kept", ["unknown", "yes"])
def test_what_is_agreed_is_followed_and_no_old_promise(kept: str) -> None:
    """Whoever follows an agreement follows that, also where something was promised before it."""
    plan = _plan(commitments=[{**LAKE["commitments"][0], "kept": kept}])
    assert _filled(plan, "monitoring")["what"].key == "plan_back.agreed_on"


def _watching(**more: Any) -> tuple[Plan, str]:
    made = pm.propose(case_of({**LAKE, **more}))
    group = next(each for each in made[0].arenas if each.kind == "monitoring")
    words = " ".join(alternatives_page(seen_alternatives(made), whole=True).text(100).split())
    return evolve(made[0], arenas=(group,)), words


def test_a_standing_group_has_those_who_are_hit_and_says_how_often_and_who_calls() -> None:
    """Whoever is hit by what is followed sits there, with or without a view of it."""
    guests = {"id": "gast", "name": "Badgästerna", "kind": "group", "affected": "medium"}
    people = [*LAKE["stakeholders"], {**guests, "hit_by": ["vatten"]}]
    plan, told = _watching(stakeholders=people)
    assert "gast" in plan.arenas[0].parties
    assert "varje kvartal" in told
    assert "Gruppen väljer vem som kallar." in told


def test_where_people_live_by_it_the_group_asks_where_to_report() -> None:
    """Which authority answers for it is asked; nothing where an authority that does is there."""
    _, told = _watching()
    assert "Fråga vilken myndighet som svarar för ”vatten”, och om gruppen kan rapportera" in told
    _, english = _watching(language="en")
    assert "Ask which authority answers for “vatten”, and whether the group may report" in english
    office = {"id": "verk", "name": "Vattenverket", "kind": "authority", "influence": "high"}
    people = [*LAKE["stakeholders"], {**office, "hit_by": ["vatten"]}]
    _, answered = _watching(stakeholders=people)
    assert "rapportera dit" not in answered


def test_what_nobody_lives_on_is_reported_nowhere_in_particular() -> None:
    """Noise is no livelihood."""
    views = [{**each, "themes": ["buller"]} for each in LAKE["perspectives"]]
    _, told = _watching(perspectives=views)
    assert "rapportera dit" not in told


WAR: list[dict[str, Any]] = [
    {"source": "odl", "target": "fisk", "kind": "conflict", "stage": 5, "violence": "yes"}
]
OFFICE: dict[str, Any] = {"id": "lan", "name": "Länskontoret", "kind": "authority"}
GUARDS: dict[str, Any] = {"id": "skydd", "name": "Säkerhetskommittén", "kind": "authority"}


def test_a_group_that_authorities_join_is_tied_to_who_answers_for_development() -> None:
    """Which body that is is asked, where the map does not know; a chair alone is no tie."""
    people = [*LAKE["stakeholders"], {**OFFICE, "influence": "high", "affected": "high"}]
    more = {"stakeholders": people, "decisions": [], "decision_bodies": []}
    _, told = _watching(**more)
    assert (
        "Fråga vilket organ som svarar för utveckling och skötsel, här ”vatten”, och om gruppen kan "
        "rapportera dit."
    ) in told
    _, english = _watching(**more, language="en")
    assert "Ask which body answers for development and upkeep, here “vatten”" in english


def test_who_answers_for_development_and_for_safety_is_asked_by_name() -> None:
    """By name where the map has them; safety only where there has been violence."""
    body = {"id": "utv", "name": "Utvecklingsnämnden", "kind": "committee"}
    people = [*LAKE["stakeholders"], {**GUARDS, "influence": "high"}]
    more = {"stakeholders": people, "decisions": [], "decision_bodies": [body]}
    _, told = _watching(**more)
    tied = "Fråga utvecklingsnämnden om gruppen kan rapportera dit om utveckling och skötsel, här"
    assert f"{tied} ”vatten”." in told
    _, hot = _watching(**more, relationships=WAR)
    assert f"{tied} ”vatten”, och till Säkerhetskommittén om tryggheten." in hot
    _, english = _watching(**more, relationships=WAR, language="en")
    assert "and to Säkerhetskommittén on safety" in english


@pytest.mark.parametrize("note", ["Stöder frivilligt.", "Helps on a voluntary basis."])
def test_who_has_helped_voluntarily_is_first_asked_which_part_they_want(note: str) -> None:
    """A chair is not handed to somebody who so far has helped of their own free will."""
    office = {**OFFICE, "influence": "high", "affected": "high", "note": note}
    more = {"stakeholders": [*LAKE["stakeholders"], office], "decisions": []}
    _, told = _watching(**more)
    asked = "Fråga först Länskontoret vilken del de vill ha, nu när stödet varit frivilligt."
    assert asked in told
    _, english = _watching(**more, language="en")
    assert "First ask länskontoret which part they want" in english
    paid = [*LAKE["stakeholders"], {**office, "note": "Arbetar här."}]
    assert "nu när stödet" not in _watching(stakeholders=paid, decisions=[])[1]


def test_who_has_helped_voluntarily_and_has_no_talk_gets_one_about_it() -> None:
    """Where what is agreed goes on, before the group that follows it meets."""
    carrying = {"kind": "group", "affected": "high", "willing": "yes"}
    people = [
        *({**carrying, "id": f"by-{one}", "name": f"Byalag {one}"} for one in range(1, 4)),
        {**OFFICE, "influence": "high", "willing": "yes", "note": "Stöder frivilligt."},
    ]
    more = {
        "stakeholders": people,
        "perspectives": [],
        "tensions": [],
        "decisions": [],
        "result_is": "advice",
        "earlier": [{"id": "u", "what": "Avtal", "with": ["by-1", "by-2"], "outcome": "agreed"}],
        "commitments": [{"id": "l", "who": "by-1", "what": "Vattnet delas", "kept": "unknown"}],
    }
    plan = pm.propose(case_of({**LAKE, **more}))[0]
    group = next(each for each in plan.arenas if each.kind == "monitoring")
    talks = [each for each in plan.arenas if each.parties == ("lan",)]
    assert "lan" in group.parties
    assert [(each.phase, each.sessions) for each in talks] == [("call", (1, 1))]
    _, told = _watching(**more)
    assert "vilken del vill de ha i gruppen som följer upp, nu när stödet varit" in told.casefold()
    assert "Fråga länskontoret om en formell del" not in told
    _, english = _watching(**more, language="en")
    assert "part do they want in the group that follows up, now that support" in english


def test_a_group_of_many_places_meets_out_and_says_what_happens_when_it_is_not_kept() -> None:
    """With each of them in turn; a group of one place does neither."""
    towns = {"id": "byar", "name": "Byarna runt sjön", "kind": "elected", "affected": "high"}
    many = [*LAKE["stakeholders"], {**towns, "count": 5}]
    out = "öts ute i tur och ordning hos"
    unkept = "Det som inte hålls tas upp inom fyra veckor; kvarstår det sägs det öppet till alla."
    found = pm.propose(case_of({**LAKE, "stakeholders": many}))
    short = " ".join(alternatives_page(seen_alternatives(found)).text(100).split())
    assert out in short
    assert unkept in short
    assert unkept in _watching(stakeholders=many)[1]
    english = _watching(stakeholders=many, language="en")[1]
    assert "What is not kept is taken up within four weeks" in english
    quiet = _watching(stakeholders=many, relationships=WAR)[1]
    assert unkept not in quiet
    one = [each for each in LAKE["stakeholders"] if each["id"] != "byn"]
    alone = _watching(stakeholders=[*one, towns], commitments=[], perspectives=_without("byn"))[1]
    assert unkept not in alone


def _without(party: str) -> list[dict[str, Any]]:
    return [
        {**each, "held_by": [key for key in each["held_by"] if key != party]}
        for each in LAKE["perspectives"]
    ]
