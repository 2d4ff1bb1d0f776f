"""Who decides, what was decided, what is promised and done."""

import datetime as dt
from typing import Any

from attrs import frozen

from processmap.model import fields
from processmap.model.entity import Entity
from processmap.model.stakeholders import PARTIES
from processmap.model.times import Day
from processmap.model.words import (
    Answer,
    BodyKind,
    CarriedOut,
    DecisionAbout,
    OrganisationRole,
    Outcome,
    ProposalStatus,
)

__all__ = [
    "Action",
    "Assignment",
    "Commitment",
    "Decision",
    "DecisionBody",
    "Meeting",
    "OrganisationUnit",
    "Proposal",
]

ANYONE = (*PARTIES, "organisation", "facilitators")


@frozen(kw_only=True)
class Proposal(Entity):
    """What a dialogue, or somebody, puts forward for decision (åtgärdsförslag).

    Attributes:
        from_: dialogues or parties it comes from; ``from`` in the document.
        addresses: perspectives it answers to.
        decided_by: the body or bodies that must decide; one id may stand alone.
        date: when it was put forward.
        status: how far it has come; ``ready`` = it lies finished.
        made_by: who has made it.
        agreement_of: those whose yes law or a promise requires besides the body's.
        themes: what it is about.
        burdens: those who would bear its burdens.
    """

    id: str = fields.identifier()
    title: str = fields.text(required=True)
    from_: tuple[str, ...] = fields.refs("dialogues", *PARTIES, key="from")
    addresses: tuple[str, ...] = fields.refs("perspectives")
    decided_by: tuple[str, ...] = fields.refs("decision_bodies", scalar=True)
    date: Day | None = fields.rough_day()
    text: str | None = fields.text()
    status: ProposalStatus | None = fields.choice(ProposalStatus)
    made_by: tuple[str, ...] = fields.refs(*ANYONE)
    agreement_of: tuple[str, ...] = fields.refs(*PARTIES)
    themes: tuple[str, ...] = fields.texts()
    burdens: tuple[str, ...] = fields.refs(*PARTIES)


@frozen(kw_only=True)
class Commitment(Entity):
    """What somebody promised: who, what, until when and whether it was kept.

    Attributes:
        to: to whom it was promised.
        made_on: when it was promised.
    """

    id: str | None = fields.optional_id()
    who: str = fields.ref(*ANYONE, required=True)
    what: str = fields.text(required=True)
    due: Day | None = fields.rough_day()
    kept: Answer | None = fields.flag()
    done_on: Day | None = fields.rough_day()
    made_in: str | None = fields.ref("dialogues")
    to: tuple[str, ...] = fields.refs(*ANYONE)
    made_on: Day | None = fields.rough_day()


@frozen(kw_only=True)
class Action(Entity):
    """What is being done, by whom, until when."""

    id: str | None = fields.optional_id()
    what: str = fields.text(required=True)
    responsible: str | None = fields.ref(*ANYONE)
    due: Day | None = fields.rough_day()
    done_on: Day | None = fields.rough_day()
    follows: tuple[str, ...] = fields.refs("decisions", "proposals", "dialogues")


@frozen(kw_only=True)
class Meeting(Entity):
    """A body's meeting.

    Attributes:
        date: the day.
        notice_by: when the notice goes out.
        papers_by: when the papers must be in.
        cancelled: whether it was called off.
    """

    date: dt.date = fields.day(required=True)
    notice_by: dt.date | None = fields.day()
    papers_by: dt.date | None = fields.day()
    cancelled: bool = fields.toggle()


def _meeting(value: Any) -> Meeting:
    return value if isinstance(value, Meeting) else Meeting(date=value)


