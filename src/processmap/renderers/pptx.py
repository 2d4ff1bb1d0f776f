"""Drawings as slides that can be worked on: native shapes, text in them, and connectors between
them; one sheet a slide, with the picture in words as the notes of the speaker.

The shapes are those of the SVG, read by `_drawingml`. The words of a box stand in its shape, so
that they move with it; what cannot (a number in a ring, a word to the right) stands beside it in
the same group. An arrow is fastened to the boxes it joins where its way is one that the program
knows: straight, or with one or two bends. Other arrows are lines of their own shape.

Everything is set in Arial, which the machines of those who will change the slides have, and which
is no wider than what the words were measured with.
"""

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any, Final
from xml.sax.saxutils import escape

from processmap.errors import MissingError
from processmap.messages import text
from processmap.picture.diagram import Box, Diagram, Item
from processmap.picture.drawing import Drawing, Figure, PlacedArrow, PlacedBox, Word
from processmap.picture.measure import text_width
from processmap.picture.neutral import neutral
from processmap.picture.office_file import same_bytes
from processmap.picture.theme import Theme
from processmap.picture.typeface import look_of
from processmap.picture.vocabulary import UNDIRECTED
from processmap.renderers._drawingml import (
    Look,
    Outline,
    colour_xml,
    emu,
    line_xml,
    outlines,
    shape_xml,
)
from processmap.renderers.svg import (
    arrow_look,
    box_svg,
    colour_of,
    figure_svg,
    ground_svg,
    held_fast,
    unit_of,
)
from processmap.renderers.text import alternative_of, kind_word, mark_words
from processmap.renderers.themed import recoloured, replaced, spot_of

__all__ = ["pptx"]

_TALL: Final = 540.0
_TALLEST: Final = 2268.0
"""The height of a slide in points, at least and at most; the format has a largest slide."""
_SHAPE: Final = 16 / 9
_FONT: Final = "Arial"
_LONG_AGO: Final = dt.datetime(2000, 1, 1)
_LANGUAGES: Final = {"sv": "sv-SE", "en": "en-GB"}
_NAMESPACES: Final = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_NEAR: Final = 2.0
"""An arrow that ends within so many points of the middle of a side is fastened there."""
_TITLE_ONLY: Final = 5
"""The number of the template's layout that has a title and nothing else."""


def pptx(drawings: Sequence[Drawing], title: str, theme: Theme | None = None) -> bytes:
    """Give drawings as a presentation, the same bytes every time.

    Args:
        drawings: at least one, in the order of the slides; each of their sheets is a slide.
        title: what the presentation is called.
        theme: the look of a municipality.

    Raises:
        MissingError: if what the extra ``pptx`` brings is not installed.
    """
    try:
        from pptx import Presentation
    except ImportError:
        raise MissingError("picture.missing_extra", extra="pptx") from None
    made = Presentation()
    wide, tall = _size_of_slides(drawings)
    made.slide_width, made.slide_height = emu(wide), emu(tall)
    # The empty presentation is made for a screen of 4:3, and would go on to say so.
    made.part._element.sldSz.attrib.pop("type", None)
    known = made.core_properties
    known.title, known.author, known.comments = neutral(title), "", ""
    known.last_modified_by, known.keywords = "", ""
    known.language = _LANGUAGES[drawings[0].diagram.language]
    known.created = known.modified = _LONG_AGO
    for drawing in drawings:
        for sheet in drawing.sheets:
            _slide(made, sheet, drawing.diagram, (wide, tall), theme)
    held = BytesIO()
    made.save(held)
    return same_bytes(held.getvalue())


