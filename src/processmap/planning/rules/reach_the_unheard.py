"""Sök upp ohörda. Reach the unheard.

When it fires: somebody affected is hard to reach and not heard; or somebody was mentioned in a dialogue and is not in
the map.
What it proposes: go to them, in their place and language; and find out who can speak for those who are missing.
"""

from collections.abc import Iterator

from processmap.analysis.ordinary import hidden_names
from processmap.language.names import in_sentence
from processmap.model.words import Answer, OutreachOutcome, Purpose, StakeholderKind, Visibility
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, Propose, Remark, Shortfall, Using
from processmap.planning.needs import Need
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _key(context: Context, need: Need) -> str:
    said = need.said or ""
    if not _hidden(context, need):
        return context.id("seek", said)
    talk = next(each for each in context.case.dialogues if each.id == need.refs[0])
    mentions = [each.strip() for each in talk.mentions]
    return context.id("seek", talk.id, str(mentions.index(said) + 1))


def _hidden(context: Context, need: Need) -> bool:
    """Whether somebody is mentioned only in what is confidential, or by a name that is, so that it is not said."""
    return hidden_names(context.case).within(need.said or "") or all(context.hidden(each) for each in need.refs)


def _talks(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.INVENTORY):
        hidden = _hidden(context, need)
        said = context.word("unnamed") if hidden else in_sentence(need.said or "", StakeholderKind.ASSOCIATION)
        method = context.method(Purpose.INVENTORY, ("outreach_visit", "interview"))
        title = context.word("title_seek", name=said)
        more = {"visibility": Visibility.CONFIDENTIAL} if hidden else {}
        talk = context.talk(
            _key(context, need), Purpose.INVENTORY, title, method=method, mentions=(need.said or "",), **more
        )
        open_ = (each for each in need.refs if not context.hidden(each))
        because = context.say("missing", name=said, title=context.title(next(open_, need.refs[0])))
        yield Propose(dialogue=talk, because=because, refs=need.refs)
    for key in sorted(context.facts.declined):
        if context.facts.affected(key) and key not in context.facts.heard:
            yield Shortfall(need="hear", refs=(key,), because=context.say("declined", name=context.name(key)))


def _joint(context: Context) -> Iterator[Contribution]:
    for key in context.facts.to_hear:
        talk = context.id("hear", key)
        if talk not in context.dialogues:
            continue
        each = context.facts.stakeholders[key]
        tried = [
            out for out in context.case.outreach if out.stakeholder == key and out.outcome is OutreachOutcome.NO_ANSWER
        ]
        trusted = [other for other in context.facts.trusts(key) if other not in context.facts.declined]
        if tried:
            because = context.say("tried", count=len(tried), name=context.name(key))
            yield Remark(dialogue=talk, because=because, refs=(key,))
        if each.hard_to_reach is Answer.YES or tried:
            method = context.method(Purpose.INVENTORY, ("outreach_visit", "home_visit"))
            because = context.say("seek", name=context.name(key))
            yield Using(dialogue=talk, method=method, because=because, refs=(key,))
            if trusted:
                yield Remark(dialogue=talk, because=context.say("through", names=context.names(trusted)), refs=trusted)


def _order(context: Context) -> Iterator[Contribution]:
    mirrors = [each for each in context.of(Purpose.MIRROR) if context.proposed(each.id)]
    for need in context.needs(Purpose.INVENTORY):
        for each in mirrors or context.joint:
            if _key(context, need) in context.dialogues:
                yield Before(before=_key(context, need), after=each.id, because=context.say("before"))


RULE = Rule("reach-the-unheard", "S2020", talks=_talks, joint=_joint, order=_order)
