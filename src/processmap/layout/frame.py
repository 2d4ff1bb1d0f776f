"""The sheet a drawing is made on: title block above, the picture itself, legend and notes below.

An engine works out how wide its picture is, opens the sheet (which sets the title block and tells
where the picture's top left corner is), puts its parts on it, and closes it with the picture's
height.
"""

from typing import Final, Literal, cast

from attrs import define, field

from processmap.layout.contents import Content, Typesetter
from processmap.messages import text
from processmap.picture.diagram import Box, Diagram, LegendEntry
from processmap.picture.drawing import (
    Drawing,
    Figure,
    PlacedArrow,
    PlacedBox,
    PlacedColumn,
    PlacedLane,
    Word,
    WordStyle,
)
from processmap.picture.typeface import TEXT_STYLES
from processmap.picture.vocabulary import ARROW_KINDS, BOX_KINDS, STATES

MARGIN: Final = 28
_NARROWEST: Final = 640
_SAMPLE_WIDTH: Final = 30
_SAMPLE_HEIGHT: Final = 16
_BETWEEN: Final = 22
HEAD_PAD: Final = 22
"""Room beside the words in a lane's title, both sides together."""
_HEADS: Final = (112.0, 174.0)
"""Width of the lanes' titles: at least, and at most."""
_QUIET_STATES: Final = frozenset({"plain"})


