"""Lanes down, phases across, and arrows that turn at right angles: the layout of process maps.

What stands where was settled on numbers (`settle`); here rows, gaps, ranks and channels get their
sizes, and boxes, words and arrows their places.
"""

from typing import Final

from attrs import define, field

from processmap.layout.columns import (
    Heading,
    headings,
    height_below,
    put_headings,
    width_without_boxes,
)
from processmap.layout.contents import Content
from processmap.layout.empty import empty
from processmap.layout.frame import HEAD_PAD, Sheet
from processmap.layout.heights import row_heights
from processmap.layout.labels import label_lines, line_height
from processmap.layout.routes import DOWNWARD, PITCH
from processmap.layout.settle import Plan, settle
from processmap.layout.tracks import Leg, channel_tracks, gap_tracks
from processmap.layout.widths import WIDTHS, set_boxes
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import (
    Drawing,
    PlacedArrow,
    PlacedLane,
    Point,
    Word,
)

_LARGE: Final = 9
"""From so many ranks on the words around the boxes are larger."""
_NAMED: Final = 3
"""So many arrows that go back unasked are named in the notes; the others are counted."""
_GAP: Final = 14
_GAP_MARGIN: Final = 9
_LANE_PAD: Final = 4
_TURN: Final = 12
"""From a box's right side to the first track."""
_DOWN: Final = 36
"""From a box's left side to what runs straight down from it."""
_BESIDE: Final = 96
"""A label wider than this has no room beside an arrow that runs straight down."""
_ARRIVE: Final = 16
"""From the last track to a box's left side: room for the arrowhead."""


def lay_out(diagram: Diagram) -> Drawing:
    """Lay ``diagram`` out in lanes and columns; one without boxes gives a drawing that says so."""
    if not diagram.boxes:
        return empty(diagram)
    return _Lanes(diagram, Sheet(diagram, "lanes")).draw()


