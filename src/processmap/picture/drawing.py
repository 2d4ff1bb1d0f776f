"""A drawing: where everything stands. One unit throughout, x to the right, y downwards, origin at
the top left.

Layout engines make it; the renderers of SVG, PNG, PDF, HTML and JSON read it. The text alternative
travels along in ``diagram``, so that a renderer needs only the drawing.
"""

from typing import Literal, TypeAlias

from attrs import evolve, frozen

from processmap.picture.diagram import Diagram
from processmap.picture.vocabulary import ArrowKind, BoxKind, State

Point: TypeAlias = tuple[float, float]

WordStyle: TypeAlias = Literal[
    "title",
    "question",
    "details",
    "draft",  # the mark that says draft
    "reviewed",  # the mark that says who has reviewed
    "column",
    "lane",
    "label",  # the kind word of a box
    "heading",
    "text",
    "participants",
    "date",
    "method",
    "reason",
    "place",
    "money",
    "badge",
    "badge-strong",  # "nästa": light words on a dark mark
    "arrow",
    "legend",
    "legend-title",
    "note",
    "axis",
    "centre",
    "axis-large",
    "title-large",
    "question-large",
    "details-large",
    "draft-large",
    "reviewed-large",
    "column-large",
    "lane-large",
    "legend-large",
    "legend-title-large",
    "note-large",
    "label-large",
    "heading-large",
    "text-large",
    "participants-large",
    "date-large",
    "method-large",
    "reason-large",
    "place-large",
    "money-large",
    "badge-large",
    "badge-strong-large",
    "arrow-large",
]
"""The style of a line of words; sizes and weights stand in `picture.typeface`, colours in the
renderers' palette.

The large ones are for big pictures, which are seen from further away or shrunk to the paper.
"""

FigureRole: TypeAlias = Literal[
    "band",  # the background of a column title
    "band-current",
    "band-ahead",  # of a column that stands for several in which nothing stands
    "ahead",  # the ground of the title of one of those
    "badge",
    "badge-strong",
    "draft",
    "reviewed",
    "sample-box",  # in the legend; ``kind`` and ``state`` say of what
    "sample-arrow",
    "sample-return",
    # On a sheet of paper, where ``tone`` gives the colour:
    "row",  # the ground of a row
    "row-head",  # the ground of its title
    "row-edge",  # the coloured edge of its title
    "head-past",
    "head-now",
    "head-later",
    "tag",  # the frame round the word for a draft, or a reviewed one
    "card",  # a quiet frame round words that belong together
    "mark-held",
    "mark-part",
    "mark-dated",
    "mark-provisional",
    "mark-cancelled",
    "mark-asked",
    "mark-meeting",
    "mark-paper",
    "number",  # the ring round the number of a step
    "chair-yes",
    "chair-wants",
    "chair-asked",
    "chair-open",
    "chair-kept",
    "chair-no",
    "own-track",  # leaves the frame: a way of their own
    "invite",  # a letter
    "answer",  # what is said back: a bubble
    "lock-shut",
    "lock-open",
    "lock-unknown",
    "bar-span",  # a time that lasts
    "bar-about",  # a time within which something is
    "frame-round",  # round one of several that are told together: somebody by themselves
    "bar-gate",  # a day by which something has to be in place
    "hair",  # a thin line of a scale
    "half-ring",  # the upper half of a disc; ``kind`` says which, 0 in the middle
    "stack",  # the card of several that are told together
    "measure-left",  # half of a measure of how long: a line with a head at its outer end
    "measure-right",
    "sign-meet",  # between two sides: they meet,
    "sign-through",  # through somebody else,
    "sign-apart",  # or may differ;
    "sign-open",  # or it is not decided
    "pin",  # the mark of where we are
    "pin-label",
    "line-dotted",
    "line-dashed",
    "line",
    "dash",  # a dash that says: nothing here
]


Tone: TypeAlias = Literal[
    "", "ink", "quiet", "own", "joint", "track", "paper", "body", "dark", "light", "warn"
]
"""What a colour stands for on a sheet of paper; the renderers' palette has the colours."""

