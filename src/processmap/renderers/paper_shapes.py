"""The shapes of a picture that is made for a paper: boxes, marks, gates and grounds, by tone and
state.
"""

from collections.abc import Iterable
from typing import Final

from processmap.picture.drawing import Figure, PlacedBand, PlacedBox, Tone
from processmap.renderers.shapes import number

_WHITE: Final = "#ffffff"

INKS: Final[dict[Tone, str]] = {
    "": "#17212b",
    "ink": "#17212b",
    "quiet": "#46535f",
    "own": "#1b6349",
    "joint": "#1a5391",
    "track": "#58428c",
    "paper": "#6e5100",
    "body": "#8e3519",
    "warn": "#8e3519",
    "dark": "#10304a",
    "light": _WHITE,
}
"""The colour of words and lines of each tone."""

GROUNDS: Final[dict[Tone, str]] = {
    "": _WHITE,
    "ink": _WHITE,
    "quiet": _WHITE,
    "own": "#e5f2ec",
    "joint": "#e5eef9",
    "track": "#eeeaf7",
    "paper": "#fbf3da",
    "body": "#faeae4",
    "warn": _WHITE,
    "dark": "#10304a",
    "light": _WHITE,
}
"""The ground of a box of each tone."""

ROW: Final = "#f1f4f6"
ROW_HEAD: Final = "#e3e8ec"
EDGE: Final = "#5f6c78"
_RINGS: Final = ("#dbe1e7", "#ebeef1", "#f7f8fa")
"""The grounds of rings, innermost first."""
_HAIR: Final = "#cdd4da"
_DASH: Final = "4 3"
_LARGE_CARD: Final = 0.75
"""How thick the outline of a large step is, as a share of other boxes: it grows with its words, and
would be heavier than they are.
"""


def _rect(x: float, y: float, w: float, h: float, rest: str) -> str:
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}" {rest}/>'
    )


def _circle(x: float, y: float, w: float, h: float, rest: str) -> str:
    n = number
    return (
        f'<ellipse cx="{n(x + w / 2)}" cy="{n(y + h / 2)}" rx="{n(w / 2)}" ry="{n(h / 2)}" {rest}/>'
    )


def _line(path: str, colour: str, width: float, dash: str = "") -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{number(width)}"{dashes}/>'
    )


def box_shape(box: PlacedBox, unit: float) -> str:
    """Write the outline of a box on a sheet; ``unit`` is a tenth of the body's size there."""
    if box.shape in ("", "none") and box.state != "next":
        return ""
    x, y, w, h = box.x, box.y, box.w, box.h
    if box.state == "next":
        radius = min(5 * unit, w / 2, h / 2)
        return _rect(x, y, w, h, f'rx="{number(radius)}" fill="{INKS["dark"]}"')
    if box.shape == "dot":
        return ""
    ink, ground, width, dash = INKS[box.tone], GROUNDS[box.tone], 1.3 * unit, ""
    if box.state in ("provisional", "cancelled"):
        ground, width, dash = _WHITE, 1.2 * unit, _scaled(_DASH, unit)
    elif box.state == "held":
        ink, ground, width = EDGE, _WHITE, 1.0 * unit
    if box.kind == "step":
        width *= _LARGE_CARD
    look = f'stroke="{ink}" stroke-width="{number(width)}"' + (
        f' stroke-dasharray="{dash}"' if dash else ""
    )
    if box.shape == "sheet":
        fold = min(9 * unit, w / 3, h / 3)
        n = number
        path = f"M{n(x)} {n(y)}H{n(x + w - fold)}L{n(x + w)} {n(y + fold)}V{n(y + h)}H{n(x)}z"
        corner = f"M{n(x + w - fold)} {n(y)}V{n(y + fold)}H{n(x + w)}"
        return f'<path d="{path}" fill="{ground}" {look}/>' + _line(corner, ink, 0.9 * unit)
    radius = {"round": min(h / 2, 14 * unit), "soft": 4 * unit, "square": 0.0}.get(
        box.shape, 4 * unit
    )
    return _rect(x, y, w, h, f'rx="{number(radius)}" fill="{ground}" {look}')


