"""Time across, lanes down: every box begins where its day is, and boxes that would meet stand in
further rows.

Boxes of the kind "mark" without a lane (today, an election) stand below the axis with a line
through all lanes. What has no day stands apart, to the right of the field.
"""

from typing import Final

from attrs import define, evolve, field

from processmap.layout.contents import Content
from processmap.layout.dates import Scale, marks, scale_for
from processmap.layout.empty import empty
from processmap.layout.frame import HEAD_PAD, Sheet
from processmap.layout.wander import draw_ties
from processmap.picture.diagram import Diagram, LegendEntry
from processmap.picture.drawing import Drawing, Figure, PlacedLane

_BOX_WIDTH: Final = 176
_MARK_WIDTH: Final = 104
_BETWEEN: Final = 8
_PAD: Final = 10
_WIDTHS: Final = (720.0, 1100.0, 1600.0, 2200.0)
_ROWS: Final = 3
_TICK: Final = 64.0
_AXIS: Final = 26
_LARGE: Final = 1500


def lay_out(diagram: Diagram) -> Drawing:
    """Lay ``diagram`` out along time; without any day it is a plain list of boxes in lanes."""
    if not diagram.boxes:
        return empty(diagram)
    return _Timeline(diagram, Sheet(diagram, "timeline")).draw()


