"""The picture of what differs: every change is in it or its list, told by line and word; it keeps
the promises.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, given, settings

import processmap.recording as record
from processmap.analysis.changes import changes, together
from processmap.audience.comparison import compare
from processmap.audience.who import Audience
from processmap.formats.document import loads
from processmap.layout.place import layout
from processmap.model.process_map import ProcessMap
from processmap.renderers.json import geometry
from processmap.views.differences import Differences
from processmap.views.process_changes import changes_diagram
from tests.picture.geometry import faults
from tests.square import CASE
from tests.strategies import process_maps
from tests.views.words_of import all_words


def _found(old: ProcessMap, new: ProcessMap, **more: bool) -> Differences:
    return Differences(
        compare(old, new, Audience.asking(more.get("show_confidential", False)), "sv")
    )


def _step_by_step() -> tuple[ProcessMap, ProcessMap]:
    """The square before and after a week: something held, planned, moved and taken away."""
    old, _ = record.planned(
        loads(CASE), title="Möte med unga", participants="unga", date="2026-03-02"
    )
    old, _ = record.action(old, "Prov med belysning", responsible="gata", due="2026-05-01")
    old, _ = record.planned(old, title="Rundvandring", participants="handlare")
    new, _ = record.planned(old, "Möte med unga", date="2026-03-09")
    new, _ = record.held(new, "samtal-handlare", outcome="De vill stanna")
    new, _ = record.proposal(new, "Ny belysning", decided_by="tn")
    return old, new.evolve(dialogues=[each for each in new.dialogues if each.id != "rundvandring"])


def test_each_change_has_its_line_and_its_word() -> None:
    """New, removed, moved and changed are states of the boxes; what is as it was is plain."""
    diagram = changes_diagram(_found(*_step_by_step()))
    states = {box.ref: box.state for box in diagram.boxes}
    assert states["ny-belysning"] == "added"
    assert states["rundvandring"] == "removed"
    assert states["mote-med-unga"] == "moved"
    assert states["samtal-handlare"] == "changed"
    assert states["prov-med-belysning"] == states["tn-12"] == "plain"
    words = all_words(diagram)
    for part in (
        "Datum: 2026-03-02 → 2026-03-09",
        "Utfall: inget → De vill stanna",
        "står kvar i bilden",
    ):
        assert part in words
    drawn = {word.text for word in layout(diagram).words}
    assert {"nytt", "borttaget", "flyttat", "ändrat"} <= drawn
    assert "Borttaget: prickad ram, kryss" in drawn


def test_what_is_not_a_step_is_told_in_the_list() -> None:
    """A new perspective is no box; a note says that the list has more."""
    old, new = _step_by_step()
    new, _ = record.perspective(new, "Det är mörkt", held_by="unga")
    diagram = changes_diagram(_found(old, new))
    assert "En skillnad syns inte i bilden, bara i texten till den." in diagram.notes
    assert "Det är mörkt" in all_words(diagram)


def test_a_pause_is_told_with_its_reason_and_day() -> None:
    """What is new in the frame says what it is, not only that it is there."""
    old = loads(CASE)
    new, _ = record.pause(old, "Nya hot", since="2026-02-01")
    assert _found(old, new).frame() == ("Paus: inget → Nya hot, 2026-02-01",)


def test_nothing_differs() -> None:
    """An empty picture says so."""
    case = loads(CASE)
    diagram = changes_diagram(_found(case, case))
    assert diagram.empty == "Ingenting skiljer."


def _any_two(examples: int) -> None:
    """Draw what differs between ``examples`` pairs of maps and look for faults."""

    @settings(
        max_examples=examples,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
    )
    @given(process_maps(), process_maps())
    def each(old: ProcessMap, new: ProcessMap) -> None:
        found = changes(old, new)
        both = together(found)
        assert {*new.by_id} <= {*both.by_id}
        diagram = changes_diagram(Differences(compare(old, new, Audience.WORKING, "en")))
        assert faults(geometry(layout(diagram)), flowing=True) == []

    each()


def test_any_two_maps_can_be_drawn() -> None:
    """Both versions fit in one valid map, and the drawing keeps every promise."""
    _any_two(10)


@pytest.mark.long
@pytest.mark.skipif(os.environ.get("PROCESSMAP_LONG") != "1", reason="long: set PROCESSMAP_LONG=1")
def test_two_thousand_pairs_of_maps() -> None:
    """The same over two thousand pairs."""
    _any_two(2000)
