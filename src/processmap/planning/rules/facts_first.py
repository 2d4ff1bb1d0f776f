"""Reda ut fakta. Facts first.

When it fires: facts are disputed in a tension that is to be met (or whose aim nobody has said yet).
What it proposes: joint fact-finding with people from both sides, before options are discussed. Those who have no room
there put their questions beforehand. Where both sides cannot be in one room, it says so.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, Propose, Remark, Shortfall
from processmap.planning.gather import joint_room, opposite_pairs
from processmap.planning.needs import Need
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _key(context: Context, need: Need) -> str:
    return context.id("facts", *need.refs)


def _joint(context: Context) -> Iterator[Contribution]:
    if context.shared.closed:
        return
    for need in context.needs(Purpose.FACTS):
        left, right = need.refs
        sides = [context.facts.holders(left), context.facts.holders(right)]
        mixed = [key for pair in zip(*sides, strict=False) for key in pair] + [key for side in sides for key in side]
        room = joint_room(context, mixed, Purpose.FACTS, opposite_pairs(context, [need.refs], mixed))
        if room is None:
            yield Shortfall(need="facts", refs=need.refs, because=context.say("apart"))
            continue
        title = context.word("title_facts", names=context.names(room.participants, 3))
        talk = context.talk(
            _key(context, need), Purpose.FACTS, title, room.participants, method=room.method, tensions=(need.refs,)
        )
        yield Propose(dialogue=talk, because=context.say("need"), refs=need.refs)
        if room.left:
            because = context.say("others", names=context.names(room.left))
            yield Remark(dialogue=talk.id, because=because, refs=room.left)


def _order(context: Context) -> Iterator[Contribution]:
    finding = [each for each in context.of(Purpose.FACTS) if each.participants]
    for each in finding:
        disputed = set(context.facts.named_tensions(each))
        for later in context.of(Purpose.MEET, Purpose.CREATE):
            shared = disputed & set(context.facts.named_tensions(later))
            if shared or (later.purpose is Purpose.CREATE and set(each.participants) & set(later.participants)):
                yield Before(before=each.id, after=later.id, because=context.say("before"))


RULE = Rule("facts-first", "Susskind", joint=_joint, order=_order)
