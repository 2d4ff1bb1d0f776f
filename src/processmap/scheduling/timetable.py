"""A plan with dates: puts the problem together, solves it, and reads the answer."""

import datetime as dt
from collections.abc import Mapping

from attrs import evolve, frozen

from processmap.analysis.conditions import day_of
from processmap.analysis.workdays import country_known
from processmap.engines.timetabling import ORDER, Problem, Result, solve
from processmap.engines.timetabling.existing import slack_as_it_stands
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Days, Filling, Owner, Plan, Said, Status, Titled
from processmap.model.process_map import ProcessMap
from processmap.model.schedule import Schedule, Timed
from processmap.planning.blueprint import named, said
from processmap.planning.decision_days import told_of
from processmap.planning.too_late import days_told, too_soon
from processmap.scheduling.assumptions import to_ask
from processmap.scheduling.body_calendars import waits_for_committee
from processmap.scheduling.half_days import DAY
from processmap.scheduling.impossible import Impossible, explained
from processmap.scheduling.inputs import Ground
from processmap.scheduling.items import first_day
from processmap.scheduling.kept_free import kept_besides
from processmap.scheduling.problem import ground_of, problem_of, target_fact
from processmap.scheduling.reading import (
    chain_of,
    dated_plan,
    decisions_beside,
    done_by,
    dues_of,
    length_in_weeks,
    times_of,
    unknown_sittings,
    with_put_off,
)
from processmap.scheduling.waiting import done_between

__all__ = ["Wishes", "timetable"]

_TOLD_EACH = 2
"""Most talks that are named each where what has its day comes before them."""
_WORK = 6000
_SCHEDULES = (10, 400)
"""The engine's work: so many dialogues placed in all, and the fewest and most schedules that makes.
"""


@frozen(kw_only=True)
class Wishes:
    """How a timetable is made.

    Attributes:
        today: no day before this one is used; only what the document says counts when left out.
        earlier: dialogues with their days in an earlier timetable, by id; staying there is
            preferred.
        order: what counts first, second and so on; see `processmap.engines.timetabling.ORDER`.
        explain: whether what is impossible, or late, is explained.
        schedules: the engine's budget; as the size asks for when left out.
    """

    today: dt.date | None = None
    earlier: Mapping[str, Dialogue] | None = None
    order: tuple[str, ...] = ORDER
    explain: bool = True
    schedules: int | None = None


def timetable(case: ProcessMap, plan: Plan, wishes: Wishes | None = None) -> Schedule:
    """Put a plan in time.

    Args:
        case: the map the plan was made for.
        plan: the plan.
        wishes: how.

    Returns:
        A schedule in any case; what cannot be has a status and its reasons.
    """
    return _Maker(case, plan, wishes or Wishes()).schedule()


