"""The overview: a few large steps in two rows, read as one reads a page.

The first row holds what has been and what is next, the second what comes later. Every word is at
least as large as the paper asks for; where they do not fit, the lines that say least are left out
and the foot says so, and at last the steps go on to a next sheet.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from processmap.layout.page import WIDER, WIDER_BOLD, Page
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, PlacedArrow, Tone, Word
from processmap.picture.overview import Overview, OverviewStep
from processmap.picture.paper import PAPERS, Paper, PaperName
from processmap.picture.vocabulary import State

_BODIES: Final[dict[PaperName, tuple[float, ...]]] = {
    "16:9": (20, 19, 18),
    "A4": (17, 16, 15, 14, 13, 12, 11, 10, 9),
    "A3": (25, 23, 21, 19, 17, 15, 13, 11),
    "A0": (70, 64, 58, 52, 46, 40, 34, 28),
}
_LEAST: Final[dict[PaperName, float]] = {"16:9": 18, "A4": 8.5, "A3": 9, "A0": 24}
_PITCH: Final = 1.2
"""Large words may stand closer than small ones."""
_LOW: Final = 0.62
"""How far from the edge the foot stands, as a share of the margin."""
_NEXT_WIDER: Final = 1.5
_HEADING: Final = 1.1
_NEXT_HEADING: Final = 1.36
_MOVED: Final = 0.5
"""In what steps the widths of the cards of a row are tried, in bodies."""
_PAD: Final = 0.8
"""Room inside a card, in bodies."""
_RING: Final = 1.6
"""The ring round a number, in bodies."""
_BESIDE: Final = 2.2
"""What a number takes beside a heading, in bodies."""
_MARGIN: Final = 0.83
"""How much of the paper's margin is kept: so few large things need less air round them."""
_GAP: Final = 1.55
"""Room between two cards, in bodies: an arrow stands there."""
_BETWEEN: Final = 0.22
"""Room between two lines that say different things, in bodies."""
_NARROWEST: Final = 8.0
"""Below this width, in bodies, a card would hold a word a line."""
_PIN: Final = 1.5
"""Height of the pin's label, in bodies: room for what reaches below the line."""
_PIN_ROOM: Final = 1.95
_EVEN: Final = 1.35
"""How much wider what is next is than the others, where these are all as wide."""


@frozen
class _Card:
    """A step with its words broken for a width; ``height`` is what it needs, and ``under`` whether
    the heading stands below the number instead of beside it.
    """

    step: OverviewStep
    number: int
    heading: list[str]
    when: list[str]
    lines: list[list[str]]
    height: float
    under: bool


@frozen
class _Row:
    cards: tuple[_Card, ...]
    widths: tuple[float, ...]
    height: float


def lay_out(diagram: Diagram, paper: Paper | None = None) -> Drawing:
    """Place an overview on a slide, or on another paper."""
    content = diagram.content
    if not isinstance(content, Overview):
        raise TypeError("an overview needs its steps")
    chosen = paper or PAPERS["16:9"]
    chosen = evolve(
        chosen,
        least=_LEAST[chosen.name],
        title=_BODIES[chosen.name][0] * 1.5,
        margin=chosen.margin * _MARGIN,
    )
    asked = _with_question(diagram, content, chosen)
    placed = evolve(content, subtitle=content.place)
    bare = evolve(content, subtitle="")
    for even, facts in ((True, True), (True, False), (False, True), (False, False)):
        for body in _BODIES[chosen.name]:
            drawn = _sheet(diagram, asked, chosen, body, 1, facts=facts, even=(even,))
            if drawn is not None:
                return drawn
    # The place and the question are worth more than the further lines of a step, less than the
    # first of each.
    for tried in (asked, placed):
        drawn, shown = _shortened(diagram, tried, chosen)
        pairs = zip(content.steps, shown.steps, strict=True)
        told = all(after.lines or not _needs_lines(before) for before, after in pairs)
        if told and not drawn.further:
            return drawn
    return _shortened(diagram, bare, chosen)[0]


