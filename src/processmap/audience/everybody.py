"""What everybody may see: a public version, and nothing else."""

import datetime as dt
from typing import Any

import attrs

from processmap.audience.seen import Seen, view
from processmap.audience.who import Audience
from processmap.model.fields import KEY
from processmap.model.process_map import ProcessMap
from processmap.model.public import ENTRIES, PublicMap
from processmap.model.public_entries import PublicEntry
from processmap.model.words import Visibility

__all__ = ["public_seen"]

_OF_ITS_OWN = frozenset({"least_group"})


def public_seen(
    public: PublicMap, *, language: str | None = None, today: dt.date | None = None
) -> Seen:
    """What is seen of a public version.

    Args:
        public: the public version. Nothing else is taken, so nothing else can be seen.
        language: ``sv`` or ``en``, of the words made for the reader; left out = the map's.
        today: the day it is made for.
    """
    case = _as_map(public)
    return view(
        case, Audience.PUBLIC, language=language, today=today, least_group=public.least_group
    )


def _as_map(public: PublicMap) -> ProcessMap:
    """The public version as a map of its own that says nothing more, for the views that draw
    maps.
    """
    return ProcessMap(visibility=Visibility.PUBLIC, **_values(public))


def _values(entry: PublicEntry) -> dict[str, Any]:
    return {
        each.name: _value(getattr(entry, each.name))
        for each in attrs.fields(type(entry))
        if KEY in each.metadata and each.name not in _OF_ITS_OWN
    }


def _value(value: Any) -> Any:
    if isinstance(value, PublicEntry):
        made: Any = ENTRIES[type(value)]
        return made(visibility=Visibility.PUBLIC, **_values(value))
    return tuple(map(_value, value)) if isinstance(value, tuple) else value
