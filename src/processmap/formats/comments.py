"""The comments of a YAML text: what people write beside the document's own words."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from attrs import frozen

from processmap.formats.tree import Mapping, Node, Scalar, Sequence

__all__ = ["Comment", "comments", "places_of_comments"]

_HASH = re.compile(r"(?:^|(?<=\s))#", re.MULTILINE)
_REST = re.compile(r"[^\r\n]*")


@frozen
class Comment:
    """A comment: its line, from 1, and its text with the ``#``."""

    line: int
    text: str


def comments(text: str, root: Node) -> tuple[Comment, ...]:
    """Every comment of a YAML text, in order; a ``#`` inside a value is none.

    Args:
        text: the text, without its byte order mark.
        root: the same text as placed values.
    """
    return tuple(
        Comment(text.count("\n", 0, at) + 1, said) for at, said in places_of_comments(text, root)
    )


def places_of_comments(text: str, root: Node) -> tuple[tuple[int, str], ...]:
    """Where each comment of a YAML text begins, as an offset, and what it says with its ``#``; see
    `comments`.
    """
    spans = sorted((each.start, each.end) for each in _scalars(root))
    starts = [start for start, _ in spans]

    def inside(at: int) -> bool:
        before = bisect_right(starts, at) - 1
        return before >= 0 and at < spans[before][1]

    out: list[tuple[int, str]] = []
    end = 0
    for found in _HASH.finditer(text):
        at = found.start()
        if at >= end and not inside(at):
            end = _REST.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing at all, too
            out.append((at, text[at:end]))
    return tuple(out)


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        for key, value in node.items:
            yield key
            yield from _scalars(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item)
