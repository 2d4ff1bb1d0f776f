"""The process map on paper: rows along time, gates between, what is next once.

The size of the words is chosen first. Every entry then takes the room its words need, and time is
an order: what comes later never stands further to the left. Where a sheet has too little room,
words are set narrower, then smaller, then the next of the diagram's folded versions is taken; at
last the picture goes on to further sheets.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property, partial
from itertools import combinations, islice, pairwise, permutations
from math import inf
from typing import Any, Final, Literal, TypeAlias, cast

from attrs import evolve, frozen

from processmap.layout.blocks import Block, block_for, draw_block
from processmap.layout.free_room import Rectangle, largest_empty
from processmap.layout.page import PITCH, WIDER_BOLD, Anchor, Page
from processmap.layout.ways import Room, tangle, ways
from processmap.messages import text
from processmap.picture.diagram import Arrow, Diagram
from processmap.picture.drawing import (
    Drawing,
    FigureRole,
    PlacedBand,
    PlacedColumn,
    PlacedLane,
    Tone,
    Word,
)
from processmap.picture.paper import PAPERS, Paper
from processmap.picture.rows_in_time import Course, Entry, Everybody, Gate, Moment, Row

_WIDTHS: Final = (230.0, 185.0, 150.0, 122.0, 100.0, 84.0)
"""How wide words may run beside a mark or in a box, in tenths of the body."""
_PAST: Final = 4
"""The step of those widths with which earlier years are tried first: what has been is narrow, so
that those concerned and what is to come have the room.
"""
_FEW: Final = 14
"""Up to so many boxes and rows the map is for an A4."""
_ROOMY: Final = evolve(
    PAPERS["A4"], bodies=tuple(body for body in PAPERS["A4"].bodies if body >= 9.5)
)
"""An A4 for what nothing can be folded in: it takes an A3 before small words."""
_ALIKE: Final = (3, 2, 1)
"""So many versions of a diagram, from the one with least folded, are worth about as much; those
that follow less.
"""
_PLEASANT: Final = 3
"""Of the smallest sizes of a paper's body so many are told apart: larger words are no gain that is
worth what is folded for them.
"""
_TRACKS: Final = 5
"""At most so many lines of entries in one row."""
_AIR: Final = 80.0
"""At most so much air between two moments, in tenths of the body."""
_FIRST_DAY: Final = 500_000.0
"""Moments from here on are days as `datetime.date.toordinal` counts them; lower ones an order."""
_USUAL_GAP: Final = 14.0
"""So many days get as much air as one step in what has no days."""
_LONGEST_GAP: Final = 75.0
"""A longer time without anything is drawn no wider: an empty season is narrow."""
_PAST_AIR: Final = 0.2
"""So much of that air stands between what has been in earlier years, where those are narrow."""
_LEAST_AIR: Final = 5.0
"""At least so much air for a fortnight, in tenths of the body, so that time can be seen."""
_PAD: Final = 0.8
"""Room above and below what stands in a row, in tenths of the body."""
_ARROW_PAD: Final = 3.6
"""The same where arrows leave or come: between two such rows there is room for a head."""
_FAN: Final = 3
"""What so many of the same stretch of time lead to is reached by one line beside them all."""
_BESIDE: Final = 14.0
"""So much further to the right stands what an arrow leads down to, in tenths of the body."""
_FEW_REFERENCES: Final = 6
"""At most so many arrows of a sheet are told at both their ends: more would be read by nobody."""
_MANY: Final = 60
"""With more entries than so many the order of lines is left as it is."""
_ORDERS: Final = 6
"""So many orders of the lines of one row are tried for the sake of its arrows."""
_SAME_PLACE: Final = 4.0
"""Days so much apart, in tenths of the body, stand in the same place to the eye: half a mark."""
_WORTH: Final = 25.0
"""So much room, in tenths of the body, has to be saved by words to the left of their mark."""
_LISTED: Final = 4
"""A box with so many lines or more, alone in its row and its stretch of time, may be twice as
wide.
"""
_LEAST_BESIDE: Final = 60.0
"""Names stand in no narrower room of their row, in tenths of the body."""
_GAP: Final = 7.0
"""Room between two things in a row, in tenths of the body: an arrow has a way there."""
_TIGHT_GAP: Final = 6.0
"""The same where words are as small as any may be."""
_BETWEEN: Final = 1.2
"""Room between two rows, in tenths of the body."""
_COMPARED: Final = 4
"""So many attempts that each lack something are held against each other."""
_STRETCH: Final = 1.5
"""A row gets at most so many times the height it needs."""
_GROWN: Final = 0.2
"""What stands in a row gets at most so much higher than it needs, as a share of that."""
_HEAD_SHARE: Final = (0.125, 0.2)
"""Width of the rows' titles as a share of the sheet: at least, at most."""
_HEADS: Final = (1.15, 1.0, 0.85, 0.72)
"""How wide the titles of the rows may be on a small sheet, of what is usual."""
_KEY_SIZES: Final = ((1.0, 8.0), (1.0, 6.0), (0.94, 5.0))
"""Sizes of the words of a key in a row, in bodies, with the room round them in tenths of the body,
the best first.
"""
_UNEVEN: Final = 11.0
"""Words no larger than this are tried with stretches of time of different widths."""
_NEARLY: Final = 0.05
"""Where less than such a share is missing, two widths are changed together."""
_HOPELESS: Final = 0.2
"""Where more than such a share of the sheet is missing, widths of their own do not help."""
_PARTIES: Final = frozenset({"own", "track"})
"""Kinds of rows that are of those who take part."""
_NAMES_SIZE: Final = 0.86
_NOW_SIZE: Final = 0.94
"""Size of the words for today, in bodies."""
_NOW: Final = "now"
"""The mark of today among those of columns and gates."""


def lay_out(diagram: Diagram, paper: Paper | None = None) -> Drawing:
    """Place a process map on the paper asked for, or on the smallest that suits it."""
    chain = _chain(diagram)
    if paper is None:
        first = chain[0]
        if _boxes(_course(first)) <= _FEW and len(_course(first).rows) <= _FEW:
            small = _ROOMY if len(chain) == 1 else PAPERS["A4"]
            drawn = _first_fit(chain[:4], small) or _as_small_as_may_be(chain[:4], small)
            if drawn is not None:
                return drawn
        paper = PAPERS["A3"]
    drawn = _first_fit(chain, paper) or _as_small_as_may_be(chain, paper)
    return drawn if drawn is not None else _on_sheets(chain[-1], paper)


def _as_small_as_may_be(chain: Sequence[Diagram], paper: Paper) -> Drawing | None:
    """Set all words as small as any may be, before a picture of few things goes on to another
    sheet or to a larger paper.
    """
    course = _course(chain[0])
    folds = len(chain) > 1  # what nothing can be folded in has words that are read at ease
    if not folds or paper.least >= paper.bodies[-1] or len(course.entries) > _MANY:
        return None
    return _first_fit(chain, evolve(paper, bodies=(paper.least,)))


def _course(diagram: Diagram) -> Course:
    return cast(Course, diagram.content)


def _chain(diagram: Diagram) -> list[Diagram]:
    """List the versions of a diagram, the one with least folded first."""
    found: list[Diagram] = []
    each: Diagram | None = diagram
    while each is not None:
        found.append(evolve(each, tighter=None))
        each = each.tighter
    return found


def _boxes(course: Course) -> int:
    return sum(1 for entry in course.entries if entry.form in ("card", "bar", "paper"))


def _first_fit(chain: Sequence[Diagram], paper: Paper) -> Drawing | None:
    """Take the first version, size and width of words with which everything fits on one sheet.
    Where a little more folded gives larger words, that is taken; parties are folded, and names left
    for a sheet of their own, only where nothing else has room.
    """
    tried: list[bool] = [_boxes(_course(chain[0])) > _FEW]
    drawn = None if tried[0] else _first_of(chain, paper, tried, panels=True)
    # Where they have no room in a row after all there is less room for the rows.
    return drawn if drawn is not None or not any(tried) else _first_of(chain, paper, tried)


def _first_of(
    chain: Sequence[Diagram], paper: Paper, tried: list[bool], *, panels: bool = False
) -> Drawing | None:
    """Take the first that fits; ``panels`` where the key is to stand in a row. Whether there was
    anything to try is noted in ``tried``.
    """
    pleasant = paper.bodies[-_PLEASANT:]
    start = 0
    for count in _ALIKE:
        versions = chain[start : start + count]
        start += count
        plans = [
            _Plan(each, _course(each))
            for at, each in enumerate(versions)
            if not at or _course(each) != _course(versions[at - 1])
        ]
        waiting: dict[int, deque[_Attempt]] = {}
        for least in pleasant:
            found: list[tuple[int, Drawing]] = []
            for number, plan in enumerate(plans):
                if number not in waiting:
                    uneven = len(chain) > 1
                    waiting[number] = _attempts(plan, paper, uneven=uneven, panels=panels)
                    tried.append(bool(waiting[number]))
                drawn = _drawn_first(plan, paper, waiting[number], least)
                if drawn is None:
                    continue
                crossings, _ = tangle(drawn.arrows)
                found.append((len(_missing(plan.course, drawn)) + crossings, drawn))
                if not found[-1][0]:
                    break  # every arrow has a way of its own
            if found:
                _, drawn = min(found, key=lambda pair: pair[0])
                return _with_names(drawn, drawn.diagram, paper)
    return None


_Aligned: TypeAlias = Literal["all", "undated", "none"]
"""What stands right below what leads to it: all, what has no day, or nothing."""
_MEASURED: Final[tuple[_Aligned, bool]] = ("undated", True)
"""How things stand when their room is measured, and whether what waits goes on past today."""

_Attempt = tuple[float, dict[str, Any]]
"""A size of words, and how wide they run."""


def _drawn_first(
    plan: "_Plan",
    paper: Paper,
    attempts: deque[_Attempt],
    least: float,
    place: tuple[int, int] = (1, 1),
) -> Drawing | None:
    """Draw the first attempt that fits, of those with words of some size or larger; each is made
    once. Where an arrow has no way or arrows cross, or names would stand in the column of an
    earlier year, as though it had happened to them there, some further ones are tried, down to the
    next smaller size. ``place`` tells which sheet it is, of how many.
    """
    number, count = place
    found: list[tuple[tuple[int, bool, int], Drawing]] = []
    while attempts and attempts[0][0] >= least and len(found) < _COMPARED:
        body, look = attempts.popleft()
        make = partial(_Sheet, paper=paper, body=body, number=number, count=count, **look)
        drawn = _with_references(plan, make)
        if drawn is None:
            continue
        crossings, _ = tangle(drawn.arrows)
        lacking = (
            len(_missing(plan.course, drawn)),
            _names_in_the_past(plan.course, drawn),
            crossings,
        )
        if count > 1 or not any(lacking):
            return drawn
        if not found:
            smaller = [size for size in paper.bodies if size < body]
            least = max(smaller, default=body)
        found.append((lacking, drawn))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _names_in_the_past(course: Course, drawn: Drawing) -> bool:
    """Whether names of those who share a row stand in the row, on a sheet with earlier years: there
    they would be taken for something that has happened to them.
    """
    return course.spans[0].tense == "past" and _names_among_talks(course, drawn)


def _names_among_talks(course: Course, drawn: Drawing) -> bool:
    """Whether names of those who share a row stand in the row, not in its head."""
    named = {row.id for row in course.rows if row.names and row.kind in ("own", "track")}
    own = {entry.id for entry in course.entries}
    heads = {lane.id: lane.x + lane.head for lane in drawn.lanes if lane.id in named}
    return any(
        word.owner in heads and word.owner not in own and word.x > heads[word.owner]
        for word in drawn.words
    )


def _attempts(
    plan: "_Plan", paper: Paper, *, uneven: bool, panels: bool = False
) -> deque[_Attempt]:
    """List how a course can be set on a paper, what can be read best first."""
    sizes = paper.bodies
    fitting = _largest_that_fits(plan, paper, sizes, panels=panels)
    found = _ways_to_set(plan, paper, fitting, uneven=uneven, panels=panels)
    return deque((body, look | {"panels": panels}) for body, look in found)


def _ways_to_set(
    plan: "_Plan", paper: Paper, fitting: int, *, uneven: bool, panels: bool
) -> deque[_Attempt]:
    sizes = paper.bodies
    found: deque[_Attempt] = deque()
    # With widths that differ somewhat larger words may have room; what has but one version goes to
    # a larger paper instead.
    if uneven and len(plan.course.entries) <= _MANY:
        steps: tuple[int, ...] | None = None
        for body in reversed([each for each in sizes[:fitting] if each <= _UNEVEN]):
            further = _fitting_steps(plan, paper, body, steps, panels=panels)
            if further is None:
                break  # larger words need more room still
            steps = further
            found.appendleft((body, _look(steps)))
        if steps is not None:
            body, _ = found[0]
            headed = _fitting_steps(plan, paper, body, steps, heads=True, panels=panels)
            if headed is not None:
                found.appendleft((body, _look(headed) | {"heads": True}))
    for body in sizes[fitting:]:
        for heads, air in ((True, _LEAST_AIR), (True, 0.0), (False, _LEAST_AIR), (False, 0.0)):
            for width in _WIDTHS:
                look: dict[str, Any] = {"width": width, "air": air, "heads": heads}
                if _past_beside_more(plan.course):
                    found.append((body, look | {"widths": _narrow_past(plan.course, width)}))
                found.append((body, look))
    return found


def _past_beside_more(course: Course) -> bool:
    """Whether there are earlier years, and something else that needs the room they leave: a picture
    of nothing but what has been is about that.
    """
    return {"past"} < {span.tense for span in course.spans}


def _narrow_past(course: Course, width: float) -> tuple[float, ...]:
    """Give one width for all stretches of time but earlier years, where words run no wider than
    they have to.
    """
    past = min(width, _WIDTHS[_PAST])
    return tuple(past if span.tense == "past" else width for span in course.spans)


def _look(steps: Sequence[int]) -> dict[str, Any]:
    """Give the widths that some steps stand for: of each stretch of time, and of the titles."""
    widths = tuple(_WIDTHS[step] for step in steps[:-1])
    return {"width": widths[0], "widths": widths, "head": _HEADS[steps[-1]]}


