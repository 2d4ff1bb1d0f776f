"""Rings round a question: the nearer a box stands, the more the question touches what it stands
for.

Each ring is an ellipse, as boxes are wider than high. Boxes stand evenly along it, neighbours of
one sector side by side, from the top clockwise. A ring with many boxes takes as many ellipses, one
outside the other, as make the whole smallest; its title stands at the top, on the line of the
outermost. A ring without boxes keeps its place, so that those in the next one are not moved in to
the question. A box without a ring is not assessed, which is no distance at all: it stands in a
strip below the rings, under a heading that says so.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import cos, pi, sin, sqrt
from typing import Final, Literal, TypeAlias

from attrs import frozen

from processmap.layout.cells import Table, settle
from processmap.layout.contents import Content
from processmap.layout.empty import empty
from processmap.layout.frame import Sheet
from processmap.layout.wander import draw_ties
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, Figure, Word, WordStyle
from processmap.picture.typeface import TEXT_STYLES

_BOX_WIDTHS: Final = (158, 212)
"""Width of a box, and where boxes are set large."""
_LARGE: Final = 600
"""Rings that reach further than this to either side have larger words, as they will be shrunk to
the paper.
"""
_WIDER: Final = 1.75
"""How much wider than high an ellipse is."""
_SHELLS: Final = 6
"""No ring takes more ellipses than this."""
_BETWEEN: Final = 14
_TITLE_WIDTH: Final = 190
_EDGE: Final = 12
"""From the boxes of a ring to its line."""
_GROW: Final = 8
_NARROW: Final = 640
_VACANT: Final = 30
"""At least so far reaches a ring without boxes."""
_APART: Final = 28
"""Between the rings and the strip of what is not assessed."""
_HEAD: Final = 30
"""Height of the heading over the strip."""
_PAPER: Final = 1.5
"""How much wider than high the room for a picture is on a paper on its side."""
_ROUND: Final = 250
"""About the height of title and legend together."""

Spot: TypeAlias = tuple[int, float, float]
"""A box's number and where its middle stands, seen from the middle of the rings."""


@frozen
class _Ring:
    """A ring settled: half its height, its title and what stands on it."""

    radius: float
    title: str
    spots: list[Spot]


