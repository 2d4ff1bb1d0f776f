"""Everything that happens in the process, as steps, and what ties them together."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import frozen

from processmap.analysis.conditions import day_of
from processmap.audience.scope import Scope
from processmap.language.wording import word
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody, Proposal
from processmap.model.times import earliest, latest
from processmap.model.words import Outcome, Purpose
from processmap.views.flow import without_circles
from processmap.views.matters import shown_matters
from processmap.views.rulings import (
    action_step,
    awaited_step,
    commitment_step,
    decision_step,
    next_meeting,
    outcome_of,
    proposal_step,
    requirement_step,
)
from processmap.views.sheet import rule_title
from processmap.views.step import Progress, Step, Tie
from processmap.views.talks import event_step, outreach_steps, talk_step

__all__ = ["Flow", "Ties", "flow_of", "led_to", "talk_ties", "what_is_next"]

Ties: TypeAlias = dict[tuple[str, str], Tie]


@frozen
class Flow:
    """Steps by key in document order, the ties between them (in no circle), and the returns."""

    steps: dict[str, Step]
    ties: Ties
    returns: Ties


@frozen
class _Origin:
    """What the dialogue led to, as against what somebody put forward about the mandate."""

    proposals: frozenset[str]
    decisions: frozenset[str]


def led_to(scope: Scope) -> _Origin:
    """Find the proposals that the dialogue led to and the decisions on them.

    A proposal that comes from a dialogue or answers to a perspective belongs to the process; so do
    the decisions on it and what follows on those, and decisions made after the first joint dialogue
    that are tied to nothing else.
    """

    def arose(each: Proposal) -> bool:
        spoken = any(scope.list_of(key) == "dialogues" for key in each.from_)
        return bool(each.addresses) or spoken or not each.from_

    proposals = frozenset(each.id for each in scope.proposals if arose(each))
    found = {each.id for each in scope.decisions if proposals & {*each.proposals, *each.follows}}
    growing = True
    while growing:
        more = {
            each.id for each in scope.decisions if each.id not in found and found & {*each.follows}
        }
        found |= more
        growing = bool(more)
    tied = {
        key
        for each in scope.decisions
        for key in (*each.follows, *([each.id] if each.follows else []))
    }
    for each in scope.decisions:
        if each.id not in tied and not each.proposals and _late(each, scope):
            found.add(each.id)
    return _Origin(proposals, frozenset(found))


def _late(decision: Decision, scope: Scope) -> bool:
    """Whether a decision that names no proposal comes after the dialogue rather than before it."""
    if not scope.dialogues:
        return False
    days = [each.stretch.last for each in scope.dialogues if each.stretch]
    joint = [day for each in scope.dialogues if each.joint and each.held and (day := day_of(each))]
    if decision.date is None:
        return outcome_of(decision) is Outcome.PENDING
    if joint and latest(decision.date) >= min(joint):
        return True
    return (
        outcome_of(decision) is Outcome.PENDING
        and bool(days)
        and earliest(decision.date) > max(days)
    )


def flow_of(scope: Scope) -> Flow:
    """Gather the steps of a map and tie them together."""
    origin = led_to(scope)
    steps = [talk_step(each, scope) for each in scope.dialogues]
    steps += outreach_steps(scope)
    steps += [
        proposal_step(each, scope, each.id in origin.proposals, _put_forward(each, scope))
        for each in scope.proposals
    ]
    steps += [decision_step(each, scope, each.id in origin.decisions) for each in scope.decisions]
    awaited, onward = _awaited(scope), _onward(scope)
    for body, moved in onward.values():
        awaited[body] = list(dict.fromkeys((*awaited.get(body, ()), *moved)))
    steps += [awaited_step(body, proposals, scope) for body, proposals in awaited.items()]
    steps += [
        action_step(each, each.id or f"action:{n}", scope) for n, each in enumerate(scope.actions)
    ]
    steps += [
        commitment_step(each, each.id or f"commitment:{n}", scope)
        for n, each in enumerate(scope.commitments)
    ]
    steps += [
        event_step(each, each.id or f"event:{n}", scope) for n, each in enumerate(scope.events)
    ]
    steps += _requirements(scope, alone=not steps)
    known = {step.key: step for step in steps}
    firm = {
        **talk_ties(scope),
        **_trail(scope),
        **_outcomes(scope, awaited),
        **_moved(scope, onward),
    }
    loose = _loose(scope, origin)
    present = {pair: tie for pair, tie in firm.items() if pair[0] in known and pair[1] in known}
    extra = {pair: tie for pair, tie in loose.items() if pair[0] in known and pair[1] in known}
    kept, added = without_circles(present, extra)
    ties = {pair: present[pair] for pair in kept} | {
        pair: tie for pair, tie in extra.items() if pair in added
    }
    returns = {
        pair: tie for pair, tie in _returns(scope).items() if pair[0] in known and pair[1] in known
    }
    return Flow(known, ties, returns)


def _requirements(scope: Scope, alone: bool) -> list[Step]:
    """Conditions of phases; all that must be in place where there is nothing else to show."""
    phase_of = {key: phase.id for phase in reversed(scope.phases) for key in phase.conditions}
    return [
        requirement_step(each, each.id or f"requirement:{n}", scope, phase_of.get(each.id or ""))
        for n, each in enumerate(scope.requirements)
        if alone or each.id in phase_of
    ]


def _put_forward(proposal: Proposal, scope: Scope) -> Progress:
    decided = any(
        proposal.id in (*each.proposals, *each.follows) and outcome_of(each) is not Outcome.PENDING
        for each in scope.decisions
    )
    if decided or proposal.date:
        return "done"
    sources = [talk for key in proposal.from_ if (talk := scope.talk(key)) is not None]
    waiting = any(not each.held for each in sources)
    return "provisional" if waiting else "open"


def talk_ties(scope: Scope) -> Ties:
    """What comes before what among the dialogues, as the document says it."""
    purposes = {each.id: each.purpose for each in scope.case.dialogues}
    found: Ties = {}
    for each in scope.dialogues:
        for after in each.after:
            if not scope.open(after) or (after.dialogue, each.id) in found:
                continue
            prepares = purposes.get(after.dialogue) is Purpose.PREPARE and each.joint
            reason = scope.because(after.because) or rule_title(after.rule, scope.language)
            if after.gap_days:
                gap = text("views.gap", scope.language, count=after.gap_days)
                reason = f"{reason} ({gap})" if reason else gap
            tie = Tie("prepares" if prepares else "leads", reason=reason, order=True)
            found[after.dialogue, each.id] = tie
    return found


def _trail(scope: Scope) -> Ties:
    """Proposals to decisions, and decisions that follow on each other, with the word for how they
    were passed on.
    """
    outcomes = {each.id: outcome_of(each) for each in scope.case.decisions}
    passed = {
        Outcome.REFERRED,
        Outcome.CIRCULATED,
        Outcome.TABLED,
        Outcome.RETURNED,
        Outcome.DELEGATED,
    }
    found: Ties = {}
    for each in scope.decisions:
        for key in each.proposals:
            found[key, each.id] = Tie("decides")
        for key in each.follows:
            if key in outcomes:
                label = (
                    word("outcome", outcomes[key], scope.language)
                    if outcomes[key] in passed
                    else ""
                )
                found[key, each.id] = Tie("leads", label)
            else:
                found.setdefault((key, each.id), Tie("decides"))
    return found


def _outcomes(scope: Scope, awaited: Mapping[str, list[Proposal]]) -> Ties:
    """Dialogues to what they put forward or promised; proposals to those who are to decide;
    decisions to actions.
    """
    found: Ties = {}
    for each in scope.proposals:
        for key in each.from_:
            found[key, each.id] = Tie("proposes")
    for body, proposals in awaited.items():
        for proposal in proposals:
            found[proposal.id, f"awaited:{body}"] = Tie("decides")
    for number, action in enumerate(scope.actions):
        for key in action.follows:
            tie = Tie("assigns" if scope.list_of(key) == "decisions" else "leads")
            found[key, action.id or f"action:{number}"] = tie
    for number, promise in enumerate(scope.commitments):
        if promise.made_in:
            found[promise.made_in, promise.id or f"commitment:{number}"] = Tie("leads")
    return found


def _sittings(scope: Scope) -> list[Dialogue]:
    return [each for each in scope.dialogues if each.purpose is Purpose.DECIDE and each.live]


def _covers(sitting: Dialogue, proposal: str, body: str, scope: Scope) -> bool:
    """Whether a planned sitting is the one where ``body`` decides on ``proposal``."""
    about = [key for key in sitting.about if scope.list_of(key) == "proposals"]
    return body in (*sitting.bodies, *sitting.participants) and (not about or proposal in about)


def _awaited(scope: Scope) -> dict[str, list[Proposal]]:
    """Bodies that have proposals to decide on, with neither a decision nor a planned sitting for
    them.
    """
    waiting: dict[str, list[Proposal]] = {}
    for proposal in () if scope.public else scope.proposals:
        taken = {
            each.body for each in scope.decisions if proposal.id in (*each.proposals, *each.follows)
        }
        for body in proposal.decided_by:
            planned = any(_covers(each, proposal.id, body, scope) for each in _sittings(scope))
            if body not in taken and not planned and scope.shows(body):
                waiting.setdefault(body, []).append(proposal)
    return waiting


def _onward(scope: Scope) -> dict[str, tuple[str, list[Proposal]]]:
    """Matters passed on or put off of which nothing more is written: the last decision, who is next
    and on what.
    """
    found = {}
    for each in shown_matters(scope):
        body = each.next_body
        if each.left is None or each.awaited is not None or body is None or not scope.shows(body):
            continue
        about = [one for one in scope.proposals if one.id in each.proposals]
        planned = any(
            body in (*talk.bodies, *talk.participants) for talk in _sittings(scope) if not talk.held
        )
        if not planned:
            found[each.left.id] = (body, about)
    return found


def _moved(scope: Scope, onward: Mapping[str, tuple[str, list[Proposal]]]) -> Ties:
    """From the decision that passed a matter on to the body that is to take it."""
    found: Ties = {}
    for key, (body, _) in onward.items():
        decision = scope.case[key]
        outcome = outcome_of(decision) if isinstance(decision, Decision) else Outcome.PENDING
        label = (
            "" if outcome is Outcome.RETURNED else word("outcome", outcome, scope.language)
        )  # the way back says it
        found[key, f"awaited:{body}"] = Tie("leads", label)
    return found


def _loose(scope: Scope, origin: _Origin) -> Ties:
    """Ties that the document implies; each is drawn only where it closes no circle."""
    found: Ties = {}
    for sitting in _sittings(scope):
        for proposal in scope.proposals:
            near = proposal.id in origin.proposals or proposal.id in sitting.about
            if near and any(
                _covers(sitting, proposal.id, body, scope) for body in proposal.decided_by
            ):
                found[proposal.id, sitting.id] = Tie("decides")
    for each in scope.dialogues:
        for key in each.about:
            tie = Tie("decides" if each.purpose is Purpose.DECIDE else "informs", order=True)
            found.setdefault((key, each.id), tie)
    for body in scope.bodies:
        for onward in body.refers_to:
            found.setdefault((f"awaited:{body.id}", f"awaited:{onward}"), Tie("leads"))
        for before in body.prepared_by:
            found.setdefault((f"awaited:{before}", f"awaited:{body.id}"), Tie("leads"))
    return found


def _returns(scope: Scope) -> Ties:
    """Matters that were sent back and have not come again: from the decision to what it goes back
    to.
    """
    followed = {key for each in scope.decisions for key in each.follows}
    found: Ties = {}
    for each in scope.decisions:
        if outcome_of(each) is not Outcome.RETURNED or each.id in followed:
            continue
        earlier = [key for key in each.follows if scope.list_of(key) == "decisions"]
        for key in (earlier or [*each.follows, *each.proposals])[:1]:
            found[each.id, key] = Tie(
                "leads", word("outcome", Outcome.RETURNED, scope.language), returns=True
            )
    return found


def what_is_next(
    steps: Iterable[Step], ties: Iterable[tuple[str, str]], scope: Scope
) -> frozenset[str]:
    """Keys of the steps that come next: firm, waiting for nothing, of the earliest round or the
    earliest day.

    Dialogues and awaited decisions are looked at apart. Where nothing firm is open, the provisional
    ones are next.
    """
    known = {step.key: step for step in steps}
    blocked = {target for source, target in ties if source in known and _holds_up(known[source])}
    found: set[str] = set()
    for decisions in (False, True):
        waiting = [
            step
            for step in known.values()
            if step.candidate
            and not step.finished
            and step.key not in blocked
            and (step.key in _pending(scope)) == decisions
        ]
        firm = [step for step in waiting if step.progress == "open"] or waiting
        found |= {step.key for step in _earliest(firm, scope)}
    return frozenset(found)


def _holds_up(step: Step) -> bool:
    """Whether what comes after a step has to wait: not for a proposal that waits for no
    dialogue.
    """
    return not step.finished and (step.kind != "proposal" or step.progress == "provisional")


def _pending(scope: Scope) -> set[str]:
    return {each.id for each in scope.decisions}


def _earliest(steps: list[Step], scope: Scope) -> list[Step]:
    """The steps of the lowest round and, of those in no round, the ones of the earliest day; else
    by purpose.
    """
    lowest = min((step.round for step in steps if step.round is not None), default=None)
    found = [step for step in steps if lowest is not None and step.round == lowest]
    dated = [step for step in steps if step.round is None and step.date]
    ahead = [
        step.date
        for step in dated
        if step.date and step.last and not (scope.today and step.last < scope.today)
    ]
    first = min(ahead or [step.date for step in dated if step.date], default=None)
    found += [step for step in dated if step.date == first]
    if found:
        return found
    rank = min((step.rank for step in steps), default=0)
    return _meeting_first([step for step in steps if step.rank == rank], scope)


def _meeting_first(steps: list[Step], scope: Scope) -> list[Step]:
    """Of decisions awaited without a day, those whose body meets first, where that is known; else
    all, for the order in which they are written says nothing of when they come.
    """
    days: dict[str, dt.date] = {}
    for step in steps:
        decision = scope.case.by_id.get(step.key)
        body = scope.case.by_id.get(decision.body) if isinstance(decision, Decision) else None
        meeting = next_meeting(body, scope) if isinstance(body, DecisionBody) else None
        if meeting is not None:
            days[step.key] = meeting.date
    first = min(days.values(), default=None)
    return [step for step in steps if days.get(step.key) == first]
