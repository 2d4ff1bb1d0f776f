"""Names and quotations for sentences that are worded late."""

import processmap as pm
from processmap.audience import Audience, view

CASE = pm.loads("""\
processmap: 1
title: Torget
open: [belysningen, huset där Anna Berg bor]
stakeholders:
  - {id: unga, name: Unga på torget}
  - {id: anna, name: Anna Berg, kind: person, visibility: confidential}
perspectives:
  - {id: mork, statement: Det är mörkt., held_by: [unga]}
""")


def test_what_may_be_told_is_told() -> None:
    """A name stands as inside a sentence; own words without their full stop; what stands in the map
    may be quoted.
    """
    names = view(CASE).calls
    assert names.name("unga", "sv") == "unga på torget"
    assert names.words("mork", "sv") == "Det är mörkt"
    assert names.free("belysningen") == "belysningen"
    assert names.name("nobody", "sv") == "nobody"


def test_what_may_not_be_told_is_nothing() -> None:
    """Somebody hidden has no name and no words, and no text that names them is quoted; to the
    working reader all is.
    """
    seen = view(CASE)
    names, (alias,) = seen.calls, seen.aliases
    assert names.name(alias, "sv") is None
    assert names.words(alias, "sv") is None
    assert names.free("huset där Anna Berg bor") is None
    assert names.free("belysningen", (alias,)) is None
    assert view(CASE, Audience.WORKING).calls.name("anna", "sv") == "Anna Berg"
