"""Looking back from a decision at a given meeting: how late each step before it can be held."""

import datetime as dt

from attrs import evolve

from processmap.analysis.conditions import coming_meetings
from processmap.engines.timetabling import Fixed, Problem
from processmap.engines.timetabling.latest_starts import Latest as Starts
from processmap.engines.timetabling.latest_starts import latest_starts
from processmap.errors import UsageError
from processmap.model.plan import Days, Filling, Owner, Plan, Titled
from processmap.model.process_map import ProcessMap
from processmap.model.schedule import Backward, Latest
from processmap.planning.blueprint import named, said
from processmap.scheduling.impossible import explained
from processmap.scheduling.inputs import Ground
from processmap.scheduling.items import Item, first_day
from processmap.scheduling.problem import ground_of, problem_of

__all__ = ["look_back"]

_TRIED = 12
"""Later meetings that are tried where one is too early: a year of them."""


def look_back(
    case: ProcessMap,
    plan: Plan,
    body: str,
    date: dt.date,
    today: dt.date | None = None,
) -> Backward | None:
    """Find the latest day for each step if a body is to decide on a given day.

    Args:
        case: the map the plan was made for.
        plan: the plan.
        body: id of the decision body.
        date: the day of its meeting.
        today: no day before this one is used.

    Returns:
        The latest days, or what makes it impossible. None where the body decides nothing in the
        plan.

    Raises:
        UsageError: for an unknown body.
    """
    first = first_day(case, today)
    made = Backward(
        case=case, plan=plan, body=body, date=date, language=plan.language, first_day=first
    )
    if body not in {each.id for each in case.decision_bodies}:
        names = ", ".join(each.id for each in case.decision_bodies) or "–"
        raise UsageError("verbs.no_body", body=body, names=names)
    if first is None:
        return evolve(made, possible=False, notes=(said("dates.no_start"),))
    # One ground for every try: a day long after everything still has to lie within the time
    # reckoned with.
    ground = ground_of(case, plan, first, soft=True, until=date)
    matters = [
        each for each in ground.items.values() if each.body is not None and each.body.id == body
    ]
    return _looked(made, ground, matters) if matters else None


def _looked(made: Backward, ground: Ground, matters: list[Item]) -> Backward:
    problem = problem_of(ground)
    slot = ground.meeting_slot(made.date)
    at = {each.id: slot for each in matters if each.date is None}
    found = latest_starts(problem, at) if slot >= 0 else None
    if found is None:
        return _impossible(made, ground, at)
    notes = () if found.together else (said("dates.back_alone"),)
    return evolve(made, steps=_steps(ground, matters, found), notes=notes)


def _steps(ground: Ground, matters: list[Item], found: Starts) -> tuple[Latest, ...]:
    """The latest day of the matters and of everything before them, in order of time."""
    wanted = _before(ground, {each.id for each in matters})
    chosen = found.together or found.limit
    grid = ground.grid
    steps = [
        Latest(dialogue=key, date=grid.date(chosen[key]), limit=grid.date(found.limit[key]))
        for key in ground.items
        if key in wanted
    ]
    return tuple(sorted(steps, key=lambda each: each.date))


def _before(ground: Ground, keys: set[str]) -> set[str]:
    """These and everything that comes before them."""
    found, waiting = set(keys), list(keys)
    while waiting:
        key = waiting.pop()
        for each in ground.orders:
            if each.after == key and each.before in ground.items and each.before not in found:
                found.add(each.before)
                waiting.append(each.before)
    return found


def _impossible(made: Backward, ground: Ground, at: dict[str, int]) -> Backward:
    def again(shortened: tuple[str, ...]) -> tuple[Ground, Problem]:
        assert made.first_day is not None  # without one it has not come so far
        fresh = ground_of(
            made.case,
            made.plan,
            made.first_day,
            soft=True,
            shortened=shortened,
            until=made.date,
        )
        return fresh, _with(fresh, at, made)

    found = explained(ground, _with(ground, at, made), again)
    told = evolve(made, possible=False, clash=found.clash, ways=found.ways)
    if found.clash is not None and not any(
        each.key.startswith("at:") for each in found.clash.facts
    ):
        return evolve(told, notes=(said("dates.back_whatever"),))
    return _at_the_next(told, ground)


def _at_the_next(made: Backward, ground: Ground) -> Backward:
    """The latest days for the body's next known meeting that would do; a note where there is
    none.
    """
    assert made.first_day is not None  # without one it has not come so far
    body = next(each for each in made.case.decision_bodies if each.id == made.body)
    after = max(made.date, made.first_day - dt.timedelta(days=1))
    later = [each.date for each in coming_meetings(body) if each.date > after]
    for date in later[:_TRIED]:
        fresh = ground_of(made.case, made.plan, made.first_day, soft=True, until=date)
        matters = [
            each
            for each in fresh.items.values()
            if each.body is not None and each.body.id == made.body
        ]
        at = {each.id: fresh.meeting_slot(date) for each in matters if each.date is None}
        found = latest_starts(problem_of(fresh), at)
        if found is not None and found.together:
            return evolve(made, instead=date, instead_steps=_steps(fresh, matters, found))
    told: dict[str, Filling] = {"owner": Owner(made.body), "day": Days(made.date)}
    return evolve(made, notes=(said("dates.back_no_later", (made.body,), **told),))


def _with(ground: Ground, at: dict[str, int], made: Backward) -> Problem:
    for key, slot in at.items():
        told: dict[str, Filling] = {
            "name": named([made.body]),
            "day": Days(made.date),
            "title": Titled((key,)),
        }
        fact = ground.fact("at", key, refs=(key,), cost=20, **told)
        ground.add(Fixed(key, max(0, slot), fact))
    return problem_of(ground)
