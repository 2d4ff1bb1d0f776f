"""What of a composed plan is to be done now and what comes only if the stance opens it.

In a stance other than talks, the plan itself holds what `STANCES` says. The rest is kept as what
may come later, behind what opens talks, or left out where nothing is known that it could rest on.
"""

import datetime as dt
from collections.abc import Collection, Mapping
from math import ceil

from attrs import evolve, frozen

from processmap.model.kinds import whole_of
from processmap.model.plan import (
    Named,
    PlanArena,
    PlanGate,
    Quoted,
    Said,
    Told,
    spoken_hours,
)
from processmap.model.times import latest
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, named, quoted, said
from processmap.planning.effort import hours_of, weeks_until
from processmap.planning.first_bound import Binding, bindings, steps_of
from processmap.planning.owning_up import Owed, owed_first
from processmap.planning.powers import examines
from processmap.planning.promised import felt_by
from processmap.planning.rulebook import RULES, built_in
from processmap.planning.shorter_order import (
    JOINT_PHASES,
    ShorterOrder,
    order_in_hours,
    order_in_weeks,
)
from processmap.planning.situation import Situation
from processmap.planning.stance import STANCES, Calls, Stance, StanceRules, living_with_it, unheard
from processmap.planning.steps.small import what_went_wrong
from processmap.planning.talks_in_time import (
    TALKS,
    InTime,
    handed_in_by,
    talks_in_time,
    weeks_to_talk,
)

__all__ = ["Cut", "after_the_day", "divide", "in_the_hours", "now_only"]

_OWNS_UP, _BEFORE_CIRCLE = "plan_small.acknowledge", "plan_small.acknowledge_before"
_HANDED_IN = "way-out"
"""The rule that says what goes to the body whatever comes of the talks."""
_TARGET = "plan_page.target_missed"
_SHOWN = "plan_decide.shown"
_RULED = "plan_page.ends_ruled"
"""A ruling decides what there is to talk about after it: nothing common is begun before."""
_LONGER = 1.5
"""How much longer than the weeks there are people and money for a plan takes before it is cut: less
than that can be asked for or caught up (own)."""
_ONE_MEETING = 5
"""Weeks in which a small process has its talks and one meeting (own)."""
_ANSWERED = 1
"""Weeks after a decision until the first can have their answer (own)."""
_TO_ANSWER = 4
"""Weeks after a decision within which all get their answer (own)."""
_ASKED_NOW = frozenset({"mandate", "influence", "standstill"})
"""Gates that are asked about at once where the day is near, while the first talks begin."""
_OF_WHAT_IS_AGREED = frozenset(
    {"ratification", "draft_home", "monitoring", "options", "spokesperson"}
)
"""Gates and rooms that need what a common room gives."""


def divide(facts: Situation, plan: Blueprint, ours: Collection[str]) -> frozenset[str]:
    """Say what comes later, and put it behind what opens talks; in a stance that keeps nothing
    later, the rest is taken out of the plan.

    Args:
        facts: the situation.
        plan: the plan, with gates and arenas tied together.
        ours: codes of the built-in rules; what somebody's own rule adds is always part of the plan.

    Returns:
        Ids of arenas and gates that come later; none where there are to be talks.
    """
    stance = Stance(plan.shape.stance)
    if stance is Stance.TALKS:
        return frozenset()
    rules = STANCES[stance]
    called = _called(facts, plan, rules)

    def is_now(entry: PlanArena | PlanGate) -> bool:
        code = entry.reasons[0].rule if entry.reasons else ""
        if code == "call-first" and isinstance(entry, PlanArena):
            return bool({whole_of(key) for key in entry.parties} & called)
        return code in rules.now or code not in ours

    entries: list[PlanArena | PlanGate] = [*plan.arenas, *plan.gates]
    later = frozenset(each.id for each in entries if not is_now(each) and not _written(each))
    plan.told = [each for each in plan.told if each.code in rules.now or each.code not in ours]
    if not rules.later:
        plan.gates = [each for each in plan.gates if each.id not in later]
        plan.arenas = [_free_of(each, later) for each in plan.arenas if each.id not in later]
        return frozenset()
    opening = tuple(
        each.id
        for each in plan.gates
        if each.reasons and each.reasons[0].rule in ("stance-first", "stance-again")
    )
    plan.arenas = [
        _behind(each, opening) if each.id in later else _free_of(each, later)
        for each in plan.arenas
    ]
    return later


