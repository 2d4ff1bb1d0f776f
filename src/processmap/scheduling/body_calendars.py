"""The decision bodies' own calendars: on which days they meet, and when the papers must be in."""

import datetime as dt
from collections.abc import Iterable, Mapping

from processmap.analysis.conditions import open_matters
from processmap.analysis.sittings import Sittings, preparing
from processmap.analysis.sittings import sittings_of as sittings_from
from processmap.engines.timetabling import Allowed, Cutoff, mask
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, Meeting
from processmap.model.plan import Dates, Days, Filling, Titled
from processmap.model.times import exact, latest
from processmap.model.words import Outcome, Purpose
from processmap.planning.blueprint import named
from processmap.scheduling.half_days import AFTERNOON, DAY, starts, working_days
from processmap.scheduling.inputs import Ground
from processmap.scheduling.items import Item

__all__ = ["WRITING", "bodies", "sittings_of", "waits_for_committee"]

WRITING = frozenset({Purpose.MEET, Purpose.FRAME, Purpose.FACTS, Purpose.CREATE, Purpose.DECIDE})
"""What a dialogue must be for, for papers to come out of it."""
_ASKING = frozenset({Outcome.CIRCULATED, Outcome.RETURNED})
_NOWHERE = 14
"""Days before a meeting that papers are reckoned with where the body says nothing and its meeting
is not known.
"""


def sittings_of(ground: Ground, body: DecisionBody) -> Sittings:
    """A body's meetings from the first day on."""
    return sittings_from(ground.case, body, ground.grid.first)


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
        _not_before_its_day(ground, body, items)
        if sittings.known or any(each.date for each in items):
            _papers(ground, sittings, items)
        _asked_for(ground, sittings, items)


def _open_days(ground: Ground, since: dt.date) -> int:
    grid = ground.grid
    return working_days(grid, ground.workdays) & grid.span(since, grid.last)


def _meetings(ground: Ground, sittings: Sittings, ids: list[str]) -> None:
    body = sittings.body
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
    told: dict[str, Filling] = {
        "name": named([body.id]),
        "dates": Dates(tuple(each.date for each in sittings.known)),
    }
    fact = ground.fact("meetings", body.id, refs=(body.id,), cost=50, **told)
    ground.add(Allowed(ids, packed, fact))


def _not_before_its_day(ground: Ground, body: DecisionBody, items: Iterable[Item]) -> None:
    """A decision that has its day is not taken before it, however soon the talks are done: the
    first day that the map has set for something that waits there.
    """
    days = [
        exact(each.date)
        for each in ground.case.decisions
        if each.body == body.id and not each.settled and each.date is not None
    ]
    if not days or any(day is None for day in days):
        return
    first = min(day for day in days if day is not None)
    if first < ground.grid.first or first > ground.grid.last:
        return
    later = starts(_open_days(ground, first), (AFTERNOON,))
    ids = [each.id for each in items if each.date is None]
    ground.add(Allowed(ids, later | 1 << ground.meeting_slot(first)))


def _papers(ground: Ground, sittings: Sittings, items: Iterable[Item]) -> None:
    body = sittings.body
    due = tuple(_due(ground, sittings, by_committee=True))
    due_of_decisions = tuple(_due(ground, sittings, by_committee=False))
    fact = ground.fact("papers", body.id, refs=(body.id,), cost=45, name=named([body.id]))
    for item in items:
        for each in ground.orders:
            before = ground.items.get(each.before)
            # What a body has decided is prepared already, and a day that a person has set stays;
            # else a committee has to meet in between.
            decided = before is not None and before.dialogue.purpose is Purpose.DECIDE
            pairs = due_of_decisions if decided else due
            if item.date is not None:
                pairs = (_one(ground, body, item.date, by_committee=False),)
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
            told: dict[str, Filling] = {
                "title": Titled((item.id,)),
                "name": named([matter.left.body]),
                "day": Days(due),
            }
            fact = ground.fact("asked_for", item.id, refs=(item.id,), cost=40, **told)
            ground.add(Allowed([item.id], _with_papers(ground, sittings, due), fact))


def _one(
    ground: Ground, body: DecisionBody, day: dt.date, *, by_committee: bool
) -> tuple[int, int]:
    """A meeting's slot and the end of the last day for what it takes up: its own papers, and where
    it goes by a committee before that those of the bodies that prepare its matters, where their
    calendars reach so far.
    """
    meeting = next((each for each in body.meetings if each.date == day), Meeting(date=day))
    end = _end_of(ground, body.papers_due(meeting))
    for committee in _preparing(ground, body) if by_committee else ():
        if committee.beyond < day:
            continue  # it may meet in between, on a day that nobody has written
        before = committee.last_before(day)
        due = 0 if before is None else _end_of(ground, committee.ready_by(before))
        end = min(end, due)
    return ground.meeting_slot(day), end


def _preparing(ground: Ground, body: DecisionBody) -> list[Sittings]:
    """The calendars of those who prepare a body's matters, where any meeting ahead is known."""
    found = preparing(ground.case, body, ground.grid.first)
    return [each for each in found if each.known]


def waits_for_committee(
    ground: Ground, item: Item, day: dt.date, last_days: Mapping[str, dt.date]
) -> Sittings | None:
    """The body that has to prepare a matter and that has no known meeting in time for it, though it
    may yet set one.

    Args:
        ground: what the timetable is made from.
        item: the decision.
        day: the day of its own meeting.
        last_days: the last day of everything in the timetable.
    """
    if item.body is None:
        return None
    written = [
        last_days[each.before]
        for each in ground.orders
        if each.after == item.id
        and each.before in last_days
        and ground.items[each.before].dialogue.purpose in WRITING - {Purpose.DECIDE}
    ]
    if not written:
        return None
    for committee in _preparing(ground, item.body):
        before = committee.last_before(day)
        in_time = before is not None and committee.ready_by(before) >= max(written)
        if committee.beyond < day and not in_time:
            return committee
    return None


def _end_of(ground: Ground, day: dt.date) -> int:
    return max(0, ground.grid.slot(day) + DAY)


def _due(ground: Ground, sittings: Sittings, *, by_committee: bool) -> list[tuple[int, int]]:
    """For each day the body may meet, the end of the last day for papers; never falling from one to
    the next.
    """
    body, grid = sittings.body, ground.grid
    pairs = [
        _one(ground, body, each.date, by_committee=by_committee)
        for each in sittings.known
        if each.date <= grid.last
    ]
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
