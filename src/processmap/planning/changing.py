"""What the facilitator has changed in a proposal is kept: struck, others invited, moved; told with
its reason.
"""

from attrs import evolve

from processmap.model.kinds import whole_of
from processmap.model.plan import PlanArena, Said, Seat
from processmap.model.project import Override
from processmap.model.words import OverrideAction
from processmap.planning.blueprint import Blueprint, named, own_words, said
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
        if _make(plan, each, found):
            plan.tell(_told("changed", each, found))
        elif each.action not in (A.ACCEPT, A.PIN):
            plan.tell(_told("not_done", each, found))
    plan.arenas = [each for each in plan.arenas if not {each.id, *_sessions(each)} & struck]
    there = {each.id for each in plan.arenas} | {each.id for each in plan.gates}
    plan.arenas = [
        evolve(each, opens_after=tuple(key for key in each.opens_after if key in there))
        for each in plan.arenas
    ]


def _make(plan: Blueprint, change: Override, arena: PlanArena) -> bool:
    """Make one change; False where what it names is not there, or is so already."""
    if change.action is A.SPLIT:
        return _split(plan, change, arena)
    if change.action is A.MERGE:
        return _merge(plan, change, arena)
    made = _changed(plan, change, arena)
    if made == arena:
        return False
    plan.replace(made)
    return True


def _split(plan: Blueprint, change: Override, arena: PlanArena) -> bool:
    """Those who are named get a room of the same kind for themselves, beside the rest."""
    wanted = {whole_of(key) for key in change.participants} | set(change.participants)

    def goes(seat: Seat) -> bool:
        return seat.party in wanted or whole_of(seat.party) in wanted

    going = tuple(seat for seat in arena.members if goes(seat))
    left = tuple(seat for seat in arena.members if not goes(seat))
    if not going or not left:
        return False
    other = evolve(
        arena,
        id=plan.free_id(f"{arena.id}-2"),
        title=_title_of(arena, going),
        members=going,
        absent=(),
        dialogues=(),
        status="proposed",
    )
    at = plan.arenas.index(arena) + 1
    plan.arenas = [*plan.arenas[:at], other, *plan.arenas[at:]]
    plan.replace(evolve(arena, members=left))
    plan.arenas = [
        evolve(each, opens_after=(*each.opens_after, other.id))
        if arena.id in each.opens_after
        else each
        for each in plan.arenas
    ]
    return True


def _title_of(arena: PlanArena, going: tuple[Seat, ...]) -> Said:
    who = tuple(seat.party for seat in going)
    return said("plan_page.split_title", who, title=_title(arena), who=named(who))


def _merge(plan: Blueprint, change: Override, arena: PlanArena) -> bool:
    """The arenas that are named go up in this one, with everybody who may share a room with those
    who sit there.
    """
    others = [
        other
        for key in change.with_
        if (other := _named(plan, key)) is not None and other.id != arena.id
    ]
    if not others:
        return False
    gone = {each.id for each in others}
    members = {seat.party: seat for each in (arena, *others) for seat in each.members}
    themes = tuple(dict.fromkeys(theme for each in (arena, *others) for theme in each.themes))
    waits = [key for each in (arena, *others) for key in each.opens_after]
    plan.replace(
        evolve(
            arena,
            members=tuple(members.values()),
            absent=tuple(each for each in arena.absent if each.party not in members),
            themes=themes,
            opens_after=tuple(key for key in dict.fromkeys(waits) if key not in {arena.id, *gone}),
        )
    )
    plan.arenas = [
        evolve(
            each,
            opens_after=tuple(
                dict.fromkeys(
                    arena.id if key in gone else key
                    for key in each.opens_after
                    if key not in gone or each.id != arena.id
                )
            ),
            between=arena.id if each.between in gone else each.between,
        )
        for each in plan.arenas
        if each.id not in gone
    ]
    return True


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
    if change.action is A.METHOD and change.method:
        return evolve(arena, method=change.method)
    if change.action is A.MOVE and change.after:
        first = _named(plan, change.after)
        if first is not None and first.id != arena.id:
            return evolve(arena, opens_after=tuple(dict.fromkeys((*arena.opens_after, first.id))))
    return arena


def _title(arena: PlanArena) -> Said:
    if isinstance(arena.title, str):
        return said("plan_wide.own_words", (), words=own_words([arena.title], plain=True))
    return arena.title


def _told(key: str, change: Override, arena: PlanArena) -> Said:
    title = _title(arena)
    nothing = said("plan_fixed.nothing")
    why = (
        said("plan_page.because_of", (), why=own_words([change.why], plain=True))
        if change.why
        else nothing
    )
    return said(f"plan_page.change_{key}", (), title=title, why=why)
