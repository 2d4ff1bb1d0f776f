"""A drawing as PNG, from wheels alone: resvg draws the SVG with fonts that come as a package."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from attrs import evolve

from processmap.errors import MissingError
from processmap.picture.drawing import Drawing
from processmap.picture.theme import Face, Theme
from processmap.renderers.fonts import font_bytes, needed, without_missing
from processmap.renderers.palette import PAPER
from processmap.renderers.svg import shown, svg

SCALE: Final = 2.0
"""Pixels per unit of the drawing, where the limit allows: sharp on a screen and on A3."""
MOST_PIXELS: Final = 40_000_000
"""A bigger picture is drawn at a smaller scale: 40 million pixels take 160 MB while they are drawn.
"""


def png(drawing: Drawing, scale: float = SCALE, theme: Theme | None = None) -> bytes:
    """Give ``drawing`` as PNG, the same bytes on every machine.

    Args:
        drawing: what to draw.
        scale: pixels per unit, 0.1 to 8; lowered so that the picture has at most `MOST_PIXELS`.
        theme: the look of a municipality. Its font is used where it comes with its file.

    Raises:
        MissingError: if what the extra ``png`` brings is not installed.
    """
    try:
        import resvg_py
    except ImportError:
        raise MissingError("picture.missing_extra", extra="png") from None
    drawing = without_missing(drawing)
    scale = min(max(scale, 0.1), 8.0, (MOST_PIXELS / (drawing.width * drawing.height)) ** 0.5)
    with TemporaryDirectory(prefix="processmap-") as folder:
        files = []
        for name in needed(drawing):
            path = Path(folder, f"{name}.ttf")
            path.write_bytes(font_bytes(name, "png"))
            files.append(str(path))
        for name, face in _faces(theme).items():
            path = Path(folder, f"{name}.ttf")
            path.write_bytes(face.data)
            files.append(str(path))
        image: bytes = resvg_py.svg_to_bytes(
            svg_string=_dressed(drawing, theme),
            skip_system_fonts=True,
            font_files=files,
            font_family="Noto Sans",
            sans_serif_family="Noto Sans",
            zoom=scale / shown(drawing),
            background=PAPER,
        )
    return bytes(image)


def _faces(theme: Theme | None) -> dict[str, Face]:
    """Give the fonts of a theme by names for their files."""
    found = {"own-regular": theme.regular, "own-bold": theme.bold} if theme else {}
    return {name: face for name, face in found.items() if face is not None}


def _dressed(drawing: Drawing, theme: Theme | None) -> str:
    """Give the SVG with the theme's font where its file is at hand, else with our own."""
    if theme is None:
        return svg(drawing)
    family = next((face.family for face in _faces(theme).values()), "")
    return svg(drawing, theme=evolve(theme, font=family), measured=bool(family))
