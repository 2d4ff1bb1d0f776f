"""Ett eget ja. One's own yes.

When it fires: somebody in a joint dialogue has not said yes knowing who else comes.
What it proposes: the invitation stays open and the dialogue provisional until each has said yes.
"""

from collections.abc import Iterator

from processmap.model.words import Willingness
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _marks(context: Context) -> Iterator[Contribution]:
    known = context.facts.stakeholders
    for each in context.joint:
        waiting = [
            key
            for key in each.participants
            if key not in each.accepted and (key not in known or known[key].willing is not Willingness.YES)
        ]
        if waiting and context.proposed(each.id):
            because = context.say("waits", names=context.names(waiting))
            yield Remark(dialogue=each.id, because=because, refs=tuple(waiting), provisional=True)


RULE = Rule("willing-first", "own; Dialogues", marks=_marks)
