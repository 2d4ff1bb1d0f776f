"""Tests of bodies, decisions and the organisation."""

import datetime as dt

import pytest

from processmap.model.governance import Decision, DecisionBody, Meeting, OrganisationUnit, Proposal


def test_papers_due() -> None:
    """As the meeting says, else so many days before it, else on the day itself."""
    body = DecisionBody(id="tn", name="TN", papers_due_days=8, meetings=["2026-03-18"])
    assert body.papers_due(body.meetings[0]) == dt.date(2026, 3, 10)
    assert body.papers_due(Meeting(date="2026-04-22", papers_by="2026-04-10")) == dt.date(
        2026, 4, 10
    )
    assert DecisionBody(id="ks", name="KS").papers_due(Meeting(date="2026-04-22")) == dt.date(
        2026, 4, 22
    )


def test_meetings_take_dates_and_entries() -> None:
    """A date alone is a meeting."""
    body = DecisionBody(
        id="tn", name="TN", meetings=["2026-03-18", Meeting(date="2026-04-22", cancelled=True)]
    )
    assert [each.date.day for each in body.meetings] == [18, 22]


@pytest.mark.parametrize(
    ("outcome", "settled"),
    [(None, False), ("pending", False), ("returned", False), ("rejected", True)],
)
def test_settled(outcome: str | None, settled: bool) -> None:
    """A matter is settled when the body is done with it; left out means pending."""
    assert Decision(id="d", body="ks", outcome=outcome).settled is settled


def test_one_body_may_stand_alone() -> None:
    """One id, or several: some proposals need more than one body."""
    assert Proposal(id="p", title="P", decided_by="ks").decided_by == ("ks",)
    assert Proposal(id="p", title="P", decided_by=["ks", "kf"]).decided_by == ("ks", "kf")


def test_a_vacancy_is_legal() -> None:
    """A role nobody fills may stand; the checker reports it."""
    assert OrganisationUnit(role="project_lead").members == ()
