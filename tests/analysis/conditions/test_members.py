"""Tests of wholes and parts."""

import pytest

from processmap.analysis.conditions import parts, related, sits_for, wholes
from processmap.model.governance import DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder

CASE = ProcessMap(
    title="Torget",
    stakeholders=[
        Stakeholder(id="kommunen", name="Kommunen"),
        Stakeholder(id="gata", name="Gatukontoret", part_of=["kommunen"]),
        Stakeholder(
            id="park", name="Parkenheten", part_of=["gata", "kommunen"], speaks_for=["barn"]
        ),
        Stakeholder(id="barn", name="Barnen"),
    ],
    decision_bodies=[DecisionBody(id="ks", name="KS", part_of=["kommunen"])],
)


def test_wholes_and_parts_at_any_remove() -> None:
    """What somebody belongs to and what belongs to it, nearest first, each once, bodies too."""
    assert wholes(CASE, "park") == ("gata", "kommunen")
    assert parts(CASE, "kommunen") == ("gata", "park", "ks")
    assert wholes(CASE, "kommunen") == parts(CASE, "park") == ()


@pytest.mark.parametrize(
    ("one", "other", "yes"),
    [("park", "kommunen", True), ("kommunen", "ks", True), ("barn", "park", False)],
)
def test_related(one: str, other: str, yes: bool) -> None:
    """One belongs to the other, in either direction."""
    assert related(CASE, one, other) is related(CASE, other, one) is yes
    assert related(CASE, one, one)


def test_whose_voice_is_in_the_room() -> None:
    """Somebody sits there for itself, for its wholes and for those it speaks for; not for its
    parts.
    """
    assert sits_for(CASE, ["park"]) == {"park", "gata", "kommunen", "barn"}
    assert sits_for(CASE, ["kommunen"]) == {"kommunen"}