def _with_question(diagram: Diagram, content: Overview, paper: Paper) -> Overview:
    """Give the head the fullest words for the question, and whose process it is, that stand on one
    line; where none do, all of them, on two. A place without room in the head stands in the foot.
    """
    whole = " · ".join(filter(None, (content.place, content.subtitle)))
    page = Page(diagram, paper, _BODIES[paper.name][0], _PITCH)
    if page.question_fits(whole, large=True):
        return evolve(content, subtitle=whole)
    for question in filter(None, (content.subtitle, content.briefly)):
        for place in dict.fromkeys((content.place, "")):
            words = " · ".join(filter(None, (place, question)))
            if page.question_fits(words, large=True):
                foot = (
                    content.foot if place == content.place else (f"{content.place}.", *content.foot)
                )
                return evolve(content, subtitle=words, foot=foot)
    return evolve(content, subtitle=whole)


def _shortened(diagram: Diagram, content: Overview, paper: Paper) -> tuple[Drawing, Overview]:
    """Leave out the last line of the cards that make a row high, row by row, until all fits; then
    use more sheets. Gives the drawing and what it shows.
    """
    body = _BODIES[paper.name][-1]
    page = Page(diagram, paper, body, _PITCH)
    told = page.say("overview_folded")
    shorter = evolve(content, foot=_with(content.foot, told))
    while True:
        drawn = _sheet(diagram, shorter, paper, body, 1)
        if drawn is not None:
            return _restored(diagram, content, shorter, paper, body, drawn)
        cut = _highest(page, shorter)
        if not cut:
            return _continued(diagram, content, paper, body), content
        steps = tuple(
            evolve(step, lines=step.lines[:-1]) if step.id in cut else step
            for step in shorter.steps
        )
        shorter = evolve(shorter, steps=steps)


def _restored(
    diagram: Diagram, whole: Overview, shorter: Overview, paper: Paper, body: float, drawn: Drawing
) -> tuple[Drawing, Overview]:
    """Put lines back that there is room for after all: first one line for each step, said briefly,
    so that every one names something; then that line in full; then further lines. What is next goes
    first.
    """
    full = {step.id: step.lines for step in whole.steps}
    bare = evolve(shorter, steps=tuple(evolve(step, lines=()) for step in shorter.steps))
    plain = _sheet(diagram, bare, paper, body, 1)
    if plain is not None:
        shorter, drawn = bare, plain
    ranks = {"next": 0, "later": 2}
    last = len(whole.steps) - 1  # who decides in the end matters more than what comes before it
    order = sorted(
        range(len(whole.steps)),
        key=lambda at: min(ranks.get(whole.steps[at].state, 3), 1 if at == last else 3),
    )
    most = max((len(lines) for lines in full.values()), default=0)
    for count, brief in ((1, True), *((count, False) for count in range(1, most + 1))):
        for at in order:
            step = shorter.steps[at]
            if count == 1 and not _needs_lines(whole.steps[at]):
                continue
            lines = _with_more(whole.steps[at], step.lines, count, brief=brief)
            if lines == step.lines:
                continue
            tried = evolve(step, lines=lines)
            more = evolve(
                shorter, steps=tuple(tried if each is step else each for each in shorter.steps)
            )
            better = _sheet(diagram, more, paper, body, 1)
            if better is not None:
                shorter, drawn = more, better
    if all(step.lines == full[step.id] for step in shorter.steps):
        return _sheet(diagram, whole, paper, body, 1) or drawn, whole
    return drawn, shorter


def _with_more(
    step: OverviewStep, shown: tuple[str, ...], count: int, *, brief: bool
) -> tuple[str, ...]:
    """Give the lines of a step that are tried next: ``count`` of them, of which one may be new or
    said more fully.
    """
    if brief:
        return step.brief[:1] or step.lines[:1]
    kept = len(shown)
    if not kept or (count == 1 and shown != step.lines[:kept]):
        return step.lines[:1]
    return (*shown, *step.lines[kept : kept + 1]) if kept < count else shown


