"""Arrows among boxes that stand anywhere: straight where nothing is in the way, else around it at
right angles.

Used by the arrangements that have no channels of their own (rings, trees, time). Boxes and words
are obstacles; the way around them is found on a grid (A*; Hart, Nilsson and Raphael 1968), where a
bend and a place already taken by another arrow cost extra. The work is bounded by counted steps:
what is not reached within them is not drawn, and a note says so.
"""

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import Final, TypeAlias

from attrs import define, field

from processmap.layout.clear import Room, crosses
from processmap.layout.frame import Sheet
from processmap.layout.labels import NEAR, Lines, label_lines, line_height, numbered, said, size_of
from processmap.picture.diagram import Arrow
from processmap.picture.drawing import PlacedArrow, Point, Word
from processmap.picture.vocabulary import TIES

_STEP: Final = 14
_AWAY: Final = 8
"""How far arrows stay from what they pass; more than half a step, so that no step leaps over an
obstacle.
"""
_BEND: Final = 3
_TAKEN: Final = 4
_BUDGET: Final = 250_000
_SIDES: Final = ((0, -1), (1, 0), (0, 1), (-1, 0))

Spot: TypeAlias = tuple[int, int]


@define
class Wanderer:
    """Routes arrows one after the other over a sheet whose boxes and words stand already.

    Attributes:
        sheet: gets the arrows and their labels.
        area: what the arrows may use: left, top, right, bottom.
        solid: what they are to keep off besides boxes and words.
    """

    sheet: Sheet
    area: Room
    solid: Sequence[Room] = ()
    _blocked: set[Spot] = field(factory=set, init=False)
    _used: dict[Spot, int] = field(factory=dict, init=False)
    _steps: int = field(default=0, init=False)
    _rooms: dict[str, Room] = field(factory=dict, init=False)

    def route(self, arrows: Iterable[Arrow]) -> int:
        """Draw ``arrows``; give how many could not be drawn."""
        for box in self.sheet.boxes:
            self._rooms[box.id] = (box.x, box.y, box.x + box.w, box.y + box.h)
        for room in (*self._rooms.values(), *self._words()):
            self._block(room)
        lost = 0
        joined: set[tuple[str, str]] = set()
        for arrow in arrows:
            pair = (min(arrow.source, arrow.target), max(arrow.source, arrow.target))
            points = None if pair in joined else self._straight(arrow)
            if points is None and arrow.source != arrow.target:
                points = self._around(arrow)
            if points is None:
                lost += 1
                continue
            joined.add(pair)
            self._draw(arrow, points)
        return lost

    def _words(self) -> list[Room]:
        words = [
            (word.x, word.y, word.x + word.w, word.y + word.h)
            for word in self.sheet.words
            if word.owner not in self._rooms
        ]
        return [*words, *self.solid]

    def _block(self, room: Room) -> None:
        for i in range(int((room[0] - _AWAY) // _STEP) + 1, int((room[2] + _AWAY) // _STEP) + 1):
            for j in range(
                int((room[1] - _AWAY) // _STEP) + 1, int((room[3] + _AWAY) // _STEP) + 1
            ):
                self._blocked.add((i, j))

    def _straight(self, arrow: Arrow) -> tuple[Point, ...] | None:
        """Give the line between the middles of two boxes, cut at their sides, if it meets nothing
        else.
        """
        one, two = self._rooms[arrow.source], self._rooms[arrow.target]
        a, b = _middle(one), _middle(two)
        if a == b:
            return None
        start, end = _leaving(one, a, b), _leaving(two, b, a)
        if (end[0] - start[0]) * (b[0] - a[0]) + (end[1] - start[1]) * (b[1] - a[1]) <= 0:
            return None
        for id_, (left, top, right, bottom) in self._rooms.items():
            if id_ not in (arrow.source, arrow.target) and crosses(
                start, end, (left - _AWAY, top - _AWAY, right + _AWAY, bottom + _AWAY)
            ):
                return None
        if any(
            crosses(start, end, (r[0] - 3, r[1] - 2, r[2] + 3, r[3] + 2)) for r in self._words()
        ):
            return None
        return (start, end)

    def _around(self, arrow: Arrow) -> tuple[Point, ...] | None:
        """Find a way at right angles from any side of the source to any side of the target."""
        starts = self._doors(self._rooms[arrow.source])
        goals = self._doors(self._rooms[arrow.target])
        if not starts or not goals:
            return None
        found = self._search(starts, goals)
        if found is None:
            return None
        points: list[Point] = [starts[found[0]][0]]
        points += [(i * _STEP, j * _STEP) for i, j in found]
        points.append(goals[found[-1]][0])
        for spot in found:
            self._used[spot] = self._used.get(spot, 0) + 1
        return tuple(_thinned(points))

    def _doors(self, room: Room) -> dict[Spot, tuple[Point, int]]:
        """List the free grid places in front of a box's sides: the place on the side, and the way
        out.
        """
        left, top, right, bottom = room
        found: dict[Spot, tuple[Point, int]] = {}
        for i in range(int((left + 8) // _STEP) + 1, int((right - 8) // _STEP) + 1):
            up, down = int((top - _AWAY) // _STEP), int((bottom + _AWAY) // _STEP) + 1
            found.setdefault((i, up), ((i * _STEP, top), 0))
            found.setdefault((i, down), ((i * _STEP, bottom), 2))
        for j in range(int((top + 8) // _STEP) + 1, int((bottom - 8) // _STEP) + 1):
            before, after = int((left - _AWAY) // _STEP), int((right + _AWAY) // _STEP) + 1
            found.setdefault((before, j), ((left, j * _STEP), 3))
            found.setdefault((after, j), ((right, j * _STEP), 1))
        return {spot: door for spot, door in found.items() if self._free(spot)}

    def _free(self, spot: Spot) -> bool:
        x, y = spot[0] * _STEP, spot[1] * _STEP
        left, top, right, bottom = self.area
        return left <= x <= right and top <= y <= bottom and spot not in self._blocked

    def _search(
        self, starts: dict[Spot, tuple[Point, int]], goals: dict[Spot, tuple[Point, int]]
    ) -> list[Spot] | None:
        """Find the cheapest way over the grid; None if there is none, or the budget of steps is
        spent.
        """
        left, right = min(i for i, _ in goals), max(i for i, _ in goals)
        top, bottom = min(j for _, j in goals), max(j for _, j in goals)

        def left_to_go(i: int, j: int) -> int:
            return max(left - i, 0, i - right) + max(top - j, 0, j - bottom)

        best: dict[tuple[Spot, int], int] = {}
        came: dict[tuple[Spot, int], tuple[Spot, int]] = {}
        heap: list[tuple[int, int, Spot, int]] = []
        for spot, (_, way) in starts.items():
            best[spot, way] = self._price(spot)
            heappush(heap, (best[spot, way] + left_to_go(*spot), 0, spot, way))
        count = 0
        while heap and self._steps < _BUDGET:
            _, _, spot, way = heappop(heap)
            self._steps += 1
            if spot in goals and (goals[spot][1] + 2) % 4 == way:
                return _traced(came, (spot, way))
            here = best[spot, way]
            for turn, (di, dj) in enumerate(_SIDES):
                then = (spot[0] + di, spot[1] + dj)
                if (turn + 2) % 4 == way or not self._free(then):
                    continue
                cost = here + 1 + (_BEND if turn != way else 0) + self._price(then)
                if cost < best.get((then, turn), 1 << 30):
                    best[then, turn] = cost
                    came[then, turn] = (spot, way)
                    count += 1
                    heappush(heap, (cost + left_to_go(*then), count, then, turn))
        return None

    def _price(self, spot: Spot) -> int:
        return _TAKEN * self._used.get(spot, 0)

    def _draw(self, arrow: Arrow, points: tuple[Point, ...]) -> None:
        tie = arrow.kind in TIES
        number = len(self.sheet.arrows)
        self.sheet.arrows.append(
            PlacedArrow(
                arrow.id,
                arrow.source,
                arrow.target,
                arrow.kind,
                arrow.returns and not tie,
                points,
                str(number),
                arrow.reason,
            )
        )
        lines = label_lines(self.sheet, arrow)
        if lines and not self._label(arrow.id, points, lines):
            known = dict(self.sheet.keys)
            if not self._label(arrow.id, points, numbered(self.sheet, arrow)):
                self.sheet.keys = known
                heading = {box.id: box.heading for box in self.sheet.diagram.boxes}
                words = (
                    f"{heading[arrow.source]} – {heading[arrow.target]}: {said(self.sheet, arrow)}"
                )
                self.sheet.warnings.append(words)

    def _label(self, owner: str, points: tuple[Point, ...], lines: Lines) -> bool:
        """Set a label beside the arrow where it covers nothing; say whether there is such a
        place.
        """
        (wide, tall), step = size_of(self.sheet, lines), line_height(self.sheet)
        for left, top, side in beside(points, wide, tall):
            room = (left - 2, top - 2, left + wide + 2, top + tall + 2)
            if self._open(room):
                for line, (words, taken) in enumerate(lines):
                    y = round(top) + line * step
                    style = self.sheet.setter.style("arrow")
                    x = round(left + side * (wide - taken))
                    self.sheet.words.append(Word(words, owner, x, y, taken, step, style))
                self._block(room)
                return True
        return False

    def _open(self, room: Room) -> bool:
        left, top, right, bottom = self.area
        if room[0] < left or room[1] < top or room[2] > right or room[3] > bottom:
            return False
        for a, b, c, d in (*self._rooms.values(), *self._words()):
            if a < room[2] and room[0] < c and b < room[3] and room[1] < d:
                return False
        return not any(
            crosses(a, b, room) for arrow in self.sheet.arrows for a, b in pairwise(arrow.points)
        )


def beside(
    points: tuple[Point, ...], wide: float, tall: float
) -> Iterator[tuple[float, float, float]]:
    """Propose places for a label: beside the middle and the thirds of each piece, nearest first.

    Each is left, top, and how the lines stand in the room: 0 at its left side, 1 at its right, 0.5
    in the middle; the shorter ones stand towards the arrow.
    """
    for away in (4, 10, 18, 26):
        if away > 4 and away + tall > NEAR:
            continue
        for share in (0.5, 0.33, 0.67, 0.15, 0.85):
            for (ax, ay), (bx, by) in pairwise(points):
                x, y = ax + share * (bx - ax), ay + share * (by - ay)
                yield x - wide / 2, y - tall - away, 0.5
                yield x - wide / 2, y + away, 0.5
                yield x + away, y - tall / 2, 0
                yield x - wide - away, y - tall / 2, 1
                if ax != bx and ay != by:  # off to one side of a slanting piece
                    yield x + away, y - tall - away, 0
                    yield x + away, y + away, 0
                    yield x - wide - away, y - tall - away, 1
                    yield x - wide - away, y + away, 1


def _middle(room: Room) -> Point:
    return (room[0] + room[2]) / 2, (room[1] + room[3]) / 2


def _leaving(room: Room, a: Point, b: Point) -> Point:
    """Give where the line from the middle ``a`` of ``room`` towards ``b`` leaves it."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    wide, tall = (room[2] - room[0]) / 2, (room[3] - room[1]) / 2
    share = min(wide / abs(dx) if dx else 1e9, tall / abs(dy) if dy else 1e9)
    return round(a[0] + dx * share, 1), round(a[1] + dy * share, 1)


def _traced(came: dict[tuple[Spot, int], tuple[Spot, int]], at: tuple[Spot, int]) -> list[Spot]:
    out = [at[0]]
    while at in came:
        at = came[at]
        out.append(at[0])
    return out[::-1]


def _thinned(points: list[Point]) -> Iterator[Point]:
    """Leave out corners that are none, and points that repeat."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and (
            kept[-2][0] == kept[-1][0] == point[0] or kept[-2][1] == kept[-1][1] == point[1]
        ):
            kept[-1] = point
        else:
            kept.append(point)
    return iter(kept)


def draw_ties(
    sheet: Sheet, arrows: Iterable[Arrow], area: Room, solid: Sequence[Room] = ()
) -> None:
    """Draw ``arrows`` over the boxes on ``sheet`` within ``area``; note those that found no way."""
    lost = Wanderer(sheet, area, solid).route(arrows)
    if lost:
        sheet.warnings.append(sheet.setter.say("arrows_lost").format(count=lost))
