"""The pages that are looked at: the views of the examples, written to files."""

from functools import cache
from pathlib import Path

from processmap.formats.files import read
from processmap.verbs.drawing import draw
from processmap.verbs.pictures import draw_all
from processmap.views.registry import VIEWS as REGISTRY

EXAMPLES = Path(__file__).parents[2] / "examples"
VIEWS = tuple(REGISTRY)

ALL = "all"
"""Stands for all the views, in one page."""


@cache
def page(example: str, view: str, language: str) -> str:
    """Give the HTML page of a view, or of all of them."""
    case = read(EXAMPLES / f"{example}.yaml")
    if view == ALL:
        return draw_all(case, language=language).html()
    return draw(case, view, language=language).html()


def written(folder: Path, example: str, view: str, language: str) -> str:
    """Write the page to ``folder`` and give its address."""
    path = folder / f"{example}-{view}-{language}.html"
    path.write_text(page(example, view, language), encoding="utf-8")
    return path.as_uri()
