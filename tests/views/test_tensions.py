"""The matrix of tensions."""

import pytest

from processmap.errors import LimitError
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from tests.seen import drawn as view


def test_more_boxes_than_can_be_drawn_are_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture that would be too large says so, and how to see a part of it."""
    views = [Perspective(id=f"p{n}", statement=f"Syn {n}") for n in range(14)]
    strains = [Tension(between=(f"p{n}", f"p{n + 1}")) for n in range(13)]
    case = ProcessMap(title="T", perspectives=views, tensions=strains)
    assert view(case, "tensions").boxes
    monkeypatch.setattr("processmap.views.sheet.MAX_BOXES", 10)
    with pytest.raises(LimitError, match="--only"):
        view(case, "tensions")
