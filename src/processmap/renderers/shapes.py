"""The outline of every kind of box, as SVG path data. All stay within the box and have straight
sides for arrows.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeAlias

from processmap.picture.vocabulary import BoxKind

Outline: TypeAlias = Callable[[float, float, float, float], tuple[str, str]]
"""(x, y, w, h) to the closed outline, and further lines inside it ("" for none)."""


@lru_cache(
    maxsize=1 << 15
)  # the same places come again and again: a third of the time of a big picture
def number(value: float) -> str:
    """Write a number as short as can be, with at most two decimals."""
    whole = int(value)
    return str(whole) if whole == value else f"{value:.2f}".rstrip("0").rstrip(".")


def corners(
    x: float, y: float, w: float, h: float, radii: tuple[float, float, float, float]
) -> str:
    """Give a rectangle with rounded corners: top left, top right, bottom right, bottom left."""
    n = number
    a, b, c, d = (min(radius, h / 2, w / 2) for radius in radii)
    out = [f"M{n(x + a)} {n(y)}H{n(x + w - b)}"]
    if b:
        out.append(f"A{n(b)} {n(b)} 0 0 1 {n(x + w)} {n(y + b)}")
    out.append(f"V{n(y + h - c)}")
    if c:
        out.append(f"A{n(c)} {n(c)} 0 0 1 {n(x + w - c)} {n(y + h)}")
    out.append(f"H{n(x + d)}")
    if d:
        out.append(f"A{n(d)} {n(d)} 0 0 1 {n(x)} {n(y + h - d)}")
    out.append(f"V{n(y + a)}")
    if a:
        out.append(f"A{n(a)} {n(a)} 0 0 1 {n(x + a)} {n(y)}")
    return "".join(out) + "z"


def cut(x: float, y: float, w: float, h: float, cuts: tuple[float, float, float, float]) -> str:
    """Give a rectangle with corners cut off: top left, top right, bottom right, bottom left."""
    n = number
    a, b, c, d = (min(size, h / 3, w / 3) for size in cuts)
    points = [(x + a, y), (x + w - b, y)]
    points += [(x + w, y + b)] * bool(b) + [(x + w, y + h - c)] + [(x + w - c, y + h)] * bool(c)
    points += [(x + d, y + h)] + [(x, y + h - d)] * bool(d) + [(x, y + a)] * bool(a)
    return "M" + "L".join(f"{n(px)} {n(py)}" for px, py in points) + "z"


def _rounded(*radii: float) -> Outline:
    four = (radii[0], radii[1], radii[2], radii[3])
    return lambda x, y, w, h: (corners(x, y, w, h, four), "")


def _cut(*sizes: float) -> Outline:
    four = (sizes[0], sizes[1], sizes[2], sizes[3])
    return lambda x, y, w, h: (cut(x, y, w, h, four), "")


def _joint(x: float, y: float, w: float, h: float) -> tuple[str, str]:
    return corners(x, y, w, h, (16, 16, 16, 16)), corners(
        x + 3, y + 3, w - 6, h - 6, (13, 13, 13, 13)
    )


def _decision(x: float, y: float, w: float, h: float) -> tuple[str, str]:
    return corners(x, y, w, h, (0, 0, 0, 0)), corners(x + 3, y + 3, w - 6, h - 6, (0, 0, 0, 0))


def _rules(x: float, y: float, w: float, h: float) -> tuple[str, str]:
    n = number
    return corners(
        x, y, w, h, (3, 3, 3, 3)
    ), f"M{n(x + 5)} {n(y)}V{n(y + h)}M{n(x + w - 5)} {n(y)}V{n(y + h)}"


def _left_rule(x: float, y: float, w: float, h: float) -> tuple[str, str]:
    n = number
    return corners(
        x, y, w, h, (0, 8, 8, 0)
    ), f"M{n(x + 3)} {n(y)}V{n(y + h)}M{n(x + 5)} {n(y)}V{n(y + h)}"


def _top_rule(x: float, y: float, w: float, h: float) -> tuple[str, str]:
    n = number
    return corners(
        x, y, w, h, (2, 2, 2, 2)
    ), f"M{n(x)} {n(y + 3)}H{n(x + w)}M{n(x)} {n(y + 5)}H{n(x + w)}"


def _bottom_rule(x: float, y: float, w: float, h: float) -> tuple[str, str]:
    n = number
    return corners(x, y, w, h, (2, 2, 2, 2)), f"M{n(x)} {n(y + h - 4)}H{n(x + w)}"


def _folded(x: float, y: float, w: float, h: float) -> tuple[str, str]:
    n = number
    return cut(x, y, w, h, (0, 9, 0, 0)), f"M{n(x + w - 9)} {n(y)}V{n(y + 9)}H{n(x + w)}"


def _stack(x: float, y: float, w: float, h: float) -> tuple[str, str]:
    n = number
    lines = (
        f"M{n(x + 4)} {n(y + h - 3)}H{n(x + w - 3)}V{n(y + 4)}M{n(x + 4)} "
        f"{n(y + h - 6)}H{n(x + w - 6)}V{n(y + 4)}"
    )
    return corners(x, y, w, h, (7, 3, 3, 3)), lines


OUTLINES: Final[dict[BoxKind, Outline]] = {
    "caucus": _rounded(8, 8, 8, 8),
    "outreach": _rounded(0, 18, 18, 0),
    "mirror": _rules,
    "joint": _joint,
    "coordination": _cut(9, 9, 9, 9),
    "mandate": _left_rule,
    "proposal": _folded,
    "decision": _decision,
    "meeting": _top_rule,
    "feedback": _rounded(18, 0, 0, 18),
    "action": _cut(10, 0, 10, 0),
    "requirement": _cut(10, 0, 0, 0),
    "stakeholder": _rounded(18, 18, 18, 18),
    "perspective": _rounded(14, 14, 14, 0),
    "body": _bottom_rule,
    "role": _rounded(5, 5, 5, 5),
    "money": _rules,
    "cell": _rounded(0, 0, 0, 0),
    "mark": _rounded(10, 10, 10, 10),
    "step": _rounded(6, 6, 6, 6),
    "arena": _joint,
    "session": _rounded(12, 12, 12, 12),
    "row": _rounded(2, 2, 2, 2),
    "fold": _stack,
    "other": _rounded(3, 3, 3, 3),
}