def _needs_lines(step: OverviewStep) -> bool:
    """Whether a step would say too little without its first line: not where only its day is asked
    about.
    """
    return bool(step.lines) and not (step.state == "asked" and step.when)


def _highest(page: Page, content: Overview) -> set[str]:
    """Find the cards that make the highest row so high, if every one of them has a line that can be
    left out.
    """
    numbers = {step.id: 1 for step in content.steps}
    found: list[tuple[bool, float, set[str]]] = []
    for steps in _rows(page, content):
        row = _row(page, steps, numbers)
        if row is None:
            continue
        tallest = [card.step for card in row.cards if card.height > row.height - 1]
        if all(step.lines for step in tallest):
            more = all(len(step.lines) > 1 for step in tallest)
            found.append((more, row.height, {step.id for step in tallest}))
    if found:
        return max(found, key=lambda each: each[:2])[2]
    with_lines = [step for step in content.steps if step.lines]
    most = max((sum(map(len, step.lines)) for step in with_lines), default=0)
    return {step.id for step in with_lines if sum(map(len, step.lines)) == most}


def _rows(page: Page, content: Overview) -> list[list[OverviewStep]]:
    """Divide the steps into rows: what has been and what is next, then what comes later."""
    early = [step for step in content.steps if step.state != "later"]
    late = [step for step in content.steps if step.state == "later"]
    wide = page.paper.width > page.paper.height
    if wide and len(early) == 1 and len(late) > 1:
        # One alone would be far wider than its words.
        beside = 2 if len(late) > 4 else 1
        early, late = [*early, *late[:beside]], late[beside:]
    rows = [row for row in (early, late) if row]
    if len(rows) == 1 and len(rows[0]) > 3:
        half = (len(rows[0]) + 1) // 2
        rows = [rows[0][:half], rows[0][half:]]
    if page.paper.height > page.paper.width or any(len(row) > 4 for row in rows):
        most = 2 if page.paper.height > page.paper.width else 3
        rows = [row[at : at + most] for row in rows for at in range(0, len(row), most)]
    return rows


def _with(foot: tuple[str, ...], sentence: str) -> tuple[str, ...]:
    return foot if sentence in foot else (*foot, sentence)


def _continued(diagram: Diagram, content: Overview, paper: Paper, body: float) -> Drawing:
    """Put as many steps on each sheet as it has room for; a single step that needs more gets a
    higher sheet.
    """
    sheets: list[Drawing] = []
    left, number = content.steps, 1
    while left:
        count = len(left) - 1 or 1
        drawn = None
        while count > 1 and drawn is None:
            drawn = _sheet(diagram, evolve(content, steps=left[:count]), paper, body, number)
            count -= drawn is None
        if drawn is None:
            count = 1
            drawn = _sheet(
                diagram, evolve(content, steps=left[:1]), paper, body, number, force=True
            )
        if drawn is not None:
            sheets.append(drawn)
        left, number = left[count:], number + count
    return evolve(sheets[0], further=tuple(sheets[1:]))


def _sheet(
    diagram: Diagram,
    content: Overview,
    paper: Paper,
    body: float,
    first: int,
    force: bool = False,
    facts: bool = True,
    even: tuple[bool, ...] = (True, False),
) -> Drawing | None:
    """Lay one sheet out with a body size; None where it does not fit. Without ``facts`` the
    question stands alone in the head; ``even`` says which widths are tried, all the same or not.
    """
    page = Page(diagram, paper, body, _PITCH)
    details = "" if content.here or not facts else " · ".join(diagram.details[1:])
    top = page.head(diagram.title, content.subtitle, details, content.tag, large=True)
    foot = page.foot_height(content.foot, body)
    low = paper.margin * _LOW if foot else paper.margin  # the foot is no part of the picture
    bottom = paper.height - low - foot - (body * 0.4 if foot else 0)
    rows = _rows(page, content)
    numbers = {step.id: first + at for at, step in enumerate(content.steps)}
    above = content.here or (content.then and _mixed(rows[0]))
    pin = body * _PIN_ROOM if above else body * 0.4
    head, under = top, page.words[-1] if content.subtitle and not details else None
    for alike in even:
        made = [_row(page, row, numbers, even=alike) for row in rows]
        kept = [row for row in made if row is not None]
        top = _beside(page, content, kept, head, under) if len(kept) == len(rows) else head
        between = [_turn(page, content, kept, at) for at in range(1, len(kept))]
        needed = pin + sum(row.height for row in kept) + sum(between)
        spare = bottom - top - needed
        if len(kept) == len(rows) and spare >= 0:
            break
    else:
        if not force:
            return None
        kept = kept or [_forced(page, rows[0], numbers)]
        needed = pin + sum(row.height for row in kept) + sum(between)
        spare = bottom - top - needed
    stretch = min(max(spare, 0) / len(kept), 3 * body)
    _draw(page, content, kept, top + pin, stretch, between)
    end = top + needed + stretch * len(kept) + foot + body
    page.foot(content.foot, max(paper.height, end if force else 0) - low, body)
    return page.finish(end + paper.margin if force else None)


