"""Drawings as PDF: each picture on sheets that it fills, then all of them in words.

A picture that is made for a paper has pages of that size. Another is set whole on the smallest of
A4 and A3 on which it can be read; where it cannot be read on either, its parts follow on sheets of
their own.

The fonts come as a package. The shapes are those of the SVG; the words are set in reading order
(title, column titles, lane by lane, box by box, legend), so that copying and reading aloud give
sense. The document has a title and a language, and its fonts are embedded. The date that the format
asks for is always the same, so the same drawing gives the same bytes; the date that means something
stands in the title block.
"""

import datetime as dt
import logging
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final, Literal, cast
from xml.etree import ElementTree

from processmap.errors import MissingError
from processmap.messages import has_text, text
from processmap.picture.diagram import Diagram, Item, Table
from processmap.picture.drawing import Drawing, Word
from processmap.picture.measure import text_width
from processmap.picture.neutral import neutral
from processmap.picture.paper import PAPERS, PaperName
from processmap.picture.theme import Face, Theme
from processmap.picture.typeface import look_of
from processmap.renderers._pdf_paths import paths_of
from processmap.renderers._sheets import FINE, LEAST, POINTS, Part, Sheet, sheets, smallest_words
from processmap.renderers.fonts import (
    BOLD,
    covered,
    font_bytes,
    fonts_for,
    needed,
    shown,
    without_missing,
)
from processmap.renderers.svg import baseline, colour_of, held_fast, svg
from processmap.renderers.text import alternative_of
from processmap.renderers.themed import recoloured, replaced, spot_of

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.enums import WrapMode

_MARGIN: Final = 24.0
_NO_DATE: Final = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_PAPERS: Final = ((595.28, 841.89), (841.89, 1190.55))
"""A4 and A3, the short side and the long one in points."""
_MOST: Final = 1.6
"""A small picture is enlarged at most so many times, so as to fill its sheet and not to shout."""
_READ: Final = 8.0
"""Words of so many points can be read on paper without effort."""
_STRIP: Final = 22.0
"""Room above the parts of a cut picture, for what it is part of."""
_HOUSE: Final = "house"
"""Noto Sans, where a municipality's own font stands in its place."""
_FALLBACKS: Final = ("figo", "math", "symbol1", "symbol2")


def pdf(drawing: Drawing, *, words: bool = True, theme: Theme | None = None) -> bytes:
    """Give one drawing as PDF; arguments and errors as for `pdf_of_all`."""
    return pdf_of_all((drawing,), drawing.diagram.title, words=words, theme=theme)


def pdf_of_all(
    drawings: Sequence[Drawing], title: str, *, words: bool = True, theme: Theme | None = None
) -> bytes:
    """Give drawings as PDF.

    Args:
        drawings: at least one, in the order of the pages; every sheet of each.
        title: what the document is called.
        words: whether the pictures in words follow after the pictures.
        theme: the look of a municipality; the font stays our own.

    Raises:
        MissingError: if what the extra ``pdf`` brings is not installed.
    """
    try:
        from fpdf import FPDF
    except ImportError:
        raise MissingError("picture.missing_extra", extra="pdf") from None
    drawings = [without_missing(drawing) for drawing in drawings]
    diagrams = [drawing.diagram for drawing in drawings]
    first = diagrams[0]
    made = FPDF(unit="pt", format="A4")
    made.set_creation_date(_NO_DATE)
    made.set_margin(0)
    made.set_auto_page_break(False)
    made.set_lang(first.language)
    made.set_title(
        neutral(": ".join(part for part in (title, first.question) if part)) or first.view
    )
    made.set_subject(neutral(first.alternative.summary))
    made.set_producer("processmap")
    with TemporaryDirectory(prefix="processmap-") as folder:
        sheets_of_all = [sheet for drawing in drawings for sheet in drawing.sheets]
        drawn = tuple(name for sheet in sheets_of_all for name in needed(sheet))
        told = [line for diagram in diagrams for line in _all_words(diagram)]
        _fonts(made, Path(folder), drawn + fonts_for(told), theme)
        for drawing in drawings:
            if drawing.paper:
                _own_pages(made, drawing, theme)
            else:
                _pages(made, drawing, theme)
        if words:
            for number, diagram in enumerate(diagrams):
                _words(made, diagram, called=len(diagrams) > 1, first=number == 0)
        return _quietly(made)


