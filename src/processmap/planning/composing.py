"""From a situation and a shape to one plan: the rules are asked in order, then gates and order are
tied together.
"""

import itertools
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from processmap.engines.strong_components import strong_components
from processmap.model.kinds import whole_of
from processmap.model.plan import FirstLeg, Plan, PlanArena, PlanGate, Said, Span, Status, Told
from processmap.model.stamp import day_written
from processmap.model.times import earliest
from processmap.model.words import ArenaKind, ArenaStatus
from processmap.planning.arena_kinds import PHASES, defaults_of
from processmap.planning.beside import said_beside
from processmap.planning.blueprint import Blueprint, Shape, StepRule, opening_after, own_words, said
from processmap.planning.changing import Ordering, keep_changes, keep_moves
from processmap.planning.checking import last_checks, seat_the_rest
from processmap.planning.claiming import claims_of
from processmap.planning.effort import first_leg, hours_of, time_of
from processmap.planning.first_calls import called_first, first_calls, first_yes
from processmap.planning.fit import cut_to_hours, fit_to_hours
from processmap.planning.horizon import Cut, after_the_day, divide, in_the_hours, now_only
from processmap.planning.matters import is_of_the_question
from processmap.planning.not_here import not_here
from processmap.planning.opened import with_document_gates
from processmap.planning.patterns import why
from processmap.planning.rulebook import RULES, built_in_rules
from processmap.planning.settled import goes_on_beside
from processmap.planning.shorter_order import told_of_hours, told_with
from processmap.planning.situation import Situation
from processmap.planning.stance import Stance
from processmap.planning.steps.back import answer_the_rest
from processmap.planning.steps.call import call_the_seated
from processmap.planning.steps.decide import shown_to_the_late
from processmap.planning.steps.stance import not_now
from processmap.planning.talks_in_time import burnt
from processmap.planning.too_late import (
    TOO_SOON,
    ends_too_soon,
    target_kept,
    too_late,
    way_to_decision,
)
from processmap.planning.unmet import left_out
from processmap.planning.writing import struck, untouched_arenas

__all__ = ["compose"]

_MOST_NOT = 5
"""Most lines of what is not done."""
_BROAD = frozenset({"plenary", "round_table", "working_group", "local_forum"})
"""Rooms of the broad talk."""
_AFTER_A_DEAL = frozenset(
    {"plan_wide.group_later", "plan_wide.group_later_same", "plan_wide.again"}
)
"""What rooms do that begin when the first theme is agreed."""
_TALKING = ("call", "facts", "small", "wide")


