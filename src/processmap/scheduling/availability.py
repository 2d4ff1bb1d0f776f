"""When those who take part can come: working days, parts of the day, absences, one meeting at a
time, rest.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator

from processmap.analysis.conditions import day_of
from processmap.engines.timetabling import Allowed, Apart, Window
from processmap.model.kinds import whole_of
from processmap.model.plan import Days, Filling, Said, Titled
from processmap.model.stakeholders import Period, Stakeholder
from processmap.model.stamp import day_written
from processmap.model.words import DayPart
from processmap.planning.blueprint import named, own_words, said
from processmap.planning.seasons import season_days
from processmap.scheduling.half_days import (
    AFTERNOON,
    DAY,
    EVENING,
    MORNING,
    in_a_row,
    part_at,
    starts,
    weekdays,
    weekend_days,
    working_days,
)
from processmap.scheduling.inputs import Ground
from processmap.scheduling.inviting import notice_of
from processmap.scheduling.items import Item, interpreted
from processmap.scheduling.kept_free import hold_free
from processmap.scheduling.replanning import earlier_days

__all__ = ["people", "told_period"]

_REST_DAYS = 1
"""Days of rest between two meetings of the same stakeholder, where the calendar says nothing (own).
"""
_WISHED_DAYS = 2
"""Days of rest that are wished for where there is room (own)."""
_FOR_GOOD = 10 * 366
"""Days from which on a period is told by its beginning alone: a last day in 2199 is a way to write
"always".
"""
_PARTS = {DayPart.MORNING: MORNING, DayPart.AFTERNOON: AFTERNOON, DayPart.EVENING: EVENING}
_BOTH = frozenset({DayPart.MORNING, DayPart.AFTERNOON})


def people(ground: Ground) -> None:
    """Gather what follows from days and people."""
    days = _Days(ground)
    days.gather()
    days.usual()
    written = ground.case.calendar.rest_days if ground.case.calendar else None
    rest = _REST_DAYS if written is None else written
    for person, items in _by_person(ground):
        _comes(ground, person, items)
        _rests(ground, person, items, rest, max(rest, _WISHED_DAYS))
    for person, items in _by_whole(ground):
        _cannot(ground, person, items)
        _seasons(ground, person, items)
    _invitations(ground)


class _Days:
    """The days on which dialogues are held at all."""

    def __init__(self, ground: Ground) -> None:
        self.ground, grid = ground, ground.grid
        free = ground.workdays
        self.work = working_days(grid, free)
        # On a squeeze day (klämdag) many are away: nobody is asked to anything then.
        squeezed = grid.where(free.squeeze)
        self.asked = self.work & ~squeezed
        self.evenings = grid.where(free.evening) & ~squeezed
        self.weekend = weekend_days(grid, free)

    def gather(self) -> None:
        ground = self.ground
        known = {each.id: each for each in ground.case.stakeholders}
        kinds: dict[tuple[int, bool, bool, int | None], list[str]] = {}
        for each in ground.items.values():
            free = {
                part
                for key in each.dialogue.participants
                if key in known
                for part in known[key].available
            }
            usual = ground.usual.parts(each, known)
            free |= usual
            kind = (each.days, DayPart.EVENING in free, DayPart.WEEKEND in free, each.part)
            if each.body is None:
                kinds.setdefault(kind, []).append(each.id)
        for (days, evening, weekend, part), ids in kinds.items():
            ground.add(Allowed(ids, self._mask(evening, weekend, None if days else part)))
            for key in ids if days else ():
                self._whole_days(ground.items[key], weekend)
        calendar = ground.case.calendar
        for place, period in enumerate(calendar.closed if calendar else ()):
            why: Filling = ""
            if period.why:
                why = said("dates.closed_why", (), why=own_words([period.why], plain=True))
            fact = ground.fact("closed", str(place), cost=50, why=why, when=told_period(period))
            bound = [each for each in ground.items.values() if each.body is None]
            hold_free(ground, bound, ground.grid.span(period.first, period.last), fact)

    def usual(self) -> None:
        """Where nobody has said when they can come, the hours that are usual for such people."""
        ground = self.ground
        known = {each.id: each for each in ground.case.stakeholders}
        weekend = weekdays(ground.grid, range(5, 7))
        groups: dict[tuple[frozenset[DayPart], int, tuple[str, ...]], list[str]] = {}
        for each in ground.items.values():
            parts = ground.usual.parts(each, known)
            if parts:
                silent = tuple(
                    key for key in ground.usual.coming(each) if not known[whole_of(key)].available
                )
                groups.setdefault((parts, each.days, silent), []).append(each.id)
        for (parts, days, silent), ids in groups.items():
            told: dict[str, Filling] = {"names": named(silent), "parts": _told_parts(parts)}
            fact = ground.fact("usual", *sorted(parts), *silent, refs=silent, cost=30, **told)
            ground.add(Allowed(ids, _usual(ground, parts, weekend, days), fact))

    def _whole_days(self, item: Item, weekend: bool) -> None:
        """What is longer than half a day begins in a morning, and has its days in a row."""
        ground = self.ground
        double = interpreted(item.dialogue, {each.id: each for each in ground.case.stakeholders})
        told: dict[str, Filling] = {
            "title": Titled((item.id,)),
            "hours": round(item.hours, 1),
            "why": said("dates.length_interpreted") if double else "",
        }
        fact = ground.fact("length", item.id, refs=(item.id,), cost=None, **told)
        days = in_a_row(self.work | (self.weekend if weekend else 0), item.days)
        ground.add(Allowed([item.id], starts(days, (MORNING,)), fact))

    def _mask(self, evening: bool, weekend: bool, part: int | None) -> int:
        """When such dialogues can begin; an hour that a person has set counts, in the evening
        too.
        """
        weekend_too = self.weekend if weekend else 0
        if part is not None:
            open_days = self.work if part == EVENING else self.work | weekend_too
            return starts(open_days, (part,))
        return starts(self.asked | weekend_too, (MORNING, AFTERNOON)) | (
            starts(self.evenings, (EVENING,)) if evening else 0
        )


def told_period(period: Period) -> Days | Said:
    """A period as it is said: one day, from one day to another, or from a day on where nobody means
    the last one.
    """
    first, last = period.first, period.last
    if (last - first).days > _FOR_GOOD:
        return said("dates.from_on", (), day=Days(first))
    return Days(first, last)


def _by_whole(ground: Ground) -> Iterator[tuple[Stakeholder, list[Item]]]:
    """What each party comes to, whole or in part; what is held at a body's meeting does not wait
    for them.
    """
    comes: dict[str, list[Item]] = {}
    for each in ground.items.values():
        if each.body is None:
            for key in dict.fromkeys(map(whole_of, each.dialogue.participants)):
                comes.setdefault(key, []).append(each)
    for person in ground.case.stakeholders:
        if person.id in comes:
            yield person, comes[person.id]


def _by_person(ground: Ground) -> Iterator[tuple[Stakeholder, list[Item]]]:
    comes: dict[str, list[Item]] = {}
    for each in ground.items.values():
        for key in dict.fromkeys(each.dialogue.participants):
            comes.setdefault(key, []).append(each)
    for person in ground.case.stakeholders:
        if person.id in comes:
            yield person, comes[person.id]


def _comes(ground: Ground, person: Stakeholder, items: list[Item]) -> None:
    """When somebody can come; what is held at a body's meeting does not wait for it."""
    bound = [each for each in items if each.body is None]
    name = named([person.id])
    if person.available and bound:
        parts = _told_parts(person.available)
        fact = ground.fact("parts", person.id, refs=(person.id,), cost=40, name=name, parts=parts)
        weekend = weekdays(ground.grid, range(5, 7))
        for days in dict.fromkeys(each.days for each in bound):
            ids = [each.id for each in bound if each.days == days]
            ground.add(Allowed(ids, _usual(ground, person.available, weekend, days), fact))


