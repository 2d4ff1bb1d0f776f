"""What a reader sees of a map, as the tests ask for it in one line."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from processmap.audience.seen import Seen, view
from processmap.audience.selection import Selection
from processmap.audience.who import Audience
from processmap.model.process_map import ProcessMap
from processmap.picture.diagram import Diagram
from processmap.verbs.drawing import diagram

__all__ = ["drawn", "seen"]


def seen(
    case: ProcessMap, *, language: str = "sv", show_confidential: bool = False, **more: Any
) -> Seen:
    """The map as somebody in the house sees it."""
    return view(case, Audience.asking(show_confidential), language=language, **more)


def drawn(
    case: ProcessMap,
    name: str = "process",
    *,
    language: str | None = None,
    show_confidential: bool = False,
    today: dt.date | None = None,
    only: Iterable[tuple[str, str]] = (),
    around: str | None = None,
    phase: str | None = None,
    until: dt.date | None = None,
    **more: Any,
) -> Diagram:
    """The diagram of one view of a map."""
    chosen = Selection(only=tuple(only), around=around, phase=phase, until=until)
    return diagram(case, name, Audience.asking(show_confidential), language, today, chosen, **more)