@frozen(kw_only=True)
class Cut:
    """What is left of a plan that there is not time for.

    Attributes:
        later: ids of arenas and gates that come only with more time; none where nothing is cut.
        weeks: fewest and most weeks until the day, and the answers after it; None where no day
            presses.
        talks: fewest and most weeks of the talks.
        until: the day by which the talks have been held and read.
        met_by: the last day of the common meetings that are kept.
        order: the shorter order that is kept; None where there is time for the talks only.
        lacking: hours of the lead that there are, and how many all of it takes; None where they
            are enough.
        briefly: whether what is said is said shortly, since it is held to the hours there are.
    """

    later: frozenset[str] = frozenset()
    weeks: tuple[int, int] | None = None
    talks: tuple[int, int] = (0, 0)
    until: dt.date | None = None
    met_by: dt.date | None = None
    order: ShorterOrder | None = None
    lacking: tuple[float, int] | None = None
    briefly: bool = False


def after_the_day(facts: Situation, plan: Blueprint, told: Collection[Told]) -> Cut:
    """What there is no time for where a day comes before the plan can be done: the common rooms,
    what opens them and what they give, and the talks that the weeks do not reach to. It comes only
    if there is more time; until that day the plan is what can be done.

    Args:
        facts: the situation.
        plan: the plan, with gates and arenas tied together; it is changed.
        told: what is told of days that come too soon, see `planning.too_late`.

    Returns:
        What is cut; nothing where something waits that there is time for.
    """
    first = _first_day(facts, told)
    start = facts.start
    if first is None or start is None:
        return Cut()
    ways = {_instead_of(each.said) for each in told} - {_NOTHING_INSTEAD}
    if not ways:
        return Cut()
    day = _day_of(first)
    due = handed_in_by(facts, _body_of(first), day)
    if plan.shape.small and (due - start).days >= 7 * _ONE_MEETING:
        return Cut()
    to_day = max(1, ceil((day - start).days / 7))
    to_answers = (to_day + _ANSWERED, to_day + _TO_ANSWER)
    weeks = weeks_to_talk(facts, due)
    if not plan.shape.small and first.said.key != _RULED:
        order = order_in_weeks(
            facts, plan, weeks, lambda found: _in_hours(facts, plan, found, to_answers)
        )
        if order is not None:
            cut = evolve(_in_short(plan, order, asked_now=True), briefly=_hours(facts) is not None)
            plan.told += _handed_in_after(facts, plan, cut, told)
            return evolve(
                cut,
                weeks=to_answers,
                until=start + dt.timedelta(weeks=cut.talks[1]),
                met_by=start + dt.timedelta(weeks=weeks),
            )
    needs = weeks_until(plan, "call")
    in_time = needs[1] <= weeks
    talks = _all_talks(plan) if in_time else talks_in_time(facts, plan, weeks)
    later = _left_for_later(plan, talks, in_time=in_time)
    if not any(each.id in later and defaults_of(each.kind).joint for each in plan.arenas):
        return Cut()
    _leave(plan, later, talks.arenas, asked_now=not in_time)
    _own_up_now(facts, plan, ())
    if talks.left_out:
        plan.gates = [_of_those_met(each, talks.left_out) for each in plan.gates]
    _tell_less(plan, later, JOINT_PHASES)
    plan.told += _handed_in(facts, told)
    return Cut(
        later=later,
        weeks=to_answers,
        talks=needs if in_time else (talks.weeks, max(talks.weeks, weeks)),
        until=min(due, start + dt.timedelta(weeks=needs[1] if in_time else max(1, weeks))),
    )


