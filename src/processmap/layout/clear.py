"""Whether a drawing keeps its promises: nothing overlaps, and no arrow runs through a box or a
word.

Our own engines keep them by the way they work, and tests hold them to it; what comes from outside
is looked at.
"""

from collections.abc import Sequence
from typing import TypeAlias

from processmap.picture.drawing import PlacedArrow, PlacedBox, Point, Word

Room: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def overlapping(boxes: Sequence[PlacedBox]) -> bool:
    """Say whether any two boxes overlap."""
    open_: list[Room] = []
    for box in sorted(boxes, key=lambda box: box.x):
        room = (box.x, box.y, box.x + box.w, box.y + box.h)
        open_ = [other for other in open_ if other[2] > room[0]]
        if any(other[1] < room[3] and room[1] < other[3] for other in open_):
            return True
        open_.append(room)
    return False


def through(
    arrows: Sequence[PlacedArrow], boxes: Sequence[PlacedBox], words: Sequence[Word]
) -> bool:
    """Say whether any arrow runs through a box that is not its end, through the inside of one that
    is, or a word.
    """
    rooms: list[tuple[str | None, Room]] = [
        (None, (box.x + 1.5, box.y + 1.5, box.x + box.w - 1.5, box.y + box.h - 1.5))
        for box in boxes
    ]
    rooms += [(word.owner, (word.x, word.y, word.x + word.w, word.y + word.h)) for word in words]
    rooms.sort(key=lambda entry: entry[1][0])
    for arrow in arrows:
        for a, b in zip(arrow.points, arrow.points[1:], strict=False):
            right = max(a[0], b[0])
            for _, room in rooms:
                if room[0] > right:
                    break
                if crosses(a, b, room):
                    return True
    return False


def crosses(a: Point, b: Point, room: Room) -> bool:
    """Say whether the piece from ``a`` to ``b`` enters the inside of ``room`` (Liang and Barsky
    1984).
    """
    (x, y), dx, dy = a, b[0] - a[0], b[1] - a[1]
    low, high = 0.0, 1.0
    for move, before, after in ((dx, room[0] - x, room[2] - x), (dy, room[1] - y, room[3] - y)):
        if move == 0:
            if before >= 0 or after <= 0:
                return False
            continue
        one, two = sorted((before / move, after / move))
        low, high = max(low, one), min(high, two)
        if low >= high:
            return False
    return True
