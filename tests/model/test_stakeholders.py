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


@pytest.mark.parametrize(
    ("names", "parts"),
    [
        (["Norra byn", "Södra byn"], ["norra-byn", "sodra-byn"]),
        (["Byn", "Bÿn"], ["byn", "byn-2"]),
        (["Byn", "Bÿn", "Byn 2"], ["byn", "byn-3", "byn-2"]),
        (["Byn", "日本"], ["byn", "2"]),
        (["Byn", " byn "], ["byn"]),
    ],
)
def test_every_part_has_a_reference_of_its_own(names: list[str], parts: list[str]) -> None:
    """Names that would give the same id, or none, are parts all the same; the same name twice is
    one part.
    """
    found = Stakeholder(id="a", name="A", subgroups=names).parts
    assert [*found] == [f"a/{part}" for part in parts]
    assert [*found.values()] == names[: len(parts)]


def test_a_part_of_long_names_can_be_referred_to() -> None:
    """A reference is never longer than a reference may be, and two long names stay two."""
    whole = Stakeholder(id="a" * 60, name="A", subgroups=["x" * 120 + "1", "x" * 120 + "2"])
    assert len(whole.parts) == 2
    for part in whole.parts:
        Relationship(source=part, target="b", kind="trusts")


def test_an_id_that_fills_its_room_has_no_parts() -> None:
    """Nothing is cut to nothing."""
    assert Stakeholder(id="a" * 99, name="A", subgroups=["B", "C"]).parts == {}
