"""What stands in a row of the process map, set: its words broken into lines, and the room it
takes.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from attrs import field, frozen

from processmap.layout.page import PITCH, WIDER, WIDER_BOLD, Anchor, Page
from processmap.picture.drawing import BoxShape, FigureRole, Tone
from processmap.picture.rows_in_time import Entry, EntryState, Everybody, Gate
from processmap.picture.vocabulary import BoxKind, State

_STATES: Final[dict[EntryState, State]] = {
    "held": "held",
    "asked": "planned",
    "dated": "planned",
    "provisional": "provisional",
    "next": "next",
    "cancelled": "cancelled",
}
_MARKS: Final[dict[EntryState, FigureRole]] = {
    "held": "mark-held",
    "asked": "mark-asked",
    "dated": "mark-dated",
    "provisional": "mark-provisional",
    "next": "mark-dated",
    "cancelled": "mark-provisional",
}
_MARK: Final = 11.0
"""Width of a mark, in tenths of the body."""
_SMALL: Final = 0.94
_NEXT: Final = 1.3
"""Size of the title of what is next, in bodies."""
_TITLE: Final = 1.1
"""Size of the title of what is to come, in bodies."""
_TOP: Final = 5.5
"""At most so much room is left above the words of a box, in tenths of the body."""
_NARROW: Final = 110.0
"""Where words run no wider, in tenths of the body, marks and bands are narrower too."""


@frozen
class _Line:
    """Some lines of words in one style."""

    lines: list[str]
    size: float
    bold: bool
    tone: Tone
    indent: float = 0.0


@frozen
class Block:
    """Something set, before it has a place; ``draw`` puts it on a page at a place and with a
    height. What may have its words on the other side of its mark tells how wide those are
    (``aside``), and how it is then set (``turned``).
    """

    w: float
    h: float
    draw: Callable[[Page, float, float, float], None] = field(eq=False)
    aside: float = 0.0
    turned: "Block | None" = None


def draw_block(page: Page, block: Block, x: float, y: float, h: float) -> None:
    """Put a block on the page, in a stretch of a row ``h`` high."""
    block.draw(page, x, y, h)


def block_for(page: Page, thing: Entry | Gate | Everybody, width: float) -> Block:
    """Set an entry, or the words of a gate or of what touches everybody, in words no wider than
    ``width``.
    """
    if isinstance(thing, Gate):
        return _gate(page, thing, width)
    if isinstance(thing, Everybody):
        return _everybody(page, thing, width)
    makers = {
        "mark": _mark,
        "card": _parts if thing.parts else _card,
        "paper": _card,
        "bar": _bar,
        "meeting": _meeting,
        "answer": _answer,
    }
    return makers.get(thing.form, _sign)(page, thing, width)


def _wide(page: Page, lines: list[_Line]) -> float:
    return max(
        (
            each.indent + page.width(line, each.size, each.bold)
            for each in lines
            for line in each.lines
        ),
        default=0.0,
    )


def _tall(lines: list[_Line]) -> float:
    return sum(len(each.lines) * each.size * PITCH for each in lines)


def _set(
    page: Page,
    lines: list[_Line],
    x: float,
    y: float,
    owner: str | None,
    room: float,
    *,
    anchor: Anchor = "start",
) -> None:
    for each in lines:
        y = page.put(
            each.lines,
            x + each.indent,
            y,
            each.size,
            bold=each.bold,
            tone=each.tone,
            owner=owner,
            room=room - each.indent,
            anchor=anchor,
        )


def _words(page: Page, entry: Entry, width: float, *, ink: Tone = "ink") -> list[_Line]:
    """The words of an entry: its day in bold, what it is, and what else is said."""
    size, small = page.size(), page.size(_SMALL)
    found = []
    if entry.when:
        found.append(_Line(page.lines(entry.when, width, size, True), size, True, ink))
    if entry.title:
        boxed = entry.form in ("card", "paper")
        bold = boxed and not entry.when and entry.state not in ("held", "dated")
        large = small
        if bold:
            large = page.size(_TITLE) if entry.form == "card" else page.size()
        found.append(_Line(page.lines(entry.title, width, large, bold), large, bold, ink))
    tone: Tone = "warn" if entry.state == "asked" and ink == "ink" else ink
    for line in entry.lines:
        bold = entry.state == "asked" and line == entry.lines[-1]
        found.append(
            _Line(page.lines(line, width, small, bold), small, bold, tone if bold else ink)
        )
    return found


def _mark(page: Page, entry: Entry, width: float) -> Block:
    """A mark, or several, with words to the right; turned, with words to the left."""
    unit = page.unit
    side, gap = _MARK * unit, 4 * unit
    marks = [meeting.state for meeting in entry.meetings] or [entry.state]
    step = side * 1.08
    room = step * len(marks) + gap * 0.7
    lines = _words(page, entry, width)
    wide = _wide(page, lines) + unit
    w = room + wide + 1.2 * unit
    h = max(side, _tall(lines)) + 0.5 * unit

    def put(page: Page, x: float, y: float, tall: float, *, turned: bool) -> None:
        page.box(
            entry.id,
            x,
            y + (tall - h) / 2,
            w,
            h,
            kind="caucus",
            state=_STATES[entry.state],
            tone=entry.tone,
        )
        middle = y + tall / 2
        first = x + wide + gap if turned else x
        for at, state in enumerate(marks):
            tone: Tone = "warn" if state == "asked" else entry.tone
            page.figure(
                _MARKS[state],
                first + at * step,
                middle - side / 2,
                side,
                side,
                tone,
                owner=entry.id,
            )
        top = middle - _tall(lines) / 2
        if turned:
            _set(page, lines, x + wide, top, entry.id, wide, anchor="end")
        else:
            _set(page, lines, x + room, top, entry.id, wide)

    return Block(
        w,
        h,
        partial(put, turned=False),
        aside=wide + gap,
        turned=Block(w, h, partial(put, turned=True)),
    )


def _meeting(page: Page, entry: Entry, width: float) -> Block:
    unit = page.unit
    side, gap = 7.5 * unit, 3.5 * unit
    small = page.size(_SMALL)
    lines = [_Line(page.lines(entry.title, width, small), small, False, "quiet")]
    w, h = side + gap + _wide(page, lines) + 2 * unit, max(side, _tall(lines)) + 0.5 * unit

    def draw(page: Page, x: float, y: float, tall: float) -> None:
        page.box(
            entry.id, x, y + (tall - h) / 2, w, h, kind="meeting", state="planned", tone=entry.tone
        )
        page.figure(
            "mark-meeting",
            x + unit,
            y + tall / 2 - side / 2,
            side,
            side,
            entry.tone,
            owner=entry.id,
        )
        _set(
            page,
            lines,
            x + unit + side + gap,
            y + tall / 2 - _tall(lines) / 2,
            entry.id,
            w - side - gap - unit,
        )

    return Block(w, h, draw)


def _answer(page: Page, entry: Entry, width: float) -> Block:
    small = page.size(_SMALL)
    yes = entry.state == "held"
    tone: Tone = "own" if yes else "quiet"
    lines = [_Line(page.lines(entry.title, width, small, yes), small, yes, tone)]
    w, h = _wide(page, lines) + page.unit, _tall(lines) + 0.5 * page.unit

    def draw(page: Page, x: float, y: float, tall: float) -> None:
        page.box(entry.id, x, y + (tall - h) / 2, w, h, kind="mark", tone=entry.tone)
        _set(page, lines, x, y + (tall - _tall(lines)) / 2, entry.id, w)

    return Block(w, h, draw)


def _sign(page: Page, entry: Entry, width: float) -> Block:
    unit = page.unit
    paper = entry.tone == "paper"
    side = (11.5 if paper else _MARK) * unit
    tall_sign = side * 1.2 if paper else side
    h = tall_sign + 4 * unit  # it touches no edge of the band it stands in

    def draw(page: Page, x: float, y: float, tall: float) -> None:
        page.box(
            entry.id,
            x,
            y + (tall - h) / 2,
            side,
            h,
            kind="proposal" if paper else "feedback",
            state=_STATES[entry.state],
            tone=entry.tone,
        )
        role: FigureRole = "mark-paper" if paper else _MARKS[entry.state]
        page.figure(
            role, x, y + (tall - tall_sign) / 2, side, tall_sign, entry.tone, owner=entry.id
        )

    return Block(side, h, draw)


def _card(page: Page, entry: Entry, width: float) -> Block:
    """A box with words: a joint talk, a decision, a paper, or what is next in the one dark fill."""
    unit = page.unit
    pad = 6 * unit
    coming = entry.state == "next"
    width = max(width, _least_width(page, entry) + 2 * pad + (_MARK + 3.5) * unit)
    signed = entry.state in ("held", "asked") and entry.form != "paper"
    side = _MARK * unit
    if coming:
        lines = _next_words(page, entry, width * 1.25)
    else:
        lines = _words(page, entry, width - 2 * pad + 6 * unit)
        if signed and lines:
            first = lines[0]
            # The sign stands before the first lines; they are broken again for the room that is
            # left.
            said = entry.when or entry.title
            indent = side + 3.5 * unit
            broken = page.lines(
                said, max(width - 2 * pad - indent, 30 * unit), first.size, first.bold
            )
            lines = [_Line(broken, first.size, first.bold, first.tone, indent), *lines[1:]]
    w = _wide(page, lines) + 2 * pad + unit
    corner = 6 * unit if entry.form == "paper" and not coming else 0.0
    w += corner
    h = _tall(lines) + 2 * 3.4 * unit
    shape: BoxShape = (
        "sheet" if entry.form == "paper" else "square" if entry.tone == "body" else "soft"
    )
    kind: BoxKind = (
        "step"
        if coming
        else "proposal"
        if entry.form == "paper"
        else "decision"
        if entry.tone == "body"
        else "joint"
    )

    def draw(page: Page, x: float, y: float, tall: float) -> None:
        page.box(
            entry.id,
            x,
            y,
            w,
            tall,
            kind=kind,
            shape=shape,
            state=_STATES[entry.state],
            tone=entry.tone,
        )
        # Words begin at the same height in all boxes of a line, however many they are.
        top = y + min((tall - _tall(lines)) / 2, _TOP * unit)
        if signed:
            first = lines[0] if lines else None
            line = (first.size if first else page.body) * PITCH
            role: FigureRole = "mark-asked" if entry.state == "asked" else "mark-held"
            tone: Tone = "warn" if entry.state == "asked" else "quiet"
            page.figure(role, x + pad, top + line / 2 - side / 2, side, side, tone, owner=entry.id)
        _set(page, lines, x + pad, top, entry.id, w - 2 * pad)

    return Block(w, h, draw)


def _parts(page: Page, entry: Entry, width: float) -> Block:
    """A title, and each of those it stands for in a frame of its own, with a line that gathers
    them.
    """
    unit, size = page.unit, page.size()
    pad, apart, gather = 7 * unit, 2.2 * unit, 5 * unit
    title = _Line(page.lines(entry.title, width, size, True), size, True, entry.tone)
    rest = [_Line(page.lines(line, width, size), size, False, "ink") for line in entry.lines]
    names = [page.lines(name, width, size) for name in entry.parts]
    wide = max(page.width(line, size) for lines in names for line in lines) + 2 * pad
    heights = [len(lines) * size * PITCH + 2.0 * unit for lines in names]
    head = [title, *rest]
    w = max(wide, _wide(page, head)) + gather
    h = _tall(head) + sum(heights) + apart * len(heights) + 2 * unit

    def draw(page: Page, x: float, y: float, tall: float) -> None:
        page.box(
            entry.id, x, y, w, tall, kind="caucus", state=_STATES[entry.state], tone=entry.tone
        )
        top = y + (tall - h) / 2 + unit
        _set(page, head, x + pad, top, entry.id, w - pad)
        top += _tall(head) + apart
        middles = []
        for lines, high in zip(names, heights, strict=True):
            page.figure("frame-round", x, top, wide, high, entry.tone, owner=entry.id)
            page.put(lines, x + pad, top + unit, size, owner=entry.id, room=wide - pad)
            middles.append(top + high / 2)
            top += high + apart
        right = x + w - unit
        for middle in middles:
            page.figure("line", x + wide, middle, right - x - wide, 0, entry.tone, owner=entry.id)
        reach = middles[-1] - middles[0]
        page.figure("line", right, middles[0], 0, reach, entry.tone, owner=entry.id)

    return Block(w, h, draw)


def _least_width(page: Page, entry: Entry) -> float:
    """Give the width of an entry's longest word, so that a narrow box breaks none that is not very
    long.
    """
    words = (entry.when, entry.title, *entry.lines)
    longest = page.longest_word(words, page.size(), False)
    whole_day = page.width(entry.when, page.size(), True)
    if whole_day <= 85 * page.unit:  # a day and its reference stay on one line
        longest = max(longest, whole_day)
    return min(longest, 90 * page.unit)


def _next_words(page: Page, entry: Entry, width: float) -> list[_Line]:
    size = page.size() + 1
    small = page.size()
    large = page.size(_NEXT) if page.size(_NEXT) > size else size + 1
    found = []
    if entry.when:
        found.append(_Line(page.lines(entry.when, width, small, True), small, True, "light"))
    if entry.title:
        found.append(_Line(page.lines(entry.title, width, large, True), large, True, "light"))
    found += [_Line(page.lines(line, width, size), size, False, "light") for line in entry.lines]
    return found


def _bar(page: Page, entry: Entry, width: float) -> Block:
    """A forum along time: its sessions as numbered marks in a frame, and a few words under them."""
    unit = page.unit
    small = page.size(0.9)
    side = max(13 * unit, small * 1.5)
    labels = [
        page.width(meeting.label, small) if meeting.label else 0.0 for meeting in entry.meetings
    ]
    apart = 7.0 if width > _NARROW * unit else 3.5
    steps = [max(side + apart * unit, label + 5 * unit) for label in labels]
    pad = 6 * unit
    row = sum(steps)
    lines = [
        _Line(page.lines(line, max(row, width * 1.1), small), small, False, "ink")
        for line in entry.lines
    ]
    labelled = small * PITCH if any(labels) else 0.0
    w = max(row, _wide(page, lines)) + 2 * pad
    h = side + labelled + _tall(lines) + 2 * 5 * unit
    shape: BoxShape = "round" if entry.tone == "own" else "soft"

    def draw(page: Page, x: float, y: float, tall: float) -> None:
        page.box(
            entry.id,
            x,
            y,
            w,
            tall,
            kind="arena",
            shape=shape,
            state=_STATES[entry.state],
            tone=entry.tone,
        )
        top = y + (tall - h) / 2 + 5 * unit
        spread = (w - 2 * pad - row) / max(1, len(steps))
        left = x + pad
        for meeting, step in zip(entry.meetings, steps, strict=True):
            middle = left + (step + spread) / 2
            page.box(
                meeting.id,
                middle - side / 2,
                top,
                side,
                side,
                kind="session",
                shape="dot",
                state=_STATES[meeting.state],
                tone=entry.tone,
                inside=entry.id,
            )
            page.figure(
                _MARKS[meeting.state],
                middle - side / 2,
                top,
                side,
                side,
                entry.tone,
                owner=meeting.id,
            )
            if meeting.state not in ("held", "asked"):
                page.put(
                    [meeting.number],
                    middle,
                    top + side / 2 - small * PITCH / 2,
                    small,
                    bold=True,
                    tone=entry.tone,
                    owner=meeting.id,
                    anchor="middle",
                    room=side,
                )
            if meeting.label:
                page.put(
                    [meeting.label],
                    middle,
                    top + side + unit,
                    small,
                    owner=entry.id,
                    anchor="middle",
                )
            left += step + spread
        _set(page, lines, x + pad, top + side + labelled + unit, entry.id, w - 2 * pad)

    return Block(w, h + unit, draw)


def _gate(page: Page, gate: Gate, width: float) -> Block:
    unit = page.unit
    small = page.size(_SMALL)
    lock, gap = 9 * unit, 5 * unit
    indent = lock + gap
    lines = [_Line(page.lines(gate.title, width, page.size(), True), page.size(), True, "ink")]
    for at, line in enumerate(gate.lines):
        tone: Tone = "own" if gate.state == "open" and at == 0 else "quiet"
        lines.append(_Line(page.lines(line, width, small), small, False, tone))
    # No box holds these words: set in the widest of the fonts they must not meet the next bar.
    taken = max(
        page.width(line, each.size, each.bold) * (WIDER_BOLD if each.bold else WIDER)
        for each in lines
        for line in each.lines
    )
    w, h = indent + taken + unit, max(_tall(lines), 13 * unit)

    def draw(page: Page, x: float, y: float, tall: float) -> None:
        role: FigureRole = {
            "open": "lock-open",
            "unknown": "lock-unknown",
            "reservation": "lock-open",
        }.get(gate.state, "lock-shut")  # type: ignore[assignment]
        page.figure(
            role,
            x,
            y + (tall - h) / 2 + unit,
            lock,
            11.5 * unit,
            "own" if gate.state == "open" else "ink",
        )
        _set(page, lines, x + indent, y + (tall - h) / 2, None, w - indent)

    return Block(w, h, draw)


def _everybody(page: Page, band: Everybody, width: float) -> Block:
    small = page.size(_SMALL)
    narrow = min(width, (78 if width > _NARROW * page.unit else 54) * page.unit)
    lines = [_Line(page.lines(band.title, narrow, page.size(), True), page.size(), True, "ink")]
    lines += [_Line(page.lines(line, narrow, small), small, False, "ink") for line in band.lines]
    w, h = _wide(page, lines) + page.unit, _tall(lines)

    def draw(page: Page, x: float, y: float, tall: float) -> None:
        _set(page, lines, x, y + (tall - h) / 2, None, w)

    return Block(w, h, draw)
