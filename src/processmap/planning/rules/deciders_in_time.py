"""Beslutsfattare i tid. Deciders in time.

When it fires: proposals are to be made that some body must prepare or decide.
What it proposes: each competent body is informed, majority and opposition, and invited to listen before proposals are
drafted. It listens and does not commit itself. Where nobody knows who decides, that is
found out first.
"""

from collections.abc import Iterator

from processmap.model.words import BodyKind, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, GENTLE, Before, Contribution, Propose, Remark, Shortfall
from processmap.planning.rule import Rule
from processmap.planning.rules.mandate_first import commissioners

__all__ = ["RULE"]


def _talks(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.MANDATE):
        titles = context.listed(context.title(key) for key in need.refs)
        because = context.say("who" if need.refs else "nobody", titles=titles)
        yield Shortfall(need="decide", refs=need.refs, because=because)
        asked = [key for key in (context.id("mandate"), context.id("ask")) if key in context.dialogues]
        if asked:
            yield Remark(dialogue=asked[0], because=because, refs=need.refs)
            continue
        invited = commissioners(context)
        method = context.method(Purpose.MANDATE, ("steering_group_meeting", "briefing"), invited)
        title = context.word("title_who_decides")
        talk = context.talk(context.id("who_decides"), Purpose.MANDATE, title, invited, method=method)
        yield Propose(dialogue=talk, because=because, refs=need.refs)


def _joint(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.ANCHOR):
        (body,) = need.refs
        name = context.name(body)
        method = context.method(Purpose.ANCHOR, ("briefing", "steering_group_meeting", "body_meeting"))
        title = context.word("title_anchor", name=name)
        talk = context.talk(context.id("anchor", body), Purpose.ANCHOR, title, (body,), bodies=(body,), method=method)
        why = "need" if body in context.facts.elected else "need_state" if _tries(context, body) else "need_other"
        yield Propose(dialogue=talk, because=context.say(why, name=name), refs=need.refs)


def _tries(context: Context, body: str) -> bool:
    return context.facts.bodies[body].kind is BodyKind.STATE


def drafting(context: Context) -> list[str]:
    """Ids of the dialogues in which proposals are drafted: creating ones, else the joint ones."""
    creating = [each.id for each in context.of(Purpose.CREATE)]
    return creating or [each.id for each in context.of(Purpose.MEET)]


def _order(context: Context) -> Iterator[Contribution]:
    finding = context.id("who_decides")
    for anchor in context.of(Purpose.ANCHOR):
        for each in drafting(context):
            yield Before(before=anchor.id, after=each, because=context.say("before"), strength=FIRM)
        told = context.of(Purpose.MIRROR)
        because = context.say("after_mirror" if told else "after_listening")
        for first in (told or context.of(Purpose.INVENTORY)) if context.style.after_mirror else ():
            if context.proposed(anchor.id):
                yield Before(before=first.id, after=anchor.id, because=because, strength=GENTLE)
    for each in drafting(context) if finding in context.dialogues else ():
        yield Before(before=finding, after=each, because=context.say("known"), strength=FIRM)


RULE = Rule("deciders-in-time", "Ljusnarsberg 2017; own", talks=_talks, joint=_joint, order=_order)
