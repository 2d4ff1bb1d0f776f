"""How much of a sheet is empty, measured apart from the code tested."""

from itertools import pairwise
from typing import Final

from processmap.picture.drawing import Drawing

_CELL: Final = 4.0
"""Side of the squares in which covered area is counted, in points."""


def empty_share(sheet: Drawing) -> float:
    """Give the share of a sheet that no box, word, mark, band or line covers."""
    across, down = int(sheet.width // _CELL) + 1, int(sheet.height // _CELL) + 1
    covered = bytearray(across * down)

    def cover(x: float, y: float, w: float, h: float) -> None:
        first, last = max(0, int(x // _CELL)), min(across - 1, int((x + w) // _CELL))
        for row in range(max(0, int(y // _CELL)), min(down - 1, int((y + h) // _CELL)) + 1):
            for column in range(first, last + 1):
                covered[row * across + column] = 1

    for box in sheet.boxes:
        cover(box.x, box.y, box.w, box.h)
    for word in sheet.words:
        cover(word.x, word.y, word.w, word.h)
    for band in sheet.bands:
        cover(band.x, band.y, band.w, band.h)
    for figure in sheet.figures:
        if figure.role not in ("row", "band", "band-current", "grid", "half-ring", "hair"):
            cover(figure.x, figure.y, figure.w, figure.h)
    for arrow in sheet.arrows:
        for (ax, ay), (bx, by) in pairwise(arrow.points):
            cover(min(ax, bx), min(ay, by), abs(ax - bx), abs(ay - by))
    return 1 - sum(covered) / len(covered)
