"""A map as plain mappings, lists and values, in document order: what YAML and JSON are written
from.
"""

import datetime as dt
from enum import Enum
from typing import Any

import attrs

from processmap.formats.structure import SHORT, fields_of
from processmap.model.entity import Entry
from processmap.model.kinds import FieldKind
from processmap.model.process_map import VERSION, ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.public import PUBLIC_KEY, PUBLIC_VERSION, PublicMap
from processmap.model.times import RoughDate

__all__ = ["plain"]

Plain = Any  # str, int, float, bool, list of Plain, dict of str to Plain


def plain(case: ProcessMap | PublicMap) -> dict[str, Plain]:
    """Give the whole document; what was left out, or is as the default says, is left out."""
    first = {PUBLIC_KEY: PUBLIC_VERSION} if isinstance(case, PublicMap) else {"processmap": VERSION}
    return {**first, **_entity(case)}


def _entity(entity: Entry) -> dict[str, Plain]:
    values: dict[str, Plain] = {}
    defaults = attrs.fields_dict(type(entity))
    for key, (name, kind) in fields_of(type(entity)).items():
        value = getattr(entity, name)
        if value is not None and value != defaults[name].default:
            values[key] = _value(value, kind)
    return values


def _value(value: Any, kind: FieldKind) -> Plain:
    if kind.name == "rules":
        return {each.rule: _rule(each) for each in value}
    if kind.name == "wrote":
        return dict(value)
    if isinstance(value, tuple):
        items = [_one(each, kind) for each in value]
        return items[0] if kind.scalar and len(items) == 1 else items
    return _one(value, kind)


def _one(value: Any, kind: FieldKind) -> Plain:
    if isinstance(value, Entry):
        written = _entity(value)
        short = SHORT.get(kind.name)
        return written[short[1]] if short and set(written) == {short[1]} else written
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return _iso(value)
    if isinstance(value, RoughDate):
        return int(value.written) if value.written.isdecimal() else value.written
    return value


def _iso(value: dt.datetime | dt.date | dt.time) -> str:
    """ISO form; seconds only where there are any."""
    if isinstance(value, dt.datetime | dt.time) and not value.second:
        return value.isoformat(timespec="minutes")
    return value.isoformat()


def _rule(setting: RuleSetting) -> dict[str, Plain]:
    written = _entity(setting)
    written.pop("rule")
    written.pop("params", None)
    return {**written, **dict(setting.params)}
