"""The table of who is where: rows of parties, columns of forums, on as many sheets as its rows
need.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Final, cast

from attrs import evolve, frozen

from processmap.layout.key import Key, Sign
from processmap.layout.page import PITCH, Page, lowest, together
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, FigureRole, PlacedLane, Tone
from processmap.picture.paper import PAPERS, Paper
from processmap.picture.seating import CHAIR_STATES, Cell, Place, Seating

_SMALL: Final = 0.95
_LARGE: Final = 1.2
"""The line that says when what is next is, as a multiple of the body."""
_HEAD: Final = 0.16
_MOST_HEAD: Final = 0.21
"""Width of the parties' names, as a share of the sheet: usually, and at most."""
_LEAST: Final = 62.0
"""The least width of a column, in tenths of the body."""
_FEW: Final = 9
"""Up to so many rows the table is for an A4."""
_SHARES: Final = 14
"""In so many shares the room that is left over goes to the columns that need it."""
_SMALL_STEP: Final = 3
"""More shares than this go to a column only where that makes the table more than one line lower."""
_BESIDE: Final = 0.02
"""What it is worth that a cell is lower, where its row is not."""
_CHAIR: Final = 15.0
_CHAIR_TALL: Final = 18.0
_CHAIR_STEP: Final = 19.0
"""Width and height of a chair, and from one to the next, in tenths of the body."""
_GROWN: Final = 1.5
"""So many times that size chairs are, with their words below them, where there is room."""
_YIELDED: Final = 2.0
"""How many points words may be smaller for the sake of chairs that are seen."""
_SHORT: Final = 18
"""Words of a cell with so many letters at most are broken only for want of room."""
_FOR_WHOLE: Final = 0.85
"""How small words may be, as a share of their size, for the sake of short ones on one line."""
_MARK: Final = 14.0
"""Room for a mark before its words, in tenths of the body."""


def lay_out(diagram: Diagram, paper: Paper | None = None) -> Drawing:
    """Place a table on the paper asked for, or on the smallest that suits it."""
    content = cast(Seating, diagram.content)
    few = len(content.parties) <= _FEW and len(content.places) <= 8
    chosen = paper or PAPERS["A4" if few else "A3"]
    chairs = any(cell.chairs for row in content.cells for cell in row)
    least = 9.0 if paper is None and few else 0.0
    found: tuple[float, Drawing] | None = None
    for body in (each for each in chosen.bodies if each >= least):
        if found is not None and (not chairs or body < found[0] - _YIELDED):
            break
        for grown in (_GROWN, 1.0) if chairs else (1.0,):
            if found is not None and grown == 1.0:
                continue
            table = _Table(diagram, content, chosen, body, grown=grown)
            drawn = table.drawn(cut=paper is None)
            if drawn is not None and grown > 1:
                return _unbroken(table, cut=paper is None) or drawn
            if drawn is not None:
                found = (body, drawn)
    if found is not None:
        return found[1]
    if least:
        return lay_out(diagram, PAPERS["A3"])
    return _on_sheets(diagram, content, chosen)


def _unbroken(table: "_Table", *, cut: bool) -> Drawing | None:
    """Give a table the short words of whose cells stand on one line each, in words hardly smaller;
    None where there is no room for it.
    """
    body, least = table.body, max(_FOR_WHOLE * table.body, table.paper.bodies[-1])
    while body >= least:
        whole = _Table(
            table.diagram, table.content, table.paper, body, grown=table.grown, whole=True
        )
        if (drawn := whole.drawn(cut=cut)) is not None:
            return drawn
        body -= 0.5
    return None


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
                diagram, _part(content, range(start, end), 0, len(content.parties)), paper, body
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
            if content.coming is not None:  # what is next stands once, on the first sheet
                content = evolve(content, coming=None)
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


