"""A drawing from the places that Graphviz has given: the same boxes, words and legend as in our own layout."""

from typing import Final

from processmap.layout.clear import overlapping, through
from processmap.layout.contents import Content
from processmap.layout.empty import empty
from processmap.layout.frame import Sheet
from processmap.layout.graphviz import TIME_LIMIT, GraphvizError, Places, places_of, run, source_of
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, PlacedArrow, PlacedBox, PlacedLane, Word
from processmap.picture.vocabulary import UNDIRECTED

_BOX_WIDTH: Final = 188
_LABEL_WIDTH: Final = 96
_LABEL_HEIGHT: Final = 13


def lay_out(diagram: Diagram, engine: str, time_limit: float = TIME_LIMIT) -> Drawing:
    """Lay ``diagram`` out with the Graphviz program ``engine``.

    Raises:
        MissingError: if the program is not there.
        GraphvizError: if it gave no answer, or one in which arrows run through boxes.
    """
    if not diagram.boxes:
        return empty(diagram)
    sheet = Sheet(diagram, engine)
    contents = [sheet.setter.set(box, _BOX_WIDTH) for box in diagram.boxes]
    labels = []
    for arrow in diagram.arrows:
        words = arrow.label or (sheet.setter.say("arrow_returns") if arrow.returns else "")
        labels.append(sheet.setter.lines(words, "arrow", _LABEL_WIDTH) if words else [])
    sizes = [(max((wide for _, wide in lines), default=0.0), float(_LABEL_HEIGHT * len(lines))) for lines in labels]
    places = places_of(run(source_of(diagram, contents, sizes, engine), engine, time_limit), len(contents))
    x0, y0 = sheet.open(places.width)
    _boxes(sheet, contents, places, x0, y0)
    _arrows(sheet, labels, places, x0, y0, engine)
    if overlapping(sheet.boxes) or through(sheet.arrows, sheet.boxes, sheet.words):
        raise GraphvizError("engine_messy")
    return sheet.close(places.height)


def _boxes(sheet: Sheet, contents: list[Content], places: Places, x0: float, y0: float) -> None:
    for place, lane in enumerate(sheet.diagram.lanes):
        if place in places.lanes:
            x, y, w, h = places.lanes[place]
            sheet.lanes.append(PlacedLane(lane.id, lane.title, x0 + x, y0 + y, w, h, 0.0))
    for box, content, (x, y) in zip(sheet.diagram.boxes, contents, places.middles, strict=True):
        left, top = round(x0 + x - content.w / 2), round(y0 + y - content.h / 2)
        tip = "\n".join((box.heading, *(line.text for line in box.lines), *box.details))
        sheet.boxes.append(
            PlacedBox(box.id, box.kind, box.state, box.provisional, left, top, content.w, content.h, box.count, tip)
        )
        sheet.words.extend(content.words(box.id, left, top))
        sheet.figures.extend(content.figures(left, top))


def _arrows(
    sheet: Sheet, labels: list[list[tuple[str, float]]], places: Places, x0: float, y0: float, engine: str
) -> None:
    place_of = {box.id: box.x for box in sheet.boxes}
    for number, arrow in enumerate(sheet.diagram.arrows):
        if number not in places.arrows:
            continue
        points = tuple((x0 + x, y0 + y) for x, y in places.arrows[number])
        back = (
            engine == "dot" and arrow.kind not in UNDIRECTED and place_of[arrow.target] < place_of[arrow.source]
        ) or (arrow.returns and engine != "dot")
        sheet.arrows.append(
            PlacedArrow(arrow.id, arrow.source, arrow.target, arrow.kind, back, points, str(number), arrow.reason)
        )
        if number in places.labels:
            x, y = places.labels[number]
            top = y0 + y - _LABEL_HEIGHT * len(labels[number]) / 2
            for line, (words, wide) in enumerate(labels[number]):
                left = x0 + x - wide / 2
                sheet.words.append(
                    Word(words, arrow.id, left, top + line * _LABEL_HEIGHT, wide, _LABEL_HEIGHT, "arrow")
                )
