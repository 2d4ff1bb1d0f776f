"""In the place of a form that ended badly with the same people: the lead goes between them, and
whoever broke the trust owns up, in the form that those who were hurt choose.
"""

from collections.abc import Iterable

from attrs import evolve

from processmap.model.circumstances import EarlierRound
from processmap.model.kinds import whole_of
from processmap.model.plan import PlanArena, Said
from processmap.planning.blueprint import Blueprint, named, quoted, said
from processmap.planning.owning_up import Owed, owed
from processmap.planning.situation import Situation
from processmap.planning.steps.call import lead_said

__all__ = ["in_another_form"]

_SHUTTLE = "pendling"


def in_another_form(
    facts: Situation,
    plan: Blueprint,
    parties: Iterable[str],
    spent: Iterable[EarlierRound],
    views: Iterable[str] = (),
) -> None:
    """Propose no room for these people, but a lead who goes between them, and an owning up for each
    pair whose trust is broken and to whom nobody has owned up.

    Args:
        facts: the situation.
        plan: the plan in the making.
        parties: those who would have sat there.
        spent: the rounds that ended badly, in which most of them sat.
        views: perspectives that it is about.
    """
    there = tuple(parties)
    before = next((each for each in plan.arenas_of("shuttle") if _is_ours(each)), None)
    if before is not None:
        more = [plan.seat(key) for key in there if key not in before.parties]
        wider = evolve(
            before,
            members=(*before.members, *more),
            purpose=said(
                "plan_small.shuttle",
                before.reasons[0].refs,
                who=named(facts.ordered((*before.parties, *there))),
                ended=_ended(facts, spent),
            ),
        )
        plan.replace(wider)
        return
    rounds = facts.by_name(each.id for each in spent if each.id)
    inside = {whole_of(party) for party in there}
    pairs = [
        each
        for each in owed(facts)
        if each.pair.trust == "broken"
        and not each.pair.apart
        and each.by
        and {each.hurt, *each.by} <= inside
    ]
    refs = (*rounds, *(ref for each in facts.distrust for ref in each.why), *views)
    lead, led_by = lead_said(facts, *there)
    between = plan.arena(
        "shuttle",
        said("plan_small.shuttle_title", refs),
        purpose=said("plan_small.shuttle", refs, who=named(there), ended=_ended(facts, spent)),
        members=[plan.seat(party) for party in there],
        sessions=(2, 3),
        every_days=21,
        lead=lead,
        lead_said=led_by,
        phase="small",
        refs=refs,
        about=(_SHUTTLE,),
    )
    for each in pairs:
        _owning_up(facts, plan, each, between.id, views)


def _is_ours(arena: PlanArena) -> bool:
    return isinstance(arena.title, Said) and arena.title.key == "plan_small.shuttle_title"


def _ended(facts: Situation, spent: Iterable[EarlierRound]) -> Said:
    rounds = facts.by_name(each.id for each in spent if each.id)
    if rounds:
        return said("plan_small.spent", rounds, what=quoted(rounds))
    return said("plan_small.spent_unnamed")


def _owning_up(
    facts: Situation, plan: Blueprint, each: Owed, after: str, views: Iterable[str]
) -> None:
    hurt, by = each.hurt, each.by
    # It is said once, in the form that those it was done to choose.
    plan.gates = [
        gate
        for gate in plan.gates
        if not (
            gate.said.key == "plan_small.acknowledge"
            and gate.opened_by == (hurt,)
            and ("who", named(by)) in gate.said.params
        )
    ]
    mine = [view for view in views if hurt in facts.holders(view)] or list(facts.views_of(hurt))
    refs = (*each.pair.why, *mine)
    lead, led_by = lead_said(facts, hurt, *by)
    plan.arena(
        "acknowledgement",
        said("plan_small.owning_title", refs, who=named(by)),
        purpose=said("plan_small.owning", refs, hurt=named([hurt]), who=named(by)),
        members=[plan.seat(hurt), *map(plan.seat, by)],
        sessions=(1, 2),
        opens_after=(after,),
        lead=lead,
        lead_said=led_by,
        phase="small",
        refs=refs,
        about=(hurt, *by),
    )
