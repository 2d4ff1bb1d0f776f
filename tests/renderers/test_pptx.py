"""Slides that can be worked on: native shapes, text in them, connectors between them."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from attrs import evolve

from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.picture.diagram import Box, Diagram
from processmap.picture.neutral import neutral
from processmap.renderers._drawingml import steps
from processmap.verbs.drawing import draw
from processmap.verbs.pictures import draw_all
from tests.hostile_corpus import LABELS
from tests.picture.samples import fifty

EXAMPLES = Path(__file__).parents[2] / "examples"
presentation = pytest.importorskip("pptx", reason="needs the extra pptx")
pptx = pytest.importorskip("processmap.renderers.pptx").pptx


def _opened(data: bytes):
    return presentation.Presentation(BytesIO(data))


def _shapes(shapes):
    """Every shape, those in groups too."""
    for each in shapes:
        yield each
        if each.shape_type == 6:
            yield from _shapes(each.shapes)


def _words(slide) -> str:
    return "\n".join(each.text_frame.text for each in _shapes(slide.shapes) if each.has_text_frame)


@pytest.fixture(scope="module")
def mossgruvan():
    """All the pictures of an example, and its slides."""
    pictures = draw_all(read(EXAMPLES / "mossgruvan.yaml"))
    return pictures, _opened(pictures.pptx())


def test_one_sheet_a_slide_and_the_overview_first(mossgruvan):
    """As many slides as sheets, in the order of the pictures, each with its title."""
    pictures, made = mossgruvan
    sheets = [sheet for drawing in pictures.drawings for sheet in drawing.sheets]
    assert pictures.drawings[0].view == "overview"
    assert len(made.slides) == len(sheets)
    for slide, sheet in zip(made.slides, sheets, strict=True):
        title = slide.shapes.title.text_frame.text.replace("\n", " ")
        assert title in " ".join(word.text for word in sheet.words)


def test_every_word_of_the_picture_is_text(mossgruvan):
    """Each line of words stands in a shape as text that can be changed; none is a picture."""
    pictures, made = mossgruvan
    sheets = [sheet for drawing in pictures.drawings for sheet in drawing.sheets]
    for slide, sheet in zip(made.slides, sheets, strict=True):
        found = _words(slide)
        for word in sheet.words:
            assert word.text in found, (sheet.view, word.text)
        assert not any(each.shape_type == 13 for each in _shapes(slide.shapes))


def test_words_of_a_box_move_with_it(mossgruvan):
    """What a box is called stands in its own group."""
    pictures, made = mossgruvan
    drawing = pictures.drawings[0]
    groups = [each for each in made.slides[0].shapes if each.shape_type == 6]
    assert len(groups) == len(drawing.boxes)
    for group, box in zip(groups, drawing.boxes, strict=True):
        inside = "\n".join(
            each.text_frame.text for each in _shapes(group.shapes) if each.has_text_frame
        )
        assert all(word.text in inside for word in drawing.words if word.owner == box.id)


def _line_starts(shape):
    """Where each line of a shape's words begins and how tall it is, in units of the format."""
    body = shape._element.txBody
    left = shape.left + int(body.bodyPr.get("lIns") or 0)
    top = shape.top + int(body.bodyPr.get("tIns") or 0)
    for paragraph in shape.text_frame.paragraphs:
        top += int(paragraph.space_before or 0)
        tall = int(paragraph.line_spacing or 0)
        if paragraph.text:
            yield left, top + tall // 2
        top += tall


@pytest.mark.parametrize("example", ["mossgruvan", "karlskoga", "natverk-2015", "backa"])
def test_nothing_is_painted_over_the_words(example):
    """No shape with a ground of its own comes after words that it would hide."""
    made = _opened(draw_all(read(EXAMPLES / f"{example}.yaml")).pptx())
    filled = re.compile(r"<p:spPr>.*?</a:(?:prst|cust)Geom><a:solidFill>", re.DOTALL)
    for slide in made.slides:
        shapes = [each for each in _shapes(slide.shapes) if each.has_text_frame]
        for at, shape in enumerate(shapes):
            for x, y in _line_starts(shape) if shape.text_frame.text else ():
                hiding = [
                    each.name
                    for each in shapes[at + 1 :]
                    if each.left < x < each.left + each.width
                    and each.top < y < each.top + each.height
                    and filled.search(_xml(each._element))
                ]
                assert not hiding, (shape.text_frame.text, hiding)


def test_arrows_are_fastened_to_what_they_join():
    """Each connector names two shapes of its slide, at places that they have, and no two shapes
    have the same number.
    """
    drawing = layout(fifty())
    made = _opened(pptx((drawing,), "Femtio"))
    slide = made.slides[0]
    numbers = [each.shape_id for each in _shapes(slide.shapes)]
    assert len(numbers) == len(set(numbers))
    known = {each.shape_id: each._element for each in _shapes(slide.shapes)}
    connectors = [each for each in slide.shapes if each._element.tag.endswith("}cxnSp")]
    assert len(connectors) > len(drawing.arrows) / 4
    for each in connectors:
        ends = re.findall(r'<a:(?:st|end)Cxn id="(\d+)" idx="(\d+)"', _xml(each._element))
        assert len(ends) == 2
        for id_, place in ends:
            target = _xml(known[int(id_)])
            sites = target.count("<a:cxn ") or 4
            assert int(place) < sites