def in_the_hours(facts: Situation, plan: Blueprint, takes: int) -> Cut:
    """What there are no hours for, where a shorter order of the same plan has room in them.

    Args:
        facts: the situation.
        plan: the plan, with gates and arenas tied together; it is changed.
        takes: most hours of the lead that all of it takes.

    Returns:
        What is cut; nothing where there are hours for all, or for no more than the talks.
    """
    have = _hours(facts)
    if plan.shape.small or have is None or min(takes, spoken_hours(takes)) <= have:
        return Cut()
    order = order_in_hours(facts, plan, lambda found: _in_hours(facts, plan, found, None))
    if order is None:
        return Cut()
    cut = _in_short(plan, order, asked_now=False)
    return evolve(cut, lacking=(have, spoken_hours(takes)), briefly=True)


def _hours(facts: Situation) -> float | None:
    found = facts.case.resources
    return None if found is None else found.lead_hours


def _in_hours(
    facts: Situation, plan: Blueprint, order: ShorterOrder, weeks: tuple[int, int] | None
) -> bool:
    """Whether there are hours for a shorter order, where it is known how many there are."""
    have = _hours(facts)
    if have is None:
        return True
    trial = Blueprint(facts, plan.shape)
    trial.arenas, trial.gates, trial.told = list(plan.arenas), list(plan.gates), list(plan.told)
    trial.kept_free, trial.booked = list(plan.kept_free), list(plan.booked)
    cut = _in_short(trial, order, asked_now=weeks is not None)
    takes = hours_of(facts, now_only(trial, cut.later), weeks=weeks, briefly=True).lead[1]
    return min(takes, spoken_hours(takes)) <= have


def _in_short(plan: Blueprint, order: ShorterOrder, *, asked_now: bool) -> Cut:
    """Change a plan into a shorter order of it."""
    kept = {*order.rooms, *order.gates}
    talks = InTime(arenas=_all_talks(plan).arenas | order.talks, left_out=(), weeks=0)
    later = _left_for_later(plan, talks, in_time=True) - kept
    _leave(plan, later, {**talks.arenas, **order.rooms}, asked_now=asked_now)
    _own_up_now(plan.facts, plan, kept)
    plan.gates = [order.gates.get(each.id, each) for each in plan.gates]
    table = any(each.phase == "wide" and each.kind != "fact_panel" for each in order.rooms.values())
    _tell_less(plan, later, () if table else JOINT_PHASES)
    return Cut(later=later, talks=order.weeks or (0, 0), order=order)


def _left_for_later(plan: Blueprint, talks: InTime, *, in_time: bool) -> frozenset[str]:
    """What there is no time for: the common rooms, what opens them and what they give, and talks
    that there is no time for either.
    """
    entries: list[PlanArena | PlanGate] = [*plan.arenas, *plan.gates]
    return frozenset(
        each.id
        for each in entries
        if not _written(each)
        and not _is_standing(each)
        and not _is_owning_up(plan.facts, each)
        and (
            each.phase in JOINT_PHASES
            or each.kind in _OF_WHAT_IS_AGREED
            or _takes_weeks(each)
            or _is_read(each, in_time=in_time)
            or _is_talk_left_out(each, talks)
        )
    )


def _leave(
    plan: Blueprint, later: frozenset[str], short: Mapping[str, PlanArena], *, asked_now: bool
) -> None:
    """Put what comes later behind what opens it, and give the rest the form there is time for.

    Args:
        plan: the plan; it is changed.
        later: ids of what comes later.
        short: arenas in the form that there is time for, by id.
        asked_now: whether the first talks do not wait for what is asked about at once.
    """
    opening = tuple(each.id for each in plan.gates if each.kind == "standstill")
    asked = frozenset(each.id for each in plan.gates if each.kind in _ASKED_NOW)
    plan.arenas = [
        _behind(each, opening)
        if each.id in later
        else _free_of(
            short.get(each.id, each),
            later | asked if each.phase == "call" and asked_now else later,
        )
        for each in plan.arenas
    ]