def _scaled(dash: str, unit: float) -> str:
    return " ".join(number(round(float(part) * unit, 2)) for part in dash.split())


def band_shape(band: PlacedBand, unit: float) -> str:
    """Write what runs across rows: a gate's bar by its state, a frame round what touches everybody,
    a line for now.
    """
    x, y, w, h = band.x, band.y, band.w, band.h
    ink = INKS[band.tone]
    middle = x + w / 2
    n = number
    if band.kind == "now":
        return _line(f"M{n(middle)} {n(y)}V{n(y + h)}", ink, 1.1 * unit, _scaled("1 3", unit))
    if band.kind == "gather":
        return _line(f"M{n(middle)} {n(y)}V{n(y + h)}", ink, 1.1 * unit)
    if band.kind in ("draft", "answer"):
        dash = _scaled(_DASH, unit)
        return _rect(
            x,
            y,
            w,
            h,
            f'rx="{n(3 * unit)}" fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.3 * unit)}" '
            f'stroke-dasharray="{dash}"',
        )
    if band.state == "open":
        stub = min(8 * unit, h / 3)
        ends = _rect(x, y, w, stub, f'fill="{ink}"') + _rect(
            x, y + h - stub, w, stub, f'fill="{ink}"'
        )
        return ends + _line(
            f"M{n(middle)} {n(y + stub)}V{n(y + h - stub)}", ink, 1.1 * unit, _scaled("1 3", unit)
        )
    if band.state == "reservation":
        return _line(f"M{n(middle)} {n(y)}V{n(y + h)}", ink, w, _scaled("9 4", unit))
    if band.state == "unknown":
        return _line(f"M{n(middle)} {n(y)}V{n(y + h)}", ink, w * 0.7, _scaled("2 4", unit))
    return _rect(x, y, w, h, f'fill="{ink}"')


