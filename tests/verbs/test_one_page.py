"""The one page of a process lead: what it says first."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

import processmap as pm
from processmap.analysis.ordinary import ordinary_names
from processmap.model.process_map import ProcessMap
from processmap.planning.proposer import propose
from processmap.verbs.one_page import Brief, one_page
from processmap.verbs.seeing import seen_plan
from processmap.wording.plans import Wording
from tests.planning.expectations import case_of
from tests.planning.makers import two_sides
from tests.proposed import case_in, proposed
from tests.strategies import cases_to_propose

CASES = sorted(
    path
    for path in (
        *(Path(__file__).parents[1] / "cases").glob("*.yaml"),
        *(Path(__file__).parents[2] / "examples").glob("*.yaml"),
    )
    if path.stem.count(".") == 0
)
CASES_BY_NAME = {path.stem: path for path in CASES}


def _page(case: ProcessMap, language: str) -> Brief:
    return case.once(
        f"tests.one_page.{language}",
        lambda: one_page(seen_plan(case, proposed(case)[0], language)),
    )


def test_the_parts_of_a_group_are_called_together() -> None:
    """No part of a group is among the next calls without the others: none is before another."""
    case = two_sides()
    first, *others = case.stakeholders
    names = ["Östra sidan", "Norra sidan", "Mittemot", "Alla andra"]
    case = case.evolve(stakeholders=[first.evolve(subgroups=names), *others])
    page = one_page(seen_plan(case, propose(case)[0], "sv"))
    calls = next(section for section in page.sections if section.key == "next")
    assert calls.entries
    for entry in calls.entries:
        told = [name for name in names if name in entry.text]
        assert told in ([], names), entry.text


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_page_is_at_most_two_hundred_words_before_details(path: Path) -> None:
    """In either language: what is too long for it stands under its lines, or in the plan."""
    for language in ("sv", "en"):
        page = _page(case_in(path), language)
        lines = [entry.text for section in page.sections for entry in section.entries]
        assert sum(len(line.split()) for line in lines) <= 200


def _calls_that_are_missing(case: ProcessMap, language: str) -> list[str]:
    """The first calls of a plan that stand in no line of its page; a body that the plan only asks
    stands in what is said first, in the plan's own words.
    """
    plan, page = proposed(case)[0], _page(case, language)
    lines = [
        entry.text
        for section in page.sections
        if section.key == "next"
        for entry in section.entries
    ]
    first = " ".join(
        entry.text
        for section in page.sections
        if section.key == "first"
        for entry in section.entries
    ).casefold()
    wording = Wording(ordinary_names(case), language, page=True)
    return [
        said
        for each in plan.calls
        if (said := wording.say(each.said)) not in lines
        and not (each.arena is None and wording.named((each.party,)).casefold() in first)
    ]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_calls_never_give_way(path: Path) -> None:
    """Whom to call next is the heart of the page: each stands in a line of its own."""
    for language in ("sv", "en"):
        assert _calls_that_are_missing(case_in(path), language) == []


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(case=cases_to_propose())
def test_nor_on_a_page_of_any_map(case: ProcessMap) -> None:
    """However long the rest of a page is, also where its question alone fills it."""
    long = case.evolve(question="Vad ska hända med platsen? " * 60)
    for each in (case, long):
        assert _calls_that_are_missing(each, case.language) == []


def test_a_day_that_has_gone_by_is_asked_about() -> None:
    """The page asks whether it was held, as the pictures do, and never calls it the next."""
    case = pm.read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    told = str(pm.brief(case))
    assert "Hölls det? 2017-01-23" in told
    assert "Närmast: 2017-01-23" not in told


def test_the_next_talks_are_never_a_caller_alone() -> None:
    """Where all that is to be rung stands in what is said first already, the talks that come then
    are told, and not only who makes them.
    """
    case = pm.read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    for language in ("sv", "en"):
        (talks,) = [each for each in _page(case, language).sections if each.key == "next"]
        assert len(talks.entries) > 1
        assert all(entry.details for entry in talks.entries[:-1])


def test_who_decides_and_what_if_you_do_not_agree_stay_on_a_full_page() -> None:
    """However long the lines of what is said first and of whom to call next are."""
    long_name = "Föreningen för dem som bor, arbetar och vistas vid Norra hamnen"
    sides = [
        {"id": f"part-{each}", "name": f"{long_name}, del {each}", "kind": "group"}
        | {"affected": "high", "role": ["must_agree"]}
        for each in range(8)
    ]
    views = [
        {"id": f"syn-{each}", "held_by": [f"part-{each}"]}
        | {"statement": f"Hamnen ska användas på det sätt som vi i del {each} alltid har sagt"}
        for each in range(8)
    ]
    case = case_of(
        {
            "title": "Norra hamnen",
            "question": "Hur ska Norra hamnen och husen kring den användas? " * 12,
            "language": "sv",
            "owner": "Viks kommun",
            "result_is": "agreement",
            "stakeholders": sides,
            "perspectives": views,
            "tensions": [{"between": ["syn-0", "syn-1"], "stage": 5}],
            "after_no_agreement": "Nämnden antar planen som den är skriven i dag, utan ändring",
            "decision_bodies": [
                {"id": "namnden", "name": "Byggnadsnämnden i Vik", "kind": "committee"}
            ],
            "decisions": [
                {
                    "id": "plan",
                    "title": "Detaljplanen för Norra hamnen och kajen med husen på båda "
                    "sidor om den gamla järnvägen",
                    "body": "namnden",
                    "outcome": "pending",
                }
            ],
        }
    )
    page = _page(case, "sv")
    told = {each.key: [entry.text for entry in each.entries] for each in page.sections}
    assert sum(len(line.split()) for lines in told.values() for line in lines) <= 200
    assert any("avgör" in line for line in told["open"])
    assert any("Nämnden antar planen" in line for line in told["plan"])


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_open_and_fixed_stays_on_a_full_page_in_short(language: str) -> None:
    """However much else is told: one line each without brackets, the rest in full under it."""
    long_name = "Föreningen för dem som bor, arbetar och vistas vid Norra hamnen"
    sides = [
        {"id": f"part-{each}", "name": f"{long_name}, del {each}", "kind": "group"}
        | {"affected": "high"}
        for each in range(8)
    ]
    promises = [
        {"id": f"ord-{each}", "who": "kommun", "kept": "no", "to": [f"part-{each}"]}
        | {"what": f"En brygga för del {each}, öppen hela året och till för alla som vill"}
        for each in range(2)
    ]
    case = case_of(
        {
            "title": "Norra hamnen",
            "question": "Hur ska Norra hamnen användas? " * 8,
            "owner": "Viks kommun",
            "open": ["Öppettider och skötsel (nämnden 2024-09-25, § 88)"],
            "fixed": [f"Hus {each} rivs, enligt det beslut som har tagits" for each in range(5)],
            "stakeholders": [*sides, {"id": "kommun", "name": "Viks kommun"}],
            "commitments": promises,
        }
    )
    page = _page(case, language)
    told = {each.key: each.entries for each in page.sections}
    lines = [entry.text for entries in told.values() for entry in entries]
    assert sum(len(line.split()) for line in lines) <= 200
    is_open, fixed = told["open"][:2]
    assert "Öppettider och skötsel" in is_open.text
    assert "§ 88" not in is_open.text
    assert "§ 88" in is_open.details[0]
    assert "Hus 0 rivs" in fixed.text
    assert "Hus 4 rivs" in fixed.details[0]


def _first_lines(page: Brief) -> list[str]:
    return [entry.text for part in page.sections if part.key == "first" for entry in part.entries]


def test_what_cannot_be_undone_stands_before_what_every_page_asks() -> None:
    """A promise, and who waits with a decision, are told first; that somebody says what can be
    influenced is asked on the page already.
    """
    case = case_of(
        {
            "title": "Badplatsen",
            "question": "Får badplatsen vara kvar?",
            "language": "sv",
            "owner": "Viks kommun",
            "stakeholders": [
                {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high"},
                {"id": "bolaget", "name": "Hamnbolaget", "kind": "business", "affected": "high"},
            ],
            "perspectives": [
                {"id": "bad", "statement": "Barnen har alltid badat här", "held_by": ["byn"]},
                {"id": "kaj", "statement": "Kajen behöver plats", "held_by": ["bolaget"]},
            ],
            "tensions": [{"between": ["bad", "kaj"], "stage": 3}],
            "proposals": [
                {
                    "id": "ny-kaj",
                    "title": "Ny kaj",
                    "status": "ready",
                    "made_by": ["bolaget"],
                    "decided_by": "kn",
                }
            ],
            "commitments": [
                {"id": "lofte", "who": "bolaget", "what": "Badet får vara kvar", "to": ["byn"]}
            ],
            "decision_bodies": [{"id": "kn", "name": "Kommunstyrelsen", "kind": "board"}],
            "decisions": [
                {
                    "id": "uppdrag",
                    "title": "Samtal ska hållas",
                    "body": "kn",
                    "about": "process",
                    "outcome": "approved",
                },
                {"id": "kaj-beslut", "title": "Kajen", "body": "kn", "outcome": "pending"},
            ],
            "calendar": {"start": "2026-02-02"},
        }
    )
    swedish = _first_lines(_page(case, "sv"))
    assert (
        swedish[0]
        == "Hamnbolaget säger till byborna vad som gäller om löftet ”Badet får vara kvar”."
    )
    assert swedish[1].startswith("Kommunstyrelsen väntar med ”Kajen”")
    assert "vad som går att påverka" not in " ".join(swedish)
    english = _first_lines(_page(case, "en"))
    assert (
        english[0] == "Hamnbolaget tells byborna what holds of the promise “Badet får vara kvar”."
    )


def test_whoever_may_lead_is_asked_about_before_the_talks_not_under_one_of_them() -> None:
    """The line stands by itself, before the calls, with the names below."""
    page = _page(case_in(CASES_BY_NAME["11-1990-04"]), "sv")
    calls = next(part for part in page.sections if part.key == "next")
    assert calls.entries[0].text == (
        "Fråga alla sidor, var för sig, om de godtar Länsstyrelsen som samtalsledare."
    )
    assert "räkfiskarna" in " ".join(calls.entries[0].details)


def test_a_matter_that_is_settled_by_itself_is_on_the_page() -> None:
    """Neither the matter nor where people meet anyway is lost, though no call tells of it."""
    page = _page(case_in(CASES_BY_NAME["11-1990-04"]), "sv")
    takes = next(part for part in page.sections if part.key == "plan")
    assert any(each.text.startswith("För sig: ”fiske”. Med") for each in takes.entries)
    market = _page(case_in(CASES_BY_NAME["14-1993-07"]), "en")
    takes = next(part for part in market.sections if part.key == "plan")
    assert any(each.text.startswith("Start where they meet anyway") for each in takes.entries)
