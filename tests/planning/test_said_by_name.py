"""What a plan says by name where the map has it: who protects, who tells, what may be torn down,
what becomes of an agreement, and when a body is asked for its opinion.
"""

from pathlib import Path
from typing import Any

import pytest

import processmap as pm
from processmap.pages.proposals import alternatives_page
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of
from tests.proposed import case_in

HOUSES: dict[str, Any] = {
    "title": "Kvarteret Eken",
    "question": "Vad händer med husen i kvarteret Eken, och rivs något?",
    "language": "sv",
    "owner": "Viksbostäder",
    "open": ["husen", "gården"],
    "stakeholders": [
        {
            "id": "hyresgaster",
            "name": "Hyresgästerna",
            "kind": "residents",
            "size": 90,
            "affected": "high",
            "influence": "low",
        },
        {"id": "grannar", "name": "Grannarna", "kind": "residents", "affected": "high"},
        {
            "id": "viksbostader",
            "name": "Viksbostäder",
            "kind": "business",
            "standing": "landowner",
            "role": ["carries_out"],
            "influence": "high",
            "affected": "medium",
        },
        {"id": "butiken", "name": "Butiken", "kind": "business", "affected": "medium"},
        {"id": "foreningen", "name": "Gårdsföreningen", "kind": "association", "affected": "high"},
        {"id": "villor", "name": "Villaägarna", "kind": "residents", "affected": "medium"},
        {"id": "unga", "name": "De unga", "kind": "group", "affected": "high"},
        {"id": "skolan", "name": "Skolan", "kind": "administration", "affected": "medium"},
    ],
    "perspectives": [
        {
            "id": "kvar",
            "statement": "Vi vill bo kvar",
            "held_by": ["hyresgaster"],
            "themes": ["husen"],
        },
        {
            "id": "nytt",
            "statement": "Husen är slut",
            "held_by": ["viksbostader"],
            "themes": ["husen"],
        },
        {
            "id": "ljus",
            "statement": "Gården blir mörk",
            "held_by": ["grannar"],
            "themes": ["gården"],
        },
    ],
    "tensions": [
        {"between": ["kvar", "nytt"], "stage": 5},
        {"between": ["ljus", "nytt"], "stage": 5},
    ],
    "proposals": [
        {
            "id": "planen",
            "title": "Nya hus i kvarteret",
            "status": "ready",
            "made_by": ["viksbostader"],
            "decided_by": "bn",
        }
    ],
    "decision_bodies": [
        {"id": "bn", "name": "Byggnadsnämnden", "kind": "committee"},
        {
            "id": "omradet",
            "name": "Områdesnämnden",
            "kind": "committee",
            "note": "Svarar på remiss.",
        },
    ],
    "decisions": [
        {
            "id": "ut",
            "title": "Planen sänds ut på samråd",
            "body": "bn",
            "about": "matter",
            "outcome": "pending",
            "proposals": ["planen"],
        }
    ],
    "calendar": {"start": "2026-02-02"},
}


def _words(document: dict[str, Any], language: str = "sv") -> str:
    return _told(case_of(document), language)


def _told(case: pm.ProcessMap, language: str) -> str:
    page = alternatives_page(seen_alternatives(pm.propose(case), language), whole=True)
    return " ".join(page.text(100).split())


@pytest.mark.parametrize(
    ("language", "torn"),
    [("sv", "om något rivs, vad som inte görs"), ("en", "whether anything is torn down, what is")],
)
def test_what_people_fear_is_named(language: str, torn: str) -> None:
    """A question that asks whether homes go is answered on that, not only on the rent."""
    assert torn in _words(HOUSES, language)
    quiet = {**HOUSES, "question": "Vad händer med husen i kvarteret Eken?"}
    assert torn not in _words(quiet, language)


def test_a_body_is_asked_for_its_opinion_after_the_consultation_it_answers_in() -> None:
    """Its weeks stand behind the consultation that the decision sends out, not before it."""
    sent = {"id": "samrad", "title": "Samråd om planen", "kind": "plan", "by": ["bn"]}
    words = _words({**HOUSES, "proceedings": [sent]})
    later = "Efter sista mötet där: ett öppet svar till alla, sedan minst fyra veckor till områdesnämnden."
    assert later in words
    assert words.index("Därefter ”Samråd om planen”") < words.index(later)
    assert "fyra veckor till områdesnämnden, och lika länge därefter" not in words
    assert "fyra veckor till områdesnämnden, och lika länge därefter" in _words(HOUSES)


