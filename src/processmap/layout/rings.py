"""Rings round a question: the nearer a box stands, the more the question touches what it stands for.

Each ring is an ellipse, as boxes are wider than high. Boxes stand evenly along it, neighbours of one sector side by
side, from the top clockwise. A ring with many boxes takes several ellipses, one outside the other, and its title
stands at the top of the outermost.
"""

from collections.abc import Sequence
from math import cos, pi, sin, sqrt
from typing import Final, Literal, TypeAlias

from attrs import frozen

from processmap.layout.contents import Content
from processmap.layout.empty import empty
from processmap.layout.frame import Sheet
from processmap.layout.wander import draw_ties
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, Figure, Word
from processmap.picture.typeface import TEXT_STYLES

_BOX_WIDTH: Final = 158
_WIDER: Final = 1.5
"""How much wider than high an ellipse is."""
_PER_SHELL: Final = 20
_BETWEEN: Final = 14
_TITLE_WIDTH: Final = 190
_GROW: Final = 10
_NARROW: Final = 640

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
    contents = [sheet.setter.set(box, _BOX_WIDTH) for box in diagram.boxes]
    centre = sheet.setter.lines(diagram.centre, "centre", 200)
    half = TEXT_STYLES["centre"].height * len(centre) / 2 + 26 if centre else 10.0
    half = max(half, (max((taken for _, taken in centre), default=0) / 2 + 24) / _WIDER)
    rings = _rings(sheet, contents, half)
    tall = rings[-1].radius
    wide = max(tall * _WIDER, _NARROW / 2)
    sheet.large = wide > 900
    x0, y0 = sheet.open(2 * wide)
    cx, cy = round(x0 + wide), round(y0 + tall)
    for ring in reversed(rings):
        sheet.figures.append(_ellipse("ring", cx, cy, ring.radius))
    _centre(sheet, centre, cx, cy, half)
    spots = {}
    for ring in rings:
        sheet.put_centred(ring.title, "axis", cx - _TITLE_WIDTH / 2, round(cy - ring.radius + 8), _TITLE_WIDTH)
        spots.update({number: (x, y) for number, x, y in ring.spots})
    for number, (box, content) in enumerate(zip(diagram.boxes, contents, strict=True)):
        x, y = spots[number]
        sheet.put_box(box, content, round(cx + x - content.w / 2), round(cy + y - content.h / 2))
    heart = [(cx - half * _WIDER * 0.8, cy - half * 0.8, cx + half * _WIDER * 0.8, cy + half * 0.8)] if centre else []
    draw_ties(sheet, diagram.arrows, (x0, y0, x0 + 2 * wide, y0 + 2 * tall), heart)
    return sheet.close(2 * tall)


def _ellipse(role: Literal["ring", "centre"], cx: float, cy: float, radius: float) -> Figure:
    wide = radius * _WIDER
    return Figure(role, "circle", cx - wide, cy - radius, 2 * wide, 2 * radius)


def _centre(sheet: Sheet, lines: Sequence[tuple[str, float]], cx: float, cy: float, half: float) -> None:
    if lines:
        sheet.figures.append(_ellipse("centre", cx, cy, half))
    height = TEXT_STYLES["centre"].height
    top = round(cy - height * len(lines) / 2)
    for place, (words, taken) in enumerate(lines):
        sheet.words.append(Word(words, None, cx - taken // 2, top + place * height, taken, height, "centre"))


def _rings(sheet: Sheet, contents: Sequence[Content], half: float) -> list[_Ring]:
    """Settle the rings from the inside out; boxes without a ring stand in the outermost."""
    diagram = sheet.diagram
    groups: dict[int, list[int]] = {}
    last = max((box.ring for box in diagram.boxes if box.ring is not None), default=-1)
    for number, box in enumerate(diagram.boxes):
        groups.setdefault(last + 1 if box.ring is None else box.ring, []).append(number)
    sectors = {sector: place for place, sector in enumerate(dict.fromkeys(box.sector for box in diagram.boxes))}
    rings, inner = [], half
    for ring in sorted(groups):
        members = sorted(
            groups[ring],
            key=lambda number: (sectors[diagram.boxes[number].sector], diagram.boxes[number].order, number),
        )
        title = diagram.rings[ring] if ring < len(diagram.rings) else ""
        shells = -(-len(members) // _PER_SHELL)
        per = -(-len(members) // shells)
        spots: list[Spot] = []
        for start in range(0, len(members), per):
            placed = _shell(members[start : start + per], contents, inner)
            inner = max(_reach(spot, contents, outer=True) for spot in placed) + 4
            spots += placed
        inner += 6 + TEXT_STYLES["axis"].height * len(sheet.setter.lines(title, "axis", _TITLE_WIDTH))
        rings.append(_Ring(float(-(-inner // 1)), title, spots))
    return rings


def _shell(members: Sequence[int], contents: Sequence[Content], inner: float) -> list[Spot]:
    """Stand boxes evenly on the smallest ellipse where none meets another or reaches into ``inner``."""
    radius = inner + _BETWEEN + max(contents[number].h for number in members) / 2
    while True:
        step = 2 * pi / len(members)
        angles = [-pi / 2 + step * (place + 0.5) for place in range(len(members))]
        spots = [
            (number, radius * _WIDER * cos(angle), radius * sin(angle))
            for number, angle in zip(members, angles, strict=True)
        ]
        clear = all(_reach(spot, contents, outer=False) >= inner + _BETWEEN / 2 for spot in spots)
        if clear and not any(
            _near(one, two, contents) for place, one in enumerate(spots) for two in spots[place + 1 :]
        ):
            return spots
        radius += _GROW


def _near(one: Spot, two: Spot, contents: Sequence[Content]) -> bool:
    across = (contents[one[0]].w + contents[two[0]].w) / 2 + _BETWEEN
    down = (contents[one[0]].h + contents[two[0]].h) / 2 + _BETWEEN
    return abs(one[1] - two[1]) < across and abs(one[2] - two[2]) < down


def _reach(spot: Spot, contents: Sequence[Content], outer: bool) -> float:
    """Give half the height of the ellipse through the corner of a box that is furthest from the middle, or nearest."""
    number, x, y = spot
    sign = 1 if outer else -1
    dx = max(abs(x) + sign * contents[number].w / 2, 0.0) / _WIDER
    dy = max(abs(y) + sign * contents[number].h / 2, 0.0)
    return sqrt(dx * dx + dy * dy)
