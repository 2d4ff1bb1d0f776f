"""The table of who is where on paper: chairs told apart without colour, and a key that leaves none
out.
"""

import re
from typing import cast, get_args

from processmap.formats.document import loads_map
from processmap.layout.place import layout
from processmap.picture.drawing import Figure, FigureRole
from processmap.picture.seating import ChairState
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


def test_every_chair_is_told_from_the_others_without_colour() -> None:
    """In black on white no two states of a chair are drawn alike."""
    drawn = []
    for state in get_args(ChairState):
        figure = Figure(cast(FigureRole, f"chair-{state}"), "rect", 0, 0, 15, 18, tone="ink")
        drawn.append("".join(figure_shape(figure, 1.0)))
    assert len(set(drawn)) == len(get_args(ChairState))


def test_the_key_explains_every_sign_of_the_table() -> None:
    """Each sign in a cell stands once more beside its words in the key, on however many lines that
    takes.
    """
    for language in ("sv", "en"):
        drawing = layout(view(loads_map(EVERY_STATE), "rooms", language=language))
        told = re.compile("chair-|own-track|invite|mark-")
        inside = {each.role for each in drawing.figures if each.owner and told.match(each.role)}
        key = [each.role for each in drawing.figures if not each.owner and told.match(each.role)]
        assert inside == set(key)
        assert len(key) == len(inside) >= 9


def test_no_word_is_smaller_than_eight_points() -> None:
    """Not even those of the key, on the smallest paper."""
    assert (
        min(
            look_of(word).size
            for word in layout(view(loads_map(EVERY_STATE), "rooms"), paper="A4").words
        )
        >= 8
    )
