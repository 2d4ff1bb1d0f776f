"""What is written can be read back: a map beyond the reader's limits is refused before it replaces
one within them.
"""

from collections.abc import Iterator
from typing import Any

from processmap.errors import LimitError
from processmap.formats.limits import MAX_BYTES, MAX_ENTRIES, MAX_SIGNS, MAX_VALUES, signs_in
from processmap.messages.phrases import Number

__all__ = ["readable", "small_enough"]


def readable(written: dict[str, Any]) -> dict[str, Any]:
    """Give the plain document back if its lists and the number of its values are within the limits.

    Raises:
        LimitError: if they are not.
    """
    values = 0
    for field, value in _values(written):
        values += 1
        if isinstance(value, list) and len(value) > MAX_ENTRIES:
            raise LimitError(
                "limit_entries_written",
                field=field,
                limit=Number(MAX_ENTRIES),
                count=Number(len(value)),
            )
    if values > MAX_VALUES:
        raise LimitError("limit_values_written", count=Number(values), limit=Number(MAX_VALUES))
    return written


def _values(root: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every value as the reader counts them, keys too, each with the key it stands below."""
    rest: list[tuple[str, Any]] = [("", root)]
    while rest:
        field, value = rest.pop()
        yield field, value
        if isinstance(value, dict):
            for key, inner in value.items():
                yield key, key
                rest.append((key, inner))
        elif isinstance(value, list):
            rest.extend((field, inner) for inner in value)


def small_enough(text: str, chosen: str) -> str:
    """Give the text back if the reader of that format would take it.

    Raises:
        LimitError: if it has too many bytes, or, in YAML, too many commas, colons and brackets.
    """
    if len(text) > MAX_BYTES // 4 and (size := len(text.encode())) > MAX_BYTES:
        raise LimitError(
            "limit_size_written", size=Number(size // 1000), limit=Number(MAX_BYTES // 1000)
        )
    if chosen == "yaml" and (signs := signs_in(text)) > MAX_SIGNS:
        raise LimitError("limit_signs_written", count=Number(signs), limit=Number(MAX_SIGNS))
    return text
