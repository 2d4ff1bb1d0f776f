"""`propose`: alternatives for a map, each a plan with its reasons, the first being the one that the
facts ask for.
"""

import itertools
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache

from attrs import evolve

from processmap.errors import chosen_language
from processmap.model.dialogues import Dialogue
from processmap.model.plan import (
    Alternatives,
    Plan,
    PlanArena,
    PlanGate,
    Precedence,
    Question,
    Said,
    Told,
)
from processmap.model.process_map import ProcessMap
from processmap.planning.arena_kinds import BESIDE
from processmap.planning.asking import questions
from processmap.planning.blueprint import StepRule, named, said
from processmap.planning.changing import rounds_of
from processmap.planning.composing import compose
from processmap.planning.consequences import Weighed, weighed
from processmap.planning.installed import active_rules
from processmap.planning.measures import measured
from processmap.planning.merge import with_days, without_proposals
from processmap.planning.out_of_sight import beside, confided, left_alone, openly, unsaid, without
from processmap.planning.patterns import alternatives_to, choose
from processmap.planning.proposed import ProposedPlan
from processmap.planning.rulebook import placed
from processmap.planning.sessions import ids_of_sessions, sessions_of_arena
from processmap.planning.settled import goes_on_beside
from processmap.planning.situation import Situation
from processmap.planning.staff import with_employers
from processmap.planning.writing import without_arenas

__all__ = ["SEEN", "propose"]

_TABLES = frozenset(
    {"plenary", "round_table", "negotiation", "working_group", "local_forum", "fact_panel"}
)
_NAMED_BY_TABLES = frozenset({"one_table", "table_and_groups", "many_places"})
_TALKS = frozenset({"call", "facts", "small", "wide"})
_TO_TAKE_IN = 7
"""Days between two meetings of many of different kinds, so that what came out of the one has been
read before the next (own)."""
SEEN = {"feedback": 14, "draft_home": 21}
"""Days that those who took part have with what goes to the body, by what holds it back: a draft at
home two or three weeks (METHOD 2, G15), an answer within two (S2020-F).
"""
_LEAST_GAP = 7
"""Days between two sessions of the same arena, however near the target day is (own)."""


def propose(
    case: ProcessMap,
    language: str | None = None,
    *,
    rules: Iterable[object] = (),
    pattern: str | None = None,
    talks: bool = False,
    show_confidential: bool = False,
    whole: bool = False,
) -> Alternatives:
    """Propose a process: which arenas, who sits in them, what must come first, in what order and
    why.

    What the program wrote into the document and nobody has touched is made anew; everything else in
    it stands.

    Args:
        case: the map.
        language: ``sv`` or ``en``, in which it is told; the document's own when left out. The plan
            is the same.
        rules: rules of one's own besides the built-in ones.
        pattern: only the alternative with this pattern; the first where there is none.
        talks: plan for talks, even where the map says that there should be none now.
        show_confidential: show also what is marked confidential, where the answer shows itself; the
            plan is the same.
        whole: tell the later steps in full too, where the answer shows itself; the plan is the
            same.

    Returns:
        At least one plan. The same map gives the same answer, byte for byte.
    """
    spoken = chosen_language(language, case.language)
    base = without_arenas(without_proposals(case))
    hidden = confided(base)
    facts = Situation(openly(base), with_employers(base, unsaid(base)))
    asked, notes = active_rules(base, rules)
    first = evolve(choose(facts), stance="talks") if talks else choose(facts)
    shapes = (first, *alternatives_to(facts, first))
    if pattern is not None:
        shapes = tuple(each for each in shapes if each.pattern == pattern) or (first,)

    @cache
    def theirs() -> Plan:
        """A plan made also with those whose being there is confidential."""
        seeing = Situation(without(base, left_alone(base)))
        return compose(seeing, choose(seeing), asked)[0]

    plans: list[ProposedPlan] = []
    dropped: list[tuple[str, Said]] = []
    best: Plan | None = None
    for shape in shapes:
        plan, blueprint = compose(facts, shape, asked)
        asked_of = questions(facts, blueprint, _weigher(facts, plan, asked, best is None))
        plan = evolve(plan, questions=asked_of, told=(*notes, *plan.told))
        if best is not None and pattern is None:
            why = _no_choice(best, plan)
            if why is not None:
                dropped.append((shape.pattern, why))
                continue
        if best is None:
            best = plan
        else:
            plan = evolve(plan, gives_up=_gives_up(best, plan))
        if shape.pattern != first.pattern:
            plan = evolve(plan, instead_of=first.pattern)
        if hidden:
            plan = beside(plan, theirs(), hidden)
        plans.append(with_days(case, _proposed(case, base, plan, spoken, asked)))
    if pattern is None:
        plans = _chosen_first(case, plans)
    plans = [evolve(each, told=placed(each.told, asked)) for each in plans]
    return Alternatives(
        case=case,
        plans=tuple(
            evolve(each, show_confidential=show_confidential, whole=whole) for each in plans
        ),
        dropped=tuple(dropped),
        show_confidential=show_confidential,
        whole=whole,
    )


