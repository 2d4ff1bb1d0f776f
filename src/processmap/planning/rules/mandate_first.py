"""Uppdrag först. Mandate first.

When it fires: the map holds no decision to take part and no held talk about the mandate.
What it proposes: first of all a talk with the commissioner and those who are to decide, before anybody is invited.
"""

from collections.abc import Iterator

from processmap.model.words import BodyKind, OrganisationRole, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, First, Note, Propose
from processmap.planning.dividing import rooms
from processmap.planning.rule import Rule

__all__ = ["RULE", "commissioners"]


def commissioners(context: Context) -> tuple[str, ...]:
    """Parties that give the task: the commissioner by name, those with that role, and the bodies that must decide.

    Should two of them not be able to meet, only the first of them are asked together.
    """
    case = context.case
    wanted = (case.commissioner or "").casefold().strip()
    parties = {each.id: each.name for each in case.decision_bodies} | {each.id: each.name for each in case.stakeholders}
    named = [key for key, name in parties.items() if name.casefold() == wanted]
    roles = [
        key
        for unit in case.organisation
        if unit.role is OrganisationRole.COMMISSIONER
        for key in unit.members
        if key in context.facts.bodies or key in context.facts.stakeholders
    ]
    # A state authority that tries a matter under the law cannot give a dialogue its mandate.
    deciding = (key for key in context.facts.deciders if context.facts.bodies[key].kind is not BodyKind.STATE)
    found = tuple(dict.fromkeys((*named, *roles, *deciding)))
    return next(iter(rooms(context, found, len(found) * 100)), ())


def _talks(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.MANDATE):
        invited = commissioners(context)
        title = context.word("title_mandate", name=context.names(invited, 3)) if invited else context.word("title_task")
        bodies = tuple(each for each in invited if each in context.facts.bodies)
        method = context.method(Purpose.MANDATE, ("steering_group_meeting", "briefing"), invited)
        talk = context.talk(context.id("mandate"), Purpose.MANDATE, title, invited, bodies=bodies, method=method)
        yield Propose(dialogue=talk, because=context.say("need"), refs=need.refs)


def _order(context: Context) -> Iterator[Contribution]:
    key = context.id("mandate")
    if key in context.dialogues:
        yield First(dialogue=key, because=context.say("first"))
    for each in context.of(Purpose.MANDATE):
        if not context.proposed(each.id):
            for later in context.joint:
                yield Before(before=each.id, after=later.id, because=context.say("first"))


def _marks(context: Context) -> Iterator[Contribution]:
    found = context.facts.mandate
    if found is not None and found in context.case and not context.facts.nothing_open:
        why = "given" if context.facts.mandate_named else "given_perhaps"
        yield Note(message=context.say(why, name=context.title(found)), refs=(found,))


RULE = Rule("mandate-first", "SKL 2015; landstinget 2012; OECD", talks=_talks, order=_order, marks=_marks)
