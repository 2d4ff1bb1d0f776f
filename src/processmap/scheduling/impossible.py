"""Why there is no timetable, and the ways out that were tried."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import evolve, frozen

from processmap.analysis.sittings import Sittings
from processmap.engines.timetabling import Fixed, Problem, Result, solve
from processmap.engines.timetabling.compiled import compiled
from processmap.engines.timetabling.propagation import tighten
from processmap.engines.timetabling.quickxplain import Clash as Facts
from processmap.model.plan import Dates, Days, Filling, Months, Owner, Said, Titled
from processmap.model.schedule import Clash, Fact, Timed, WayOut
from processmap.planning.blueprint import named, said
from processmap.scheduling.body_calendars import sittings_of
from processmap.scheduling.clashes import clash_of, ways_of
from processmap.scheduling.inputs import Behind, Ground
from processmap.scheduling.reading import done_by, times_of
from processmap.scheduling.waiting import done_between

__all__ = ["Impossible", "explained"]

Again: TypeAlias = Callable[[tuple[str, ...]], tuple[Ground, Problem]]
_SCHEDULES = 40
_WAYS = 5
_FIRST = ("target", "at", "agreed", "dated", "roughly", "meetings", "papers", "kept_free")
"""What the explanation begins with: what is wanted and when the bodies meet. Then come the steps,
in their order.
"""

_MANY = 60
"""Dialogues from which on only the first way found is tried: each takes seconds."""
_MOST_SHORTER = 8
_LAST_DAYS = frozenset({"target", "at", "papers", "meetings", "agreed", "dated"})


@frozen
class Impossible:
    """The clash and the ways out; None where the problem was not proven impossible."""

    clash: Clash | None
    ways: tuple[WayOut, ...]


def explained(ground: Ground, problem: Problem, again: Again) -> Impossible:
    """Find the facts that clash, say them, and try what could be given up.

    Args:
        ground, problem: what is impossible.
        again: makes both anew with some dialogues no longer than half a day.
    """
    found = clash_of(ground, problem)
    if found is None:
        return Impossible(None, ())
    told = _told(ground, problem, found)
    shorter = _shorter(ground, found, again)
    if shorter is not None and len(ground.items) > _MANY:
        return Impossible(
            told, (shorter,)
        )  # it asks less of people than what could be found by trying them all
    others = tuple(
        _way(ground, facts, result) for facts, result in ways_of(ground, problem, found, _WAYS)
    )
    return Impossible(told, ((shorter, *others) if shorter else others)[:_WAYS])


def _shorter(ground: Ground, found: Facts, again: Again) -> WayOut | None:
    """Hold what is too long in less time: tried until nothing clashes, or until it is not the
    length that does.
    """
    short: dict[str, str] = {}
    clash: Facts | None = found
    for _ in range(_MOST_SHORTER):
        long = [key for key in clash.facts if ground.facts[key].kind == "length"] if clash else []
        if not long:
            return None
        short |= {key: ground.facts[key].refs[0] for key in long}
        ground, problem = again(tuple(short.values()))
        clash = clash_of(ground, problem)
        if clash is None:
            result = solve(problem, schedules=_SCHEDULES)
            return _way(ground, tuple(short), result) if result.found else None
    return None


def _told(ground: Ground, problem: Problem, found: Facts) -> Clash:
    order = sorted(found.facts, key=lambda key: (_rank(ground, key), found.facts.index(key)))
    facts = tuple(Fact(key=key, said=_said(ground, key, found.facts)) for key in order)
    return Clash(
        facts=facts, irreducible=found.irreducible, conclusion=_conclusion(ground, problem, found)
    )


def _rank(ground: Ground, key: str) -> tuple[int, int]:
    """Where a fact stands in the explanation: what is wanted first, then the steps from first to
    last.
    """
    behind = ground.facts[key]
    if behind.kind in _FIRST:
        return _FIRST.index(behind.kind), 0
    place = {item: number for number, item in enumerate(ground.items)}
    return len(_FIRST), max((place.get(ref, 0) for ref in behind.refs), default=0)


def _said(ground: Ground, key: str, all_facts: Sequence[str]) -> Said:
    """What a fact says; a body's meetings and papers are said for the meeting that matters."""
    behind = ground.facts[key]
    if behind.kind not in {"meetings", "papers"}:
        return ground.said(key)
    body = next(each for each in ground.case.decision_bodies if each.id == behind.refs[0])
    sittings = sittings_of(ground, body)
    asked = _asked_for(ground, all_facts)
    limit = (
        _limit(ground, all_facts) if asked is None else None if body.id == asked[0] else asked[1]
    )
    if asked is not None and body.id == asked[0] and behind.kind == "papers":
        sittings = evolve(
            sittings, known=tuple(each for each in sittings.known if each.date <= asked[1])
        )
    if behind.kind == "meetings":
        return ground.said(key) if limit is None else _last_meeting(sittings, limit)
    inside = [each for each in sittings.known if limit is None or each.date <= limit]
    if not inside:
        return ground.said(key)
    told: dict[str, Filling] = {
        "owner": Owner(body.id),
        "day": Days(inside[-1].date),
        "due": Days(body.papers_due(inside[-1])),
    }
    if limit is not None and f"meetings:{body.id}" not in all_facts:
        return said("dates.fact_last_papers", (body.id,), limit=Days(limit), **told)
    return said("dates.fact_papers_for", (body.id,), **told)


