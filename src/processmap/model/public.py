"""The public version of a map: a document of its own, with the fields that may be published and no
others.

Its classes are made from the allow list of `processmap.model.privacy`, see
`processmap.model.public_entries`. There is no place in them for what stays in the house, so nothing
of that can be left in by mistake.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import field

from processmap.errors import DocumentError
from processmap.model import fields
from processmap.model.content import LISTS
from processmap.model.display import Shown
from processmap.model.invariants import PUBLIC_CHECKS, faults
from processmap.model.process_map import ProcessMap
from processmap.model.public_entries import (
    CLASSES,
    ENTRIES,
    PUBLISHED_LISTS,
    PublicEntry,
    derived,
)

__all__ = [
    "ENTRIES",
    "LEAST_GROUP",
    "LOWEST_LEAST",
    "MOST_LEAST",
    "PUBLIC_KEY",
    "PUBLIC_LISTS",
    "PUBLIC_VERSION",
    "PublicMap",
]

PUBLIC_KEY = "processmap-public"
PUBLIC_VERSION = 1
# Groups smaller than this are not told of, unless another number is chosen; and the lowest that may
# be chosen.
LEAST_GROUP, LOWEST_LEAST, MOST_LEAST = 5, 3, 1_000_000
PUBLIC_LISTS = tuple(name for name in LISTS if name in PUBLISHED_LISTS)


@derived(
    ProcessMap,
    CLASSES,
    own={
        "least_group": fields.integer(LOWEST_LEAST, MOST_LEAST),
        "origin": field(default=None, eq=False, repr=False),
    },
    # Where they have stood in public versions from the first.
    order={"least_group": "fixed", "methods": "calendar"},
    repr_=False,
)
class PublicMap(Shown, PublicEntry):
    """What is published of a process map.

    Made by `processmap.publish`, or read from a file that begins with ``processmap-public: 1``.
    Either way its invariants hold, or a `DocumentError` tells every fault at once.

    Attributes:
        least_group: groups of fewer people than this were left out.
        origin: opaque memory of the text it was read from; not compared, not shown.

    The others are those of `processmap.ProcessMap` that may be published.
    """

    if TYPE_CHECKING:

        def __init__(self, **values: Any) -> None: ...

    def __attrs_post_init__(self) -> None:
        found = faults(self, PUBLIC_CHECKS)
        if found:
            raise DocumentError(found)

    def entries(self) -> Iterator[tuple[str, int, PublicEntry]]:
        """Every entry of the lists in `PUBLIC_LISTS`: list name, index in it, entry."""
        for name in PUBLIC_LISTS:
            for index, each in enumerate(getattr(self, name)):
                yield name, index, each

    @property
    def by_id(self) -> Mapping[str, PublicEntry]:
        """Every entry that has an id, by its id."""
        return MappingProxyType(
            {key: each for _, _, each in self.entries() if (key := getattr(each, "id", None))}
        )
