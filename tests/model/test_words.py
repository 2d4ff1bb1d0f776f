"""Tests of the closed vocabularies: what their values say about each other."""

import pytest

from processmap.model import words
from processmap.model.words import Answer, Outcome, Purpose, Readiness


@pytest.mark.parametrize(
    ("stage", "ready"),
    [(stage, "facilitated") for stage in (1, 2, 3)]
    + [(stage, "prepared") for stage in (4, 5, 6)]
    + [(stage, "not_now") for stage in (7, 8, 9)],
)
def test_glasls_stages(stage: int, ready: str) -> None:
    """Stages 1-3 are facilitated, 4-6 prepared, 7-9 not now."""
    assert Readiness.from_stage(stage) == ready


def test_readiness_has_an_order() -> None:
    """Each step is harder than the one before; not knowing is taken as carefully as being
    prepared.
    """
    assert [
        each.rank
        for each in (Readiness.YES, Readiness.FACILITATED, Readiness.PREPARED, Readiness.NOT_NOW)
    ] == [
        0,
        1,
        2,
        3,
    ]
    assert Readiness.UNKNOWN.rank == Readiness.PREPARED.rank


def test_only_yes_is_true() -> None:
    """No and don't know are both short of a yes."""
    assert bool(Answer.YES)
    assert not Answer.NO
    assert not Answer.UNKNOWN


def test_joint_purposes() -> None:
    """Only meet, frame, facts and create bring two sides into one room."""
    assert {each for each in Purpose if each.joint} == {"meet", "frame", "facts", "create"}


def test_settled_outcomes() -> None:
    """A matter that was referred, circulated, tabled, returned, left or awaited has not left the
    body for good.
    """
    assert {each for each in Outcome if each.settled} == {
        "approved", "rejected", "withdrawn", "noted", "delegated", "annulled", "upheld",
    }  # fmt: skip


def test_vocabularies_are_words() -> None:
    """Values are what stands in the document: small letters and underscores, no two alike in a
    vocabulary.
    """
    for name in words.__all__:
        values = [str(each) for each in getattr(words, name)]
        assert len(values) == len(set(values))
        assert all(
            value.isascii() and value.islower() and value.replace("_", "").isalpha()
            for value in values
        )
