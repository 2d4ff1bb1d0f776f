"""The table of who is where on paper: chairs told apart without colour, and a key that leaves none
out.
"""

import datetime as dt
import re
from typing import cast, get_args

import pytest

from processmap.formats.document import loads_map
from processmap.layout import seating
from processmap.layout.place import layout
from processmap.picture.drawing import Figure, FigureRole
from processmap.picture.seating import ChairState, Seating
from processmap.picture.typeface import look_of
from processmap.renderers.paper_shapes import figure_shape
from tests.seen import drawn as view

EVERY_STATE = """processmap: 1
title: Torget
stakeholders:
  - {id: a, name: Boende vid torget, kind: residents, affected: high, willing: 'yes'}
  - {id: b, name: Handlarna, kind: business, affected: high}
  - {id: c, name: Skolan, kind: authority, affected: medium}
  - {id: d, name: Föreningen, kind: association, affected: medium}
  - {id: e, name: Ungdomarna, kind: group, affected: high}
  - {id: f, name: Kyrkan, kind: association, affected: low}
arenas:
  - id: bord
    kind: round_table
    title: Bordet om torget
    members: [a, b, {party: c, state: asked}, {party: d, state: 'yes'}, {party: e, state: kept_open}, {party: f, state: 'no'}]
  - id: panel
    kind: fact_panel
    absent: [{party: e, why: own_track}]
    members: [a]
  - {id: hem, kind: anchoring}
dialogues:
  - {id: x, title: Kaffe, purpose: inventory, participants: [a], status: held}
  - {id: y, title: Öppet hus, purpose: mirror, method: open_house, participants: [b]}
"""


FEW = """processmap: 1
title: Torget
stakeholders:
  - {id: a, name: Boende vid torget, kind: residents, affected: high}
  - {id: b, name: Handlarna, kind: business, affected: high}
  - {id: c, name: Skolan, kind: authority, affected: medium}
arenas:
  - {id: bord, kind: round_table, title: Bordet om torget, members: [a, b, {party: c, state: asked}]}
dialogues:
  - {id: x, title: Kaffe, purpose: inventory, participants: [a], status: held}
"""


def test_every_chair_is_told_from_the_others_without_colour() -> None:
    """In black on white no two states of a chair are drawn alike."""
    drawn = []
    for state in get_args(ChairState):
        figure = Figure(cast(FigureRole, f"chair-{state}"), "rect", 0, 0, 15, 18, tone="ink")
        drawn.append("".join(figure_shape(figure, 1.0)))
    assert len(set(drawn)) == len(get_args(ChairState))


def test_the_key_explains_every_sign_of_the_table() -> None:
    """Each sign in a cell stands once more beside its words in the key, on however many lines that
    takes, but for one that has the very same words beside it in its cells.
    """
    for language in ("sv", "en"):
        drawing = layout(view(loads_map(EVERY_STATE), "rooms", language=language))
        told = re.compile("chair-|own-track|invite|mark-")
        inside = {each.role for each in drawing.figures if each.owner and told.match(each.role)}
        key = [each.role for each in drawing.figures if not each.owner and told.match(each.role)]
        says_itself = {"own-track", "mark-paper"}
        assert says_itself < inside
        assert inside - says_itself == set(key)
        assert len(key) == len(set(key)) >= 7


def test_no_word_is_smaller_than_eight_points() -> None:
    """Not even those of the key, on the smallest paper."""
    assert (
        min(
            look_of(word).size
            for word in layout(view(loads_map(EVERY_STATE), "rooms"), paper="A4").words
        )
        >= 8
    )


def test_chairs_of_a_small_table_are_large_with_their_words_below() -> None:
    """Where there is room a chair is half as large again, and its words stand under it."""
    drawn = layout(view(loads_map(FEW), "rooms"))
    chairs = [each for each in drawn.figures if each.role.startswith("chair-") and each.owner]
    assert chairs
    body = max(word.size or 0 for word in drawn.words if word.owner in {c.owner for c in chairs})
    for chair in chairs:
        assert chair.w >= 2 * body
        words = [word for word in drawn.words if word.owner == chair.owner]
        assert all(word.y >= chair.y + chair.h for word in words)


def test_no_column_takes_the_room_of_the_others_for_one_line() -> None:
    """What is left over of the width is shared: a column gets no large part of it to become one
    line lower.
    """
    drawn = layout(view(loads_map(FEW), "rooms"))
    heads = [box for box in drawn.boxes if box.shape == "soft"]
    assert max(box.w for box in heads) <= 0.5 * sum(box.w for box in heads)


def test_a_table_far_too_high_is_refused_before_its_widths_are_tried() -> None:
    """Whether a hundred rows have room on one sheet is told from the least they need: the best
    widths of columns are sought for few of the sheets that are tried.
    """
    rows = "".join(
        f"  - {{id: s{n}, name: Boende i by {n}, kind: residents, affected: high}}\n"
        for n in range(100)
    )
    members = ", ".join(f"s{n}" for n in range(100))
    many = f"processmap: 1\ntitle: Torget\nstakeholders:\n{rows}arenas:\n"
    many += f"  - {{id: bord, kind: round_table, title: Bordet om torget, members: [{members}]}}\n"
    diagram = view(loads_map(many), "rooms")
    sought = []

    class Counted(seating._Table):  # the step under test
        def _widths(self) -> list[float] | None:
            sought.append(self)
            return super()._widths()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seating, "_Table", Counted)
        drawn = layout(diagram)
    assert len(drawn.sheets) > 1
    assert len(sought) <= 4 * len(drawn.sheets)


def test_short_words_of_a_cell_stand_on_one_line_each() -> None:
    """The words are set a little smaller, rather than breaking what a chair or a sign says."""
    more = FEW + "  - {id: y, title: Svar, purpose: feedback, participants: [a, b, c]}\n"
    for language in ("sv", "en"):
        diagram = view(loads_map(more), "rooms", language=language)
        drawn = layout(diagram)
        said = {word.text for word in drawn.words}
        short = [
            line
            for row in cast(Seating, diagram.content).cells
            for cell in row
            for line in cell.lines
            if len(line) <= 18
        ]
        assert short
        assert all(line in {text.replace("\u00a0", " ") for text in said} for line in short)


def test_when_is_the_largest_of_what_is_next() -> None:
    """The day of what is next is larger than any word of the other cells."""
    more = FEW + (
        "  - {id: y, title: Kaffe, purpose: inventory, participants: [b], date: 2026-03-02}\n"
    )
    drawn = layout(view(loads_map(more), "rooms", today=dt.date(2026, 2, 16)))
    dark = next(box.id for box in drawn.boxes if box.state == "next")
    cells = {box.id for box in drawn.boxes if box.shape != "soft"}
    sizes = {word.text: word.size or 0 for word in drawn.words if word.owner in cells}
    day = next(word for word in drawn.words if word.owner == dark and "mars" in word.text)
    assert all(size < (day.size or 0) for text, size in sizes.items() if text != day.text)
