"""Lagens samråd. Statutory consultation.

When it fires: the document names a consultation that law asks for (``legal_duties``).
What it proposes: it stands beside the dialogue, on a track of its own, and comes before the decision. The dialogue
never replaces it.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Before, Contribution, Propose, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _key(context: Context, duty: str) -> str:
    return context.id("legal", duty)


def _talks(context: Context) -> Iterator[Contribution]:
    for duty in context.case.legal_duties:
        title = context.word("title_legal", duty=duty)
        talk = context.talk(_key(context, duty), Purpose.COORDINATE, title)
        yield Propose(dialogue=talk, because=context.say("need", duty=duty))


def _decisions(context: Context) -> list[str]:
    deciding = set(context.facts.deciders)
    return [each.id for each in context.of(Purpose.DECIDE) if deciding & {*each.bodies, *each.participants}]


def _order(context: Context) -> Iterator[Contribution]:
    for duty in context.case.legal_duties:
        for key in _decisions(context) if _key(context, duty) in context.dialogues else ():
            because = context.say("before", duty=duty)
            yield Before(before=_key(context, duty), after=key, because=because, strength=FIRM)


def _marks(context: Context) -> Iterator[Contribution]:
    for duty in context.case.legal_duties:
        for key in _decisions(context):
            if context.proposed(key):
                yield Remark(dialogue=key, because=context.say("beside", duty=duty))


RULE = Rule("legal-duties", "PBL; own", talks=_talks, order=_order, marks=_marks)
