"""PM43x: the rooms of the calendar. Two talks in one room at once, and a place that is almost a
room's name.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from processmap.analysis.findings.making import Check, Look, coming, name, note, titles, warning
from processmap.analysis.findings.time import pairs_at_once
from processmap.errors import Finding
from processmap.messages.phrases import shorten
from processmap.model.same_text import text_key

__all__ = ["CHECKS"]

_NEAR = 0.8


def room_taken_twice(look: Look) -> Iterator[Finding]:
    """PM431: two dialogues are to be in the same room at the same time."""
    calendar = look.case.calendar
    if calendar is None:
        return
    placed = [(index, talk) for index, talk in coming(look.case) if calendar.room(talk.place)]
    for one, index, other in pairs_at_once(placed):
        room = calendar.room(one.place)
        if room == calendar.room(other.place):
            said = {"room": room, "titles": titles(look.case, (one.id, other.id))}
            yield warning("PM431", ("dialogues", index, "place"), [other.id, one.id], **said)


def room_misspelt(look: Look) -> Iterator[Finding]:
    """PM432: a dialogue is to be in a place that is none of the rooms, but written nearly as one of
    them.
    """
    rooms = {
        text_key(each): each for each in (look.case.calendar.rooms if look.case.calendar else ())
    }
    for index, talk in coming(look.case):
        if talk.place is None or text_key(talk.place) in rooms:
            continue
        for near in get_close_matches(text_key(talk.place)[:100], rooms, n=1, cutoff=_NEAR):
            said = {
                "title": name(look.case, talk.id),
                "place": shorten(talk.place),
                "room": rooms[near],
            }
            yield note("PM432", ("dialogues", index, "place"), [talk.id], **said)


CHECKS: tuple[Check, ...] = (room_taken_twice, room_misspelt)
