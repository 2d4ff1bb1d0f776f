"""Differences of the second edition's document in words: arenas, gates, chairs, the chosen plan;
never the document's own keys.
"""

import re
from enum import StrEnum

import pytest
from hypothesis import given, settings

import processmap as pm
from processmap.messages import LANGUAGES
from processmap.model import words
from processmap.views.differences import Differences
from tests.strategies import process_maps

HEAD = """\
processmap: 1
title: T
stakeholders:
  - {id: s-id, name: Unga på torget, subgroups: [Klan A]}
  - {id: t-id, name: Torghandlarna}
  - {id: u-id, name: Boende}
"""
OLD = (
    HEAD
    + """\
plan: {pattern: one_table, wrote: {rund-id: 91bc, gammal-id: aaaa}, asked: {right-s-id: unknown}}
agreement: {status: draft, items: [Ingen avbryter]}
resources: {lead_hours: 20}
standstill: {by: [t-id], what: Inga skyltar, agreed: asked}
arenas:
  - {id: rund-id, kind: round_table, members: [s-id, t-id], sessions: [1, 2], opens_after: [regler-id]}
  - {id: gammal-id, kind: own_group, members: [u-id]}
gates:
  - {id: regler-id, kind: process_agreement, state: shut}
"""
)
NEW = (
    HEAD
    + """\
plan: {pattern: table_and_groups, beside: fact_panel, wrote: {rund-id: 91bd, gammal-id: aaaa}, asked: {right-s-id: no, leads-id: unknown}}
agreement: {status: agreed, agreed_by: [s-id, t-id], items: [Ingen avbryter, Pauser]}
resources: {lead_hours: 40}
standstill: {by: [t-id, u-id], what: Inga skyltar, agreed: yes}
arenas:
  - {id: rund-id, kind: round_table, members: [{party: s-id, seats: 3, state: yes, held_by: u-id}, u-id, {seats: 12, by: lot}], absent: [{party: t-id, why: declined}], sessions: 6, opens_after: [regler-id, tillit-id], status: open}
  - {id: grupp-id, kind: working_group, title: Ljusgruppen, members: [u-id], opens_after: [rund-id]}
gates:
  - {id: regler-id, kind: process_agreement, state: open, confirmed_by: [s-id]}
  - {id: tillit-id, kind: trust, state: reservation}
overrides: [{action: forbid, dialogue: gammal-id, why: Behövs inte}]
"""
)


def _said(old: str, new: str, language: str = "sv") -> str:
    found = pm.diff(pm.loads(old), pm.loads(new), language=language)
    return re.sub(r"\s+", " ", found.text(2000))


@pytest.mark.parametrize(
    "sentence",
    [
        "Arbetsgrupp: Ljusgruppen",
        "Först på plats: förtroendet räcker",
        "Samtal i egen grupp: boende",
        "valt bort ”Samtal i egen grupp: boende”",
        "till kommer Boende och lottade stolar (12 stolar); bort går Torghandlarna",
        "Unga på torget (stolar: inget → 3; stolen hålls av: inget → Boende; läge: inget → har sagt ja)",
        "Inte med: till kommer Torghandlarna (har tackat nej)",
        "Träffar: 1–2 → 6",
        "Öppnar efter: till kommer förtroendet räcker",
        "Läge: inte på plats → på plats",
        "Bekräftat av: till kommer Unga på torget",
        "Typ av process: ett gemensamt bord → ett gemensamt bord med arbetsgrupper",
        "Pågår bredvid: till kommer faktagrupp",
        "2 frågor från programmet har fått svar.",
        "ledarnas timmar: 20 → 40",
        "Inga skyltar (av: till kommer Boende; överenskommet: tillfrågade → har gått med på det)",
        "läge: utkast till spelregler → överenskomna spelregler",
    ],
)
def test_told_in_words(sentence: str) -> None:
    """What was added, moved, opened and given up, and the chosen plan."""
    assert sentence in _said(OLD, NEW)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("turned", [False, True])
def test_no_key_is_told(language: str, turned: bool) -> None:
    """Neither an id nor a word of the document's own, whichever version is the new one."""
    said = _said(NEW, OLD, language) if turned else _said(OLD, NEW, language)
    assert "-id" not in said
    for each in (*words.ArenaKind, *words.GateKind, *words.Pattern, *words.ArenaStatus):
        assert "_" not in each.value or each.value not in said
    assert not re.search(r"[a-z]_[a-z]", said)


def _vocabularies() -> list[type[StrEnum]]:
    found = [each for each in vars(words).values() if isinstance(each, type)]
    return [each for each in found if issubclass(each, StrEnum) and each is not StrEnum]


@pytest.mark.parametrize("vocabulary", _vocabularies(), ids=lambda each: each.__name__)
def test_every_word_of_the_document_can_be_told(vocabulary: type[StrEnum]) -> None:
    """In both languages, in words of the catalogue."""
    case = pm.loads(OLD)
    for language in LANGUAGES:
        found = pm.diff(case, case, language=language).found
        assert isinstance(found, Differences)
        for value in vocabulary:
            said = found.value(value)
            assert "_" not in said
            assert said != value.value or language == "en" or value.value in SWEDISH


SWEDISH = {
    "information", "konsultation", "dialog", "inflytande", "medbeslutande", "illustration", "person",
    "budget",
}  # fmt: skip
"""Values that are Swedish words as they are."""


@given(process_maps(), process_maps())
@settings(max_examples=25, deadline=None)
def test_any_two_maps(old: pm.ProcessMap, new: pm.ProcessMap) -> None:
    """Whatever differs, it is told, and the words of lists and fields are never empty."""
    found = pm.diff(old, new)
    said = found.text(300)
    assert said.strip()
    for each in found.found.shown:
        assert found.found.called(each).strip()
        assert all(line.strip() for line in found.found.lines(each))


def test_what_is_new_says_how_it_stands() -> None:
    """A new gate is told with whether it is open and who says so, a new forum with how far it has
    come, a new decision with its outcome and day.
    """
    more = """\
gates:
  - {id: lugn-id, kind: standstill, state: reservation, confirmed_by: [s-id], why: Svar i maj}
arenas:
  - {id: rund-id, kind: round_table, title: Rundabordet, members: [s-id, t-id], status: agreed}
decision_bodies: [{id: namnd-id, name: Nämnden}]
decisions: [{id: b-id, title: Ny plan, body: namnd-id, outcome: approved, date: 2026-05-04}]
"""
    said = _said(HEAD, HEAD + more)
    assert "Läge: med förbehåll Bekräftat av: Unga på torget Varför: Svar i maj" in said
    assert "Rundabordet Läge: överenskommet" in said
    assert "Ny plan Utfall: bifall Datum: 2026-05-04" in said
