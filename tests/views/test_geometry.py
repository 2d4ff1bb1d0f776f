"""What every drawing promises, held by every view of any map: from the geometry that `render -f
json` prints.
"""

import os
from itertools import groupby
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from processmap.layout.place import layout
from processmap.model.dialogues import After, Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.picture.drawing import Drawing
from processmap.renderers.json import geometry
from processmap.views import VIEWS
from tests.picture.geometry import faults
from tests.seen import drawn as view
from tests.strategies import maps_with_tensions, process_maps
from tests.views.test_registry import FLOWING, TODAY

_LONG = os.environ.get("PROCESSMAP_LONG") == "1"


def _holds(name: str, examples: int) -> None:
    """Draw ``examples`` maps in one view and look for faults."""

    @settings(
        max_examples=examples,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
    )
    @given(
        st.one_of(process_maps(), process_maps(most=8), maps_with_tensions()),
        st.sampled_from(["sv", "en"]),
    )
    def each(case: ProcessMap, language: str) -> None:
        diagram = view(case, name, language=language, today=TODAY, show_confidential=True)
        assert faults(geometry(layout(diagram)), flowing=name in FLOWING) == []

    each()


@pytest.mark.parametrize("name", VIEWS)
def test_a_sample_of_maps(name: str) -> None:
    """No overlap, no word outside its owner, no arrow through boxes or words, none backward but
    returns.
    """
    _holds(name, 8 if name in ("process", "sequence") else 12)


@pytest.mark.long
@pytest.mark.skipif(not _LONG, reason="long: set PROCESSMAP_LONG=1")
@pytest.mark.parametrize("name", VIEWS)
def test_two_thousand_maps(name: str) -> None:
    """The same over two thousand maps of each view."""
    _holds(name, 2000)


def _fifty() -> ProcessMap:
    """Fifty dialogues in the order a process has, of several methods and states, so that none are
    drawn as one.
    """
    groups = tuple(Stakeholder(id=f"g{k}", name=f"Grupp {k}", kind="group") for k in range(20))
    plan = [("inventory", 16), ("mirror", 6), ("prepare", 8), ("meet", 8), ("create", 4)]
    plan += [("anchor", 4), ("feedback", 2), ("follow_up", 2)]
    methods = ("interview", "open_house", "small_group", "mirror_meeting")
    made: list[Dialogue] = []
    before: list[str] = []
    for purpose, count in plan:
        stage = []
        for k in range(count):
            after = dict.fromkeys(before[j % len(before)] for j in range(k, k + 2) if before)
            stage.append(f"{purpose.replace('_', '-')}-{k}")
            made.append(
                Dialogue(
                    id=stage[-1],
                    title=f"Samtal {k} i steget {purpose.replace('_', ' ')}",
                    purpose=purpose,
                    method=methods[k % 4],
                    participants=tuple(f"g{j % 20}" for j in range(k, k + 1 + k % 3)),
                    after=tuple(After(dialogue=key) for key in after),
                )
            )
        before = stage
    return ProcessMap(title="Femtio samtal", stakeholders=groups, dialogues=tuple(made))


def _without(case: ProcessMap, key: str) -> ProcessMap:
    kept = tuple(
        each.evolve(after=tuple(one for one in each.after if one.dialogue != key))
        for each in case.dialogues
        if each.id != key
    )
    return case.evolve(dialogues=kept)


def _stands(drawing: Drawing) -> dict[str, tuple[str, str, tuple[float, float]]]:
    """Give lane, column and place of every dialogue, by its title: of its own box, or of the box
    that stands for several and names it among what it tells.
    """
    lanes = {lane.id: lane.title for lane in drawing.diagram.lanes}
    columns = {column.id: column.title for column in drawing.diagram.columns}
    told = {box.id: box for box in drawing.diagram.boxes}
    stands: dict[str, tuple[str, str, tuple[float, float]]] = {}
    for sheet in drawing.sheets:
        for placed in sheet.boxes:
            box = told[placed.id]
            where = (lanes[box.lane or ""], columns[box.column or ""])
            for title in (box.heading, *box.details):
                if title.startswith("Samtal "):
                    stands.setdefault(title, (*where, (placed.x, placed.y)))
    return stands


def _orders(stands: dict[str, Any]) -> dict[Any, list[str]]:
    ordered = sorted(stands, key=lambda title: (stands[title][:2], stands[title][2]))
    return {
        cell: list(group) for cell, group in groupby(ordered, key=lambda title: stands[title][:2])
    }


def _in_order(places: list[int]) -> list[int]:
    """Give the longest run of ``places`` that rises: those that need not be said to have moved."""
    best: list[list[int]] = []
    for place in places:
        before = max((run for run in best if run[-1] < place), key=len, default=[])
        best.append([*before, place])
    return max(best, key=len, default=[])


def test_removing_one_dialogue_of_fifty_moves_few() -> None:
    """Whichever dialogue goes, at most a tenth of the others change lane, column or order among
    their neighbours. Where so much less stands there that less has to be folded, the rows are
    others; then what stands in one row keeps its order. Seldom is it so.
    """
    case = _fifty()
    assert len(case.dialogues) == 50
    before = _stands(layout(view(case, "process")))
    assert set(before) == {dialogue.title for dialogue in case.dialogues}
    gone = case.dialogues if _LONG else case.dialogues[::7]
    folded_alike = 0
    for dialogue in gone:
        after = _stands(layout(view(_without(case, dialogue.id), "process")))
        assert set(after) == set(before) - {dialogue.title}
        moved = {title for title, place in after.items() if place[:2] != before[title][:2]}
        if {place[0] for place in after.values()} - {place[0] for place in before.values()}:
            moved = set()
        else:
            folded_alike += 1
        was = _orders(before)
        for cell, order in _orders(after).items():
            left = [title for title in was.get(cell, []) if title in order]
            common = _in_order([left.index(title) for title in order if title in left])
            moved |= {title for title in left if title not in {left[k] for k in common}}
        assert len(moved) <= len(after) // 10, (dialogue.id, moved)
    assert folded_alike >= 0.7 * len(gone)