def _size_of_slides(drawings: Sequence[Drawing]) -> tuple[float, float]:
    """Give the size of all slides, in points: such that words on a sheet of paper keep their size.

    A slide is shown as large as the screen is, whatever it measures; but who works on it sees the
    sizes of the words, and who prints it on that paper gets them.
    """
    sheets = [sheet for drawing in drawings for sheet in drawing.sheets if sheet.paper]
    needed = max((max(sheet.height, sheet.width / _SHAPE) for sheet in sheets), default=_TALL)
    tall = min(max(needed, _TALL), _TALLEST)
    return tall * _SHAPE, tall


def _slide(
    made: Any,
    sheet: Drawing,
    diagram: Diagram,
    size: tuple[float, float],
    theme: Theme | None,
) -> None:
    slide = made.slides.add_slide(made.slide_layouts[_TITLE_ONLY])
    writer = _Writer(sheet, size, theme)
    tree = slide.shapes._spTree
    titled = slide.shapes.title
    _set_title(titled, sheet, writer)
    for each in writer.shapes():
        tree.append(_parsed(each))
    # The title is read first and lies on top of the grounds.
    tree.remove(titled._element)
    tree.append(titled._element)
    _set_logo(slide, writer, theme)
    slide.notes_slide.notes_text_frame.text = _notes(diagram)


def _set_logo(slide: Any, writer: "_Writer", theme: Theme | None) -> None:
    """Set the logo where the picture leaves room for it."""
    spot = spot_of(writer.sheet, theme)
    if theme is None or theme.logo is None or spot is None:
        return
    x, y = writer.place(spot.x, spot.y)
    w, h = spot.w * writer.scale, spot.h * writer.scale
    picture = slide.shapes.add_picture(BytesIO(theme.logo.data), emu(x), emu(y), emu(w), emu(h))
    described = picture._element.nvPicPr.cNvPr
    described.set("name", text("theme.logo", writer.sheet.diagram.language))
    described.set("descr", text("theme.logo", writer.sheet.diagram.language))


def _parsed(xml: str) -> Any:
    from pptx.oxml import parse_xml

    opening = xml.index(">") if xml[xml.index(">") - 1] != "/" else xml.index(">") - 1
    return parse_xml(f"{xml[:opening]} {_NAMESPACES}{xml[opening:]}")


def _set_title(titled: Any, sheet: Drawing, writer: "_Writer") -> None:
    """Put the picture's title where the drawing has it."""
    words = writer.title_words()
    if not words:
        titled.text_frame.text = neutral(sheet.diagram.title) or sheet.view
        titled.left, titled.top = 0, emu(-60)  # outside the slide, for those who read it aloud
        titled.width, titled.height = emu(400), emu(40)
        return
    x, y = writer.place(words[0].x, words[0].y)
    titled.left, titled.top = emu(x), emu(y)
    titled.width = emu(max(word.w for word in words) * writer.scale * 1.1)
    titled.height = emu(sum(word.h for word in words) * writer.scale)
    body = titled._element.txBody
    body.getparent().replace(body, _parsed(writer.body(words, words[0].x, words[0].y)))


def _notes(diagram: Diagram) -> str:
    """Give the picture in words, for the speaker."""
    alternative = alternative_of(diagram)
    draft = text("picture.draft_long", diagram.language) if diagram.draft else diagram.status
    lines = [diagram.title, diagram.question, draft, alternative.summary, ""]

    def walk(items: Sequence[Item], depth: int) -> None:
        for number, item in enumerate(items, 1):
            lead = f"{number}. " if depth == 0 else "   " * depth + "– "
            lines.append(lead + item.text)
            walk(item.items, depth + 1)

    walk(alternative.items, 0)
    for table in alternative.tables:
        lines += ["", table.title, *(" | ".join(row) for row in (table.columns, *table.rows))]
    lines += ["", *diagram.notes]
    return "\n".join(neutral(line) for line in lines).strip()