@define
class Sheet:
    """A drawing in the making; ``large`` ones have larger words around the boxes.

    ``keys`` are labels of arrows that stand in the picture as numbers, explained below it;
    ``readings`` are words for the legend about what the engine itself has drawn: what a place says,
    for example.
    """

    diagram: Diagram
    engine: str
    large: bool = False
    setter: Typesetter = field(init=False)
    words: list[Word] = field(factory=list, init=False)
    figures: list[Figure] = field(factory=list, init=False)
    boxes: list[PlacedBox] = field(factory=list, init=False)
    lanes: list[PlacedLane] = field(factory=list, init=False)
    columns: list[PlacedColumn] = field(factory=list, init=False)
    arrows: list[PlacedArrow] = field(factory=list, init=False)
    warnings: list[str] = field(factory=list, init=False)
    keys: dict[str, int] = field(factory=dict, init=False)
    readings: list[LegendEntry] = field(factory=list, init=False)
    _width: float = field(default=0.0, init=False)
    _top: float = field(default=0.0, init=False)

    def __attrs_post_init__(self) -> None:
        self.setter = Typesetter(self.diagram.language)

    def style(self, name: WordStyle) -> WordStyle:
        """Give the style for words around the boxes: the larger one on a large sheet."""
        return cast(WordStyle, f"{name}-large") if self.large else name

    def height_of(self, name: WordStyle) -> float:
        """Give the height of a line in `style`."""
        return TEXT_STYLES[self.style(name)].height

    def head_width(self) -> float:
        """Give the width that the lanes' titles need: so wide that few words have to be broken; 0
        without lanes.
        """
        words = [word for lane in self.diagram.lanes for word in lane.title.split()]
        lines = [self.setter.lines(word, self.style("lane"), 1e6) for word in words]
        longest = max((taken for line in lines for _, taken in line), default=0.0)
        return min(max(longest + HEAD_PAD, _HEADS[0]), _HEADS[1]) if self.diagram.lanes else 0.0

    def open(self, width: float) -> tuple[float, float]:
        """Set the title block for a picture ``width`` wide; give the picture's top left corner."""
        self._width = max(width, _NARROWEST)
        y = float(MARGIN)
        taken, bottom = self._mark(y)
        question = self.diagram.question if self.diagram.question != self.diagram.title else ""
        details = "  ·  ".join(part for part in self.diagram.details if part)
        lines: tuple[tuple[str, WordStyle], ...] = (
            (self.diagram.title, self.style("title")),
            (question, self.style("question")),
            (details, self.style("details")),
        )
        mark, self.words = self.words, []
        for words, style in lines:
            y = self.put(words, style, MARGIN, y, self._width - (taken if y < bottom else 0.0))
        self.words += mark  # read after the title, though it was measured before
        self._top = max(y, bottom) + 14
        return float(MARGIN), self._top

    def put(
        self,
        words: str,
        style: WordStyle,
        x: float,
        y: float,
        width: float,
        owner: str | None = None,
    ) -> float:
        """Set ``words`` in lines within ``width`` from (x, y) downwards; give where they end."""
        height = TEXT_STYLES[style].height
        for line, taken in self.setter.lines(words, style, width):
            self.words.append(Word(line, owner, x, y, taken, height, style))
            y += height
        return y

    def put_box(self, box: Box, content: Content, x: float, y: float, tall: float = 0.0) -> None:
        """Set a box with its words at (x, y); ``tall`` is its height where that is more than its
        words need.
        """
        tall = max(tall, content.h)
        tip = "\n".join((box.heading, *(line.text for line in box.lines), *box.details))
        self.boxes.append(
            PlacedBox(
                box.id, box.kind, box.state, box.provisional, x, y, content.w, tall, box.count, tip
            )
        )
        inside = y + (tall - content.h) // 2
        self.words.extend(content.words(box.id, x, inside))
        if content.marks:
            self.figures.extend(content.figures(box.id, x, inside))

    def put_centred(
        self,
        words: str,
        style: WordStyle,
        x: float,
        y: float,
        width: float,
        owner: str | None = None,
    ) -> float:
        """Like `put`, with every line in the middle of ``width``, and lines about as long as each
        other.
        """
        height = TEXT_STYLES[style].height
        for line, taken in self.balanced(words, style, width):
            self.words.append(Word(line, owner, x + (width - taken) // 2, y, taken, height, style))
            y += height
        return y

    def balanced(self, words: str, style: WordStyle, width: float) -> list[tuple[str, float]]:
        """Break ``words`` into as few lines as ``width`` allows, and then as narrow as that number
        of lines allows.
        """
        best = lines = self.setter.lines(words, style, width)
        for share in (0.9, 0.8, 0.7, 0.6, 0.5) if len(lines) > 1 else ():
            narrower = self.setter.lines(words, style, width * share)
            if len(narrower) > len(lines) or any(line.endswith("-") for line, _ in narrower):
                break
            best = narrower
        return best

    def close(self, height: float) -> Drawing:
        """Set legend and notes below a picture ``height`` high, and give the drawing."""
        y = self._top + height + 18
        y = self._legend(y)
        keys = (f"({number}) {words}" for words, number in self.keys.items())
        for note in (*keys, *self.diagram.notes, *self.warnings):
            y = self.put(note, self.style("note"), MARGIN, y, self._width) + 3
        return Drawing(
            diagram=self.diagram,
            width=self._width + 2 * MARGIN,
            height=float(-(-(y + MARGIN - 8) // 1)),
            boxes=tuple(self.boxes),
            lanes=tuple(self.lanes),
            columns=tuple(self.columns),
            arrows=tuple(self.arrows),
            words=tuple(self.words),
            figures=tuple(self.figures),
            engine=self.engine,
            warnings=tuple(self.warnings),
        )

    def _mark(self, y: float) -> tuple[float, float]:
        """Set the mark that says draft or reviewed at the top right; give the width it takes and
        where it ends.
        """
        role: Literal["draft", "reviewed"] = "draft" if self.diagram.draft else "reviewed"
        style = self.style(role)
        words = self.setter.say("draft") if self.diagram.draft else self.diagram.status
        lines = self.setter.lines(words, style, 360 if self.large else 260)
        if not lines:
            return 0.0, y + 24
        height = TEXT_STYLES[style].height
        width = max(taken for _, taken in lines) + 22
        x = MARGIN + self._width - width
        self.figures.append(Figure(role, "rect", x, y, width, height * len(lines) + 8))
        for k, (line, taken) in enumerate(lines):
            self.words.append(
                Word(line, None, x + 11 + taken // 25, y + 4 + k * height, taken, height, style)
            )
        return width + 20, y + height * len(lines) + 8

    def _legend(self, y: float) -> float:
        """Set the legend: what is shown in this diagram and nothing else."""
        entries = self._entries()
        told = (*self.readings, *self.diagram.legend)
        if not entries and not told:
            return y
        y = (
            self.put(self.setter.say("legend"), self.style("legend-title"), MARGIN, y, self._width)
            + 5
        )
        style, step = self.style("legend"), max(self.height_of("legend"), _SAMPLE_HEIGHT) + 7
        x = float(MARGIN)
        for words, figure in entries:
            lines = self.setter.lines(words, style, self._width - _SAMPLE_WIDTH - 8)
            taken = _SAMPLE_WIDTH + 8 + max((width for _, width in lines), default=0)
            if x > MARGIN and x + taken > MARGIN + self._width:
                x, y = float(MARGIN), y + step
            down = (step - 7 - _SAMPLE_HEIGHT) / 2
            self.figures.append(
                Figure(
                    figure[0],  # type: ignore[arg-type] # checked by the diagram
                    "rect",
                    x,
                    y + down,
                    _SAMPLE_WIDTH,
                    _SAMPLE_HEIGHT,
                    figure[1],
                    figure[2],  # type: ignore[arg-type] # checked by the diagram
                )
            )
            self.put(words, style, x + _SAMPLE_WIDTH + 8, y, self._width)
            x += taken + _BETWEEN
        y += step if entries else 0
        for entry in told:
            y = self.put(f"{entry.term}: {entry.meaning}", style, MARGIN, y, self._width) + 2
        return y + 6

    def _entries(self) -> list[tuple[str, tuple[str, str, str]]]:
        """List legend entries as (words, (role, kind, state)): kinds, then states, then arrows."""
        say, diagram = self.setter.say, self.diagram
        kinds = {box.kind for box in diagram.boxes}
        kinds |= {"fold" for box in diagram.boxes if box.count > 1}
        states = {box.state for box in diagram.boxes} | {
            "provisional" for box in diagram.boxes if box.provisional
        }
        arrow_kinds = {arrow.kind for arrow in self.arrows if not arrow.returns}
        found = [
            (say(f"kind_{kind}"), ("sample-box", kind, "plain"))
            for kind in BOX_KINDS
            if kind in kinds and say(f"kind_{kind}")
        ]
        found += [
            (self._state(state), ("sample-box", "other", state))
            for state in STATES
            if state in states and state not in _QUIET_STATES
        ]
        found += [
            (say(f"arrow_{kind}"), ("sample-arrow", kind, "plain"))
            for kind in ARROW_KINDS
            if kind in arrow_kinds
        ]
        if any(arrow.returns for arrow in self.arrows):
            found.append((say("arrow_returns"), ("sample-return", "leads", "plain")))
        return found

    def _state(self, state: str) -> str:
        """Say how a state is drawn, by the word that all boxes in it have for it, where that is
        another.
        """
        marks = {box.mark for box in self.diagram.boxes if box.state == state}
        mark = next(iter(marks)) if len(marks) == 1 else None
        if state != "planned" or not mark:
            return self.setter.say(f"legend_{state}")
        return text("picture.legend_thin", self.diagram.language, word=mark[:1].upper() + mark[1:])
