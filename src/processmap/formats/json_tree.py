"""JSON to the same tree of placed values.

The standard library's parser gives no places and keeps the last of two equal keys without a word,
so the structure is walked here, with a stack of its own; strings are decoded by the standard
library's scanner.
"""

import re
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]  # typeshed leaves scanstring out
from typing import NoReturn

from processmap.errors import DocumentError, LimitError
from processmap.formats.limits import MAX_DEPTH, MAX_ENTRIES, MAX_VALUES
from processmap.formats.report import Report
from processmap.formats.source import line_and_column
from processmap.formats.tree import Mapping, Node, Scalar, Sequence
from processmap.messages.phrases import At, Number, shorten

__all__ = ["json_tree"]

_SPACE = re.compile(r"[ \t\r\n]*")
_BARE = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|true\b|false\b|null\b")
_WORD = re.compile(r"[^\s,:\[\]{}\"]+")


def json_tree(text: str, report: Report) -> Node | None:
    """Read one JSON value; None for an empty text.

    Raises:
        DocumentError: with everything found so far, if the text is not JSON.
        LimitError: if it is too deep or holds too much.
    """
    if not text.strip():
        return None
    return _Walker(text, report).walk()


class _Walker:
    def __init__(self, text: str, report: Report) -> None:
        self.text = text
        self.report = report
        self.position = 0
        self.values = 0
        self.starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text))]
        self.line = 0

    def walk(self) -> Node:
        """Read the whole text."""
        root = self._value()
        open_: list[tuple[Sequence | Mapping, dict[str, Scalar]]] = []
        if isinstance(root, Sequence | Mapping):
            open_.append((root, {}))
        while open_:
            node, seen = open_[-1]
            child = self._next(node, seen)
            if child is None:
                node.end = self.position
                open_.pop()
            elif isinstance(child, Sequence | Mapping):
                open_.append((child, {}))
                if len(open_) > MAX_DEPTH:
                    raise LimitError(
                        "limit_depth",
                        file=self.report.file or "",
                        line=child.line,
                        column=child.column,
                        limit=MAX_DEPTH,
                    )
        self._skip()
        if self.position < len(self.text):
            self._fail("PM020")
        return root

    def _next(self, node: Sequence | Mapping, seen: dict[str, Scalar]) -> Node | None:
        """The next value inside ``node``, or None after its last."""
        closer = "}" if isinstance(node, Mapping) else "]"
        self._skip()
        if node.items:
            if self._peek() == closer:
                self.position += 1
                return None
            if self._peek() != ",":
                self._fail_between(closer)
            comma = self.position
            self.position += 1
            self._skip()
            if self._peek() in ("}", "]"):
                self.position = comma
                self._fail("PM017")
        elif self._peek() == closer:
            self.position += 1
            return None
        return self._entry(node, seen) if isinstance(node, Mapping) else self._item(node)

    def _item(self, node: Sequence) -> Node:
        made = self._value()
        node.items.append(made)
        if len(node.items) > MAX_ENTRIES:
            raise LimitError(
                "limit_entries",
                file=self.report.file or "",
                field="",
                limit=Number(MAX_ENTRIES),
                count=MAX_ENTRIES + 1,
            )
        return made

    def _entry(self, node: Mapping, seen: dict[str, Scalar]) -> Node:
        if self._peek() != '"':
            self._fail("PM022" if self._peek() else "PM019")
        key = self._string()
        self._skip()
        if self._peek() != ":":
            self._fail("PM022" if self._peek() else "PM019")
        self.position += 1
        self._skip()
        made = self._value()
        if key.value == "id" and isinstance(made, Scalar):
            self.report.ids.add(made.value)
        first = seen.setdefault(key.value, key)
        if first is not key:
            name = shorten(key.value)
            self.report.on("PM023", key, found=name, first=At(name, first.line))
            key = Scalar("", True, key.line, key.column, key.start, key.end)
            key.broken = True
        node.items.append((key, made))
        return made

    def _value(self) -> Node:
        self._skip()
        self.values += 1
        if self.values > MAX_VALUES:
            raise LimitError("limit_values", file=self.report.file or "", limit=Number(MAX_VALUES))
        head = self._peek()
        if head in ("{", "["):
            line, column = self._place()
            self.position += 1
            kind = Mapping if head == "{" else Sequence
            return kind(line, column, self.position - 1, self.position, True)
        return self._string() if head == '"' else self._bare()

    def _bare(self) -> Scalar:
        found = _BARE.match(self.text, self.position)
        if not found:
            word = _WORD.match(self.text, self.position)
            if self._peek() == "":
                self._fail("PM019")
            if self.text.startswith(("//", "/*"), self.position):
                self._fail("PM018")
            self._fail("PM022", shorten(word[0]) if word else "")
        line, column = self._place()
        made = Scalar(found[0], True, line, column, self.position, found.end())
        self.position = found.end()
        return made

    def _string(self) -> Scalar:
        line, column = self._place()
        start = self.position
        try:
            value, self.position = scanstring(self.text, start + 1, True)
        except JSONDecodeError as error:
            self.position = error.pos
            self._fail("PM019" if error.msg.startswith("Unterminated") else "PM022")
        return Scalar(value, False, line, column, start, self.position)

    def _skip(self) -> None:
        match = _SPACE.match(self.text, self.position)
        self.position = match.end() if match else self.position

    def _peek(self) -> str:
        return self.text[self.position : self.position + 1]

    def _place(self) -> tuple[int, int]:
        """Line and column of the current position; it only moves forward, so the line is followed
        along.
        """
        while self.line + 1 < len(self.starts) and self.starts[self.line + 1] <= self.position:
            self.line += 1
        return self.line + 1, self.position - self.starts[self.line] + 1

    def _fail_between(self, closer: str) -> None:
        if self._peek() == "":
            self._fail("PM019")
        if self.text.startswith(("//", "/*"), self.position):
            self._fail("PM018")
        self._fail("PM022")

    def _fail(self, code: str, found: str = "") -> NoReturn:
        line, column = line_and_column(self.text, min(self.position, len(self.text)))
        self.report.at(code, line, column, found=found or shorten(self._peek()))
        raise DocumentError(self.report.findings, self.report.file)
