"""An entry of the public version in the making: its public values, and what it points at, not yet
by any id.
"""

from typing import Any, TypeAlias

from attrs import define, field

from processmap.errors import Path
from processmap.model.public_entries import PublicEntry

__all__ = ["Draft", "Key", "Tied"]

# Where an entry stands in the source: its list and its place there. Never part of what is
# published.
Key: TypeAlias = tuple[str, int]


@define
class Tied:
    """What a field points at: entries by their keys, and whether the field holds several or one."""

    keys: tuple[Key, ...]
    many: bool


@define(eq=False)
class Draft:
    """One entry.

    Attributes:
        cls: the public class.
        source: path in the source, for messages that say where something stands; not published.
        values: field names to values that go in as they are.
        ties: field names to what they point at.
        inner: field names to entries within it, and whether the field holds a list.
        colour: what tells it apart from others, given by `order`.
    """

    cls: type[PublicEntry]
    source: Path
    values: dict[str, Any] = field(factory=dict)
    ties: dict[str, Tied] = field(factory=dict)
    inner: dict[str, tuple[tuple["Draft", ...], bool]] = field(factory=dict)
    colour: str = ""
