"""What stands inside a box: its words broken into lines and its marks, and how high that makes
it.
"""

from collections.abc import Callable
from typing import Final, cast

from attrs import define, field, frozen

from processmap.messages import text
from processmap.picture.diagram import Box
from processmap.picture.drawing import Figure, FigureRole, Word, WordStyle
from processmap.picture.measure import ruler
from processmap.picture.neutral import neutral
from processmap.picture.typeface import TEXT_STYLES
from processmap.picture.wrap import wrap

PAD: Final = 11
"""Room between a box's side and its words."""
_TOP: Final = 7
_BOTTOM: Final = 8
_SMALLEST: Final = 40
_MARK_PAD: Final = 5
_SIGN: Final = 12
"""Room for the tick or cross in the mark of something held or cancelled."""
_SIGNED: Final = frozenset({"held", "cancelled", "removed"})
_MARKED: Final = frozenset(
    {"held", "next", "provisional", "cancelled", "vacant", "added", "removed", "moved", "changed"}
)
"""States that get a mark; planned is the ordinary state and stays quiet."""

Piece = tuple[str, float, float, float, float, WordStyle]
Mark = tuple[FigureRole, float, float, float, float, str]


@frozen
class Content:
    """The inside of a box: its size, its lines and marks relative to its top left corner."""

    w: float
    h: float
    pieces: list[Piece]
    marks: list[Mark]

    def words(self, owner: str, x: float, y: float) -> list[Word]:
        """Give the lines where the box stands at (x, y)."""
        return [
            Word(line, owner, x + dx, y + dy, w, h, style)
            for line, dx, dy, w, h, style in self.pieces
        ]

    def figures(self, owner: str, x: float, y: float) -> list[Figure]:
        """Give the marks where the box stands at (x, y)."""
        return [
            Figure(role, "rect", x + dx, y + dy, w, h, kind, owner=owner)
            for role, dx, dy, w, h, kind in self.marks
        ]


