"""The closed vocabularies of a process map. The values are what stands in the document."""

from enum import StrEnum

__all__ = [
    "AccessNeed",
    "Aim",
    "Answer",
    "Aspect",
    "Basis",
    "BodyKind",
    "CostUnit",
    "DayPart",
    "DialogueStatus",
    "DisposalBasis",
    "EventKind",
    "FacilitatorRole",
    "Level",
    "OrganisationRole",
    "Outcome",
    "OutreachOutcome",
    "OverrideAction",
    "Participation",
    "ProvenanceKind",
    "Purpose",
    "Readiness",
    "RelationshipKind",
    "StakeholderKind",
    "Visibility",
    "Willingness",
]


class StakeholderKind(StrEnum):
    """What sort of stakeholder it is."""

    GROUP = "group"
    RESIDENTS = "residents"
    ASSOCIATION = "association"
    BUSINESS = "business"
    AUTHORITY = "authority"
    ADMINISTRATION = "administration"
    OFFICIAL = "official"
    ELECTED = "elected"
    EXPERT = "expert"
    MEDIA = "media"
    PERSON = "person"
    OTHER = "other"


class Level(StrEnum):
    """A level in words; left out means not known. Never a number about people."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Answer(StrEnum):
    """Yes, no or don't know. "Don't know" is always valid and raises a next step."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        """Only a clear yes counts as true."""
        return self is Answer.YES


class Willingness(StrEnum):
    """Whether a stakeholder has agreed to take part."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"
    UNKNOWN = "unknown"


class AccessNeed(StrEnum):
    """What somebody needs to be able to take part."""

    INTERPRETER = "interpreter"
    CHILDREN = "children"
    ACCESSIBILITY = "accessibility"
    CHILDCARE = "childcare"
    COMPENSATION = "compensation"
    SAFETY = "safety"
    OTHER = "other"


class RelationshipKind(StrEnum):
    """What ties one stakeholder to another."""

    CONFLICT = "conflict"
    TRUSTS = "trusts"
    DEPENDS_ON = "depends_on"
    POWER_OVER = "power_over"
    NAMED = "named"


class Readiness(StrEnum):
    """Can they meet today? From the easiest to the hardest; ``unknown`` stands outside the order."""

    YES = "yes"
    FACILITATED = "facilitated"
    PREPARED = "prepared"
    NOT_NOW = "not_now"
    UNKNOWN = "unknown"

    @property
    def rank(self) -> int:
        """0 (can meet) to 3 (not now); ``unknown`` ranks as ``prepared``: careful until somebody has asked."""
        return {"yes": 0, "facilitated": 1, "prepared": 2, "not_now": 3, "unknown": 2}[self.value]

    @classmethod
    def from_stage(cls, stage: int) -> "Readiness":
        """Translate Glasl's stage of escalation, 1-9: 1-3 facilitated, 4-6 prepared, 7-9 not now.

        Source: F. Glasl, nine stages of conflict escalation and the intervention that fits each.
        """
        return cls.FACILITATED if stage <= 3 else cls.PREPARED if stage <= 6 else cls.NOT_NOW


class Basis(StrEnum):
    """What an assessment rests on: seen by the assessor, told by several, told by one."""

    SEEN = "seen"
    SEVERAL = "several"
    ONE = "one"


class Aspect(StrEnum):
    """What sort of perspective it is."""

    STANDPOINT = "standpoint"
    FEELING = "feeling"
    IDEA = "idea"
    NEED = "need"
    FACT = "fact"


class Aim(StrEnum):
    """What is to be done about a tension. Agreeing to differ is a good outcome."""

    MEET = "meet"
    THROUGH_FACILITATOR = "through_facilitator"
    LET_BE = "let_be"
    UNKNOWN = "unknown"


class Visibility(StrEnum):
    """Who an entry is for; only what is exactly ``public`` is ever published."""

    PUBLIC = "public"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"


class ProvenanceKind(StrEnum):
    """How an entry in a worked example came about."""

    SOURCE = "source"
    RECONSTRUCTION = "reconstruction"
    ILLUSTRATION = "illustration"


class DialogueStatus(StrEnum):
    """How far a dialogue has come."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"


