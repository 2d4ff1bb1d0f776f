"""Tests of the shared strategies: what they build is valid and leaves no field of the model out."""

import os

import attrs
import pytest
from hypothesis import Phase, given, settings

from processmap.model import (
    arenas,
    circumstances,
    dialogues,
    governance,
    perspectives,
    project,
    stakeholders,
)
from processmap.model.entity import Entity
from processmap.model.invariants import faults
from processmap.model.process_map import ProcessMap
from processmap.model.project import Override
from tests.strategies import entities, filled, maps_with_tensions, process_maps, small_maps

LONG = os.environ.get("PROCESSMAP_LONG") == "1"
MODULES = (arenas, circumstances, dialogues, governance, perspectives, project, stakeholders)
CLASSES = sorted(
    {each for module in MODULES for each in vars(module).values()
     if isinstance(each, type) and issubclass(each, Entity) and each is not Entity},
    key=lambda cls: cls.__name__,
)  # fmt: skip


def _always_filled(cls: type[Entity], name: str) -> bool:
    """Whether a field is filled in each of four entries that were asked to have it; in the long run,
    of twelve.
    """
    found = []

    @settings(
        max_examples=12 if LONG else 4,
        phases=[Phase.generate],
        derandomize=True,
        database=None,
        deadline=None,
    )
    @given(entities(cls, (name,)))
    def gather(entry: Entity) -> None:
        found.append(filled(entry, name))

    gather()
    return bool(found) and all(found)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_field_is_met(cls: type[Entity]) -> None:
    """Each field of each class can be filled; but for the id of overrides, which stand in no list
    of entries.
    """
    names = [each.name for each in attrs.fields(cls) if (cls, each.name) != (Override, "id")]
    assert [name for name in names if not _always_filled(cls, name)] == []


@given(process_maps())
@settings(max_examples=30, deadline=None)
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
