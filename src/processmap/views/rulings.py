"""Proposals, decisions, what is awaited, and what is done afterwards, as steps."""

import datetime as dt

from attrs import evolve

from processmap.analysis.conditions import last_day_of
from processmap.audience.scope import Scope
from processmap.language.wording import capital, day, listing, word
from processmap.messages import text
from processmap.model.governance import (
    Action,
    Commitment,
    Decision,
    DecisionBody,
    Meeting,
    Proposal,
)
from processmap.model.kinds import whole_of
from processmap.model.project import Requirement
from processmap.model.times import Day, earliest, latest
from processmap.model.words import Outcome, Purpose
from processmap.picture.diagram import Item, Line
from processmap.views.step import Progress, Step, provenance_badge, stretch
from processmap.views.talks import wish_for

__all__ = [
    "action_step",
    "awaited_step",
    "commitment_step",
    "decision_facts",
    "decision_step",
    "next_meeting",
    "outcome_of",
    "papers_day",
    "proposal_step",
    "reference_day",
    "requirement_step",
    "tasks_of",
]


def outcome_of(decision: Decision) -> Outcome:
    """What a body decided; left out = still awaited."""
    return decision.outcome or Outcome.PENDING


def reference_day(scope: Scope) -> dt.date | None:
    """The day to look ahead from: today, or the day shown up to; else the last on which something
    happened.
    """
    if scope.today or scope.selection.until:
        return scope.today or scope.selection.until
    over = [each for each in scope.dialogues if each.held]
    held = [day for each in over if (day := last_day_of(each) or earliest(each.date))]
    taken = [each for each in scope.decisions if outcome_of(each) is not Outcome.PENDING]
    decided = [earliest(each.date) for each in taken if each.date]
    return max([*held, *decided], default=None)


def next_meeting(body: DecisionBody, scope: Scope) -> Meeting | None:
    """The body's first meeting from the day to look ahead from; None where none is known."""
    first = reference_day(scope)
    ahead = [
        each
        for each in body.meetings
        if scope.open(each) and not each.cancelled and (first is None or each.date >= first)
    ]
    return min(ahead, key=lambda each: each.date, default=None)


def papers_day(body: DecisionBody, meeting: Meeting) -> dt.date | None:
    """The day papers must be in for a meeting; None where the document does not say."""
    if meeting.papers_by is None and body.papers_due_days is None:
        return None
    return body.papers_due(meeting)


def proposal_step(proposal: Proposal, scope: Scope, process: bool, progress: Progress) -> Step:
    """A proposal as a step; ``process`` tells what the dialogue led to from what somebody put
    forward by itself.
    """
    language = scope.language
    sources = scope.names(proposal.from_)
    bodies = scope.names(proposal.decided_by)
    decided = (
        text("views.decided_by", language, who=bodies)
        if bodies
        else text("views.decided_by_nobody", language)
    )
    if scope.public and not bodies:
        decided = ""
    lines = [Line(decided, "text")] if decided else []
    if sources and not any(scope.list_of(key) == "dialogues" for key in proposal.from_):
        lines.insert(0, Line(text("views.put_forward_by", language, who=sources), "participants"))
    if proposal.date:
        lines.append(Line(day(proposal.date), "date"))
    answers = [
        scope.name(key) if scope.public else key for key in proposal.addresses if scope.shows(key)
    ]
    facts = [
        text("views.comes_from", language, value=sources) if sources else "",
        text("views.addresses", language, value=listing(answers, language)) if answers else "",
        scope.free(proposal.text),
        text("views.note", language, value=note) if (note := scope.free(proposal.note)) else "",
    ]
    under = tuple(filter(None, facts))
    said = ", ".join(filter(None, [scope.title(proposal), day(proposal.date)]))
    return Step(
        key=proposal.id,
        kind="proposal",
        label=text("picture.kind_proposal", language),
        heading=scope.title(proposal),
        lane="proposals",
        wish=wish_for(
            Purpose.CREATE if process else Purpose.MANDATE,
            scope,
            earliest(proposal.date) if not process else None,
        ),
        progress=progress,
        lines=tuple(lines),
        badges=provenance_badge(proposal, language),
        details=under,
        **stretch(proposal.date),
        fold=("proposal", progress, proposal.decided_by),
        said=said,
        under=tuple(Item(each) for each in (decided, *under) if each),
        ref=proposal.id,
        sort="proposals",
    )


