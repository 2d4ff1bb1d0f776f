"""What may become of every field when a map is published: one table, with every field of every
class of the document.

The table is an allow list. A field that is not in it is not published, and a test fails until
somebody has decided: write the field here with the class that fits, and NEVER where in doubt.
Whatever the class, nothing of an entry is published unless the entry itself is marked exactly
``public``.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from processmap.model.arenas import Absent, Arena, Gate, Member, PlanLedger
from processmap.model.circumstances import (
    EarlierRound,
    Limit,
    Proceeding,
    ProcessAgreement,
    Resources,
    Standstill,
)
from processmap.model.dialogues import After, Dialogue, Method, Reason
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
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import (
    Calendar,
    Cost,
    Disposal,
    Event,
    Facilitator,
    Funding,
    Override,
    Pause,
    Phase,
    Recurrence,
    Requirement,
    Reviewed,
    RuleSetting,
)
from processmap.model.stakeholders import (
    Outreach,
    Period,
    Relationship,
    SpeaksFor,
    Stakeholder,
    Within,
)

__all__ = ["PRIVACY", "Privacy", "privacy_of"]


class Privacy(StrEnum):
    """What publishing may do with a field.

    ALWAYS goes in whatever the marks say. MARKED goes in as it stands with an entry that is marked
    public. ROLE is a name that goes in only where it names a role or an organisation. COUNT is a
    number of people and follows the least group. REFERENCE goes in where what it points at is
    published too. ENTRIES are entries of their own, each with its own mark. MADE is made anew from
    the public map alone. NEVER stays in the house.
    """

    ALWAYS = "always"
    MARKED = "marked"
    ROLE = "role"
    COUNT = "count"
    REFERENCE = "reference"
    ENTRIES = "entries"
    MADE = "made"
    NEVER = "never"


# What every entry has. A source and a note are working notes: they tell who said what to whom.
_COMMON = {"visibility": "never", "provenance": "marked", "source": "never", "note": "never"}


def _fields(**classes: str) -> dict[str, Privacy]:
    """Give each field its class, from the fields named under each; what every entry has is
    added.
    """
    found = {name: Privacy(value) for name, value in _COMMON.items()}
    for privacy, names in classes.items():
        found |= {name: Privacy(privacy) for name in names.split()}
    return found


PRIVACY: Mapping[type[Entity], Mapping[str, Privacy]] = MappingProxyType(
    {
        ProcessMap: _fields(
            always="title language",
            role="owner commissioner",
            marked="question case_number fixed open participation tried legal_duties result_is "
            "after_no_agreement",
            entries="agreement earlier stakeholders relationships perspectives tensions arenas "
            "dialogues proposals "
            "commitments actions decision_bodies decisions proceedings organisation phases "
            "requirements funding costs "
            "events methods calendar pause reviewed",
            # What somebody is to refrain from, what a gate waits for and what limits were demanded
            # are judgements, or part of a bargain.
            never="not_together outreach allowed_methods rules overrides disposals origin _memo "
            "yes_needed media "
            "resources limits standstills plan gates",
        ),
        # How much somebody is affected, and what they can do about it, are judgements of those who
        # lead the process.
        Stakeholder: _fields(
            made="id",
            role="name",
            marked="kind",
            count="size",
            reference="speaks_for part_of",
            never="affected influence hard_to_reach needs willing seats languages available "
            "unavailable role is_ "
            "standing count places subgroups within hit_by spokesperson may_agree approves",
        ),
        # That somebody speaks for a group can be told; on what ground is a judgement.
        SpeaksFor: _fields(never="who basis provenance"),
        Within: _fields(never="can_meet stage trust threats violence"),
        # How a tie was judged, and how it stands between people, is for those who lead the process.
        Relationship: _fields(
            marked="kind",
            reference="source target",
            never="id can_meet stage basis assessed_on threats violence note trust acknowledged "
            "first",
        ),
        Perspective: _fields(
            made="id",
            marked="statement aspect themes",
            reference="held_by",
            never="voiced_in minority",
        ),
        Tension: _fields(
            made="id", reference="between", marked="aim facts_disputed", never="can_meet stage"
        ),
        Dialogue: _fields(
            made="id",
            marked="title purpose status date start end place themes provisional outcome session "
            "open_to",
            reference="method participants tensions about bodies phase arena",
            entries="after",
            never="accepted declined mentions facilitators round reasons stamp",
        ),
        After: _fields(reference="dialogue", marked="because gap_days", never="rule within_days"),
        Reason: _fields(never="rule because refs"),
        Method: _fields(
            made="id", marked="name", never="seats hours facilitators carries purposes invite_days"
        ),
        Outreach: _fields(never="id stakeholder date how outcome"),
        # Whose yes is needed, and who would bear the burdens, is not told of anybody.
        Proposal: _fields(
            made="id",
            marked="title date text status themes",
            reference="from_ addresses decided_by made_by",
            never="agreement_of burdens",
        ),
        Commitment: _fields(
            made="id", marked="what due kept done_on made_on", reference="who made_in to"
        ),
        Action: _fields(made="id", marked="what due done_on", reference="responsible follows"),
        DecisionBody: _fields(
            made="id",
            role="name",
            marked="kind papers_due_days",
            reference="prepared_by refers_to part_of",
            entries="meetings",
            never="agreement_of",
        ),
        Meeting: _fields(marked="date notice_by papers_by cancelled"),
        Decision: _fields(
            made="id",
            marked="title date reference case_number outcome approved_on posted_on appeal_until "
            "final_on about "
            "carried_out",
            reference="body proposals follows",
            entries="assigns",
            never="motions reservations disqualified dispatched_to",
        ),
        Assignment: _fields(reference="to", marked="task due done_on"),
        # How many seats there are tells how many names were left out.
        OrganisationUnit: _fields(
            made="id", marked="role title", reference="members under", never="seats"
        ),
        Phase: _fields(made="id", marked="title purposes start end when", reference="conditions"),
        Requirement: _fields(
            made="id", marked="text due met_on", reference="owner", never="evidence"
        ),
        Funding: _fields(
            made="id", marked="source share cap amount total", reference="decided", never="account"
        ),
        Cost: _fields(made="id", marked="what amount per cap version", count="quantity"),
        Event: _fields(made="id", marked="title kind date end place", entries="recurrence"),
        Recurrence: _fields(marked="times_per_year first_year last_year first"),
        Calendar: _fields(
            marked="start target election",
            never="target_firm rest_days country timezone closed facilitators rooms series",
        ),
        Facilitator: _fields(
            never="id role name days_per_week belongs_to languages unavailable accepted_by "
            "objected_by"
        ),
        # How a round ended is often disputed, and who still carries it is theirs to tell.
        EarlierRound: _fields(
            made="id", marked="what when", reference="with_ led_by", never="outcome felt_by"
        ),
        Proceeding: _fields(
            made="id",
            marked="title kind themes starts ends weeks binding outcome",
            reference="by parties decisions",
            never="may_wait",
        ),
        ProcessAgreement: _fields(marked="status rule items", reference="agreed_by"),
        Standstill: _fields(never="by asked_by what until agreed"),
        Limit: _fields(never="what said_by"),
        Resources: _fields(never="lead_hours money until deputy"),
        # Who sits where goes in; why, who does not and what they have answered does not.
        Arena: _fields(
            made="id",
            marked="kind title purpose themes sessions every_days hours place yields until status "
            "open_to",
            reference="members opens_after reports_to",
            never="absent lead",
        ),
        Member: _fields(never="party seats by claim held_by state provenance"),
        Absent: _fields(never="party why"),
        Gate: _fields(never="id kind state confirmed_by why"),
        PlanLedger: _fields(never="pattern chosen beside wrote asked"),
        Period: _fields(never="start end why"),
        Pause: _fields(marked="why since ended", reference="decided_by"),
        Reviewed: _fields(role="by", marked="date"),
        Disposal: _fields(never="basis decision date by"),
        RuleSetting: _fields(never="rule off why params"),
        Override: _fields(
            never="id action dialogue with_ participants method round after why by date"
        ),
    }
)


def privacy_of(entity: type[Entity], field: str) -> Privacy:
    """Give the class of a field; NEVER for one that nobody has decided on."""
    return PRIVACY.get(entity, {}).get(field, Privacy.NEVER)
