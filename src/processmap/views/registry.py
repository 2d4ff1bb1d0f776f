"""The views by name, as plain data, and the one way in. A view is imported when it is drawn."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from attrs import frozen

from processmap.errors import UsageError
from processmap.messages import text
from processmap.messages.phrases import Choices, Nearest

if TYPE_CHECKING:
    from processmap.audience.seen import Seen
    from processmap.picture.diagram import Diagram

__all__ = ["VIEWS", "ViewEntry", "known_view", "view"]


@frozen
class ViewEntry:
    """A view in the registry.

    Attributes:
        path: module and function, as ``module:function``; the function takes a `Seen` and gives a
            `Diagram`.
        public: whether it says something of a public version. The others are about judgements that
            stay in the house.
    """

    path: str
    public: bool = False


VIEWS: Final[dict[str, ViewEntry]] = {
    "process": ViewEntry("processmap.views.process:process", public=True),
    "overview": ViewEntry("processmap.views.overview:overview", public=True),
    "rooms": ViewEntry("processmap.views.rooms:rooms"),
    "stakeholders": ViewEntry("processmap.views.stakeholders:stakeholders", public=True),
    "influence": ViewEntry("processmap.views.influence:influence"),
    "perspectives": ViewEntry("processmap.views.perspectives:perspectives", public=True),
    "tensions": ViewEntry("processmap.views.tensions:tensions"),
    "sequence": ViewEntry("processmap.views.process:sequence"),
    "timeline": ViewEntry("processmap.views.timeline:timeline", public=True),
    "decisions": ViewEntry("processmap.views.decisions:decisions", public=True),
    "funding": ViewEntry("processmap.views.funding:funding", public=True),
    "organisation": ViewEntry("processmap.views.organisation:organisation", public=True),
}
"""Every view by its name on the command line, the main one first."""


def view(seen: "Seen", name: str = "process") -> "Diagram":
    """Make the diagram of one view.

    Args:
        seen: what may be seen of the map, and of that what was asked for.
        name: a name in `VIEWS`.

    Returns:
        A diagram with its text alternative; one that says what to do next where there is nothing to
        show.

    Raises:
        UsageError: for an unknown view; it lists those that exist.
    """
    known_view(name)
    path, _, function = VIEWS[name].path.partition(":")
    module = import_module(path)
    if seen.closed:
        from processmap.views.sheet import Sheet

        # A view that has its words beside it is called by its name there too.
        beside = getattr(module, "TEXTS", None)
        return Sheet(seen, name, texts=beside).blank(text("views.closed", seen.language))
    made: Diagram = getattr(module, function)(seen)
    return made


def known_view(name: str) -> None:
    """Refuse a name that no view has.

    Raises:
        UsageError: it lists those that exist.
    """
    if name not in VIEWS:
        from difflib import get_close_matches  # needed only to help with a slip of the finger

        near = get_close_matches(name, VIEWS, n=2, cutoff=0.4)
        raise UsageError("views.no_view", found=name, known=Choices(VIEWS), nearest=Nearest(near))