def _chosen_first(case: ProcessMap, plans: list[ProposedPlan]) -> list[ProposedPlan]:
    """The alternatives with the one first that a person chose the last time.

    Where it is no alternative any more, the one that the facts ask for is first, and that is told.
    """
    ledger = case.plan
    if ledger is None or not ledger.chosen or ledger.pattern is None:
        return plans
    wanted = str(ledger.pattern)
    found = next((each for each in plans if each.pattern == wanted), None)
    now = plans[0].pattern
    if found is not None:
        if found.instead_of:
            told = said(
                "plan_patterns.chosen",
                (),
                name=said(f"plan_patterns.{wanted}"),
                other=said(f"plan_patterns.{now}"),
            )
            found = evolve(found, told=(*found.told, Told(code="override", said=told)))
        return [found, *(each for each in plans if each.pattern != wanted)]
    told = said(
        "plan_patterns.chosen_gone",
        (),
        name=said(f"plan_patterns.{wanted}"),
        other=said(f"plan_patterns.{now}"),
    )
    first = evolve(plans[0], told=(*plans[0].told, Told(code="override", said=told)))
    return [first, *plans[1:]]


def _no_choice(best: Plan, plan: Plan) -> Said | None:
    """Why an alternative is none: it is the same as the first, or has not the room it is named
    after, since what stands in the calendar leaves no time for it.
    """
    if _same(best, plan):
        return _equal(best)
    joint = any(each.kind in _TABLES for each in plan.arenas)
    if plan.pattern in _NAMED_BY_TABLES and not joint:
        return said("plan_patterns.no_table", ())
    return None


def _equal(best: Plan) -> Said:
    name = "small" if best.small and best.pattern == "one_table" else best.pattern
    return said("plan_patterns.equal", (), name=said(f"plan_patterns.{name}"))


def _weigher(
    facts: Situation, plan: Plan, rules: Sequence[StepRule], first: bool
) -> Callable[[Sequence[Question]], tuple[Weighed, ...]] | None:
    """What tries the answers to the questions of the first alternative; the others ask the same."""
    return (lambda found: weighed(facts, plan, found, rules)) if first else None


def _same(one: Plan, other: Plan) -> bool:
    """Whether two plans are the same to somebody who has to choose: the same rooms with the same
    people as often, and as long.

    One that only leaves a gate open and gains nothing by it is no choice.
    """

    def seen(plan: Plan) -> object:
        rooms = [
            (each.id, each.kind, each.members, each.sessions, each.every_days)
            for each in plan.arenas
        ]
        return rooms, plan.time.weeks, plan.hours

    return seen(one) == seen(other)