def compose(
    facts: Situation, shape: Shape, rules: Sequence[StepRule], *, in_order: bool = True
) -> tuple[Plan, Blueprint]:
    """Make one plan.

    Args:
        facts: the situation.
        shape: what is to be composed.
        rules: the rules that take part, in order.
        in_order: whether the plan says what comes before what; a plan that is only held beside
            another does not need to.
    """
    case = facts.case
    plan = Blueprint(
        facts,
        shape,
        taken=set(case.by_id) - {each.id for each in case.gates} - untouched_arenas(case),
        rules=(*built_in_rules(), *rules),
    )
    for rule in rules:
        if _takes_part(rule, shape) and not rule.late:
            _ask(rule, facts, plan)
    _continue_written(plan)
    _without_closed(plan)
    gone = struck(case)
    missed = sorted(each.id for each in plan.arenas if each.id in gone)
    if missed:
        told = said("plan_page.deleted", (), names=own_words(missed, plain=True))
        plan.told.append(Told(code="override", said=told))
    plan.arenas = [each for each in plan.arenas if each.id not in gone]
    keep_changes(facts, plan)
    with_document_gates(facts, plan)
    call_the_seated(facts, plan)
    _trust_before_facts(plan)
    _tie(plan)
    keep_moves(plan, facts.case.overrides, _ordering)
    last_checks(facts, plan)
    if not facts.case.overrides:
        seat_the_rest(facts, plan)
        shown_to_the_late(facts, plan)
        answer_the_rest(facts, plan)
    for rule in rules:
        if _takes_part(rule, shape) and rule.late:
            _ask(rule, facts, plan)
    fit_to_hours(facts, plan)
    later = divide(facts, plan, frozenset(RULES))
    of_time = _of_time(facts, shape, now_only(plan, later))
    cut = Cut()
    if shape.stance == Stance.TALKS:
        takes = hours_of(facts, plan).lead[1]
        cut = after_the_day(facts, plan, [each for each in of_time if _comes_too_soon(each)])
        cut = cut if cut.later else in_the_hours(facts, plan, takes)
        later = cut.later
    now = now_only(plan, later)
    viewed = any(rule.code == "every-view-met" and _takes_part(rule, shape) for rule in rules)
    if viewed and shape.stance != Stance.DECLINE:
        plan.told += left_out(facts, now)
    calls = first_calls(facts, now)
    plan.arenas = _sorted(called_first(plan.arenas, calls, burnt(facts)))
    plan.gates = sorted(plan.gates, key=lambda each: PHASES.index(each.phase))
    said_beside(facts, plan)
    to_day = cut.weeks if cut.later and cut.weeks else None
    hours = hours_of(facts, now, weeks=to_day, briefly=cut.briefly)
    whole = time_of(facts, now)
    leg = first_leg(facts, now, whole, hours, only=bool(cut.later))
    time = _until_the_day(whole, leg, cut) if to_day else evolve(whole, first=leg)
    made = Plan(
        name=shape.pattern,
        status=Status.FEASIBLE,
        language=case.language,
        pattern=shape.pattern,
        then=_goes_over_into(plan, shape),
        beside=_beside(plan, shape),
        small=shape.small,
        stance=shape.stance,
        later=(
            *(each.id for each in plan.arenas if each.id in later),
            *(each.id for each in plan.gates if each.id in later),
        ),
        arenas=tuple(plan.arenas),
        gates=tuple(plan.gates),
        claims=claims_of(facts, plan),
        assumed=tuple(plan.assumed),
        hours=hours,
        time=time,
        order=_order_of_now(plan, later) if in_order else (),
        kept_free=tuple(plan.kept_free),
        booked=tuple(plan.booked),
        told=(*plan.told, *cut_to_hours(facts, now, hours), *_told_of_time(plan, cut, of_time)),
        reasons=why(facts, shape),
        calls=calls,
        first_yes=None if shape.stance == Stance.LET_IT_RUN else first_yes(facts, plan.convening),
        not_here=_not_done(facts, shape, now),
    )
    return made, plan


def _not_done(facts: Situation, shape: Shape, now: Blueprint) -> tuple[Said, ...]:
    """What is not done; where talks are declined that says it all."""
    found = not_now(facts, shape)
    if shape.stance != Stance.DECLINE:
        found = (*found, *not_here(facts, now))
    return found[:_MOST_NOT]


def _of_time(facts: Situation, shape: Shape, now: Blueprint) -> tuple[Told, ...]:
    """What is told of the days of the bodies: the way up where no talks come before it, and else
    that the time is too short.
    """
    if shape.pattern == "enough":
        return tuple(way_to_decision(facts))
    needed = time_of(facts, now, meetings=False)
    late = (*too_late(facts, now, needed), *ends_too_soon(facts, now, needed))
    return (*late, *target_kept(facts, now, time_of(facts, now), late))


_COMES_TOO_SOON = TOO_SOON | {"plan_page.target_missed"}


def _comes_too_soon(told: Told) -> bool:
    return told.said.key in _COMES_TOO_SOON


