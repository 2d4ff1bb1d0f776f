"""The decision bodies' own calendars: on which days they meet, and when the papers must be in."""

import datetime as dt
from collections.abc import Iterable

from attrs import frozen

from processmap.analysis.conditions import coming_meetings, open_matters
from processmap.engines.timetabling import Allowed, Cutoff, mask
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, Meeting
from processmap.model.times import latest
from processmap.model.words import Outcome, Purpose
from processmap.scheduling.half_days import AFTERNOON, DAY, starts, working_days
from processmap.scheduling.inputs import Ground
from processmap.scheduling.items import Item

__all__ = ["WRITING", "Sittings", "bodies", "sittings_of"]

WRITING = frozenset({Purpose.MEET, Purpose.FRAME, Purpose.FACTS, Purpose.CREATE, Purpose.DECIDE})
"""What a dialogue must be for, for papers to come out of it."""
_ASKING = frozenset({Outcome.CIRCULATED, Outcome.RETURNED})
_NOWHERE = 14
"""Days before a meeting that papers are reckoned with where the body says nothing and its meeting
is not known.
"""


@frozen
class Sittings:
    """When a body can take up a matter.

    Attributes:
        body: the body.
        known: its known meetings from the first day on.
        beyond: the first day for which its calendar says nothing; it may meet then, but the day is
            not known.
    """

    body: DecisionBody
    known: tuple[Meeting, ...]
    beyond: dt.date

    def at(self, day: dt.date) -> Meeting | None:
        """The known meeting on a day."""
        return next((each for each in self.known if each.date == day), None)


def sittings_of(ground: Ground, body: DecisionBody) -> Sittings:
    """A body's meetings ahead. Up to the target its calendar is taken to be complete, where it
    names any meeting.
    """
    first, calendar = ground.grid.first, ground.case.calendar
    by_day = {each.date: each for each in coming_meetings(body) if each.date >= first}
    known = tuple(by_day.values())
    if not known:
        return Sittings(body, (), first)
    last = max(known[-1].date, (calendar.deadline if calendar else None) or first)
    return Sittings(body, known, last + dt.timedelta(days=1))


def bodies(ground: Ground) -> None:
    """Gather what the bodies' calendars ask."""
    by_body: dict[str, list[Item]] = {}
    for each in ground.items.values():
        if each.body is not None:
            by_body.setdefault(each.body.id, []).append(each)
    for items in by_body.values():
        body = items[0].body
        assert body is not None
        sittings = sittings_of(ground, body)
        _meetings(ground, sittings, [each.id for each in items])
        if sittings.known or any(each.date for each in items):
            _papers(ground, sittings, items)
        _asked_for(ground, sittings, items)


def _open_days(ground: Ground, since: dt.date) -> int:
    grid = ground.grid
    return working_days(grid, ground.workdays) & grid.span(since, grid.last)


def _meetings(ground: Ground, sittings: Sittings, ids: list[str]) -> None:
    body, name = sittings.body, ground.words.name(sittings.body.id)
    later = starts(_open_days(ground, sittings.beyond), (AFTERNOON,))
    if not sittings.known:
        ground.add(Allowed(ids, later))
        return
    known = 0
    for each in sittings.known:
        slot = ground.meeting_slot(each.date)
        if slot < ground.grid.horizon:
            known |= 1 << slot
    packed = later | known
    ground.add(Allowed(ids, known | starts(_open_days(ground, ground.grid.first), (AFTERNOON,))))
    dates = ground.words.many((ground.words.day(each.date) for each in sittings.known), 6)
    ground.add(
        Allowed(
            ids,
            packed,
            ground.fact("meetings", body.id, refs=(body.id,), cost=50, name=name, dates=dates),
        )
    )


