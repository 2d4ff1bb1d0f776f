"""The PNG comes from wheels alone, with fonts that come as a package, and says what they lack."""

import builtins
import struct

import pytest

from processmap.errors import MissingError
from processmap.layout.place import layout
from processmap.picture.diagram import Box, Diagram
from processmap.renderers import png as module
from processmap.renderers.fonts import font_for, missing, needed, without_missing
from processmap.renderers.png import png
from tests.picture.samples import fifty

pytest.importorskip("resvg_py", reason="needs the extra png")
pytest.importorskip("pymupdf_fonts", reason="needs the extra png")


def _one(heading: str) -> Diagram:
    return Diagram(
        view="v", title="Språk", boxes=(Box(id="b1", kind="stakeholder", heading=heading),)
    )


def _size(image: bytes) -> tuple[int, int]:
    assert image.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", image[16:24])
    return width, height


def test_twice_the_size_and_the_same_bytes():
    """Two pixels to a unit, and the same picture every time."""
    drawing = layout(_one("Åke Öström"))
    image = png(drawing)
    assert _size(image) == (round(2 * drawing.width), round(2 * drawing.height))
    assert png(drawing) == image


def test_big_pictures_are_drawn_smaller(monkeypatch):
    """A picture never has more pixels than the limit."""
    monkeypatch.setattr(module, "MOST_PIXELS", 400_000)
    width, height = _size(png(layout(fifty()), scale=8))
    assert 300_000 < width * height <= 404_000


def test_words_are_drawn_with_the_packaged_fonts():
    """Other words give another picture: no machine font is needed to see them."""
    assert len({png(layout(_one(words))) for words in ("Åke", "Ake", "علي", "עלי")}) == 4


def test_what_no_font_has_is_said():
    """A letter that no font has shows as replaced, and a note below the picture gives its code."""
    drawing = layout(_one("Ge ትግ'ez"))
    assert missing(drawing) == ("ት", "ግ")
    shown = without_missing(drawing)
    assert any("\ufffd" in word.text for word in shown.words)
    assert any("U+1275, U+130D" in word.text for word in shown.words)
    assert shown.height > drawing.height
    assert without_missing(layout(_one("Åsa"))) == layout(_one("Åsa"))


def test_fonts_are_loaded_only_where_needed():
    """Swedish needs two fonts; Arabic and signs bring theirs."""
    assert needed(layout(_one("Åsa"))) == ("notos", "notosbo")
    assert needed(layout(_one("علي ✓"))) == ("notos", "notosbo", "figo", "figbo", "symbol2")
    assert font_for("\u200d") == "notos"


def test_without_the_extra_the_message_says_what_to_install(monkeypatch):
    """Status 3, and the command to type."""
    real = builtins.__import__

    def absent(name, *rest):
        if name == "resvg_py":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", absent)
    with pytest.raises(MissingError) as caught:
        module.png(layout(_one("Åsa")))
    assert caught.value.exit_status == 3
    assert '".[png]"' in caught.value.message("sv")
