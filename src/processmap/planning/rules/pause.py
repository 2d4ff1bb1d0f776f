"""Paus. Pause.

When it fires: the document records a reason to pause that has not ended.
What it proposes: one talk about whether and how to go on, with whoever decides it; everything else waits for it.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, First, Note, Propose, Remark
from processmap.planning.rule import Rule
from processmap.planning.rules.mandate_first import commissioners

__all__ = ["RULE"]


def _talks(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.MANDATE):
        invited = need.refs or commissioners(context)
        bodies = tuple(each for each in invited if each in context.facts.bodies)
        method = context.method(Purpose.MANDATE, ("steering_group_meeting", "briefing"), invited)
        title = context.word("title_resume")
        talk = context.talk(context.id("resume"), Purpose.MANDATE, title, invited, bodies=bodies, method=method)
        who = context.names(invited, 3) or context.word("commissioner")
        yield Propose(dialogue=talk, because=context.say("need", name=who), refs=need.refs)


def _order(context: Context) -> Iterator[Contribution]:
    if context.id("resume") in context.dialogues:
        yield First(dialogue=context.id("resume"), because=context.say("first"), strength=100)


def _marks(context: Context) -> Iterator[Contribution]:
    key = context.id("resume")
    if key not in context.dialogues:
        return
    who = context.names(context.dialogues[key].participants, 3) or context.word("commissioner")
    yield Note(message=context.say("note", name=who), refs=context.dialogues[key].participants)
    for each in context.dialogues.values():
        if each.id != key and context.proposed(each.id):
            yield Remark(dialogue=each.id, because=context.say("waits", name=who), provisional=True)


RULE = Rule("pause", talks=_talks, order=_order, marks=_marks)