def _last_meeting(sittings: Sittings, limit: dt.date) -> Said:
    """A body's last known meeting before a day, or that it has none."""
    key = sittings.body.id
    days = [each.date for each in sittings.known if each.date <= limit]
    if not days:
        return said("dates.fact_no_meeting", (key,), name=named([key]), limit=Days(limit))
    told: dict[str, Filling] = {"owner": Owner(key), "day": Days(days[-1]), "limit": Days(limit)}
    return said("dates.fact_last_meeting", (key,), **told)


def _asked_for(ground: Ground, facts: Sequence[str]) -> tuple[str, dt.date] | None:
    """The body and the day that the clash is about, where it is asked whether a matter can be taken
    up then.
    """
    for each in ground.constraints:
        if (
            isinstance(each, Fixed)
            and each.fact
            and each.fact in facts
            and ground.facts[each.fact].kind == "at"
        ):
            body = ground.items[each.task].body
            return (body.id, ground.grid.date(each.start)) if body else None
    return None


def _limit(ground: Ground, facts: Sequence[str]) -> dt.date | None:
    """The last day that the clash is about, where it is the target."""
    return ground.case.calendar.deadline if "target" in facts and ground.case.calendar else None


def _conclusion(ground: Ground, problem: Problem, found: Facts) -> Said | None:
    """The earliest day of what comes too late for a last day; nothing where only counting shows
    that it is late.
    """
    steps = [key for key in found.facts if ground.facts[key].kind not in _LAST_DAYS]
    named = [ref for key in steps for ref in ground.facts[key].refs if ref in ground.items]
    if not named or len(steps) == len(found.facts):
        return None
    domains = tighten(compiled(problem.with_facts(steps)))
    if domains is None:
        return None
    number = {task.id: index for index, task in enumerate(problem.tasks)}
    latest = tighten(compiled(problem.with_facts([key for key in found.facts if key not in steps])))
    if latest is None:
        return None
    earliest = {
        key: first
        for key in dict.fromkeys(named)
        if (d := domains[number[key]])
        and (first := (d & -d).bit_length() - 1) >= latest[number[key]].bit_length()
    }
    if not earliest:
        return None
    # The step before a body's meeting is the one whose papers are late; else the last there is.
    last = max(
        earliest,
        key=lambda key: (
            ground.items[key].body is None,
            earliest[key],
            list(ground.items).index(key),
        ),
    )
    day = Days(ground.grid.date(earliest[last]))
    return said("dates.earliest", (last,), title=Titled((last,)), day=day)


