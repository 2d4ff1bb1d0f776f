"""Finns något att påverka? Is there anything to influence?

When it fires: the document says that nothing is open (or that people are only to be informed), or says nothing about
it.
What it proposes: nothing open → inform, and stage no dialogue. Nothing said → ask the commissioner first; joint
dialogues stay provisional until the answer is there.
"""

from collections.abc import Iterator

from processmap.model.words import Level, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Before, Contribution, NoJoint, Propose, Remark
from processmap.planning.dividing import rooms
from processmap.planning.rule import Rule
from processmap.planning.rules.mandate_first import commissioners

__all__ = ["RULE"]


def _talks(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.MANDATE):
        mandate = context.id("mandate")
        if mandate in context.dialogues:
            yield Remark(dialogue=mandate, because=context.say("ask"))
            continue
        invited = commissioners(context)
        title = context.word("title_frame_of_task", name=context.names(invited, 3) or context.word("commissioner"))
        bodies = tuple(each for each in invited if each in context.facts.bodies)
        method = context.method(Purpose.MANDATE, ("steering_group_meeting", "briefing"), invited)
        talk = context.talk(context.id("ask"), Purpose.MANDATE, title, invited, bodies=bodies, method=method)
        yield Propose(dialogue=talk, because=context.say("ask"), refs=need.refs)
    if context.facts.nothing_open and context.facts.circle:
        method = context.method(Purpose.FEEDBACK, ("information_meeting", "drop_in", "feedback_meeting"))
        seats = context.seats(method)
        told = [key for key in context.facts.circle if context.facts.stakeholders[key].affected is not Level.LOW]
        made = rooms(context, told, seats)
        for key, room in zip(context.ids("inform", Purpose.FEEDBACK, made), made, strict=True):
            title = context.word(
                "title_inform" if len(made) == 1 else "title_inform_some", names=context.names(room, 3)
            )
            talk = context.talk(key, Purpose.FEEDBACK, title, room, method=method)
            yield Propose(dialogue=talk, because=context.say("inform"))


def _limits(context: Context) -> Iterator[Contribution]:
    if context.facts.nothing_open:
        yield NoJoint(because=context.say("closed"))


def _informing(context: Context, key: str) -> bool:
    return context.proposed(key) and context.of_series(key, "inform")


def _asking(context: Context) -> str | None:
    if context.case.open is not None:
        return None
    found = [key for key in (context.id("ask"), context.id("mandate")) if key in context.dialogues]
    standing = [each.id for each in context.of(Purpose.MANDATE) if not context.proposed(each.id)]
    return next(iter(found + standing), None)


def _order(context: Context) -> Iterator[Contribution]:
    if context.facts.nothing_open:
        for told in context.of(Purpose.FEEDBACK):
            for talk in context.of(Purpose.INVENTORY) if _informing(context, told.id) else ():
                yield Before(before=told.id, after=talk.id, because=context.say("told_first"))
    asked = _asking(context)
    for each in context.joint if asked else ():
        yield Before(before=str(asked), after=each.id, because=context.say("before"), strength=FIRM)


def _marks(context: Context) -> Iterator[Contribution]:
    if context.case.open is None:
        for each in context.joint:
            if context.proposed(each.id):
                yield Remark(dialogue=each.id, because=context.say("waits"), provisional=True)


RULE = Rule("influence-exists", "SKR; Boverket", talks=_talks, limits=_limits, order=_order, marks=_marks)
