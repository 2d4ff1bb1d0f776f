"""The fingerprint of a proposal as it was written: while it fits, nobody has touched the
proposal.
"""

import hashlib
import json
from typing import Any

import attrs

from processmap.model.arenas import Arena
from processmap.model.dialogues import Dialogue

__all__ = ["arena_fingerprint", "day_written", "fingerprint", "stamp_of", "stamped", "time_stamp"]


# Fields that dialogues did not have when the first stamps were made: left out, they leave a stamp
# as it was.
_LATER = frozenset({"arena", "session", "open_to"})


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        said = [
            (each.name, getattr(value, each.name))
            for each in attrs.fields(type(value))
            if each.name != "stamp"
        ]
        return [
            (name, _plain(held)) for name, held in said if name not in _LATER or held is not None
        ]
    return [_plain(each) for each in value] if isinstance(value, tuple) else str(value)


def fingerprint(dialogue: Dialogue) -> str:
    """Nine characters that change when anything in the dialogue does; a letter first, so that it is
    never a number.
    """
    return "s" + hashlib.sha256(repr(_plain(dialogue)).encode()).hexdigest()[:8]


def arena_fingerprint(arena: Arena) -> str:
    """A short fingerprint of what stands in an arena, as the ledger of a plan keeps it."""
    data = json.dumps(_held(arena), sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(data.encode()).hexdigest()[:8]


def _held(value: Any) -> Any:
    if attrs.has(type(value)):
        fields = ((each.name, getattr(value, each.name)) for each in attrs.fields(type(value)))
        return {name: _held(held) for name, held in fields if held not in (None, ())}
    if isinstance(value, tuple):
        return [_held(each) for each in value]
    return str(value) if value is not None else None


def time_stamp(dialogue: Dialogue) -> str:
    """A fingerprint of a dialogue's day and hours alone: while it fits, nobody has changed what a
    timetable wrote.
    """
    said = repr((dialogue.date, dialogue.start, dialogue.end))
    return "t" + hashlib.sha256(said.encode()).hexdigest()[:8]


def stamp_of(dialogue: Dialogue) -> str:
    """The stamp that fits a dialogue; where it has a day, with one for day and hours too."""
    return fingerprint(dialogue) + (time_stamp(dialogue) if dialogue.date else "")


def stamped(dialogue: Dialogue) -> Dialogue:
    """The dialogue with its stamp on it."""
    return dialogue.evolve(stamp=stamp_of(dialogue))


def day_written(dialogue: Dialogue) -> bool:
    """Whether the day of a dialogue was written by a timetable and stands as it was written."""
    return dialogue.date is not None and (dialogue.stamp or "").endswith(time_stamp(dialogue))
