"""Merging a changed map into the text it was read from: what did not change stays byte for byte,
comments included.

The old and the new map are compared as plain values (`processmap.formats.plain`); each difference
becomes a small edit of the text where its key or item stands. The caller reads the result back and
hands it out only if it says exactly what the new map says.
"""

import json
from collections.abc import Collection
from difflib import SequenceMatcher
from typing import Any

from processmap.formats.splice import Splicer
from processmap.formats.tree import Mapping, Node, Scalar, Sequence

__all__ = ["merged_json", "merged_yaml"]

Plain = Any

# References that the program takes away by itself, in entries that are a person's: what was written
# beside them stays.
_KEEPING = frozenset({"after", "about"})


def merged_yaml(text: str, root: Mapping, old: dict[str, Plain], new: dict[str, Plain]) -> str:
    """The YAML text with the differences between ``old`` and ``new`` made in it."""
    splicer = Splicer(text, root)
    _mapping(splicer, root, old, new)
    return splicer.apply()


def _mapping(splicer: Splicer, node: Mapping, old: dict[str, Plain], new: dict[str, Plain]) -> None:
    """Make a mapping say ``new``: change, remove and add keys."""
    for key, value in node.items:
        name = key.value
        before, after = old.get(name), new.get(name)
        if name in new and before != after:
            _value(splicer, node, key, value, before, after)
    gone = [i for i, (key, _) in enumerate(node.items) if key.value in old and key.value not in new]
    splicer.remove_pairs(node, gone, _KEEPING)
    written = {key.value: index for index, (key, _) in enumerate(node.items)}
    at = -1
    waiting: dict[int, list[tuple[str, Plain]]] = {}
    for name, value in new.items():
        if name in written:
            at = max(at, written[name])
        else:
            waiting.setdefault(at, []).append((name, value))
    for index, pairs in waiting.items():
        splicer.insert_pairs(node, index, pairs)


def _value(
    splicer: Splicer, parent: Mapping, key: Scalar, node: Node, before: Plain, after: Plain
) -> None:
    if not _inside(splicer, node, before, after, key.value in _KEEPING):
        splicer.replace(key, node, after, parent.flow)


def _inside(splicer: Splicer, node: Node, before: Plain, after: Plain, keep: bool = False) -> bool:
    """Make the change within a mapping or a list; False where the value is better written anew.

    Args:
        splicer: gathers the edits.
        node: the mapping or list in the text.
        before, after: what it says, and is to say.
        keep: whether comments on items that go away stay.
    """
    if isinstance(node, Mapping) and isinstance(before, dict) and isinstance(after, dict):
        if not node.items or _all_gone(node, after):
            return False
        _mapping(splicer, node, before, after)
        return True
    if isinstance(node, Sequence) and isinstance(before, list) and isinstance(after, list):
        return _sequence(splicer, node, before, after, keep)
    return False


def _all_gone(node: Mapping, new: dict[str, Plain]) -> bool:
    """Whether none of a mapping's keys is left; it is then written anew."""
    return not any(key.value in new for key, _ in node.items)


def _token(value: Plain) -> str:
    """What makes two items of a list the same entry: its id, else everything it says."""
    if isinstance(value, dict) and "id" in value:
        return "id:" + str(value["id"])
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _same_entry(before: Plain, after: Plain) -> bool:
    """Whether an item of a list may have become another in its place: the same entry under another
    id, or no entry.
    """
    if not (
        isinstance(before, dict) and isinstance(after, dict) and "id" in before and "id" in after
    ):
        return True
    if before["id"] == after["id"]:
        return True
    return any(
        before.get(name) is not None and before.get(name) == after.get(name) for name in _NAMES
    )


_NAMES = ("title", "name", "statement")