def _told_of_time(plan: Blueprint, cut: Cut, told: Iterable[Told]) -> Iterator[Told]:
    """What is told of days that come too soon and of few hours, with the shorter order that is
    kept for them.
    """
    if cut.order is None:
        yield from told
        return
    if cut.weeks is None and cut.lacking is not None:
        yield told_of_hours(plan, cut.order, cut.later, *cut.lacking)
        yield from told
        return
    yield from told_with(plan, cut.order, cut.later, told)


def _until_the_day(whole: Span, leg: FirstLeg | None, cut: Cut) -> Span:
    """How long a plan takes that is what there is time for before a day."""
    first = None if leg is None else evolve(leg, weeks=cut.talks, until=cut.until)
    return evolve(whole, weeks=cut.weeks or whole.weeks, first=first, met_by=cut.met_by)


def _ask(rule: StepRule, facts: Situation, plan: Blueprint) -> None:
    plan.rule = rule.code
    if rule.built_in:
        rule.step(facts, plan)
    else:
        _ask_own(rule, facts, plan)


def _ask_own(rule: StepRule, facts: Situation, plan: Blueprint) -> None:
    """Ask a rule of somebody's own; where it fails, nothing of it is kept and it is told."""
    before = (
        list(plan.arenas),
        list(plan.gates),
        list(plan.told),
        list(plan.assumed),
        list(plan.kept_free),
    )
    try:
        rule.step(facts, plan)
    except Exception as error:  # noqa: BLE001  # whatever a rule raises, it is named and set aside
        plan.arenas, plan.gates, plan.told, plan.assumed, plan.kept_free = before
        failed = said("plan_page.rule_failed", (), name=rule.code, why=type(error).__name__)
        plan.told.append(Told(code="rule", said=failed))


def _continue_written(plan: Blueprint) -> None:
    """Where a person has written a forum of the same kind for the same people, that one goes on;
    none is begun beside.

    What is known of ours besides (its reasons, what is talked about, what it yields) is told of
    theirs.
    """
    ids = {each.id for each in plan.facts.case.arenas} - untouched_arenas(plan.facts.case)
    written = [each for each in plan.arenas if each.id in ids]
    instead: dict[str, str] = {}
    # A room between the meetings of a forum has the same people as a talk of their own: those two
    # are told apart by their ids.
    between = {_stem(each.id) for each in plan.arenas if each.between and each.id not in ids}
    for arena in plan.arenas:
        if arena.id in ids or not arena.members:
            continue
        theirs = next(
            (
                each
                for each in written
                if _the_same(arena, each)
                and (each.id == _stem(arena.id) if arena.between else each.id not in between)
            ),
            None,
        )
        if theirs is None:
            continue
        instead[arena.id] = theirs.id
        now = next(each for each in plan.arenas if each.id == theirs.id)
        plan.replace(
            evolve(
                now,
                phase=arena.phase,
                purpose=now.purpose or arena.purpose,
                yields=now.yields or arena.yields,
                lead=now.lead or arena.lead,
                lead_said=None if now.lead else now.lead_said or arena.lead_said,
                about=tuple(dict.fromkeys((*now.about, *arena.about))),
                absent=now.absent
                or tuple(each for each in arena.absent if each.party not in now.parties),
                between=now.between or arena.between,
                place=now.place or arena.place,
                hour=now.hour or arena.hour,
                reasons=tuple(dict.fromkeys((*now.reasons, *arena.reasons))),
            )
        )
    if not instead:
        return
    plan.arenas = [
        evolve(
            each,
            opens_after=tuple(
                dict.fromkeys(
                    key
                    for one in each.opens_after
                    if (key := instead.get(one, one)) != each.id or one not in instead
                )
            ),
            between=instead.get(each.between, each.between) if each.between else None,
        )
        for each in plan.arenas
        if each.id not in instead
    ]


def _stem(key: str) -> str:
    """An id without the number that tells it from another of the same stem."""
    stem, dash, number = key.rpartition("-")
    return stem if dash and number.isdigit() else key


