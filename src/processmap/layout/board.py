"""Cards and pairs in groups on paper: filled column by column, on as many sheets as they need, with
an index where there are many.

The size of the words is chosen first: the largest with which everything fits on one sheet. Where
that leaves the foot of the sheet empty, and nobody asked for a paper, the sheet is cut there. On
one sheet a group stands whole in its column where the columns have room for that. What does not fit
on one A3 goes on to further sheets at a group, with the group's heading again where one goes on,
and the first sheet then tells what stands where.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from math import ceil
from typing import Final, cast

from attrs import evolve, field, frozen

from processmap.layout.page import PITCH, WIDER, WIDER_BOLD, Page, lowest, most_for
from processmap.picture.board import Board, Card, Entry, Pair, Remark, Section
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, FigureRole, Tone
from processmap.picture.paper import PAPERS, Paper
from processmap.picture.vocabulary import BoxKind

_SMALL: Final = 0.94
_CARD_WIDTH: Final = 215.0
"""About how wide a column of cards is, in points on an A4 with words of 10 points."""
_PAIR_WIDTH: Final = 500.0
"""The least width of a column of pairs: one on an A4, two on an A3, however small the words are."""
_FEW_PAIRS: Final = 12
_STANDS_OUT: Final = 0.1
"""Pairs are all equally high; where they are many, so large a share of them may be higher, or all
would be as high as the one that has most words.
"""
_PAIR_LINES: Final = 6
"""Pairs with more lines than this are higher than the others, however few they are."""
_A_LITTLE: Final = 1.25
"""But not where they would be so little higher: a line more in two of seven looks like a slip."""
_READ_EASILY: Final = 11.0
"""Words of at least this size leave room for everybody's name; before smaller ones, names are
counted."""
_CARD_AIR, _PAIR_AIR = 1.5, 0.8
"""Room above and below the words of a card, and of a side of a pair, as a multiple of the room
beside them.
"""
_SIDE: Final = 0.368
"""Share of a pair's width that each side takes; the rest is between them."""
_ON_SHEETS: Final = (11.0, 10.5, 10.0, 9.5)
"""Sizes of words where there are several sheets: what is read in the hand needs no more."""
_YIELDED: Final = 2.0
"""How many points words may be smaller so that every group stands whole."""
_INDEX_FROM: Final = 3
"""From so many sheets on there is an index."""


@frozen
class _Block:
    """Something set for a column: its height, and how it is drawn at a place."""

    h: float
    draw: Callable[[Page, float, float], None] = field(eq=False)


@frozen
class _Set:
    """A section, set: its heading, the heading for where it goes on, and its entries."""

    section: Section
    head: _Block
    again: _Block
    entries: list[_Block]


@frozen
class _Column:
    """What stands in one column, from above, and the sections that stand in it."""

    blocks: list[_Block]
    sections: list[Section]


def lay_out(diagram: Diagram, paper: Paper | None = None) -> Drawing:
    """Place a board on the paper asked for, or on the smallest on which everything fits."""
    board = cast(Board, diagram.content)
    for chosen in (paper,) if paper else (PAPERS["A4"], PAPERS["A3"]):
        least = 9.5 if chosen.name == "A4" and paper is None else 0.0
        made = None
        if _can_be_brief(board):
            made = _on_one(diagram, board, chosen, _READ_EASILY, cut=paper is None)
        if made is None:
            brief = _in_brief(board)
            made = _on_one(diagram, brief, chosen, least, cut=paper is None)
        if made is not None:
            return made
    board = _in_brief(board)
    chosen = paper or PAPERS["A3"]
    sizes = [body for body in chosen.bodies if body in _ON_SHEETS] or [chosen.bodies[-1]]
    settings = [_Setting(diagram, board, chosen, body) for body in sizes]
    return min((setting.sheets() for setting in settings), key=lambda made: len(made.sheets))


