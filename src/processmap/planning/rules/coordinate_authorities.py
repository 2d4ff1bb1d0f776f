"""Samordna myndigheterna. Co-ordinate the authorities.

When it fires: two or more authorities and administrations have a part in the question, and they have not met.
What it proposes: a co-ordination meeting among them. It is not a joint dialogue: nobody else's perspective is at stake
in it.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import GENTLE, Before, Contribution, Propose
from processmap.planning.dividing import rooms
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _talks(context: Context) -> Iterator[Contribution]:
    for need in context.needs(Purpose.COORDINATE):
        method = context.method(Purpose.COORDINATE, ("agency_coordination", "seminar"))
        made = [room for room in rooms(context, need.refs, context.seats(method)) if len(room) > 1]
        for key, room in zip(context.ids("coordinate", Purpose.COORDINATE, made), made, strict=True):
            title = context.word("title_coordinate")
            talk = context.talk(key, Purpose.COORDINATE, title, room, method=method)
            yield Propose(dialogue=talk, because=context.say("need", names=context.names(room)), refs=room)


def _order(context: Context) -> Iterator[Contribution]:
    for first in context.of(Purpose.COORDINATE):
        for each in context.joint if first.participants else ():
            because = context.say("before")
            yield Before(before=first.id, after=each.id, because=because, strength=GENTLE)


RULE = Rule("coordinate-authorities", "Ljusnarsberg 2017", talks=_talks, order=_order)
