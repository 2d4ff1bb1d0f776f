"""Who sits where, who is called first, what is not done: invented processes of other kinds than the
real ones, with what a process lead would expect written before the plans were seen.

Each file in ``seats`` has a ``document`` and ``expectations``. Besides ``met`` (a condition as in
`tests.cases.expectations`) an expectation may ask:

- ``told``, ``told_not``: words that the plan's page has, or has not.
- ``told_whole``: words that it has where the later steps are told in full.
- ``not_quoted: {kind, words}``: no arena of the kind quotes these.
- ``call: {party, through}``: the first calls have this party, through these.
- ``three_reasons: yes``: three calls, for three reasons.
- ``waits_not``: an arena that waits for nothing.
- ``steps_most``: most numbered steps on the page.
- ``first_not``: questions that are not among the three to ask first.
- ``joint_sessions_most``: most meetings where several sit, counted at their high end.
- ``weeks_within: [least, most]``: the plan's weeks, from its low end to its high, lie within.
- ``lead_hours_most``: most hours for whoever leads.
- ``plan_words_most``: most words of the printed plan.
- ``page_words_most``: most words of the page before details.
- ``page_told``, ``page_told_not``: words that the page of the process lead has, or has not.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from processmap.formats.document import loads
from processmap.model.plan import Alternatives, Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page
from processmap.pages.plan_page import alternatives_page
from processmap.planning import propose
from processmap.planning.arena_kinds import defaults_of
from processmap.verbs.alternative import alternatives_data
from processmap.verbs.one_page import Brief, one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.cases.expectations import holds
from tests.cases.invariants import objections
from tests.cases.plans import read_plan
from tests.plain_data import read_data

FILES = sorted((Path(__file__).parent / "seats").glob("*.yaml"))


def _document(path: Path) -> dict[str, Any]:
    return {"processmap": 1, **read_data(path)["document"]}


@cache
def _case(path: Path) -> ProcessMap:
    return loads(json.dumps(_document(path), default=str), "json")


@cache
def _proposed(path: Path) -> Alternatives:
    return propose(_case(path))


@cache
def _plan_page(path: Path, *, whole: bool = False) -> Page:
    return alternatives_page(seen_alternatives(_proposed(path)), whole=whole)


def _words(page: Page) -> str:
    return " ".join(page.text().replace("\u00a0", " ").split()).casefold()


@cache
def _one_page(path: Path) -> Brief:
    return one_page(seen_plan(_case(path), _proposed(path).plans[0], "sv"))


def _wanted() -> list[Any]:
    return [
        pytest.param(path, each, id=f"{path.stem}-{number}")
        for path in FILES
        for number, each in enumerate(read_data(path)["expectations"], 1)
    ]


def _missing(path: Path, wanted: dict[str, Any]) -> list[str]:
    found = _proposed(path)
    plan = found.plans[0]
    data = alternatives_data(found)["alternatives"][0]
    page = _words(_plan_page(path))
    missed = []
    if "met" in wanted and holds(read_plan(data, _document(path)), wanted["met"]) is None:
        missed.append(str(wanted["met"]))
    missed += [f"no {words!r}" for words in wanted.get("told", ()) if words.casefold() not in page]
    if "told_whole" in wanted:
        whole = _words(_plan_page(path, whole=True))
        missed += [f"no {each!r}" for each in wanted["told_whole"] if each.casefold() not in whole]
    missed += [f"{words!r}" for words in wanted.get("told_not", ()) if words.casefold() in page]
    missed += _of_steps(plan, data, wanted)
    missed += _of_size(plan, page, wanted)
    missed += _of_the_page(_one_page(path), wanted)
    steps = [
        item
        for section in _plan_page(path).sections
        for item in section.items
        if item[:1].isdigit()
    ]
    if len(steps) > wanted.get("steps_most", len(steps)):
        missed.append(f"{len(steps)} steps")
    return missed


def _of_size(plan: Plan, page: str, wanted: dict[str, Any]) -> list[str]:
    joint = sum(
        each.sessions[1]
        for each in plan.arenas
        if defaults_of(each.kind).joint and each.phase in ("facts", "small", "wide")
    )
    low, high = plan.time.weeks
    least, most = wanted.get("weeks_within", (low, high))
    hours, words = plan.hours.lead[1], len(page.split())
    missed = []
    if joint > wanted.get("joint_sessions_most", joint):
        missed.append(f"{joint} joint sessions")
    if low < least or high > most:
        missed.append(f"{low} to {high} weeks")
    if hours > wanted.get("lead_hours_most", hours):
        missed.append(f"{hours} hours")
    if words > wanted.get("plan_words_most", words):
        missed.append(f"{words} words in the plan")
    return missed


def _of_the_page(page: Brief, wanted: dict[str, Any]) -> list[str]:
    entries = [entry for section in page.sections for entry in section.entries]
    words = sum(len(each.text.split()) for each in entries)
    whole = " ".join(" ".join([each.text, *each.details]) for each in entries)
    whole = " ".join(whole.split()).casefold()
    missed = []
    if words > wanted.get("page_words_most", words):
        missed.append(f"{words} words on the page")
    told, told_not = wanted.get("page_told", ()), wanted.get("page_told_not", ())
    missed += [f"no {each!r} on the page" for each in told if each.casefold() not in whole]
    missed += [f"{each!r} on the page" for each in told_not if each.casefold() in whole]
    return missed


def _of_steps(plan: Plan, data: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    missed = []
    quoted = wanted.get("not_quoted")
    if quoted:
        purposes = [
            each["purpose"] or "" for each in data["arenas"] if each["kind"] == quoted["kind"]
        ]
        missed += [
            f"{words!r} is tried" for words in quoted["words"] for said in purposes if words in said
        ]
    call = wanted.get("call")
    if call:
        through = [each["through_whom"] for each in data["calls"] if each["party"] == call["party"]]
        if through != [call["through"]]:
            missed.append(f"{call['party']} is called through {through}")
    if wanted.get("three_reasons"):
        reasons = [each.reason for each in plan.calls]
        if len(set(reasons)) != 3 or len({each.party for each in plan.calls}) != 3:
            missed.append(f"the calls are {reasons}")
    waiting = {each.id: each.opens_after for each in plan.arenas}
    alone = wanted.get("waits_not")
    if alone and waiting[alone]:
        missed.append(f"{alone} waits for {waiting[alone]}")
    first = [each.id for each in plan.questions if each.first]
    missed += [f"{each} is asked first" for each in wanted.get("first_not", ()) if each in first]
    return missed


@pytest.mark.parametrize(("path", "wanted"), _wanted())
def test_what_a_process_lead_would_expect(path: Path, wanted: dict[str, Any]) -> None:
    """Each expectation of each invented process."""
    assert _missing(path, wanted) == [], wanted["say"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_laws_hold(path: Path) -> None:
    """The plans of the invented processes keep every law of a plan."""
    document = _document(path)
    data = alternatives_data(_proposed(path))["alternatives"][0]
    assert objections(read_plan(data, document), data, document) == []