def _fitting_steps(
    plan: "_Plan",
    paper: Paper,
    body: float,
    before: tuple[int, ...] | None,
    *,
    heads: bool = False,
    panels: bool = False,
) -> tuple[int, ...] | None:
    """Find widths with which everything has room, as steps: from the widest, always narrowing what
    then leaves least without room; from the best so found, or those that were found ``before`` for
    less, by small changes. None where there are none.
    """
    spans = len(plan.course.spans)
    counts = [len(_WIDTHS)] * spans + [len(_HEADS)]

    @cache
    def over(steps: tuple[int, ...]) -> float:
        return _Sheet(plan, paper, body, **_look(steps), heads=heads, panels=panels).over()

    alike = [(step,) * spans + (0,) for step in range(len(_WIDTHS))]
    best = steps = (0,) * len(counts)
    if before is None and (narrow := _with_narrow_past(plan.course, over)) is not None:
        return narrow
    if before is not None:
        best = min(best, before, key=over)
    if over(best) > 0 and all(over(each) > _HOPELESS for each in reversed(alike)):
        return None
    while over(best) > 0:
        narrower = _changed(steps, counts, (1,))
        if not narrower:
            break
        steps = _least(narrower, over)
        best = min(best, steps, key=over)
    while over(best) > 0:
        near = _changed(best, counts, (1, -1))
        if over(best) < _NEARLY:
            near += [pair for each in near for pair in _changed(each, counts, (1, -1))]
        nearest = _least(near, over)
        if over(nearest) >= over(best):
            return None
        best = nearest
    return best


def _with_narrow_past(
    course: Course, over: Callable[[tuple[int, ...]], float]
) -> tuple[int, ...] | None:
    """Find widths with which earlier years are narrow and the titles of the rows as wide as they
    may be, so that names stand there and not among what has happened; None where that has no room.
    """
    spans = course.spans
    if not _past_beside_more(course):
        return None
    steps = tuple(_PAST if span.tense == "past" else 0 for span in spans)
    while over((*steps, 0)) > 0:
        narrower = [
            (*steps[:at], step + 1, *steps[at + 1 :])
            for at, step in enumerate(steps)
            if spans[at].tense != "past" and step + 1 < len(_WIDTHS)
        ]
        if not narrower:
            return None
        steps = _least([(*each, 0) for each in narrower], over)[:-1]
    return (*steps, 0)


def _least(
    candidates: Iterable[tuple[int, ...]], over: Callable[[tuple[int, ...]], float]
) -> tuple[int, ...]:
    """Give the first of those that leave least without room; nothing is less than all having room,
    so that no more are tried behind the first where they have.
    """
    least = inf
    found: tuple[int, ...] = ()
    for each in candidates:
        without = over(each)
        if without < least:
            least, found = without, each
        if least <= 0:
            break
    return found


def _changed(
    steps: Sequence[int], counts: Sequence[int], by: Sequence[int]
) -> list[tuple[int, ...]]:
    """List what steps become where one of them changes."""
    return [
        (*steps[:at], step + more, *steps[at + 1 :])
        for at, step in enumerate(steps)
        for more in by
        if 0 <= step + more < counts[at]
    ]


def _with_references(
    plan: "_Plan", make: Callable[..., "_Sheet"], *, force: bool = False
) -> Drawing | None:
    """Draw a sheet and see that every arrow is drawn or told. What one without a way leads to is
    moved further to the right; where that helps nothing, both its ends say in words what is at the
    other; where those are too many or have no room, the foot says how many are in the list only.
    None where that does not fit.
    """
    course, diagram = plan.course, plan.diagram
    drawn = make(plan).drawn(force=force)
    missing = _missing(course, drawn)
    if drawn is None or not missing:
        return drawn
    if len(missing) <= _FEW_REFERENCES:
        apart = frozenset(arrow.id for arrow in missing)
        further = make(plan, apart=apart).drawn(force=force)
        if further is not None and not _missing(course, further):
            return further
        told = _referring(course, missing, diagram)
        referred = make(_Plan(diagram, told)).drawn(force=force)
        if referred is not None and not _missing(told, referred):
            return referred
    language = diagram.language
    said = text("picture.course_arrows_told", language, count=len(missing))
    if len(missing) <= _FEW_REFERENCES:
        called = _called(course, diagram)
        pairs = [f"{called[arrow.source]} → {called[arrow.target]}" for arrow in missing]
        said = text("picture.course_arrows_named", language, what="; ".join(pairs))
    with_note = _Plan(diagram, evolve(course, foot=(*course.foot, said)))
    return make(with_note).drawn(force=force)


def _missing(course: Course, drawn: Drawing | None) -> list[Arrow]:
    """List the arrows of a sheet that have both ends on it and found no way."""
    if drawn is None:
        return []
    there = {box.id for box in drawn.boxes}
    shown = {arrow.id for arrow in drawn.arrows}
    wanted = set(course.drawn) - shown
    return [
        arrow
        for arrow in drawn.diagram.arrows
        if arrow.id in wanted and {arrow.source, arrow.target} <= there
    ]


def _referring(course: Course, missing: Sequence[Arrow], diagram: Diagram) -> Course:
    """Give the course with words at both ends of some arrows instead of the arrows."""
    called = _called(course, diagram)
    # A line that gathers says nothing but its arrow: what it leads to names those who take part.
    left_out = {gate.box for gate in course.gates if gate.gathers}
    left_out &= {arrow.source for arrow in missing}
    said: dict[str, list[str]] = {}
    for arrow in missing:
        if arrow.source in left_out:
            continue
        onward = text("picture.course_leads_to", diagram.language, what=called[arrow.target])
        back = text("picture.course_comes_from", diagram.language, what=called[arrow.source])
        said.setdefault(arrow.source, []).append(onward)
        said.setdefault(arrow.target, []).append(back)
    gone = {arrow.id for arrow in missing}
    return evolve(
        course,
        entries=tuple(
            evolve(each, lines=(*each.lines, *said.get(each.id, ()))) for each in course.entries
        ),
        gates=tuple(
            evolve(each, lines=(*each.lines, *said.get(each.box, ())))
            for each in course.gates
            if each.box not in left_out
        ),
        drawn=tuple(each for each in course.drawn if each not in gone),
    )


def _called(course: Course, diagram: Diagram) -> dict[str, str]:
    """Give what each box is called where another refers to it; with its row, where several are
    called the same.
    """
    called = {box.id: box.heading for box in diagram.boxes}
    named = {each.id: each.short or each.title or called[each.id] for each in course.entries}
    counts = Counter(named.values())
    rows = {row.id: row.title for row in course.rows}
    for each in course.entries:
        if counts[named[each.id]] > 1:
            named[each.id] = f"{named[each.id]} ({rows[each.row]})"
    return called | named


def _largest_that_fits(
    plan: "_Plan", paper: Paper, sizes: Sequence[float], *, panels: bool = False
) -> int:
    """Find by halving which of some sizes, the largest first, is the first with which everything
    has room; their number where none is.
    """

    def fits(size: float) -> bool:
        return any(_Sheet(plan, paper, size, width, panels=panels).fits() for width in _WIDTHS)

    if not fits(sizes[-1]):
        return len(sizes)
    low, high = 0, len(sizes) - 1  # the last is known to fit
    while low < high:
        middle = (low + high) // 2
        if fits(sizes[middle]):
            high = middle
        else:
            low = middle + 1
    return low


# Several sheets.


def _on_sheets(diagram: Diagram, paper: Paper) -> Drawing:
    """Go on to further sheets at the end of a stretch of time, or where that is too much, of some
    rows.
    """
    whole = _course(diagram)
    body = paper.bodies[-1]
    rows = [row.id for row in whole.rows]
    parts = _parts(diagram, whole, paper, body, range(len(whole.spans)), rows)
    if 1 < len(parts) <= len(whole.spans):
        parts = _evenly(diagram, whole, paper, len(parts), rows) or parts
    numbers = {entry.id: number for number, part in enumerate(parts, 1) for entry in part.entries}
    sheets = []
    told = False
    for number, part in enumerate(parts, 1):
        across = _across(diagram, part, numbers, number)
        part = evolve(part, foot=(*across, *(whole.foot if number == len(parts) else ())))
        part = _pointing_on(diagram, part, parts)
        # A sheet with less on it has larger words.
        place = (number, len(parts))
        made = None if told else _named_in_rows(diagram, part, paper, place, whole.names)
        told = told or made is not None
        made = made or _on_further(diagram, part, paper, body, place)
        if made is None:
            plan = _Plan(diagram, part)
            make = partial(_Sheet, paper=paper, body=body, width=_WIDTHS[-1])
            make = partial(make, number=number, count=len(parts))
            made = _with_references(plan, make, force=True)
        assert made is not None  # nothing is too high where that is allowed
        sheets.append(made)
    drawn = evolve(sheets[0], further=tuple(sheets[1:]))
    return drawn if told else _with_names(drawn, diagram, paper)


def _pointing_on(diagram: Diagram, part: Course, parts: Sequence[Course]) -> Course:
    """Say in the rows of those for whom there is nothing on a sheet on which there is."""
    here = _told_rows(part)
    later: dict[str, int] = {}
    for at, other in enumerate(parts, 1):
        for row in _told_rows(other):
            later.setdefault(row, at)

    def pointing(row: Row) -> Row:
        if row.kind not in _PARTIES or row.id in here or row.id not in later:
            return row
        said = text("picture.course_row_on", diagram.language, number=later[row.id])
        return evolve(row, over=f"{row.over} · {said}" if row.over else said)

    return evolve(part, rows=tuple(map(pointing, part.rows)))


def _told_rows(part: Course) -> set[str]:
    """Give the rows of which something is told on a sheet."""
    return {entry.row for entry in part.entries}


def _on_further(
    diagram: Diagram, part: Course, paper: Paper, least: float, place: tuple[int, int]
) -> Drawing | None:
    """Draw one of several sheets with words as large as have room, at least of some size."""
    plan = _Plan(diagram, part)
    return _drawn_first(plan, paper, _attempts(plan, paper, uneven=False), least, place)


def _named_in_rows(
    diagram: Diagram,
    part: Course,
    paper: Paper,
    place: tuple[int, int],
    names: Sequence[tuple[str, str]],
) -> Drawing | None:
    """Draw one of several sheets with the names of all in its rows: under their titles, or beside
    what is to come; beside what has been they would be taken for a part of it.
    """
    named = _with_all_names(part, names)
    if named is None:
        return None
    made = _on_further(diagram, named, paper, paper.bodies[-2], place)
    if made is not None and not _all_to_come(part) and _names_among_talks(part, made):
        return None
    return made


def _with_all_names(part: Course, names: Sequence[tuple[str, str]]) -> Course | None:
    """Give a part with all names in its rows, where each has its row: they need no sheet of their
    own then.
    """
    left = dict(names)
    rows = tuple(evolve(row, names=left.pop(row.title, row.names)) for row in part.rows)
    if not names or left:
        return None
    return evolve(part, rows=rows)


def _all_to_come(course: Course) -> bool:
    """Whether nothing on a sheet has been, so that nobody takes a name for something that has
    happened.
    """
    return course.now is None and all(span.tense == "later" for span in course.spans)


def _parts(
    diagram: Diagram, whole: Course, paper: Paper, body: float, spans: range, rows: Sequence[str]
) -> list[Course]:
    """Divide what stands in some stretches of time and some rows into parts that each fit on a
    sheet.
    """
    found: list[Course] = []
    start = spans.start
    while start < spans.stop:
        end = spans.stop
        while end > start:
            part = _part(whole, range(start, end), rows)
            if _fits(diagram, part, paper, body):
                break
            end -= 1
        if end > start:
            found.append(_part(whole, range(start, end), rows))
            start = end
            continue
        found += _rows_apart(diagram, whole, paper, body, range(start, start + 1), rows)
        start += 1
    kept = [part for part in found if part.entries]
    return kept or found[:1]


def _evenly(
    diagram: Diagram, whole: Course, paper: Paper, count: int, rows: Sequence[str]
) -> list[Course] | None:
    """Divide the stretches of time into as many parts so that the smallest words are as large as
    can be; None where no such part has room for everything.
    """

    @cache
    def fitting(start: int, end: int) -> int:
        part = _part(whole, range(start, end), rows)
        return _largest_that_fits(_Plan(diagram, part), paper, paper.bodies)

    best: tuple[int, tuple[int, ...]] | None = None
    last = len(whole.spans)
    for cuts in combinations(range(1, last), count - 1):
        places = (0, *cuts, last)
        worst = max(fitting(start, end) for start, end in pairwise(places))
        if worst < len(paper.bodies) and (best is None or worst < best[0]):
            best = (worst, places)
    if best is None:
        return None
    parts = [_part(whole, range(start, end), rows) for start, end in pairwise(best[1])]
    return parts if all(part.entries for part in parts) else None


def _rows_apart(
    diagram: Diagram, whole: Course, paper: Paper, body: float, spans: range, rows: Sequence[str]
) -> list[Course]:
    """Divide the rows of one stretch of time: as many on each sheet as have room, at least one."""
    found: list[Course] = []
    top = {row.id for row in whole.rows if row.kind == "gates"}
    left = [row.id for row in _part(whole, spans, rows).rows if row.id not in top]
    while left:
        count = len(left)
        while count > 1 and not _fits(diagram, _part(whole, spans, left[:count]), paper, body):
            count -= 1
        found.append(_part(whole, spans, left[:count]))
        left = left[count:]
    return _rows_evenly(diagram, whole, paper, body, spans, found) or found