def figure_shape(figure: Figure, unit: float) -> Iterable[str]:
    """Write a ground, a frame, a line or a mark."""
    x, y, w, h = figure.x, figure.y, figure.w, figure.h
    ink = INKS[figure.tone]
    role = figure.role
    n = number
    if role == "row":
        yield _rect(x, y, w, h, f'rx="{n(3 * unit)}" fill="{ROW}"')
    elif role == "row-head":
        yield _rect(x, y, w, h, f'rx="{n(3 * unit)}" fill="{ROW_HEAD}"')
    elif role == "row-edge":
        yield _rect(x, y, w, h, f'fill="{ink}"')
    elif role == "head-past":
        yield _rect(
            x,
            y,
            w,
            h,
            f'rx="{n(3 * unit)}" fill="{ROW_HEAD}" stroke="{_HAIR}" stroke-width="{n(0.8 * unit)}"',
        )
    elif role == "head-now":
        yield _rect(
            x,
            y,
            w,
            h,
            f'rx="{n(3 * unit)}" fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.8 * unit)}"',
        )
    elif role == "head-later":
        dash = _scaled(_DASH, unit)
        yield _rect(
            x,
            y,
            w,
            h,
            f'rx="{n(3 * unit)}" fill="{_WHITE}" stroke="{EDGE}" stroke-width="{n(unit)}" '
            f'stroke-dasharray="{dash}"',
        )
    elif role == "tag":
        yield _rect(
            x,
            y,
            w,
            h,
            f'rx="{n(h / 2)}" fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.1 * unit)}"',
        )
    elif role == "card":
        yield _rect(
            x,
            y,
            w,
            h,
            f'rx="{n(4 * unit)}" fill="{_WHITE}" stroke="{_HAIR}" stroke-width="{n(unit)}"',
        )
    elif role == "pin-label":
        yield _rect(x, y, w, h, f'rx="{n(h / 2)}" fill="{ink}"')
    elif role == "pin":
        yield f'<path d="M{n(x)} {n(y)}H{n(x + w)}L{n(x + w / 2)} {n(y + h)}z" fill="{ink}"/>'
    elif role in ("line", "line-dashed", "line-dotted"):
        dash = {
            "line": "",
            "line-dashed": _scaled(_DASH, unit),
            "line-dotted": _scaled("1 3", unit),
        }[role]
        yield _line(f"M{n(x)} {n(y)}L{n(x + w)} {n(y + h)}", ink, unit, dash)
    elif role == "hair":
        yield _line(f"M{n(x)} {n(y)}L{n(x + w)} {n(y + h)}", _HAIR, 0.8 * unit)
    elif role in ("measure-left", "measure-right"):
        leftward = role == "measure-left"
        tip, end = (x, x + w) if leftward else (x + w, x)
        middle, head = y + h / 2, 6 * unit
        base = tip + head if leftward else tip - head
        yield _line(f"M{n(base)} {n(middle)}H{n(end)}", ink, unit)
        point = f"M{n(tip)} {n(middle)}L{n(base)} {n(middle - head / 2)}v{n(head)}z"
        yield f'<path d="{point}" fill="{ink}"/>'
    elif role == "bar-gate":
        yield _rect(x, y, w, h, f'fill="{ink}"')
    elif role in ("bar-span", "bar-about"):
        dash = f' stroke-dasharray="{_scaled(_DASH, unit)}"' if role == "bar-about" else ""
        ground = _WHITE if role == "bar-about" else GROUNDS[figure.tone]
        ground = "none" if figure.tone == "light" else ground  # on what is dark already
        edge = f'stroke="{ink}" stroke-width="{n(1.2 * unit)}"{dash}'
        yield _rect(x, y, w, h, f'rx="{n(2 * unit)}" fill="{ground}" {edge}')
    elif role == "frame-round":
        dash = f'stroke-dasharray="{_scaled(_DASH, unit)}"'
        edge = f'stroke="{ink}" stroke-width="{n(1.2 * unit)}" {dash}'
        radius = min(h / 2, 8 * unit)
        yield _rect(x, y, w, h, f'rx="{n(radius)}" fill="{_WHITE}" {edge}')
    elif role == "half-ring":
        ground = (_WHITE, *_RINGS)[int(figure.kind or 0)]
        path = f"M{n(x)} {n(y + h)}A{n(w / 2)} {n(h)} 0 0 1 {n(x + w)} {n(y + h)}z"
        yield f'<path d="{path}" fill="{ground}" stroke="{EDGE}" stroke-width="{n(unit)}"/>'
    elif role == "stack":
        edge = f'stroke="{ink}" stroke-width="{n(1.3 * unit)}"'
        shift = 2 * unit
        back = _rect(x + shift, y - shift, w, h, f'rx="{n(4 * unit)}" fill="{_WHITE}" {edge}')
        ground = GROUNDS[figure.tone]
        yield back + _rect(x, y, w, h, f'rx="{n(4 * unit)}" fill="{ground}" {edge}')
    elif role == "dash":
        yield _line(f"M{n(x)} {n(y + h / 2)}H{n(x + w)}", ink, unit)
    else:
        yield from _mark(figure, ink, unit)


