"""What YAML and JSON have in common once read: scalars, lists and mappings that know where they
stand.
"""

from typing import TypeAlias

from processmap.errors import Path

__all__ = ["Mapping", "Node", "Scalar", "Sequence", "find", "nearest_node"]


class _Placed:
    """Something with a place: line and column from 1, and offsets of its first character and of the
    one after it.
    """

    __slots__ = ("column", "end", "line", "start")

    def __init__(self, line: int, column: int, start: int, end: int) -> None:
        self.line = line
        self.column = column
        self.start = start
        self.end = end


class Scalar(_Placed):
    """One value as written.

    Attributes:
        value: its text, quotes and escapes undone.
        plain: whether it stands without quotes (in JSON: a number, true, false or null).
        broken: whether a fault has been reported for it already, so that it says nothing more.
    """

    __slots__ = ("broken", "plain", "value")

    def __init__(
        self, value: str, plain: bool, line: int, column: int, start: int, end: int
    ) -> None:
        super().__init__(line, column, start, end)
        self.value = value
        self.plain = plain
        self.broken = False

    @property
    def empty(self) -> bool:
        """Whether it stands for nothing: an empty or blank value, or a plain null."""
        return self.value in _NULLS if self.plain else not self.value.strip()


_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Sequence(_Placed):
    """A list; ``flow`` when written in brackets."""

    __slots__ = ("flow", "items")

    def __init__(self, line: int, column: int, start: int, end: int, flow: bool) -> None:
        super().__init__(line, column, start, end)
        self.flow = flow
        self.items: list[Node] = []


class Mapping(_Placed):
    """Keys and values in the order they stand; ``flow`` when written in braces."""

    __slots__ = ("flow", "items")

    def __init__(self, line: int, column: int, start: int, end: int, flow: bool) -> None:
        super().__init__(line, column, start, end)
        self.flow = flow
        self.items: list[tuple[Scalar, Node]] = []

    def get(self, name: str) -> "Node | None":
        """The value of a key, or None."""
        return next((value for key, value in self.items if key.value == name), None)


Node: TypeAlias = Scalar | Sequence | Mapping


def _step(node: "Node | None", step: str | int) -> "Node | None":
    if isinstance(node, Mapping):
        return node.get(str(step))
    if isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
        return node.items[step]
    return None


def find(root: Node, path: Path) -> Node | None:
    """The node at ``path``, or None where there is none."""
    node: Node | None = root
    for step in path:
        node = _step(node, step)
    return node


def nearest_node(root: Node, path: Path) -> Node:
    """The node at ``path``, or its closest ancestor that stands in the text."""
    node: Node = root
    for step in path:
        inner = _step(node, step)
        if inner is None:
            return node
        node = inner
    return node
