"""What somebody told in confidence is spoken of with those who said it, and is never a subject for
anybody else: in no talk of others, no common room, no gate and no answer.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processmap.audience.who import Audience
from processmap.formats.document import loads
from processmap.model.kinds import whole_of
from processmap.model.plan import Named, OwnWords, Plan, Quoted, Said, Sentences
from processmap.model.process_map import ProcessMap
from processmap.model.words import Visibility
from processmap.pages.plan_page import plan_page
from processmap.planning import propose
from processmap.verbs.seeing import seen_plan
from tests.families import large_family, small_family
from tests.plain_data import read_data
from tests.planning.expectations import case_of
from tests.planning.makers import MADE_UP, REAL

few = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))


def _within(words: object, kind: type[Any]) -> Iterator[Any]:
    """Everything of a kind in what is said."""
    if isinstance(words, kind):
        yield words
    elif isinstance(words, Said):
        for _, filling in words.params:
            yield from _within(filling, kind)
    elif isinstance(words, Sentences):
        for each in words.said:
            yield from _within(each, kind)
    elif isinstance(words, tuple):
        for each in words:
            yield from _within(each, kind)


def _quotes(words: object, view: str) -> bool:
    return any(view in each.ids for each in _within(words, Quoted))


def _named(words: object) -> set[str]:
    return {whole_of(key) for each in _within(words, Named) for key in each.ids}


def _confide(case: ProcessMap, view: str) -> ProcessMap:
    """The map with one view told in confidence."""
    return evolve(
        case,
        perspectives=tuple(
            evolve(each, visibility=Visibility.CONFIDENTIAL) if each.id == view else each
            for each in case.perspectives
        ),
    )


def _themes_of_its_own(case: ProcessMap, view: str) -> set[str]:
    """Themes that the map has from this view alone."""
    written: set[str] = {*(case.open or ()), *case.fixed}
    for each in case.perspectives:
        written |= set(each.themes) if each.id != view else set()
    for party in case.stakeholders:
        written |= set(party.hit_by)
    for entry in (*case.proposals, *case.proceedings):
        written |= set(entry.themes)
    mine = next(each for each in case.perspectives if each.id == view)
    return set(mine.themes) - written


def _retold(plan: Plan, view: str, holders: set[str], themes: set[str]) -> list[str]:
    """Everything in a plan that gives somebody else a view as a subject, or its theme."""
    found = []
    for arena in plan.arenas:
        there = {whole_of(key) for key in arena.parties}
        if there and there <= holders:
            continue
        shown = (arena.title, arena.purpose, arena.yields, arena.lead_said, arena.chairs)
        said = {words for each in _within(shown, OwnWords) for words in each.texts}
        if any(_quotes(words, view) for words in shown) or themes & {*arena.themes, *said}:
            found.append(arena.id)
    for gate in plan.gates:
        asked = {whole_of(key) for key in gate.opened_by} | _named(gate.said)
        if _quotes(gate.said, view) and not asked <= holders:
            found.append(gate.id)
    found += [
        told.code
        for told in plan.told
        if _quotes(told.said, view) and not _named(told.said) <= holders
    ]
    return found


def _retold_in(case: ProcessMap, views: Iterable[str]) -> list[str]:
    found = []
    for view in views:
        held = next(each.held_by for each in case.perspectives if each.id == view)
        holders = {whole_of(key) for key in held}
        themes = _themes_of_its_own(case, view)
        for plan in propose(_confide(case, view)).plans:
            found += [f"{view}: {each}" for each in _retold(plan, view, holders, themes)]
    return found


@given(large_family(), st.integers(0, 11))
@few
def test_no_confidence_is_retold_in_a_large_matter(document: dict[str, Any], which: int) -> None:
    """Whichever view of a large matter was told in confidence, nobody else gets it as a subject."""
    case = case_of(document)
    assert _retold_in(case, [case.perspectives[which].id]) == []


@given(small_family(), st.integers(0, 1))
@few
def test_no_confidence_is_retold_in_a_small_matter(document: dict[str, Any], which: int) -> None:
    """The same in a small matter."""
    case = case_of(document)
    assert _retold_in(case, [case.perspectives[which].id]) == []


@pytest.mark.parametrize("path", MADE_UP, ids=lambda path: path.stem)
def test_no_confidence_is_retold_in_an_invented_matter(path: Path) -> None:
    """The same of every view in every invented process."""
    case = case_of(read_data(path)["document"])
    assert _retold_in(case, [each.id for each in case.perspectives]) == []


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_no_confidence_is_retold_in_a_real_matter(path: Path) -> None:
    """The same of some views in each example and each real case, spread evenly over its views."""
    case = loads(path.read_text(encoding="utf-8"), format="yaml")
    views = [each.id for each in case.perspectives]
    assert _retold_in(case, views[:: max(1, len(views) // 2)]) == []


MILL: dict[str, Any] = {
    "title": "Kvarndammen",
    "question": "Vad ska hända med dammen?",
    "language": "sv",
    "owner": "Kommunen",
    "result_is": "proposal",
    "stakeholders": [
        {"id": "fiskare", "name": "Fiskarna", "kind": "group", "affected": "high"},
        {"id": "mjolnare", "name": "Mjölnarens grannar", "kind": "residents", "affected": "high"},
        {"id": "kanot", "name": "Kanotklubben", "kind": "association", "affected": "medium"},
    ],
    "perspectives": [
        {
            "id": "riv",
            "statement": "Dammen ska rivas",
            "held_by": ["fiskare"],
            "themes": ["fisken"],
        },
        {
            "id": "hotad",
            "statement": "Vi litar inte på grannarna sedan bråket",
            "held_by": ["fiskare"],
            "themes": ["bråket"],
            "aspect": "feeling",
            "visibility": "confidential",
        },
        {
            "id": "kvar",
            "statement": "Dammen är vår",
            "held_by": ["mjolnare"],
            "themes": ["fisken"],
        },
    ],
    "tensions": [
        {"id": "damm", "between": ["riv", "kvar"]},
        {"id": "stull", "between": ["hotad", "kvar"], "facts_disputed": "yes"},
    ],
    "decision_bodies": [{"id": "namnd", "name": "Byggnadsnämnden", "kind": "committee"}],
    "calendar": {"start": "2026-03-02"},
}
ENGLISH = {
    **MILL,
    "language": "en",
    "title": "The mill pond",
    "question": "What is to happen to the pond?",
}


@pytest.mark.parametrize("document", [MILL, ENGLISH], ids=["sv", "en"])
def test_a_confidence_is_taken_up_with_those_who_told_it_alone(document: dict[str, Any]) -> None:
    """The lead's own plan quotes it in the talk with those who said it, and nowhere else; what they
    said openly is still tried in the common room.
    """
    case = case_of(document)
    plan = propose(case).plans[0]
    mine = [arena.id for arena in plan.arenas if _quotes((arena.purpose, arena.title), "hotad")]
    assert mine
    assert _retold(plan, "hotad", {"fiskare"}, {"bråket"}) == []
    page = plan_page(seen_plan(case, plan, case.language, Audience.WORKING), whole=True).text(
        10_000
    )
    assert page.count("Vi litar inte på grannarna") == 1
    assert "bråket" not in page.replace("sedan bråket", "")