def _all_talks(plan: Blueprint) -> InTime:
    """All talks as they are, where there is time for them."""
    return InTime(arenas={each.id: each for each in plan.arenas}, left_out=(), weeks=0)


def _tell_less(plan: Blueprint, later: Collection[str], phases: Collection[str]) -> None:
    """Nothing is told of rooms that there is no time for, nor are days kept free for them."""
    gone = [
        each
        for each in plan.kept_free
        if each.whom and set(each.whom) <= set(later) and _is_minded(each.because.rule)
    ]
    unsaid = {each.because.said for each in gone}
    plan.kept_free = [each for each in plan.kept_free if each not in gone]
    plan.told = [
        each
        for each in plan.told
        if each.said not in unsaid
        and not (each.code in RULES and built_in(each.code).told in phases)
    ]


def _is_minded(code: str) -> bool:
    """Whether a rule only reminds of days; what is fixed, such as an election, is told anyway."""
    return code in RULES and built_in(code).told == "mind"


def _first_day(facts: Situation, told: Collection[Told]) -> Told | None:
    """The first of the days that cut the plan: of decisions where all that waits is decided too
    soon, of what ends, and of a day that is aimed at and far too near.
    """
    waiting = {each.id for each in facts.pending}
    decided = {ref for each in told if each.said.key == _TOO_LATE for ref in each.said.refs}
    cutting = [each for each in told if each.said.key != _TOO_LATE or waiting <= decided]
    cutting = [each for each in cutting if each.said.key != _TARGET or _far_too_near(facts, each)]
    return min(cutting, key=_day_of, default=None)


def _day_of(told: Told) -> dt.date:
    return dt.date.fromisoformat(str(dict(told.said.params)["day"]))


def _body_of(told: Told) -> str | None:
    """The body that decides on the day, where it is a decision that is told of."""
    who = dict(told.said.params).get("who")
    return who.ids[0] if isinstance(who, Named) else None


def _far_too_near(facts: Situation, told: Told) -> bool:
    """Whether people and money end so soon that nobody catches up; a day that is only aimed at can
    be moved by whoever has set it.
    """
    resources = facts.case.resources
    if facts.start is None or resources is None or resources.until is None:
        return False
    if latest(resources.until) != _day_of(told):
        return False
    have = (_day_of(told) - facts.start).days / 7
    return int(str(dict(told.said.params)["need"])) >= _LONGER * have


def _handed_in(facts: Situation, told: Collection[Told], seen: str = "") -> list[Told]:
    """What goes to each body that binds itself first, before its day; before any other day to those
    who decide.

    Args:
        facts: the situation.
        told: what is told of the days.
        seen: how the keys end of what all see after common meetings.
    """
    before = []
    bound: dict[Binding, tuple[list[Told], list[Binding]]] = {}
    for each in told:
        if each.said.key == _TOO_LATE:
            first, *onward = bindings(facts, _body_of(each), _day_of(each))
            same, then = bound.setdefault(first, ([], []))
            same.append(each)
            then += [step for step in onward if step not in then]
        elif bodies := tuple(key for key in facts.tied_deciders if not examines(facts, key)):
            day = _day_of(each).isoformat()
            key = f"plan_page.handed_in{seen}_before"
            before.append(said(key, bodies, who=named(bodies), day=day))
    handed = [_handed_to(first, same, then, seen) for first, (same, then) in bound.items()]
    # What has been handed in before the first of several days is there on the others too.
    first_day = sorted(before, key=lambda each: str(dict(each.params)["day"]))[:1]
    return [Told(code=_HANDED_IN, said=each, shown_in="decide") for each in handed or first_day]


