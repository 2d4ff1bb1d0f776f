"""Kunna delta. Able to take part.

When it fires: somebody who takes part needs childcare, accessibility, pay for their time, or to feel safe in coming.
What it proposes: it is arranged before the invitation goes out, and the invitation says so.
"""

from collections.abc import Iterator

from processmap.model.methods import LETTER
from processmap.model.words import AccessNeed
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]

_SAID = {
    AccessNeed.ACCESSIBILITY: "accessibility",
    AccessNeed.CHILDCARE: "childcare",
    AccessNeed.COMPENSATION: "compensation",
    AccessNeed.SAFETY: "safety",
}


def _marks(context: Context) -> Iterator[Contribution]:
    known = context.facts.stakeholders
    for each in context.dialogues.values():
        if not context.proposed(each.id) or each.method == LETTER:  # nobody has to come
            continue
        for need, key in _SAID.items():
            present = [who for who in each.participants if who in known and need in known[who].needs]
            if present:
                because = context.say(key, names=context.names(present))
                yield Remark(dialogue=each.id, because=because, refs=tuple(present))


RULE = Rule("able-to-come", "own; Boverket", marks=_marks)
