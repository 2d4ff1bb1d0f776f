"""Dörröppnare. Door-openers.

When it fires: somebody not yet heard trusts somebody else who is also still to be met.
What it proposes: the one who is trusted is met first, and can open the door. Gently meant: where two trust each other,
or the order runs in a circle, it gives way.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import GENTLE, Before, Contribution
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _order(context: Context) -> Iterator[Contribution]:
    talks = {key: each.id for each in context.of(Purpose.INVENTORY) for key in each.participants}
    facts = context.facts
    for key in facts.to_hear:
        for trusted in facts.trusts(key):
            before, after = talks.get(trusted), talks.get(key)
            mutual = key in facts.trusts(trusted) and trusted in facts.to_hear
            if before and after and before != after and not mutual:
                because = context.say("before", name=context.name(key), trusted=context.name(trusted))
                yield Before(before=before, after=after, because=because, strength=GENTLE)


RULE = Rule("door-openers", "Sebenius", order=_order)