def _papers(ground: Ground, sittings: Sittings, items: Iterable[Item]) -> None:
    body = sittings.body
    due = tuple(_due(ground, sittings))
    fact = ground.fact("papers", body.id, refs=(body.id,), cost=45, name=ground.words.name(body.id))
    for item in items:
        pairs = due if item.date is None else (_one(ground, body, item.date),)
        for each in ground.orders:
            before = ground.items.get(each.before)
            if each.after == item.id and each.before in ground.past and item.date is None:
                _since(ground, sittings, each.before, item.id, fact)
            if each.after != item.id or not before or before.dialogue.purpose not in WRITING:
                continue
            if pairs and (before.date is None or item.date is None):
                ground.add(Cutoff(before.id, item.id, pairs, fact))


def _since(ground: Ground, sittings: Sittings, before: str, after: str, fact: str) -> None:
    """Papers that come out of what has been held are in time only for the meetings whose last day
    was not before it.
    """
    dialogue, held = ground.case.by_id.get(before), ground.past[before]
    if not isinstance(dialogue, Dialogue) or dialogue.purpose not in WRITING:
        return
    ground.add(Allowed([after], _with_papers(ground, sittings, held), fact))


def _with_papers(ground: Ground, sittings: Sittings, since: dt.date) -> int:
    """The starts at meetings whose papers can have in them what is there on a day."""
    lag = dt.timedelta(
        days=_lag(sittings) if sittings.known else sittings.body.papers_due_days or 0
    )
    days = [each.date for each in sittings.known if sittings.body.papers_due(each) >= since]
    slots = [slot for slot in map(ground.meeting_slot, days) if slot < ground.grid.horizon]
    return mask(slots) | starts(_open_days(ground, max(sittings.beyond, since + lag)), (AFTERNOON,))


def _asked_for(ground: Ground, sittings: Sittings, items: Iterable[Item]) -> None:
    """A matter sent out for comment or sent back is taken up again with what was asked for, which
    has its last day.
    """
    for matter in open_matters(ground.case):
        due = max((latest(each.due) for each in matter.tasks if each.due), default=None)
        if (
            matter.left is None
            or matter.outcome not in _ASKING
            or due is None
            or due < ground.grid.first
        ):
            continue
        for item in items:
            if item.date is not None or not {*item.dialogue.about} & {*matter.proposals}:
                continue
            said = {
                "title": ground.words.title(item.id),
                "name": ground.words.name(matter.left.body),
            }
            fact = ground.fact(
                "asked_for", item.id, refs=(item.id,), cost=40, day=ground.words.day(due), **said
            )
            ground.add(Allowed([item.id], _with_papers(ground, sittings, due), fact))


def _one(ground: Ground, body: DecisionBody, day: dt.date) -> tuple[int, int]:
    meeting = next((each for each in body.meetings if each.date == day), Meeting(date=day))
    return ground.meeting_slot(day), _end_of(ground, body.papers_due(meeting))


def _end_of(ground: Ground, day: dt.date) -> int:
    return max(0, ground.grid.slot(day) + DAY)


def _due(ground: Ground, sittings: Sittings) -> list[tuple[int, int]]:
    """For each day the body may meet, the end of the last day for papers; never falling from one to
    the next.
    """
    body, grid = sittings.body, ground.grid
    pairs = [_one(ground, body, each.date) for each in sittings.known if each.date <= grid.last]
    for index in range(len(pairs) - 2, -1, -1):
        pairs[index] = (pairs[index][0], min(pairs[index][1], pairs[index + 1][1]))
    lag = dt.timedelta(days=_lag(sittings))
    day = sittings.beyond
    while day <= grid.last:
        if ground.workdays.working(day):
            end = _end_of(ground, day - lag)
            pairs.append((ground.meeting_slot(day), max(end, pairs[-1][1] if pairs else 0)))
        day += dt.timedelta(days=1)
    return pairs


def _lag(sittings: Sittings) -> int:
    """Days before a meeting that papers must be in, where the meeting is not known."""
    body = sittings.body
    if body.papers_due_days is not None:
        return body.papers_due_days
    if not sittings.known:
        return _NOWHERE
    last = sittings.known[-1]
    return max(0, (last.date - body.papers_due(last)).days)
