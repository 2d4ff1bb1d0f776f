"""The shapes of our own SVG as shapes of an office program (DrawingML); only what that SVG uses is
read.

A rectangle, a rounded one and an ellipse become the shapes of that name; a path becomes a shape of
its own outline. All can be moved, coloured and written in afterwards.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from attrs import evolve, field, frozen

from processmap.picture.drawing import Point

__all__ = ["Look", "Outline", "emu", "outlines", "shape_xml"]

EMU: Final = 12_700
"""The unit of the format: so many to a point."""
_TOKEN: Final = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
_ARGUMENTS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "C": 6, "A": 7, "Z": 0}
_INHERITED: Final = (
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "opacity",
)


@frozen(kw_only=True)
class Look:
    """How a shape is painted: colours as "#rrggbb", "" for none; widths in points."""

    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    dash: tuple[float, ...] = ()
    round_ends: bool = False


@frozen(kw_only=True)
class Outline:
    """A shape where it stands, in points.

    Attributes:
        kind: ``rect``, ``roundRect``, ``ellipse`` or ``path``.
        x, y, w, h: its place.
        radius: of the corners, for ``roundRect``.
        path: steps, each a letter of M, L, C and Z with its points; for ``path``.
        look: how it is painted.
    """

    kind: str
    x: float
    y: float
    w: float
    h: float
    radius: float = 0.0
    path: tuple[tuple[str, tuple[Point, ...]], ...] = ()
    look: Look = field(factory=Look)


def emu(points: float) -> int:
    """Give a length in the format's own unit."""
    return round(points * EMU)


def outlines(svg: str, scale: float, left: float, top: float) -> list[Outline]:
    """Read the shapes of a piece of our own SVG.

    Args:
        svg: elements, without the root.
        scale: points to a unit.
        left, top: where the origin of the drawing stands, in points.
    """
    root = ElementTree.fromstring(f"<svg>{svg}</svg>")
    return [*_read(root, {}, scale, left, top)]


def _read(
    element: Any, inherited: Mapping[str, str], scale: float, left: float, top: float
) -> Iterable[Outline]:
    own = {key: value for key, value in element.attrib.items() if key in _INHERITED}
    look = {**inherited, **own}
    given = element.attrib

    def number(name: str) -> float:
        return float(given.get(name, 0))

    painted = _look(look, scale)
    made: Outline | None = None
    if element.tag == "rect":
        radius = min(number("rx"), number("width") / 2, number("height") / 2)
        made = Outline(
            kind="roundRect" if radius else "rect",
            x=number("x"),
            y=number("y"),
            w=number("width"),
            h=number("height"),
            radius=radius,
            look=painted,
        )
    elif element.tag == "ellipse":
        rx, ry = number("rx"), number("ry")
        made = Outline(
            kind="ellipse",
            x=number("cx") - rx,
            y=number("cy") - ry,
            w=2 * rx,
            h=2 * ry,
            look=painted,
        )
    elif element.tag == "path":
        made = _path(steps(given["d"]), painted)
    if made is not None and (painted.fill or painted.stroke):
        yield _placed(made, scale, left, top)
    for child in element:
        yield from _read(child, look, scale, left, top)


def _look(given: Mapping[str, str], scale: float) -> Look:
    fill, stroke = given.get("fill", "#000000"), given.get("stroke", "none")
    dash = given.get("stroke-dasharray", "")
    return Look(
        fill="" if fill == "none" else fill,
        stroke="" if stroke == "none" else stroke,
        width=float(given.get("stroke-width", 1)) * scale,
        dash=tuple(float(each) * scale for each in dash.replace(",", " ").split()),
        round_ends=given.get("stroke-linecap") == "round",
    )


def _path(path: Sequence[tuple[str, tuple[Point, ...]]], look: Look) -> Outline:
    points = [point for _, each in path for point in each]
    x, y = min(x for x, _ in points), min(y for _, y in points)
    return Outline(
        kind="path",
        x=x,
        y=y,
        w=max(px for px, _ in points) - x,
        h=max(py for _, py in points) - y,
        path=tuple(path),
        look=look,
    )


