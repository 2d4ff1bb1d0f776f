"""A drawing as PDF: the picture on one sheet, then all of it in words, with fonts that come as a package.

The shapes are those of the SVG; the words are set in reading order (title, column titles, lane by lane, box by box,
legend), so that copying and reading aloud give sense. The document has a title and a language, and its fonts are
embedded. The date that the format asks for is always the same, so the same drawing gives the same bytes; the date that
means something stands in the title block.
"""

import datetime as dt
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree

from processmap.errors import MissingError
from processmap.messages import text
from processmap.picture.diagram import Diagram, Item, Table
from processmap.picture.drawing import Drawing, Word
from processmap.picture.measure import text_width
from processmap.picture.neutral import neutral
from processmap.picture.typeface import TEXT_STYLES
from processmap.renderers.fonts import BOLD, covered, font_bytes, fonts_for, needed, shown, without_missing
from processmap.renderers.svg import baseline, colour_of, svg
from processmap.renderers.text import alternative_of

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.enums import WrapMode

_POINTS: Final = 0.75
"""Points to a unit of the drawing (96 to the inch)."""
_MARGIN: Final = 24.0
_NO_DATE: Final = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_SHEETS: Final = ((595.28, 841.89), (841.89, 1190.55), (1190.55, 1683.78), (1683.78, 2383.94))
"""A4, A3, A2 and A1 in points."""
_SMALLEST: Final = 0.62
"""The picture is shrunk to no less than this before a larger sheet is taken."""
_FALLBACKS: Final = ("figo", "math", "symbol1", "symbol2")


def pdf(drawing: Drawing) -> bytes:
    """Give ``drawing`` as PDF.

    Raises:
        MissingError: if what the extra ``pdf`` brings is not installed.
    """
    try:
        from fpdf import FPDF
    except ImportError:
        raise MissingError("picture.missing_extra", extra="pdf") from None
    drawing = without_missing(drawing)
    diagram = drawing.diagram
    wide, tall, scale = _sheet(drawing)
    made = FPDF(unit="pt", format=(wide, tall))
    made.set_creation_date(_NO_DATE)
    made.set_margin(0)
    made.set_auto_page_break(False)
    made.set_lang(diagram.language)
    made.set_title(neutral(": ".join(part for part in (diagram.title, diagram.question) if part)) or diagram.view)
    made.set_subject(neutral(diagram.alternative.summary))
    made.set_producer("processmap")
    with TemporaryDirectory(prefix="processmap-") as folder:
        _fonts(made, Path(folder), needed(drawing) + fonts_for(_all_words(diagram)))
        made.add_page()
        _picture(made, drawing, wide, tall, scale)
        _words(made, diagram)
        return _quietly(made)


def _quietly(made: "FPDF") -> bytes:
    """Write the document without the font library's remarks on tables that it leaves out."""
    remarks = logging.getLogger("fontTools.subset")
    before = remarks.level
    remarks.setLevel(logging.ERROR)
    try:
        return bytes(made.output())
    finally:
        remarks.setLevel(before)


def _sheet(drawing: Drawing) -> tuple[float, float, float]:
    """Choose the sheet: the smallest on which the picture need not be shrunk much; its size and the scale."""
    width, height = drawing.width * _POINTS, drawing.height * _POINTS
    best = (0.0, 0.0, 0.0)
    for short, long_ in _SHEETS:
        for wide, tall in ((short, long_), (long_, short)):
            scale = min((wide - 2 * _MARGIN) / width, (tall - 2 * _MARGIN) / height, 1.0)
            if scale > best[2] + 1e-9:
                best = (wide, tall, scale)
        if best[2] >= _SMALLEST:
            break
    return best


def _fonts(made: "FPDF", folder: Path, names: Iterable[str]) -> None:
    """Load the fonts that are needed, and whatever is installed to join Arabic letters."""
    loaded = dict.fromkeys(("notos", "notosbo", *names))
    bold = {plain: strong for plain, strong in {"notos": "notosbo", **BOLD}.items() if strong in loaded}
    for name in loaded:
        path = folder / f"{name}.ttf"
        path.write_bytes(font_bytes(name, "pdf"))
        family = next((plain for plain, strong in bold.items() if strong == name), name)
        made.add_font(family, style="B" if family != name else "", fname=path)
    made.set_fallback_fonts([name for name in _FALLBACKS if name in loaded], exact_match=False)
    try:
        made.set_text_shaping(True)
    except Exception:  # noqa: BLE001 - the library raises its own plain exception where the shaper is not installed
        made.set_text_shaping(False)


def _picture(made: "FPDF", drawing: Drawing, wide: float, tall: float, scale: float) -> None:
    factor = scale * _POINTS
    left, top = (wide - drawing.width * factor) / 2, _MARGIN
    root = ElementTree.fromstring(svg(drawing))
    with made.drawing_context() as context:
        from fpdf.drawing import GraphicsContext
        from fpdf.drawing_primitives import Transform

        group = GraphicsContext()
        group.transform = Transform.scaling(factor).translate(left, top)
        group.style.fill_color = None
        for path in _paths(root, {}):
            group.add_item(path, False)
        context.add_item(group, False)
    for word in _in_order(drawing):
        _set(made, word, drawing, left, top, factor)


def _paths(element: Any, inherited: dict[str, str]) -> Iterable[Any]:
    """Turn the shapes of the SVG into paths; the SVG is our own, so only what it uses is read."""
    from fpdf.svg import svg_path_converter

    look = inherited | {key: value for key, value in element.attrib.items() if key in _LOOKS}
    tag = element.tag.rpartition("}")[2]
    source = _outline(tag, element.attrib)
    if source:
        yield _styled(source, look, svg_path_converter)
    for child in element:
        yield from _paths(child, look)


