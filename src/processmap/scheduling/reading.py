"""From slots back to days and hours: where each dialogue stands, what is critical, and which days
bind.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from math import ceil

from attrs import evolve

from processmap.analysis.conditions import elections
from processmap.analysis.sittings import Sittings
from processmap.analysis.terms import budgets
from processmap.engines.timetabling import Link, Result
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Days, Plan, Said, Sentences, Titled
from processmap.model.schedule import Due, Timed
from processmap.model.times import exact
from processmap.model.words import Outcome, Purpose
from processmap.planning.blueprint import said
from processmap.planning.decision_days import DecisionDay, decision_days
from processmap.planning.merge import untouched, writable
from processmap.scheduling.body_calendars import WRITING, sittings_of, waits_for_committee
from processmap.scheduling.half_days import CLOCK, DAY, MORNING, PARTS, part_at
from processmap.scheduling.inputs import Ground
from processmap.scheduling.items import Item
from processmap.scheduling.kept_free import waits_for_free
from processmap.scheduling.leaders import needs_room
from processmap.scheduling.waiting import with_ranges

__all__ = ["chain_of", "dated_plan", "decisions_beside", "dues_of", "times_of", "with_put_off"]


def times_of(ground: Ground, result: Result) -> tuple[Timed, ...]:
    """Each dialogue's place in time, in order of time."""
    critical = {link.task for link in result.chain}
    waiting = _tentative(ground, result.starts)
    places = _rooms(ground, result.starts)
    listed = tuple(
        _timed(ground, each, result, each.id in critical, each.id in waiting, places)
        for each in _sorted(ground, result)
    )
    return with_ranges(ground, listed)


def with_put_off(ground: Ground, times: Iterable[Timed]) -> tuple[Timed, ...]:
    """The same places in time, with the booked meetings that are not to be held on their day: they
    are told there, so that nobody goes.
    """
    off = []
    for each in ground.put_off:
        if each.date is None:
            continue
        start, end = _hours(each, 0)
        off.append(
            Timed(
                dialogue=each.id,
                date=each.date,
                part=PARTS[MORNING if start is None else part_at(start)],
                last=each.last or each.date,
                start=start,
                end=end,
                fixed=True,
                place=each.dialogue.place,
            )
        )
    return tuple(sorted((*times, *off), key=lambda each: each.date)) if off else tuple(times)


def _sorted(ground: Ground, result: Result) -> list[Item]:
    order = {key: number for number, key in enumerate(ground.items)}
    return sorted(ground.items.values(), key=lambda each: (result.starts[each.id], order[each.id]))


def _timed(
    ground: Ground,
    item: Item,
    result: Result,
    critical: bool,
    waiting: bool,
    places: Mapping[str, str],
) -> Timed:
    grid, slot = ground.grid, result.starts[item.id]
    start, end = _hours(item, slot)
    return Timed(
        dialogue=item.id,
        date=item.date or grid.date(slot),
        part=PARTS[grid.part(slot)],
        last=grid.date(slot + max(0, item.duration - 1)),
        start=start,
        end=end,
        slack_days=0 if item.date is not None else result.slack.get(item.id, 0) // DAY,
        fixed=item.date is not None,
        tentative=waiting,
        critical=critical,
        place=item.dialogue.place or places.get(item.id),
    )


def _hours(item: Item, slot: int) -> tuple[dt.time | None, dt.time | None]:
    """Local hours: as written where a person has set the day, else by the part of the day; a body's
    are not known.
    """
    own = [
        at.time() if isinstance(at, dt.datetime) else at
        for at in (item.dialogue.start, item.dialogue.end)
        if at
    ]
    if item.date is not None:
        return (own[0] if item.dialogue.start else None), (own[-1] if item.dialogue.end else None)
    if item.body is not None:
        return None, None
    start = item.dialogue.start if isinstance(item.dialogue.start, dt.time) else CLOCK[slot % DAY]
    if item.days > 1:
        return start, CLOCK[1].replace(hour=16)
    minutes = round(item.hours * 60)
    if item.days == 1:
        minutes += 60  # a pause for lunch
    end = dt.datetime.combine(dt.date(2000, 1, 1), start) + dt.timedelta(minutes=minutes)
    return start, min(end.time(), dt.time(22)) if end.day == 1 else dt.time(22)


