"""Ta fram förslag tillsammans. Make proposals together.

When it fires: tensions are to be met; what is said about each theme should become proposals that somebody can decide
on.
What it proposes: a dialogue for each theme, with as many of those who hold its perspectives as can be in one room,
minority voices first. The others are brought in through the process lead. Alternatives that save on meetings let the
joint dialogues end in proposals instead.
"""

from collections.abc import Iterator

from processmap.model.words import Answer, Level, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, Propose, Remark
from processmap.planning.gather import joint_room
from processmap.planning.needs import Need
from processmap.planning.rule import Rule

__all__ = ["RULE"]

_LEVELS = {Level.HIGH: 0, Level.MEDIUM: 1, None: 2, Level.LOW: 3}


def _wanted(context: Context, need: Need) -> list[str]:
    facts = context.facts
    rare = {key for view in need.refs if facts.perspectives[view].minority is Answer.YES for key in facts.holders(view)}
    holders = dict.fromkeys(key for view in need.refs for key in facts.holders(view))
    return sorted(holders, key=lambda key: (key not in rare, _LEVELS[facts.stakeholders[key].affected]))


def _inside(context: Context) -> Iterator[Contribution]:
    for each in context.of(Purpose.MEET):
        if each.participants and context.proposed(each.id):
            yield Remark(dialogue=each.id, because=context.say("inside"))


def _joint(context: Context) -> Iterator[Contribution]:
    needs = context.needs(Purpose.CREATE)
    if not needs:
        return
    if not context.style.create_apart:
        yield from _inside(context)
        return
    alone = True
    for need in needs:
        room = joint_room(context, _wanted(context, need), Purpose.CREATE)
        if room is None:
            continue
        alone = False
        key = context.id("create", *([need.said] if need.said else []))
        title = context.word("title_create_theme", theme=need.said) if need.said else context.word("title_create")
        more = {"themes": (need.said,)} if need.said else {}
        talk = context.talk(key, Purpose.CREATE, title, room.participants, method=room.method, **more)
        yield Propose(dialogue=talk, because=context.say("need"), refs=need.refs)
        if room.left:
            yield Remark(dialogue=key, because=context.say("others", names=context.names(room.left)), refs=room.left)
    if alone:
        yield from _inside(context)


def _order(context: Context) -> Iterator[Contribution]:
    for create in context.of(Purpose.CREATE):
        themes = set(create.themes)
        for each in context.of(Purpose.MEET):
            if each.participants and (not themes or themes & context.themes_of(each)):
                yield Before(before=each.id, after=create.id, because=context.say("after_meeting"))


RULE = Rule("create-together", "Ljusnarsberg 2017; SKR", joint=_joint, order=_order)
