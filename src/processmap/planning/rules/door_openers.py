"""Dörröppnare. Door-openers.

When it fires: somebody not yet heard trusts somebody else who is also still to be met.
What it proposes: the one who is trusted is met first, and can open the door. Gently meant: where two trust each other,
or the order runs in a circle, it gives way. Where those who are hard to reach trust only people that nobody is to meet,
one of these is met for that.
"""

from collections.abc import Iterator

from processmap.model.words import Answer, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import GENTLE, Before, Contribution, Propose, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _doors(context: Context) -> Iterator[tuple[str, str, str, str]]:
    """Talks where one opens the door to another: the first and the second, who is trusted, and who trusts them."""
    talks = {key: each.id for each in context.of(Purpose.INVENTORY) for key in each.participants}
    facts = context.facts
    for key in facts.to_hear:
        for trusted in facts.trusts(key):
            before, after = talks.get(trusted), talks.get(key)
            mutual = key in facts.trusts(trusted) and trusted in facts.to_hear
            if before and after and before != after and not mutual:
                yield before, after, trusted, key


def _talks(context: Context) -> Iterator[Contribution]:
    """Somebody hard to reach who trusts only people that nobody else is to meet: the first of those is met for that."""
    facts = context.facts
    asked = {key for each in context.of(Purpose.INVENTORY) for key in each.participants}
    for key in facts.to_hear:
        if facts.stakeholders[key].hard_to_reach is not Answer.YES:
            continue
        trusted = [each for each in facts.trusts(key) if each not in facts.declined]
        known = asked | facts.heard | {*facts.to_hear}
        if trusted and not known & {*trusted}:
            first = trusted[0]
            method = context.method(Purpose.INVENTORY, ("interview", "home_visit", "outreach_visit"))
            title = context.word("title_hear", name=context.name(first))
            talk = context.talk(context.id("hear", first), Purpose.INVENTORY, title, (first,), method=method)
            yield Propose(dialogue=talk, because=context.say("only", name=context.name(key)), refs=(first, key))
            asked.add(first)


def _order(context: Context) -> Iterator[Contribution]:
    for before, after, trusted, key in _doors(context):
        because = context.say("before", name=context.name(key), trusted=context.name(trusted))
        yield Before(before=before, after=after, because=because, strength=GENTLE)


def _marks(context: Context) -> Iterator[Contribution]:
    opened: dict[str, dict[str, None]] = {}
    for before, _, _, key in _doors(context):
        opened.setdefault(before, {})[key] = None
    for talk, keys in opened.items():
        yield Remark(dialogue=talk, because=context.say("ask", names=context.names(keys)), refs=tuple(keys))


RULE = Rule("door-openers", "Sebenius", talks=_talks, order=_order, marks=_marks)
