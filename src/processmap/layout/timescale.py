"""A timeline on paper: one scale for a whole sheet, so that what lasts four times as long is four
times as long.

A day is a mark with its words beside it, several days are a bar of exactly those days, and what is
known roughly is a dashed bar of the time that it can be. Nothing is left out of the scale; where a
sheet has too little room the time goes on to a next sheet, and what has no day stands in a frame of
its own.
"""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise, product
from typing import Final, cast

from attrs import evolve, frozen

from processmap.layout.key import Key, Sign
from processmap.layout.page import PITCH, Page, lowest, most_for
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, FigureRole, PlacedLane, Tone
from processmap.picture.paper import PAPERS, Paper
from processmap.picture.timescale import SHAPES, Moment, Timescale, Undated
from processmap.picture.vocabulary import BoxKind, State

_SMALL: Final = 0.92
_WORDS: Final = (150.0, 120.0, 95.0)
"""How wide words may run beside a mark, in tenths of the body."""
_MOST_LINES: Final = 6
"""Lines that a bar may hold; with more, the words stand beside it."""
_HAIR: Final = 0.4
"""So much shorter is the box of a bar than the bar, so that two that follow on each other are two;
the bar itself is as long as its time."""
_INSIDE: Final = 5
"""Room between the edge of a bar and its words, in tenths of the body."""
_YIELDED: Final = 2.0
"""How many points words may be smaller so that none in a bar is broken."""
_MEASURE: Final = 120
"""So much longer than its words a measure along a bar is at least, in tenths of the body."""
_LEAST_DAYS: Final = 21
"""A sheet is not divided into stretches shorter than this."""
_GROWN: Final = 38.0
_GROWN_LOW: Final = 22.0
"""So much higher than they need rows may be, in tenths of the body: on a whole paper, and where the
sheet may be lower instead.
"""
_FILLED: Final = 0.5
"""So much of what a row is higher than it needs its bars take."""
_MARKS: Final[dict[str, FigureRole]] = {
    "held": "mark-held",
    "provisional": "mark-provisional",
    "asked": "mark-asked",
    "cancelled": "mark-cancelled",
}
_TOLD_STATES: Final = ("held", "provisional", "asked", "cancelled")
"""States that the key explains; a mark that is only drawn in outline is a day to come."""


def lay_out(diagram: Diagram, paper: Paper | None = None) -> Drawing:
    """Place a timeline on the paper asked for, or on the smallest on which everything fits."""
    content = cast(Timescale, diagram.content)
    first, last = _bounds(content)
    rows = [key for key, _ in content.rows]
    for chosen in (paper,) if paper else (PAPERS["A4"], PAPERS["A3"]):
        least = 9.0 if chosen.name == "A4" and paper is None else 0.0
        bodies = [body for body in chosen.bodies if least <= body <= most_for(chosen)]
        # Bars that hold their words are worth more than larger words beside them.
        for tidy in (True, False):
            found: tuple[float, Drawing] | None = None
            for body, words in product(bodies, _WORDS):
                if found is not None and body < found[0] - _YIELDED:
                    break
                sheet = _Sheet(diagram, content, chosen, body, words, first, last, rows)
                if tidy and not sheet.tidy:
                    continue
                if found is not None and not sheet.unbroken:
                    continue
                made = sheet.drawn(cut=paper is None)
                if made is None:
                    continue
                if not tidy or sheet.unbroken:
                    return made
                found = found or (body, made)
            if found is not None:
                return found[1]
    chosen = paper or PAPERS["A3"]
    parts = _parts(diagram, content, chosen, first, last, rows)
    parts = [part for part in parts if part.moments or part.undated] or parts[:1]
    sheets = [
        _best(diagram, part, chosen, number, len(parts)) for number, part in enumerate(parts, 1)
    ]
    return evolve(sheets[0], further=tuple(sheets[1:]))


def _bounds(content: Timescale) -> tuple[dt.date, dt.date]:
    """Give the first and last day of the scale: whole months."""
    days = [day for each in content.moments for day in (each.first, each.last)]
    days += [day for _, _, day in content.marks]
    first = min(days).replace(day=1)
    last = max(days)
    return first, _next_month(last) - dt.timedelta(days=1) if last.year < 9999 else last


def _next_month(day: dt.date) -> dt.date:
    return (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)