def _on_one(
    diagram: Diagram, board: Board, paper: Paper, least: float, *, cut: bool
) -> Drawing | None:
    """Draw a board on one sheet in the largest words with which it has room; None where those would
    be smaller than ``least``.
    """
    bodies = [body for body in paper.bodies if least <= body <= most_for(paper)]
    settings = (_Setting(diagram, board, paper, body) for body in bodies)
    tried = (each for each in settings if each.may_fit)
    first = next((each for each in tried if len(each.columns()) <= each.across), None)
    if first is None:
        return None
    # A group that goes on beside itself reads worse than words that are a little smaller.
    near = [each for each in tried if each.page.body >= first.page.body - _YIELDED]
    best = next((each for each in (first, *near) if each.whole()), first)
    return best.sheet(best.level(), 1, 1, cut=cut)


def _can_be_brief(board: Board) -> bool:
    """Whether something on a board has words in short."""
    return any(card.brief for card in _cards_of(board))


def _cards_of(board: Board) -> list[Card]:
    """Every card of a board, also those in pairs."""
    found: list[Card] = []
    for section in board.sections:
        for entry in section.entries:
            if isinstance(entry, Pair):
                found += [entry.one, entry.other]
            elif isinstance(entry, Card):
                found.append(entry)
    return found


def _in_brief(board: Board) -> Board:
    """Say a board's further words in short, and at the foot where the whole ones are."""
    if not _can_be_brief(board):
        return board
    sections = tuple(
        evolve(section, entries=tuple(map(_brief_entry, section.entries)))
        for section in board.sections
    )
    return evolve(board, sections=sections, foot=(board.foot_brief, *board.foot))


def _brief_entry(entry: Entry) -> Entry:
    if isinstance(entry, Pair):
        return evolve(entry, one=_brief_card(entry.one), other=_brief_card(entry.other))
    return _brief_card(entry) if isinstance(entry, Card) else entry


def _brief_card(card: Card) -> Card:
    return evolve(card, lines=card.brief) if card.brief else card