def _placed(made: Outline, scale: float, left: float, top: float) -> Outline:
    """Give a shape read in units of the drawing as it stands on the slide."""
    path = tuple(
        (letter, tuple((left + x * scale, top + y * scale) for x, y in points))
        for letter, points in made.path
    )
    return evolve(
        made,
        x=left + made.x * scale,
        y=top + made.y * scale,
        w=made.w * scale,
        h=made.h * scale,
        radius=made.radius * scale,
        path=path,
    )


def steps(data: str) -> list[tuple[str, tuple[Point, ...]]]:
    """Read path data into steps from place to place: M, L and C with absolute points, and Z."""
    tokens = _TOKEN.findall(data)
    found: list[tuple[str, tuple[Point, ...]]] = []
    at, start, place, command = (0.0, 0.0), (0.0, 0.0), 0, ""
    while place < len(tokens):
        if tokens[place].isalpha():
            command, place = tokens[place], place + 1
        letter = command.upper()
        count = _ARGUMENTS[letter]
        given = [float(each) for each in tokens[place : place + count]]
        place += count
        beside = at if command.islower() else (0.0, 0.0)
        if letter == "Z":
            found.append(("Z", ()))
            at = start
            continue
        if letter == "H":
            end = (given[0] + beside[0], at[1])
        elif letter == "V":
            end = (at[0], given[0] + beside[1])
        else:
            end = (given[-2] + beside[0], given[-1] + beside[1])
        if letter == "M":
            start = end
            found.append(("M", (end,)))
            command = "l" if command.islower() else "L"
        elif letter == "Q":
            control = (given[0] + beside[0], given[1] + beside[1])
            found.append(("C", (_between(at, control), _between(end, control), end)))
        elif letter == "C":
            first = (given[0] + beside[0], given[1] + beside[1])
            second = (given[2] + beside[0], given[3] + beside[1])
            found.append(("C", (first, second, end)))
        elif letter == "A":
            found.append(("C", (*_arc(at, end, given[0], bool(given[4])), end)))
        else:
            found.append(("L", (end,)))
        at = end
    return found


def _between(end: Point, control: Point) -> Point:
    """Give the cubic control point for one end of a quadratic curve."""
    return end[0] + 2 / 3 * (control[0] - end[0]), end[1] + 2 / 3 * (control[1] - end[1])


def _arc(start: Point, end: Point, radius: float, clockwise: bool) -> tuple[Point, Point]:
    """Give the control points of a curve that follows an arc of at most half a circle."""
    chord = math.dist(start, end)
    radius = max(radius, chord / 2)
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    if not chord:
        return start, end
    apart = math.sqrt(max(radius**2 - (chord / 2) ** 2, 0.0))
    side = 1 if clockwise else -1
    across = ((end[0] - start[0]) / chord, (end[1] - start[1]) / chord)
    centre = (middle[0] - side * across[1] * apart, middle[1] + side * across[0] * apart)
    angle = 2 * math.asin(min(chord / (2 * radius), 1.0))
    reach = 4 / 3 * math.tan(angle / 4) * side

    def control(point: Point, way: int) -> Point:
        dx, dy = point[0] - centre[0], point[1] - centre[1]
        return point[0] - way * reach * dy, point[1] + way * reach * dx

    return control(start, 1), control(end, -1)


def shape_xml(
    outline: Outline,
    number: int,
    name: str,
    *,
    words: str = "",
    told: str = "",
    sites: Sequence[Point] | None = None,
) -> str:
    """Write a shape.

    Args:
        outline: what it looks like.
        number: its number on the slide, from 2.
        name: what the program's list of shapes calls it.
        words: its text body, as XML; "" for none.
        told: what is read aloud in its stead.
        sites: where arrows are fastened besides the middles of its sides, in points; None for a
            shape that nothing is fastened to.
    """
    x, y, w, h = (emu(each) for each in (outline.x, outline.y, outline.w, outline.h))
    described = f" descr={quoteattr(told)}" if told else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(name)}{described}/><p:cNvSpPr/>'
        f'<p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="{x}" y="{y}"/>'
        f'<a:ext cx="{max(w, 0)}" cy="{max(h, 0)}"/></a:xfrm>'
        f"{_geometry(outline, sites)}{_fill(outline.look)}{line_xml(outline.look)}</p:spPr>"
        f"{words}</p:sp>"
    )


