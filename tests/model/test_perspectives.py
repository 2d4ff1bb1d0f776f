"""Tests of perspectives and tensions."""

from processmap.model.perspectives import Perspective, Tension


def test_a_tension_has_one_key_whichever_way_it_is_written() -> None:
    """Its identity is the two perspectives in a fixed order; how it was written is kept."""
    assert Tension(between=("b", "a")).key == Tension(between=("a", "b")).key == ("a", "b")
    assert Tension(between=["b", "a"]).between == ("b", "a")


def test_readiness_of_a_tension() -> None:
    """What is said, or what the stage says, or nothing."""
    assert Tension(between=("a", "b")).readiness is None
    assert Tension(between=("a", "b"), stage=8).readiness == "not_now"
    assert Tension(between=("a", "b"), can_meet="facilitated").readiness == "facilitated"


def test_many_hold_many() -> None:
    """A perspective is held by several, and nothing is counted or scored."""
    view = Perspective(id="p", statement="Det är bra", held_by=["a", "b"])
    assert view.held_by == ("a", "b")
    assert not {"score", "weight", "rank"} & set(dir(view))
