"""What happens when, before it has a place: on one scale of time."""

import datetime as dt
from typing import Final, Literal, TypeAlias, get_args

from attrs import frozen

from processmap.picture.drawing import Tone

Extent: TypeAlias = Literal["day", "span", "about", "gate"]
"""One day, a mark; several days, a bar of exactly those; some time within them, a dashed bar; what
has to be in place by a day, an upright bar.
"""

Shape: TypeAlias = Literal["circle", "square", "sheet", "diamond"]
"""What sort of thing a mark stands for: a talk or an event; a body's meeting or decision; a paper;
a last day.
"""

SHAPES: Final[tuple[Shape, ...]] = get_args(Shape)


@frozen(kw_only=True)
class Moment:
    """Something with a time.

    Attributes:
        id: the id of its box.
        row: the id of its row.
        first, last: its days.
        extent: how it is drawn.
        title: what it is.
        lines: when, in words, and what else is said.
        length: how long it lasts, in words; a measure along its bar where that has room.
        state: "held", "planned", "provisional", "next", "asked", "cancelled" or "plain".
        shape: what sort of mark it has.
        tone: what its colour stands for.
    """

    id: str
    row: str
    first: dt.date
    last: dt.date
    extent: Extent
    title: str
    lines: tuple[str, ...] = ()
    length: str = ""
    state: str = "plain"
    shape: Shape = "circle"
    tone: Tone = "own"


@frozen(kw_only=True)
class Undated:
    """Something that has no time: its box, its words, and the mark it would have."""

    id: str
    title: str
    lines: tuple[str, ...] = ()
    state: str = "plain"
    shape: Shape = "circle"
    tone: Tone = "own"


@frozen(kw_only=True)
class Timescale:
    """Everything a timeline shows.

    Attributes:
        rows: id and title, from above.
        moments: what has a time.
        marks: days that concern everything, with id and word: today, the target.
        months: the names of the months, January first.
        undated: what has no time.
        undated_title: the heading over them.
        next_words: the word before what is next.
        title, subtitle: of the sheet.
        foot: sentences at the foot.
        tag: the word in the corner.
    """

    rows: tuple[tuple[str, str], ...]
    moments: tuple[Moment, ...]
    months: tuple[str, ...]
    marks: tuple[tuple[str, str, dt.date], ...] = ()
    undated: tuple[Undated, ...] = ()
    undated_title: str = ""
    next_words: str = ""
    title: str = ""
    subtitle: str = ""
    foot: tuple[str, ...] = ()
    tag: str = ""
