"""What a timetable asks to have looked at: guesses about when people can come, and weeks when many
are away.
"""

import datetime as dt

from processmap.messages import text
from processmap.messages.naming import polished
from processmap.model.dialogues import Dialogue
from processmap.model.schedule import Timed
from processmap.model.times import RoughDate
from processmap.model.words import StakeholderKind
from processmap.scheduling.inputs import Ground

__all__ = ["to_ask"]

_PRIVATE = frozenset(
    {StakeholderKind.GROUP, StakeholderKind.RESIDENTS, StakeholderKind.ASSOCIATION}
)
"""Kinds of stakeholders who seldom come in working hours (own)."""
_MOST = 6


def to_ask(ground: Ground, times: tuple[Timed, ...]) -> list[str]:
    """Say what the timetable takes for granted about people, so that it is asked instead.

    Args:
        ground: what the timetable rests on.
        times: the timetable; what was agreed before it is not asked about again.

    Returns:
        Sentences, none where nothing is guessed. The weeks when many are away are those of Swedish
        practice (own).
    """
    ours = [each for each in times if not each.fixed and ground.items[each.dialogue].body is None]
    return [*_unsaid(ground), *_daytime(ground, ours), *_away(ground, ours)]


def _unsaid(ground: Ground) -> list[str]:
    """Dialogues whose day has passed, of which nobody has noted whether they were held: what
    follows rests on them.
    """
    held = {each.id for each in ground.case.dialogues if each.held}
    return [
        text(
            "dates.past_unsaid",
            ground.language,
            title=ground.words.title(key),
            day=_when(ground, key, date),
        )
        for key, date in ground.past.items()
        if key not in held
    ]


def _when(ground: Ground, key: str, day: dt.date) -> str:
    """The day it was to be held; a month or a season as it was written."""
    entry = ground.case.by_id.get(key)
    if isinstance(entry, Dialogue) and isinstance(entry.date, RoughDate):
        return str(entry.date)
    return ground.words.day(day)


def _daytime(ground: Ground, times: list[Timed]) -> list[str]:
    """Groups put in working hours though nobody has said when they can come."""
    coming = {key for each in times for key in ground.items[each.dialogue].dialogue.participants}
    names = [
        ground.words.name(each.id)
        for each in ground.case.stakeholders
        if each.id in coming and each.kind in _PRIVATE and not each.available
    ]
    if not names:
        return []
    return [polished(text("dates.ask_daytime", ground.language, names=ground.words.many(names)))]


def _away(ground: Ground, times: list[Timed]) -> list[str]:
    """Dialogues in weeks when much of Sweden is away, where nothing in the calendar says that they
    are closed.
    """
    free = ground.workdays
    found = []
    for season, inside in (
        ("newyear", lambda day: free.season(day) == "newyear"),
        ("july", lambda day: free.season(day) == "july"),
        ("squeeze", free.squeeze),
    ):
        titles = [
            ground.words.title(each.dialogue)
            for each in times
            if each.between is None and inside(each.date)
        ]
        if titles:
            said = ground.words.many(
                [f"”{t}”" if ground.language == "sv" else f"“{t}”" for t in titles], _MOST
            )
            found.append(text(f"dates.ask_{season}", ground.language, titles=said))
    return found
