"""A municipality's logo, colour and font are in all that is made, and cover nothing."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from attrs import evolve

from processmap.exports.docx import word_document
from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.pages.page import Page
from processmap.picture.diagram import Box, Diagram
from processmap.picture.theme import Logo, Theme
from processmap.renderers.html import html
from processmap.renderers.svg import svg
from processmap.renderers.themed import recoloured, spot_of
from processmap.verbs.drawing import draw
from processmap.verbs.pictures import draw_all
from tests.formats.test_theme_file import _png

EXAMPLES = Path(__file__).parents[2] / "examples"
LOGO = Logo(data=_png(300, 100), kind="png", width=300, height=100)
THEME = Theme(accent="#00573f", font="Source Sans 3", logo=LOGO)


@pytest.fixture(scope="module")
def pictures():
    """All the pictures of an example, in a municipality's look."""
    return draw_all(read(EXAMPLES / "mossgruvan.yaml"), theme=THEME)


def test_svg_has_all_three(pictures):
    """The colour where our dark stood, the font first, the logo held in the picture itself."""
    made = next(iter(pictures)).svg()
    assert 'fill="#00573f"' in made
    assert "#10304a" not in made
    assert "font-family=\"'Source Sans 3','Noto Sans'" in made
    assert re.findall(r'href="([^"]{22})', made) == ["data:image/png;base64,"]


def test_the_logo_covers_nothing(pictures):
    """On every sheet of every view it stands inside the sheet and touches no box, word or mark."""
    for drawing in pictures.drawings:
        for sheet in drawing.sheets:
            spot = spot_of(sheet, THEME)
            assert spot is not None, drawing.view
            assert spot.x >= 0
            assert spot.y >= 0
            assert spot.x + spot.w <= sheet.width
            assert spot.y + spot.h <= sheet.height
            assert spot.w / spot.h == pytest.approx(3)
            for each in (*sheet.boxes, *sheet.words, *sheet.bands, *sheet.lanes):
                apart = (
                    each.x + each.w <= spot.x
                    or spot.x + spot.w <= each.x
                    or each.y + each.h <= spot.y
                    or spot.y + spot.h <= each.y
                )
                assert apart, (drawing.view, each)


def test_a_logo_without_room_is_left_out_and_it_is_said():
    """Where every margin is taken, the picture comes without, with a word about it."""
    picture = draw(read(EXAMPLES / "mossgruvan.yaml"), "overview", theme=THEME)
    drawing = picture.drawing
    box = evolve(drawing.boxes[0], x=0.0, y=0.0, w=drawing.width, h=drawing.height)
    full = evolve(drawing, boxes=(box,))
    assert spot_of(full, THEME) is None
    assert "<image" not in svg(full, theme=THEME)
    object.__setattr__(picture, "drawing", full)
    assert any("Logotypen" in said for said in picture.warnings)


def test_words_that_look_like_our_colour_stay_words():
    """The colour is put into elements only: somebody's words are left as they are."""
    box = Box(id="b1", kind="step", heading='fill="#10304a" och "#1f4e66"')
    made = svg(layout(Diagram(view="v", title="T", boxes=(box,))), theme=THEME)
    assert 'fill="#10304a"' in re.sub(r"<[^<>]+>", "", made)
    assert recoloured("<a>x</a>", Theme()) == "<a>x</a>"


def test_a_page_lets_in_its_own_logo_only_where_there_is_one():
    """Pictures are allowed by the policy only with a logo, and only those that the page holds."""
    drawing = layout(Diagram(view="v", title="T", boxes=(Box(id="b1", kind="step", heading="A"),)))
    plain, dressed = html(drawing), html(drawing, THEME)
    assert "img-src" not in plain
    assert "<img" not in plain
    assert "img-src data:;" in dressed
    assert dressed.count('<img class="logo" alt="Logotyp" src="data:image/png;base64,') == 1
    assert '--bar:#00573f;--font:"Source Sans 3"' in dressed


def test_pdf_and_png_have_colour_and_logo(pictures):
    """The PDF holds the logo once for every sheet and sets its fill in the colour; the PNG differs
    where the logo and the colour are.
    """
    pytest.importorskip("fpdf", reason="needs the extra pdf")
    pytest.importorskip("resvg_py", reason="needs the extra png")
    pypdf = pytest.importorskip("pypdf", reason="reads the PDF")
    overview = next(iter(pictures))
    reader = pypdf.PdfReader(BytesIO(overview.pdf(words=False)))
    assert len(reader.pages[0].images) == 1
    colour = " ".join(f"{int('00573f'[place : place + 2], 16) / 255:.4f}" for place in (0, 2, 4))
    plain = evolve(overview, theme=None)
    assert plain.png() != overview.png()
    assert plain.pdf(words=False) != overview.pdf(words=False)
    drawn = reader.pages[0].get_contents().get_data().decode("latin-1")
    assert any(part in drawn for part in (colour, "0 .3412 .2471 rg", "0 0.3412 0.2471 rg"))


def test_slides_have_all_three(pictures):
    """Native: a picture with a description, the font by name, the colour as a fill."""
    pytest.importorskip("pptx", reason="needs the extra pptx")
    with ZipFile(BytesIO(pictures.pptx())) as packed:
        slide = packed.read("ppt/slides/slide1.xml").decode()
    assert 'typeface="Source Sans 3"' in slide
    assert 'typeface="Arial"' not in slide
    assert 'val="00573F"' in slide
    assert 'descr="Logotyp"' in slide


def test_word_has_all_three():
    """The font and the colour in the styles, where they can be changed; the logo on every sheet."""
    docx = pytest.importorskip("docx", reason="needs the extra docx")
    made = docx.Document(BytesIO(word_document(Page(title="Bilaga", language="sv"), THEME)))
    assert made.styles["Normal"].font.name == "Source Sans 3"
    assert str(made.styles["Heading 1"].font.color.rgb) == "00573F"
    assert made.sections[0].header._element.xpath(".//pic:pic")
    plain = docx.Document(BytesIO(word_document(Page(title="Bilaga", language="sv"))))
    assert not plain.sections[0].header._element.xpath(".//pic:pic")
