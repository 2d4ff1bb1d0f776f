"""Uppdrag först. Mandate first.

When it fires: the map holds no held talk about the mandate, and no decision whose words are about holding a dialogue.
What it proposes: first of all a talk with the commissioner and those who are to decide, before anybody is invited.
There they are asked what earlier decisions on the matter mean, and whether these are being carried out meanwhile. A
decision whose words say so is taken for the mandate, as something assumed, with the question beside.
"""

from collections.abc import Iterator

from processmap.analysis import conditions
from processmap.messages.naming import Titles
from processmap.model.words import BodyKind, OrganisationRole, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, First, Note, Propose, Remark
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
        decided = tuple(each.id for each in conditions.decided_on_matter(context.case))
        if decided:
            titles = Titles(context.title(key) for key in decided)
            yield Remark(dialogue=talk.id, because=context.say("decided", titles=titles), refs=decided)


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
    if found is not None and found.given_by in context.case and not context.facts.nothing_open:
        message = context.say("assumed" if found.assumed else "given", name=context.title(found.given_by))
        yield Note(message=message, refs=(found.given_by,))


RULE = Rule("mandate-first", "SKL 2015; landstinget 2012; OECD", talks=_talks, order=_order, marks=_marks)