def _handed_to(
    first: Binding, told: Collection[Told], onward: Collection[Binding], seen: str
) -> Said:
    """What goes to one body, for all that is decided after it has bound itself."""
    refs = tuple(dict.fromkeys(key for each in told for key in each.said.refs))
    filled = [dict(each.said.params) for each in told]
    ids = tuple(
        dict.fromkeys(
            key for each in filled if isinstance(what := each["what"], Quoted) for key in what.ids
        )
    )
    then = (
        said("plan_page.handed_on", (), steps=steps_of(onward, papers=False))
        if onward
        else said("plan_fixed.nothing")
    )
    known = first.papers < first.day
    return said(
        f"plan_page.handed_in{seen}{'_papers' if known else ''}",
        tuple(dict.fromkeys((first.body, *refs))) if first.body else refs,
        who=named([first.body]) if first.body else filled[0]["who"],
        what=quoted(ids),
        day=first.day.isoformat(),
        papers=first.papers.isoformat(),
        then=then,
    )


def _handed_in_after(
    facts: Situation, plan: Blueprint, cut: Cut, told: Collection[Told]
) -> list[Told]:
    """What goes to each body after the common meetings of a shorter order; nothing where a step
    tells already how long all have had with it.
    """
    assert cut.order is not None  # only a shorter order has such meetings
    if not any(each.phase == "wide" for each in cut.order.rooms.values()):
        return _handed_in(facts, told)
    if any(each.said.key == _SHOWN and each.id not in cut.later for each in plan.gates):
        return []
    return _handed_in(facts, told, "_seen")


def _of_those_met(gate: PlanGate, left_out: Collection[str]) -> PlanGate:
    """That they read how their view is given back, of those only who are met before the day."""
    if gate.kind != "mirrored":
        return gate
    params = tuple(
        (name, Named(tuple(key for key in value.ids if whole_of(key) not in left_out)))
        if isinstance(value, Named)
        else (name, value)
        for name, value in gate.said.params
    )
    left = tuple(key for key in gate.opened_by if whole_of(key) not in left_out)
    return evolve(gate, said=evolve(gate.said, params=params), opened_by=left or gate.opened_by)


def _is_talk_left_out(entry: PlanArena | PlanGate, talks: InTime) -> bool:
    """Whether it is a talk that there is no time for."""
    return (
        isinstance(entry, PlanArena)
        and entry.phase == "call"
        and entry.kind in TALKS
        and entry.id not in talks.arenas
    )


def _takes_weeks(entry: PlanArena | PlanGate) -> bool:
    """Whether it is the answer that all have weeks before the body meets, or the work on a text
    before it: there are none.
    """
    slow = ("plan_decide.answered_", "plan_decide.reworked")
    return isinstance(entry, PlanGate) and entry.said.key.startswith(slow)


def _is_read(entry: PlanArena | PlanGate, *, in_time: bool) -> bool:
    """Whether it is that all see a text that is to be signed, of which there is none, or how their
    part is told weeks before: what is handed in before the day has been read by those who said it,
    and that is told with it.
    """
    if not isinstance(entry, PlanGate):
        return False
    agreed = entry.said.key == "plan_decide.shown_agreed"
    return agreed or (not in_time and entry.said.key == _SHOWN)


_NOTHING_INSTEAD = "plan_fixed.nothing"
_TOO_LATE = "plan_page.too_late"


def _instead_of(told: Said) -> str:
    """Which part of the plan there is time for, as it is told."""
    way = dict(told.params).get("instead")
    return way.key if isinstance(way, Said) else _NOTHING_INSTEAD


def _is_owning_up(facts: Situation, entry: PlanArena | PlanGate) -> bool:
    """Whether it is that an office owns up to what broke the trust: it needs no common room, and
    comes before one whenever there is to be one.
    """
    if not isinstance(entry, PlanGate) or entry.said.key not in (_OWNS_UP, _BEFORE_CIRCLE):
        return False
    return any(_is_of(entry, each) for each in owed_first(facts))


def _is_of(gate: PlanGate, owing: Owed) -> bool:
    """Whether a gate is opened by this owning up."""
    return owing.hurt in gate.opened_by and dict(gate.said.params)["who"] == named(owing.by)


