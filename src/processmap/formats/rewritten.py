"""A map with some of its fields written anew as plain data: what `plain` gives, read back without
becoming text in between.
"""

import json
from collections.abc import Mapping as MappingOf
from typing import Any

import attrs

from processmap.errors import DocumentError
from processmap.formats.report import Report
from processmap.formats.structure import field_values
from processmap.formats.tree import Mapping, Node, Scalar, Sequence
from processmap.formats.values import Context
from processmap.model.process_map import ProcessMap

__all__ = ["rewritten"]


def rewritten(case: ProcessMap, fields: MappingOf[str, Any]) -> ProcessMap:
    """Give a map in which some fields say something else, as if its whole document had been read
    with them.

    Args:
        case: the map.
        fields: keys of the document and what stands under them, as plain mappings, lists and
            values; one with nothing under it is as if it were left out.

    Returns:
        The map, which remembers no text.

    Raises:
        DocumentError: where a field cannot be read, or the whole does not hold.
    """
    report = Report(None)
    read = field_values(ProcessMap, _mapping(fields), Context(report, True), frozenset(fields))
    if report.count:
        raise DocumentError(report.findings, None)
    return attrs.evolve(case, **read, origin=None)


def _node(value: Any) -> Node:
    if isinstance(value, MappingOf):
        return _mapping(value)
    if isinstance(value, list | tuple):
        made = Sequence(1, 1, 0, 0, True)
        made.items = [_node(each) for each in value]
        return made
    if isinstance(value, str):
        return _scalar(str.__str__(value), plain=False)
    return _scalar(json.dumps(value), plain=True)


def _mapping(value: MappingOf[str, Any]) -> Mapping:
    made = Mapping(1, 1, 0, 0, True)
    made.items = [(_scalar(key, plain=False), _node(under)) for key, under in value.items()]
    return made


def _scalar(value: str, *, plain: bool) -> Scalar:
    return Scalar(value, plain, 1, 1, 0, 0)
