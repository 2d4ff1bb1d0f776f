"""The PDF has its words in reading order, its fonts inside, a title and a language."""

import io
from pathlib import Path

import pytest

from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.picture.diagram import Box, Diagram
from processmap.renderers.pdf import pdf
from processmap.verbs.pictures import draw_all
from tests.picture.samples import fifty

pytest.importorskip("fpdf", reason="needs the extra pdf")
pypdf = pytest.importorskip("pypdf", reason="reads the PDF")

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_words_come_in_reading_order():
    """Title block, phases, lanes, boxes from left to right, then the picture in words on pages of
    its own.
    """
    reader = pypdf.PdfReader(io.BytesIO(pdf(layout(fifty()))))
    picture = " ".join(reader.pages[0].extract_text().split())
    order = [
        "Torget i Exempelby",
        "KS 2026/17",
        "Förberedelser",
        "Genomförande",
        "Samtal om uppdraget",
        "Återspegling 1",
    ]
    order += ["Beslut 1", "Uppföljning", "Så läser du kartan"]
    places = [picture.index(words) for words in order]
    assert places == sorted(places)
    words = "".join(page.extract_text() for page in reader.pages[1:])
    assert words.index("Bilden i ord") < words.index("1. Förberedelser") < words.index("Samband")


def test_title_language_and_fonts():
    """The document says what it is and in what language, and every font is embedded."""
    reader = pypdf.PdfReader(io.BytesIO(pdf(layout(fifty()))))
    assert reader.metadata.title == "Torget i Exempelby: Hur kan torget bli en plats för alla?"
    assert reader.trailer["/Root"]["/Lang"] == "sv"
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in descendant["/FontDescriptor"].get_object()


def test_small_and_empty_pictures():
    """A small picture takes one A4; an empty one says so."""
    small = Diagram(
        view="v", title="Liten", boxes=(Box(id="b1", kind="caucus", heading="Samtal علي ትግ"),)
    )
    reader = pypdf.PdfReader(io.BytesIO(pdf(layout(small))))
    assert {round(float(side)) for side in reader.pages[0].mediabox[2:]} == {595, 842}
    empty = pypdf.PdfReader(io.BytesIO(pdf(layout(Diagram(view="v", title="Tom")))))
    assert "inget att visa" in empty.pages[0].extract_text()


def test_same_bytes():
    """The same drawing gives the same file."""
    drawing = layout(
        Diagram(view="v", title="Liten", boxes=(Box(id="b1", kind="caucus", heading="Samtal"),))
    )
    assert pdf(drawing) == pdf(drawing)


def test_joined_letters_stay_words():
    """An Arabic name is set joined and can be read and searched for as it was written."""
    pytest.importorskip("uharfbuzz", reason="needs the extra pdf")
    box = Box(id="b1", kind="stakeholder", heading="رابطة")
    made = pdf(layout(Diagram(view="v", title="Föreningar", boxes=(box,))))
    first = pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text()
    assert "رابطة" in first


def test_all_the_pictures_in_one():
    """The overview first, then each picture on its own sheets, then all in words unless they are not
    asked for; each can be found in the outline.
    """
    pictures = draw_all(read(EXAMPLES / "mossgruvan.yaml"))
    reader = pypdf.PdfReader(io.BytesIO(pictures.pdf()))
    bare = pypdf.PdfReader(io.BytesIO(pictures.pdf(words=False)))
    sheets = [sheet for drawing in pictures.drawings for sheet in drawing.sheets]
    assert len(bare.pages) == len(sheets) < len(reader.pages)
    assert (round(bare.pages[0].mediabox.width), round(bare.pages[0].mediabox.height)) == (960, 540)
    for page, sheet in zip(bare.pages, sheets, strict=True):
        if sheet.paper:
            assert round(page.mediabox.width) == round(sheet.width)
    outline = [each.title for each in reader.outline if not isinstance(each, list)]
    assert outline[:2] == ["Så här går det till", "Processkarta"]
    assert outline[-1] == "Bilderna i ord"
    assert len(outline) == len(pictures.drawings) + 1
    words = "\n".join(page.extract_text() for page in reader.pages[len(sheets) :])
    assert "Beslutsgång" in words
    assert "Kommunstyrelsen" in words
