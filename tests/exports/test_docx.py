"""Pages as Word documents."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest

from processmap.pages.page import Page, Section, Table

docx = pytest.importorskip("docx", reason="needs the extra docx")

from processmap.exports.docx import word_document  # noqa: E402  # after the extra is known to be there
from tests.hostile_corpus import LABELS  # noqa: E402  # likewise

PAGE = Page(
    title="Bilaga",
    marking="UTKAST.",
    sentences=("En mening.",),
    sections=(
        Section(title="Del", sentences=("Först.",), items=("ett\nunder", "två"), ending="Sist."),
        Section(title="Tabell", table=Table(("När", "Vad"), [("2026", "Åska")])),
    ),
)


def test_everything_on_the_page_is_in_the_document() -> None:
    """Headings have Word's own styles, lists and tables are lists and tables, and the marking is on
    every sheet.
    """
    made = docx.Document(BytesIO(word_document(PAGE)))
    said = [(each.style.name, each.text) for each in made.paragraphs if each.text]
    assert said == [
        ("Heading 1", "Bilaga"),
        ("Normal", "En mening."),
        ("Heading 2", "Del"),
        ("Normal", "Först."),
        ("List Bullet", "ett\nunder"),
        ("List Bullet", "två"),
        ("Normal", "Sist."),
        ("Heading 2", "Tabell"),
    ]
    (table,) = made.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["När", "Vad"],
        ["2026", "Åska"],
    ]
    assert made.sections[0].header.paragraphs[0].text == "UTKAST."
    assert made.core_properties.title == "Bilaga"
    sheet = made.sections[0]
    assert (round(sheet.page_width.mm), round(sheet.page_height.mm)) == (210, 297)
    assert made.core_properties.language == "sv-SE"


def test_the_same_page_gives_the_same_bytes() -> None:
    """No clock in the document, its properties or its packing."""
    assert word_document(PAGE) == word_document(PAGE)
    with ZipFile(BytesIO(word_document(PAGE))) as packed:
        assert {each.date_time for each in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_hostile_words_stay_words() -> None:
    """Every hostile string is shown as text: no field, link or drawing comes of it."""
    said: list[str] = []
    for path in sorted(LABELS.iterdir()):
        text = path.read_text(encoding="utf-8")
        said += json.loads(text) if path.suffix == ".json" else text.split("\n")
    said = [each for each in said if each.strip()]
    data = word_document(Page(title="x", sections=(Section(items=tuple(said)),)))
    made = docx.Document(BytesIO(data))
    shown = [each.text for each in made.paragraphs if each.style.name == "List Bullet"]
    assert len(shown) == len(said)
    assert "<script>alert(1)</script>" in shown
    with ZipFile(BytesIO(data)) as packed:
        body = packed.read("word/document.xml").decode("utf-8")
        links = packed.read("word/_rels/document.xml.rels").decode("utf-8")
    assert not [
        tag
        for tag in ("w:fldSimple", "w:instrText", "w:hyperlink", "w:object", "w:drawing")
        if f"<{tag}" in body
    ]
    assert 'TargetMode="External"' not in links
