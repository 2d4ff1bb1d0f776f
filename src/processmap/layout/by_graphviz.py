"""A drawing from the places that Graphviz has given: the same boxes, words and legend as in our own
layout.
"""

from itertools import pairwise
from typing import Final, TypeAlias

from processmap.layout.clear import Room, crosses, overlapping, through
from processmap.layout.contents import Content
from processmap.layout.empty import empty
from processmap.layout.frame import Sheet
from processmap.layout.graphviz import TIME_LIMIT, GraphvizError, Places, places_of, run, source_of
from processmap.layout.labels import NEAR, Lines, label_lines, line_height, numbered, size_of
from processmap.layout.wander import beside, draw_ties
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing, PlacedArrow, PlacedLane, Point, Word
from processmap.picture.vocabulary import TIES

_BOX_WIDTH: Final = 188
_TITLE_WIDTH: Final = 180
_MENDED: Final = 40
"""At most so many arrows are given another way than Graphviz has found for them."""

Spot: TypeAlias = tuple[float, float, float]
"""Left and top of a label, and how its lines stand in it."""


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
    labels = [label_lines(sheet, arrow) for arrow in diagram.arrows]
    sizes = [size_of(sheet, lines) for lines in labels]
    titles = [
        _size(sheet.setter.lines(lane.title, "lane", _TITLE_WIDTH), 17) for lane in diagram.lanes
    ]
    source = source_of(diagram, contents, sizes, titles, engine)
    places = places_of(run(source, engine, time_limit), len(contents))
    x0, y0 = sheet.open(places.width)
    _boxes(sheet, contents, places, x0, y0)
    _arrows(sheet, labels, places, x0, y0, engine)
    _titles(sheet, titles, places, y0)
    _mend(sheet, (x0 - 20, y0 - 8, x0 + places.width + 20, y0 + places.height + 8))
    _labels(sheet, labels, places, x0, y0)
    if (
        sheet.warnings
        or overlapping(sheet.boxes)
        or through(sheet.arrows, sheet.boxes, sheet.words)
    ):
        raise GraphvizError("engine_messy")
    return sheet.close(places.height)


def _size(lines: list[tuple[str, float]], height: float) -> tuple[float, float]:
    return max((wide for _, wide in lines), default=0.0), height * len(lines)


def _boxes(sheet: Sheet, contents: list[Content], places: Places, x0: float, y0: float) -> None:
    for place, lane in enumerate(sheet.diagram.lanes):
        if place in places.lanes:
            x, y, w, h = places.lanes[place]
            sheet.lanes.append(PlacedLane(lane.id, lane.title, x0 + x, y0 + y, w, h, 0.0))
    for box, content, (x, y) in zip(sheet.diagram.boxes, contents, places.middles, strict=True):
        left, top = round(x0 + x - content.w / 2), round(y0 + y - content.h / 2)
        sheet.put_box(box, content, left, top)


def _arrows(
    sheet: Sheet,
    labels: list[list[tuple[str, float]]],
    places: Places,
    x0: float,
    y0: float,
    engine: str,
) -> None:
    place_of = {box.id: box.x for box in sheet.boxes}
    for number, arrow in enumerate(sheet.diagram.arrows):
        if number not in places.arrows:
            continue
        points = tuple((x0 + x, y0 + y) for x, y in places.arrows[number])
        back = (
            engine == "dot"
            and arrow.kind not in TIES
            and place_of[arrow.target] < place_of[arrow.source]
        ) or (arrow.returns and engine != "dot")
        sheet.arrows.append(
            PlacedArrow(
                arrow.id,
                arrow.source,
                arrow.target,
                arrow.kind,
                back,
                points,
                str(number),
                arrow.reason,
            )
        )