def tasks_of(decision: Decision, scope: Scope) -> list[str]:
    """The tasks a decision gives, each as a sentence."""
    out = []
    for each in decision.assigns:
        if not scope.open(each) or not (task := scope.free(each.task)):
            continue
        said = text("views.task", scope.language, who=scope.names(each.to), task=task)
        if each.done_on:
            said = f"{said} ({text('views.done', scope.language, date=day(each.done_on))})"
        elif each.due:
            said = f"{said} ({text('views.due', scope.language, date=day(each.due))})"
        out.append(said)
    return out


def decision_facts(decision: Decision, scope: Scope) -> tuple[str, ...]:
    """What belongs to a decision besides its outcome, one sentence each."""
    language = scope.language

    def said(name: str, value: str) -> str:
        return text(f"views.{name}", language, value=value) if value else ""

    def several(values: tuple[str, ...]) -> str:
        return "; ".join(filter(None, (scope.free(each) for each in values)))

    number = decision.case_number if decision.case_number != scope.case.case_number else None
    facts = [
        said("case", scope.free(number)),
        said("on_proposals", scope.names(key for key in decision.proposals)),
        *tasks_of(decision, scope),
        said("motions", several(decision.motions)),
        said("reservations", several(decision.reservations)),
        said("disqualified", several(decision.disqualified)),
        said("approved_on", day(decision.approved_on)),
        said("posted_on", day(decision.posted_on)),
        said("appeal_until", day(decision.appeal_until)),
        said("final_on", day(decision.final_on)),
        said("dispatched_to", several(decision.dispatched_to)),
        said("note", scope.free(decision.note)),
    ]
    return tuple(filter(None, facts))


def _decision_lines(decision: Decision, scope: Scope, heading: str) -> list[Line]:
    outcome = capital(word("outcome", outcome_of(decision), scope.language))
    reference = scope.free(decision.reference)
    if reference == heading:
        reference = ""
    when = " · ".join(filter(None, [day(decision.date), reference]))
    lines = [Line(when, "date")] if when else []
    lines.append(Line(outcome, "text"))
    tasks = tasks_of(decision, scope)
    if tasks:
        lines.append(
            Line(
                text(
                    "views.tasks_one" if len(tasks) == 1 else "views.tasks",
                    scope.language,
                    count=len(tasks),
                )
            )
        )
    return lines


def decision_step(decision: Decision, scope: Scope, process: bool) -> Step:
    """A decision as a step; ``process`` tells decisions on what the dialogue led to from those
    about the mandate.
    """
    language = scope.language
    outcome, facts = outcome_of(decision), decision_facts(decision, scope)
    pending = outcome is Outcome.PENDING
    heading = scope.title(decision) if decision.title else scope.free(decision.reference)
    heading = heading or text("picture.kind_decision", language)
    lines = _decision_lines(decision, scope, heading)
    body = scope.name(decision.body)
    outcome_said = word("outcome", outcome, language)
    where = " ".join(filter(None, [day(decision.date), body, scope.free(decision.reference)]))
    said = (
        f"{where}: {heading} – {outcome_said}"
        if heading != scope.free(decision.reference)
        else f"{where} – {outcome_said}"
    )
    return Step(
        key=decision.id,
        kind="decision",
        label=text("picture.kind_decision", language),
        heading=heading,
        lane=f"body:{whole_of(decision.body)}",
        wish=wish_for(
            Purpose.DECIDE if process else Purpose.MANDATE, scope, earliest(decision.date)
        ),
        progress="open" if pending else "done",
        lines=tuple(lines),
        badges=provenance_badge(decision, language),
        details=facts,
        **stretch(decision.date),
        candidate=pending,
        fold=("decision", outcome, decision.body, process),
        said=said,
        under=tuple(Item(each) for each in facts),
        ref=decision.id,
        sort="decisions",
        name=f"{body} {reference}"
        if (reference := scope.free(decision.reference))
        else f"{body}: {heading}",
    )


