"""Views of a public version: drawn as those of a map, of nothing but the public version."""

import datetime as dt
from typing import Final

from processmap.audience.everybody import public_seen
from processmap.errors import UsageError
from processmap.messages.phrases import Choices
from processmap.model.public import PublicMap
from processmap.picture.diagram import Diagram
from processmap.views.registry import VIEWS, view

__all__ = ["PUBLIC_VIEWS", "public_view"]

PUBLIC_VIEWS: Final = tuple(name for name, entry in VIEWS.items() if entry.public)
"""Views that say something of a public version; the others are about judgements that stay in the
house.
"""


def public_view(
    public: PublicMap,
    name: str = "process",
    *,
    language: str | None = None,
    today: dt.date | None = None,
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
    return view(public_seen(public, language=language, today=today), name)
