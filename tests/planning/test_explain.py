"""Explanations answer why this dialogue, why these people, why so, why now, and what is lost without it."""

import attrs
import pytest

from processmap.model.project import Override
from processmap.planning import propose
from processmap.planning.explain import explain
from tests.planning.makers import town


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_dialogue_can_be_explained(language: str) -> None:
    """Each question gets an answer, in either language."""
    case = town()
    plan = propose(case, language).plans[0]
    for each in plan.dialogues[::2] if language == "sv" else plan.dialogues[1::2]:
        found = explain(case, plan, each.id)
        assert [section.key for section in found.sections][:1] == ["dialogue"]
        assert {"method", "time", "dropped"} <= {section.key for section in found.sections}
        assert all(section.lines and all(line.text for line in section.lines) for section in found.sections)
        assert each.title in found.text()
        assert "HEMLIGT" not in found.text()


def test_what_is_lost_is_solved_again() -> None:
    """Without the joint dialogue its tensions are named as not met, and the measures change."""
    case = town()
    plan = propose(case).plans[0]
    joint = next(each for each in plan.dialogues if each.purpose == "meet")
    (dropped,) = [each for each in explain(case, plan, joint.id).sections if each.key == "dropped"]
    said = " ".join(line.text for line in dropped.lines)
    assert sum("möts inte" in line.text for line in dropped.lines) == len(joint.tensions)
    assert "samtal −" in said


def test_a_change_is_told() -> None:
    """What the facilitator overrode stands in the explanation, with the reason."""
    change = Override(action="move", dialogue="aterspegling", round=4, why="Semester")
    case = attrs.evolve(town(), overrides=(change,))
    found = explain(case, propose(case).plans[0], "aterspegling")
    assert "Semester" in found.sections[-1].lines[0].text
    assert found.sections[-1].key == "changes"


def test_an_unknown_dialogue_is_refused() -> None:
    """There is nothing to explain about what is not in the plan."""
    case = town()
    with pytest.raises(KeyError):
        explain(case, propose(case).plans[0], "finns-inte")
