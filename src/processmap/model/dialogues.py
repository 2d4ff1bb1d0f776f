"""Conversations: planned, proposed or held; the methods they use and what comes before what."""

import datetime as dt
from typing import Any

from attrs import frozen

from processmap.model import fields
from processmap.model.entity import Entity
from processmap.model.perspectives import Pair, pair
from processmap.model.stakeholders import PARTIES
from processmap.model.stretch import Stretch
from processmap.model.times import Day, exact
from processmap.model.words import DialogueStatus, OpenTo, Purpose, Readiness

__all__ = ["After", "Dialogue", "Method", "Reason"]


@frozen(kw_only=True)
class Reason(Entity):
    """Why something is proposed.

    Attributes:
        rule: code of the rule.
        because: the explanation; cites titles and ids, never statements.
        refs: what in the map triggered it.
    """

    rule: str = fields.text(required=True)
    because: str | None = fields.text()
    refs: tuple[str, ...] = fields.texts()


@frozen(kw_only=True)
class After(Entity):
    """That a dialogue comes after another, and why.

    Attributes:
        dialogue: the one that comes first.
        rule: code of the rule that asks for it.
        because: the explanation.
        gap_days: least number of calendar days between, 0-3650.
        within_days: most number of calendar days between, 0-3650.
    """

    dialogue: str = fields.ref("dialogues", required=True)
    rule: str | None = fields.text()
    because: str | None = fields.text()
    gap_days: int | None = fields.integer(0, 3650)
    within_days: int | None = fields.integer(0, 3650)


def _after(value: Any) -> After:
    if isinstance(value, str):
        return After(dialogue=value)
    if not isinstance(value, After):
        raise TypeError(value)
    return value


def _tension(value: Any) -> str | Pair:
    return fields.to_ref(value) if isinstance(value, str) else pair(value)


@frozen(kw_only=True)
class Dialogue(Entity):
    """A conversation: who, about what, how and when. Only ``id`` and ``title`` are needed.

    Attributes:
        purpose: what it is for.
        method: id of a method, from the catalogue or the document.
        participants: stakeholders or bodies that take part.
        accepted: those who have said yes knowing who comes.
        declined: those who have said no.
        status: how far it has come; left out = planned.
        date, start, end: day, and local times or date-times.
        mentions: others that were mentioned, by name or id.
        tensions: tensions it is to meet: a tension's id, or its two perspectives.
        themes: themes it is about.
        about: what it mirrors, feeds back, anchors or follows up: ids of dialogues, proposals or
            decisions.
        bodies: decision bodies concerned (informed, anchoring or deciding).
        facilitators: ids of those who lead it, from the calendar.
        after: what must come before it.
        round: number of the round it belongs to, from 1.
        provisional: whether it waits for something before it is fixed.
        reasons: why it is proposed.
        phase: id of its phase.
        outcome: what came of it.
        stamp: fingerprint of a proposal as it was written; while it fits, nobody has touched the
            proposal.
        arena: the arena it is a session of; without one it is an arena of one session.
        session: which of the arena's sessions it is, from 1.
        open_to: whether it is open to everybody or to those invited.
    """

    id: str = fields.identifier()
    title: str = fields.text(required=True)
    purpose: Purpose | None = fields.choice(Purpose)
    method: str | None = fields.custom("method", fields.to_method_id)
    participants: tuple[str, ...] = fields.refs(*PARTIES)
    accepted: tuple[str, ...] = fields.refs(*PARTIES)
    declined: tuple[str, ...] = fields.refs(*PARTIES)
    status: DialogueStatus | None = fields.choice(DialogueStatus)
    date: Day | None = fields.rough_day()
    start: dt.time | dt.datetime | None = fields.moment()
    end: dt.time | dt.datetime | None = fields.moment()
    place: str | None = fields.text()
    mentions: tuple[str, ...] = fields.texts()
    tensions: tuple[str | Pair, ...] = fields.custom(
        "tension",
        _tension,
        many=True,
        targets=("tensions", "perspectives"),
    )
    themes: tuple[str, ...] = fields.texts()
    about: tuple[str, ...] = fields.refs("dialogues", "proposals", "decisions", "perspectives")
    bodies: tuple[str, ...] = fields.refs("decision_bodies")
    facilitators: tuple[str, ...] = fields.refs("facilitators")
    after: tuple[After, ...] = fields.custom("after", _after, many=True)
    round: int | None = fields.integer(1, 10_000)
    provisional: bool = fields.toggle()
    reasons: tuple[Reason, ...] = fields.entities(Reason)
    phase: str | None = fields.ref("phases")
    outcome: str | None = fields.text()
    stamp: str | None = fields.text(limit=64)
    arena: str | None = fields.ref("arenas")
    session: int | None = fields.integer(1, 10_000)
    open_to: OpenTo | None = fields.choice(OpenTo)

    @property
    def stretch(self) -> Stretch | None:
        """Which days it takes; None where no day is known exactly."""
        return Stretch.of_moments(exact(self.date), self.start, self.end)

    @property
    def held(self) -> bool:
        """Whether it has taken place."""
        return self.status is DialogueStatus.HELD

    @property
    def live(self) -> bool:
        """Whether it counts: anything but cancelled."""
        return self.status is not DialogueStatus.CANCELLED

    @property
    def joint(self) -> bool:
        """Whether people on two sides of a tension sit together in it."""
        return self.purpose is not None and self.purpose.joint


def _seats(value: Any) -> tuple[int, int]:
    low, high = value
    if (
        any(isinstance(each, bool) or not isinstance(each, int) for each in (low, high))
        or not 1 <= low <= high <= 100_000
    ):
        raise ValueError(value)
    return (low, high)


@frozen(kw_only=True)
class Method(Entity):
    """How a dialogue is held.

    Attributes:
        id: English id (``small_group``).
        name: what it is called in the document's language; the catalogue's own names are in the
            messages.
        seats: fewest and most seats, both included.
        hours: length of one meeting, hours.
        facilitators: how many are needed to lead it.
        carries: the hardest readiness it can hold.
        purposes: what it suits.
        invite_days: time needed to invite, calendar days, 0-365.
    """

    id: str = fields.custom("method_id", fields.to_method_id, required=True)
    name: str | None = fields.text()
    seats: tuple[int, int] | None = fields.custom("seats", _seats)
    hours: float | None = fields.amount(1000)
    facilitators: int | None = fields.integer(0, 100)
    carries: Readiness | None = fields.choice(Readiness)
    purposes: tuple[Purpose, ...] = fields.choices(Purpose)
    invite_days: int | None = fields.integer(0, 365)