def _called(diagram: Diagram) -> str:
    """Give what a picture is called in the outline of the document."""
    if diagram.name:
        return diagram.name
    key = f"views.name_{diagram.view}"
    return text(key, diagram.language) if has_text(key) else neutral(diagram.title) or diagram.view


def _quietly(made: "FPDF") -> bytes:
    """Write the document without the font library's remarks on tables that it leaves out."""
    remarks = logging.getLogger("fontTools.subset")
    before = remarks.level
    remarks.setLevel(logging.ERROR)
    try:
        return bytes(made.output())
    finally:
        remarks.setLevel(before)


def _fonts(made: "FPDF", folder: Path, names: Iterable[str], theme: Theme | None) -> None:
    """Load the fonts that are needed, and whatever is installed to join Arabic letters.

    A theme's own font stands where Noto Sans stands otherwise, and Noto Sans then for the letters
    that it lacks.
    """
    loaded = dict.fromkeys(("notos", "notosbo", *names))
    bold = {
        plain: strong for plain, strong in {"notos": "notosbo", **BOLD}.items() if strong in loaded
    }
    house = [_HOUSE] if _own_face(theme, False) or _own_face(theme, True) else []
    for name in loaded:
        path = folder / f"{name}.ttf"
        path.write_bytes(font_bytes(name, "pdf"))
        family = next((plain for plain, strong in bold.items() if strong == name), name)
        style: Literal["B", ""] = "B" if family != name else ""
        if family == "notos" and house:
            made.add_font(_HOUSE, style=style, fname=path)
            own = _own_face(theme, style == "B")
            if own is not None:
                path = folder / f"own-{name}.ttf"
                path.write_bytes(own.data)
        made.add_font(family, style=style, fname=path)
    others = [name for name in _FALLBACKS if name in loaded]
    made.set_fallback_fonts([*house, *others], exact_match=False)
    try:
        made.set_text_shaping(True)
    except Exception:  # noqa: BLE001 - the library raises its own plain exception where the shaper is not installed
        made.set_text_shaping(False)


def _own_face(theme: Theme | None, bold: bool) -> Face | None:
    """Give the theme's font of one weight, where it is at hand and may stand in a PDF."""
    face = theme.face(bold) if theme is not None else None
    return face if face is not None and face.embeddable else None


def _pages(made: "FPDF", drawing: Drawing, theme: Theme | None) -> None:
    """Set the picture whole on one sheet; where its words would be too small there, also in parts
    on sheets of their own.
    """
    paper = _paper_of(drawing)
    turned, scale = _best_way(drawing, paper)
    factor = scale * POINTS
    small = factor * smallest_words(drawing) < LEAST
    on_side, parts = _parts(drawing, paper) if small else (False, ())
    made.add_page(orientation=_way(turned), format=paper)
    made.start_section(_called(drawing.diagram))
    whole = Part(drawing, (0.0, 0.0, drawing.width, drawing.height), 0.0, 0.0)
    left = (made.w - drawing.width * factor) / 2
    _part(made, whole, left, _MARGIN, factor, theme)
    _logo(made, drawing, left, _MARGIN, factor, theme)
    language, words = drawing.diagram.language, ""
    if parts:
        first = made.page_no() + 1
        words = text("picture.overview", language, first=first, last=first + len(parts) - 1)
    elif factor * smallest_words(drawing, marks=True) < FINE:
        words = text("picture.fine_print", language)
    _small(made, words, _MARGIN, made.h - _MARGIN / 2)
    start = made.page_no()
    for number in range(len(parts)):
        made.add_page(orientation=_way(on_side), format=paper)
        _sheet(made, drawing, parts, number, start, theme)