class _Writer:
    """Writes the shapes of one sheet, numbered from 10 as the placeholders have the first."""

    def __init__(self, sheet: Drawing, size: tuple[float, float], theme: Theme | None) -> None:
        self.sheet = sheet
        self.theme = theme
        self.font = theme.font if theme and theme.font else _FONT
        wide, tall = size
        self.scale = min(wide / sheet.width, tall / sheet.height)
        self.left = (wide - sheet.width * self.scale) / 2
        self.top = (tall - sheet.height * self.scale) / 2
        self.unit = unit_of(sheet)
        self.last = 9
        self.numbers: dict[str, int] = {}
        self.boxes = {box.id: box for box in sheet.boxes}
        self.told = {box.id: box for box in sheet.diagram.boxes}
        self.sites = self.find_sites()

    def find_sites(self) -> dict[str, list[tuple[float, float]]]:
        """Find where arrows are fastened to boxes but in the middles of their sides, by the id of
        the box.
        """
        found: dict[str, list[tuple[float, float]]] = {}
        for arrow in self.sheet.arrows:
            points = [self.place(*point) for point in arrow.points]
            if len(points) != 2:
                continue
            for id_, point in ((arrow.source, points[0]), (arrow.target, points[-1])):
                box = self.boxes.get(id_)
                if box is None or self.middle_at(box, point) is not None:
                    continue
                own = found.setdefault(id_, [])
                if point not in own:
                    own.append(point)
        return found

    def middle_at(self, box: PlacedBox, point: tuple[float, float]) -> int | None:
        """Give the number of the side of a box in whose middle a point is, if it is in one."""
        x, y = self.place(box.x, box.y)
        w, h = box.w * self.scale, box.h * self.scale
        middles = ((x + w / 2, y), (x, y + h / 2), (x + w / 2, y + h), (x + w, y + h / 2))
        near = [number for number, each in enumerate(middles) if math.dist(each, point) < _NEAR]
        return near[0] if near else None

    def next(self) -> int:
        """Give the next number."""
        self.last += 1
        return self.last

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Give where a point of the drawing stands on the slide."""
        return self.left + x * self.scale, self.top + y * self.scale

    def title_words(self) -> list[Word]:
        """Give the lines of the picture's title: those of that style, or the largest words on a
        sheet of paper.
        """
        loose = [word for word in self.sheet.words if word.owner is None]
        styled = [word for word in loose if word.style in ("title", "title-large")]
        if styled or not self.sheet.paper:
            return styled
        above = [word for word in loose if word.y < 0.2 * self.sheet.height]
        largest = max((look_of(word).size for word in above), default=0.0)
        lines = [word for word in above if look_of(word).size == largest]
        return [word for word in lines if word.anchor == "start"]

    def shapes(self) -> Iterable[str]:
        """Write everything but the title: grounds, boxes, arrows, loose words."""
        for number, each in enumerate(self.read(ground_svg(self.sheet)), 1):
            yield shape_xml(each, self.next(), f"Ground {number}")
        marks: dict[str, list[Figure]] = {}
        for figure in self.sheet.figures:
            if figure.owner in self.boxes:
                marks.setdefault(str(figure.owner), []).append(figure)
        words: dict[str | None, list[Word]] = {}
        for word in self.sheet.words:
            words.setdefault(word.owner if word.owner in self.boxes else None, []).append(word)
        for box in self.sheet.boxes:
            yield self.group(box, marks.get(box.id, []), words.get(box.id, []))
        for arrow in self.sheet.arrows:
            yield from self.arrow(arrow)
        title = self.title_words()
        for lines in _together([word for word in words.get(None, []) if word not in title]):
            yield self.words(lines)

    def read(self, svg: str) -> list[Outline]:
        """Read shapes of the SVG as they stand on the slide."""
        return outlines(recoloured(svg, self.theme), self.scale, self.left, self.top)

    def group(self, box: PlacedBox, marks: Sequence[Figure], words: Sequence[Word]) -> str:
        """Write a box with its marks and words, in a group that moves as one."""
        shapes = self.read(box_svg(box, self.unit, bool(self.sheet.paper)))
        entry = self.told.get(box.id)
        name = neutral(entry.heading)[:80] if entry else box.id
        said = _called(entry, self.sheet.diagram.language) if entry else ""
        inside, beside = _flow(words)
        number = self.next()
        self.numbers[box.id] = self.next()
        x, y = self.place(box.x, box.y)
        frame = shapes[0] if shapes else None
        if frame is None:
            frame = Outline(
                kind="rect", x=x, y=y, w=box.w * self.scale, h=box.h * self.scale, look=Look()
            )
        # A font that nothing was measured in may be wider: a line that is then too long goes on
        # to the right, instead of taking the place of the next. So does one that stands beside a
        # mark, in no frame.
        own_font = self.theme is not None and bool(self.theme.font)
        framed = box.shape != "none"
        drawn = [
            (figure.role, each)
            for figure in marks
            for each in self.read(figure_svg(figure, box, self.unit, bool(self.sheet.paper)))
        ]
        above = [*shapes[1:], *(each for _, each in drawn)]
        # The words of a shape lie under whatever is drawn on it: what would cover them comes first.
        covered = any(self.covers(each, word) for each in above for word in inside)
        body = self.body([] if covered else inside, box.x, box.y, wraps=framed and not own_font)
        sites = self.sites.get(box.id, [])
        out = [
            shape_xml(frame, self.numbers[box.id], name, words=body, told=said, sites=sites),
            *(shape_xml(each, self.next(), name) for each in shapes[1:]),
        ]
        out += [shape_xml(each, self.next(), role) for role, each in drawn]
        out += [self.words(lines) for lines in (_together(inside) if covered else ())]
        out += [self.words([word]) for word in beside]
        w, h = box.w * self.scale, box.h * self.scale
        frame_xml = (
            f'<a:off x="{emu(x)}" y="{emu(y)}"/><a:ext cx="{emu(w)}" cy="{emu(h)}"/>'
            f'<a:chOff x="{emu(x)}" y="{emu(y)}"/><a:chExt cx="{emu(w)}" cy="{emu(h)}"/>'
        )
        safe = escape(name, {'"': "&quot;"})
        return (
            f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{number}" name="{safe}"/><p:cNvGrpSpPr/><p:nvPr/>'
            f"</p:nvGrpSpPr><p:grpSpPr><a:xfrm>{frame_xml}</a:xfrm></p:grpSpPr>"
            f"{''.join(out)}</p:grpSp>"
        )

    def covers(self, shape: Outline, word: Word) -> bool:
        """Whether a shape that is filled stands where a word does."""
        x, y = self.place(word.x, word.y)
        across = shape.x < x + word.w * self.scale and x < shape.x + shape.w
        down = shape.y < y + word.h * self.scale and y < shape.y + shape.h
        return bool(shape.look.fill) and across and down

    def words(self, lines: Sequence[Word]) -> str:
        """Write lines of words that stand by themselves, in a text box."""
        wide = max(max(word.w, text_width(word.text, *_size(word))) for word in lines) * 1.06
        first = lines[0]
        x, y = self.place(held_fast(first), first.y)
        w = wide * self.scale
        x -= {"start": 0.0, "middle": 0.5, "end": 1.0}[first.anchor] * w
        tall = (lines[-1].y + lines[-1].h - first.y) * self.scale
        frame = Outline(kind="rect", x=x, y=y, w=w, h=tall, look=Look())
        made = shape_xml(
            frame,
            self.next(),
            neutral(first.text)[:60],
            words=self.body(lines, held_fast(first), first.y, wraps=False),
        )
        return made.replace("<p:cNvSpPr/>", '<p:cNvSpPr txBox="1"/>', 1)

    def body(self, lines: Sequence[Word], left: float, top: float, *, wraps: bool = True) -> str:
        """Write a text body: each line where the drawing has it, as far as a shape can.

        Args:
            lines: one below the other.
            left, top: the corner of the shape, in units of the drawing.
            wraps: whether a line that is too long is broken.
        """
        wrap = "square" if wraps else "none"
        inset = rise = 0
        if lines:
            first = lines[0]
            inset = emu(max(first.x - left, 0) * self.scale) if first.anchor == "start" else 0
            rise = emu(max(first.y - top, 0) * self.scale)
        out = [
            f'<p:txBody><a:bodyPr wrap="{wrap}" lIns="{inset}" tIns="{rise}" rIns="0" bIns="0" '
            'anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
        ]
        below = lines[0].y if lines else 0.0
        for word in lines:
            out.append(self.paragraph(word, max(word.y - below, 0.0)))
            below = word.y + word.h
        if not lines:
            out.append("<a:p/>")
        out.append("</p:txBody>")
        return "".join(out)

    def paragraph(self, word: Word, gap: float) -> str:
        """Write a line of words, with the room above it in units of the drawing."""
        style = look_of(word)
        align = {"start": "l", "middle": "ctr", "end": "r"}[word.anchor]
        size = max(round(style.size * self.scale * 100), 100)
        spacing = max(round(word.h * self.scale * 100), 100)
        language = _LANGUAGES[self.sheet.diagram.language]
        colour = replaced(colour_of(word, self.sheet), self.theme)
        return (
            f'<a:p><a:pPr marL="0" indent="0" algn="{align}"><a:lnSpc><a:spcPts val="{spacing}"/>'
            f'</a:lnSpc><a:spcBef><a:spcPts val="{round(gap * self.scale * 100)}"/></a:spcBef>'
            f'<a:buNone/></a:pPr><a:r><a:rPr lang="{language}" sz="{size}" '
            f'b="{int(style.bold)}" dirty="0">{colour_xml(colour)}'
            f'<a:latin typeface="{self.font}"/><a:cs typeface="{self.font}"/></a:rPr>'
            f"<a:t>{escape(word.text)}</a:t></a:r></a:p>"
        )

    def arrow(self, arrow: PlacedArrow) -> Iterable[str]:
        """Write an arrow: fastened where its way is one that a connector has, else as a line."""
        colour, width, dash = arrow_look(arrow, self.sheet, self.unit)
        look = Look(
            stroke=colour,
            width=width * self.scale,
            dash=tuple(float(each) * self.scale for each in dash.split()),
        )
        directed = arrow.kind not in UNDIRECTED
        points = [self.place(*point) for point in arrow.points]
        way = _connector(points)
        if len(points) > 2 and not self.joins_middles(arrow, points):
            # A bent connector fastened anywhere else, or not at all, is led another way by some
            # programs, through what stands between.
            way = None
        name = f"Arrow {arrow.id}"
        if way is None:
            path = (("M", (points[0],)), *(("L", (point,)) for point in points[1:]))
            xs, ys = [x for x, _ in points], [y for _, y in points]
            line = Outline(
                kind="path",
                x=min(xs),
                y=min(ys),
                w=max(xs) - min(xs),
                h=max(ys) - min(ys),
                path=path,
                look=look,
            )
            made = shape_xml(line, self.next(), name)
            if directed:
                made = made.replace(line_xml(look), line_xml(look, "tail"), 1)
            yield made
            return
        kind, adjust, turned = way
        start, end = (points[-1], points[0]) if turned else (points[0], points[-1])
        ends = (arrow.target, arrow.source) if turned else (arrow.source, arrow.target)
        first = self.fastened("st", ends[0], start)
        last = self.fastened("end", ends[1], end)
        flips = (' flipH="1"' if end[0] < start[0] else "") + (
            ' flipV="1"' if end[1] < start[1] else ""
        )
        head = "" if not directed else "head" if turned else "tail"
        yield (
            f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{self.next()}" name="{escape(name)}"/>'
            f"<p:cNvCxnSpPr>{first}{last}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>"
            f'<a:xfrm{flips}><a:off x="{emu(min(start[0], end[0]))}" '
            f'y="{emu(min(start[1], end[1]))}"/><a:ext cx="{emu(abs(end[0] - start[0]))}" '
            f'cy="{emu(abs(end[1] - start[1]))}"/></a:xfrm>'
            f'<a:prstGeom prst="{kind}"><a:avLst>{adjust}</a:avLst></a:prstGeom>'
            f"{line_xml(look, head)}</p:spPr></p:cxnSp>"
        )

    def joins_middles(self, arrow: PlacedArrow, points: Sequence[tuple[float, float]]) -> bool:
        """Say whether an arrow goes from the middle of a side to the middle of another."""
        ends = ((arrow.source, points[0]), (arrow.target, points[-1]))
        placed = [(self.boxes.get(id_), point) for id_, point in ends]
        return all(
            box is not None and self.middle_at(box, point) is not None for box, point in placed
        )

    def fastened(self, which: str, box: str, point: tuple[float, float]) -> str:
        """Write that an end of a connector belongs to the side of a box it stands at."""
        placed, number = self.boxes.get(box), self.numbers.get(box)
        if placed is None or number is None:
            return ""
        site = self.middle_at(placed, point)
        if site is None:
            site = 4 + self.sites[box].index(point)
        return f'<a:{which}Cxn id="{number}" idx="{site}"/>'


def _size(word: Word) -> tuple[float, bool]:
    style = look_of(word)
    return style.size, style.bold


def _called(box: Box, language: str) -> str:
    """Give what is read aloud for a box whose words stand in pieces."""
    said = (kind_word(box, language), neutral(box.heading), *mark_words(box, language))
    return ", ".join(neutral(part) for part in said if part)


def _flow(words: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Tell the lines of a box that can stand one below the other in its shape from the others."""
    lefts = [word.x for word in words if word.anchor == "start"]
    if not lefts:
        return [], list(words)
    usual = max(sorted(set(lefts)), key=lambda x: sum(abs(x - other) < 1 for other in lefts))
    inside: list[Word] = []
    beside: list[Word] = []
    for word in sorted(words, key=lambda each: each.y):
        fits = word.anchor == "start" and abs(word.x - usual) < 1
        clear = not inside or word.y >= inside[-1].y + inside[-1].h - 1
        (inside if fits and clear else beside).append(word)
    return inside, beside


