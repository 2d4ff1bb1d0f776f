"""What is proposed to whom, what has been decided, what it costs, what comes next, and what the
appendix rests on.
"""

import datetime as dt
from collections.abc import Iterator

from processmap.analysis.conditions import coming_meetings, day_of
from processmap.language.wording import capital, day, listing, moment, word
from processmap.language.wording import money as kronor
from processmap.model.governance import Decision, Proposal
from processmap.model.project import Cost, Funding
from processmap.model.words import DialogueStatus, ProvenanceKind
from processmap.pages.appendix.voice import Voice
from processmap.pages.page import Section, Table
from processmap.views.funding import cost_said
from processmap.views.rulings import outcome_of, papers_day
from processmap.views.summaries import funding_said

__all__ = ["about", "coming", "decided", "money", "proposals"]


# Proposals and decisions.


def proposals(voice: Voice) -> Section:
    """What is put forward, from where, what it answers to, to whom, and how far it has come."""
    scope = voice.scope
    if not scope.proposals:
        return Section(title=voice.say("proposals_title"), sentences=(voice.say("no_proposals"),))
    items = tuple(_proposal(each, voice) for each in scope.proposals)
    return Section(title=voice.say("proposals_title"), items=items)


def _proposal(each: Proposal, voice: Voice) -> str:
    scope = voice.scope
    lines = [scope.title(each), scope.free(each.text)]
    talks = [found for found in scope.dialogues if found.id in each.from_]
    sources = [voice.talk(talk) for talk in talks]
    others = voice.names([key for key in each.from_ if scope.list_of(key) != "dialogues"])
    if origin := listing([*sources, *([others] if others else [])], scope.language):
        lines.append(voice.say("comes_from", value=origin))
    told = {found.id: scope.free(found.statement) for found in voice.told()}
    answers = [voice.say("quote", value=said) for key in each.addresses if (said := told.get(key))]
    if answers:
        lines.append(voice.say("answers_to", value=listing(answers, scope.language)))
    lines.append(
        voice.say("to", value=voice.names(each.decided_by))
        if each.decided_by
        else voice.say("to_nobody")
    )
    rulings = [found for found in scope.decisions if each.id in (*found.proposals, *found.follows)]
    lines += [_ruling(found, voice) for found in rulings] or [voice.say("undecided")]
    return "\n".join(filter(None, lines))


def _ruling(each: Decision, voice: Voice) -> str:
    return voice.say("state", value=_decision_name(each, voice))


def _decision_name(each: Decision, voice: Voice) -> str:
    scope = voice.scope
    where = " ".join(
        filter(None, [scope.name(each.body), day(each.date), scope.free(each.reference)])
    )
    return f"{where} ({word('outcome', outcome_of(each), scope.language)})"


def decided(voice: Voice) -> Section | None:
    """The matter's way so far through the bodies."""
    scope = voice.scope
    if not scope.decisions:
        return None
    columns = tuple(
        voice.say(f"column_{name}") for name in ("when", "body", "reference", "matter", "outcome")
    )
    rows = [
        (
            day(each.date) or voice.say("undated"),
            scope.name(each.body),
            scope.free(each.reference) or "–",
            scope.title(each) if each.title else "–",
            capital(word("outcome", outcome_of(each), scope.language)),
        )
        for each in scope.decisions
    ]
    return Section(title=voice.say("decided_title"), table=Table(columns, rows))


# Money.


def money(voice: Voice) -> Section:
    """Costs and sources as they stand in the document. Nothing is summed up here that is not summed
    up there.
    """
    scope = voice.scope
    items = [_cost(each, voice) for each in scope.costs]
    items += [_source(each, voice) for each in scope.funding]
    totals = sorted({each.total for each in scope.funding if each.total is not None})
    if sums := [kronor(each, scope.language) for each in totals]:
        items.append(voice.say("total", value=listing(sums, scope.language)))
    sentences = []
    if not scope.costs:
        sentences.append(voice.say("no_costs"))
    if not scope.funding:
        sentences.append(voice.say("no_funding"))
    if len({each.version for each in scope.costs if each.version}) > 1:
        sentences.append(voice.say("versions"))
    return Section(title=voice.say("money_title"), sentences=tuple(sentences), items=tuple(items))


def _cost(each: Cost, voice: Voice) -> str:
    scope = voice.scope
    what = scope.free(each.what) or voice.say("a_cost")
    version = voice.say("version", value=scope.free(each.version)) if each.version else ""
    how = cost_said(each, scope) or voice.say("sum_unknown")
    return voice.say("cost", what=" ".join(filter(None, [what, version])), value=how)


def _source(each: Funding, voice: Voice) -> str:
    scope = voice.scope
    facts = [funding_said(each, scope)]
    facts += (
        [voice.say("account", value=scope.free(each.account))] if scope.free(each.account) else []
    )
    facts.append(_funded(each, voice))
    return voice.say(
        "source", what=scope.free(each.source) or "–", value=", ".join(filter(None, facts))
    )


