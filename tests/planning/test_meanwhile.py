"""What goes on beside the talks, and what is shown or promised before them, on made-up maps."""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.planning.settled import kept_by_forums
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of


def _document(**more: Any) -> dict[str, Any]:
    """Seven parties round a lake, something to be agreed, and two that are hot."""
    return {
        "title": "Långsjön",
        "language": "sv",
        "owner": "Sjöverket",
        "result_is": "agreement",
        "stakeholders": [
            {"id": "byn", "name": "Boende i byn", "kind": "residents", "affected": "high"},
            {"id": "fiske", "name": "Fiskarna", "kind": "business", "affected": "high"},
            {"id": "bat", "name": "Båtklubben", "kind": "association", "affected": "high"},
            {"id": "fagel", "name": "Fågelklubben", "kind": "association", "affected": "medium"},
            {"id": "skola", "name": "Seglarskolan", "kind": "business", "affected": "medium"},
            {"id": "kvarn", "name": "Kvarnlaget", "kind": "association", "affected": "medium"},
            {
                "id": "station",
                "name": "Sjöstationen",
                "kind": "official",
                "role": ["carries_out"],
                "part_of": ["verket"],
            },
        ],
        "relationships": [{"source": "bat", "target": "fagel", "kind": "conflict", "stage": 5}],
        "perspectives": [
            {"id": "ut", "statement": "Sjön är för alla", "held_by": ["bat"], "themes": ["båtar"]},
            {"id": "ro", "statement": "Häckningen störs", "held_by": ["fagel"], "themes": ["ro"]},
        ],
        "tensions": [{"between": ["ut", "ro"], "stage": 5}],
        "decision_bodies": [
            {"id": "verket", "name": "Sjöverket", "kind": "state"},
            {"id": "ratten", "name": "Vattenrätten", "kind": "state"},
        ],
        "decisions": [
            {
                "id": "regel",
                "title": "Regeln för sjön",
                "body": "verket",
                "outcome": "pending",
                "about": "matter",
            }
        ],
        "calendar": {"start": "2026-03-02"},
        **more,
    }


def _plan(**more: Any) -> Plan:
    return propose(case_of(_document(**more)))[0]


def _told(**more: Any) -> str:
    case = case_of(_document(**more))
    return " ".join(plan_page(seen_plan(case, propose(case)[0], "sv"), whole=True).text().split())


def _of_rule(plan: Plan, rule: str) -> list[Any]:
    steps = [*plan.arenas, *plan.gates]
    return [each for each in steps if each.reasons and each.reasons[0].rule == rule]


SETTLED = {
    "id": "upp",
    "what": "Uppgörelsen om bryggorna",
    "with": ["bat", "fiske"],
    "outcome": "agreed",
}
MET = {"id": "mote", "title": "Första mötet", "participants": ["bat", "fagel"], "status": "held"}
SUIT = {"id": "mal", "title": "Målet om regeln", "kind": "court", "by": ["ratten"]}
NOW = {
    "id": "nu",
    "title": "Regel för säsongen",
    "body": "verket",
    "outcome": "approved",
    "about": "matter",
    "carried_out": "yes",
}
RULED = {**NOW, "id": "dom", "title": "Domen om farleden", "body": "ratten"}


def test_what_some_have_settled_is_told_to_those_they_sit_with() -> None:
    """All who were not in it are told what it does to their task; those who were tell it."""
    more: dict[str, Any] = {"earlier": [SETTLED], "dialogues": [MET]}
    made = _of_rule(_plan(**more), "agreed-by-some")
    assert [set(each.parties) & {"bat", "fiske", "byn", "fagel"} for each in made] == [
        {"byn", "fagel"}
    ]
    assert "vad ”Uppgörelsen om bryggorna” avgör" in _told(**more)


