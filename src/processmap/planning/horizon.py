"""What of a composed plan is to be done now and what comes only if the stance opens it.

In a stance other than talks, the plan itself holds what `STANCES` says. The rest is kept as what
may come later, behind what opens talks, or left out where nothing is known that it could rest on.
"""

from collections.abc import Collection

from attrs import evolve

from processmap.model.kinds import whole_of
from processmap.model.plan import Named, PlanArena, PlanGate, Said, Told
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, said
from processmap.planning.promised import felt_by
from processmap.planning.situation import Situation
from processmap.planning.stance import STANCES, Calls, Stance, StanceRules, living_with_it, unheard

__all__ = ["after_the_day", "divide", "now_only"]

_JOINT_PHASES = ("facts", "small", "wide")
_HANDED_IN = "way-out"
"""The rule that says what goes to the body whatever comes of the talks."""
_FEW = "plan_page.too_late_few"
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


def after_the_day(facts: Situation, plan: Blueprint, told: Collection[Told]) -> frozenset[str]:
    """What there is no time for where all that waits is decided before the plan can be done: the
    common rooms, what opens them and what they give. It comes only if the body gives more time;
    until its day the plan is what can be done.

    Args:
        facts: the situation.
        plan: the plan, with gates and arenas tied together; it is changed.
        told: what is told of decisions that come too soon, see `planning.too_late.too_late`.

    Returns:
        Ids of arenas and gates that come later; none where something waits that there is time for.
    """
    soon = {ref for each in told for ref in each.said.refs}
    waiting = {each.id for each in facts.pending}
    if not told or not waiting <= soon or plan.shape.small:
        return frozenset()
    ways = {_instead_of(each.said) for each in told}
    if _NOTHING_INSTEAD in ways:
        return frozenset()
    phases = ("wide",) if ways == {"plan_page.too_late_small"} else _JOINT_PHASES
    entries: list[PlanArena | PlanGate] = [*plan.arenas, *plan.gates]
    living = frozenset(living_with_it(facts)) if ways == {_FEW} else None
    later = frozenset(
        each.id
        for each in entries
        if not _written(each)
        and not _is_standing(each)
        and (
            each.phase in phases
            or each.kind in _OF_WHAT_IS_AGREED
            or _takes_weeks(each)
            or (living is not None and _is_talk_with_others(each, living))
        )
    )
    if not any(each.id in later and defaults_of(each.kind).joint for each in plan.arenas):
        return frozenset()
    opening = tuple(each.id for each in plan.gates if each.kind == "standstill")
    asked_now = frozenset(each.id for each in plan.gates if each.kind in _ASKED_NOW)
    plan.arenas = [
        _behind(each, opening)
        if each.id in later
        else _free_of(each, later | asked_now if each.phase == "call" else later)
        for each in plan.arenas
    ]
    if living is not None:
        plan.gates = [_of_those_met(each, living) for each in plan.gates]
    for each in told:
        params = dict(each.said.params)
        handed = said(
            "plan_page.handed_in",
            each.said.refs,
            who=params["who"],
            what=params["what"],
            day=params["day"],
        )
        plan.told.append(Told(code=_HANDED_IN, said=handed, shown_in="decide"))
    return later


def _of_those_met(gate: PlanGate, living: Collection[str]) -> PlanGate:
    """That they read how their view is given back, of those only who are met before the day."""
    if gate.kind != "mirrored":
        return gate
    params = tuple(
        (name, Named(tuple(key for key in value.ids if whole_of(key) in living)))
        if isinstance(value, Named)
        else (name, value)
        for name, value in gate.said.params
    )
    left = tuple(key for key in gate.opened_by if whole_of(key) in living)
    return evolve(gate, said=evolve(gate.said, params=params), opened_by=left or gate.opened_by)


def _is_talk_with_others(entry: PlanArena | PlanGate, living: Collection[str]) -> bool:
    """Whether it is a talk with somebody who does not have to live with what is decided."""
    return (
        isinstance(entry, PlanArena)
        and entry.phase == "call"
        and entry.kind in ("assessment", "own_group")
        and bool(entry.parties)
        and not {whole_of(key) for key in entry.parties} & set(living)
    )


def _takes_weeks(entry: PlanArena | PlanGate) -> bool:
    """Whether it is the answer that all have weeks before the body meets: there are none."""
    return isinstance(entry, PlanGate) and entry.said.key.startswith("plan_decide.answered_")


_NOTHING_INSTEAD = "plan_fixed.nothing"


def _instead_of(told: Said) -> str:
    """Which part of the plan there is time for, as it is told."""
    way = dict(told.params).get("instead")
    return way.key if isinstance(way, Said) else _NOTHING_INSTEAD


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
    if not defaults_of(arena.kind).joint or arena.phase not in _JOINT_PHASES:
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
    return made
