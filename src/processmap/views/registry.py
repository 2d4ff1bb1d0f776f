"""The views by name, and the one way in."""

from collections.abc import Callable
from typing import Final

from processmap.audience.seen import Seen
from processmap.errors import UsageError
from processmap.messages import text
from processmap.messages.phrases import Choices, Nearest
from processmap.picture.diagram import Diagram
from processmap.views.decisions import decisions
from processmap.views.funding import funding
from processmap.views.influence import influence
from processmap.views.organisation import organisation
from processmap.views.overview import overview
from processmap.views.perspectives import perspectives
from processmap.views.process import process, sequence
from processmap.views.rooms import rooms
from processmap.views.sheet import Sheet
from processmap.views.stakeholders import stakeholders
from processmap.views.tensions import tensions
from processmap.views.timeline import timeline

__all__ = ["VIEWS", "known_view", "view"]

VIEWS: Final[dict[str, Callable[[Seen], Diagram]]] = {
    "process": process,
    "overview": overview,
    "rooms": rooms,
    "stakeholders": stakeholders,
    "influence": influence,
    "perspectives": perspectives,
    "tensions": tensions,
    "sequence": sequence,
    "timeline": timeline,
    "decisions": decisions,
    "funding": funding,
    "organisation": organisation,
}
"""Every view by its name on the command line, the main one first."""


def view(seen: Seen, name: str = "process") -> Diagram:
    """Make the diagram of one view.

    Args:
        seen: what may be seen of the map, and of that what was asked for.
        name: a name in `VIEWS`.

    Returns:
        A diagram with its text alternative; one that says what to do next where there is nothing to show.

    Raises:
        UsageError: for an unknown view; it lists those that exist.
    """
    known_view(name)
    if seen.closed:
        return Sheet(seen, name).blank(text("views.closed", seen.language))
    return VIEWS[name](seen)


def known_view(name: str) -> None:
    """Refuse a name that no view has.

    Raises:
        UsageError: it lists those that exist.
    """
    if name not in VIEWS:
        from difflib import get_close_matches  # needed only to help with a slip of the finger

        near = get_close_matches(name, VIEWS, n=2, cutoff=0.4)
        raise UsageError("views.no_view", found=name, known=Choices(VIEWS), nearest=Nearest(near))
