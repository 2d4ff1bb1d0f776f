"""Återspegla. Mirror back.

When it fires: somebody has been, or is to be, listened to and has not been shown what was heard.
What it proposes: a summary without names goes back with the question whether anything is missing, before joint
dialogues are fixed. Those who must not meet are offered separate occasions, and those who are hard to reach, and
children, are not first met there by those who hold the opposite.
"""

from collections.abc import Iterator

from processmap.model.words import Aim, Answer, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, GENTLE, Before, Contribution, Propose, Remark
from processmap.planning.dividing import rooms
from processmap.planning.rule import Param, Rule

__all__ = ["RULE"]


def _talks(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.MIRROR):
        method = context.method(Purpose.MIRROR, ("mirror_meeting", "focus_group", "open_house", "drop_in"))
        made = rooms(context, need.refs, context.seats(method), gently=True)
        for key, room in zip(context.ids("mirror", Purpose.MIRROR, made), made, strict=True):
            title = context.word(
                "title_mirror" if len(made) == 1 else "title_mirror_some", names=context.names(room, 3)
            )
            talk = context.talk(key, Purpose.MIRROR, title, room, method=method)
            yield Propose(dialogue=talk, because=context.say("need"), refs=room)
            if len(made) > 1:
                yield Remark(dialogue=talk.id, because=context.say("apart"))


def _order(context: Context) -> Iterator[Contribution]:
    gap = context.gap(context.params["gap_days"])
    for mirror in context.of(Purpose.MIRROR):
        for each in context.joint:
            yield Before(before=mirror.id, after=each.id, because=context.say("before"), gap_days=gap, strength=FIRM)
    yield from _prepare_after(context)


def _prepare_after(context: Context) -> Iterator[Contribution]:
    """Own-group talks wait for the mirroring too, unless time is short: it may change who meets whom."""
    for mirror in context.of(Purpose.MIRROR) if context.style.after_mirror else ():
        for each in context.of(Purpose.PREPARE):
            if context.proposed(each.id):
                yield Before(before=mirror.id, after=each.id, because=context.say("before"), strength=GENTLE)


def _marks(context: Context) -> Iterator[Contribution]:
    through = [key for key, each in sorted(context.facts.tensions.items()) if each.aim is Aim.THROUGH_FACILITATOR]
    mirrors = [each for each in context.of(Purpose.MIRROR) if context.proposed(each.id)]
    for mirror in mirrors:
        for key in through:
            sides = {holder for view in key for holder in context.facts.holders(view)}
            if sides & set(mirror.participants):
                yield Remark(dialogue=mirror.id, because=context.say("through"), refs=key)
        far = [key for key in mirror.participants if _far(context, key)]
        if far:
            yield Remark(dialogue=mirror.id, because=context.say("far", names=context.names(far)), refs=tuple(far))


def _far(context: Context, key: str) -> bool:
    found = context.facts.stakeholders.get(key)
    return found is not None and found.hard_to_reach is Answer.YES


RULE = Rule(
    "mirror-back",
    "MIT; S2020; Backa",
    params=(Param("gap_days", 7, 0, 365),),
    talks=_talks,
    order=_order,
    marks=_marks,
)
