"""Where things stand in a YAML text, and what to put there: small edits that leave everything else
byte for byte.

An edit is ``(start, end, replacement)`` in offsets of the text. `Splicer` gathers edits; `apply`
makes them all.
"""

import re
from bisect import bisect_left
from collections.abc import Container
from typing import Any

from processmap.formats.comments import places_of_comments
from processmap.formats.tree import Mapping, Node, Scalar, Sequence
from processmap.formats.yaml_text import WIDTH, flow, item_lines, key_text, pair_lines, scalar

__all__ = ["Splicer", "commented_items"]

Pairs = list[tuple[Scalar, Node]]


class Splicer:
    """Edits of one YAML text."""

    def __init__(self, text: str, root: Mapping) -> None:
        self.text = text
        self.edits: list[tuple[int, int, str]] = []
        self.dash = _dash_offset(root)
        # The end of what stands before a flow insertion grows with each insertion at the same
        # place.
        self.added: dict[int, int] = {}
        self.comments = places_of_comments(text, root) if "#" in text else ()
        self.places = [at for at, _ in self.comments]

    def apply(self) -> str:
        """The text with all edits made, in its own line ends."""
        newline = "\r\n" if "\r\n" in self.text else "\n"
        return self._edited(0, len(self.text), self.edits, newline)

    def _edited(
        self, first: int, last: int, edits: list[tuple[int, int, str]], newline: str
    ) -> str:
        """A part of the text with some edits made in it; what they put there gets the line ends
        given.
        """
        out, at = [], first
        for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
            out += [self.text[at:start], new.replace("\n", newline)]
            at = max(at, end)
        return "".join([*out, self.text[at:last]])

    # Values

    def replace(self, key: Scalar, node: Node, value: Any, in_flow: bool) -> None:
        """Put another value after a key."""
        if in_flow:
            self._edit_value(key, node, flow(value))
        elif (
            isinstance(node, Scalar)
            and not isinstance(value, dict | list)
            and "\n" not in str(value)
        ):
            self._edit_value(key, node, scalar(value, False))
        else:
            lines = pair_lines(key.value, value, key.column - 1, self.dash)
            lines[0] = (
                self.text[key.start : key.end] + lines[0].lstrip()[len(key_text(key.value)) :]
            )
            self.edits.append((key.start, self.value_end(key, node), "\n".join(lines)))

    def _edit_value(self, key: Scalar, node: Node, new: str) -> None:
        if node.start == node.end or self.text[node.start : node.end].strip() == "":
            colon = self.text.index(":", key.end) + 1
            self.edits.append((colon, colon, " " + new))
        else:
            self.edits.append((node.start, self._tight(node), new))

    def replace_item(self, node: Node, value: Any, in_flow: bool) -> None:
        """Put another value in the place of a list's item."""
        if in_flow or not isinstance(value, dict):
            self.edits.append(
                (node.start, self._tight(node), flow(value) if in_flow else _one_line(value))
            )
        else:
            lines = item_lines(value, node.column - 3, self.dash, _is_flow(node))
            self.edits.append((node.start, self._tight(node), "\n".join(lines).lstrip()[2:]))

    # Keys of mappings

    def remove_pairs(self, parent: Mapping, gone: list[int], keep: Container[str] = ()) -> None:
        """Take keys and their values out of a mapping that keeps others.

        Args:
            parent: the mapping.
            gone: numbers of the keys.
            keep: names of keys whose comments stay.
        """
        if parent.flow:
            self._remove_flow(
                [(key.start, self.value_end(key, node)) for key, node in parent.items], gone
            )
            return
        for first, last in _runs(gone):
            start = parent.items[first][0]
            if self._starts_line(start):
                kept = any(key.value in keep for key, _ in parent.items[first : last + 1])
                self._remove_lines(start.start, self.value_end(*parent.items[last]), keep=kept)
            else:  # the first key of a list's item: what follows moves up beside the dash
                self.edits.append((start.start, parent.items[last + 1][0].start, ""))

    def insert_pairs(self, parent: Mapping, after: int, new: list[tuple[str, Any]]) -> None:
        """Put keys into a mapping after its key number ``after`` (-1: first)."""
        if parent.flow:
            for name, value in new:
                self._insert_flow(parent, after, f"{key_text(name)}: {flow(value)}")
            return
        key, node = parent.items[max(after, 0)]
        indent = key.column - 1
        lines = [line for name, value in new for line in pair_lines(name, value, indent, self.dash)]
        if after >= 0:
            self._insert_lines(
                self._past_comments(self._line_end(self.value_end(key, node)), indent), lines
            )
        elif self._starts_line(key):
            self._insert_lines(self._line_start(key.start), lines)
        else:
            self.edits.append(
                (key.start, key.start, "\n".join(lines).lstrip() + "\n" + " " * indent)
            )

    # Items of lists

    def remove_items(self, parent: Sequence, gone: list[int], keep: bool = False) -> None:
        """Take items out of a list that keeps others; with ``keep`` what was written beside them
        stays.
        """
        if parent.flow:
            self._remove_flow([(item.start, self._tight(item)) for item in parent.items], gone)
            return
        for first, last in _runs(gone):
            self._remove_lines(
                self.dash_of(parent, first), self._tight(parent.items[last]), keep=keep
            )

    def insert_items(self, parent: Sequence, after: int, values: list[Any]) -> None:
        """Put items into a list after its item number ``after`` (-1: first), in the style of its
        neighbours.
        """
        if parent.flow:
            for value in values:
                self._insert_flow(parent, after, flow(value))
            return
        neighbour = parent.items[max(after, 0)]
        indent = self._column(parent.start)
        style = _is_flow(neighbour) if isinstance(neighbour, Mapping) else None
        spaced = self._spaced(parent)
        lines: list[str] = []
        for value in values:
            made = item_lines(value, indent, self.dash, style)
            lines += ["", *made] if spaced and after >= 0 else [*made, ""] if spaced else made
        self._insert_lines(
            self._item_end(parent, after) if after >= 0 else self._line_start(parent.start), lines
        )

    def rearrange(
        self, parent: Sequence, order: list[tuple[int | None, list[tuple[int, int, str]], Any]]
    ) -> None:
        """Put the items of a block list in another order, each with its comments.

        Args:
            parent: the list; every dash begins its line.
            order: for each item that is to be there: its number as it stood and the edits to make
                in it, or None, no edits and the value of a new item.
        """
        indent = self._column(parent.start)
        last = len(parent.items) - 1
        begin, end = self.owned(parent, 0)[0], self.owned(parent, last)[1]
        left = {number for number, _, _ in order if number is not None}
        parts = []
        for number, edits, value in order:
            if number is None:
                style = parent.items[0]
                made = item_lines(
                    value,
                    indent,
                    self.dash,
                    _is_flow(style) if isinstance(style, Mapping) else None,
                )
                parts.append("\n".join(made))
            else:
                parts.append(self._edited(*self.owned(parent, number), edits, "\n"))
        for number in range(last + 1):
            if number not in left:  # what stood above it is no part of it, and stays
                start, stop = self.owned(parent, number)
                dash, tight = self.dash_of(parent, number), self._tight(parent.items[number])
                gone = (self._line_start(dash), self._line_end(tight), "")
                parts.append(self._edited(start, stop, [gone], "\n"))
        whole = "\n".join(
            part.replace("\r\n", "\n").rstrip("\n") for part in parts if part.strip("\r\n")
        )
        ended = self.text[end - 1 : end] in ("\r", "\n")
        self.edits.append((begin, end, whole + ("\n" if ended else "")))

    def owned(self, parent: Sequence, index: int) -> tuple[int, int]:
        """Where a list's item begins and ends with the comments that belong to it.

        These stand on or among its lines, on lines of their own above it, or just below it where
        they are indented deeper than its dash. In brackets an item has what stands before the next.
        """
        if parent.flow or not self.plain_dashes(parent):
            last = index + 1 == len(parent.items)
            return parent.items[index].start, parent.end if last else parent.items[index + 1].start
        if index:
            return self._item_end(parent, index - 1), self._item_end(parent, index)
        # Above the first item there is only the list's key, on its own line.
        start = self._line_start(parent.start)
        while start > 0:
            above = self._line_start(start - 1 - self.text[:start].endswith("\r\n"))
            if not re.match(r"[ \t]*(#|\r|\n)", self.text[above:start]):
                break
            start = above
        return start, self._item_end(parent, 0)

    def _item_end(self, parent: Sequence, index: int) -> int:
        """The start of the line after a block list's item and the comments just below that belong
        to it.
        """
        return self._past_comments(
            self._line_end(self._tight(parent.items[index])), self._column(parent.start)
        )

    def dash_of(self, parent: Sequence, index: int) -> int:
        """Where the dash of a block list's item stands."""
        if index == 0:
            return parent.start
        return self._significant(self._tight(parent.items[index - 1]))

    def plain_dashes(self, parent: Sequence) -> bool:
        """Whether every dash of a block list begins its line, as usual; otherwise the list is
        written anew.
        """
        dashes = [self.dash_of(parent, index) for index in range(len(parent.items))]
        return all(
            self.text[self._line_start(at) : at].strip(" ") == "" and self.text[at] == "-"
            for at in dashes
        )

    # Geometry

    def value_end(self, key: Scalar, node: Node) -> int:
        """One past the last character of a key's value; of the colon where there is none."""
        return max(self._tight(node), self.text.index(":", key.end) + 1)

    def _tight(self, node: Node) -> int:
        """One past a node's last character, without the blank lines and comments that a block takes
        along.
        """
        if isinstance(node, Mapping | Sequence) and not node.flow and node.items:
            last: Any = node.items[-1]
            return self.value_end(*last) if isinstance(node, Mapping) else self._tight(last)
        return node.start + len(self.text[node.start : node.end].rstrip())

    def _line_start(self, at: int) -> int:
        return max(self.text.rfind("\n", 0, at), self.text.rfind("\r", 0, at)) + 1

    def _line_end(self, at: int) -> int:
        """The start of the next line, or the end of the text."""
        found = re.compile(r"\r\n|\n|\r").search(self.text, at)
        return found.end() if found else len(self.text)

    def _column(self, at: int) -> int:
        return at - self._line_start(at)

    def _starts_line(self, node: Node) -> bool:
        return self.text[self._line_start(node.start) : node.start].strip(" ") == ""

    def _significant(self, at: int) -> int:
        """The next character that is neither space nor comment."""
        found = re.compile(r"(?:\s|(?<=\s)#[^\r\n]*)*").match(self.text, at)
        return found.end() if found else at

    def _past_comments(self, at: int, indent: int) -> int:
        """Past comment lines that are indented deeper than ``indent``: they belong to what stands
        above.
        """
        deeper = re.compile(rf"(?: {{{indent + 1},}}#[^\r\n]*(?:\r\n|\n|\r|$))+")
        found = deeper.match(self.text, at)
        return found.end() if found else at

    def _insert_lines(self, at: int, lines: list[str]) -> None:
        ended = at == 0 or self.text[at - 1] in "\r\n"
        joined = "\n".join(lines)
        self.edits.append((at, at, joined + "\n" if ended else "\n" + joined))

    def _spaced(self, parent: Sequence) -> bool:
        """Whether a blank line stands between the list's items."""
        if len(parent.items) < 2:
            return False
        between = self.text[
            self._tight(parent.items[-2]) : self.dash_of(parent, len(parent.items) - 1)
        ]
        return bool(re.search(r"\n[ \t]*\r?\n", between))

    def _remove_lines(self, start: int, end: int, keep: bool = False) -> None:
        """Take away whole lines; with ``keep`` their comments stay, on lines of their own."""
        first, last = self._line_start(start), self._line_end(end)
        indent = " " * self._column(start)
        found = (
            self.comments[bisect_left(self.places, first) : bisect_left(self.places, last)]
            if keep
            else ()
        )
        self.edits.append((first, last, "".join(f"{indent}{said}\n" for _, said in found)))

    def _remove_flow(self, spans: list[tuple[int, int]], gone: list[int]) -> None:
        for first, last in _runs(gone):
            if last + 1 < len(spans):
                self.edits.append((spans[first][0], spans[last + 1][0], ""))
            elif first:
                self.edits.append((spans[first - 1][1], spans[last][1], ""))

    def _insert_flow(self, parent: Mapping | Sequence, after: int, new: str) -> None:
        """Put a part into brackets or braces; a new line where the old one would get too long."""
        if not parent.items:
            at, lead, tail = parent.start + 1, "", ""
        elif after < 0:
            first: Any = parent.items[0]
            at, lead, tail = (first[0] if isinstance(first, tuple) else first).start, "", ", "
        else:
            part: Any = parent.items[after]
            at, lead, tail = self._tight(part[1] if isinstance(part, tuple) else part), ", ", ""
            if isinstance(part, tuple):
                at = max(at, self.value_end(*part))
            used = self.added.get(at, self._column(at))
            if used + len(new) + 2 > WIDTH and used > WIDTH // 2:
                indent = self._column(parent.start) + 1
                lead = ",\n" + " " * indent
                used = indent
            self.added[at] = used + 2 + len(new)
        self.edits.append((at, at, lead + new + tail))