def _mark(figure: Figure, ink: str, unit: float) -> Iterable[str]:
    x, y, w, h = figure.x, figure.y, figure.w, figure.h
    role = figure.role
    n = number
    if figure.kind in ("square", "sheet", "diamond") and role.startswith("mark-"):
        yield from _shaped_mark(figure, ink, unit)
    elif role == "mark-held":
        yield _circle(x, y, w, h, f'fill="{ink}"')
        yield _tick(x, y, w, _WHITE)
    elif role == "mark-part":
        yield _circle(x, y, w, h, f'fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.9 * unit)}"')
        half = f"M{n(x)} {n(y + h / 2)}A{n(w / 2)} {n(h / 2)} 0 0 0 {n(x + w)} {n(y + h / 2)}z"
        yield f'<path d="{half}" fill="{ink}"/>'
    elif role in ("mark-dated", "number"):
        line = 1.9 * unit if role == "mark-dated" else 1.4 * unit
        ground = ink if figure.kind == "filled" else _WHITE
        edge = f'stroke="{ink}" stroke-width="{n(line)}"'
        if figure.state == "provisional":
            edge += f' stroke-dasharray="{_scaled("2.5 2", unit)}"'
        yield _circle(x, y, w, h, f'fill="{ground}" {edge}')
    elif role == "mark-provisional":
        dash = _scaled("2.2 1.8", unit)
        edge = f'stroke="{ink}" stroke-width="{n(1.2 * unit)}" stroke-dasharray="{dash}"'
        yield _circle(x, y, w, h, f'fill="{_WHITE}" {edge}')
    elif role == "mark-cancelled":
        yield _circle(x, y, w, h, f'fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.4 * unit)}"')
        yield from _cross(x + 0.25 * w, y + 0.25 * h, 0.5 * w, ink)
    elif role == "mark-asked":
        yield _circle(x, y, w, h, f'fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.5 * unit)}"')
        yield _question(x, y, w, ink)
    elif role == "mark-meeting":
        yield _rect(x, y, w, h, f'fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.4 * unit)}"')
    elif role == "mark-paper":
        fold = w * 0.34
        path = f"M{n(x)} {n(y)}H{n(x + w - fold)}L{n(x + w)} {n(y + fold)}V{n(y + h)}H{n(x)}z"
        yield (
            f'<path d="{path}" fill="{GROUNDS["paper"]}" stroke="{ink}" '
            f'stroke-width="{n(1.2 * unit)}"/>'
        )
        yield _line(f"M{n(x + w - fold)} {n(y)}V{n(y + fold)}H{n(x + w)}", ink, 0.8 * unit)
    elif role.startswith("lock-"):
        yield from _lock(figure, ink, unit)
    elif role.startswith("chair-"):
        yield from _chair(figure, ink, unit)
    elif role == "own-track":
        yield from _own_track(figure, ink, unit)
    elif role == "invite":
        yield from _invite(figure, ink, unit)
    elif role == "answer":
        yield from _answer(figure, ink, unit)
    elif role.startswith("sign-"):
        yield from _sign(figure, ink, unit)


def _sign(figure: Figure, ink: str, unit: float) -> Iterable[str]:
    """Write what is to be done between two sides: two heads that meet, the same through a dot, two
    bars, or a question.
    """
    x, w = figure.x, figure.w
    n = number
    middle, y = x + w / 2, figure.y + figure.h / 2
    half = figure.h * 0.34
    if figure.role == "sign-apart":
        bar = 2.6 * unit
        for left in (middle - 2.2 * bar, middle + 1.2 * bar):
            yield _rect(left, y - 1.2 * half, bar, 2.4 * half, f'fill="{ink}"')
        return
    if figure.role == "sign-open":
        side = figure.h * 0.95
        left, top = middle - side / 2, y - side / 2
        dash = _scaled("2.2 1.8", unit)
        edge = f'stroke="{ink}" stroke-width="{n(1.2 * unit)}" stroke-dasharray="{dash}"'
        yield _circle(left, top, side, side, f'fill="{_WHITE}" {edge}')
        yield _question(left, top, side, ink)
        return
    head = 1.9 * half
    gap = head * 0.25
    if figure.role == "sign-through":
        dot = 1.7 * half
        yield _circle(middle - dot / 2, y - dot / 2, dot, dot, f'fill="{ink}"')
        gap = dot * 0.75
    for way, start in ((1, x), (-1, x + w)):
        tip = middle - way * gap
        base = tip - way * head
        yield _line(f"M{n(start)} {n(y)}H{n(base)}", ink, 1.5 * unit)
        path = f"M{n(tip)} {n(y)}L{n(base)} {n(y - half)}V{n(y + half)}z"
        yield f'<path d="{path}" fill="{ink}"/>'


