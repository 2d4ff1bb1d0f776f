"""Phases, requirements, money, events and the calendar."""

import datetime as dt
from typing import Any

from attrs import frozen

from processmap.model import fields
from processmap.model.entity import Entity
from processmap.model.same_text import text_key
from processmap.model.stakeholders import PARTIES, Period
from processmap.model.times import Day, earliest, latest
from processmap.model.words import (
    CostUnit,
    DisposalBasis,
    EventKind,
    FacilitatorRole,
    OverrideAction,
    Purpose,
)

__all__ = [
    "Calendar",
    "Cost",
    "Disposal",
    "Event",
    "Facilitator",
    "Funding",
    "Override",
    "Pause",
    "Phase",
    "Recurrence",
    "Requirement",
    "Reviewed",
    "RuleSetting",
]


@frozen(kw_only=True)
class Phase(Entity):
    """A step of the model; by default SKR's seven.

    Attributes:
        purposes: purposes of the dialogues that belong here.
        when: the time in words, where there are no dates ("hösten 2015").
        conditions: requirements to enter it.
    """

    id: str = fields.identifier()
    title: str = fields.text(required=True)
    purposes: tuple[Purpose, ...] = fields.choices(Purpose)
    start: Day | None = fields.rough_day()
    end: Day | None = fields.rough_day()
    when: str | None = fields.text()
    conditions: tuple[str, ...] = fields.refs("requirements")


@frozen(kw_only=True)
class Requirement(Entity):
    """Something that must be in place, with evidence."""

    id: str | None = fields.optional_id()
    text: str = fields.text(required=True)
    due: Day | None = fields.rough_day()
    owner: str | None = fields.ref(*PARTIES, "organisation", "facilitators")
    met_on: Day | None = fields.rough_day()
    evidence: tuple[str, ...] = fields.texts(scalar=True)


def _decided(value: Any) -> bool | str:
    return value if isinstance(value, bool) else fields.to_ref(value)


@frozen(kw_only=True)
class Funding(Entity):
    """Where money comes from.

    Attributes:
        source: who pays, in words.
        share: per cent of the total, 0-100.
        cap: the most it pays, kronor.
        amount: what it pays, kronor.
        total: what the share is of, kronor; left out = the sum of the costs.
        account: the account or activity it is taken from.
        decided: true, false, or the id of the decision.
    """

    id: str | None = fields.optional_id()
    source: str = fields.text(required=True)
    share: float | None = fields.amount(100)
    cap: float | None = fields.amount()
    amount: float | None = fields.amount()
    total: float | None = fields.amount()
    account: str | None = fields.text()
    decided: bool | str | None = fields.custom("decided", _decided, targets=("decisions",))


@frozen(kw_only=True)
class Cost(Entity):
    """What something costs; versions may stand side by side.

    Attributes:
        amount: kronor per unit.
        per: what it is counted per; one word may stand alone.
        quantity: how many units, where that is known.
        cap: the most it may come to, kronor.
        version: which estimate it belongs to ("juni 2012"); costs without one belong to all.
    """

    id: str | None = fields.optional_id()
    what: str = fields.text(required=True)
    amount: float | None = fields.amount()
    per: tuple[CostUnit, ...] = fields.words_or_word(CostUnit)
    quantity: float | None = fields.amount()
    cap: float | None = fields.amount()
    version: str | None = fields.text()

    @property
    def total(self) -> float | None:
        """Amount times quantity (1 when left out), at most the cap; None where no amount is
        known.
        """
        if self.amount is None:
            return self.cap
        worth = self.amount * (1 if self.quantity is None else self.quantity)
        return worth if self.cap is None else min(worth, self.cap)


@frozen(kw_only=True)
class Recurrence(Entity):
    """Something that comes back a number of times a year.

    Attributes:
        times_per_year: 1-366.
        first_year, last_year: the years it runs, both included.
        first: the first date, where it is known.
    """

    times_per_year: int = fields.integer(1, 366, required=True)
    first_year: int = fields.integer(1900, 2200, required=True)
    last_year: int = fields.integer(1900, 2200, required=True)
    first: dt.date | None = fields.day()

    @property
    def count(self) -> int:
        """How many times in all."""
        return self.times_per_year * (self.last_year - self.first_year + 1)


@frozen(kw_only=True)
class Event(Entity):
    """A network meeting, seminar or the like: a date or a recurrence."""

    id: str | None = fields.optional_id()
    title: str = fields.text(required=True)
    kind: EventKind | None = fields.choice(EventKind)
    date: Day | None = fields.rough_day()
    end: Day | None = fields.rough_day()
    place: str | None = fields.text()
    recurrence: Recurrence | None = fields.entity(Recurrence)


