"""Makt i rummet. Power in the room.

When it fires: somebody has power over somebody else (police, social services, employer, landlord) and the one under it
has not given an own yes to taking part.
What it proposes: the two are not seated together; the one under the power is asked first, by themselves. With
``provisional`` they may be seated together and the dialogue waits for the yes.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose, Willingness
from processmap.planning.context import Context
from processmap.planning.contributions import Apart, Contribution, Remark
from processmap.planning.rule import Param, Rule

__all__ = ["RULE"]


def _without_yes(context: Context) -> list[tuple[str, str]]:
    known = context.facts.stakeholders
    return [pair for pair in context.facts.power if known[pair[1]].willing is not Willingness.YES]


def _limits(context: Context) -> Iterator[Contribution]:
    for strong, weak in _without_yes(context) if not context.params["provisional"] else ():
        because = context.say("apart", weak=context.name(weak), strong=context.name(strong))
        yield Apart(pair=(strong, weak), because=because, ask=weak)


def _marks(context: Context) -> Iterator[Contribution]:
    waiting = set(_without_yes(context))
    for each in context.of(Purpose.INVENTORY, Purpose.ASSESS):
        for weak in each.participants if context.proposed(each.id) else ():
            over = tuple(strong for strong, other in context.facts.power if other == weak and (strong, weak) in waiting)
            if over:
                because = context.say("ask", weak=context.name(weak), strong=context.names(over))
                yield Remark(dialogue=each.id, because=because, refs=(weak, *over))
    for strong, weak in context.facts.power:
        names = {"weak": context.name(weak), "strong": context.name(strong)}
        for each in context.joint:
            together = {strong, weak} <= set(each.participants) and weak not in each.accepted
            if together and context.proposed(each.id):
                because = context.say("waits", **names)
                yield Remark(dialogue=each.id, because=because, refs=(weak, strong), provisional=True)


RULE = Rule("power-over", "own; Hansen", params=(Param("provisional", False),), limits=_limits, marks=_marks)
