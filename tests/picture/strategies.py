"""Strategies for diagrams: any arrangement, any size up to what a test can afford, words as people
type them.
"""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from processmap.picture.diagram import (
    Alternative,
    Arrow,
    Box,
    Column,
    Diagram,
    Item,
    Lane,
    LegendEntry,
    Line,
)
from processmap.picture.vocabulary import ARROW_KINDS, BOX_KINDS, LINE_ROLES, STATES

WORDS = (
    "samtal",
    "med",
    "de",
    "boende",
    "Kommunstyrelsens",
    "arbetsmarknadsutskotts",
    "sammanträdesprotokoll",
    "§ 169",
    "2017-06-15",
    "återspegling",
    "Samhällsbyggnadsförvaltningens",
    "trygghetsundersökning",
    "i",
    "ö",
    "Ljusnarsbergs",
    "byalag",
    "<b>",
    "&amp;",
    "سلام",
    "中文",
    "👨‍👩‍👧",
    "x" * 45,
    "soft\u00adhyphen",
    "http://example.com/a/long/path?with=parameters",
)


def phrases(least: int = 0, most: int = 7) -> st.SearchStrategy[str]:
    """Words put together as in a heading; now and then any text at all."""
    made = st.lists(st.sampled_from(WORDS), min_size=least, max_size=most).map(" ".join)
    return st.one_of(made, made, made, st.text(min_size=least, max_size=30))


def _lines() -> st.SearchStrategy[tuple[Line, ...]]:
    line = st.builds(Line, phrases(1), st.sampled_from(LINE_ROLES))
    return st.lists(line, max_size=3).map(tuple)


@st.composite
def boxes(draw: st.DrawFn, number: int, lanes: int, columns: int, known: int) -> Box:
    """One box; its parent, if any, is one of the ``known`` boxes before it."""
    start = draw(st.none() | st.dates(date(2016, 1, 1), date(2019, 12, 31)))
    return Box(
        id=f"b{number}",
        kind=draw(st.sampled_from(BOX_KINDS)),
        heading=draw(phrases(1)),
        label=draw(st.none() | phrases(0, 2)),
        lines=draw(_lines()),
        badges=draw(st.lists(phrases(1, 2), max_size=2).map(tuple)),
        state=draw(st.sampled_from(STATES)),
        provisional=draw(st.booleans()),
        lane=f"l{draw(st.integers(0, lanes - 1))}" if lanes else None,
        column=f"c{draw(st.integers(0, columns - 1))}" if columns else None,
        order=draw(st.integers(0, 3)),
        ring=draw(st.none() | st.integers(0, 3)),
        sector=draw(st.none() | st.sampled_from(["boende", "myndigheter", "näringsliv"])),
        start=start,
        end=draw(st.none() | st.dates(start, date(2020, 12, 31))) if start else None,
        parent=f"b{draw(st.integers(0, known - 1))}" if known and draw(st.booleans()) else None,
        count=draw(st.sampled_from([1, 1, 1, 12])),
    )


@st.composite
def diagrams(draw: st.DrawFn, arrangement: str = "lanes", most: int = 14, **fixed: Any) -> Diagram:
    """Any diagram of ``arrangement`` with up to ``most`` boxes."""
    lanes, columns = draw(st.integers(0, 5)), draw(st.integers(0, 5))
    count = draw(st.integers(0, most))
    made = tuple(draw(boxes(number, lanes, columns, number)) for number in range(count))
    end = st.integers(0, max(count - 1, 0))
    arrows = tuple(
        Arrow(
            id=f"a{number}",
            source=f"b{draw(end)}",
            target=f"b{draw(end)}",
            kind=draw(st.sampled_from(ARROW_KINDS)),
            label=draw(
                st.sampled_from(["", "", "", "återremiss", "§ 31, efter sju dagar och samråd"])
            ),
            returns=draw(st.sampled_from([False, False, False, True])),
            reason=draw(phrases()),
        )
        for number in range(draw(st.integers(0, 2 * count)) if count else 0)
    )
    return Diagram(
        **{
            "view": "test",
            "title": draw(phrases()),
            "question": draw(phrases()),
            "details": draw(st.lists(phrases(), max_size=3).map(tuple)),
            "language": draw(st.sampled_from(["sv", "en"])),
            "draft": draw(st.booleans()),
            "status": draw(phrases(0, 3)),
            "arrangement": arrangement,
            "lanes": tuple(Lane(id=f"l{k}", title=draw(phrases(0, 4))) for k in range(lanes)),
            "lanes_free": draw(st.booleans()),
            "columns": tuple(
                Column(id=f"c{k}", title=draw(phrases(0, 4)), current=draw(st.booleans()))
                for k in range(columns)
            ),
            "boxes": made,
            "arrows": arrows,
            "notes": draw(st.lists(phrases(1), max_size=2).map(tuple)),
            "legend": draw(
                st.sampled_from([(), (LegendEntry("Ordningen", "säger inget om vikt"),)])
            ),
            "alternative": Alternative(
                summary=draw(phrases()), items=(Item("ett", (Item("två"),)),)
            ),
            **fixed,
        }
    )
