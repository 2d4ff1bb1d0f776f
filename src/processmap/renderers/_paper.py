"""The HTML page on paper: a picture too large for one sheet follows in parts, each on a sheet of
its own.

The parts are in the page from the start, hidden on the screen, because a page that needs nothing
else cannot cut its picture when somebody prints it without its script.
"""

from collections.abc import Iterable
from html import escape
from typing import Final

from processmap.messages import text
from processmap.picture.drawing import Drawing
from processmap.picture.neutral import neutral
from processmap.renderers._sheets import LEAST, POINTS, Sheet, sheets, smallest_words
from processmap.renderers.shapes import number
from processmap.renderers.svg import piece

_WIDE: Final = 780.0
_TALL: Final = 470.0
"""Points on an A4 on its side within the margins that the style gives, without the line above each
part.
"""
_UPRIGHT: Final = (535.0, 720.0)
"""Points across and down on an A4 that stands, likewise."""
_ROOM: Final = 24.0
"""Points beside a part, for where its arrows go on."""
_UNDER: Final = 10.0
"""Points below a part, likewise."""


def upright(drawing: Drawing) -> bool:
    """Say whether the whole drawing becomes larger on a paper that stands than on one on its
    side.
    """
    return _scale(drawing, *_UPRIGHT) > _scale(drawing, _WIDE, _TALL)


def _scale(drawing: Drawing, wide: float, tall: float) -> float:
    return min(wide / drawing.width, tall / drawing.height, POINTS)


def parts(drawing: Drawing) -> Iterable[str]:
    """Give the parts of a large picture as elements that only paper shows; none where one sheet is
    enough.
    """
    if drawing.paper:
        return  # made for its paper from the start
    scale = max(_scale(drawing, _WIDE, _TALL), _scale(drawing, *_UPRIGHT))
    if scale * smallest_words(drawing) >= LEAST:
        return
    made = sheets(drawing, _WIDE - _ROOM, _TALL - _UNDER)
    if len(made) < 2:
        return
    diagram = drawing.diagram
    yield '<div class="parts">\n'
    for place, sheet in enumerate(made, 1):
        where = text("picture.part", diagram.language, number=place, count=len(made))
        yield f'<section class="part" aria-label="{escape(where, quote=True)}"><p>'
        yield escape(
            " · ".join(
                neutral(words) for words in (diagram.title, *diagram.details, where) if words
            )
        )
        yield f"</p>\n{_drawn(sheet, diagram.language)}</section>\n"
    yield "</div>\n"


def _drawn(sheet: Sheet, language: str) -> str:
    tall = max(part.y + part.window[3] * sheet.scale for part in sheet.parts) + _UNDER
    out = [
        f'<svg viewBox="0 0 {number(_WIDE)} {number(max(tall, 1))}" width="{number(_WIDE)}" '
        f'height="{number(tall)}">'
    ]
    out += [piece(part.drawing, part.window, part.x, part.y, sheet.scale) for part in sheet.parts]
    for x, y, below, way in sheet.leaving():
        words = escape(way.words(language, "to_part", 0))
        spot = (
            f'x="{number(x)}" y="{number(y + 8)}" text-anchor="middle"'
            if below
            else f'x="{number(x + 3)}" y="{number(y + 2)}"'
        )
        out.append(f'<text {spot} font-size="6">{words}</text>')
    out.append("</svg>")
    return "".join(out)
