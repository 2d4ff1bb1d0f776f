"""A drawing: where everything stands. One unit throughout, x to the right, y downwards, origin at the top left.

Layout engines make it; the renderers of SVG, PNG, PDF, HTML and JSON read it. The text alternative travels along in
``diagram``, so that a renderer needs only the drawing.
"""

from typing import Literal, TypeAlias

from attrs import frozen

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
"""The style of a line of words; sizes and weights stand in `picture.typeface`, colours in the renderers' palette.

The large ones are for big pictures, which are seen from further away or shrunk to the paper.
"""

FigureRole: TypeAlias = Literal[
    "band",  # the background of a column title
    "band-current",
    "band-ahead",  # of a column that stands for several in which nothing stands
    "ahead",  # the ground of the title of one of those
    "grid",  # a separating line
    "axis",
    "ring",
    "on-ring",  # where the title of a ring breaks its line
    "centre",
    "badge",
    "badge-strong",
    "draft",
    "reviewed",
    "sample-box",  # in the legend; ``kind`` and ``state`` say of what
    "sample-arrow",
    "sample-return",
    "stem",  # a line that joins two boxes of a tree, or a mark to its place on an axis
    "beside",  # the frame round what stands beside the picture
    "gap",  # a place where an axis leaves time out
]


@frozen
class Word:
    """One line of words: its text, the id of the box, lane or arrow it belongs to, and the room it takes."""

    text: str
    owner: str | None
    x: float
    y: float
    w: float
    h: float
    style: WordStyle


@frozen
class PlacedBox:
    """A box where it stands. ``count`` is how many it stands for, ``tip`` what a pointer resting on it tells."""

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

    ``returns`` says that it truly goes back; ``bundle`` is shared by arrows that run together and may overlap.
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
    """A shape that is neither box, lane nor arrow: a line ("line"), a rectangle ("rect") or a circle ("circle").

    A line goes from (x, y) to (x + w, y + h); a circle fills the rectangle as an ellipse. ``owner`` is the id of the
    box that a mark belongs to.
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


@frozen(kw_only=True)
class Drawing:
    """Everything a renderer needs. ``engine`` is the engine that made it, ``warnings`` what it could not do."""

    diagram: Diagram
    width: float
    height: float
    boxes: tuple[PlacedBox, ...] = ()
    lanes: tuple[PlacedLane, ...] = ()
    columns: tuple[PlacedColumn, ...] = ()
    arrows: tuple[PlacedArrow, ...] = ()
    words: tuple[Word, ...] = ()
    figures: tuple[Figure, ...] = ()
    engine: str = "lanes"
    warnings: tuple[str, ...] = ()

    @property
    def view(self) -> str:
        """The name of the view."""
        return self.diagram.view
