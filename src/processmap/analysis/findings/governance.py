"""PM3xx: mandate, influence, decision bodies, roles and requirements."""

from collections.abc import Iterator

from processmap.analysis.conditions.mandate import (
    competent_bodies,
    informed_in,
    mandate,
    open_proposals,
    open_to_influence,
    pause_now,
    preparing_bodies,
    undecided_bodies,
    without_body,
)
from processmap.analysis.conditions.members import wholes
from processmap.analysis.conditions.order import comes_before
from processmap.analysis.conditions.trail import open_matters
from processmap.analysis.findings.making import (
    Check,
    Look,
    coming,
    name,
    names,
    note,
    place,
    titles,
    warning,
)
from processmap.errors import Finding
from processmap.messages.naming import Own, Titles, Word
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, Proposal
from processmap.model.process_map import ProcessMap
from processmap.model.words import (
    Answer,
    FacilitatorRole,
    OrganisationRole,
    Outcome,
    Purpose,
)

__all__ = ["CHECKS"]

_LEADS = frozenset(
    {OrganisationRole.PROCESS_LEAD, OrganisationRole.FACILITATOR, OrganisationRole.MEDIATOR}
)
# The matter is to come back, or to go on somewhere else.
_MOVING = frozenset({Outcome.REFERRED, Outcome.CIRCULATED, Outcome.TABLED, Outcome.RETURNED})


def influence(look: Look) -> Iterator[Finding]:
    """PM301: nothing can be influenced, though people are to talk; PM302: nobody has said whether
    anything can.
    """
    case = look.case
    answer = open_to_influence(case)
    if answer is Answer.NO:
        talks = [talk.id for _, talk in coming(case) if talk.joint]
        yield warning("PM301", ("open",) if case.open is not None else ("participation",), talks)
    elif answer is Answer.UNKNOWN:
        yield warning("PM302", ("open",))


def no_mandate(look: Look) -> Iterator[Finding]:
    """PM303: nobody is said to have asked for the process; PM304: nothing says that it has been
    decided.
    """
    if mandate(look.case) is None:
        if look.case.commissioner is None:
            yield warning("PM303", ("commissioner",))
        else:
            yield note("PM304", ("decisions",), commissioner=look.case.commissioner)


def nobody_decides(look: Look) -> Iterator[Finding]:
    """PM319: no decision body has been entered."""
    if not look.case.decision_bodies:
        yield note("PM319", ("decision_bodies",))


def proposal_without_body(look: Look) -> Iterator[Finding]:
    """PM305: a proposal that no body is said to decide on."""
    for each in without_body(look.case):
        yield warning("PM305", place(look.case, each.id), [each.id], title=name(look.case, each.id))


def _told(case: ProcessMap, proposal: Proposal, body: DecisionBody) -> bool:
    """Whether a body knows of the matter before a proposal is drafted: it has decided something, or
    been informed.
    """
    if any(
        each.body == body.id and each.outcome not in {None, Outcome.PENDING}
        for each in case.decisions
    ):
        return True
    drafts = [each for key in proposal.from_ if isinstance(each := case.by_id.get(key), Dialogue)]
    return any(
        all(
            comes_before(case, told, draft) is not Answer.NO
            for draft in drafts
            if draft is not told
        )
        for told in informed_in(case, body.id)
    )


def body_not_informed(look: Look) -> Iterator[Finding]:
    """PM306: a body is to decide on a proposal and is not told of it before it is drafted."""
    case = look.case
    for proposal in open_proposals(case) if case.dialogues else ():
        late = [
            body.id for body in undecided_bodies(case, proposal) if not _told(case, proposal, body)
        ]
        if late:
            said = {"title": name(case, proposal.id), "names": names(case, late)}
            yield warning("PM306", place(case, proposal.id), [proposal.id, *late], **said)


def vacancy(look: Look) -> Iterator[Finding]:
    """PM307: a role nobody fills; PM308: places not yet filled."""
    for index, unit in enumerate(look.case.organisation):
        refs = [unit.id] if unit.id else []
        role = Own(unit.title) if unit.title else Word(f"words.role_{unit.role.value}")
        where = ("organisation", index, "members")
        if unit.seats and unit.seats > len(unit.members):
            yield warning(
                "PM308", where, refs, role=role, seats=unit.seats, filled=len(unit.members)
            )
        elif not unit.members:
            yield warning("PM307", where, refs, role=role)


def nobody_leads(look: Look) -> Iterator[Finding]:
    """PM309: nobody is said to lead the conversations; PM310: everybody who does belongs to a
    party.
    """
    case = look.case
    leads = [each for each in case.facilitators if each.role is not FacilitatorRole.INTERPRETER]
    if not leads and not any(unit.role in _LEADS for unit in case.organisation):
        yield note("PM309", ("calendar", "facilitators"))
    elif leads and all(each.belongs_to for each in leads) and case.tensions:
        ids = [each.id for each in leads]
        yield note("PM310", ("calendar", "facilitators"), ids, names=names(case, ids))