def _xml(element) -> str:
    from lxml import etree

    return etree.tostring(element).decode()


def test_the_notes_tell_the_picture_in_words(mossgruvan):
    """The speaker has every item of the text alternative beside the slide."""
    pictures, made = mossgruvan
    notes = made.slides[0].notes_slide.notes_text_frame.text
    assert "Utkast" in notes
    for item in pictures.drawings[0].diagram.alternative.items:
        assert neutral(item.text) in notes


def test_the_same_every_time():
    """The same drawing gives the same bytes, with no hour and no name of a person in them."""
    drawing = layout(fifty())
    one, other = pptx((drawing,), "Femtio"), pptx((drawing,), "Femtio")
    assert one == other
    made = _opened(one)
    assert made.core_properties.author == ""
    assert made.core_properties.created.year == 2000
    assert made.core_properties.last_modified_by == ""


def test_nothing_comes_from_elsewhere(mossgruvan):
    """No relation of the file leads out of it, and it holds no macro and no embedded object."""
    pictures, _ = mossgruvan
    with ZipFile(BytesIO(pictures.pptx())) as packed:
        for name in packed.namelist():
            assert not name.endswith((".bin", ".vml")) or "printerSettings" in name, name
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in packed.read(name), name


@pytest.mark.parametrize("name", ["svg_html_xss.txt", "blns.json"])
def test_hostile_words_stay_words(name):
    """Whatever is typed is text: the file can be read, and says it."""
    content = (LABELS / name).read_text(encoding="utf-8")
    strings = [each for each in content.split("\n") if neutral(each).strip()][::7]
    boxes = tuple(
        Box(id=f"b{place}", kind="caucus", heading=each) for place, each in enumerate(strings)
    )
    drawing = layout(Diagram(view="v", title=strings[0], boxes=boxes))
    slide = _opened(pptx((drawing,), strings[0])).slides[0]
    found = _words(slide)
    assert all(word.text in found for word in drawing.words)


def test_slides_are_as_large_as_the_paper():
    """On a slide of a picture made for a paper, words have the size they have on it."""
    drawing = draw(read(EXAMPLES / "mossgruvan.yaml"), "process").drawing
    made = _opened(pptx((drawing,), "T"))
    assert made.slide_height.pt >= drawing.height
    sizes = {run.font.size.pt for run in _runs(made.slides[0])}
    assert min(sizes) >= 8
    large = evolve(drawing, width=9000.0, height=9000.0)
    assert _opened(pptx((large,), "T")).slide_width.pt <= 4032  # the most that the format allows


def test_slides_are_called_no_screen_that_they_are_not():
    """Their size is that of what they show, and nothing says that it is that of an old screen."""
    drawing = draw(read(EXAMPLES / "mossgruvan.yaml"), "overview").drawing
    made = _opened(pptx((drawing,), "T"))
    assert made.slide_width / made.slide_height == pytest.approx(16 / 9, abs=0.01)
    assert made.part._element.sldSz.get("type") is None


def _runs(slide):
    for each in _shapes(slide.shapes):
        if each.has_text_frame:
            for paragraph in each.text_frame.paragraphs:
                yield from (run for run in paragraph.runs if run.text)


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("M1 2H5V6z", [("M", ((1, 2),)), ("L", ((5, 2),)), ("L", ((5, 6),)), ("Z", ())]),
        ("M1 1l3 3.5 5.5 -7", [("M", ((1, 1),)), ("L", ((4, 4.5),)), ("L", ((9.5, -2.5),))]),
        (
            "M0 0h4m0 -8v2",
            [("M", ((0, 0),)), ("L", ((4, 0),)), ("M", ((4, -8),)), ("L", ((4, -6),))],
        ),
    ],
)
def test_paths_are_read(data, found):
    """Steps between places, whether written from where one stands or not."""
    assert steps(data) == found


def test_a_quarter_of_a_circle_stays_one():
    """The curve that stands for an arc keeps its distance to the middle within a thousandth."""
    start, (letter, (one, two, end)) = (10.0, 0.0), steps("M10 0A10 10 0 0 1 0 10")[1]
    assert letter == "C"
    for share in (0.25, 0.5, 0.75):
        left = 1 - share
        x, y = (
            left**3 * start[axis]
            + 3 * left**2 * share * one[axis]
            + 3 * left * share**2 * two[axis]
            + share**3 * end[axis]
            for axis in (0, 1)
        )
        assert (x * x + y * y) ** 0.5 == pytest.approx(10, rel=1e-3)


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice (soffice)")
def test_an_office_program_opens_it(tmp_path):
    """LibreOffice reads it and sets as many pages as there are slides."""
    pypdf = pytest.importorskip("pypdf", reason="reads what LibreOffice sets")
    pictures = draw_all(read(EXAMPLES / "mossgruvan.yaml"))
    pictures.save(tmp_path / "karta.pptx")
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    asked = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*asked, str(tmp_path / "karta.pptx")], check=True, capture_output=True)
    made = pypdf.PdfReader(tmp_path / "karta.pdf")
    assert len(made.pages) == sum(len(each.sheets) for each in pictures.drawings)
    assert "Här är vi" in made.pages[0].extract_text()
