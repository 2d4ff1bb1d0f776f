"""Where arrows go on from one sheet of a cut picture: out to the right or below, and to which
sheets they lead.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from attrs import frozen

from processmap.messages import text
from processmap.picture.drawing import Drawing, PlacedArrow

_NEAR: Final = (14.0, 34.0)
"""Words about arrows that leave nearer each other than this, to the right or below, are one."""
_LONGEST: Final = 5
"""Beside a sheet there is no room for more figures than this."""

Window: TypeAlias = tuple[float, float, float, float]
Leaving: TypeAlias = tuple[float, int]


@frozen
class Onward:
    """A place where arrows leave a sheet, from the top left of the picture on it, and the sheets
    they lead to.
    """

    x: float
    y: float
    sheets: tuple[int, ...]

    def words(self, language: str, name: str, before: int) -> str:
        """Say where to go on; ``name`` is the text for one sheet, and the first has the number
        after ``before``.
        """
        numbers = ", ".join(str(sheet + 1 + before) for sheet in self.sheets)
        if len(numbers) > _LONGEST:
            numbers = f"{self.sheets[0] + 1 + before} …"
        return text(f"picture.{name}", language, number=numbers)


def onward(drawing: Drawing, windows: Sequence[Window]) -> list[tuple[Onward, ...]]:
    """List for each of ``windows`` where arrows that end on another one leave it."""
    homes = _homes(drawing, windows)
    return [tuple(_places(drawing, window, here, homes)) for here, window in enumerate(windows)]


def _homes(drawing: Drawing, windows: Sequence[Window]) -> dict[str, int]:
    """Find the window that each box stands in."""
    found: dict[str, int] = {}
    for box in drawing.boxes:
        x, y = box.x + box.w / 2, box.y + box.h / 2
        for place, (left, top, wide, tall) in enumerate(windows):
            if left <= x <= left + wide and top <= y <= top + tall:
                found[box.id] = place
                break
    return found


def _places(
    drawing: Drawing, window: Window, here: int, homes: Mapping[str, int]
) -> Iterator[Onward]:
    left, top, wide, tall = window
    aside: list[Leaving] = []
    below: list[Leaving] = []
    for arrow in drawing.arrows:
        home = homes.get(arrow.target)
        if home is None or home == here:
            continue
        aside += [
            (y - top, home) for x, y in _crossings(arrow, left + wide, 0) if top < y < top + tall
        ]
        below += [
            (x - left, home) for x, y in _crossings(arrow, top + tall, 1) if left < x < left + wide
        ]
    yield from _joined(aside, _NEAR[0], lambda at, to: Onward(wide, at, to))
    yield from _joined(below, _NEAR[1], lambda at, to: Onward(at, tall, to))


def _crossings(arrow: PlacedArrow, edge: float, axis: int) -> Iterator[tuple[float, float]]:
    """Give where an arrow goes out over an edge, to the right (axis 0) or downwards (1)."""
    for a, b in pairwise(arrow.points):
        if a[axis] < edge - 1 and b[axis] > edge + 1:
            share = (edge - a[axis]) / (b[axis] - a[axis])
            yield a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _joined(
    found: Sequence[Leaving], near: float, made: Callable[[float, tuple[int, ...]], Onward]
) -> Iterator[Onward]:
    """Join what leaves closer together than its words have room for."""
    groups: list[list[Leaving]] = []
    for each in sorted(found):
        if groups and each[0] - groups[-1][0][0] <= near:
            groups[-1].append(each)
        else:
            groups.append([each])
    for group in groups:
        yield made(group[0][0], tuple(sorted({sheet for _, sheet in group})))