def _paper_of(drawing: Drawing) -> tuple[float, float]:
    """Give the smallest paper, as short and long side, on which the whole picture can be read."""
    for paper in _PAPERS:
        _, scale = _best_way(drawing, paper)
        if scale * POINTS * smallest_words(drawing) >= _READ or scale >= 1:
            return paper
    return _PAPERS[-1]


def _best_way(drawing: Drawing, paper: tuple[float, float]) -> tuple[bool, float]:
    """Say whether a picture becomes larger on a paper on its side, and the scale at which it
    fits.
    """
    short, long = paper
    return max(
        (
            (wide > tall, _fitting(drawing, wide, tall))
            for wide, tall in ((short, long), (long, short))
        ),
        key=lambda each: each[1],
    )


def _own_pages(made: "FPDF", drawing: Drawing, theme: Theme | None) -> None:
    """Set every sheet of a picture made for a paper on a page of that size; one that is cut where
    its foot would be empty stands at the top of a whole page.
    """
    for number, sheet in enumerate(drawing.sheets):
        paper = PAPERS[cast(PaperName, sheet.paper)]
        whole_height = paper.height if sheet.width == paper.width else paper.width
        height = max(sheet.height, whole_height)
        lying = sheet.width > height
        short, long = sorted((sheet.width, height))
        made.add_page(orientation="landscape" if lying else "portrait", format=(short, long))
        if number == 0:
            made.start_section(_called(drawing.diagram))
        whole = Part(sheet, (0.0, 0.0, sheet.width, sheet.height), 0.0, 0.0)
        _part(made, whole, 0.0, 0.0, 1.0, theme)
        _logo(made, sheet, 0.0, 0.0, 1.0, theme)


def _way(on_side: bool) -> str:
    return "landscape" if on_side else "portrait"


def _fitting(drawing: Drawing, wide: float, tall: float) -> float:
    """Give the scale at which the whole drawing fills a sheet, at most `_MOST`."""
    room = (wide - 2 * _MARGIN) / drawing.width, (tall - 2 * _MARGIN) / drawing.height
    return min(*(each / POINTS for each in room), _MOST)


def _parts(drawing: Drawing, paper: tuple[float, float]) -> tuple[bool, tuple[Sheet, ...]]:
    """Cut the drawing for a paper; say whether it lies on its side, as it does unless it takes
    fewer sheets upright.
    """
    room = 2 * _MARGIN
    short, long = paper
    found = [
        (turned, sheets(drawing, wide - room, tall - room - _STRIP))
        for turned, wide, tall in ((True, long, short), (False, short, long))
    ]
    return min(
        (each for each in found if len(each[1]) > 1),
        key=lambda each: len(each[1]),
        default=(False, ()),
    )


def _sheet(
    made: "FPDF",
    drawing: Drawing,
    parts: Sequence[Sheet],
    number: int,
    start: int,
    theme: Theme | None,
) -> None:
    """Set one part of a cut picture, with what it is part of and where its arrows go on.

    Args:
        made: the document.
        drawing: the whole picture.
        parts: all its parts.
        number: which of them, from 0.
        start: the page before the first part.
        theme: the look of a municipality.
    """
    sheet, diagram = parts[number], drawing.diagram
    draft = text("picture.draft", diagram.language) if diagram.draft else diagram.status
    where = text("picture.part", diagram.language, number=number + 1, count=len(parts))
    heading = " · ".join(
        part
        for part in (neutral(diagram.title), *map(neutral, diagram.details), draft, where)
        if part
    )
    _small(made, _short(heading, made.w - 2 * _MARGIN), _MARGIN, _MARGIN + 8)
    for part in sheet.parts:
        _part(made, part, _MARGIN + part.x, _MARGIN + _STRIP + part.y, sheet.scale, theme)
    for x, y, below, way in sheet.leaving():
        words = way.words(diagram.language, "to_page", start)
        dx, dy = (-text_width(words, 6) / 2, 8) if below else (2, 2)
        _small(made, words, _MARGIN + x + dx, _MARGIN + _STRIP + y + dy, 6)