def _beside(
    page: Page, content: Overview, rows: list[_Row], top: float, under: Word | None
) -> float:
    """Give where the picture begins: the pin stands beside the last line of the question where that
    ends before it.
    """
    if under is None or not content.here or _mixed([card.step for card in rows[0].cards]):
        return top
    x, gap = page.paper.margin, _GAP * page.body
    for card, width in zip(rows[0].cards, rows[0].widths, strict=True):
        if card.step.state == "next":
            break
        x += width + gap
    else:
        return top
    wide = WIDER_BOLD * page.width(content.here, page.body, True) + 1.2 * page.body
    start = x - gap / 2 - wide / 2
    if under.x + under.w * WIDER + page.body > start:
        return top
    return min(top, under.y + 0.1 * page.body)


def _turn(page: Page, content: Overview, rows: list[_Row], at: int) -> float:
    """Give the room between two rows, with the words that are common to the row below."""
    later = (
        content.then
        and rows[at].cards[0].step.state == "later"
        and rows[at - 1].cards[-1].step.state != "later"
    )
    return page.body * (2.3 if later else 1.5)


def _mixed(row: Sequence[OverviewStep]) -> bool:
    """Whether what is next and what comes later stand in one row."""
    return row[0].state != "later" and row[-1].state == "later"


def _row(
    page: Page, steps: list[OverviewStep], numbers: dict[str, int], *, even: bool = False
) -> _Row | None:
    """Set the cards of a row: widths by what their words need, or with ``even`` all the same, the
    next one wider; None where a word has no room.
    """
    gap = _GAP * page.body
    room = page.paper.width - 2 * page.paper.margin - gap * (len(steps) - 1)
    least = [_least_width(page, step) for step in steps]
    if sum(least) > room:
        least = [_least_width(page, step, tight=True) for step in steps]
    if sum(least) > room:
        return None
    if even:
        alike = [_EVEN if step.state == "next" else 1.0 for step in steps]
        widths = _shares(room, least, alike)
    else:
        widths = _balanced(
            page, steps, _shares(room, least, [_weight(step) for step in steps]), least
        )
    cards = tuple(
        _card(page, step, numbers[step.id], width)
        for step, width in zip(steps, widths, strict=True)
    )
    return _Row(cards, tuple(widths), max(card.height for card in cards))


def _balanced(
    page: Page, steps: list[OverviewStep], widths: list[float], least: list[float]
) -> list[float]:
    """Find the widths with which the row is lowest: the lowest height at which the narrowest cards
    that hold their words stand side by side, found by halving; what is left over is shared.
    """
    room = sum(widths)
    least = [_kept_wide(step, need, widths) for step, need in zip(steps, least, strict=True)]
    if sum(least) > room:
        return widths
    unit = _MOVED * page.body

    def needed(height: float) -> list[float] | None:
        found: list[float] = []
        for step, low in zip(steps, least, strict=True):
            narrow = _narrowest(page, step, height, low, room, unit)
            if narrow is None:
                return None
            found.append(narrow)
        return found if sum(found) <= room else None

    high = max(_height(page, step, width) for step, width in zip(steps, widths, strict=True))
    low, best = 0.0, widths
    while high - low > 0.1 * page.body:
        middle = (low + high) / 2
        found = needed(middle)
        if found is None:
            low = middle
        else:
            best, high = _shares(room, found, [_weight(step) for step in steps]), middle
    return best


