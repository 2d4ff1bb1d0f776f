"""Who is where, before it has a place: rows of parties, columns of forums, and what each cell
says.
"""

from typing import Literal, TypeAlias

from attrs import frozen

from processmap.picture.drawing import Tone

CellKind: TypeAlias = Literal[
    "none", "words", "quiet", "chairs", "marks", "paper", "next", "question"
]
"""A dash; words; words in grey (a reason); chairs with a word; marks with days; a paper; what is
next; a question.
"""

ChairState: TypeAlias = Literal["yes", "asked", "kept"]


@frozen(kw_only=True)
class Cell:
    """What one party has to do with one forum.

    Attributes:
        id: the id of its box; "" for a dash.
        kind: how it is shown.
        chairs: the chairs, each with its state.
        count: where there are many chairs, how many of one state; the chairs are then shown once.
        marks: days with their state: "held", "dated" or "provisional".
        lines: the words.
        tone: what its colour stands for.
    """

    id: str = ""
    kind: CellKind = "none"
    chairs: tuple[ChairState, ...] = ()
    marks: tuple[tuple[Literal["held", "dated", "provisional", "asked"], str], ...] = ()
    lines: tuple[str, ...] = ()
    tone: Tone = "joint"


@frozen(kw_only=True)
class Place:
    """A column: a forum, the own talks of everybody, the decision, or what is still missing."""

    id: str
    title: str
    under: str = ""
    tone: Tone = "joint"
    loose: bool = False


@frozen(kw_only=True)
class Party:
    """A row: one party, or several that are told together."""

    id: str
    title: str
    under: str = ""
    tone: Tone = "own"


@frozen(kw_only=True)
class Seating:
    """The table.

    Attributes:
        places: the columns, in the order of time.
        parties: the rows.
        cells: row by row, a cell for each column.
        chairs: the last row: how many chairs each column has.
        foot: sentences at the foot.
        tag: the word in the corner.
        subtitle: the case under the title.
    """

    places: tuple[Place, ...]
    parties: tuple[Party, ...]
    cells: tuple[tuple[Cell, ...], ...]
    chairs: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    tag: str = ""
    subtitle: str = ""
