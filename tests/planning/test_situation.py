"""What follows from a map: places, sides, who is to be protected, and whether violence goes on."""

from typing import Any

import pytest
from hypothesis import given, settings

from processmap.model.process_map import ProcessMap
from processmap.planning.situation import Situation
from tests.planning.expectations import case_of
from tests.strategies import process_maps


def _facts(*people: dict[str, Any], **more: Any) -> Situation:
    return Situation(case_of({"stakeholders": list(people), **more}))


def _group(key: str, **more: Any) -> dict[str, Any]:
    return {"id": key, "name": key.title(), "kind": "group", "affected": "high", **more}


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (["Norra", "Torget"], ["Norra"], 1),
        (["Norra"], ["Södra"], 2),
        (["Norra", "Södra"], [], 2),
        (["Norra"], ["Norra"], 1),
    ],
)
def test_a_part_of_a_place_is_no_place_of_its_own(
    one: list[str], other: list[str], count: int
) -> None:
    """Where everybody who names one place names the other too, and more do, they are one."""
    facts = _facts(_group("a", places=one), _group("b", places=other))
    assert facts.place_count == count


def test_the_public_side_is_one_side() -> None:
    """Offices and boards in many rows make no process larger; those with a claim count each."""
    offices = [
        {"id": f"k{number}", "name": f"Kontor {number}", "kind": "administration"}
        for number in range(4)
    ]
    assert _facts(_group("a"), _group("b"), *offices).sides == 3
    assert _facts(_group("a"), _group("b"), offices[0]).sides == 3


CONFLICT = {"source": "a", "target": "b", "kind": "conflict", "violence": "yes"}


@pytest.mark.parametrize(
    ("stage", "agreed", "goes_on"),
    [(5, True, False), (5, False, True), (8, True, True), (None, True, True)],
)
def test_what_has_occurred_is_kept_apart_from_what_goes_on(
    stage: int | None, agreed: bool, goes_on: bool
) -> None:
    """Over where the sides have agreed since, and it is no longer so hot that nobody meets; where
    nothing is said it may go on.
    """
    tie = {**CONFLICT, **({"stage": stage} if stage else {})}
    rounds = [{"id": "r", "what": "Fred", "with": ["e"], "outcome": "agreed"}] if agreed else []
    elders = {"id": "e", "name": "De äldre", "kind": "group", "part_of": ["a", "b"]}
    facts = _facts(_group("a"), _group("b"), elders, relationships=[tie], earlier=rounds)
    assert facts.violence_goes_on is goes_on


def test_who_acts_in_public_is_not_hidden() -> None:
    """An association in a pair with threats is kept apart, not hidden; people are both."""
    union = {"id": "b", "name": "Föreningen", "kind": "association", "affected": "high"}
    tie = {"source": "a", "target": "b", "kind": "conflict", "threats": "yes"}
    facts = _facts(_group("a"), union, relationships=[tie])
    assert facts.protected == {"a"}
    assert facts.must_not_meet("a", "b")


@given(process_maps())
@settings(max_examples=60, deadline=None)
def test_who_is_kept_apart_is_what_every_two_would_answer(case: ProcessMap) -> None:
    """Asked of all at once, the same as of every two: the whole of a part counts, and nobody is
    kept from themselves.
    """
    facts = Situation(case)
    present = [*facts.parties, *(part for key in facts.parties for part in facts.parts(key))]
    found = facts.kept_apart(present)
    for one in present:
        expected = {other for other in present if facts.must_not_meet(one, other)}
        assert found.get(one, frozenset()) == expected


@pytest.mark.parametrize(
    ("name", "more", "young"),
    [
        ("Elever", {}, True),
        ("Eleverna på Lindskolan", {}, True),
        ("Barnen i Björkå", {"kind": "residents"}, True),
        ("Förskolebarnen", {}, True),
        ("Schoolchildren around the square", {}, True),
        ("Unga i Björkå", {}, False),
        ("Elever", {"standing": "none"}, False),
        ("Elever och lärare", {}, False),
        ("Unga män", {}, False),
        ("Unga Örnar", {"kind": "association"}, False),
        ("Barnfamiljerna på plan fyra", {"kind": "residents"}, False),
        ("Barn- och utbildningsförvaltningen", {"kind": "administration"}, False),
    ],
)
def test_children_by_their_name(name: str, more: dict[str, Any], young: bool) -> None:
    """A group that is called children and nothing else is taken for that, and it can be told from
    what is written; where somebody has written its standing, that is what holds.
    """
    facts = _facts(_group("a", **{"name": name, **more}), _group("b"))
    assert facts.children("a") is young
    assert facts.assumed_children("a") is young
    marked = _facts(_group("a", **{"name": name, **more, "standing": "children"}))
    assert marked.children("a")
    assert not marked.assumed_children("a")
