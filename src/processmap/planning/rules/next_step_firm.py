"""Nästa steg fast. The next step is firm.

When it fires: the inventory has not been mirrored back.
What it proposes: what comes up to and with the mirroring is firm; everything after it is provisional, because what
people answer may change it.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _marks(context: Context) -> Iterator[Contribution]:
    mirrors = [each.id for each in context.of(Purpose.MIRROR)]
    if not mirrors:
        return
    later = context.later_than(mirrors)
    firm = {Purpose.MANDATE, Purpose.COORDINATE, Purpose.ASSESS, Purpose.INVENTORY, Purpose.MIRROR}
    for each in context.dialogues.values():
        open_still = each.id in later or each.purpose not in firm
        if context.proposed(each.id) and each.id not in mirrors and open_still:
            yield Remark(dialogue=each.id, because=context.say("after"), provisional=True)


RULE = Rule("next-step-firm", "Dialogues", marks=_marks)
