"""The entries of a public version: each holds the fields of its kind that may be published, and no
others.

They are made from the classes of the document and the table of `processmap.model.privacy`. A field
that is let in there is in the public class, in its schema, and read and written, without a line
here; what it holds is what the document's field holds, but that nothing refers to what is never
published. `AS_PUBLISHED` has the few that are told in a plainer form.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from attrs import frozen

from processmap.model import fields
from processmap.model.arenas import Arena
from processmap.model.circumstances import ProcessAgreement
from processmap.model.dialogues import After, Dialogue, Method
from processmap.model.entity import Entity, Entry
from processmap.model.governance import DecisionBody, Meeting, OrganisationUnit
from processmap.model.kinds import KEY, FieldKind, kind_of
from processmap.model.privacy import PRIVACY, Privacy
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import PARTIES, Relationship, Stakeholder
from processmap.model.words import ProvenanceKind, RelationshipKind

__all__ = [
    "AS_PUBLISHED",
    "CLASSES",
    "ENTRIES",
    "PUBLISHED_LISTS",
    "PublicEntry",
    "derived",
    "public_classes",
]

C = TypeVar("C")
Table = Mapping[type[Entity], Mapping[str, Privacy]]

AS_PUBLISHED: Mapping[tuple[type[Entity], str], Callable[[], Any]] = MappingProxyType(
    {
        # One number, which the least group is held against; not the least and the most.
        (Stakeholder, "size"): lambda: fields.integer(1, 100_000_000),
        # For whom, and not on what ground.
        (Stakeholder, "speaks_for"): lambda: fields.refs("stakeholders"),
        # Who sits there, and not why, for whom or with what answer.
        (Arena, "members"): lambda: fields.refs(*PARTIES),
        # By id: a tension may be written as its two perspectives in the document alone.
        (Dialogue, "tensions"): lambda: fields.refs("tensions"),
        # What is left of the two says nothing without these.
        (Relationship, "kind"): lambda: fields.choice(RelationshipKind, required=True),
        (Method, "name"): lambda: fields.text(required=True),
    }
)
"""Fields that are published in another form than they have in the document."""

_SHORTHAND: Mapping[str, type[Entity]] = MappingProxyType({"after": After, "meeting": Meeting})
"""Entries that may be written as one plain value, by the kind of their field; in public they are
written in full.
"""

_CALLED: Mapping[type[Entity], str] = MappingProxyType(
    {ProcessAgreement: "Agreement", DecisionBody: "Body", OrganisationUnit: "Unit"}
)
"""Classes that are called something shorter in public, as the public schema has it."""


@frozen(kw_only=True)
class PublicEntry(Entry):
    """An entry of a public version. Only whether it stands in a source or is an illustration is
    told of its making.
    """

    provenance: ProvenanceKind | None = fields.choice(ProvenanceKind)

    if TYPE_CHECKING:  # what a derived class holds is known when it is made

        def __getattr__(self, name: str) -> Any: ...


def public_classes(table: Table = PRIVACY) -> Mapping[type[Entity], type[PublicEntry]]:
    """Make the public class of every class that has something to publish; the map's own apart.

    Args:
        table: what may become of every field.

    Returns:
        The class of the document to its public class, which is called as it is with Public before.
    """
    made: dict[type[Entity], type[PublicEntry]] = {}
    for cls in table:
        if cls is not ProcessMap and _let_in(cls, table):
            _add(cls, table, made)
    return MappingProxyType(made)


def derived(
    cls: type[Entity],
    classes: Mapping[type[Entity], type[PublicEntry]],
    own: Mapping[str, Any] | None = None,
    order: Mapping[str, str] | None = None,
    table: Table = PRIVACY,
    repr_: bool = True,
) -> Callable[[type[C]], type[C]]:
    """Give a class the fields of a class of the document that may be published, in its order.

    Args:
        cls: the class of the document.
        classes: the public classes of what stands in it.
        own: fields that the public class has besides.
        order: fields that stand elsewhere, each with the name of the field that it stands before.
        table: what may become of every field.
        repr_: whether it shows itself with all its fields.
    """
    held = {name: _published(cls, name, classes) for name in _let_in(cls, table)} | dict(own or {})
    names = list(held)
    for name, before in (order or {}).items():
        names.remove(name)
        names.insert(names.index(before), name)
    these = {name: held[name] for name in names}

    def decorate(bare: type[C]) -> type[C]:
        return attrs.define(bare, these=these, frozen=True, kw_only=True, repr=repr_)

    return decorate


def _add(
    cls: type[Entity], table: Table, made: dict[type[Entity], type[PublicEntry]]
) -> type[PublicEntry]:
    """Make the public class of one class, after those of what stands in it."""
    if cls in made:
        return made[cls]
    for name in _let_in(cls, table):
        inner = _entry_in(kind_of(getattr(attrs.fields(cls), name)))
        if inner is not None and (cls, name) not in AS_PUBLISHED:
            _add(inner, table, made)
    said = {"__module__": __name__, "__doc__": f"What may be published of a `{cls.__name__}`."}
    bare = type(f"Public{_CALLED.get(cls, cls.__name__)}", (PublicEntry,), said)
    made[cls] = derived(cls, made, table=table)(bare)
    return made[cls]


def _published(
    cls: type[Entity], name: str, classes: Mapping[type[Entity], type[PublicEntry]]
) -> Any:
    """A field as it is published: it refers to nothing that never is, and what stands in it is
    public too.
    """
    plainer = AS_PUBLISHED.get((cls, name))
    if plainer is not None:
        return plainer()
    attribute = getattr(attrs.fields(cls), name)
    kind = kind_of(attribute)
    inner = _entry_in(kind)
    if inner is not None and kind.many:
        return fields.entities(classes[inner], key=kind.key, scalar=kind.scalar)
    if inner is not None:
        return fields.entity(classes[inner])
    targets = tuple(each for each in kind.targets if each in PUBLISHED_LISTS)
    if targets != kind.targets:
        return _referring(cls, name, kind, targets)
    return attrs.field(
        default=attribute.default,
        converter=attribute.converter,
        validator=attribute.validator,
        metadata=attribute.metadata,
    )


def _entry_in(kind: FieldKind) -> type[Entity] | None:
    return kind.entity or _SHORTHAND.get(kind.name)


def _referring(cls: type[Entity], name: str, kind: FieldKind, targets: tuple[str, ...]) -> Any:
    if kind.name != "ref" or not targets:
        raise TypeError(f"say in AS_PUBLISHED how {cls.__name__}.{name} is published")
    if kind.many:
        return fields.refs(*targets, key=kind.key, scalar=kind.scalar, required=kind.required)
    return fields.ref(*targets, key=kind.key, required=kind.required)


def _let_in(cls: type[Entity], table: Table) -> tuple[str, ...]:
    """The fields of a class that may be published, in its order; every entry has its provenance
    already.
    """
    decided = table[cls]
    names = [each.name for each in attrs.fields(cls) if KEY in each.metadata]
    return tuple(
        name
        for name in names
        if name != "provenance" and decided.get(name, Privacy.NEVER) is not Privacy.NEVER
    )


PUBLISHED_LISTS = frozenset(_let_in(ProcessMap, PRIVACY))
"""What a public version may refer to: the lists that it has."""

CLASSES = public_classes()
"""The public class of every class of the document that has something to publish."""

ENTRIES: Mapping[type[PublicEntry], type[Entity]] = MappingProxyType(
    {public: cls for cls, public in CLASSES.items()}
)
"""Every class of a public version's entries, with the class of the document that it is made from.
"""

_BY_NAME = {public.__name__: public for public in ENTRIES}


def __getattr__(name: str) -> type[PublicEntry]:
    """Find a public class by its name, as pickles do."""
    try:
        return _BY_NAME[name]
    except KeyError:
        raise AttributeError(name) from None