def _the_same(ours: PlanArena, theirs: PlanArena) -> bool:
    """Whether a forum of ours is one that a person has written: its kind, its people and its
    themes, if it has any.
    """
    if ours.kind != theirs.kind or not set(ours.parties) <= set(theirs.parties):
        return False
    if defaults_of(ours.kind).joint and len(ours.parties) < 2:
        return False
    return not theirs.themes or set(ours.themes) <= set(theirs.themes)


def _without_closed(plan: Blueprint) -> None:
    """A forum that a person has closed has done its work: none like it is proposed anew, and that
    is told.
    """
    closed = [each for each in plan.facts.case.arenas if each.status is ArenaStatus.CLOSED]
    written = {each.id for each in plan.facts.case.arenas}
    for theirs in closed:
        parties = {each.party for each in theirs.members}
        kind = str(theirs.kind or ArenaKind.ROUND_TABLE)
        again = {
            each.id
            for each in plan.arenas
            if each.id not in written
            and each.status == "proposed"
            and not each.dialogues
            and each.kind == kind
            and set(each.parties) <= parties
            and (not theirs.themes or set(each.themes) <= set(theirs.themes))
        }
        if not again:
            continue
        name = own_words([theirs.title or theirs.id], (theirs.id,))
        told = said("plan_page.closed", (theirs.id,), name=name)
        plan.told.append(Told(code="override", said=told))
        plan.arenas = [
            evolve(
                each,
                opens_after=tuple(key for key in each.opens_after if key not in again),
                between=None if each.between in again else each.between,
            )
            for each in plan.arenas
            if each.id not in again
        ]


def _takes_part(rule: StepRule, shape: Shape) -> bool:
    if shape.pattern == "enough":
        return rule.code == "no-process"
    if shape.pattern == "inform":
        return rule.code in (
            "no-process",
            "promise-first",
            "carry-out-first",
            "rights-track",
            "give-back-first",
        )
    return rule.small or not shape.small


def _goes_over_into(plan: Blueprint, shape: Shape) -> tuple[str, ...]:
    """What the pattern goes over into, where the plan has it: without a common room it is not
    promised.
    """
    there = any(
        defaults_of(each.kind).joint and (each.phase == "wide" or each.id in plan.moved)
        for each in plan.arenas
    )
    carried = plan.facts.carried_on or plan.facts.agreed_before
    return shape.then if there or carried else ()


def _beside(plan: Blueprint, shape: Shape) -> tuple[str, ...]:
    there = {
        "facts_panel": plan.arenas_of("fact_panel"),
        "rights_track": plan.arenas_of("rights_track"),
    }
    return tuple(name for name in shape.beside if there.get(name, True))


def _sorted(arenas: Iterable[PlanArena]) -> list[PlanArena]:
    """By phase; within a phase, what waits for another comes after it, and the rest as the rules
    gave it.
    """
    left = sorted(arenas, key=lambda each: PHASES.index(each.phase))
    made: list[PlanArena] = []
    placed: set[str] = set()
    names = {each.id for each in left}
    while left:
        ready = next(
            (each for each in left if not (set(each.opens_after) & names) - placed), left[0]
        )
        left.remove(ready)
        made.append(ready)
        placed.add(ready.id)
    return sorted(made, key=lambda each: PHASES.index(each.phase))


def _trust_before_facts(plan: Blueprint) -> None:
    """A panel is a common room too: where trust or ground rules come first, it comes after them."""
    small = any(each.phase == "small" and defaults_of(each.kind).joint for each in plan.arenas)
    small = small or any(
        each.phase == "small" and each.kind in ("trust", "process_agreement", "own_yes")
        for each in plan.gates
    )
    if not small:
        return
    plan.arenas = [
        evolve(each, phase="wide") if each.phase == "facts" else each for each in plan.arenas
    ]
    plan.gates = [
        evolve(each, phase="wide") if each.phase == "facts" else each for each in plan.gates
    ]