def _funded(each: Funding, voice: Voice) -> str:
    if isinstance(each.decided, str):
        found = next((one for one in voice.scope.decisions if one.id == each.decided), None)
        return voice.say("funding_in", value=_decision_name(found, voice)) if found else ""
    if each.decided is None:
        return voice.say("funding_unsaid")
    return voice.say("funding_yes" if each.decided else "funding_no")


# What comes.


def coming(voice: Voice) -> Section:
    """Conversations to come, tasks, the bodies' meetings with the day papers are due, and feedback
    that is owed.
    """
    items = (*_talks(voice), *_tasks(voice), *_sittings(voice), *_feedback(voice))
    sentences = () if items else (voice.say("nothing_next"),)
    return Section(title=voice.say("coming_title"), sentences=sentences, items=items)


def _talks(voice: Voice) -> Iterator[str]:
    ahead = [each for each in voice.scope.dialogues if each.live and not each.held]
    proposed = [each for each in ahead if each.status is DialogueStatus.PROPOSED]
    ours = sorted(
        (each for each in ahead if each not in proposed), key=lambda one: day_of(one) or dt.date.max
    )
    for each in ours:
        when = moment(each.date, each.start, each.end, voice.scope.language) or voice.say("undated")
        unsure = (
            voice.say("unsure")
            if each.provisional or each.status is not DialogueStatus.CONFIRMED
            else ""
        )
        who = voice.names(each.participants, inside=True)
        facts = ", ".join(filter(None, [when, voice.say("with", value=who) if who else "", unsure]))
        yield voice.say("talk", title=voice.talk(each), value=facts)
    if proposed:
        yield voice.counted("proposed_talks" if ours else "only_proposed_talks", len(proposed))


def _tasks(voice: Voice) -> Iterator[str]:
    scope = voice.scope
    for each in scope.decisions:
        for task in each.assigns:
            if scope.open(task) and not task.done_on and (what := scope.free(task.task)):
                due = voice.say("by", date=day(task.due)) if task.due else ""
                yield voice.say(
                    "task", who=voice.names(task.to) or "–", what=what.rstrip("."), due=due
                )
    for action in scope.actions:
        if not action.done_on and (what := scope.free(action.what)):
            who = (
                voice.names([action.responsible]) if action.responsible else voice.say("nobody_yet")
            )
            due = voice.say("by", date=day(action.due)) if action.due else ""
            yield voice.say("task", who=who, what=what.rstrip("."), due=due)
    promises = [each for each in scope.case.commitments if each.done_on is None]
    for promise in promises:
        if (
            voice.may_tell(promise)
            and not voice.unnamed(promise.who)
            and (what := scope.free(promise.what))
        ):
            due = voice.say("by", date=day(promise.due)) if promise.due else ""
            yield voice.say(
                "promise", who=voice.names([promise.who]), what=what.rstrip("."), due=due
            )
    hidden = scope.facts.promised - sum(
        1 for each in promises if voice.may_tell(each) and not voice.unnamed(each.who)
    )
    if hidden:
        yield voice.counted("promises_withheld", hidden)


def _sittings(voice: Voice) -> Iterator[str]:
    scope = voice.scope
    since = scope.facts.last_known_day
    sittings = [
        (meeting, body) for body in scope.bodies for meeting in coming_meetings(body, since)[:3]
    ]
    for meeting, body in sorted(sittings, key=lambda one: one[0].date):
        if scope.open(meeting):
            papers = papers_day(body, meeting)
            due = voice.say("papers", date=day(papers)) if papers else ""
            yield voice.say("sitting", body=body.name, date=day(meeting.date), papers=due)
    calendar = scope.case.calendar
    if calendar is not None and calendar.deadline and scope.open(calendar):
        yield voice.say("target", date=day(calendar.deadline))


def _feedback(voice: Voice) -> Iterator[str]:
    owed = voice.scope.facts.feedback_owed
    if owed[0]:
        yield voice.counted("feedback_talks", owed[0])
    if owed[1]:
        yield voice.counted("feedback_decisions", owed[1])


# What it rests on.


def about(voice: Voice) -> Section:
    """How the appendix was made, what is left out, and what only people can decide."""
    case = voice.scope.case
    items = [voice.say("about_made"), voice.say("about_names")]
    if count := voice.withheld():
        items.append(voice.counted("about_withheld", count))
    if case.provenance is ProvenanceKind.RECONSTRUCTION:
        items.append(voice.say("about_reconstruction"))
    if count := voice.scope.facts.provenances.get(ProvenanceKind.ILLUSTRATION.value, 0):
        items.append(voice.counted("about_illustration", count))
    items.append(voice.say("about_law"))
    return Section(title=voice.say("about_title"), items=tuple(items))