def requirement_without_evidence(look: Look) -> Iterator[Finding]:
    """PM311: a requirement is said to be met and nothing shows it; PM312, PM318: one or several not
    met yet.
    """
    open_ = []
    for index, each in enumerate(look.case.requirements):
        if each.evidence:
            continue
        if each.met_on:
            refs = [each.id] if each.id else []
            yield warning(
                "PM311",
                ("requirements", index, "evidence"),
                refs,
                requirement=each.id or str(index + 1),
            )
        else:
            open_.append((index, each.id))
    told = [key or str(index + 1) for index, key in open_]
    refs = [key for _, key in open_ if key]
    if len(open_) == 1:
        yield note("PM312", ("requirements", open_[0][0]), refs, requirement=told[0])
    elif open_:
        where = ("requirements", open_[0][0])
        yield note("PM318", where, refs, count=len(open_), requirements=Titles(told))


def left_hanging(look: Look) -> Iterator[Finding]:
    """PM313: a matter was referred, circulated, tabled or returned, and the map does not say where
    it goes or when.
    """
    case = look.case
    for matter in open_matters(case):
        each = matter.left
        if (
            each is None
            or matter.awaited
            or each.outcome not in _MOVING
            or (matter.holders and matter.meeting)
        ):
            continue
        outcome = Word(f"words.outcome_{each.outcome.value}")
        said = {"title": name(case, each.id), "body": name(case, each.body), "outcome": outcome}
        yield note("PM313", place(case, each.id), [each.id, each.body], **said)


def decider_drafts(look: Look) -> Iterator[Finding]:
    """PM314: a body that is to decide takes part in drafting, so its members risk being
    disqualified.
    """
    case = look.case
    for proposal in open_proposals(case):
        deciding = {body.id for body in competent_bodies(case, proposal)}
        for key in proposal.from_:
            talk = case.by_id.get(key)
            if isinstance(talk, Dialogue) and talk.purpose is Purpose.CREATE and talk.live:
                for body in talk.participants:
                    if body in deciding:
                        said = {
                            "body": name(case, body),
                            "title": name(case, talk.id),
                            "proposal": name(case, proposal.id),
                        }
                        yield note(
                            "PM314",
                            place(case, talk.id, "participants"),
                            [talk.id, body, proposal.id],
                            **said,
                        )


def another_body(look: Look) -> Iterator[Finding]:
    """PM315: a proposal is decided by another body than the one said to be competent, or one that
    prepares for it.
    """
    case = look.case
    for index, each in enumerate(case.decisions):
        for at, key in enumerate(each.proposals):
            proposal = case.by_id.get(key)
            if not isinstance(proposal, Proposal) or not proposal.decided_by:
                continue
            near = {body.id for own in proposal.decided_by for body in preparing_bodies(case, own)}
            near |= {
                *proposal.decided_by,
                *(whole for own in proposal.decided_by for whole in wholes(case, own)),
            }
            if each.body not in {*near, *proposal.from_} and each.outcome not in _MOVING:
                said = {
                    "body": name(case, each.body),
                    "title": name(case, key),
                    "names": names(case, proposal.decided_by),
                }
                yield note(
                    "PM315",
                    ("decisions", index, "proposals", at),
                    [each.id, key, each.body],
                    **said,
                )


def going_on_in_a_pause(look: Look) -> Iterator[Finding]:
    """PM316: the process is paused, and dialogues are still planned."""
    case = look.case
    pause = pause_now(case)
    talks = [talk.id for _, talk in coming(case) if not talk.provisional]
    if pause and talks:
        decider = (
            Own(name(case, pause.decided_by)) if pause.decided_by else Word("findings.who_paused")
        )
        yield warning("PM316", ("pause",), talks, dialogues=titles(case, talks), decider=decider)


def duty_without_time(look: Look) -> Iterator[Finding]:
    """PM317: statutory consultation stands beside the dialogue; a reminder where proposals are to
    be worked out.
    """
    case = look.case
    drafting = [talk.id for _, talk in coming(case) if talk.purpose is Purpose.CREATE]
    if case.legal_duties and drafting:
        yield note("PM317", ("legal_duties",), drafting, count=len(case.legal_duties))


CHECKS: tuple[Check, ...] = (
    going_on_in_a_pause,
    influence,
    no_mandate,
    proposal_without_body,
    body_not_informed,
    vacancy,
    requirement_without_evidence,
    left_hanging,
    another_body,
    decider_drafts,
    nobody_decides,
    nobody_leads,
    duty_without_time,
)