@frozen(kw_only=True)
class DecisionBody(Entity):
    """Council, board, committee, subcommittee, delegate, company or state authority that decides.

    Attributes:
        prepared_by: bodies that prepare its matters.
        refers_to: bodies it passes matters on to.
        papers_due_days: calendar days before a meeting when papers must be in, 0-365.
        meetings: its meetings: dates, or mappings with date, notice_by, papers_by.
        part_of: bodies or stakeholders it belongs to.
        agreement_of: those whose yes law or a promise requires before it can decide.
    """

    id: str = fields.identifier()
    name: str = fields.text(required=True)
    kind: BodyKind | None = fields.choice(BodyKind)
    prepared_by: tuple[str, ...] = fields.refs("decision_bodies")
    refers_to: tuple[str, ...] = fields.refs("decision_bodies")
    part_of: tuple[str, ...] = fields.refs(*PARTIES)
    papers_due_days: int | None = fields.integer(0, 365)
    meetings: tuple[Meeting, ...] = fields.custom("meeting", _meeting, many=True)
    agreement_of: tuple[str, ...] = fields.refs(*PARTIES)

    def papers_due(self, meeting: Meeting) -> dt.date:
        """When papers for ``meeting`` must be in.

        As stated, else ``papers_due_days`` before, else when the notice goes out, else the day
        itself.
        """
        if (
            meeting.papers_by is None
            and self.papers_due_days is None
            and meeting.notice_by is not None
        ):
            return meeting.notice_by
        return meeting.papers_by or meeting.date - dt.timedelta(days=self.papers_due_days or 0)


@frozen(kw_only=True)
class Assignment(Entity):
    """A task that a decision gives somebody."""

    to: tuple[str, ...] = fields.refs(*ANYONE, scalar=True, required=True)
    task: str = fields.text(required=True)
    due: Day | None = fields.rough_day()
    done_on: Day | None = fields.rough_day()


@frozen(kw_only=True)
class Decision(Entity):
    """What a body did with a matter: date, §, outcome, follow-up. Undated and open decisions are
    normal.

    Attributes:
        title: what the matter was.
        reference: paragraph or item ("§ 31").
        outcome: what was decided; left out = pending.
        proposals: proposals it decides on.
        follows: earlier decisions or proposals it follows on.
        motions, reservations: texts (yrkanden, reservationer), by party or role.
        assigns: tasks given.
        disqualified: roles that did not take part because of conflict of interest (jäv).
        approved_on, posted_on: when the minutes were approved (justerat) and posted (anslaget).
        appeal_until, final_on: last day of appeal and legal force (laga kraft).
        dispatched_to: who was sent the decision (expedierat till).
        about: whether it is about the process or the matter; left out = never taken for a mandate
            without asking.
        carried_out: whether it has been carried out.
    """

    id: str = fields.identifier()
    title: str | None = fields.text()
    body: str = fields.ref(*PARTIES, required=True)
    date: Day | None = fields.rough_day()
    reference: str | None = fields.text()
    case_number: str | None = fields.text()
    outcome: Outcome | None = fields.choice(Outcome)
    proposals: tuple[str, ...] = fields.refs("proposals")
    follows: tuple[str, ...] = fields.refs("decisions", "proposals")
    motions: tuple[str, ...] = fields.texts()
    reservations: tuple[str, ...] = fields.texts()
    assigns: tuple[Assignment, ...] = fields.entities(Assignment)
    disqualified: tuple[str, ...] = fields.texts()
    approved_on: Day | None = fields.rough_day()
    posted_on: Day | None = fields.rough_day()
    appeal_until: Day | None = fields.rough_day()
    final_on: Day | None = fields.rough_day()
    dispatched_to: tuple[str, ...] = fields.texts()
    about: DecisionAbout | None = fields.choice(DecisionAbout)
    carried_out: CarriedOut | None = fields.choice(CarriedOut)

    @property
    def settled(self) -> bool:
        """Whether the body is done with the matter."""
        return self.outcome is not None and self.outcome.settled


@frozen(kw_only=True)
class OrganisationUnit(Entity):
    """A role in the organisation round the process and who fills it; a vacancy is legal and is
    reported.

    Attributes:
        seats: how many places there are, 1-1000, where that is more than the members.
        under: the unit it answers to.
    """

    id: str | None = fields.optional_id()
    role: OrganisationRole = fields.choice(OrganisationRole, required=True)
    title: str | None = fields.text()
    members: tuple[str, ...] = fields.refs(*PARTIES, "facilitators")
    seats: int | None = fields.integer(1, 1000)
    under: str | None = fields.ref("organisation", *PARTIES)
