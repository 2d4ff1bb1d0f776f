"""The other arrangements keep the promises of a drawing too."""

import pytest
from hypothesis import given, settings

from processmap.layout.place import layout
from processmap.picture.vocabulary import ARRANGEMENTS
from processmap.renderers.json import geometry
from tests.picture.geometry import faults
from tests.picture.strategies import diagrams


@pytest.mark.parametrize("arrangement", [each for each in ARRANGEMENTS if each != "lanes"])
def test_promises(arrangement: str) -> None:
    """Nothing overlaps, no arrow runs through a box or a word, words stay inside, every box is drawn."""

    @settings(max_examples=8, deadline=None)
    @given(diagrams(arrangement, most=12))
    def holds(diagram) -> None:
        drawing = layout(diagram)
        assert faults(geometry(drawing)) == []
        assert [box.id for box in drawing.boxes] == [box.id for box in diagram.boxes]
        undrawn = {arrow.id for arrow in diagram.arrows} - {arrow.id for arrow in drawing.arrows}
        assert not undrawn or drawing.warnings
        assert drawing == layout(diagram)

    holds()
