"""The entries of a public version: each holds the fields of its kind that may be published, and no
others.
"""

import datetime as dt

from attrs import frozen

from processmap.model import fields
from processmap.model.entity import Entry
from processmap.model.governance import ANYONE
from processmap.model.perspectives import Pair, pair
from processmap.model.stakeholders import PARTIES
from processmap.model.times import Day
from processmap.model.words import (
    AgreementRule,
    AgreementStatus,
    Aim,
    Answer,
    ArenaKind,
    ArenaStatus,
    Aspect,
    BodyKind,
    CarriedOut,
    CostUnit,
    DecisionAbout,
    DialogueStatus,
    EventKind,
    OpenTo,
    OrganisationRole,
    Outcome,
    ProceedingKind,
    ProposalStatus,
    ProvenanceKind,
    Purpose,
    RelationshipKind,
    StakeholderKind,
)

__all__ = [
    "PublicAction",
    "PublicAfter",
    "PublicAgreement",
    "PublicArena",
    "PublicAssignment",
    "PublicBody",
    "PublicCalendar",
    "PublicCommitment",
    "PublicCost",
    "PublicDecision",
    "PublicDialogue",
    "PublicEarlierRound",
    "PublicEntry",
    "PublicEvent",
    "PublicFunding",
    "PublicMeeting",
    "PublicMethod",
    "PublicPause",
    "PublicPerspective",
    "PublicPhase",
    "PublicProceeding",
    "PublicProposal",
    "PublicRecurrence",
    "PublicRelationship",
    "PublicRequirement",
    "PublicReviewed",
    "PublicStakeholder",
    "PublicTension",
    "PublicUnit",
]

# Whoever can be tied to something in public: those who lead conversations are not among them.
PUBLIC_ANYONE = tuple(name for name in ANYONE if name != "facilitators")


@frozen(kw_only=True)
class PublicEntry(Entry):
    """An entry of a public version. Only whether it stands in a source or is an illustration is
    told of its making.
    """

    provenance: ProvenanceKind | None = fields.choice(ProvenanceKind)


@frozen(kw_only=True)
class PublicStakeholder(PublicEntry):
    """A group, organisation or role; never a private person."""

    id: str = fields.identifier()
    name: str = fields.text(required=True)
    kind: StakeholderKind = fields.choice(StakeholderKind, default=StakeholderKind.GROUP)
    size: int | None = fields.integer(1, 100_000_000)
    speaks_for: tuple[str, ...] = fields.refs("stakeholders")
    part_of: tuple[str, ...] = fields.refs(*PARTIES)


@frozen(kw_only=True)
class PublicRelationship(PublicEntry):
    """That two parties are tied, and how; nothing of how the tie was judged."""

    source: str = fields.ref(*PARTIES, required=True)
    target: str = fields.ref(*PARTIES, required=True)
    kind: RelationshipKind = fields.choice(RelationshipKind, required=True)


@frozen(kw_only=True)
class PublicPerspective(PublicEntry):
    """A perspective, with those of its holders who are public."""

    id: str = fields.identifier()
    statement: str = fields.text(required=True)
    aspect: Aspect | None = fields.choice(Aspect)
    held_by: tuple[str, ...] = fields.refs(*PARTIES)
    themes: tuple[str, ...] = fields.texts()


@frozen(kw_only=True)
class PublicEarlierRound(PublicEntry):
    """A round before this process; nothing of how it ended."""

    id: str | None = fields.optional_id()
    what: str = fields.text(required=True)
    when: Day | str | None = fields.when()
    with_: tuple[str, ...] = fields.refs(*PARTIES, key="with")
    led_by: tuple[str, ...] = fields.refs(*PARTIES, scalar=True)


