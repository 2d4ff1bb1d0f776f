"""The last look at a finished plan, whatever rules made it: safety, own yes, those in whom a
tension lives, size.
"""

from attrs import evolve

from processmap.model.kinds import whole_of
from processmap.model.plan import Absence, PlanArena, Said
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, named, opening_after, quoted, said
from processmap.planning.claiming import claims_of
from processmap.planning.situation import Situation
from processmap.planning.writing import untouched_arenas

__all__ = ["last_checks"]

MOST_TOLD = 8
_SHARED = frozenset(
    {"feedback", "mirroring", "information", "reception", "cafe", "open_space", "local_forum"}
)


def last_checks(facts: Situation, plan: Blueprint) -> None:
    """Take out of every room those who must not be in it; take away rooms that are left with one;
    tell what is left.
    """
    written = {each.id for each in facts.case.arenas} - untouched_arenas(facts.case)
    written |= {each.id for each in facts.case.dialogues}
    plan.rule = "safety-first"
    kept: list[PlanArena] = []
    for arena in plan.arenas:
        made = arena if arena.id in written else _safe(facts, plan, arena)
        if made.id in written:
            _warn(facts, plan, made)
        if _alone(made) and not _of_the_only_one(facts, made):
            continue
        if (
            not made.members
            and made.kind not in ("citizens_jury", "citizens_assembly")
            and made.id not in written
        ):
            continue
        kept.append(_within_size(plan, made, written))
    gone = {each.id for each in plan.arenas} - {each.id for each in kept}
    plan.arenas = [
        opening_after(each, (key for key in each.opens_after if key not in gone)) for each in kept
    ]
    _own_yes(facts, plan)
    _tensions(facts, plan)


def seat_the_rest(facts: Situation, plan: Blueprint) -> None:
    """A second table for those whose chair what exists already has left out; who sat beside them
    sits there too.
    """
    if plan.shape.unseated or not plan.arenas_of("plenary", "round_table", "negotiation"):
        return
    without = facts.ordered(
        {each.party for each in claims_of(facts, plan) if each.state == "broken"}
    )
    if not without:
        return
    plan.rule = "own-chair"
    beside = {other for key in without for other in facts.conflicts_of(key)}
    there = {
        whole_of(seat.party)
        for each in plan.arenas_of("plenary", "round_table")
        for seat in each.members
    }
    others = facts.ordered((beside or there) & facts.parties.keys() - set(without))
    seats, absent = plan.together([*plan.by_parts(without), *others[: 12 - len(without)]], 25)
    if plan.enough(seats):
        plan.arena(
            "round_table",
            said("plan_page.second_table", without, who=named(without)),
            purpose=said("plan_page.second_table_why", without, who=named(without)),
            members=seats,
            absent=absent,
            sessions=(2, 3),
            refs=without,
            about=("andra-bordet",),
        )


def _alone(arena: PlanArena) -> bool:
    """Whether a room for several is left with one."""
    joint = (
        defaults_of(arena.kind).joint
        and arena.phase in ("facts", "small", "wide")
        and arena.kind not in ("local_forum",)
    )
    return (
        joint
        and arena.status == "proposed"
        and sum(1 for seat in arena.members if seat.state != "kept_open") < 2
    )


def _of_the_only_one(facts: Situation, arena: PlanArena) -> bool:
    """Whether a meeting is where the only party of a map goes through the matter: whoever else
    comes there is no entry of the map.
    """
    return isinstance(arena.title, Said) and (
        arena.title.key == "plan_wide.one_title" and set(arena.parties) == set(facts.concerned)
    )


