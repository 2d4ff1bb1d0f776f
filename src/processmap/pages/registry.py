"""The pages that `show` gives, by name, as plain data. A page is imported when it is shown."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from processmap.errors import UsageError
from processmap.messages.phrases import Choices

if TYPE_CHECKING:
    from processmap.audience.seen import Seen
    from processmap.pages.page import Page

__all__ = ["PAGES", "PageEntry", "known_page", "page", "page_data"]


@frozen
class PageEntry:
    """A page in the registry.

    Attributes:
        path: module and function, as ``module:function``; the function takes a `Seen` and gives a
            `Page`.
        data: the same for the page as data, a dict; left out = the page's own words as data.
    """

    path: str
    data: str | None = None


PAGES: Final[dict[str, PageEntry]] = {
    "standing": PageEntry(
        "processmap.pages.summary:summary_page", "processmap.pages.summary:summary_data"
    ),
}
"""Every page by its name on the command line, the usual one first."""


def page(seen: "Seen", name: str = "standing") -> "Page":
    """Make one page.

    Args:
        seen: what may be seen of the map.
        name: a name in `PAGES`.

    Raises:
        UsageError: for an unknown page; it lists those that exist.
    """
    made: Page = _function(known_page(name).path)(seen)
    return made


def page_data(seen: "Seen", name: str = "standing") -> dict[str, Any]:
    """Give one page as data.

    Args:
        seen: what may be seen of the map.
        name: a name in `PAGES`.

    Raises:
        UsageError: for an unknown page; it lists those that exist.
    """
    entry = known_page(name)
    if entry.data is not None:
        found: dict[str, Any] = _function(entry.data)(seen)
        return found
    made = page(seen, name)
    sections = [
        {"title": each.title, "items": [*each.sentences, *each.items]} for each in made.sections
    ]
    return {"title": made.title, "sentences": list(made.sentences), "sections": sections}


def known_page(name: str) -> PageEntry:
    """Find a page by its name.

    Raises:
        UsageError: where there is none; it lists those there are.
    """
    if name not in PAGES:
        raise UsageError("verbs.no_page", found=name, known=Choices(PAGES))
    return PAGES[name]


def _function(path: str) -> Callable[..., Any]:
    module, _, function = path.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found