def _rows_evenly(
    diagram: Diagram,
    whole: Course,
    paper: Paper,
    body: float,
    spans: range,
    parts: Sequence[Course],
) -> list[Course] | None:
    """Divide the rows of two parts anew, so that neither is nearly empty: where the kind of the
    rows changes, as even as can be. None where they are more, or no such place gives both room.
    """
    if len(parts) != 2:
        return None
    top = {row.id for row in whole.rows if row.kind == "gates"}
    together = _part(whole, spans, [key for part in parts for key in (row.id for row in part.rows)])
    rows = [row for row in together.rows if row.id not in top]
    tall = _Sheet(_Plan(diagram, together), paper, body, _WIDTHS[2]).row_heights()
    keys = [row.id for row in rows]
    cuts = [at for at in range(1, len(rows)) if _sort_of(rows[at]) != _sort_of(rows[at - 1])]

    def uneven(at: int) -> float:
        above, below = sum(tall[key] for key in keys[:at]), sum(tall[key] for key in keys[at:])
        return abs(above - below)

    for at in sorted(cuts, key=uneven):
        made = [_part(whole, spans, keys[:at]), _part(whole, spans, keys[at:])]
        if all(part.entries and _fits(diagram, part, paper, body) for part in made):
            return made
    return None


def _sort_of(row: Row) -> str:
    """Give what sort of row one is: those that belong together are not divided."""
    return "party" if row.kind in ("track", "own", "next") else row.kind


def _fits(diagram: Diagram, part: Course, paper: Paper, body: float) -> bool:
    said = "m" * 220  # room for what leads on to other sheets
    plan = _Plan(diagram, evolve(part, foot=(*_course(diagram).foot, said)))
    return any(_Sheet(plan, paper, body, width).fits() for width in _WIDTHS)


def _part(whole: Course, spans: range, rows: Sequence[str]) -> Course:
    """Give what stands in some stretches of time and rows; rows with nothing there are left out."""
    allowed = set(rows)
    entries = [each for each in whole.entries if each.at[0] in spans and each.row in allowed]
    gates = [
        evolve(each, rows=_of(each.rows, allowed)) for each in whole.gates if each.at[0] in spans
    ]
    bands = [
        evolve(each, rows=_of(each.rows, allowed))
        for each in whole.everybody
        if each.at[0] in spans
    ]
    gates = [each for each in gates if each.rows]
    bands = [each for each in bands if each.rows]
    used = {each.row for each in entries}
    for rows_ in (*(gate.rows for gate in gates), *(band.rows for band in bands)):
        used.update(rows_)
    top: tuple[Row, ...] = ()
    if gates or bands:
        used.update(row.id for row in whole.rows if row.kind == "gates")
        tops = {row.id for row in whole.rows if row.kind in ("gates", "next")}
        if whole.words_row is not None and not tops & used:
            top = (whole.words_row,)  # that of what is next stands on another sheet
    if spans.start == 0:  # all who take part are on the first sheet, also where they come in later
        there = {"listeners"}
        if any(row.kind in _PARTIES for row in whole.rows if row.id in used & allowed):
            there |= _PARTIES
        used.update(row.id for row in whole.rows if row.kind in there and row.id in allowed)

    def moved(at: Moment) -> Moment:
        return (at[0] - spans.start, at[1])

    return evolve(
        whole,
        spans=tuple(whole.spans[at] for at in spans),
        rows=(*top, *(row for row in whole.rows if row.id in used)),
        entries=tuple(
            evolve(each, at=moved(each.at), until=_until(each.until, spans)) for each in entries
        ),
        gates=tuple(evolve(each, at=moved(each.at)) for each in gates),
        everybody=tuple(evolve(each, at=moved(each.at)) for each in bands),
        now=moved(whole.now) if whole.now is not None and whole.now[0] in spans else None,
        foot=(),
    )


def _until(until: Moment | None, spans: range) -> Moment | None:
    return None if until is None or until[0] not in spans else (until[0] - spans.start, until[1])


def _of(rows: Sequence[str], allowed: set[str]) -> tuple[str, ...]:
    return tuple(row for row in rows if row in allowed)


def _across(
    diagram: Diagram, part: Course, numbers: dict[str, int], number: int
) -> tuple[str, ...]:
    """Name what leads on to other sheets, and what leads here from them."""
    own = {entry.id for entry in part.entries}
    headings = {box.id: box.heading for box in diagram.boxes}
    page = Page(diagram, PAPERS["A3"], 10)
    out: dict[int, dict[str, None]] = {}
    back: dict[int, dict[str, None]] = {}
    for arrow in diagram.arrows:
        there = numbers.get(arrow.target, number)
        if arrow.source in own and there != number:
            out.setdefault(there, {})[headings[arrow.target]] = None
        here = numbers.get(arrow.source, number)
        if arrow.target in own and here != number:
            back.setdefault(here, {})[headings[arrow.source]] = None
    said = []
    for key, found in (("course_leads_on", out), ("course_leads_from", back)):
        for sheet, names in sorted(found.items()):
            shown = list(names)[:3]
            more = "" if len(names) <= 3 else f" +{len(names) - 3}"
            said.append(page.say(key, number=sheet, what="; ".join(shown) + more))
    return tuple(said)


def _with_names(drawn: Drawing, diagram: Diagram, paper: Paper) -> Drawing:
    """Tell the names that the heads of the rows had no room for: under the rows of a sheet that has
    room, else on a last sheet.
    """
    names = _course(diagram).names
    if not names:
        return drawn
    sheets = [evolve(drawn, further=()), *drawn.further]
    rooms = [_room_below(sheet) for sheet in sheets]
    widest = max(range(len(sheets)), key=lambda at: rooms[at][1] - rooms[at][0])
    named = _named_below(diagram, paper, names, *rooms[widest])
    if named:
        sheet = sheets[widest]
        sheets[widest] = evolve(sheet, words=(*sheet.words, *named))
        return evolve(sheets[0], further=tuple(sheets[1:]))
    sheets = _name_sheets(diagram, paper, names)
    return evolve(drawn, further=(*drawn.further, *sheets))


def _room_below(sheet: Drawing) -> tuple[float, float]:
    """Give from where to where a sheet is free below its rows: to the key, or what else stands at
    its foot.
    """
    floor = max((lane.y + lane.h for lane in sheet.lanes), default=sheet.height)
    below = [word.y for word in sheet.words if word.y >= floor]
    below += [figure.y for figure in sheet.figures if figure.y >= floor]
    return floor, min(below, default=floor)


def _named_below(
    diagram: Diagram,
    paper: Paper,
    names: Sequence[tuple[str, str]],
    top: float,
    bottom: float,
) -> tuple[Word, ...]:
    """Set the names of every row in some room of a sheet, in words as large as it has room for;
    nothing where it has none.
    """
    for body in paper.bodies:
        page = Page(diagram, paper, body)
        x, room = paper.margin, paper.width - 2 * paper.margin
        y = page.put([page.say("course_names")], x, top + body, page.size(1.1), bold=True)
        for title, words in names:
            y = page.put(page.lines(title, room, body, True), x, y + body * 0.6, body, bold=True)
            y = page.put(page.lines(words, room, body), x, y, body)
        if y + body <= bottom:
            return tuple(page.words)
    return ()


def _name_sheets(diagram: Diagram, paper: Paper, names: Sequence[tuple[str, str]]) -> list[Drawing]:
    """Make the sheets with the names of every row: one in words as large as there is room for, else
    several in the smallest.
    """
    for body in paper.bodies:
        made = _names_in(diagram, paper, body, names)
        if len(made) == 1:
            return made
    return _names_in(diagram, paper, paper.bodies[-1], names)


def _names_in(
    diagram: Diagram, paper: Paper, body: float, names: Sequence[tuple[str, str]]
) -> list[Drawing]:
    made: list[Drawing] = []
    left = list(names)
    while left:
        page = Page(diagram, paper, body)
        y = page.head(page.say("course_names"), diagram.title, "", _course(diagram).tag)
        x, room = paper.margin, paper.width - 2 * paper.margin
        placed = 0
        for title, words in left:
            head = page.lines(title, room, body, True)
            lines = page.lines(words, room, body)
            need = (len(head) + len(lines)) * body * PITCH
            if placed and y + need > paper.height - paper.margin:
                break
            y = page.put(head, x, y, body, bold=True)
            y = page.put(lines, x, y, body) + body * 0.8
            placed += 1
        left = left[placed:]
        made.append(page.finish(y + paper.margin if y > paper.height - paper.margin else None))
    return made


# What a course has, however it is set.


@frozen
class _Thing:
    """Something that takes room in a row: an entry, or the words of a gate or band in the row for
    them, which have no ``entry``; ``alone`` where nothing else needs the room there.
    """

    at: Moment
    row: str
    what: Entry | Gate | Everybody
    entry: Entry | None = None
    alone: bool = False

    @property
    def aside(self) -> bool:
        """Whether it is a meeting of a body that has a day where nothing else has one."""
        return self.entry is not None and self.entry.form == "meeting" and self.at[1] < _FIRST_DAY


class _Plan:
    """What a course has however wide its words run: what stands in which row, and what leads to
    what. All attempts to place it share one, and the words that one of them has set.

    Args:
        diagram: what is shown.
        course: the part of it that stands on one sheet.
    """

    def __init__(self, diagram: Diagram, course: Course) -> None:
        self.diagram = diagram
        self.course = course
        self._set: dict[tuple[int, float, float], Block] = {}

    def block(self, page: Page, what: Entry | Gate | Everybody, width: float) -> Block:
        """Set something in words no wider than a width; what has been set so is not set again."""
        key = (id(what), page.body, width)
        if key not in self._set:
            self._set[key] = block_for(page, what, width)
        return self._set[key]

    @cached_property
    def things(self) -> list[_Thing]:
        """Everything that takes room in a row, in the order of time."""
        alone = {row.id for row in self.course.rows if row.kind == "next"}
        shared = Counter((each.row, each.at[0]) for each in self.course.entries)

        def roomy(each: Entry) -> bool:
            lists = each.form == "card" and len(each.lines) >= _LISTED
            return each.row in alone or (lists and shared[each.row, each.at[0]] == 1)

        found = [_Thing(each.at, each.row, each, each, roomy(each)) for each in self.course.entries]
        gates = next(iter(self.top_rows), None)
        if gates is not None:
            found += [
                _Thing(gate.at, gate.rows[0] if gate.inside else gates, gate)
                for gate in self.course.gates
                if not gate.gathers
            ]
            found += [_Thing(band.at, gates, band) for band in self.course.everybody]
        return sorted(found, key=lambda each: each.at)

    @cached_property
    def events(self) -> list[tuple[Moment, "int | str | Gate | Everybody | _Thing"]]:
        """Everything that has a place along time, in its order: stretches of time by their number,
        gates and bands, now, and what takes room in a row.
        """
        course = self.course
        found: list[tuple[Moment, int, int | str | Gate | Everybody | _Thing]] = []
        found += [((at, float("-inf")), 0, at) for at in range(len(course.spans))]
        found += [(gate.at, 1, gate) for gate in course.gates]
        found += [(band.at, 1, band) for band in course.everybody]
        if course.now is not None:
            found.append((course.now, 2, _NOW))
        found += [(thing.at, 3, thing) for thing in self.things]
        found.sort(key=lambda each: (each[0], each[1]))
        return [(at, what) for at, _, what in found]

    @cached_property
    def passing(self) -> dict[str, list[str]]:
        """For every entry those above that an arrow leads from past its row, to what is below it
        and no sooner.
        """
        order = {row.id: number for number, row in enumerate(self.course.rows)}
        entries = {entry.id: entry for entry in self.course.entries}
        shown = set(self.course.drawn)
        found: dict[str, list[str]] = {}
        for arrow in self.diagram.arrows:
            source, target = entries.get(arrow.source), entries.get(arrow.target)
            if arrow.id not in shown or source is None or target is None:
                continue
            near = [
                key
                for key, _ in self.from_other_rows.get(target.id, ())
                if key in entries and entries[key].at[0] == target.at[0]
            ]
            if len(near) >= _FAN:
                continue
            for entry in entries.values():
                between = order[source.row] < order[entry.row] < order[target.row]
                if between and source.at <= entry.at <= target.at:
                    found.setdefault(entry.id, []).append(source.id)
        return found

    def both_undated(self, *keys: str) -> bool:
        """Whether none of some entries has a day: all are in the last stretch of time."""
        last = len(self.course.spans) - 1
        return all(self._spans_of.get(key) == last for key in keys)

    @cached_property
    def _spans_of(self) -> dict[str, int]:
        return {entry.id: entry.at[0] for entry in self.course.entries}

    @cached_property
    def row_of(self) -> dict[str, str]:
        return {entry.id: entry.row for entry in self.course.entries}

    @cached_property
    def forums(self) -> frozenset[str]:
        """The entries that are several meetings of the same people."""
        return frozenset(entry.id for entry in self.course.entries if entry.form == "bar")

    @cached_property
    def sources(self) -> dict[str, list[tuple[str, str]]]:
        """For every entry those that an arrow leads from, with the arrow."""
        shown = set(self.course.drawn)
        found: dict[str, list[tuple[str, str]]] = {}
        for arrow in self.diagram.arrows:
            if arrow.id in shown and not arrow.returns:
                found.setdefault(arrow.target, []).append((arrow.source, arrow.id))
        return found

    @cached_property
    def further(self) -> dict[str, str]:
        """For every gate or line that leads on to something in a row below its own the last of
        those rows: it runs through that too, so that its arrows are straight. A gate does only
        where it holds back every row on its way.
        """
        order = [row.id for row in self.course.rows]
        found = {}
        for gate in self.course.gates:
            foot = max((order.index(row) for row in gate.rows if row in order), default=-1)
            ends = [self.row_of[key] for key in self.targets.get(gate.box, ())]
            below = {order.index(row) for row in ends} - set(range(foot + 1))
            if not below or foot < 0:
                continue
            last = max(below)
            if gate.gathers or below == set(range(foot + 1, last + 1)):
                found[gate.id] = order[last]
        return found

    @cached_property
    def answered_before(self) -> frozenset[str]:
        """The gates before which their answers stand: those behind which the rows have more."""
        found = set()
        for gate in self.course.gates:
            behind = [
                entry
                for entry in self.course.entries
                if entry.row in gate.rows and entry.at > gate.at and entry.form != "sign"
            ]
            if behind:
                found.add(gate.id)
        return frozenset(found)

    @cached_property
    def targets(self) -> dict[str, list[str]]:
        """For everything that leads on to entries those."""
        shown = set(self.course.drawn)
        found: dict[str, list[str]] = {}
        for arrow in self.diagram.arrows:
            if arrow.id in shown and arrow.target in self.row_of:
                found.setdefault(arrow.source, []).append(arrow.target)
        return found

    @cached_property
    def from_other_rows(self) -> dict[str, list[tuple[str, str]]]:
        """The same of those in other rows only."""
        rows = self.row_of
        found = {
            key: [pair for pair in pairs if pair[0] in rows and rows[pair[0]] != rows.get(key)]
            for key, pairs in self.sources.items()
        }
        return {key: pairs for key, pairs in found.items() if pairs}

    @cached_property
    def reaches(self) -> dict[str, list[str]]:
        """For every gate and band the rows it runs through: from the top to the last that it holds
        back; a line that only gathers rows begins with the first of them.
        """
        order = [row.id for row in self.course.rows]
        top = self.top_rows
        found = {}
        running: list[Gate | Everybody] = [*self.course.gates, *self.course.everybody]
        for each in running:
            at = [order.index(row) for row in each.rows if row in order]
            if each.id in self.further:
                at.append(order.index(self.further[each.id]))
            last = max(at, default=-1)
            if isinstance(each, Gate) and (each.gathers or each.inside):
                found[each.id] = order[min(at, default=0) : last + 1]
                continue
            found[each.id] = [*top, *(row for row in order[: last + 1] if row not in top)]
        return found

    @cached_property
    def top_rows(self) -> list[str]:
        """The row in which the words of gates and bands stand: their own, else that of what is
        next.
        """
        kinds = {row.kind: row.id for row in reversed(self.course.rows)}
        return [kinds[kind] for kind in ("gates", "next") if kind in kinds][:1]

    @cached_property
    def cleared(self) -> dict[str, list[str]]:
        """For every gate the rows below its foot that are kept free beside it, for the arrows that
        come to its foot or leave it.
        """
        order = [row.id for row in self.course.rows]
        reach = self.reaches
        found: dict[str, list[str]] = {}
        for gate in self.course.gates:
            foot = max((order.index(row) for row in reach[gate.id]), default=-1)
            partners = [order.index(self.row_of[key]) for key in self._partners(gate)]
            lowest_row = max(partners, default=-1)
            found[gate.id] = order[foot + 1 : lowest_row + 1]
        return found

    def _partners(self, gate: Gate) -> list[str]:
        """List the entries that an arrow joins to a gate."""
        shown = set(self.course.drawn)
        ends = [(one.source, one.target) for one in self.diagram.arrows if one.id in shown]
        found = [target for source, target in ends if source == gate.box]
        found += [source for source, target in ends if target == gate.box]
        return [key for key in found if key in self.row_of]

    @cached_property
    def running_now(self) -> frozenset[str]:
        """The rows in which a forum has begun and goes on: there is no line of now through it."""
        now = self.course.now
        if now is None:
            return frozenset()
        return frozenset(
            entry.row
            for entry in self.course.entries
            if entry.until is not None and entry.at < now < entry.until
        )

    @cached_property
    def waiting_now(self) -> frozenset[str]:
        """What lies there today and leads to something to come below it: it goes on past the line
        of now, so that its arrow can run straight down.
        """
        now = self.course.now
        if now is None:
            return frozenset()
        order = {row.id: number for number, row in enumerate(self.course.rows)}
        entries = {entry.id: entry for entry in self.course.entries}

        def waits(each: Entry) -> bool:
            if each.at[0] != now[0] or each.at >= now or each.form not in ("card", "paper"):
                return False
            ends = [entries[key] for key in self.targets.get(each.id, ())]
            return any(end.at > now and order[end.row] > order[each.row] for end in ends)

        return frozenset(key for key, each in entries.items() if waits(each))

    @cached_property
    def heads(self) -> dict[str, tuple[bool, bool]]:
        """For every row whether arrows come or leave above what stands in it, from the next row or
        the foot of a gate, and whether below.
        """
        order = {row.id: number for number, row in enumerate(self.course.rows)}
        foot = {
            gate.box: max((order[row] for row in self.reaches[gate.id]), default=-1)
            for gate in self.course.gates
        }
        shown = set(self.course.drawn)
        above: set[str] = set()
        below: set[str] = set()
        for arrow in self.diagram.arrows:
            rows = [self.row_of.get(end) for end in (arrow.source, arrow.target)]
            places = [
                foot.get(end) if row is None else order[row]
                for end, row in zip((arrow.source, arrow.target), rows, strict=True)
            ]
            if arrow.id not in shown or None in places:
                continue
            (first, upper), (second, lower) = sorted(
                zip(places, rows, strict=True), key=lambda pair: cast(int, pair[0])
            )
            if cast(int, second) - cast(int, first) == 1:
                below |= {upper} if upper is not None else set()
                above |= {lower} if lower is not None else set()
        return {row: (row in above, row in below) for row in order}

    @cached_property
    def arrow_ends(self) -> frozenset[str]:
        """What arrows leave or come to."""
        shown = set(self.course.drawn)
        drawn = [arrow for arrow in self.diagram.arrows if arrow.id in shown]
        return frozenset(end for arrow in drawn for end in (arrow.source, arrow.target))

    @cached_property
    def arrow_rows(self) -> frozenset[str]:
        """The rows that arrows leave or come to."""
        rows = self.row_of
        shown = set(self.course.drawn)
        ends = [(arrow.source, arrow.target) for arrow in self.diagram.arrows if arrow.id in shown]
        return frozenset(rows[end] for pair in ends for end in pair if end in rows)


