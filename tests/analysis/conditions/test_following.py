"""Tests of what is to be fed back and followed up."""

from typing import Any

from processmap.analysis.conditions import (
    decisions_to_feed_back,
    dialogues_to_feed_back,
    fed_back_in,
    only_to_declined,
    open_promises,
)
from processmap.model.dialogues import Dialogue
from processmap.model.governance import (
    Action,
    Assignment,
    Commitment,
    Decision,
    DecisionBody,
    Proposal,
)
from processmap.model.process_map import ProcessMap
from processmap.model.project import Requirement
from processmap.model.stakeholders import Stakeholder


def _talk(key: str, **said: Any) -> Dialogue:
    return Dialogue(id=key, title=key, **{"status": "held", "purpose": "meet", **said})


def _map(*talks: Dialogue, **rest: Any) -> ProcessMap:
    return ProcessMap(title="T", dialogues=talks, **rest)


def test_dialogues_wait_for_feedback() -> None:
    """Held ones in which people gave something; feedback that is planned counts only where asked
    for.
    """
    case = _map(_talk("a"), _talk("b", purpose="coordinate"), _talk("c", status="planned"))
    assert [each.id for each in dialogues_to_feed_back(case)] == ["a"]
    planned = _map(*case.dialogues, _talk("f", purpose="feedback", status="planned"))
    assert [each.id for each in dialogues_to_feed_back(planned)] == ["a"]
    assert dialogues_to_feed_back(planned, planned_counts=True) == ()


def test_what_feedback_covers() -> None:
    """What it says it is about; if nothing, everything before it as far as dates tell."""
    first, last = _talk("a", date="2026-01-01"), _talk("b", date="2026-03-01")
    general = _talk("f", purpose="feedback", date="2026-02-01")
    case = _map(first, last, general)
    assert [each.id for each in dialogues_to_feed_back(case)] == ["b"]
    about = _map(first, last, general.evolve(about=["b"]))
    assert [each.id for each in dialogues_to_feed_back(about)] == ["a"]
    assert fed_back_in(about, last) == (about.dialogues[2],)


def test_what_is_sent_to_those_who_declined_tells_nobody_else() -> None:
    """A letter to somebody who has said no is no feedback to those who took part; one to others too
    is.
    """
    people = [
        Stakeholder(id="nej", name="Nej", willing="no"),
        Stakeholder(id="ja", name="Ja", willing="yes"),
    ]
    talk, letter = (
        _talk("a", participants=["ja"]),
        _talk("f", purpose="feedback", participants=["nej"]),
    )
    case = _map(talk, letter, stakeholders=people)
    assert only_to_declined(case, letter)
    assert [each.id for each in dialogues_to_feed_back(case)] == ["a"]
    both = letter.evolve(participants=["nej", "ja"])
    assert not only_to_declined(case, both)
    assert not only_to_declined(case, letter.evolve(participants=[]))
    assert dialogues_to_feed_back(_map(talk, both, stakeholders=people)) == ()


def test_decisions_wait_for_feedback() -> None:
    """Settled decisions on proposals; what was merely noted or is pending needs none yet."""
    decided = [
        Decision(id=key, body="ks", outcome=outcome, proposals=["p"])
        for key, outcome in (("a", "approved"), ("b", "rejected"), ("c", "noted"), ("d", "pending"))
    ]
    rest = {
        "decision_bodies": [DecisionBody(id="ks", name="KS")],
        "proposals": [Proposal(id="p", title="P")],
        "decisions": [*decided, Decision(id="e", body="ks", outcome="approved")],
    }
    assert [each.id for each in decisions_to_feed_back(_map(**rest))] == ["a", "b"]
    told = _talk("f", purpose="feedback", about=["b"])
    assert [each.id for each in decisions_to_feed_back(_map(told, **rest))] == ["a"]


def test_open_promises() -> None:
    """Commitments, actions, tasks and requirements not done, by due day, those without one last,
    with their places.
    """
    case = ProcessMap(
        title="T",
        stakeholders=[Stakeholder(id="s", name="S")],
        decision_bodies=[DecisionBody(id="ks", name="KS")],
        commitments=[
            Commitment(who="s", what="C", due="2026-03-01"),
            Commitment(who="s", what="D", kept=True),
        ],
        actions=[Action(what="A"), Action(what="B", done_on="2026-01-01")],
        requirements=[
            Requirement(text="R", due="2026-01-01"),
            Requirement(text="Q", met_on="2026-01-01"),
        ],
        decisions=[
            Decision(
                id="d",
                body="ks",
                assigns=[
                    Assignment(to=["s", "ks"], task="T", due="2026-02-01"),
                    Assignment(to="s", task="U", done_on="2026-01-01"),
                ],
            )
        ],
    )
    assert [(each.kind, each.owners, each.path) for each in open_promises(case)] == [
        ("requirement", (), ("requirements", 0)),
        ("task", ("s", "ks"), ("decisions", 0, "assigns", 0)),
        ("commitment", ("s",), ("commitments", 0)),
        ("action", (), ("actions", 0)),
    ]
