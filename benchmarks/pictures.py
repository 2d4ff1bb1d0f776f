"""What the pictures are like on the paper they are for: a table, view by view and example by
example.

    python benchmarks/pictures.py [--views overview,process,rooms] [--maps N] [--graphviz]

For each picture: the paper it chooses, the smallest words on it in points, the share of the sheet
that nothing covers (margins counted, tinted rows not), the bends and crossings of its arrows, and
how many sheets it takes. The maps are the examples, the small, middle and large maps of the shared
inputs where those are at hand, the hand-made maps of the tests, and generated maps of the size
asked for. With ``--graphviz`` each picture is also laid out by `dot`, with the same boxes, arrows and
words, and fitted to the same paper, in the same run: beside ours stand its smallest words, crossings
and time.
"""

import argparse
import datetime as dt
import shutil
import sys
import time
from itertools import combinations, pairwise
from pathlib import Path

from attrs import frozen

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))

from tests.picture.empty_share import empty_share  # noqa: E402
from tests.views.sized import sized  # noqa: E402

from processmap.audience.who import Audience  # noqa: E402  # after the path
from processmap.formats.files import read  # noqa: E402
from processmap.layout.place import layout  # noqa: E402
from processmap.model.process_map import ProcessMap  # noqa: E402
from processmap.picture.drawing import Drawing  # noqa: E402
from processmap.picture.typeface import look_of  # noqa: E402
from processmap.verbs.drawing import diagram  # noqa: E402

_INPUTS = HERE.parent / "shared" / "inputs" / "pictures"
_A3 = (1190.0, 842.0)


@frozen
class Figures:
    """What one picture is like."""

    paper: str
    sheets: int
    smallest: float
    empty: float
    arrows: int
    bends: int
    crossings: int


def measured(drawing: Drawing) -> Figures:
    """Measure a picture; one that is made for no paper is fitted to an A3."""
    sheets = [sheet for sheet in drawing.sheets if sheet.boxes] or list(drawing.sheets)
    scale = 1.0
    if not drawing.paper:
        wide, tall = _A3
        scale = min((wide - 60) / drawing.width, (tall - 60) / drawing.height, 0.75)
    arrows = [arrow for sheet in sheets for arrow in sheet.arrows]
    return Figures(
        paper=drawing.paper or "A3 *",
        sheets=len(drawing.sheets),
        smallest=min(
            (look_of(word).size * scale for sheet in sheets for word in sheet.words), default=0.0
        ),
        empty=sum(map(empty_share, sheets)) / len(sheets),
        arrows=len(arrows),
        bends=sum(max(0, len(arrow.points) - 2) for arrow in arrows),
        crossings=sum(map(_crossings, sheets)),
    )


def _crossings(sheet: Drawing) -> int:
    """Count the places where two arrows cross that neither begin nor end together."""
    count = 0
    for one, two in combinations(sheet.arrows, 2):
        if {one.source, one.target} & {two.source, two.target}:
            continue
        for a, b in pairwise(one.points):
            for c, d in pairwise(two.points):
                count += _cross(a, b, c, d)
    return count


def _cross(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> bool:
    def side(p: tuple[float, float], q: tuple[float, float], r: tuple[float, float]) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def _by_dot(ours: Drawing, seconds: float) -> str:
    """Lay out the same boxes, arrows and words by dot, fit them to the same paper, and say what
    comes of it: smallest words, crossings, and our time as a share of dot's.
    """
    if shutil.which("dot") is None:
        return " dot is not installed"
    start = time.perf_counter()
    theirs = layout(ours.diagram, engine="dot")
    spent = time.perf_counter() - start
    if theirs.warnings:
        return " dot gave up"
    wide, tall = ours.width - 60, ours.height - 60
    scale = min(wide / theirs.width, tall / theirs.height, 1.0)
    size = min((look_of(word).size for word in theirs.words), default=0.0) * scale
    return f" {size:7.1f} {_crossings(theirs):6} {seconds / spent:6.2f}"


def maps(generated: int) -> list[tuple[str, ProcessMap, dt.date | None]]:
    """List the maps to measure, with the day each is drawn for where one is given."""
    found: list[tuple[str, ProcessMap, dt.date | None]] = []
    found += [(path.stem, read(path), None) for path in sorted((HERE / "examples").glob("*.yaml"))]
    days = {
        "small": dt.date(2026, 2, 16),
        "middle": dt.date(2026, 3, 24),
        "large": dt.date(2026, 3, 24),
    }
    for name, day in days.items():
        path = _INPUTS / f"{name}.yaml"
        if path.is_file():
            found.append((f"inputs {name}", read(path), day))
        own = HERE / "tests" / "views" / "maps" / f"{name}.yaml"
        if own.is_file():
            found.append((f"hand-made {name}", read(own), day))
    found += [
        (f"generated {seed}", sized(25, seed), dt.date(2026, 9, 20))
        for seed in range(1, generated + 1)
    ]
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--views", default="overview,process,rooms")
    parser.add_argument("--maps", type=int, default=3, help="how many generated maps")
    parser.add_argument("--graphviz", action="store_true", help="lay out by dot beside ours")
    chosen = parser.parse_args()
    heads = f"{'sheets':>6} {'pt':>5} {'empty':>6} {'arrows':>6} {'bends':>6} {'cross':>6}"
    beside = f" {'dot pt':>7} {'cross':>6} {'time':>6}" if chosen.graphviz else ""
    print(f"{'view':12} {'map':18} {'paper':6} {heads}{beside}")
    for name in chosen.views.split(","):
        for title, case, day in maps(chosen.maps):
            shown = diagram(case, name, Audience.asking(name == "rooms"), today=day)
            start = time.perf_counter()
            drawing = layout(shown)
            seconds = time.perf_counter() - start
            if not any(sheet.boxes for sheet in drawing.sheets):
                print(f"{name:12} {title:18} nothing to show")
                continue
            each = measured(drawing)
            each_arrow = (
                (each.bends / each.arrows, each.crossings / each.arrows)
                if each.arrows
                else (0.0, 0.0)
            )
            other = _by_dot(drawing, seconds) if chosen.graphviz else ""
            print(
                f"{name:12} {title:18} {each.paper:6} {each.sheets:6} {each.smallest:5.1f} "
                f"{each.empty:6.0%} {each.arrows:6} {each_arrow[0]:6.2f} {each_arrow[1]:6.2f}{other}"
            )
    if not _INPUTS.is_dir():
        print("The shared inputs are not at hand: small, middle and large are left out.")


if __name__ == "__main__":
    main()