def _order_of_now(plan: Blueprint, later: Collection[str]) -> tuple[tuple[str, str], ...]:
    """What comes before what; nothing of now waits for what is left for later."""
    pairs = _order(plan)
    if not later:
        return pairs
    return tuple(each for each in pairs if each[0] not in later or each[1] in later)


def _tie(plan: Blueprint) -> None:
    """Which gates hold back which arenas."""
    made = []
    plan.would_wait = {}
    openers = {gate.id: frozenset(whole_of(key) for key in gate.opened_by) for gate in plan.gates}
    for arena in plan.arenas:
        parties = frozenset(whole_of(seat.party) for seat in arena.members)
        waits = [
            *arena.opens_after,
            *(
                gate.id
                for gate in plan.gates
                if _holds_back(plan, gate, arena, parties, openers[gate.id])
            ),
        ]
        made.append(opening_after(arena, waits))
        if arena.dialogues:
            proposed = evolve(arena, dialogues=(), status="proposed")
            plan.would_wait[arena.id] = tuple(
                gate.id
                for gate in plan.gates
                if _holds_back(plan, gate, proposed, parties, openers[gate.id])
            )
    by_id = {each.id: each for each in made}
    plan.arenas = [_as_its_forum(each, by_id) for each in made]


def _as_its_forum(arena: PlanArena, arenas: Mapping[str, PlanArena]) -> PlanArena:
    """What lies between the meetings of a forum waits for what the forum waits for."""
    forum = arenas.get(arena.between) if arena.between is not None else None
    if forum is None or arena.status != "proposed":
        return arena
    return opening_after(arena, (*arena.opens_after, *forum.opens_after))


def _holds_back(
    plan: Blueprint,
    gate: PlanGate,
    arena: PlanArena,
    parties: frozenset[str],
    about: frozenset[str],
) -> bool:
    if arena.dialogues and arena.status in ("open", "agreed"):
        return False
    # A body that meets already is held to what must be in place before its next meeting, where this
    # question is met there; one for another matter goes on as it is.
    if arena.status == "open" and not is_of_the_question(plan.facts, arena.parties):
        return False
    joint = defaults_of(arena.kind).joint and arena.phase in ("facts", "small", "wide")
    phase = PHASES.index(arena.phase)
    if gate.kind in ("mandate", "influence"):
        first = gate.phase == "fixed"
        early = gate.kind == "influence" and first and arena.phase == "fixed"
        if gate.phase == "small":
            return arena.phase in ("facts", "wide", "decide")  # what all are to have read
        if gate.phase == "wide" and isinstance(arena.purpose, Said):
            # Whoever would bear it comes in before the first deal is made, not before it is signed.
            return arena.phase == "decide" or arena.purpose.key in _AFTER_A_DEAL
        return early or arena.phase in (_TALKING if first else ("decide",))
    if gate.kind == "own_yes":
        if gate.reasons and gate.reasons[0].rule == "where-they-meet":
            return (
                arena.kind == "mixed_group"
                and about <= parties
                and arena.reasons[0].rule == "where-they-meet"
            )
        return joint and bool(parties & about)
    if gate.kind == "safety":
        sheltered = (
            isinstance(arena.title, Said) and arena.title.key == "plan_small.sheltered_title"
        )
        if sheltered and gate.strength == "must":
            return True
        if gate.phase == "fixed" and arena.phase == "call" and parties & plan.facts.hidden:
            return True  # nobody who may be in danger is rung before it is looked at
        return joint and (
            bool(parties & about) or arena.kind == "negotiation" or plan.shape.pattern == "apart"
        )
    if gate.kind == "trust":
        if gate.phase == "small" and arena.kind == "mixed_group":
            return bool(parties & about)
        return (
            joint
            and phase >= PHASES.index("small")
            and bool(parties & about or arena.phase == "wide")
        )
    if gate.kind == "process_agreement":
        rules_only = gate.said.key == "plan_small.rules"
        return (
            joint
            and (
                arena.phase == "wide"
                or (rules_only and arena.phase == "small")
                or (arena.phase == "facts" and rules_only)
            )
            and arena.kind != "process_group"
        )
    if gate.kind in ("standstill", "authorities_in_line", "mirrored"):
        return joint
    if gate.kind == "rights" and gate.phase == "decide":
        return arena.kind in ("ratification", "deciding", "anchoring") and arena.phase == "decide"
    if gate.kind in ("rights", "children"):
        return joint and arena.phase in ("facts", "wide")
    if gate.kind == "spokesperson" and gate.phase == "decide":
        return arena.kind == "ratification"
    if gate.said.key == "plan_decide.answered_for" and arena.kind == "ratification":
        return True
    if gate.kind == "spokesperson":
        return arena.kind in ("plenary", "round_table", "negotiation", "working_group")
    if gate.kind == "facts":
        return (
            arena.phase == "wide"
            and arena.kind in ("plenary", "round_table", "working_group", "negotiation")
            and (not arena.themes or not _themes(plan) or bool(set(arena.themes) & _themes(plan)))
        )
    if gate.kind == "options":
        return arena.phase == "decide"
    if gate.kind == "draft_home" and _by_itself(gate):
        return joint and arena.phase == "wide" and arena.kind in _BROAD
    if gate.kind == "draft_home":
        return arena.kind in ("ratification", "deciding")
    if gate.kind == "statutory":
        if gate.said.key == "plan_decide.statutory_after":
            return False  # it begins when that is decided
        return arena.kind == "deciding" and _has_begun(plan, gate, parties)
    if gate.said.key == "plan_decide.binding_form":
        return arena.kind == "monitoring"
    if gate.kind in ("ratification", "feedback", "monitoring", "decision"):
        return arena.kind == "deciding"
    return False