def _shaped_mark(figure: Figure, ink: str, unit: float) -> Iterable[str]:
    """Write a mark that is no circle: its outline says what sort of thing it is, what is in it how
    far it has come.
    """
    x, y, w, h = figure.x, figure.y, figure.w, figure.h
    n = number
    state = figure.role.removeprefix("mark-")
    dash = f' stroke-dasharray="{_scaled("2.2 1.8", unit)}"' if state == "provisional" else ""
    width = 1.2 if state == "provisional" else 1.7
    ground = ink if state == "held" else _WHITE
    look = f'fill="{ground}" stroke="{ink}" stroke-width="{n(width * unit)}"{dash}'
    inner = 0.74
    if figure.kind == "diamond":
        middle, centre = x + w / 2, y + h / 2
        over = 0.08 * w
        path = f"M{n(middle)} {n(y - over)}L{n(x + w + over)} {n(centre)}"
        path += f"L{n(middle)} {n(y + h + over)}L{n(x - over)} {n(centre)}z"
        inner = 0.62
    elif figure.kind == "sheet":
        left, right, fold = x + 0.08 * w, x + 0.92 * w, 0.32 * w
        path = f"M{n(left)} {n(y)}H{n(right - fold)}L{n(right)} {n(y + fold)}V{n(y + h)}H{n(left)}z"
    else:
        path = f"M{n(x)} {n(y)}H{n(x + w)}V{n(y + h)}H{n(x)}z"
    yield f'<path d="{path}" {look}/>'
    side = inner * w
    left, top = x + (w - side) / 2, y + (h - side) / 2
    if state == "held":
        yield _tick(left, top, side, _WHITE)
    elif state == "asked":
        yield _question(left, top, side, ink)
    elif state == "cancelled":
        yield from _cross(left + 0.2 * side, top + 0.2 * side, 0.6 * side, ink)


def _cross(x: float, y: float, side: float, ink: str) -> Iterable[str]:
    n = number
    path = f"M{n(x)} {n(y)}l{n(side)} {n(side)}M{n(x + side)} {n(y)}l{n(-side)} {n(side)}"
    yield f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="{n(0.28 * side)}"/>'


def _tick(x: float, y: float, w: float, colour: str) -> str:
    n = number
    path = (
        f"M{n(x + 0.25 * w)} {n(y + 0.52 * w)}l{n(0.18 * w)} {n(0.2 * w)}l{n(0.32 * w)} "
        f"{n(-0.4 * w)}"
    )
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{n(0.14 * w)}" '
        f'stroke-linecap="round" '
        'stroke-linejoin="round"/>'
    )


def _question(x: float, y: float, w: float, colour: str) -> str:
    n = number
    path = (
        f"M{n(x + 0.34 * w)} {n(y + 0.38 * w)}Q{n(x + 0.36 * w)} {n(y + 0.24 * w)} "
        f"{n(x + 0.5 * w)} {n(y + 0.24 * w)}"
        f"Q{n(x + 0.68 * w)} {n(y + 0.25 * w)} {n(x + 0.66 * w)} {n(y + 0.4 * w)}"
        f"Q{n(x + 0.64 * w)} {n(y + 0.5 * w)} {n(x + 0.5 * w)} {n(y + 0.6 * w)}"
    )
    dot = _circle(x + 0.43 * w, y + 0.69 * w, 0.14 * w, 0.14 * w, f'fill="{colour}"')
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{n(0.12 * w)}" '
        f'stroke-linecap="round"/>' + dot
    )


def _lock(figure: Figure, ink: str, unit: float) -> Iterable[str]:
    x, y, w, h = figure.x, figure.y, figure.w, figure.h
    n = number
    body, neck = h * 0.55, w * 0.28
    top = y + h - body
    if figure.role == "lock-unknown":
        yield _circle(
            x,
            y + (h - w) / 2,
            w,
            w,
            f'fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.2 * unit)}"',
        )
        yield _question(x, y + (h - w) / 2, w, ink)
        return
    left, right = x + w / 2 - neck, x + w / 2 + neck
    if figure.role == "lock-open":
        left, right = left + 0.45 * w, right + 0.45 * w
    path = f"M{n(left)} {n(top)}V{n(y + neck)}A{n(neck)} {n(neck)} 0 0 1 {n(right)} {n(y + neck)}"
    path += f"V{n(top - (0.1 * h if figure.role == 'lock-open' else 0))}"
    yield _line(path, ink, 1.4 * unit)
    fill = f'fill="{ink}"'
    if figure.role == "lock-open":
        fill = f'fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.2 * unit)}"'
    yield _rect(x + 0.04 * w, top, w * 0.92, body, f'rx="{n(1.2 * unit)}" {fill}')


