"""Why there is no timetable, in sentences, and the ways out that were tried."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import evolve, frozen

from processmap.engines.timetabling import Fixed, Problem, Result, solve
from processmap.engines.timetabling.compiled import compiled
from processmap.engines.timetabling.propagation import tighten
from processmap.engines.timetabling.quickxplain import Clash as Facts
from processmap.language.wording import months
from processmap.messages import text
from processmap.messages.naming import polished
from processmap.model.schedule import Clash, Fact, Timed, WayOut
from processmap.scheduling.body_calendars import sittings_of
from processmap.scheduling.clashes import clash_of, ways_of
from processmap.scheduling.inputs import Behind, Ground
from processmap.scheduling.reading import done_by, times_of
from processmap.scheduling.waiting import done_between

__all__ = ["Impossible", "explained"]

Again: TypeAlias = Callable[[tuple[str, ...]], tuple[Ground, Problem]]
_SCHEDULES = 40
_WAYS = 5
_FIRST = ("target", "at", "agreed", "dated", "roughly", "meetings", "papers", "election")
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
    facts = tuple(
        Fact(
            key=key,
            message=polished(_message(ground, key, found.facts).strip()),
            refs=ground.facts[key].refs,
        )
        for key in order
    )
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


def _message(ground: Ground, key: str, all_facts: Sequence[str]) -> str:
    """A fact's sentence; a body's meetings and papers are said for the meeting that matters."""
    behind = ground.facts[key]
    if behind.kind not in {"meetings", "papers"}:
        return ground.sentence(key)
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
    inside = [each for each in sittings.known if limit is None or each.date <= limit]
    words = ground.words
    said = {"name": words.name(body.id), "owner": words.owner(body.id)}
    if limit is not None and behind.kind == "meetings":
        if not inside:
            return text("dates.fact_no_meeting", ground.language, limit=words.day(limit), **said)
        day = words.day(inside[-1].date)
        return text(
            "dates.fact_last_meeting", ground.language, limit=words.day(limit), day=day, **said
        )
    if behind.kind == "papers" and inside:
        last = inside[-1]
        if limit is not None and f"meetings:{body.id}" not in all_facts:
            said["limit"] = words.day(limit)
            due, day = words.day(body.papers_due(last)), words.day(last.date)
            return text("dates.fact_last_papers", ground.language, day=day, due=due, **said)
        due = words.day(body.papers_due(last))
        return text(
            "dates.fact_papers_for", ground.language, day=words.day(last.date), due=due, **said
        )
    return ground.sentence(key)


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


def _conclusion(ground: Ground, problem: Problem, found: Facts) -> str:
    """The earliest day of what comes too late for a last day; nothing where only counting shows
    that it is late.
    """
    steps = [key for key in found.facts if ground.facts[key].kind not in _LAST_DAYS]
    named = [ref for key in steps for ref in ground.facts[key].refs if ref in ground.items]
    if not named or len(steps) == len(found.facts):
        return ""
    domains = tighten(compiled(problem.with_facts(steps)))
    if domains is None:
        return ""
    number = {task.id: index for index, task in enumerate(problem.tasks)}
    latest = tighten(compiled(problem.with_facts([key for key in found.facts if key not in steps])))
    if latest is None:
        return ""
    earliest = {
        key: first
        for key in dict.fromkeys(named)
        if (d := domains[number[key]])
        and (first := (d & -d).bit_length() - 1) >= latest[number[key]].bit_length()
    }
    if not earliest:
        return ""
    # The step before a body's meeting is the one whose papers are late; else the last there is.
    last = max(
        earliest,
        key=lambda key: (
            ground.items[key].body is None,
            earliest[key],
            list(ground.items).index(key),
        ),
    )
    day = ground.words.day(ground.grid.date(earliest[last]))
    return text("dates.earliest", ground.language, title=ground.words.title(last), day=day)


def _way(ground: Ground, facts: Sequence[str], result: Result) -> WayOut:
    times = times_of(ground, result)
    end = done_by(ground, times) or ground.grid.first
    by_kind: dict[str, list[str]] = {}
    for key in facts:
        by_kind.setdefault(key.split(":", 1)[0], []).append(key)
    said: list[str] = []
    for kind, keys in by_kind.items():
        if kind == "length":
            titles = ground.words.many(
                (f"”{ground.words.title(key.split(':', 1)[1])}”" for key in keys), 8
            )
            said.append(text("dates.way_length", ground.language, titles=titles))
        elif kind == "parts" and len(keys) > 1:
            names = ground.words.many(
                (ground.words.name(ground.facts[key].refs[0]) for key in keys), 8
            )
            said.append(text("dates.way_parts_many", ground.language, names=names))
        else:
            said += [_give_up(ground, key, times, end) for key in keys]
    if "target" in by_kind and "meetings" not in by_kind:
        said += _unknown_meetings(ground, times)
    target = ground.case.calendar.deadline if ground.case.calendar else None
    late = max(0, (end - target).days) if target else 0
    message = " ".join(map(polished, said))
    return WayOut(
        message=message,
        facts=tuple(facts),
        end=end,
        late_days=late,
        times=times,
        between=done_between(ground, times),
    )


def _give_up(ground: Ground, key: str, times: Sequence[Timed], end: dt.date) -> str:
    """What to do so that a fact need not hold, with the day it leads to."""
    behind, words = ground.facts[key], ground.words
    by_id = {each.dialogue: each for each in times}
    days = [by_id[ref].date for ref in behind.refs if ref in by_id]
    if behind.kind in {"meetings", "papers"}:
        days = _extra(ground, behind, times)
    params = dict(behind.params) | {
        "new": words.many(map(words.day, days[-1:])),
        "end": words.day(end),
    }
    target = ground.case.calendar.deadline if ground.case.calendar else None
    if behind.kind == "target" and target and target.year != words.year:
        params["end"] = words.whole(
            end
        )  # after a day with its year, one without would be taken for the same year
    if behind.kind == "target" and (waiting := done_between(ground, times)) is not None:
        params["end"] = months(waiting.first, waiting.last, ground.language)
    if behind.kind == "meetings":
        params["new"] = words.many(map(words.day, days))
    return text(f"dates.way_{behind.kind}", ground.language, **params)


def _unknown_meetings(ground: Ground, times: Sequence[Timed]) -> list[str]:
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
            said = {
                "name": ground.words.name(body.id),
                "new": ground.words.many(map(ground.words.day, days)),
            }
            found.append(text("dates.way_meetings", ground.language, **said))
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