def _tentative(ground: Ground, starts: Mapping[str, int]) -> set[str]:
    """Matters that wait for a meeting not in the calendar of the body, or of one that prepares it,
    yet, and everything that comes after them.
    """
    found = set()
    last_days = {
        each.id: ground.grid.date(starts[each.id] + max(0, each.duration - 1))
        for each in ground.items.values()
    }
    for each in ground.items.values():
        if each.body is not None and each.date is None:
            sittings = sittings_of(ground, each.body)
            day = ground.grid.date(starts[each.id])
            if (sittings.known and sittings.at(day) is None) or waits_for_committee(
                ground, each, day, last_days
            ):
                found.add(each.id)
    follow: dict[str, list[str]] = {}
    for arrow in ground.orders if found else ():
        follow.setdefault(arrow.before, []).append(arrow.after)
    waiting = list(found)
    while waiting:
        for key in follow.get(waiting.pop(), ()):
            after = ground.items.get(key)
            if after and after.date is None and after.id not in found:
                found.add(after.id)
                waiting.append(after.id)
    return found


def _rooms(ground: Ground, starts: Mapping[str, int]) -> dict[str, str]:
    """A room for each dialogue that takes one, the same through all its slots; none where no single
    room is free.
    """
    calendar = ground.case.calendar
    names = tuple(dict.fromkeys(calendar.rooms)) if calendar else ()
    wanting = [each for each in ground.items.values() if needs_room(ground, each)]
    taken: dict[str, set[int]] = {name: set() for name in names}
    found: dict[str, str] = {}
    for named in (True, False):
        for each in sorted(wanting, key=lambda item: starts[item.id]):
            slots = set(range(starts[each.id], starts[each.id] + each.duration))
            if (each.dialogue.place is not None) is not named:
                continue
            free = [name for name in names if not taken[name] & slots]
            before = getattr(
                ground.case.by_id.get(each.id), "place", None
            )  # the room it had, where it has one
            name = (
                each.dialogue.place
                if named
                else before
                if before in free
                else next(iter(free), None)
            )
            if name is not None:
                taken[name] |= slots
                found[each.id] = name
    return found


def dated_plan(ground: Ground, times: Iterable[Timed]) -> Plan:
    """The plan with the days in it, where a timetable may write them; those of a tentative one, and
    of one that waits for a shut gate, are not known.
    """
    by_id = {each.dialogue: each for each in times}
    dialogues = tuple(_dated(ground, each, by_id.get(each.id)) for each in ground.plan.dialogues)
    return evolve(ground.plan, dialogues=dialogues)


def _dated(ground: Ground, each: Dialogue, time: Timed | None) -> Dialogue:
    own = ground.case.by_id.get(each.id)
    stands = isinstance(own, Dialogue) and not untouched(ground.case, own)
    if time is None or time.fixed or not writable(own if isinstance(own, Dialogue) else each):
        return each
    if not time.has_day:
        hours = (
            (own.start, own.end) if isinstance(own, Dialogue) and own.date is None else (None, None)
        )
        return each.evolve(date=None, start=hours[0], end=hours[1])
    place = (
        each.place if stands else time.place
    )  # a room in what a person has written would look like their choice
    return each.evolve(date=time.date, start=time.start, end=time.end, place=place)


def dues_of(ground: Ground, times: Sequence[Timed]) -> tuple[Due, ...]:
    """Days that bind: papers for the meetings used, decisions on an agenda, elections and the
    target.
    """
    found: list[Due] = []
    for each in times:
        item = ground.items[each.dialogue]
        if item.body is None or not each.has_day:
            continue
        meeting = next((m for m in item.body.meetings if m.date == each.date), None)
        if meeting is not None and (due := item.body.papers_due(meeting)) != each.date:
            found.append(
                Due(date=due, kind="papers", body=item.body.id, meeting=each.date, what=item.id)
            )
    found += _agenda(ground)
    found += _ways(ground, times)
    found += _of_the_calendar(ground, times)
    target = ground.case.calendar.deadline if ground.case.calendar else None
    if target is not None:
        found.append(Due(date=target, kind="target"))
    return tuple(
        sorted(set(found), key=lambda due: (due.date, due.kind, due.body or "", due.what or ""))
    )


def _of_the_calendar(ground: Ground, times: Sequence[Timed]) -> Iterable[Due]:
    """Elections and budgets up to the end of what is put in time, or to the target."""
    ends = [each.between.last if each.between else each.last for each in times]
    target = ground.case.calendar.deadline if ground.case.calendar else None
    last = max([*ends, *([target] if target else [])], default=ground.grid.last)
    first = ground.grid.first
    for day in elections(ground.case):
        if first <= day <= last:
            yield Due(date=day, kind="election")
    for each in budgets(ground.case):
        decided = exact(each.ends)
        if decided is not None and first <= decided <= last:
            yield Due(date=decided, kind="budget", body=next(iter(each.by), None), what=each.id)


