"""What waits for a gate that is shut: it gets no day, but months that it can fall in.

Days can be set up to the first shut gate. What comes after it rests on somebody opening it, which
nobody has put a day to, so a day there would be a guess that looks like a promise. It gets a
range: at the earliest as the timetable has it with the time that opening takes, and at the latest
twice as long from the first day.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from math import ceil

from attrs import evolve

from processmap.analysis.sittings import way_up
from processmap.model.governance import DecisionBody
from processmap.model.plan import Plan, PlanGate
from processmap.model.schedule import Between, Timed
from processmap.model.times import exact
from processmap.model.words import Purpose
from processmap.planning.arena_kinds import PHASES
from processmap.planning.effort import FIRST_LEG, weeks_of_gate
from processmap.planning.proposer import SEEN
from processmap.planning.shorter_order import JOINT_PHASES
from processmap.scheduling.body_calendars import sittings_of
from processmap.scheduling.inputs import Ground

__all__ = ["done_between", "gates_of", "with_ranges"]

_WEEK = 7


def gates_of(plan: Plan) -> dict[str, tuple[PlanGate, ...]]:
    """The shut gates that each dialogue of a plan waits for, in order of phase; those that wait for
    none are left out.
    """
    shut = [each for each in plan.now_gates if each.state == "shut"]
    if not shut:
        return {}
    follows: dict[str, list[str]] = defaultdict(list)
    for before, after in plan.order:
        follows[before].append(after)
    for arena in plan.now_arenas:
        for key in arena.opens_after:
            follows[key].append(arena.id)
    sessions: dict[str, list[str]] = defaultdict(list)
    for talk in plan.dialogues:
        if talk.arena is not None:
            sessions[talk.arena].append(talk.id)
    for arena in plan.now_arenas:
        sessions[arena.id] += [key for key in arena.dialogues if key not in sessions[arena.id]]
    for each in plan.precedences:
        follows[each.before].append(each.after)
    own = {talk.id for talk in plan.dialogues}
    found: dict[str, list[PlanGate]] = defaultdict(list)
    for gate in sorted(shut, key=lambda each: PHASES.index(each.phase)):
        for key in _reached(gate.id, follows, sessions):
            if key in own:
                found[key].append(gate)
    return {key: tuple(gates) for key, gates in found.items()}


def _reached(
    start: str, follows: Mapping[str, Iterable[str]], sessions: Mapping[str, Iterable[str]]
) -> list[str]:
    """Everything that comes after something, sessions of the arenas among it."""
    seen, waiting = {start}, [start]
    found = []
    while waiting:
        here = waiting.pop()
        for key in (*follows.get(here, ()), *sessions.get(here, ())):
            if key not in seen:
                seen.add(key)
                waiting.append(key)
                found.append(key)
    return found


def with_ranges(ground: Ground, times: Iterable[Timed]) -> tuple[Timed, ...]:
    """The same places in time, with a range instead of a day for what waits for a shut gate.

    What a person has dated or confirmed keeps its day.
    """
    listed = tuple(times)
    waits = gates_of(ground.plan)
    first = ground.grid.first
    found = {
        each.dialogue: _range(ground.plan, first, each, waits[each.dialogue])
        for each in listed
        if each.dialogue in waits and not each.fixed
    }
    talked = {each.dialogue: (each.last - first).days + 1 for each in listed}
    found = _met_in_time(ground.plan, first, found, talked)
    at_meetings = _at_known_meetings(ground, waits, listed, found)
    late = {key for key, each in at_meetings.items() if each != found[key]}
    stretched = _as_long_as_the_plan_says(ground.plan, first, at_meetings, late, talked)
    stretched = _at_known_meetings(ground, waits, listed, stretched)
    stretched = _no_later_than_the_plan(ground.plan, first, stretched) if late else stretched
    stretched = _met_in_time(ground.plan, first, stretched, talked)
    stretched = _prepared_in_time(ground.plan, first, listed, stretched)
    stretched = _first_leg_in_time(ground.plan, first, stretched, talked)
    return tuple(
        evolve(each, between=stretched.get(each.dialogue)) if each.dialogue in stretched else each
        for each in listed
    )


def done_between(ground: Ground, times: Iterable[Timed]) -> Between | None:
    """The months in which all but the following up is done, where some of it waits for a shut gate:
    those of what comes last of it, and no sooner than the plan says.
    """
    waiting = [
        each.between
        for each in times
        if each.between is not None
        and ground.items[each.dialogue].dialogue.purpose is not Purpose.FOLLOW_UP
    ]
    found = max(waiting, key=lambda each: (each.last, each.first), default=None)
    least = ground.plan.time.weeks[0]
    if found is None or found.weeks[0] >= least or ground.plan.pattern == "apart":
        return found
    day = _after(ground.grid.first, _WEEK * least - 1)
    last = max(day, found.last)
    return evolve(found, first=day, last=last, weeks=(least, max(least, found.weeks[1])))


def _range(plan: Plan, first: dt.date, time: Timed, gates: tuple[PlanGate, ...]) -> Between:
    """When something can be: gates of one phase open side by side, those of several one after
    another; the talks between may take half as long again.
    """
    opening = _opening(plan, gates)
    talked = (time.last - first).days + 1
    low = talked + opening[0]
    high = talked + talked // 2 + opening[1]
    last_phase = gates[-1].phase
    nearest = tuple(each.id for each in gates if each.phase == last_phase)
    return _between(first, low, high, nearest)


def _opening(plan: Plan, gates: Iterable[PlanGate]) -> tuple[int, int]:
    """Fewest and most days that opening some gates takes, phase after phase."""
    takes: dict[str, tuple[int, int]] = {}
    for gate in gates:
        low, high = weeks_of_gate(gate, plan.now_arenas)
        if gate.phase == "decide" and gate.kind in SEEN:
            low, high = 0, high - low  # the days that they have with it lie between the talks
        before = takes.get(gate.phase, (0, 0))
        takes[gate.phase] = max(before[0], low), max(before[1], high)
    return _WEEK * sum(each[0] for each in takes.values()), _WEEK * sum(
        each[1] for each in takes.values()
    )


def _at_known_meetings(
    ground: Ground,
    waits: Mapping[str, tuple[PlanGate, ...]],
    listed: Sequence[Timed],
    found: Mapping[str, Between],
) -> dict[str, Between]:
    """The same ranges, with what a body takes up at its known meetings, or on the day that is set
    for it: the first that is in time when all before it goes fast, and the first when it goes
    slowly. What follows comes as long after it as the timetable has it.
    """
    made = dict(found)
    places = {each.dialogue: each for each in listed}
    moved: set[str] = set()
    for time in listed:
        between = made.get(time.dialogue)
        if between is None:
            continue
        arrows = [
            each for each in ground.orders if each.after == time.dialogue and each.before in places
        ]
        if not arrows:
            continue
        before = [places[each.before] for each in arrows]
        body = ground.items[time.dialogue].body
        meets = body is not None and (
            sittings_of(ground, body).known or _set_day(ground, body) is not None
        )
        if body is not None and meets:
            opened = {gate.id for each in before for gate in waits.get(each.dialogue, ())}
            own = [each for each in waits[time.dialogue] if each.id not in opened]
            low, high = _opening(ground.plan, own)
            ready = [(_of(made, places[each.before]), each.gap_days) for each in arrows]
            soonest = max(_after(days[0], gap + low) for days, gap in ready)
            latest = max(_after(days[1], gap + high) for days, gap in ready)
            first, last = _meetings_between(ground, body, soonest, latest, between)
        elif any(each.dialogue in moved for each in before):
            after = max(0, (time.date - max(each.last for each in before)).days)
            length = (time.last - time.date).days
            first = _after(max(_of(made, each)[0] for each in before), after + length)
            last = max(_of(made, each)[1] for each in before)
            last = _after(last, after + after // 2 + length)
        else:
            continue
        moved.add(time.dialogue)
        start = ground.grid.first
        low, high = ((day - start).days + 1 for day in (first, last))
        made[time.dialogue] = _between(start, low, max(low, high), between.gates)
    return made


def _of(found: Mapping[str, Between], time: Timed) -> tuple[dt.date, dt.date]:
    """The first and the last day that something can be over."""
    between = found.get(time.dialogue)
    return (time.last, time.last) if between is None else (between.first, between.last)


def _meetings_between(
    ground: Ground, body: DecisionBody, soonest: dt.date, latest: dt.date, between: Between
) -> tuple[dt.date, dt.date]:
    """The known meetings at which a body can take up what is there on the one day at the soonest
    and on the other at the latest, the second no later than a range may reach; where none is known,
    the range as it was.
    """
    set_day = _set_day(ground, body)
    if set_day is not None and (soonest <= set_day or ground.plan.later):
        return set_day, set_day
    first = _meeting(ground, body, soonest)
    if first is None:
        return between.first, between.last
    farthest = _after(ground.grid.first, 2 * (first - ground.grid.first).days + 1)
    known = [each.date for each in sittings_of(ground, body).known]
    within = max((day for day in known if first <= day <= farthest), default=first)
    slowly = _meeting(ground, body, latest)
    if slowly is None:
        # What goes slowly waits for a meeting that nobody has written yet.
        return first, max(within, min(between.last, farthest))
    return first, min(slowly, within)


def _set_day(ground: Ground, body: DecisionBody) -> dt.date | None:
    """The last day that is set for what waits with a body; None where some of it has none."""
    days = [
        exact(each.date)
        for each in ground.case.decisions
        if each.body == body.id and not each.settled
    ]
    known = [day for day in days if day is not None and day >= ground.grid.first]
    return max(known) if known and len(known) == len(days) else None


def _meeting(ground: Ground, body: DecisionBody, ready: dt.date) -> dt.date | None:
    """The first known meeting that can take up what is there on a day."""
    way = way_up(ground.case, body, ready)
    return way.meeting.day if way.meeting is not None else None


def _between(first: dt.date, low: int, high: int, gates: tuple[str, ...]) -> Between:
    high = max(low, min(high, 2 * low))
    weeks = ceil(low / _WEEK), ceil(high / _WEEK)
    return Between(
        first=_after(first, low - 1),
        last=_after(first, high - 1),
        weeks=(weeks[0], max(weeks[0], min(weeks[1], 2 * weeks[0]))),
        gates=gates,
    )


def _after(first: dt.date, days: int) -> dt.date:
    """So many days later, no later than dates go."""
    return first + dt.timedelta(days=min(days, (dt.date.max - first).days))


def _as_long_as_the_plan_says(
    plan: Plan,
    first: dt.date,
    found: Mapping[str, Between],
    late: Collection[str],
    talked: Mapping[str, int],
) -> Mapping[str, Between]:
    """The ranges, as much longer or shorter as the plan's own weeks are than the timetable's, so
    that both say the same of when all is done: the figures of the plan come from how long such
    talks have taken, and count side by side what the ranges here have one after another. Nothing
    comes before the talks that lie before it have room. Where a body's known meeting makes some of
    it late, that makes no talks shorter: they end no later than the plan, and no more.
    """
    watched = _followed_up(plan)
    done = [key for key in found if key not in watched]
    if not done or plan.pattern == "apart":
        return found  # talks that are held apart have no end, only a next review

    def days(day: dt.date) -> int:
        return (day - first).days + 1

    low = max(days(found[key].first) for key in done)
    high = max(days(found[key].last) for key in done)
    wanted = tuple(_WEEK * weeks for weeks in plan.time.weeks)
    made = {}
    for key, each in found.items():
        least = max(talked[key], days(each.first) * wanted[0] // low)
        most = days(each.last) * wanted[1] // high
        if late:
            most = min(wanted[1], max(most, days(each.last)))
        made[key] = _between(first, least, max(least, most), each.gates)
    return made


def _no_later_than_the_plan(
    plan: Plan, first: dt.date, found: Mapping[str, Between]
) -> dict[str, Between]:
    """The ranges, with no end later than the plan's but of what cannot come before it."""
    watched = _followed_up(plan)
    last = _after(first, _WEEK * plan.time.weeks[1] - 1)
    made = {}
    for key, each in found.items():
        low, high = ((day - first).days + 1 for day in (each.first, min(each.last, last)))
        later = key in watched or plan.pattern == "apart"
        made[key] = each if later else _between(first, low, max(low, high), each.gates)
    return made