def _has_begun(plan: Blueprint, gate: PlanGate, bodies: frozenset[str]) -> bool:
    """Whether what runs by law can hold back a body: not where all of it is conducted by others
    and none has begun, for a plan of weeks would then wait for years.
    """
    running = [each for each in plan.facts.case.proceedings if each.id in gate.refs]
    start = plan.facts.start
    return not running or any(
        bool(set(each.by) & bodies)
        or (each.starts is not None and (start is None or earliest(each.starts) <= start))
        for each in running
    )


def _by_itself(step: PlanGate | PlanArena) -> bool:
    """Whether a step is of a matter that is settled by itself."""
    return bool(step.reasons) and step.reasons[0].rule == "separate-matter"


def _opening(plan: Blueprint) -> Iterable[tuple[str, str]]:
    """Arenas that come before a gate, because what happens there opens it."""
    met = any(each.phase in ("facts", "small", "wide") for each in plan.arenas)
    talked = ("facts", "small", "wide") if met else ("call",)
    for gate in plan.gates:
        phase = PHASES.index(gate.phase)
        for arena in plan.arenas:
            if gate.id in arena.opens_after or arena.between is not None:
                continue
            opens = (
                (gate.kind == "process_agreement" and arena.kind == "process_group")
                or (gate.kind == "facts" and arena.kind == "fact_panel")
                or (
                    gate.kind == "draft_home"
                    and gate.phase == "wide"
                    and arena.phase == "wide"
                    and bool(set(arena.themes) & set(gate.refs))
                )
                or (_by_itself(gate) and _by_itself(arena) and gate.about == arena.themes)
                or (gate.kind == "ratification" and arena.kind == "ratification")
                or (gate.kind == "mirrored" and arena.phase == "call")
                or (
                    gate.kind == "rights"
                    and arena.kind == "rights_track"
                    and set(gate.opened_by) & set(map(whole_of, arena.parties))
                )
                or (
                    gate.phase == "decide"
                    and arena.phase in talked
                    and arena.status != "open"
                    and PHASES.index(arena.phase) < phase
                    and gate.kind in ("draft_home", "ratification", "feedback", "monitoring")
                    and arena.kind != "monitoring"
                )
                or (
                    gate.kind == "feedback"
                    and arena.kind in ("mirroring", "reception")
                    and arena.phase == "call"
                )
            )
            if opens:
                yield arena.id, gate.id