_LOOKS: Final = ("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin")


def _outline(tag: str, given: dict[str, str]) -> str:
    """Give a shape as path data, "" for what is no shape."""
    if tag == "path":
        return given["d"]
    if tag == "rect":
        x, y = float(given.get("x", 0)), float(given.get("y", 0))
        w, h = float(given["width"]), float(given["height"])
        r = min(float(given.get("rx", 0)), w / 2, h / 2)
        if not r:
            return f"M{x} {y}H{x + w}V{y + h}H{x}z"
        return (
            f"M{x + r} {y}H{x + w - r}A{r} {r} 0 0 1 {x + w} {y + r}V{y + h - r}A{r} {r} 0 0 1 {x + w - r} {y + h}"
            f"H{x + r}A{r} {r} 0 0 1 {x} {y + h - r}V{y + r}A{r} {r} 0 0 1 {x + r} {y}z"
        )
    if tag == "ellipse":
        cx, cy, rx, ry = (float(given[key]) for key in ("cx", "cy", "rx", "ry"))
        return f"M{cx - rx} {cy}A{rx} {ry} 0 1 1 {cx + rx} {cy}A{rx} {ry} 0 1 1 {cx - rx} {cy}z"
    return ""


def _styled(source: str, look: dict[str, str], convert: Any) -> Any:
    from fpdf.drawing import PaintedPath

    path = PaintedPath()
    convert(path, source)
    style = path.style
    style.auto_close = False
    style.fill_color = None if look.get("fill", "none") == "none" else look["fill"]
    style.stroke_color = None if look.get("stroke", "none") == "none" else look["stroke"]
    style.stroke_width = float(look.get("stroke-width", 1))
    style.stroke_cap_style = look.get("stroke-linecap", "butt")
    style.stroke_join_style = look.get("stroke-linejoin", "miter")
    style.stroke_dash_pattern = [float(part) for part in look.get("stroke-dasharray", "").split()]
    return path


def _in_order(drawing: Drawing) -> list[Word]:
    """Sort the words for reading: title block and column titles, lanes, boxes from the left, labels, what is below."""
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


def _set(made: "FPDF", word: Word, drawing: Drawing, left: float, top: float, factor: float) -> None:
    style = TEXT_STYLES[word.style]
    made.set_font("notos", "B" if style.bold else "", style.size * factor)
    made.set_text_color(colour_of(word, drawing))
    x, y = left + word.x * factor, top + baseline(word) * factor
    if covered(word.text):
        made.text(x, y, word.text)
    else:  # only a cell takes letters from other fonts; it sets its line 0.3 em below its middle
        made.c_margin = 0
        made.set_xy(x, y - 0.8 * style.size * factor)
        made.cell(word.w * factor, style.size * factor, word.text)


def _all_words(diagram: Diagram) -> list[str]:
    """List what the pages in words show."""
    alternative = alternative_of(diagram)
    found = [diagram.title, diagram.question, *diagram.details, diagram.status, alternative.summary, *diagram.notes]
    found += [cell for table in alternative.tables for row in (table.columns, *table.rows) for cell in row]
    found += [table.title for table in alternative.tables]

    def walk(items: Sequence[Item]) -> None:
        for item in items:
            found.append(item.text)
            walk(item.items)

    walk(alternative.items)
    return [neutral(words) for words in found]


def _words(made: "FPDF", diagram: Diagram) -> None:
    """Set the text alternative on pages of A4, with headings that become the document's outline."""
    alternative, language = alternative_of(diagram), diagram.language
    made.set_margin(56)
    made.set_auto_page_break(True, 56)
    made.add_page(format="A4", orientation="portrait")
    made.set_text_color("#16232c")
    _paragraph(made, text("picture.alternative", language), 18, bold=True)
    draft = text("picture.draft_long", language) if diagram.draft else diagram.status
    facts = (diagram.title, diagram.question, " · ".join(part for part in diagram.details if part), draft)
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


def _paragraph(made: "FPDF", words: str, size: float, bold: bool = False, indent: float = 0.0) -> None:
    words = shown(neutral(words).strip())
    if not words:
        return
    made.set_font("notos", "B" if bold else "", size)
    made.set_x(56 + indent)
    made.multi_cell(
        made.epw - indent, size * 1.4, words, align="L", new_x="LMARGIN", new_y="NEXT", wrapmode=_mode(words)
    )


def _mode(words: str) -> "WrapMode":
    """Break between letters only where a word is longer than a line could be."""
    longest = max((text_width(word, 11) for word in words.split()), default=0)
    from fpdf.enums import WrapMode

    return WrapMode.CHAR if longest > 380 else WrapMode.WORD


def _items(made: "FPDF", items: Sequence[Item], depth: int) -> None:
    for number, item in enumerate(items, 1):
        lead = f"{number}. " if depth == 0 else "– "
        _paragraph(made, lead + item.text, 11, bold=depth == 0 and bool(item.items), indent=16.0 * min(depth, 8))
        _items(made, item.items, depth + 1)


def _table(made: "FPDF", table: Table) -> None:
    if not table.columns:
        return
    made.ln(8)
    _paragraph(made, table.title, 13, bold=True)
    made.set_font("notos", "", 9)
    with made.table(
        text_align="LEFT", line_height=13, width=made.epw, wrapmode="CHAR" if _wide(table) else "WORD"
    ) as grid:
        for row in (table.columns, *table.rows):
            line = grid.row()
            for cell in row:
                line.cell(shown(neutral(cell)))
    made.ln(6)


def _wide(table: Table) -> bool:
    room = 380 / len(table.columns)
    return any(text_width(word, 9) > room for row in table.rows for cell in row for word in cell.split())
