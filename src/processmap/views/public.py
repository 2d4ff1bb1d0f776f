"""Views of a public version: drawn as those of a map, of nothing but the public version."""

import datetime as dt
from typing import Any, Final

import attrs

from processmap.audience.scope import Scope
from processmap.errors import UsageError
from processmap.messages.phrases import Choices
from processmap.model.fields import KEY
from processmap.model.process_map import ProcessMap
from processmap.model.public import ENTRIES, PublicMap
from processmap.model.public_entries import PublicEntry
from processmap.model.words import Visibility
from processmap.picture.diagram import Diagram
from processmap.views.registry import VIEWS

__all__ = ["PUBLIC_VIEWS", "public_view"]

PUBLIC_VIEWS: Final = ("process", "stakeholders", "perspectives", "timeline", "decisions", "funding", "organisation")
"""Views that say something of a public version; the others are about judgements that stay in the house."""

_OF_ITS_OWN = frozenset({"least_group"})


def public_view(
    public: PublicMap, name: str = "process", *, language: str | None = None, today: dt.date | None = None
) -> Diagram:
    """Make the diagram of one view of a public version.

    Args:
        public: the public version. Nothing else is taken, so nothing else can be shown.
        name: a name in `PUBLIC_VIEWS`.
        language: ``sv`` or ``en``, of the view's own words; left out = the map's.
        today: the day it is drawn for.

    Raises:
        TypeError: for anything but a `PublicMap`.
        UsageError: for a view that a public version does not have.
    """
    if not isinstance(public, PublicMap):
        raise TypeError(f"a PublicMap is needed, not {type(public).__name__}")
    if name not in PUBLIC_VIEWS:
        raise UsageError("views.public_views", found=name, known=Choices(PUBLIC_VIEWS))
    case = _as_map(public)
    scope = Scope(
        case=case, language=language or case.language, today=today, public=True, least_group=public.least_group
    )
    return VIEWS[name](scope)


def _as_map(public: PublicMap) -> ProcessMap:
    """The public version as a map of its own that says nothing more, for the views that draw maps."""
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
