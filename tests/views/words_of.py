"""What a diagram lets a reader see, as plain strings."""

from collections.abc import Iterator
from typing import Any

import attrs

from processmap.picture.diagram import Diagram

# What stays inside the program that holds the diagram.
_INSIDE = {"ref"}


def words_of(value: Any) -> Iterator[str]:
    """Every string in a diagram that an output may write."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from words_of(each)
    elif attrs.has(type(value)):
        for attribute in attrs.fields(type(value)):
            if attribute.name not in _INSIDE:
                yield from words_of(getattr(value, attribute.name))


def all_words(diagram: Diagram) -> str:
    """All of them, one a line."""
    return "\n".join(words_of(diagram))