@define
class _Lanes:
    """One lane layout in the making: sizes first, then places."""

    diagram: Diagram
    sheet: Sheet
    labels: list[list[tuple[str, float]]] = field(factory=list, init=False)
    contents: list[Content] = field(factory=list, init=False)
    head: float = field(default=0.0, init=False)
    plan: Plan = field(init=False)
    headings: list[Heading] = field(factory=list, init=False)
    tall: list[float] = field(factory=list, init=False)  # by box
    middle: list[float] = field(factory=list, init=False)  # by box: height of its middle
    gap_top: dict[int, float] = field(factory=dict, init=False)
    gap_tall: dict[int, float] = field(factory=dict, init=False)
    gap_track: dict[int, int] = field(factory=dict, init=False)
    lane_edges: list[float] = field(factory=list, init=False)
    left: list[float] = field(factory=list, init=False)  # by rank: left side of its boxes
    wide: list[float] = field(factory=list, init=False)  # by rank
    channel_left: list[float] = field(factory=list, init=False)
    track: list[dict[int, int]] = field(factory=list, init=False)  # by channel: arrow to track

    def draw(self) -> Drawing:
        setter = self.sheet.setter
        label_heights = [self._label_lines(number) for number in range(len(self.diagram.arrows))]
        narrow = [max((taken for _, taken in lines), default=0) <= _BESIDE for lines in self.labels]
        self.plan = settle(self.diagram, label_heights, narrow)
        self.sheet.large = self.plan.ranks >= _LARGE
        self.head = self.sheet.head_width()
        self.headings = headings(self.sheet, self.plan.groups)
        if self.diagram.lanes_free:
            self.contents = [setter.set(box, WIDTHS[-1]) for box in self.diagram.boxes]
        else:
            title = {lane.id: lane.title for lane in self.diagram.lanes}
            titles = [title.get(box.lane or "", "") for box in self.diagram.boxes]
            self.contents = set_boxes(
                setter, self.diagram.boxes, titles, self.plan.rank, self._least_widths()
            )
        needs = self.plan.needs
        self.tall = [
            max(content.h, 2 * (-(-need // 2)))
            for content, need in zip(self.contents, needs, strict=True)
        ]
        height = self._heights()
        width = self._widths()
        x0, y0 = self.sheet.open(width)
        top = self._column_titles(x0, y0, width, height)
        self._lanes(x0, top, width)
        self._boxes(x0, top)
        self._arrows(x0, top)
        return self.sheet.close(top - y0 + height)

    def _least_widths(self) -> list[float]:
        """Give how wide the boxes of each rank must be for the labels beside what runs straight
        down there.
        """
        least = [0.0] * self.plan.ranks
        for wish, route, lines in zip(self.plan.wishes, self.plan.routes, self.labels, strict=True):
            if route.way in DOWNWARD and lines:
                at = self.plan.rank[wish.source]
                least[at] = max(least[at], _DOWN + 8 + max(taken for _, taken in lines) - 8)
        return least

    def _label_lines(self, number: int) -> int:
        """Break an arrow's label into lines; give the height they take."""
        lines = label_lines(self.sheet, self.diagram.arrows[number])
        del self.labels[number:]
        self.labels.append(lines)
        return int(line_height(self.sheet)) * len(lines)

    def _heights(self) -> float:
        """Settle heights of rows and gaps, downwards from 0; give where the last lane ends."""
        plan = self.plan
        self.gap_track, tracks = gap_tracks(plan.wishes, plan.routes, plan.rank, plan.level)
        rows = row_heights(self.tall, plan.rank, plan.level, plan.heights, plan.wishes, plan.routes)
        words = self._words_between()
        middles: dict[int, float] = {}
        y, level = 0.0, 0
        for place, count in enumerate(plan.heights):
            start = y
            y += _LANE_PAD
            for step in range(2 * count + 1):
                if step % 2:
                    tall = rows.get(level, 0.0)
                    middles[level] = y + tall / 2
                    y += tall
                else:
                    self.gap_top[level] = y
                    along = tracks.get(level, 0)
                    tall = along and 2 * _GAP_MARGIN + (along - 1) * PITCH
                    tall = max(
                        _GAP if 0 < step < 2 * count else _GAP - 4, tall + words.get(level, 0.0)
                    )
                    self.gap_tall[level] = tall
                    y += tall
                level += 1
            y += _LANE_PAD
            y = self._room_for_title(place, start, y)
            self.lane_edges.append(y)
        y = self.lane_edges[-1] = max(y, self._folded_height())
        self.middle = [middles[level] for level in plan.level]
        return y

    def _words_between(self) -> dict[int, float]:
        """Give the height that gaps need for the labels of ties that run straight down through
        them.
        """
        found: dict[int, float] = {}
        for route, lines in zip(self.plan.routes, self.labels, strict=True):
            if route.way in DOWNWARD and lines:
                found[route.level] = max(
                    found.get(route.level, 0.0), len(lines) * line_height(self.sheet) + 10
                )
        return found

    def _folded_height(self) -> float:
        """Give the height that columns standing for several need."""
        sheet = self.sheet
        wide = [width_without_boxes(sheet, heading) for heading in self.headings]
        return max(
            (height_below(sheet, *each) for each in zip(self.headings, wide, strict=True)),
            default=0.0,
        )

    def _room_for_title(self, place: int, start: float, y: float) -> float:
        if not self.diagram.lanes:
            return y
        title = self.diagram.lanes[self.plan.lane_order[place]].title
        lines = self.sheet.setter.lines(title, self.sheet.style("lane"), self.head - HEAD_PAD)
        return max(y, start + 20 + len(lines) * self.sheet.height_of("lane"))

    def _widths(self) -> float:
        """Settle the widths of channels and ranks, rightwards from 0; give where the picture
        ends.
        """
        plan = self.plan
        legs = self._legs()
        zones = [0.0] * (plan.ranks + 1)
        for lines, wish, route in zip(self.labels, plan.wishes, plan.routes, strict=True):
            at = plan.rank[wish.target]
            if route.way not in DOWNWARD:
                zones[at] = max(zones[at], max((taken for _, taken in lines), default=-8.0) + 8)
        used = {at: content.w for at, content in zip(plan.rank, self.contents, strict=True)}
        alone = [width_without_boxes(self.sheet, heading) for heading in self.headings]
        empty_width = dict(zip(self.plan.first, alone, strict=False))
        x = self.head
        for channel in range(plan.ranks + 1):
            self.channel_left.append(x)
            placed, count = channel_tracks(legs[channel])
            self.track.append(placed)
            if count:
                x += _TURN + (count - 1) * PITCH + _ARRIVE + zones[channel]
            else:
                x += (16 if channel in (0, plan.ranks) else 30) + zones[channel]
            if channel < plan.ranks:
                self.left.append(x)
                self.wide.append(used.get(channel, empty_width.get(channel, 0.0)))
                x += self.wide[channel]
        return x

    def _legs(self) -> list[list[Leg]]:
        """Give the vertical pieces by channel."""
        plan = self.plan
        legs: list[list[Leg]] = [[] for _ in range(plan.ranks + 1)]
        for k, (wish, route) in enumerate(zip(plan.wishes, plan.routes, strict=True)):
            start, end = (
                self.middle[wish.source] + route.leaves,
                self.middle[wish.target] + route.enters,
            )
            first, last = plan.rank[wish.source] + 1, plan.rank[wish.target]
            if route.way in DOWNWARD:
                continue
            if route.way in ("direct", "target"):
                if start != end:
                    legs[first].append(Leg(k, route.bundle, start, end))
            elif route.way == "source":
                if start != end:
                    legs[last].append(Leg(k, route.bundle, start, end))
            else:
                along = self._along(k, route.level)
                back = route.way == "around"
                legs[first].append(
                    Leg(k, route.bundle, start, along, "left" if back else "through")
                )
                legs[last].append(Leg(k, route.bundle, along, end, "right" if back else "through"))
        return legs

    def _along(self, arrow: int, level: int) -> float:
        return self.gap_top[level] + _GAP_MARGIN + PITCH * self.gap_track[arrow]

    def _column_titles(self, x0: float, y0: float, width: float, height: float) -> float:
        """Set the titles of the columns; give where the lanes start."""
        if not self.headings:
            return y0
        edges = [self.channel_left[at] for at in self.plan.first[:-1]]
        edges = [edges[0], *(edge + 7 for edge in edges[1:]), width]
        # Where arrows turn before a column in which nothing stands, what is listed there begins
        # after them.
        free = [
            self.left[at] if self.track[at] else edge
            for at, edge in zip(self.plan.first[:-1], edges[:-1], strict=True)
        ]
        return put_headings(self.sheet, self.headings, edges, free, (x0, y0), height)

    def _lanes(self, x0: float, top: float, width: float) -> None:
        start = 0.0
        for place, end in enumerate(self.lane_edges):
            if self.diagram.lanes:
                lane = self.diagram.lanes[self.plan.lane_order[place]]
                y = top + start
                self.sheet.lanes.append(
                    PlacedLane(lane.id, lane.title, x0, y, width, end - start, self.head)
                )
                tall = len(
                    self.sheet.setter.lines(
                        lane.title, self.sheet.style("lane"), self.head - HEAD_PAD
                    )
                ) * self.sheet.height_of("lane")
                middle = y + (end - start - tall) // 2
                self.sheet.put(
                    lane.title,
                    self.sheet.style("lane"),
                    x0 + 12,
                    middle,
                    self.head - HEAD_PAD,
                    lane.id,
                )
            start = end

    def _boxes(self, x0: float, top: float) -> None:
        sheet = self.sheet
        for k, (box, content) in enumerate(zip(self.diagram.boxes, self.contents, strict=True)):
            x = x0 + self.left[self.plan.rank[k]]
            tall = self.tall[k]
            y = top + self.middle[k] - tall / 2
            sheet.put_box(box, content, x, y, tall)

    def _arrows(self, x0: float, top: float) -> None:
        plan = self.plan
        style, tall = self.sheet.setter.style("arrow"), line_height(self.sheet)
        turned: list[tuple[int, int]] = []
        for k, (arrow, wish, route) in enumerate(
            zip(self.diagram.arrows, plan.wishes, plan.routes, strict=True)
        ):
            points = self._points(k, x0, top)
            for line, (text, taken) in enumerate(self.labels[k]):
                x, y = points[-1]
                if route.way in DOWNWARD:
                    low = self.gap_top[route.level] + self.gap_tall[route.level] - 5
                    x, y = x + 8, top + low - tall * (len(self.labels[k]) - line)
                else:
                    x, y = x - 12 - taken, y - 2 - tall * (len(self.labels[k]) - line)
                self.sheet.words.append(Word(text, arrow.id, x, y, taken, tall, style))
            if plan.turned[k]:
                points = points[::-1]
            self.sheet.arrows.append(
                PlacedArrow(
                    arrow.id,
                    arrow.source,
                    arrow.target,
                    arrow.kind,
                    wish.back,
                    points,
                    str(route.bundle),
                    arrow.reason,
                )
            )
            if wish.back and not arrow.returns:
                turned.append((wish.source, wish.target))
        self._say_turned(turned)

    def _points(self, k: int, x0: float, top: float) -> tuple[Point, ...]:
        """Give the corners of an arrow's way, from side to side."""
        plan = self.plan
        wish, route = plan.wishes[k], plan.routes[k]
        a, b = plan.rank[wish.source], plan.rank[wish.target]
        if route.way in DOWNWARD:
            return self._straight_down(wish.source, wish.target, x0 + self.left[a] + _DOWN, top)
        start, end = (
            top + self.middle[wish.source] + route.leaves,
            top + self.middle[wish.target] + route.enters,
        )
        out, into = x0 + self.left[a] + self.wide[a], x0 + self.left[b]
        if start == end and route.way not in ("gap", "around"):
            return ((out, start), (into, end))
        if route.way in ("gap", "around"):
            along = top + self._along(k, route.level)
            one, two = self._turn(a + 1, k, x0), self._turn(b, k, x0)
            return ((out, start), (one, start), (one, along), (two, along), (two, end), (into, end))
        turn = self._turn(b if route.way == "source" else a + 1, k, x0)
        return ((out, start), (turn, start), (turn, end), (into, end))

    def _straight_down(self, source: int, target: int, x: float, top: float) -> tuple[Point, ...]:
        ends = [(self.middle[box], self.tall[box] / 2) for box in (source, target)]
        (one, half), (other, other_half) = ends
        sign = 1 if other > one else -1
        return ((x, top + one + sign * half), (x, top + other - sign * other_half))

    def _turn(self, channel: int, arrow: int, x0: float) -> float:
        return x0 + self.channel_left[channel] + _TURN + PITCH * self.track[channel][arrow]

    def _say_turned(self, turned: list[tuple[int, int]]) -> None:
        """Name the arrows that go back though nobody called them returns; the first few of many."""
        boxes, setter = self.diagram.boxes, self.sheet.setter
        for source, target in turned[:_NAMED]:
            words = setter.say("turned_back")
            self.sheet.warnings.append(
                words.format(source=boxes[source].heading, target=boxes[target].heading)
            )
        if len(turned) > _NAMED:
            self.sheet.warnings.append(setter.say("turned_more").format(count=len(turned) - _NAMED))
