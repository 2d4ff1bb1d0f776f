"""What every entry of the document has in common."""

from typing import Any, Self

import attrs
from attrs import frozen

from processmap.model import fields
from processmap.model.words import ProvenanceKind, Visibility

__all__ = ["Entity", "Entry"]


@frozen(kw_only=True)
class Entry:
    """What the document's own entries and those of a public version share: they are values, changed by copying."""

    def evolve(self, **changes: Any) -> Self:
        """Give a copy with some fields changed; the original stays as it is."""
        return attrs.evolve(self, **changes)


@frozen(kw_only=True)
class Entity(Entry):
    """An entry in the document.

    Attributes:
        visibility: who it is for; internal unless said otherwise.
        provenance: in worked examples, whether it stands in the source, is reconstructed or is an illustration.
        source: where it comes from, in words.
        note: anything worth remembering.
    """

    visibility: Visibility = fields.choice(Visibility, default=Visibility.INTERNAL)
    provenance: ProvenanceKind | None = fields.choice(ProvenanceKind)
    source: str | None = fields.text()
    note: str | None = fields.text()

    def __init_subclass__(cls, **rest: Any) -> None:
        """Give every kind its own `_repr_pretty_`: beside the `__repr__` of a class, IPython looks no higher."""
        super().__init_subclass__(**rest)
        type.__setattr__(cls, "_repr_pretty_", Entity._repr_pretty_)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Tell a notebook what this is, but not what is marked confidential: notebooks are saved and sent on."""
        hidden = self.visibility is Visibility.CONFIDENTIAL
        printer.text(f"<{type(self).__name__}: confidential>" if hidden else repr(self))