def _together(words: Sequence[Word]) -> list[list[Word]]:
    """Put lines that follow each other, with the same owner and look, into one text box."""
    groups: list[list[Word]] = []
    for word in words:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and (last.owner, last.style, last.anchor, last.tone)
            == (word.owner, word.style, word.anchor, word.tone)
            and abs(held_fast(last) - held_fast(word)) < 1
            and abs(last.y + last.h - word.y) < 0.3 * word.h
        ):
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def _connector(points: Sequence[tuple[float, float]]) -> tuple[str, str, bool] | None:
    """Give the connector that goes this way: its kind, its setting, and whether it is drawn from
    its end; None where there is none.
    """
    if len(points) == 2:
        return "straightConnector1", "", False
    level = [abs(a[1] - b[1]) < 0.1 for a, b in pairwise(points)]
    upright = [abs(a[0] - b[0]) < 0.1 for a, b in pairwise(points)]
    if len(points) == 3 and level[0] and upright[1]:
        return "bentConnector2", "", False
    if len(points) == 3 and upright[0] and level[1]:
        return "bentConnector2", "", True
    if len(points) == 4 and level[0] and upright[1] and level[2]:
        across = points[-1][0] - points[0][0]
        if abs(across) > 0.5:
            share = round((points[1][0] - points[0][0]) / across * 100_000)
            return "bentConnector3", f'<a:gd name="adj1" fmla="val {share}"/>', False
    return None