def awaited_step(body: str, proposals: list[Proposal], scope: Scope) -> Step:
    """That a body has proposals to decide on and nothing is written down about when."""
    language = scope.language
    entity = scope.case[body]
    meeting = next_meeting(entity, scope) if isinstance(entity, DecisionBody) else None
    lines = []
    if meeting is not None and isinstance(entity, DecisionBody):
        lines.append(Line(text("views.next_meeting", language, date=day(meeting.date)), "date"))
        if papers := papers_day(entity, meeting):
            lines.append(Line(text("views.papers", language, date=day(papers))))
    titles = listing([scope.title(each) for each in proposals], language)
    heading = text("views.awaited", language)
    said = ", ".join(
        [f"{scope.name(body)}: {heading[:1].lower()}{heading[1:]}", *(line.text for line in lines)]
    )
    return Step(
        key=f"awaited:{body}",
        kind="decision",
        label=text("picture.kind_decision", language),
        heading=heading,
        lane=f"body:{whole_of(body)}",
        wish=wish_for(Purpose.DECIDE, scope),
        progress="provisional",
        lines=tuple(lines),
        said=said,
        under=(Item(text("views.on_proposals", language, value=titles)),) if titles else (),
        name=f"{scope.name(body)}: {heading[:1].lower()}{heading[1:]}",
    )


def action_step(action: Action, key: str, scope: Scope) -> Step:
    """What is being done, as a step."""
    who = scope.name(action.responsible) if action.responsible else ""
    return _doing(
        key, action, scope.free(action.what), who, action.due, action.done_on, "action", scope
    )


def commitment_step(promise: Commitment, key: str, scope: Scope) -> Step:
    """A promise as a step."""
    done = promise.done_on
    step = _doing(
        key,
        promise,
        scope.free(promise.what),
        scope.name(promise.who),
        promise.due,
        done,
        "commitment",
        scope,
    )
    if promise.kept and not done:
        return evolve(step, progress="done")
    return step


def requirement_step(requirement: Requirement, key: str, scope: Scope, phase: str | None) -> Step:
    """What must be in place, as a step in the phase it is a condition of."""
    language = scope.language
    heading = scope.free(requirement.text) or text("views.requirement", language)
    lines = [Line(scope.name(requirement.owner), "participants")] if requirement.owner else []
    met, due = requirement.met_on, requirement.due
    if met or due:
        lines.append(
            Line(
                text("views.met_on" if met else "views.due", language, date=day(met or due)), "date"
            )
        )
    evidence = [said for each in requirement.evidence if (said := scope.free(each))]
    note = scope.free(requirement.note)
    facts = [
        text("views.evidence", language, value="; ".join(evidence)) if evidence else "",
        text("views.note", language, value=note) if note else "",
    ]
    under = tuple(filter(None, facts))
    return Step(
        key=key,
        kind="requirement",
        label=text("picture.kind_requirement", language),
        heading=heading,
        lane="requirements",
        wish=wish_for(None, scope, latest(due), phase),
        progress="done" if met or evidence else "plain",
        lines=tuple(lines),
        badges=(
            *(() if met or evidence or scope.public else (text("views.not_met", language),)),
            *provenance_badge(requirement, language),
        ),
        details=under,
        **stretch(met or due),
        fold=("requirement", bool(met or evidence)),
        said=f"{heading} – {', '.join(line.text for line in lines)}" if lines else heading,
        under=tuple(Item(each) for each in under),
        ref=requirement.id,
        sort="requirements",
    )


def _doing(
    key: str,
    entity: Action | Commitment,
    what: str,
    who: str,
    due: Day | None,
    done: Day | None,
    label: str,
    scope: Scope,
) -> Step:
    language = scope.language
    heading = what or text(f"views.{label}", language)
    when = (
        text("views.done", language, date=day(done))
        if done
        else text("views.due", language, date=day(due))
        if due
        else ""
    )
    lines = [Line(who, "participants")] if who else []
    lines += [Line(when, "date")] if when else []
    note = scope.free(entity.note)
    return Step(
        key=key,
        kind="action",
        label=text(f"views.{label}", language),
        heading=heading,
        lane="actions",
        wish=wish_for(Purpose.FOLLOW_UP, scope, latest(done or due)),
        progress="done" if done else "open",
        lines=tuple(lines),
        badges=provenance_badge(entity, language),
        details=(note,) if note else (),
        **stretch(done or due),
        fold=(label, bool(done)),
        said=f"{heading} – {', '.join(line.text for line in lines)}" if lines else heading,
        under=(Item(note),) if note else (),
        ref=entity.id,
        sort="actions",
    )
