"""Screenshots of every view of every example in Chromium, small, beside those that somebody looked
at.

Fonts and their edges differ between versions of Chromium, so pictures are compared coarsely: in
blocks, each by its mean grey, a few of which may differ a little. What stands where to the unit is
held by the golden SVG files.
"""

import datetime as dt
import io
import shutil
import subprocess

import pytest

from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.renderers.svg import svg
from tests.browser.pages import EXAMPLES, VIEWS
from tests.goldens import ACCEPT, GOLDEN
from tests.seen import drawn as view

DAY = dt.date(2026, 11, 24)
WIDE = 640
BLOCKS = 40
"""The pictures are compared in so many blocks across."""
FAR = 12
"""So many steps of grey, of 256, a block may differ."""
SHARE = 0.008
"""So many of the blocks may differ by more."""
FONT = "DejaVu Sans"
"""What the screenshots were made with, the only font of a machine that has just got Chromium."""


def _other_font() -> str | None:
    """What this machine shows pages in, where that is another font: then the same page looks
    different.
    """
    if not shutil.which("fc-match"):
        return None
    asked = ["fc-match", "-f", "%{family}", "Arial"]
    found = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    return None if found == FONT else found


def _shot(page, picture: str, width: float, height: float) -> bytes:
    """Give a small picture of an SVG in few colours."""
    image = pytest.importorskip("PIL.Image", reason="needs the extra pdf")
    tall = max(1, round(WIDE * height / width))
    page.set_viewport_size({"width": WIDE, "height": tall})
    page.set_content(
        f"<style>body{{margin:0}}svg{{display:block;width:{WIDE}px;height:auto}}</style>{picture}"
    )
    shown = image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(24)
    out = io.BytesIO()
    shown.save(out, "PNG", optimize=True)
    return out.getvalue()


def _blocks(data: bytes) -> tuple[tuple[int, int], list[int]]:
    image = pytest.importorskip("PIL.Image", reason="needs the extra pdf")
    shown = image.open(io.BytesIO(data)).convert("L")
    size = (BLOCKS, max(1, round(BLOCKS * shown.height / shown.width)))
    return size, list(shown.resize(size, image.Resampling.BOX).tobytes())


def alike(one: bytes, other: bytes) -> bool:
    """Say whether two pictures show the same, apart from the edges of letters."""
    (size, a), (other_size, b) = _blocks(one), _blocks(other)
    if size != other_size:
        return False
    return sum(abs(x - y) > FAR for x, y in zip(a, b, strict=True)) <= SHARE * len(a)


@pytest.mark.parametrize("example", sorted(path.stem for path in EXAMPLES.glob("*.yaml")))
def test_looks_as_it_was_looked_at(chromium, example):
    """Every view looks as it did when somebody looked at it and found it good."""
    if other := _other_font():
        pytest.skip(f"the screenshots were made with {FONT}, and this machine has {other}")
    case = read(EXAMPLES / f"{example}.yaml")
    page = chromium.new_page()
    for name in VIEWS:
        drawing = layout(view(case, name, today=DAY))
        shot = _shot(page, svg(drawing), drawing.width, drawing.height)
        path = GOLDEN / "png" / f"{example}-{name}.png"
        if ACCEPT:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.is_file() or not alike(path.read_bytes(), shot):
                path.write_bytes(shot)
        else:
            assert path.is_file(), (
                f"{path.name} has not been looked at: accept it with PROCESSMAP_ACCEPT=1"
            )
            assert alike(path.read_bytes(), shot), (
                f"{path.name} looks different: accept it with PROCESSMAP_ACCEPT=1"
            )
    page.close()


def test_a_difference_is_seen(chromium):
    """A picture some of whose boxes are gone, or one of another view, is not alike."""
    case = read(EXAMPLES / "mossgruvan.yaml")
    page = chromium.new_page()
    drawing = layout(view(case, "process", today=DAY))
    whole = svg(drawing)
    without = whole.replace('<g id="', '<g visibility="hidden" id="', 12)
    shots = [_shot(page, each, drawing.width, drawing.height) for each in (whole, without)]
    other = layout(view(case, "decisions", today=DAY))
    assert alike(shots[0], shots[0])
    assert not alike(*shots)
    assert not alike(shots[0], _shot(page, svg(other), other.width, other.height))
    page.close()
