"""Ett eget ja. One's own yes.

When it fires: somebody in a joint dialogue has not said yes knowing who else comes; or somebody affected has said no.
What it proposes: the invitation stays open and the dialogue provisional until each has said yes. Those who have said no
are not invited again: they see the draft of what the others propose before anybody decides on it, may answer in
writing, and are told what came of it. What is made without them is said to be so.
"""

from collections.abc import Iterator

from processmap.model.dialogues import Dialogue
from processmap.model.methods import LETTER
from processmap.model.words import Purpose, Willingness
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Before, Contribution, Propose, Remark
from processmap.planning.dividing import rooms
from processmap.planning.rule import Rule
from processmap.planning.rules.mandate_first import commissioners

__all__ = ["RULE"]

_DAYS_TO_ANSWER = 14
"""Days to read a draft and answer it before anybody decides (own)."""


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


def _joint(context: Context) -> Iterator[Contribution]:
    """What those who have said no are sent: the draft, and what came of it."""
    facts = context.facts
    deciding = context.of(Purpose.DECIDE)
    if not facts.aside or context.method(Purpose.FEEDBACK, (LETTER,)) != LETTER:
        return
    if not facts.circle and not deciding:
        return  # everybody has said no and nothing is decided: there is nothing to send
    if _making(context) or deciding:
        yield from _letters(context, "draft")
    if facts.nothing_open:
        yield from _letters(context, "letter", "told")
    elif context.joint or deciding:
        yield from _letters(context, "letter")


def _making(context: Context) -> tuple[Dialogue, ...]:
    """Dialogues that proposals come out of: those for making them, else the joint ones."""
    return context.of(Purpose.CREATE) or context.joint


def _letters(context: Context, word: str, why: str = "") -> Iterator[Contribution]:
    """Letters of one sort to those who have said no and have not had one; two who are kept apart get one each.

    Args:
        context: the plan so far.
        word: the sort, as the first part of the id and the title in the catalogue.
        why: which reason it has, as a key of this rule; the sort itself when left out.
    """
    facts = context.facts
    sent = {
        key for each in (*facts.held, *facts.standing) if context.of_series(each.id, word) for key in each.participants
    }
    waiting = [key for key in facts.aside if key not in sent]
    groups = rooms(context, waiting, context.seats(LETTER))
    for key, group in zip(context.ids(word, Purpose.FEEDBACK, groups), groups, strict=True):
        title = context.word(f"title_{word}", names=context.names(group, 3))
        talk = context.talk(key, Purpose.FEEDBACK, title, group, method=LETTER)
        because = context.say(why or word, names=context.names(group))
        yield Propose(dialogue=talk, because=because, refs=group)


def _order(context: Context) -> Iterator[Contribution]:
    sent = [each for each in context.of(Purpose.FEEDBACK) if context.proposed(each.id)]
    deciding = context.of(Purpose.DECIDE)
    for each in sent:
        if context.of_series(each.id, "draft"):
            for making in _making(context):
                yield Before(before=making.id, after=each.id, because=context.say("draft_after"), strength=FIRM)
            for body in deciding:
                gap = context.gap(_DAYS_TO_ANSWER)
                because = context.say("draft_before")
                yield Before(before=each.id, after=body.id, because=because, gap_days=gap, strength=FIRM)
        elif context.of_series(each.id, "letter"):
            for last in deciding or _making(context):
                yield Before(before=last.id, after=each.id, because=context.say("letter_after"), strength=FIRM)


def _marks(context: Context) -> Iterator[Contribution]:
    known, aside = context.facts.stakeholders, context.facts.aside
    for each in _making(context) if aside else ():
        if context.proposed(each.id):
            yield Remark(dialogue=each.id, because=context.say("without", names=context.names(aside)), refs=aside)
    for each in context.joint:
        waiting = [
            key
            for key in each.participants
            if key not in each.accepted and (key not in known or known[key].willing is not Willingness.YES)
        ]
        if waiting and context.proposed(each.id):
            because = context.say("waits", names=context.names(waiting))
            yield Remark(dialogue=each.id, because=because, refs=tuple(waiting), provisional=True)


RULE = Rule("willing-first", "own; Dialogues", talks=_talks, joint=_joint, order=_order, marks=_marks)
