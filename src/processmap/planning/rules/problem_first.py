"""Problemet före lösningen. The problem before the solution.

When it fires: joint dialogues are to lead to proposals and nobody has yet drawn a shared picture of the problem.
What it proposes: a dialogue that frames the problem together before proposals are made. Where all cannot be in one
room, or the alternative saves on meetings, each joint dialogue begins with it instead.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, Propose, Remark
from processmap.planning.gather import joint_room
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _joint(context: Context) -> Iterator[Contribution]:
    needs = context.needs(Purpose.FRAME)
    meets = [each for each in context.of(Purpose.MEET) if each.participants]
    if not needs or not meets:
        return
    wanted = list(dict.fromkeys(key for each in meets for key in each.participants))
    room = joint_room(context, wanted, Purpose.FRAME) if context.style.shared_picture and len(meets) > 1 else None
    if room is None or room.left:
        for each in meets:
            if context.proposed(each.id):
                yield Remark(dialogue=each.id, because=context.say("inside"))
        return
    talk = context.talk(
        context.id("frame"), Purpose.FRAME, context.word("title_frame"), room.participants, method=room.method
    )
    yield Propose(dialogue=talk, because=context.say("need"), refs=needs[0].refs)


def _order(context: Context) -> Iterator[Contribution]:
    framing = [each for each in context.of(Purpose.FRAME) if each.participants]
    for frame in framing:
        for each in context.of(Purpose.MEET):
            if each.participants and context.proposed(frame.id):
                yield Before(before=each.id, after=frame.id, because=context.say("after_meeting"))
        for each in context.of(Purpose.CREATE):
            yield Before(before=frame.id, after=each.id, because=context.say("before"))


RULE = Rule("problem-first", "Saunders; SKR", joint=_joint, order=_order)
