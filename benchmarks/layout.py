"""Our lane layout against Graphviz on the same maps, in the same run.

    python benchmarks/layout.py FILE.dot... [--json] [--runs N]

For every file: pairs of arrows that cross, arrows that lead backward, and wall time from diagram to
SVG; beside it what ``dot -Gnewrank=true`` does with the file. Clusters are lanes, and since their
order means nothing in these files both may choose it. Crossings are counted on what is drawn: ours
on the corners of the arrows, dot's on its curves, and on straight lines between the middles of its
boxes, which is fewer; pairs that share a box are not counted. Time is the median of the runs: ours
within this process once it has run, dot's from start to end of its process, and `dot -V` is timed
too, so that the cost of starting it can be taken off.
"""

import argparse
import json
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Diagram, Lane
from processmap.renderers.svg import svg

Point = tuple[float, float]
_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|//[^\n]*|/\*.*?\*/|->|--|[{}\[\];,=]|(?:(?!->|--)[^\s{}\[\];,="])+',
    re.DOTALL,
)


class Reader:
    """Reads the part of DOT that such maps use: nodes with labels, clusters, chains of edges."""

    def __init__(self, text: str) -> None:
        found = (token for token in _TOKEN.findall(text) if not token.startswith(("//", "/*")))
        self.tokens = [
            token[1:-1].replace('\\"', '"') if token.startswith('"') else token for token in found
        ]
        self.quoted = [
            token.startswith('"')
            for token in _TOKEN.findall(text)
            if not token.startswith(("//", "/*"))
        ]
        self.at = 0
        self.labels: dict[str, str] = {}
        self.lane: dict[str, int] = {}
        self.lanes: list[str] = []
        self.edges: list[tuple[str, str]] = []

    def read(self) -> None:
        while self.tokens[self.at] != "{":
            self.at += 1
        self.at += 1
        self._block(None)

    def _next(self, what: str) -> bool:
        return (
            self.at < len(self.tokens) and self.tokens[self.at] == what and not self.quoted[self.at]
        )

    def _block(self, lane: int | None) -> None:
        while self.at < len(self.tokens) and not self._next("}"):
            token = self.tokens[self.at]
            self.at += 1
            if token in (";", ","):
                continue
            if token == "subgraph":
                self._subgraph(lane)
            elif token == "{":
                self._block(lane)
            elif self._next("="):
                if token == "label" and lane is not None:
                    self.lanes[lane] = self.tokens[self.at + 1]
                self.at += 2
            else:
                self._statement(token, lane)
        self.at += 1

    def _subgraph(self, lane: int | None) -> None:
        name = ""
        if not self._next("{"):
            name = self.tokens[self.at]
            self.at += 1
        self.at += 1
        if name.startswith("cluster"):
            self.lanes.append(name)
            lane = len(self.lanes) - 1
        self._block(lane)

    def _statement(self, first: str, lane: int | None) -> None:
        chain = [first]
        while self._next("->") or self._next("--"):
            chain.append(self.tokens[self.at + 1])
            self.at += 2
        attributes = self._attributes()
        if len(chain) == 1 and first in ("node", "edge", "graph"):
            return
        for name in chain:
            self.labels.setdefault(name, name)
            if lane is not None:
                self.lane.setdefault(name, lane)
        if len(chain) == 1:
            self.labels[first] = attributes.get("label", self.labels[first])
        self.edges += pairwise(chain)

    def _attributes(self) -> dict[str, str]:
        found: dict[str, str] = {}
        while self._next("["):
            self.at += 1
            while not self._next("]"):
                if self.at + 1 < len(self.tokens) and self.tokens[self.at + 1] == "=":
                    found[self.tokens[self.at]] = self.tokens[self.at + 2]
                    self.at += 2
                self.at += 1
            self.at += 1
        return found


def diagram_of(text: str) -> Diagram:
    """Read a map in DOT as a diagram: clusters are lanes, in any order."""
    reader = Reader(text)
    reader.read()
    number = {name: place for place, name in enumerate(reader.labels)}
    loose = any(name not in reader.lane for name in number)
    lanes = [*reader.lanes, *([""] if loose and reader.lanes else [])]
    boxes = (
        Box(
            id=f"b{place}",
            kind="other",
            heading=reader.labels[name] or name,
            lane=f"l{reader.lane.get(name, len(lanes) - 1)}" if lanes else None,
        )
        for name, place in number.items()
    )
    arrows = (
        Arrow(id=f"a{k}", source=f"b{number[s]}", target=f"b{number[t]}")
        for k, (s, t) in enumerate(reader.edges)
    )
    return Diagram(
        view="benchmark",
        title="",
        draft=False,
        lanes=tuple(Lane(id=f"l{k}", title=title) for k, title in enumerate(lanes)),
        lanes_free=True,
        boxes=tuple(boxes),
        arrows=tuple(arrows),
    )


