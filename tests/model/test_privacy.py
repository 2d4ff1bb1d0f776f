"""Tests of the privacy table: every field of every class has been decided on, and the public
classes say the same.

A field added to the model without a privacy class fails here.
"""

import pickle
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import pytest

from processmap.formats import schema as schema_module
from processmap.formats.schema import schema
from processmap.model import public_entries
from processmap.model.circumstances import Resources
from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.kinds import KEY, kind_of
from processmap.model.privacy import PRIVACY, Privacy, privacy_of
from processmap.model.process_map import Case, ProcessMap
from processmap.model.public import ENTRIES, PublicMap
from processmap.model.public_entries import PublicEntry, derived, public_classes
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


Decided = Mapping[type[Entity], Mapping[str, Privacy]]


def _with(cls: type[Entity], **classes: Privacy) -> Decided:
    """The table with other classes for some fields of a class."""
    return {**PRIVACY, cls: {**PRIVACY[cls], **classes}}


def _map_by(table: Decided) -> tuple[type[Any], Mapping[type[Entity], type[PublicEntry]]]:
    """The public map and the public classes as another table makes them."""
    made = public_classes(table)

    class Public(PublicEntry):
        pass

    return derived(ProcessMap, made, table=table)(Public), made


def test_the_classes_are_made_from_the_table() -> None:
    """The product's own classes are what the table gives, field by field and kind by kind."""
    _, made = _map_by(PRIVACY)
    assert {*made} == {*ENTRIES.values()}
    for public, cls in ENTRIES.items():
        names = [each.name for each in attrs.fields(public)]
        assert names == [each.name for each in attrs.fields(made[cls])]
        assert public.__name__ == made[cls].__name__


@pytest.mark.parametrize(
    ("cls", "name", "privacy"),
    [
        (Stakeholder, "places", Privacy.MARKED),
        (Stakeholder, "note", Privacy.MARKED),
        (Dialogue, "round", Privacy.MARKED),
        (ProcessMap, "media", Privacy.ROLE),
    ],
)
def test_a_field_that_is_let_in_joins_by_itself(
    cls: type[Entity], name: str, privacy: Privacy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a public class in the table, a field is in the public class and in its schema, and holds
    what it holds in the document.
    """
    before = schema(public=True)
    public_map, made = _map_by(_with(cls, **{name: privacy}))
    public = public_map if cls is ProcessMap else made[cls]
    ours = getattr(attrs.fields(public), name)
    assert kind_of(ours) == kind_of(getattr(attrs.fields(cls), name))
    monkeypatch.setattr(schema_module, "PublicMap", public_map)
    found = schema(public=True)
    properties = found if cls is ProcessMap else found["$defs"][public.__name__]
    assert name in properties["properties"]
    held = before if cls is ProcessMap else before["$defs"][public.__name__]
    assert name not in held["properties"]


def test_a_class_that_is_let_in_joins_by_itself() -> None:
    """A class of which nothing was published gets a public class with the field that is, where it
    stands in the map.
    """
    table = {
        **_with(ProcessMap, resources=Privacy.ENTRIES),
        Resources: {**PRIVACY[Resources], "until": Privacy.MARKED},
    }
    public_map, made = _map_by(table)
    held = {each.name for each in attrs.fields(made[Resources])}
    assert held == {"provenance", "until"}
    assert kind_of(attrs.fields(public_map).resources).entity is made[Resources]


def test_a_field_that_is_kept_back_is_gone() -> None:
    """Never in the table, it has no place in the public class."""
    _, made = _map_by(_with(Stakeholder, kind=Privacy.NEVER))
    assert "kind" not in {each.name for each in attrs.fields(made[Stakeholder])}


def test_a_shape_that_points_at_what_is_never_published_is_refused() -> None:
    """Who has accepted is told in a shape of its own by ids of parties; what cannot be put plainly
    by itself is asked for.
    """
    table = _with(Dialogue, facilitators=Privacy.REFERENCE)
    with pytest.raises(TypeError, match=r"Dialogue\.facilitators"):
        public_classes(table)


def test_a_public_entry_is_found_again_by_name() -> None:
    """Made classes can be pickled, and an unknown name is none."""
    public = next(each for each in ENTRIES if ENTRIES[each] is Stakeholder)
    entry = public(id="part-1", name="Grannarna")  # type: ignore[call-arg]  # made of the table
    assert pickle.loads(pickle.dumps(entry)) == entry
    with pytest.raises(AttributeError):
        public_entries.PublicShoe  # noqa: B018  # asked for in vain