def _first_leg_in_time(
    plan: Plan, first: dt.date, found: Mapping[str, Between], talked: Mapping[str, int]
) -> dict[str, Between]:
    """The ranges, with what the plan says is done first over by the day that it says, where the
    talks have room before it.
    """
    leg = plan.time.first
    if leg is None or leg.until is None:
        return dict(found)
    arenas = {each.id for each in plan.now_arenas if each.phase in FIRST_LEG}
    return _over_by(leg.until, plan, arenas, first, found, talked)


def _met_in_time(
    plan: Plan, first: dt.date, found: Mapping[str, Between], talked: Mapping[str, int]
) -> dict[str, Between]:
    """The ranges, with the common meetings of a shorter order over by the day that the plan says,
    where they have room before it.
    """
    if plan.time.met_by is None:
        return dict(found)
    arenas = {each.id for each in plan.now_arenas if each.phase in JOINT_PHASES}
    return _over_by(plan.time.met_by, plan, arenas, first, found, talked)


def _over_by(
    day: dt.date,
    plan: Plan,
    arenas: Collection[str],
    first: dt.date,
    found: Mapping[str, Between],
    talked: Mapping[str, int],
) -> dict[str, Between]:
    """The ranges, with what is held in some arenas over by a day, where it has room before it."""
    own = {each.id for each in plan.dialogues if each.id in arenas or each.arena in arenas}
    most = (day - first).days + 1
    made = dict(found)
    for key in own & found.keys():
        each = found[key]
        low, high = ((day - first).days + 1 for day in (each.first, each.last))
        if high > most:
            low = max(talked[key], min(low, most))
            made[key] = _between(first, low, max(low, most), each.gates)
    return made


def _prepared_in_time(
    plan: Plan, first: dt.date, listed: Sequence[Timed], found: Mapping[str, Between]
) -> dict[str, Between]:
    """The ranges, where a day presses, with what prepares a decision on its place in the timetable
    where its range begins after the decision itself.
    """
    made = dict(found)
    if plan.time.met_by is None:
        return made
    decided = {each.id for each in plan.now_arenas if each.kind == "deciding"}
    arena_of = {each.id: each.arena for each in plan.dialogues if each.arena in decided}
    places = [each for each in listed if each.dialogue in made and each.dialogue in arena_of]
    for one, other in pairwise(places):
        own, after = made[one.dialogue], made[other.dialogue]
        same = arena_of[one.dialogue] == arena_of[other.dialogue]
        if same and own.first > after.first >= one.last:
            low, high = ((day - first).days + 1 for day in (one.last, after.first))
            made[one.dialogue] = _between(first, low, high, own.gates)
    return made


def _followed_up(plan: Plan) -> set[str]:
    """Ids of the talks that follow up, after all is done."""
    following = {each.id for each in plan.now_arenas if each.kind == "monitoring"}
    return {each.id for each in plan.dialogues if each.arena in following}
