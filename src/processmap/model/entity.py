"""What every entry of the document has in common."""

from typing import Any, Self

import attrs
from attrs import frozen

from processmap.model import fields
from processmap.model.words import ProvenanceKind, Visibility

__all__ = ["Entity", "Entry"]


@frozen(kw_only=True)
class Entry:
    """What the document's own entries and those of a public version share: they are values, changed
    by copying.
    """

    def evolve(self, **changes: Any) -> Self:
        """Give a copy with some fields changed; the original stays as it is."""
        return attrs.evolve(self, **changes)


@frozen(kw_only=True)
class Entity(Entry):
    """An entry in the document.

    Attributes:
        visibility: who it is for; internal unless said otherwise.
        provenance: in worked examples, whether it stands in the source, is reconstructed or is an
            illustration.
        source: where it comes from, in words.
        note: anything worth remembering.
    """

    visibility: Visibility = fields.choice(Visibility, default=Visibility.INTERNAL)
    provenance: ProvenanceKind | None = fields.choice(ProvenanceKind)
    source: str | None = fields.text()
    note: str | None = fields.text()

    @property
    def confidential(self) -> bool:
        """Whether it is marked for those only who have asked for everything.

        Who may see what is decided in `audience`. Whatever else asks this is on a list with its
        reason, in the tests.
        """
        return self.visibility.confides

    @property
    def for_everybody(self) -> bool:
        """Whether it is marked exactly ``public``, which alone is ever published."""
        return self.visibility is Visibility.PUBLIC

    def __init_subclass__(cls, **rest: Any) -> None:
        """Give every kind its own `_repr_pretty_`: beside the `__repr__` of a class, IPython looks
        no higher.
        """
        super().__init_subclass__(**rest)
        type.__setattr__(cls, "_repr_pretty_", Entity._repr_pretty_)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Tell a notebook what this is, but not what is marked confidential: notebooks are saved
        and sent on.
        """
        printer.text(_told(self))


def _told(value: Any) -> str:
    """What a notebook shows of a value: Python's own form, but of what is confidential, also
    inside, only its kind.
    """
    if isinstance(value, tuple) and any(isinstance(each, Entity) for each in value):
        return f"({', '.join(map(_told, value))}{',' if len(value) == 1 else ''})"
    if not isinstance(value, Entity) or not _holds_confidential(value):
        return repr(value)
    if value.confidential:
        return f"<{type(value).__name__}: confidential>"
    shown = (each.name for each in attrs.fields(type(value)) if each.repr)
    return (
        f"{type(value).__name__}"
        f"({', '.join(f'{name}={_told(getattr(value, name))}' for name in shown)})"
    )


def _holds_confidential(value: Entity) -> bool:
    """Whether an entry is confidential, or something inside it is."""
    if value.confidential:
        return True
    for attribute in attrs.fields(type(value)):
        held = getattr(value, attribute.name)
        for each in held if isinstance(held, tuple) else (held,):
            if isinstance(each, Entity) and _holds_confidential(each):
                return True
    return False