def _geometry(outline: Outline, sites: Sequence[Point] | None) -> str:
    if sites and outline.kind in ("rect", "roundRect"):
        # The shapes of those names have places for arrows in the middles of their sides only.
        outline = evolve(outline, kind="path", path=tuple(_corners(outline)))
    if outline.kind == "roundRect":
        share = round(outline.radius / max(min(outline.w, outline.h), 0.01) * 100_000)
        return (
            '<a:prstGeom prst="roundRect"><a:avLst>'
            f'<a:gd name="adj" fmla="val {min(share, 50_000)}"/></a:avLst></a:prstGeom>'
        )
    if outline.kind != "path":
        return f'<a:prstGeom prst="{outline.kind}"><a:avLst/></a:prstGeom>'
    w, h = max(emu(outline.w), 1), max(emu(outline.h), 1)
    ground = "" if outline.look.fill else ' fill="none"'
    out = [f'<a:path w="{w}" h="{h}"{ground}>']
    for letter, points in outline.path:
        inside = "".join(
            f'<a:pt x="{emu(px - outline.x)}" y="{emu(py - outline.y)}"/>' for px, py in points
        )
        tag = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo", "Z": "close"}[letter]
        out.append(f"<a:{tag}>{inside}</a:{tag}>" if inside else f"<a:{tag}/>")
    out.append("</a:path>")
    return (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/>"
        f"<a:cxnLst>{_sites(outline, sites)}</a:cxnLst>"
        '<a:rect l="0" t="0" r="r" b="b"/>'
        f"<a:pathLst>{''.join(out)}</a:pathLst></a:custGeom>"
    )


def _corners(outline: Outline) -> list[tuple[str, tuple[Point, ...]]]:
    """Give a rectangle, with round corners or without, as a path."""
    x, y, w, h, r = outline.x, outline.y, outline.w, outline.h, outline.radius
    if not r:
        return steps(f"M{x} {y}H{x + w}V{y + h}H{x}Z")
    return steps(
        f"M{x + r} {y}H{x + w - r}A{r} {r} 0 0 1 {x + w} {y + r}V{y + h - r}"
        f"A{r} {r} 0 0 1 {x + w - r} {y + h}H{x + r}A{r} {r} 0 0 1 {x} {y + h - r}V{y + r}"
        f"A{r} {r} 0 0 1 {x + r} {y}Z"
    )


def _sites(outline: Outline, further: Sequence[Point] | None) -> str:
    """Write where arrows may be fastened: the middles of the sides, then what was asked for."""
    if further is None:
        return ""
    w, h = emu(outline.w), emu(outline.h)
    places = [(w // 2, 0), (0, h // 2), (w // 2, h), (w, h // 2)]
    places += [(emu(x - outline.x), emu(y - outline.y)) for x, y in further]
    out = []
    for x, y in places:
        away = {270: y, 180: x, 90: h - y, 0: w - x}
        angle = min(away, key=lambda side: away[side])
        out.append(f'<a:cxn ang="{angle * 60_000}"><a:pos x="{x}" y="{y}"/></a:cxn>')
    return "".join(out)


def _fill(look: Look) -> str:
    return colour_xml(look.fill) if look.fill else "<a:noFill/>"


def colour_xml(colour: str) -> str:
    """Write a plain colour."""
    return f'<a:solidFill><a:srgbClr val="{escape(colour.lstrip("#").upper())}"/></a:solidFill>'


def line_xml(look: Look, head: str = "") -> str:
    """Write a line; ``head`` is ``head`` or ``tail`` for an arrowhead at its beginning or end."""
    if not look.stroke:
        return "<a:ln><a:noFill/></a:ln>"
    dash = ""
    if look.dash:
        # The format counts dashes in thousandths of a percent of the line's width.
        pairs = [max(round(each / max(look.width, 0.01) * 100_000), 1) for each in look.dash]
        if len(pairs) % 2:
            pairs *= 2
        marks = "".join(
            f'<a:ds d="{on}" sp="{off}"/>' for on, off in zip(pairs[::2], pairs[1::2], strict=True)
        )
        dash = f"<a:custDash>{marks}</a:custDash>"
    cap = ' cap="rnd"' if look.round_ends else ""
    end = f'<a:{head}End type="triangle" w="med" len="med"/>' if head else ""
    return f'<a:ln w="{emu(look.width)}"{cap}>{colour_xml(look.stroke)}{dash}<a:round/>{end}</a:ln>'
