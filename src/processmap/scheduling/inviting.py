"""How long an invitation takes: as the method says, else by who comes and what it is for.

A talk with one party is a call, and has no notice to keep. A meeting of residents and their
associations needs two weeks, of many parties three; where authorities or bodies come, who have
calendars that fill, a week more (own; in line with what the methods of the catalogue ask).
"""

from attrs import frozen

from processmap.model.kinds import whole_of
from processmap.model.words import Purpose
from processmap.planning.situation import Situation
from processmap.scheduling.items import Item

__all__ = ["Notice", "notice_of"]

_BY_PHONE = frozenset({Purpose.INVENTORY, Purpose.ASSESS, Purpose.PREPARE})
"""What a talk with one party is for where it is made by a call."""
_IN_THE_HOUSE = {Purpose.MANDATE: 0, Purpose.ANCHOR: 10, Purpose.COORDINATE: 14}
"""Days for what bodies and offices have among themselves: a mandate is asked for by a call, the
rest as such methods of the catalogue ask.
"""
_GROUP = 14
_PUBLIC = 7
"""Days more where authorities or bodies come."""
_MANY = 7
"""Days more where many parties come."""
_MANY_PARTIES = 7


@frozen
class Notice:
    """How long inviting to something takes.

    Attributes:
        days: calendar days; 0 where nothing has to be waited for.
        why: what makes it longer, a part of a key: ``public``, ``many``, ``both``; ``usual`` where
            nothing does; None where the method says it.
    """

    days: int
    why: str | None = None


def notice_of(facts: Situation, item: Item) -> Notice:
    """How long inviting to something takes.

    Args:
        facts: the situation.
        item: what is to be held.
    """
    if item.body is not None or not item.dialogue.participants:
        return Notice(0)
    if item.method is not None and item.method.invite_days is not None:
        return Notice(item.method.invite_days)
    purpose = item.dialogue.purpose
    if purpose in _IN_THE_HOUSE:
        return Notice(_IN_THE_HOUSE[purpose], "usual")
    coming = {whole_of(key) for key in item.dialogue.participants}
    if len(coming) == 1 and purpose in _BY_PHONE:
        return Notice(0)
    public = any(key in facts.bodies or facts.is_public(key) for key in coming)
    many = len(coming) >= _MANY_PARTIES
    days = _GROUP + _PUBLIC * public + _MANY * many
    whys = {(True, True): "both", (True, False): "public", (False, True): "many"}
    return Notice(days, whys.get((public, many), "usual"))