def _own_up_now(facts: Situation, plan: Blueprint, kept: Collection[str]) -> None:
    """Owning up comes with the talks; what would have been a meeting of its own for it is said in
    the form that those it is said to choose, but where there is time for that meeting.
    """
    plan.gates = [
        evolve(each, phase="call", said=evolve(each.said, key=_OWNS_UP))
        if _is_owning_up(facts, each)
        else each
        for each in plan.gates
    ]
    for each in owed_first(facts):
        there = {each.hurt, *each.by}
        met = [
            arena.id
            for arena in plan.arenas_of("acknowledgement")
            if {*map(whole_of, arena.parties)} == there
            and not _written(arena)
            and arena.id not in kept
        ]
        if not met:
            continue
        plan.arenas = [
            _free_of(arena, frozenset(met)) for arena in plan.arenas if arena.id not in met
        ]
        what = what_went_wrong(facts, each, ())
        plan.rule = "trust-first"
        plan.gate(
            "trust",
            said(
                _OWNS_UP,
                (*each.pair.why, *what.refs),
                who=named(each.by),
                hurt=named([each.hurt]),
                what=what,
            ),
            opened_by=(each.hurt,),
            phase="call",
            about=(each.hurt, *each.by),
        )


def _is_standing(entry: PlanArena | PlanGate) -> bool:
    """Whether it meets already, whatever is decided here."""
    return isinstance(entry, PlanArena) and entry.status == "open"


def _written(entry: PlanArena | PlanGate) -> bool:
    """Whether a person has written or booked it."""
    return isinstance(entry, PlanArena) and (entry.status != "proposed" or bool(entry.dialogues))


def _called(facts: Situation, plan: Blueprint, rules: StanceRules) -> frozenset[str]:
    """Who is called now."""
    if rules.calls is Calls.ALL:
        return frozenset(facts.parties)
    if rules.calls is Calls.BEARING:
        return frozenset(unheard(facts))
    if rules.calls is Calls.LIVING:
        return frozenset(living_with_it(facts)) - _sheltered(plan)
    if rules.calls is Calls.PROMISED:
        to = {whole_of(key) for each in facts.promises for key in felt_by(facts, each)}
        going_on = {
            whole_of(key)
            for each in plan.arenas_of("monitoring")
            for key in each.parties
            if not facts.is_public(key)
        }
        return frozenset(to | going_on | set(facts.afraid))
    return frozenset()


def _sheltered(plan: Blueprint) -> frozenset[str]:
    """Those who dare not show themselves and are met in the protected talks: no second talk, unless
    they have said something of the matter, which they are asked about as the others are.
    """
    facts = plan.facts
    saying = {whole_of(key) for view in facts.perspectives for key in facts.holders(view)}
    there = {
        whole_of(key)
        for each in plan.arenas
        if each.reasons and each.reasons[0].rule == "sheltered-talks"
        for key in each.parties
    }
    return frozenset((there & facts.afraid) - saying)


def _behind(arena: PlanArena, opening: tuple[str, ...]) -> PlanArena:
    if not defaults_of(arena.kind).joint or arena.phase not in JOINT_PHASES:
        return arena
    return evolve(arena, opens_after=tuple(dict.fromkeys((*opening, *arena.opens_after))))


def _free_of(arena: PlanArena, later: frozenset[str]) -> PlanArena:
    """An arena that waits for nothing that comes later."""
    return evolve(arena, opens_after=tuple(key for key in arena.opens_after if key not in later))


def now_only(plan: Blueprint, later: Collection[str]) -> Blueprint:
    """The plan without what comes later, to count and time what is done now."""
    if not later:
        return plan
    made = Blueprint(plan.facts, plan.shape)
    made.arenas = [each for each in plan.arenas if each.id not in later]
    made.gates = [each for each in plan.gates if each.id not in later]
    made.told = list(plan.told)
    made.booked = list(plan.booked)
    return made
