"""What some have settled and a forum of theirs keeps is not asked about anew."""

import pytest

from processmap.planning.settled import kept_themes
from processmap.planning.situation import Situation
from tests.planning.expectations import case_of
from tests.planning.test_reaching import _page
from tests.planning.test_read_by_others import AGREED


@pytest.mark.parametrize(
    ("language", "asked", "because", "anew"),
    [
        (
            "sv",
            "vad det nya skulle betyda för det som är uppgjort om ”fiske”",
            "det är uppgjort, och därför kan ni tala om resten nu",
            "fiskarna om ”fiske”",
        ),
        (
            "en",
            "what the new matter would mean for what is settled on “fiske”",
            "that is settled, and so you can talk about the rest now",
            "fiskarna about “fiske”",
        ),
    ],
)
def test_what_is_settled_is_asked_about_only_for_what_is_new(
    language: str, asked: str, because: str, anew: str
) -> None:
    """And the forum that keeps it makes the new talk possible; without one it is an open topic."""
    page = _page(AGREED, language)
    assert asked in page
    assert because in page
    assert anew not in page
    open_ = _page({**AGREED, "earlier": [], "organisation": []}, language)
    assert asked not in open_
    assert anew in open_


def test_nothing_is_settled_by_what_is_confidential() -> None:
    """What is not asked would tell of it."""
    hidden = [{**each, "visibility": "confidential"} for each in AGREED["earlier"]]
    assert kept_themes(Situation(case_of({**AGREED, "earlier": hidden}))) == {}
    assert kept_themes(Situation(case_of(AGREED))) == {"fiske": ("rad", "avtal")}
