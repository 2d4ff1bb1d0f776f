"""Tests of dialogues, their order and their methods."""

import pytest

from processmap.model.dialogues import After, Dialogue, Method
from processmap.model.fields import FieldError


def test_only_id_and_title_are_needed() -> None:
    """The rest may be left out, and a dialogue without a status is neither held nor cancelled."""
    talk = Dialogue(id="d", title="D")
    assert (talk.held, talk.live, talk.joint) == (False, True, False)


@pytest.mark.parametrize(
    ("status", "held", "live"),
    [
        ("proposed", False, True),
        ("planned", False, True),
        ("held", True, True),
        ("cancelled", False, False),
    ],
)
def test_status(status: str, held: bool, live: bool) -> None:
    """Only a held dialogue has been held, and only a cancelled one no longer counts."""
    talk = Dialogue(id="d", title="D", status=status)
    assert (talk.held, talk.live) == (held, live)


def test_joint_follows_from_purpose() -> None:
    """A meeting of two sides is joint, a co-ordination meeting is not."""
    assert Dialogue(id="d", title="D", purpose="meet").joint
    assert not Dialogue(id="d", title="D", purpose="coordinate").joint


def test_after_takes_ids_and_entries() -> None:
    """An id alone stands for an order without a reason."""
    talk = Dialogue(
        id="d", title="D", after=["e", After(dialogue="f", rule="caucus-first", gap_days=7)]
    )
    assert talk.after == (After(dialogue="e"), After(dialogue="f", rule="caucus-first", gap_days=7))
    with pytest.raises(FieldError):
        After(dialogue="e", gap_days=-1)


def test_seats_are_a_range() -> None:
    """Fewest and most seats, both included and both at least one."""
    assert Method(id="m", seats=[4, 8]).seats == (4, 8)
    for wrong in ((8, 4), (0, 4), (1,), (1, 2, 3), (1.0, 2), "48"):
        with pytest.raises(FieldError):
            Method(id="m", seats=wrong)
