"""What the facilitator has changed in a proposal is kept: struck, others invited, moved; told with
its reason.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from attrs import evolve

from processmap.engines.finishing_order import finishing_order
from processmap.model.kinds import whole_of
from processmap.model.plan import PlanArena, PlanGate, Said, Seat
from processmap.model.project import Override
from processmap.model.words import OverrideAction
from processmap.planning.arena_kinds import PHASES, defaults_of
from processmap.planning.blueprint import Blueprint, named, opening_after, own_words, said
from processmap.planning.situation import Situation

__all__ = ["Ordering", "keep_changes", "keep_moves", "rounds_of", "struck_by_hand"]

A = OverrideAction
Order = Sequence[tuple[str, str]]


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
        if each.action is A.MOVE and found is not None:
            continue  # when it is known what waits for what; see `keep_moves`
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
        opening_after(each, (key for key in each.opens_after if key in there))
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
    return arena


# Moves


def rounds_of(arenas: Iterable[PlanArena], order: Order) -> dict[str, int]:
    """The round in which each arena begins: after everything that comes before it.

    Args:
        arenas: the arenas.
        order: what comes before what.
    """
    before: dict[str, list[str]] = {each.id: [] for each in arenas}
    for one, other in order:
        if one in before and other in before:
            before[other].append(one)
    rounds: dict[str, int] = {}
    for key in finishing_order(before, before):
        # Of two that wait for each other the one has no round yet, and is not counted.
        known = (rounds[one] for one in before[key] if one in rounds)
        rounds[key] = 1 + max(known, default=0)
    return {key: rounds[key] for key in before}


class Ordering:
    """What comes before what in a plan in the making.

    Args:
        arenas: the arenas, in order of phase.
        pairs: what comes before what, among arenas and gates.
    """

    def __init__(self, arenas: Sequence[PlanArena], pairs: Order) -> None:
        self.rounds = rounds_of(arenas, pairs)
        self._after: dict[str, set[str]] = defaultdict(set)
        for one, other in pairs:
            self._after[one].add(other)

    def comes_after(self, later: str, earlier: str) -> bool:
        """Whether one of them has to wait for the other, directly or not."""
        seen, waiting = {earlier}, [earlier]
        while waiting:
            here = waiting.pop()
            if here == later:
                return True
            new = self._after[here] - seen
            seen |= new
            waiting += new
        return False


OrderOf = Callable[[Blueprint], Ordering]


def keep_moves(plan: Blueprint, moves: Iterable[Override], order_of: OrderOf) -> None:
    """Move the arenas that the facilitator has moved to another round, or after something else.

    A move that would get round something that must be in place is told and not done. One that comes
    as near as what has to come first allows, is told so.

    Args:
        plan: the plan, with what each arena waits for.
        moves: the document's moves.
        order_of: gives what comes before what in a plan.
    """
    plan.rule = "override"
    for change in moves:
        arena = _named(plan, change.dialogue)
        if arena is not None and change.action is A.MOVE:
            plan.tell(_moved(plan, change, arena, order_of))


def _moved(plan: Blueprint, change: Override, arena: PlanArena, order_of: OrderOf) -> Said:
    """Make one move; what is told of it."""
    order = order_of(plan)
    if change.after:
        first = _named(plan, change.after) or _gate_named(plan, change.after)
        if first is None or first.id == arena.id:
            return _told("not_done", change, arena)
        return _moved_later(plan, change, arena, (first,), order)
    if change.round is None:
        return _told("not_done", change, arena)
    now = order.rounds[arena.id]
    if change.round == now:
        return _told("changed", change, arena)
    if change.round < now:
        return _moved_earlier(plan, change, arena, order_of)
    earlier = [each for each in plan.arenas if order.rounds[each.id] < change.round]
    others = [each for each in earlier if not order.comes_after(each.id, arena.id)]
    last = max((order.rounds[each.id] for each in others), default=0)
    first_ones = tuple(each for each in others if order.rounds[each.id] == last)
    told = _moved_later(plan, change, arena, first_ones, order)
    return _as_it_came(plan, change, arena, told, order_of)


def _moved_later(
    plan: Blueprint,
    change: Override,
    arena: PlanArena,
    first: Sequence[PlanArena | PlanGate],
    order: Ordering,
) -> Said:
    """Let an arena wait for others, unless they wait for a must that it opens itself."""
    for gate in plan.gates:
        opens = gate.strength == "must" and order.comes_after(gate.id, arena.id)
        if opens and any(order.comes_after(each.id, gate.id) for each in first):
            return _refused(change, arena, gate)
    if any(order.comes_after(each.id, arena.id) and _holds(each) for each in first):
        return _told("not_done", change, arena)
    waits = (*arena.opens_after, *(each.id for each in first))
    phase = arena.phase
    if phase != "call":  # a talk of one's own is one, whenever it comes
        phase = max((phase, *(each.phase for each in first)), key=PHASES.index)
    plan.moved.add(arena.id)
    plan.replace(evolve(arena, opens_after=tuple(dict.fromkeys(waits)), phase=phase))
    return _told("changed", change, arena)


def _holds(entry: PlanArena | PlanGate) -> bool:
    """Whether it cannot be let come before what it waits for: it is a must, or the law's own."""
    return isinstance(entry, PlanGate) and entry.strength == "must"


def _moved_earlier(plan: Blueprint, change: Override, arena: PlanArena, order_of: OrderOf) -> Said:
    """Let an arena wait no more for other arenas that begin in that round or later, unless one of
    them opens a must that it waits for.
    """
    wanted = change.round or 1
    order = order_of(plan)
    late = {each.id for each in plan.arenas if order.rounds[each.id] >= wanted} - {arena.id}
    for gate in plan.gates:
        holds = gate.id in arena.opens_after and gate.strength == "must" and gate.state != "open"
        if holds and any(order.comes_after(gate.id, key) for key in late):
            return _refused(change, arena, gate)
    # What meets between the meetings of another has no round of its own.
    there = [
        each
        for each in plan.arenas
        if order.rounds[each.id] <= wanted and each != arena and each.between is None
    ]
    phases = [PHASES.index(each.phase) for each in there]
    # What is common is never taken for a talk of one's own, whichever round it comes in.
    least = PHASES.index("facts") if defaults_of(arena.kind).joint else 0
    at = min(PHASES.index(arena.phase), max([least, *phases]))
    waits = tuple(key for key in arena.opens_after if key not in late)
    plan.moved.add(arena.id)
    plan.replace(evolve(arena, opens_after=waits, phase=PHASES[at]))
    return _as_it_came(plan, change, arena, _told("changed", change, arena), order_of)


def _as_it_came(
    plan: Blueprint, change: Override, arena: PlanArena, told: Said, order_of: OrderOf
) -> Said:
    """What is told of a move to a round: done, or as near as what has to come first allows."""
    came = order_of(plan).rounds[arena.id]
    if told.key != "plan_page.change_changed" or came == change.round:
        return told
    wanted = change.round or came
    key = "change_round" if came > wanted else "change_round_last"
    more = said(f"plan_page.{key}", (), came=came, wanted=wanted)
    return said("plan_page.change_partly", (), told=told, more=more)


def _refused(change: Override, arena: PlanArena, gate: PlanGate) -> Said:
    why = said(f"words.gate_{gate.kind}")
    return said("plan_page.change_must", gate.refs, title=_title(arena), gate=why)


def _gate_named(plan: Blueprint, key: str) -> PlanGate | None:
    return next((each for each in plan.gates if each.id == key), None)


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
