"""Layout by the Graphviz executable, for those who have it.

It is told generated names, sizes in inches and who is joined to whom: never a word of the document,
so nothing in the document can reach it. It runs in a process group of its own with a time limit,
and the whole group is ended when the limit is reached: dense maps take it minutes. Its places come
back into the same drawing as those of our own layout.
"""

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, Final

from attrs import frozen

from processmap.errors import MissingError
from processmap.layout.contents import Content
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Point
from processmap.picture.vocabulary import TIES, UNDIRECTED

ENGINES: Final = ("dot", "neato", "fdp", "sfdp", "twopi", "circo")
TIME_LIMIT: Final = 4.0
"""Seconds that the executable may take."""
_UNIT: Final = 72.0
_STEPS: Final = 14
"""Straight pieces that a curve between two of its control points becomes."""


class GraphvizError(Exception):
    """Graphviz gave no usable answer; ``reason`` is a key of the catalogue's picture area."""

    def __init__(self, reason: str, **params: object) -> None:
        super().__init__(reason, params)
        self.reason = reason
        self.params = params


@frozen
class Places:
    """What Graphviz answered, y downwards.

    Middles of the boxes; corners of the arrows and middles of their labels, by the arrow's number;
    (x, y, w, h) of the lanes by number, and half the height and the middle of their titles; width
    and height of it all.
    """

    middles: list[Point]
    arrows: dict[int, tuple[Point, ...]]
    labels: dict[int, Point]
    lanes: dict[int, tuple[float, float, float, float]]
    titles: dict[int, Point]
    width: float
    height: float


def source_of(
    diagram: Diagram,
    contents: Sequence[Content],
    labels: Sequence[tuple[float, float]],
    titles: Sequence[tuple[float, float]],
    engine: str,
) -> str:
    """Write what Graphviz is given: names ``n0``, ``n1``, ..., and sizes of boxes, of labels and of
    lanes' titles.
    """
    number = {box.id: place for place, box in enumerate(diagram.boxes)}
    out = [
        'digraph{graph[newrank=true,rankdir=LR,ranksep=0.7,nodesep=0.3,overlap=false,splines=true,sep="+18"]',
        'node[shape=box,fixedsize=true,label="",margin=0]edge[arrowsize=0.6]',
    ]
    for place, content in enumerate(contents):
        out.append(f"n{place}[width={content.w / _UNIT:.4f},height={content.h / _UNIT:.4f}]")
    if engine == "dot":
        for place, lane in enumerate(diagram.lanes):
            inside = "".join(f"n{number[box.id]};" for box in diagram.boxes if box.lane == lane.id)
            title = _sized(*titles[place])
            out.append(f"subgraph cluster_{place}{{margin=12;labeljust=l;label={title};{inside}}}")
        out += _phases(diagram, number)
    for place, (arrow, (wide, tall)) in enumerate(zip(diagram.arrows, labels, strict=True)):
        extra = ",constraint=false" if arrow.kind in TIES else ""
        if wide:
            extra += f",label={_sized(wide + 6, tall + 6)}"
        # A return is told the other way round, so that it does not pull its target to the right.
        ends = (arrow.target, arrow.source) if arrow.returns else (arrow.source, arrow.target)
        head = "back" if arrow.returns else "none" if arrow.kind in UNDIRECTED else "forward"
        out.append(f"n{number[ends[0]]}->n{number[ends[1]]}[id={place},dir={head}{extra}]")
    return "\n".join([*out, "}"])


def _sized(wide: float, tall: float) -> str:
    """Write a label that says nothing and takes its room."""
    size = f'WIDTH="{wide:.0f}" HEIGHT="{tall:.0f}"'
    return f'<<TABLE BORDER="0" FIXEDSIZE="TRUE" {size}><TR><TD></TD></TR></TABLE>>'


def _phases(diagram: Diagram, number: dict[str, int]) -> list[str]:
    """Keep the columns in order: a chain of points, each before the boxes of its column and after
    the column before.
    """
    out = []
    for place, column in enumerate(diagram.columns):
        out.append(f"p{place}[shape=point,width=0.01,style=invis]")
        for box in diagram.boxes:
            if box.column == column.id:
                out.append(f"p{place}->n{number[box.id]}[style=invis,weight=0]")
                if place + 1 < len(diagram.columns):
                    out.append(f"n{number[box.id]}->p{place + 1}[style=invis,weight=0]")
    return out