def _short(words: str, room: float) -> str:
    """Shorten a heading that its line has no room for."""
    while text_width(words, 8) > room and len(words) > 1:
        words = words[: len(words) * 9 // 10].rstrip() + "…"
    return words


def _small(made: "FPDF", words: str, x: float, y: float, size: float = 8) -> None:
    """Set a line about the paper, not the picture, with its base at (x, y)."""
    made.set_font("notos", "", size)
    made.set_text_color("#4b5a65")
    made.c_margin = 0
    made.set_xy(x, y - 0.8 * size)
    made.cell(made.w - x, size, shown(words))


def _logo(
    made: "FPDF", drawing: Drawing, left: float, top: float, scale: float, theme: Theme | None
) -> None:
    """Set the logo where the picture leaves room for it."""
    spot = spot_of(drawing, theme)
    if theme is None or theme.logo is None or spot is None:
        return
    made.image(
        BytesIO(theme.logo.data),
        left + spot.x * scale,
        top + spot.y * scale,
        spot.w * scale,
        spot.h * scale,
        alt_text=text("theme.logo", drawing.diagram.language),
    )


def _part(
    made: "FPDF", part: Part, left: float, top: float, scale: float, theme: Theme | None
) -> None:
    """Set a part of a drawing with its top left corner at (left, top), ``scale`` points to a
    unit.
    """
    from fpdf.drawing import GraphicsContext
    from fpdf.drawing_primitives import Transform

    x, y, wide, tall = part.window
    left, top = left - x * scale, top - y * scale
    root = ElementTree.fromstring(recoloured(svg(part.drawing), theme))
    clip = made.rect_clip(left + x * scale, top + y * scale, wide * scale, tall * scale)
    with clip, made.drawing_context() as context:
        group = GraphicsContext()
        group.transform = Transform.scaling(scale).translate(left, top)
        group.style.fill_color = None
        for path in paths_of(root, {}):
            group.add_item(path, False)
        context.add_item(group, False)
    # Not inside the clip: the library would believe that the font it sets there is still set after
    # it.
    for word in _in_order(part.drawing):
        _set(made, word, part.drawing, left, top, scale, theme)


def _in_order(drawing: Drawing) -> list[Word]:
    """Sort the words for reading: title block and column titles, lanes, boxes from the left,
    labels, what is below.
    """
    boxes = {box.id: (round(box.x / 40), box.y) for box in drawing.boxes}
    lanes = {lane.id for lane in drawing.lanes}
    first = min((box.y for box in drawing.boxes), default=drawing.height)

    def place(entry: tuple[int, Word]) -> tuple[Any, ...]:
        number, word = entry
        if word.owner in boxes:
            return 2, *boxes[word.owner], number
        if word.owner in lanes:
            return 1, word.y, number
        if word.owner is None:
            return (0 if word.y < first else 4), number
        return 3, number

    return [word for _, word in sorted(enumerate(drawing.words), key=place)]


def _set(
    made: "FPDF",
    word: Word,
    drawing: Drawing,
    left: float,
    top: float,
    factor: float,
    theme: Theme | None,
) -> None:
    style = look_of(word)
    made.set_font("notos", "B" if style.bold else "", style.size * factor)
    made.set_text_color(replaced(colour_of(word, drawing), theme))
    x, y = left + held_fast(word) * factor, top + baseline(word) * factor
    face = _own_face(theme, style.bold)
    taken = text_width(word.text, style.size, style.bold)
    if face is not None:
        taken = face.width(word.text, style.size)
        if taken > word.w:
            made.set_stretching(100 * word.w / taken)
            taken = word.w
    if word.anchor != "start":
        x -= taken * factor * (0.5 if word.anchor == "middle" else 1.0)
    if face.covers(word.text) if face is not None else covered(word.text):
        made.text(x, y, word.text)
    else:  # only a cell takes letters from other fonts; it sets its line 0.3 em below its middle
        made.c_margin = 0
        made.set_xy(x, y - 0.8 * style.size * factor)
        made.cell(word.w * factor, style.size * factor, word.text)
    if made.font_stretching != 100:
        made.set_stretching(100)


def _all_words(diagram: Diagram) -> list[str]:
    """List what the pages in words show."""
    alternative = alternative_of(diagram)
    found = [
        diagram.title,
        diagram.question,
        *diagram.details,
        diagram.status,
        alternative.summary,
        *diagram.notes,
    ]
    found += [
        cell for table in alternative.tables for row in (table.columns, *table.rows) for cell in row
    ]
    found += [table.title for table in alternative.tables]

    def walk(items: Sequence[Item]) -> None:
        for item in items:
            found.append(item.text)
            walk(item.items)

    walk(alternative.items)
    return [neutral(words) for words in found]


def _words(made: "FPDF", diagram: Diagram, *, called: bool, first: bool) -> None:
    """Set the text alternative on pages of A4, with headings that become the document's outline.

    Args:
        made: the document.
        diagram: the picture in question.
        called: whether the name of the picture stands above, as there are several.
        first: whether it is the first of them.
    """
    alternative, language = alternative_of(diagram), diagram.language
    made.set_margin(56)
    made.c_margin = 3
    made.set_auto_page_break(True, 56)
    made.add_page(format="A4", orientation="portrait")
    made.set_text_color("#16232c")
    if first:
        heading = text("picture.page_words_all" if called else "picture.alternative", language)
        made.start_section(heading)
        _paragraph(made, heading, 18, bold=True)
    if called:
        made.start_section(_called(diagram), level=1)
        _paragraph(made, _called(diagram), 15, bold=True)
    draft = text("picture.draft_long", language) if diagram.draft else diagram.status
    facts = (
        diagram.title,
        diagram.question,
        " · ".join(part for part in diagram.details if part),
        draft,
    )
    for words in (*facts, alternative.summary):
        _paragraph(made, words, 11)
    if not diagram.boxes:
        _paragraph(made, diagram.empty or text("picture.empty", language), 11)
    made.ln(6)
    _items(made, alternative.items, 0)
    for table in alternative.tables:
        _table(made, table)
    for note in diagram.notes:
        _paragraph(made, note, 11)


def _paragraph(
    made: "FPDF", words: str, size: float, bold: bool = False, indent: float = 0.0
) -> None:
    words = shown(neutral(words).strip())
    if not words:
        return
    made.set_font("notos", "B" if bold else "", size)
    made.set_x(56 + indent)
    made.multi_cell(
        made.epw - indent,
        size * 1.4,
        words,
        align="L",
        new_x="LMARGIN",
        new_y="NEXT",
        wrapmode=_mode(words),
    )


def _mode(words: str) -> "WrapMode":
    """Break between letters only where a word is longer than a line could be."""
    longest = max((text_width(word, 11) for word in words.split()), default=0)
    from fpdf.enums import WrapMode

    return WrapMode.CHAR if longest > 380 else WrapMode.WORD


def _items(made: "FPDF", items: Sequence[Item], depth: int) -> None:
    for number, item in enumerate(items, 1):
        lead = f"{number}. " if depth == 0 else "– "
        _paragraph(
            made,
            lead + item.text,
            11,
            bold=depth == 0 and bool(item.items),
            indent=16.0 * min(depth, 8),
        )
        _items(made, item.items, depth + 1)


def _table(made: "FPDF", table: Table) -> None:
    if not table.columns:
        return
    made.ln(8)
    _paragraph(made, table.title, 13, bold=True)
    made.set_font("notos", "", 9)
    with made.table(
        text_align="LEFT",
        line_height=13,
        width=made.epw,
        wrapmode="CHAR" if _wide(table) else "WORD",
    ) as grid:
        for row in (table.columns, *table.rows):
            line = grid.row()
            for cell in row:
                line.cell(shown(neutral(cell)))
    made.ln(6)


def _wide(table: Table) -> bool:
    room = 380 / len(table.columns)
    return any(
        text_width(word, 9) > room for row in table.rows for cell in row for word in cell.split()
    )
