"""What a timetable asks to have looked at: guesses about when people can come, and weeks when many
are away.
"""

import datetime as dt

from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.plan import Days, Said, Titled
from processmap.model.schedule import Timed
from processmap.model.stakeholders import Period
from processmap.model.times import RoughDate
from processmap.model.words import DayPart
from processmap.planning.blueprint import named, said
from processmap.planning.form import UsualHour
from processmap.planning.seasons import season_days
from processmap.scheduling.inputs import Ground

__all__ = ["to_ask"]


def to_ask(ground: Ground, times: tuple[Timed, ...]) -> list[Said]:
    """Say what the timetable takes for granted about people, so that it is asked instead.

    Args:
        ground: what the timetable rests on.
        times: the timetable; what was agreed before it is not asked about again.

    Returns:
        What is asked, none where nothing is guessed. The weeks when many are away are those of
        Swedish practice (own).
    """
    ours = [each for each in times if not each.fixed and ground.items[each.dialogue].body is None]
    return [*_unsaid(ground), *_hours(ground, ours), *_seasons(ground, ours), *_away(ground, ours)]


def _unsaid(ground: Ground) -> list[Said]:
    """Dialogues whose day has passed, of which nobody has noted whether they were held: what
    follows rests on them.
    """
    held = {each.id for each in ground.case.dialogues if each.held}
    return [
        said("dates.past_unsaid", (key,), title=Titled((key,)), day=_when(ground, key, date))
        for key, date in ground.past.items()
        if key not in held
    ]


def _when(ground: Ground, key: str, day: dt.date) -> Days | str:
    """The day it was to be held; a month or a season as it was written."""
    entry = ground.case.by_id.get(key)
    if isinstance(entry, Dialogue) and isinstance(entry.date, RoughDate):
        return str(entry.date)
    return Days(day)


def _hours(ground: Ground, times: list[Timed]) -> list[Said]:
    """What is taken for granted about when people can come, by who they are; working hours of those
    who come in their work are what anybody would expect, and are told only where others decide.
    """
    known = {each.id: each for each in ground.case.stakeholders}
    talked: dict[str, set[frozenset[DayPart]]] = {}
    for each in times:
        item = ground.items[each.dialogue]
        for key in ground.usual.coming(item):
            talked.setdefault(whole_of(key), set()).add(ground.usual.parts(item, known))
    sorts: dict[str, list[str]] = {}
    for party in ground.case.stakeholders:
        if party.id in talked:
            sort = _sort(ground.usual.of(party.id), talked[party.id])
            sorts.setdefault(sort, []).append(party.id)
    return [
        said(f"dates.{sort}", sorts[sort], names=named(sorts[sort]))
        for sort in ("assumed_free", "assumed_children", "assumed_with_others", "ask_safe")
        if sort in sorts
    ]


def _seasons(ground: Ground, times: list[Timed]) -> list[Said]:
    """The seasons whose usual days were kept clear of, of those who come: the next of each, up to
    the last day that they come.
    """
    comes: dict[str, dt.date] = {}
    for each in times:
        for key in map(whole_of, ground.items[each.dialogue].dialogue.participants):
            last = each.between.last if each.between else each.last
            comes[key] = max(last, comes.get(key, last))
    found = []
    for party in ground.case.stakeholders:
        if party.id not in comes:
            continue
        told: dict[str, Period] = {}
        span = ground.grid.first, comes[party.id]
        for season, period in season_days(party, ground.workdays.country, *span):
            told.setdefault(season.name, period)
        found += [
            said(
                "dates.assumed_season",
                (party.id,),
                name=named([party.id]),
                season=said(f"dates.season_{name}"),
                when=Days(period.first, period.last),
            )
            for name, period in told.items()
        ]
    return found


def _sort(hour: UsualHour, parts: set[frozenset[DayPart]]) -> str:
    """What is told of somebody; nothing where what they have said counts."""
    if hour in (UsualHour.SAFE, UsualHour.OWN):
        return "ask_safe"
    if hour is UsualHour.FREE and any(DayPart.EVENING in each for each in parts):
        return "assumed_free"
    if hour is UsualHour.CHILDREN and any(parts):
        return "assumed_children"
    evening = any({DayPart.EVENING, DayPart.WEEKEND} & each for each in parts)
    if hour in (UsualHour.PAID, UsualHour.WORK) and evening:
        return "assumed_with_others"
    return ""


def _away(ground: Ground, times: list[Timed]) -> list[Said]:
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
        keys = tuple(each.dialogue for each in times if each.between is None and inside(each.date))
        if keys:
            found.append(said(f"dates.ask_{season}", keys, titles=Titled(keys, quoted=True)))
    return found