def _narrowest(
    page: Page, step: OverviewStep, height: float, least: float, most: float, unit: float
) -> float | None:
    """Give the least width, in whole units above ``least``, with which a card is no higher."""
    low, high = 0, int((most - least) / unit)
    if _height(page, step, least + high * unit) > height:
        return None
    while low < high:
        middle = (low + high) // 2
        if _height(page, step, least + middle * unit) <= height:
            high = middle
        else:
            low = middle + 1
    return least + low * unit


def _height(page: Page, step: OverviewStep, width: float) -> float:
    return _card(page, step, 0, width).height


def _kept_wide(step: OverviewStep, need: float, widths: list[float]) -> float:
    """Give the least width of a card; what is next stays wider than the others."""
    return (
        max(need, 1.15 * sum(widths) / len(widths))
        if step.state == "next" and len(widths) > 1
        else need
    )


def _forced(page: Page, steps: list[OverviewStep], numbers: dict[str, int]) -> _Row:
    room = page.paper.width - 2 * page.paper.margin
    card = _card(page, steps[0], numbers[steps[0].id], room)
    return _Row((card,), (room,), card.height)


def _weight(step: OverviewStep) -> float:
    if step.state == "next":
        return _NEXT_WIDER
    words = float(len(step.heading) + len(step.when) + sum(map(len, step.lines)))
    if step.state == "later":
        return max(0.6, math.pow(words, 0.6) / 16)
    return min(1.3, max(0.9, math.pow(words, 0.6) / 11))


def _shares(room: float, least: list[float], weights: list[float]) -> list[float]:
    """Divide a row by weights, giving nobody less than it needs."""
    fixed: dict[int, float] = {}
    while True:
        free = [at for at in range(len(least)) if at not in fixed]
        left = room - sum(fixed.values())
        whole = sum(weights[at] for at in free)
        low = [at for at in free if left * weights[at] / whole < least[at] - 0.01]
        if not low:
            return [
                fixed[at] if at in fixed else left * weights[at] / whole for at in range(len(least))
            ]
        fixed |= {at: least[at] for at in low}
        if len(fixed) == len(least):
            return [fixed[at] for at in range(len(least))]


def _sizes(page: Page, step: OverviewStep) -> tuple[float, float]:
    """Give the size of the heading and of what stands below it."""
    return page.body * (_NEXT_HEADING if step.state == "next" else _HEADING), page.body


def _least_width(page: Page, step: OverviewStep, *, tight: bool = False) -> float:
    """Give the width below which the words of a step would have to be broken too often; tight, only
    long words are, and the heading may stand below its number.
    """
    size, small = _sizes(page, step)
    pad = 2 * _PAD * page.body
    beside = _BESIDE * page.body if step.state == "later" and not tight else 0.0
    whole = page.width(step.heading, size, True) / (2.1 if step.state == "later" else 1.8)
    longest = min(page.longest_word([step.heading], size, True), (9 if tight else 12) * size)
    heading = (longest if tight else max(longest, min(whole, 11 * size))) + beside
    rest = min(page.longest_word([step.when, *step.lines], small), (7 if tight else 11) * small)
    mark = page.width(step.mark, small, True) + 2.6 * page.body if step.mark else 0.0
    narrowest = (_NARROWEST if not tight else 5) * page.body - pad
    return max(heading, rest, mark, narrowest) + pad + 1


