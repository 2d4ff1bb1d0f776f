"""Tests of the checker: a pass and a fail case for every code, as data beside this file, and laws
over all maps.
"""

import ast
import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from processmap.analysis import findings as package
from processmap.analysis.findings import CHECKS, findings
from processmap.audience.seen import told
from processmap.errors import Severity, path_text
from processmap.formats.document import loads
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from tests.plain_data import read_data
from tests.strategies import maps_with_tensions, process_maps

HERE = Path(__file__).parent


def _cases() -> list[Any]:
    found = []
    for file in sorted(HERE.glob("*.yaml")):
        for index, case in enumerate(read_data(file)):
            found.append(pytest.param(case, id=f"{file.stem}-{index}-{case['code']}"))
    return found


def _map(said: dict[str, Any]) -> ProcessMap:
    return loads(json.dumps({"processmap": 1, "title": "Torget", **said}, default=str), "json")


@pytest.mark.parametrize("case", _cases())
def test_code_fires_where_it_should(case: dict[str, Any]) -> None:
    """The map that fails raises the code, with the severity, the path and the ids that the case
    states.
    """
    found = [each for each in findings(_map(case["fails"])) if each.code == case["code"]]
    assert found
    first = found[0]
    assert path_text(first.path) == case["path"]
    assert first.severity == case.get("severity", "warning")
    if "refs" in case:
        assert list(first.refs) == case["refs"]
    for language in ("sv", "en"):
        said = first.message(language) + first.help(language)
        assert "{" not in said
        assert case.get("hides", "\0") not in said


@pytest.mark.parametrize("case", _cases())
def test_code_keeps_quiet_where_it_should(case: dict[str, Any]) -> None:
    """The map that passes does not raise the code."""
    assert case["code"] not in {each.code for each in findings(_map(case["passes"]))}


def test_every_code_has_cases() -> None:
    """No code of the checker is without a case."""
    used = set()
    for file in Path(package.__file__ or "").parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and node.value.startswith("PM")
            ):
                used |= {node.value} if len(node.value) == 5 else set()
    assert used == {each.values[0]["code"] for each in _cases()}


def test_every_check_is_registered_once() -> None:
    """The explicit tuple holds every check of every module, once."""
    assert len(CHECKS) == len(set(CHECKS))
    modules = (
        package.rooms,
        package.privacy,
        package.governance,
        package.inventory,
        package.dialogues,
    )
    rest = (package.time, package.places, package.money, package.inventory_so_far, package.texts)
    assert {check for module in (*modules, *rest) for check in module.CHECKS} == set(CHECKS)


def _at(case: ProcessMap, path: tuple[str | int, ...]) -> bool:
    """Whether a path leads somewhere in the document, its last step perhaps to a key that is left
    out.
    """
    here: Any = case
    for step in path:
        if isinstance(step, int):
            if not isinstance(here, tuple) or step >= len(here):
                return False
            here = here[step]
        elif isinstance(here, tuple):  # settings of rules, by code
            here = next((each for each in here if getattr(each, "rule", None) == step), None)
        elif step in dict(getattr(here, "params", ())):
            return True  # a rule's own parameter
        elif here is not None:
            name = step if hasattr(here, step) else f"{step}_"
            if not hasattr(here, name):
                return False
            here = getattr(here, name)
    return True


@given(process_maps() | maps_with_tensions())
@settings(max_examples=50, deadline=None)
def test_any_map_can_be_looked_over(case: ProcessMap) -> None:
    """On any map: no exception, never an error, the same answer twice, paths that lead somewhere,
    ids that exist.
    """
    found = findings(case)
    assert found == findings(case.evolve(title=case.title))
    assert all(each.severity is not Severity.ERROR for each in found)
    assert [each.severity for each in found] == sorted(
        (each.severity for each in found), key=list(Severity).index
    )
    for each in found:
        assert _at(case, each.path), each
        assert all(key in case for key in each.refs), each  # a part of somebody too
        for language in ("sv", "en"):
            assert each.message(language)
            assert each.help(language)


@given(process_maps())
@settings(max_examples=20, deadline=None)
def test_statements_are_never_quoted(case: ProcessMap) -> None:
    """What people said stays in the document: no finding repeats a statement, an outcome or a
    note.
    """
    mark = "HEMLIGT-ORD"
    views = [
        each.evolve(statement=f"{mark} {each.statement}"[:4000], note=mark)
        for each in case.perspectives
    ]
    talks = [each.evolve(outcome=mark, note=mark) for each in case.dialogues]
    people = [each.evolve(note=mark) for each in case.stakeholders]
    marked = case.evolve(perspectives=views, dialogues=talks, stakeholders=people)
    assert not any(mark in each.message("sv") + each.help("sv") for each in findings(marked))


def test_confidential_names_are_not_shown() -> None:
    """An entry marked confidential is named to nobody who has not asked for it."""
    people = [
        Stakeholder(id="s1", name="Hemliga gruppen", visibility="confidential"),
        Stakeholder(id="s2", name="Öppna gruppen"),
    ]
    case = ProcessMap(title="Torget", stakeholders=people)
    said = " ".join(each.message("sv") for each in told(case, findings(case)))
    assert "hemliga gruppen" not in said.lower()
    assert "öppna gruppen" in said


def test_what_only_a_confidential_entry_says_is_not_shown() -> None:
    """A place, a version or a paragraph that stands in nothing open is not told; where the entry is
    open it is.
    """
    for mark in ("confidential", "internal"):
        case = _map(
            {
                "calendar": {"rooms": ["Lilla salen"]},
                "dialogues": [{"id": "ett", "title": "Ett", "place": "Lila salen"}],
                "costs": [
                    {"what": "Lokal", "amount": 1, "version": "Snåla"},
                    {"what": "Lokal", "amount": 2, "version": "Rundhänta"},
                ],
            }
        )
        case = case.evolve(
            dialogues=[each.evolve(visibility=mark) for each in case.dialogues],
            costs=[each.evolve(visibility=mark) for each in case.costs],
        )
        found = told(case, findings(case))
        assert {"PM432", "PM511"} <= {each.code for each in found}
        said = " ".join(each.message("sv") for each in found)
        for words in ("Lila salen", "Snåla", "Rundhänta"):
            assert (words in said) == (mark == "internal")


def test_today_can_be_given() -> None:
    """With a day given, what is overdue is counted from it; without one, from the latest known to
    have happened.
    """
    case = _map({"actions": [{"what": "Prov", "due": "2026-01-01"}]})
    day = dt.date(2026, 1, 2)
    assert "PM417" not in {each.code for each in findings(case)}
    assert "PM417" in {each.code for each in findings(case, day)}


def test_what_matters_most_comes_first() -> None:
    """Safety comes before everything else, and warnings before notes."""
    case = _map(
        {
            "stakeholders": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "relationships": [{"source": "a", "target": "b", "kind": "conflict", "threats": "yes"}],
            "dialogues": [
                {"id": "mote", "title": "Möte", "purpose": "meet", "participants": ["a", "b"]}
            ],
            "costs": [{"what": "Lokal", "amount": 100}],
        }
    )
    codes = [each.code for each in findings(case)]
    assert codes[0] == "PM201"
    assert codes.index("PM302") < codes.index("PM507")