def test_what_some_have_settled_is_told_after_the_own_talks() -> None:
    """By those who made it, who are there; whoever has something hard with them is told alone."""
    plan = _plan(earlier=[SETTLED])
    (made,) = _of_rule(plan, "agreed-by-some")
    assert set(made.parties) & {"bat", "fiske", "byn", "fagel"} == {"bat", "fiske", "byn"}
    own = {each.id for each in plan.arenas if each.phase == "call" and "byn" in each.parties}
    assert {before for before, after in plan.order if after == made.id} >= own
    assert "Fågelklubben får veta det för sig" in _told(earlier=[SETTLED])


def test_what_is_in_force_is_told_however_old_it_is() -> None:
    """All can read a decision: what it does to the others' task is told, and nothing more."""
    settled = {**SETTLED, "with": ["station", "fiske"], "when": "2012"}
    ruled = [{**NOW, "body": "station"}, *_document()["decisions"]]
    told = _told(earlier=[settled], decisions=ruled)
    assert "berättar vad ”Uppgörelsen om bryggorna” gör med de andras uppgift" in told


@pytest.mark.parametrize(
    ("change", "more"),
    [
        ({"when": "2012"}, {}),
        ({"when": "våren 2019"}, {}),
        (
            {"when": "2025-02-01"},
            {"commitments": [{"who": "bat", "what": "Ge plats", "to": ["fiske"], "kept": "no"}]},
        ),
    ],
)
def test_an_agreement_that_is_over_is_not_told(change: dict[str, Any], more: Any) -> None:
    """It is many years old, or a promise in it is broken."""
    made = _of_rule(_plan(earlier=[{**SETTLED, **change}], **more), "agreed-by-some")
    assert made == []


def test_a_later_agreement_of_the_same_stands_for_the_first() -> None:
    """Only what they agreed last is told."""
    first = {**SETTLED, "when": "2025-01-10"}
    later = {**SETTLED, "id": "ny", "what": "Den nya uppgörelsen", "when": "2025-11-10"}
    told = _told(earlier=[first, later])
    assert "vad ”Den nya uppgörelsen” avgör" in told
    assert "vad ”Uppgörelsen om bryggorna” avgör" not in told


@pytest.mark.parametrize("with_", [["bat"], ["byn", "fiske", "bat", "fagel", "skola", "kvarn"]])
def test_nothing_is_told_where_there_are_no_others(with_: list[str]) -> None:
    """One alone settles nothing, and what all agreed on all know."""
    round_ = {**SETTLED, "with": [*with_, *(["station"] if len(with_) > 1 else [])]}
    assert _of_rule(_plan(earlier=[round_]), "agreed-by-some") == []


def test_a_theme_that_a_forum_keeps_is_not_on_the_large_table() -> None:
    """Whoever wants to change what was agreed takes it to those who agreed on it."""
    people = _document()["stakeholders"]
    people[1]["hit_by"] = ["nät"]
    views = [
        *_document()["perspectives"],
        {"id": "fisk", "statement": "Fisken räcker", "held_by": ["fiske"], "themes": ["nät"]},
    ]
    unit = {"id": "rad", "role": "other", "title": "Fiskerådet", "members": ["fiske", "bat"]}
    more: dict[str, Any] = {
        "stakeholders": people,
        "perspectives": views,
        "organisation": [unit],
        "earlier": [SETTLED],
    }
    assert kept_by_forums(Situation(case_of(_document(**more)))) == {"rad": ("nät",)}
    tables = [each for each in _plan(**more).arenas if each.kind in ("plenary", "round_table")]
    assert all("nät" not in each.themes for each in tables if each.id != "rad")
    assert "som inte tas upp vid det stora bordet" in _told(**more)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"parties": ["bat", "fagel"]}, "Båtklubben och Fågelklubben berättar för de andra"),
        ({}, "Ta reda på vilka som är parter"),
    ],
)
def test_those_in_a_case_tell_those_they_sit_with(more: dict[str, Any], said: str) -> None:
    """And where the map does not say who they are, it is asked and not guessed."""
    told = _told(proceedings=[{**SUIT, **more}], dialogues=[MET]).casefold()
    assert said.casefold() in told
    assert "att det som sägs här inte används där" in told


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"parties": ["bat", "fagel"]}, "med Båtklubben och Fågelklubben, var för sig"),
        ({"parties": ["bat"]}, "med Båtklubben i deras eget samtal"),
        ({}, "Ta reda på vilka som är parter"),
    ],
)
def test_those_in_a_case_are_first_agreed_with_alone(more: dict[str, Any], said: str) -> None:
    """Who has not met in this process is not called to a first meeting about a case: each agrees on
    it in a talk of their own, and nobody is asked to withdraw.
    """
    plan = _plan(proceedings=[{**SUIT, **more}])
    assert not [each for each in plan.arenas if each.kind == "information"]
    told = _told(proceedings=[{**SUIT, **more}])
    assert said.casefold() in told.casefold()
    assert "Ingen ombeds dra tillbaka något där" in told


