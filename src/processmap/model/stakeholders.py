"""Those who are affected or can affect, and what ties them together."""

import datetime as dt
from typing import Any, TypeAlias

from attrs import frozen

from processmap.model import fields
from processmap.model.entity import Entity
from processmap.model.kinds import ID_LIMIT, to_identifier
from processmap.model.same_text import text_key
from processmap.model.stretch import Stretch
from processmap.model.times import Day, to_rough_day
from processmap.model.words import (
    AccessNeed,
    Answer,
    Basis,
    ComesFirst,
    DayPart,
    Level,
    MayAgree,
    OutreachOutcome,
    PartyRole,
    Readiness,
    RelationshipKind,
    Spokesperson,
    StakeholderKind,
    Standing,
    Trust,
    VoiceBasis,
    Willingness,
)

__all__ = [
    "MOST_DAYS_HOME",
    "PARTIES",
    "Approval",
    "Outreach",
    "Period",
    "Relationship",
    "SpeaksFor",
    "Stakeholder",
    "Within",
]

# Whoever can take part, decide or be tied to somebody: a stakeholder or a decision body.
PARTIES = ("stakeholders", "decision_bodies")

_INDIVIDUAL = frozenset(
    {
        StakeholderKind.PERSON,
        StakeholderKind.OFFICIAL,
        StakeholderKind.ELECTED,
        StakeholderKind.EXPERT,
    }
)

# An id so long that nothing fits after it has no parts that can be referred to.
_LEAST_ROOM = 8


@frozen(kw_only=True)
class Period(Entity):
    """A stretch of days, both ends included; ``start`` alone is a single day."""

    start: Day = fields.rough_day(required=True)
    end: Day | None = fields.rough_day()
    why: str | None = fields.text()

    @property
    def stretch(self) -> Stretch:
        """Which days it takes; what is rough counts whole."""
        return Stretch.between(self.start, self.end)

    @property
    def first(self) -> dt.date:
        """The first day of it."""
        return self.stretch.first

    @property
    def last(self) -> dt.date:
        """The last day of it."""
        return self.stretch.last


@frozen(kw_only=True)
class SpeaksFor(Entity):
    """That one party is a voice for another, and on what ground.

    Attributes:
        who: the one it speaks for.
        basis: on what ground; left out = taken to be its own initiative.
    """

    who: str = fields.ref("stakeholders", required=True)
    basis: VoiceBasis | None = fields.choice(VoiceBasis)


def _speaks_for(value: Any) -> SpeaksFor:
    return value if isinstance(value, SpeaksFor) else SpeaksFor(who=value)


@frozen(kw_only=True)
class Within(Entity):
    """A conflict inside a group.

    Attributes:
        can_meet: whether those on its two sides can meet today.
        stage: Glasl's stage of escalation, 1-9, instead of ``can_meet``.
        trust: how they trust each other.
        threats: whether there are threats among them.
        violence: whether there is or has been violence.
    """

    can_meet: Readiness | None = fields.choice(Readiness)
    stage: int | None = fields.integer(1, 9)
    trust: Trust | None = fields.choice(Trust)
    threats: Answer | None = fields.flag()
    violence: Answer | None = fields.flag()

    @property
    def readiness(self) -> Readiness | None:
        """``can_meet`` or what the stage says; threats or violence mean not now; None where nothing
        is said.
        """
        return _readiness(self)


Approval: TypeAlias = Answer | int | Day
# More days than this are no time at home but a misprint; a number of four digits is a year.
MOST_DAYS_HOME = 730


def _approves(value: Any) -> Approval:
    """Take ``no``, a number of days, or a date by when."""
    if value is False or value == Answer.NO:
        return Answer.NO
    if isinstance(value, int) and not isinstance(value, bool) and value < 1000:
        if not 1 <= value <= MOST_DAYS_HOME:
            raise ValueError(value)
        return value
    return to_rough_day(value)