def _two_at_threats() -> dict[str, Any]:
    hot = {"source": "hyresgaster", "target": "grannar", "kind": "conflict", "stage": 7}
    return {**HOUSES, "relationships": [{**hot, "threats": "yes"}]}


def test_those_who_protect_are_named_where_the_map_has_them() -> None:
    """Nobody has to guess whom to talk with first."""
    assert "svarar för skydd där ni är." in _words(_two_at_threats())
    police = {"id": "polisen", "name": "Lokalpolisen", "kind": "authority", "affected": "low"}
    document = _two_at_threats()
    document["stakeholders"] = [*document["stakeholders"], police]
    assert "svarar för skydd där ni är, här Lokalpolisen." in _words(document)


def test_what_a_body_has_said_that_it_takes_over_is_told_in_its_words() -> None:
    """What becomes of an agreement is known, where somebody has noted it; else it is asked."""
    case = case_in(Path(__file__).parents[1] / "cases" / "13-2008-05.yaml")
    noted = "(noted: “The service takes over elements that are unanimously agreed”)"
    assert noted in _told(case, "en")
    silent = [each.evolve(note=None) for each in case.decisions]
    assert noted not in _told(case.evolve(decisions=silent), "en")
    assert "what is taken over if you agree, and the options being prepared there" in _told(
        case.evolve(decisions=silent), "en"
    )


def test_whoever_holds_it_is_asked_about_what_is_to_be_decided_not_a_neighbours_wish() -> None:
    """An idea that one side has on its own is nothing to ask the landlord about."""
    landlord = {
        "id": "hamnen",
        "name": "Hamnfastigheter",
        "kind": "business",
        "standing": "landowner",
        "role": ["must_agree"],
        "influence": "high",
    }
    wish = {"id": "bort", "title": "Flytta alltihop", "made_by": ["foreningen"]}
    document = {
        **HOUSES,
        "tensions": [{**each, "stage": 3} for each in HOUSES["tensions"]],
        "stakeholders": [*HOUSES["stakeholders"], landlord],
        "proposals": [wish],
        "decisions": [{**HOUSES["decisions"][0], "title": "Nytt avtal", "proposals": []}],
    }
    words = _words(document)
    assert "frågas hamnfastigheter: vad kan de gå med på om ”Nytt avtal”" in words
    assert "Ring hamnfastigheter om ”Nytt avtal”" in words
    assert "Flytta alltihop" in words


def test_police_who_only_know_are_no_party() -> None:
    """They are whom people turn to, although they have said how they see it."""
    police = {"id": "polisen", "name": "Lokalpolisen", "kind": "authority", "role": ["knows"]}
    seen = {"id": "lugnt", "statement": "Det är lugnare nu", "held_by": ["polisen"]}
    document = _two_at_threats()
    document["stakeholders"] = [*document["stakeholders"], police]
    document["perspectives"] = [*document["perspectives"], seen]
    document["tensions"] = [*document["tensions"], {"between": ["kvar", "lugnt"], "stage": 2}]
    words = _words(document)
    assert "svarar för skydd där ni är, här Lokalpolisen." in words
    assert "men inte med polisen" not in words


def test_a_union_talks_with_whoever_employs_its_members() -> None:
    """Who works at a mill negotiates with the mill, before it is bound, though the council decides
    the matter.
    """
    mill = {"id": "bruket", "name": "Pappersbruket", "kind": "business", "affected": "high"}
    union = {"id": "facket", "name": "Fackklubben på bruket", "kind": "association"}
    document = {
        **HOUSES,
        "stakeholders": [*HOUSES["stakeholders"], mill, {**union, "standing": "union"}],
    }
    words = _words(document)
    assert "enligt MBL, om" in words
    assert "innan pappersbruket binder sig" in words.replace("Pappersbruket", "pappersbruket")
    other = {**union, "name": "Facket i kommunen", "standing": "union"}
    public = {**document, "stakeholders": [*HOUSES["stakeholders"], mill, other]}
    assert "innan byggnadsnämnden binder sig" in _words(public)