def test_what_holds_until_the_next_decision_is_gone_through_with_both_sides() -> None:
    """By the body that decides both, with those whom it divides and who carry it out."""
    made = _of_rule(_plan(decisions=[NOW, *_document()["decisions"]]), "holds-meanwhile")
    assert [set(each.parties) for each in made] == [{"bat", "fagel", "station"}]


def test_what_a_court_has_ruled_is_told_by_whoever_decides_next() -> None:
    """A judge writes no paper to the table: the body of the pending decision does."""
    told = _told(decisions=[RULED, *_document()["decisions"]], proceedings=[SUIT])
    assert "Sjöverket skriver vad ”Domen om farleden” lämnar öppet" in told


def test_nothing_of_it_where_it_is_calm() -> None:
    """Where nobody is hot about it, what holds needs no room of its own."""
    more: dict[str, Any] = {"relationships": [], "tensions": []}
    plan = _plan(decisions=[NOW, *_document()["decisions"]], **more)
    assert _of_rule(plan, "holds-meanwhile") == []


def test_whoever_decides_shows_its_own_room_first() -> None:
    """Through the part of it that sits there, before any group works out options."""
    plan = _plan()
    (gate,) = _of_rule(plan, "own-room-shown")
    assert gate.opened_by == ("station",)
    rooms = [
        each for each in plan.arenas if each.kind in ("working_group", "plenary", "round_table")
    ]
    assert rooms
    assert all(gate.id in each.opens_after for each in rooms)


def _homes(**more: Any) -> dict[str, Any]:
    """A landlord whose plan for homes lies ready."""
    people = [
        {
            "id": "vard",
            "name": "Hyresvärden",
            "kind": "business",
            "influence": "high",
            "standing": "landowner",
            "role": ["carries_out"],
        },
        *(
            {
                "id": f"gard-{each}",
                "name": f"Boende på gård {each}",
                "kind": "residents",
                "affected": "high",
                "influence": "low",
                "places": [f"Gård {each}"],
            }
            for each in "ab"
        ),
        {"id": "led", "name": "Stadens ledning", "kind": "elected", "influence": "high"},
        {"id": "opp", "name": "Oppositionen", "kind": "elected", "influence": "medium"},
        {"id": "butik", "name": "Butikerna", "kind": "business", "affected": "medium"},
        {"id": "kyrka", "name": "Kyrkan", "kind": "association", "affected": "medium"},
        {"id": "klubb", "name": "Klubben", "kind": "association", "affected": "medium"},
    ]
    return {
        "owner": "Hyresvärden",
        "result_is": "proposal",
        "question": "Ska husen rivas?",
        "stakeholders": people,
        "relationships": [],
        "perspectives": [],
        "tensions": [],
        "proposals": [
            {"id": "plan", "title": "Tre hus rivs", "status": "ready", "made_by": ["vard"]}
        ],
        "decision_bodies": [
            {"id": "namnd", "name": "Nämnden", "kind": "committee"},
            {"id": "rad", "name": "Rådet", "kind": "committee", "note": "Svarar på remiss."},
        ],
        "decisions": [
            {
                "id": "lov",
                "title": "Rivningslov",
                "body": "namnd",
                "outcome": "pending",
                "about": "matter",
                "proposals": ["plan"],
            }
        ],
        **more,
    }