def _cannot(ground: Ground, person: Stakeholder, items: list[Item]) -> None:
    """When somebody, or a part of them, cannot come."""
    for place, period in enumerate(person.unavailable):
        told = {"name": named([person.id]), "when": told_period(period)}
        fact = ground.fact("away", person.id, str(place), refs=(person.id,), cost=60, **told)
        hold_free(ground, items, ground.grid.span(period.first, period.last), fact)


def _seasons(ground: Ground, person: Stakeholder, items: list[Item]) -> None:
    """The usual days of the seasons that somebody lives by, where nobody has written which days
    they are.
    """
    grid = ground.grid
    for season, period in season_days(person, ground.workdays.country, grid.first, grid.last):
        told: dict[str, Filling] = {
            "name": named([person.id]),
            "season": said(f"dates.season_{season.name}"),
            "when": told_period(period),
        }
        year = str(period.first.year)
        names = (person.id, season.name, year)
        fact = ground.fact("season", *names, refs=(person.id,), cost=45, **told)
        hold_free(ground, items, ground.grid.span(period.first, period.last), fact)


def _told_parts(parts: Collection[DayPart]) -> tuple[Said, ...]:
    """Parts of the day as a sentence lists them, from morning on."""
    return tuple(said(f"dates.part_{each.value}") for each in DayPart if each in parts)