BoxShape: TypeAlias = Literal["", "none", "round", "soft", "square", "sheet", "dot"]
"""The outline of a box on a sheet of paper: none, rounded ends, small corners, square corners, a
folded corner, a circle. "" is that of the box's kind.
"""


@frozen
class Word:
    """One line of words: its text, the id of the box, lane or arrow it belongs to, and the room it
    takes.

    ``size``, ``bold`` and ``tone`` are those of the style where they are left out; ``anchor`` says
    at which end of its room the line is held fast.
    """

    text: str
    owner: str | None
    x: float
    y: float
    w: float
    h: float
    style: WordStyle
    size: float | None = None
    bold: bool | None = None
    tone: Tone = ""
    anchor: Literal["start", "middle", "end"] = "start"


@frozen
class PlacedBox:
    """A box where it stands. ``count`` is how many it stands for, ``tip`` what a pointer resting on
    it tells.

    ``shape`` and ``tone`` are those of a box on a sheet of paper; ``inside`` is the id of the box
    it stands in, as a session's mark does in its arena's bar.
    """

    id: str
    kind: BoxKind
    state: State
    provisional: bool
    x: float
    y: float
    w: float
    h: float
    count: int = 1
    tip: str = ""
    shape: BoxShape = ""
    tone: Tone = ""
    inside: str = ""


@frozen
class PlacedBand:
    """What runs across rows on purpose: the bar of a gate, a line that gathers rows, or something
    that touches everybody at the same time.

    ``state`` is how far it has come ("shut", "open", "reservation" or "unknown" for a gate).
    """

    id: str
    kind: Literal["gate", "gather", "draft", "answer", "now"]
    x: float
    y: float
    w: float
    h: float
    state: str = ""
    tone: Tone = ""


@frozen
class PlacedLane:
    """A lane where it stands; ``head`` is the width of the part that holds its title."""

    id: str
    title: str
    x: float
    y: float
    w: float
    h: float
    head: float


@frozen
class PlacedColumn:
    """A column where it stands."""

    id: str
    title: str
    current: bool
    x: float
    y: float
    w: float
    h: float


@frozen
class PlacedArrow:
    """An arrow as a polyline from its source's side to its target's.

    ``returns`` says that it truly goes back; ``bundle`` is shared by arrows that run together and
    may overlap.
    """

    id: str
    source: str
    target: str
    kind: ArrowKind
    returns: bool
    points: tuple[Point, ...]
    bundle: str = ""
    tip: str = ""


@frozen
class Figure:
    """A shape that is neither box, lane nor arrow: a line ("line"), a rectangle ("rect") or a
    circle ("circle").

    A line goes from (x, y) to (x + w, y + h); a circle fills the rectangle as an ellipse. ``owner``
    is the id of the box that a mark belongs to.
    """

    role: FigureRole
    shape: Literal["line", "rect", "circle"]
    x: float
    y: float
    w: float
    h: float
    kind: str = ""
    state: State = "plain"
    owner: str | None = None
    tone: Tone = ""


@frozen(kw_only=True)
class Drawing:
    """Everything a renderer needs. ``engine`` is the engine that made it, ``warnings`` what it
    could not do.

    ``paper`` is the name of the paper it was made for; its unit is then a point. ``further`` are
    the sheets that come after this one, each a drawing of its own.
    """

    diagram: Diagram
    width: float
    height: float
    boxes: tuple[PlacedBox, ...] = ()
    lanes: tuple[PlacedLane, ...] = ()
    columns: tuple[PlacedColumn, ...] = ()
    arrows: tuple[PlacedArrow, ...] = ()
    words: tuple[Word, ...] = ()
    figures: tuple[Figure, ...] = ()
    bands: tuple[PlacedBand, ...] = ()
    engine: str = "lanes"
    warnings: tuple[str, ...] = ()
    paper: str = ""
    further: "tuple[Drawing, ...]" = ()

    @property
    def view(self) -> str:
        """The name of the view."""
        return self.diagram.view

    @property
    def sheets(self) -> "tuple[Drawing, ...]":
        """Every sheet, this one first, each without those that follow it."""
        return (evolve(self, further=()), *self.further) if self.further else (self,)
