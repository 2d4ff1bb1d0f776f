"""How wide the boxes of each rank are: no wider than their words need, as a map is read at the size
it fits the screen.

A wide box with two short lines in it takes room from all the words of the picture. So a rank takes
the least of a few widths at which no word of its boxes has to be broken and none becomes much
higher than in a wide box.
"""

from collections.abc import Sequence
from typing import Final

from processmap.layout.contents import PAD, Content, Typesetter
from processmap.picture.diagram import Box

WIDTHS: Final = (132, 146, 160, 174, 188)
"""Widths of boxes, the widest last."""
_FEW: Final = 5
"""So many ranks have room on a screen with boxes of the greatest width."""
_HIGHER: Final = (18, 34)
"""A box becomes no higher than this over what it is at the greatest width; and one lower than
`_LOW`: two lines.
"""
_LOW: Final = 104


def set_boxes(
    setter: Typesetter,
    boxes: Sequence[Box],
    titles: Sequence[str],
    rank: Sequence[int],
    floor: Sequence[float],
) -> list[Content]:
    """Set every box, those of a rank equally wide.

    Args:
        setter: sets the words.
        boxes: what is set.
        titles: by box, the title of its lane.
        rank: by box.
        floor: by rank, how wide its boxes must be at least.
    """
    members: dict[int, list[int]] = {}
    for number, at in enumerate(rank):
        members.setdefault(at, []).append(number)
    contents = [
        setter.set(box, WIDTHS[-1], title) for box, title in zip(boxes, titles, strict=True)
    ]
    for at, numbers in members.items() if len(members) > _FEW else ():
        inner = max(_longest(setter, boxes[number]) for number in numbers)
        for width in WIDTHS[:-1]:
            if width < floor[at] or width - 2 * PAD < inner:
                continue
            made = [setter.set(boxes[number], width, titles[number]) for number in numbers]
            if all(_may(new, contents[number]) for new, number in zip(made, numbers, strict=True)):
                for number, content in zip(numbers, made, strict=True):
                    contents[number] = content
                break
    return contents


def _may(narrow: Content, wide: Content) -> bool:
    return narrow.h <= wide.h + _HIGHER[narrow.h <= _LOW]


def _longest(setter: Typesetter, box: Box) -> float:
    """Give the room that the longest word of a box takes."""
    lines = [
        (box.heading, setter.style("heading")),
        *((line.text, setter.style(line.role)) for line in box.lines),
    ]
    words = ((word, style) for words, style in lines for word in words.split())
    return max(
        (taken for word, style in words for _, taken in setter.lines(word, style, 1e6)), default=0.0
    )
