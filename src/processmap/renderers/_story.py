"""The order in which pictures are told, one slide after another: the overview first, then what
happens, arena by arena.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from processmap.picture.diagram import Box
from processmap.picture.drawing import Drawing

_FORUMS: Final = frozenset(
    {"arena", "joint", "mirror", "coordination", "mandate", "caucus", "outreach", "feedback"}
)
"""Kinds of boxes that are a forum or a talk: what a story stops at in the process map."""


@frozen(kw_only=True)
class Slide:
    """One slide.

    Attributes:
        view: the name of the view that is shown.
        boxes: ids of the boxes it is about; none for the whole picture.
        title, words: what is said beside a whole picture.
    """

    view: str
    boxes: tuple[str, ...] = ()
    title: str = ""
    words: str = ""


def story(drawings: Sequence[Drawing]) -> tuple[Slide, ...]:
    """Give the slides of a story, in order.

    Each picture is shown whole first. Of the overview follow its steps one by one; of the process
    map its arenas and talks in the order of time. The other pictures are shown whole only. Where
    there is one picture alone, whatever it is, its boxes follow.

    Args:
        drawings: the pictures in their order, each with all its sheets as one.
    """
    slides: list[Slide] = []
    for drawing in drawings:
        diagram = drawing.diagram
        slides.append(
            Slide(view=drawing.view, title=diagram.title, words=diagram.alternative.summary)
        )
        if drawing.view == "overview":
            slides += [Slide(view=drawing.view, boxes=(box.id,)) for box in drawing.boxes]
        elif drawing.view == "process" or len(drawings) == 1:
            slides += [Slide(view=drawing.view, boxes=ids) for ids in _stops(drawing)]
    return tuple(slides)


def _stops(drawing: Drawing) -> Iterable[tuple[str, ...]]:
    """Give the boxes that belong to one stop: a talk that stands in several rows is one."""
    known = {box.id: box for box in drawing.diagram.boxes}
    placed = [box for box in drawing.boxes if not box.inside and box.id in known]
    if drawing.view == "process":
        placed = [box for box in placed if _is_stop(known[box.id])]
    together: dict[tuple[str, str], list[str]] = {}
    for box in placed:
        entry = known[box.id]
        key = (entry.ref or "", entry.heading if entry.ref or not entry.lines else entry.id)
        together.setdefault(key, []).append(box.id)
    return [tuple(ids) for ids in together.values()]


def _is_stop(box: Box) -> bool:
    """Say whether the story of a process stops here: at a forum, and at whatever is next."""
    return box.state == "next" or box.kind in _FORUMS