# One sheet.


@frozen
class _Item:
    """Something in a row, with its words set; ``inside`` is the id of the gate inside the talks
    whose words they are.
    """

    at: Moment
    row: str
    entry: Entry | None
    block: Block
    inside: str = ""


@frozen
class _Standing:
    """An item where it stands: its left edge and its line in the row; ``turned`` where its words
    stand to the left of its mark.
    """

    item: _Item
    x: float
    track: int
    turned: bool = False


def _point(each: _Standing) -> float:
    """Give where the mark of something stands: its left edge, or behind words that are turned."""
    return each.x + each.item.block.aside if each.turned else each.x


class _Sheet:
    """One attempt to place a course on one sheet.

    Args:
        plan: what stands on this sheet.
        paper: what it is drawn on.
        body: the size of the body text.
        width: how wide words may run, in tenths of the body.
        number, count: which sheet it is, of how many.
        air: at least so much room for a fortnight, in tenths of the body.
        apart: arrows that need what they lead to behind what they lead from.
        widths: how wide words may run in each stretch of time, where that differs.
        head: how wide the titles of the rows are, of what is usual.
        heads: whether it only fits where arrows' heads have room between rows.
        panels: whether it is measured with the key in a row.
    """

    def __init__(
        self,
        plan: _Plan,
        paper: Paper,
        body: float,
        width: float,
        number: int = 1,
        count: int = 1,
        air: float = 0.0,
        apart: frozenset[str] = frozenset(),
        widths: Sequence[float] = (),
        head: float = 1.0,
        heads: bool = False,
        panels: bool = False,
    ) -> None:
        self.plan = plan
        self.diagram = plan.diagram
        self.course = plan.course
        self.page = Page(plan.diagram, paper, body)
        self.paper = paper
        self.unit = body / 10
        self.least_air = air * self.unit
        self.wide = width * self.unit
        self.widths = [each * self.unit for each in widths]
        past = [at for at, span in enumerate(self.course.spans) if span.tense == "past"]
        narrow = (
            bool(past)
            and len(past) < len(widths)
            and all(widths[at] <= _WIDTHS[_PAST] for at in past)
        )
        self.past_air = _PAST_AIR if narrow else 1.0
        self.head_share = head
        self.heads = heads
        self.number, self.count = number, count
        self.apart = apart
        self.gap = (_GAP if body > paper.least else _TIGHT_GAP) * self.unit
        self.bar = 5 * self.unit
        self.tracks: dict[str, int] = {}
        self._span_widths: dict[int, float] = {}
        self._known: dict[object, tuple[list[_Standing], dict[object, float], float]] = {}
        """How things have been placed before."""
        self._orders: dict[tuple[_Aligned, bool], dict[str, tuple[int, ...]]] = {}
        """The orders of lines that have been found best already, by how things stand."""
        self._free: dict[str, tuple[float, float]] = {}
        """Where rows have room before what stands in them."""
        self.panels = panels
        self.keyed = panels
        """Whether the key is to stand in a row, not under them."""
        self.aligned, self.past_now = _MEASURED
        """What an arrow leads to and may stand right below what it leads from."""
        """Whether what waits to be decided may go on past the line of now."""
        self.roomy = False
        """Whether the heads of arrows have room between rows."""
        self.headed = False
        """Whether they have got it."""
        self.months = False
        """Whether the heads have room for the names of months."""
        self.names_in_heads = False
        """Whether all names of those who share a row stand under its title."""
        self.now_label: tuple[float, Anchor] | None = None
        """Where the words for today stand in the head of their column, if they have room there."""

    def over(self) -> float:
        """Give how much has no room, as a share of the sheet; 0 where everything has."""
        items = self._items()
        self.head_width = self._head_width()
        self.left = self.paper.margin + self.head_width + 4 * self.unit
        room = self.paper.width - self.paper.margin - self.left
        across = 0.0
        if not self._across(items, room):
            across = (self._total(items, self.least_air) - room) / room
        placed, marks, _ = self._placed(items, self.least_air)
        heights = self._heights(placed, marks)
        need = self._need(heights, heads=self.heads)
        there = self._bottom() - self._top(marks)
        self.page.clear()
        return max(0.0, across) + max(0.0, (need - there) / there)

    def row_heights(self) -> dict[str, float]:
        """Give how high each row is at least."""
        items = self._items()
        self.head_width = self._head_width()
        self.left = self.paper.margin + self.head_width + 4 * self.unit
        self._across(items, self.paper.width - self.paper.margin - self.left)
        placed, marks, _ = self._placed(items, self.least_air)
        return self._heights(placed, marks)

    def fits(self) -> bool:
        """Whether everything has room."""
        return self._measured() is not None

    def drawn(self, *, force: bool = False) -> Drawing | None:
        """Give the sheet, or None where it does not fit; forced, it is made as large as it has to
        be.
        """
        measured = self._measured(force=force)
        if measured is None:
            return None
        items, room = measured
        # Under the rows the key is nobody's, and always found in the same place; it stands in a row
        # only where that is what makes room for larger words.
        for keyed in (True,) if self.panels else (False, True):
            self.keyed = keyed
            self.names_in_heads = not force and self._names_fit_in_heads(items)
            made = self._straightest(items, room, force=force)
            if made is not None:
                return made
        return None

    def _names_fit_in_heads(self, items: list[_Item]) -> bool:
        """Whether the names of all who share a row have room under its title: there nobody takes
        them for something that has happened.
        """
        self.names_in_heads = True
        placed, marks, _ = self._placed(items, self.least_air)
        need = self._need(self._heights(placed, marks), heads=self.heads)
        fits = self._top(marks) + need <= self._bottom()
        self.page.clear()
        return fits

    def _straightest(self, items: list[_Item], room: float, *, force: bool) -> Drawing | None:
        """Put everything on the sheet, each thing right below what leads to it or a little to its
        right; what waits to be decided going on past today, or not. Of these the one in which most
        arrows find a way, with fewest crossings and bends.
        """
        best: tuple[tuple[int, int, int], Drawing] | None = None
        tries: list[tuple[_Aligned, bool]] = [("all", True), _MEASURED, ("none", True)]
        if self.plan.waiting_now:
            tries += [("undated", False), ("none", False)]
        for self.aligned, self.past_now in tries:
            self.page.clear()
            made = self._on_page(items, room, force=force)
            if made is None:
                continue
            crossings, bends = tangle(made.arrows)
            found = (-len(made.arrows), crossings, bends)
            if best is None or found < best[0]:
                best = (found, made)
            if not crossings and bends * 3 <= len(made.arrows) and not _missing(self.course, made):
                break  # good enough
        self.aligned, self.past_now = _MEASURED
        return best[1] if best is not None else None

    def _on_page(self, items: list[_Item], room: float, *, force: bool) -> Drawing | None:
        """Put everything on the sheet; None where no row has room for the key, or for the heads of
        arrows that are to come straight down.
        """
        page, paper = self.page, self.paper
        between = _BETWEEN * self.unit
        self.roomy = True
        self.months = False
        placed, marks, extra = self._aired(items, room)
        heights = self._heights(placed, marks)
        if not self._room_for_heads(marks, heights, room):
            if (self.aligned, self.past_now) != _MEASURED:
                return None
            self.roomy = False
            placed, marks, extra = self._aired(items, room)
            heights = self._heights(placed, marks)
        self.months = self._names_months(marks, placed)
        self.now_label = self._now_label(marks)
        top, bottom = self._top(marks), self._bottom()
        rows = sum(heights.values()) + between * (len(heights) - 1)
        if top + rows > bottom:
            self.months = False
            self.now_label = self._now_label(marks)
            page.clear()
            top = self._top(marks)
        if top + rows > bottom:
            # Air has moved something to another line of its row, or made the head of a column
            # higher.
            page.clear()
            placed, marks, extra = self._placed(items, self.least_air)
            heights = self._heights(placed, marks)
            top = self._top(marks)
        placed = self._turned_back(placed, marks)
        need = sum(heights.values()) + between * max(0, len(heights) - 1)
        heights = self._stretched(heights, max(bottom - top - need, 0.0))
        placed = self._best_order(placed, marks, extra, heights, top, between)
        self._draw(placed, marks, extra, heights, top, between)
        end = top + sum(heights.values()) + between * len(heights)
        height = max(paper.height, end + (paper.height - bottom)) if force else paper.height
        if not self._feet(height):
            return None
        self._draw_line_of_now(marks)
        made = page.finish(height)
        if not force:
            return made
        right = max((each.x + each.item.block.w for each in placed), default=0.0)
        return evolve(made, width=max(made.width, self.left + right + paper.margin))

    def _turned_back(self, placed: list[_Standing], marks: dict[object, float]) -> list[_Standing]:
        """Let words stand to the right of their mark again where nothing else needs the room."""
        rows = {row.id: row for row in self.course.rows if row.names}
        found = []
        for each in placed:
            mark = each.x + each.item.block.aside
            limits = [one.x for one in placed if one.item.row == each.item.row and one.x > mark]
            limits += [
                place
                for key, place in marks.items()
                if place > mark and self._stops(key, each.item.row)
            ]
            if each.turned and each.item.row in rows:
                names, begin, _ = self._beside(rows[each.item.row])
                limits += [begin] if names and begin > each.x else []
            free = min(limits, default=0.0)
            if each.turned and mark + each.item.block.w + self.gap <= free:
                each = evolve(each, x=mark, turned=False)
            found.append(each)
        return found

    def _stops(self, key: object, row: str) -> bool:
        """Whether words in a row go no further than a place: a gate or band in it, the line of now,
        or where another stretch of time begins.
        """
        return key not in self.plan.reaches or row in self.plan.reaches[key]

    def _room_for_heads(
        self, marks: dict[object, float], heights: dict[str, float], room: float
    ) -> bool:
        """Whether everything has room across, and rows with arrows can be so high that an arrow's
        head has room between them.
        """
        need = self._need(heights, heads=True)
        there = self._bottom() - self._top(marks)
        self.page.clear()
        return need <= there and marks["end"] <= room

    def _need(self, heights: dict[str, float], *, heads: bool) -> float:
        """Give how high all rows are together, with room for the heads of arrows or without."""
        need = sum(heights.values()) + _BETWEEN * self.unit * max(0, len(heights) - 1)
        more = sum(sum(self._head_room(row)) for row in heights)
        return need + more if heads else need

    def _best_order(
        self,
        placed: list[_Standing],
        marks: dict[object, float],
        extra: float,
        heights: dict[str, float],
        top: float,
        between: float,
    ) -> list[_Standing]:
        """Order the lines of each row with several so that most arrows find a way, with fewest
        bends; row by row, each order tried on the sheet.
        """
        rows = [row.id for row in self.course.rows if row.id in self.plan.arrow_rows]
        rows = [row for row in rows if len(self._track_heights(row, placed)) > 1]
        if not rows or len(self.course.entries) > _MANY:
            return placed
        kept = {
            key: list(getattr(self.page, key)) for key in ("words", "figures", "columns")
        }  # the head of the sheet is there already

        def tried(standing: list[_Standing]) -> tuple[int, int]:
            self._draw(standing, marks, extra, heights, top, between, quickly=True)
            arrows = self.page.arrows
            found = (-len(arrows), sum(len(arrow.points) - 2 for arrow in arrows))
            self.page.clear()
            for key, things in kept.items():
                getattr(self.page, key).extend(things)
            return found

        known = self._orders.setdefault((self.aligned, self.past_now), {})
        for row in rows:
            own = [each for each in placed if each.item.row == row]
            used = sorted({each.track for each in own if not self._alone(each, own)})
            count = len(used)
            best = None
            orders: Iterable[tuple[int, ...]] = islice(permutations(range(count)), _ORDERS)
            if len(known.get(row, ())) == count:
                orders = [known[row]]
            for order in orders:
                moved = {line: used[at] for line, at in zip(used, order, strict=True)}
                standing = [
                    evolve(each, track=moved.get(each.track, each.track))
                    if each.item.row == row
                    else each
                    for each in placed
                ]
                found = tried(standing)
                if best is None or found < best[0]:
                    best = (found, standing)
                    known[row] = order
            if best is not None:
                placed = best[1]
        return placed

    def _measured(self, *, force: bool = False) -> tuple[list[_Item], float] | None:
        """Find how many lines each row needs for the width; None where the sheet is too narrow or
        too low.
        """
        items = self._items()
        self.head_width = self._head_width()
        self.left = self.paper.margin + self.head_width + 4 * self.unit
        room = self.paper.width - self.paper.margin - self.left
        if not self._across(items, room) and not force:
            return None
        if force:
            return items, room
        placed, marks, _ = self._placed(items, self.least_air)
        heights = self._heights(placed, marks)
        need = self._need(heights, heads=self.heads)
        fits = self._top(marks) + need <= self._bottom()
        self.page.clear()
        return (items, room) if fits else None

    # What there is to place.

    def _wide(self, at: Moment) -> float:
        """Give how wide words may run beside what happens at a moment."""
        return self.widths[at[0]] if self.widths else self.wide

    def _items(self) -> list[_Item]:
        page, plan = self.page, self.plan
        found = []
        for thing in plan.things:
            wide = self._wide(thing.at) * (2 if thing.alone else 1)
            block = plan.block(page, thing.what, wide)
            what = thing.what
            inside = what.id if isinstance(what, Gate) and what.inside else ""
            found.append(_Item(thing.at, thing.row, thing.entry, block, inside))
        return found

    def _head_width(self) -> float:
        """Give the width of the rows' titles: so wide that few of their words have to be broken."""
        page, rows = self.page, self.course.rows
        size = page.size()
        least, most = (share * self.paper.width for share in _HEAD_SHARE)
        most *= min(1.0, self.head_share)
        longest = page.longest_word([row.title for row in rows], size, True) + 17 * self.unit
        named = [row for row in rows if row.names and row.kind in ("own", "track")]
        if named:
            least = (least + most) / 2
            if any(len(row.names) > 60 for row in named):
                least = most
        return min(max(longest, least), most) * max(1.0, self.head_share)

    # Across.

    def _across(self, items: list[_Item], room: float) -> bool:
        """Give rows with most in them more lines until the width is enough; say whether it is."""
        counts: dict[str, int] = {}
        for each in items:
            counts[each.row] = counts.get(each.row, 0) + 1
        self.tracks = {row.id: min(_TRACKS, counts.get(row.id, 1)) for row in self.course.rows}
        if self._total(items, self.least_air) > room:
            return False  # not even with as many lines as there may be
        self.tracks = {row.id: 1 for row in self.course.rows}
        while self._total(items, self.least_air) > room:
            row = self._fullest(items)
            if row is None:
                return False
            self.tracks[row] += 1
        return True

    def _aired(
        self, items: list[_Item], room: float
    ) -> tuple[list[_Standing], dict[object, float], float]:
        """Place everything with what is left of the width as air between the moments."""
        low, high = self.least_air, _AIR * self.unit
        if self._total(items, high) <= room:
            return self._placed(items, high)
        for _ in range(9):
            middle = (low + high) / 2
            if self._total(items, middle) <= room:
                low = middle
            else:
                high = middle
        return self._placed(items, low)

    def _fullest(self, items: list[_Item]) -> str | None:
        """Give the row in which one more line of entries would save most."""
        sums: dict[str, float] = {}
        counts: dict[str, int] = {}
        tall: dict[str, float] = {}
        for each in items:
            sums[each.row] = sums.get(each.row, 0.0) + each.block.w + self.gap
            tall[each.row] = max(tall.get(each.row, 1.0), each.block.h)
            counts[each.row] = counts.get(each.row, 0) + 1
        open_ = [row for row in sums if self.tracks[row] < min(_TRACKS, counts[row])]
        return max(
            open_, key=lambda row: sums[row] / self.tracks[row] / tall[row] ** 0.5, default=None
        )

    def _total(self, items: list[_Item], air: float) -> float:
        placed, marks, _ = self._placed_before(items, air)
        right = max((each.x + each.item.block.w for each in placed), default=0.0)
        return max([right + self.gap, *marks.values()])

    def _placed(
        self, items: list[_Item], air: float
    ) -> tuple[list[_Standing], dict[object, float], float]:
        """Give every item its left edge, each gate and each stretch of time its place; ``air`` is
        added before each. What has been placed so before is not placed again.
        """
        placed, marks, air = self._placed_before(items, air)
        self.now_label = self._now_label(marks)
        return placed, marks, air

    def _placed_before(
        self, items: list[_Item], air: float
    ) -> tuple[list[_Standing], dict[object, float], float]:
        key = (air, self.aligned, self.past_now, *self.tracks.values())
        if key not in self._known:
            self._known[key] = self._place(items, air)
        return self._known[key]

    def _place(
        self, items: list[_Item], air: float
    ) -> tuple[list[_Standing], dict[object, float], float]:
        course = self.course
        ends: dict[str, list[float]] = {
            row.id: [0.0] * self.tracks.get(row.id, 1) for row in course.rows
        }
        floors = dict.fromkeys(ends, 0.0)
        reach, clear = self.plan.reaches, self.plan.cleared
        running = self.plan.running_now
        waiting = self.plan.waiting_now if self.past_now else frozenset()
        lasts: dict[tuple[str, int], str] = {}
        x, last, reading, gap = 0.0, None, 0.0, self.gap
        placed: list[_Standing] = []
        marks: dict[object, float] = {}
        starts: list[float] = []
        inside: dict[object, tuple[float, float]] = {}
        where: dict[str, tuple[float, float]] = {}
        answering: dict[Moment, float] = {}
        fences: dict[str, float] = {}
        sitting, share = 0.0, 1.0
        moment: Moment | None = None
        begun = 0.0
        upcoming = iter(items)
        for at, event in self.plan.events:
            if isinstance(event, int):
                number = event
                x = max([x, *(end for row in ends.values() for end in row)])
                if starts:
                    x = max(x + 0.5 * self.gap + air, starts[-1] + self._span_width(number - 1))
                starts.append(x)
                marks["span", number] = x
                share = self.past_air if course.spans[number].tense == "past" else 1.0
                if course.spans[number - 1 if number else 0].tense == "past" or not number:
                    reading = x  # no words under the head of another year
                x += 0.6 * self.gap
                sitting = x
                last = None
                continue
            if isinstance(event, _Thing) and event.aside:
                # Where nothing else has a day the meetings of bodies keep their own time.
                item = next(upcoming)
                lanes = ends[item.row]
                left = max(sitting, floors[item.row], lanes[0] + gap if lanes[0] else 0.0)
                placed.append(_Standing(item, left, 0))
                lanes[0] = left + item.block.w
                sitting = left
                continue
            step = self._step(last, at) * air * share
            last = at
            if isinstance(event, str):
                # Everything that has been stands before the line, everything to come behind it.
                open_ = [row for row in ends if row not in running]
                standing = [
                    end + self.gap * 0.6
                    for row in open_
                    for line, end in enumerate(ends[row])
                    if end and lasts.get((row, line)) not in waiting
                ]
                beside = [where[key][0] + _BESIDE * self.unit for key in waiting if key in where]
                x = max([x + step, *standing, *beside])
                marks[_NOW] = x
                for row in open_:
                    floors[row] = max(floors[row], x + self.gap * 0.6)
                continue
            if isinstance(event, Gate | Everybody):
                rows = [*reach[event.id], *clear.get(event.id, ())]
                blocked = [end for row in rows for end in ends.get(row, ())]
                if isinstance(event, Everybody):
                    # A draft or an answer comes of the meetings before it: it stands behind them.
                    blocked += [where[key][1] for key in self.plan.forums if key in where]
                x = max([x + step, *(end + self.gap * 0.6 for end in blocked if end)])
                if _NOW in marks:  # two lines close together look like one
                    x = max(x, marks[_NOW] + self.gap * 0.6)
                if isinstance(event, Gate):
                    x = max([x, *self._room_for_answers(event, items, ends, floors)])
                    sources = [
                        key for key, _ in self.plan.sources.get(event.box, ()) if key in where
                    ]
                    opened = [where[key] for key in sources]
                    x = max([x, *(right + 1.3 * self.gap for _, right in opened)])
                    if event.id in self.plan.answered_before:
                        answering[event.at] = x
                wide = self._bar_width(event, items)
                marks[event.id] = x
                fences[event.id] = max((floors[row] for row in rows), default=0.0)
                if isinstance(event, Everybody):
                    inside[event.at] = (x, wide)
                for row in rows:
                    floors[row] = x + wide + self.gap
                for row in clear.get(event.id, ()):
                    floors[row] += self.gap
                if isinstance(event, Gate):
                    x += wide + self.gap * 0.7
                elif event.kind == "draft":
                    # What is decided of a draft stands under it or behind it, never before.
                    floors = {row: max(floor, x) for row, floor in floors.items()}
                continue
            item = next(upcoming)  # they are in the order of the events
            if at != moment:
                moment, begun = at, x + step
            if item.entry is not None and item.entry.form == "sign" and item.at in inside:
                left, wide = inside[item.at]
                placed.append(_Standing(item, left + (wide - item.block.w) / 2, 0))
                ends[item.row] = [max(end, left + wide) for end in ends[item.row]]
                continue
            if item.entry is not None and item.entry.form == "answer" and item.at in answering:
                left = answering[item.at] - self.gap * 0.6 - item.block.w
                placed.append(_Standing(item, left, 0))
                continue
            if item.at in inside and item.entry is None:
                left, wide = inside[item.at]
                placed.append(_Standing(item, left + (wide - item.block.w) / 2, 0))
                ends[item.row] = [max(end, left + wide + self.gap) for end in ends[item.row]]
                continue
            lanes = ends[item.row]
            if item.inside in marks and item.entry is None:
                # The words of a gate inside the talks stand before it, where its row is free.
                left = marks[item.inside] - 0.6 * self.gap - item.block.w
                # After all that has been, so that nobody takes them for a part of it.
                if left >= max([*lanes, fences[item.inside], marks.get(_NOW, 0.0)]) + self.gap:
                    placed.append(_Standing(item, left, 0))
                    ends[item.row] = [max(end, left + item.block.w) for end in lanes]
                    continue
            soonest = max(x + step, floors[item.row])
            simultaneous = item.entry is not None and item.entry.form == "mark"
            if simultaneous:
                # One that its row has pushed to the right says nothing of others at the same time.
                soonest = max(begun, floors[item.row])
            track = 0
            if len(lanes) > 1 and (item.entry is None or item.entry.form != "meeting"):
                # Meetings of a body stay on one line.
                track = min(
                    range(len(lanes)), key=lambda one: (max(soonest, lanes[one] + gap), one)
                )
            left = max(soonest, lanes[track] + gap) if lanes[track] else soonest
            if item.entry is not None:
                below = self._straight_below(item.entry, where)
                if below >= max(floors[item.row], lanes[track] + gap if lanes[track] else 0.0):
                    left = min(left, below)
                left = max(left, self._beside_sources(item.entry.id, where))
            # Words that have room to the left of their mark take none to its right.
            turned = False
            if item.block.turned is not None and item.entry is not None:
                # Without a day its words would say another time where they stand.
                least = max(floors[item.row], lanes[track] + self.gap)
                least = max(least, reading if item.entry.when else starts[-1] + self.gap)
                mark = max(begun if simultaneous else x + step, least + item.block.aside)
                turned = mark - item.block.aside < left - _WORTH * self.unit
                left = mark - item.block.aside if turned else left
            if item.entry is not None:
                where[item.entry.id] = (left, left + item.block.w)
                lasts[item.row, track] = item.entry.id
            placed.append(_Standing(item, left, track, turned))
            lanes[track] = left + item.block.w
            begins = left + item.block.aside if turned else left
            # Of two days the later stands no further to the left, in whatever rows they are.
            in_order = len(lanes) == 1 or item.at[1] >= _FIRST_DAY
            nearly = 0.0 if len(lanes) == 1 else _SAME_PLACE * self.unit
            x = max(x + step, begins - nearly if in_order else x + step)
        end = max([x, *(end for row in ends.values() for end in row)])
        final = starts[-1] + self._span_width(len(course.spans) - 1) if starts else 0.0
        marks["end"] = max(end + air, final)
        return self._to_scale(placed, marks), marks, air

    def _to_scale(self, placed: list[_Standing], marks: dict[object, float]) -> list[_Standing]:
        """Move the days to come to where they are between the days that stand fast around them, as
        far as their rows have room: a day five weeks on does not stand beside the first one, with
        all the room behind both.
        """
        found = list(placed)
        days: dict[Moment, list[int]] = {}
        for number, each in enumerate(found):
            item = each.item
            told = item.entry is not None and item.entry.form not in ("sign", "answer")
            to_come = self.course.now is None or item.at > self.course.now
            if told and to_come and item.at[1] >= _FIRST_DAY:
                days.setdefault((item.at[0], float(int(item.at[1]))), []).append(number)
        points = {day: max(_point(found[at]) for at in days[day]) for day in days}
        fast = {day for day in days if not all(self._movable(found[at]) for at in days[day])}
        for column in {day[0] for day in days}:
            order = sorted(day for day in days if day[0] == column)
            goals = self._goals(order, points, fast, days, found, marks)
            nearest = inf
            for day in reversed(order):
                own = [at for at in days[day] if self._movable(found[at])]
                goal = min(goals[day], nearest)
                moved = {at: self._moved(found, at, goal, marks) for at in own}
                if day not in fast:
                    goal = max(points[day], min(_point(each) for each in moved.values()))
                for at in own:
                    found[at] = self._moved(found, at, goal, marks)
                nearest = goal
        return found

    def _movable(self, each: _Standing) -> bool:
        """Whether something may stand further to the right: nothing leads to it or from it."""
        entry = each.item.entry
        if entry is None or entry.form not in ("mark", "meeting", "card"):
            return False
        return entry.id not in self.plan.arrow_ends

    def _goals(
        self,
        order: Sequence[Moment],
        points: dict[Moment, float],
        fast: set[Moment],
        days: dict[Moment, list[int]],
        found: list[_Standing],
        marks: dict[object, float],
    ) -> dict[Moment, float]:
        """Give where each day of a stretch of time is to one scale, between those on both sides
        that stand fast; the last of all may go on as far as its rows let it.
        """
        now = self.course.now
        begins = (order[0][1], points[order[0]])
        if now is not None and now[0] == order[0][0]:
            begins = (now[1], marks[_NOW])
        anchors = [begins, *((day[1], points[day]) for day in order if day in fast)]
        last = order[-1]
        if last not in fast:
            ends = [self._moved(found, at, inf, marks) for at in days[last]]
            anchors.append((last[1], max(points[last], min(map(_point, ends)))))
        goals = {}
        for day in order:
            start = max(each for each in anchors if each[0] <= day[1])
            end = min(each for each in anchors if each[0] >= day[1])
            share = (day[1] - start[0]) / (end[0] - start[0]) if end[0] > start[0] else 1.0
            goals[day] = max(points[day], start[1] + share * (end[1] - start[1]))
        return goals

    def _moved(
        self, found: list[_Standing], at: int, goal: float, marks: dict[object, float]
    ) -> _Standing:
        """Give something with its mark as near a place to its right as its row has room; its words
        turn to the left where they have none to the right.
        """
        each = found[at]
        block, row, here = each.item.block, each.item.row, _point(each)
        others = [one for number, one in enumerate(found) if number != at and one.item.row == row]
        stops = [place for key, place in marks.items() if self._stops(key, row)]
        right = min(
            [
                *(one.x - self.gap for one in others if one.x >= here),
                *(place - 0.6 * self.gap for place in stops if place > here),
            ],
            default=here + block.w,
        )
        if goal + block.w <= right:
            return evolve(each, x=max(goal, here), turned=False)
        # Words may stand under the head of the stretch of time before, but not of another year.
        open_ = {
            ("span", number)
            for number in range(1, len(self.course.spans))
            if self.course.spans[number - 1].tense != "past"
        }
        bounds = [
            place for key, place in marks.items() if self._stops(key, row) and key not in open_
        ]
        left = max(
            [
                0.0,
                *(one.x + one.item.block.w + self.gap for one in others if one.x < here),
                *(place + 0.6 * self.gap for place in bounds if place <= here),
            ]
        )
        start = min(goal - block.aside, right - block.w)
        if block.turned is not None and start >= left and start + block.aside > here:
            return evolve(each, x=start, turned=True)
        if not each.turned and right - block.w > here:
            return evolve(each, x=right - block.w)
        return each

    def _now_label(
        self, marks: dict[object, float], *, below: bool = False
    ) -> tuple[float, Anchor] | None:
        """Give where the words for today stand, beside the title of the column they are in or on a
        line below it; None where they have no room there.
        """
        now = self.course.now
        if now is None:
            return None
        page, unit = self.page, self.unit
        start = marks["span", now[0]] + 8.5 * unit
        end = self._span_end(now[0], marks) - 7 * unit
        lines = self._span_lines(now[0], marks)
        title = max(page.width(line, page.size(), True) for line in lines) * WIDER_BOLD
        words = page.width(page.say("course_now"), page.size(_NOW_SIZE), True) * WIDER_BOLD
        free, aside, x = start + title + 10 * unit, 7 * unit, marks[_NOW]
        if self.months or below:
            return min(max(x, start + words / 2), end - words / 2), "middle"
        if x - words / 2 >= free and x + words / 2 <= end:
            return x, "middle"
        if x - aside - words >= free:
            return x - aside, "end"
        if x + aside >= free and x + aside + words <= end:
            return x + aside, "start"
        return None

    def _room_for_answers(
        self,
        gate: Gate,
        items: Sequence[_Item],
        ends: dict[str, list[float]],
        floors: dict[str, float],
    ) -> list[float]:
        """Give how far to the right a gate has to stand for each answer that stands before it."""
        if gate.id not in self.plan.answered_before:
            return []
        found = []
        for item in items:
            if item.entry is None or item.entry.form != "answer" or item.at != gate.at:
                continue
            start = max([floors[item.row], *(end + self.gap for end in ends[item.row] if end)])
            found.append(start + item.block.w + self.gap * 0.6)
        return found

    def _beside_sources(self, key: str, where: dict[str, tuple[float, float]]) -> float:
        """Give how far to the left something may stand for what leads to it from another row: no
        further than that, so that an arrow runs straight down, or a little to the right, so that it
        comes from the left. What an arrow has to pass leaves room for it to the left.
        """
        if key not in self.plan.passing and key not in self.plan.from_other_rows:
            return 0.0
        least = 0.0
        for source in self.plan.passing.get(key, ()):
            if source in where:
                least = max(least, where[source][0] + _BESIDE * self.unit)
        for source, arrow in self.plan.from_other_rows.get(key, ()):
            if source in where:
                left, right = where[source]
                if arrow in self.apart:
                    least = max(least, right + _BESIDE * self.unit)
                elif self.aligned == "all" or (
                    self.aligned == "undated" and self.plan.both_undated(source, key)
                ):
                    least = max(least, left)
                else:
                    least = max(least, left + _BESIDE * self.unit)
        return least

    def _straight_below(self, entry: Entry, where: dict[str, tuple[float, float]]) -> float:
        """Give where something without a day stands straight below what leads to it, which has none
        either: the arrow says what comes first. Endless where nothing does.
        """
        entries = {each.id: each for each in self.course.entries}
        sources = [key for key, _ in self.plan.from_other_rows.get(entry.id, ())]
        undated = len(self.course.spans) - 1
        if self.aligned == "none" or not sources or entry.at[0] != undated:
            return inf
        if any(key not in where or entries[key].at[0] != undated for key in sources):
            return inf
        return max(where[key][0] for key in sources)

    @staticmethod
    def _step(last: Moment | None, at: Moment) -> float:
        """Give how much of the spare width stands between two moments: as the days between them,
        where both have one, so that a month is as wide as a month where words leave room for it.
        """
        if last is None or at == last:
            return 0.0
        if last[1] < _FIRST_DAY or at[1] < _FIRST_DAY:
            return 1.0  # an order, not a day
        return min(at[1] - last[1], _LONGEST_GAP) / _USUAL_GAP

    def _bar_width(self, each: Gate | Everybody, items: list[_Item]) -> float:
        if isinstance(each, Everybody):
            return self._band_width(each, items)
        return self.unit * 1.2 if each.gathers else self.bar

    def _span_width(self, number: int) -> float:
        if number not in self._span_widths:
            self._span_widths[number] = self._title_width(number)
        return self._span_widths[number]

    def _title_width(self, number: int) -> float:
        title = self.course.spans[number].title
        size = self.page.size()
        words = self.page.longest_word([title], size, True)
        whole = self.page.width(title, size, True)
        return min(whole, max(words, 90 * self.unit)) + 16 * self.unit

    def _band_width(self, band: Everybody, items: list[_Item]) -> float:
        own = [item.block.w for item in items if item.at == band.at and item.row in band.rows]
        block = self.plan.block(self.page, band, self._wide(band.at))
        return max([block.w, *own]) + 8 * self.unit

    # Down.

    def _heights(self, placed: list[_Standing], marks: dict[object, float]) -> dict[str, float]:
        self._free = self._free_before(placed, marks)
        found = {}
        for row in self.course.rows:
            pad = _PAD * self.unit
            own = [each for each in placed if each.item.row == row.id]
            tracks = self._track_heights(row.id, own)
            inside = sum(tracks) + 3 * self.unit * max(0, len(tracks) - 1)
            inside = max([inside, *(each.item.block.h for each in own)])
            names, _, size = self._beside(row)
            beside = len(names) * size * PITCH
            found[row.id] = max(inside, self._head_height(row), beside) + 2 * pad
        return found

    def _free_before(
        self, placed: list[_Standing], marks: dict[object, float]
    ) -> dict[str, tuple[float, float]]:
        """Give for each row with names where it has most room before the first that stands in it,
        from where and how wide: between the bars of gates. Names of parties stand before the line
        of now; who sits in a forum is of no time, and the line stops for them.
        """
        kinds = ("own", "track", "joint")  # a body's names go on from its title
        named = {row.id for row in self.course.rows if row.names and row.kind in kinds}
        joint = {row.id for row in self.course.rows if row.kind == "joint"}
        ends = {
            row: marks["end"] if row in joint else marks.get(_NOW, marks["end"]) for row in named
        }
        for each in placed:
            if each.item.row in named:
                ends[each.item.row] = min(ends[each.item.row], each.x)
        found = {}
        for row in named:
            if _all_to_come(self.course) and row not in joint:
                found[row] = self._widest_gap(row, placed, marks)
                continue
            start, best = 0.0, (0.0, 0.0)
            bars = [
                (marks[gate.id], marks[gate.id] + self.bar)
                for gate in self.course.gates
                if row in self.plan.reaches[gate.id]
            ]
            for left, right in [*sorted(bars), (ends[row], ends[row])]:
                left = min(left, ends[row])
                if left - start > best[1]:
                    best = (start, left - start)
                start = max(start, right)
            found[row] = (best[0] + self.gap, best[1] - 2 * self.gap)
        return found

    def _widest_gap(
        self, row: str, placed: list[_Standing], marks: dict[object, float]
    ) -> tuple[float, float]:
        """Give where a row has most room, from where and how wide: before, between or after what
        stands in it.
        """
        items = [each.item for each in placed]
        taken = [(each.x, each.x + each.item.block.w) for each in placed if each.item.row == row]
        first = min((x for x, _ in taken), default=0.0)
        running: list[Gate | Everybody] = [*self.course.gates, *self.course.everybody]
        for each in running:
            x = marks[each.id]
            if row in self.plan.reaches[each.id]:
                taken.append((x, x + self._bar_width(each, items)))
            if isinstance(each, Gate) and row in each.rows and first < x:
                taken.append((first, x))  # a line leads on from what stands there to its bar
        right = max(marks["end"], self.paper.width - self.paper.margin - self.left)
        start, best = 0.0, (0.0, 0.0)
        for left, end in [*sorted(taken), (right, right)]:
            if left - start > best[1]:
                best = (start, left - start)
            start = max(start, end)
        return best[0] + self.gap, best[1] - 2 * self.gap

    def _head_room(self, row: str) -> tuple[float, float]:
        """Give the room above and below what stands in a row that heads of arrows need, which come
        from the next row or go there, or to the foot of a gate.
        """
        more = (_ARROW_PAD - _PAD) * self.unit
        above, below = self.plan.heads.get(row, (False, False))
        return more * above, more * below

    def _track_heights(self, row: str, placed: list[_Standing]) -> list[float]:
        """Give how high each line of a row is; what stands above or below nothing else there takes
        the whole height of the row.
        """
        own = [each for each in placed if each.item.row == row]
        tall: dict[int, float] = {}
        for each in own:
            if not self._alone(each, own):
                tall[each.track] = max(tall.get(each.track, 0.0), each.item.block.h)
        return [tall[at] for at in sorted(tall)]

    def _alone(self, each: _Standing, own: Sequence[_Standing]) -> bool:
        """Whether nothing stands above or below something in its row, on another line of it."""
        start, end = each.x - self.gap, each.x + each.item.block.w + self.gap
        return not any(
            one.track != each.track and one.x < end and start < one.x + one.item.block.w
            for one in own
        )

    def _head_lines(self, row: Row) -> tuple[list[str], list[str], list[str]]:
        page = self.page
        room = self.head_width - 15 * self.unit
        size, small = page.size(), page.size(_NAMES_SIZE)
        count = page.width(row.count, small) + 6 * self.unit if row.count else 0.0
        over = page.lines(row.over, room, page.size(0.92))
        title = page.lines(row.title, room - count, size, True)
        names = [] if self._names_beside(row) else page.lines(row.names, room, small)
        return over, title, names

    def _names_beside(self, row: Row) -> bool:
        """Whether the names of a row stand in the row itself, where nothing else is: those of who
        only listen, and what would make the row higher under its title.
        """
        if row.kind == "listeners":
            return True
        if self.names_in_heads and row.kind in ("own", "track"):
            return False
        _, free = self._free.get(row.id, (0.0, 0.0))
        if free < _LEAST_BESIDE * self.unit:
            return False
        page, size = self.page, self.page.size(_NAMES_SIZE)
        under = page.lines(row.names, self.head_width - 15 * self.unit, size)
        return len(page.lines(row.names, free, page.size(self._names_size(row)))) <= len(under)

    @staticmethod
    def _names_size(row: Row) -> float:
        """Give the size of names in a row itself: who sits where is as large as what is done."""
        return _NOW_SIZE if row.kind == "joint" else _NAMES_SIZE

    def _beside(self, row: Row) -> tuple[list[str], float, float]:
        """Give the names that stand in a row itself, where they begin, and their size."""
        page = self.page
        if not self._names_beside(row):
            return [], 0.0, 0.0
        if row.kind == "listeners":
            size = page.size(0.94)
            room = self.paper.width - self.paper.margin - self.left - 12 * self.unit
            return page.lines(row.names, room, size), 7 * self.unit, size
        start, free = self._free[row.id]
        size = page.size(self._names_size(row))
        lines = page.lines(row.names, free, size)
        whole = page.lines(row.members, free, size) if row.members else lines
        under = page.lines(row.names, self.head_width - 15 * self.unit, size)
        # All are named where that makes the row no higher than its title with some of them.
        return whole if len(whole) <= len(under) + 1 else lines, start, size

    def _head_height(self, row: Row) -> float:
        page = self.page
        over, title, names = self._head_lines(row)
        tall = (
            len(over) * page.size(0.92)
            + len(title) * page.size()
            + len(names) * page.size(_NAMES_SIZE)
        )
        return tall * PITCH

    def _stretched(self, heights: dict[str, float], spare: float) -> dict[str, float]:
        """Share what is left over among the rows: room for the heads of arrows first, then to those
        with most in them most.
        """
        more = {row: sum(self._head_room(row)) for row in heights}
        self.headed = spare >= sum(more.values())
        if self.headed:
            heights = {row: tall + more[row] for row, tall in heights.items()}
            spare -= sum(more.values())
        whole = sum(heights.values())
        if not whole:
            return heights
        factor = min(_STRETCH, (whole + spare) / whole)
        return {row: height * factor for row, height in heights.items()}

    # Head and foot.

    def _top(self, marks: dict[object, float]) -> float:
        diagram, page = self.diagram, self.page
        title = diagram.title
        if self.count > 1:
            title = page.say("course_sheet", title=title, number=self.number, count=self.count)
        details = " · ".join(part for part in diagram.details[1:] if part)
        subtitle = self.course.subtitle if self.number == 1 else ""
        y = page.head(title, subtitle, details, self.course.tag)
        self.heads_top = y + 2 * self.unit
        lines = [self._span_lines(at, marks) for at in range(len(self.course.spans))]
        self.heads_height = (
            max((len(each) for each in lines), default=1) * page.size() * PITCH + 5 * self.unit
        )
        if self.months and any(span.months for span in self.course.spans):
            self.heads_height += page.size(0.92) * PITCH
        return self.heads_top + self.heads_height + 4 * self.unit

    def _span_lines(self, at: int, marks: dict[object, float]) -> list[str]:
        room = self._span_end(at, marks) - marks["span", at] - 17 * self.unit
        return self.page.lines(self.course.spans[at].title, room, self.page.size(), True)

    def _span_end(self, at: int, marks: dict[object, float]) -> float:
        """Give where a stretch of time ends; the last one goes on to the edge of the sheet."""
        following = marks.get(("span", at + 1))
        edge = self.paper.width - self.paper.margin - self.left
        return following if following is not None else max(edge, marks["end"])

    def _key(self) -> list[tuple[str, str]]:
        """List the signs that occur on this sheet with the words for them."""
        entries = self.course.entries
        states = {entry.state for entry in entries}
        states |= {meeting.state for entry in entries for meeting in entry.meetings}
        boxed = {entry.state for entry in entries if entry.form in ("card", "paper", "bar")}
        marks = {entry.state for entry in entries if entry.form == "mark"}
        forms = {entry.form for entry in entries}
        found = []
        if "next" in states:
            found.append(("next", "course_key_next"))
        found += [
            (f"mark-{state}", f"course_key_{state}")
            for state in ("held", "dated", "provisional", "asked")
            if state in (states if state in ("held", "asked") else marks)
        ]
        if "provisional" in boxed:
            found.append(("dashed", "course_key_dashed"))
        if "meeting" in forms:
            found.append(("mark-meeting", "course_key_meeting"))
        if "sign" in forms or "paper" in forms:
            found.append(("mark-paper", "course_key_paper"))
        if any(not gate.gathers for gate in self.course.gates):
            found.append(("gate", "course_key_gate"))
        if self.course.now is not None and self.now_label is None:
            found.append(("pin", "course_key_now"))
        return found

    def _bottom(self) -> float:
        page = self.page
        small = page.size(0.92)
        foot = page.foot_height(self.course.foot, small)
        key = self._key_at_foot() if self._key() and not self.keyed else 0.0
        apart = 3 * self.unit if foot or key else 0.0
        return self.paper.height - self.paper.margin - foot - key - apart

    def _key_at_foot(self) -> float:
        """Give the room that the key takes under the rows: on a narrow sheet it has several
        lines.
        """
        small = self.page.size(0.92)
        room = self.paper.width - 2 * self.paper.margin
        tall = self._key_lines(self._key(), 0, 0, room, small, draw=False)
        return (tall or small * PITCH) + 0.25 * small

    def _feet(self, height: float) -> bool:
        """Put what is told of the whole under the rows, and the key in an empty room of one row or
        under them too; say whether they have found a place.
        """
        page = self.page
        small = page.size(0.92)
        key = self._key()
        if key and self.keyed:
            card = partial(self._key_lines, key)
            if not self._card_in_a_row(_KEY_SIZES, card, self._rooms()):
                return False
        top = page.foot(self.course.foot, height - self.paper.margin, small)
        if key and not self.keyed:
            room = self.paper.width - 2 * self.paper.margin
            y = top - self._key_at_foot()
            self._key_lines(key, self.paper.margin, y, room, small, draw=True)
        return True

    def _rooms(self) -> list[Rectangle]:
        """List the largest empty rectangle of each row that the key may stand in: not in a row of a
        party, which it could be taken to be about, but in one of several, each in a frame of its
        own.
        """
        right = self.paper.width - self.paper.margin
        taken = self._taken()
        lanes = {lane.id: lane for lane in self.page.lanes}
        several = {entry.row for entry in self.course.entries if entry.parts}
        return [
            largest_empty((self.left, lanes[row.id].y, right - self.left, lanes[row.id].h), taken)
            for row in self.course.rows
            if row.kind not in ("own", "track", "gates", "listeners") or row.id in several
        ]

    def _card_in_a_row(
        self,
        sizes: Sequence[tuple[float, float]],
        card: Callable[..., float | None],
        rooms: Sequence[Rectangle],
    ) -> bool:
        """Put a card in the largest empty rectangle of one row, in words as large as it has room
        for: there it covers nothing and no edge of a row. Say whether any row has room.

        Args:
            sizes: sizes of its words in bodies, with the room round them, the best first.
            card: puts its words at a place, in a width and a size, or only tells how high they are.
            rooms: the empty rectangles of the rows.
        """
        page, unit = self.page, self.unit
        for factor, air in sizes:
            size, pad = page.size(factor), air * unit
            found: list[Rectangle] = []
            for x, y, wide, tall in rooms:
                for share in (0.6, 0.7, 0.8, 1.0):
                    across = (wide - 3 * unit) * share
                    lines = card(x, y, across - 2 * pad, size, draw=False)
                    need = (lines or tall) + 2 * pad
                    if need <= tall:
                        left, top = x + (wide - across) / 2, y + (tall - need) / 2
                        found.append((left, top, across, need))
            if not found:
                continue
            left, top, across, need = max(found, key=lambda one: one[2] * one[3])
            page.figure("card", left, top, across, need, "quiet")
            card(left + pad, top + pad, across - 2 * pad, size, draw=True)
            return True
        return False

    def _key_lines(
        self,
        key: list[tuple[str, str]],
        x: float,
        y: float,
        room: float,
        size: float,
        *,
        draw: bool,
    ) -> float | None:
        """Put the key on as many lines as it needs, and give their height; None where one sign has
        no room.
        """
        page = self.page
        title = page.say("course_key")
        left, line = x + page.width(title, size, True) + 8 * self.unit, y
        if left > x + room:
            return None
        if draw:
            page.put([title], x, y, size, bold=True)
        for role, words in key:
            wide = self._sign_width(words, size)
            if wide > room:
                return None
            if left + wide > x + room:
                left, line = x, line + size * 1.5
            if draw:
                self._sign(role, words, left, line, size)
            left += wide + 10 * self.unit
        return line - y + size * PITCH

    def _sign_width(self, words: str, size: float) -> float:
        return size * 1.05 + 4 * self.unit + self.page.width(self.page.say(words), size)

    def _sign(self, role: str, words: str, x: float, y: float, size: float) -> None:
        """Put one sign of the key with its words."""
        page = self.page
        side = size * 1.05
        if role == "gate":
            page.figure("row-edge", x + side / 2 - self.bar / 2, y, self.bar, size * 1.2, "ink")
        elif role == "next":
            page.figure("row-edge", x, y + size * 0.18, side, size * 0.9, "dark")
        elif role == "dashed":
            page.figure("head-later", x, y + size * 0.18, side, size * 0.9, "ink")
        elif role == "pin":
            page.figure("pin", x, y + size * 0.35, side, side / 2, "ink")
        else:
            tone: Tone = (
                "body" if role == "mark-meeting" else "paper" if role == "mark-paper" else "own"
            )
            page.figure(cast(FigureRole, role), x, y + size * 0.12, side, side, tone)
        page.put([page.say(words)], x + side + 4 * self.unit, y, size)

    def _taken(self) -> list[Rectangle]:
        """List everything on the sheet that a panel must not touch."""
        page = self.page
        air = 3 * self.unit
        found: list[Rectangle] = [(each.x, each.y, each.w, each.h) for each in page.boxes]
        found += [(each.x, each.y, each.w, each.h) for each in page.words]
        found += [(each.x, each.y, each.w, each.h) for each in page.bands]
        found += [(each.x, each.y, each.w, each.h) for each in page.figures if each.role != "row"]
        for arrow in page.arrows:
            for (ax, ay), (bx, by) in pairwise(arrow.points):
                found.append((min(ax, bx), min(ay, by), abs(ax - bx), abs(ay - by)))
        return [(x - air, y - air, w + 2 * air, h + 2 * air) for x, y, w, h in found]

    # Drawing.

    def _draw(
        self,
        placed: list[_Standing],
        marks: dict[object, float],
        air: float,
        heights: dict[str, float],
        top: float,
        between: float,
        *,
        quickly: bool = False,
    ) -> None:
        page = self.page
        right = self.paper.width - self.paper.margin
        tops: dict[str, float] = {}
        y = top
        for row in self.course.rows:
            tops[row.id] = y
            self._draw_row(row, y, heights[row.id], max(right, self.left + marks["end"]))
            y += heights[row.id] + between
        self.floor = y - between
        self._draw_heads(marks, max(right, self.left + marks["end"]), placed)
        self._draw_bands(marks, tops, heights, placed)
        for each in placed:
            self._draw_item(each, placed, tops, heights)
        self._draw_stubs()
        rooms = [Room(word.x, word.y, word.w, word.h, word.owner or "") for word in page.words]
        boxed = {(box.x, box.y) for box in page.boxes}
        bars = [
            Room(band.x, band.y, band.w, band.h, band.id)
            for band in page.bands
            if band.kind in ("gate", "gather") and (band.x, band.y) not in boxed
        ]
        shown = set(self.course.drawn)
        arrows = [arrow for arrow in self.diagram.arrows if arrow.id in shown]
        # The foot has no words yet: what would lead round through it is told in words instead.
        bottom = self._bottom()
        lowest = bottom if self.floor <= bottom + 0.1 else self.floor + between
        found = ways(arrows, page.boxes, [*rooms, *bars], self.unit, round_about=not quickly)
        page.arrows += [each for each in found if all(y < lowest for _, y in each.points)]
        if not quickly:
            self._draw_now(marks, placed, tops, heights)
        self._sort_gates_in()

    def _sort_gates_in(self) -> None:
        """Let each gate come among the boxes where it stands in time: boxes are listed and gone
        through by keys in the order that they have here.
        """
        when = {entry.id: entry.at for entry in self.course.entries}
        gates = {gate.box: gate.at for gate in self.course.gates if gate.box}
        boxes = [box for box in self.page.boxes if box.id not in gates]
        bars = [box for box in self.page.boxes if box.id in gates]
        for bar in sorted(bars, key=lambda box: gates[box.id]):
            later = (
                number
                for number, box in enumerate(boxes)
                if when.get(box.id, (-1, 0.0)) >= gates[bar.id]
            )
            boxes.insert(next(later, len(boxes)), bar)
        self.page.boxes[:] = boxes

    def _draw_row(self, row: Row, y: float, h: float, right: float) -> None:
        page = self.page
        x = self.paper.margin
        size, small = page.size(), page.size(_NAMES_SIZE)
        page.lanes.append(PlacedLane(row.id, row.title, x, y, right - x, h, self.head_width))
        page.figure("row", x, y, right - x, h, row.tone)
        page.figure("row-head", x, y, self.head_width, h, row.tone)
        page.figure("row-edge", x, y, 3.5 * self.unit, h, row.tone)
        over, title, names = self._head_lines(row)
        line = y + (h - self._head_height(row)) / 2
        left = x + 10 * self.unit
        tone = row.tone if row.tone not in ("ink", "dark") else "quiet"
        line = page.put(over, left, line, page.size(0.92), tone=tone, owner=row.id)
        if row.count:
            page.put(
                [row.count],
                x + self.head_width - 5 * self.unit,
                line,
                small,
                tone="quiet",
                owner=row.id,
                anchor="end",
            )
        line = page.put(title, left, line, size, bold=True, owner=row.id)
        page.put(names, left, line, small, tone="quiet" if not row.count else "ink", owner=row.id)
        beside, start, size = self._beside(row)
        at = y + (h - len(beside) * size * PITCH) / 2
        page.put(beside, self.left + start, at, size, owner=row.id)

    def _draw_heads(
        self, marks: dict[object, float], right: float, placed: list[_Standing]
    ) -> None:
        page = self.page
        for at, span in enumerate(self.course.spans):
            x = self.left + marks["span", at] + 1.5 * self.unit
            following = marks.get(("span", at + 1))
            end = self.left + following - 1.5 * self.unit if following is not None else right
            role = {"past": "head-past", "now": "head-now", "later": "head-later"}[span.tense]
            page.columns.append(
                PlacedColumn(
                    span.id,
                    span.title,
                    span.tense == "now",
                    x,
                    self.heads_top,
                    end - x,
                    self.heads_height,
                )
            )
            page.figure(
                cast(FigureRole, role), x, self.heads_top, end - x, self.heads_height, "ink"
            )
            lines = self._span_lines(at, marks)
            tall = len(lines) * page.size() * PITCH
            months = self._month_places(at, x, end, placed, marks) if self.months else []
            if months or (self.months and span.tense == "now"):
                tall += page.size(0.92) * PITCH
            y = self.heads_top + (self.heads_height - tall) / 2
            tone: Tone = "quiet" if span.tense == "past" else "ink"
            if self.now_label is not None and self.course.now and self.course.now[0] == at:
                place, anchor = self.now_label
                said = [page.say("course_now")]
                size = page.size(_NOW_SIZE)
                below = len(lines) * page.size() * PITCH if self.months else 0.0
                page.put(said, self.left + place, y + below, size, bold=True, anchor=anchor)
            y = page.put(lines, x + 7 * self.unit, y, page.size(), bold=True, tone=tone)
            for left, name in months:
                page.put([name], left, y, page.size(0.92), tone="quiet")

    def _names_months(self, marks: dict[object, float], placed: list[_Standing]) -> bool:
        """Whether any head has room for the names of its months."""
        return any(
            self._month_places(
                at,
                self.left + marks["span", at] + 1.5 * self.unit,
                self.left + self._span_end(at, marks),
                placed,
                marks,
            )
            for at in range(len(self.course.spans))
        )

    def _month_places(
        self,
        at: int,
        x: float,
        end: float,
        placed: list[_Standing],
        marks: dict[object, float],
    ) -> list[tuple[float, str]]:
        """Give where the names of a column's months stand: each where its first day is, between
        what stands before and after it; a name without room beside the others and the words for
        today is left out.
        """
        known = [(one.item.at[1], self.left + one.x) for one in placed if one.item.at[0] == at]
        now, taken = self.course.now, (0.0, 0.0)
        if now is not None and now[0] == at:
            known.append((now[1], self.left + marks[_NOW]))
            place, _ = self._now_label(marks, below=True) or (0.0, "middle")
            words = self.page.width(self.page.say("course_now"), self.page.size(_NOW_SIZE), True)
            half = words / 2 + 6 * self.unit
            taken = (self.left + place - half, self.left + place + half)
        known = sorted(pair for pair in known if pair[0] >= _FIRST_DAY)
        if not known:
            return []
        found: list[tuple[float, str]] = []
        free = x + 7 * self.unit
        for day, name in self.course.spans[at].months:
            before = max((pair for pair in known if pair[0] <= day), default=None)
            after = min((pair for pair in known if pair[0] >= day), default=None)
            if before is None:
                left = free
            elif after is None or after[0] == before[0]:
                left = before[1] if before[0] == day else before[1] + 14 * self.unit
            else:
                share = (day - before[0]) / (after[0] - before[0])
                left = before[1] + share * (after[1] - before[1])
            wide = self.page.width(name, self.page.size(0.92))
            beside = left + wide < taken[0] or left > taken[1]
            if beside and left >= free and left + wide < end - 5 * self.unit:
                found.append((left, name))
                free = left + wide + 6 * self.unit
        return found if len(found) > 1 else []

    def _draw_bands(
        self,
        marks: dict[object, float],
        tops: dict[str, float],
        heights: dict[str, float],
        placed: list[_Standing],
    ) -> None:
        reach = self.plan.reaches
        items = [each.item for each in placed]
        running: list[Gate | Everybody] = [*self.course.everybody, *self.course.gates]
        for each in running:
            rows = [row for row in reach[each.id] if row in tops]
            if not rows:
                continue
            x = self.left + marks[each.id]
            wide = self._bar_width(each, items)
            kind: Literal["gate", "gather", "draft", "answer"] = (
                each.kind if isinstance(each, Everybody) else "gather" if each.gathers else "gate"
            )
            state = each.state if isinstance(each, Gate) else "provisional"
            stretches = self._stretches(rows, tops, heights)
            if isinstance(each, Gate) and each.gathers and each.id in self.plan.further:
                # The line ends where its last arrow leaves it, a hair below so that it meets it.
                targets = self.plan.targets[each.box]
                standing = [
                    self._stands(one, placed, tops, heights)
                    for one in placed
                    if one.item.entry is not None and one.item.entry.id in targets
                ]
                ends = [y + tall / 2 for y, tall in standing]
                start, end = stretches[-1]
                stretches[-1] = (start, min(end, max([*ends, start]) + 0.1))
            for number, (start, end) in enumerate(stretches):
                id_ = each.id if not number else f"{each.id}-{number + 1}"
                self.page.bands.append(
                    PlacedBand(id_, kind, x, start, wide, end - start, state, each.tone)
                )
            if isinstance(each, Gate) and each.box and stretches:
                # Arrows come to its foot and leave it there.
                start, end = stretches[-1]
                self.page.box(each.box, x, start, wide, end - start, kind="requirement")

    def _draw_stubs(self) -> None:
        """Lead from the last of every row that a gate or a line gathers to it, where it leads on:
        what is said there comes together in what is behind.
        """
        page = self.page
        boxes = {box.id: box for box in page.boxes}
        shown = set(self.course.drawn)
        onward = {one.source for one in self.diagram.arrows if one.id in shown}
        for gate in self.course.gates:
            bar = boxes.get(gate.box)
            if bar is None or gate.box not in onward:
                continue
            for row in gate.rows:
                before = [
                    boxes[entry.id]
                    for entry in self.course.entries
                    if entry.row == row
                    and entry.id in boxes
                    and boxes[entry.id].x < bar.x
                    and entry.form != "answer"
                ]
                if not before:
                    continue
                end = min(
                    [
                        bar.x,
                        *(
                            boxes[entry.id].x - 2 * self.unit
                            for entry in self.course.entries
                            if entry.row == row
                            and entry.form == "answer"
                            and entry.at == gate.at
                            and entry.id in boxes
                            and boxes[entry.id].x < bar.x
                        ),
                    ]
                )
                last = max(before, key=lambda box: box.x + box.w)
                y = last.y + last.h / 2
                crossed = [
                    band.x + band.w
                    for band in page.bands
                    if band.x + band.w < bar.x and band.y <= y <= band.y + band.h
                ]
                start = max([last.x + last.w, *crossed])
                start += 2 * self.unit
                if end - start > 2 * self.unit:
                    role: FigureRole = "line" if gate.gathers else "line-dotted"
                    page.figure(role, start, y, end - start, 0, gate.tone)

    def _stretches(
        self, rows: list[str], tops: dict[str, float], heights: dict[str, float]
    ) -> list[tuple[float, float]]:
        """Give the stretches from top to bottom that a bar or frame runs; it leaves out rows of
        words.
        """
        words = {row.id for row in self.course.rows if row.kind == "listeners"}
        inset = 2 * self.unit
        found: list[tuple[float, float]] = []
        for row in rows:
            if row in words:
                continue
            start, end = tops[row], tops[row] + heights[row]
            if (
                found
                and start - found[-1][1] < 12 * self.unit
                and not self._between(rows, row) & words
            ):
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        return [(start + inset, end - inset) for start, end in found]

    def _between(self, rows: list[str], row: str) -> set[str]:
        """Give the row just above one, among those that a bar runs through."""
        at = rows.index(row)
        return {rows[at - 1]} if at else set()

    def _draw_item(
        self,
        each: _Standing,
        placed: list[_Standing],
        tops: dict[str, float],
        heights: dict[str, float],
    ) -> None:
        block = each.item.block
        if each.turned and block.turned is not None:
            block = block.turned
        y, tall = self._stands(each, placed, tops, heights)
        draw_block(self.page, block, self.left + each.x, y, tall)

    def _stands(
        self,
        each: _Standing,
        placed: list[_Standing],
        tops: dict[str, float],
        heights: dict[str, float],
    ) -> tuple[float, float]:
        """Give where something begins in its row from above, and how high it is."""
        row = each.item.row
        own = [one for one in placed if one.item.row == row]
        tracks = self._track_heights(row, own)
        alone = [one for one in own if self._alone(one, own)]
        if len(tracks) < 2:
            # Boxes of one line are equally high and begin at the same height: they are read along.
            tracks = [max([*tracks, *(one.item.block.h for one in alone)])]
        above, below = self._head_room(row) if self.headed else (0.0, 0.0)
        need = sum(tracks) + 3 * self.unit * (len(tracks) - 1)
        spare = max(0.0, heights[row] - need - above - below - 2 * _PAD * self.unit)
        more = min(spare, _GROWN * sum(tracks)) / len(tracks)
        tracks = [tall + more for tall in tracks]
        gap = 3 * self.unit + (spare - more * len(tracks)) / (len(tracks) + 1)
        need = sum(tracks) + gap * (len(tracks) - 1)
        top = tops[row] + (heights[row] - need + above - below) / 2
        if each in alone:
            return top, max(tracks[0], each.item.block.h)
        beside = sorted({one.track for one in own if one not in alone})
        line = beside.index(each.track)
        return top + sum(tracks[:line]) + gap * line, tracks[line]

    def _draw_now(
        self,
        marks: dict[object, float],
        placed: list[_Standing],
        tops: dict[str, float],
        heights: dict[str, float],
    ) -> None:
        """Put the mark of today on the head of its column, with its words."""
        now = self.course.now
        if now is None:
            return
        page = self.page
        x = self.left + marks[_NOW]
        side = 5 * self.unit
        page.figure("pin", x - side, self.heads_top + self.heads_height, 2 * side, side, "ink")
        if self.now_label is None:
            drawn = [each for each in page.figures if each.role not in ("row", "pin")]
            shapes = [(each.x, each.y, each.w, each.h) for each in drawn]
            self._say_now(x, [*self._beside_now(), *shapes], tops, heights)

    def _beside_now(self) -> list[Rectangle]:
        """List what the line of now stops for."""
        page = self.page
        taken = [(box.x, box.y, box.w, box.h) for box in page.boxes]
        taken += [(word.x, word.y, word.w, word.h) for word in page.words]
        taken += [(band.x, band.y, band.w, band.h) for band in page.bands]
        taken += [(each.x, each.y, each.w, each.h) for each in page.figures if each.role == "card"]
        for arrow in page.arrows:
            for (ax, ay), (bx, by) in pairwise(arrow.points):
                if ax == bx:  # it may cross the line, but not run along it
                    taken.append((ax - self.unit, min(ay, by), 2 * self.unit, abs(by - ay)))
        return taken

    def _draw_line_of_now(self, marks: dict[object, float]) -> None:
        """Draw a dotted line down from the mark of today through the rows with room for it."""
        if self.course.now is None:
            return
        page = self.page
        x = self.left + marks[_NOW]
        taken = self._beside_now()
        for lane in page.lanes:
            free = not any(
                a - 2 < x < a + w + 2 and b < lane.y + lane.h and lane.y < b + t
                for a, b, w, t in taken
            )
            if free:
                page.figure("line-dotted", x, lane.y + self.unit, 0, lane.h - 2 * self.unit, "ink")

    def _say_now(
        self,
        x: float,
        taken: Sequence[Rectangle],
        tops: dict[str, float],
        heights: dict[str, float],
    ) -> None:
        """Put the words for today beside its line at the top of the first row, where the head of
        its column has no room for them and the row has.
        """
        page, unit = self.page, self.unit
        row = self.course.rows[0].id
        said, size = page.say("course_now"), page.size(_NOW_SIZE)
        wide, tall, aside = page.width(said, size, True), size * PITCH, 5 * unit
        y = tops[row] + 2 * unit
        if tall > heights[row]:
            return
        right = self.paper.width - self.paper.margin
        for left, anchor in ((x - aside - wide, "end"), (x + aside, "start")):
            room = (left - aside, y, wide * WIDER_BOLD + 2 * aside, tall)
            inside = self.left <= room[0] and room[0] + room[2] <= right
            if not inside or any(_meet(room, each) for each in taken):
                continue
            place = x - aside if anchor == "end" else x + aside
            page.put([said], place, y, size, bold=True, anchor=cast(Anchor, anchor))
            self.now_label = (place - self.left, cast(Anchor, anchor))
            return


def _meet(one: Rectangle, other: Rectangle) -> bool:
    """Whether two rectangles share some room."""
    x, y, w, h = one
    left, top, wide, tall = other
    return x < left + wide and left < x + w and y < top + tall and top < y + h
