"""The public version of a map: a document of its own, with the fields that may be published and no
others.

Field by field its classes are the allow list of `processmap.model.privacy`; a test holds the two
together. There is no place in them for what stays in the house, so nothing of that can be left in
by mistake.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from processmap.errors import DocumentError
from processmap.model import fields
from processmap.model.arenas import Arena
from processmap.model.circumstances import EarlierRound, Proceeding, ProcessAgreement
from processmap.model.content import LISTS
from processmap.model.dialogues import After, Dialogue, Method
from processmap.model.display import Shown
from processmap.model.entity import Entity
from processmap.model.governance import (
    Action,
    Assignment,
    Commitment,
    Decision,
    DecisionBody,
    Meeting,
    OrganisationUnit,
    Proposal,
)
from processmap.model.invariants import PUBLIC_CHECKS, faults
from processmap.model.perspectives import Perspective, Tension
from processmap.model.project import (
    Calendar,
    Cost,
    Event,
    Funding,
    Pause,
    Phase,
    Recurrence,
    Requirement,
    Reviewed,
)
from processmap.model.public_entries import (
    PublicAction,
    PublicAfter,
    PublicAgreement,
    PublicArena,
    PublicAssignment,
    PublicBody,
    PublicCalendar,
    PublicCommitment,
    PublicCost,
    PublicDecision,
    PublicDialogue,
    PublicEarlierRound,
    PublicEntry,
    PublicEvent,
    PublicFunding,
    PublicMeeting,
    PublicMethod,
    PublicPause,
    PublicPerspective,
    PublicPhase,
    PublicProceeding,
    PublicProposal,
    PublicRecurrence,
    PublicRelationship,
    PublicRequirement,
    PublicReviewed,
    PublicStakeholder,
    PublicTension,
    PublicUnit,
)
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.model.words import Participation, ResultIs

__all__ = [
    "ENTRIES",
    "LEAST_GROUP",
    "LOWEST_LEAST",
    "MOST_LEAST",
    "PUBLIC_KEY",
    "PUBLIC_LISTS",
    "PUBLIC_VERSION",
    "PublicMap",
]

PUBLIC_KEY = "processmap-public"
PUBLIC_VERSION = 1
# Groups smaller than this are not told of, unless another number is chosen; and the lowest that may
# be chosen.
LEAST_GROUP, LOWEST_LEAST, MOST_LEAST = 5, 3, 1_000_000
PUBLIC_LISTS = tuple(name for name in LISTS if name not in {"outreach", "gates"})

# Every class of a public version's entries, with the class of the working document that it is made
# from.
ENTRIES: Mapping[type[PublicEntry], type[Entity]] = MappingProxyType(
    {
        PublicAgreement: ProcessAgreement,
        PublicEarlierRound: EarlierRound,
        PublicStakeholder: Stakeholder,
        PublicRelationship: Relationship,
        PublicPerspective: Perspective,
        PublicTension: Tension,
        PublicArena: Arena,
        PublicDialogue: Dialogue,
        PublicAfter: After,
        PublicProposal: Proposal,
        PublicCommitment: Commitment,
        PublicAction: Action,
        PublicBody: DecisionBody,
        PublicMeeting: Meeting,
        PublicDecision: Decision,
        PublicAssignment: Assignment,
        PublicProceeding: Proceeding,
        PublicUnit: OrganisationUnit,
        PublicPhase: Phase,
        PublicRequirement: Requirement,
        PublicFunding: Funding,
        PublicCost: Cost,
        PublicEvent: Event,
        PublicRecurrence: Recurrence,
        PublicMethod: Method,
        PublicCalendar: Calendar,
        PublicPause: Pause,
        PublicReviewed: Reviewed,
    }
)


@frozen(kw_only=True, repr=False)
class PublicMap(Shown, PublicEntry):
    """What is published of a process map.

    Made by `processmap.publish`, or read from a file that begins with ``processmap-public: 1``.
    Either way its invariants hold, or a `DocumentError` tells every fault at once.

    Attributes:
        least_group: groups of fewer people than this were left out.
        origin: opaque memory of the text it was read from; not compared, not shown.

    The others are those of `processmap.ProcessMap` that may be published.
    """

    title: str = fields.text(required=True)
    question: str | None = fields.text()
    language: str = fields.language()
    owner: str | None = fields.text()
    commissioner: str | None = fields.text()
    case_number: str | None = fields.text()
    least_group: int | None = fields.integer(LOWEST_LEAST, MOST_LEAST)
    fixed: tuple[str, ...] = fields.texts()
    open: tuple[str, ...] | None = fields.maybe_texts()
    participation: Participation | None = fields.choice(Participation)
    tried: tuple[str, ...] = fields.texts()
    legal_duties: tuple[str, ...] = fields.texts()
    result_is: ResultIs | None = fields.choice(ResultIs)
    after_no_agreement: str | None = fields.text()
    agreement: PublicAgreement | None = fields.entity(PublicAgreement)
    earlier: tuple[PublicEarlierRound, ...] = fields.entities(PublicEarlierRound)
    stakeholders: tuple[PublicStakeholder, ...] = fields.entities(PublicStakeholder)
    relationships: tuple[PublicRelationship, ...] = fields.entities(PublicRelationship)
    perspectives: tuple[PublicPerspective, ...] = fields.entities(PublicPerspective)
    tensions: tuple[PublicTension, ...] = fields.entities(PublicTension)
    arenas: tuple[PublicArena, ...] = fields.entities(PublicArena)
    dialogues: tuple[PublicDialogue, ...] = fields.entities(PublicDialogue)
    proposals: tuple[PublicProposal, ...] = fields.entities(PublicProposal)
    commitments: tuple[PublicCommitment, ...] = fields.entities(PublicCommitment)
    actions: tuple[PublicAction, ...] = fields.entities(PublicAction)
    decision_bodies: tuple[PublicBody, ...] = fields.entities(PublicBody)
    decisions: tuple[PublicDecision, ...] = fields.entities(PublicDecision)
    proceedings: tuple[PublicProceeding, ...] = fields.entities(PublicProceeding)
    organisation: tuple[PublicUnit, ...] = fields.entities(PublicUnit)
    phases: tuple[PublicPhase, ...] = fields.entities(PublicPhase)
    requirements: tuple[PublicRequirement, ...] = fields.entities(PublicRequirement)
    funding: tuple[PublicFunding, ...] = fields.entities(PublicFunding)
    costs: tuple[PublicCost, ...] = fields.entities(PublicCost)
    events: tuple[PublicEvent, ...] = fields.entities(PublicEvent)
    methods: tuple[PublicMethod, ...] = fields.entities(PublicMethod)
    calendar: PublicCalendar | None = fields.entity(PublicCalendar)
    pause: PublicPause | None = fields.entity(PublicPause)
    reviewed: PublicReviewed | None = fields.entity(PublicReviewed)
    origin: Any = field(default=None, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        found = faults(self, PUBLIC_CHECKS)
        if found:
            raise DocumentError(found)

    def entries(self) -> Iterator[tuple[str, int, PublicEntry]]:
        """Every entry of the lists in `PUBLIC_LISTS`: list name, index in it, entry."""
        for name in PUBLIC_LISTS:
            for index, each in enumerate(getattr(self, name)):
                yield name, index, each

    @property
    def by_id(self) -> Mapping[str, PublicEntry]:
        """Every entry that has an id, by its id."""
        return MappingProxyType(
            {key: each for _, _, each in self.entries() if (key := getattr(each, "id", None))}
        )
