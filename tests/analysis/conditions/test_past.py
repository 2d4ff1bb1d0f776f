"""Tests of a map as it was known on an earlier day."""

import datetime as dt

from hypothesis import given

from processmap.analysis.conditions import as_of, last_known_day
from processmap.model.dialogues import Dialogue
from processmap.model.governance import (
    Action,
    Assignment,
    Commitment,
    Decision,
    DecisionBody,
    Proposal,
)
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from tests.strategies import days, process_maps


def _case() -> ProcessMap:
    return ProcessMap(
        title="T",
        stakeholders=[Stakeholder(id="unga", name="Unga")],
        perspectives=[
            Perspective(id="fore", statement="Före", held_by=["unga"]),
            Perspective(id="sen", statement="Sen", held_by=["unga"], voiced_in=["b"]),
        ],
        tensions=[Tension(id="klyfta", between=("fore", "sen"))],
        dialogues=[
            Dialogue(id="a", title="A", status="held", date="2026-01-10", outcome="Mycket"),
            Dialogue(
                id="b",
                title="B",
                status="held",
                date="2026-03-10",
                outcome="Mer",
                tensions=["klyfta", ("fore", "sen")],
            ),
        ],
        commitments=[
            Commitment(who="unga", what="Städa", made_in="a", done_on="2026-03-01", kept="yes")
        ],
        proposals=[Proposal(id="ljus", title="Ljus", date="2026-02-15", decided_by="tn")],
        decision_bodies=[DecisionBody(id="tn", name="TN")],
        decisions=[
            Decision(
                id="tn-1",
                body="tn",
                date="2026-01-20",
                outcome="approved",
                assigns=[Assignment(to="unga", task="Tala", done_on="2026-02-10")],
            ),
            Decision(
                id="tn-2", body="tn", date="2026-03-20", outcome="rejected", proposals=["ljus"]
            ),
            Decision(id="tn-3", body="tn", date="2026-04-20", outcome="pending"),
        ],
    )


def test_what_came_later_is_not_known() -> None:
    """Later decisions, proposals and sayings are gone, later dialogues planned, later ends open
    again.
    """
    seen = as_of(_case(), dt.date(2026, 2, 1))
    assert [each.id for each in seen.decisions] == ["tn-1", "tn-3"]
    assert seen.decisions[0].assigns[0].done_on is None
    assert seen.proposals == ()
    assert [each.id for each in seen.perspectives] == ["fore"]
    assert seen.tensions == ()
    assert [(each.status, each.outcome) for each in seen.dialogues] == [
        ("held", "Mycket"),
        ("planned", None),
    ]
    assert (seen.commitments[0].done_on, seen.commitments[0].kept) == (None, None)


def test_what_arose_from_what_came_later_is_not_awaited_yet() -> None:
    """A planned sitting stays, unless the matter came to it by later decisions alone; so do
    actions.
    """
    case = _case()
    ahead = [
        Decision(id="steg-1", body="tn", outcome="pending", date="2026-05-01", follows=["tn-2"]),
        Decision(id="steg-2", body="tn", follows=["steg-1"]),
        Decision(
            id="vantad", body="tn", outcome="pending", date="2026-05-01", follows=["tn-1", "tn-2"]
        ),
        Decision(
            id="feldaterad", body="tn", outcome="approved", date="2026-01-25", follows=["tn-2"]
        ),
    ]
    actions = [
        Action(what="Ny", follows=["tn-2"]),
        Action(what="Känd", follows=["tn-1"]),
        Action(what="Fri"),
    ]
    case = case.evolve(decisions=[*case.decisions, *ahead], actions=actions)
    seen = as_of(case, dt.date(2026, 2, 1))
    assert [each.id for each in seen.decisions] == ["tn-1", "tn-3", "vantad", "feldaterad"]
    assert seen["vantad"].follows == ("tn-1",)  # type: ignore[union-attr]
    assert [each.what for each in seen.actions] == ["Känd", "Fri"]


def test_the_last_day_knows_everything() -> None:
    """On the last day that anything is dated, the map is as it is."""
    assert as_of(_case(), dt.date(2026, 12, 31)) == _case()


@given(process_maps(), days())
def test_always_a_whole_map(case: ProcessMap, day: dt.date) -> None:
    """Whatever is taken away, nothing is left that refers to it, and nothing known is later than
    the day.
    """
    seen = as_of(case, day)
    assert (last_known_day(seen) or day) <= day
    assert as_of(seen, day) == seen
