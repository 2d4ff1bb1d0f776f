"""A page of words as a Word document: headings, lists and tables in Word's own styles, so that it
can be worked on.
"""

import datetime as dt
from io import BytesIO
from typing import Any, Final

from processmap.errors import MissingError
from processmap.messages import text
from processmap.pages.page import Page, Section, Table
from processmap.picture.neutral import neutral
from processmap.picture.office_file import same_bytes
from processmap.picture.theme import Theme

__all__ = ["word_document"]

_LONG_AGO: Final = dt.datetime(2000, 1, 1)
_MM: Final = 36_000  # in Word's own unit
_A4: Final = (210 * _MM, 297 * _MM)
_MARGIN: Final = 25 * _MM
_LOGO_MM: Final = 10
_LANGUAGES: Final = {"sv": "sv-SE", "en": "en-GB"}


def word_document(page: Page, theme: Theme | None = None) -> bytes:
    """Give a page as a Word document, the same bytes every time.

    Args:
        page: the page.
        theme: the look of a municipality: its font, its colour in headings, its logo on every
            sheet.

    Raises:
        MissingError: without the extra ``docx``.
    """
    try:
        from docx import Document
    except ImportError:
        raise MissingError("picture.missing_extra", extra="docx") from None
    made = Document()
    _prepare(made, page)
    if theme is not None:
        _dress(made, theme, page.language)
    made.add_heading(neutral(page.title), 1)
    for sentence in page.sentences:
        made.add_paragraph(neutral(sentence))
    for section in page.sections:
        _section(made, section)
    held = BytesIO()
    made.save(held)
    return same_bytes(held.getvalue())


def _prepare(made: Any, page: Page) -> None:
    """Set language, properties and what every sheet says."""
    from docx.oxml.ns import qn
    from docx.oxml.shared import OxmlElement

    known = made.core_properties
    known.title, known.author, known.comments = neutral(page.title), "", ""
    known.language = _LANGUAGES.get(page.language, "sv-SE")
    known.created = known.modified = _LONG_AGO
    for sheet in made.sections:
        sheet.page_width, sheet.page_height = _A4
        sheet.left_margin = sheet.right_margin = sheet.top_margin = sheet.bottom_margin = _MARGIN
    spoken = made.styles["Normal"].element.get_or_add_rPr()
    lang = spoken.find(qn("w:lang"))
    if lang is None:
        lang = OxmlElement("w:lang")
        spoken.append(lang)
    lang.set(qn("w:val"), known.language)
    if page.marking:
        top = made.sections[0].header.paragraphs[0]
        top.add_run(neutral(page.marking)).bold = True


def _dress(made: Any, theme: Theme, language: str) -> None:
    """Put a municipality's look on the document's own styles, so that it can be changed there."""
    from docx.oxml.ns import qn
    from docx.shared import Mm, RGBColor

    for name in ("Normal", "Heading 1", "Heading 2"):
        style = made.styles[name]
        if theme.font:
            style.font.name = theme.font
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
                fonts.set(qn(script), theme.font)
            for linked in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
                fonts.attrib.pop(qn(linked), None)
        if theme.accent and name != "Normal":
            style.font.color.rgb = RGBColor.from_string(theme.accent.lstrip("#").upper())
    if theme.logo is not None:
        top = made.sections[0].header.add_paragraph()
        picture = top.add_run().add_picture(BytesIO(theme.logo.data), height=Mm(_LOGO_MM))
        picture._inline.docPr.set("descr", text("theme.logo", language))


def _section(made: Any, section: Section) -> None:
    if section.title:
        made.add_heading(neutral(section.title), 2)
    for sentence in section.sentences:
        made.add_paragraph(neutral(sentence))
    for item in section.items:
        first, *more = item.split("\n")
        written = made.add_paragraph(neutral(first), style="List Bullet")
        for line in more:
            written.add_run().add_break()
            written.add_run(neutral(line))
    if section.table is not None:
        _table(made, section.table)
    if section.ending:
        made.add_paragraph(neutral(section.ending))


def _table(made: Any, table: Table) -> None:
    from docx.oxml.shared import OxmlElement

    written = made.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    for cell, said in zip(written.rows[0].cells, table.columns, strict=True):
        cell.paragraphs[0].add_run(neutral(said)).bold = True
    repeated = OxmlElement(
        "w:tblHeader"
    )  # the heading comes back where the table goes on to the next sheet
    written.rows[0]._tr.get_or_add_trPr().append(repeated)
    for row in table.rows:
        for cell, said in zip(written.add_row().cells, row, strict=True):
            cell.text = neutral(said)
    made.add_paragraph()