def _mend(sheet: Sheet, area: Room) -> None:
    """Take our own way for arrows that Graphviz has let run through a box or a title.

    Raises:
        GraphvizError: if they are more than `_MENDED`: finding a way for each through the rest
            takes long, and what comes of it is no picture that Graphviz has made.
    """
    messy: set[str] = set()
    for arrow in sheet.arrows:
        if through([arrow], sheet.boxes, sheet.words):
            messy.add(arrow.id)
            if len(messy) > _MENDED:
                raise GraphvizError("engine_messy")
    if messy:
        sheet.arrows = [arrow for arrow in sheet.arrows if arrow.id not in messy]
        draw_ties(sheet, [arrow for arrow in sheet.diagram.arrows if arrow.id in messy], area)
        place = {arrow.id: number for number, arrow in enumerate(sheet.diagram.arrows)}
        sheet.arrows.sort(key=lambda arrow: place[arrow.id])


def _labels(
    sheet: Sheet, labels: list[list[tuple[str, float]]], places: Places, x0: float, y0: float
) -> None:
    """Set the labels that are not set yet."""
    place = {arrow.id: number for number, arrow in enumerate(sheet.diagram.arrows)}
    done = {word.owner for word in sheet.words}
    for placed in sheet.arrows:
        number = place[placed.id]
        if labels[number] and placed.id not in done:
            _label(sheet, placed, labels[number], places.labels.get(number), x0, y0)


def _titles(sheet: Sheet, sizes: list[tuple[float, float]], places: Places, y0: float) -> None:
    """Set the titles of the lanes along their upper edges, where no arrow passes."""
    for lane in sheet.lanes:
        number = next(k for k, other in enumerate(sheet.diagram.lanes) if other.id == lane.id)
        if number in places.titles:
            half, middle = places.titles[number]
            wide, tall = sizes[number]
            y = round(y0 + middle - half)
            spots = [(lane.x + step, y) for step in range(8, max(int(lane.w - wide), 9), 8)]
            x, y = next((spot for spot in spots if _free(sheet, spot, wide, tall)), spots[0])
            sheet.put(lane.title, "lane", round(x), y, _TITLE_WIDTH, lane.id)


def _label(
    sheet: Sheet, arrow: PlacedArrow, lines: Lines, wish: Point | None, x0: float, y0: float
) -> None:
    """Set an arrow's label where it covers nothing: where Graphviz wants it, or beside a piece of
    the arrow.

    Where there is no room for it, a number takes its place.
    """
    spot = _spot(sheet, arrow, lines, wish, x0, y0)
    if spot is None:
        lines = numbered(sheet, next(each for each in sheet.diagram.arrows if each.id == arrow.id))
        spot = _spot(sheet, arrow, lines, wish, x0, y0)
    if spot is None:
        raise GraphvizError("engine_messy")
    (left, top, side), step = spot, line_height(sheet)
    wide, _ = size_of(sheet, lines)
    for line, (words, taken) in enumerate(lines):
        x, y = round(left + side * (wide - taken)), round(top) + line * step
        sheet.words.append(Word(words, arrow.id, x, y, taken, step, "arrow"))


def _spot(
    sheet: Sheet, arrow: PlacedArrow, lines: Lines, wish: Point | None, x0: float, y0: float
) -> Spot | None:
    """Find a place for a label by its arrow where it covers nothing."""
    wide, tall = size_of(sheet, lines)
    spots: list[Spot] = []
    if wish:
        left, top = x0 + wish[0] - wide / 2, y0 + wish[1] - tall / 2
        room = (left - NEAR + tall, top - NEAR + tall, left + wide + NEAR - tall, top + NEAR)
        if any(crosses(a, b, room) for a, b in pairwise(arrow.points)):
            spots.append((left, top, 0.5))
    spots += beside(arrow.points, wide, tall)
    return next((spot for spot in spots if _free(sheet, spot[:2], wide, tall)), None)


def _free(sheet: Sheet, spot: Point, wide: float, tall: float) -> bool:
    room = (spot[0] - 2, spot[1] - 2, spot[0] + wide + 2, spot[1] + tall + 2)
    taken = [(box.x, box.y, box.x + box.w, box.y + box.h) for box in sheet.boxes]
    taken += [(word.x, word.y, word.x + word.w, word.y + word.h) for word in sheet.words]
    if any(a < room[2] and room[0] < c and b < room[3] and room[1] < d for a, b, c, d in taken):
        return False
    return not any(crosses(a, b, room) for arrow in sheet.arrows for a, b in pairwise(arrow.points))