@frozen(kw_only=True)
class Stakeholder(Entity):
    """A group, organisation, role or, seldom, person that is affected or can affect.

    Attributes:
        id: short id, unique in the document.
        name: what it is called; a role rather than a private person's name.
        kind: what sort of stakeholder.
        size: about how many people, 1 or more; or the least and the most.
        affected: how much the question touches them; left out = not known.
        influence: how much they can affect it; left out = not known.
        hard_to_reach: whether ordinary invitations do not reach them.
        needs: what they need to be able to take part.
        willing: whether they have agreed to take part.
        speaks_for: those it is a voice for, and on what ground; see `voice_for` for their ids.
        part_of: stakeholders or bodies it belongs to.
        seats: how many chairs it takes in a joint dialogue, 1-100; see `chairs` for the default.
        languages: languages spoken, as the people themselves name them.
        available: parts of the day when they can usually come; left out = any.
        unavailable: periods when they cannot.
        role: what part they have in the question besides being affected.
        is_: the decision body that this party is, where a body also has a stake of its own; ``is``
            in the document.
        standing: a right of its own that it has in the question.
        count: how many bodies or groups the entry stands for, where it is more than one.
        places: where the question is lived, by name, or how many places; the same word is the same
            place.
        subgroups: parts that see or live it differently, by name, or how many.
        within: a conflict inside the group.
        hit_by: themes that hit it; left out = those of its perspectives, else all.
        spokesperson: how the one who speaks for it came to do so.
        may_agree: what its spokesperson's yes is worth; matters where an agreement is made.
        approves: whether and when it approves a draft at home: no, a number of days, or a date.
    """

    id: str = fields.identifier()
    name: str = fields.text(required=True)
    kind: StakeholderKind = fields.choice(StakeholderKind, default=StakeholderKind.GROUP)
    size: int | tuple[int, int] | None = fields.span(1, 100_000_000)
    affected: Level | None = fields.choice(Level)
    influence: Level | None = fields.choice(Level)
    hard_to_reach: Answer | None = fields.flag()
    needs: tuple[AccessNeed, ...] = fields.choices(AccessNeed)
    willing: Willingness | None = fields.choice(Willingness)
    speaks_for: tuple[SpeaksFor, ...] = fields.custom(
        "speaks_for", _speaks_for, many=True, targets=("stakeholders",)
    )
    part_of: tuple[str, ...] = fields.refs(*PARTIES)
    seats: int | None = fields.integer(1, 100)
    languages: tuple[str, ...] = fields.texts()
    available: tuple[DayPart, ...] = fields.choices(DayPart)
    unavailable: tuple[Period, ...] = fields.entities(Period)
    role: tuple[PartyRole, ...] = fields.choices(PartyRole)
    is_: str | None = fields.ref("decision_bodies", key="is")
    standing: tuple[Standing, ...] = fields.words_or_word(Standing)
    count: int | None = fields.integer(1, 100_000)
    places: tuple[str, ...] | int = fields.names_or_count(10_000)
    subgroups: tuple[str, ...] | int = fields.names_or_count(10_000)
    within: Within | None = fields.entity(Within)
    hit_by: tuple[str, ...] = fields.texts()
    spokesperson: Spokesperson | None = fields.choice(Spokesperson)
    may_agree: MayAgree | None = fields.choice(MayAgree)
    approves: Approval | None = fields.custom("approves", _approves)

    @property
    def voice_for(self) -> tuple[str, ...]:
        """The ids of those it speaks for."""
        return tuple(each.who for each in self.speaks_for)

    @property
    def size_range(self) -> tuple[int, int] | None:
        """The least and the most people it is, or None where nobody has said."""
        return (self.size, self.size) if isinstance(self.size, int) else self.size

    @property
    def least_size(self) -> int | None:
        """The least number of people it may be, or None where nobody has said."""
        return self.size_range[0] if self.size_range else None

    @property
    def exact_size(self) -> int | None:
        """How many people it is; None where that is not known, or only between two numbers."""
        return self.size if isinstance(self.size, int) else None

    @property
    def place_names(self) -> tuple[str, ...]:
        """Its places by name; none where only their number is known."""
        return () if isinstance(self.places, int) else self.places

    @property
    def subgroup_names(self) -> tuple[str, ...]:
        """Its parts by name; none where only their number is known."""
        return () if isinstance(self.subgroups, int) else self.subgroups

    @property
    def parts(self) -> dict[str, str]:
        """Its parts that can be referred to, subgroups before places: the reference, and the part's
        name.

        Each name has a reference of its own. Where two names would give the same id, the later one
        has a number after it (``elders/clan-a-2``); a name of which no id can be made, such as one
        in another alphabet, has its place among the parts instead (``elders/3``). A name that
        stands among both subgroups and places is one part.
        """
        room = ID_LIMIT - len(f"{self.id}/")
        if room < _LEAST_ROOM:
            return {}
        names: dict[str, str] = {}
        # What could not be read as a name stands as nothing here, and is told as a fault.
        for name in filter(None, (*self.subgroup_names, *self.place_names)):
            names.setdefault(text_key(name), name)
        slugs: dict[str, str] = {}
        for place, name in enumerate(names.values(), 1):
            slugs[name] = to_identifier(name)[:room].strip("-") or str(place)
        own = frozenset(slugs.values())
        numbers: dict[str, int] = {}
        found: dict[str, str] = {}
        for name, slug in slugs.items():
            part = slug
            while f"{self.id}/{part}" in found or (part != slug and part in own):
                numbers[slug] = numbers.get(slug, 1) + 1
                tail = f"-{numbers[slug]}"
                part = slug[: room - len(tail)] + tail
            found[f"{self.id}/{part}"] = name
        return found

    @property
    def individual(self) -> bool:
        """Whether this is one human being: a person, official, elected member or expert."""
        return self.kind in _INDIVIDUAL

    @property
    def chairs(self) -> int:
        """Chairs taken in a joint dialogue: as stated, else 1 for an individual, 2 for others (so
        nobody is alone).
        """
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
        trust: how ``source`` trusts ``target``; ``kind`` may then be left out.
        acknowledged: whether the one with responsibility has owned up to what broke the trust.
        first: what has to come first between the two; no reason is written.
    """

    id: str | None = fields.optional_id()
    source: str = fields.ref(*PARTIES, required=True)
    target: str = fields.ref(*PARTIES, required=True)
    kind: RelationshipKind | None = fields.choice(RelationshipKind)
    can_meet: Readiness | None = fields.choice(Readiness)
    stage: int | None = fields.integer(1, 9)
    basis: Basis | None = fields.choice(Basis)
    assessed_on: Day | None = fields.rough_day()
    threats: Answer | None = fields.flag()
    violence: Answer | None = fields.flag()
    trust: Trust | None = fields.choice(Trust)
    acknowledged: Answer | None = fields.flag()
    first: tuple[ComesFirst, ...] = fields.words_or_word(ComesFirst)

    @property
    def readiness(self) -> Readiness | None:
        """``can_meet`` or what the stage says; threats or violence mean not now; None where nothing
        is said.
        """
        return _readiness(self)


def _readiness(conflict: Within | Relationship) -> Readiness | None:
    if conflict.threats or conflict.violence:
        return Readiness.NOT_NOW
    return conflict.can_meet or (Readiness.from_stage(conflict.stage) if conflict.stage else None)


@frozen(kw_only=True)
class Outreach(Entity):
    """An attempt to reach a stakeholder: when, how and what came of it."""

    id: str | None = fields.optional_id()
    stakeholder: str = fields.ref("stakeholders", required=True)
    date: Day | None = fields.rough_day()
    how: str | None = fields.text()
    outcome: OutreachOutcome | None = fields.choice(OutreachOutcome)
