"""Boxes that stand in lanes and columns of time, as the rows and stretches of time of a sheet."""

from typing import Final

from attrs import evolve

from processmap.messages import text
from processmap.picture.diagram import Box, Diagram
from processmap.picture.rows_in_time import Course, Entry, EntryState, Row, Span
from processmap.picture.vocabulary import State
from processmap.views.days import plain_days

__all__ = ["as_course"]

_STATES: Final[dict[State, EntryState]] = {
    "held": "held",
    "next": "next",
    "planned": "dated",
    "provisional": "provisional",
    "cancelled": "cancelled",
}


def as_course(diagram: Diagram, tag: str) -> Diagram:
    """Give a diagram of lanes and columns the content that is drawn on paper.

    Args:
        diagram: its boxes stand in lanes and in columns of time.
        tag: the word in the corner of the sheet.

    Returns:
        The same diagram, to be drawn as rows along time.
    """
    number = {column.id: at for at, column in enumerate(diagram.columns)}
    papers = {box.lane for box in diagram.boxes if box.kind == "proposal"}
    rows = tuple(
        Row(
            id=lane.id,
            kind="paper" if lane.id in papers else "body",
            tone="paper" if lane.id in papers else "body",
            title=lane.title,
        )
        for lane in diagram.lanes
    )
    coming = [box for box in diagram.boxes if box.state == "next"]
    dated = [box for box in coming if any(line.role == "date" for line in box.lines)]
    # Of several without a day none is before the others, so that none of them is dark.
    alone = coming if len(coming) == 1 else dated
    first_next = next((box.id for box in alone), None)
    entries = []
    for at, box in enumerate(sorted(diagram.boxes, key=lambda box: box.order)):
        place = (number[box.column or ""], float(at))
        entries.append(_entry(box, place, box.id == first_next, diagram.language))
    content = Course(
        spans=tuple(
            Span(
                id=column.id,
                title=column.title,
                tense="now" if column.current else "past",
            )
            for column in diagram.columns
        ),
        rows=rows,
        entries=tuple(entries),
        foot=diagram.notes,
        drawn=tuple(arrow.id for arrow in diagram.arrows),
        tag=tag,
        subtitle=diagram.question,
    )
    return evolve(diagram, arrangement="course", content=content)


def _entry(box: Box, at: tuple[int, float], coming: bool, language: str) -> Entry:
    """The words of a box: its day in bold, what it is, what else is said; of what is next that it
    is.
    """
    state = _STATES.get(box.state, "dated")
    if state == "next" and not coming:
        state = "dated"  # one thing alone is dark
    days = [plain_days(line.text, language) for line in box.lines if line.role == "date"]
    if state == "next":
        days.insert(0, text("course.next_bare", language))
    when = " · ".join(days)
    others = tuple(line.text for line in box.lines if line.role != "date")
    return Entry(
        id=box.id,
        row=box.lane or "",
        at=at,
        form="paper" if box.kind == "proposal" else "card",
        state=state,
        tone="paper" if box.kind == "proposal" else "body",
        when=when,
        title=box.heading,
        lines=(*others, *box.badges),
    )
