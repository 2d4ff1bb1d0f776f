"""Arrows of the process map: each finds a way, or both its ends say in words where it leads."""

import datetime as dt
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processmap.formats.files import read
from processmap.layout.page import Page
from processmap.layout.place import layout
from processmap.layout.ways import Room, _Stretches, tangle, ways
from processmap.model.process_map import ProcessMap
from processmap.picture.diagram import Arrow, Diagram
from processmap.picture.drawing import Drawing, PlacedArrow, PlacedBox
from processmap.picture.paper import PAPERS
from processmap.picture.rows_in_time import Course
from processmap.picture.typeface import SLACK, WIDEST
from tests.seen import drawn as view
from tests.strategies import process_maps

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
MAPS = sorted((Path(__file__).parents[1] / "views" / "maps").glob("*.yaml"))
DAYS = {"small": dt.date(2026, 2, 16), "middle": dt.date(2026, 3, 24)}


def _untold(drawing: Drawing) -> list[str]:
    """List the arrows that a sheet should have, and has neither as a line nor in words, at both
    ends or at its foot.
    """
    content = drawing.diagram.content
    if not isinstance(content, Course):
        return []
    found = []
    for sheet in drawing.sheets:
        words = " ".join(word.text for word in sheet.words)
        if "Pilar som inte" in words or "Utan pil" in words:
            continue
        there = {box.id for box in sheet.boxes}
        shown = {arrow.id for arrow in sheet.arrows}
        for arrow in drawing.diagram.arrows:
            if arrow.id not in content.drawn or arrow.id in shown:
                continue
            if not {arrow.source, arrow.target} <= there:
                continue
            said = [
                " ".join(word.text for word in sheet.words if word.owner == end)
                for end in (arrow.source, arrow.target)
            ]
            if "→" not in said[0] or "från" not in said[1]:
                found.append(arrow.id)
    return found


@pytest.mark.parametrize("path", [*EXAMPLES, *MAPS], ids=lambda path: path.stem)
def test_no_arrow_is_dropped_silently(path: Path) -> None:
    """On every example each arrow is a line, or told at both its ends or at the foot."""
    assert not _untold(layout(view(read(path), "process", today=DAYS.get(path.stem))))


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(process_maps())
def test_no_arrow_of_any_map_is_dropped_silently(case: ProcessMap) -> None:
    """The same of any map."""
    shown = view(case.evolve(language="sv"), "process", today=dt.date(2026, 1, 26))
    assert not _untold(layout(shown))


def test_every_decision_of_mossgruvan_leads_on_by_a_line() -> None:
    """The public example has room for all: committee to board, paper to decision, board to
    committee, the decision to come to the gate that it opens, that gate's followers to the talks.
    """
    drawing = layout(view(read(EXAMPLES[0].parent / "mossgruvan.yaml"), "process"))
    names = {box.id: box.heading for box in drawing.diagram.boxes}
    lines = {(names[each.source], names[each.target]) for each in drawing.arrows}
    assert ("Deltagande i nätverket – en förfrågan väntas", "Deltagande i nätverket") in lines
    assert len(drawing.arrows) == len(drawing.diagram.content.drawn) == 9  # type: ignore[union-attr]


def _box(key: str, x: float, y: float, w: float = 60, h: float = 30) -> PlacedBox:
    return PlacedBox(key, "decision", "plain", False, x, y, w, h, 1, "", "none", "ink", "")


def test_an_arrow_goes_round_what_stands_between() -> None:
    """A wall right across the straight way is passed beside its end, never through it."""
    wall = _box("wall", -20, 60, 100, 30)
    boxes = [_box("a", 0, 0), wall, _box("b", 60, 120)]
    (made,) = ways([Arrow(id="1", source="a", target="b", kind="leads")], boxes, [], 1.0)
    assert made.points[0][1] <= 30
    for (ax, ay), (bx, by) in zip(made.points, made.points[1:], strict=False):
        apart_x = max(ax, bx) <= wall.x or min(ax, bx) >= wall.x + wall.w
        apart_y = max(ay, by) <= wall.y or min(ay, by) >= wall.y + wall.h
        assert apart_x or apart_y


