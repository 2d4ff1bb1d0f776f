"""Amounts as bars on one scale: twice as much is twice as long, on every sheet."""

from collections.abc import Sequence
from typing import Final, cast

from attrs import evolve, frozen

from processmap.layout.page import PITCH, Page, lowest, most_for
from processmap.picture.bars import Bar, Bars, Group
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing
from processmap.picture.paper import PAPERS, Paper

_SMALL: Final = 0.92
_NAMES: Final = 0.36
"""Share of the sheet's width for what the amounts are of."""
_SAID: Final = 0.24
"""Share of it for the amounts in words, beside the longest bar."""


@frozen
class _Row:
    """A heading or a bar, set."""

    h: float
    group: Group | None = None
    bar: Bar | None = None
    title: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


def lay_out(diagram: Diagram, paper: Paper | None = None) -> Drawing:
    """Place bars on the paper asked for, or on the smallest on which all have room."""
    content = cast(Bars, diagram.content)
    for chosen in (paper,) if paper else (PAPERS["A4"], PAPERS["A3"]):
        for body in chosen.bodies:
            if body <= most_for(chosen):
                setting = _Setting(diagram, content, chosen, body)
                parts = setting.parts()
                if len(parts) == 1:
                    return setting.sheet(parts[0], 1, 1, cut=paper is None)
    setting = _Setting(diagram, content, paper or PAPERS["A3"], 10)
    parts = setting.parts()
    sheets = [setting.sheet(part, number, len(parts)) for number, part in enumerate(parts, 1)]
    return evolve(sheets[0], further=tuple(sheets[1:]))


class _Setting:
    """Bars set in words of one size on one paper.

    Args:
        diagram: what is shown.
        content: the bars.
        paper: what they are drawn on.
        body: the size of the body text.
    """

    def __init__(self, diagram: Diagram, content: Bars, paper: Paper, body: float) -> None:
        self.diagram, self.content, self.paper = diagram, content, paper
        self.page = Page(diagram, paper, max(body, paper.bodies[-1]))
        self.unit = self.page.body / 10
        self.size, self.small = self.page.size(), self.page.size(_SMALL)
        self.room = paper.width - 2 * paper.margin
        most = max((bar.amount or 0.0 for each in content.groups for bar in each.bars), default=0.0)
        self.longest = self.room * (1 - _NAMES - _SAID)
        self.scale = self.longest / most if most else 0.0

    def parts(self) -> list[list[_Row]]:
        """Divide the rows among sheets; a heading is never the last thing on one."""
        page = Page(self.diagram, self.paper, self.page.body)
        top = self._head(page, 2, 9)
        foot = self.page.foot_height(self.content.foot, self.small)
        space = self.paper.height - self.paper.margin - foot - top
        found: list[list[_Row]] = [[]]
        used = 0.0
        for group in self.content.groups:
            head = self._heading(group)
            for at, bar in enumerate(group.bars):
                row = self._row(bar)
                need = row.h + (head.h if at == 0 else 0.0)
                if found[-1] and used + need > space:
                    found.append([])
                    used = 0.0
                if at == 0 or not found[-1]:
                    found[-1].append(head)
                    used += head.h
                found[-1].append(row)
                used += row.h
        return found

    def _heading(self, group: Group) -> _Row:
        return _Row(self.size * PITCH + 0.9 * self.size, group=group)

    def _row(self, bar: Bar) -> _Row:
        page = self.page
        room = self.room * _NAMES - 2 * self.size
        title = page.lines(bar.title, room, self.size, True)
        lines = [line for each in bar.lines for line in page.lines(each, room, self.small)]
        said = page.lines(bar.said, self.room * _SAID - self.size, self.size)
        tall = len(title) * self.size * PITCH + len(lines) * self.small * PITCH
        tall = max(tall, len(said) * self.size * PITCH) + 0.9 * self.size
        return _Row(tall, bar=bar, title=tuple(title), lines=tuple(lines), said=tuple(said))

    def _head(self, page: Page, number: int, count: int) -> float:
        content = self.content
        title = content.title
        if count > 1:
            title = page.say("course_sheet", title=title, number=number, count=count)
        details = " · ".join(part for part in self.diagram.details[1:] if part)
        return page.head(title, content.subtitle, details, content.tag) + 0.5 * self.size

    def sheet(self, rows: Sequence[_Row], number: int, count: int, *, cut: bool = False) -> Drawing:
        """Draw one sheet; ``cut`` leaves out the empty foot of it."""
        page = Page(self.diagram, self.paper, self.page.body)
        y = self._head(page, number, count)
        foot = self.page.foot_height(self.content.foot, self.small)
        bottom = self.paper.height - self.paper.margin - foot
        spare = max(0.0, bottom - y - sum(row.h for row in rows)) / max(1, len(rows))
        grow = min(spare, 1.6 * self.size)
        for row in rows:
            tall = row.h + (grow if row.bar is not None else 0.0)
            if row.group is not None:
                self._draw_heading(page, row.group, y)
            elif row.bar is not None:
                self._draw_bar(page, row, row.bar, y, tall)
            y += tall
        need = y + foot + self.paper.margin
        height = max(lowest(self.paper) if cut else self.paper.height, need)
        page.foot(self.content.foot, height - self.paper.margin, self.small)
        return page.finish(height, cut=cut)

    def _draw_heading(self, page: Page, group: Group, y: float) -> None:
        x = self.paper.margin
        page.figure("row-head", x, y, self.room, self.size * PITCH + 0.5 * self.size, "ink")
        line = y + 0.25 * self.size
        page.put([group.title], x + 0.7 * self.size, line, self.size, bold=True)
        page.put([group.told], x + self.room - 0.7 * self.size, line, self.size, anchor="end")

    def _draw_bar(self, page: Page, row: _Row, bar: Bar, y: float, tall: float) -> None:
        x = self.paper.margin
        page.box(bar.id, x, y, self.room, tall - 2, kind="money", shape="none", tone=bar.tone)
        inside = len(row.title) * self.size * PITCH + len(row.lines) * self.small * PITCH
        line = y + (tall - 2 - inside) / 2
        left = x + 0.7 * self.size
        line = page.put(row.title, left, line, self.size, bold=True, owner=bar.id)
        page.put(row.lines, left, line, self.small, owner=bar.id)
        start = x + self.room * _NAMES
        thick = min(1.7 * self.size, tall - 0.6 * self.size)
        top = y + (tall - 2 - thick) / 2
        if bar.amount is None:
            wide = 3 * self.size
            page.figure("bar-about", start, top, wide, thick, bar.tone, owner=bar.id)
        else:
            wide = max(bar.amount * self.scale, 1.0)
            page.figure("bar-span", start, top, wide, thick, bar.tone, owner=bar.id)
        words = y + (tall - 2 - len(row.said) * self.size * PITCH) / 2
        page.put(row.said, start + wide + 0.6 * self.size, words, self.size, owner=bar.id)
