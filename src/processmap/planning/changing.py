"""What the facilitator has changed in a proposal is kept: struck, others invited, moved; told with
its reason.
"""

from attrs import evolve

from processmap.model.plan import PlanArena, Said
from processmap.model.project import Override
from processmap.model.words import OverrideAction
from processmap.planning.blueprint import Blueprint, own_words, said
from processmap.planning.situation import Situation

__all__ = ["keep_changes", "struck_by_hand"]

A = OverrideAction


def struck_by_hand(facts: Situation) -> frozenset[str]:
    """Ids that the facilitator does not want proposed."""
    return frozenset(each.dialogue for each in facts.case.overrides if each.action is A.FORBID)


def keep_changes(facts: Situation, plan: Blueprint) -> None:
    """Make each change that the document holds on the arena it names, and tell those that find
    nothing to change.
    """
    plan.rule = "override"
    struck = struck_by_hand(facts)
    for each in facts.case.overrides:
        found = _named(plan, each.dialogue)
        if each.action is A.FORBID:
            if found is not None:
                plan.tell(_told("struck", each, found))
            continue
        if found is None:
            if each.action not in (A.ACCEPT, A.PIN) or each.dialogue not in facts.case:
                name = own_words([each.dialogue], plain=True)
                plan.tell(said("plan_page.change_gone", (), name=name))
            continue
        made = _changed(plan, each, found)
        if made is not found:
            plan.replace(made)
            plan.tell(_told("changed", each, found))
    plan.arenas = [each for each in plan.arenas if not {each.id, *_sessions(each)} & struck]
    there = {each.id for each in plan.arenas} | {each.id for each in plan.gates}
    plan.arenas = [
        evolve(each, opens_after=tuple(key for key in each.opens_after if key in there))
        for each in plan.arenas
    ]


def _sessions(arena: PlanArena) -> tuple[str, ...]:
    return tuple(f"{arena.id}-{number}" for number in range(1, 2))


def _named(plan: Blueprint, key: str) -> PlanArena | None:
    for arena in plan.arenas:
        if arena.id == key or (key.startswith(f"{arena.id}-") and key.rpartition("-")[2].isdigit()):
            return arena
    return None


def _changed(plan: Blueprint, change: Override, arena: PlanArena) -> PlanArena:
    if change.action in (A.PARTICIPANTS, A.PIN) and change.participants:
        return evolve(
            arena, members=tuple(plan.seat(key) for key in change.participants), absent=()
        )
    if change.action is A.MOVE and change.after:
        first = _named(plan, change.after)
        if first is not None and first.id != arena.id:
            return evolve(arena, opens_after=tuple(dict.fromkeys((*arena.opens_after, first.id))))
    return arena


def _told(key: str, change: Override, arena: PlanArena) -> Said:
    title = arena.title
    if isinstance(title, str):
        title = said("plan_wide.own_words", (), words=own_words([title], plain=True))
    nothing = said("plan_fixed.nothing")
    why = (
        said("plan_page.because_of", (), why=own_words([change.why], plain=True))
        if change.why
        else nothing
    )
    return said(f"plan_page.change_{key}", (), title=title, why=why)