@frozen(kw_only=True)
class PublicProceeding(PublicEntry):
    """What runs beside the process by its own law and time."""

    id: str | None = fields.optional_id()
    title: str = fields.text(required=True)
    kind: ProceedingKind | None = fields.choice(ProceedingKind)
    by: tuple[str, ...] = fields.refs(*PARTIES, scalar=True)
    parties: tuple[str, ...] = fields.refs(*PARTIES)
    themes: tuple[str, ...] = fields.texts()
    starts: Day | None = fields.rough_day()
    ends: Day | None = fields.rough_day()
    weeks: int | tuple[int, int] | None = fields.span(1, 2000)
    binding: Answer | None = fields.flag()
    outcome: str | None = fields.text()


@frozen(kw_only=True)
class PublicAgreement(PublicEntry):
    """What the parties have agreed about the process."""

    status: AgreementStatus | None = fields.choice(AgreementStatus)
    agreed_by: tuple[str, ...] = fields.refs(*PARTIES)
    rule: AgreementRule | None = fields.choice(AgreementRule)
    items: tuple[str, ...] = fields.texts()


@frozen(kw_only=True)
class PublicArena(PublicEntry):
    """A standing forum, with those of its members who are public."""

    id: str = fields.identifier()
    kind: ArenaKind | None = fields.choice(ArenaKind)
    title: str | None = fields.text()
    purpose: str | None = fields.text()
    themes: tuple[str, ...] = fields.texts()
    members: tuple[str, ...] = fields.refs(*PARTIES)
    sessions: int | tuple[int, int] | None = fields.span(1, 1000)
    every_days: int | None = fields.integer(1, 3650)
    hours: float | None = fields.amount(1000)
    place: str | None = fields.text()
    opens_after: tuple[str, ...] = fields.refs("arenas", scalar=True)
    yields: tuple[str, ...] = fields.texts(scalar=True)
    reports_to: tuple[str, ...] = fields.refs("arenas", "organisation", *PARTIES, scalar=True)
    until: Day | str | None = fields.when()
    status: ArenaStatus | None = fields.choice(ArenaStatus)
    open_to: OpenTo | None = fields.choice(OpenTo)


@frozen(kw_only=True)
class PublicTension(PublicEntry):
    """Two perspectives that pull apart."""

    id: str | None = fields.optional_id()
    between: Pair = fields.custom("pair", pair, targets=("perspectives",), required=True)
    aim: Aim | None = fields.choice(Aim)
    facts_disputed: Answer | None = fields.flag()


@frozen(kw_only=True)
class PublicAfter(PublicEntry):
    """That a dialogue comes after another."""

    dialogue: str = fields.ref("dialogues", required=True)
    because: str | None = fields.text()
    gap_days: int | None = fields.integer(0, 3650)


@frozen(kw_only=True)
class PublicDialogue(PublicEntry):
    """A conversation: what it is for, when and where, and those of its participants who are
    public.
    """

    id: str = fields.identifier()
    title: str = fields.text(required=True)
    purpose: Purpose | None = fields.choice(Purpose)
    method: str | None = fields.custom("method", fields.to_method_id)
    participants: tuple[str, ...] = fields.refs(*PARTIES)
    status: DialogueStatus | None = fields.choice(DialogueStatus)
    date: Day | None = fields.rough_day()
    start: dt.time | dt.datetime | None = fields.moment()
    end: dt.time | dt.datetime | None = fields.moment()
    place: str | None = fields.text()
    tensions: tuple[str, ...] = fields.refs("tensions")
    themes: tuple[str, ...] = fields.texts()
    about: tuple[str, ...] = fields.refs("dialogues", "proposals", "decisions", "perspectives")
    bodies: tuple[str, ...] = fields.refs("decision_bodies")
    after: tuple[PublicAfter, ...] = fields.entities(PublicAfter)
    provisional: bool = fields.toggle()
    phase: str | None = fields.ref("phases")
    outcome: str | None = fields.text()
    arena: str | None = fields.ref("arenas")
    session: int | None = fields.integer(1, 10_000)
    open_to: OpenTo | None = fields.choice(OpenTo)