def run(source: str, engine: str, time_limit: float = TIME_LIMIT) -> str:
    """Run Graphviz on ``source`` and give its answer as JSON.

    Raises:
        MissingError: if the executable is not there.
        GraphvizError: if it fails or takes longer than ``time_limit`` seconds.
    """
    program = shutil.which(engine)
    if program is None:
        raise MissingError("picture.missing_graphviz", engine=engine)
    process = subprocess.Popen(
        [program, "-Tjson0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"},
    )
    try:
        answer, _ = process.communicate(source.encode(), timeout=time_limit)
    except subprocess.TimeoutExpired:
        raise GraphvizError("engine_slow", seconds=round(time_limit)) from None
    finally:
        _end(process)
    if process.returncode:
        raise GraphvizError("engine_broke", status=process.returncode)
    return answer.decode()


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the process and whatever it has started."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


def places_of(answer: str, boxes: int) -> Places:
    """Read the answer of `run` for a diagram of ``boxes`` boxes.

    Raises:
        GraphvizError: if it is not what was asked for.
    """
    try:
        data = json.loads(answer)
        _, _, width, height = _numbers(data["bb"])
        middles: list[Point] = [(0.0, 0.0)] * boxes
        lanes, titles = {}, {}
        for thing in data["objects"]:
            name = thing["name"]
            if name.startswith("cluster_") and "bb" in thing:
                x, y, right, top = _numbers(thing["bb"])
                lanes[int(name[8:])] = (x, height - top, right - x, top - y)
                if "lp" in thing:
                    titles[int(name[8:])] = (
                        float(thing["lheight"]) * _UNIT / 2,
                        height - _numbers(thing["lp"])[1],
                    )
            elif name.startswith("n"):
                x, y = _numbers(thing["pos"])
                middles[int(name[1:])] = (x, height - y)
        arrows, labels = {}, {}
        for edge in data.get("edges", ()):
            if "id" in edge and "pos" in edge:
                arrows[int(edge["id"])] = tuple(_corners(edge, height))
                if "lp" in edge:
                    x, y = _numbers(edge["lp"])
                    labels[int(edge["id"])] = (x, height - y)
    except (ValueError, KeyError, IndexError, TypeError):
        raise GraphvizError("engine_unclear") from None
    return Places(middles, arrows, labels, lanes, titles, width, height)


def _numbers(words: str) -> list[float]:
    return [float(part) for part in words.split(",")]


def _corners(edge: dict[str, Any], height: float) -> Iterator[Point]:
    """Turn a curve ("e,tip s,start control points") into straight pieces from source to target."""
    parts = edge["pos"].split(" ")
    tip = next((_numbers(part[2:]) for part in parts if part.startswith("e,")), None)
    start = next((_numbers(part[2:]) for part in parts if part.startswith("s,")), None)
    points = [_numbers(part) for part in parts if part[0] not in "es"]
    line = [start] if start else []
    line.append(points[0])
    for k in range(0, len(points) - 1, 3):
        line += _curve(points[k], points[k + 1], points[k + 2], points[k + 3])
    line += [tip] if tip else []
    if edge.get("dir") == "back":
        line.reverse()
    return ((round(x, 1), round(height - y, 1)) for x, y in _thinned(line))


def _curve(a: list[float], b: list[float], c: list[float], d: list[float]) -> list[list[float]]:
    """Give points along a cubic curve, without its first."""
    out = []
    for step in range(1, _STEPS + 1):
        u = step / _STEPS
        v = 1 - u
        weights = (v * v * v, 3 * v * v * u, 3 * v * u * u, u * u * u)
        out.append(
            [
                sum(w * p[axis] for w, p in zip(weights, (a, b, c, d), strict=True))
                for axis in (0, 1)
            ]
        )
    return out


def _thinned(line: list[list[float]]) -> list[list[float]]:
    """Leave out points on the straight line between their neighbours, and points that repeat."""
    out = line[:1]
    for k in range(1, len(line) - 1):
        (ax, ay), (bx, by), (cx, cy) = out[-1], line[k], line[k + 1]
        if abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) > 1.0:
            out.append(line[k])
    return [*out, line[-1]]
