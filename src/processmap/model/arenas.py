"""Arenas, the standing forums of a process; gates, what must hold before one opens; the ledger of
what was proposed.
"""

from typing import Any

from attrs import frozen

from processmap.model import fields
from processmap.model.entity import Entity
from processmap.model.stakeholders import PARTIES
from processmap.model.times import Day
from processmap.model.words import (
    AbsentWhy,
    ArenaKind,
    ArenaStatus,
    Claim,
    GateKind,
    GateState,
    MemberState,
    OpenTo,
    Pattern,
    SeatsBy,
)

__all__ = ["Absent", "Arena", "Gate", "Member", "PlanLedger"]


@frozen(kw_only=True)
class Member(Entity):
    """A party in an arena, or seats that are filled by lot; everything but who it is may be left
    out.

    Attributes:
        party: who it is: a stakeholder, a part of one, or a body.
        seats: how many chairs it has, 1-1000; left out = by the kind of the arena.
        by: how seats without a party are filled.
        claim: why it has a chair of its own; left out = the strongest that follows from the map.
        held_by: who sits in the chair: an id, or a role in words (an alternate, a proxy).
        state: what it has answered.
    """

    party: str | None = fields.ref(*PARTIES)
    seats: int | None = fields.integer(1, 1000)
    by: SeatsBy | None = fields.choice(SeatsBy)
    claim: Claim | None = fields.choice(Claim)
    held_by: str | None = fields.text()
    state: MemberState | None = fields.choice(MemberState)


def _member(value: Any) -> Member:
    return value if isinstance(value, Member) else Member(party=value)


@frozen(kw_only=True)
class Absent(Entity):
    """A party that does not sit in an arena, and why.

    Attributes:
        party: who it is.
        why: why it is not there; left out = what follows from the map.
    """

    party: str = fields.ref(*PARTIES, required=True)
    why: AbsentWhy | None = fields.choice(AbsentWhy)


def _absent(value: Any) -> Absent:
    return value if isinstance(value, Absent) else Absent(party=value)


@frozen(kw_only=True)
class Arena(Entity):
    """A standing forum: who sits in it, what for, how often, and what opens it.

    What is left out has its kind's default.

    Attributes:
        kind: what sort it is.
        purpose: what it is for, in this case's words.
        themes: themes it is about.
        members: who sits in it.
        absent: who does not, and why.
        sessions: how many meetings, 1-1000; or the least and the most.
        every_days: calendar days between two meetings, 1-3650.
        hours: length of one meeting.
        lead: who leads it.
        place: where it meets.
        opens_after: gates and arenas that it waits for.
        yields: what it gives.
        reports_to: who hears from it.
        until: how long it goes on.
        status: how far it has come; ``open`` = it meets.
        open_to: whether its meetings are open to everybody or to those invited.
    """

    id: str = fields.identifier()
    kind: ArenaKind | None = fields.choice(ArenaKind)
    title: str | None = fields.text()
    purpose: str | None = fields.text()
    themes: tuple[str, ...] = fields.texts()
    members: tuple[Member, ...] = fields.custom("member", _member, many=True, targets=PARTIES)
    absent: tuple[Absent, ...] = fields.custom("absent", _absent, many=True, targets=PARTIES)
    sessions: int | tuple[int, int] | None = fields.span(1, 1000)
    every_days: int | None = fields.integer(1, 3650)
    hours: float | None = fields.amount(1000)
    lead: tuple[str, ...] = fields.refs("facilitators", *PARTIES, "organisation", scalar=True)
    place: str | None = fields.text()
    opens_after: tuple[str, ...] = fields.refs("gates", "arenas", scalar=True)
    yields: tuple[str, ...] = fields.texts(scalar=True)
    reports_to: tuple[str, ...] = fields.refs("arenas", "organisation", *PARTIES, scalar=True)
    until: Day | str | None = fields.when()
    status: ArenaStatus | None = fields.choice(ArenaStatus)
    open_to: OpenTo | None = fields.choice(OpenTo)


@frozen(kw_only=True)
class Gate(Entity):
    """Something that must hold before an arena opens, as far as a person has said anything about
    it.

    Whether it is open follows from the map; a state that stands here is a person's.

    Attributes:
        kind: what must hold.
        state: whether it is open.
        confirmed_by: those who have confirmed the state.
        why: why, in words.
    """

    id: str = fields.identifier()
    kind: GateKind = fields.choice(GateKind, required=True)
    state: GateState | None = fields.choice(GateState)
    confirmed_by: tuple[str, ...] = fields.refs(
        *PARTIES, "organisation", "facilitators", scalar=True
    )
    why: str | None = fields.text()


@frozen(kw_only=True)
class PlanLedger(Entity):
    """The program's own memory of the plan that it wrote: what a person has touched or deleted
    since is seen from it.

    Attributes:
        pattern: the type of process that was written.
        chosen: whether a person chose it instead of the one that the facts asked for; it is then
            proposed first the next time too.
        beside: what runs beside it, by the names of patterns or kinds of arena.
        wrote: id and fingerprint of each arena, gate and dialogue that was written, as sorted
            pairs.
        asked: id of each question whose answer has no place of its own in the document, with the
            answer: ``unknown`` for "don't know", which is then not asked first again. Sorted pairs.
    """

    pattern: Pattern | None = fields.choice(Pattern)
    chosen: bool = fields.toggle()
    beside: tuple[str, ...] = fields.texts(scalar=True)
    wrote: tuple[tuple[str, str], ...] = fields.wrote()
    asked: tuple[tuple[str, str], ...] = fields.wrote()

    @property
    def answers(self) -> dict[str, str]:
        """The answer to each question that is remembered here, by the question's id."""
        return dict(self.asked)

    @property
    def fingerprints(self) -> dict[str, str]:
        """The fingerprint of each entry that was written, by its id."""
        return dict(self.wrote)
