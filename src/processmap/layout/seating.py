"""The table of who is where: rows of parties, columns of forums, on as many sheets as its rows
need.
"""

from typing import Final, cast

from attrs import evolve

from processmap.layout.page import PITCH, Page
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, FigureRole, PlacedLane, Tone
from processmap.picture.paper import PAPERS, Paper
from processmap.picture.seating import Cell, Place, Seating

_SMALL: Final = 0.95
_HEAD: Final = 0.16
"""Width of the parties' names, as a share of the sheet."""
_LEAST: Final = 62.0
"""The least width of a column, in tenths of the body."""
_FEW: Final = 9
"""Up to so many rows the table is for an A4."""


def lay_out(diagram: Diagram, paper: Paper | None = None) -> Drawing:
    """Place a table on the paper asked for, or on the smallest that suits it."""
    content = cast(Seating, diagram.content)
    few = len(content.parties) <= _FEW and len(content.places) <= 8
    chosen = paper or PAPERS["A4" if few else "A3"]
    for body in chosen.bodies:
        if paper is None and few and body < 9:
            return lay_out(diagram, PAPERS["A3"])
        drawn = _Table(diagram, content, chosen, body).drawn()
        if drawn is not None:
            return drawn
    return _on_sheets(diagram, content, chosen)


def _on_sheets(diagram: Diagram, content: Seating, paper: Paper) -> Drawing:
    """Divide the columns, then the rows, among further sheets."""
    body = paper.bodies[-1]
    columns: list[range] = []
    start = 0
    while start < len(content.places):
        end = len(content.places)
        while (
            end > start + 1
            and not _Table(
                diagram, _part(content, range(start, end), 0, 1), paper, body
            ).wide_enough()
        ):
            end -= 1
        columns.append(range(start, end))
        start = end
    parts: list[Seating] = []
    for some in columns:
        row = 0
        while row < len(content.parties):
            last = len(content.parties)
            while (
                last > row + 1
                and _Table(diagram, _part(content, some, row, last), paper, body).drawn() is None
            ):
                last -= max(1, (last - row) // 8)
            parts.append(_part(content, some, row, last))
            row = last
    sheets = []
    for number, part in enumerate(parts, 1):
        table = _Table(diagram, part, paper, body, number, len(parts))
        sheets.append(table.drawn() or table.drawn(force=True))
    kept = [sheet for sheet in sheets if sheet is not None]
    return evolve(kept[0], further=tuple(kept[1:]))


def _part(content: Seating, columns: range, first: int, last: int) -> Seating:
    end = last >= len(content.parties)
    return evolve(
        content,
        places=tuple(content.places[at] for at in columns),
        parties=content.parties[first:last],
        cells=tuple(tuple(row[at] for at in columns) for row in content.cells[first:last]),
        chairs=tuple(content.chairs[at] for at in columns) if end and content.chairs else (),
    )


class _Table:
    """One attempt to place a table on one sheet.

    Args:
        diagram: what is shown.
        content: the part of the table that stands on this sheet.
        paper: what it is drawn on.
        body: the size of the body text.
        number, count: which sheet it is, of how many.
    """

    def __init__(
        self,
        diagram: Diagram,
        content: Seating,
        paper: Paper,
        body: float,
        number: int = 1,
        count: int = 1,
    ) -> None:
        self.diagram, self.content, self.paper = diagram, content, paper
        self.page = Page(diagram, paper, body)
        self.unit = body / 10
        self.number, self.count = number, count
        self.small = self.page.size(_SMALL)
        self.pad = 6 * self.unit
        self.gap = 2.5 * self.unit
        self.head = max(_HEAD * paper.width, 80 * self.unit)

    def wide_enough(self) -> bool:
        """Whether every column has room for its longest word."""
        return self._widths() is not None

    def _widths(self) -> list[float] | None:
        room = (
            self.paper.width
            - 2 * self.paper.margin
            - self.head
            - self.gap * len(self.content.places)
        )
        needs = []
        weights = []
        for at, place in enumerate(self.content.places):
            cells = [row[at] for row in self.content.cells]
            words = [line for cell in cells for line in cell.lines]
            words += [said for cell in cells for _, said in cell.marks]
            longest = max(
                self.page.longest_word([place.title], self.page.size(), True),
                min(
                    self.page.longest_word([place.under, *words], self.small, True), 90 * self.unit
                ),
            )
            chairs = max((len(cell.chairs) for cell in cells), default=0)
            mark = (
                14 * self.unit if any(cell.marks or cell.kind == "paper" for cell in cells) else 0.0
            )
            need = (
                max(longest + mark, chairs * 20 * self.unit, _LEAST * self.unit - 2 * self.pad)
                + 2 * self.pad
            )
            needs.append(need)
            weights.append(max(1.0, min(3.0, max((len(line) for line in words), default=0) / 14)))
        if sum(needs) > room:
            return None
        spare = room - sum(needs)
        return [
            need + spare * weight / sum(weights)
            for need, weight in zip(needs, weights, strict=True)
        ]

    def drawn(self, *, force: bool = False) -> Drawing | None:
        """Give the sheet, or None where it does not fit."""
        page, paper, content = self.page, self.paper, self.content
        page.clear()
        widths = self._widths()
        if widths is None:
            if not force:
                return None
            widths = [_LEAST * 1.6 * self.unit] * len(content.places)
        title = self.diagram.title
        if self.count > 1:
            title = page.say("course_sheet", title=title, number=self.number, count=self.count)
        details = " · ".join(part for part in self.diagram.details[1:] if part)
        top = page.head(title, content.subtitle, details, content.tag) + 3 * self.unit
        heads = max(
            (
                self._head_lines(place, w)[2]
                for place, w in zip(content.places, widths, strict=True)
            ),
            default=0,
        )
        rows = [self._row_height(at, widths) for at in range(len(content.parties))]
        last = self._chairs_height(widths)
        foot = page.foot_height(content.foot, self.small)
        key = self.small * 2.1
        bottom = paper.height - paper.margin - foot - key
        need = heads + sum(rows) + self.gap * (len(rows) + 2) + last
        if top + need > bottom and not force:
            return None
        stretch = min(max(0.0, bottom - top - need) / max(1, len(rows)), 14 * self.unit)
        y = top
        x = paper.margin + self.head + self.gap
        for place, w in zip(content.places, widths, strict=True):
            self._draw_head(place, x, y, w, heads)
            x += w + self.gap
        y += heads + 2 * self.gap
        for at, height in enumerate(rows):
            self._draw_row(at, y, height + stretch, widths)
            y += height + stretch + self.gap
        if last:
            self._draw_chairs(y, last, widths)
            y += last
        height = max(paper.height, y + key + foot + paper.margin) if force else paper.height
        self._draw_key(height - paper.margin)
        made = page.finish(height)
        right = x + paper.margin - self.gap
        return evolve(made, width=max(made.width, right)) if force else made

    def _head_lines(self, place: Place, width: float) -> tuple[list[str], list[str], float]:
        page = self.page
        room = width - 2 * self.pad
        title = page.lines(place.title, room, page.size(), True)
        under = page.lines(place.under, room, self.small)
        tall = (len(title) * page.size() + len(under) * self.small) * PITCH + 2 * self.pad
        return title, under, tall

    def _draw_head(self, place: Place, x: float, y: float, w: float, h: float) -> None:
        page = self.page
        title, under, _ = self._head_lines(place, w)
        state = "provisional" if place.loose else "planned"
        page.box(place.id, x, y, w, h, kind="cell", shape="soft", state=state, tone=place.tone)  # type: ignore[arg-type]
        tone: Tone = "ink" if place.loose else place.tone
        page.put(
            title, x + self.pad, y + self.pad, page.size(), bold=True, tone=tone, owner=place.id
        )
        start = y + h - self.pad - len(under) * self.small * PITCH
        page.put(under, x + self.pad, start, self.small, owner=place.id)

    def _party_lines(self, at: int) -> tuple[list[str], list[str]]:
        page, party = self.page, self.content.parties[at]
        room = self.head - 2 * self.pad - 4 * self.unit
        return page.lines(party.title, room, page.size(), True), page.lines(
            party.under, room, self.small
        )

    def _row_height(self, at: int, widths: list[float]) -> float:
        title, under = self._party_lines(at)
        tall = (len(title) * self.page.size() + len(under) * self.small) * PITCH
        for cell, width in zip(self.content.cells[at], widths, strict=True):
            tall = max(tall, self._cell_height(cell, width))
        return max(tall + 1.4 * self.pad, 26 * self.unit)

    def _cell_lines(self, cell: Cell, width: float) -> list[list[str]]:
        bold = cell.kind in ("chairs", "question", "next")
        room = width - 2 * self.pad - (14 * self.unit if cell.kind == "paper" else 0)
        return [self.page.lines(line, room, self.small, bold) for line in cell.lines]

    def _mark_lines(self, cell: Cell, width: float) -> list[list[str]]:
        room = width - 2 * self.pad - 14 * self.unit
        return [self.page.lines(said, room, self.small) for _, said in cell.marks]

    def _cell_height(self, cell: Cell, width: float) -> float:
        if cell.kind == "none":
            return 0.0
        tall = sum(len(each) for each in self._cell_lines(cell, width)) * self.small * PITCH
        tall += sum(
            max(len(each) * self.small * PITCH, 13 * self.unit)
            for each in self._mark_lines(cell, width)
        )
        if cell.chairs:
            tall += 21 * self.unit
        if cell.kind == "paper":
            tall = max(tall, 16 * self.unit)
        if cell.kind == "next":
            tall += 8 * self.unit
        return tall

    def _draw_row(self, at: int, y: float, h: float, widths: list[float]) -> None:
        page, party = self.page, self.content.parties[at]
        x = self.paper.margin
        right = x + self.head + sum(widths) + self.gap * len(widths)
        page.lanes.append(PlacedLane(party.id, party.title, x, y, right - x, h, self.head))
        page.figure("row-head", x, y, self.head, h, party.tone)
        page.figure("row-edge", x, y, 3.5 * self.unit, h, party.tone)
        title, under = self._party_lines(at)
        tall = (len(title) * page.size() + len(under) * self.small) * PITCH
        line = page.put(
            title,
            x + self.pad + 4 * self.unit,
            y + (h - tall) / 2,
            page.size(),
            bold=True,
            owner=party.id,
        )
        page.put(
            under, x + self.pad + 4 * self.unit, line, self.small, tone="quiet", owner=party.id
        )
        left = x + self.head + self.gap
        for cell, width in zip(self.content.cells[at], widths, strict=True):
            page.figure("row", left, y, width, h, cell.tone)
            self._draw_cell(cell, left, y, width, h)
            left += width + self.gap

    def _draw_cell(self, cell: Cell, x: float, y: float, w: float, h: float) -> None:
        page, unit = self.page, self.unit
        if cell.kind == "none":
            page.figure("dash", x + self.pad, y + h / 2 - unit, 10 * unit, 2 * unit, "quiet")
            return
        tall = self._cell_height(cell, w)
        coming = cell.kind == "next"
        inset = 2 * unit if coming else 0.0
        page.box(
            cell.id,
            x + inset,
            y + inset,
            w - 2 * inset,
            h - 2 * inset,
            kind="cell",
            state="next" if coming else "plain",
            tone=cell.tone,
        )
        line = y + (h - tall) / 2 + (4 * unit if coming else 0)
        for (state, _), lines in zip(cell.marks, self._mark_lines(cell, w), strict=True):
            side = 10.5 * unit
            need = max(len(lines) * self.small * PITCH, 13 * unit)
            role = cast(FigureRole, f"mark-{state}")
            page.figure(
                role, x + self.pad, line + (need - side) / 2, side, side, cell.tone, owner=cell.id
            )
            words = line + (need - len(lines) * self.small * PITCH) / 2
            page.put(lines, x + self.pad + 14 * unit, words, self.small, owner=cell.id)
            line += need
        left = x + self.pad
        for chair in cell.chairs:
            role = cast(FigureRole, f"chair-{chair}")
            page.figure(role, left, line, 15 * unit, 18 * unit, cell.tone, owner=cell.id)
            left += 19 * unit
        line += 21 * unit if cell.chairs else 0
        indent = 0.0
        if cell.kind == "paper":
            page.figure(
                "mark-paper",
                x + self.pad,
                y + h / 2 - 7 * unit,
                11 * unit,
                14 * unit,
                "paper",
                owner=cell.id,
            )
            indent = 14 * unit
        tone: Tone = "light" if coming else "quiet" if cell.kind == "quiet" else "ink"
        bold = cell.kind in ("chairs", "question", "next")
        for lines in self._cell_lines(cell, w):
            line = page.put(
                lines,
                x + self.pad + indent,
                line,
                self.small,
                bold=bold,
                tone=tone,
                owner=cell.id,
                room=w - 2 * self.pad - indent,
            )

    def _chairs_height(self, widths: list[float]) -> float:
        lines = max((len(each) for each in self._chairs_lines(widths)), default=0)
        return lines * self.small * PITCH + 1.4 * self.pad if lines else 0.0

    def _chairs_lines(self, widths: list[float]) -> list[list[str]]:
        pairs = zip(self.content.chairs, widths, strict=False)
        return [
            self.page.lines(said, width - 2 * self.pad, self.small, True) for said, width in pairs
        ]

    def _draw_chairs(self, y: float, h: float, widths: list[float]) -> None:
        page = self.page
        x = self.paper.margin
        right = x + self.head + sum(widths) + self.gap * len(widths)
        page.figure("head-now", x, y, right - x, h, "ink")
        middle = y + (h - self.small * PITCH) / 2
        page.put(
            [page.say("rooms_chairs")], x + self.pad + 4 * self.unit, middle, page.size(), bold=True
        )
        left = x + self.head + self.gap
        for lines, width in zip(self._chairs_lines(widths), widths, strict=True):
            start = y + (h - len(lines) * self.small * PITCH) / 2
            page.put(lines, left + self.pad, start, self.small, bold=True)
            left += width + self.gap

    def _draw_key(self, bottom: float) -> None:
        page, unit = self.page, self.unit
        top = page.foot(self.content.foot, bottom, self.small)
        cells = [cell for row in self.content.cells for cell in row]
        chairs = {chair for cell in cells for chair in cell.chairs}
        marks = {state for cell in cells for state, _ in cell.marks}
        signs = [
            (f"chair-{state}", f"rooms_key_{state}")
            for state in ("yes", "asked", "kept")
            if state in chairs
        ]
        signs += [
            (f"mark-{state}", f"course_key_{state}")
            for state in ("held", "dated", "provisional", "asked")
            if state in marks
        ]
        if any(cell.kind == "none" for cell in cells):
            signs.append(("dash", "rooms_key_none"))
        y, x = top - self.small * 1.6, self.paper.margin
        page.put([page.say("rooms_key")], x, y, self.small, bold=True)
        x += page.width(page.say("rooms_key"), self.small, True) + 12 * unit
        for role, words in signs:
            said = page.say(words)
            side = self.small * 1.1
            if (
                x + side + page.width(said, self.small) + 20 * unit
                > self.paper.width - self.paper.margin
            ):
                break
            tone: Tone = (
                "own" if role.startswith("mark") else "quiet" if role == "dash" else "joint"
            )
            page.figure(cast(FigureRole, role), x, y + 0.1 * side, side, side, tone)
            page.put([said], x + side + 4 * unit, y, self.small)
            x += side + page.width(said, self.small) + 18 * unit