@frozen(kw_only=True)
class PublicProposal(PublicEntry):
    """What is put forward for decision."""

    id: str = fields.identifier()
    title: str = fields.text(required=True)
    from_: tuple[str, ...] = fields.refs("dialogues", *PARTIES, key="from")
    addresses: tuple[str, ...] = fields.refs("perspectives")
    decided_by: tuple[str, ...] = fields.refs("decision_bodies", scalar=True)
    date: Day | None = fields.rough_day()
    text: str | None = fields.text()
    status: ProposalStatus | None = fields.choice(ProposalStatus)
    made_by: tuple[str, ...] = fields.refs(*PUBLIC_ANYONE)
    themes: tuple[str, ...] = fields.texts()


@frozen(kw_only=True)
class PublicCommitment(PublicEntry):
    """What somebody promised."""

    id: str | None = fields.optional_id()
    who: str = fields.ref(*PUBLIC_ANYONE, required=True)
    what: str = fields.text(required=True)
    due: Day | None = fields.rough_day()
    kept: Answer | None = fields.flag()
    done_on: Day | None = fields.rough_day()
    made_in: str | None = fields.ref("dialogues")
    to: tuple[str, ...] = fields.refs(*PUBLIC_ANYONE)
    made_on: Day | None = fields.rough_day()


@frozen(kw_only=True)
class PublicAction(PublicEntry):
    """What is being done."""

    id: str | None = fields.optional_id()
    what: str = fields.text(required=True)
    responsible: str | None = fields.ref(*PUBLIC_ANYONE)
    due: Day | None = fields.rough_day()
    done_on: Day | None = fields.rough_day()
    follows: tuple[str, ...] = fields.refs("decisions", "proposals", "dialogues")


@frozen(kw_only=True)
class PublicMeeting(PublicEntry):
    """A body's meeting."""

    date: dt.date = fields.day(required=True)
    notice_by: dt.date | None = fields.day()
    papers_by: dt.date | None = fields.day()
    cancelled: bool = fields.toggle()


@frozen(kw_only=True)
class PublicBody(PublicEntry):
    """A decision body."""

    id: str = fields.identifier()
    name: str = fields.text(required=True)
    kind: BodyKind | None = fields.choice(BodyKind)
    prepared_by: tuple[str, ...] = fields.refs("decision_bodies")
    refers_to: tuple[str, ...] = fields.refs("decision_bodies")
    part_of: tuple[str, ...] = fields.refs(*PARTIES)
    papers_due_days: int | None = fields.integer(0, 365)
    meetings: tuple[PublicMeeting, ...] = fields.entities(PublicMeeting)


@frozen(kw_only=True)
class PublicAssignment(PublicEntry):
    """A task that a decision gives somebody."""

    to: tuple[str, ...] = fields.refs(*PUBLIC_ANYONE, scalar=True, required=True)
    task: str = fields.text(required=True)
    due: Day | None = fields.rough_day()
    done_on: Day | None = fields.rough_day()


@frozen(kw_only=True)
class PublicDecision(PublicEntry):
    """What a body did with a matter."""

    id: str = fields.identifier()
    title: str | None = fields.text()
    body: str = fields.ref(*PARTIES, required=True)
    date: Day | None = fields.rough_day()
    reference: str | None = fields.text()
    case_number: str | None = fields.text()
    outcome: Outcome | None = fields.choice(Outcome)
    proposals: tuple[str, ...] = fields.refs("proposals")
    follows: tuple[str, ...] = fields.refs("decisions", "proposals")
    assigns: tuple[PublicAssignment, ...] = fields.entities(PublicAssignment)
    approved_on: Day | None = fields.rough_day()
    posted_on: Day | None = fields.rough_day()
    appeal_until: Day | None = fields.rough_day()
    final_on: Day | None = fields.rough_day()
    about: DecisionAbout | None = fields.choice(DecisionAbout)
    carried_out: CarriedOut | None = fields.choice(CarriedOut)


