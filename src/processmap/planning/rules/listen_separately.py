"""Lyssna enskilt. Listen separately.

When it fires: somebody who is affected has not been listened to.
What it proposes: a talk with each such group by itself, led by somebody neutral, before any joint dialogue.
"""

from collections.abc import Iterator

from processmap.model.dialogues import Dialogue
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Answer, Level, Purpose, StakeholderKind, Visibility
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Before, Contribution, Propose, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]

_MEETING = ("interview", "caucus", "home_visit", "focus_group", "outreach_visit")
_MANY = 5000
"""Orders between talks and the meetings that mirror them. Where there would be more, the first meeting waits for all
talks and the others for it, which is nearly the same and can be read."""
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
    if each.id in context.facts.spoken_for:
        return "spoken_for"
    return "high" if each.affected is Level.HIGH else "need"


def _order(context: Context) -> Iterator[Contribution]:
    mirrors = [each for each in context.of(Purpose.MIRROR) if context.proposed(each.id)]
    preparing = [(set(each.participants), each) for each in context.of(Purpose.PREPARE) if context.proposed(each.id)]
    talks = context.of(Purpose.INVENTORY)
    shown_at: dict[str, list[Dialogue]] = {}
    for each in mirrors:
        for key in each.participants:
            shown_at.setdefault(key, []).append(each)
    many = context.style.after_mirror and len(talks) * len(mirrors) > _MANY
    whole = mirrors[:1] if many else mirrors
    before, mirror, own_first = (context.say(word) for word in ("before", "before_mirror", "before_own"))
    for talk in talks:
        own = set(talk.participants)
        shown = {each.id: each for key in own for each in shown_at.get(key, ())}
        for each in whole if context.style.after_mirror else shown.values():  # it holds everybody's views
            yield Before(before=talk.id, after=each.id, because=mirror, strength=FIRM)
        for each in context.joint if own and not shown else ():
            yield Before(before=talk.id, after=each.id, because=before, strength=FIRM)
        for present, each in preparing:
            if own & present:
                yield Before(before=talk.id, after=each.id, because=own_first)
    if many:
        because = context.say("mirrors_after")
        yield from (Before(before=whole[0].id, after=each.id, because=because) for each in mirrors[1:])


RULE = Rule("listen-separately", "Ljusnarsberg 2017; MIT", talks=_talks, order=_order)
