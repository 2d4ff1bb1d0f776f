"""Why a room is there: one short ground, from a fact of this map; nothing where the map has none
that its purpose does not say already.
"""

from collections.abc import Callable

from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, PlanArena, Said
from processmap.model.words import Level
from processmap.planning.blueprint import Blueprint, named, own_words, said
from processmap.planning.matters import can_change
from processmap.planning.situation import Situation

__all__ = ["ground"]

MOST_NAMED = 2


def ground(facts: Situation, plan: Blueprint, arena: PlanArena) -> Said | None:
    """The ground of a room, as what follows "because"."""
    found = _GROUNDS.get(arena.kind)
    return found(facts, plan, arena) if found else None


def _who(facts: Situation, parties: list[str], name: str) -> tuple[Said, tuple[str, ...]] | None:
    """Parties by name where they are few, else their number."""
    who = facts.ordered(parties)
    if not who:
        return None
    filled: dict[str, Filling] = (
        {"who": named(who)} if len(who) <= MOST_NAMED else {"count": len(who)}
    )
    key = f"plan_grounds.{name}" if len(who) <= MOST_NAMED else f"plan_grounds.{name}_count"
    return said(key, who, **filled), who


def _settling(facts: Situation, plan: Blueprint, arena: PlanArena) -> Said | None:
    """Those who live with it and those who can change it are in the same room."""
    there = [whole_of(key) for key in arena.parties if whole_of(key) in facts.parties]
    able = [key for key in dict.fromkeys(there) if can_change(facts, key)]
    bearing = [
        key
        for key in dict.fromkeys(there)
        if facts.parties[key].affected is Level.HIGH and key not in able
    ]
    one, other = _who(facts, bearing, "bear"), _who(facts, able, "change")
    if one is None or other is None:
        return None
    if min(len(bearing), len(able)) > MOST_NAMED:
        return None  # two numbers tell nobody why
    return said("plan_grounds.settle", (*one[1], *other[1]), bear=one[0], change=other[0])


def _facts_disputed(facts: Situation, plan: Blueprint, arena: PlanArena) -> Said | None:
    refs = {ref for each in arena.reasons for ref in each.refs}
    for tension in facts.disputed_facts:
        if not refs & set(tension.between):
            continue
        left, right = (facts.holders(side) for side in tension.between)
        who = facts.ordered((*left, *right))
        if left and right and not set(who) & facts.protected:
            return said("plan_grounds.disputed", who, who=named(who))
    return None


def _trust(facts: Situation, plan: Blueprint, arena: PlanArena) -> Said | None:
    there = {whole_of(key) for key in arena.parties}
    for each in facts.distrust:
        if set(each.parties) <= there and not set(each.parties) & facts.protected:
            key = "trust_broken" if each.trust == "broken" else "trust_low"
            if each.trust is None:
                key = "hot"
            return said(f"plan_grounds.{key}", each.why, who=named(each.parties))
    return None


def _shaping(facts: Situation, plan: Blueprint, arena: PlanArena) -> Said | None:
    there = {whole_of(key) for key in arena.parties}
    owners = tuple(key for key in facts.owner_parties if key in there)
    return said("plan_grounds.owner", owners, who=named(owners)) if owners else None


def _following(facts: Situation, plan: Blueprint, arena: PlanArena) -> Said | None:
    promises = [each for each in facts.promises if each.id]
    if not promises:
        return None
    givers = facts.ordered(
        {whole_of(each.who) for each in promises if whole_of(each.who) in facts.parties}
    )
    return said("plan_grounds.promise", givers, who=named(givers)) if givers else None


def _local(facts: Situation, plan: Blueprint, arena: PlanArena) -> Said | None:
    places = sorted(facts.lived_places)
    if not 1 < len(places) <= MOST_NAMED + 1:
        return None
    return said("plan_grounds.places", (), places=own_words(places, plain=True))


_GROUNDS: dict[str, Callable[[Situation, Blueprint, PlanArena], Said | None]] = {
    "round_table": _settling,
    "plenary": _settling,
    "working_group": _settling,
    "negotiation": _settling,
    "fact_panel": _facts_disputed,
    "mixed_group": _trust,
    "process_group": _shaping,
    "monitoring": _following,
    "local_forum": _local,
}
