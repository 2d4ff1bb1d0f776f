"""The key of a sheet: every sign that stands on it, with its words, on the lines that it takes."""

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from processmap.layout.page import Page
from processmap.picture.drawing import FigureRole, Tone

_STEP: Final = 1.35
"""From one line of the key to the next, as a multiple of the size of its words."""
_AFTER: Final = 4.0
"""Room between a sign and its words, in tenths of the body."""
_GAP: Final = 18.0
"""Room between two signs, in tenths of the body."""


@frozen
class Sign:
    """A sign and what it means.

    Attributes:
        role: how it is drawn.
        words: what it means.
        tone: what its colour stands for.
        wide: its width as a share of its height.
        kind: what sort of mark it is, where its role has several.
    """

    role: FigureRole
    words: str
    tone: Tone = "ink"
    wide: float = 1.0
    kind: str = ""


class Key:
    """The key of one sheet.

    Args:
        page: the sheet.
        title: the words before the signs.
        signs: what is explained, in order; none is left out for want of room.
        size: of the words.
    """

    def __init__(self, page: Page, title: str, signs: Sequence[Sign], size: float) -> None:
        self.page, self.title, self.size = page, title, size
        self.side = size * 1.1
        self.indent = page.width(title, size, True) + 12 * page.unit
        self.lines = self._lines(signs)

    @property
    def height(self) -> float:
        """How much room the key takes, with a little air above it."""
        return self.size * (0.75 + _STEP * len(self.lines)) if self.lines else 0.0

    def _wide(self, sign: Sign) -> float:
        words = self.page.width(sign.words, self.size)
        return self.side * sign.wide + _AFTER * self.page.unit + words

    def _lines(self, signs: Sequence[Sign]) -> list[list[Sign]]:
        most = self.page.paper.width - 2 * self.page.paper.margin - self.indent
        lines: list[list[Sign]] = []
        used = 0.0
        for sign in signs:
            if not lines or used + self._wide(sign) > most:
                lines.append([])
                used = 0.0
            lines[-1].append(sign)
            used += self._wide(sign) + _GAP * self.page.unit
        return lines

    def draw(self, bottom: float) -> None:
        """Put the key on the sheet, its last line just above ``bottom``."""
        if not self.lines:
            return
        page, step = self.page, self.size * _STEP
        y = bottom - self.size * 0.25 - step * len(self.lines)
        page.put([self.title], page.paper.margin, y, self.size, bold=True)
        for line in self.lines:
            x = page.paper.margin + self.indent
            for sign in line:
                wide = self.side * sign.wide
                top = y + 0.1 * self.side
                page.figure(sign.role, x, top, wide, self.side, sign.tone, kind=sign.kind)
                page.put([sign.words], x + wide + _AFTER * page.unit, y, self.size)
                x += self._wide(sign) + _GAP * page.unit
            y += step