def _usual(ground: Ground, parts: Iterable[DayPart], weekend: int, days: int) -> int:
    told = set(parts)
    week = ground.grid.all_days & ~weekend
    found = starts(week, [part for word, part in _PARTS.items() if word in told])
    found |= starts(weekend, range(DAY)) if DayPart.WEEKEND in told else 0
    if days:  # a whole day takes the afternoon too, and several days in a row are all such days
        whole = (week if told >= _BOTH else 0) | (weekend if DayPart.WEEKEND in told else 0)
        mornings = starts(ground.grid.all_days, (MORNING,))
        found = (found & ~mornings) | starts(in_a_row(whole, days), (MORNING,))
    return found


def _rests(ground: Ground, person: Stakeholder, items: list[Item], rest: int, wished: int) -> None:
    if len(items) < 2:
        return
    name, ids = named([person.id]), [each.id for each in items]
    once = ground.fact("at_once", person.id, refs=(person.id,), name=name)
    ground.add(Apart(f"at_once:{person.id}", ids, 0, 0, once))
    fact = (
        ground.fact("rest", person.id, refs=(person.id,), cost=20, name=name, days=rest)
        if rest
        else once
    )
    slots = [
        max(0, each * DAY - 1) for each in (rest, wished)
    ]  # at the same time of day, so many days later
    ground.add(Apart(f"rest:{person.id}", ids, slots[0], slots[1], fact))


def _invitations(ground: Ground) -> None:
    """Nobody is invited before the first day, and an invitation takes its time; what keeps its day
    needs no new one.
    """
    asked = _asked_already(ground)
    met = _met_already(ground)
    for each in ground.items.values():
        notice = notice_of(ground.usual.facts, each)
        if not notice.days or (notice.why is not None and each.id in met):
            continue
        earliest = ground.grid.slot(ground.grid.first) + notice.days * DAY
        told: dict[str, Filling] = {
            "title": Titled((each.id,)),
            "days": notice.days,
            "day": Days(ground.grid.date(earliest)),
        }
        slot = asked.get(each.id)
        if slot is None or slot >= earliest:
            kind = "invite"
            if notice.why is not None:
                kind = "invite_usual"
                told["why"] = said(f"dates.notice_{notice.why}")
            fact = ground.fact(kind, each.id, refs=(each.id,), cost=15, **told)
            ground.add(Window(each.id, earliest, None, fact))
            continue
        kept = Days(ground.grid.date(slot))
        fact = ground.fact("invite_again", each.id, refs=(each.id,), cost=15, kept=kept, **told)
        later = (1 << ground.grid.horizon) - (1 << min(earliest, ground.grid.horizon))
        ground.add(Allowed([each.id], later | 1 << slot, fact))


def _met_already(ground: Ground) -> frozenset[str]:
    """Meetings of a forum that runs: those who sit there know when they meet, and are not invited
    anew where no method says so.
    """
    running = {each.id for each in ground.plan.now_arenas if each.status == "open"}
    return frozenset(key for key, each in ground.items.items() if each.dialogue.arena in running)


def _asked_already(ground: Ground) -> dict[str, int]:
    """Where an earlier timetable in the document has put what is still ahead, with everybody who is
    to come.
    """
    found = {}
    for key, was in earlier_days(ground.case, ground.plan).items():
        day, item = day_of(was), ground.items.get(key)
        if (
            day is None
            or item is None
            or not day_written(was)
            or day < ground.grid.first
            or day > ground.grid.last
        ):
            continue
        if {*item.dialogue.participants} <= {*was.participants}:
            at = was.start.time() if isinstance(was.start, dt.datetime) else was.start
            found[key] = ground.grid.slot(day, MORNING if at is None else part_at(at))
    return found
