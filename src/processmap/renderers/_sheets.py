"""A large drawing cut into sheets of paper on which its words can be read.

The cuts go where they harm least: between boxes, beside words, along the edges of lanes and phases.
Each sheet repeats the titles of the lanes and phases that it shows, so that it can be read by
itself or pasted together with the others. A sheet is made of parts; a part is a piece of a drawing
and where it stands on the paper, so that whoever draws the whole can draw the parts.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from attrs import evolve, frozen

from processmap.picture.drawing import Drawing, Figure, FigureRole, PlacedColumn, Word, WordStyle
from processmap.picture.measure import ruler
from processmap.picture.neutral import neutral
from processmap.picture.typeface import TEXT_STYLES
from processmap.picture.wrap import wrap
from processmap.renderers._onward import Onward, onward

Window: TypeAlias = tuple[float, float, float, float]
"""x, y, width and height of a piece of a drawing."""

POINTS: Final = 0.75
"""Points to a unit of the drawing (96 to the inch)."""
LEAST: Final = 6.0
"""A picture whose words would be smaller than this many points on one sheet is cut into several."""
FINE: Final = 6.5
"""Of a picture on one sheet with words smaller than this many points it is said that a larger paper
is better.
"""
_SIZES: Final = (11.0, 10.0, 9.0, 8.5, 8.0, 7.5, 7.0)
"""Points of the words on sheets of a cut picture, best first."""
_OVERLAP: Final = 24.0
"""Units shown on both sheets where no cut without harm was found."""
_SHORTEST: Final = 0.4
"""A cut leaves no less than this share of a full sheet before it."""
_ROUND: Final = ("title", "question", "details", "draft", "reviewed", "column", "legend", "note")
"""Styles of the words round a picture."""
MOST: Final = 60
"""More sheets than this help nobody: the picture is then left on one."""


@frozen
class Part:
    """A piece of a drawing: what is drawn, the ``window`` of it that is shown, and its top left
    corner on the sheet.
    """

    drawing: Drawing
    window: Window
    x: float
    y: float


@frozen
class Sheet:
    """One sheet: its parts, points to a unit, its row and column among the others, and where arrows
    go on.

    Attributes:
        parts: what stands on it; the last one is the piece of the picture itself.
        scale: points to a unit of the drawing.
        place: row and column among the sheets, from 0.
        onward: where arrows leave it to the right and below.
    """

    parts: tuple[Part, ...]
    scale: float
    place: tuple[int, int]
    onward: tuple[Onward, ...] = ()

    def leaving(self) -> list[tuple[float, float, bool, Onward]]:
        """Give where on the sheet, in points, arrows leave it, and whether below rather than to the
        right.
        """
        piece = self.parts[-1]
        wide, tall = piece.window[2], piece.window[3]
        return [
            (
                piece.x + way.x * self.scale,
                piece.y + way.y * self.scale,
                way.y == tall and way.x < wide,
                way,
            )
            for way in self.onward
        ]


def smallest_words(drawing: Drawing, marks: bool = False) -> float:
    """Give the size, in units, of the smallest words in boxes: those that have to be read, or with
    ``marks`` all.
    """
    boxes = {box.id for box in drawing.boxes}
    found = [
        TEXT_STYLES[word.style].size
        for word in drawing.words
        if word.owner in boxes and (marks or not word.style.startswith(("label", "badge")))
    ]
    return min(found, default=TEXT_STYLES["text"].size)


def sheets(drawing: Drawing, wide: float, tall: float) -> tuple[Sheet, ...]:
    """Cut ``drawing`` into sheets with room for ``wide`` by ``tall`` points; as few as its words
    allow.

    Sheets on which nothing stands are left out. No sheets mean that cutting would not help.
    """
    size = smallest_words(drawing)
    best: tuple[Sheet, ...] = ()
    for points in _SIZES:
        scale = points / size
        made = _cut(drawing, wide / scale, tall / scale, scale)
        if made and (not best or len(made) < len(best)):
            best = made
    return best if len(best) <= MOST else ()


def _cut(drawing: Drawing, wide: float, tall: float, scale: float) -> tuple[Sheet, ...]:
    """Cut for sheets of ``wide`` by ``tall`` units."""
    x, y, right, bottom = _body(drawing)
    head = max((lane.head for lane in drawing.lanes), default=0.0)
    wide -= head
    if wide < 120:
        return ()
    across = _cuts(x, right, wide, _harm(drawing, 0), [column.x for column in drawing.columns])
    bands = (
        [_band(drawing, a, b) for a, b in across]
        if drawing.columns
        else [_axis(drawing, a, b) for a, b in across]
    )
    band = max((made.window[3] for made in bands), default=0.0)
    bands = [_tall(made, band) for made in bands]
    if tall - band < 120:
        return ()
    edges = [lane.y for lane in drawing.lanes]
    found = []
    for row, (top, end) in enumerate(_cuts(y, bottom, tall - band, _harm(drawing, 1), edges)):
        for column, (left, stop) in enumerate(across):
            window = (left, top, stop - left, end - top)
            piece = _piece(drawing, window)
            if not piece.boxes and not any(word.owner is None for word in piece.words):
                continue
            parts = [Part(piece, window, head * scale, band * scale)]
            if head:
                parts.insert(
                    0,
                    Part(
                        _heads(drawing, window), (x - head, top, head, end - top), 0.0, band * scale
                    ),
                )
            if band:
                parts.insert(0, evolve(bands[column], x=head * scale))
            found.append(Sheet(tuple(parts), scale, (row, column)))
    ways = onward(drawing, [sheet.parts[-1].window for sheet in found])
    return tuple(evolve(sheet, onward=leaving) for sheet, leaving in zip(found, ways, strict=True))


def _body(drawing: Drawing) -> tuple[float, float, float, float]:
    """Give the edges of what is cut: inside the lanes where there are any, else all from the first
    to the last box.
    """
    if drawing.lanes and drawing.lanes[0].head:
        first, last = drawing.lanes[0], drawing.lanes[-1]
        return first.x + first.head, first.y, first.x + first.w, last.y + last.h
    return 0.0, 0.0, drawing.width, drawing.height


def _harm(drawing: Drawing, axis: int) -> list[tuple[float, float]]:
    """List, in order, the stretches that no cut may go through: boxes and their words along one
    axis, joined.

    Words round the picture (title, legend, notes) are whole on the first sheet and need not be
    here.
    """
    x, y, right, bottom = _body(drawing)
    body = (x, y, right - x, bottom - y)
    words = [word for word in drawing.words if not word.style.startswith(_ROUND)]
    rooms = [(box.x, box.y, box.w, box.h) for box in drawing.boxes] + [
        (w.x, w.y, w.w, w.h) for w in words
    ]
    things = [(room[axis], room[axis] + room[axis + 2]) for room in rooms if _inside(room, body)]
    joined: list[tuple[float, float]] = []
    for start, end in sorted(things):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _cuts(
    start: float,
    end: float,
    most: float,
    harm: Sequence[tuple[float, float]],
    wanted: Iterable[float],
) -> list[tuple[float, float]]:
    """Divide a stretch into pieces of ``most`` at most: at a wanted place if one is near, else
    beside what is there.
    """
    free = [(a[1] + b[0]) / 2 for a, b in pairwise(harm)] if harm else []
    good = sorted(at for at in wanted if not any(a < at < b for a, b in harm))
    pieces, at = [], start
    while end - at > most + 1e-6:
        least, limit = at + most * _SHORTEST, at + most
        stop = max((place for place in good if at + most * 0.75 < place <= limit), default=0.0)
        stop = stop or max(
            (place for place in (*free, *good) if least < place <= limit), default=0.0
        )
        if stop:
            pieces.append((at, stop))
            at = stop
        else:
            pieces.append((at, limit))
            at = limit - min(_OVERLAP, most / 4)
    pieces.append((at, end))
    return pieces


def _axis(drawing: Drawing, left: float, right: float) -> Part:
    """Give what stands above a stretch of the lanes where there are no phases: the axis of time."""
    if not drawing.lanes or not drawing.lanes[0].head:
        return Part(drawing, (left, 0.0, right - left, 0.0), 0.0, 0.0)
    names = ("title", "question", "details", "draft", "reviewed")
    top = max(
        (word.y + word.h for word in drawing.words if word.style.startswith(names)), default=0.0
    )
    window = (left, top, right - left, drawing.lanes[0].y - top)
    return Part(_piece(drawing, window), window, 0.0, 0.0)


def _band(drawing: Drawing, left: float, right: float) -> Part:
    """Give the titles of the phases that a stretch shows, each in the middle of what is shown of
    it.
    """
    words: list[Word] = []
    figures: list[Figure] = []
    style: WordStyle = next(
        (word.style for word in drawing.words if word.style.startswith("column")), "column"
    )
    line = TEXT_STYLES[style].height
    shown = [
        (column, max(column.x, left), min(column.x + column.w, right)) for column in drawing.columns
    ]
    shown = [(column, a, b) for column, a, b in shown if b - a > 12]
    titles = [
        wrap(neutral(column.title), max(b - a - 16, 24), ruler(style)) for column, a, b in shown
    ]
    tall = max((len(title) for title in titles), default=0) * line + 12 if titles else 0.0
    for (column, a, b), title in zip(shown, titles, strict=True):
        figures.append(Figure(_role(column), "rect", a - left + 1, 0, b - a - 2, tall))
        y = (tall - len(title) * line) / 2
        for text in title:
            taken = min(ruler(style)(text), b - a)
            words.append(Word(text, None, a - left + (b - a - taken) / 2, y, taken, line, style))
            y += line
    height = tall + 6 if tall else 0.0
    made = _only(
        drawing, width=right - left, height=height, words=tuple(words), figures=tuple(figures)
    )
    return Part(made, (0.0, 0.0, right - left, height), 0.0, 0.0)


def _tall(band: Part, tall: float) -> Part:
    """Give the titles of the phases on grounds as tall as those of the other sheets."""
    down = tall - band.window[3]
    if not down or not band.drawing.figures or not band.drawing.figures[0].role.startswith("band"):
        return band
    figures = tuple(evolve(figure, h=figure.h + down) for figure in band.drawing.figures)
    words = tuple(evolve(word, y=word.y + down / 2) for word in band.drawing.words)
    window = (*band.window[:3], tall)
    return evolve(band, drawing=evolve(band.drawing, figures=figures, words=words), window=window)


def _role(column: PlacedColumn) -> FigureRole:
    return "band-current" if column.current else "band"


def _only(drawing: Drawing, **parts: object) -> Drawing:
    """Give ``drawing`` with nothing in it but ``parts``."""
    none: dict[str, object] = dict.fromkeys(
        ("boxes", "lanes", "columns", "arrows", "words", "figures"), ()
    )
    return evolve(drawing, **{**none, **parts})  # type: ignore[arg-type] # names and kinds are those of the fields


def _heads(drawing: Drawing, window: Window) -> Drawing:
    """Give the titles of the lanes that a window shows, each in the middle of what is shown of its
    lane.
    """
    top, end = window[1], window[1] + window[3]
    lanes = tuple(
        lane for lane in drawing.lanes if min(lane.y + lane.h, end) - max(lane.y, top) > 1
    )
    words: list[Word] = []
    for lane in lanes:
        own = [word for word in drawing.words if word.owner == lane.id]
        tall = own[-1].y + own[-1].h - own[0].y if own else 0.0
        first, last = max(lane.y, top), min(lane.y + lane.h, end)
        if last - first >= tall:
            down = (first + last - tall) / 2 - own[0].y if own else 0.0
            words += [evolve(word, y=word.y + down) for word in own]
    return _only(drawing, lanes=lanes, words=tuple(words))


def _piece(drawing: Drawing, window: Window) -> Drawing:
    """Give what a window shows; words are shown whole or not at all."""
    lanes = tuple(
        lane for lane in drawing.lanes if _meets((lane.x, lane.y, lane.w, lane.h), window)
    )
    boxes = tuple(box for box in drawing.boxes if _meets((box.x, box.y, box.w, box.h), window))
    owners = {lane.id for lane in drawing.lanes if lane.head}
    words = tuple(
        word
        for word in drawing.words
        if word.owner not in owners and _inside((word.x, word.y, word.w, word.h), window)
    )
    arrows = tuple(
        arrow
        for arrow in drawing.arrows
        if any(
            _meets((min(a[0], b[0]), min(a[1], b[1]), abs(a[0] - b[0]), abs(a[1] - b[1])), window)
            for a, b in pairwise(arrow.points)
        )
    )
    kept = {box.id for box in boxes}
    figures = tuple(
        figure
        for figure in drawing.figures
        if (
            figure.owner in kept
            if figure.owner
            else _meets((figure.x, figure.y, figure.w, figure.h), window)
        )
    )
    return evolve(drawing, lanes=lanes, boxes=boxes, words=words, arrows=arrows, figures=figures)


def _meets(one: Window, two: Window) -> bool:
    return (
        one[0] <= two[0] + two[2]
        and two[0] <= one[0] + one[2]
        and one[1] <= two[1] + two[3]
        and two[1] <= one[1] + one[3]
    )


def _inside(inner: Window, outer: Window) -> bool:
    return (
        inner[0] >= outer[0] - 0.5
        and inner[1] >= outer[1] - 0.5
        and inner[0] + inner[2] <= outer[0] + outer[2] + 0.5
        and inner[1] + inner[3] <= outer[1] + outer[3] + 0.5
    )
