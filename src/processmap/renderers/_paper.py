"""The HTML page on paper: a picture too large for one sheet follows in parts, each on a sheet of
its own.

The parts are in the page from the start, hidden on the screen, because a page that needs nothing
else cannot cut its picture when somebody prints it without its script.
"""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from processmap.messages import text
from processmap.picture.drawing import Drawing
from processmap.picture.neutral import neutral
from processmap.renderers._sheets import LEAST, POINTS, Sheet, Window, sheets, smallest_words
from processmap.renderers.shapes import number
from processmap.renderers.stacked import BETWEEN
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


_MADE: Final = {"A4": "a4", "A3": "a3", "A0": "a0", "16:9": "slide"}
"""What the page's style calls the papers."""


def printed(sheets: Sequence[Drawing], mark: str) -> Iterable[str]:
    """Give every sheet of a picture as an element that only paper shows, on a page of its size.

    Each shows a piece of the picture that the page holds already, so that it costs a line and is
    whole however far somebody has zoomed in.

    Args:
        sheets: the sheets, which stand below each other in the picture that the page holds.
        mark: what the ids of that picture begin with.
    """
    yield '<div class="sheets">\n'
    down = 0.0
    for sheet in sheets:
        made = _MADE.get(sheet.paper, "")
        way = "wide" if sheet.width >= sheet.height else "tall"
        if not made:
            way = "tall" if upright(sheet) else "wide"
        look = f"sheet made-{made}-{way}" if made else f"sheet made-{way}"
        yield (
            f'<div class="{look}"><svg aria-hidden="true" viewBox="0 {number(down)} '
            f'{number(sheet.width)} {number(sheet.height)}"><use href="#{mark}-all"/></svg></div>\n'
        )
        down += sheet.height + BETWEEN
    yield "</div>\n"


def upright(drawing: Drawing) -> bool:
    """Say whether the whole drawing becomes larger on a paper that stands than on one on its
    side.
    """
    return _scale(drawing, *_UPRIGHT) > _scale(drawing, _WIDE, _TALL)


def _scale(drawing: Drawing, wide: float, tall: float) -> float:
    return min(wide / drawing.width, tall / drawing.height, POINTS)


def parts(drawing: Drawing, mark: str) -> Iterable[str]:
    """Give the parts of a large picture as elements that only paper shows; none where one sheet is
    enough.

    Args:
        drawing: the picture, which the page holds already.
        mark: what the ids of that picture begin with.
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
        yield f"</p>\n{_drawn(sheet, drawing, mark)}</section>\n"
    yield "</div>\n"


def _drawn(sheet: Sheet, drawing: Drawing, mark: str) -> str:
    tall = max(part.y + part.window[3] * sheet.scale for part in sheet.parts) + _UNDER
    out = [
        f'<svg viewBox="0 0 {number(_WIDE)} {number(max(tall, 1))}" width="{number(_WIDE)}" '
        f'height="{number(tall)}">'
    ]
    *heads, last = sheet.parts
    out += [piece(part.drawing, part.window, part.x, part.y, sheet.scale) for part in heads]
    left, top, wide, high = last.window
    if _cuts_words(drawing, last.window):
        # Words are shown whole or not at all, so this part is drawn by itself.
        out.append(piece(last.drawing, last.window, last.x, last.y, sheet.scale))
    else:
        out.append(
            f'<svg x="{number(last.x)}" y="{number(last.y)}" width="{number(wide * sheet.scale)}" '
            f'height="{number(high * sheet.scale)}" viewBox="{number(left)} {number(top)} '
            f'{number(wide)} {number(high)}"><use href="#{mark}-all"/></svg>'
        )
    for x, y, below, way in sheet.leaving():
        words = escape(way.words(drawing.diagram.language, "to_part", 0))
        spot = (
            f'x="{number(x)}" y="{number(y + 8)}" text-anchor="middle"'
            if below
            else f'x="{number(x + 3)}" y="{number(y + 2)}"'
        )
        out.append(f'<text {spot} font-size="6">{words}</text>')
    out.append("</svg>")
    return "".join(out)


def _cuts_words(drawing: Drawing, window: Window) -> bool:
    """Say whether a window cuts through words of the picture."""
    left, top, wide, high = window
    right, bottom = left + wide, top + high
    for word in drawing.words:
        across = word.x < right - 0.5 and word.x + word.w > left + 0.5
        down = word.y < bottom - 0.5 and word.y + word.h > top + 0.5
        inside_across = word.x >= left - 0.5 and word.x + word.w <= right + 0.5
        inside_down = word.y >= top - 0.5 and word.y + word.h <= bottom + 0.5
        if across and down and not (inside_across and inside_down):
            return True
    return False
