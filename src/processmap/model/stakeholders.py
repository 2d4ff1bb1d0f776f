"""Those who are affected or can affect, and what ties them together."""

import datetime as dt

from attrs import frozen

from processmap.model import fields
from processmap.model.entity import Entity
from processmap.model.stretch import Stretch
from processmap.model.words import (
    AccessNeed,
    Answer,
    Basis,
    DayPart,
    Level,
    OutreachOutcome,
    Readiness,
    RelationshipKind,
    StakeholderKind,
    Willingness,
)

__all__ = ["PARTIES", "Outreach", "Period", "Relationship", "Stakeholder"]

# Whoever can take part, decide or be tied to somebody: a stakeholder or a decision body.
PARTIES = ("stakeholders", "decision_bodies")

_INDIVIDUAL = frozenset(
    {StakeholderKind.PERSON, StakeholderKind.OFFICIAL, StakeholderKind.ELECTED, StakeholderKind.EXPERT}
)


@frozen(kw_only=True)
class Period(Entity):
    """A stretch of days, both ends included; ``start`` alone is a single day."""

    start: dt.date = fields.day(required=True)
    end: dt.date | None = fields.day()
    why: str | None = fields.text()

    @property
    def stretch(self) -> Stretch:
        """Which days it takes."""
        return Stretch(self.start, max(self.start, self.end or self.start))


@frozen(kw_only=True)
class Stakeholder(Entity):
    """A group, organisation, role or, seldom, person that is affected or can affect.

    Attributes:
        id: short id, unique in the document.
        name: what it is called; a role rather than a private person's name.
        kind: what sort of stakeholder.
        size: about how many people, 1 or more.
        affected: how much the question touches them; left out = not known.
        influence: how much they can affect it; left out = not known.
        hard_to_reach: whether ordinary invitations do not reach them.
        needs: what they need to be able to take part.
        willing: whether they have agreed to take part.
        speaks_for: stakeholders it is a voice for.
        part_of: stakeholders or bodies it belongs to.
        seats: how many chairs it takes in a joint dialogue, 1-100; see `chairs` for the default.
        languages: languages spoken, as the people themselves name them.
        available: parts of the day when they can usually come; left out = any.
        unavailable: periods when they cannot.
    """

    id: str = fields.identifier()
    name: str = fields.text(required=True)
    kind: StakeholderKind = fields.choice(StakeholderKind, default=StakeholderKind.GROUP)
    size: int | None = fields.integer(1, 100_000_000)
    affected: Level | None = fields.choice(Level)
    influence: Level | None = fields.choice(Level)
    hard_to_reach: Answer | None = fields.flag()
    needs: tuple[AccessNeed, ...] = fields.choices(AccessNeed)
    willing: Willingness | None = fields.choice(Willingness)
    speaks_for: tuple[str, ...] = fields.refs("stakeholders")
    part_of: tuple[str, ...] = fields.refs(*PARTIES)
    seats: int | None = fields.integer(1, 100)
    languages: tuple[str, ...] = fields.texts()
    available: tuple[DayPart, ...] = fields.choices(DayPart)
    unavailable: tuple[Period, ...] = fields.entities(Period)

    @property
    def individual(self) -> bool:
        """Whether this is one human being: a person, official, elected member or expert."""
        return self.kind in _INDIVIDUAL

    @property
    def chairs(self) -> int:
        """Chairs taken in a joint dialogue: as stated, else 1 for an individual, 2 for others (so nobody is alone)."""
        return self.seats or (1 if self.individual else 2)


@frozen(kw_only=True)
class Relationship(Entity):
    """A typed tie from one party to another.

    Attributes:
        can_meet: whether they can meet today (conflicts).
        stage: Glasl's stage of escalation, 1-9, instead of ``can_meet``.
        basis: what the assessment rests on.
        assessed_on: when it was made.
        threats: whether there are threats between them.
        violence: whether there is or has been violence.
    """

    id: str | None = fields.optional_id()
    source: str = fields.ref(*PARTIES, required=True)
    target: str = fields.ref(*PARTIES, required=True)
    kind: RelationshipKind = fields.choice(RelationshipKind, required=True)
    can_meet: Readiness | None = fields.choice(Readiness)
    stage: int | None = fields.integer(1, 9)
    basis: Basis | None = fields.choice(Basis)
    assessed_on: dt.date | None = fields.day()
    threats: Answer | None = fields.flag()
    violence: Answer | None = fields.flag()

    @property
    def readiness(self) -> Readiness | None:
        """``can_meet`` or what the stage says; threats or violence mean not now; None where nothing is said."""
        if self.threats or self.violence:
            return Readiness.NOT_NOW
        return self.can_meet or (Readiness.from_stage(self.stage) if self.stage else None)


@frozen(kw_only=True)
class Outreach(Entity):
    """An attempt to reach a stakeholder: when, how and what came of it."""

    id: str | None = fields.optional_id()
    stakeholder: str = fields.ref("stakeholders", required=True)
    date: dt.date | None = fields.day()
    how: str | None = fields.text()
    outcome: OutreachOutcome | None = fields.choice(OutreachOutcome)
