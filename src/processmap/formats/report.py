"""Gathering faults while reading: every one with its code, path and place, so that all can be told
at once.
"""

from typing import Any

from processmap.errors import Finding, Path, Place
from processmap.formats.limits import MAX_FAULTS
from processmap.formats.tree import Mapping, Scalar, Sequence

__all__ = ["Report"]


class Report:
    """The faults found so far in one text."""

    def __init__(self, file: str | None) -> None:
        self.file = file
        self.findings: list[Finding] = []
        # How many things went wrong, also those that were told in another place or are too many to
        # tell.
        self.count = 0
        # Every id written anywhere, in whatever shape its entry is; what refers to one of them does
        # not dangle.
        self.ids: set[str] = set()
        # Top-level lists of which something could not be read at all, so that no one knows what ids
        # they hold.
        self.unread: set[str] = set()

    @property
    def full(self) -> bool:
        """Whether so many faults are known that looking for more helps nobody."""
        return len(self.findings) >= MAX_FAULTS

    def at(
        self, code: str, line: int | None, column: int | None, /, path: Path = (), **params: Any
    ) -> None:
        """Add a fault at a line and column, both from 1."""
        self.count += 1
        if not self.full:
            self.findings.append(
                Finding(code, params=params, path=path, place=Place(self.file, line, column))
            )

    def on(
        self, code: str, node: Scalar | Sequence | Mapping, path: Path = (), /, **params: Any
    ) -> None:
        """Add a fault where a node stands."""
        self.at(code, node.line, node.column, path, **params)