def _gives_up(first: Plan, other: Plan) -> tuple[Said, ...]:
    """Whose chair, which gate and which forum an alternative gives up beside the first."""
    made: list[Said] = []
    if first.stance != other.stance:
        made.append(said(f"plan_patterns.gives_{first.stance}", ()))
    reserved = [each for each in other.gates if each.state == "reservation"]
    before = {each.id: each for each in first.gates}
    for gate in reserved:
        known = before.get(gate.id)
        if known is None or known.state == "shut":
            made.append(said(f"plan_patterns.gate_{gate.kind}", gate.refs))
    honoured = {(each.party, each.theme) for each in first.claims if each.state == "honoured"}
    lost = [
        each.party
        for each in other.claims
        if each.state == "broken" and (each.party, each.theme) in honoured
    ]
    chairs = {
        seat.party
        for each in first.now_arenas
        for seat in each.members
        if each.phase in ("small", "wide")
    }
    kept = {
        seat.party
        for each in other.now_arenas
        for seat in each.members
        if each.phase in ("small", "wide")
    }
    missing = tuple(dict.fromkeys([*lost, *sorted(chairs - kept)]))
    if other.pattern == "apart" and first.pattern != "apart":
        made.append(said("plan_patterns.gives_meeting"))
    elif missing:
        made.append(said("plan_patterns.gives_chair", missing, who=named(missing)))
    if other.pattern == "own_rooms_first" and first.small:
        made.append(said("plan_patterns.gives_time"))
    others = {one.kind for one in other.now_arenas if one.phase in ("small", "wide")}
    forums = [
        each
        for each in first.now_arenas
        if each.phase in ("small", "wide") and each.kind not in others
    ]
    kinds = tuple(dict.fromkeys(each.kind for each in forums))
    apart = any(each.key == "plan_patterns.gives_meeting" for each in made)
    if kinds and not apart:  # that nobody meets says which rooms there are not
        made.append(
            said(
                "plan_patterns.gives_forum",
                (),
                what=tuple(said(f"plan_patterns.forum_{kind}") for kind in kinds),
            )
        )
    by_key = {(each.key, each.params): each for each in made}
    return tuple(by_key.values())


def _proposed(
    document: ProcessMap,
    case: ProcessMap,
    plan: Plan,
    language: str,
    rules: Sequence[StepRule],
) -> ProposedPlan:
    """The plan with its sessions as conversations, and with what measures it.

    Args:
        document: the map as it was given, with what was proposed before.
        case: the same without proposals nobody has touched; the plan was made for it.
        plan: the plan.
        language: in which it is told where nobody asks for another.
        rules: the rules it was made with.
    """
    rounds = _rounds(plan)
    held = {each.id for each in case.dialogues}
    cancelled = frozenset(each.id for each in case.dialogues if not each.live and not each.held)
    hurried = case.calendar is not None and case.calendar.target is not None
    new = [
        (talk, session)
        for arena in plan.now_arenas
        for talk, session in sessions_of_arena(arena, case, rounds, cancelled)
        if talk.id not in held
    ]
    standing = [
        each.evolve(round=rounds.get(each.id) or rounds.get(each.arena or "") or 1)
        for each in case.dialogues
        if each.live and not each.held
    ]
    dialogues = tuple(
        sorted([*standing, *(talk for talk, _ in new)], key=lambda each: each.round or 1)
    )
    own_orders = _written_orders(document, standing, {each.id for each in dialogues})
    known = {(each.before, each.after) for each in own_orders}
    made_orders = _precedences(plan, cancelled, hurried)
    if known:
        made_orders = (each for each in made_orders if (each.before, each.after) not in known)
    precedences = (*made_orders, *own_orders)
    values = {name: getattr(plan, name) for name in _FIELDS}
    values |= {
        "language": language,
        "dialogues": dialogues,
        "sessions": tuple(session for _, session in new),
        "precedences": precedences,
        "metrics": measured(case, plan),
    }
    return ProposedPlan(**values, case=case, rules=tuple(rules))


_FIELDS = tuple(each.name for each in Plan.__attrs_attrs__)


def _rounds(plan: Plan) -> dict[str, int]:
    """The round in which each arena begins: after everything that comes before it."""
    return rounds_of(plan.arenas, plan.order)


def _written_orders(
    document: ProcessMap, standing: Sequence[Dialogue], ids: Collection[str]
) -> tuple[Precedence, ...]:
    """The order that people have written among the conversations of a plan; those that are
    proposals still, stand too.

    Args:
        document: the map as it was given: an order to a proposal that is made anew is still meant.
        standing: the conversations that are people's own.
        ids: ids of all conversations of the plan.
    """
    own = {each.id for each in standing}
    return tuple(
        Precedence(
            before=after.dialogue,
            after=dialogue.id,
            rule=after.rule or "document",
            because=after.because or said("planning.document_order"),
            gap_days=after.gap_days or 0,
            within_days=after.within_days,
        )
        for dialogue in document.dialogues
        if dialogue.id in own
        for after in dialogue.after
        if after.dialogue in ids
    )