@frozen(kw_only=True)
class PublicUnit(PublicEntry):
    """A role in the organisation round the process, with those of its members who are public."""

    id: str | None = fields.optional_id()
    role: OrganisationRole = fields.choice(OrganisationRole, required=True)
    title: str | None = fields.text()
    members: tuple[str, ...] = fields.refs(*PARTIES)
    under: str | None = fields.ref("organisation", *PARTIES)


@frozen(kw_only=True)
class PublicPhase(PublicEntry):
    """A step of the process."""

    id: str = fields.identifier()
    title: str = fields.text(required=True)
    purposes: tuple[Purpose, ...] = fields.choices(Purpose)
    start: Day | None = fields.rough_day()
    end: Day | None = fields.rough_day()
    when: str | None = fields.text()
    conditions: tuple[str, ...] = fields.refs("requirements")


@frozen(kw_only=True)
class PublicRequirement(PublicEntry):
    """Something that must be in place."""

    id: str | None = fields.optional_id()
    text: str = fields.text(required=True)
    due: Day | None = fields.rough_day()
    owner: str | None = fields.ref(*PARTIES, "organisation")
    met_on: Day | None = fields.rough_day()


def _decided(value: object) -> bool | str:
    return value if isinstance(value, bool) else fields.to_ref(value)


@frozen(kw_only=True)
class PublicFunding(PublicEntry):
    """Where money comes from."""

    id: str | None = fields.optional_id()
    source: str = fields.text(required=True)
    share: float | None = fields.amount(100)
    cap: float | None = fields.amount()
    amount: float | None = fields.amount()
    total: float | None = fields.amount()
    decided: bool | str | None = fields.custom("decided", _decided, targets=("decisions",))


@frozen(kw_only=True)
class PublicCost(PublicEntry):
    """What something costs."""

    id: str | None = fields.optional_id()
    what: str = fields.text(required=True)
    amount: float | None = fields.amount()
    per: tuple[CostUnit, ...] = fields.words_or_word(CostUnit)
    quantity: float | None = fields.amount()
    cap: float | None = fields.amount()
    version: str | None = fields.text()


@frozen(kw_only=True)
class PublicRecurrence(PublicEntry):
    """Something that comes back a number of times a year."""

    times_per_year: int = fields.integer(1, 366, required=True)
    first_year: int = fields.integer(1900, 2200, required=True)
    last_year: int = fields.integer(1900, 2200, required=True)
    first: dt.date | None = fields.day()


@frozen(kw_only=True)
class PublicEvent(PublicEntry):
    """A network meeting, seminar or the like."""

    id: str | None = fields.optional_id()
    title: str = fields.text(required=True)
    kind: EventKind | None = fields.choice(EventKind)
    date: Day | None = fields.rough_day()
    end: Day | None = fields.rough_day()
    place: str | None = fields.text()
    recurrence: PublicRecurrence | None = fields.entity(PublicRecurrence)


@frozen(kw_only=True)
class PublicMethod(PublicEntry):
    """What a method of the document's own is called; those of the catalogue are known by their
    ids.
    """

    id: str = fields.custom("method_id", fields.to_method_id, required=True)
    name: str = fields.text(required=True)


@frozen(kw_only=True)
class PublicCalendar(PublicEntry):
    """The frame in time."""

    start: Day | None = fields.rough_day()
    target: Day | None = fields.rough_day()
    election: tuple[dt.date, ...] = fields.days(scalar=True)


@frozen(kw_only=True)
class PublicPause(PublicEntry):
    """That the process pauses, and why."""

    why: str = fields.text(required=True)
    since: Day | None = fields.rough_day()
    decided_by: str | None = fields.ref(*PARTIES)
    ended: Day | None = fields.rough_day()


@frozen(kw_only=True)
class PublicReviewed(PublicEntry):
    """That a person has reviewed the map: by which role and when."""

    by: str = fields.text(required=True)
    date: Day | None = fields.rough_day()