@define
class _Timeline:
    """A timeline in the making."""

    diagram: Diagram
    sheet: Sheet
    contents: list[Content] = field(factory=list, init=False)
    scale: Scale = field(init=False)
    head: float = field(default=0.0, init=False)
    places: dict[int, tuple[float, float]] = field(factory=dict, init=False)
    edges: list[float] = field(factory=list, init=False)
    strip: float = field(default=0.0, init=False)

    def draw(self) -> Drawing:
        boxes, sheet = self.diagram.boxes, self.sheet
        self.contents = [
            sheet.setter.set(box, _MARK_WIDTH if self._is_mark(number) else _BOX_WIDTH)
            for number, box in enumerate(boxes)
        ]
        self.head = sheet.head_width()
        days = [day for box in boxes for day in (box.start, box.end) if day]
        for width in _WIDTHS:
            self.scale = scale_for(days, width) if days else Scale([1], [0.0], [])
            if self._settle() <= _ROWS:
                break
        self.contents = [
            evolve(each, w=self._wide(k, self.places[k][0])) for k, each in enumerate(self.contents)
        ]
        right = max(x + self.contents[number].w for number, (x, _) in self.places.items())
        width = self.head + float(-(-max(right, self.scale.width) // 1)) + 2 * _PAD
        sheet.large = width > _LARGE
        x0, y0 = sheet.open(width)
        top = y0 + _AXIS + self.strip
        self._axis(x0 + self.head + _PAD, y0, top, bool(days))
        self._lanes(x0, top, width)
        for number, (box, content) in enumerate(zip(boxes, self.contents, strict=True)):
            x, y = self.places[number]
            sheet.put_box(box, content, round(x0 + self.head + _PAD + x), top + y)
        self._tell()
        height = _AXIS + self.strip + self.edges[-1]
        draw_ties(sheet, self.diagram.arrows, (x0 + self.head, top, x0 + width, y0 + height))
        return sheet.close(height)

    def _is_mark(self, number: int) -> bool:
        box = self.diagram.boxes[number]
        return (
            box.kind == "mark"
            and box.lane is None
            and box.start is not None
            and bool(self.diagram.lanes)
        )

    def _settle(self) -> int:
        """Settle where boxes stand, seen from the field's top left corner; give the most rows any
        lane has.
        """
        boxes = self.diagram.boxes
        lanes = {lane.id: place for place, lane in enumerate(self.diagram.lanes)}
        rows_of: dict[int, list[int]] = {place: [] for place in range(max(len(lanes), 1))}
        above: list[int] = []
        for number, box in enumerate(boxes):
            (above if self._is_mark(number) else rows_of[lanes.get(box.lane or "", 0)]).append(
                number
            )
        self.places, self.edges = {}, []
        self.strip = self._stack(above, 0.0)[0] + 4 if above else 0.0
        for number in above:
            x, y = self.places[number]
            self.places[number] = (x, y - self.strip)
        y, most = 0.0, 0
        for place in range(max(len(lanes), 1)):
            tall, rows = self._stack(rows_of[place], y + _PAD)
            lines = self._title(place)
            y += max(tall + 2 * _PAD, 20 + len(lines) * self.sheet.height_of("lane"))
            most = max(most, rows)
            self.edges.append(y)
        return most

    def _title(self, place: int) -> list[tuple[str, float]]:
        if not self.diagram.lanes:
            return []
        return self.sheet.setter.lines(
            self.diagram.lanes[place].title, "lane-large", self.head - HEAD_PAD
        )

    def _stack(self, members: list[int], top: float) -> tuple[float, int]:
        """Stand boxes in rows by their days, each in the first row where it meets none; give height
        and rows.
        """
        boxes = self.diagram.boxes
        undated = (
            self.scale.width + _BOX_WIDTH + 2 * _PAD if any(box.start for box in boxes) else 0.0
        )
        ordered = sorted(members, key=lambda n: (self._at(n, undated), boxes[n].order, n))
        rows: list[list[int]] = []
        ends: list[float] = []
        for number in ordered:
            x = self._at(number, undated)
            row = next((k for k, end in enumerate(ends) if end + _BETWEEN <= x), len(rows))
            if row == len(rows):
                rows.append([])
                ends.append(0.0)
            rows[row].append(number)
            ends[row] = x + self._wide(number, x)
        y = top
        for row_members in rows:
            for number in row_members:
                self.places[number] = (self._at(number, undated), y)
            y += max(self.contents[number].h for number in row_members) + _BETWEEN
        return (y - _BETWEEN - top if rows else 0.0), len(rows)

    def _wide(self, number: int, x: float) -> float:
        """Give the width of a box: what its words need, and to the end of its span if it has
        one.
        """
        end = self.diagram.boxes[number].end
        words = self.contents[number].w
        return (
            max(words, float(round(self.scale.at(end) - x)))
            if end and not self._is_mark(number)
            else words
        )

    def _at(self, number: int, undated: float) -> float:
        start = self.diagram.boxes[number].start
        return self.scale.at(start) if start else undated

    def _axis(self, left: float, y0: float, top: float, dated: bool) -> None:
        """Draw the axis with its marks, the lines of today and the like, and where time is left
        out.
        """
        sheet, bottom = self.sheet, top + self.edges[-1]
        y = y0 + _AXIS - 4
        if not dated:
            return
        sheet.figures.append(Figure("axis", "line", left, y, self.scale.width, 0))
        for place, words in marks(self.scale, _TICK):
            sheet.figures.append(Figure("axis", "line", left + place, y - 5, 0, 5))
            sheet.figures.append(Figure("grid", "line", left + place, top, 0, bottom - top))
            sheet.put(words, "axis", left + place, y - 21, _TICK)
        for start, end in self.scale.gaps:
            sheet.figures.append(Figure("gap", "rect", left + (start + end) / 2 - 5, y - 5, 10, 10))
        for number in range(len(self.contents)):
            if self._is_mark(number):
                x, mark_y = self.places[number]
                foot = top + mark_y + self.contents[number].h
                sheet.figures.append(
                    Figure("stem", "line", round(left + x), foot, 0, bottom - foot)
                )

    def _tell(self) -> None:
        """Say in the legend what a place means: days, spells, time left out, and where what has no
        day stands.
        """
        boxes = self.diagram.boxes
        if not any(box.start for box in boxes):
            return
        shown = {
            "place": True,
            "spell": any(box.start and box.end and box.end > box.start for box in boxes),
            "gap": bool(self.scale.gaps),
            "undated": any(box.start is None for box in boxes),
        }
        say = self.sheet.setter.say
        self.sheet.readings += [
            LegendEntry(say(f"read_{name}"), say(f"read_{name}_means"))
            for name, is_shown in shown.items()
            if is_shown
        ]

    def _lanes(self, x0: float, top: float, width: float) -> None:
        start, sheet = 0.0, self.sheet
        for lane, end in zip(self.diagram.lanes, self.edges, strict=False):
            sheet.lanes.append(
                PlacedLane(lane.id, lane.title, x0, top + start, width, end - start, self.head)
            )
            style = sheet.style("lane")
            tall = len(
                sheet.setter.lines(lane.title, style, self.head - HEAD_PAD)
            ) * sheet.height_of("lane")
            sheet.put(
                lane.title,
                style,
                x0 + 12,
                top + start + (end - start - tall) // 2,
                self.head - HEAD_PAD,
                lane.id,
            )
            start = end