def _gap(arena: PlanArena, hurried: bool) -> int:
    """The days that must lie between two sessions: their rhythm, or half of it where a target day
    presses.
    """
    return (
        max(arena.every_days // 2, min(arena.every_days, _LEAST_GAP))
        if hurried
        else arena.every_days
    )


def _precedences(plan: Plan, cancelled: frozenset[str], hurried: bool) -> Iterable[Precedence]:
    """The order among sessions: within an arena by its rhythm, and from the last of one to the
    first of the next, with the days that lie between two meetings of many and before a decision;
    half of those where a target day presses.
    """
    arenas: dict[str, PlanArena] = {each.id: each for each in plan.now_arenas}
    keys_of = {key: ids_of_sessions(each, cancelled) for key, each in arenas.items()}

    @cache  # one for each pair of phases, however many pairs of arenas there are
    def comes_first(first: str, later: str) -> Said:
        phases = {
            "first": said(f"plan_page.phase_{first}"),
            "later": said(f"plan_page.phase_{later}"),
        }
        return said("plan_page.comes_first", (), **phases)

    shorter = plan.time.met_by is not None  # whose rhythm is short already
    for arena in arenas.values():
        for one, other in itertools.pairwise(keys_of[arena.id]):
            yield Precedence(
                before=one,
                after=other,
                rule=_rule(arena),
                because=said("plan_page.in_series"),
                gap_days=_gap(arena, hurried and not (shorter and arena.joint)),
            )
    for arena in arenas.values():
        outer = keys_of.get(arena.between, ()) if arena.between is not None else ()
        if len(outer) > 1:
            because = said("plan_page.in_between")
            for number, inner in enumerate(keys_of[arena.id]):
                gap = min(number, len(outer) - 2)  # one in each gap, the rest in the last
                yield Precedence(before=outer[gap], after=inner, rule=_rule(arena), because=because)
                yield Precedence(
                    before=inner, after=outer[gap + 1], rule=_rule(arena), because=because
                )
    # There may be as many pairs as arenas by arenas: what is known of each arena is found once.
    ends = {key: _waited_for(plan, each, keys_of[key]) for key, each in arenas.items()}
    starts = {key: keys[0] for key, keys in keys_of.items()}
    rules = {key: _rule(each) for key, each in arenas.items()}
    joint = frozenset(key for key, each in arenas.items() if _is_joint(each))
    seen_for = {key: _days_seen(plan, each) for key, each in arenas.items() if _decides(each)}
    for before, after in plan.order:
        # Gates have no sessions, nor has what is left for later or a gate that is open already.
        if before not in arenas or after not in arenas:
            continue
        first, then = arenas[before].phase, arenas[after].phase
        days = 0
        if first != then and before in joint and after in joint:
            days = _TO_TAKE_IN
        if after in seen_for and first in _TALKS:
            days = max(days, seen_for[after])
        yield Precedence(
            before=ends[before],
            after=starts[after],
            rule=rules[after],
            gap_days=days // 2 if hurried else days,
            because=comes_first(first, then),
        )


def _stands_on(plan: Plan, arena: PlanArena) -> bool:
    """Whether a standing group is begun beside other talks and goes on after them: nobody waits for
    its end.
    """
    if arena.kind != "monitoring":
        return False
    others = [each for each in plan.now_arenas if each.phase == arena.phase and each is not arena]
    return any(map(_is_joint, others))


def _waited_for(plan: Plan, arena: PlanArena, keys: Sequence[str]) -> str:
    """The session that what comes after an arena waits for: the last, or the first of what meets
    through the whole process.
    """
    beside = arena.kind in BESIDE or goes_on_beside(arena) or _stands_on(plan, arena)
    return keys[0] if beside else keys[-1]


def _decides(arena: PlanArena) -> bool:
    """Whether a body decides there at the end of the process."""
    return arena.kind == "deciding" and arena.phase == "decide"


def _days_seen(plan: Plan, then: PlanArena) -> int:
    """The days between the last talk and the body's decision: what goes to it is seen and answered
    by those who took part, and has been at home with those who sign.
    """
    return max((SEEN[each.kind] for each in plan.now_gates if _is_seen(each, then)), default=0)


def _is_joint(arena: PlanArena) -> bool:
    """Whether several sit there who do not belong to each other."""
    return arena.joint or (arena.kind == "feedback" and len(arena.members) > 1)


def _is_seen(gate: PlanGate, then: PlanArena) -> bool:
    """Whether something is seen at home before a decision, and has not been yet."""
    return gate.kind in SEEN and gate.id in then.opens_after and gate.state != "open"


def _rule(arena: PlanArena) -> str:
    return arena.reasons[0].rule if arena.reasons else "own-chair"
