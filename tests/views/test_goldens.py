"""Every view of every example is drawn as it was when somebody looked at it."""

import datetime as dt
from pathlib import Path

import pytest

from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.renderers.stacked import stacked
from processmap.renderers.svg import svg
from processmap.views import VIEWS
from tests.goldens import hold_text
from tests.seen import drawn as view

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
DAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_drawn_as_it_was_looked_at(path: Path) -> None:
    """The SVG is the same to the byte; one tag a line, so that a difference can be read."""
    case = read(path)
    drawn = {name: svg(stacked(layout(view(case, name, today=DAY)))) for name in VIEWS}
    for name, picture in drawn.items():
        hold_text(f"svg/{path.stem}-{name}.svg", picture.replace("><", ">\n<"))
