"""Tests of what comes before what."""

import datetime as dt
from typing import Any

import pytest

from processmap.analysis.conditions import (
    comes_before,
    day_of,
    earlier,
    last_day_of,
    last_known_day,
)
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Action, Commitment, Decision, DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.project import Requirement
from processmap.model.stakeholders import Outreach, Stakeholder


def _talk(key: str, **said: Any) -> Dialogue:
    return Dialogue(id=key, title=key, **said)


def test_earlier_at_any_remove() -> None:
    """Through others too."""
    case = ProcessMap(
        title="T", dialogues=[_talk("c", after=["b"]), _talk("b", after=["a"]), _talk("a")]
    )
    assert earlier(case, "c") == {"a", "b"}
    assert earlier(case, "a") == frozenset()


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        ({}, {}, "unknown"),
        ({"status": "held"}, {}, "yes"),
        ({}, {"status": "held"}, "no"),
        ({}, {"after": ["a"]}, "yes"),
        ({"after": ["b"]}, {}, "no"),
        ({"date": "2026-01-01"}, {"date": "2026-01-02"}, "yes"),
        ({"date": "2026-01-02"}, {"start": "2026-01-01T10:00"}, "no"),
        ({"date": "2026-01-01"}, {"date": "2026-01-01"}, "unknown"),
        (
            {"start": "2026-01-01T09:00", "end": "2026-01-03T16:00"},
            {"date": "2026-01-02"},
            "unknown",
        ),
        ({"start": "2026-01-01T09:00", "end": "2026-01-03T16:00"}, {"date": "2026-01-04"}, "yes"),
        ({"round": 1}, {"round": 2}, "yes"),
        ({"round": 2}, {"round": 1}, "no"),
        ({"date": "2026-01-01", "round": 2}, {"date": "2026-01-02", "round": 1}, "yes"),
    ],
)
def test_comes_before(first: dict[str, Any], second: dict[str, Any], answer: str) -> None:
    """Held before not held, then as ``after`` says, then by dates, then by rounds; else nobody
    knows.
    """
    one, other = _talk("a", **first), _talk("b", **second)
    assert comes_before(ProcessMap(title="T", dialogues=[one, other]), one, other) == answer


def test_day_of() -> None:
    """The date, or that of a start or an end given as date and time; a time alone is no day."""
    assert day_of(_talk("a", end="2026-01-02T10:00")) == dt.date(2026, 1, 2)
    assert last_day_of(_talk("a", start="2026-01-02T10:00", end="2026-01-04T12:00")) == dt.date(
        2026, 1, 4
    )
    assert last_day_of(_talk("a", start="2026-01-02T10:00")) == dt.date(2026, 1, 2)
    assert day_of(_talk("a", date="2026-01-01", start="10:00")) == dt.date(2026, 1, 1)
    assert day_of(_talk("a", start="2026-01-02T10:00")) == dt.date(2026, 1, 2)
    assert day_of(_talk("a", start="10:00")) is None


def test_the_last_day_known() -> None:
    """The latest of what has happened; what is planned or pending has not."""
    case = ProcessMap(
        title="T",
        stakeholders=[Stakeholder(id="s", name="S")],
        decision_bodies=[DecisionBody(id="ks", name="KS")],
        dialogues=[_talk("a", status="held", date="2026-01-01"), _talk("b", date="2027-01-01")],
        decisions=[
            Decision(id="d", body="ks", date="2026-01-02", outcome="noted"),
            Decision(id="e", body="ks", date="2027-01-01", outcome="pending"),
        ],
        outreach=[Outreach(stakeholder="s", date="2026-01-03", outcome="no_answer")],
        requirements=[Requirement(text="R", met_on="2026-01-04", due="2027-01-01")],
        actions=[Action(what="A", done_on="2026-01-05")],
        commitments=[Commitment(who="s", what="C", done_on="2026-01-06", due="2027-01-01")],
    )
    assert last_known_day(case) == dt.date(2026, 1, 6)
    assert last_known_day(ProcessMap(title="T")) is None