def _way(ground: Ground, facts: Sequence[str], result: Result) -> WayOut:
    times = times_of(ground, result)
    end = done_by(ground, times) or ground.grid.first
    by_kind: dict[str, list[str]] = {}
    for key in facts:
        by_kind.setdefault(key.split(":", 1)[0], []).append(key)
    told: list[Said] = []
    for kind, keys in by_kind.items():
        if kind == "length":  # what is held in less time has no such fact any more
            long = tuple(key.split(":", 1)[1] for key in keys)
            told.append(said("dates.way_length", long, titles=Titled(long, quoted=True)))
        elif kind == "parts" and len(keys) > 1:
            people = [ground.facts[key].refs[0] for key in keys]
            told.append(said("dates.way_parts_many", people, names=named(people)))
        else:
            told += [_give_up(ground, key, times, end) for key in keys]
    if "target" in by_kind and "meetings" not in by_kind:
        told += _unknown_meetings(ground, times)
    target = ground.case.calendar.deadline if ground.case.calendar else None
    return WayOut(
        said=tuple(told),
        facts=tuple(facts),
        end=end,
        late_days=max(0, (end - target).days) if target else 0,
        times=times,
        between=done_between(ground, times),
    )


def _give_up(ground: Ground, key: str, times: Sequence[Timed], end: dt.date) -> Said:
    """What to do so that a fact need not hold, with the day it leads to."""
    behind = ground.facts[key]
    by_id = {each.dialogue: each for each in times}
    days = [by_id[ref].date for ref in behind.refs if ref in by_id][-1:]
    if behind.kind in {"meetings", "papers"}:
        days = _extra(ground, behind, times)
    if behind.kind == "papers":
        days = days[-1:]
    told: dict[str, Filling] = dict(behind.params)
    told["new"] = Dates(tuple(days))
    if behind.way is not None:
        return evolve(behind.way, params=(*behind.way.params, ("new", told["new"])))
    if behind.kind == "target":
        told["end"] = _ends(ground, times, end)
    return said(f"dates.way_{behind.kind}", behind.refs, **told)


def _ends(ground: Ground, times: Sequence[Timed], end: dt.date) -> Days | Months:
    """When all is done: in months where something waits for a shut gate. After a target that is
    told with its year, a day without one would be taken for the same year.
    """
    waiting = done_between(ground, times)
    if waiting is not None:
        return Months(waiting.first, waiting.last)
    target = ground.case.calendar.deadline if ground.case.calendar else None
    return Days(end, whole=target is not None and target.year != ground.grid.first.year)


def _unknown_meetings(ground: Ground, times: Sequence[Timed]) -> list[Said]:
    """Meetings that no body has set yet, on which a later target may rest: without them its day is
    not kept.
    """
    found = []
    for body in ground.case.decision_bodies:
        known = sittings_of(ground, body).known
        own = {
            each.dialogue
            for each in times
            if (of := ground.items[each.dialogue].body) and of.id == body.id
        }
        days = sorted(
            {each.date for each in times if each.dialogue in own} - {each.date for each in known}
        )
        if known and days:
            new = Dates(tuple(days))
            found.append(said("dates.way_meetings", (body.id,), name=named([body.id]), new=new))
    return found


def _extra(ground: Ground, behind: Behind, times: Sequence[Timed]) -> list[dt.date]:
    """The days of a body's matters that are not among its known meetings; for papers, when they are
    done.
    """
    own = {
        each.dialogue
        for each in times
        if (body := ground.items[each.dialogue].body) and body.id == behind.refs[0]
    }
    if behind.kind == "papers":
        before = {each.before for each in ground.orders if each.after in own}
        return sorted({each.last for each in times if each.dialogue in before})
    body = next(each for each in ground.case.decision_bodies if each.id == behind.refs[0])
    known = {each.date for each in sittings_of(ground, body).known}
    return sorted({each.date for each in times if each.dialogue in own and each.date not in known})