def _themes(plan: Blueprint) -> set[str]:
    return {theme for each in plan.arenas_of("fact_panel") for theme in each.themes}


def _order(plan: Blueprint) -> tuple[tuple[str, str], ...]:
    """What comes before what: gates before what they hold back; own talks of those who sit there
    before a joint arena; phase after phase for what is joint.
    """
    pairs: dict[tuple[str, str], None] = {}
    for arena in plan.arenas:
        for key in arena.opens_after:
            pairs[key, arena.id] = None
    own: dict[str, list[str]] = defaultdict(list)
    stages: dict[str, list[str]] = defaultdict(list)
    for arena in plan.arenas:
        running = arena.status == "open"
        if arena.phase == "call":
            for seat in arena.members:
                own[whole_of(seat.party)].append(arena.id)
        elif not running and arena.between is None:
            stages[arena.phase].append(arena.id)
    pairs.update(dict.fromkeys(_opening(plan)))
    calls = [
        arena.id for arena in plan.arenas if arena.phase == "call" and arena.kind != "rights_track"
    ]
    for early in stages["fixed"]:
        for key in calls:
            pairs[early, key] = None
        # Also where every talk of one's own has been held, what is said first comes first.
        for key in (*stages["facts"], *stages["small"], *stages["wide"]):
            if (key, early) not in pairs:
                pairs[early, key] = None
    # What was heard is given back when all have been heard.
    giving_back = {each.id for each in plan.arenas if _gives_back(each)}
    given_back = [key for key in calls if key in giving_back]
    for key in calls:
        for back in given_back if key not in giving_back else ():
            pairs[key, back] = None
    shown = {each.id for each in plan.arenas if each.kind == "mirroring"}
    for back in _shown_without_a_day(plan):
        heard = _talks_that_are_shown(plan, back)
        pairs.update({(key, back): None for key in calls if key not in shown and key in heard})
    for arena in plan.arenas:
        if (
            arena.phase in ("facts", "small", "wide")
            and arena.status != "open"
            and arena.between is None
        ):
            for whole in _wholes(arena):
                for key in own.get(whole, ()):
                    if key != arena.id:
                        pairs[key, arena.id] = None
    # What has happened since people were heard is talked through with each of them before a body
    # that meets already meets on this question again.
    again = [each.id for each in plan.arenas if _after_something(each)]
    for arena in plan.arenas if again else ():
        meets = arena.status == "open" and arena.phase == "wide" and not arena.dialogues
        if (
            meets
            and defaults_of(arena.kind).joint
            and is_of_the_question(plan.facts, arena.parties)
        ):
            for whole in _wholes(arena):
                for key in own.get(whole, ()):
                    pairs[key, arena.id] = None
    # Which form it gets is answered when those who own the land have answered for it.
    for gate in plan.gates_of("decision"):
        pairs.update({(own_.id, gate.id): None for own_ in plan.gates_of("rights")})
    # What a body kept for another matter knows is there when the common table first meets.
    for body in filter(goes_on_beside, plan.arenas):
        for arena in plan.arenas:
            common = arena.kind in ("plenary", "round_table") and arena.phase == "wide"
            if common and arena.status == "proposed" and set(body.parties) & set(arena.parties):
                pairs[body.id, arena.id] = None
    chain = [
        stages[name]
        for name in ("protect", "facts", "small", "wide", "decide", "back")
        if stages[name]
    ]
    for before, after in itertools.pairwise(chain):
        for one in before:
            for other in after:
                if (other, one) not in pairs:
                    pairs[one, other] = None
    # Whoever is talked with by themselves is heard before a body decides, also where nobody meets.
    for key in calls:
        for other in stages["decide"]:
            if (other, key) not in pairs:
                pairs[key, other] = None
    # An answer to all is given when all have been heard, also those who sit at no joint table.
    for key in calls:
        for other in stages["back"]:
            pairs[key, other] = None
    written = any(each.dialogues or each.status != "proposed" for each in plan.arenas) or bool(
        plan.facts.case.arenas
    )
    written = written or bool(plan.facts.case.overrides)
    return tuple(_without_circles(plan, pairs) if written else pairs)