def commented_items(text: str, root: Mapping, name: str) -> frozenset[str]:
    """Ids of the entries of a list in which comments stand, see `Splicer.owned`.

    Args:
        text: the text, without its byte order mark.
        root: the same text as placed values.
        name: key of the list.
    """
    listed = root.get(name)
    if not isinstance(listed, Sequence):
        return frozenset()
    splicer = Splicer(text, root)
    places = splicer.places
    found = set()
    for index, item in enumerate(listed.items if places else ()):
        key = item.get("id") if isinstance(item, Mapping) else None
        start, end = splicer.owned(listed, index)
        if isinstance(key, Scalar) and bisect_left(places, start) < bisect_left(places, end):
            found.add(key.value)
    return frozenset(found)


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Sorted numbers as runs of neighbours: first and last of each."""
    runs: list[tuple[int, int]] = []
    for each in numbers:
        if runs and runs[-1][1] == each - 1:
            runs[-1] = (runs[-1][0], each)
        else:
            runs.append((each, each))
    return runs


def _one_line(value: Any) -> str:
    return flow(value) if isinstance(value, list) else scalar(value, False)


def _is_flow(node: Node) -> bool:
    return isinstance(node, Mapping | Sequence) and node.flow


def _dash_offset(root: Mapping) -> int:
    """How far the dashes of lists are indented in this text: 0 or 2, as its first block list has
    it.
    """
    for key, node in root.items:
        if isinstance(node, Sequence) and not node.flow and node.items:
            return 0 if node.column == key.column else 2
    return 2
