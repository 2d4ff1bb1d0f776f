"""The closed vocabularies of a process map. The values are what stands in the document."""

from collections.abc import Iterable
from enum import StrEnum

__all__ = [
    "AbsentWhy",
    "AccessNeed",
    "AgreementRule",
    "AgreementStatus",
    "Aim",
    "Answer",
    "ArenaKind",
    "ArenaStatus",
    "Aspect",
    "Basis",
    "BodyKind",
    "CarriedOut",
    "Claim",
    "ComesFirst",
    "CostUnit",
    "DayPart",
    "DecisionAbout",
    "DialogueStatus",
    "DisposalBasis",
    "EarlierOutcome",
    "EventKind",
    "FacilitatorRole",
    "GateKind",
    "GateState",
    "Level",
    "MayAgree",
    "MemberState",
    "OpenTo",
    "OrganisationRole",
    "Outcome",
    "OutreachOutcome",
    "OverrideAction",
    "Participation",
    "PartyRole",
    "Pattern",
    "ProceedingKind",
    "ProposalStatus",
    "ProvenanceKind",
    "Purpose",
    "Readiness",
    "RelationshipKind",
    "ResultIs",
    "SeatsBy",
    "Spokesperson",
    "StakeholderKind",
    "Standing",
    "StandstillAnswer",
    "Trust",
    "Visibility",
    "VoiceBasis",
    "Willingness",
    "YesNeeded",
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
    """Can they meet today? From the easiest to the hardest; ``unknown`` stands outside the
    order.
    """

    YES = "yes"
    FACILITATED = "facilitated"
    PREPARED = "prepared"
    NOT_NOW = "not_now"
    UNKNOWN = "unknown"

    @property
    def rank(self) -> int:
        """0 (can meet) to 3 (not now); ``unknown`` ranks as ``prepared``: careful until somebody
        has asked.
        """
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

    @property
    def confides(self) -> bool:
        """Whether the mark keeps an entry from the ordinary reader."""
        return self is Visibility.CONFIDENTIAL

    @classmethod
    def strictest(cls, marks: Iterable["Visibility"]) -> "Visibility":
        """The mark of what is made of several entries: that of the one which fewest may see;
        internal where there are none.
        """
        return max(marks, key=[*cls].index, default=cls.INTERNAL)

    @classmethod
    def loosest(cls, marks: Iterable["Visibility"]) -> "Visibility":
        """The mark that most may see; internal where there are none."""
        return min(marks, key=[*cls].index, default=cls.INTERNAL)


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
    """On what ground personal data was taken out: it was never filed, or a decision says that it
    may be disposed of.
    """

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
        """Whether people on two sides of a tension sit together: only meet, frame, facts and
        create.
        """
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
    ANNULLED = "annulled"
    UPHELD = "upheld"

    @property
    def settled(self) -> bool:
        """Whether the matter has left this body for good.

        Approved, rejected, withdrawn, noted or delegated; after an appeal, annulled or upheld.
        """
        return self in _SETTLED


_SETTLED = frozenset(
    {
        Outcome.APPROVED,
        Outcome.REJECTED,
        Outcome.WITHDRAWN,
        Outcome.NOTED,
        Outcome.DELEGATED,
        Outcome.ANNULLED,
        Outcome.UPHELD,
    }
)


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


class PartyRole(StrEnum):
    """What part a stakeholder has in the question, besides being affected."""

    DECIDES = "decides"
    MUST_AGREE = "must_agree"
    CARRIES_OUT = "carries_out"
    KNOWS = "knows"


class Standing(StrEnum):
    """A right of its own that a party has in the question; ``none`` = somebody has looked and there
    is none.
    """

    SAMI = "sami"
    NATIONAL_MINORITY = "national_minority"
    UNION = "union"
    CHILDREN = "children"
    LANDOWNER = "landowner"
    PERMIT_HOLDER = "permit_holder"
    NONE = "none"
    UNKNOWN = "unknown"


class Spokesperson(StrEnum):
    """How the one who speaks for a group came to do so."""

    CHOSEN = "chosen"
    SELF_APPOINTED = "self_appointed"
    INVITED = "invited"
    DISPUTED = "disputed"
    NONE = "none"


class MayAgree(StrEnum):
    """What a spokesperson's yes is worth for the group."""

    BINDS = "binds"
    RECOMMENDS = "recommends"
    ASKS_BACK = "asks_back"


class VoiceBasis(StrEnum):
    """On what ground one party speaks for another."""

    CHOSEN = "chosen"
    LAW = "law"
    AGREED = "agreed"
    OWN_INITIATIVE = "own_initiative"


class Trust(StrEnum):
    """How one party trusts another."""

    GOOD = "good"
    LOW = "low"
    BROKEN = "broken"


class ComesFirst(StrEnum):
    """What has to come first between two parties; no reason is written."""

    APART = "apart"
    ACKNOWLEDGEMENT = "acknowledgement"
    PAUSE = "pause"
    SAFETY = "safety"


class ResultIs(StrEnum):
    """What the process is to end in."""

    AGREEMENT = "agreement"
    PROPOSAL = "proposal"
    ADVICE = "advice"
    UNDERSTANDING = "understanding"


class YesNeeded(StrEnum):
    """Whether it is clear whose yes is needed."""

    SETTLED = "settled"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


class StandstillAnswer(StrEnum):
    """Whether those who are to refrain have agreed to it, or have only been asked."""

    YES = "yes"
    NO = "no"
    ASKED = "asked"


class AgreementStatus(StrEnum):
    """How far the process agreement has come."""

    NONE = "none"
    DRAFT = "draft"
    AGREED = "agreed"


class AgreementRule(StrEnum):
    """How the parties come to a result, by their process agreement."""

    CONSENT = "consent"
    MAJORITY = "majority"
    ADVICE = "advice"


class EarlierOutcome(StrEnum):
    """How a round before this process ended."""

    AGREED = "agreed"
    PARTIAL = "partial"
    ADVICE = "advice"
    FAILED = "failed"
    BROKEN_OFF = "broken_off"
    IGNORED = "ignored"
    OVERRULED = "overruled"
    DISPUTED = "disputed"
    ONGOING = "ongoing"


class ProceedingKind(StrEnum):
    """What sort of proceeding runs beside the process by its own law and time."""

    CONSULTATION = "consultation"
    PERMIT = "permit"
    COURT = "court"
    APPEAL = "appeal"
    INQUIRY = "inquiry"
    REFERENDUM = "referendum"
    PLAN = "plan"
    BUDGET = "budget"
    VOTE = "vote"
    OTHER = "other"


class DecisionAbout(StrEnum):
    """What a decision is about: the process, the matter itself or something else."""

    PROCESS = "process"
    MATTER = "matter"
    OTHER = "other"


class CarriedOut(StrEnum):
    """Whether a decision has been carried out; ``halted`` = paused or annulled."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    HALTED = "halted"


class ProposalStatus(StrEnum):
    """How far a proposal has come; ``ready`` = it lies finished."""

    IDEA = "idea"
    DRAFTED = "drafted"
    READY = "ready"
    WITHDRAWN = "withdrawn"


class OpenTo(StrEnum):
    """Whether a meeting is open to everybody or to those invited."""

    EVERYBODY = "everybody"
    INVITED = "invited"


class Claim(StrEnum):
    """Why a party has a chair of its own, from the strongest on."""

    RIGHT = "right"
    BEARS_IT = "bears_it"
    MUST_AGREE = "must_agree"
    CARRIES_OUT = "carries_out"
    DECIDES = "decides"
    KNOWS = "knows"
    SAYS_NO = "says_no"
    ABSENT = "absent"


class MemberState(StrEnum):
    """What a member has answered; ``kept_open`` = the chair is kept for those who have not come."""

    ASKED = "asked"
    YES = "yes"
    NO = "no"
    KEPT_OPEN = "kept_open"


class SeatsBy(StrEnum):
    """How seats without a party are filled."""

    LOT = "lot"


class AbsentWhy(StrEnum):
    """Why a party does not sit in an arena."""

    DECLINED = "declined"
    SAFETY = "safety"
    POWER_OVER = "power_over"
    OWN_TRACK = "own_track"
    SPOKEN_FOR = "spoken_for"
    NOT_CONCERNED = "not_concerned"
    NO_ROOM = "no_room"


class ArenaStatus(StrEnum):
    """How far an arena has come; ``open`` = it meets."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class ArenaKind(StrEnum):
    """What sort of arena it is."""

    ASSESSMENT = "assessment"
    TRIAGE = "triage"
    OWN_GROUP = "own_group"
    SHUTTLE = "shuttle"
    MIRRORING = "mirroring"
    MANDATE = "mandate"
    INFORMATION = "information"
    PROCESS_GROUP = "process_group"
    STEERING_GROUP = "steering_group"
    PLENARY = "plenary"
    ROUND_TABLE = "round_table"
    WORKING_GROUP = "working_group"
    LOCAL_FORUM = "local_forum"
    MIXED_GROUP = "mixed_group"
    FACT_PANEL = "fact_panel"
    REFERENCE_GROUP = "reference_group"
    NEGOTIATION = "negotiation"
    CITIZENS_JURY = "citizens_jury"
    CITIZENS_ASSEMBLY = "citizens_assembly"
    CAFE = "cafe"
    OPEN_SPACE = "open_space"
    STUDY_CIRCLES = "study_circles"
    RECEPTION = "reception"
    COORDINATION = "coordination"
    ACKNOWLEDGEMENT = "acknowledgement"
    RATIFICATION = "ratification"
    ANCHORING = "anchoring"
    DECIDING = "deciding"
    FEEDBACK = "feedback"
    MONITORING = "monitoring"
    RIGHTS_TRACK = "rights_track"


class GateKind(StrEnum):
    """What must hold before something opens."""

    MANDATE = "mandate"
    INFLUENCE = "influence"
    SAFETY = "safety"
    MIRRORED = "mirrored"
    AUTHORITIES_IN_LINE = "authorities_in_line"
    TRUST = "trust"
    STANDSTILL = "standstill"
    PROCESS_AGREEMENT = "process_agreement"
    OWN_YES = "own_yes"
    SPOKESPERSON = "spokesperson"
    RIGHTS = "rights"
    CHILDREN = "children"
    FACTS = "facts"
    OPTIONS = "options"
    DRAFT_HOME = "draft_home"
    RATIFICATION = "ratification"
    FEEDBACK = "feedback"
    STATUTORY = "statutory"
    DECISION = "decision"
    MONITORING = "monitoring"


class GateState(StrEnum):
    """Whether a gate is open; ``reservation`` = opened though it does not hold fully."""

    SHUT = "shut"
    OPEN = "open"
    RESERVATION = "reservation"
    UNKNOWN = "unknown"


class Pattern(StrEnum):
    """What type of process it is; ``enough`` = no process is needed."""

    ENOUGH = "enough"
    INFORM = "inform"
    ONE_TABLE = "one_table"
    TABLE_AND_GROUPS = "table_and_groups"
    MANY_PLACES = "many_places"
    OWN_ROOMS_FIRST = "own_rooms_first"
    APART = "apart"
    RIGHTS_TRACK = "rights_track"
    LOT = "lot"
    AFTER_DECISION = "after_decision"