def _card(page: Page, step: OverviewStep, number: int, width: float) -> _Card:
    size, small = _sizes(page, step)
    inner = width - 2 * _PAD * page.body
    under = step.state != "later" or _too_narrow_beside(page, step, inner)
    beside = 0.0 if under else _BESIDE * page.body
    heading = page.lines(step.heading, inner - beside, size, True)
    when = page.lines(step.when, inner, small, step.state == "next")
    lines = [page.lines(each, inner, small) for each in step.lines]
    circle = _RING * page.body
    top = circle + 0.3 * page.body if under else 0.0
    text = len(heading) * size * page.pitch
    if not under:
        text = max(text, circle) + 0.35 * page.body
    text += (len(when) + sum(map(len, lines))) * small * page.pitch
    text += max(len(lines) - 1, 0) * _BETWEEN * page.body
    return _Card(step, number, heading, when, lines, top + text + 2 * 0.5 * page.body, under)


def _too_narrow_beside(page: Page, step: OverviewStep, inner: float) -> bool:
    """Whether a word of the heading has no room beside the number, so that the heading has the
    whole width below it.
    """
    longest = page.longest_word([step.heading], _sizes(page, step)[0], True)
    return longest > inner - _BESIDE * page.body


def _draw(
    page: Page,
    content: Overview,
    rows: list[_Row],
    top: float,
    stretch: float,
    between: list[float],
) -> None:
    body, gap = page.body, _GAP * page.body
    y, placed = top, []
    for at, row in enumerate(rows):
        tall = row.height + stretch
        x = page.paper.margin
        for card, width in zip(row.cards, row.widths, strict=True):
            _draw_card(page, card, x, y, width, tall)
            placed.append((card, x, y, width, tall))
            x += width + gap
        if at == 0 and content.then and _mixed([card.step for card in row.cards]):
            _then_above(page, content, placed, top)
        if at < len(between):
            y += tall + between[at]
    _arrows(page, content, placed, between)
    _pin(page, content, placed, top, gap, body)


_Placed = tuple[_Card, float, float, float, float]


def _draw_card(page: Page, card: _Card, x: float, y: float, w: float, h: float) -> None:
    step, body = card.step, page.body
    size, small = _sizes(page, step)
    state = {
        "done": "plain",
        "open": "planned",
        "asked": "planned",
        "next": "next",
        "later": "provisional",
    }[step.state]
    tones: dict[str, Tone] = {"done": "own", "next": "dark", "later": "quiet"}
    tone = tones.get(step.state, "ink")
    page.box(step.id, x, y, w, h, kind="step", shape="soft", state=state, tone=tone)  # type: ignore[arg-type]
    pad, circle = _PAD * body, _RING * body
    ink: Tone = "light" if step.state == "next" else "ink"
    left, line = x + pad, y + 0.5 * body
    room = w - 2 * pad
    if step.state == "done":
        page.figure("mark-held", left, line, circle, circle, "own", owner=step.id)
    else:
        ring: Tone = (
            "light" if step.state == "next" else "quiet" if step.state == "later" else "ink"
        )
        loose: State = "provisional" if step.state == "later" else "plain"
        filled = "filled" if step.state == "next" else ""
        page.figure(
            "number", left, line, circle, circle, ring, owner=step.id, state=loose, kind=filled
        )
        number: Tone = "dark" if step.state == "next" else "ink"
        page.put(
            [str(card.number)],
            left + circle / 2,
            line + circle / 2 - body * page.pitch / 2,
            body,
            bold=True,
            tone=number,
            owner=step.id,
            anchor="middle",
        )
    if step.state != "later":
        marks: dict[str, Tone] = {"done": "own", "asked": "warn", "next": "light"}
        mark = marks.get(step.state, "ink")
        beside = left + circle + 0.6 * body
        page.put(
            [step.mark] if step.mark else [],
            beside,
            line + circle / 2 - small * page.pitch / 2,
            small,
            bold=True,
            tone=mark,
            owner=step.id,
            room=x + w - pad - beside,
        )
    if card.under:
        line += circle + 0.3 * body
        line = page.put(
            card.heading, left, line, size, bold=True, tone=ink, owner=step.id, room=room
        )
    else:
        tall = len(card.heading) * size * page.pitch
        first = line + max(0.0, (circle - tall) / 2)
        beside = left + circle + 0.4 * body
        page.put(
            card.heading,
            beside,
            first,
            size,
            bold=True,
            tone=ink,
            owner=step.id,
            room=x + w - pad - beside,
        )
        line += max(circle, tall) + 0.35 * body
    line = page.put(
        card.when, left, line, small, bold=step.state == "next", tone=ink, owner=step.id, room=room
    )
    for each in card.lines:
        line = page.put(each, left, line, small, tone=ink, owner=step.id, room=room)
        line += _BETWEEN * body


