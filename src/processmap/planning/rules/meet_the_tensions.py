"""Möt det som drar isär. Meet what pulls apart.

When it fires: a tension's aim is to meet. Or the inventory is not far enough to say which joint dialogues are needed.
What it proposes: joint dialogues, composed so that each such tension has people from both its sides in the same room.
Without any tension to meet yet: one provisional joint dialogue whose participants and form are decided after the
inventory. Nothing is invented.
"""

from collections.abc import Iterator

from processmap.model.dialogues import Dialogue
from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Propose, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _joint(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.MEET):
        if need.why == "provisional":
            title = context.word("title_later")
            talk = context.talk(context.id("joint", "1"), Purpose.MEET, title)
            yield Propose(dialogue=talk, because=context.say("provisional"), refs=need.refs)


def _marks(context: Context) -> Iterator[Contribution]:
    setting = context.case.setting("next-step-firm")
    said = bool(context.of(Purpose.MIRROR)) and not (
        setting is not None and setting.off
    )  # by that rule, once is enough
    for each in context.of(Purpose.MEET):
        if said and not each.participants:
            continue
        if not each.participants and context.proposed(each.id):
            yield Remark(dialogue=each.id, because=context.say("later"), provisional=True)
        elif context.proposed(each.id):
            yield from _others(context, each)


def _others(context: Context, each: Dialogue) -> Iterator[Contribution]:
    """Those who hold a side of a tension that is met here and sit in no joint dialogue themselves."""
    seated = {key for talk in context.joint for key in talk.participants}
    views = dict.fromkeys(view for key in context.facts.named_tensions(each) for view in key)
    left = tuple(dict.fromkeys(key for view in views for key in context.facts.holders(view) if key not in seated))
    if left:
        yield Remark(dialogue=each.id, because=context.say("others", names=context.names(left)), refs=left)


RULE = Rule("meet-the-tensions", "Ljusnarsberg 2017; S2020", joint=_joint, marks=_marks)
