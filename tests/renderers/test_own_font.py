"""A municipality's own font is in PNG and PDF where its files are at hand, and cuts no words."""

import io
import re
import struct
from pathlib import Path

import pytest

from processmap.errors import FileError
from processmap.formats.files import read
from processmap.formats.font_file import face_of
from processmap.formats.theme_file import read_theme
from processmap.picture.measure import text_width
from processmap.picture.theme import Face, Theme
from processmap.renderers.svg import svg
from processmap.verbs.drawing import draw

fonts = pytest.importorskip("pymupdf_fonts", reason="has fonts to test with")
EXAMPLES = Path(__file__).parents[2] / "examples"


def _font(name: str) -> bytes:
    return bytes(fonts.fontbuffers[name]())


def _theme(folder: Path, *lines: str) -> Theme:
    """A theme of the font Ubuntu, whose files lie beside it."""
    (folder / "own.ttf").write_bytes(_font("ubuntu"))
    (folder / "own-bold.ttf").write_bytes(_font("ubuntubo"))
    path = folder / "processmap-theme.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return read_theme(path)


@pytest.fixture
def ubuntu(tmp_path) -> Theme:
    """A look with a font of its own, in two weights."""
    return _theme(tmp_path, "font-file: own.ttf", "bold-font-file: own-bold.ttf")


def _case():
    return read(EXAMPLES / "mossgruvan.yaml")


def _restricted(data: bytes, rights: int) -> bytes:
    """The same font with other rights in its table OS/2."""
    for number in range(struct.unpack_from(">H", data, 4)[0]):
        at = 12 + 16 * number
        if data[at : at + 4] == b"OS/2":
            start = struct.unpack_from(">I", data, at + 8)[0]
            return data[: start + 8] + struct.pack(">H", rights) + data[start + 10 :]
    raise AssertionError("the font has no table OS/2")


def test_a_font_is_measured_as_others_measure_it(ubuntu):
    """Widths and name are those that a library for fonts reads out of it."""
    ttlib = pytest.importorskip("fontTools.ttLib")
    other = ttlib.TTFont(io.BytesIO(_font("ubuntu")))
    per_em, table = other["head"].unitsPerEm, other["hmtx"]
    wanted = {
        chr(code): round(1000 * table[glyph][0] / per_em)
        for code, glyph in other.getBestCmap().items()
    }
    assert ubuntu.regular is not None
    assert dict(ubuntu.regular.advances) == wanted
    assert ubuntu.font == ubuntu.regular.family == other["name"].getBestFamilyName()
    assert ubuntu.told == ()


def test_pdf_holds_the_font(ubuntu):
    """Both weights are in the PDF, and every word is there to read."""
    pytest.importorskip("fpdf", reason="needs the extra pdf")
    pypdf = pytest.importorskip("pypdf", reason="reads the PDF")
    plain, dressed = (draw(_case(), "funding", theme=look).pdf() for look in (None, ubuntu))
    read_pdf = pypdf.PdfReader(io.BytesIO(dressed))
    names = {
        font.get_object()["/BaseFont"]
        for page in read_pdf.pages
        for font in page["/Resources"]["/Font"].get_object().values()
    }
    assert any("Ubuntu" in name and "Bold" not in name for name in names)
    assert any("Ubuntu" in name and "Bold" in name for name in names)
    words = [page.extract_text().split() for page in read_pdf.pages]
    assert words == [
        page.extract_text().split() for page in pypdf.PdfReader(io.BytesIO(plain)).pages
    ]


def test_png_is_set_in_the_font(ubuntu):
    """The picture is another one than in our own font, and than with the regular weight alone."""
    pytest.importorskip("resvg_py", reason="needs the extra png")
    looks = (None, ubuntu, Theme(font=ubuntu.font, regular=ubuntu.regular), Theme(font=ubuntu.font))
    plain, both, one, named = (draw(_case(), "funding", theme=look).png() for look in looks)
    assert len({plain, both, one}) == 3
    assert named == plain


def test_no_word_outgrows_its_room():
    """In a font wider than any of ours every word is squeezed to the room it has; one that is
    narrow is never stretched.
    """
    wide, narrow = (
        Face(data=b"", family="Wide", advances=dict.fromkeys(map(chr, range(32, 400)), each))
        for each in (900, 200)
    )
    drawing = draw(_case(), "stakeholders").drawing
    held = svg(drawing, theme=Theme(font="Wide", regular=wide, bold=wide), measured=True)
    lengths = [float(each) for each in re.findall(r'textLength="([\d.]+)"', held)]
    too_wide = [word for word in drawing.words if wide.width(word.text, word.size or 12) > word.w]
    assert len(lengths) == len(too_wide) > 20
    assert lengths == pytest.approx([word.w for word in _as_written(drawing, too_wide)], abs=0.06)
    free = svg(drawing, theme=Theme(font="Wide", regular=narrow, bold=narrow), measured=True)
    assert "textLength" not in free
    assert text_width("mer", 10) < wide.width("mer", 10)


def _as_written(drawing, words):
    """The words in the order in which the SVG has them: those of boxes first, box by box."""
    boxes = [box.id for box in drawing.boxes]
    return sorted(
        words, key=lambda word: boxes.index(word.owner) if word.owner in boxes else len(boxes)
    )


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        (["font: Ubuntu", "font-file: none.ttf"], "theme.no_font_file"),
        (["typsnittsfil: own.ttf"], "theme.no_bold"),
        (["font-file: processmap-theme.yaml"], "theme.not_truetype"),
        (["font-file: own.ttf", "bold-font-file: other.ttf"], "theme.other_family"),
        (["font-file: shut.ttf", "bold-font-file: own-bold.ttf"], "theme.not_embeddable"),
    ],
)
def test_what_cannot_be_used_is_said(tmp_path, lines, key):
    """A font that is missing, broken, of another family or shut is told of in words, and the
    pictures are made all the same.
    """
    (tmp_path / "other.ttf").write_bytes(_font("notosbo"))
    (tmp_path / "shut.ttf").write_bytes(_restricted(_font("ubuntu"), 0x0002))
    theme = _theme(tmp_path, *lines)
    assert [told for told, _ in theme.told] == [key]
    picture = draw(_case(), "funding", theme=theme)
    assert len(picture.warnings) == 1
    pytest.importorskip("fpdf", reason="needs the extra pdf")
    assert picture.pdf()


def test_a_shut_font_is_not_in_the_pdf(tmp_path):
    """A font whose licence forbids it is in no PDF; a picture of words set in it is no font."""
    pytest.importorskip("fpdf", reason="needs the extra pdf")
    (tmp_path / "shut.ttf").write_bytes(_restricted(_font("ubuntu"), 0x0002))
    theme = _theme(tmp_path, "font-file: shut.ttf")
    assert draw(_case(), "funding", theme=theme).pdf() == draw(_case(), "funding").pdf()
    assert theme.regular is not None
    assert not theme.regular.embeddable


def test_files_elsewhere_are_refused(tmp_path):
    """A theme file names no font outside its own folder."""
    (tmp_path / "in").mkdir()
    (tmp_path / "font.ttf").write_bytes(_font("ubuntu"))
    with pytest.raises(FileError):
        _theme(tmp_path / "in", "font-file: ../font.ttf")


@pytest.mark.parametrize("cut", [3, 12, 100, 400, 3000])
def test_broken_fonts_are_no_fonts(cut):
    """A file that ends too early is refused, whatever it begins with; so is one of noise."""
    assert face_of(_font("ubuntu")[:cut]) is None
    assert face_of(b"\x00\x01\x00\x00" + bytes(range(256)) * 40) is None
