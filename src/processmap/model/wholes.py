"""A map in which every part of a stakeholder counts as the whole it belongs to, for what reckons
with whole parties.
"""

from typing import Any

import attrs

from processmap.model.entity import Entity
from processmap.model.kinds import KEY, FieldKind, whole_of
from processmap.model.process_map import ProcessMap

__all__ = ["in_wholes"]

_NAMED = frozenset({"ref", "apart", "speaks_for", "member", "absent"})


def in_wholes(case: ProcessMap) -> ProcessMap:
    """Give the map with parts of stakeholders told of as their wholes; the map itself where it
    names no part.

    What is said between two parts of the same stakeholder is within it, and is left out.
    """
    if not case.parts:
        return case
    made: ProcessMap = case.once("in_wholes", lambda: _whole(case))
    return made


def _whole(entity: Any) -> Any:
    """An entry without parts; the same object where it names none."""
    changes: dict[str, Any] = {}
    for attribute in attrs.fields(type(entity)):
        kind: FieldKind | None = attribute.metadata.get(KEY)
        value = getattr(entity, attribute.name)
        if kind is None or value is None or value == ():
            continue
        kept = _value(value, kind)
        if kept is not value and kept != value:
            changes[attribute.name] = kept
    return attrs.evolve(entity, **changes) if changes else entity


def _value(value: Any, kind: FieldKind) -> Any:
    if kind.name == "ref" and kind.parts:
        return (
            tuple(dict.fromkeys(map(whole_of, value)))
            if isinstance(value, tuple)
            else whole_of(value)
        )
    if kind.name == "apart":
        groups = [tuple(dict.fromkeys(map(whole_of, group))) for group in value]
        return tuple(group for group in groups if len(group) > 1)
    if isinstance(value, tuple) and value and isinstance(value[0], Entity):
        kept = [_whole(each) for each in value if not _within_one(each)]
        return tuple(dict.fromkeys(kept)) if kind.name in _NAMED else tuple(kept)
    return _whole(value) if isinstance(value, Entity) else value


def _within_one(entity: Entity) -> bool:
    """Whether an entry ties two parts of the same stakeholder."""
    source, target = getattr(entity, "source", None), getattr(entity, "target", None)
    return (
        isinstance(source, str) and isinstance(target, str) and whole_of(source) == whole_of(target)
    )