def _safe(facts: Situation, plan: Blueprint, arena: PlanArena) -> PlanArena:
    """Without those in fear among others, and without any two who must not meet."""
    usual = defaults_of(arena.kind)
    shared = usual.joint or (
        arena.kind in _SHARED and len({whole_of(seat.party) for seat in arena.members}) > 1
    )
    if not shared:
        return arena
    wholes = {whole_of(seat.party) for seat in arena.members}
    out: dict[str, str] = {}
    own_yes = {
        key
        for gate in plan.gates
        if gate.kind == "own_yes" and gate.id in arena.opens_after and gate.strength == "must"
        for key in gate.opened_by
    }
    if len(wholes) > 1 and not (
        arena.kind == "mixed_group" and facts.afraid & wholes and facts.afraid & wholes <= own_yes
    ):
        barred = (
            facts.protected
            if arena.kind in ("feedback", "mirroring", "information")
            else facts.afraid
        )
        out = {seat.party: "safety" for seat in arena.members if whole_of(seat.party) in barred}
    left = [seat.party for seat in arena.members if seat.party not in out]
    for party in plan.must_part(left):
        out[party] = "safety"
    if not out:
        return arena
    known = {each.party for each in arena.absent}
    absent = (
        *arena.absent,
        *(
            Absence(party=key, why=why)
            for key, why in sorted(out.items(), key=lambda item: facts.key(item[0]))
            if key not in known
        ),
    )
    return evolve(
        arena, members=tuple(seat for seat in arena.members if seat.party not in out), absent=absent
    )


def _warn(facts: Situation, plan: Blueprint, arena: PlanArena) -> None:
    """Somebody has written a room in which two sit who must not meet: it stands, and it is told."""
    if not defaults_of(arena.kind).joint and len(arena.members) < 2:
        return
    parted = facts.ordered(plan.must_part([seat.party for seat in arena.members]))
    if parted:
        plan.tell(
            said(
                "plan_page.written_unsafe",
                (arena.id, *parted),
                arena=quoted([arena.id]),
                who=named(parted),
            )
        )


def _within_size(plan: Blueprint, arena: PlanArena, written: set[str]) -> PlanArena:
    most = defaults_of(arena.kind).most
    if most is None or arena.id in written or arena.status == "open":
        return arena
    if sum(seat.seats for seat in arena.members) <= most:
        return arena
    return evolve(arena, members=tuple(evolve(seat, seats=1) for seat in arena.members))


def _own_yes(facts: Situation, plan: Blueprint) -> None:
    """A room with somebody under another's power waits for their own yes."""
    gates = [each.id for each in plan.gates if each.kind == "own_yes"]
    for arena in list(plan.joint()):
        wholes = {whole_of(seat.party) for seat in arena.members}
        under = [key for key in wholes if set(facts.under_power.get(key, ())) & wholes]
        if under and gates and not set(gates) & set(arena.opens_after):
            plan.replace(evolve(arena, opens_after=(*arena.opens_after, *gates)))


def _tensions(facts: Situation, plan: Blueprint) -> None:
    """Tell which tension is faced by nobody in whom it lives; where few meet once, those who are
    heard by themselves are told with that meeting.
    """
    if plan.shape.has("inform", "enough"):
        return
    if plan.shape.small and plan.arenas_of("round_table"):
        return
    rooms = [
        {*(whole_of(seat.party) for seat in each.members if seat.state != "kept_open"), *each.lead}
        for each in plan.arenas
        if defaults_of(each.kind).joint or each.kind == "shuttle"
    ]
    missed = []
    for tension in facts.open_shared_tensions:
        left, right = (set(facts.holders(side)) for side in tension.between)
        if not left or not right:
            continue
        if not any(room & left and room & right for room in rooms):
            missed.append(tension)
    plan.rule = "own-chair"
    pairs = []
    refs: list[str] = []
    for tension in missed[:MOST_TOLD]:
        views = facts.by_name(tension.between)
        refs += [*((tension.id,) if tension.id else ()), *views]
        pairs.append(said("plan_page.pair", views, one=quoted(views[:1]), other=quoted(views[1:])))
    if pairs:
        plan.tell(said("plan_page.not_faced", refs, pairs=tuple(sorted(pairs, key=str))))