@frozen
class _Part:
    """What stands on one sheet."""

    content: Timescale
    first: dt.date
    last: dt.date
    rows: tuple[str, ...]

    @property
    def moments(self) -> tuple[Moment, ...]:
        return self.content.moments

    @property
    def undated(self) -> tuple[Undated, ...]:
        return self.content.undated


def _parts(
    diagram: Diagram,
    content: Timescale,
    paper: Paper,
    first: dt.date,
    last: dt.date,
    rows: Sequence[str],
) -> list[_Part]:
    """Divide time, and where a short time is still too much, the rows, until each part fits; what
    has no day comes last, on as many sheets as it needs.
    """
    dated = evolve(content, undated=())
    found = _divided(diagram, dated, paper, first, last, list(rows))
    if content.undated:
        found += _undated_parts(diagram, content, paper, first, last)
    return found


def _undated_parts(
    diagram: Diagram, content: Timescale, paper: Paper, first: dt.date, last: dt.date
) -> list[_Part]:
    left = list(content.undated)
    found = []
    while left:
        count = len(left)
        while count > 1:
            part = evolve(content, moments=(), marks=(), rows=(), undated=tuple(left[:count]))
            if _Sheet(diagram, part, paper, paper.bodies[-1], 95, first, last, []).drawn():
                break
            count = count * 3 // 4
        part = evolve(content, moments=(), marks=(), rows=(), undated=tuple(left[:count]))
        found.append(_Part(part, first, last, ()))
        left = left[count:]
    return found


def _divided(
    diagram: Diagram,
    content: Timescale,
    paper: Paper,
    first: dt.date,
    last: dt.date,
    rows: list[str],
) -> list[_Part]:
    inside = evolve(
        content,
        moments=tuple(
            each
            for each in content.moments
            if each.row in rows and each.first <= last and each.last >= first
        ),
        marks=tuple(each for each in content.marks if first <= each[2] <= last),
    )
    part = _Part(inside, first, last, tuple(rows))
    if not inside.moments:
        return []
    body = paper.bodies[-1]
    fits = any(
        _Sheet(diagram, inside, paper, body, words, first, last, rows).drawn() for words in _WORDS
    )
    if fits:
        return [part]
    cut = _cut(inside, first, last)
    if cut is not None:
        before = _divided(diagram, inside, paper, first, cut - dt.timedelta(days=1), rows)
        return before + _divided(diagram, inside, paper, cut, last, rows)
    used = [row for row in rows if any(each.row == row for each in inside.moments)]
    if len(used) > 1:
        half = len(used) // 2
        above = _divided(diagram, inside, paper, first, last, used[:half])
        return above + _divided(diagram, inside, paper, first, last, used[half:])
    moments = inside.moments
    if len(moments) > 1:
        half = len(moments) // 2
        ahead = evolve(inside, moments=moments[:half])
        behind = evolve(inside, moments=moments[half:])
        return [
            *_divided(diagram, ahead, paper, first, last, rows),
            *_divided(diagram, behind, paper, first, last, rows),
        ]
    return [part]


def _cut(content: Timescale, first: dt.date, last: dt.date) -> dt.date | None:
    """Choose the first day of the later half: a new year before a new month, where few bars are cut
    and both halves have about as much; None where the time is too short to divide.
    """
    candidates = []
    day = _next_month(first)
    while day <= last:
        if (day - first).days >= _LEAST_DAYS and (last - day).days >= _LEAST_DAYS:
            candidates.append(day)
        day = _next_month(day)
    if not candidates:
        return None

    def cost(day: dt.date) -> tuple[float, dt.date]:
        before = sum(1 for each in content.moments if each.first < day)
        across = sum(1 for each in content.moments if each.first < day <= each.last)
        share = abs(before / len(content.moments) - 0.5)
        return (share + 0.3 * across / len(content.moments) - 0.15 * (day.month == 1), day)

    return min(candidates, key=cost)


def _best(diagram: Diagram, part: _Part, paper: Paper, number: int, count: int) -> Drawing:
    """Draw a part in words as large as its sheet has room for."""
    last = _Sheet(
        diagram,
        part.content,
        paper,
        paper.bodies[-1],
        _WORDS[-1],
        part.first,
        part.last,
        list(part.rows),
        number,
        count,
    )
    for body in (body for body in paper.bodies if body <= most_for(paper)):
        for words in _WORDS:
            made = _Sheet(
                diagram,
                part.content,
                paper,
                body,
                words,
                part.first,
                part.last,
                list(part.rows),
                number,
                count,
            ).drawn()
            if made is not None:
                return made
    forced = last.drawn(force=True)
    assert forced is not None  # nothing is too high where that is allowed
    return forced