@define
class Typesetter:
    """Sets boxes of one diagram: knows its language and remembers what it has measured.

    ``large`` sets boxes in larger words, for pictures that will be shrunk.
    """

    language: str
    large: bool = False
    _rulers: dict[WordStyle, Callable[[str], float]] = field(factory=dict, init=False)
    _known: dict[tuple[str, WordStyle, float], list[tuple[str, float]]] = field(
        factory=dict, init=False
    )
    _texts: dict[str, str] = field(factory=dict, init=False)

    def say(self, name: str) -> str:
        """Give a text of the catalogue's picture area in the diagram's language."""
        known = self._texts.get(name)
        if known is None:
            known = self._texts[name] = text(f"picture.{name}", self.language)
        return known

    def lines(self, words: str, style: WordStyle, width: float) -> list[tuple[str, float]]:
        """Break ``words`` into lines within ``width``; each with the room it takes."""
        key = (words, style, width)
        known = self._known.get(key)
        if known is None:
            measure = self._rulers.get(style)
            if measure is None:
                measure = self._rulers[style] = ruler(style)
            known = [
                (line, float(-(-measure(line) // 1)))
                for line in wrap(neutral(words), width, measure)
            ]
            self._known[key] = known
        return known

    def style(self, name: WordStyle) -> WordStyle:
        """Give the style for words in boxes: the larger one where boxes are set large."""
        return cast(WordStyle, f"{name}-large") if self.large else name

    def set(self, box: Box, width: float, beside: str = "") -> Content:
        """Set ``box`` in a box ``width`` wide; ``beside`` is what stands beside it, and so need not
        be said in it.
        """
        inner = width - 2 * PAD
        pieces: list[Piece] = []
        marks: list[Mark] = []
        y = self._first_row(box, inner, pieces, marks, beside)
        y = self._put(box.heading, self.style("heading"), y, inner, pieces)
        y += 2 if box.lines else 0
        for line in box.lines:
            y = self._put(line.text, self.style(line.role), y, inner, pieces)
        height = max(_SMALLEST, 2 * round((y + _BOTTOM + 0.5) / 2))
        spare = height - y - _BOTTOM
        if spare > 1 and not marks:
            pieces = [
                (line, dx, dy + spare // 2, w, h, style) for line, dx, dy, w, h, style in pieces
            ]
        return Content(width, height, pieces, marks)

    def marks_of(self, box: Box) -> list[tuple[str, FigureRole, str]]:
        """Give the marks of a box: words, look and kind of each."""
        found: list[tuple[str, FigureRole, str]] = []
        if box.state in _MARKED:
            found.append(
                (
                    neutral(box.mark or self.say(f"state_{box.state}")),
                    "badge-strong" if box.state == "next" else "badge",
                    box.state,
                )
            )
        if box.provisional and box.state != "provisional":
            found.append((self.say("state_provisional"), "badge", "provisional"))
        if box.count > 1:
            found.append((text("picture.count", self.language, count=box.count), "badge", "count"))
        return [*found, *((neutral(words), "badge", "") for words in box.badges)]

    def _first_row(
        self, box: Box, inner: float, pieces: list[Piece], marks: list[Mark], beside: str
    ) -> float:
        """Set the kind word and the marks above the heading; give where the heading starts.

        Where both have no room on one row, a kind word that ``beside`` says already gives way.
        """
        label = self.say(f"kind_{box.kind}") if box.label is None else box.label
        if box.label is None and box.heading.lower().startswith(label.lower()):
            label = ""
        wanted = self.marks_of(box)
        if not label and not wanted:
            return _TOP
        style = self.style("label")
        if not wanted:
            return self._put(label, style, _TOP, inner, pieces)
        sized = [
            (self._mark_width(words, role, kind), words, role, kind) for words, role, kind in wanted
        ]
        lines = self.lines(label, style, inner)
        room = inner - (lines[0][1] if lines else 0.0) - 5
        if self._fitting(sized, room) < len(sized) and _says(beside, label):
            lines = []
        y, x = float(_TOP), float(PAD)
        if len(lines) == 1:
            fitting = self._fitting(sized, inner - lines[0][1] - 5)
            if fitting:  # so many marks stand beside the kind word, the others below
                pieces.append(
                    (lines[0][0], PAD, y + 1.5, lines[0][1], TEXT_STYLES[style].height, style)
                )
                right = sum(width + 4 for width, *_ in sized[:fitting]) - 4
                y = (
                    self._put_marks(sized[:fitting], PAD + inner - right, y, inner, pieces, marks)
                    + 2
                )
                sized = sized[fitting:]
                if not sized:
                    return y
                lines = []
        if lines:
            y = self._put(label, style, y, inner, pieces) + 1
        elif len(sized) == len(wanted):
            x = max(x, PAD + inner - sum(width + 4 for width, *_ in sized) + 4)
        return self._put_marks(sized, x, y, inner, pieces, marks) + 2

    def _fitting(self, sized: list[tuple[float, str, FigureRole, str]], width: float) -> int:
        """Count the marks, from the first, that fit side by side in ``width``."""
        taken = 0.0
        for number, (wide, *_) in enumerate(sized):
            taken += wide + (4 if number else 0)
            if taken > width:
                return number
        return len(sized)

    def _mark_style(self, role: FigureRole) -> WordStyle:
        return self.style("badge-strong" if role == "badge-strong" else "badge")

    def _mark_width(self, words: str, role: FigureRole, kind: str) -> float:
        lines = self.lines(words, self._mark_style(role), 1e6)
        return (lines[0][1] if lines else 0) + 2 * _MARK_PAD + (_SIGN if kind in _SIGNED else 0)

    def _put_marks(
        self,
        sized: list[tuple[float, str, FigureRole, str]],
        x: float,
        y: float,
        inner: float,
        pieces: list[Piece],
        marks: list[Mark],
    ) -> float:
        """Set marks side by side from ``x``, on further rows where they do not fit; give where the
        rows end.
        """
        line_height = TEXT_STYLES[self.style("badge")].height
        mark_height = line_height + 3
        for width, words, role, kind in sized:
            style = self._mark_style(role)
            lead = _MARK_PAD + (_SIGN if kind in _SIGNED else 0)
            lines = self.lines(words, style, inner - lead - _MARK_PAD)
            if len(lines) > 1:
                width = inner
            if x > PAD and x + width > PAD + inner + 0.5:
                x, y = float(PAD), y + mark_height + 2
            height = mark_height + line_height * max(len(lines) - 1, 0)
            marks.append((role, x, y, width, height, kind))
            for k, (line, taken) in enumerate(lines):
                pieces.append(
                    (
                        line,
                        x + lead + taken // 25,
                        y + 1.5 + line_height * k,
                        taken,
                        line_height,
                        style,
                    )
                )
            y += height - mark_height
            x += width + 4
        return y + mark_height

    def _put(
        self, words: str, style: WordStyle, y: float, inner: float, pieces: list[Piece]
    ) -> float:
        height = TEXT_STYLES[style].height
        for line, taken in self.lines(words, style, inner):
            pieces.append((line, PAD, y, taken, height, style))
            y += height
        return y


def _says(title: str, word: str) -> bool:
    """Say whether a title says what a kind word does: "Inventering av perspektiv" that something is
    an inventory.
    """
    title, word = title.casefold(), word.casefold()
    return bool(title) and (word in title or title in word)