def _then_above(page: Page, content: Overview, placed: list[_Placed], top: float) -> None:
    """Say above the first later card of a mixed row what is common to all of them."""
    at = next(each for each in placed if each[0].step.state == "later")
    room = page.paper.width - page.paper.margin - at[1]
    wide = page.width(content.then, page.body, True)
    y = top - _PIN_ROOM * page.body + (_PIN - page.pitch) / 2 * page.body
    page.put([content.then], at[1] - max(wide - room, 0), y, page.body, bold=True)


def _arrows(page: Page, content: Overview, placed: list[_Placed], between: list[float]) -> None:
    ids = {(arrow.source, arrow.target): arrow for arrow in page.diagram.arrows}
    turns = iter(between)
    for before, after in pairwise(placed):
        arrow = ids.get((before[0].step.id, after[0].step.id))
        if before[2] == after[2]:
            middle = before[2] + min(before[4], after[4]) / 2
            points = ((before[1] + before[3], middle), (after[1], middle))
        else:
            room = next(turns)
            down = before[2] + before[4] + min(room * 0.3, page.body * 0.5)
            leave = before[1] + before[3] * (0.5 if before[3] < page.paper.width / 2 else 0.9)
            enter = after[1] + page.body * 1.6
            points = (
                (leave, before[2] + before[4]),
                (leave, down),
                (enter, down),
                (enter, after[2]),
            )  # type: ignore[assignment]
            later = after[0].step.state == "later" and before[0].step.state != "later"
            if content.then and later:
                lines = page.lines(content.then, leave - enter - 2 * page.body, page.body, True)[:1]
                page.put(
                    lines,
                    enter + page.body,
                    down + (after[2] - down - page.body * page.pitch) / 2,
                    page.body,
                    bold=True,
                )
        if arrow is not None:
            page.arrows.append(
                PlacedArrow(
                    arrow.id,
                    arrow.source,
                    arrow.target,
                    arrow.kind,
                    False,
                    points,
                    "",
                    arrow.reason,
                )
            )


def _pin(
    page: Page, content: Overview, placed: list[_Placed], top: float, gap: float, body: float
) -> None:
    """Put the pin between what has been and what is next, above both."""
    if not content.here or not placed:
        return
    coming = next((each for each in placed if each[0].step.state == "next"), None)
    first = coming or next((each for each in placed if each[0].step.state == "later"), None)
    at = first or placed[-1]
    left, right = page.paper.margin, page.paper.width - page.paper.margin
    between = at[1] > left + 1 and at[2] == placed[0][2]
    x = at[1] - gap / 2 if between else at[1] + 2 * body
    if first is None:
        x = at[1] + at[3] - 2 * body
    # Round for the words also where they are set in the widest of the fonts.
    wide = WIDER_BOLD * page.width(content.here, body, True) + 1.2 * body
    tall = _PIN * body
    start = min(max(x - wide / 2, left), right - wide)
    y = top - _PIN_ROOM * body
    page.figure("pin-label", start, y, wide, tall, "ink")
    page.put(
        [content.here],
        start + wide / 2,
        y + (tall - body * page.pitch) / 2,
        body,
        bold=True,
        tone="light",
        anchor="middle",
    )
    page.figure("pin", x - 0.45 * body, y + tall - 0.1, 0.9 * body, 0.5 * body, "ink")
    if between:
        # A stem leads from the pin to the arrow: so far we have come, and not further.
        foot = at[2] + at[4] / 2
        page.figure("line", x, y + tall, 0, foot - y - tall, "ink")
