"""Alltid återkoppling. Always feed back.

When it fires: joint dialogues or decisions lie ahead, or have been held and made without being fed back.
What it proposes: everybody who took part is told what became of it, and why: after the dialogues, and after the
decisions; what is owed already is told at once. After the dialogues it is done in writing, so that nobody has to come
once more only to be told; those whom a letter does not reach are told in person. Alternatives that save on meetings do
both on one occasion.
"""

from collections.abc import Iterator, Mapping

from attrs import evolve

from processmap.analysis import conditions
from processmap.messages.naming import Titles
from processmap.model.dialogues import Dialogue
from processmap.model.methods import LETTER
from processmap.model.words import AccessNeed, Answer, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Before, Contribution, Propose, Remark
from processmap.planning.dividing import in_office, rooms
from processmap.planning.needs import Need
from processmap.planning.rule import Rule

__all__ = ["RULE"]

_TITLES = 4
_METHODS = ("feedback_meeting", "information_meeting", "open_house", "drop_in")


def _needs(context: Context) -> list[Need]:
    found = {need.why: need for need in context.needs(Purpose.FEEDBACK)}
    owed = tuple(ref for need in found.values() for ref in need.refs)
    if owed and context.facts.ahead and context.joint:
        # what has been is told now; what is to come is told when it has come
        now = Need(kind=Purpose.FEEDBACK, rule=context.rule, why="owed", refs=owed)
        return [now, *_coming(context, {why: evolve(need, refs=()) for why, need in found.items()})]
    return _coming(context, found)


def _coming(context: Context, found: Mapping[str, Need]) -> list[Need]:
    if "dialogues" in found and "decisions" in found and not context.style.feedback_twice:
        both = found["dialogues"].refs + found["decisions"].refs
        return [Need(kind=Purpose.FEEDBACK, rule=context.rule, why="both", refs=both)]
    return list(found.values())


def _joint(context: Context) -> Iterator[Contribution]:
    for need in _needs(context):
        if need.why == "dialogues" and not (context.joint or need.refs):
            continue
        written = context.style.written_feedback or need.why in {"dialogues", "owed"}  # the meeting is at the end
        prefer = (LETTER, *_METHODS) if written else _METHODS
        method = context.method(Purpose.FEEDBACK, prefer)
        made = rooms(context, _everybody(context, need), context.seats(method))
        word = f"feedback_{need.why}" if need.why in {"dialogues", "owed"} else "feedback_decisions"
        titles = format(Titles(map(context.title, need.refs[:_TITLES])), context.language)
        for key, room in zip(context.ids(word, Purpose.FEEDBACK, made), made, strict=True):
            title = context.word(f"title_feedback_{need.why}")
            if len(made) > 1:
                title = context.word("title_some", title=title, names=context.names(room, 3))
            how = method
            if len(made) > 1 and all(in_office(context, each) for each in room) and LETTER in context.methods:
                how = LETTER  # a meeting of its own with an office says nothing that a letter does not
            talk = context.talk(key, Purpose.FEEDBACK, title, room, method=how, about=need.refs)
            yield Propose(dialogue=talk, because=context.say(need.why, titles=titles), refs=need.refs)
            if how == LETTER:
                yield Remark(dialogue=talk.id, because=context.say("written"))
                yield from _told_in_person(context, talk)
            elif far := [key for key in talk.participants if _far(context, key)]:
                yield Remark(dialogue=talk.id, because=context.say("far", names=context.names(far)), refs=tuple(far))


def _far(context: Context, key: str) -> bool:
    found = context.facts.stakeholders.get(key)
    return found is not None and found.hard_to_reach is Answer.YES


def _everybody(context: Context, need: Need) -> tuple[str, ...]:
    """Those who are told; what is owed already is owed to those who have taken part."""
    facts = context.facts
    taken = tuple(key for key in facts.circle if key in facts.heard) if need.why == "owed" else ()
    return taken or facts.circle


def _told_in_person(context: Context, talk: Dialogue) -> Iterator[Contribution]:
    """Those whom a letter does not reach are told by somebody who does."""
    known = context.facts.stakeholders
    far = [
        key
        for key in talk.participants
        if _far(context, key) or (key in known and AccessNeed.CHILDREN in known[key].needs)
    ]
    if far:
        yield Remark(dialogue=talk.id, because=context.say("in_person", names=context.names(far)), refs=tuple(far))


def _order(context: Context) -> Iterator[Contribution]:
    ours = [each for each in context.of(Purpose.FEEDBACK) if context.proposed(each.id)]
    last = context.of(Purpose.CREATE) or context.joint
    for each in ours:
        if context.of_series(each.id, "inform") or context.of_series(each.id, "feedback_owed"):
            continue
        if conditions.only_to_declined(context.case, each):
            continue  # when those who declined are told is the matter of `willing-first`
        after_dialogues = context.of_series(each.id, "feedback_dialogues")
        for before in last if after_dialogues else context.of(Purpose.DECIDE) or last:
            key = "after_dialogue" if after_dialogues else "after_decision"
            yield Before(before=before.id, after=each.id, because=context.say(key), strength=FIRM)


RULE = Rule("feedback-always", "S2020; Botkyrka", joint=_joint, order=_order)
