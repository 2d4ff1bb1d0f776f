"""Dörröppnare. Door-openers.

When it fires: somebody not yet heard trusts somebody else who is also still to be met.
What it proposes: the one who is trusted is met first, and can open the door. Gently meant: where two trust each other,
or the order runs in a circle, it gives way.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import GENTLE, Before, Contribution, Remark
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


RULE = Rule("door-openers", "Sebenius", order=_order, marks=_marks)
