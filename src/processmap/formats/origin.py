"""What a map remembers of the text it was read from: enough to say where something stands, and to
write it back.
"""

from typing import Any

import attrs
from attrs import field, frozen

from processmap.errors import Finding, Path, Place
from processmap.formats.source import BOM
from processmap.formats.tree import Mapping, Node, Scalar, Sequence, find, nearest_node
from processmap.messages.phrases import At
from processmap.model.content import LISTS
from processmap.model.process_map import ProcessMap

__all__ = ["Origin", "placed", "with_places"]


@frozen(eq=False)
class Origin:
    """The text a map was read from.

    Attributes:
        text: the whole text as decoded, with its byte order mark and its own line ends.
        format: ``yaml`` or ``json``.
        file: where it was read from, as the user named it; None for text in memory.
        tree: the text as placed values.
        stamps: SHA-256 of the file as it was read, and as this program has saved it since. Maps
            that come of one reading share them, so that saving twice is not taken for somebody
            else's change.
        struck: ids of what had been deleted from the text though proposals in it refer to it, see
            `processmap.formats.struck`.
    """

    text: str = field(repr=False)
    format: str
    file: str | None
    tree: Mapping = field(repr=False)
    stamps: set[str] = field(factory=set, repr=False)
    struck: list[str] = field(factory=list, repr=False)

    def commented(self) -> frozenset[str]:
        """Ids of the dialogues in which a comment stands, at the end of a line, between lines or
        just above.
        """
        if self.format != "yaml" or "#" not in self.text:
            return frozenset()
        from processmap.formats.splice import (
            commented_items,
        )  # needed only where something is to be written

        return commented_items(self.text.removeprefix(BOM), self.tree, "dialogues")


def placed(finding: Finding, root: Node, file: str | None) -> Finding:
    """Add line and column to a finding, from its path; a first place named in its parameters gets
    its line too.
    """
    node = nearest_node(root, finding.path)
    path = finding.path
    while path and isinstance(node, Scalar) and find(root, path) is None:
        path = path[:-1]  # a short form: the value stands for the entry, so the path ends there
    params = dict(finding.params)
    first = params.get("first")
    if isinstance(first, At) and first.line is None:
        params["first"] = At(str(first), nearest_node(root, _steps(str(first))).line)
    return attrs.evolve(
        finding, path=path, params=params, place=Place(file, node.line, node.column)
    )


def _steps(path: str) -> Path:
    """Undo `path_text`; used for places that a finding carries as a parameter."""
    parts = path.replace("]", "").replace("[", ".#").split(".")
    return tuple(
        int(part[1:]) if part[:1] == "#" and part[1:].isdigit() else part for part in parts
    )


def with_places(case: ProcessMap, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Add file, line and column to findings about ``case``, where it was read from a text; others
    stay as they are.

    A map that has been changed since is followed by the ids of its entries, so that a finding still
    points at the line where the user wrote them.
    """
    origin = case.origin
    if not isinstance(origin, Origin):
        return findings
    here = case.once("origin.here", lambda: _here(case))
    written = case.once("origin.written", lambda: _written(origin.tree))
    out = []
    for finding in findings:
        path = _as_written(case, finding, here, written)
        known = path and find(origin.tree, path[:2]) is not None
        placed_ = (
            placed(attrs.evolve(finding, path=path), origin.tree, origin.file) if known else finding
        )
        out.append(attrs.evolve(placed_, path=finding.path))
    return tuple(out)


Places = dict[str, tuple[str, int]]


def _as_written(case: ProcessMap, finding: Finding, here: Places, written: Places) -> Path:
    """The path of a finding in the text; where it has none, the place of the entry it is about."""
    path = finding.path
    if not path and finding.refs and finding.refs[0] in here:
        name, at = here[finding.refs[0]]
        path = ("calendar", name, at) if name == "facilitators" else (name, at)
    if len(path) < 2 or not isinstance(path[1], int) or path[0] not in LISTS:
        return path
    entries: Any = getattr(case, str(path[0]))
    key = getattr(entries[path[1]], "id", None) if path[1] < len(entries) else None
    if key is None:
        return path
    name, index = written.get(key, ("", -1))
    return (name, index, *path[2:]) if name == path[0] else ()


def _here(case: ProcessMap) -> Places:
    """Where in the map each entry of a list stands, by its id."""
    return {
        key: (name, index)
        for name, index, each in case.entries()
        if (key := getattr(each, "id", None))
    }


def _written(root: Mapping) -> Places:
    """Where in the text each entry of a list stands, by its id."""
    found: Places = {}
    for key, listed in root.items:
        for index, item in enumerate(listed.items if isinstance(listed, Sequence) else ()):
            own = item.get("id") if isinstance(item, Mapping) else None
            if isinstance(own, Scalar):
                found.setdefault(own.value, (key.value, index))
    return found
