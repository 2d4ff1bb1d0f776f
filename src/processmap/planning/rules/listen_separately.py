"""Lyssna enskilt. Listen separately.

When it fires: somebody who is affected has not been listened to.
What it proposes: a talk with each such group by itself, led by somebody neutral, before any joint dialogue.
"""

from collections.abc import Iterator

from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Answer, Level, Purpose, StakeholderKind, Visibility
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Before, Contribution, Propose, Remark
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
        yield Propose(dialogue=talk, because=context.say(_why(context, each), name=context.name(key)), refs=(key,))
        yield Remark(dialogue=talk.id, because=context.say("closed" if context.facts.nothing_open else "alone"))


def _why(context: Context, each: Stakeholder) -> str:
    """What the map says of somebody not yet heard, as a key in the catalogue."""
    if each.visibility is Visibility.CONFIDENTIAL:
        return "unnamed"
    if each.id in context.facts.holding:
        return "guessed"
    if each.kind in {StakeholderKind.ADMINISTRATION, StakeholderKind.AUTHORITY, StakeholderKind.OFFICIAL}:
        return "official"
    if any(each.id in other.speaks_for for other in context.case.stakeholders):
        return "spoken_for"
    return "high" if each.affected is Level.HIGH else "need"


def _order(context: Context) -> Iterator[Contribution]:
    mirrors = [each for each in context.of(Purpose.MIRROR) if context.proposed(each.id)]
    for talk in context.of(Purpose.INVENTORY):
        own = set(talk.participants)
        shown = [each for each in mirrors if own & set(each.participants)]
        for each in mirrors if context.style.after_mirror else shown:  # what is mirrored back holds everybody's views
            yield Before(before=talk.id, after=each.id, because=context.say("before_mirror"), strength=FIRM)
        for each in context.joint if own and not shown else ():
            yield Before(before=talk.id, after=each.id, because=context.say("before"), strength=FIRM)
        for each in context.of(Purpose.PREPARE):
            if own & set(each.participants) and context.proposed(each.id):
                yield Before(before=talk.id, after=each.id, because=context.say("before_own"))


RULE = Rule("listen-separately", "Ljusnarsberg 2017; MIT", talks=_talks, order=_order)
