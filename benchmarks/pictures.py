"""What the pictures are like on the paper they are for: a table, view by view and example by
example.

    python benchmarks/pictures.py [--views overview,process,rooms] [--maps N] [--graphviz] [--mermaid]

For each picture: the paper it chooses, the smallest words on it in points, the share of the sheet
that nothing covers (margins counted, tinted rows not), the bends and crossings of its arrows, and
how many sheets it takes. The maps are the examples, the small, middle and large maps of the shared
inputs where those are at hand, the hand-made maps of the tests, and generated maps of the size
asked for. With ``--graphviz`` each picture is also laid out by `dot`, with the same boxes, arrows and
words, and fitted to the same paper, in the same run: beside ours stand its smallest words and
crossings, and our time as a share of its. With ``--mermaid`` so it is by Mermaid, in Chromium, from
the source that we write for it; PROCESSMAP_MERMAID names its ``mermaid.min.js``. What is not at hand
is left out, and said. Both may go on over no more than one sheet, as neither can. Last stands, for
each view, the most empty sheet, the bends for each arrow and the crossings of all; and beside each
other program, of the pictures that it has drawn: which have words less than twice as large as its,
or more crossings, the crossings of all, and our time as a share of its.
"""

import argparse
import datetime as dt
import os
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

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
from processmap.picture.paper import PAPERS  # noqa: E402
from processmap.picture.typeface import look_of  # noqa: E402
from processmap.renderers.mermaid import mermaid  # noqa: E402
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


@frozen
class Other:
    """What another program makes of the same picture: smallest words, crossings, and seconds."""

    smallest: float
    crossings: int
    seconds: float


def _fitting(ours: Drawing, width: float, height: float) -> float:
    """Give the scale at which a picture fits the paper of ours; nothing is enlarged."""
    paper = PAPERS[ours.paper] if ours.paper in PAPERS else PAPERS["A3"]  # type: ignore[index]
    return min((paper.width - 60) / width, (paper.height - 60) / height, 1.0)


def by_dot(ours: Drawing) -> Other | None:
    """Lay out the same boxes, arrows and words by dot; None where it gives up."""
    start = time.perf_counter()
    theirs = layout(ours.diagram, engine="dot")
    spent = time.perf_counter() - start
    if theirs.warnings:
        return None
    size = min((look_of(word).size for word in theirs.words), default=0.0)
    size *= _fitting(ours, theirs.width, theirs.height)
    return Other(size, _crossings(theirs), spent)


_DRAW = """async source => {
  const start = performance.now();
  const {svg} = await mermaid.render('drawn', source);
  const spent = (performance.now() - start) / 1000;
  document.body.innerHTML = svg;
  const root = document.querySelector('svg'), view = root.viewBox.baseVal;
  const sizes = [...root.querySelectorAll('.nodeLabel, .edgeLabel, .cluster-label')]
    .filter(each => each.textContent.trim()).map(each => parseFloat(getComputedStyle(each).fontSize));
  const lines = [...root.querySelectorAll('.edgePaths path')].map(path => {
    const long = path.getTotalLength();
    const points = [];
    for (let k = 0; k <= 40; k++) {
      const at = path.getPointAtLength(long * k / 40);
      points.push([at.x, at.y]);
    }
    return [path.id, points];
  });
  return {width: view.width, height: view.height, size: Math.min(...sizes), lines, spent};
}"""
_ENDS = re.compile(r"L[_-]([A-Za-z0-9]+)[_-]([A-Za-z0-9]+)[_-]\d+$")


@contextmanager
def by_mermaid() -> Iterator[Callable[[Drawing], Other | None] | None]:
    """Give what lays out a picture by Mermaid, or None where it or Chromium is not at hand."""
    program = os.environ.get("PROCESSMAP_MERMAID", "")
    named = os.environ.get("PROCESSMAP_CHROMIUM")
    browser = named or shutil.which("chromium") or shutil.which("chromium-browser")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        browser = None
    if not browser or not Path(program).is_file():
        yield None
        return
    with sync_playwright() as tool:
        chromium = tool.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page()
        page.add_script_tag(path=program)
        page.evaluate("mermaid.initialize({startOnLoad: false, maxTextSize: 1e7, maxEdges: 5000})")
        yield lambda ours: _by_mermaid(page, ours)
        chromium.close()


def _by_mermaid(page: Any, ours: Drawing) -> Other | None:
    try:
        made = page.evaluate(_DRAW, mermaid(ours.diagram))
    except Exception:  # noqa: BLE001 - whatever goes wrong in there, it gave no picture
        return None
    lines = []
    for key, points in made["lines"]:
        ends = _ENDS.search(key)
        lines.append((set(ends.groups()) if ends else {key}, points))
    count = 0
    for (these, one), (those, two) in combinations(lines, 2):
        if not these & those:
            count += any(_cross(a, b, c, d) for a, b in pairwise(one) for c, d in pairwise(two))
    size = made["size"] * _fitting(ours, made["width"], made["height"])
    return Other(size, count, made["spent"])


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


