"""The single shapes of the SVG: boxes' outlines, marks, samples in the legend, axes, arrowheads."""

from collections.abc import Iterable

from processmap.picture.drawing import Figure, PlacedBox
from processmap.picture.vocabulary import UNDIRECTED
from processmap.renderers.palette import (
    ARROWS,
    BAND,
    BAND_CURRENT,
    BORDERS,
    DRAFT,
    HAIR,
    HEAD,
    HOLLOW,
    INK,
    LINE,
    PAINTS,
    PAPER,
    RETURN,
    RETURN_STROKE,
    Stroke,
)
from processmap.renderers.shapes import OUTLINES, number


def rect(x: float, y: float, w: float, h: float, rest: str) -> str:
    """Write a rectangle; ``rest`` is its further attributes."""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}" {rest}/>'
    )


def shape_of(figure: Figure) -> Iterable[str]:
    """Write a shape that is neither box, lane nor arrow."""
    x, y, w, h = figure.x, figure.y, figure.w, figure.h
    if figure.role == "sample-box":
        yield outline(figure.kind, figure.state, x + 1, y, w - 2, h)
        if figure.state == "held":
            yield tick(x + w / 2 - 5, y + h / 2, INK)
        if figure.state in ("cancelled", "removed"):
            yield cross(x + w / 2 - 4, y + h / 2, INK)
    elif figure.role in ("sample-arrow", "sample-return"):
        yield sample(figure)
    elif figure.role in ("band", "band-current"):
        yield rect(
            x, y, w, h, f'rx="3" fill="{BAND_CURRENT if figure.role == "band-current" else BAND}"'
        )
    elif figure.role == "band-ahead":
        yield rect(x, y, w, h, f'rx="3" fill="{PAPER}" stroke="{HAIR}"')
    elif figure.role == "ahead":
        yield rect(x, y, w, h, f'rx="3" fill="{HEAD}"')
    elif figure.role == "draft":
        yield rect(x, y, w, h, f'rx="3" fill="none" stroke="{DRAFT}" stroke-width="2"')
    elif figure.role == "reviewed":
        yield rect(x, y, w, h, f'rx="3" fill="none" stroke="{LINE}"')
    else:
        yield rect(x, y, w, h, f'rx="4" fill="{HEAD}" stroke="{HAIR}"')


def pen(stroke: Stroke, colour: str) -> str:
    """Write the attributes of a line."""
    dash = f' stroke-dasharray="{stroke.dash}"' if stroke.dash else ""
    return f'stroke="{colour}" stroke-width="{number(stroke.width)}"{dash}'


def outline(kind: str, state: str, x: float, y: float, w: float, h: float) -> str:
    """Write the outline of a box with its ground, and the lines inside it."""
    paint, stroke = PAINTS[kind], BORDERS[state]  # type: ignore[index] # kinds and states are checked by the diagram
    outline, inside = OUTLINES[kind](x, y, w, h)  # type: ignore[index] # as above
    line = pen(stroke, paint.border)
    out = f'<path d="{outline}" fill="{PAPER if state in HOLLOW else paint.ground}" {line}/>'
    if inside:
        out += f'<path d="{inside}" fill="none" stroke="{paint.border}" stroke-width="1"/>'
    return out


def tick(x: float, middle: float, colour: str) -> str:
    """Write a tick, 12 units wide."""
    n = number
    return (
        f'<path d="M{n(x + 1)} {n(middle)}l3 3.5 5.5 -7" fill="none" stroke="{colour}" '
        f'stroke-width="1.8" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def cross(x: float, middle: float, colour: str) -> str:
    """Write a cross, 8 units wide."""
    n = number
    return (
        f'<path d="M{n(x)} {n(middle - 4)}l8 8m0 -8l-8 8" fill="none" stroke="{colour}" '
        f'stroke-width="1.8"/>'
    )


def sample(figure: Figure) -> str:
    """Write the sample of an arrow for the legend."""
    back = figure.role == "sample-return"
    stroke = RETURN_STROKE if back else ARROWS[figure.kind]  # type: ignore[index] # checked by the diagram
    colour = RETURN if back else LINE
    y = figure.y + figure.h / 2
    line = (
        f'<path d="M{number(figure.x)} {number(y)}h{number(figure.w - 6)}" fill="none" '
        f"{pen(stroke, colour)}/>"
    )
    if figure.kind in UNDIRECTED:
        return line
    return line + f'<path d="{arrowhead(figure.x + figure.w, y, 1)}" fill="{colour}"/>'


def arrowhead(x: float, y: float, direction: int) -> str:
    """Give a head whose tip touches (x, y), pointing right (1) or left (-1)."""
    n = number
    back = x - 9 * direction
    return f"M{n(x)} {n(y)}L{n(back)} {n(y - 4.5)}L{n(back)} {n(y + 4.5)}z"


def stack(box: PlacedBox) -> str:
    """Write the edges of the boxes that seem to lie below one that stands for several."""
    n = number
    right, bottom = box.x + box.w, box.y + box.h
    path = "".join(
        f"M{n(box.x + 8)} {n(bottom + off)}H{n(right + off - 6)}Q{n(right + off)} "
        f"{n(bottom + off)} {n(right + off)} "
        f"{n(bottom + off - 6)}V{n(box.y + 8)}"
        for off in (-3, -6)
    )
    return f'<path d="{path}" fill="none" stroke="{PAINTS[box.kind].border}"/>'
