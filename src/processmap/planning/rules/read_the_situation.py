"""Läs av läget. Read the situation.

When it fires: nobody knows whether two parties can meet, or what is to be done about a tension.
What it proposes: ask each of them, by themselves, before joint dialogues are designed. Whoever is to be listened to
anyway is asked then; the others get a short talk.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose, Readiness
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, Propose, Remark
from processmap.planning.needs import Need
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _why(context: Context, need: Need) -> str:
    others = [each for each in need.refs[1:] if each in context.facts.stakeholders]
    if others:
        return context.say("pair", name=context.name(need.refs[0]), others=context.names(others))
    return context.say("aim", name=context.name(need.refs[0]))


def _talks(context: Context) -> Iterator[Contribution]:
    hearing = {need.refs[0] for need in context.shared.needs if need.rule == "listen-separately"}
    for need in context.needs(Purpose.ASSESS):
        holder = need.refs[0]
        if holder in hearing:
            continue  # asked in the listening talk, which has the question added to it below
        title = context.word("title_assess", name=context.name(holder))
        method = context.method(Purpose.ASSESS, ("interview",))
        talk = context.talk(context.id("assess", holder), Purpose.ASSESS, title, (holder,), method=method)
        yield Propose(dialogue=talk, because=_why(context, need), refs=need.refs)


def _joint(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.ASSESS):
        listening = context.id("hear", need.refs[0])
        if listening in context.dialogues:
            yield Remark(dialogue=listening, because=_why(context, need), refs=need.refs)


def _order(context: Context) -> Iterator[Contribution]:
    for each in context.of(Purpose.ASSESS):
        for later in context.joint:
            if set(each.participants) & set(later.participants):
                yield Before(before=each.id, after=later.id, because=context.say("before"))


def _marks(context: Context) -> Iterator[Contribution]:
    facts = context.facts
    for each in context.joint:
        unknown = [
            (a, b)
            for i, a in enumerate(each.participants)
            for b in each.participants[:i]
            if facts.pair(a, b).readiness is Readiness.UNKNOWN
        ]
        if unknown and context.proposed(each.id):
            names = context.names(dict.fromkeys(key for pair in unknown for key in pair))
            yield Remark(dialogue=each.id, because=context.say("waits", names=names), provisional=True)


RULE = Rule(
    "read-the-situation",
    "S2020; Riskguiden; Dialogtriagen",
    talks=_talks,
    joint=_joint,
    order=_order,
    marks=_marks,
)
