"""Proportion: a small case has a small plan until a fact asks for more, and a large one is large
and sound.
"""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.formats.document import loads
from processmap.model.process_map import ProcessMap
from processmap.planning import propose
from processmap.verbs.alternative import alternatives_data
from tests.cases.expectations import holds
from tests.cases.invariants import objections
from tests.cases.plans import JOINT, PlanView, read_plan
from tests.families import FACTS, Fact, large_family, small_family, with_fact

WEEKS, JOINT_SESSIONS, LINES = 10, 2, 10
few = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
names_of_facts = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)


def _read(document: dict[str, Any]) -> ProcessMap:
    return loads(json.dumps(document), format="json")


def _planned(document: dict[str, Any]) -> tuple[PlanView, dict[str, Any]]:
    answer = alternatives_data(propose(_read(document)))
    data = answer["alternatives"][0]
    if not data.get("pattern"):
        pytest.skip(
            "the plan has no pattern: it is made as in the first edition, which promised other things"
        )
    return read_plan(data, document, answer.get("version", 1)), data


def joint_sessions(plan: PlanView) -> int:
    """How many times people of different parties meet to work on the matter, at the most."""
    rooms = [arena for arena in plan.arenas if arena.kind in JOINT and len(arena.parties) > 1]
    return sum(arena.sessions[1] if arena.sessions else 1 for arena in rooms)


@given(small_family())
@few
def test_a_small_document_is_small_and_read(document: dict[str, Any]) -> None:
    """What the family promises: at most six parties, one place, nobody in fear, nothing to be
    signed.
    """
    case = _read(document)
    assert 2 <= len(case.stakeholders) <= 6
    assert len({place for person in document["stakeholders"] for place in person["places"]}) == 1
    assert all(
        "needs" not in person and "standing" not in person for person in document["stakeholders"]
    )
    assert document["result_is"] == "proposal"


@names_of_facts
@given(document=small_family())
@few
def test_a_fact_is_read_too(fact: Fact, document: dict[str, Any]) -> None:
    """Each fact is something that a document can say, and changes it."""
    changed = with_fact(document, fact)
    assert changed != document
    _read(changed)


@given(large_family())
@few
def test_a_large_document_is_large_and_read(document: dict[str, Any]) -> None:
    """What the family promises: many parties in several places, and an earlier round that
    failed.
    """
    assert len(_read(document).stakeholders) >= 15
    assert document["earlier"]


@given(small_family())
@few
def test_a_small_case_has_a_small_plan(document: dict[str, Any]) -> None:
    """Ten weeks, two joint sessions, and ten lines: one for each arena and each gate that is still
    to be opened.
    """
    plan, data = _planned(document)
    assert plan.weeks is not None
    assert plan.weeks[1] <= WEEKS
    assert joint_sessions(plan) <= JOINT_SESSIONS
    assert len(plan.arenas) + sum(gate.state != "open" for gate in plan.gates) <= LINES
    assert objections(plan, data, document) == []


@names_of_facts
@given(document=small_family())
@few
def test_a_small_plan_grows_by_what_a_fact_asks_for(fact: Fact, document: dict[str, Any]) -> None:
    """Without the fact the plan has nothing of it; with it, it has what the fact asks for, and
    stays sound.
    """
    before, _ = _planned(document)
    changed = with_fact(document, fact)
    after, data = _planned(changed)
    assert holds(before, fact.asks_for) is None
    assert holds(after, fact.asks_for) is not None
    assert objections(after, data, changed) == []


@given(large_family())
@few
def test_a_large_case_has_a_sound_plan(document: dict[str, Any]) -> None:
    """Size is solved by structure, nobody who lives with it is lost, and no law is broken on the
    way. Whoever is only asked whether they want to be left out stands in that point.
    """
    plan, printed = _planned(document)
    assert objections(plan, printed, document) == []
    told = {claim.party.split("/")[0] for claim in plan.claims}
    told |= {key for gate in plan.gates if "asked-once" in gate.rules for key in gate.opened_by}
    assert {
        person["id"] for person in document["stakeholders"] if person["affected"] == "high"
    } <= told