def _wholes(arena: PlanArena) -> tuple[str, ...]:
    """The parties that sit in an arena, once each also where several parts of one do."""
    return tuple(dict.fromkeys(whole_of(seat.party) for seat in arena.members))


def _after_something(arena: PlanArena) -> bool:
    """Whether a talk asks somebody anew about what has happened since they were heard."""
    return isinstance(arena.purpose, Said) and arena.purpose.key == "plan_call.again_after"


def _ordering(plan: Blueprint) -> Ordering:
    """What comes before what as the plan stands while it is made."""
    return Ordering(_sorted(plan.arenas), _order(plan))


def _gives_back(arena: PlanArena) -> bool:
    """Whether an arena among the calls gives back what the inventory has heard."""
    by_rule = bool(arena.reasons) and arena.reasons[0].rule == "stance-again"
    return arena.kind == "mirroring" and by_rule


def _shown_without_a_day(plan: Blueprint) -> Iterable[str]:
    """Booked meetings where what was heard is shown, and that have no day yet, or only the one that
    a timetable gave them: they can show what is heard in the talks too.
    """
    for arena in plan.arenas:
        if arena.kind != "mirroring" or arena.phase != "call" or not arena.dialogues:
            continue
        booked = [each for each in plan.facts.case.dialogues if each.id in arena.dialogues]
        if all((each.date is None or day_written(each)) and not each.held for each in booked):
            yield arena.id


def _talks_that_are_shown(plan: Blueprint, back: str) -> frozenset[str]:
    """The talks whose content a meeting shows: those with everybody, or of a meeting with one party
    alone those with that party.
    """
    parties = {each.id: set(map(whole_of, each.parties)) for each in plan.arenas}
    own = parties[back]
    return frozenset(key for key, there in parties.items() if len(own) > 1 or there & own)


def _without_circles(
    plan: Blueprint, pairs: Iterable[tuple[str, str]]
) -> Iterable[tuple[str, str]]:
    """What a person has put in an order keeps it: of the rest, what would run against it is left
    out.
    """
    kept = {(key, arena.id): None for arena in plan.arenas for key in arena.opens_after}
    wanted = [each for each in pairs if each not in kept and each[0] != each[1]]
    ring = _rings((*kept, *wanted))
    after: dict[str, set[str]] = defaultdict(set)

    def add(one: str, other: str) -> None:
        if ring[one] == ring[other]:
            after[one].add(other)

    def reaches(start: str, goal: str) -> bool:
        seen, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            if here == goal:
                return True
            new = after[here] - seen
            seen |= new
            waiting += new
        return False

    for one, other in kept:
        add(one, other)
    for one, other in wanted:
        # What leads out of a ring never leads back into it, and runs against nothing.
        if ring[one] == ring[other] and reaches(other, one):
            continue
        kept[one, other] = None
        add(one, other)
    return kept


def _rings(pairs: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Which ring each step belongs to, by number, if every pair held; a step that waits for itself
    through no other is a ring of its own.
    """
    after: dict[str, list[str]] = defaultdict(list)
    for one, other in pairs:
        after[one].append(other)
    return strong_components(after)
