"""The shapes of our own SVG as paths of the PDF library; only what that SVG uses is read."""

from collections.abc import Iterable
from typing import Any, Final


def paths_of(element: Any, inherited: dict[str, str]) -> Iterable[Any]:
    """Turn the shapes of the SVG into paths; the SVG is our own, so only what it uses is read."""
    from fpdf.svg import svg_path_converter

    look = inherited | {key: value for key, value in element.attrib.items() if key in _LOOKS}
    tag = element.tag.rpartition("}")[2]
    source = _outline(tag, element.attrib)
    if source:
        yield _styled(source, look, svg_path_converter)
    for child in element:
        yield from paths_of(child, look)


_LOOKS: Final = (
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
)


def _outline(tag: str, given: dict[str, str]) -> str:
    """Give a shape as path data, "" for what is no shape."""
    if tag == "path":
        return given["d"]
    if tag == "rect":
        x, y = float(given.get("x", 0)), float(given.get("y", 0))
        w, h = float(given["width"]), float(given["height"])
        r = min(float(given.get("rx", 0)), w / 2, h / 2)
        if not r:
            return f"M{x} {y}H{x + w}V{y + h}H{x}z"
        return (
            f"M{x + r} {y}H{x + w - r}A{r} {r} 0 0 1 {x + w} {y + r}V{y + h - r}A{r} {r} 0 0 1 "
            f"{x + w - r} {y + h}"
            f"H{x + r}A{r} {r} 0 0 1 {x} {y + h - r}V{y + r}A{r} {r} 0 0 1 {x + r} {y}z"
        )
    if tag == "ellipse":
        cx, cy, rx, ry = (float(given[key]) for key in ("cx", "cy", "rx", "ry"))
        return f"M{cx - rx} {cy}A{rx} {ry} 0 1 1 {cx + rx} {cy}A{rx} {ry} 0 1 1 {cx - rx} {cy}z"
    return ""


def _styled(source: str, look: dict[str, str], convert: Any) -> Any:
    from fpdf.drawing import PaintedPath

    path = PaintedPath()
    convert(path, source)
    style = path.style
    style.auto_close = False
    style.fill_color = None if look.get("fill", "none") == "none" else look["fill"]
    style.stroke_color = None if look.get("stroke", "none") == "none" else look["stroke"]
    style.stroke_width = float(look.get("stroke-width", 1))
    style.stroke_cap_style = look.get("stroke-linecap", "butt")
    style.stroke_join_style = look.get("stroke-linejoin", "miter")
    style.stroke_dash_pattern = [float(part) for part in look.get("stroke-dasharray", "").split()]
    return path
