"""Tests of the privacy table: every field of every class has been decided on, and the public
classes say the same.

A field added to the model without a privacy class fails here.
"""

import sys
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import pytest

from processmap.model.entity import Entity
from processmap.model.kinds import KEY, kind_of
from processmap.model.privacy import PRIVACY, Privacy, privacy_of
from processmap.model.process_map import Case, ProcessMap
from processmap.model.public import ENTRIES, PublicMap
from processmap.model.public_entries import PublicEntry
from processmap.model.stakeholders import Stakeholder


def _subclasses(cls: type) -> Iterator[type]:
    for each in cls.__subclasses__():
        # attrs makes each class anew with slots; the first one may still be about.
        if getattr(sys.modules[each.__module__], each.__name__, None) is each:
            yield each
        yield from _subclasses(each)


def _document_classes() -> set[type]:
    """Every class of the document: all that inherit from `Entity` within the package; `Case` is
    `ProcessMap`'s base.
    """
    found = {
        each for each in _subclasses(Entity) if each.__module__.startswith("processmap.model.")
    }
    return found - {Case}


def disagreements(table: Mapping[type, Mapping[str, Privacy]]) -> list[str]:
    """Where the table and the classes differ: fields without a class, and public fields the table
    does not let in.
    """
    found = []
    for cls in _document_classes():
        fields = {each.name for each in attrs.fields(cls)}
        decided = table.get(cls, {})
        found += [f"{cls.__name__}.{name} has no privacy class" for name in fields - {*decided}]
        found += [f"{cls.__name__}.{name} is no field" for name in {*decided} - fields]
    pairs: list[tuple[Any, Any]] = [(PublicMap, ProcessMap), *ENTRIES.items()]
    for public, cls in pairs:
        held = {each.name for each in attrs.fields(public) if KEY in each.metadata} - {
            "least_group"
        }
        let_in = {
            name for name, privacy in table.get(cls, {}).items() if privacy is not Privacy.NEVER
        }
        found += [f"{public.__name__} holds {name}" for name in held - let_in]
        found += [f"{public.__name__} lacks {name}" for name in let_in - held]
    unpublished = _document_classes() - {ProcessMap, *ENTRIES.values()}
    found += [
        f"{cls.__name__}.{name} has no public class"
        for cls in unpublished
        for name, privacy in table.get(cls, {}).items()
        if privacy not in (Privacy.NEVER,) and name != "provenance"
    ]
    return found


def test_every_field_has_been_decided_on() -> None:
    """The table, the document's classes and the public classes name the same fields."""
    assert disagreements(PRIVACY) == []


def test_every_public_class_has_a_source() -> None:
    """No public entry is made from nothing, and none is forgotten."""
    assert {*_subclasses(PublicEntry)} - {PublicMap} == {*ENTRIES}


@pytest.mark.parametrize("cls", sorted(PRIVACY, key=lambda cls: cls.__name__))
def test_a_change_of_any_field_is_noticed(cls: type[Entity]) -> None:
    """Letting a field in that has no place in the public classes, or keeping out one that has, is
    noticed.
    """
    for name, privacy in PRIVACY[cls].items():
        if name == "provenance" and cls not in ENTRIES.values():
            continue
        flipped = Privacy.MARKED if privacy is Privacy.NEVER else Privacy.NEVER
        table = {**PRIVACY, cls: {**PRIVACY[cls], name: flipped}}
        assert disagreements(table), f"{cls.__name__}.{name}"


def test_a_new_field_without_a_class_is_noticed() -> None:
    """As if somebody had added a field: taken out of the table, it is missed, and it is not
    published.
    """
    for cls, fields in PRIVACY.items():
        for name in fields:
            left = {
                **PRIVACY,
                cls: {each: privacy for each, privacy in fields.items() if each != name},
            }
            assert f"{cls.__name__}.{name} has no privacy class" in disagreements(left)
    assert privacy_of(Stakeholder, "shoe_size") is Privacy.NEVER


def test_public_fields_hold_what_the_document_holds() -> None:
    """A public field is of the same kind as the document's: nothing is let through by a wider
    field.
    """
    for public, cls in ENTRIES.items():
        for each in attrs.fields(public):
            if KEY not in each.metadata:
                continue
            mine, theirs = kind_of(each), kind_of(getattr(attrs.fields(cls), each.name))
            assert (mine.vocabulary, mine.key, mine.limit) == (
                theirs.vocabulary,
                theirs.key,
                theirs.limit,
            ), each.name
            assert {*mine.targets} <= {*theirs.targets}
