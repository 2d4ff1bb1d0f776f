"""A drawing as SVG: the form that the PNG and the HTML page are made from.

Readable without seeing it (role, title, description, language), without colour, and without any
font of its own. Nothing in it comes from outside or runs: no script, no link, no style sheet, no
reference; presentation attributes only, because office programs read those and a strict content
security policy lets them pass. Text is escaped by the standard library, after `neutral` has taken
away what XML does not allow. The bytes depend on the drawing alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Final
from zlib import crc32

from attrs import evolve

from processmap.picture.drawing import Drawing, Figure, PlacedArrow, PlacedBox, Point, Word
from processmap.picture.measure import advances, text_width
from processmap.picture.neutral import neutral
from processmap.picture.theme import Theme
from processmap.picture.typeface import ASCENT, FONTS, TEXT_STYLES, WIDEST, look_of
from processmap.picture.vocabulary import UNDIRECTED
from processmap.renderers.figures import arrowhead, cross, outline, pen, rect, shape_of, stack, tick
from processmap.renderers.palette import (
    ARROWS,
    HAIR,
    HEAD,
    INK,
    LINE,
    PAINTS,
    PAPER,
    RETURN,
    RETURN_STROKE,
    word_colour,
)
from processmap.renderers.paper_shapes import EDGE, INKS, band_shape, box_shape, figure_shape
from processmap.renderers.shapes import number

SCREEN: Final = 1400.0
"""A picture wider than this is shown smaller, so that it opens whole on a common screen; zooming
makes it larger.
"""
SMALLEST: Final = 0.5
"""The smallest share of its size at which a picture is shown: below it even its headings could not
be made out.
"""
_BEND: Final = 6
_HALO: Final = 3.5
_BASE: Final = TEXT_STYLES["text"].size
_FAMILY: Final = ",".join(f"'{name}'" if " " in name else name for name in FONTS) + ",sans-serif"


def svg(
    drawing: Drawing,
    names: Mapping[str, str] | None = None,
    theme: Theme | None = None,
    *,
    measured: bool = False,
) -> str:
    """Give ``drawing`` as an SVG document (without XML declaration, so that it can stand inside a
    page).

    Args:
        drawing: what to write.
        names: for a page that lets people choose boxes: what each box, by its id, is called. The
            picture is then a group of things to choose instead of one image, and what a tooltip
            would say is left to the page.
        theme: the look of a municipality. The logo of a page stands in the page, not in its
            pictures.
        measured: whether it will be shown in the theme's own font files and no other: words are
            then squeezed where that font needs more than their room, and nowhere else.
    """
    faces = theme if measured else None
    mark = name_prefix(drawing)
    out = [*_head(drawing, mark, "img" if names is None else "group")]
    if names is not None:
        # In one group, so that a page can show a piece of it once more without writing it again.
        out.append(f'<g id="{mark}-all" aria-hidden="true">')
    if drawing.paper:
        out += _on_paper(drawing, mark, tips=names is None, faces=faces)
    else:
        out += _ground(drawing)
        out += _arrows(drawing, mark, tips=names is None)
        out += _boxes(drawing, mark, tips=names is None, faces=faces)
        out += _words(drawing, faces)
    if names is not None:
        out.append("</g>")
        out += _choices(drawing, mark, names)
    out.append("</svg>\n")
    made = "".join(out)
    if theme is None:
        return made
    from processmap.renderers.themed import themed_svg  # only a theme needs it

    return themed_svg(made, drawing, theme if names is None else evolve(theme, logo=None))


def _choices(drawing: Drawing, mark: str, names: Mapping[str, str]) -> Iterable[str]:
    """Give what can be chosen, one rectangle over each box, with a name to be read aloud.

    They lie over the picture, apart from it: the broken lines of a box would be read badly, and
    what shows the picture a second time shows nothing to choose. A head that comes again on a
    later sheet is the one that was chosen before, and has no name of its own.
    """
    yield "<g>"
    for box in drawing.boxes:
        if box.id not in names:
            continue
        called = _quoted(neutral(names[box.id]))
        yield rect(
            box.x,
            box.y,
            box.w,
            box.h,
            f'fill="none" pointer-events="all" role="button" tabindex="-1" '
            f'data-box="{mark}-{box.id}" aria-label={called}',
        )
    yield "</g>"


def piece(
    drawing: Drawing, window: tuple[float, float, float, float], x: float, y: float, scale: float
) -> str:
    """Give what ``window`` shows of a drawing, ``scale`` times its size, to stand at (x, y) inside
    another SVG.

    It has no ids, so that it can stand on a page beside the whole.
    """
    left, top, wide, tall = map(number, window)
    width, height = number(window[2] * scale), number(window[3] * scale)
    out = [
        f'<svg x="{number(x)}" y="{number(y)}" width="{width}" height="{height}" '
        f'viewBox="{left} {top} {wide} {tall}" '
        f'font-family="{_FAMILY}" font-size="{number(_BASE)}" fill="{INK}">'
    ]
    out += _ground(drawing)
    out += _arrows(drawing, "")
    out += _boxes(drawing, "")
    out += _words(drawing)
    out.append("</svg>")
    return "".join(out)


def shown(drawing: Drawing) -> float:
    """Give the share of its size at which the SVG of ``drawing`` is shown until somebody zooms."""
    if drawing.paper:
        return 4 / 3  # a point is four thirds of a unit of the screen
    return min(1.0, max(SMALLEST, SCREEN / drawing.width))


def _id(mark: str, name: str) -> str:
    return f' id="{mark}-{name}"' if mark else ""


def name_prefix(drawing: Drawing) -> str:
    """Give what ids in the document start with: pictures side by side on a page rarely share it."""
    return f"pm{crc32(f'{drawing.view} {drawing.diagram.title}'.encode(errors='replace')):08x}"


def _head(drawing: Drawing, mark: str, role: str) -> Iterable[str]:
    diagram = drawing.diagram
    title = (
        neutral(": ".join(part for part in (diagram.title, diagram.question) if part))
        or drawing.view
    )
    width, height = number(drawing.width), number(drawing.height)
    wide, tall = (number(round(side * shown(drawing))) for side in (drawing.width, drawing.height))
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="{role}" aria-labelledby="{mark}-title '
        f'{mark}-desc" '
        f'lang="{diagram.language}" xml:lang="{diagram.language}" width="{wide}" height="{tall}" '
        f'viewBox="0 0 {width} {height}" font-family="{_FAMILY}" font-size="{number(_BASE)}" '
        f'fill="{INK}">'
        f'<title id="{mark}-title">{_escape(title)}</title>'
    )
    summary = neutral(diagram.alternative.summary) or title
    yield (
        f'<desc id="{mark}-desc">{_escape(summary)}</desc><rect width="{width}" '
        f'height="{height}" fill="{PAPER}"/>'
    )


def _ground(drawing: Drawing) -> Iterable[str]:
    """Lanes, titles of columns, axes: what the boxes stand on."""
    for lane in drawing.lanes:
        if lane.head:
            yield rect(lane.x, lane.y, lane.head, lane.h, f'fill="{HEAD}"')
        else:
            yield rect(lane.x, lane.y, lane.w, lane.h, f'rx="4" fill="none" stroke="{HAIR}"')
    n = number
    edges = [
        f"M{n(lane.x)} {n(lane.y)}H{n(lane.x + lane.w)}" for lane in drawing.lanes if lane.head
    ]
    if edges:
        last = drawing.lanes[-1]
        edges.append(f"M{n(last.x)} {n(last.y + last.h)}H{n(last.x + last.w)}")
    if edges:
        yield f'<path d="{"".join(edges)}" stroke="{HAIR}" fill="none"/>'
    edges = [
        f"M{n(column.x)} {n(drawing.lanes[0].y)}V{n(column.y + column.h)}"
        for column in drawing.columns[1:]
        if drawing.lanes
    ]
    if edges:
        yield f'<path d="{"".join(edges)}" stroke="{HAIR}" stroke-dasharray="2 4" fill="none"/>'
    for figure in drawing.figures:
        yield from shape_of(figure) if figure.owner is None else ()


def bent(points: tuple[Point, ...], short: float = 0.0, turned: bool = False) -> str:
    """Give a polyline as path data with rounded corners.

    Args:
        points: its corners.
        short: how far before the last point it stops.
        turned: draw it from its end to its start.
    """
    n = number
    way = list(points)
    (px, py), (x, y) = way[-2], way[-1]
    length = (
        abs(x - px) + abs(y - py) if px == x or py == y else ((x - px) ** 2 + (y - py) ** 2) ** 0.5
    )
    if short and length > short:
        way[-1] = (x - short * (x - px) / length, y - short * (y - py) / length)
    if turned:
        way.reverse()
    (ax, ay), (bx, by) = way[0], way[1]
    out = [f"M{n(ax)} {n(ay)}"]
    for cx, cy in way[2:]:
        before, after = abs(bx - ax) + abs(by - ay), abs(cx - bx) + abs(cy - by)
        bend = min(_BEND, before / 2, after / 2)
        if bend < 1 or (ax != bx and ay != by) or (bx != cx and by != cy):
            out.append(f"L{n(bx)} {n(by)}")
        else:
            sx, sy = bx - bend * (bx - ax) / before, by - bend * (by - ay) / before
            ex, ey = bx + bend * (cx - bx) / after, by + bend * (cy - by) / after
            out.append(f"L{n(sx)} {n(sy)}Q{n(bx)} {n(by)} {n(ex)} {n(ey)}")
        ax, ay, bx, by = bx, by, cx, cy
    out.append(f"L{n(bx)} {n(by)}")
    return "".join(out)


def _arrows(drawing: Drawing, mark: str, tips: bool = True) -> Iterable[str]:
    """Lines first bundle by bundle, each with a light edge so that crossings and junctions differ;
    then the heads.
    """
    bundles: dict[tuple[str, bool, str], list[PlacedArrow]] = {}
    for arrow in drawing.arrows:
        bundles.setdefault((arrow.kind, arrow.returns, arrow.bundle), []).append(arrow)
    heads: dict[str, dict[str, None]] = {}
    for (kind, returns, _), arrows in bundles.items():
        colour = RETURN if returns else LINE
        stroke = RETURN_STROKE if returns else ARROWS[kind]  # type: ignore[index] # checked by the diagram
        directed = kind not in UNDIRECTED
        # Lines that share their end are drawn from there, so that their dashes fall on each other.
        turned = len({arrow.target for arrow in arrows}) == 1
        paths = [bent(arrow.points, 6 if directed else 0, turned) for arrow in arrows]
        edge = number(stroke.width + _HALO)
        yield (
            f'<g fill="none"><path d="{"".join(paths)}" stroke="{PAPER}" stroke-width="{edge}"/>'
            f"<g {pen(stroke, colour)}>"
        )
        for arrow, path in zip(arrows, paths, strict=True):
            told = arrow.tip if tips else ""
            tip = f"<title>{_escape(neutral(told))}</title></path>" if told else ""
            yield f'<path{_id(mark, arrow.id)} d="{path}"{">" + tip if tip else "/>"}'
            if directed:
                heads.setdefault(colour, {})[_head_of(arrow)] = None
        yield "</g></g>"
    for colour, shapes in heads.items():
        yield f'<path d="{"".join(shapes)}" fill="{colour}"/>'


def _head_of(arrow: PlacedArrow) -> str:
    """Give the head at the end of an arrow, in the direction of its last piece."""
    (px, py), (x, y) = arrow.points[-2], arrow.points[-1]
    if py == y:
        return arrowhead(x, y, 1 if x >= px else -1)
    length = ((x - px) ** 2 + (y - py) ** 2) ** 0.5 or 1.0
    ux, uy = (x - px) / length, (y - py) / length
    bx, by = x - 9 * ux, y - 9 * uy
    n = number
    return (
        f"M{n(x)} {n(y)}L{n(bx + 4.5 * uy)} {n(by - 4.5 * ux)}L{n(bx - 4.5 * uy)} "
        f"{n(by + 4.5 * ux)}z"
    )


def _boxes(
    drawing: Drawing, mark: str, tips: bool = True, faces: Theme | None = None
) -> Iterable[str]:
    """Boxes with their marks and words, each in a group of its own in the order of the diagram."""
    marks: dict[str, list[Figure]] = {}
    words: dict[str | None, list[Word]] = {}
    for word in drawing.words:
        words.setdefault(word.owner, []).append(word)
    for figure in drawing.figures:
        if figure.owner is not None:
            marks.setdefault(figure.owner, []).append(figure)
    for box in drawing.boxes:
        tip = f"<title>{_escape(_tip(box.tip))}</title>" if box.tip and tips else ""
        yield (
            f"<g{_id(mark, box.id)}>{tip}{outline(box.kind, box.state, box.x, box.y, box.w, box.h)}"
        )
        if box.count > 1:
            yield stack(box)
        for own_mark in marks.get(box.id, ()):
            yield _badge(own_mark, box)
        for word in words.get(box.id, ()):
            yield _text(word, box.x + box.w, faces=faces)
        yield "</g>"


def unit_of(drawing: Drawing) -> float:
    """Give a tenth of the size of the body text: what thin lines and small marks of a sheet are
    measured in.
    """
    sizes = sorted(word.size for word in drawing.words if word.size and word.owner)
    return sizes[len(sizes) // 2] / 10 if sizes else 1.0


def _on_paper(drawing: Drawing, mark: str, tips: bool, faces: Theme | None) -> Iterable[str]:
    """A picture made for a paper: grounds, what runs across rows, arrows, boxes with their marks,
    then loose words.
    """
    unit = unit_of(drawing)
    boxes = {box.id for box in drawing.boxes}
    loose = [figure for figure in drawing.figures if figure.owner not in boxes]
    grounds = [
        figure for figure in loose if figure.role.startswith(("row", "head", "card", "hair"))
    ]
    for figure in grounds:
        yield from figure_shape(figure, unit)
    for band in drawing.bands:
        yield f"<g{_id(mark, band.id)}>{band_shape(band, unit)}</g>"
    for figure in loose:
        if figure not in grounds:
            yield from figure_shape(figure, unit)
    yield from _paper_arrows(drawing, mark, unit, tips)
    words: dict[str | None, list[Word]] = {}
    for word in drawing.words:
        words.setdefault(word.owner if word.owner in boxes else None, []).append(word)
    for box in drawing.boxes:
        tip = f"<title>{_escape(_tip(box.tip))}</title>" if box.tip and tips else ""
        yield f"<g{_id(mark, box.id)}>{tip}{box_shape(box, unit)}"
        for figure in drawing.figures:
            if figure.owner == box.id:
                yield from figure_shape(figure, unit)
        for word in words.get(box.id, ()):
            yield _text(word, box.x + box.w, faces=faces)
        yield "</g>"
    under = [figure for figure in loose if figure.role == "stack" or figure in grounds]
    for word in words.get(None, ()):
        yield _text(word, _edge_under(word, under), faces=faces, sheet=drawing.width)


def _edge_under(word: Word, figures: Sequence[Figure]) -> float | None:
    """Give the right edge of the smallest heading or pile that a line in no box begins in and that
    it was measured to stay within; None for none, or a line that is not held at its left end.
    """
    around = [
        (each.w * each.h, each.x + each.w)
        for each in figures
        if each.x <= word.x
        and word.x + word.w <= each.x + each.w
        and each.y <= word.y + word.h / 2 <= each.y + each.h
    ]
    return min(around)[1] if around and word.anchor == "start" else None


def _paper_arrows(drawing: Drawing, mark: str, unit: float, tips: bool) -> Iterable[str]:
    """Arrows, thin and straight, dashed where what they lead to is not settled; what is next has a
    darker one.
    """
    head = 7.0 * unit
    for arrow in drawing.arrows:
        colour, width, dash = arrow_look(arrow, drawing, unit)
        look = f'stroke="{colour}" stroke-width="{number(width)}"'
        if dash:
            look += f' stroke-dasharray="{dash}"'
        told = arrow.tip if tips else ""
        tip = f"<title>{_escape(neutral(told))}</title></path>" if told else ""
        path = bent(arrow.points, head if arrow.kind not in UNDIRECTED else 0.0)
        yield (
            f'<path{_id(mark, arrow.id)} d="{path}" fill="none" {look}{">" + tip if tip else "/>"}'
        )
        if arrow.kind not in UNDIRECTED:
            yield f'<path d="{_paper_head(arrow, head)}" fill="{colour}"/>'


def ground_svg(drawing: Drawing) -> str:
    """Give what stands behind everything as SVG elements: lanes, grounds, axes, bands and marks
    that belong to no box.
    """
    if not drawing.paper:
        return "".join(_ground(drawing))
    unit = unit_of(drawing)
    boxes = {box.id for box in drawing.boxes}
    loose = [figure for figure in drawing.figures if figure.owner not in boxes]
    behind = [figure for figure in loose if figure.role.startswith(("row", "head", "card"))]
    before = [figure for figure in loose if figure not in behind]
    out = [shape for figure in behind for shape in figure_shape(figure, unit)]
    out += [band_shape(band, unit) for band in drawing.bands]
    out += [shape for figure in before for shape in figure_shape(figure, unit)]
    return "".join(out)


def box_svg(box: PlacedBox, unit: float, paper: bool) -> str:
    """Give the outline of a box as SVG elements.

    Args:
        box: the box.
        unit: a tenth of the size of the body text, on a picture made for a paper.
        paper: whether the picture is made for a paper.
    """
    if paper:
        return box_shape(box, unit)
    shape = outline(box.kind, box.state, box.x, box.y, box.w, box.h)
    return shape + (stack(box) if box.count > 1 else "")


def figure_svg(figure: Figure, box: PlacedBox, unit: float, paper: bool) -> str:
    """Give a mark of a box as SVG elements; arguments as for `box_svg`."""
    return "".join(figure_shape(figure, unit)) if paper else _badge(figure, box)


def arrow_look(arrow: PlacedArrow, drawing: Drawing, unit: float) -> tuple[str, float, str]:
    """Give the colour, the width and the dashes of an arrow, in units of the drawing."""
    if not drawing.paper:
        stroke = RETURN_STROKE if arrow.returns else ARROWS[arrow.kind]
        return (RETURN if arrow.returns else LINE), stroke.width, stroke.dash
    ends = {box.id: box for box in drawing.boxes if box.id in (arrow.source, arrow.target)}
    target, source = ends.get(arrow.target), ends.get(arrow.source)
    state = target.state if target is not None else "plain"
    # What leads to what is next is strong, and what is next to the gate that it opens.
    opens = target is not None and target.kind == "requirement"
    strong = state == "next" or (opens and source is not None and source.state == "next")
    colour = INKS["ink"] if strong else EDGE
    width = (1.8 if strong else 1.2) * unit
    loose = state in ("provisional", "cancelled")
    return colour, width, f"{number(4 * unit)} {number(3 * unit)}" if loose else ""


def _paper_head(arrow: PlacedArrow, long: float) -> str:
    (px, py), (x, y) = arrow.points[-2], arrow.points[-1]
    length = ((x - px) ** 2 + (y - py) ** 2) ** 0.5 or 1.0
    ux, uy = (x - px) / length, (y - py) / length
    bx, by = x - long * ux, y - long * uy
    half = long * 0.48
    n = number
    return (
        f"M{n(x)} {n(y)}L{n(bx + half * uy)} {n(by - half * ux)}L{n(bx - half * uy)} "
        f"{n(by + half * ux)}z"
    )


def _tip(tip: str) -> str:
    return "\n".join(neutral(line) for line in tip.split("\n"))


def _badge(figure: Figure, box: PlacedBox) -> str:
    border = PAINTS[box.kind].border
    strong = figure.role == "badge-strong"
    ground = border if strong else PAPER
    out = rect(
        figure.x,
        figure.y,
        figure.w,
        figure.h,
        f'rx="{number(figure.h / 2)}" fill="{ground}" stroke="{border}"',
    )
    if figure.kind == "held":
        out += tick(figure.x + 4.5, figure.y + figure.h / 2, border)
    if figure.kind in ("cancelled", "removed"):
        out += cross(figure.x + 6, figure.y + figure.h / 2, border)
    return out


def _words(drawing: Drawing, faces: Theme | None = None) -> Iterable[str]:
    """Words that belong to no box, in the order they were set."""
    boxes = {box.id for box in drawing.boxes}
    dark = [figure for figure in drawing.figures if figure.role == "band-current"]
    for word in drawing.words:
        if word.owner not in boxes:
            if (
                word.style == "arrow"
            ):  # no arrow comes here; a ring or the edge of a phase may, and gives way
                yield rect(word.x, word.y, word.w, word.h, f'fill="{PAPER}"')
            yield _text(word, None, bool(dark) and _on(word, dark), faces)


def _on(word: Word, figures: Iterable[Figure]) -> bool:
    return word.owner is None and any(
        figure.x <= word.x <= figure.x + figure.w and figure.y <= word.y <= figure.y + figure.h
        for figure in figures
    )


def colour_of(word: Word, drawing: Drawing) -> str:
    """Give the colour of a line of words where it stands."""
    dark = [figure for figure in drawing.figures if figure.role == "band-current"]
    if word.tone:
        return INKS[word.tone]
    return PAPER if _on(word, dark) else word_colour(word.style)


def baseline(word: Word) -> float:
    """Give the height of the line that the letters of ``word`` stand on."""
    return round(word.y + word.h / 2 + look_of(word).size * ASCENT, 1)


def held_fast(word: Word) -> float:
    """Give where the end at which a line of words is held fast stands."""
    return word.x + word.w * {"start": 0.0, "middle": 0.5, "end": 1.0}[word.anchor]


def _exact(words: str, bold: bool) -> bool:
    return advances(bold).keys() >= set(words)


def _escape(text: str) -> str:
    # Not the escape of `xml.sax`, which brings in all that a program needs to fetch pages.
    return escape(text, quote=False)


def _quoted(text: str) -> str:
    safe = _escape(text).replace('"', "&quot;")
    return f'"{safe}"'


_AIR: Final = 2.0
"""So near the edge of its box a line looks as if it ran out of it."""


def _over(word: Word, bold: bool, edge: float | None, sheet: float) -> bool:
    """Whether the widest font of the list would carry a line over the right edge of what it stands
    in, or a line in nothing over the edge of the sheet.
    """
    wide = word.w * WIDEST[bold]
    if edge is not None:
        return word.x + wide > edge - _AIR
    if not sheet:
        return False
    left = held_fast(word) - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[word.anchor]
    return left < 0 or left + wide > sheet


def _text(
    word: Word,
    edge: float | None,
    light: bool = False,
    faces: Theme | None = None,
    sheet: float = 0.0,
) -> str:
    """One line of words; squeezed only where the widest font of the list would carry it over the
    ``edge`` of what it stands in, or over that of a sheet of some width, or the font that it will
    be shown in out of its room.
    """
    style = look_of(word)
    colour = PAPER if light else INKS[word.tone] if word.tone else word_colour(word.style)
    look = f' font-size="{number(style.size)}"' if style.size != _BASE else ""
    if style.bold:
        look += ' font-weight="700"'
    if colour != INK:
        look += f' fill="{colour}"'
    if word.anchor != "start":
        look += f' text-anchor="{word.anchor}"'
    # Letters that are not measured exactly (Arabic, say) have got more room than they need, and
    # would be stretched.
    face = faces.face(style.bold) if faces is not None else None
    if face is not None:
        if face.width(word.text, style.size) > word.w and face.covers(word.text):
            look += f' textLength="{number(round(word.w, 1))}" lengthAdjust="spacingAndGlyphs"'
    elif _over(word, style.bold, edge, sheet) and _exact(word.text, style.bold):
        fits = text_width(word.text, style.size, style.bold)
        if fits:
            look += f' textLength="{number(round(fits, 1))}" lengthAdjust="spacingAndGlyphs"'
    x = number(held_fast(word))
    return f'<text x="{x}" y="{number(baseline(word))}"{look}>{_escape(word.text)}</text>'


__all__ = ["baseline", "bent", "colour_of", "name_prefix", "shown", "svg"]