def crossings(lines: Sequence[Sequence[Point]], ends: Sequence[tuple[str, str]]) -> int:
    """Count pairs of lines without a common box that cross at least once.

    Lines may cross in a corner of both (dot leads several through one point); so each is moved by a
    hair of its own.
    """
    lines = [[(x, y + 1e-7 * (k + 1)) for x, y in line] for k, line in enumerate(lines)]
    pieces = sorted(
        (min(a[0], b[0]), max(a[0], b[0]), min(a[1], b[1]), max(a[1], b[1]), a, b, k)
        for k, line in enumerate(lines)
        for a, b in pairwise(line)
        if a != b
    )
    found: set[tuple[int, int]] = set()
    open_: list[Any] = []
    for piece in pieces:
        open_ = [other for other in open_ if other[1] >= piece[0]]
        for other in open_:
            if other[3] < piece[2] or other[2] > piece[3] or other[6] == piece[6]:
                continue
            pair = (min(other[6], piece[6]), max(other[6], piece[6]))
            if (
                pair not in found
                and not set(ends[pair[0]]) & set(ends[pair[1]])
                and _cross(other, piece)
            ):
                found.add(pair)
        open_.append(piece)
    return len(found)


def _side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _cross(one: Any, two: Any) -> bool:
    a, b, c, d = one[4], one[5], two[4], two[5]
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _curve(points: Sequence[Point]) -> list[Point]:
    line = [points[0]]
    for k in range(0, len(points) - 3, 3):
        a, b, c, d = points[k : k + 4]
        for step in range(1, 9):
            u, v = step / 8, 1 - step / 8
            weights = (v**3, 3 * v * v * u, 3 * v * u * u, u**3)
            line.append(
                tuple(
                    sum(w * p[i] for w, p in zip(weights, (a, b, c, d), strict=True))
                    for i in (0, 1)
                )
            )  # type: ignore[arg-type] # two numbers
    return line


def measure_dot(path: Path, runs: int) -> dict[str, Any]:
    """Time dot on the file and count what it draws."""
    command = ["dot", "-Gnewrank=true", str(path)]
    seconds = _timed(
        lambda: subprocess.run([*command, "-Tsvg"], capture_output=True, check=True), runs
    )
    start = _timed(lambda: subprocess.run(["dot", "-V"], capture_output=True, check=True), runs)
    plain = subprocess.run([*command, "-Tplain"], capture_output=True, check=True, text=True).stdout
    places: dict[str, Point] = {}
    lines, ends = [], []
    for words in (line.split() for line in plain.splitlines()):
        if words[0] == "node":
            places[words[1]] = (float(words[2]), float(words[3]))
        elif words[0] == "edge":
            count = int(words[3])
            numbers = [float(word) for word in words[4 : 4 + 2 * count]]
            lines.append(_curve(list(zip(numbers[::2], numbers[1::2], strict=True))))
            ends.append((words[1], words[2]))
    straight = [[places[a], places[b]] for a, b in ends]
    return {
        "seconds": seconds,
        "start_seconds": start,
        "crossings": crossings(lines, ends),
        "crossings_straight": crossings(straight, ends),
        "backward": sum(places[b][0] < places[a][0] for a, b in ends),
    }


def measure_ours(diagram: Diagram, runs: int) -> dict[str, Any]:
    """Time our layout and SVG and count what they draw."""
    drawing = layout(diagram)
    seconds = _timed(lambda: svg(layout(diagram)), runs)
    place = {box.id: box.x for box in drawing.boxes}
    return {
        "seconds": seconds,
        "crossings": crossings(
            [arrow.points for arrow in drawing.arrows],
            [(arrow.source, arrow.target) for arrow in drawing.arrows],
        ),
        "backward": sum(
            place[arrow.target] < place[arrow.source]
            for arrow in drawing.arrows
            if not arrow.returns
        ),
        "returns": sum(arrow.returns for arrow in drawing.arrows),
    }


def _timed(work: Callable[[], object], runs: int) -> float:
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def _table(results: Sequence[dict[str, Any]]) -> str:
    head = (
        "file",
        "boxes",
        "arrows",
        "crossings",
        "dot",
        "(straight)",
        "backward",
        "dot",
        "ms",
        "dot ms",
        "share",
    )
    rows = [head]
    for each in results:
        ours, dot = each["ours"], each["dot"]
        rows.append(
            (
                each["file"],
                each["boxes"],
                each["arrows"],
                ours["crossings"],
                dot and dot["crossings"],
                dot and dot["crossings_straight"],
                ours["backward"],
                dot and dot["backward"],
                f"{ours['seconds'] * 1000:.1f}",
                dot and f"{dot['seconds'] * 1000:.1f}",
                dot and f"{ours['seconds'] / dot['seconds']:.2f}",
            )
        )
    texts = [[str(cell) if cell is not None else "-" for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
    return "\n".join(
        "  ".join(cell.rjust(wide) for cell, wide in zip(row, widths, strict=True)) for row in texts
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison."""
    parser = argparse.ArgumentParser(
        description="Our lane layout against dot -Gnewrank=true, in the same run."
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.dot")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--runs", type=int, default=7, help="how often each is timed (default 7)")
    chosen = parser.parse_args(arguments)
    has_dot = shutil.which("dot") is not None
    results = []
    for path in chosen.files:
        diagram = diagram_of(path.read_text(encoding="utf-8"))
        results.append(
            {
                "file": path.name,
                "boxes": len(diagram.boxes),
                "arrows": len(diagram.arrows),
                "ours": measure_ours(diagram, chosen.runs),
                "dot": measure_dot(path, chosen.runs) if has_dot else None,
            }
        )
    if chosen.json:
        print(json.dumps(results, indent=1))
    else:
        print(_table(results))
        if not has_dot:
            print("dot is not installed: only our own figures are shown", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
