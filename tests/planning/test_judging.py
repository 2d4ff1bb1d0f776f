"""Anybody's plan is held against the same claims, gates, order, safety and proportion as our
own.
"""

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from processmap.errors import path_text
from processmap.formats.document import loads_map
from processmap.model.process_map import ProcessMap
from processmap.planning.judging import CHECKS, judgements
from processmap.planning.proposer import propose
from processmap.verbs.checking import check
from processmap.wording.written import with_plan
from tests.plain_data import read_data
from tests.proposed import case_in, proposed
from tests.strategies import cases_to_propose, process_maps

HERE = Path(__file__).parent
JUDGED = read_data(HERE / "judging.yaml")
REAL = sorted(path for path in (HERE.parent / "cases").glob("*.yaml") if path.stem.count(".") == 0)
SLOW = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


def _map(said: dict[str, Any]) -> ProcessMap:
    return loads_map(json.dumps({"processmap": 1, "title": "Torget", **said}, default=str), "json")


def _ids() -> list[str]:
    return [f"{number}-{each['code']}" for number, each in enumerate(JUDGED)]


@pytest.mark.parametrize("each", JUDGED, ids=_ids())
def test_a_plan_with_the_fault_is_told_of_it(each: dict[str, Any]) -> None:
    """The finding has its place, refs that the map knows, and words in both languages."""
    case = _map(each["fires"])
    found = [finding for finding in judgements(case) if finding.code == each["code"]]
    assert found
    assert path_text(found[0].path) == each["path"]
    assert all(ref.partition("/")[0] in case for finding in found for ref in finding.refs)
    for language in ("sv", "en"):
        assert "{" not in found[0].message(language) + found[0].help(language)
    assert each["code"] in {finding.code for finding in check(case)}


@pytest.mark.parametrize("each", JUDGED, ids=_ids())
def test_a_plan_without_it_is_not(each: dict[str, Any]) -> None:
    """The same plan with the fault mended."""
    assert each["code"] not in {finding.code for finding in judgements(_map(each["quiet"]))}


def test_every_check_has_cases() -> None:
    """No code is without a map that fires it, and each check has one code."""
    codes = {each["code"] for each in JUDGED}
    assert len(codes) == len(CHECKS)
    assert codes == {str(each.__doc__)[:5] for each in CHECKS}


def test_without_arenas_there_is_nothing_to_judge() -> None:
    """A map without a plan gives none of these."""
    assert judgements(_map({"stakeholders": [{"id": "a", "name": "A", "affected": "high"}]})) == ()


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_our_own_plan_of_a_real_case_gives_nothing_to_tell(path: Path) -> None:
    """Written into the document, each alternative's plan is quiet."""
    assert _new(case_in(path)) == []


def _new(case: ProcessMap) -> list[tuple[str, tuple[str, ...]]]:
    """What is told of the map with our plan in it and not of the map as it was."""
    before = {(each.code, each.refs) for each in judgements(case)}
    made = with_plan(case, proposed(case).plans[0])
    return [
        (each.code, each.refs) for each in judgements(made) if (each.code, each.refs) not in before
    ]


@given(cases_to_propose())
@SLOW
def test_our_own_plan_gives_nothing_to_tell(case: ProcessMap) -> None:
    """The same of maps made for planning."""
    assert _new(case) == []


@given(process_maps())
@SLOW
def test_any_map_can_be_judged(case: ProcessMap) -> None:
    """Whatever stands in a map, it is judged without trouble; our own plan in it gives nothing
    new.
    """
    assert _new(case) == []


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_a_plan_is_built_on_what_is_written(path: Path) -> None:
    """Our plan as if somebody else had written it: its rooms are continued, and none is proposed a
    second time.
    """
    case = case_in(path)
    theirs = attrs.evolve(with_plan(case, proposed(case).plans[0]), plan=None)
    written = {(str(each.kind), frozenset(m.party for m in each.members)) for each in theirs.arenas}
    ids = {each.id for each in theirs.arenas}
    again = propose(theirs).plans[0]
    assert ids <= {each.id for each in again.arenas}
    twice = [
        each.id
        for each in again.arenas
        if each.id not in ids
        and (each.kind, frozenset(each.parties)) in written
        and each.phase in ("small", "wide")
        and each.between is None  # meets between the meetings of another: no second of a talk
    ]
    assert twice == []
