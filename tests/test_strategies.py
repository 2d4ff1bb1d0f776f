"""Tests of the shared strategies: what they build is valid and leaves no field of the model out."""

from collections import Counter
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from processmap.model import dialogues, governance, perspectives, project, stakeholders
from processmap.model.entity import Entity
from processmap.model.invariants import faults
from processmap.model.process_map import ProcessMap
from processmap.model.project import Override
from tests.strategies import entities, maps_with_tensions, process_maps, small_maps

CLASSES = sorted(
    {each for module in (dialogues, governance, perspectives, project, stakeholders) for each in vars(module).values()
     if isinstance(each, type) and issubclass(each, Entity) and each is not Entity},
    key=lambda cls: cls.__name__,
)  # fmt: skip


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_field_is_met(cls: type[Entity]) -> None:
    """Over a few hundred entries of a class, each of its fields is filled at least once."""
    met: Counter[str] = Counter()

    @settings(max_examples=250, derandomize=True, database=None, deadline=None)
    @given(entities(cls))
    def gather(entry: Any) -> None:
        met.update(each.name for each in attrs.fields(cls) if getattr(entry, each.name) not in (None, (), False))

    gather()
    assert {each.name for each in attrs.fields(cls)} - set(met) - ({"id"} if cls is Override else set()) == set()


@given(process_maps())
@settings(max_examples=40, deadline=None)
def test_maps_are_valid(case: ProcessMap) -> None:
    """Any map that is built holds the invariants, whatever lists it has."""
    assert faults(case) == ()


@given(small_maps() | maps_with_tensions())
@settings(max_examples=25, deadline=None)
def test_smaller_kinds_are_valid(case: ProcessMap) -> None:
    """The smaller kinds build valid maps too."""
    assert faults(case) == ()


@given(maps_with_tensions())
@settings(max_examples=25, deadline=None)
def test_maps_with_tensions_have_tensions_and_holders(case: ProcessMap) -> None:
    """Maps made for composing hold at least one tension, and somebody holds every perspective."""
    assert case.tensions
    assert all(view.held_by for view in case.perspectives)
