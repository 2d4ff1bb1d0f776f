"""YAML 1.2 to a tree of placed values, over ruamel.yaml's events.

Working on events rather than on loaded objects keeps every value as written (``no``, ``13:30`` and
``2026-03-01`` are text until a field says otherwise) and lets depth, count, anchors, tags and
duplicate keys be judged while reading.
"""

import re
from collections.abc import Iterator
from typing import Any

from processmap.errors import DocumentError, LimitError
from processmap.formats.limits import (
    MAX_DEPTH,
    MAX_ENTRIES,
    MAX_FAULTS,
    MAX_SIGNS,
    MAX_VALUES,
    signs_in,
)
from processmap.formats.report import Report
from processmap.formats.tree import Mapping, Node, Scalar, Sequence
from processmap.messages.phrases import At, Number, shorten

__all__ = ["yaml_tree"]

_CONFLICT = re.compile(r"^(<{7}|={7}|>{7}|\|{7})(?: |$)", re.MULTILINE)
_DASHES = re.compile(r"^( *)- ", re.MULTILINE)


def yaml_tree(text: str, report: Report) -> Node | None:
    """Read one YAML document; None for an empty one.

    Faults that leave a usable tree (duplicate keys, tags, aliases) are added to ``report``.

    Raises:
        DocumentError: with everything found so far, if the text is not YAML.
        LimitError: if it is too deep or holds too much.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    from processmap.formats.yaml_faults import explain

    if not text.strip():
        return None
    _refuse_conflicts(text, report)
    _refuse_long_lists(text, report.file)
    if signs_in(text) > MAX_SIGNS:
        raise LimitError("limit_values", file=report.file or "", limit=Number(MAX_VALUES))
    reader = YAML(typ="safe", pure=True)
    try:
        return _Builder(report).build(reader.parse(text))
    except MarkedYAMLError as error:
        explain(text, error, report)
    except (YAMLError, ValueError, IndexError, AssertionError) as error:
        # The scanner's own slips on broken input (a bad escape, an odd directive) are faults of the
        # text all the same.
        explain(text, error, report)
    raise DocumentError(report.findings, report.file)


def _refuse_conflicts(text: str, report: Report) -> None:
    marks = [mark for mark in _CONFLICT.finditer(text) if mark[1][0] != "="]
    if {"<", ">"} <= {mark[1][0] for mark in marks}:
        line, at = 1, 0
        for mark in marks[:MAX_FAULTS]:
            line += text.count("\n", at, mark.start())
            at = mark.start()
            report.at("PM009", line, 1, found=mark[1])
        raise DocumentError(report.findings, report.file)


def _refuse_long_lists(text: str, file: str | None) -> None:
    """Count the dashes below each top-level key; more than allowed is either too many entries or
    too long a text.
    """
    if text.count("- ") <= MAX_ENTRIES:
        return
    for block in re.split(r"^(?=[^\s#-])", text, flags=re.MULTILINE):
        dashes = _DASHES.findall(block)
        count = sum(1 for each in dashes if each == dashes[0])
        if count > MAX_ENTRIES:
            field = shorten(block.partition(":")[0])
            raise LimitError(
                "limit_entries",
                file=file or "",
                field=field,
                limit=Number(MAX_ENTRIES),
                count=count,
            )


class _Builder:
    """Builds the tree from events with a stack of its own, so that depth is a number and not the
    interpreter's.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self.root: Node | None = None
        self.open: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = []
        self.seen: list[dict[str, Scalar]] = []
        self.values = 0
        self.documents = 0

    def build(self, events: Iterator[Any]) -> Node | None:
        """Take every event and give the root."""
        handlers = {
            "ScalarEvent": self._scalar,
            "MappingStartEvent": self._start,
            "SequenceStartEvent": self._start,
            "MappingEndEvent": self._end,
            "SequenceEndEvent": self._end,
            "AliasEvent": self._alias,
            "DocumentStartEvent": self._document,
        }
        for event in events:
            handler = handlers.get(type(event).__name__)
            if handler:
                handler(event)
        return self.root

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            self.report.at("PM010", event.start_mark.line + 1, event.start_mark.column + 1)
            raise DocumentError(self.report.findings, self.report.file)

    def _scalar(self, event: Any) -> None:
        start, end = event.start_mark, event.end_mark
        made = Scalar(
            event.value,
            event.style is None or event.style == "",
            start.line + 1,
            start.column + 1,
            start.index,
            end.index,
        )
        if made.plain and not made.value and start.index == end.index:
            self._place_empty(made)
        self._decorations(event, made)
        self._add(made)

    def _place_empty(self, made: Scalar) -> None:
        """An empty value stands right after its key's colon; the parser gives the next token's
        place.
        """
        key = self.keys[-1] if self.keys else None
        if key is not None:
            made.line, made.column, made.start, made.end = (
                key.line,
                key.column,
                key.end + 1,
                key.end + 1,
            )

    def _start(self, event: Any) -> None:
        mark = event.start_mark
        kind = Mapping if type(event).__name__ == "MappingStartEvent" else Sequence
        made = kind(mark.line + 1, mark.column + 1, mark.index, mark.index, bool(event.flow_style))
        self._decorations(event, made)
        self._add(made)
        self.open.append(made)
        self.keys.append(None)
        self.seen.append({})
        if len(self.open) > MAX_DEPTH:
            raise LimitError(
                "limit_depth",
                file=self.report.file or "",
                line=made.line,
                column=made.column,
                limit=MAX_DEPTH,
            )

    def _end(self, event: Any) -> None:
        made = self.open.pop()
        self.keys.pop()
        self.seen.pop()
        if made.flow:
            made.end = event.end_mark.index
        elif made.items:
            last: Any = made.items[-1]
            made.end = max((last[0].end, last[1].end) if isinstance(made, Mapping) else (last.end,))

    def _alias(self, event: Any) -> None:
        mark = event.start_mark
        self.report.at("PM011", mark.line + 1, mark.column + 1, found="*" + shorten(event.anchor))
        stand_in = Scalar(
            "", True, mark.line + 1, mark.column + 1, mark.index, event.end_mark.index
        )
        stand_in.broken = True
        self._add(stand_in)

    def _decorations(self, event: Any, made: Node) -> None:
        if event.anchor is not None:
            self.report.on("PM011", made, found="&" + shorten(event.anchor))
        tag = event.tag
        if tag is not None:
            self.report.on("PM012", made, found=shorten(tag))
            if isinstance(made, Scalar):
                made.broken = True

    def _add(self, made: Node) -> None:
        self.values += 1
        if self.values > MAX_VALUES:
            raise LimitError("limit_values", file=self.report.file or "", limit=Number(MAX_VALUES))
        if not self.open:
            self.root = made
            return
        parent = self.open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(made)
            if len(parent.items) > MAX_ENTRIES:
                self._too_many()
        elif self.keys[-1] is None:
            self._key(made)
        else:
            self._pair(parent, self.keys[-1], made)

    def _key(self, made: Node) -> None:
        """Remember a key; a list or a mapping as a key is a fault, and stands in by a key nobody
        has.
        """
        if isinstance(made, Scalar):
            self.keys[-1] = made
            return
        self.report.on("PM024", made)
        stand_in = Scalar("", False, made.line, made.column, made.start, made.end)
        stand_in.broken = True
        self.keys[-1] = stand_in

    def _pair(self, parent: Mapping, key: Scalar, made: Node) -> None:
        self.keys[-1] = None
        if key.broken:
            return
        if key.value == "<<" and key.plain:
            self.report.on("PM013", key)
            return
        if key.value == "id" and isinstance(made, Scalar):
            self.report.ids.add(made.value)
        first = self.seen[-1].get(key.value)
        if first is not None:
            name = shorten(key.value)
            self.report.on("PM023", key, found=name, first=At(name, first.line))
            return
        self.seen[-1][key.value] = key
        parent.items.append((key, made))

    def _too_many(self) -> None:
        names = [key.value for key in self.keys if key is not None]
        raise LimitError(
            "limit_entries",
            file=self.report.file or "",
            field=shorten(names[-1]) if names else "",
            limit=Number(MAX_ENTRIES),
            count=MAX_ENTRIES + 1,
        )
