"""Rings round the question on paper: half rings of fixed and equal width, the not assessed below.

There are the same three rings on every map, each as wide as the others, so that a place always
means the same; they are as large as the sheet has room for. Who does not fit in a ring is folded
there by kind, and stands by name on a following sheet.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import cos, hypot, pi, radians, sin
from typing import Final, cast

from attrs import evolve, field, frozen

from processmap.layout.board import further_sheets
from processmap.layout.page import PITCH, Page, lowest, most_for
from processmap.picture.board import Board, Card, Section
from processmap.picture.diagram import Arrow, Diagram
from processmap.picture.drawing import Drawing, FigureRole, PlacedArrow, Point, Tone
from processmap.picture.paper import PAPERS, Paper
from processmap.picture.rings import Person, Rings
from processmap.picture.vocabulary import UNDIRECTED

_RING: Final = 92.0
_CENTRE: Final = 62.0
"""Least width of a ring and radius of the middle on an A4, in points."""
_WIDTHS: Final = (150.0, 118.0, 100.0, 88.0, 76.0, 66.0)
"""Widths a box may have, in tenths of the body; narrower ones fit beside the ground line."""
_WIDEST_STEP: Final = 45
"""Degrees between two in a ring where they are few: so near the top that boxes may be wide."""
_LEAST_STEP: Final = 10
_MOST_IN_A_FAN: Final = 180 // _LEAST_STEP
_FEW: Final = 6
_GATHERED: Final = 120
"""Degrees that so few share where they cannot stand quite evenly."""
_FANNED: Final = 9.5
"""Words of at least this size stand evenly in their rings; smaller ones wherever there is room."""
_SMALL: Final = 0.92
_WORTH: Final = 1.5
"""Names that are so many points larger are worth more than what else is known of everybody."""
_LARGER: Final = 1.2
"""So much larger are the words of those not assessed, where they are more than the others."""
_AIR: Final = 3.0
_BULGES: Final = (0.0, 0.12, -0.12, 0.25, -0.25, 0.4, -0.4, 0.6, -0.6)
"""How far a tie may bend to one side, as a share of its length."""

Box = tuple[float, float, float, float]


@frozen
class _Thing:
    """What stands in a ring or beside: one party, or a fold of several."""

    card: Card
    ring: int | None
    folded: bool = False


@frozen
class _Cut:
    """A thing set in words of some width; ``whole`` where no word is broken more than once,
    ``unbroken`` where none is.
    """

    w: float
    h: float
    whole: bool
    unbroken: bool
    draw: Callable[[Page, float, float, float, float], None] = field(eq=False)


def lay_out(diagram: Diagram, paper: Paper | None = None) -> Drawing:
    """Place the rings on the paper asked for, or on the smallest on which everybody has room."""
    content = cast(Rings, diagram.content)
    everybody = [_Thing(each.card, each.ring) for each in content.people]
    # Who somebody is and whether they are heard is told first; what else is known, where there is
    # room.
    bare = [evolve(each, card=evolve(each.card, lines=())) for each in everybody]
    for chosen in (paper,) if paper else (PAPERS["A4"], PAPERS["A3"]):
        for fanned in (True, False):
            told = _largest(diagram, content, chosen, everybody, fanned, cut=paper is None)
            named = _largest(diagram, content, chosen, bare, fanned, cut=paper is None)
            if told is not None and (named is None or named[0] < told[0] + _WORTH):
                return told[1]
            if named is not None:
                return named[1]
    chosen = paper or PAPERS["A3"]
    for group in (_kind, _sector, _ring_of):
        for body in (body for body in chosen.bodies if body <= most_for(chosen)):
            folded = _Sheet(diagram, content, chosen, body, _folded(content, group))
            if folded.drawn() is not None:
                made = _with_names(diagram, content, chosen, folded)
                if made is not None:
                    return made
    made = _with_names(diagram, content, chosen, None)
    assert made is not None  # names alone always have room, on as many sheets as they need
    return made


def _largest(
    diagram: Diagram,
    content: Rings,
    paper: Paper,
    things: Sequence[_Thing],
    fanned: bool,
    cut: bool,
) -> tuple[float, Drawing] | None:
    """Draw on one sheet in the largest words with which all has room, and give their size. Where
    those not assessed can have larger words than the others with words one size smaller in all,
    they get them: the sheet is about them.
    """
    plain: tuple[float, Drawing] | None = None
    for body in paper.bodies:
        if body > most_for(paper) or (fanned and body < _FANNED and plain is None):
            continue
        for larger in (True, False) if plain is None else (True,):
            sheet = _Sheet(diagram, content, paper, body, things, larger=larger)
            made = sheet.drawn(cut=cut, fanned=fanned) if larger or sheet.may_be_larger else None
            if made is not None and (larger or not sheet.may_be_larger):
                return body, made
            plain = plain or (None if made is None else (body, made))
        if plain is not None and plain[0] > body:
            break
    return plain


def _kind(person: Person) -> str:
    return person.kind


def _sector(person: Person) -> str:
    return person.sector


def _ring_of(_: Person) -> str:
    return ""


def _folded(content: Rings, group: Callable[[Person], str]) -> list[_Thing]:
    """Fold those of a ring that are alike in some way to one card, with how many are heard."""
    found: dict[tuple[int | None, str], list[Person]] = {}
    for person in content.people:
        found.setdefault((person.ring, group(person)), []).append(person)
    things: list[_Thing] = []
    for (ring, title), people in found.items():
        if len(people) == 1:
            things.append(_Thing(people[0].card, ring))
            continue
        told = [person.heard for person in people if person.heard is not None]
        said = content.some_heard.format(heard=sum(told), all=len(told)) if told else ""
        card = Card(
            id="",
            title=f"{title} ({len(people)})" if title else str(len(people)),
            sign=("held" if all(told) else "part" if any(told) else "dated") if told else "",
            signed=said,
            tone="own",
        )
        things.append(_Thing(card, ring, folded=True))
    return things


def _with_names(
    diagram: Diagram, content: Rings, paper: Paper, folded: "_Sheet | None"
) -> Drawing | None:
    """Add sheets on which everybody stands by name, ring by ring; None where what is folded has no
    room beside the sentence that tells of them.
    """
    names = (*content.names, content.beside[0])
    sections = tuple(
        Section(
            title=name,
            told=str(len(here)),
            entries=tuple(person.card for person in here),
        )
        for ring, name in enumerate(names)
        if (here := [each for each in content.people if _slot(each, names) == ring])
    )
    board = Board(
        title=content.title,
        subtitle=content.subtitle,
        sections=sections,
        foot=content.foot,
        tag=content.tag,
    )
    before = 0 if folded is None else 1
    sheets = further_sheets(diagram, board, paper, before)
    if folded is None:
        return evolve(sheets[0], further=tuple(sheets[1:]))
    count = before + len(sheets)
    span = f"2–{count}" if count > 2 else "2"
    note = content.folded.format(sheets=span)
    first = folded.numbered(count, note).drawn()
    return None if first is None else evolve(first, further=tuple(sheets))


def _slot(person: Person, names: Sequence[str]) -> int:
    return len(names) - 1 if person.ring is None else person.ring


class _Sheet:
    """One attempt to place everything in half rings on one sheet.

    Args:
        diagram: what is shown.
        content: the rings.
        paper: what it is drawn on.
        body: the size of the body text.
        things: what stands in the rings and beside.
        larger: whether those not assessed are told in larger words where they are many.
        count: of how many sheets this is the first.
        note: a sentence more at the foot.
    """

    def __init__(
        self,
        diagram: Diagram,
        content: Rings,
        paper: Paper,
        body: float,
        things: Sequence[_Thing],
        count: int = 1,
        note: str = "",
        larger: bool = True,
    ) -> None:
        self.larger = larger
        self.diagram, self.content, self.paper, self.body = diagram, content, paper, body
        self.things, self.count, self.note = things, count, note
        self.page = Page(diagram, paper, body)
        self.unit = body / 10
        self.size, self.small = self.page.size(), self.page.size(_SMALL)
        self._scale_to(self._least_scale())
        self.wordless: frozenset[str] = frozenset()
        self.placed: dict[str, Box] = {}
        self._cut_of: dict[int, list[_Cut]] = {}

    def _least_scale(self) -> float:
        return min(self.paper.width / 842, (self.paper.height - 110) / 485)

    def _scale_to(self, scale: float) -> None:
        self.ring, self.inner = _RING * scale, _CENTRE * scale

    @property
    def outer(self) -> float:
        """The radius of the outermost ring."""
        return self.inner + self.ring * len(self.content.names)

    def numbered(self, count: int, note: str) -> "_Sheet":
        """The same as the first of several sheets."""
        return _Sheet(self.diagram, self.content, self.paper, self.body, self.things, count, note)

    def drawn(self, *, cut: bool = False, fanned: bool = False) -> Drawing | None:
        """Give the sheet, or None where somebody finds no room.

        Args:
            cut: whether to leave out the empty foot of it.
            fanned: whether all are to stand evenly to both sides of the top of their ring.
        """
        page, paper, content = self.page, self.paper, self.content
        page.clear()
        self._scale_to(self._least_scale())
        title = content.title
        if self.count > 1:
            title = page.say("course_sheet", title=title, number=1, count=self.count)
        details = " · ".join(part for part in self.diagram.details[1:] if part)
        _, _, whole = self._middle_words()
        asked = "" if whole else page.say("rings_asked", question=content.centre)
        # What the picture is about comes first, then how to read it; the question is the middle.
        subtitle = " ".join(filter(None, (content.subtitle, content.read)))
        top = page.head(title, subtitle, details, content.tag) + 0.4 * self.size
        told = [self._in_words(arrow) for arrow in self.diagram.arrows if arrow.id in self.wordless]
        foot = [asked, *content.foot, *told, self.note]
        kept = [*foot, content.ties_left.format(count=len(content.ties))] if content.ties else foot
        bottom = paper.height - paper.margin - page.foot_height(kept, self.small)
        outside = [each for each in self.things if each.ring is None]
        self._set_names()
        names = self._names_height() + 0.6 * self.size
        strip = self._strip_height(outside)
        ground = bottom - strip - names - 0.6 * self.size
        if ground - self.outer < top - 0.5:
            return None
        self._widen(ground - top)
        outer = self.outer
        spare = ground - top - outer
        ground = top + outer + (0.0 if cut else 0.5 * spare)
        low = 16 * self.unit  # for higher cards below the rings
        height = max(lowest(paper), paper.height - max(0.0, spare - low)) if cut else paper.height
        bottom -= paper.height - height
        self.centre = (paper.width / 2, ground)
        self.floor = height - paper.margin - page.foot_height(kept, self.small)
        self._draw_rings(ground)
        if not self._place_rings(ground, fanned):
            return None
        self._name_rings(ground, self._name_tops(ground))
        if outside:
            self._draw_strip(outside, ground + names, bottom - 0.5 * self.size)
        left_out, unsaid = self._draw_ties()
        if unsaid and not self.wordless:  # their words go to the foot, which needs room for them
            self.wordless = frozenset(unsaid)
            return self.drawn(cut=cut, fanned=fanned)
        left_out += len(unsaid)
        if left_out and content.ties_left:
            foot.append(content.ties_left.format(count=left_out))
        page.foot(foot, height - paper.margin, self.small)
        return page.finish(height, cut=cut)

    def _set_names(self) -> None:
        """Break the names of the rings, all in one size."""
        self.name_size = min(map(self._name_size, self.content.names), default=self.size)
        self._break_names()

    def _break_names(self) -> None:
        room = self.ring - 4
        names = self.content.names
        self.names = [self.page.lines(name, room, self.name_size, True) for name in names]

    def _names_height(self) -> float:
        return max(map(len, self.names), default=0) * self.name_size * PITCH

    def _widen(self, room: float) -> None:
        """Make the rings as large as they have room for, all by as much; their names become no
        higher than there was room left for.
        """
        reach = _CENTRE + _RING * len(self.content.names)
        across = self.paper.width / 2 - self.paper.margin
        self._scale_to(max(self._least_scale(), min(room, across) / reach))
        size, tallest = self.name_size, self._names_height()
        self._set_names()
        if self._names_height() > tallest:
            self.name_size = size
            self._break_names()
        self._cut_of = {}

    # The rings.

    def _draw_rings(self, ground: float) -> None:
        page = self.page
        count = len(self.content.names)
        for ring in range(count, -1, -1):
            radius = self.inner + self.ring * ring
            page.figure(
                "half-ring",
                self.centre[0] - radius,
                ground - radius,
                2 * radius,
                radius,
                "quiet",
                kind=str(min(ring, 3)),
            )
        size, lines, _ = self._middle_words()
        tall = len(lines) * size * PITCH
        y = ground - 0.4 * size - tall - max(0.0, 0.3 * (0.72 * self.inner - tall))
        page.put(lines, self.centre[0], y, size, bold=True, anchor="middle")

    def _middle_words(self) -> tuple[float, list[str], bool]:
        """Set the question for the middle; where it is too long, the name of the case. Say also
        whether it is the question.
        """
        page = self.page
        width = self.inner * 1.5
        for said in (self.content.centre, self.content.name, page.say("rings_question")):
            size = self.size + 2
            while size > self.paper.least:
                size = max(self.paper.least, size - 0.5)
                lines = page.lines(said, width, size, True)
                if len(lines) * size * PITCH <= self.inner * 0.72:
                    return size, lines, said == self.content.centre
        return self.paper.least, [], False

    def _name_size(self, name: str) -> float:
        """Give the largest size at which a ring's name takes no more than two lines in it; all the
        names are set in the smallest of these, as no ring is more than another.
        """
        page = self.page
        size = self.size
        while len(page.lines(name, self.ring - 4, size, True)) > 2 and size > self.paper.least:
            size = max(self.paper.least, size - 0.5)
        return size

    def _name_rings(self, ground: float, named: frozenset[int]) -> None:
        """Name below the ground line the rings that have no name at their top."""
        page = self.page
        y = ground + 0.25 * self.size
        for ring, lines in enumerate(self.names):
            if ring in named:
                continue
            middle = self.inner + self.ring * (ring + 0.5)
            left = self.centre[0] - middle
            page.put(lines, left, y, self.name_size, bold=True, anchor="middle")
        question = page.say("rings_question")
        _, middle_words, _ = self._middle_words()
        said_already = middle_words == [question]
        below = page.lines(question, 2 * self.inner, self.name_size, True)
        page.put(
            [] if said_already else below,
            self.centre[0],
            y,
            self.name_size,
            bold=True,
            anchor="middle",
        )

    def _name_tops(self, ground: float) -> frozenset[int]:
        """Name each ring at its top, where the eye begins, if nothing stands there; give those that
        are named so.
        """
        found = set()
        page, size = self.page, self.name_size
        stands = list(self.placed.values())
        stands += [
            (each.x, each.y, each.w, each.h) for each in page.figures if each.role == "stack"
        ]
        stands += [(word.x, word.y, word.w, word.h) for word in page.words]
        for ring, name in enumerate(self.content.names):
            wide = page.width(name, size, True)
            radius = self.inner + self.ring * (ring + 1) - 0.5 * size
            y = ground - (radius**2 - (wide / 2) ** 2) ** 0.5 if wide < radius else ground
            box = (self.centre[0] - wide / 2, y, wide, size * PITCH)
            inside = y + size * PITCH < ground - self.inner - self.ring * ring - 2
            if inside and not _hits(box, stands):
                page.put([name], self.centre[0], y, size, bold=True, tone="quiet", anchor="middle")
                found.add(ring)
        return frozenset(found)

    def _place_rings(self, ground: float, fanned: bool) -> bool:
        taken: list[Box] = []
        rings = [
            [each for each in self.things if each.ring == ring]
            for ring in range(len(self.content.names))
        ]
        if any(self._too_many(here, ring) for ring, here in enumerate(rings)):
            return False
        if fanned and any(len(here) > _MOST_IN_A_FAN for here in rings):
            return False
        for ring, here in enumerate(rings):
            if not here:
                self._say_empty(ring, ground)
                continue
            fan = self._fan(here, ring, taken, ground)
            if fan is not None:
                for thing, spot in zip(here, fan, strict=True):
                    self._put(thing, spot, taken)
                continue
            if fanned:
                return False
            # Few gather about the top, where boxes may be wide; many need all of the ring.
            step = (_GATHERED if len(here) <= _FEW else 180) / len(here)
            for number, thing in enumerate(here):
                target = 90 + (number - (len(here) - 1) / 2) * step
                if not self._place(thing, ring, target, taken, ground):
                    return False
        return True

    def _say_empty(self, ring: int, ground: float) -> None:
        page = self.page
        radius = self.inner + self.ring * (ring + 0.5)
        lines = page.lines(self.content.empty, self.ring * 1.6, self.small)
        y = ground - radius - len(lines) * self.small * PITCH / 2
        page.put(lines, self.centre[0], y, self.small, tone="quiet", anchor="middle")

    def _too_many(self, here: Sequence[_Thing], ring: int) -> bool:
        """Say whether the boxes of a ring cover more than there is of it, however they stand, so
        that no place need be looked for.
        """
        inside = self.inner + self.ring * ring - _AIR
        outside = self.inner + self.ring * (ring + 1) + _AIR
        least = sum(
            min((cut.w + _AIR) * (cut.h + _AIR) for cut in self._cuts(thing)) for thing in here
        )
        return least > pi / 2 * (outside**2 - inside**2)

    def _cuts(self, thing: _Thing) -> list[_Cut]:
        """Set a thing in each of the widths that a box may have, the widest first; of those that
        come to the same, once.
        """
        key = id(thing)
        if key not in self._cut_of:
            cuts = [self._cut(thing, width * self.unit) for width in _WIDTHS]
            cuts = [cut for cut in cuts if cut.whole] or cuts
            self._cut_of[key] = list({(cut.w, cut.h): cut for cut in reversed(cuts)}.values())[::-1]
        return self._cut_of[key]

    def _fan(
        self, here: Sequence[_Thing], ring: int, taken: Sequence[Box], ground: float
    ) -> list[tuple[_Cut, Box]] | None:
        """Spread those of a ring evenly to both sides of its top, as wide as they have room for;
        None where they have none. Wide boxes come before a wide fan.
        """
        cuts = [self._cuts(thing) for thing in here]
        widest = min(_WIDEST_STEP, 180 // len(here))
        for narrower in (2, 3, 4, len(_WIDTHS)):
            for step in range(widest, _LEAST_STEP - 1, -1):
                found: list[tuple[_Cut, Box]] = []
                beside = list(taken)
                for number, wide_first in enumerate(cuts):
                    angle = 90 + (number - (len(here) - 1) / 2) * step
                    spot = self._spot(wide_first[:narrower], ring, angle, beside, ground)
                    if spot is None:
                        break
                    found.append(spot)
                    beside.append(spot[1])
                else:
                    return found
        return None

    def _place(
        self, thing: _Thing, ring: int, target: float, taken: list[Box], ground: float
    ) -> bool:
        """Find the free place in a ring nearest to an angle; the wider box is tried first."""
        angles = sorted(range(2, 179, 1), key=lambda angle: (abs(angle - target), angle))
        cuts = self._cuts(thing)
        for angle in angles:
            spot = self._spot(cuts, ring, angle, taken, ground)
            if spot is not None:
                self._put(thing, spot, taken)
                return True
        return False

    def _spot(
        self,
        cuts: Sequence[_Cut],
        ring: int,
        angle: float,
        taken: Sequence[Box],
        ground: float,
    ) -> tuple[_Cut, Box] | None:
        """Find where the first of some cuts that has room in a ring stands at an angle."""
        inside, outside = self.inner + self.ring * ring, self.inner + self.ring * (ring + 1)
        across, up = -cos(radians(angle)), sin(radians(angle))
        for cut in cuts:
            for shift in (0.0, 0.12, -0.12):
                radius = (inside + outside) / 2 + shift * self.ring
                x, y = self.centre[0] + radius * across, ground - radius * up
                box = (x - cut.w / 2, y - cut.h / 2, cut.w, cut.h)
                if self._in_ring(box, inside, outside, ground) and not _hits(box, taken):
                    return cut, box
        return None

    def _put(self, thing: _Thing, spot: tuple[_Cut, Box], taken: list[Box]) -> None:
        cut, box = spot
        taken.append(box)
        cut.draw(self.page, box[0], box[1], box[2], box[3])
        if thing.card.id:
            self.placed[thing.card.id] = box

    def _in_ring(self, box: Box, inside: float, outside: float, ground: float) -> bool:
        x, y, w, h = box
        if y + h > ground - 2:
            return False
        cx = self.centre[0]
        # All stands above the ground line, so the upper corners are the farthest from the middle.
        far = max(abs(x - cx), abs(x + w - cx))
        if hypot(far, y - ground) > outside - 2:
            return False
        near_x = min(max(cx, x), x + w)
        return hypot(near_x - cx, y + h - ground) >= inside + 2

    # A card.

    def _cut(self, thing: _Thing, width: float, *, fill: bool = False, factor: float = 1.0) -> _Cut:
        """Set a card in words no wider than some width; ``fill`` makes it as wide as that, and
        ``factor`` its words so much larger.
        """
        page, card = self.page, thing.card
        pad = 4.5 * self.unit * factor
        size, small = page.size(factor), page.size(_SMALL * factor)
        longest = page.longest_word([card.title], size, True)
        # A card that is as wide as its place stands below the rings, however wide those are.
        room = width - 2 * pad
        if not fill:
            room = max(room, min(longest, self.ring - 12))
        side = small * 1.05
        indent = side + 3 * self.unit if card.sign else 0.0
        over = page.lines(card.over, room, small) if card.over else []
        title = page.lines(card.title, room, size, True)
        lines = [line for each in card.lines for line in page.lines(each, room, small)]
        signed = page.lines(card.signed, room - indent, small) if card.signed else []
        widest = max(
            [
                *(page.width(line, small) for line in (*over, *lines)),
                *(page.width(line, size, True) for line in title),
                *(page.width(line, small) + indent for line in signed),
            ],
            default=0.0,
        )
        w = width if fill else widest + 2 * pad + 0.5
        need = (len(over) + len(lines) + len(signed)) * small * PITCH + len(title) * size * PITCH
        h = need + 1.6 * pad
        tone: Tone = card.tone

        def draw(sheet: Page, x: float, y: float, wide: float, tall: float) -> None:
            owner = card.id or None
            if thing.folded:
                sheet.figure("stack", x, y, wide, tall, tone)
            else:
                sheet.box(
                    card.id,
                    x,
                    y,
                    wide,
                    tall,
                    kind="stakeholder",
                    shape="soft",
                    state="provisional" if card.loose else "plain",
                    tone=tone,
                )
            line = y + (0.8 * pad if fill else (tall - need) / 2)
            line = sheet.put(over, x + pad, line, small, tone=tone, owner=owner, room=wide - pad)
            line = sheet.put(title, x + pad, line, size, bold=True, owner=owner, room=wide - pad)
            line = sheet.put(lines, x + pad, line, small, owner=owner, room=wide - pad)
            if fill:  # all the marks of a row on one level
                line = y + tall - 0.8 * pad - len(signed) * small * PITCH
            if card.sign and signed:
                role = cast(FigureRole, f"mark-{card.sign}")
                top = line + (small * PITCH - side) / 2
                sheet.figure(role, x + pad, top, side, side, tone, owner=owner)
            sheet.put(signed, x + pad + indent, line, small, owner=owner)

        broken = [line.rstrip("\u00ad").endswith("-") for line in title]
        whole = not any(one and then for one, then in pairwise(broken))
        return _Cut(w, h, whole, not any(broken), draw)

    # Those not assessed.

    def _strip_rows(self, outside: Sequence[_Thing]) -> tuple[list[list[_Cut]], float]:
        """Set the cards beside the rings: of one width, as many in a row as there is room for."""
        room = self.paper.width - 2 * self.paper.margin - 16 * self.unit
        gap = 6 * self.unit
        factor = self._strip_factor(outside)
        cuts: list[_Cut] = []
        # Larger words stand in cards no wider than others where none of them is broken for it.
        for share in sorted({1.0, factor}):
            least = 135 * self.unit * share
            per_row = max(1, min(len(outside), int((room + gap) / (least + gap))))
            wide = (room - gap * (per_row - 1)) / per_row
            cuts = [self._cut(thing, wide, fill=True, factor=factor) for thing in outside]
            if all(cut.unbroken for cut in cuts):
                break
        return [cuts[at : at + per_row] for at in range(0, len(cuts), per_row)], wide

    def _strip_factor(self, outside: Sequence[_Thing]) -> float:
        """Give how much larger than in the rings the words of those not assessed are: where they
        are at least as many, the sheet is about them.
        """
        return _LARGER if self.larger and self.may_be_larger and outside else 1.0

    @property
    def may_be_larger(self) -> bool:
        """Whether those not assessed are at least as many as the others."""
        outside = [each for each in self.things if each.ring is None]
        return bool(outside) and 2 * len(outside) >= len(self.things)

    def _strip_height(self, outside: Sequence[_Thing]) -> float:
        if not outside:
            return 0.0
        rows, _ = self._strip_rows(outside)
        gap = 6 * self.unit
        tall = sum(max(cut.h for cut in row) + gap for row in rows)
        return tall + self.size * self._strip_factor(outside) * PITCH + 2.2 * gap

    def _draw_strip(self, outside: Sequence[_Thing], top: float, bottom: float) -> None:
        page, gap, pad = self.page, 6 * self.unit, 8 * self.unit
        rows, wide = self._strip_rows(outside)
        left = self.paper.margin
        heading, what_to_do = self.content.beside
        y = top + 0.7 * gap
        size = self.size * self._strip_factor(outside)
        page.put([heading], left + pad, y, size, bold=True)
        taken = page.width(heading, size, True) + 10 * self.unit
        room = self.paper.width - 2 * left - 2 * pad - taken
        told = self.small if size == self.size else self.size
        if page.width(what_to_do, told) > room:
            told = self.small
        level = y + 0.5 * (size - told) * PITCH
        page.put(page.lines(what_to_do, room, told)[:1], left + pad + taken, level, told)
        y += size * PITCH + 0.6 * gap
        spare = max(0.0, bottom - y - sum(max(cut.h for cut in row) + gap for row in rows))
        grow = min(spare / len(rows), 14 * self.unit)
        things = iter(outside)
        for row in rows:
            tall = max(cut.h for cut in row) + grow
            x = left + pad
            for cut in row:
                cut.draw(page, x, y, wide, tall)
                thing = next(things)
                if thing.card.id:
                    self.placed[thing.card.id] = (x, y, wide, tall)
                x += wide + gap
            y += tall + gap
        page.figure("head-now", left, top, self.paper.width - 2 * left, y - top, "ink")

    # Ties.

    def _draw_ties(self) -> tuple[int, list[str]]:
        """Draw the ties that have a free way, as direct curves; say how many have none, and which
        have no room for their word beside them.
        """
        wanted = set(self.content.ties)
        left_out, unsaid = 0, list[str]()
        words = [(word.x, word.y, word.w, word.h) for word in self.page.words if not word.owner]
        for arrow in self.diagram.arrows:
            if arrow.id not in wanted:
                continue
            way = self._curve(arrow, words)
            if way is None:
                left_out += 1
                continue
            made = PlacedArrow(
                arrow.id, arrow.source, arrow.target, arrow.kind, False, way, tip=arrow.label
            )
            self.page.arrows.append(made)
            told = self._label(arrow, way, words) if arrow.label else []
            words += told
            if arrow.label and not told and arrow.id not in self.wordless:
                self.page.arrows.remove(made)  # nobody could tell what the line means
                unsaid.append(arrow.id)
        return left_out, unsaid

    def _in_words(self, arrow: Arrow) -> str:
        """Say what a tie without room for its word means: between whom, and what it is."""
        names = {box.id: box.heading for box in self.diagram.boxes}
        source, target = names[arrow.source], names[arrow.target]
        if arrow.label == self.page.say(f"arrow_{arrow.kind}") and arrow.kind not in UNDIRECTED:
            return f"{source} {arrow.label} {target}."
        return f"{source} – {target}: {arrow.label}."

    def _label(self, arrow: Arrow, way: Sequence[Point], words: Sequence[Box]) -> list[Box]:
        """Put a tie's word beside it, where nothing else stands; give the room it takes."""
        page, size = self.page, self.paper.least
        wide, tall = page.width(arrow.label, size), size * PITCH
        ways = [each.points for each in page.arrows]
        taken = [*self.placed.values(), *words]
        taken += [(each.x, each.y, each.w, each.h) for each in page.figures if each.role == "stack"]
        for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9):
            x, y = way[min(len(way) - 1, int(share * len(way)))]
            for left, top in (
                (x + 5, y - tall / 2),
                (x - wide - 5, y - tall / 2),
                (x - wide / 2, y + 5),
                (x - wide / 2, y - tall - 5),
            ):
                box = (left, top, wide, tall)
                clear = not _hits(box, taken) and not any(_near(each, box) for each in ways)
                clear = clear and not self._on_line(box)
                clear = clear and top + tall < self.floor
                if clear and left > 4 and left + wide < self.paper.width - 4:
                    page.put([arrow.label], left, top, size, tone="quiet", owner=arrow.id)
                    return [box]
        return []

    def _on_line(self, box: Box) -> bool:
        """Whether the edge of a ring runs through a box, or the ground line."""
        x, y, w, h = box
        cx, cy = self.centre
        near = hypot(min(max(cx, x), x + w) - cx, min(max(cy, y), y + h) - cy)
        far = max(hypot(px - cx, py - cy) for px in (x, x + w) for py in (y, y + h))
        edges = [self.inner + self.ring * ring for ring in range(len(self.content.names) + 1)]
        return y + h > cy - 2 or any(near < edge < far for edge in edges)

    def _curve(self, arrow: Arrow, words: Sequence[Box]) -> tuple[Point, ...] | None:
        source, target = self.placed.get(arrow.source), self.placed.get(arrow.target)
        if source is None or target is None:
            return None
        start, end = _middle(source), _middle(target)
        length = hypot(end[0] - start[0], end[1] - start[1]) or 1.0
        across = (-(end[1] - start[1]) / length, (end[0] - start[0]) / length)
        others = [
            box for key, box in self.placed.items() if key not in (arrow.source, arrow.target)
        ]
        folds = [
            (each.x, each.y, each.w, each.h) for each in self.page.figures if each.role == "stack"
        ]
        for bulge in _BULGES:
            bend = (
                (start[0] + end[0]) / 2 + across[0] * bulge * length,
                (start[1] + end[1]) / 2 + across[1] * bulge * length,
            )
            points = [_on_curve(start, bend, end, step / 24) for step in range(25)]
            way = _between(points, source, target)
            if way is None:
                continue
            inside = all(4 < x < self.paper.width - 4 and 4 < y < self.floor - 2 for x, y in way)
            if inside and not any(_near(way, box) for box in (*others, *folds, *words)):
                return tuple(way)
        return None