class _Maker:
    def __init__(self, case: ProcessMap, plan: Plan, wishes: Wishes) -> None:
        self.case, self.plan, self.wishes = case, plan, wishes
        self.notes: list[Said] = []

    def schedule(self) -> Schedule:
        first = first_day(self.case, self.wishes.today)
        target = self.case.calendar.deadline if self.case.calendar else None
        made = Schedule(
            case=self.case,
            plan=self.plan,
            status=Status.UNKNOWN,
            language=self.plan.language,
            first_day=first,
            target=target,
        )
        if first is None:
            return evolve(made, notes=(said("dates.no_start"),))
        ground, problem, result = self._solved(first)
        if not result.found:
            found = (
                self._explained(ground, problem) if self.wishes.explain else Impossible(None, ())
            )
            status = Status.INFEASIBLE if found.clash else Status(result.status.value)
            return evolve(
                made, status=status, clash=found.clash, ways=found.ways, notes=tuple(self.notes)
            )
        return self._read(made, ground, problem, result)

    def _solved(self, first: dt.date) -> tuple[Ground, Problem, Result]:
        """Solve; where it is impossible, let rules give way to what has its day, and then give it
        more time.
        """
        tries = [(False, 1)]
        ground = self._ground(first, soft=False, stretch=1)
        if any(each.about for each in ground.items.values()):
            tries.append((True, 1))
        tries.append((len(tries) > 1, 3))
        best: tuple[Ground, Problem, Result] | None = None
        for soft, stretch in tries:
            ground = self._ground(first, soft=soft, stretch=stretch) if best else ground
            problem = problem_of(ground, self.wishes.earlier)
            found = ground, problem, self._result(problem)
            if found[2].found:
                if soft:
                    self.notes += self._given_way(ground, found[2])
                return found
            best = (
                found if best is None or stretch == 1 else best
            )  # the last that rules did not make impossible
        assert best is not None  # there is at least one try
        return best

    def _ground(self, first: dt.date, *, soft: bool, stretch: int) -> Ground:
        return ground_of(self.case, self.plan, first, soft=soft, stretch=stretch)

    def _result(self, problem: Problem) -> Result:
        wishes = self.wishes
        count = max(1, len(problem.tasks))
        least, most = _SCHEDULES
        budget = wishes.schedules or max(least, min(most, _WORK // count))
        return solve(problem, order=wishes.order, schedules=budget)

    def _given_way(self, ground: Ground, result: Result) -> list[Said]:
        """Orders that only rules ask for and that what has its day does not keep; where many come
        before the same day, how many.
        """
        given: dict[str, list[str]] = {}
        for each in self.plan.precedences:
            before, after = ground.items.get(each.before), ground.items.get(each.after)
            if not (before and after and before.date is None and after.date is not None):
                continue
            if result.starts[before.id] + before.duration > result.starts[after.id]:
                given.setdefault(after.id, []).append(before.id)
        found = []
        for later, sooner in given.items():
            day = ground.items[later].date
            assert day is not None  # only what has its day holds others back
            told: dict[str, Filling] = {"after": Titled((later,)), "day": Days(day)}
            if len(sooner) > _TOLD_EACH:
                several = said(
                    "dates.given_way_several", (*sooner, later), count=len(sooner), **told
                )
                found.append(several)
                continue
            found += [
                said("dates.given_way", (key, later), before=Titled((key,)), **told)
                for key in sooner
            ]
        return found

    def _read(self, made: Schedule, ground: Ground, problem: Problem, result: Result) -> Schedule:
        times = _with_slack(problem, result, times_of(ground, result))
        first, done = ground.grid.first, done_by(ground, times)
        last = max((each.last for each in times), default=None)
        target = made.target
        margin = (target - done).days if target and done else None
        bound = result.lower_bound
        chain = chain_of(ground, result, times)
        schedule = evolve(
            made,
            plan=dated_plan(ground, times),
            status=Status(result.status.value),
            times=with_put_off(ground, times),
            dues=dues_of(ground, times),
            end=last,
            done=done,
            margin_days=margin,
            late_days=max(0, -margin) if margin is not None else 0,
            weeks=length_in_weeks(first, last) if last else 0,
            lower_bound=ground.grid.date(bound - 1) if bound else None,
            gap=result.gap,
            done_between=done_between(ground, times),
            chain=chain,
            supposed=tuple(each.body.id for each in unknown_sittings(ground)),
            beyond=ground.beyond,
            decisions=(*too_soon(self.plan), *map(told_of, decisions_beside(ground, times))),
            notes=(
                *days_told(self.plan),
                *dict.fromkeys(each.said for each in self.plan.booked if each.said != each.beside),
                *self.notes,
                *kept_besides(ground, result.starts, chain),
                *_notes(ground, times),
            ),
        )
        return self._why_late(schedule, ground, problem)

    def _why_late(self, schedule: Schedule, ground: Ground, problem: Problem) -> Schedule:
        """Where the target is passed: what makes that necessary, and what would keep it."""
        if not schedule.late_days or not self.wishes.explain:
            return schedule
        count = len(ground.constraints)
        target_fact(ground)
        found = self._explained(ground, problem.and_also(*ground.constraints[count:]))
        return evolve(schedule, clash=found.clash, ways=found.ways)

    def _explained(self, ground: Ground, problem: Problem) -> Impossible:
        def again(shortened: tuple[str, ...]) -> tuple[Ground, Problem]:
            first = ground.grid.first
            made = ground_of(self.case, self.plan, first, soft=ground.soft, shortened=shortened)
            if "target" in ground.facts and "target" not in made.facts:
                target_fact(made)
            return made, problem_of(made, self.wishes.earlier)

        return explained(ground, problem, again)


def _with_slack(problem: Problem, result: Result, times: tuple[Timed, ...]) -> tuple[Timed, ...]:
    """The same places in time with the slack that they have in a document, where what has no day
    does not stand: where it came to lie here says nothing of the others.
    """
    if all(each.has_day for each in times):
        return times
    dated = {each.dialogue for each in times if each.has_day and not each.fixed}
    loose = slack_as_it_stands(problem, {key: result.starts[key] for key in dated})
    if loose is None:
        return times
    return tuple(
        evolve(each, slack_days=loose[each.dialogue] // DAY) if each.dialogue in dated else each
        for each in times
    )


def _notes(ground: Ground, times: tuple[Timed, ...]) -> list[Said]:
    country = ground.workdays.country
    found = []
    if not country_known(country):
        found.append(said("dates.no_holidays", (), country=country))
    unknown = [each.body.id for each in unknown_sittings(ground)]
    if unknown:
        found.append(said("dates.no_meetings", unknown, name=named(unknown)))
    dated = tuple(each for each in times if each.between is None)
    last_days = {each.dialogue: each.last for each in dated}
    found += [
        _tentative(ground, each, last_days)
        for each in dated
        if each.tentative and ground.items[each.dialogue].body
    ]
    found += [_far_ahead(ground, key) for key in ground.beyond]
    found += [
        _rough(ground, each) for each in dated if ground.items[each.dialogue].rough is not None
    ]
    reserves = (_without_reserve(ground, each) for each in dated)
    found += [each for each in reserves if each is not None]
    return [*found, *to_ask(ground, times)]


def _tentative(ground: Ground, time: Timed, last_days: Mapping[str, dt.date]) -> Said:
    """That a matter waits for a meeting of its body, or of one that prepares it, that is not
    known.
    """
    item = ground.items[time.dialogue]
    assert item.body is not None  # it was chosen for having one
    committee = waits_for_committee(ground, item, time.date, last_days)
    told: dict[str, Filling] = {
        "title": Titled((time.dialogue,)),
        "name": named([committee.body.id if committee else item.body.id]),
        "day": Days(time.date),
    }
    if committee is None:
        return said("dates.tentative", (time.dialogue,), **told)
    told |= {"body": named([item.body.id]), "last": Days(committee.known[-1].date)}
    return said("dates.tentative_committee", (time.dialogue,), **told)


def _far_ahead(ground: Ground, key: str) -> Said:
    """That something has its day so far ahead that what comes after it has got none."""
    dialogue = next(each for each in ground.plan.dialogues if each.id == key)
    day = day_of(dialogue)
    told: dict[str, Filling] = {
        "title": Titled((key,)),
        "day": day.isoformat() if day else "",
    }
    return said("dates.far_ahead", (key,), **told)


def _rough(ground: Ground, time: Timed) -> Said:
    """That a day within a month or a season is only suggested."""
    told: dict[str, Filling] = {
        "title": Titled((time.dialogue,)),
        "when": str(ground.items[time.dialogue].dialogue.date),
        "day": Days(time.date),
    }
    return said("dates.rough_suggested", (time.dialogue,), **told)


def _without_reserve(ground: Ground, time: Timed) -> Said | None:
    """A decision at its body's last known meeting before the target: if it is put off, the whole is
    late.
    """
    body = ground.items[time.dialogue].body
    target = ground.case.calendar.deadline if ground.case.calendar else None
    if body is None or target is None or time.tentative or time.date > target:
        return None
    later = [m for m in body.meetings if not m.cancelled and time.date < m.date <= target]
    if later or not any(m.date == time.date for m in body.meetings):
        return None
    told: dict[str, Filling] = {
        "title": Titled((time.dialogue,)),
        "owner": Owner(body.id),
        "day": Days(time.date),
    }
    return said("dates.no_reserve", (time.dialogue,), **told)