@frozen
class _Set:
    """A moment, set: where its mark or bar is, where its words are, and in which line of its
    row; ``tight`` where the bar is too short for its words and they stand in it all the same.
    """

    moment: Moment
    left: float
    right: float
    words_left: float
    lines: tuple[tuple[str, bool], ...]
    inside: bool
    taken: tuple[float, float]
    tight: bool = False


class _Sheet:
    """One attempt to place a stretch of time on one sheet.

    Args:
        diagram: what is shown.
        content: the part of it that stands on this sheet.
        paper: what it is drawn on.
        body: the size of the body text.
        words: how wide words may run beside a mark, in tenths of the body.
        first, last: the days at the ends of the scale.
        rows: ids of the rows on this sheet.
        number, count: which sheet it is, of how many.
    """

    def __init__(
        self,
        diagram: Diagram,
        content: Timescale,
        paper: Paper,
        body: float,
        words: float,
        first: dt.date,
        last: dt.date,
        rows: Sequence[str],
        number: int = 1,
        count: int = 1,
    ) -> None:
        self.diagram, self.content, self.paper = diagram, content, paper
        self.page = Page(diagram, paper, body)
        self.unit = body / 10
        self.size, self.small = self.page.size(), self.page.size(_SMALL)
        self.words = words * self.unit
        self.first, self.last = first, last
        titles = dict(content.rows)
        used = {each.row for each in content.moments}
        self.rows = [(key, titles[key]) for key in rows if key in used]
        self.number, self.count = number, count
        self.side = 10 * self.unit
        self.head = min(
            max(
                [
                    self.page.longest_word([title], self.size, True) + 14 * self.unit
                    for _, title in self.rows
                ],
                default=0.0,
            ),
            0.17 * paper.width,
        )
        if self.rows:
            self.head = max(self.head, 0.1 * paper.width)
        self.left = paper.margin + self.head + 5 * self.unit + self.side / 2
        self.right = paper.width - paper.margin
        self.scale = (self.right - self.left) / ((last - first).days + 1)

    @property
    def tidy(self) -> bool:
        """Whether every bar holds its words, and there are bars."""
        lasting = [each for each in self.content.moments if each.extent in ("span", "about")]
        bars = [self._set(each) for each in lasting]
        return bool(bars) and all(each.inside and not each.tight for each in bars)

    @property
    def unbroken(self) -> bool:
        """Whether no word in a bar is broken."""
        lasting = [each for each in self.content.moments if each.extent in ("span", "about")]
        lines = [line for each in lasting for line, _ in self._set(each).lines]
        return not any(line.rstrip("\u00ad").endswith("-") for line in lines)

    def x(self, day: dt.date) -> float:
        """Give where a day begins."""
        return self.left + (day - self.first).days * self.scale

    def drawn(self, *, force: bool = False, cut: bool = False) -> Drawing | None:
        """Give the sheet, or None where it is too low; ``cut`` leaves out the empty foot of it."""
        page, paper, content = self.page, self.paper, self.content
        page.clear()
        title = content.title
        if self.count > 1:
            title = page.say("course_sheet", title=title, number=self.number, count=self.count)
        details = " · ".join(part for part in self.diagram.details[1:] if part)
        y = page.head(title, content.subtitle, details, content.tag) + 0.3 * self.size
        heads = y
        if self.rows:
            y += 2 * (self.size * PITCH + 0.5 * self.size) + self._marks_height()
        tracks = {row: self._tracks(row) for row, _ in self.rows}
        pad, gap = 4 * self.unit, 3 * self.unit
        heights = []
        for row, row_title in self.rows:
            own = sum(map(self._track_height, tracks[row])) + gap * max(0, len(tracks[row]) - 1)
            head = len(self._row_title(row_title)) * self.size * PITCH
            heights.append(max(own, head) + 2 * pad)
        key = Key(page, page.say("time_key"), self._signs(), self.small)
        foot = page.foot_height(content.foot, self.small) + key.height
        bottom = paper.height - paper.margin - foot
        undated = self._undated_height()
        need = sum(heights) + gap * len(heights) + undated
        if y + need > bottom and not force:
            return None
        most = _GROWN_LOW if cut else _GROWN
        shares = len(heights) + bool(content.undated)
        grow = min(max(0.0, bottom - y - need) / max(1, shares), most * self.unit)
        floor = y + sum(heights) + (gap + grow) * len(heights)
        if self.rows:
            self._draw_heads(heads)
        for (row, row_title), height in zip(self.rows, heights, strict=True):
            self._draw_row(row, row_title, y, height + grow, tracks[row])
            y += height + grow + gap
        if content.undated:
            taller = 0.5 * grow if self._side_by_side() else 0.0
            self._draw_undated(y + 2 * self.unit, undated + taller, taller)
            y += undated + taller
        if self.rows:
            self._draw_months(heads + self.size * PITCH + 0.5 * self.size, floor)
        height = paper.height
        if cut:
            height = min(height, max(lowest(paper), y + 2 * self.size + paper.height - bottom))
        elif force:
            height = max(height, y + paper.height - bottom)
        key.draw(page.foot(content.foot, height - paper.margin, self.small))
        return page.finish(height, cut=cut)

    def _signs(self) -> list[Sign]:
        """Give the signs that stand on this sheet: sorts of marks, how far they have come, and what
        lasts.
        """
        say, moments = self.page.say, self.content.moments
        marked = [each for each in moments if each.extent == "day"]
        undated = self.content.undated
        told = [each for each in undated if each.state in (*_MARKS, "next")]
        shapes = {each.shape for each in marked} | {each.shape for each in told}
        states = {each.state for each in marked} | {each.state for each in undated}
        extents = {each.extent for each in moments}
        signs = [
            Sign("mark-dated", say(f"time_key_{shape}"), "quiet", kind=shape)
            for shape in SHAPES
            if shape in shapes
        ]
        signs += [
            Sign(_MARKS[state], say(f"time_key_{state}"), "quiet")
            for state in _TOLD_STATES
            if state in states
        ]
        if "span" in extents:
            signs.append(Sign("bar-span", say("time_key_span"), "joint", 2.4))
        if "about" in extents:
            signs.append(Sign("bar-about", say("time_key_about"), "joint", 2.4))
        if "gate" in extents:
            signs.append(Sign("bar-gate", say("time_key_gate"), "ink", 0.3))
        return signs

    # Heads.

    def _marks_height(self) -> float:
        return (self.small * PITCH + 2 * self.unit) * len(self._mark_lines())

    @property
    def _beside_pin(self) -> float:
        """Room between the pin of a day and its words."""
        return 0.3 * self.small

    def _mark_lines(self) -> list[list[tuple[str, str, dt.date, float, float]]]:
        """Set the words of days that concern everything, on as few lines as they need."""
        lines: list[list[tuple[str, str, dt.date, float, float]]] = []
        ends: list[float] = []
        for id_, said, day in sorted(self.content.marks, key=lambda each: (each[2], each[1])):
            wide = self.page.width(said, self.small, True) + self.side + self._beside_pin
            x = self.x(day) + self.scale / 2
            left = x - self.side / 2
            if left + wide > self.right:  # the words stand before their mark
                left = x + self.side / 2 - wide
            for at, end in enumerate(ends):
                if left > end + 4 * self.unit:
                    lines[at].append((id_, said, day, left, wide))
                    ends[at] = left + wide
                    break
            else:
                lines.append([(id_, said, day, left, wide)])
                ends.append(left + wide)
        return lines

    def _draw_heads(self, top: float) -> None:
        page = self.page
        line = self.size * PITCH + 0.5 * self.size
        years: list[tuple[int, dt.date, dt.date]] = []
        day = self.first
        while day <= self.last:
            end = min(self.last, dt.date(day.year, 12, 31))
            years.append((day.year, day, end))
            if end == self.last:
                break
            day = end + dt.timedelta(days=1)
        free = 0.0
        for year, start, end in years:
            x, right = self.x(start) + 1, self.x(end) + self.scale - 1
            page.figure("row-head", x, top, max(1.0, right - x), line - 2, "ink")
            wide = page.width(str(year), self.size, True)
            if right - x > wide + 6 and x > free:
                page.put([str(year)], x + 4, top + 0.2 * self.size, self.size, bold=True)
                free = x + wide + 8
        y = top + 2 * line
        for marks in self._mark_lines():
            for id_, said, day, left, wide in marks:
                x = self.x(day) + self.scale / 2 - self.side / 2
                # A little wider than the words: where both are rounded they still stand in it.
                room = wide + 0.1 * self.unit
                page.box(id_, left, y, room, self.small * PITCH, kind="mark", shape="none")
                page.figure(
                    "pin", x, y + 2 * self.unit, self.side, self.side * 0.7, "ink", owner=id_
                )
                beside = self.side + self._beside_pin
                words = left + beside if left >= x - 0.1 else left
                page.put([said], words, y, self.small, bold=True, owner=id_, room=wide - beside)
            y += self.small * PITCH + 2 * self.unit

    def _hair(self, x: float, top: float, floor: float) -> None:
        """Draw a line of the scale, which stops where words stand."""
        page = self.page
        near = [
            word
            for word in page.words
            if word.x - 2 < x < word.x + word.w + 2 and top < word.y + word.h and word.y < floor
        ]
        # All words of one thing together: a line that comes and goes between them is a patch.
        owners = {word.owner for word in near if word.owner}
        blocks = [[word] for word in near if not word.owner]
        blocks += [[word for word in page.words if word.owner == owner] for owner in sorted(owners)]
        words = sorted(
            (min(word.y for word in block) - 1, max(word.y + word.h for word in block) + 1)
            for block in blocks
        )
        start = top
        for first, last in words:
            if first > start:
                page.figure("hair", x, start, 0, first - start, "quiet")
            start = max(start, last)
        if floor > start:
            page.figure("hair", x, start, 0, floor - start, "quiet")

    def _draw_months(self, y: float, floor: float) -> None:
        """Name months as densely as there is room for: each, each quarter, or each half year."""
        page = self.page
        widest = max(page.width(name, self.small) for name in self.content.months) + 8 * self.unit
        month = self.scale * 30.4
        step = next((step for step in (1, 3, 6) if month * step > widest), 12)
        day = self.first
        while day <= self.last:
            if (day.month - 1) % step == 0:
                x = self.x(day)
                self._hair(x, y, floor)
                name = self.content.months[day.month - 1]
                room = self.x(min(self.last, _add_months(day, step))) - x
                if step < 12 and page.width(name, self.small) + 3 * self.unit < room:
                    page.put(
                        [name], x + 3 * self.unit, y + 0.15 * self.size, self.small, tone="quiet"
                    )
            if day.year == 9999 and day.month == 12:
                break
            day = _next_month(day)

    # Rows.

    def _row_title(self, title: str) -> list[str]:
        return self.page.lines(title, self.head - 12 * self.unit, self.size, True)

    def _tracks(self, row: str) -> list[list[_Set]]:
        """Give the lines of a row: nothing in one lies on anything else in it."""
        moments = [each for each in self.content.moments if each.row == row]
        moments.sort(key=lambda each: (each.first, -(each.last - each.first).days))
        lines: list[list[_Set]] = []
        for moment in moments:
            made = self._set(moment)
            for line in lines:
                if all(self._apart(made, each) for each in line):
                    line.append(made)
                    break
            else:
                lines.append([made])
        return lines

    def _apart(self, one: _Set, other: _Set) -> bool:
        """Whether two have room in one line: bars that hold their words may touch, as one time
        follows on another.
        """
        air = -0.1 if one.inside and other.inside else 4 * self.unit
        return one.taken[0] > other.taken[1] + air or one.taken[1] < other.taken[0] - air

    def _set(self, moment: Moment) -> _Set:
        """Set a moment: words inside its bar where they fit, else beside it."""
        first, last = max(moment.first, self.first), min(moment.last, self.last)
        left, right = self.x(first), self.x(last) + self.scale
        gap = 3 * self.unit if moment.extent in ("day", "gate") else _INSIDE * self.unit
        pad = self._pad(moment)
        if moment.extent == "gate":
            return self._set_gate(moment, left)
        if moment.extent == "day":
            middle = (left + right) / 2
            left, right = middle - self.side / 2, middle + self.side / 2
        else:
            right = max(right, left + 2.5 * self.unit)
            room = right - left - 2 * gap
            lines = self._lines(moment, room)
            whole = self._holds_words(moment, room)
            if whole and len(lines) <= _MOST_LINES + (moment.state == "next"):
                return _Set(moment, left, right, left + gap, lines, True, (left, right))
        lines = self._lines(moment, self.words)
        if len(lines) > _MOST_LINES:  # a list of things is easier to read line by line
            lines = self._lines(moment, max(self.words, min(2 * self.words, self.right - right)))
        wide = max((self._width(line) for line in lines), default=0.0)
        if right + gap + wide + pad <= self.right + 1:
            taken = (left - pad, right + gap + wide + pad)
            return _Set(moment, left, right, right + gap, lines, False, taken)
        start = left - gap - wide
        if start - pad >= self.left - self.side / 2:
            return _Set(moment, left, right, start, lines, False, (start - pad, right + pad))
        lines = self._lines(moment, max(right - left - 2 * gap, 40 * self.unit))
        return _Set(moment, left, right, left + gap, lines, True, (left, right), tight=True)

    @property
    def _lock(self) -> float:
        """Room for a lock and the air behind it."""
        return 0.9 * self.side + 2 * self.unit

    def _set_gate(self, moment: Moment, left: float) -> _Set:
        """Set what has to be in place first: its bar, and beside it each thing on a line of its
        own where the sheet has room for that.
        """
        right = left + 3 * self.unit
        start = right + 3 * self.unit + self._lock
        lines = self._lines(moment, max(self.right - start, 40 * self.unit))
        wide = max((self._width(line) for line in lines), default=0.0)
        before = left - 3 * self.unit - self._lock
        if self.right - start >= self.words or before - self.left < self.words:
            return _Set(moment, left, right, start, lines, False, (left, start + wide))
        lines = self._lines(moment, self.words)
        wide = max((self._width(line) for line in lines), default=0.0)
        start = left - 3 * self.unit - wide
        return _Set(moment, left, right, start, lines, False, (start - self._lock, right))

    def _pad(self, moment: Moment) -> float:
        """Give the room round the words of what is next, which stand on a dark ground."""
        return 4 * self.unit if moment.state == "next" else 0.0

    def _holds_words(self, moment: Moment, room: float) -> bool:
        """Whether a narrow bar has room for every word, long ones broken once where they are
        joined.
        """
        rest = self.page.longest_word((*moment.lines, moment.length), self.small)
        broken = [
            line.rstrip("\u00ad").endswith("-")
            for line in self.page.lines(moment.title, room, self.size, True)
        ]
        return rest <= room and not any(one and then for one, then in pairwise(broken))

    def _measured(self, moment: Moment, room: float) -> bool:
        """Whether how long something lasts has room as a measure along its bar."""
        words = self.page.width(moment.length, self.small, True)
        return bool(moment.length) and room >= words + _MEASURE * self.unit

    def _lines(self, moment: Moment, room: float) -> tuple[tuple[str, bool], ...]:
        page = self.page
        said = [*moment.lines, *([moment.length] if moment.length else [])]
        titles = [self.content.next_words] if moment.state == "next" else []
        bold = [
            (line, True)
            for each in filter(None, (*titles, moment.title))
            for line in page.lines(each, room, self.size, True)
        ]
        rest = [(line, False) for each in said for line in page.lines(each, room, self.small)]
        return (*bold, *rest)

    def _width(self, line: tuple[str, bool]) -> float:
        return self.page.width(line[0], self._of(line[1]), line[1])

    def _of(self, bold: bool) -> float:
        """Give the size of words: what something is stands in larger letters than the rest."""
        return self.size if bold else self.small

    def _tall(self, lines: Sequence[tuple[str, bool]]) -> float:
        return sum(self._of(bold) * PITCH for _, bold in lines)

    def _height(self, made: _Set) -> float:
        tall = self._tall(made.lines)
        around = 4 * self.unit if made.inside else 1 * self.unit
        return max(tall + around + 2 * self._pad(made.moment), self.side + 2)

    def _track_height(self, line: Sequence[_Set]) -> float:
        return max(map(self._height, line), default=0.0)

    def _draw_row(
        self, key: str, title: str, y: float, h: float, tracks: Sequence[Sequence[_Set]]
    ) -> None:
        page = self.page
        x = self.paper.margin
        page.lanes.append(PlacedLane(key, title, x, y, self.right - x, h, self.head))
        page.figure("row-head", x, y, self.head, h, "ink")
        lines = self._row_title(title)
        start = y + (h - len(lines) * self.size * PITCH) / 2
        page.put(lines, x + 6 * self.unit, start, self.size, bold=True, owner=key)
        page.figure("hair", self.paper.margin, y + h + 1.5 * self.unit, self.right - x, 0, "quiet")
        tall = [self._track_height(line) for line in tracks]
        spare = h - sum(tall)
        if tracks and spare > 0:  # bars take a part of what is left over, and air the rest
            tall = [each + _FILLED * spare / len(tracks) for each in tall]
        gap = (h - sum(tall)) / (len(tracks) + 1)
        top = y + gap
        for line, height in zip(tracks, tall, strict=True):
            for made in line:
                self._draw_moment(made, top, height)
            top += height + gap

    def _draw_moment(self, made: _Set, y: float, h: float) -> None:
        page, moment = self.page, made.moment
        left, right = made.taken
        tone: Tone = moment.tone
        day = moment.extent in ("day", "gate")
        box = next((each for each in self.diagram.boxes if each.id == moment.id), None)
        kind: BoxKind = box.kind if box is not None else "other"
        bar_height = h if made.inside and not day else self._height(made)
        tall = bar_height  # bars of one line are as high: none weighs more than another
        top = y + (h - tall) / 2
        dark = moment.state == "next"
        state: State = "next" if dark else "plain"
        page.box(
            moment.id,
            left,
            top,
            right - left - _HAIR * made.inside,
            tall,
            kind=kind,
            shape="none",
            state=state,
            tone=tone,
        )
        if moment.extent == "gate":
            wide = made.right - made.left
            page.figure("bar-gate", made.left, top, wide, tall, "ink", owner=moment.id)
        elif day:
            role = _MARKS.get(moment.state, "mark-dated")
            place = y + (h - self.side) / 2
            page.figure(
                role,
                made.left,
                place,
                self.side,
                self.side,
                "light" if dark else tone,
                owner=moment.id,
                kind="" if dark else moment.shape,
            )
        elif not (dark and made.inside and moment.extent == "span"):
            bar: FigureRole = "bar-about" if moment.extent == "about" else "bar-span"
            if made.inside:
                edge: Tone = "light" if dark else tone
                page.figure(
                    bar, made.left, top, made.right - made.left, tall, edge, owner=moment.id
                )
            else:
                thick = self.side
                tone = "light" if dark else tone
                page.figure(
                    bar,
                    made.left,
                    y + (h - thick) / 2,
                    made.right - made.left,
                    thick,
                    tone,
                    owner=moment.id,
                )
        line = y + (h - self._tall(made.lines)) / 2
        if moment.extent == "gate":
            self._draw_lock(made, line)
        room = right - made.words_left - 0.1
        inner = made.right - made.left - 2 * _INSIDE * self.unit
        measured = made.inside and self._measured(moment, inner)
        for said, bold in made.lines[: -1 if measured else None]:
            line = page.put(
                [said],
                made.words_left,
                line,
                self._of(bold),
                bold=bold,
                tone="light" if dark else "ink",
                owner=moment.id,
                room=room,
            )
        if measured:
            self._draw_measure(made, line, inner)

    def _draw_lock(self, made: _Set, y: float) -> None:
        """Draw the lock of what has to be in place first, before its first line of words."""
        side = 0.9 * self.side
        top = y + (self.size * PITCH - side) / 2
        left = made.words_left - self._lock
        self.page.figure("lock-shut", left, top, 0.8 * side, side, "ink", owner=made.moment.id)

    def _draw_measure(self, made: _Set, y: float, room: float) -> None:
        """Draw how long a bar lasts from its one end to the other, with the words in the middle."""
        page, words = self.page, made.moment.length
        left = made.left + _INSIDE * self.unit
        tall = self.small * PITCH
        half = (room - page.width(words, self.small, True)) / 2 - 6 * self.unit
        tone: Tone = "light" if made.moment.state == "next" else made.moment.tone
        owner = made.moment.id
        page.figure("measure-left", left, y, half, tall, tone, owner=owner)
        page.figure("measure-right", left + room - half, y, half, tall, tone, owner=owner)
        page.put(
            [words],
            left + room / 2,
            y,
            self.small,
            bold=True,
            tone="light" if made.moment.state == "next" else "ink",
            owner=owner,
            anchor="middle",
            room=room - 2 * half,
        )

    # What has no day.

    def _undated_lines(self, entry: Undated, wide: float) -> list[tuple[str, bool]]:
        """Set the words of an entry, in bold what it is; before what is next, that it is."""
        room = wide - self._undated_indent(entry) - self._undated_pad(entry)
        titles = [self.content.next_words] if entry.state == "next" else []
        bold = [
            (line, True)
            for each in (*titles, entry.title)
            for line in self.page.lines(each, room, self.size, True)
        ]
        rest = [
            (line, False)
            for each in entry.lines
            for line in self.page.lines(each, room, self.small)
        ]
        return [*bold, *rest]

    def _undated_pad(self, entry: Undated) -> float:
        return 5 * self.unit

    def _undated_indent(self, entry: Undated) -> float:
        """Give where words begin: behind a mark, where something is known of how far it has come. A
        mark of a day says nothing where there is none.
        """
        marked = self.side + 4 * self.unit if entry.state in (*_MARKS, "next") else 0.0
        return marked + self._undated_pad(entry)

    def _undated_columns(self) -> tuple[list[list[Undated]], float]:
        """Divide what has no day among columns, about as high as each other."""
        gap = 12 * self.unit
        room = self.right - self.paper.margin - 2 * gap
        entries = self.content.undated
        across = max(1, min(len(entries), int(room // (165 * self.unit))))
        wide = (room - gap * (across - 1)) / across
        tall = [self._entry_height(each, wide) for each in entries]
        low, high = max(tall), sum(tall)
        for _ in range(12):
            middle = (low + high) / 2
            if len(_filled(tall, middle)) <= across:
                high = middle
            else:
                low = middle
        parts = _filled(tall, high)
        return [[entries[at] for at in part] for part in parts], wide

    def _entry_height(self, entry: Undated, wide: float) -> float:
        words = self._tall(self._undated_lines(entry, wide))
        return words + 2 * self._undated_pad(entry) + 4 * self.unit

    def _undated_height(self) -> float:
        if not self.content.undated:
            return 0.0
        columns, wide = self._undated_columns()
        most = max(sum(self._entry_height(each, wide) for each in column) for column in columns)
        return most + self.size * PITCH + 12 * self.unit

    def _side_by_side(self) -> bool:
        """Whether what has no date stands in one line, each beside the other."""
        columns, _ = self._undated_columns()
        return all(len(entries) == 1 for entries in columns)

    def _draw_undated(self, y: float, h: float, taller: float = 0.0) -> None:
        page, gap = self.page, 12 * self.unit
        x = self.paper.margin
        page.figure("head-now", x, y, self.right - x, h - 4 * self.unit, "ink")
        line = page.put(
            [self.content.undated_title], x + gap, y + 4 * self.unit, self.size, bold=True
        )
        columns, wide = self._undated_columns()
        left = x + gap
        # Side by side they are all as high as the highest.
        alone = 0.0
        if all(len(entries) == 1 for entries in columns):
            alone = max(self._entry_height(entries[0], wide) for entries in columns) + taller
        for entries in columns:
            top = line + 2 * self.unit
            for entry in entries:
                tall = max(self._entry_height(entry, wide), alone)
                self._draw_entry(entry, left, top, wide, tall - 3 * self.unit)
                top += tall
            left += wide + gap

    def _draw_entry(self, entry: Undated, x: float, y: float, w: float, h: float) -> None:
        page, pad = self.page, self._undated_pad(entry)
        dark = entry.state == "next"
        box = next((each for each in self.diagram.boxes if each.id == entry.id), None)
        kind: BoxKind = box.kind if box is not None else "other"
        state: State = "next" if dark else "plain"
        if not dark:
            page.figure("row", x, y, w, h, "quiet", owner=entry.id)
        page.box(entry.id, x, y, w, h, kind=kind, shape="none", state=state, tone=entry.tone)
        side = self.side
        if entry.state in (*_MARKS, "next"):
            role = _MARKS.get(entry.state, "mark-dated")
            top = y + pad + (self.size * PITCH - side) / 2
            tone: Tone = "light" if dark else entry.tone
            shape = "" if dark else entry.shape
            page.figure(role, x + pad, top, side, side, tone, owner=entry.id, kind=shape)
        lines = self._undated_lines(entry, w)
        words, line = x + self._undated_indent(entry), y + pad
        for said, bold in lines:
            line = page.put(
                [said],
                words,
                line,
                self._of(bold),
                bold=bold,
                tone="light" if dark else "ink",
                owner=entry.id,
                room=x + w - words,
            )


def _filled(heights: Sequence[float], room: float) -> list[list[int]]:
    """Fill columns in order: the places of what stands in each, none higher than ``room``."""
    columns: list[list[int]] = [[]]
    used = 0.0
    for at, height in enumerate(heights):
        if columns[-1] and used + height > room + 0.01:
            columns.append([])
            used = 0.0
        columns[-1].append(at)
        used += height
    return columns


def _add_months(day: dt.date, count: int) -> dt.date:
    for _ in range(count):
        if day.year == 9999 and day.month == 12:
            return day
        day = _next_month(day)
    return day