def _middle(box: Box) -> Point:
    return (box[0] + box[2] / 2, box[1] + box[3] / 2)


def _on_curve(start: Point, bend: Point, end: Point, t: float) -> Point:
    """Give a point of a quadratic Bézier curve."""
    a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
    return (
        a * start[0] + b * bend[0] + c * end[0],
        a * start[1] + b * bend[1] + c * end[1],
    )


def _between(points: Sequence[Point], source: Box, target: Box) -> list[Point] | None:
    """Cut a way to what lies outside both its boxes, from edge to edge."""
    first = next((at for at, point in enumerate(points) if not _holds(source, point)), None)
    last = next((at for at, point in enumerate(points) if _holds(target, point)), None)
    if not first or not last or first >= last:
        return None
    start = _edge(points[first - 1], points[first], source)
    end = _edge(points[last], points[last - 1], target)
    return [start, *points[first:last], end]


def _edge(inside: Point, outside: Point, box: Box) -> Point:
    """Give where the way from inside a box to outside it meets its edge."""
    for _ in range(24):
        middle = ((inside[0] + outside[0]) / 2, (inside[1] + outside[1]) / 2)
        if _holds(box, middle):
            inside = middle
        else:
            outside = middle
    return outside


def _holds(box: Box, point: Point) -> bool:
    x, y, w, h = box
    return x <= point[0] <= x + w and y <= point[1] <= y + h


def _near(way: Sequence[Point], box: Box) -> bool:
    """Whether a way comes upon a box, looked at in steps that are shorter than any word is high."""
    x, y, w, h = box
    grown = (x - 2, y - 2, w + 4, h + 4)
    for (ax, ay), (bx, by) in pairwise(way):
        steps = max(1, int(hypot(bx - ax, by - ay) / 3))
        for step in range(steps + 1):
            share = step / steps
            if _holds(grown, (ax + share * (bx - ax), ay + share * (by - ay))):
                return True
    return False


def _hits(box: Box, taken: Sequence[Box]) -> bool:
    x, y, w, h = box
    return any(
        x < left + wide + _AIR
        and left < x + w + _AIR
        and y < top + tall + _AIR
        and top < y + h + _AIR
        for left, top, wide, tall in taken
    )
