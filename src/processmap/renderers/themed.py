"""A municipality's look, put on what the renderers make: its colour where the house's own dark
stands, its font before the others, and its logo in a margin.
"""

import re
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from processmap.picture.drawing import Drawing
from processmap.picture.paper import PAPERS
from processmap.picture.theme import Logo, Theme
from processmap.renderers.palette import BAND_CURRENT
from processmap.renderers.paper_shapes import INKS
from processmap.renderers.shapes import number

__all__ = ["Spot", "recoloured", "replaced", "spot_of", "themed_svg"]

_DARK: Final = (INKS["dark"], BAND_CURRENT)
"""The colours that a theme's own stands for: the grounds of white words."""
_TAG: Final = re.compile(r"<[^<>]+>")
_MARGIN: Final = 28.0
"""What is left free round a picture that is made for no paper."""
_SHARE: Final = 0.62
"""How much of the margin a logo may fill."""
_WIDEST: Final = 0.3
"""How much of the picture's width a logo may take."""


@frozen
class Spot:
    """Where a logo stands, in units of the drawing."""

    x: float
    y: float
    w: float
    h: float


def replaced(colour: str, theme: Theme | None) -> str:
    """Give the colour that stands for one of ours."""
    return theme.accent if theme and theme.accent and colour in _DARK else colour


def recoloured(svg: str, theme: Theme | None) -> str:
    """Put a theme's colour into SVG: into the attributes of its elements, never into its words."""
    if theme is None or not theme.accent:
        return svg

    def tag(found: re.Match[str]) -> str:
        said = found[0]
        for dark in _DARK:
            said = said.replace(f'"{dark}"', f'"{theme.accent}"')
        return said

    return _TAG.sub(tag, svg)


def themed_svg(svg: str, drawing: Drawing, theme: Theme | None) -> str:
    """Put a theme on a whole SVG: colour, font, and the logo where there is room for it."""
    if theme is None:
        return svg
    made = recoloured(svg, theme)
    if theme.font:
        made = made.replace('font-family="', f"font-family=\"'{theme.font}',", 1)
    spot = spot_of(drawing, theme)
    if theme.logo is not None and spot is not None:
        ending = made.rindex("</svg>")
        made = f"{made[:ending]}{_image(theme.logo, spot)}{made[ending:]}"
    return made


def _image(logo: Logo, spot: Spot) -> str:
    n = number
    return (
        f'<image x="{n(spot.x)}" y="{n(spot.y)}" width="{n(spot.w)}" height="{n(spot.h)}" '
        f'href="{logo.address}"/>'
    )


def spot_of(drawing: Drawing, theme: Theme | None) -> Spot | None:
    """Find where in a margin the logo covers nothing; None without a logo, or without room.

    The lower right corner comes first, then the lower left, the upper right and the upper left.
    """
    if theme is None or theme.logo is None:
        return None
    paper = PAPERS.get(drawing.paper)  # type: ignore[call-overload] # "" is none of them
    margin = paper.margin if paper else _MARGIN
    h = _SHARE * margin
    w = h * theme.logo.width / theme.logo.height
    if w > _WIDEST * drawing.width:
        w = _WIDEST * drawing.width
        h = w * theme.logo.height / theme.logo.width
    rise = (margin - h) / 2
    right, below = drawing.width - margin - w, drawing.height - margin + rise
    for x, y in ((right, below), (margin, below), (right, rise), (margin, rise)):
        spot = Spot(x, y, w, h)
        if not any(_meets(spot, *each) for each in _taken(drawing)):
            return spot
    return None


def _taken(drawing: Drawing) -> Iterable[tuple[float, float, float, float]]:
    """Give what is drawn, as rectangles."""
    for things in (drawing.boxes, drawing.words, drawing.figures, drawing.bands, drawing.lanes):
        yield from ((each.x, each.y, each.w, each.h) for each in things)


def _meets(spot: Spot, x: float, y: float, w: float, h: float) -> bool:
    across = spot.x < max(x, x + w) and min(x, x + w) < spot.x + spot.w
    down = spot.y < max(y, y + h) and min(y, y + h) < spot.y + spot.h
    return across and down
