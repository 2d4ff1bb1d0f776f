"""Tests of stakeholders and relationships."""

import pytest

from processmap.model.stakeholders import Relationship, Stakeholder


@pytest.mark.parametrize(
    ("kind", "seats", "chairs"),
    [
        ("group", None, 2),
        ("residents", None, 2),
        ("media", None, 2),
        ("person", None, 1),
        ("official", None, 1),
        ("elected", None, 1),
        ("expert", None, 1),
        ("group", 5, 5),
        ("person", 2, 2),
    ],
)
def test_chairs(kind: str, seats: int | None, chairs: int) -> None:
    """One chair for an individual, two for others so that nobody sits alone; as stated where it is
    stated.
    """
    made = Stakeholder(id="a", name="A", kind=kind, seats=seats)
    assert made.chairs == chairs
    assert made.individual == (kind in {"person", "official", "elected", "expert"})


@pytest.mark.parametrize(
    ("said", "ready"),
    [
        ({}, None),
        ({"can_meet": "facilitated"}, "facilitated"),
        ({"can_meet": "unknown"}, "unknown"),
        ({"stage": 5}, "prepared"),
        ({"can_meet": "yes", "threats": "yes"}, "not_now"),
        ({"can_meet": "yes", "violence": True}, "not_now"),
        ({"can_meet": "yes", "threats": "unknown"}, "yes"),
        ({"stage": 1, "threats": False}, "facilitated"),
    ],
)
def test_readiness_of_a_relationship(said: dict[str, object], ready: str | None) -> None:
    """What is said, or what the stage says; recorded threats or violence mean not now."""
    assert Relationship(source="a", target="b", kind="conflict", **said).readiness == ready
