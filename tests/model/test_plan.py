"""Tests of plans and alternatives."""

import pytest

from processmap.model.dialogues import Dialogue
from processmap.model.plan import Alternatives, Plan, Said, Status
from processmap.model.process_map import ProcessMap


def _plan(name: str, *talks: Dialogue) -> Plan:
    return Plan(name=name, status=Status.FEASIBLE, dialogues=talks)


def test_rounds_gather_what_can_run_side_by_side() -> None:
    """Dialogues come round by round, in order within each."""
    one, two, also = (
        Dialogue(id=key, title=key, round=n) for key, n in (("a", 1), ("b", 2), ("c", 1))
    )
    assert _plan("careful", one, two, also).rounds == ((one, also), (two,))
    assert _plan("careful").rounds == ()


def test_dialogues_are_found_by_id() -> None:
    """A plan gives its dialogue by id, and says so when it has none."""
    talk = Dialogue(id="a", title="A")
    assert _plan("careful", talk)["a"] is talk
    with pytest.raises(KeyError):
        _plan("careful")["a"]


def test_alternatives_are_found_by_number_and_name() -> None:
    """The careful one comes first; a name that is not there is a KeyError."""
    careful, fast = _plan("careful"), _plan("fast")
    made = Alternatives(
        case=ProcessMap(title="x"),
        plans=(careful, fast),
        dropped=(("light", Said("plan_patterns.no_table")),),
    )
    assert list(made) == [careful, fast]
    assert len(made) == 2
    assert made[0] is careful
    assert made["fast"] is fast
    with pytest.raises(KeyError):
        made["light"]
