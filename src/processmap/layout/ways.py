"""Arrows on a sheet: straight where that is free, with one bend or two where it is not, else the
best way round what stands between.

What finds no way at all is left to the caller, who refers from box to box in words. An arrow never
runs through a box, a word or a gate, and never back in time unless the matter itself goes back.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from heapq import heappop, heappush
from itertools import combinations, count, pairwise
from math import inf
from typing import Final

from attrs import frozen

from processmap.picture.diagram import Arrow
from processmap.picture.drawing import PlacedArrow, PlacedBox, Point

_SAMPLES: Final = (0.5, 0.3, 0.7, 0.15, 0.85)
_MOST_CROSSINGS: Final = 1
_ROOMY: Final = 4.0
"""Room beside an arrow with which it does not seem to belong to what it passes, in the same."""
_AIR: Final = 1.5
"""Room that an arrow leaves to what it passes, in tenths of the body."""
_HEAD: Final = 7.0
"""Room for the head of an arrow, in tenths of the body."""
_BEND: Final = 60.0
"""A bend is worth a detour so long, in tenths of the body; a crossing as much."""
_MOST_SEEN: Final = 1500
"""So many crossings of lines are looked at before an arrow counts as one without a way."""
_SEARCHED: Final = 8
"""For so many arrows of a sheet a way round is searched: more would be a tangle."""
_CORNERS: Final = 4
"""At most so many bends."""
_BAR: Final = 6.0
"""A box narrower than this, in tenths of the body, is the bar of a gate."""


@frozen
class Room:
    """Something that no arrow runs through; ``owner`` is the box it belongs to."""

    x: float
    y: float
    w: float
    h: float
    owner: str


def ways(
    arrows: Iterable[Arrow],
    boxes: Sequence[PlacedBox],
    rooms: Sequence[Room],
    unit: float,
    *,
    round_about: bool = True,
) -> list[PlacedArrow]:
    """Find a way for as many arrows as have one.

    Args:
        arrows: what leads to what, the most telling first.
        boxes: every box on the sheet.
        rooms: words and bars.
        unit: a tenth of the size of the body text.
        round_about: whether a way with many bends is searched for what has no other.
    """
    places = {box.id: box for box in boxes}
    taken = [Room(box.x, box.y, box.w, box.h, box.inside or box.id) for box in boxes] + list(rooms)
    found: list[PlacedArrow] = []
    searched = 0
    for arrow in arrows:
        source, target = places.get(arrow.source), places.get(arrow.target)
        if source is None or target is None:
            continue
        best = _best(source, target, taken, found, unit)
        if best is None and round_about and searched < _SEARCHED:
            searched += 1
            best = _around(
                _from_every_side(source),
                _from_every_side(target),
                tuple(taken),
                tuple(found),
                unit,
                arrow.returns,
            )
        if best is not None:
            best = _joined(best, source, target, found, taken, unit)
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


def _joined(
    way: tuple[Point, ...],
    source: PlacedBox,
    target: PlacedBox,
    drawn: Sequence[PlacedArrow],
    taken: Sequence[Room],
    unit: float,
) -> tuple[Point, ...]:
    """The way with its end on that of an arrow that comes down or up to the same box close beside
    it, where that is free: two lines close together look like one, and are one here.
    """
    (ax, ay), (bx, by) = way[-2:]
    others = [room for room in taken if room.owner not in (source.id, target.id)]
    for arrow in drawn:
        (cx, _), (dx, dy) = arrow.points[-2:]
        same_side = arrow.target == target.id and ax == bx and cx == dx and by == dy
        if not same_side or not 0 < abs(ax - cx) < _ROOMY * unit:
            continue
        leaves = len(way) > 2 or source.x + unit <= cx <= source.x + source.w - unit
        made = (*way[:-2], (cx, ay), (cx, by))
        if leaves and _free(made[-3:], others, _AIR * unit):
            return made
    return way


def tangle(arrows: Sequence[PlacedArrow]) -> tuple[int, int]:
    """Count the crossings of arrows, where those that begin or end alike may join, and the bends of
    all.
    """
    crossings = 0
    for one, two in combinations(arrows, 2):
        if one.source == two.source or one.target == two.target:
            crossings += _through(one.points, two.points)
            continue
        for first in pairwise(one.points):
            crossings += sum(_cross(first, second) for second in pairwise(two.points))
    return crossings, sum(len(arrow.points) - 2 for arrow in arrows)


def _best(
    source: PlacedBox,
    target: PlacedBox,
    taken: Sequence[Room],
    drawn: Sequence[PlacedArrow],
    unit: float,
) -> tuple[Point, ...] | None:
    own = [room for room in taken if room.owner in (source.id, target.id)]
    others = [
        room
        for room in _between(source, target, taken, _AIR * unit)
        if room.owner not in (source.id, target.id)
    ]
    best: tuple[tuple[int, int, float], tuple[Point, ...]] | None = None
    for some in _candidates(source, target, others, unit):
        for points in some:
            if not _free(points, others, _AIR * unit) or not _outside(points, own, source, target):
                continue
            crossings = _crossings(points, drawn, (source.id, target.id), unit)
            if crossings > _MOST_CROSSINGS:
                continue
            length = sum(abs(bx - ax) + abs(by - ay) for (ax, ay), (bx, by) in pairwise(points))
            cost = (len(points) - 2 + crossings, crossings, length)
            if best is None or cost < best[0]:
                best = (cost, points)
        if best is not None and not best[0][1]:
            break  # else one bend more may save the crossing
    return best[1] if best is not None else None


def _candidates(
    source: PlacedBox, target: PlacedBox, others: Sequence[Room], unit: float
) -> Iterator[list[tuple[Point, ...]]]:
    """Give possible ways, those with fewest bends first; of as many bends first those that leave
    and come where boxes are widest, then those that just miss what stands between.
    """
    if _is_bar(source, unit) or _is_bar(target, unit):
        yield list(_at_the_foot(source, target, unit))
        return
    edges = _edges_between(source, target, others, unit)
    straight = _straight(source, target, unit)
    yield [way for way in straight if _free(way, others, _ROOMY * unit)]
    yield _straight(source, target, unit, edges)
    yield straight
    if target.x < source.x - 0.01:
        return
    yield _with_one_bend(source, target, unit, [(share, share) for share in _SAMPLES])
    xs, ys = edges
    across, down = _gaps(xs, target.x, target.w, unit), _gaps(ys, source.y, source.h, unit)
    ends = [(x, y) for x in (*_SAMPLES, *across) for y in (*_SAMPLES, *down)]
    yield [way for way in _with_one_bend(source, target, unit, ends) if way[0][1] == way[1][1]]
    across, down = _gaps(xs, source.x, source.w, unit), _gaps(ys, target.y, target.h, unit)
    ends = [(x, y) for x in (*_SAMPLES, *across) for y in (*_SAMPLES, *down)]
    yield [way for way in _with_one_bend(source, target, unit, ends) if way[0][0] == way[1][0]]
    yield list(_with_two_bends(source, target, unit))


_Edges = tuple[list[float], list[float]]
"""Where upright and level lines just miss what stands between two boxes."""


def _straight(
    source: PlacedBox, target: PlacedBox, unit: float, edges: _Edges | None = None
) -> list[tuple[Point, ...]]:
    """Give straight ways: down to what stands no further to the left, else to the right; at
    shares of what both boxes have in common, or in the gaps of what stands between.
    """
    sr, sb = source.x + source.w, source.y + source.h
    tr, tb = target.x + target.w, target.y + target.h
    inset, room = 3 * unit, _HEAD * unit
    xs, ys = edges if edges is not None else ([], [])
    found: list[tuple[Point, ...]] = []
    left, right = max(source.x, target.x) + inset, min(sr, tr) - inset
    if left <= right and target.x >= source.x - 0.01:
        shares = _SAMPLES if edges is None else _gaps(xs, left, right - left)
        for x in (left + (right - left) * share for share in shares):
            if target.y >= sb + room:
                found.append(((x, sb), (x, target.y)))
    top, low = max(source.y, target.y) + inset, min(sb, tb) - inset
    if top <= low and target.x >= sr + room:
        shares = _SAMPLES if edges is None else _gaps(ys, top, low - top)
        for y in (top + (low - top) * share for share in shares):
            found.append(((sr, y), (target.x, y)))
    return found


def _with_one_bend(
    source: PlacedBox, target: PlacedBox, unit: float, ends: Sequence[tuple[float, float]]
) -> list[tuple[Point, ...]]:
    """Give ways to the right and then down or up, and down or up and then to the right; ``ends``
    are where they leave and come, as shares of the boxes' widths and heights.
    """
    sr, sb = source.x + source.w, source.y + source.h
    tb = target.y + target.h
    inset, room = 3 * unit, _HEAD * unit
    found: list[tuple[Point, ...]] = []
    for across, down in ends:
        x = target.x + inset + (target.w - 2 * inset) * across
        y = source.y + inset + (source.h - 2 * inset) * down
        if x < sr + inset:
            continue
        if target.y > y + room:
            found.append(((sr, y), (x, y), (x, target.y)))
        if tb < y - room:
            found.append(((sr, y), (x, y), (x, tb)))
    for across, down in ends:
        x = source.x + inset + (source.w - 2 * inset) * across
        y = target.y + inset + (target.h - 2 * inset) * down
        if target.x < x + room:
            continue
        if y > sb + unit:
            found.append(((x, sb), (x, y), (target.x, y)))
        if y < source.y - unit:
            found.append(((x, source.y), (x, y), (target.x, y)))
    return found


def _with_two_bends(
    source: PlacedBox, target: PlacedBox, unit: float
) -> Iterator[tuple[Point, ...]]:
    """Give ways to the right that change their height once."""
    sr, room, inset = source.x + source.w, _HEAD * unit, 3 * unit
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
            if abs(a - b) > unit and sr < middle and middle + room / 2 < target.x:
                yield ((sr, a), (middle, a), (middle, b), (target.x, b))


def _gaps(edges: Sequence[float], start: float, length: float, unit: float = 0.0) -> list[float]:
    """Give the middles between neighbouring edges that fall on the side of a box, as shares of it;
    its corners are left out.
    """
    start, length = start + 3 * unit, length - 6 * unit
    if length <= 0:
        return []
    inside = [start, *(edge for edge in edges if start < edge < start + length), start + length]
    return [((one + two) / 2 - start) / length for one, two in pairwise(inside)]


def _between(source: PlacedBox, target: PlacedBox, rooms: Sequence[Room], air: float) -> list[Room]:
    """List what stands in the rectangle round two boxes: no short way leaves it."""
    left, top = min(source.x, target.x) - air, min(source.y, target.y) - air
    right = max(source.x + source.w, target.x + target.w) + air
    low = max(source.y + source.h, target.y + target.h) + air
    return [
        room
        for room in rooms
        if room.x < right and left < room.x + room.w and room.y < low and top < room.y + room.h
    ]


def _edges_between(
    source: PlacedBox, target: PlacedBox, others: Sequence[Room], unit: float
) -> _Edges:
    """List where lines just miss what stands between two boxes."""
    air = _AIR * unit + 0.2
    near = _between(source, target, others, 0.0)
    xs = {edge for room in near for edge in (room.x - air, room.x + room.w + air)}
    ys = {edge for room in near for edge in (room.y - air, room.y + room.h + air)}
    return sorted(xs), sorted(ys)


def _is_bar(box: PlacedBox | Room, unit: float) -> bool:
    """Whether a box is no more than an upright bar: arrows come to its foot and leave it there."""
    return box.w < _BAR * unit and box.h > box.w


def _at_the_foot(source: PlacedBox, target: PlacedBox, unit: float) -> Iterator[tuple[Point, ...]]:
    """Give possible ways from or to the foot of a bar; beside one, straight to its side."""
    inset, room = 3 * unit, _HEAD * unit
    sr, sb = source.x + source.w, source.y + source.h
    foot = (target.x + target.w / 2, target.y + target.h)
    if target.x < sr + room / 2:
        return
    if _is_bar(source, unit):
        x = source.x + source.w / 2
        for share in _SAMPLES:
            y = target.y + inset + (target.h - 2 * inset) * share
            if source.y < y <= sb:
                yield ((sr, y), (target.x, y))
            if y > sb + unit:
                yield ((x, sb), (x, y), (target.x, y))
        return
    for share in _SAMPLES:
        y = source.y + inset + (source.h - 2 * inset) * share
        if target.y < y < foot[1]:
            yield ((sr, y), (target.x, y))
        elif y < target.y - room:
            yield ((sr, y), (foot[0], y), (foot[0], target.y))
        elif y > foot[1] + room:
            yield ((sr, y), (foot[0], y), foot)


def _from_every_side(box: PlacedBox) -> Room:
    """A box as an arrow meets it, also where it stands inside another."""
    return Room(box.x, box.y, box.w, box.h, box.id)


@lru_cache(maxsize=64)  # a sheet is placed anew for its key, and for another view of the same
def _around(
    source: Room,
    target: Room,
    taken: tuple[Room, ...],
    drawn: tuple[PlacedArrow, ...],
    unit: float,
    back: bool,
) -> tuple[Point, ...] | None:
    """Find the cheapest way round what stands between, by Dijkstra's algorithm on the lines just
    outside everything: bends, crossings and length cost. None where there is no way.

    Source: Dijkstra, A note on two problems in connexion with graphs (1959); the grid of lines is
    that of orthogonal connector routing (Wybrow, Marriott and Stuckey 2009).
    """
    if not back and target.x < source.x - 0.01:
        return None  # it would lead back in time
    others = [room for room in taken if room.owner not in (source.owner, target.owner)]
    if not back:  # nothing to the left of where it begins or to the right of where it ends
        right = target.x + target.w
        others = [
            room for room in others if room.x < right and source.x < room.x + room.w + 4 * unit
        ]
    walls = _outermost([*others, source, target])
    starts, goals = _ports(source, unit, leaving=True), _ports(target, unit, leaving=False)
    air = _AIR * unit
    xs = _lines([point[0] for point, _, _ in (*starts, *goals)], walls, air, across=True)
    ys = _lines([point[1] for point, _, _ in (*starts, *goals)], walls, air, across=False)
    grid = _Grid(xs, ys, walls, air, drawn, (source.owner, target.owner), unit)
    aims = {
        (grid.at(point), heading): port
        for point, port, heading in goals
        if grid.open(point, port, own=target.owner)
    }
    if not aims:
        return None
    order = count()
    queue: list[tuple[float, int, _Step, tuple[Point, ...]]] = []
    for point, port, heading in starts:
        if grid.open(port, point, own=source.owner):
            heappush(queue, (0.0, next(order), (grid.at(point), heading, 0, 0), (port,)))
    turns = _TURNS if back else _ONWARD
    bend = _BEND * unit
    seen: set[_Headed] = set()
    least: dict[_Headed, float] = {}  # of all ways to a crossing the cheapest alone is followed
    while queue and len(seen) < _MOST_SEEN:
        cost, _, (at, heading, bends, crossings), way = heappop(queue)
        if (at, heading) in seen:
            continue
        seen.add((at, heading))
        here = grid.point(at)
        if (at, heading) in aims:
            found = _corners((*way, here, aims[at, heading]))
            # Straight up is read as back, as in all pictures.
            upward = len(found) == 2 and found[1][1] < found[0][1]
            if back or not upward:
                return found
        for turn in turns[heading]:
            bent = bends + (turn != heading)
            if bent > _CORNERS:
                continue
            stretch = grid.onward(at, turn)
            if stretch is None:
                continue
            there, length, over = stretch
            if crossings + over > _MOST_CROSSINGS or (there, turn) in seen:
                continue
            total = cost + (length + bend * (over + (turn != heading)))
            if least.get((there, turn), inf) <= total:
                continue
            least[there, turn] = total
            onward = (*way, here) if turn != heading else way
            heappush(queue, (total, next(order), (there, turn, bent, crossings + over), onward))
    return None


_Headed = tuple[tuple[int, int], str]
"""A crossing of two lines, and where a way is headed there."""

_Step = tuple[tuple[int, int], str, int, int]
"""A crossing of two lines, where it is headed, and how many bends and crossings it took."""

_TURNS: Final = {
    "right": ("right", "down", "up"),
    "left": ("left", "down", "up"),
    "down": ("down", "right", "left"),
    "up": ("up", "right", "left"),
}

_ONWARD: Final = {
    heading: tuple(turn for turn in turns if turn != "left") for heading, turns in _TURNS.items()
}
"""Where a way may turn that does not lead back in time."""

_NEXT: Final = {"right": (1, 0), "left": (-1, 0), "down": (0, 1), "up": (0, -1)}


def _corners(points: Sequence[Point]) -> tuple[Point, ...]:
    """Leave out the points at which a way does not bend."""
    kept = [points[0]]
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        straight = before[0] == at[0] == after[0] or before[1] == at[1] == after[1]
        if not straight and at != kept[-1]:
            kept.append(at)
    return (*kept, points[-1])


def _ports(box: Room, unit: float, *, leaving: bool) -> list[tuple[Point, Point, str]]:
    """List where an arrow may leave a box or come to it: a point beside the box, the one on its
    edge, and how the arrow is headed there.
    """
    inset, out = 3 * unit, (3.0 if leaving else _HEAD) * unit
    right, low = box.x + box.w, box.y + box.h
    if _is_bar(box, unit):
        middle = box.x + box.w / 2
        return [((middle, low + out), (middle, low), "down" if leaving else "up")]
    found: list[tuple[Point, Point, str]] = []
    for share in (*_SAMPLES, 0.0, 1.0):
        x = box.x + inset + (box.w - 2 * inset) * share
        y = box.y + inset + (box.h - 2 * inset) * share
        found.append(((x, low + out), (x, low), "down" if leaving else "up"))
        found.append(((x, box.y - out), (x, box.y), "up" if leaving else "down"))
        if leaving:
            found.append(((right + out, y), (right, y), "right"))
        else:
            found.append(((box.x - out, y), (box.x, y), "right"))
    return found


def _outermost(rooms: Sequence[Room]) -> list[Room]:
    """Leave out what stands inside something else."""
    kept: list[Room] = []
    for room in sorted(rooms, key=lambda each: -each.w * each.h):
        inside = any(
            big.x <= room.x
            and big.y <= room.y
            and room.x + room.w <= big.x + big.w
            and room.y + room.h <= big.y + big.h
            for big in kept
        )
        if not inside:
            kept.append(room)
    return kept


def _lines(own: Sequence[float], walls: Sequence[Room], air: float, *, across: bool) -> list[float]:
    """List the lines that a way may follow: through its ends, and just outside everything."""
    hair = 0.2
    found = set(own)
    for wall in walls:
        start, length = (wall.x, wall.w) if across else (wall.y, wall.h)
        found |= {start - air - hair, start + length + air + hair}
    return sorted(found)


class _Grid:
    """The lines that a way may follow, and what it costs to go from one crossing to the next.

    Args:
        xs, ys: the lines.
        walls: what no way runs through.
        air: how much room it leaves to that.
        drawn: the arrows that are drawn already.
        ends: what it leads from and to: it may run along an arrow with one of them.
        unit: a tenth of the body.
    """

    def __init__(
        self,
        xs: Sequence[float],
        ys: Sequence[float],
        walls: Sequence[Room],
        air: float,
        drawn: Sequence[PlacedArrow],
        ends: tuple[str, str],
        unit: float,
    ) -> None:
        self.xs, self.ys = xs, ys
        self.walls, self.air = walls, air
        self.drawn, self.ends, self.unit = drawn, ends, unit
        self.levels: list[_Costs | None] = [None] * len(ys)
        self.uprights: list[_Costs | None] = [None] * len(xs)

    def at(self, point: Point) -> tuple[int, int]:
        """Give the numbers of the lines that cross in a point."""
        return bisect_left(self.xs, point[0]), bisect_left(self.ys, point[1])

    def point(self, at: tuple[int, int]) -> Point:
        """Give the point in which two lines cross."""
        return self.xs[at[0]], self.ys[at[1]]

    def open(self, start: Point, end: Point, *, own: str) -> bool:
        """Whether the first or last stretch is free of everything but the box it belongs to."""
        others = [wall for wall in self.walls if wall.owner != own]
        if not _free((start, end), others, self.air):
            return False
        return _crossings((start, end), self.drawn, self.ends, self.unit) == 0

    def onward(self, at: tuple[int, int], turn: str) -> tuple[tuple[int, int], float, int] | None:
        """Give the next crossing in a direction, how far it is, and how many arrows lie between;
        None at the edge, and where the stretch is not free.
        """
        x, y = at
        dx, dy = _NEXT[turn]
        level = dy == 0
        lines, begins, ahead = (self.xs, x, dx) if level else (self.ys, y, dy)
        ends = begins + ahead
        if not 0 <= ends < len(lines):
            return None
        costs = self._level(y) if level else self._upright(x)
        over = costs[min(begins, ends)]
        if over is None:
            return None
        return (x + dx, y + dy), abs(lines[ends] - lines[begins]), over

    def _level(self, number: int) -> "_Costs":
        found = self.levels[number]
        if found is None:
            found = self.levels[number] = self._costs(self.ys[number], level=True)
        return found

    def _upright(self, number: int) -> "_Costs":
        found = self.uprights[number]
        if found is None:
            found = self.uprights[number] = self._costs(self.xs[number], level=False)
        return found

    def _costs(self, at: float, *, level: bool) -> "_Costs":
        """Count for each stretch of a line the arrows that it crosses; None where it is not free,
        or where it would run along an arrow that is not of its bundle.

        Args:
            at: where the line is, across itself.
            level: whether it is level, else upright.
        """
        stretches = _Stretches(self.xs if level else self.ys)
        for wall in self.walls:
            along, across = ((wall.x, wall.w), (wall.y, wall.h))[:: 1 if level else -1]
            if across[0] - self.air < at < across[0] + across[1] + self.air:
                stretches.shut(along[0] - self.air, along[0] + along[1] + self.air)
        for arrow in self.drawn:
            bundled = arrow.target == self.ends[1] or arrow.source == self.ends[0]
            for start, end in pairwise(arrow.points):
                (c, cross_c), (d, cross_d) = (
                    (start, end) if level else ((start[1], start[0]), (end[1], end[0]))
                )
                low, high = min(c, d), max(c, d)
                meets = min(cross_c, cross_d) <= at <= max(cross_c, cross_d)
                if cross_c == cross_d and abs(at - cross_c) < 3 * self.unit:
                    # It runs along the line.
                    if not bundled:
                        stretches.shut(low, high)
                    if meets:
                        stretches.touch(low, high)
                elif min(cross_c, cross_d) < at < max(cross_c, cross_d) or (meets and not bundled):
                    stretches.cross(low, high)  # a bundle may be joined, not passed through
        return stretches.costs()


_Costs = list[int | None]
"""How many arrows each stretch of a line crosses; None where it is not free."""


class _Stretches:
    """The stretches of a line between the lines that cross it, and what each of them meets.

    Args:
        ends: where they begin and end.
    """

    def __init__(self, ends: Sequence[float]) -> None:
        self.ends = ends
        self.free = [True] * (len(ends) - 1)
        self.crossed = [0] * (len(ends) - 1)

    def _sharing(self, low: float, high: float) -> range:
        """Give those that have more than a point in common with a part of the line."""
        return range(
            max(bisect_right(self.ends, low) - 1, 0), self._stop(bisect_left(self.ends, high))
        )

    def _meeting(self, low: float, high: float) -> range:
        """Give those that have at least a point in common with it."""
        return range(
            max(bisect_left(self.ends, low) - 1, 0), self._stop(bisect_right(self.ends, high))
        )

    def _stop(self, number: int) -> int:
        return min(number, len(self.free))

    def shut(self, low: float, high: float) -> None:
        """Let no way run through a part of the line."""
        for number in self._sharing(low, high):
            self.free[number] = False

    def cross(self, low: float, high: float) -> None:
        """Count an arrow that crosses somewhere in a part of the line."""
        for number in self._meeting(low, high):
            self.crossed[number] += 1

    def touch(self, low: float, high: float) -> None:
        """Count an arrow that lies upon a part of the line, where a stretch only meets its end."""
        along = self._sharing(low, high)
        for number in self._meeting(low, high):
            if number not in along:
                self.crossed[number] += 1

    def costs(self) -> _Costs:
        """Give what each costs: not to be gone where it crosses too many."""
        return [
            over if free and over <= _MOST_CROSSINGS else None
            for free, over in zip(self.free, self.crossed, strict=True)
        ]


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
    points: Sequence[Point], drawn: Sequence[PlacedArrow], ends: tuple[str, str], unit: float
) -> int:
    """Count the drawn arrows that a way crosses; one it would run along counts as too many. With
    those that begin or end alike it is one bundle: it may join them and run along them, but passing
    through them counts.
    """
    count = 0
    for arrow in drawn:
        if arrow.target == ends[1] or arrow.source == ends[0]:
            count += _through(points, arrow.points)
            continue
        for one in pairwise(points):
            for two in pairwise(arrow.points):
                if _along(one, two, 3 * unit):
                    return _MOST_CROSSINGS + 1
                if _cross(one, two):
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


def _through(one: Sequence[Point], two: Sequence[Point]) -> int:
    """Count where two ways pass through each other, not where one only joins the other."""
    count = 0
    for (ax, ay), (bx, by) in pairwise(one):
        for (cx, cy), (dx, dy) in pairwise(two):
            level, upright = (ay == by, cx == dx) if ay == by else (cy == dy, ax == bx)
            if not (level and upright):
                continue
            (lx, ly, rx), (ux, uy, vy) = (
                ((ax, ay, bx), (cx, cy, dy)) if ay == by else ((cx, cy, dx), (ax, ay, by))
            )
            inside = min(lx, rx) < ux < max(lx, rx)
            count += inside and min(uy, vy) < ly < max(uy, vy)
    return count


def _cross(one: tuple[Point, Point], two: tuple[Point, Point]) -> bool:
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = two
    return (
        min(ax, bx) <= max(cx, dx)
        and min(cx, dx) <= max(ax, bx)
        and min(ay, by) <= max(cy, dy)
        and min(cy, dy) <= max(ay, by)
    )
