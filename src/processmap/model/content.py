"""What a map consists of, as far as its invariants look at it: the working document and the public
version alike.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from processmap.model.entity import Entry

__all__ = ["LISTS", "Content"]

# The lists of the document whose entries may carry an id, in document order.
LISTS = (
    "earlier",
    "stakeholders",
    "relationships",
    "perspectives",
    "tensions",
    "arenas",
    "gates",
    "dialogues",
    "outreach",
    "proposals",
    "commitments",
    "actions",
    "decision_bodies",
    "decisions",
    "proceedings",
    "organisation",
    "phases",
    "requirements",
    "funding",
    "costs",
    "events",
)


class Content(Protocol):
    """The lists of a `ProcessMap` or a `PublicMap`, whose entries have fields of the same names."""

    @property
    def stakeholders(self) -> Sequence[Any]:
        """Those who are affected or have a say."""

    @property
    def relationships(self) -> Sequence[Any]:
        """What ties them."""

    @property
    def perspectives(self) -> Sequence[Any]:
        """What is held."""

    @property
    def tensions(self) -> Sequence[Any]:
        """What pulls apart."""

    @property
    def dialogues(self) -> Sequence[Any]:
        """The conversations."""

    @property
    def decision_bodies(self) -> Sequence[Any]:
        """Those who decide."""

    @property
    def decisions(self) -> Sequence[Any]:
        """What they have decided or shall decide."""

    @property
    def organisation(self) -> Sequence[Any]:
        """The units that take part."""

    @property
    def phases(self) -> Sequence[Any]:
        """The stages of the process."""

    @property
    def events(self) -> Sequence[Any]:
        """What happens around it."""

    @property
    def methods(self) -> Sequence[Any]:
        """Methods of its own."""

    @property
    def calendar(self) -> Any:
        """Its dates, if given."""

    def entries(self) -> Iterator[tuple[str, int, Entry]]:
        """Every entry of the lists and the facilitators: list name, index in it, entry."""
