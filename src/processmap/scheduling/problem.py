"""From a plan and its case to a timetabling problem in whole numbers."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from processmap.analysis.conditions import day_of, last_day_of
from processmap.engines.timetabling import Fixed, Problem, Task, Window
from processmap.model.dialogues import Dialogue
from processmap.model.fields import DATE_RANGE
from processmap.model.plan import Days, Filling, Plan, Precedence, Titled
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Period
from processmap.model.words import DayPart, Purpose
from processmap.planning.blueprint import said
from processmap.planning.merge import untouched
from processmap.planning.situation import Situation
from processmap.scheduling.availability import people
from processmap.scheduling.body_calendars import bodies
from processmap.scheduling.half_days import AFTERNOON, DAY, EVENING, MORNING, Grid, part_at
from processmap.scheduling.inputs import Ground
from processmap.scheduling.inviting import notice_of
from processmap.scheduling.items import Item, items_of, shorter, within
from processmap.scheduling.kept_free import days_kept, kept_by_rules
from processmap.scheduling.leaders import leaders, rooms
from processmap.scheduling.orders import DOCUMENT, orders, terms

__all__ = ["ground_of", "problem_of"]

_FARTHEST = 20 * 366
"""Days ahead that are reckoned with at most; what has its day later than that does not concern this
timetable.
"""
_ROOM = 180
"""Days beyond everything that is reckoned with, so that being late has somewhere to go."""
_PER_WEEK = 3


def ground_of(
    case: ProcessMap,
    plan: Plan,
    first: dt.date,
    *,
    soft: bool = False,
    stretch: int = 1,
    shortened: Collection[str] = (),
    until: dt.date | None = None,
) -> Ground:
    """Gather everything a timetable has to keep.

    Args:
        case: the map.
        plan: a plan made for it.
        first: the first day.
        soft: let what only a rule asks for give way to what already has its day.
        stretch: how many times longer than needed the time reckoned with is.
        shortened: dialogues that are to take no more than half a day, to see whether that would
            help.
        until: a day that has to lie within the time reckoned with.
    """
    everything = [
        shorter(each) if each.id in shortened else each for each in items_of(case, plan, first)
    ]
    off = {each.id: each for each in everything if _is_put_off(plan, each)}
    items = {each.id: each for each in everything if not each.past and each.id not in off}
    past = {each.id: each.last for each in everything if each.past and each.last}
    past |= {each.id: day for each in case.dialogues if each.held and (day := last_day_of(each))}
    arrows = tuple(
        _past_by(off, (*plan.precedences, *plan.since_held, *_after_held(case, plan, items, past)))
    )
    days = _with_kept(plan, first, _length(case, list(items.values()), arrows, past, first))
    days *= stretch
    if until is not None:
        days = max(days, (until - first).days + 2)
    grid = Grid(first, max(1, min(days, _FARTHEST * stretch, (DATE_RANGE[1] - first).days + 1)))
    beyond = [
        key for key, each in items.items() if each.about is not None and each.about > grid.last
    ]
    waiting = _after_any(beyond, arrows)
    items = {
        key: within(each, grid)
        for key, each in items.items()
        if key not in beyond and (key not in waiting or each.date is not None)
    }
    ground = Ground(case, plan, grid, items, past, arrows, soft, tuple(beyond), tuple(off.values()))
    for part in (
        bodies,
        orders,
        people,
        leaders,
        rooms,
        kept_by_rules,
        terms,
        _fixed,
        _roughly,
        _target,
    ):
        part(ground)
    return ground


def _is_put_off(plan: Plan, item: Item) -> bool:
    """Whether it is a booked meeting that is not to be held on its day."""
    return item.id in plan.put_off and item.date is not None and not item.past


def _past_by(gone: Collection[str], arrows: Iterable[Precedence]) -> Iterator[Precedence]:
    """The orders without what is not in time: what came before it comes before what came after."""
    listed = list(arrows)
    left = [each for each in listed if not {each.before, each.after} & set(gone)]
    yield from left
    known = {(each.before, each.after) for each in left}
    for key in gone:
        before = [each for each in listed if each.after == key and each.before not in gone]
        for arrow in (each for each in listed if each.before == key and each.after not in gone):
            for each in before:
                pair = (each.before, arrow.after)
                if pair[0] != pair[1] and pair not in known:
                    known.add(pair)
                    yield evolve(arrow, before=each.before, within_days=None)


def _after_any(firsts: Iterable[str], arrows: Iterable[Precedence]) -> set[str]:
    """Everything that comes after any of these, directly or through something else."""
    follow: dict[str, list[str]] = {}
    for arrow in arrows:
        follow.setdefault(arrow.before, []).append(arrow.after)
    found: set[str] = set()
    waiting = list(firsts)
    while waiting:
        for key in follow.get(waiting.pop(), ()):
            if key not in found:
                found.add(key)
                waiting.append(key)
    return found


def _after_held(
    case: ProcessMap, plan: Plan, items: Mapping[str, Item], past: Mapping[str, dt.date]
) -> Iterator[Precedence]:
    """How long after what has been held a person has written that something is to come; a plan
    orders what is ahead.
    """
    known = {(each.before, each.after) for each in (*plan.precedences, *plan.since_held)}
    for each in case.dialogues:
        if each.id not in items or untouched(case, each):
            continue
        for after in each.after:
            if after.dialogue in past and (after.dialogue, each.id) not in known:
                yield Precedence(
                    before=after.dialogue,
                    after=each.id,
                    rule=after.rule or DOCUMENT,
                    because=after.because or said("planning.document_order"),
                    gap_days=after.gap_days or 0,
                    within_days=after.within_days,
                )


def _length(
    case: ProcessMap,
    items: Sequence[Item],
    orders: Iterable[Precedence],
    past: Mapping[str, dt.date],
    first: dt.date,
) -> int:
    """Days that are surely enough: the longest way through the orders, all led in turn, and all
    that is closed.
    """
    facts = Situation(case)
    chain = _longest(items, orders, past, first)
    turns = (len(items) // _PER_WEEK + 1) * 7
    invited = max((notice_of(facts, each).days for each in items), default=0)
    closed = sum(_days_in(each) for each in (case.calendar.closed if case.calendar else ()))
    absences = [each.unavailable for each in case.stakeholders] + [
        each.unavailable for each in case.facilitators
    ]
    away = max((sum(_days_in(each) for each in periods) for periods in absences), default=0)
    dates = [each.last for each in items if each.last]
    dates += [each.rough.last for each in items if each.rough]
    dates += [each.date for body in case.decision_bodies for each in body.meetings]
    if case.calendar:
        dates += [
            *([case.calendar.deadline] if case.calendar.deadline else []),
            *case.calendar.election,
        ]
    ahead = max(((day - first).days for day in dates), default=0)
    return max(ahead, 0) + chain + turns + invited + min(closed, 3660) + min(away, 3660) + _ROOM


def _with_kept(plan: Plan, first: dt.date, needed: int) -> int:
    """So many days that as many are left as are needed, when those that rules keep free are taken
    away; as many as are reckoned with at most, where they leave none.
    """
    days = needed
    while days < _FARTHEST:
        more = needed + days_kept(plan, first, days)
        if more == days:
            break
        days = more
    return days


def _days_in(period: Period) -> int:
    return max(0, (period.last - period.first).days + 1)


def _longest(
    items: Sequence[Item], orders: Iterable[Precedence], past: Mapping[str, dt.date], first: dt.date
) -> int:
    after: dict[str, list[Precedence]] = {}
    for each in orders:
        after.setdefault(each.before, []).append(each)
    ends = {each.id: max(1, each.days) + 3 for each in items}  # a weekend may come between
    own = dict(ends)
    for key, day in past.items():
        ends[key] = own[key] = min(0, (day - first).days)
    place = {each.id: number for number, each in enumerate(items)}
    queue = sorted(
        ends, key=lambda key: place.get(key, -1)
    )  # the plan lists its dialogues round by round
    for key in queue:
        for each in after.get(key, ()):
            if each.after in own:
                ends[each.after] = max(
                    ends[each.after], ends[key] + each.gap_days + own[each.after]
                )
    return max(ends.values(), default=0)


def _fixed(ground: Ground) -> None:
    """What has its day stays there; nobody is asked whether those who have agreed can come."""
    taken: set[tuple[dt.date, int]] = set()
    known = {each.id: each for each in ground.case.stakeholders}
    for each in ground.items.values():
        if each.date is None:
            continue
        parts = [
            part
            for key in each.dialogue.participants
            if key in known
            for part in known[key].available
        ]
        part = _part(each, parts, {number for day, number in taken if day == each.date})
        taken.add((each.date, part))
        told: dict[str, Filling] = {
            "title": Titled((each.id,)),
            "day": Days(each.date, each.last),
        }
        kind, cost = ("agreed", 90) if each.agreed else ("dated", 35)
        fact = ground.fact(kind, each.id, refs=(each.id,), cost=cost, **told)
        ground.add(
            Fixed(
                each.id, ground.grid.slot(max(each.date, ground.grid.first), part), fact, held=True
            )
        )


def _roughly(ground: Ground) -> None:
    """What is known to the month or the season is held within it."""
    for each in ground.items.values():
        if each.rough is None:
            continue
        first = max(each.rough.first, ground.grid.first)
        told: dict[str, Filling] = {
            "title": Titled((each.id,)),
            "when": str(each.dialogue.date),
        }
        fact = ground.fact("roughly", each.id, refs=(each.id,), cost=35, **told)
        end = ground.grid.slot(each.rough.last) + DAY
        ground.add(Window(each.id, ground.grid.slot(first), end, fact))


def _part(each: Item, said: Sequence[DayPart], taken: set[int]) -> int:
    """The part of the day of what has its day: by its hour, else a free one in which those who come
    can come.
    """
    if each.last != each.date:
        return MORNING
    if each.dialogue.start is not None:
        at = each.dialogue.start
        return part_at(at.time() if isinstance(at, dt.datetime) else at)
    if each.body is not None:
        return AFTERNOON
    if each.days:
        return MORNING
    wanted = (MORNING, AFTERNOON, EVENING)
    if said and not {DayPart.MORNING, DayPart.AFTERNOON} & set(said):
        wanted = (EVENING, AFTERNOON, MORNING)
    return next((part for part in wanted if part not in taken), wanted[0])


def _target(ground: Ground) -> None:
    calendar = ground.case.calendar
    if calendar is None or calendar.deadline is None or not calendar.target_firm:
        return
    target_fact(ground)


def target_fact(ground: Ground) -> str | None:
    """Make the target something that must be kept, and give the fact; None where there is no
    target.
    """
    target = ground.case.calendar.deadline if ground.case.calendar else None
    if target is None:
        return None
    fact = ground.fact("target", cost=20, day=Days(target))
    end = max(0, ground.grid.slot(target) + DAY)
    ground.add(
        *(Window(each.id, 0, end, fact) for each in ground.items.values() if by_target(each))
    )
    return fact


def by_target(item: Item) -> bool:
    """Whether something is to be done by the target: all but following up, which is long after by
    its nature.
    """
    return item.dialogue.purpose is not Purpose.FOLLOW_UP


def problem_of(ground: Ground, earlier: Mapping[str, Dialogue] | None = None) -> Problem:
    """The problem, with each dialogue's place in an earlier timetable where there is one."""
    target = ground.case.calendar.deadline if ground.case.calendar else None
    end = None if target is None else max(0, ground.grid.slot(target) + DAY)
    tasks = [
        Task(
            each.id,
            each.duration,
            target=end if by_target(each) and each.date is None else None,
            earlier=_earlier(ground, (earlier or {}).get(each.id), each),
        )
        for each in ground.items.values()
    ]
    return Problem(ground.grid.horizon, tasks, ground.constraints)


def _earlier(ground: Ground, found: Dialogue | None, each: Item) -> int | None:
    day = day_of(found) if found is not None else None
    if found is None or day is None or each.date is not None:
        return None
    part = AFTERNOON if each.body else MORNING
    if found.start is not None and not each.body:
        part = part_at(found.start.time() if isinstance(found.start, dt.datetime) else found.start)
    slot = ground.grid.slot(day, part)
    return slot if 0 <= slot < ground.grid.horizon else None
