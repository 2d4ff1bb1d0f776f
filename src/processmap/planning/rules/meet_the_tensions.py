"""Möt det som drar isär. Meet what pulls apart.

When it fires: a tension's aim is to meet. Or the inventory is not far enough to say which joint dialogues are needed.
What it proposes: joint dialogues, composed so that each such tension has people from both its sides in the same room.
Without any tension to meet yet: one provisional joint dialogue whose participants and form are decided after the
inventory. Nothing is invented.
"""

from collections.abc import Iterator

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
    for each in context.of(Purpose.MEET):
        if not each.participants and context.proposed(each.id):
            yield Remark(dialogue=each.id, because=context.say("later"), provisional=True)


RULE = Rule("meet-the-tensions", "Ljusnarsberg 2017; S2020", joint=_joint, marks=_marks)
