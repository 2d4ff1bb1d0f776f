"""What is to be put in time: the dialogues of a plan, how long each takes, and what already
stands.
"""

import datetime as dt
import math
from collections.abc import Mapping

from attrs import evolve, frozen

from processmap.analysis.conditions import last_known_day
from processmap.model.dialogues import Dialogue, Method
from processmap.model.fields import DATE_RANGE
from processmap.model.governance import DecisionBody
from processmap.model.methods import methods_of
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.stretch import Stretch
from processmap.model.times import RoughDate
from processmap.model.words import AccessNeed, DialogueStatus, Purpose
from processmap.planning.merge import untouched, writable
from processmap.scheduling.half_days import (
    END_OF_AFTERNOON,
    HALF_DAY,
    WHOLE_DAY,
    Grid,
    days_needed,
    part_at,
    slots_of,
)

__all__ = ["Item", "first_day", "interpreted", "items_of", "shorter"]

_HOURS = 1.5
"""Length of a dialogue whose method does not say, hours (own)."""


@frozen(kw_only=True)
class Item:
    """One dialogue to be put in time.

    Attributes:
        dialogue: the dialogue, as the plan has it.
        hours: how long it takes.
        days: whole days it takes; 0 is half a day.
        method: its method, if it has one.
        body: the decision body at whose meeting it is held, for decisions and whatever uses a
            body's meeting.
        date: the day it already has, the first where it takes several; it stays there.
        last: the last of the days it already has.
        rough: the days that it is to be held within, where its date is known to the month or the
            season only; it is given a day among them, which is not written into the document.
        evening: whether the last of several days that it already has ends in the evening.
        agreed: whether that day is confirmed with people; else somebody has written it, but it can
            still be asked for.
        part: the part of the day it is to be held in, where its hour is given and not its day.
        past: whether it is over before the first day: it binds what follows, but is no longer put
            in time.
    """

    dialogue: Dialogue
    hours: float
    days: int
    method: Method | None = None
    body: DecisionBody | None = None
    date: dt.date | None = None
    last: dt.date | None = None
    rough: Stretch | None = None
    evening: bool = False
    agreed: bool = False
    past: bool = False
    part: int | None = None

    @property
    def id(self) -> str:
        """The dialogue's id."""
        return self.dialogue.id

    @property
    def about(self) -> dt.date | None:
        """The first day that it can be, of what has a day or is known roughly."""
        return self.rough.first if self.rough else self.date

    @property
    def duration(self) -> int:
        """Slots it takes."""
        return slots_of(self.days) + self.evening

    @property
    def leaders(self) -> int:
        """How many lead it."""
        if self.dialogue.purpose is Purpose.DECIDE or not (
            self.dialogue.participants or self.dialogue.joint
        ):
            return 0
        if self.method is not None and self.method.facilitators is not None:
            return self.method.facilitators
        return 1


def within(item: Item, grid: Grid) -> Item:
    """The same, with no more of the days it already has than are reckoned with."""
    if item.date is None or item.last is None or item.last <= grid.last:
        return item
    days = (grid.last - max(item.date, grid.first)).days + 1
    return evolve(item, days=min(item.days, days), evening=False)


def shorter(item: Item) -> Item:
    """The same, no longer than half a day; what already has several days keeps them."""
    if item.date != item.last:
        return item
    return evolve(item, days=0, hours=min(item.hours, HALF_DAY))


def first_day(case: ProcessMap, today: dt.date | None = None) -> dt.date | None:
    """The first day that can be used: the latest of the start, today where it is given, and the day
    after the last thing known to have happened. None where the document and the caller say nothing.
    """
    known = last_known_day(case)
    start = case.calendar.begins if case.calendar else None
    after = known + dt.timedelta(days=1) if known is not None and known < dt.date.max else None
    found = max((day for day in (start, today, after) if day is not None), default=None)
    return None if found is None else min(found, DATE_RANGE[1])