@frozen(kw_only=True)
class Facilitator(Entity):
    """Somebody who leads conversations, by role.

    Attributes:
        role: what they may lead.
        days_per_week: how much time they have, 0-7.
        belongs_to: stakeholders or bodies they belong to; an impartial leader belongs to no side.
        languages: languages they can lead in.
        accepted_by: parties that have accepted this person as lead.
        objected_by: parties that will not meet under this lead.
    """

    id: str = fields.identifier()
    role: FacilitatorRole = fields.choice(FacilitatorRole, default=FacilitatorRole.FACILITATOR)
    name: str | None = fields.text()
    days_per_week: float | None = fields.amount(7)
    belongs_to: tuple[str, ...] = fields.refs(*PARTIES)
    languages: tuple[str, ...] = fields.texts()
    unavailable: tuple[Period, ...] = fields.entities(Period)
    accepted_by: tuple[str, ...] = fields.refs(*PARTIES)
    objected_by: tuple[str, ...] = fields.refs(*PARTIES)


def _period(value: Any) -> Period:
    return value if isinstance(value, Period) else Period(start=value)


@frozen(kw_only=True)
class Calendar(Entity):
    """The frame in time.

    Attributes:
        start: when the process starts.
        target: when it should be done.
        target_firm: whether the target must be kept; else being late is allowed and told.
        rest_days: days of rest between two meetings of the same stakeholder, 0-365; 1 when left
            out.
        country: ISO 3166 code for public holidays; SE when left out.
        timezone: IANA name; Europe/Stockholm when left out.
        closed: days or periods when nothing is held.
        election: election day or days.
        facilitators: those who lead conversations.
        rooms: rooms that can be used, by name.
        series: random key that the entries of calendar files are known by, as hexadecimal digits;
            made at the first export. Words that somebody has written here are no key.
    """

    start: Day | None = fields.rough_day()
    target: Day | None = fields.rough_day()
    target_firm: bool = fields.toggle()
    rest_days: int | None = fields.integer(0, 365)
    country: str | None = fields.text(limit=2)
    timezone: str | None = fields.text(limit=64)
    closed: tuple[Period, ...] = fields.custom("period", _period, many=True)
    election: tuple[dt.date, ...] = fields.days(scalar=True)
    facilitators: tuple[Facilitator, ...] = fields.entities(Facilitator)
    rooms: tuple[str, ...] = fields.texts()
    series: str | None = fields.text(limit=100)

    def room(self, place: str | None) -> str | None:
        """The room that a place is, as the calendar spells it; None where it is none of them."""
        if place is None:
            return None
        key = text_key(place)
        return next((each for each in self.rooms if text_key(each) == key), None)

    @property
    def begins(self) -> dt.date | None:
        """The first day of ``start``, which may be a month or a season."""
        return earliest(self.start)

    @property
    def deadline(self) -> dt.date | None:
        """The last day of ``target``, which may be a month or a season."""
        return latest(self.target)


@frozen(kw_only=True)
class RuleSetting(Entity):
    """How the document tunes one rule: switched off, or with other parameters, and why.

    Attributes:
        rule: the rule's code.
        off: whether it is switched off.
        why: the reason, kept and shown.
        params: the rule's own parameters, as sorted pairs.
    """

    rule: str = fields.text(required=True)
    off: bool = fields.toggle()
    why: str | None = fields.text()
    params: tuple[tuple[str, Any], ...] = fields.pairs()


@frozen(kw_only=True)
class Override(Entity):
    """What the facilitator changed in a proposal, and why.

    Attributes:
        action: what was done.
        dialogue: id of the proposed dialogue it concerns (it may no longer exist).
        with_: other dialogues concerned (merge); ``with`` in the document.
        participants: who takes part instead, or, for split, who goes into the new one.
        method: method chosen instead.
        round: round it is moved to.
        after: dialogue it is moved after.
        why, by, date: the reason, by which role, when.
    """

    id: str | None = fields.optional_id()
    action: OverrideAction = fields.choice(OverrideAction, required=True)
    dialogue: str = fields.text(required=True)
    with_: tuple[str, ...] = fields.texts(key="with")
    participants: tuple[str, ...] = fields.refs(*PARTIES)
    method: str | None = fields.custom("method", fields.to_method_id)
    round: int | None = fields.integer(1, 10_000)
    after: str | None = fields.text()
    why: str | None = fields.text()
    by: str | None = fields.text()
    date: Day | None = fields.rough_day()


@frozen(kw_only=True)
class Pause(Entity):
    """A recorded reason to pause, and who decides to go on."""

    why: str = fields.text(required=True)
    since: Day | None = fields.rough_day()
    decided_by: str | None = fields.ref(*PARTIES)
    ended: Day | None = fields.rough_day()


@frozen(kw_only=True)
class Reviewed(Entity):
    """That a person has reviewed the document: by which role and when. Until then every output says
    draft.
    """

    by: str = fields.text(required=True)
    date: Day | None = fields.rough_day()


@frozen(kw_only=True)
class Disposal(Entity):
    """That somebody's personal data was taken out of the document, and on what ground; never whose.

    Attributes:
        basis: whether the document was working material, or a disposal decision covers it.
        decision: the decision's case number or reference, for a disposal decision.
        date: when it was done.
        by: by which role.
    """

    basis: DisposalBasis = fields.choice(DisposalBasis, required=True)
    decision: str | None = fields.text(limit=200)
    date: Day | None = fields.rough_day()
    by: str | None = fields.text()