def further_sheets(diagram: Diagram, board: Board, paper: Paper, before: int) -> list[Drawing]:
    """Make the sheets of a board that follows on others, without an index.

    Args:
        diagram: what is shown.
        board: what is on these sheets.
        paper: what they are drawn on.
        before: how many sheets come before them.

    Returns:
        The sheets, numbered on from those before.
    """
    sizes = [body for body in paper.bodies if body in _ON_SHEETS] or [paper.bodies[-1]]
    settings = [_Setting(diagram, board, paper, body) for body in sizes]
    best = min(settings, key=lambda setting: -(-len(setting.columns()) // setting.across))
    columns = best.columns()
    groups = [columns[at : at + best.across] for at in range(0, len(columns), best.across)]
    count = before + len(groups)
    return [best.sheet(group, number, count) for number, group in enumerate(groups, before + 1)]


class _Setting:
    """A board set in words of one size on one paper.

    Args:
        diagram: what is shown.
        board: its content.
        paper: what it is drawn on.
        body: the size of the body text.
    """

    def __init__(self, diagram: Diagram, board: Board, paper: Paper, body: float) -> None:
        self.diagram, self.board, self.paper = diagram, board, paper
        self.page = Page(diagram, paper, body)
        self.unit = body / 10
        self.size, self.small = self.page.size(), self.page.size(_SMALL)
        self.gap = 14 * self.unit
        self.between = 4.5 * self.unit
        self.pad = 6 * self.unit
        self.pairs = [
            each for part in board.sections for each in part.entries if isinstance(each, Pair)
        ]
        self.paired = paired = bool(self.pairs)
        room = paper.width - 2 * paper.margin
        twice = 2 if paper.name == "A0" else 1
        if paired:
            self.across = max(1, int(room / (_PAIR_WIDTH * twice)))
        else:
            wanted = _CARD_WIDTH * twice * min(self.unit, 1.3)
            self.across = max(1, round((room + self.gap) / (wanted + self.gap)))
        self.wide = (room - self.gap * (self.across - 1)) / self.across
        self.by_rows = board.by_rows or (len(board.sections) == 1 and not paired)
        self.abreast, self.card_wide = self.across, self.wide
        if self.by_rows:
            most = max((len(part.entries) for part in board.sections), default=1)
            self.abreast = min(self.across, max(2, most))
            self.card_wide = (room - self.gap * (self.abreast - 1)) / self.abreast
            self.across, self.wide = 1, room
        self.needs: dict[str, float] = {}

    # Filling columns.

    def level(self) -> list[_Column]:
        """Fill the columns of one sheet, all about as high; every group whole where that has
        room.
        """
        fill = self._whole if self.whole() else self.columns
        low, high = 0.0, self._room
        for _ in range(8):
            middle = (low + high) / 2
            found = fill(middle)
            if found and len(found) <= self.across:
                high = middle
            else:
                low = middle
        return fill(high)

    def whole(self) -> bool:
        """Say whether every group of a sheet can stand whole in its column."""
        return 0 < len(self._whole(self._room)) <= self.across

    def _whole(self, room: float) -> list[_Column]:
        """Fill columns so that no group goes on in another one; none where one group alone is too
        high. The order of the themes of pairs means nothing: a small one may stand under an earlier
        one, where there is room left.
        """
        found: list[_Column] = []
        used: list[float] = []
        for part in self._set:
            blocks = [part.head, *part.entries]
            need = sum(block.h + self.between for block in blocks)
            if need > room:
                return []
            first = 0 if self.paired else max(0, len(found) - 1)
            below = self.gap * 0.6 + need
            at = next((at for at in range(first, len(found)) if used[at] + below <= room), None)
            if at is None:
                found.append(_Column(blocks, [part.section]))
                used.append(need)
                continue
            found[at].blocks.append(_Block(self.gap * 0.6 - self.between, _nothing))
            found[at].blocks.extend(blocks)
            found[at].sections.append(part.section)
            used[at] += below
        return found

    def columns(self, room: float | None = None) -> list[_Column]:
        """Fill columns from above: a heading is never the last thing in one.

        Args:
            room: how high a column may be; left out = the height of the sheet.
        """
        room = self._room if room is None else room
        found: list[_Column] = []
        blocks: list[_Block] = []
        sections: list[Section] = []
        used = 0.0
        for part in self._set:
            head, first = part.head, True
            for entry in part.entries:
                need = entry.h + self.between
                if first:
                    need += head.h + self.between + (self.gap * 0.6 if blocks else 0.0)
                if blocks and used + need > room:
                    found.append(_Column(blocks, sections))
                    blocks, sections, used = [], [], 0.0
                    head = part.head if first else part.again
                    first = True
                    need = head.h + entry.h + 2 * self.between
                if first:
                    if blocks:
                        blocks.append(_Block(self.gap * 0.6 - self.between, _nothing))
                    blocks.append(head)
                    sections.append(part.section)
                blocks.append(entry)
                used += need
                first = False
        if blocks:
            found.append(_Column(blocks, sections))
        return found

    @cached_property
    def _room(self) -> float:
        page = Page(self.diagram, self.paper, self.page.body)
        top = self._head(page, 2, 9)
        return self.paper.height - self.paper.margin - self._foot_height() - top

    def _foot_height(self) -> float:
        return self.page.foot_height(self.board.foot, self.small) + 0.5 * self.size

    def sheets(self) -> Drawing:
        """Make as many sheets as the columns need, an index first where they are many."""
        columns = self.columns()
        groups = [
            columns[start : start + self.across] for start in range(0, len(columns), self.across)
        ]
        index = len(groups) >= _INDEX_FROM
        count = len(groups) + index
        made = [self.sheet(group, number, count) for number, group in enumerate(groups, 1 + index)]
        if index:
            first = self._index(groups, count)
            if first is None:  # more groups than one sheet can list
                count -= 1
                made = [self.sheet(group, number, count) for number, group in enumerate(groups, 1)]
            else:
                made.insert(0, first)
        return evolve(made[0], further=tuple(made[1:]))

    # Drawing.

    def sheet(
        self, columns: Sequence[_Column], number: int, count: int, *, cut: bool = False
    ) -> Drawing:
        """Draw one sheet; ``cut`` leaves out the empty foot of it."""
        page = Page(self.diagram, self.paper, self.page.body)
        top = self._head(page, number, count)
        x = self.paper.margin
        down = top
        spare = self._spare(columns, top) if count == 1 else 0.0
        for column in columns:
            y = top
            for block in column.blocks:
                block.draw(page, x, y)
                y += block.h + self.between + spare
            down = max(down, y)
            x += self.wide + self.gap
        need = down + self._foot_height() + self.paper.margin
        height = max(lowest(self.paper) if cut else self.paper.height, need)
        page.foot(self.board.foot, height - self.paper.margin, self.small)
        return page.finish(height, cut=cut)

    def _spare(self, columns: Sequence[_Column], top: float) -> float:
        """Give how much more room there can be between the entries of a single sheet."""
        bottom = self.paper.height - self.paper.margin - self._foot_height()
        needs = [
            (sum(block.h + self.between for block in column.blocks), len(column.blocks))
            for column in columns
        ]
        free = [(bottom - top - need) / max(1, count) for need, count in needs]
        return max(0.0, min([*free, 5 * self.unit]))

    def _head(self, page: Page, number: int, count: int) -> float:
        board = self.board
        title = board.title
        if count > 1:
            title = page.say("course_sheet", title=title, number=number, count=count)
        details = " · ".join(part for part in self.diagram.details[1:] if part)
        y = page.head(title, board.subtitle, details, board.tag) + 0.5 * self.size
        if not board.heads:
            return y
        x = self.paper.margin
        for _ in range(self.across):
            left, middle, right = board.heads
            page.put([left], x, y, self.size, bold=True, tone="joint")
            page.put([middle], x + self.wide / 2, y, self.size, bold=True, anchor="middle")
            page.put([right], x + self.wide, y, self.size, bold=True, tone="joint", anchor="end")
            x += self.wide + self.gap
        return y + self.size * PITCH + 0.3 * self.size

    def _index(self, groups: Sequence[Sequence[_Column]], count: int) -> Drawing | None:
        """Draw the first sheet: every group with what is told of it and where it stands; None where
        it has no room.
        """
        rows: list[tuple[str, str, str]] = []
        for section in self.board.sections:
            on = [
                number
                for number, columns in enumerate(groups, 2)
                if any(section in column.sections for column in columns)
            ]
            span = str(on[0]) if len(on) == 1 else f"{on[0]}–{on[-1]}"
            rows.append((section.title, section.told, self.page.say("board_on", sheets=span)))
        contents = [_contents(section) for section in self.board.sections]
        for named in (True, False):
            for body in self.paper.bodies:
                page = Page(self.diagram, self.paper, body)
                top = self._head_of_index(page, count)
                room = self.paper.width - 2 * self.paper.margin
                small = page.size(_SMALL)
                told = [page.lines(each[1], room * 0.55 - 9 * body, body) for each in rows]
                titles = [page.lines(each[0], room * 0.45 - 2 * body, body, True) for each in rows]
                names = [
                    page.lines(each, room - 2 * body, small) if named else [] for each in contents
                ]
                heads = [
                    max(len(title), len(words), 1) * body * PITCH + 0.6 * body
                    for title, words in zip(titles, told, strict=True)
                ]
                need = sum(heads) + sum(len(each) * small * PITCH + body for each in names)
                bottom = self.paper.height - self.paper.margin - self._foot_height()
                if top + need <= bottom:
                    break
            else:
                continue
            break
        else:
            return None
        y, x = top, self.paper.margin
        spare = min(max(0.0, bottom - top - need) / max(1, len(rows)), body)
        for at, (_, _, where) in enumerate(rows):
            page.figure("row-head", x, y, room, heads[at], "ink")
            line = y + 0.3 * body
            page.put(titles[at], x + body, line, body, bold=True)
            page.put(told[at], x + room * 0.45, line, body)
            page.put([where], x + room - 0.5 * body, line, body, bold=True, anchor="end")
            y += heads[at] + 0.3 * body
            y = page.put(names[at], x + body, y, small) + 0.7 * body + spare
        height = max(self.paper.height, y + self._foot_height() + self.paper.margin)
        page.foot(self.board.foot, height - self.paper.margin, self.small)
        return page.finish(height)

    def _head_of_index(self, page: Page, count: int) -> float:
        board = self.board
        title = page.say("course_sheet", title=board.title, number=1, count=count)
        details = " · ".join(part for part in self.diagram.details[1:] if part)
        return page.head(title, board.subtitle, details, board.tag) + 0.8 * page.body

    # Setting.

    @cached_property
    def _set(self) -> list[_Set]:
        again = self.page.say("board_again")
        return [
            _Set(
                part,
                self._heading(part.title, part.told),
                self._heading(f"{part.title} {again}", ""),
                self._entries(part.entries),
            )
            for part in self.board.sections
            if part.entries
        ]

    def _heading(self, title: str, told: str) -> _Block:
        page, size, small, pad, wide = self.page, self.size, self.small, self.pad, self.wide
        room = wide - 2 * pad
        title_wide = min(page.width(title, size, True), room * 0.6)
        # In the widest of the fonts the title must not meet what is told beside it.
        told_wide = WIDER * page.width(told, small) + pad if told else 0.0
        beside = told_wide <= room - title_wide - pad
        left = (room - told_wide) / WIDER_BOLD if beside and told else room
        head = page.lines(title, left, size, True)
        below = [] if beside or not told else page.lines(told, room, small)
        tall = len(head) * size * PITCH + len(below) * small * PITCH + 0.5 * size

        def draw(sheet: Page, x: float, y: float) -> None:
            sheet.figure("row-head", x, y, wide, tall, "ink")
            line = sheet.put(head, x + pad, y + 0.25 * size, size, bold=True)
            if beside and told:
                middle = y + 0.25 * size + (size - small) * PITCH / 2
                sheet.put([told], x + wide - pad, middle, small, anchor="end")
            sheet.put(below, x + pad, line, small)

        return _Block(tall, draw)

    def _entries(self, entries: Sequence[Entry]) -> list[_Block]:
        """Set what stands in a group: one below the other, or side by side."""
        if not self.by_rows:
            return [self._entry(each) for each in entries]
        cards = [each for each in entries if isinstance(each, Card)]
        return [
            self._abreast(cards[at : at + self.abreast])
            for at in range(0, len(cards), self.abreast)
        ]

    def _abreast(self, cards: Sequence[Card]) -> _Block:
        """Set cards side by side, all as high as the highest."""
        tall = max(self._card(card, self.card_wide).h for card in cards)
        blocks = [self._card(card, self.card_wide, tall) for card in cards]

        def draw(sheet: Page, x: float, y: float) -> None:
            for block in blocks:
                block.draw(sheet, x, y)
                x += self.card_wide + self.gap

        return _Block(tall, draw)

    def _entry(self, entry: Entry) -> _Block:
        if isinstance(entry, Pair):
            return self._pair(entry)
        if isinstance(entry, Remark):
            return self._remark(entry)
        return self._card(entry, self.wide)

    def _remark(self, entry: Remark) -> _Block:
        page, pad, small = self.page, self.pad, self.small
        title = page.lines(entry.title, self.wide - 2 * pad, small, True)
        words = page.lines(entry.words, self.wide - 2 * pad, small)
        tall = (len(title) + len(words)) * small * PITCH

        def draw(sheet: Page, x: float, y: float) -> None:
            line = sheet.put(title, x + pad, y, small, bold=True)
            sheet.put(words, x + pad, line, small)

        return _Block(tall, draw)

    def _card(self, card: Card, wide: float, least: float = 0.0, air: float = _CARD_AIR) -> _Block:
        """Set a card: a small word, the title in bold, further words, and a mark with its word."""
        page, pad, size, small = self.page, self.pad, self.size, self.small
        room = wide - 2 * pad
        over = page.lines(card.over, room, small) if card.over else []
        title = page.lines(card.title, room, size, True)
        lines = [line for each in card.lines for line in page.lines(each, room, small)]
        side = small * 1.1
        indent = side + 4 * self.unit
        signed = page.lines(card.signed, room - indent, small) if card.signed else []
        need = (len(over) + len(lines) + len(signed)) * small * PITCH + len(title) * size * PITCH
        need += 0.3 * small if signed else 0.0
        tall = max(least, need + air * pad)
        quiet: Tone = card.tone if card.tone not in ("ink", "") else "quiet"

        def draw(sheet: Page, x: float, y: float) -> None:
            sheet.box(
                card.id,
                x,
                y,
                wide,
                tall,
                kind=_kind(self.diagram, card.id),
                shape="soft",
                state="provisional" if card.loose else "plain",
                tone=card.tone,
            )
            line = y + (tall - need) / 2
            left = x + pad
            line = sheet.put(over, left, line, small, tone=quiet, owner=card.id)
            line = sheet.put(title, left, line, size, bold=True, owner=card.id)
            line = sheet.put(lines, left, line, small, owner=card.id)
            if signed:
                line += 0.3 * small
                if card.sign:
                    role = cast(FigureRole, f"mark-{card.sign}")
                    top = line + (small * PITCH - side) / 2
                    sheet.figure(role, left, top, side, side, quiet, owner=card.id)
                shift = indent if card.sign else 0.0
                sheet.put(signed, left + shift, line, small, owner=card.id)

        return _Block(tall, draw)

    @cached_property
    def may_fit(self) -> bool:
        """Whether pairs could fit on one sheet if none had more than a statement and a name: asked
        before all of them are set in words, which takes its time where they are many.
        """
        least = (self.size + self.small) * PITCH + _PAIR_AIR * self.pad + self.between
        return len(self.pairs) * least <= self.across * self._room

    @cached_property
    def pair_tall(self) -> float:
        """The height that pairs have: that of the highest that does not stand out."""
        most = _PAIR_LINES * self.size * PITCH + _PAIR_AIR * self.pad
        needs = sorted(map(self._pair_need, self.pairs))
        if len(needs) > _FEW_PAIRS:
            needs = needs[: ceil(len(needs) * (1 - _STANDS_OUT))]
        usual = max([tall for tall in needs if tall <= most] or needs[:1], default=0.0)
        return max((tall for tall in needs if tall <= usual * _A_LITTLE), default=0.0)

    def _pair_need(self, pair: Pair) -> float:
        """Give how high a pair has to be for its words."""
        if pair.id not in self.needs:
            side = self.wide * _SIDE
            said, under = self._between(pair)
            inside = (len(said) + len(under)) * self.small * PITCH + self.small * 1.5
            sides = max(self._card(card, side, air=_PAIR_AIR).h for card in (pair.one, pair.other))
            self.needs[pair.id] = max(sides, inside + 2 * self.unit)
        return self.needs[pair.id]

    def _between(self, pair: Pair) -> tuple[list[str], list[str]]:
        """Set the words over and under the sign of a pair."""
        room = self.wide * (1 - 2 * _SIDE) - 6 * self.unit
        said = self.page.lines(pair.said, room, self.small, True)
        under = [line for each in pair.under for line in self.page.lines(each, room, self.small)]
        return said, under

    def _pair(self, pair: Pair) -> _Block:
        """Set two sides of the same size, and between them what is to be done."""
        small = self.small
        side = self.wide * _SIDE
        middle = self.wide - 2 * side
        room = middle - 6 * self.unit
        said, under = self._between(pair)
        sign = small * 1.5
        inside = (len(said) + len(under)) * small * PITCH + sign
        tall = max(self.pair_tall, self._pair_need(pair))
        left, right = (self._card(card, side, tall, _PAIR_AIR) for card in (pair.one, pair.other))

        def draw(sheet: Page, x: float, y: float) -> None:
            left.draw(sheet, x, y)
            right.draw(sheet, x + self.wide - side, y)
            start, centre = x + side, x + self.wide / 2
            sheet.box(
                pair.id,
                start + self.unit,
                y,
                middle - 2 * self.unit,
                tall,
                kind=_kind(self.diagram, pair.id),
                shape="none",
            )
            line = y + (tall - inside) / 2
            line = sheet.put(
                said, centre, line, small, bold=True, owner=pair.id, anchor="middle", room=room
            )
            role = cast(FigureRole, f"sign-{pair.sign}")
            across = middle - 10 * self.unit
            sheet.figure(role, centre - across / 2, line, across, sign, "ink", owner=pair.id)
            sheet.put(under, centre, line + sign, small, owner=pair.id, anchor="middle", room=room)

        return _Block(tall, draw)


def _contents(section: Section) -> str:
    """Name everything in a section, for the index; pairs of statements would be a wall of words."""
    return " · ".join(entry.title for entry in section.entries if isinstance(entry, Card))


def _nothing(_page: Page, _x: float, _y: float) -> None:
    """Draw nothing: room between two groups."""


def _kind(diagram: Diagram, key: str) -> BoxKind:
    return next((box.kind for box in diagram.boxes if box.id == key), "cell")