def items_of(case: ProcessMap, plan: Plan, first: dt.date) -> tuple[Item, ...]:
    """The dialogues of a plan that are not held, in its order, and how each stands."""
    methods, known = methods_of(case), {each.id: each for each in case.stakeholders}
    bodies = {each.id: each for each in case.decision_bodies}
    return tuple(_item(case, each, methods, known, bodies, first) for each in plan.dialogues)


def _item(
    case: ProcessMap,
    each: Dialogue,
    methods: Mapping[str, Method],
    known: Mapping[str, Stakeholder],
    bodies: Mapping[str, DecisionBody],
    first: dt.date,
) -> Item:
    own = case.by_id.get(each.id)
    written = own if isinstance(own, Dialogue) else each  # the plan has taken the stamp away
    free = writable(written)
    if free and each.date is not None:  # what an earlier timetable wrote
        each = each.evolve(date=None, start=None, end=None, place=_own_place(case, each, written))
    method = methods.get(each.method or "")
    hours = _hours(each, method, known)
    own_days = None if free else written.stretch
    rough = None
    if own_days is None and isinstance(written.date, RoughDate):
        rough = Stretch.between(written.date)
    over = own_days or rough
    past = over is not None and over.last < first
    body = _body(each, bodies)
    days = days_needed(hours)
    if own_days and own_days.several:
        days = (
            own_days.last - max(own_days.first, first)
        ).days + 1  # of what has begun, the days that are left
    return Item(
        dialogue=each,
        hours=hours,
        days=0 if body else days,  # a matter takes its place in the body's own meeting
        method=method,
        body=body,
        date=own_days.first if own_days else None,
        last=over.last if over and (own_days or past) else None,
        rough=None if past else rough,
        evening=bool(own_days and own_days.several and not body and _late(written)),
        agreed=written.status is DialogueStatus.CONFIRMED,
        past=past,
        part=part_at(each.start) if own_days is None and isinstance(each.start, dt.time) else None,
    )


def _late(each: Dialogue) -> bool:
    """Whether it ends in the evening, or at midnight."""
    if each.end is None:
        return False
    end = each.end.time() if isinstance(each.end, dt.datetime) else each.end
    return end > END_OF_AFTERNOON or end == dt.time()


def _own_place(case: ProcessMap, each: Dialogue, written: Dialogue) -> str | None:
    """Where it is to be held; a room that a timetable chose is chosen anew and binds nothing."""
    room = case.calendar.room(each.place) if case.calendar else None
    if room is None:
        return each.place
    return None if untouched(case, written) else room


def _hours(each: Dialogue, method: Method | None, known: Mapping[str, Stakeholder]) -> float:
    said = _stated(each)
    if said is not None:
        return said
    length = _HOURS if method is None or method.hours is None else method.hours
    return max(0.25, length * 2 if interpreted(each, known) else length)


def interpreted(each: Dialogue, known: Mapping[str, Stakeholder]) -> bool:
    """Whether a dialogue takes double its method's time, because of an interpreter; not where its
    hours are said.
    """
    need = any(
        AccessNeed.INTERPRETER in known[key].needs for key in each.participants if key in known
    )
    return need and _stated(each) is None


def _stated(each: Dialogue) -> float | None:
    """The hours between start and end, where both are given and in order; the same on each day
    where there are several.

    A day of several whose hours are not in order, as a night between them makes it, counts as a
    whole one.
    """
    ends = [
        at.time() if isinstance(at, dt.datetime) else at
        for at in (each.start, each.end)
        if at is not None
    ]
    if len(ends) != 2:
        return None
    low, high = (at.hour + at.minute / 60 for at in ends)
    if each.stretch and each.stretch.several:
        return each.stretch.count * (high - low if high > low else WHOLE_DAY)
    return high - low if high > low and math.isfinite(high - low) else None


def _body(each: Dialogue, bodies: Mapping[str, DecisionBody]) -> DecisionBody | None:
    if each.purpose is not Purpose.DECIDE and each.method != "body_meeting":
        return None
    return next((bodies[key] for key in (*each.bodies, *each.participants) if key in bodies), None)