def test_an_arrow_is_straight_where_a_gap_is_left_for_it() -> None:
    """What stands between leaves a strip at the left of both boxes: the arrow runs straight down in
    the middle of it, where no usual place on the boxes' edges is free.
    """
    between = _box("wall", 14, 60, 100, 30)
    boxes = [_box("a", 0, 0), between, _box("b", 0, 120)]
    (made,) = ways([Arrow(id="1", source="a", target="b", kind="leads")], boxes, [], 1.0)
    (x, start), (same, end) = made.points
    assert x == same
    assert (start, end) == (30, 120)
    assert 5 < x < 12  # neither at the corner of the boxes nor close to the wall


def test_what_ends_alike_joins_and_does_not_pass_through() -> None:
    """Boxes above each other that all lead to one below share a line beside them; two from one box
    to two below cross neither each other nor the other's end.
    """
    above = [_box(f"a{n}", 0, n * 50) for n in range(4)]
    fan = [Arrow(id=str(n), source=f"a{n}", target="b", kind="leads") for n in range(3)]
    made = ways(fan, [*above, _box("b", 10, 220, 150)], [], 1.0)
    assert len(made) == 3
    assert tangle(made)[0] == 0
    assert len({arrow.points[-1][0] for arrow in made}) == 1
    two = [Arrow(id="1", source="a", target="b", kind="leads")]
    two.append(Arrow(id="2", source="a", target="c", kind="leads"))
    boxes = [_box("a", 0, 0, 60, 60), _box("b", 90, 100), _box("c", 120, 160)]
    made = ways(two, boxes, [], 1.0)
    assert len(made) == 2
    assert tangle(made)[0] == 0


def test_passing_through_counts_and_joining_does_not() -> None:
    """Two ways that begin alike are tangled where one passes through the other."""

    def way(key: str, *points: tuple[float, float]) -> PlacedArrow:
        return PlacedArrow(key, "a", key, "leads", False, points, key)

    first = way("1", (0, 0), (50, 0), (50, 90))
    assert tangle([first, way("2", (0, 20), (90, 20), (90, 90))]) == (1, 2)
    assert tangle([first, way("2", (0, 20), (50, 20), (50, 90))]) == (0, 2)


def test_from_a_bar_beside_it_an_arrow_is_straight() -> None:
    """What stands beside a gate is reached from the side of its bar, without a bend."""
    bar, box = _box("bar", 0, 0, 4, 200), _box("b", 30, 150)
    (made,) = ways([Arrow(id="1", source="bar", target="b", kind="leads")], [bar, box], [], 1.0)
    assert len(made.points) == 2
    assert made.points[0][0] == 4
    assert made.points[-1][0] == 30


_PART = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(sorted)


@given(
    st.lists(st.integers(0, 9), unique=True, min_size=1).map(sorted),
    st.lists(st.tuples(st.sampled_from(["shut", "cross", "touch"]), _PART), max_size=5),
)
def test_each_stretch_of_a_line_meets_what_lies_on_it(
    ends: list[int], parts: list[tuple[str, list[int]]]
) -> None:
    """A stretch is shut by what it shares more than a point with, crosses what it has a point in
    common with, and of what lies along counts only what it meets the end of.
    """
    line = _Stretches(ends)
    for what, (low, high) in parts:
        getattr(line, what)(low, high)
    expected: list[int | None] = []
    for begins, stops in pairwise(ends):
        over, free = 0, True
        for what, (low, high) in parts:
            shares = begins < high and low < stops
            meets = begins <= high and low <= stops
            free = free and not (what == "shut" and shares)
            over += meets and (what == "cross" or (what == "touch" and not shares))
        expected.append(over if free and over <= 1 else None)
    assert line.costs() == expected


def test_an_arrow_without_a_way_is_left_to_words() -> None:
    """What is walled in on all sides is not reached, and nothing is drawn through the walls."""
    boxes = [_box("a", 0, 0), _box("b", 300, 300)]
    walls = [
        Room(280, 280, 100, 5, "top"),
        Room(280, 345, 100, 5, "low"),
        Room(280, 280, 5, 70, "left"),
        Room(375, 280, 5, 70, "right"),
    ]
    assert not ways([Arrow(id="1", source="a", target="b", kind="leads")], boxes, walls, 1.0)


def test_no_way_leads_back_in_time() -> None:
    """What begins before its source is not reached, unless the matter itself goes back."""
    wall = _box("wall", 25, 60, 30, 10)
    boxes = [_box("a", 20, 0), wall, _box("b", 0, 120)]
    assert not ways([Arrow(id="1", source="a", target="b", kind="leads")], boxes, [], 1.0)
    back = Arrow(id="1", source="a", target="b", kind="leads", returns=True)
    assert ways([back], boxes, [], 1.0)


