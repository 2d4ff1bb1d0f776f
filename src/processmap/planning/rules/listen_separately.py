"""Lyssna enskilt. Listen separately.

When it fires: somebody who is affected has not been listened to.
What it proposes: a talk with each such group by itself, led by somebody neutral, before any joint dialogue.
"""

from collections.abc import Iterator

from processmap.model.words import Answer, Purpose, StakeholderKind, Visibility
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Before, Contribution, Propose
from processmap.planning.rule import Rule

__all__ = ["RULE"]

_MEETING = ("interview", "caucus", "home_visit", "focus_group", "outreach_visit")
_SEEKING = ("outreach_visit", "home_visit", "interview", "caucus")


def _talks(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.INVENTORY):
        (key,) = need.refs
        each = context.facts.stakeholders[key]
        far = each.hard_to_reach is Answer.YES
        method = context.method(Purpose.INVENTORY, _SEEKING if far else _MEETING)
        title = context.word("title_hear", name=context.name(key))
        talk = context.talk(context.id("hear", key), Purpose.INVENTORY, title, (key,), method=method)
        staff = each.kind in {StakeholderKind.ADMINISTRATION, StakeholderKind.AUTHORITY, StakeholderKind.OFFICIAL}
        why = "official" if staff else "need"
        if each.visibility is Visibility.CONFIDENTIAL:
            why = "unnamed"
        yield Propose(dialogue=talk, because=context.say(why, name=context.name(key)), refs=(key,))


def _order(context: Context) -> Iterator[Contribution]:
    mirrors = [each for each in context.of(Purpose.MIRROR) if context.proposed(each.id)]
    for talk in context.of(Purpose.INVENTORY):
        own = set(talk.participants)
        shown = [each for each in mirrors if own & set(each.participants)]
        for each in shown:
            yield Before(before=talk.id, after=each.id, because=context.say("before_mirror"), strength=FIRM)
        for each in context.joint if own and not shown else ():
            yield Before(before=talk.id, after=each.id, because=context.say("before"), strength=FIRM)


RULE = Rule("listen-separately", "Ljusnarsberg 2017; MIT", talks=_talks, order=_order)
