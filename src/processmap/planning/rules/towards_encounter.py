"""Mot ett möte. Towards a meeting.

When it fires: people have talks of their own to prepare, or a tension goes through the process lead although both
sides have said yes to taking part.
What it proposes: separate talks are a way to a direct meeting, not instead of one. The preparing talk comes before the
meeting it prepares, and those whose messages are carried are asked whether they would rather meet.
"""

from collections.abc import Iterator

from processmap.model.words import Aim, Purpose, Willingness
from processmap.planning.context import Context
from processmap.planning.contributions import GENTLE, Before, Contribution, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _order(context: Context) -> Iterator[Contribution]:
    for talk in context.of(Purpose.PREPARE):
        for each in context.of(Purpose.MEET):
            if set(talk.participants) & set(each.participants):
                yield Before(before=talk.id, after=each.id, because=context.say("before"), strength=GENTLE)


def _marks(context: Context) -> Iterator[Contribution]:
    facts = context.facts
    mirrors = [each for each in context.of(Purpose.MIRROR) if context.proposed(each.id)]
    for key, tension in sorted(facts.tensions.items()):
        if tension.aim is not Aim.THROUGH_FACILITATOR:
            continue
        willing = [
            [each for each in facts.holders(side) if facts.stakeholders[each].willing is Willingness.YES]
            for side in key
        ]
        pairs = [(a, b) for a in willing[0] for b in willing[1] if a != b and not facts.pair(a, b).barred]
        if pairs and mirrors:
            names = context.names(dict.fromkeys(each for pair in pairs for each in pair))
            yield Remark(dialogue=mirrors[0].id, because=context.say("ask", names=names), refs=key)


RULE = Rule("towards-encounter", "S2020", order=_order, marks=_marks)
