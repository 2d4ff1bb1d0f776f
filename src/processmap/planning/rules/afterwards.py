"""Efteråt. Afterwards.

When it fires: something has been promised, is being done, or is to be decided.
What it proposes: a follow-up: what became of promises and actions, and what the relations need to go on.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, Propose
from processmap.planning.dividing import rooms
from processmap.planning.rule import Param, Rule

__all__ = ["RULE"]


def _joint(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.FOLLOW_UP):
        promised = [key for key in need.refs if key in context.facts.stakeholders]
        joint = (*(each for each in context.facts.held if each.joint), *context.joint)
        seated = [key for each in joint for key in each.participants if key in context.facts.stakeholders]
        invited = list(dict.fromkeys((*promised, *seated)))  # nobody yet: who comes is decided with the joint dialogues
        method = context.method(Purpose.FOLLOW_UP, ("review_meeting", "steering_group_meeting", "working_group"))
        made = rooms(context, invited, context.seats(method)) or ((),)
        for key, room in zip(context.ids("follow_up", Purpose.FOLLOW_UP, made), made, strict=True):
            title = context.word("title_follow_up")
            if len(made) > 1:
                title = context.word("title_some", title=title, names=context.names(room, 3))
            talk = context.talk(key, Purpose.FOLLOW_UP, title, room, method=method)
            yield Propose(dialogue=talk, because=context.say("promised" if promised else "need"), refs=need.refs)


def _order(context: Context) -> Iterator[Contribution]:
    gap = context.params["gap_days"]
    feedback = [each for each in context.of(Purpose.FEEDBACK) if not context.of_series(each.id, "inform")]
    for each in context.of(Purpose.FOLLOW_UP):
        if context.proposed(each.id):
            for before in feedback or context.of(Purpose.DECIDE):
                yield Before(before=before.id, after=each.id, because=context.say("after"), gap_days=gap)


RULE = Rule("afterwards", "S2020", params=(Param("gap_days", 90, 0, 3650),), joint=_joint, order=_order)
