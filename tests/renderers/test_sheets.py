"""A picture too large for one A4 is cut where nothing is harmed, and every part can be read by
itself.
"""

import io
import itertools
import re

import pytest
from hypothesis import given, settings

from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Column, Diagram, Lane
from processmap.renderers._onward import Onward
from processmap.renderers._sheets import LEAST, MOST, POINTS, sheets, smallest_words
from processmap.renderers.html import html
from tests.picture.samples import fifty
from tests.picture.strategies import diagrams

_WIDE, _TALL = 794.0, 525.0


def _whole(room, window):
    return (
        room.x >= window[0] - 0.5
        and room.y >= window[1] - 0.5
        and room.x + room.w <= window[0] + window[2] + 0.5
        and room.y + room.h <= window[1] + window[3] + 0.5
    )


def test_a_map_of_fifty():
    """Every box and its words are whole on exactly one sheet, large enough to read, with lanes and
    phases named.
    """
    drawing = layout(fifty())
    made = sheets(drawing, _WIDE, _TALL)
    assert 1 < len(made) <= 12
    for box in drawing.boxes:
        assert sum(_whole(box, sheet.parts[-1].window) for sheet in made) == 1, box
    for word in drawing.words:
        if word.owner in {box.id for box in drawing.boxes}:
            assert sum(word in sheet.parts[-1].drawing.words for sheet in made) == 1, word
    for sheet in made:
        assert sheet.scale * smallest_words(drawing) >= 7
        heads, piece = sheet.parts[0], sheet.parts[-1]
        shown = {lane.id for lane in piece.drawing.lanes}
        assert shown
        titles = " ".join(word.text for part in sheet.parts[:-1] for word in part.drawing.words)
        assert titles
        for part in sheet.parts:
            assert part.x + part.window[2] * sheet.scale <= _WIDE + 0.5
            assert part.y + part.window[3] * sheet.scale <= _TALL + 0.5
            for word in part.drawing.words:
                if part is not piece:
                    assert _whole(word, part.window), word
        assert heads.window[3] > 0


@settings(max_examples=25, deadline=None)
@given(diagrams(most=14))
def test_any_map(diagram):
    """Whatever the map, sheets have room for their parts, and no box is lost."""
    drawing = layout(diagram)
    made = sheets(drawing, _WIDE, _TALL)
    assert len(made) <= MOST
    for sheet in made:
        for part in sheet.parts:
            assert part.x + part.window[2] * sheet.scale <= _WIDE + 0.5
            assert part.y + part.window[3] * sheet.scale <= _TALL + 0.5
    if made:
        seen = {box.id for sheet in made for box in sheet.parts[-1].drawing.boxes}
        assert seen == {box.id for box in drawing.boxes}


def test_pdf_on_a4_and_a3():
    """The words are on A4 and a picture too large for one on A3; it has an overview and then its
    parts, each saying which it is.
    """
    pytest.importorskip("fpdf", reason="needs the extra pdf")
    pypdf = pytest.importorskip("pypdf", reason="reads the PDF")
    from processmap.renderers.pdf import pdf

    drawing = layout(fifty())
    pages = pypdf.PdfReader(io.BytesIO(pdf(drawing))).pages
    assert {tuple(sorted(round(float(side)) for side in page.mediabox[2:])) for page in pages} == {
        (595, 842),
        (842, 1191),
    }
    texts = [page.extract_text() for page in pages]
    count = int(re.search(r"Del 1 av (\d+)", texts[1]).group(1))
    assert f"på sidorna 2–{count + 1}" in texts[0]
    for number in range(1, count + 1):
        assert f"Del {number} av {count}" in texts[number]
        assert "UTKAST" in texts[number].upper()
    assert "Bilden i ord" in texts[count + 1]
    small = layout(
        Diagram(view="v", title="Liten", boxes=(Box(id="b1", kind="caucus", heading="Samtal"),))
    )
    assert POINTS * smallest_words(small) >= LEAST
    assert len(pypdf.PdfReader(io.BytesIO(pdf(small))).pages) == 2


