"""Representations that never raise: a notebook cell shows a short note instead."""

import re
from collections.abc import Callable
from html import escape
from typing import Final

from processmap.errors import ProcessMapError
from processmap.messages import text

__all__ = ["Bundle", "bundle", "pictured", "safely"]

Bundle = dict[str, str]

_SIZE: Final = re.compile(r' width="(\d+)" height="\d+"')
"""The size that an SVG says of itself: the first in it."""
_CELL: Final = 800
"""A picture no wider than this has room in the cell of any notebook."""


def safely(make: Callable[[], Bundle], language: str) -> Bundle:
    """Give what ``make`` makes, or a note that says why there is nothing to show.

    The note names the kind of error, never its text: that could quote what the document says in
    confidence.
    """
    try:
        return make()
    except ProcessMapError as error:
        return {"text/plain": error.message(language)}
    except Exception as error:  # noqa: BLE001  # a representation must never break the cell it stands in
        return {"text/plain": text("verbs.no_representation", language, kind=type(error).__name__)}


def bundle(plain: str, html: str | None = None) -> Bundle:
    """Give plain text and HTML as a notebook wants them; without HTML the text is shown as
    typed.
    """
    return {
        "text/plain": plain,
        "text/html": html if html is not None else f"<pre>{escape(plain)}</pre>",
    }


def pictured(svg: str) -> Bundle:
    """Give a picture as a notebook wants it: one wider than its cell, which would be cut there,
    shrinks to it.

    JupyterLab shows it as an image, which no style inside it can shrink; so a wide one says no
    width of its own and takes that of the cell, but no more than its own where it stands in the
    page itself.
    """
    size = _SIZE.search(svg)
    if size is None or int(size[1]) <= _CELL:
        return {
            "image/svg+xml": svg.replace("<svg ", '<svg style="max-width:100%;height:auto" ', 1)
        }
    free = svg[: size.start()] + ' width="100%"' + svg[size.end() :]
    return {
        "image/svg+xml": free.replace(
            "<svg ", f'<svg style="max-width:{size[1]}px;height:auto" ', 1
        )
    }
