"""A plan in the document: lean, with a ledger of what the program wrote, so that a person's own changes are known."""

import json
from hashlib import sha256
from typing import Any

import attrs

from processmap.model.arenas import Arena, Member, PlanLedger
from processmap.model.kinds import whole_of
from processmap.model.plan import Plan, PlanArena
from processmap.model.process_map import ProcessMap
from processmap.model.words import ArenaKind, Claim, Pattern, Visibility
from processmap.planning.arena_kinds import defaults_of

__all__ = ["fingerprint", "struck", "untouched", "with_arenas", "without_arenas"]


def fingerprint(arena: Arena) -> str:
    """A short fingerprint of what stands in an arena."""
    data = json.dumps(_plain(arena), sort_keys=True, ensure_ascii=False, default=str)
    return sha256(data.encode()).hexdigest()[:8]


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        fields = ((each.name, getattr(value, each.name)) for each in attrs.fields(type(value)))
        return {name: _plain(held) for name, held in fields if held not in (None, ())}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return str(value) if value is not None else None


def untouched(case: ProcessMap, key: str) -> bool:
    """Whether an arena in the document stands exactly as the program wrote it."""
    if case.plan is None or key not in case.plan.fingerprints:
        return False
    found = next((each for each in case.arenas if each.id == key), None)
    return found is not None and fingerprint(found) == case.plan.fingerprints[key]


def struck(case: ProcessMap) -> frozenset[str]:
    """Ids of arenas that the program wrote and that a person has deleted: they do not come back."""
    if case.plan is None:
        return frozenset()
    there = {each.id for each in case.arenas} | {each.id for each in case.dialogues}
    return frozenset(key for key in case.plan.fingerprints if key not in there)


def without_arenas(case: ProcessMap) -> ProcessMap:
    """The map to plan anew from: without the arenas that the program wrote and nobody has touched.

    What a person's own entries say of such an arena goes with it: the plan makes it anew under the same id.
    """
    gone = _untouched(case)
    if not gone:
        return case
    arenas = tuple(
        attrs.evolve(
            each,
            opens_after=tuple(key for key in each.opens_after if key not in gone),
            reports_to=tuple(key for key in each.reports_to if key not in gone),
        )
        for each in case.arenas
        if each.id not in gone
    )
    dialogues = tuple(each.evolve(arena=None, session=None) if each.arena in gone else each for each in case.dialogues)
    return attrs.evolve(case, arenas=arenas, dialogues=dialogues, plan=_ledger_without(case, gone))


def _untouched(case: ProcessMap) -> set[str]:
    return {each.id for each in case.arenas if untouched(case, each.id)}


def _ledger_without(case: ProcessMap, gone: set[str]) -> PlanLedger | None:
    if case.plan is None:
        return None
    wrote = tuple((key, value) for key, value in case.plan.wrote if key not in gone)
    return attrs.evolve(case.plan, wrote=wrote) if wrote else None


def with_arenas(case: ProcessMap, plan: Plan) -> ProcessMap:
    """Write a plan's arenas into the document: what differs from their kinds' defaults, and the ledger.

    Args:
        case: the map, with or without an earlier plan.
        plan: the plan.
    """
    gone = _untouched(case)
    theirs = {each.id for each in case.arenas} - gone
    stays = theirs | {each.id for each in case.dialogues} | {each.id for each in case.organisation if each.id}
    made = [_arena(case, each) for each in plan.arenas if each.id not in stays]
    gone -= _named_elsewhere(case, gone) - {each.id for each in made}
    kept = [each for each in case.arenas if each.id not in gone]
    made_ids = {each.id for each in (*made, *kept)} | {each.id for each in case.gates}
    arenas = [
        attrs.evolve(each, opens_after=tuple(key for key in each.opens_after if key in made_ids))
        for each in (*kept, *made)
    ]
    wrote = {each.id: fingerprint(each) for each in arenas[len(kept) :]}
    there = {each.id for each in kept} | struck(case)
    wrote |= {key: value for key, value in (case.plan.fingerprints if case.plan else {}).items() if key in there}
    ledger = PlanLedger(pattern=Pattern(plan.pattern), beside=plan.beside, wrote=tuple(sorted(wrote.items())))
    return attrs.evolve(case, arenas=tuple(arenas), plan=ledger)


def _named_elsewhere(case: ProcessMap, gone: set[str]) -> set[str]:
    """Arenas that a person's own entries refer to, and the arenas that those refer to in turn."""
    named = {each.arena for each in case.dialogues if each.arena} & gone
    while True:
        staying = [each for each in case.arenas if each.id not in gone or each.id in named]
        more = {key for each in staying for key in each.reports_to} & gone
        if more <= named:
            return named
        named |= more


def _arena(case: ProcessMap, arena: PlanArena) -> Arena:
    usual = defaults_of(arena.kind)
    sessions = None
    if arena.sessions != usual.sessions:
        sessions = arena.sessions[0] if arena.sessions[0] == arena.sessions[1] else arena.sessions
    members = tuple(
        Member(party=seat.party, seats=seat.seats, claim=Claim(seat.claim) if seat.claim else None)
        if seat.seats > 2
        else Member(party=seat.party)
        for seat in arena.members
    )
    hidden = bool(members) and all(
        case[whole_of(each.party)].visibility is Visibility.CONFIDENTIAL for each in members if each.party
    )
    return Arena(
        id=arena.id,
        visibility=Visibility.CONFIDENTIAL if hidden else Visibility.INTERNAL,
        kind=ArenaKind(arena.kind),
        title=arena.title if isinstance(arena.title, str) else None,
        members=members,
        themes=arena.themes if arena.kind in ("working_group", "fact_panel") else (),
        sessions=sessions,
        every_days=arena.every_days if arena.every_days and arena.every_days != usual.every_days else None,
        opens_after=arena.opens_after,
    )