def test_no_arrow_runs_straight_up_but_a_return() -> None:
    """To what stands right above it an arrow leads beside, where there is no room for any other."""
    boxes = [_box("a", 0, 120), _box("b", 0, 0)]
    walls = [Room(62, 0, 200, 200, "right")]
    arrow = Arrow(id="1", source="a", target="b", kind="leads")
    for made in ways([arrow], boxes, walls, 1.0):
        assert len(made.points) > 2


def test_a_blocked_arrow_is_told_at_both_ends() -> None:
    """Where a bundle of text stands in every way, both boxes say what is at the other end."""
    from processmap.layout.rows_along_time import _referring  # the step under test

    shown = view(read(EXAMPLES[0].parent / "mossgruvan.yaml"), "process")
    content = shown.content
    assert isinstance(content, Course)
    entries = {each.id for each in content.entries}
    between = [each for each in shown.arrows if {each.source, each.target} <= entries]
    arrow = next(each for each in between if each.id in content.drawn)
    told = _referring(content, [arrow], shown)
    assert arrow.id not in told.drawn
    lines = {each.id: each.lines for each in told.entries}
    assert lines[arrow.source][-1].startswith("→ ")
    assert lines[arrow.target][-1].startswith("från ")


@pytest.mark.parametrize("paper", ["A4", "A3"])
@pytest.mark.parametrize("length", range(20, 150, 7))
def test_question_and_facts_never_meet_in_the_widest_font(paper: str, length: int) -> None:
    """Beside each other or under each other: set in the widest font, neither reaches the other."""
    page = Page(Diagram(view="process", title="T"), PAPERS[paper], 10)  # type: ignore[index]
    facts = "Norrby kommun · Dnr KS 2026/0117 · Läget 2026-02-16"
    page.head("Titel", ("Hur blir det för oss som bor här " * 9)[:length], facts, "")
    wider = WIDEST[0] / SLACK[0]
    rest = [word for word in page.words if not word.bold]
    for one in rest:
        for two in rest:
            if one is two or abs(one.y - two.y) > 1:
                continue
            left, right = sorted((one, two), key=lambda each: each.x)
            assert left.x + left.w * wider <= right.x + right.w - right.w * wider


@pytest.mark.parametrize("paper", ["A4", "A3", "16:9"])
@pytest.mark.parametrize("length", range(20, 90, 7))
def test_a_title_never_meets_the_word_in_the_corner(paper: str, length: int) -> None:
    """Set in the widest font, no line of the title reaches the tag that says it is a draft."""
    page = Page(Diagram(view="process", title="T"), PAPERS[paper], 10)  # type: ignore[index]
    page.head(("Nätverk för medborgardialog " * 4)[:length], "", "", "Utkast")
    tag = next(each for each in page.figures if each.role == "tag")
    wider = WIDEST[1] / SLACK[1]
    title = [word for word in page.words if word.bold and word.x < tag.x and word.y < tag.y + tag.h]
    assert title
    assert all(word.x + word.w * wider <= tag.x for word in title)


def test_a_straight_arrow_keeps_off_what_it_passes_where_there_is_room() -> None:
    """A line along the edge of a box seems to belong to it: it stands in the middle of the gap."""
    beside = _box("beside", 30, 60, 100, 30)
    boxes = [_box("a", 0, 0, 150, 30), beside, _box("b", 0, 120, 150, 30)]
    (made,) = ways([Arrow(id="1", source="a", target="b", kind="leads")], boxes, [], 1.0)
    (x,) = {point[0] for point in made.points}
    assert x <= beside.x - 4 or x >= beside.x + beside.w + 4


def test_two_arrows_that_come_to_a_box_close_together_are_one_line() -> None:
    """Side by side with hardly a gap they look like one line drawn twice."""
    boxes = [_box("a", 0, 0), _box("b", 2, 60), _box("c", 0, 120)]
    arrows = [Arrow(id=each, source=each, target="c", kind="leads") for each in ("a", "b")]
    for made in (ways(arrows, boxes, [], 1.0), ways(arrows[::-1], boxes, [], 1.0)):
        ends = [each.points[-1] for each in made if each.points[-2][0] == each.points[-1][0]]
        for one, two in pairwise(ends):
            assert one[0] == two[0] or abs(one[0] - two[0]) >= 4