def lay_out(diagram: Diagram) -> Drawing:
    """Lay ``diagram`` out in rings."""
    if not diagram.boxes:
        return empty(diagram)
    sheet = Sheet(diagram, "rings")
    centre = sheet.setter.lines(diagram.centre, "centre", 200)
    half = TEXT_STYLES["centre"].height * len(centre) / 2 + 26 if centre else 10.0
    half = max(half, (max((taken for _, taken in centre), default=0) / 2 + 24) / _WIDER)
    contents, rings, strip = _set(sheet, half)
    if max(rings[-1].radius * _WIDER if rings else 0, strip.width / 2 if strip else 0) > _LARGE:
        sheet.large = sheet.setter.large = True
        contents, rings, strip = _set(sheet, half)
    tall = rings[-1].radius if rings else half
    wide = max(float(-(-tall * _WIDER // 1)), _NARROW / 2, strip.width / 2 if strip else 0.0)
    title = rings[-1].title if rings else ""
    above = (
        sheet.height_of("axis")
        * len(sheet.setter.lines(title, sheet.style("axis"), _TITLE_WIDTH))
        / 2
    )
    x0, y0 = sheet.open(2 * wide)
    cx, cy = round(x0 + wide), round(y0 + above + tall)
    for ring in reversed(rings):
        sheet.figures.append(_ellipse("ring", cx, cy, ring.radius))
    _centre(sheet, centre, cx, cy, half)
    spots = {}
    for ring in rings:
        _title(sheet, ring, cx, cy)
        spots.update({number: (x, y) for number, x, y in ring.spots})
    height = above + 2 * tall
    strip_top = y0 + height + _APART
    if strip:
        sheet.put(
            sheet.setter.say("unplaced"), sheet.style("axis"), x0 + 8, strip_top + 4, 2 * wide - 16
        )
        sheet.figures.append(
            Figure("beside", "rect", x0, strip_top, 2 * wide, _HEAD + strip.height)
        )
        height += _APART + _HEAD + strip.height
    for number, (box, content) in enumerate(zip(diagram.boxes, contents, strict=True)):
        if strip and number in strip.places:
            x, y = strip.places[number]
            left, top = x0 + x, strip_top + _HEAD + y
        else:
            x, y = spots[number]
            left, top = cx + x - content.w / 2, cy + y - content.h / 2
        sheet.put_box(box, content, round(left), round(top))
    heart = [_within(cx, cy, half, 0.8, 0.8), _within(cx, cy, half, 0.4, 1.0)] if centre else []
    draw_ties(sheet, diagram.arrows, (x0, y0, x0 + 2 * wide, y0 + height), heart)
    return sheet.close(height)


def _within(
    cx: float, cy: float, half: float, across: float, down: float
) -> tuple[float, float, float, float]:
    """Give a room in the ellipse of the centre, as shares of its width and height."""
    return (
        cx - half * _WIDER * across,
        cy - half * down,
        cx + half * _WIDER * across,
        cy + half * down,
    )


def _title(sheet: Sheet, ring: _Ring, cx: float, cy: float) -> None:
    """Set the title of a ring on its line, which is broken there."""
    style: WordStyle = sheet.style("axis")
    lines = sheet.balanced(ring.title, style, _TITLE_WIDTH)
    if lines:
        wide, tall = max(taken for _, taken in lines) + 16, len(lines) * sheet.height_of("axis")
        top = round(cy - ring.radius - tall / 2)
        sheet.figures.append(Figure("on-ring", "rect", round(cx - wide / 2), top, wide, tall))
        sheet.put_centred(ring.title, style, cx - _TITLE_WIDTH / 2, top, _TITLE_WIDTH)


def _ellipse(role: Literal["ring", "centre"], cx: float, cy: float, radius: float) -> Figure:
    wide = radius * _WIDER
    return Figure(role, "circle", cx - wide, cy - radius, 2 * wide, 2 * radius)


def _centre(
    sheet: Sheet, lines: Sequence[tuple[str, float]], cx: float, cy: float, half: float
) -> None:
    if lines:
        sheet.figures.append(_ellipse("centre", cx, cy, half))
    height = TEXT_STYLES["centre"].height
    top = round(cy - height * len(lines) / 2)
    for place, (words, taken) in enumerate(lines):
        sheet.words.append(
            Word(words, None, cx - taken // 2, top + place * height, taken, height, "centre")
        )


def _set(sheet: Sheet, half: float) -> tuple[list[Content], list[_Ring], Table | None]:
    """Set the boxes, stand them on rings round what reaches ``half`` up and down, and the
    unassessed in a strip.
    """
    contents = [
        sheet.setter.set(box, _BOX_WIDTHS[sheet.setter.large]) for box in sheet.diagram.boxes
    ]
    rings = _rings(sheet, contents, half)
    return contents, rings, _strip(sheet, contents, rings[-1].radius if rings else half)


def _rings(sheet: Sheet, contents: Sequence[Content], half: float) -> list[_Ring]:
    """Settle the rings from the inside out, those without boxes too."""
    diagram = sheet.diagram
    groups: dict[int, list[int]] = {ring: [] for ring in range(len(diagram.rings))}
    for number, box in enumerate(diagram.boxes):
        if box.ring is not None:
            groups.setdefault(box.ring, []).append(number)
    rings, inner = [], half
    for ring in sorted(groups):
        title = diagram.rings[ring] if ring < len(diagram.rings) else ""
        lines = sheet.setter.lines(title, "axis-large", _TITLE_WIDTH)
        half_title = TEXT_STYLES["axis-large"].height * len(lines) / 2 + 4
        if groups[ring]:
            spots, inner = _smallest(_side_by_side(diagram, groups[ring]), contents, inner)
        else:
            spots, inner = [], inner + _VACANT
        radius = float(-(-(inner + max(_EDGE, half_title)) // 1))
        rings.append(_Ring(radius, title, spots))
        # A title stands half outside its line: what comes next keeps off its corners as well.
        aside = max((taken for _, taken in lines), default=0.0) / 2 / _WIDER
        inner = max(radius, sqrt(aside**2 + (radius + half_title) ** 2) - _BETWEEN)
    return rings


def _side_by_side(diagram: Diagram, members: Sequence[int]) -> list[int]:
    """Order boxes so that those of one sector stand side by side; sectors in the order in which
    they come.
    """
    sectors = {
        sector: place
        for place, sector in enumerate(dict.fromkeys(box.sector for box in diagram.boxes))
    }
    boxes = diagram.boxes
    return sorted(
        members, key=lambda number: (sectors[boxes[number].sector], boxes[number].order, number)
    )


def _strip(sheet: Sheet, contents: Sequence[Content], radius: float) -> Table | None:
    """Stand the boxes without a ring side by side, as wide as the rings or so wide that the paper
    is used best.
    """
    diagram = sheet.diagram
    members = _side_by_side(
        diagram, [number for number, box in enumerate(diagram.boxes) if box.ring is None]
    )
    if not members:
        return None
    best: tuple[float, Table] | None = None
    for across in range(1, len(members) + 1):
        strip = settle({(0, 0): members}, contents, [0.0], [0.0], across)
        width = max(strip.width, 2 * radius * _WIDER, _NARROW)
        height = 2 * radius + _APART + _HEAD + strip.height + _ROUND
        size = max(width / _PAPER, height)
        if best and size > best[0]:
            break
        if best is None or size < best[0]:
            best = (size, strip)
    assert best is not None
    return best[1]


def _smallest(
    members: Sequence[int], contents: Sequence[Content], inner: float
) -> tuple[list[Spot], float]:
    """Stand the boxes of a ring on as many ellipses as reach least far; give how far."""
    best: tuple[list[Spot], float] | None = None
    for shells in range(1, min(_SHELLS, len(members)) + 1):
        spots: list[Spot] = []
        reach, start = inner, 0
        # The outer ellipses are longer and hold more.
        shares = [(2 * place + shells + 1) for place in range(shells)]
        for place in range(shells):
            end = round(len(members) * sum(shares[: place + 1]) / sum(shares))
            if end > start:
                placed = _shell(members[start:end], contents, reach)
                reach = max(_reach(spot, contents, outer=True) for spot in placed)
                spots += placed
            start = end
        if best is None or reach < best[1]:
            best = (spots, reach)
        elif shells > 2:
            break
    assert best is not None
    return best


def _shell(members: Sequence[int], contents: Sequence[Content], inner: float) -> list[Spot]:
    """Stand boxes evenly on the smallest ellipse where none meets another or reaches into
    ``inner``.
    """
    radius = inner + _BETWEEN + max(contents[number].h for number in members) / 2
    step = 2 * pi / len(members)
    angles = [-pi / 2 + step * (place + 0.5) for place in range(len(members))]
    ways = [
        (number, _WIDER * cos(angle), sin(angle))
        for number, angle in zip(members, angles, strict=True)
    ]
    while True:
        # Neighbours first: they are the ones that meet, and there are few of them.
        if not any(
            _near(_at(one, radius), _at(two, radius), contents) for one, two in pairwise(ways)
        ):
            spots = [_at(way, radius) for way in ways]
            clear = all(_reach(spot, contents, outer=False) >= inner + _BETWEEN for spot in spots)
            if clear and not _crowded(spots, contents):
                return spots
        radius += _GROW


def _at(way: Spot, radius: float) -> Spot:
    number, x, y = way
    return number, radius * x, radius * y


def _crowded(spots: Sequence[Spot], contents: Sequence[Content]) -> bool:
    """Whether any two boxes meet; from left to right, so that only those near each other are
    compared.
    """
    widest = max(contents[number].w for number, _, _ in spots) + _BETWEEN
    open_: list[Spot] = []
    for spot in sorted(spots, key=lambda spot: spot[1]):
        open_ = [each for each in open_ if spot[1] - each[1] < widest]
        if any(_near(each, spot, contents) for each in open_):
            return True
        open_.append(spot)
    return False


def _near(one: Spot, two: Spot, contents: Sequence[Content]) -> bool:
    across = (contents[one[0]].w + contents[two[0]].w) / 2 + _BETWEEN
    down = (contents[one[0]].h + contents[two[0]].h) / 2 + _BETWEEN
    return abs(one[1] - two[1]) < across and abs(one[2] - two[2]) < down


def _reach(spot: Spot, contents: Sequence[Content], outer: bool) -> float:
    """Give half the height of the ellipse through the corner of a box that is furthest from the
    middle, or nearest.
    """
    number, x, y = spot
    sign = 1 if outer else -1
    dx = max(abs(x) + sign * contents[number].w / 2, 0.0) / _WIDER
    dy = max(abs(y) + sign * contents[number].h / 2, 0.0)
    return sqrt(dx * dx + dy * dy)
