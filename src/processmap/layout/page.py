"""A sheet of paper in the making: words of a chosen size, boxes, marks, and the head and foot that
every sheet has.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import ceil
from typing import Final, Literal

from processmap.messages import text
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import (
    BoxShape,
    Drawing,
    Figure,
    FigureRole,
    PlacedArrow,
    PlacedBand,
    PlacedBox,
    PlacedColumn,
    PlacedLane,
    Tone,
    Word,
)
from processmap.picture.measure import text_width
from processmap.picture.neutral import neutral
from processmap.picture.paper import Paper
from processmap.picture.typeface import SLACK, WIDEST
from processmap.picture.vocabulary import BoxKind, State
from processmap.picture.wrap import wrap

PITCH: Final = 1.26
"""Height of a line of words as a multiple of their size."""
WIDER: Final = WIDEST[0] / SLACK[0]
WIDER_BOLD: Final = WIDEST[1] / SLACK[1]
"""How much wider than it is measured a line in regular letters can become in another font."""
_HARD: Final = "\u00a0"

Anchor = Literal["start", "middle", "end"]


class Page:
    """One sheet. Coordinates and sizes are points.

    Args:
        diagram: what the sheet shows.
        paper: what it is drawn on.
        body: the size of the body text.
        pitch: height of a line of words as a multiple of their size.
    """

    def __init__(self, diagram: Diagram, paper: Paper, body: float, pitch: float = PITCH) -> None:
        self.pitch = pitch
        self.diagram = diagram
        self.paper = paper
        self.body = body
        self.unit = body / 10
        self._sizes: dict[float, float] = {}
        self.words: list[Word] = []
        self.boxes: list[PlacedBox] = []
        self.lanes: list[PlacedLane] = []
        self.columns: list[PlacedColumn] = []
        self.arrows: list[PlacedArrow] = []
        self.figures: list[Figure] = []
        self.bands: list[PlacedBand] = []

    def clear(self) -> None:
        """Take everything off the sheet again."""
        for things in (
            self.words,
            self.boxes,
            self.lanes,
            self.columns,
            self.arrows,
            self.figures,
            self.bands,
        ):
            things.clear()

    # Measuring.

    def size(self, factor: float = 1.0) -> float:
        """Give a size of words relative to the body, never below the smallest of the paper."""
        if factor not in self._sizes:
            self._sizes[factor] = max(self.paper.least, round(self.body * factor, 1))
        return self._sizes[factor]

    def width(self, words: str, size: float, bold: bool = False) -> float:
        """Give the room that a line of words takes."""
        return _taken(words, size, bold)

    def lines(self, words: str, width: float, size: float, bold: bool = False) -> list[str]:
        """Break words into lines that fit in a width."""
        return list(_broken(words, max(width, size), size, bold))

    def longest_word(self, words: Iterable[str], size: float, bold: bool = False) -> float:
        """Give the width of the longest word that stands in any of these texts."""
        return max((_longest(each, size, bold) for each in words), default=0.0)

    # Putting things on the sheet.

    def put(
        self,
        lines: Sequence[str],
        x: float,
        y: float,
        size: float,
        *,
        bold: bool = False,
        tone: Tone = "ink",
        owner: str | None = None,
        anchor: Anchor = "start",
        room: float | None = None,
    ) -> float:
        """Put lines of words under each other and give where the next would begin.

        Args:
            lines: the words, already broken.
            x, y: the top left corner, or with another anchor the middle or the right end.
            size: of the letters.
            bold: whether they are bold.
            tone: what their colour stands for.
            owner: the id of the box or lane they belong to.
            anchor: where ``x`` is on the line.
            room: the most a line may take, where the box it stands in is no wider.
        """
        step = size * self.pitch
        for line in lines:
            taken = self.width(line, size, bold)
            if room is not None:
                taken = min(taken, room)
            left = {"start": x, "middle": x - taken / 2, "end": x - taken}[anchor]
            # A hair less than the line's height, so that rounding lets no line touch the next.
            self.words.append(
                Word(line, owner, left, y, taken, step - 0.05, "text", size, bold, tone, anchor)
            )
            y += step
        return y

    def box(
        self,
        id_: str,
        x: float,
        y: float,
        w: float,
        h: float,
        *,
        kind: BoxKind,
        shape: BoxShape = "none",
        state: State = "plain",
        tone: Tone = "ink",
        inside: str = "",
        provisional: bool = False,
    ) -> PlacedBox:
        """Put a box on the sheet; what a pointer resting on it tells follows from the diagram."""
        tip = next(("\n".join(each.details) for each in self.diagram.boxes if each.id == id_), "")
        made = PlacedBox(id_, kind, state, provisional, x, y, w, h, 1, tip, shape, tone, inside)
        self.boxes.append(made)
        return made

    def figure(
        self,
        role: FigureRole,
        x: float,
        y: float,
        w: float,
        h: float,
        tone: Tone = "ink",
        *,
        owner: str | None = None,
        state: State = "plain",
        kind: str = "",
    ) -> None:
        """Put a shape on the sheet that is no box."""
        self.figures.append(Figure(role, "rect", x, y, w, h, kind, state, owner, tone))

    # What every sheet has.

    def head(
        self, title: str, subtitle: str, details: str, tag: str, *, large: bool = False
    ) -> float:
        """Put title, question, facts and the word for a draft at the top, and give where the
        picture may begin.

        Args:
            title: the title of the sheet.
            subtitle: the question under it.
            details: short facts, to the right.
            tag: the word in the corner.
            large: whether question and facts are set as large as on a slide for the whole room.
        """
        paper = self.paper
        left, right, y = paper.margin, paper.width - paper.margin, paper.margin
        small = max(paper.least, paper.title * (0.6 if large else 0.49))
        tag_room = self._tag(tag, right, y, small) if tag else 0.0
        size = paper.title
        room = right - left - tag_room - (small if tag_room else 0)
        # The word in the corner must not be met by a title set in the widest of the fonts.
        room = room / WIDER_BOLD if tag_room else room
        lines = self.lines(title, room, size, True)
        for smaller in (0.9, 0.8, 0.7):
            if len(lines) == 1 or (len(lines) == 2 and smaller < 0.8):
                break
            size = max(paper.least, paper.title * smaller)
            lines = self.lines(title, room, size, True)
        y = self.put(lines, left, y, size, bold=True)
        room = right - left
        # What is beside it must not be met by a line set in the widest of the fonts.
        wide = WIDER * (self.width(subtitle, small) + self.width(details, small)) + 2 * small
        if details and subtitle and wide <= room:
            self.put([details], right, y, small, tone="quiet", anchor="end")
            return self.put([subtitle], left, y, small, tone="quiet") + small * 0.5
        asked = self.lines(subtitle, room / WIDER, small) if subtitle else []
        y = self.put(asked, left, y, small, tone="quiet")
        facts = self.lines(details, room / WIDER, small) if details else []
        across = right if not subtitle else left
        below = self.put(
            facts, across, y, small, tone="quiet", anchor="end" if not subtitle else "start"
        )
        return below + small * 0.5

    def question_fits(self, words: str, *, large: bool = False) -> bool:
        """Whether `head` would set the words under the title on one line; ``large`` as there."""
        paper = self.paper
        small = max(paper.least, paper.title * (0.6 if large else 0.49))
        return len(self.lines(words, (paper.width - 2 * paper.margin) / WIDER, small)) == 1

    def _tag(self, tag: str, right: float, y: float, size: float) -> float:
        most = (self.paper.width - 2 * self.paper.margin) * 0.4
        lines = self.lines(tag, most, size, True)
        taken = max((self.width(line, size, True) for line in lines), default=0.0)
        wide, tall = taken + 1.8 * size, len(lines) * size * self.pitch + 0.5 * size
        draft = self.diagram.draft
        tone: Tone = "warn" if draft else "quiet"
        self.figure("tag", right - wide, y, wide, tall, tone)
        self.put(
            lines, right - wide / 2, y + 0.25 * size, size, bold=True, tone=tone, anchor="middle"
        )
        return wide

    def foot(
        self, sentences: Iterable[str], bottom: float, size: float, tone: Tone = "quiet"
    ) -> float:
        """Put sentences at the foot, one after the other, and give where they begin."""
        room = self.paper.width - 2 * self.paper.margin
        words = "  ".join(each for each in sentences if each)
        lines = self.lines(words, room, size) if words else []
        top = bottom - len(lines) * size * self.pitch
        self.put(lines, self.paper.margin, top, size, tone=tone)
        return top

    def foot_height(self, sentences: Iterable[str], size: float) -> float:
        """Give how much room `foot` would take."""
        room = self.paper.width - 2 * self.paper.margin
        words = "  ".join(each for each in sentences if each)
        return (len(self.lines(words, room, size)) if words else 0) * size * self.pitch

    def finish(self, height: float | None = None, *, cut: bool = False) -> Drawing:
        """Give the sheet as a drawing.

        Args:
            height: for one that had to be higher than its paper, or with ``cut`` is lower.
            cut: whether the sheet is as low as ``height`` says, where the rest would be empty.
        """
        whole = self.paper.height
        if height is not None and -0.5 < height - whole < self.paper.margin / 8:
            height = None  # what sums of many lengths are off by, or the margin has room for
        least = 0.0 if cut else whole
        height = ceil(height) if cut and height is not None else height
        return Drawing(
            diagram=self.diagram,
            width=self.paper.width,
            height=whole if height is None else max(least, height),
            boxes=tuple(self.boxes),
            lanes=tuple(self.lanes),
            columns=tuple(self.columns),
            arrows=tuple(self.arrows),
            words=tuple(self.words),
            figures=tuple(self.figures),
            bands=tuple(self.bands),
            engine="sheet",
            paper=self.paper.name,
        )

    def say(self, name: str, **params: object) -> str:
        """Give a text of the catalogue's picture area in the diagram's language."""
        return text(f"picture.{name}", self.diagram.language, **params)


def most_for(paper: Paper) -> float:
    """Give the largest body that goes with the title of a paper, where a picture has few words."""
    return paper.title * 0.8


def lowest(paper: Paper) -> float:
    """Give how low a sheet may be cut, where nobody has asked for the whole paper: lower ones are
    strips, and no larger anywhere they are shown.
    """
    return paper.height * 0.4


@lru_cache(maxsize=1 << 14)
def _taken(words: str, size: float, bold: bool) -> float:
    return text_width(neutral(words), size, bold) * SLACK[bold]


@lru_cache(maxsize=1 << 14)
def _longest(words: str, size: float, bold: bool) -> float:
    return max(_taken(word, size, bold) for word in neutral(words).split(" "))


@lru_cache(maxsize=1 << 14)
def _broken(words: str, width: float, size: float, bold: bool) -> tuple[str, ...]:
    def taken(part: str) -> float:
        return text_width(part, size, bold) * SLACK[bold]

    return tuple(wrap(neutral(together(words)), width, taken))


def together(words: str) -> str:
    """Keep a figure on the same line as the noun it counts, and a sign as the word it belongs
    to.
    """
    signs = ("§", "kl.", "dnr", "Dnr")
    parts = words.split(" ")
    out = parts[:1]
    sign_before = False  # "§ 47 Yttrande": the figure belongs to the sign, and counts nothing
    for before, after in pairwise(parts):
        counts = before.isdigit() and len(before) < 5 and after[:1].isalpha() and not sign_before
        thousands = before.isdigit() and len(before) < 4 and after.isdigit() and len(after) == 3
        joined = counts or thousands or before in signs
        sign_before = before in signs
        if joined and len(before) + len(after) < 24:
            out[-1] = f"{out[-1]}{_HARD}{after}"
        else:
            out.append(after)
    return " ".join(out)
