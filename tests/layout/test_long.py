"""The long run: two thousand diagrams keep their promises."""

import os

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.layout.place import layout
from processmap.picture.vocabulary import TIES
from processmap.renderers.json import geometry
from tests.picture.geometry import faults
from tests.picture.strategies import diagrams


@pytest.mark.long
@pytest.mark.skipif(
    os.environ.get("PROCESSMAP_LONG") != "1", reason="takes minutes: set PROCESSMAP_LONG=1"
)
def test_two_thousand() -> None:
    """Nothing overlaps, no arrow runs through a box or a word, and none goes back but returns."""

    @settings(max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
    @given(diagrams())
    def holds(diagram) -> None:
        flowing = not any(arrow.kind in TIES for arrow in diagram.arrows)
        assert faults(geometry(layout(diagram)), flowing=flowing) == []

    holds()