def _agenda(ground: Ground) -> Iterable[Due]:
    """Decisions still open that have their day, and the papers for them."""
    bodies = {each.id: each for each in ground.case.decision_bodies}
    for each in ground.case.decisions:
        day = exact(each.date)
        if day is None or day < ground.grid.first or each.outcome not in {None, Outcome.PENDING}:
            continue
        yield Due(date=day, kind="decision", body=each.body, what=each.id)
        body = bodies.get(each.body)
        meeting = next((m for m in body.meetings if m.date == day), None) if body else None
        if body and meeting and (due := body.papers_due(meeting)) != day:
            yield Due(date=due, kind="papers", body=each.body, meeting=day, what=each.id)


def decisions_beside(ground: Ground, times: Sequence[Timed]) -> tuple[DecisionDay, ...]:
    """What waits for a body and has no day in the timetable, and the way up to it once all that
    papers come out of is held, at the earliest. Behind a shut gate only that somebody's next day is
    not known: which day it would be then rests on when the gate is opened.
    """
    dated = [each for each in times if each.between is None]
    bodies = {body.id for each in dated if (body := ground.items[each.dialogue].body) is not None}
    written = [
        each
        for each in times
        if ground.items[each.dialogue].dialogue.purpose in WRITING - {Purpose.DECIDE}
    ]
    if ground.beyond or any(each.tentative and each.between is None for each in written):
        return ()
    ends = [each.between.first if each.between else each.last for each in written]
    found = decision_days(ground.usual.facts, max(ends, default=ground.grid.first), bodies)
    if all(each.between is None for each in times):
        return found
    return tuple(each for each in found if each.way.waits_for is not None)


def _ways(ground: Ground, times: Sequence[Timed]) -> Iterable[Due]:
    """The days of the way up to a decision, where all of them are known and nothing waits for a
    gate.
    """
    if any(each.between is not None for each in times):
        return
    for found in decisions_beside(ground, times):
        way = found.way
        if way.meeting is None or way.waits_for is not None:
            continue
        rests_on = tuple(each.body for each in way.prepared)
        for what in found.matters:
            for each in (*way.prepared, way.meeting):
                kind = "decision" if each is way.meeting else "prepares"
                due = Due(date=each.day, kind=kind, body=each.body, what=what, rests_on=rests_on)
                yield due
                if each.papers is not None:
                    yield evolve(due, date=each.papers, kind="papers", meeting=each.day)


def chain_of(ground: Ground, result: Result, times: Iterable[Timed]) -> tuple[Said, ...]:
    """Why the whole does not end earlier, first cause first: one saying for each step that has a
    day.
    """
    waiting = {each.dialogue for each in times if each.between is not None}
    links = [  # nothing but a wish holds the first of them
        link for link in result.chain if link.because != "choice" and link.task not in waiting
    ]
    return tuple(_step(ground, link, result) for link in links)


def _step(ground: Ground, link: Link, result: Result) -> Said:
    why: list[Said] = []
    if link.fact is not None:
        why.append(ground.said(link.fact))
    elif link.because == "release" and result.starts[link.task] < 2 * DAY:
        why.append(said("dates.why_first"))
    elif link.because in {"calendar", "release"}:
        why.append(said("dates.why_calendar"))
    if link.because in {"at_once", "apart", "resource", "quota"} and link.other:
        why.append(said("dates.why_other", (link.other,), title=Titled((link.other,))))
    kept = waits_for_free(ground, link.task, result.starts)
    why += [ground.said(fact) for fact in kept if fact != link.fact]
    return said(
        "dates.step",
        (link.task,),
        day=Days(ground.grid.date(result.starts[link.task])),
        title=Titled((link.task,)),
        why=Sentences(tuple(why)),
    )


def length_in_weeks(first: dt.date, last: dt.date) -> int:
    """Weeks from one day to another, begun weeks counted whole."""
    return ceil(((last - first).days + 1) / 7)


def done_by(ground: Ground, times: Iterable[Timed]) -> dt.date | None:
    """The last day of all but following up."""
    days = [
        each.last
        for each in times
        if ground.items[each.dialogue].dialogue.purpose is not Purpose.FOLLOW_UP
    ]
    return max(days, default=None)


def unknown_sittings(ground: Ground) -> list[Sittings]:
    """Bodies that are to decide and whose meetings ahead nobody has written down."""
    bodies = {
        each.body.id: each.body for each in ground.items.values() if each.body and each.date is None
    }
    return [found for body in bodies.values() if not (found := sittings_of(ground, body)).known]