def _sequence(
    splicer: Splicer, node: Sequence, old: list[Plain], new: list[Plain], keep: bool = False
) -> bool:
    """Make a list say ``new``; False where it is better written anew."""
    if not new or len(old) != len(node.items) or not node.items:
        return False
    if not node.flow and not splicer.plain_dashes(node):
        return False
    before, after = [_token(each) for each in old], [_token(each) for each in new]
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    if not node.flow and _moved(before, after, codes):
        _rearranged(splicer, node, old, new)
        return True

    def stays(code: str, i1: int, i2: int, j1: int, j2: int) -> bool:
        """Whether old items go on, each as the new one in its place."""
        if code != "replace":
            return code == "equal"
        pairs = zip(old[i1:i2], new[j1:j2], strict=False)
        return i2 - i1 == j2 - j1 and all(_same_entry(*pair) for pair in pairs)

    if not any(i2 > i1 and stays(code, i1, i2, j1, j2) for code, i1, i2, j1, j2 in codes):
        return False  # nothing of the old list is left to hold on to
    gone = [
        i
        for code, i1, i2, j1, j2 in codes
        if not stays(code, i1, i2, j1, j2)
        for i in range(i1, i2)
    ]
    splicer.remove_items(node, gone, keep)
    at = -1
    for code, i1, i2, j1, j2 in codes:
        if stays(code, i1, i2, j1, j2):
            for i, j in zip(range(i1, i2), range(j1, j2), strict=True):
                _item(splicer, node, node.items[i], old[i], new[j])
            at = i2 - 1
        elif j2 > j1:
            splicer.insert_items(node, at, new[j1:j2])
    return True


def _moved(
    before: list[str], after: list[str], codes: Collection[tuple[str, int, int, int, int]]
) -> bool:
    """Whether some entry with an id stands both among what goes and among what comes: it has
    moved.
    """
    codes = list(codes)
    gone = {before[i] for code, i1, i2, _, _ in codes if code != "equal" for i in range(i1, i2)}
    come = {after[j] for code, _, _, j1, j2 in codes if code != "equal" for j in range(j1, j2)}
    return any(token.startswith("id:") for token in gone & come)


def _rearranged(splicer: Splicer, node: Sequence, old: list[Plain], new: list[Plain]) -> None:
    """Make a block list say ``new`` where entries have moved: each takes its own lines and comments
    along.
    """
    places: dict[str, list[int]] = {}
    for index, each in enumerate(old):
        places.setdefault(_token(each), []).append(index)
    order: list[tuple[int | None, list[tuple[int, int, str]], Plain]] = []
    for each in new:
        found = places.get(_token(each))
        if not found:
            order.append((None, [], each))
            continue
        index = found.pop(0)
        made = len(splicer.edits)
        _item(splicer, node, node.items[index], old[index], each)
        edits = splicer.edits[made:]
        del splicer.edits[made:]
        order.append((index, edits, None))
    splicer.rearrange(node, order)


def _item(splicer: Splicer, parent: Sequence, node: Node, before: Plain, after: Plain) -> None:
    if before != after and not _inside(splicer, node, before, after):
        splicer.replace_item(node, after, parent.flow)


def merged_json(text: str, root: Mapping, old: dict[str, Plain], new: dict[str, Plain]) -> str:
    """The JSON text with the differences made in it: key order and untouched values stay; so does
    the indentation.
    """
    value = _json_mapping(root, old, new)
    first = next((key for key, _ in root.items), None)
    newline = "\r\n" if "\r\n" in text else "\n"
    indent = first.column - root.column if first and first.line > root.line else None
    out = json.dumps(value, ensure_ascii=False, indent=indent or None)
    tail = text[len(text.rstrip()) :]
    return out.replace("\n", newline) + tail


def _json_mapping(node: Mapping, old: dict[str, Plain], new: dict[str, Plain]) -> dict[str, Plain]:
    out: dict[str, Plain] = {}
    for key, value in node.items:
        name = key.value
        if name in new:
            out[name] = _json_value(value, old.get(name), new[name])
        elif name not in old:
            out[name] = _raw(value)
    return {**out, **{name: value for name, value in new.items() if name not in out}}


def _json_value(node: Node, before: Plain, after: Plain) -> Plain:
    if before == after:
        return _raw(node)
    if isinstance(node, Mapping) and isinstance(before, dict) and isinstance(after, dict):
        return _json_mapping(node, before, after)
    if not (isinstance(node, Sequence) and isinstance(before, list) and isinstance(after, list)):
        return after
    if len(before) != len(node.items):
        return after
    known = {_token(each): index for index, each in enumerate(before)}
    pairs = [(known.get(_token(each)), each) for each in after]
    return [each if i is None else _json_value(node.items[i], before[i], each) for i, each in pairs]


def _raw(node: Node) -> Plain:
    """A node as it was written."""
    if isinstance(node, Mapping):
        return {key.value: _raw(value) for key, value in node.items}
    if isinstance(node, Sequence):
        return [_raw(each) for each in node.items]
    return json.loads(node.value) if node.plain else node.value
