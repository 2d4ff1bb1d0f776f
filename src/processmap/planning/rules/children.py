"""Barn. Children.

When it fires: children take part.
What it proposes: the best interests of the child are looked at first, guardians are told and asked, and the talk is
held in a way that suits children. Joint dialogues with children wait for it.
"""

from collections.abc import Iterator

from processmap.model.words import AccessNeed
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _marks(context: Context) -> Iterator[Contribution]:
    known = context.facts.stakeholders
    young = {key for key, each in known.items() if AccessNeed.CHILDREN in each.needs}
    for each in context.dialogues.values():
        present = [key for key in each.participants if key in young]
        if present and context.proposed(each.id):
            why = "joint" if each.joint else "need"
            because = context.say(why, names=context.names(present))
            yield Remark(dialogue=each.id, because=because, refs=tuple(present), provisional=each.joint)


RULE = Rule("children", marks=_marks)
