"""Sammanträdeskalendern. The bodies' calendar.

When it fires: something is to be prepared and decided.
What it proposes: preparation and decision on the bodies' own meetings, in the right order, with the papers in time and
slack for one postponement.
"""

from collections.abc import Iterator

from processmap.messages.phrases import Counted
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody
from processmap.model.times import latest
from processmap.model.words import BodyKind, Outcome, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, GENTLE, Before, Contribution, Note, Propose, Remark
from processmap.planning.rule import Param, Rule

__all__ = ["RULE"]

_MOST_DAYS = 365  # as many as `papers_due_days` can say; what is farther apart is a slip of the pen


def _key(context: Context, body: str) -> str:
    return context.id("decide" if body in context.facts.deciders else "prepare_body", body)


def _joint(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.DECIDE):
        body, *about = need.refs
        name = context.name(body)
        single = context.facts.bodies[body].kind in {BodyKind.STATE, BodyKind.DELEGATE}
        decide = "title_decide_by" if single else "title_decide"
        title = context.word(decide if need.why == "decide" else "title_prepare_body", name=name)
        method = context.method(Purpose.DECIDE, ("ruling", "body_meeting") if single else ("body_meeting", "briefing"))
        talk = context.talk(
            _key(context, body), Purpose.DECIDE, title, (body,), bodies=(body,), method=method, about=tuple(about)
        )
        targets = [each for each in context.facts.deciders if body in context.facts.prepares(each)]
        because = context.say(need.why, name=name, targets=context.names(targets))
        yield Propose(dialogue=talk, because=because, refs=need.refs)


def _at(context: Context, body: str) -> list[str]:
    return [each.id for each in context.of(Purpose.DECIDE) if body in {*each.bodies, *each.participants}]


def _order(context: Context) -> Iterator[Contribution]:
    facts = context.facts
    for body in facts.competent:
        chain = facts.preparers.get(body, ())
        for first in chain:
            for before in _at(context, first):
                for after in _at(context, body):
                    because = context.say("chain", first=context.name(first), name=context.name(body))
                    gap = context.gap(context.params["gap_days"])
                    yield Before(before=before, after=after, because=because, gap_days=gap, strength=FIRM)
    yield from _sent_on(context)
    yield from _own_first(context)
    yield from _drafts(context)


def _sent_on(context: Context) -> Iterator[Contribution]:
    """Where one body sends the matter on to another, it decides first."""
    for body in context.facts.competent:
        for target in context.facts.sends_to(body):
            for before in _at(context, body):
                for after in _at(context, target):
                    because = context.say("sent_on", first=context.name(body), name=context.name(target))
                    yield Before(before=before, after=after, because=because)


def _own_first(context: Context) -> Iterator[Contribution]:
    """The state seldom decides before those near the matter have said theirs; where no order is written, say so."""
    facts = context.facts
    state = [each for each in facts.deciders if facts.bodies[each].kind is BodyKind.STATE]
    for body in facts.deciders:
        for target in state if body not in state else ():
            if _leads_to(context, target, body) or _leads_to(context, body, target):
                continue
            because = context.say("own_first", first=context.name(body), name=context.name(target))
            for before in _at(context, body):
                for after in _at(context, target):
                    if _same_matter(context.dialogues[before], context.dialogues[after]):
                        yield Before(before=before, after=after, because=because, strength=GENTLE)


def _leads_to(context: Context, body: str, target: str) -> bool:
    """Whether the document lets a matter go from one body to another, prepared or sent on, by whatever way."""
    seen, waiting = set[str](), [body]
    while waiting:
        now = waiting.pop()
        nexts = set(context.facts.sends_to(now))
        waiting += sorted(nexts - seen)
        seen |= nexts
    return target in seen or body in context.facts.prepares(target)


def _same_matter(one: Dialogue, other: Dialogue) -> bool:
    return not (one.about and other.about) or bool(set(one.about) & set(other.about))


def _drafts(context: Context) -> Iterator[Contribution]:
    """Drafts come before the first body that handles them, with time for the papers."""
    facts = context.facts
    drafts = [each.id for each in context.of(Purpose.CREATE)]
    if not drafts:
        drafts = [each.id for each in context.of(Purpose.FRAME, Purpose.MEET)]
    anchors = [each.id for each in context.of(Purpose.ANCHOR)] if not drafts else []
    for body in facts.competent:
        if any(_at(context, each) for each in facts.preparers.get(body, ())):
            continue  # its preparing body has the papers first
        said = _papers_days(facts.bodies[body])
        due = context.params["papers_days"] if said is None else said
        why = "papers_guess" if said is None else "papers"
        for after in _at(context, body):
            for each in drafts:
                because = context.say(why, name=context.name(body), days=Counted(due))
                yield Before(before=each, after=after, because=because, gap_days=due, strength=FIRM)
            for each in anchors:
                yield Before(before=each, after=after, because=context.say("informed"))


def _papers_days(body: DecisionBody) -> int | None:
    """Days before a meeting that the document says the body's papers are due; None where it says nothing of it."""
    if body.papers_due_days is not None:
        return body.papers_due_days
    stated = [(each.date - by).days for each in body.meetings if not each.cancelled and (by := each.papers_by)]
    return max(0, min(*stated, _MOST_DAYS)) if stated else None


def _returned(context: Context, each: Dialogue) -> Iterator[Contribution]:
    """What a body has sent back, and not yet decided on, comes to it again with what it asked for."""
    for decision in context.case.decisions:
        again = decision.outcome is Outcome.RETURNED and set(decision.proposals) & set(each.about)
        if again and decision.body in each.bodies:
            parts = (decision.reference, str(decision.date) if decision.date else None)
            said = {
                "name": context.name(decision.body),
                "when": ", ".join(filter(None, parts)) or context.word("earlier"),
            }
            yield Remark(dialogue=each.id, because=context.say("returned", **said), refs=(decision.id,))


def _appeals(context: Context) -> Iterator[Contribution]:
    """Decisions that somebody may still appeal while the process goes on."""
    start = context.case.calendar.begins if context.case.calendar else None
    for each in context.case.decisions:
        last = each.appeal_until
        if last is not None and each.final_on is None and (start is None or latest(last) >= start):
            message = context.say("appeal", title=context.title(each.id), day=str(last))
            yield Note(message=message, refs=(each.id,))


def _marks(context: Context) -> Iterator[Contribution]:
    yield from _appeals(context)
    for each in context.of(Purpose.DECIDE):
        bodies = set(each.bodies) & set(context.facts.deciders)
        if context.proposed(each.id) and bodies:
            elected = bodies & context.facts.elected
            because = context.say("slack" if elected else "own_pace", name=context.names(sorted(bodies)))
            yield Remark(dialogue=each.id, because=because)
            yield from _returned(context, each)


RULE = Rule(
    "body-calendar",
    "Ljusnarsberg 2017; landstinget 2012",
    params=(Param("papers_days", 7, 0, 365), Param("gap_days", 7, 0, 365)),
    joint=_joint,
    order=_order,
    marks=_marks,
)
