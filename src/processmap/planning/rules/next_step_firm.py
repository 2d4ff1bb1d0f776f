"""Nästa steg fast. The next step is firm.

When it fires: the inventory has not been mirrored back, or its latest dialogues still brought much that was new.
What it proposes: what comes up to and with the mirroring is firm; everything after it is provisional, because what
people answer may change it. While the inventory still opens up, joint dialogues are provisional and those who brought
something new are worth hearing again.
"""

from collections.abc import Iterator

from processmap.analysis.saturation import Verdict, Why, hear_next, saturation
from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Note, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _still_opening(context: Context) -> Iterator[Contribution]:
    if saturation(context.case).verdict is not Verdict.STILL_NEW:
        return
    again = [each.stakeholder for each in hear_next(context.case) if each.why is Why.STILL_NEW and each.stakeholder]
    because = context.say("still_new")
    for each in context.joint:
        if context.proposed(each.id):
            yield Remark(dialogue=each.id, because=because, refs=tuple(again), provisional=True)
    if again:
        yield Note(message=context.say("again", names=context.names(again)), refs=tuple(again))


def _marks(context: Context) -> Iterator[Contribution]:
    yield from _still_opening(context)
    mirrors = [each.id for each in context.of(Purpose.MIRROR)]
    if not mirrors:
        return
    later = context.later_than(mirrors)
    if context.facts.nothing_open:
        return  # what is fixed does not change by what people answer
    firm = {Purpose.MANDATE, Purpose.COORDINATE, Purpose.ASSESS, Purpose.INVENTORY, Purpose.MIRROR}
    for each in context.dialogues.values():
        owed = each.purpose is Purpose.FEEDBACK and bool(each.about)  # about what has been: no answer changes that
        open_still = each.id in later or not (each.purpose in firm or owed)
        if context.proposed(each.id) and each.id not in mirrors and open_still:
            yield Remark(dialogue=each.id, because=context.say("after"), provisional=True)


RULE = Rule("next-step-firm", "Dialogues", marks=_marks)
