"""The plain data of ``propose --json`` has exactly the keys that are promised."""

import datetime as dt

import attrs

from processmap.model.dialogues import Dialogue
from processmap.planning import alternatives_to_data, propose
from tests.planning.makers import town

PLAN = {"name", "status", "dialogues", "precedences", "unmet", "metrics"}
DIALOGUE = {
    "id", "title", "purpose", "method", "participants", "tensions", "status", "provisional", "round", "start", "end",
    "reasons",
}  # fmt: skip
METRICS = {
    "dialogues", "joint_dialogues", "participant_hours", "facilitator_hours", "weeks", "tensions", "tensions_met",
    "heaviest_load", "margin_days", "lower_bound",
}  # fmt: skip


def test_the_keys_are_exactly_those_promised() -> None:
    """No more and no fewer, at every level."""
    case = attrs.evolve(town(), not_together=(("boende", "unga"),))
    data = alternatives_to_data(propose(case))
    assert set(data) == {"alternatives"}
    for plan in data["alternatives"]:
        assert set(plan) == PLAN
        assert set(plan["metrics"]) == METRICS
        assert plan["unmet"]
        assert all(set(each) == {"need", "refs", "relaxation"} for each in plan["unmet"])
        assert all(set(each) == DIALOGUE for each in plan["dialogues"])
        assert all(set(each) == {"before", "after", "rule", "because", "gap_days"} for each in plan["precedences"])
        for each in plan["dialogues"]:
            assert all(set(reason) == {"rule", "because", "refs"} for reason in each["reasons"])


def test_tensions_name_both_perspectives() -> None:
    """In a dialogue and where a tension is unmet."""
    case = attrs.evolve(town(), not_together=(("boende", "unga"),))
    plan = alternatives_to_data(propose(case))["alternatives"][0]
    known = {each.id for each in case.perspectives}
    pairs = [pair for each in plan["dialogues"] for pair in each["tensions"]]
    pairs += [each["refs"][:2] for each in plan["unmet"] if each["need"] == "meet"]
    assert len(pairs) == 2
    assert all(len(pair) == 2 and set(pair) <= known for pair in pairs)


def test_a_planned_dialogue_keeps_its_time() -> None:
    """A date alone, a date with local times, and none at all."""
    talks = (
        Dialogue(id="a", title="A", date="2026-03-01", status="planned"),
        Dialogue(id="b", title="B", date="2026-03-01", start="18:00", end="20:00", status="confirmed"),
        Dialogue(id="c", title="C", start="2026-03-02T18:00", status="confirmed"),
        Dialogue(id="d", title="D", date="2026-01-01", status="held"),
    )
    plan = alternatives_to_data(propose(attrs.evolve(town(), dialogues=talks)))["alternatives"][0]
    times = {each["id"]: (each["start"], each["end"], each["status"]) for each in plan["dialogues"]}
    assert times["a"][0] == dt.date(2026, 3, 1).isoformat()
    assert times["b"] == ("2026-03-01T18:00:00", "2026-03-01T20:00:00", "confirmed")
    assert times["c"][0] == "2026-03-02T18:00:00"
    assert "d" not in times
