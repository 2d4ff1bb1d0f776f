"""Ett eget ja. One's own yes.

When it fires: somebody in a joint dialogue has not said yes knowing who else comes.
What it proposes: the invitation stays open and the dialogue provisional until each has said yes.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose, Willingness
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Propose, Remark
from processmap.planning.rule import Rule
from processmap.planning.rules.mandate_first import commissioners

__all__ = ["RULE"]


def _talks(context: Context) -> Iterator[Contribution]:
    """Where everybody affected has declined, those who gave the task have to think again."""
    facts = context.facts
    if facts.circle or not facts.declined or context.facts.nothing_open:
        return
    mandate = context.id("mandate")
    because = context.say("nobody")
    if mandate in context.dialogues:
        yield Remark(dialogue=mandate, because=because, refs=tuple(sorted(facts.declined)))
        return
    invited = commissioners(context)
    bodies = tuple(each for each in invited if each in facts.bodies)
    method = context.method(Purpose.MANDATE, ("steering_group_meeting", "briefing"), invited)
    title = context.word("title_resume")
    talk = context.talk(context.id("think_again"), Purpose.MANDATE, title, invited, bodies=bodies, method=method)
    yield Propose(dialogue=talk, because=because, refs=tuple(sorted(facts.declined)))


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


RULE = Rule("willing-first", "own; Dialogues", talks=_talks, marks=_marks)