def _gain(columns: list[list[float]], changed: dict[int, list[float]]) -> float:
    """How much lower a table becomes where some of its columns are set anew: each row is as high as
    its highest cell. That a cell is lower counts a little even beside a higher one.
    """
    anew = [changed.get(at, column) for at, column in enumerate(columns)]
    if anew == columns:
        return 0.0
    before, after = (sum(map(max, zip(*each, strict=True))) for each in (columns, anew))
    beside = sum(sum(columns[at]) - sum(column) for at, column in changed.items())
    return float(before - after + _BESIDE * beside)


@frozen
class _Set:
    """Words of a cell as they are set: in lines, in a size, bold or not."""

    lines: list[str]
    size: float
    bold: bool

    @property
    def height(self) -> float:
        """How high the lines stand."""
        return len(self.lines) * self.size * PITCH


class _Table:
    """One attempt to place a table on one sheet.

    Args:
        diagram: what is shown.
        content: the part of the table that stands on this sheet.
        paper: what it is drawn on.
        body: the size of the body text.
        number, count: which sheet it is, of how many.
        grown: how many times their least size chairs are.
        whole: whether short words of a cell stand on one line.
    """

    def __init__(
        self,
        diagram: Diagram,
        content: Seating,
        paper: Paper,
        body: float,
        number: int = 1,
        count: int = 1,
        grown: float = 1.0,
        whole: bool = False,
    ) -> None:
        self.diagram, self.content, self.paper = diagram, content, paper
        self.body, self.whole = body, whole
        self.page = Page(diagram, paper, body)
        self.unit = body / 10
        self.number, self.count = number, count
        self.grown = grown
        self.chair, self.chair_tall = _CHAIR * grown, _CHAIR_TALL * grown
        self.chair_step = _CHAIR_STEP * grown
        self.small = self.page.size(_SMALL)
        self.pad = 6 * self.unit
        self.gap = 2.5 * self.unit
        self.head = self._head_width()
        self.beside: list[bool] = []
        self._stood: dict[tuple[int, float], list[float]] = {}
        """How high the words of a column stand in the widths that have been tried."""

    def wide_enough(self) -> bool:
        """Whether every column has room for its longest word."""
        return self._spare() >= 0

    def _spare(self) -> float:
        """Give what is left over of the width where every column is as narrow as it can be."""
        places = range(len(self.content.places))
        room = self.paper.width - 2 * self.paper.margin - self.head - self.gap * len(places)
        return room - sum(self._least_width(at) for at in places)

    def _head_width(self) -> float:
        """Give the width of the parties' names: so wide that few of their words are broken."""
        titles = [party.title for party in self.content.parties]
        longest = self.page.longest_word(titles, self.page.size(), True)
        least = max(_HEAD * self.paper.width, 80 * self.unit)
        needed = longest + 2 * self.pad + 5 * self.unit
        return max(least, min(needed, _MOST_HEAD * self.paper.width))

    def _widths(self) -> list[float] | None:
        """Give every column room for its longest word, and what is left over where it makes the
        whole table lowest; None where the words have no room.
        """
        spare = self._spare()
        if spare < 0:
            return None
        places = range(len(self.content.places))
        least = [self._least_width(at) for at in places]
        share, shares, left = spare / _SHARES, [0] * len(places), _SHARES
        columns = [self._heights(at, width) for at, width in enumerate(least)]

        def widened(at: int, more: int) -> list[float]:
            return self._heights(at, least[at] + share * (shares[at] + more))

        def worth(at: int, more: int) -> bool:
            # A large part of the room goes to no column for the sake of one line.
            return _gain(columns, {at: widened(at, more)}) > 1.5 * self.small * PITCH

        while left:
            steps = [
                (_gain(columns, {at: widened(at, count)}) / count, -shares[at], -at, count)
                for at in places
                for count in sorted({1, 2, 3, left})
                if count <= left and (count <= _SMALL_STEP or worth(at, count))
            ]
            gain, _, behind, count = max(steps, default=(0.0, 0, 0, 0))
            if gain <= 0:
                break
            columns[-behind] = widened(-behind, count)
            shares[-behind] += count
            left -= count
        for _ in range(_SHARES):
            swaps = [
                (_gain(columns, {at: widened(at, 1), other: widened(other, -1)}), -at, -other)
                for at in places
                for other in places
                if at != other and shares[other]
            ]
            gain, at, other = max(swaps, default=(0.0, 0, 0))
            if gain <= 0:
                break
            columns[-at], columns[-other] = widened(-at, 1), widened(-other, -1)
            shares[-at], shares[-other] = shares[-at] + 1, shares[-other] - 1
        even = share * left / len(places)
        return [width + share * own + even for width, own in zip(least, shares, strict=True)]

    def _heights(self, at: int, width: float) -> list[float]:
        """Give how high the words of a column stand in a width: its head, its cells from above, and
        its chairs in all.
        """
        if (at, width) not in self._stood:
            self._stood[at, width] = self._standing(at, width)
        return self._stood[at, width]

    def _standing(self, at: int, width: float) -> list[float]:
        beside = self._chairs_beside(at, width)
        different, which = self._different[at]
        tall = [self._cell_height(said, width, beside) for said in different]
        heights = [self._head_lines(self.content.places[at], width)[2]]
        heights += [tall[number] for number in which]
        return [*heights, len(self._told_lines(self._chairs_of(at), width)) * self.small * PITCH]

    @cached_property
    def _different(self) -> list[tuple[list[Cell], list[int]]]:
        """For each column the cells that say different things, and which of them each row has."""
        found = []
        for at in range(len(self.content.places)):
            said = [evolve(row[at], id="") for row in self.content.cells]
            different = list(dict.fromkeys(said))
            number = {each: index for index, each in enumerate(different)}
            found.append((different, [number[each] for each in said]))
        return found

    def _least_width(self, at: int) -> float:
        place, cells = self.content.places[at], [row[at] for row in self.content.cells]
        plain = [line for cell in cells for line in cell.lines if not cell.sign]
        words = [together(place.under), *map(together, plain)]
        coming = [cell.lines[1] for cell in cells if cell.kind == "next" and len(cell.lines) > 1]
        marked = [said for cell in cells for _, said in cell.marks]
        marked += [line for cell in cells if cell.sign for line in cell.lines]
        words += self._chairs_of(at)
        beside = self.page.longest_word(marked, self.small, True)
        longest = max(
            self.page.longest_word([place.title], self.page.size(), True),
            min(self.page.longest_word(words, self.small, True), 90 * self.unit),
            min(beside, 90 * self.unit) + _MARK * self.unit if beside else 0.0,
            self.page.longest_word(coming, self._next_size(1), True),
        )
        if self.whole:
            longest = max(longest, self._short_wide(cells))
        chairs = max((len(cell.chairs) for cell in cells), default=0)
        least = _LEAST * self.unit - 2 * self.pad
        return max(longest, chairs * (self.chair_step + 1) * self.unit, least) + 2 * self.pad

    def _short_wide(self, cells: Sequence[Cell]) -> float:
        """Give the room that the short words of a column's cells take on one line each."""
        taken = [0.0]
        for cell in cells:
            sign = _MARK * self.unit
            short = [(said, sign, False) for _, said in cell.marks]
            short += [
                (line, sign + 2 * self.unit if cell.sign else 0.0, self._bold(cell, number))
                for number, line in enumerate(cell.lines)
            ]
            taken += [
                self.page.width(said, self.small, bold) + before
                for said, before, bold in short
                if len(said) <= _SHORT
            ]
        return max(taken)

    def _chairs_of(self, at: int) -> tuple[str, ...]:
        return self.content.chairs[at] if self.content.chairs else ()

    def drawn(self, *, force: bool = False, cut: bool = False) -> Drawing | None:
        """Give the sheet, or None where it does not fit; ``cut`` leaves out its empty foot."""
        page, paper, content = self.page, self.paper, self.content
        page.clear()
        if not force and self._too_high():
            return None
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
        heads = max(heads, self._corner_height())
        self.beside = [self._chairs_beside(at, width) for at, width in enumerate(widths)]
        rows = [self._row_height(at, widths) for at in range(len(content.parties))]
        last = self._chairs_height(widths)
        foot = page.foot_height(content.foot, self.small)
        key = self._key()
        bottom = paper.height - paper.margin - foot - key.height
        need = heads + sum(rows) + self.gap * (len(rows) + 2) + last
        if top + need > bottom and not force:
            return None
        stretch = min(max(0.0, bottom - top - need) / max(1, len(rows)), 14 * self.unit)
        y = top
        x = paper.margin + self.head + self.gap
        for place, w in zip(content.places, widths, strict=True):
            self._draw_head(place, x, y, w, heads)
            x += w + self.gap
        self._draw_corner(y, heads)
        y += heads + 2 * self.gap
        for at, height in enumerate(rows):
            self._draw_row(at, y, height + stretch, widths)
            y += height + stretch + self.gap
        if last:
            self._draw_chairs(y, last, widths)
            y += last
        need = y + key.height + foot + paper.margin
        height = max(paper.height, need) if force else paper.height
        if cut:
            height = min(height, max(lowest(paper), need + self.small))
        key.draw(page.foot(content.foot, height - paper.margin, self.small))
        made = page.finish(height, cut=cut)
        right = x + paper.margin - self.gap
        return evolve(made, width=max(made.width, right)) if force else made

    def _too_high(self) -> bool:
        """Whether not even a table in which every column were as wide as one alone can be has room:
        then there is no need to find the best widths.
        """
        content, paper = self.content, self.paper
        spare = self._spare()
        if spare < 0:
            return True
        widest = [self._least_width(at) + spare for at in range(len(content.places))]
        self.beside = [self._chairs_beside(at, width) for at, width in enumerate(widest)]
        there = paper.height - 2 * paper.margin
        need = 0.0
        for at in range(len(content.parties)):
            need += self._row_height(at, widest) + self.gap
            if need > there:
                return True
        return False

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

    # What is next, in the corner above the parties.

    def _next_size(self, number: int) -> float:
        """Give the size of a line of what is next: the second, which says when, is the largest
        words of the table.
        """
        return self.page.size(_LARGE) if number == 1 else self.small

    def _corner_lines(self) -> list[tuple[list[str], float]]:
        coming = self.content.coming
        room = self.head - 2 * self.pad
        sizes = [
            (line, self._next_size(number))
            for number, line in enumerate(coming.lines if coming is not None else ())
        ]
        return [(self.page.lines(line, room, size, True), size) for line, size in sizes]

    def _corner_height(self) -> float:
        tall = sum(len(lines) * size * PITCH for lines, size in self._corner_lines())
        return tall + 2 * self.pad if tall else 0.0

    def _draw_corner(self, y: float, h: float) -> None:
        coming, x = self.content.coming, self.paper.margin
        if coming is None:
            return
        page = self.page
        page.box(coming.id, x, y, self.head, h, kind="cell", state="next", tone="dark")
        line = y + self.pad
        for lines, size in self._corner_lines():
            line = page.put(
                lines,
                x + self.pad,
                line,
                size,
                bold=True,
                tone="light",
                owner=coming.id,
                room=self.head - 2 * self.pad,
            )

    def _party_lines(self, at: int) -> tuple[list[str], list[str]]:
        page, party = self.page, self.content.parties[at]
        room = self.head - 2 * self.pad - 4 * self.unit
        return page.lines(party.title, room, page.size(), True), page.lines(
            party.under, room, self.small
        )

    def _row_height(self, at: int, widths: list[float]) -> float:
        title, under = self._party_lines(at)
        tall = (len(title) * self.page.size() + len(under) * self.small) * PITCH
        for cell, width, beside in zip(self.content.cells[at], widths, self.beside, strict=True):
            tall = max(tall, self._cell_height(cell, width, beside))
        return max(tall + 1.4 * self.pad, 26 * self.unit)

    def _chairs_beside(self, at: int, width: float) -> bool:
        """Whether the words of a column have room beside its chairs: in all its cells, or in
        none.
        """
        if self.grown > 1:
            return False  # the words of a large chair stand below it
        chaired = {
            (cell.chairs, cell.lines): cell
            for cell in (row[at] for row in self.content.cells)
            if cell.chairs
        }
        return bool(chaired) and all(self._fits_beside(cell, width) for cell in chaired.values())

    def _fits_beside(self, cell: Cell, width: float) -> bool:
        room = width - 2 * self.pad - self._chairs_wide(cell)
        if self.page.longest_word(cell.lines, self.small, True) > room:
            return False
        lines = [self.page.lines(line, room, self.small, True) for line in cell.lines]
        return sum(map(len, lines)) * self.small * PITCH <= 2 * self.small * PITCH + 0.1

    def _chairs_wide(self, cell: Cell) -> float:
        return len(cell.chairs) * self.chair_step * self.unit + 2 * self.unit

    def _indent(self, cell: Cell, beside: bool) -> float:
        """Give how far in the words of a cell begin: behind its sign, or its chairs."""
        if cell.chairs and beside:
            return self._chairs_wide(cell)
        return (_MARK + 2) * self.unit if cell.sign else 0.0

    def _cell_lines(self, cell: Cell, width: float, beside: bool) -> list[_Set]:
        room = width - 2 * self.pad - self._indent(cell, beside)
        found = []
        for number, line in enumerate(cell.lines):
            bold = self._bold(cell, number)
            size = self._next_size(number) if cell.kind == "next" else self.small
            found.append(_Set(self.page.lines(line, room, size, bold), size, bold))
        return found

    @staticmethod
    def _bold(cell: Cell, number: int) -> bool:
        """Whether a line of a cell is bold: of what is next, that it is and when."""
        if cell.kind == "next":
            return number < 2
        return cell.kind in ("chairs", "question") or cell.tone == "body"

    def _mark_lines(self, cell: Cell, width: float) -> list[list[str]]:
        room = width - 2 * self.pad - _MARK * self.unit
        return [self.page.lines(said, room, self.small) for _, said in cell.marks]

    def _cell_height(self, cell: Cell, width: float, beside: bool) -> float:
        if cell.kind == "none":
            return 0.0
        words = sum(each.height for each in self._cell_lines(cell, width, beside))
        marked = self._mark_lines(cell, width)
        marks = sum(max(len(each) * self.small * PITCH, 13 * self.unit) for each in marked)
        tall = words + marks + max(0, len(marked) - 1) * self._between(marked)
        if cell.chairs and beside:
            tall = max(words, self.chair_tall * self.unit)
        elif cell.chairs:
            tall += (self.chair_tall + 3) * self.unit
        if cell.sign:
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
        for cell, width, beside in zip(self.content.cells[at], widths, self.beside, strict=True):
            page.figure("row", left, y, width, h, cell.tone)
            self._draw_cell(cell, left, y, width, h, beside)
            left += width + self.gap

    def _draw_cell(self, cell: Cell, x: float, y: float, w: float, h: float, beside: bool) -> None:
        page, unit = self.page, self.unit
        if cell.kind == "none":
            page.figure("dash", x + self.pad, y + h / 2 - unit, 10 * unit, 2 * unit, "quiet")
            return
        tall = self._cell_height(cell, w, beside)
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
        line = self._draw_marks(cell, x, y + (h - tall) / 2 + (4 * unit if coming else 0), w)
        line = self._draw_chairs_of(cell, x, line, y + h / 2, beside)
        if cell.sign:
            side = 12 * unit
            top = y + (h - side) / 2
            page.figure(cell.sign, x + self.pad, top, side, side, cell.tone, owner=cell.id)
        tone: Tone = "light" if coming else "quiet" if cell.kind == "quiet" else "ink"
        if cell.tone == "body":
            tone = "body"
        told = self._cell_lines(cell, w, beside)
        if (beside and cell.chairs) or cell.sign:
            line = y + (h - sum(each.height for each in told)) / 2
        indent = self._indent(cell, beside)
        for some in told:
            line = page.put(
                some.lines,
                x + self.pad + indent,
                line,
                some.size,
                bold=some.bold,
                tone=tone,
                owner=cell.id,
                room=w - 2 * self.pad - indent,
            )

    def _draw_marks(self, cell: Cell, x: float, line: float, w: float) -> float:
        """Draw the days of a cell, each with its mark, and give where the next line would begin."""
        page, unit = self.page, self.unit
        marked = self._mark_lines(cell, w)
        for (state, _), lines in zip(cell.marks, marked, strict=True):
            side = 10.5 * unit
            need = max(len(lines) * self.small * PITCH, 13 * unit)
            if state:
                role = cast(FigureRole, f"mark-{state}")
                top = line + (need - side) / 2
                page.figure(role, x + self.pad, top, side, side, cell.tone, owner=cell.id)
            words = line + (need - len(lines) * self.small * PITCH) / 2
            page.put(lines, x + self.pad + _MARK * unit, words, self.small, owner=cell.id)
            line += need + self._between(marked)
        return line - (self._between(marked) if marked else 0.0)

    def _between(self, marked: Sequence[list[str]]) -> float:
        """Give the air between the marks of a cell, where the words of any take several lines."""
        return 3 * self.unit if any(len(lines) > 1 for lines in marked) else 0.0

    def _draw_chairs_of(
        self, cell: Cell, x: float, line: float, middle: float, beside: bool
    ) -> float:
        """Draw the chairs of a cell, over its words or before them."""
        unit = self.unit
        top = middle - self.chair_tall * unit / 2 if beside else line
        left = x + self.pad
        for chair in cell.chairs:
            role = cast(FigureRole, f"chair-{chair}")
            self.page.figure(
                role, left, top, self.chair * unit, self.chair_tall * unit, cell.tone, owner=cell.id
            )
            left += self.chair_step * unit
        return line + ((self.chair_tall + 3) * unit if cell.chairs and not beside else 0.0)

    def _chairs_height(self, widths: list[float]) -> float:
        lines = max((len(each) for each in self._chairs_lines(widths)), default=0)
        return lines * self.small * PITCH + 1.4 * self.pad if lines else 0.0

    def _chairs_lines(self, widths: list[float]) -> list[list[tuple[str, bool]]]:
        pairs = zip(self.content.chairs, widths, strict=False)
        return [self._told_lines(told, width) for told, width in pairs]

    def _told_lines(self, told: tuple[str, ...], width: float) -> list[tuple[str, bool]]:
        """Set how many chairs a column has, in bold, and under it how far they have come."""
        return [
            (line, number == 0)
            for number, said in enumerate(told)
            for line in self.page.lines(said, width - 2 * self.pad, self.small, number == 0)
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
            line = y + 0.7 * self.pad
            for said, bold in lines:
                line = page.put([said], left + self.pad, line, self.small, bold=bold)
            left += width + self.gap

    # The key.

    def _key(self) -> Key:
        """Make the key of the signs that stand on this sheet, but for those whose meaning stands
        beside them in every cell.
        """
        return Key(self.page, self.page.say("rooms_key"), self._signs(), self.small)

    def _signs(self) -> list[Sign]:
        cells = [cell for row in self.content.cells for cell in row]
        chairs = {chair for cell in cells for chair in cell.chairs}
        marks = {state for cell in cells for state, _ in cell.marks}
        say, slim = self.page.say, _CHAIR / _CHAIR_TALL
        tones = {
            cell.sign: cell.tone
            for cell in cells
            if cell.sign and say(f"rooms_key_{cell.sign}") not in cell.lines
        }
        signs = []
        for state in CHAIR_STATES:
            if state in chairs:
                role = cast(FigureRole, f"chair-{state}")
                tone: Tone = "quiet" if state == "no" else "joint"
                signs.append(Sign(role, say(f"rooms_key_{state}"), tone, slim))
        for sign, tone in sorted(tones.items()):
            signs.append(Sign(cast(FigureRole, sign), say(f"rooms_key_{sign}"), tone))
        for mark in ("held", "dated", "provisional", "asked"):
            if mark in marks:
                role = cast(FigureRole, f"mark-{mark}")
                signs.append(Sign(role, say(f"course_key_{mark}"), "own"))
        if any(cell.kind == "none" for cell in cells):
            signs.append(Sign("dash", say("rooms_key_none"), "quiet"))
        return signs
