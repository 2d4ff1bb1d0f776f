"""What a plan costs is counted as those who come would count it."""

from processmap.model.dialogues import Dialogue
from processmap.planning.metrics import measure
from tests.planning.makers import two_sides


def _load(*dialogues: Dialogue) -> int:
    return measure(two_sides(), dialogues, tensions=0, met=0, bound=0).heaviest_load


def _mirror(key: str, *about: str) -> Dialogue:
    return Dialogue(id=key, title=key, purpose="mirror", method="mirror_meeting", participants=["unga"], about=about)


def test_a_summary_given_back_twice_is_one_occasion_for_each() -> None:
    """The same meeting may be offered twice; nobody needs to come twice."""
    assert _load(_mirror("a", "samtal"), _mirror("b", "samtal")) == 1


def test_two_summaries_of_different_things_are_two_occasions() -> None:
    """A later mirroring, of what has been heard since, is a meeting of its own."""
    assert _load(_mirror("a", "samtal"), _mirror("b", "senare")) == 2


def test_other_meetings_count_each_and_a_letter_does_not() -> None:
    """Whoever is asked to come twice comes twice; nobody comes to a letter."""
    talks = [Dialogue(id=key, title=key, purpose="prepare", participants=["unga"]) for key in ("a", "b")]
    letter = Dialogue(id="c", title="c", purpose="feedback", method="written_feedback", participants=["unga"])
    assert _load(*talks, letter) == 2
