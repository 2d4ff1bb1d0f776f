"""Representations that never raise: a notebook cell shows a short note instead."""

from collections.abc import Callable
from html import escape

from processmap.errors import ProcessMapError
from processmap.messages import text

__all__ = ["Bundle", "bundle", "pictured", "safely"]

Bundle = dict[str, str]


def safely(make: Callable[[], Bundle], language: str) -> Bundle:
    """Give what ``make`` makes, or a note that says why there is nothing to show.

    The note names the kind of error, never its text: that could quote what the document says in confidence.
    """
    try:
        return make()
    except ProcessMapError as error:
        return {"text/plain": error.message(language)}
    except Exception as error:  # noqa: BLE001  # a representation must never break the cell it stands in
        return {"text/plain": text("verbs.no_representation", language, kind=type(error).__name__)}


def bundle(plain: str, html: str | None = None) -> Bundle:
    """Give plain text and HTML as a notebook wants them; without HTML the text is shown as typed."""
    return {"text/plain": plain, "text/html": html if html is not None else f"<pre>{escape(plain)}</pre>"}


def pictured(svg: str) -> Bundle:
    """Give a picture as a notebook wants it: one wider than its cell, which would be cut there, shrinks to it."""
    return {"image/svg+xml": svg.replace("<svg ", '<svg style="max-width:100%;height:auto" ', 1)}