def _chair(figure: Figure, ink: str, unit: float) -> Iterable[str]:
    """Write a chair, told apart by its seat: filled with a tick, half filled, with a question mark,
    empty, dashed, or thin with a stroke in it: nobody is thrown out who declines.
    """
    x, y, w, h = figure.x, figure.y, figure.w, figure.h
    n = number
    state = figure.role.removeprefix("chair-")
    dash = f' stroke-dasharray="{_scaled("2.5 2", unit)}"' if state == "kept" else ""
    fill = ink if state == "yes" else _WHITE
    back = h * 0.18
    left, top, wide, tall = x + 0.1 * w, y + back + 0.1 * h, 0.8 * w, h - back - 0.1 * h
    corner = f'rx="{n(2.5 * unit)}"'
    thin = 0.6 if state == "no" else 1.0
    edge = f'stroke="{ink}" stroke-width="{n(1.4 * thin * unit)}"{dash}'
    yield _rect(left, top, wide, tall, f'{corner} fill="{fill}" {edge}')
    arc = f"M{n(x)} {n(y + back)}Q{n(x + w / 2)} {n(y - 0.06 * h)} {n(x + w)} {n(y + back)}"
    ends = 'stroke-linecap="round"'
    pen = f'fill="none" stroke="{ink}" stroke-width="{n(2.2 * thin * unit)}" {ends}'
    yield f'<path d="{arc}" {pen}{dash if state == "kept" else ""}/>'
    side = min(wide, tall) * 0.84
    inner = (left + (wide - side) / 2, top + (tall - side) / 2)
    if state == "yes":
        yield _tick(*inner, side, _WHITE)
    elif state == "wants":
        yield _rect(left, top + tall / 2, wide, tall / 2, f'{corner} fill="{ink}"')
    elif state == "asked":
        yield _question(*inner, side, ink)
    elif state == "no":
        path = f"M{n(left + 0.28 * wide)} {n(top + tall / 2)}h{n(0.44 * wide)}"
        yield f'<path d="{path}" {pen}/>'


def _own_track(figure: Figure, ink: str, unit: float) -> Iterable[str]:
    """Write an arrow that leaves a frame: they go a way of their own."""
    x, y, w, h = figure.x, figure.y, figure.w, figure.h
    n = number
    frame = (
        f"M{n(x + 0.45 * w)} {n(y + 0.2 * h)}H{n(x)}V{n(y + h)}H{n(x + 0.8 * w)}V{n(y + 0.55 * h)}"
    )
    yield _line(frame, ink, 1.4 * unit)
    yield _line(
        f"M{n(x + 0.4 * w)} {n(y + 0.6 * h)}L{n(x + 0.9 * w)} {n(y + 0.1 * h)}", ink, 1.8 * unit
    )
    head = (
        f"M{n(x + w)} {n(y)}L{n(x + 0.55 * w)} {n(y + 0.1 * h)}L{n(x + 0.9 * w)} {n(y + 0.45 * h)}z"
    )
    yield f'<path d="{head}" fill="{ink}"/>'


def _answer(figure: Figure, ink: str, unit: float) -> Iterable[str]:
    """Write what is said back: a bubble with two lines of words."""
    n = number
    x, y, w, h = figure.x, figure.y, figure.w, figure.h
    low = y + 0.72 * h
    edge = f'fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.3 * unit)}"'
    path = (
        f"M{n(x)} {n(y)}H{n(x + w)}V{n(low)}H{n(x + 0.55 * w)}"
        f"L{n(x + 0.25 * w)} {n(y + h)}V{n(low)}H{n(x)}z"
    )
    yield f'<path d="{path}" {edge} stroke-linejoin="round"/>'
    for share in (0.26, 0.48):
        yield _line(f"M{n(x + 0.2 * w)} {n(y + share * h)}H{n(x + 0.8 * w)}", ink, unit)


def _invite(figure: Figure, ink: str, unit: float) -> Iterable[str]:
    """Write a letter: whoever wants to may come."""
    x, y, w, h = figure.x, figure.y, figure.w, figure.h
    n = number
    yield _rect(x, y, w, h, f'fill="{_WHITE}" stroke="{ink}" stroke-width="{n(1.4 * unit)}"')
    flap = f"M{n(x)} {n(y)}L{n(x + w / 2)} {n(y + 0.6 * h)}L{n(x + w)} {n(y)}"
    yield _line(flap, ink, 1.3 * unit)