class DisposalBasis(StrEnum):
    """On what ground personal data was taken out: it was never filed, or a decision says that it may be disposed of."""

    WORKING_MATERIAL = "working_material"
    DISPOSAL_DECISION = "disposal_decision"


class Purpose(StrEnum):
    """What a dialogue is for, in the order they usually come."""

    MANDATE = "mandate"
    COORDINATE = "coordinate"
    ASSESS = "assess"
    INVENTORY = "inventory"
    MIRROR = "mirror"
    PREPARE = "prepare"
    FRAME = "frame"
    FACTS = "facts"
    MEET = "meet"
    CREATE = "create"
    ANCHOR = "anchor"
    DECIDE = "decide"
    FEEDBACK = "feedback"
    FOLLOW_UP = "follow_up"

    @property
    def joint(self) -> bool:
        """Whether people on two sides of a tension sit together: only meet, frame, facts and create."""
        return self in _JOINT


_JOINT = frozenset({Purpose.MEET, Purpose.FRAME, Purpose.FACTS, Purpose.CREATE})


class OutreachOutcome(StrEnum):
    """What came of an attempt to reach somebody."""

    NO_ANSWER = "no_answer"
    DECLINED = "declined"
    AGREED = "agreed"
    MET = "met"
    OTHER = "other"


class BodyKind(StrEnum):
    """What sort of decision body it is."""

    COUNCIL = "council"
    BOARD = "board"
    COMMITTEE = "committee"
    SUBCOMMITTEE = "subcommittee"
    DELEGATE = "delegate"
    COMPANY = "company"
    STATE = "state"


class Outcome(StrEnum):
    """What a decision body did with a matter."""

    APPROVED = "approved"
    REJECTED = "rejected"
    REFERRED = "referred"
    CIRCULATED = "circulated"
    TABLED = "tabled"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    NONE = "none"
    NOTED = "noted"
    DELEGATED = "delegated"
    PENDING = "pending"

    @property
    def settled(self) -> bool:
        """Whether the matter has left this body for good: approved, rejected, withdrawn, noted or delegated."""
        return self in _SETTLED


_SETTLED = frozenset({Outcome.APPROVED, Outcome.REJECTED, Outcome.WITHDRAWN, Outcome.NOTED, Outcome.DELEGATED})


class OrganisationRole(StrEnum):
    """A role in the organisation round the process."""

    COMMISSIONER = "commissioner"
    STEERING_GROUP = "steering_group"
    PROJECT_GROUP = "project_group"
    WORKING_GROUP = "working_group"
    REFERENCE_GROUP = "reference_group"
    PROJECT_LEAD = "project_lead"
    PROCESS_LEAD = "process_lead"
    FACILITATOR = "facilitator"
    MEDIATOR = "mediator"
    REPRESENTATIVE = "representative"
    OTHER = "other"


class FacilitatorRole(StrEnum):
    """What a person who leads conversations may do."""

    PROCESS_LEAD = "process_lead"
    FACILITATOR = "facilitator"
    MEDIATOR = "mediator"
    INTERPRETER = "interpreter"


class Participation(StrEnum):
    """SKR's ladder of participation, of the question (not of a method)."""

    INFORMATION = "information"
    CONSULTATION = "konsultation"
    DIALOGUE = "dialog"
    INFLUENCE = "inflytande"
    CO_DECISION = "medbeslutande"


class CostUnit(StrEnum):
    """What a cost is counted per."""

    YEAR = "year"
    MONTH = "month"
    PERSON = "person"
    MEETING = "meeting"
    HOUR = "hour"
    POST = "post"


class EventKind(StrEnum):
    """What sort of event it is."""

    NETWORK_MEETING = "network_meeting"
    SEMINAR = "seminar"
    TRAINING = "training"
    REFERENDUM = "referendum"
    DEADLINE = "deadline"
    REPORT = "report"
    OTHER = "other"


class DayPart(StrEnum):
    """When people can usually come."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    WEEKEND = "weekend"


class OverrideAction(StrEnum):
    """What the facilitator changed in a proposal."""

    ACCEPT = "accept"
    PIN = "pin"
    FORBID = "forbid"
    MOVE = "move"
    SPLIT = "split"
    MERGE = "merge"
    PARTICIPANTS = "participants"
    METHOD = "method"
