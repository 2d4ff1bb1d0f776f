"""What of a composed plan is to be done now and what comes only if the stance opens it.

In a stance other than talks, the plan itself holds what `STANCES` says. The rest is kept as what
may come later, behind what opens talks, or left out where nothing is known that it could rest on.
"""

from collections.abc import Collection

from attrs import evolve

from processmap.model.kinds import whole_of
from processmap.model.plan import PlanArena, PlanGate
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint
from processmap.planning.promised import felt_by
from processmap.planning.situation import Situation
from processmap.planning.stance import STANCES, Calls, Stance, StanceRules, living_with_it, unheard

__all__ = ["divide", "now_only"]

_JOINT_PHASES = ("facts", "small", "wide")


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
