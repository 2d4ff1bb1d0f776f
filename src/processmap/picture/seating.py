"""Who is where, before it has a place: rows of parties, columns of forums, and what each cell
says.
"""

from typing import Final, Literal, TypeAlias, get_args

from attrs import frozen

from processmap.picture.drawing import Tone

CellKind: TypeAlias = Literal["none", "words", "quiet", "chairs", "marks", "next", "question"]
"""A dash; words; words in grey (a reason); chairs with a word; marks with days; what is next; a
question.
"""

ChairState: TypeAlias = Literal["yes", "wants", "asked", "open", "kept", "no"]
"""Has said yes to this; wants to take part, but has not been asked about just this; has been asked;
is to be asked; the chair is kept for them; has said no.
"""

CHAIR_STATES: Final[tuple[ChairState, ...]] = get_args(ChairState)

CellSign: TypeAlias = Literal["", "own-track", "invite", "answer", "mark-paper"]
"""A sign before the words: goes a way of their own, is invited to what is open to many, gets an
answer, gets a paper.
"""


@frozen(kw_only=True)
class Cell:
    """What one party has to do with one forum.

    Attributes:
        id: the id of its box; "" for a dash.
        kind: how it is shown.
        chairs: the chairs, each with its state; where they are many only some of them are drawn.
        count: how many chairs there are in all.
        sign: a sign before the words.
        marks: days with their state: "held", "dated" or "provisional".
        lines: the words.
        about: what is told of it where there is room: the title of a talk that its row and its
            column say already.
        tone: what its colour stands for.
    """

    id: str = ""
    kind: CellKind = "none"
    chairs: tuple[ChairState, ...] = ()
    count: int = 0
    sign: CellSign = ""
    marks: tuple[tuple[Literal["held", "dated", "provisional", "asked"], str], ...] = ()
    lines: tuple[str, ...] = ()
    about: str = ""
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
class Coming:
    """What is next, where it is no cell's: it stands in the corner above the parties.

    Attributes:
        id: the id of its box.
        lines: the words; the first says that it is next, and when.
    """

    id: str
    lines: tuple[str, ...]


@frozen(kw_only=True)
class Seating:
    """The table.

    Attributes:
        places: the columns, in the order of time.
        parties: the rows.
        cells: row by row, a cell for each column.
        chairs: the last row: how many chairs each column has, and how many of each state.
        coming: what is next, where no cell says it.
        foot: sentences at the foot.
        tag: the word in the corner.
        subtitle: the case under the title.
    """

    places: tuple[Place, ...]
    parties: tuple[Party, ...]
    cells: tuple[tuple[Cell, ...], ...]
    chairs: tuple[tuple[str, ...], ...] = ()
    coming: Coming | None = None
    foot: tuple[str, ...] = ()
    tag: str = ""
    subtitle: str = ""
