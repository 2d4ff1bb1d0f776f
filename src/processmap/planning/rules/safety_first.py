"""Trygghet först. Safety first.

When it fires: the map records threats or violence between two parties.
What it proposes: somebody with special competence looks first. While the map records it, the two share no dialogue,
and no joint dialogue with either of them is held before that look.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Apart, Before, Contribution, Propose, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _key(context: Context, pair: tuple[str, ...]) -> str:
    return context.id("safety", *pair)


def _threatened(context: Context) -> list[tuple[str, ...]]:
    return [tuple(sorted(pair)) for pair, state in context.facts.pairs.items() if state.threats]


def _talks(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.ASSESS):
        a, b = need.refs
        title = context.word("title_safety", one=context.name(a), other=context.name(b))
        more = {"visibility": "confidential"} if context.hidden(a, b) else {}
        talk = context.talk(_key(context, need.refs), Purpose.ASSESS, title, mentions=need.refs, **more)
        because = context.say("need", one=context.name(a), other=context.name(b))
        yield Propose(dialogue=talk, because=because, refs=need.refs)


def _limits(context: Context) -> Iterator[Contribution]:
    for a, b in _threatened(context):
        yield Apart(pair=(a, b), because=context.say("apart", one=context.name(a), other=context.name(b)))


def _order(context: Context) -> Iterator[Contribution]:
    for a, b in _threatened(context):
        key = _key(context, (a, b))
        for each in context.joint if key in context.dialogues else ():
            if {a, b} & set(each.participants):
                yield Before(before=key, after=each.id, because=context.say("before"), strength=FIRM)


def _marks(context: Context) -> Iterator[Contribution]:
    for a, b in _threatened(context):
        for each in context.joint:
            if {a, b} & set(each.participants) and context.proposed(each.id):
                yield Remark(dialogue=each.id, because=context.say("waits"), refs=(a, b), provisional=True)


RULE = Rule("safety-first", "Dialogtriagen; dialogpaus.fi", talks=_talks, limits=_limits, order=_order, marks=_marks)