def _table(
    views: list[str],
    cases: list[tuple[str, ProcessMap, dt.date | None]],
    beside: dict[str, Callable[[Drawing], Other | None]],
) -> None:
    """Print a line for each picture, and last where ours is not what it is to be."""
    heads = (
        f"{'sheets':>6} {'pt':>5} {'empty':>6} {'arrows':>6} {'bends':>6} {'cross':>6} {'ms':>6}"
    )
    others = "".join(f" | {name:>7} pt {'cross':>5} {'time':>6}" for name in beside)
    print(f"{'view':12} {'map':18} {'paper':6} {heads}{others}")
    compared: dict[str, list[Compared]] = {program: [] for program in beside}
    for name in views:
        drawn: list[tuple[str, Figures]] = []
        for title, case, day in cases:
            shown = diagram(case, name, Audience.asking(name == "rooms"), today=day)
            layout(shown)  # so that what is read once is not timed
            start = time.perf_counter()
            drawing = layout(shown)
            seconds = time.perf_counter() - start
            if not any(sheet.boxes for sheet in drawing.sheets):
                print(f"{name:12} {title:18} nothing to show")
                continue
            each = measured(drawing)
            drawn.append((title, each))
            bends = each.bends / each.arrows if each.arrows else 0.0
            line = (
                f"{name:12} {title:18} {each.paper:6} {each.sheets:6} {each.smallest:5.1f} "
                f"{each.empty:6.0%} {each.arrows:6} {bends:6.2f} {each.crossings:6} "
                f"{seconds * 1000:6.0f}"
            )
            for program, lay_out in beside.items():
                found = lay_out(drawing)
                if found is None:
                    line += f" | {'gave up':>10} {'':5} {'':6}"
                    continue
                line += (
                    f" | {found.smallest:10.1f} {found.crossings:5} {seconds / found.seconds:6.2f}"
                )
                compared[program].append(Compared(f"{name} {title}", each, seconds, found))
            print(line, flush=True)
        _sum_up(name, drawn)
    for program, pairs in compared.items():
        _sum_up_beside(program, pairs)


@frozen
class Compared:
    """A picture of ours beside what another program makes of it."""

    title: str
    ours: Figures
    seconds: float
    theirs: Other


def _sum_up(name: str, drawn: list[tuple[str, Figures]]) -> None:
    """Print what all pictures of a view are like."""
    if not drawn:
        return
    title, emptiest = max(drawn, key=lambda pair: pair[1].empty)
    smallest = min(each.smallest for _, each in drawn)
    arrows = sum(each.arrows for _, each in drawn)
    bends = sum(each.bends for _, each in drawn) / arrows if arrows else 0.0
    crossings = sum(each.crossings for _, each in drawn)
    print(
        f"{name} in all: words from {smallest:.1f} pt, at most {emptiest.empty:.0%} empty ({title}), "
        f"{bends:.2f} bends for each of {arrows} arrows, {crossings} crossings"
    )


def _sum_up_beside(program: str, pairs: list[Compared]) -> None:
    """Print where ours is not what it is to be beside another program, and both in all."""
    if not pairs:
        return
    small = [
        f"{each.title} ({each.ours.smallest:.1f}, {each.theirs.smallest:.1f})"
        for each in pairs
        if each.ours.smallest < 2 * each.theirs.smallest
    ]
    crossed = [
        f"{each.title} ({each.ours.crossings}, {each.theirs.crossings})"
        for each in pairs
        if each.ours.crossings > each.theirs.crossings
    ]
    shares = sorted(each.seconds / each.theirs.seconds for each in pairs)
    ours, theirs = (
        sum(each.ours.crossings for each in pairs),
        sum(each.theirs.crossings for each in pairs),
    )
    spent = sum(each.seconds for each in pairs) / sum(each.theirs.seconds for each in pairs)
    print(f"words less than twice {program}'s: {len(small)} of {len(pairs)}: {'; '.join(small)}")
    print(f"more crossings than {program}: {len(crossed)} of {len(pairs)}: {'; '.join(crossed)}")
    print(f"crossings in all: {ours}, {program}'s {theirs}")
    print(
        f"our time as a share of {program}'s: {shares[len(shares) // 2]:.2f} (median), {spent:.2f}"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--views", default="overview,process,rooms")
    parser.add_argument("--maps", type=int, default=3, help="how many generated maps")
    parser.add_argument("--graphviz", action="store_true", help="lay out by dot beside ours")
    parser.add_argument("--mermaid", action="store_true", help="lay out by Mermaid beside ours")
    chosen = parser.parse_args()
    dot = chosen.graphviz and shutil.which("dot") is not None
    if chosen.graphviz and not dot:
        print("dot is not installed: it is left out.")
    with by_mermaid() as other:
        if chosen.mermaid and other is None:
            print("Mermaid or Chromium is not at hand: it is left out.")
        beside: dict[str, Callable[[Drawing], Other | None]] = {}
        if dot:
            beside["dot"] = by_dot
        if chosen.mermaid and other is not None:
            beside["mermaid"] = other
        _table(chosen.views.split(","), maps(chosen.maps), beside)
    if not _INPUTS.is_dir():
        print("The shared inputs are not at hand: small, middle and large are left out.")


if __name__ == "__main__":
    main()
