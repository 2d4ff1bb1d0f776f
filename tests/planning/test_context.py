"""Tests of what rules see and the ids they give."""

import pytest

from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.planning import propose
from processmap.planning.context import made_id


def test_the_next_of_a_sort() -> None:
    """Several of a sort are told apart by number, and ids that the document has are passed over."""
    case = ProcessMap(title="T", stakeholders=[Stakeholder(id="aterspegling-2", name="A")])
    assert made_id(case, "mirror") == "aterspegling"
    assert made_id(case, "mirror", number=2) == "aterspegling-3"


@pytest.mark.parametrize("theme", ["2", "2030", "99999999999999999999", "٣", "²"])
def test_a_theme_or_an_id_of_digits_is_a_word(theme: str) -> None:
    """A theme that is a year or a huge number is a word like any other: it asks for no number of meetings."""
    holders = [Stakeholder(id=key, name=f"Grupp {key}", affected="high", willing="yes") for key in ("2031", "7")]
    views = [
        Perspective(id=f"p{each.id}", statement=f"Vi {each.id}", held_by=[each.id], themes=[theme]) for each in holders
    ]
    case = ProcessMap(
        title="T",
        open=["Allt"],
        stakeholders=holders,
        perspectives=views,
        tensions=[Tension(between=["p2031", "p7"], aim="meet")],
    )
    for plan in propose(case):
        keys = [each.id for each in plan.dialogues]
        assert len(set(keys)) == len(keys)
        assert "samtal-2031" in keys