def test_those_who_can_touch_homes_give_a_limit_or_say_no() -> None:
    """Before anybody is invited, to those whose homes they are."""
    (gate,) = _of_rule(_plan(**_homes()), "limit-or-refusal")
    assert set(gate.opened_by) == {"vard", "led"}
    assert "Löftet gäller bara" not in _told(**_homes())


def test_no_limit_is_asked_for_where_no_home_is_at_stake() -> None:
    """A new square frightens nobody from home."""
    square = {"id": "plan", "title": "Nytt torg", "status": "ready", "made_by": ["vard"]}
    more = _homes(question="Hur ska torget bli?", proposals=[square])
    assert _of_rule(_plan(**more), "limit-or-refusal") == []


def test_what_lies_ready_waits_for_those_it_hits() -> None:
    """Nothing is sent out or signed before they are heard, and there is no other way out of it."""
    told = _told(**_homes())
    assert "skickar inget ut och skriver inte under något innan boende på gård a" in told.casefold()
    assert "eller väntar med det" not in told


def test_what_was_said_is_read_before_more_is_drawn() -> None:
    """Those whom a ready plan hits see how they were understood."""
    mirrored = [each for each in _plan(**_homes()).gates if each.kind == "mirrored"]
    assert [{"gard-a", "gard-b"} <= set(each.opened_by) for each in mirrored] == [True]


def test_the_answer_comes_before_the_decision_with_time_between() -> None:
    """From whoever drew it, then time for whoever gives an opinion and for the body."""
    told = _told(**_homes())
    assert "ett öppet svar från hyresvärden inom två veckor" in told.casefold()
    assert "minst fyra veckor till rådet, och lika länge därefter till nämnden" in told.casefold()


def _owned(**more: Any) -> str:
    """An authority that owns the question, drew the proposal and has both towns against it."""
    people = [
        {"id": "verk", "name": "Skogsverket", "kind": "authority", "influence": "high"},
        {"id": "lan", "name": "Länsstyrelsen", "kind": "authority", "influence": "medium"},
        *(
            {
                "id": each,
                "name": f"{each.title()} kommun",
                "kind": "elected",
                "influence": "high",
                "affected": "medium",
                "places": [each.title()],
            }
            for each in ("alby", "ekby")
        ),
        {"id": "by", "name": "Byborna", "kind": "residents", "affected": "high", "places": ["By"]},
        {"id": "jakt", "name": "Jaktlaget", "kind": "association", "affected": "high"},
    ]
    document = {
        "owner": "Skogsverket",
        "result_is": "proposal",
        "stakeholders": people,
        "relationships": [
            {"source": each, "target": "verk", "kind": "conflict", "stage": 4}
            for each in ("alby", "ekby", "by")
        ],
        "perspectives": [
            {"id": "sjalv", "statement": "Vi ordnar det själva", "held_by": ["alby", "ekby"]},
            {"id": "skydd", "statement": "Skogen ska skyddas", "held_by": ["verk"]},
        ],
        "tensions": [],
        "proposals": [
            {"id": "reservat", "title": "Reservat", "status": "ready", "made_by": ["verk"]}
        ],
        "decision_bodies": [{"id": "riks", "name": "Regeringen", "kind": "state"}],
        "decisions": [],
        **more,
    }
    return _told(**document)


def test_an_owner_that_made_the_proposal_does_not_call() -> None:
    """An authority near it that stands on no side is asked, to lead with those who live there."""
    told = _owned()
    assert "Skogsverket är part: bjuder inte in och leder inte" in told
    assert "Fråga Länsstyrelsen, om alla sidor ser dem som fristående" in told


def test_where_nobody_owns_it_somebody_is_asked_to_call() -> None:
    """That nobody calls is said, and who could is asked."""
    assert "Ingen har sagt vem som kallar. Fråga Länsstyrelsen" in _owned(owner=None)


def test_those_elected_come_themselves() -> None:
    """Where a municipality holds a view, its political leaders speak for it."""
    assert "De politiska ledarna själva, inte en tjänsteman" in _owned()
