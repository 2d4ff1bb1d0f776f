"""Tolk. Interpreter.

When it fires: somebody who takes part needs an interpreter.
What it proposes: an interpreter who is never a relative, booked in good time, and double time for the talk.
"""

from collections.abc import Iterator

from processmap.model.methods import LETTER
from processmap.model.words import AccessNeed
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _marks(context: Context) -> Iterator[Contribution]:
    known = context.facts.stakeholders
    for each in context.dialogues.values():
        present = [key for key in each.participants if key in known and AccessNeed.INTERPRETER in known[key].needs]
        if present and context.proposed(each.id):
            why = "written" if each.method == LETTER else "need"
            because = context.say(why, names=context.names(present))
            yield Remark(dialogue=each.id, because=because, refs=tuple(present))


RULE = Rule("interpreter", marks=_marks)
