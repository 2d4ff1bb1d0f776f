"""Tests of what the working document and the public version have in common."""

import attrs

from processmap.model.content import LISTS, Content
from processmap.model.process_map import ProcessMap
from processmap.model.public import PublicMap


def test_the_lists_stand_in_the_order_of_the_document() -> None:
    """Each list is a field of the map, in the order in which the document has them."""
    names = [attribute.name for attribute in attrs.fields(ProcessMap)]
    assert [name for name in names if name in LISTS] == list(LISTS)


def test_both_kinds_of_map_have_what_the_invariants_look_at() -> None:
    """Whatever a check may ask of a map is there in a working document and in a public version."""
    asked = {name for name in vars(Content) if not name.startswith("_")}
    assert {"entries", "tensions", "calendar"} <= asked
    for kind in (ProcessMap, PublicMap):
        assert asked <= set(dir(kind))