def test_pdf_takes_the_smallest_paper_that_can_be_read():
    """A picture on one sheet, with words too small to read well on A4, is on A3; one with larger
    words is on A4, enlarged to fill it.
    """
    pytest.importorskip("fpdf", reason="needs the extra pdf")
    pypdf = pytest.importorskip("pypdf", reason="reads the PDF")
    from processmap.renderers.pdf import pdf

    def first_page(count):
        boxes = tuple(
            Box(id=f"b{k}", kind="caucus", heading=f"Grupp {k}", state="held", column=f"c{k}")
            for k in range(count)
        )
        columns = tuple(Column(id=f"c{k}", title=f"Steg {k}") for k in range(count))
        row = Diagram(view="v", title="Rad", columns=columns, boxes=boxes)
        pages = pypdf.PdfReader(io.BytesIO(pdf(layout(row)))).pages
        return len(pages), {round(float(side)) for side in pages[0].mediabox[2:]}

    assert first_page(9) == (2, {842, 1191})
    assert first_page(2) == (2, {595, 842})


def test_the_page_carries_its_parts_for_paper():
    """The HTML page of a large picture holds its parts, hidden on the screen; that of a small one
    does not.
    """
    source = html(layout(fifty()))
    assert source.count('<section class="part"') > 1
    ids = re.findall(r' id="([^"]+)"', source)
    assert len(ids) == len(set(ids))
    small = html(
        layout(
            Diagram(view="v", title="Liten", boxes=(Box(id="b1", kind="caucus", heading="Samtal"),))
        )
    )
    assert '<section class="part"' not in small


def test_the_page_lies_or_stands_as_the_picture_does():
    """On paper a wide picture lies and a tall one stands; the title is in the picture and again
    above its words.
    """
    lanes = tuple(Lane(id=f"l{k}", title=f"Grupp {k}") for k in range(12))
    boxes = tuple(Box(id=f"b{k}", kind="caucus", heading="Samtal", lane=f"l{k}") for k in range(12))
    tall = html(layout(Diagram(view="v", title="Hög", lanes=lanes, boxes=boxes)))
    arrows = tuple(Arrow(id=f"a{k}", source=f"b{k}", target=f"b{k + 1}") for k in range(2))
    wide = html(
        layout(Diagram(view="v", title="Bred", lanes=lanes[:3], boxes=boxes[:3], arrows=arrows))
    )
    assert '<div class="sheet made-wide">' in wide
    assert '<div class="sheet made-tall">' in tall
    assert tall.count("Hög</strong>") == 1


def _ends(sheet):
    """What arrows leave a sheet by its right or lower edge, from the geometry: their ids."""
    left, top, wide, tall = sheet.parts[-1].window
    drawing = sheet.parts[-1].drawing
    for arrow in drawing.arrows:
        for a, b in zip(arrow.points, arrow.points[1:], strict=False):
            if a[0] < left + wide - 1 and b[0] > left + wide + 1 and top < a[1] < top + tall:
                yield arrow
            if a[1] < top + tall - 1 and b[1] > top + tall + 1 and left < a[0] < left + wide:
                yield arrow


def test_an_arrow_that_leaves_a_sheet_says_where_it_goes():
    """Beside each arrow that goes out to the right or below stands the sheet of what it leads to,
    and no other.
    """
    drawing = layout(fifty())
    made = sheets(drawing, _WIDE, _TALL)
    where = {
        box.id: k
        for k, sheet in enumerate(made)
        for box in drawing.boxes
        if _whole(box, sheet.parts[-1].window)
    }
    told = 0
    for here, sheet in enumerate(made):
        wanted = {where[arrow.target] for arrow in _ends(sheet)} - {here}
        assert {to for way in sheet.onward for to in way.sheets} == wanted
        told += len(sheet.onward)
        _, _, wide, tall = sheet.parts[-1].window
        for x, y, below, way in sheet.leaving():
            assert (way.y == pytest.approx(tall)) if below else (way.x == pytest.approx(wide))
            assert x >= sheet.parts[-1].x
            assert y >= sheet.parts[-1].y
    assert told > 3


def test_words_about_arrows_onward_do_not_meet():
    """Arrows that leave close together share their words, which stay short."""
    for sheet in sheets(layout(fifty()), _WIDE, _TALL):
        aside = sorted(y for _, y, below, _ in sheet.leaving() if not below)
        under = sorted(x for x, _, below, _ in sheet.leaving() if below)
        assert all(b - a > 6 for a, b in itertools.pairwise(aside))
        assert all(b - a > 16 for a, b in itertools.pairwise(under))
    many = Onward(0, 0, (3, 4, 5, 6))
    assert many.words("sv", "to_page", 1) == "s. 5 …"
    assert Onward(0, 0, (3, 4)).words("sv", "to_part", 0) == "del 4, 5"
