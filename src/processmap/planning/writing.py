"""A plan in the document: lean, with a ledger of what the program wrote, so that a person's own
changes are known.
"""

import attrs

from processmap.model.arenas import Arena, Member, PlanLedger
from processmap.model.plan import Plan, PlanArena
from processmap.model.process_map import ProcessMap
from processmap.model.stamp import arena_fingerprint as fingerprint
from processmap.model.words import ArenaKind, Claim, Pattern
from processmap.planning.arena_kinds import defaults_of

__all__ = [
    "fingerprint",
    "struck",
    "untouched",
    "untouched_arenas",
    "with_arenas",
    "without_arenas",
    "written_arena",
]


def untouched(case: ProcessMap, key: str) -> bool:
    """Whether an arena in the document stands exactly as the program wrote it."""
    if case.plan is None or key not in case.plan.fingerprints:
        return False
    found = next((each for each in case.arenas if each.id == key), None)
    return found is not None and fingerprint(found) == case.plan.fingerprints[key]


def untouched_arenas(case: ProcessMap) -> frozenset[str]:
    """Ids of arenas that stand exactly as the program wrote them: a plan makes them anew under the
    same ids.
    """
    return frozenset(each.id for each in case.arenas if untouched(case, each.id))


def struck(case: ProcessMap) -> frozenset[str]:
    """Ids of arenas that the program wrote and that a person has deleted: they do not come back."""
    if case.plan is None:
        return frozenset()
    there = {each.id for each in case.arenas} | {each.id for each in case.dialogues}
    return frozenset(key for key in case.plan.fingerprints if key not in there)


def without_arenas(case: ProcessMap) -> ProcessMap:
    """The map without the arenas that the program wrote and nobody has touched.

    An arena of which a session stays in the document, since it was held or somebody has made it
    their own, stays too.
    """
    in_use = {each.arena for each in case.dialogues if each.arena}
    gone = untouched_arenas(case) - in_use
    if not gone:
        return case
    arenas = tuple(
        attrs.evolve(each, opens_after=tuple(key for key in each.opens_after if key not in gone))
        for each in case.arenas
        if each.id not in gone
    )
    ledger = case.plan
    if ledger is not None:
        ledger = attrs.evolve(
            ledger, wrote=tuple((key, value) for key, value in ledger.wrote if key not in gone)
        )
    return attrs.evolve(case, arenas=arenas, plan=ledger)


def with_arenas(case: ProcessMap, plan: Plan) -> ProcessMap:
    """Write a plan's arenas into the document: what differs from their kinds' defaults, and the
    ledger.

    Args:
        case: the map, with or without an earlier plan.
        plan: the plan.
    """
    base = without_arenas(case)
    replaced = untouched_arenas(base)  # in use, and made anew under the same id
    stays = {each.id for each in base.arenas} - replaced
    stays |= {each.id for each in base.dialogues} | {
        each.id for each in base.organisation if each.id
    }
    made = [written_arena(each) for each in plan.now_arenas if each.id not in stays]
    made_ids = {each.id for each in made}
    kept = tuple(each for each in base.arenas if each.id not in made_ids)
    known = made_ids | {each.id for each in kept} | {each.id for each in base.gates}
    made = [
        attrs.evolve(each, opens_after=tuple(key for key in each.opens_after if key in known))
        for each in made
    ]
    remembered = struck(case) | {each.id for each in kept}
    before = case.plan.fingerprints if case.plan else {}
    wrote = {key: value for key, value in before.items() if key in remembered}
    wrote |= {each.id: fingerprint(each) for each in made}
    ledger = PlanLedger(
        pattern=Pattern(plan.pattern),
        chosen=bool(plan.instead_of),
        beside=plan.beside,
        wrote=tuple(sorted(wrote.items())),
        asked=case.plan.asked if case.plan else (),
    )
    order = [each.id for each in plan.arenas]
    return attrs.evolve(base, arenas=_in_place(case, (*kept, *made), order), plan=ledger)


def _in_place(case: ProcessMap, arenas: tuple[Arena, ...], order: list[str]) -> tuple[Arena, ...]:
    """Arenas in the order they stand in the document; a new one stands after its neighbour in the
    plan.

    Args:
        case: the document as it was.
        arenas: everything it is to hold.
        order: ids of the plan's arenas, in the plan's order.
    """
    found = {each.id: each for each in arenas}
    placed = [each.id for each in case.arenas if each.id in found]
    there = frozenset(placed)
    leading = next((key for key in order if key in there), None)
    neighbour = None
    for key in order:
        if key not in found:
            continue
        if key not in there:
            if neighbour is not None:
                at = placed.index(neighbour) + 1
            else:
                at = placed.index(leading) if leading is not None else len(placed)
            placed.insert(at, key)
        neighbour = key
    placed += [each.id for each in arenas if each.id not in placed]
    return tuple(found[key] for key in placed)


def written_arena(arena: PlanArena) -> Arena:
    """A forum of a plan as it stands in the document: what differs from its kind's defaults."""
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
    return Arena(
        id=arena.id,
        kind=ArenaKind(arena.kind),
        title=arena.title if isinstance(arena.title, str) else None,
        members=members,
        themes=arena.themes if arena.kind in ("working_group", "fact_panel") else (),
        sessions=sessions,
        every_days=arena.every_days
        if arena.every_days and arena.every_days != usual.every_days
        else None,
        opens_after=arena.opens_after,
    )
