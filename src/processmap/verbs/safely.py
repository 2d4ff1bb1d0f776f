"""Representations that never raise: a notebook cell shows a short note instead."""

import re
from collections.abc import Callable
from html import escape
from typing import Final

from processmap.errors import ProcessMapError
from processmap.messages import text

__all__ = ["Bundle", "bundle", "framed", "pictured", "safely"]

Bundle = dict[str, str]

_SIZE: Final = re.compile(r' width="(\d+)" height="\d+"')
"""The size that an SVG says of itself: the first in it."""
_TALL: Final = 760
"""Height of a page in a cell, in pixels: a picture, its tabs and its bar."""
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


def framed(page: str, title: str, language: str) -> str:
    """Give a whole page as a frame to stand in the cell of a notebook.

    The frame is a document of its own, shut off from the notebook: its script can reach neither the
    notebook nor another such frame, and the page's own policy lets it ask nothing of the network.
    It may be shown full screen and print, as the page may.

    Args:
        page: the page, complete in itself.
        title: what the frame is called.
        language: of the words that stand where frames are not shown, as in a notebook that somebody
            else has sent.
    """
    return (
        f'<iframe title="{escape(title)}" sandbox="allow-scripts allow-modals" allow="fullscreen" '
        f'srcdoc="{escape(page)}" width="100%" height="{_TALL}" style="border:1px solid #c3ccd2">'
        f"{escape(text('verbs.run_again', language))}</iframe>"
    )


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
