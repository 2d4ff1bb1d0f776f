"""Arrows on a sheet: straight where that is free, with one bend or two where it is not, else not
drawn.

What is not drawn is said in words beside the picture. An arrow never runs through a box, a word or
a gate, and never back in time unless the matter itself goes back.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from processmap.picture.diagram import Arrow
from processmap.picture.drawing import PlacedArrow, PlacedBox, Point

_SAMPLES: Final = (0.5, 0.3, 0.7, 0.15, 0.85)
_MOST_CROSSINGS: Final = 1


@frozen
class Room:
    """Something that no arrow runs through; ``owner`` is the box it belongs to."""

    x: float
    y: float
    w: float
    h: float
    owner: str


def ways(
    arrows: Iterable[Arrow], boxes: Sequence[PlacedBox], rooms: Sequence[Room], unit: float
) -> list[PlacedArrow]:
    """Find a way for as many arrows as have one.

    Args:
        arrows: what leads to what, the most telling first.
        boxes: every box on the sheet.
        rooms: words and bars.
        unit: a tenth of the size of the body text.
    """
    places = {box.id: box for box in boxes}
    taken = [Room(box.x, box.y, box.w, box.h, box.inside or box.id) for box in boxes] + list(rooms)
    found: list[PlacedArrow] = []
    for arrow in arrows:
        source, target = places.get(arrow.source), places.get(arrow.target)
        if source is None or target is None:
            continue
        best = _best(source, target, taken, found, unit, arrow.returns)
        if best is not None:
            found.append(
                PlacedArrow(
                    arrow.id,
                    arrow.source,
                    arrow.target,
                    arrow.kind,
                    arrow.returns,
                    best,
                    arrow.target,
                    arrow.reason,
                )
            )
    return found


def _best(
    source: PlacedBox,
    target: PlacedBox,
    taken: Sequence[Room],
    drawn: Sequence[PlacedArrow],
    unit: float,
    back: bool,
) -> tuple[Point, ...] | None:
    others = [room for room in taken if room.owner not in (source.id, target.id)]
    own = [room for room in taken if room.owner in (source.id, target.id)]
    best: tuple[tuple[int, int, float], tuple[Point, ...]] | None = None
    for points in _candidates(source, target, unit, back):
        bends = len(points) - 2
        if best is not None and bends > best[0][0]:
            break
        if not _free(points, others, 1.5 * unit) or not _outside(points, own, source, target):
            continue
        crossings = _crossings(points, drawn, target.id, unit)
        if crossings > _MOST_CROSSINGS:
            continue
        length = sum(abs(bx - ax) + abs(by - ay) for (ax, ay), (bx, by) in pairwise(points))
        cost = (bends, crossings, length)
        if best is None or cost < best[0]:
            best = (cost, points)
    return best[1] if best is not None else None


def _candidates(
    source: PlacedBox, target: PlacedBox, unit: float, back: bool
) -> Iterator[tuple[Point, ...]]:
    """Give possible ways, those with fewest bends first."""
    sr, sb = source.x + source.w, source.y + source.h
    tr, tb = target.x + target.w, target.y + target.h
    inset = 3 * unit
    room = 7 * unit
    left, right = max(source.x, target.x) + inset, min(sr, tr) - inset
    if left <= right and target.x >= source.x - 0.01 and target.y >= sb + room:
        for share in _SAMPLES:
            x = left + (right - left) * share
            yield ((x, sb), (x, target.y))
    if target.x < sr + room:
        return
    top, low = max(source.y, target.y) + inset, min(sb, tb) - inset
    if top <= low:
        for share in _SAMPLES:
            y = top + (low - top) * share
            yield ((sr, y), (target.x, y))
    for share in _SAMPLES:
        x = target.x + inset + (target.w - 2 * inset) * share
        y = source.y + inset + (source.h - 2 * inset) * share
        if target.y > y + room:
            yield ((sr, y), (x, y), (x, target.y))
        if tb < y - room:
            yield ((sr, y), (x, y), (x, tb))
    for share in _SAMPLES:
        x = source.x + inset + (source.w - 2 * inset) * share
        y = target.y + inset + (target.h - 2 * inset) * share
        if y > sb + unit:
            yield ((x, sb), (x, y), (target.x, y))
        if y < source.y - unit:
            yield ((x, source.y), (x, y), (target.x, y))
    for middle in (
        target.x - room,
        sr + room,
        (sr + target.x) / 2,
        sr + (target.x - sr) * 0.75,
        sr + (target.x - sr) * 0.25,
    ):
        for share in _SAMPLES[:3]:
            a = source.y + inset + (source.h - 2 * inset) * share
            b = target.y + inset + (target.h - 2 * inset) * share
            if abs(a - b) > unit and sr < middle < target.x:
                yield ((sr, a), (middle, a), (middle, b), (target.x, b))


def _free(points: Sequence[Point], rooms: Sequence[Room], air: float) -> bool:
    for (ax, ay), (bx, by) in pairwise(points):
        x0, x1, y0, y1 = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)
        for room in rooms:
            if (
                x0 < room.x + room.w + air
                and room.x - air < x1
                and y0 < room.y + room.h + air
                and room.y - air < y1
            ):
                return False
    return True


def _outside(
    points: Sequence[Point], rooms: Sequence[Room], source: PlacedBox, target: PlacedBox
) -> bool:
    """Whether a way runs through neither the box it leaves nor the one it comes to."""
    ends = [(source.x, source.y, source.w, source.h), (target.x, target.y, target.w, target.h)]
    for (ax, ay), (bx, by) in pairwise(points):
        x0, x1, y0, y1 = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)
        for x, y, w, h in ends:
            if x0 < x + w - 0.5 and x + 0.5 < x1 and y0 < y + h - 0.5 and y + 0.5 < y1:
                return False
            if x0 == x1 and x + 0.5 < x0 < x + w - 0.5 and y0 < y + h - 0.5 and y + 0.5 < y1:
                return False
            if y0 == y1 and y + 0.5 < y0 < y + h - 0.5 and x0 < x + w - 0.5 and x + 0.5 < x1:
                return False
    return True


def _crossings(
    points: Sequence[Point], drawn: Sequence[PlacedArrow], target: str, unit: float
) -> int:
    """Count the drawn arrows that a way crosses; one it would run along counts as too many unless
    both end alike.
    """
    count = 0
    for arrow in drawn:
        for one in pairwise(points):
            for two in pairwise(arrow.points):
                if _along(one, two, 3 * unit):
                    if arrow.target != target:
                        return _MOST_CROSSINGS + 1
                elif _cross(one, two):
                    count += 1
    return count


def _along(one: tuple[Point, Point], two: tuple[Point, Point], air: float) -> bool:
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = two
    if ax == bx and cx == dx and abs(ax - cx) < air:
        return min(ay, by) < max(cy, dy) and min(cy, dy) < max(ay, by)
    if ay == by and cy == dy and abs(ay - cy) < air:
        return min(ax, bx) < max(cx, dx) and min(cx, dx) < max(ax, bx)
    return False


def _cross(one: tuple[Point, Point], two: tuple[Point, Point]) -> bool:
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = two
    return (
        min(ax, bx) <= max(cx, dx)
        and min(cx, dx) <= max(ax, bx)
        and min(ay, by) <= max(cy, dy)
        and min(cy, dy) <= max(ay, by)
    )
