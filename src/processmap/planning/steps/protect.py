"""Protect: nobody is put in a room with somebody they cannot meet, nothing irreversible is done
meanwhile.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import evolve

from processmap.model.circumstances import Proceeding, Standstill
from processmap.model.governance import Decision, Proposal
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, PlanGate, Said
from processmap.model.times import exact
from processmap.model.words import (
    Answer,
    BodyKind,
    CarriedOut,
    Level,
    ProceedingKind,
    ProposalStatus,
    StakeholderKind,
    Standing,
    StandstillAnswer,
)
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.closed_and_open import joined
from processmap.planning.event_kinds import offer_ends
from processmap.planning.first_bound import bindings
from processmap.planning.on_the_road import locking_steps
from processmap.planning.powers import (
    applicants,
    belongs_to_opposition,
    can,
    can_be_asked,
    cannot_wait,
    could_begin,
    examines,
    own_steps,
    signatories,
)
from processmap.planning.situation import Situation
from processmap.planning.stance import Stance
from processmap.planning.standing_of_decisions import Stands
from processmap.planning.stoppable import lost_by_waiting, released_on, unstoppable
from processmap.planning.under_appeal import RULED, is_appeal

__all__ = [
    "ALL_PARTIES_INFORMED",
    "ASKED_ONCE",
    "AUTHORITIES_IN_LINE",
    "SAFETY_FIRST",
    "STANDSTILL",
    "protectors",
]

K = StakeholderKind
# Whose name says that it answers for protection, or that it is of those who do.
_POLICE = re.compile(r"polis|police|sheriff|constabulary", re.IGNORECASE)
_PROTECTS = re.compile(rf"{_POLICE.pattern}|vaktbolag|security (company|firm)", re.IGNORECASE)
_PROTECTORS = re.compile(
    rf"{_POLICE.pattern}|security (committee|officer|council)"
    r"|säkerhets(samordnare|chef|ansvarig|kommitté)|trygghetssamordnare",
    re.IGNORECASE,
)
"""Names of those whose task it is to protect people (own)."""
_COURTS = frozenset({ProceedingKind.COURT, ProceedingKind.APPEAL})
# Words by which somebody asks that nothing is done while people talk.
_DEMANDS = re.compile(
    r"\b(inget|inga|ingenting|inte|stoppa\w*|vänta\w*|pausa\w*)\b.*\b(under tiden|medan|så länge)\b"
    r"|\b(not|no|nothing|stop\w*|wait\w*|pause\w*)\b.*\b(while|meanwhile|as long as)\b",
    re.IGNORECASE,
)
FORESEEN = 5
"""Glasl's stage from which safety is thought of although no threat is written (own)."""
MOST_ASKED = 6
"""Parties that are asked about safety by name; more than that are all who come (own)."""
MOST_PARTS = 5
"""Most sentences in one standstill."""
_NOTHING = said("plan_fixed.nothing")
_ASKS = frozenset(
    {
        "plan_protect.no_decision_until",
        "plan_protect.kept_out_of",
        "plan_protect.not_begun",
        "plan_protect.ask_answer",
        "plan_protect.ask_wait",
    }
)
"""What is asked of somebody by name, so that all are told the answer."""


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def safety(facts: Situation, plan: Blueprint) -> None:
    """Where there are threats, violence or fear: those whose task it is to protect come first, then
    somebody used to such things looks, and each decides alone.

    Who is a threat to whom is never printed: the map may be wrong, and the page is read by others.
    """
    between = [each for each in facts.conflicts if each.threats or (each.stage or 0) >= 7]
    alone = facts.ordered(facts.afraid)
    if not between and not alone:
        _foreseen(facts, plan)
        return
    refs = (*(key for each in between for key in each.why), *alone)
    there = {key for each in between for key in each.parties} - facts.kept_out.keys()
    parties = facts.ordered(there)
    goes_on = bool(between) and facts.violence_goes_on
    if between and not goes_on and not alone:
        said_ = said("plan_protect.safety_occurred", refs)
    elif between and not goes_on:
        said_ = said("plan_protect.safety_occurred_alone", refs, who=named(alone))
    elif between:
        known = "between" if facts.knows_who_threatens else "unknown"
        said_ = said(f"plan_protect.safety_{known}", refs, instead=_somebody_else(facts))
    else:
        said_ = said("plan_protect.safety", refs, who=named(alone))
    # What has occurred and is over is said as that; what may be at hand is said of nobody.
    if facts.unsaid.at_hand and not any(each.threats for each in between):
        parts = [said("plan_protect.looked_at", refs)]
        if alone:
            parts.append(said("plan_protect.safety", refs, who=named(alone)))
        said_ = evolve(joined(parts), refs=refs)
    made = plan.gate(
        "safety",
        said_,
        opened_by=facts.ordered({*parties, *alone}),
        strength="must",
        phase="fixed" if goes_on else "protect",
    )
    if goes_on:
        # Before anybody is asked about anything somebody has looked at the danger.
        plan.gates = [made, *(each for each in plan.gates if each is not made)]


def protectors(facts: Situation) -> tuple[str, ...]:
    """Those in the map whose name says that they protect people.

    Args:
        facts: the situation.
    """
    names = {key: each.name for key, each in facts.bodies.items()}
    names |= {key: each.name for key, each in facts.parties.items()}
    return facts.ordered(
        key for key, name in names.items() if _PROTECTORS.search(name) and key not in facts.hidden
    )


def _who_protects(facts: Situation) -> Said:
    """Those in the map whose name says that they protect people, so that nobody has to guess."""
    found = protectors(facts)
    if not found:
        return said("plan_fixed.nothing")
    return said("plan_protect.protectors", found, who=named(found))


def _somebody_else(facts: Situation) -> Said:
    """That those who answer for protection are others than a police that is itself a party to the
    conflict: nobody seeks shelter with somebody they are at odds with.
    """
    of_it = {*facts.distrusting, *facts.with_hard_claims} - facts.hidden
    parties = facts.ordered(
        key
        for key in of_it
        if _PROTECTS.search(facts.parties[key].name)
        and (key in facts.distrusting or set(facts.claims[key]) - {"knows"})
    )
    if not parties:
        return _who_protects(facts)
    if any(_POLICE.search(facts.parties[key].name) for key in parties):
        return said("plan_protect.not_the_police", parties)
    return said("plan_protect.somebody_else", parties, who=named(parties))


SAFETY_FIRST = StepRule(
    code="safety-first",
    phase="protect",
    step=safety,
    strength="must",
    sources=("RJ", "GLA"),
    needs=("needs: [safety]", "threats", "violence", "stage"),
    small=False,
    told="protect",
    texts={
        "title": ("Trygghet först", "Safety first"),
        "about": (
            "Ingen sätts i samma rum som någon de inte kan möta tryggt.",
            "Nobody is put in a room with somebody they cannot meet safely.",
        ),
        "because": ("Ingen ska skadas av samtalen.", "Nobody is to be harmed by the talks."),
    },
)


def asked_once(facts: Situation, plan: Blueprint) -> None:
    """Whoever is in fear and has not been asked, or wants no part, is asked once whether they want
    to be left out; nothing else in the plan is about them.
    """
    for party in facts.unsaid.left_alone:
        over = facts.unsaid.employers.get(party)
        duty = plan.said("employer", (), over=named(over)) if over else None
        once = plan.said("once", (party,), who=named([party]))
        plan.gate(
            "own_yes",
            joined([once, duty]) if duty else once,
            opened_by=(party,),
            strength="must",
            phase="protect",
            about=(party,),
        )


ASKED_ONCE = StepRule(
    code="asked-once",
    phase="protect",
    step=asked_once,
    strength="must",
    sources=("RJ",),
    ours=True,
    needs=("needs: [safety]", "willing", "stakeholders.note"),
    texts={
        "title": ("Fråga en gång", "Ask once"),
        "about": (
            "Den som är rädd och inte tillfrågad, eller inte vill dras in, frågas en gång om att "
            "stå utanför.",
            "Whoever is in fear and not asked, or wants no part, is asked once about staying out.",
        ),
        "because": (
            "Den som nämns i varje steg är redan indragen.",
            "Whoever is named in each step is drawn in already.",
        ),
        "once": (
            "Någon som {who} själv litar på, och som inte står på någon sida, frågar en gång, i "
            "enrum: vill du stå utanför? Före svaret inga andra frågor, och inget namn i "
            "underlag.",
            "Somebody whom {who} [trusts|trust], and who is on no side, asks once, in private: do "
            "you want to be left out? Before the answer no other questions, and no name in any "
            "paper.",
        ),
        "employer": (
            "{over} svarar som arbetsgivare för tryggheten, vad svaret än blir.",
            "{over} [answers|answer] as employer for their safety, whatever the answer.",
        ),
    },
)


def _foreseen(facts: Situation, plan: Blueprint) -> None:
    """Where it is as hot as when people lose face before others (stage 5), the safety of those who
    sit in rooms is thought of although no threat is written: a map seldom knows of them first. The
    sides are asked, and those who are weak in the room or live among the sides.
    """
    if plan.shape.small:
        return
    hot = [each for each in facts.conflicts if (each.stage or 0) >= FORESEEN]
    sides = {key for each in hot for key in each.parties if key not in facts.declined}
    if not sides and not facts.unsaid.at_hand:
        return
    beside = {key for key in facts.concerned if _is_weak(facts, key)}
    who = facts.ordered(sides | (beside - facts.declined - facts.hidden))
    refs = tuple(dict.fromkeys(key for each in hot for key in each.why))
    if facts.unsaid.at_hand:
        looked = said("plan_protect.looked_at", refs or who)
        plan.gate("safety", looked, opened_by=who, strength="must", phase="protect")
        return
    asked: Filling = named(who) if len(who) <= MOST_ASKED else said("plan_protect.all_who_come")
    plan.gate(
        "safety",
        said("plan_protect.safety_foreseen", refs, who=asked),
        opened_by=who,
        strength="should",
        phase="protect",
    )


def _is_weak(facts: Situation, party: str) -> bool:
    """Whether somebody who bears the matter has little to say in it, or lives where it is hot."""
    entity = facts.parties[party]
    if entity.confidential or facts.is_public(party):
        return False
    if facts.affected(party) not in (Level.MEDIUM, Level.HIGH):
        return False
    lives_there = entity.kind is K.RESIDENTS and entity.influence is Level.MEDIUM
    return entity.influence is Level.LOW or lives_there


def standstill(facts: Situation, plan: Blueprint) -> None:
    """No irreversible step while the talks last, for a short while and with a last day; asked only
    of those who can hold one.
    """
    stated = _stated(facts, plan)
    covered = {key for each in stated for key in each.by}
    matters = tuple(each for each in own_steps(facts, facts.pending) if each.body not in covered)
    running = tuple(each for each in facts.proceedings if each.id and not cannot_wait(each))
    running = tuple(each for each in running if each.may_wait is not Answer.NO)
    if not plan.shape.small:
        locking = {each.key for each in locking_steps(facts)}  # told for themselves
        running = tuple(each for each in running if each.id not in locking)
    doing = tuple(
        each
        for each in facts.being_done
        if each.body not in covered and each not in facts.mandates and not _done_by_others(facts)
    )
    tried = tuple(
        each
        for each in facts.net.of(Stands.CLOSED)
        if each.id in facts.tried and _is_to_begin(facts, each)
    )
    stopping = plan.shape.stance == Stance.STOP_AND_LOOK
    if plan.shape.small and facts.hottest < 3 and not running and not stopping:
        matters = ()
    theirs = tuple(
        each
        for each in facts.pending
        if belongs_to_opposition(facts, each) and each.body not in covered
    )
    drafted = () if plan.shape.small else _drafted(facts, covered)
    resting = tuple(
        each for each in running if not plan.shape.small and _asked_with(facts, each, matters)
    )
    beside = [
        each for each in running if each not in resting and not _held_with(facts, each, matters)
    ]
    # The nearest step is the one that can still be stopped.
    near = sorted((day, each.id) for each in beside if (day := released_on(facts, each)))
    ahead = [key for _, key in near]
    by_id = {each.id: each for each in beside}
    parts = [
        *_not_frozen(facts, theirs),
        *(_beside(facts, by_id[key]) for key in ahead),
        *_held_back(facts, matters, drafted, resting, small=plan.shape.small),
        *_kept_out(facts, drafted),
        *_carried_out(facts, doing),
        *_not_begun(facts, tried),
        *(_beside(facts, each) for each in beside if each.id not in ahead),
    ]
    if not parts:
        _demanded(facts, plan)
        return
    refs = (
        *_ids(theirs),
        *_ids(matters),
        *_ids(drafted),
        *_ids(running),
        *_ids(doing),
        *_ids(tried),
    )
    asked = any(each.key in _ASKS for each in parts)
    first = asked and stands_first(facts, plan)
    told = _with_answer(parts[:MOST_PARTS], first=first)
    if not plan.shape.small:
        told += _weighed(facts, plan, matters)
    said_ = joined(told)
    askable = (
        *(each.body for each in theirs),
        *(key for each in matters for key in _asked_to_hold(facts, each)),
        *(key for each in drafted for key in _with_preparing(facts, _can_hold(facts, each))),
        *(each.body for each in doing),
        *could_begin(facts, _ids(tried)),
        *(key for each in running for key in applicants(facts, each)),
    )
    made = plan.gate(
        "standstill",
        evolve(said_, refs=refs),
        opened_by=tuple(dict.fromkeys(askable)),
        strength="should" if facts.hottest >= 4 or matters else "consider",
        phase="fixed" if first else "protect",
    )
    if first:
        _put_first(plan, made)


def stands_first(facts: Situation, plan: Blueprint) -> bool:
    """Whether whoever can act is asked to wait before anybody else is asked about anything: not
    where people meet already, nor while there are to be no talks.
    """
    talks = plan.shape.stance == Stance.TALKS and not plan.shape.has("inform", "enough", "apart")
    return talks and not plan.shape.small and not facts.under_way and not facts.rules_agreed


def _put_first(plan: Blueprint, made: PlanGate) -> None:
    """Before all else that is asked; only a danger is looked at before it."""
    before = [each for each in plan.gates if each.kind == "safety" and each.phase == "fixed"]
    rest = [each for each in plan.gates if each is not made and each not in before]
    plan.gates = [*before, made, *rest]


def _with_answer(parts: Iterable[Said], *, first: bool) -> list[Said]:
    """The parts, those that ask somebody at the end, with who is told the answer, and when."""
    made = sorted(parts, key=lambda each: each.key in _ASKS)
    asking = [at for at, each in enumerate(made) if each.key in _ASKS]
    if not asking:
        return made
    last = made[asking[-1]]
    # What follows on a no stands by itself where whoever can act is asked first.
    deciding = last.key == "plan_protect.no_decision_until"
    key = "asked_first" if first else "asked_or_handed" if deciding else "asked_told"
    told = said(f"plan_protect.{key}")
    params = tuple((name, told if name == "told" else value) for name, value in last.params)
    made[asking[-1]] = evolve(last, params=params)
    return made


def _drafted(facts: Situation, covered: Collection[str]) -> tuple[Proposal, ...]:
    """Drafted proposals of those with power that a body can take up although no day is set: it is
    asked to hold them as it would a decision that waits.
    """
    waiting = {key for each in facts.pending for key in (*each.proposals, *each.follows)}
    return tuple(
        each
        for each in facts.open_proposals
        if each.id
        and each.status is ProposalStatus.DRAFTED
        and each.id not in waiting
        and _can_hold(facts, each)
        and not set(_can_hold(facts, each)) & set(covered)
        and _of_the_strong(facts, each)
    )


def _of_the_strong(facts: Situation, proposal: Proposal) -> bool:
    """Whether those behind a proposal can have it taken up: the owner, the public side, or somebody
    with much influence.
    """
    makers = [
        whole
        for key in (*proposal.made_by, *proposal.from_)
        if (whole := whole_of(key)) in facts.parties
    ]
    return any(
        key in facts.owner_parties
        or facts.is_public(key)
        or facts.parties[key].influence is Level.HIGH
        for key in makers
    )


def _can_hold(facts: Situation, proposal: Proposal) -> tuple[str, ...]:
    """The bodies that decide on a proposal and can wait with it."""
    return tuple(
        key
        for key in proposal.decided_by
        if key in facts.bodies and not examines(facts, key) and can(facts, key).waits
    )


def _kept_out(facts: Situation, drafted: Iterable[Proposal]) -> Iterator[Said]:
    """What is asked about drafted proposals where a budget is prepared or taken by those who decide
    on them: that they are kept out of it.
    """
    asked: dict[tuple[str, ...], list[str]] = {}
    for each in drafted:
        asked.setdefault(_can_hold(facts, each), []).append(each.id or "")
    for who, keys in sorted(asked.items()):
        budgets = _budgets_of(facts, who)
        if budgets:
            yield said(
                "plan_protect.kept_out_of",
                (*keys, *who, *budgets),
                who=named(who),
                what=quoted(keys),
                budget=quoted(budgets),
                told=_NOTHING,
            )


def _budgets_of(facts: Situation, bodies: Iterable[str]) -> tuple[str, ...]:
    """Budgets that some bodies take, or that are prepared for them."""
    theirs = set(bodies)
    theirs |= {
        key for body in bodies if body in facts.bodies for key in facts.bodies[body].prepared_by
    }
    return tuple(
        each.id
        for each in facts.proceedings
        if each.id and each.kind is ProceedingKind.BUDGET and (set(each.by) & theirs or not each.by)
    )


def _done_by_others(facts: Situation) -> tuple[str, ...]:
    """Who holds the permit and carries it out, where that is neither the owner nor of its own: the
    body that once decided on it cannot stop them.
    """
    return facts.ordered(
        key
        for key, each in facts.parties.items()
        if Standing.PERMIT_HOLDER in each.standing
        and "carries_out" in facts.claims[key]
        and key not in facts.owner_parties
    )


_AS_LONG_AS = re.compile(
    r"\b(så länge|medan|tills|as long as|while|until the talks|samtalen|the talks)\b", re.IGNORECASE
)


def _demanded(facts: Situation, plan: Blueprint) -> None:
    """Somebody wants a standstill that nobody in the process can give: they are told so straight,
    and by whom it could be given.
    """
    doing = _done_by_others(facts)
    trying = [key for each in facts.proceedings if each.kind in _COURTS for key in each.by]
    able = tuple(dict.fromkeys((*doing, *trying)))
    views = tuple(key for key, each in facts.shared.items() if _DEMANDS.search(each.statement))
    asking = facts.ordered(
        holder for view in views for holder in facts.holders(view) if holder not in doing
    )
    if not doing or not asking or set(asking) & facts.hidden:
        return
    refs = (*views, *asking, *able)
    plan.tell(plan.said("demanded", refs, who=named(asking), what=quoted(views), able=named(able)))


STANDSTILL = StepRule(
    code="standstill",
    phase="protect",
    step=standstill,
    strength="consider",
    sources=("GBR-A",),
    ours=True,
    needs=("standstill", "decisions", "proceedings.may_wait"),
    told="protect",
    texts={
        "demanded": (
            "Svara {who} rakt på {what}, i deras eget samtal: det kan bara {able} lova.",
            "Answer {who} straight on {what}, in their own talk: only {able} can promise that.",
        ),
        "title": ("Inget oåterkalleligt under tiden", "Nothing irreversible meanwhile"),
        "about": (
            "Den som kan avgöra saken avstår medan samtalen pågår, eller säger öppet att det "
            "inte går.",
            "Whoever can settle the matter refrains while the talks last, or says openly that "
            "it cannot.",
        ),
        "because": (
            "Samtal under en klocka som går gynnar den starkare.",
            "Talks under a running clock serve the stronger.",
        ),
    },
)


def _stated(facts: Situation, plan: Blueprint) -> tuple[Standstill, ...]:
    """Those who have said whether they hold back, or have been asked: each a gate of its own."""
    keys = {StandstillAnswer.YES: "agreed", StandstillAnswer.NO: "refused"}
    states = {"agreed": "open", "refused": "reservation", "asked": "shut"}
    ordered = sorted(
        facts.case.standstills,
        key=lambda each: list(states).index(_answered(keys, each)),
    )
    for still in ordered:
        if not still.by or still.what is None:
            continue
        key = _answered(keys, still)
        filled: dict[str, Filling] = {
            "who": named(facts.ordered(still.by)),
            "what": own_words([still.what], still.by),
        }
        if key == "agreed":
            filled["gaps"] = _gaps(facts, still)
        plan.gate(
            "standstill",
            said(f"plan_protect.standstill_{key}", still.by, **filled),
            opened_by=facts.ordered(still.by),
            state="reservation" if key == "agreed" and _ends(still) else states[key],
            strength="should" if facts.hottest >= 4 else "consider",
            phase="protect",
            about=still.by,
        )
    return tuple(ordered)


def _gaps(facts: Situation, still: Standstill) -> Said:
    """What a standstill that is agreed leaves open: until which day, and who else could do it."""
    inside = {whole_of(key) for key in still.by}
    others = facts.ordered(
        key
        for key, each in facts.parties.items()
        if each.kind is K.BUSINESS
        and "carries_out" in facts.claims[key]
        and key not in inside
        and key not in facts.hidden
    )
    found = []
    ends = _ends(still)
    if still.until is None:
        found.append(said("plan_protect.until_unknown", still.by))
    elif ends:
        found.append(said("plan_protect.until", still.by, when=own_words([ends], plain=True)))
    if others:
        found.append(said("plan_protect.not_bound", others, who=named(others)))
    return joined(found) if found else said("plan_fixed.nothing")


def _ends(still: Standstill) -> str:
    """When a standstill ends, as it is written, up to the first comma; empty where it holds as long
    as the talks do.
    """
    if still.until is None:
        return ""
    written = str(still.until).split(",")[0].strip()
    return "" if _AS_LONG_AS.search(written) else written


def _answered(keys: dict[StandstillAnswer, str], still: Standstill) -> str:
    return keys.get(still.agreed, "asked") if still.agreed is not None else "asked"


def _asked_to_hold(facts: Situation, decision: Decision) -> tuple[str, ...]:
    """Who is asked to hold a decision: the first body on the way that has a day and can still stop
    it; else the bodies that prepare it besides the one that takes it.
    """
    day = exact(decision.date) if decision.date is not None else None
    first, *onward = bindings(facts, decision.body, day) if day is not None else [None]
    if first is not None and onward and can(facts, first.body).waits:
        return (first.body,)
    return _with_preparing(facts, can_be_asked(facts, decision))


def _with_preparing(facts: Situation, asked: Iterable[str]) -> tuple[str, ...]:
    """Some bodies after those that prepare for them and can wait."""
    bodies = tuple(asked)
    prepared = [
        key
        for body in bodies
        if body in facts.bodies
        for key in facts.bodies[body].prepared_by
        if key in facts.bodies and can(facts, key).waits
    ]
    return tuple(dict.fromkeys((*prepared, *bodies)))


def _held_with(facts: Situation, running: Proceeding, matters: Iterable[Decision]) -> bool:
    """Whether a proceeding waits by itself: whoever conducts it is asked already to hold the
    decision that would open it.
    """
    holding = {key for each in matters for key in _asked_to_hold(facts, each)}
    not_begun = running.starts is None and running.may_wait is not Answer.YES
    return (
        not_begun
        and running.kind in (ProceedingKind.PLAN, ProceedingKind.CONSULTATION)
        and bool(running.by)
        and set(running.by) <= holding
    )


def _asked_with(facts: Situation, running: Proceeding, matters: Iterable[Decision]) -> bool:
    """Whether something can wait that is run by those who are asked to wait with a decision: they
    are asked about both at once.
    """
    return running.may_wait is Answer.YES and any(
        _asked_to_hold(facts, each) == _running(facts, running) for each in matters
    )


def _held_back(
    facts: Situation,
    matters: Iterable[Decision],
    drafted: Iterable[Proposal],
    resting: Iterable[Proceeding],
    *,
    small: bool,
) -> Iterator[Said]:
    """Decisions that can be held for a while, those who are asked the same together; of what
    officials are about to sign, whoever directs them sees to it. Three months hold the talks of a
    small process; longer ones are held for until a day after them.
    """
    signing = [each for each in matters if signatories(facts, each)]
    taken = [each for each in matters if not signatories(facts, each)]
    if signing:
        refs = _ids(signing)
        yield said(
            "plan_protect.no_signing",
            refs,
            who=named(key for each in signing for key in signatories(facts, each)),
            over=named(key for each in signing for key in can_be_asked(facts, each)),
            what=quoted(refs),
        )
    asked: dict[tuple[str, ...], list[str]] = {}
    for each in taken:
        asked.setdefault(_asked_to_hold(facts, each), []).extend(_ids([each]))
    for proposal in drafted:
        who = _with_preparing(facts, _can_hold(facts, proposal))
        if not _budgets_of(facts, who):
            asked.setdefault(who, []).extend(_ids([proposal]))
    for running in resting:
        asked.setdefault(_running(facts, running), []).extend(_ids([running]))
    if small:
        yield from _held_while_they_meet(facts, {who: ids for who, ids in asked.items() if who})
        return
    for who, waiting in sorted(asked.items()):
        if who:
            filled: dict[str, Filling] = {"who": named(who), "what": quoted(waiting)}
            yield said("plan_protect.no_decision_until", waiting, told=_NOTHING, **filled)


def _held_while_they_meet(
    facts: Situation, asked: Mapping[tuple[str, ...], list[str]]
) -> Iterator[Said]:
    """Decisions that are held in a small process, in one sentence: for three months, or until the
    last day of what somebody gives, where that is sooner.
    """
    if not asked:
        return
    ends = offer_ends(facts)
    if len(asked) == 1 and ends is None:
        [(who, waiting)] = asked.items()
        yield said("plan_protect.no_decision", waiting, who=named(who), what=quoted(waiting))
        return
    waits = [
        said(
            f"plan_protect.{'held' if number == 0 else 'held_too'}",
            waiting,
            who=named(who),
            what=quoted(waiting),
        )
        for number, (who, waiting) in enumerate(sorted(asked.items()))
    ]
    refs = tuple(ref for each in waits for ref in each.refs)
    if ends is None:
        yield said("plan_protect.no_decision_all", refs, waits=tuple(waits))
    else:
        day, event = ends
        filled: dict[str, Filling] = {"waits": tuple(waits), "day": day.isoformat()}
        yield said("plan_protect.no_decision_by", (*refs, event), **filled)


def _carried_out(facts: Situation, doing: Iterable[Decision]) -> Iterator[Said]:
    refs = _ids(doing)
    if refs:
        makers = named(facts.ordered(each.body for each in doing))
        yield said("plan_protect.being_done", refs, who=makers, what=quoted(refs))


def _is_to_begin(facts: Situation, decision: Decision) -> bool:
    """Whether something that is tried is still to be carried out: where it is said so, or where it
    was appealed and nothing is said. A suit may be about what has long been in force.
    """
    if decision.carried_out is not None:
        return decision.carried_out is CarriedOut.NO
    case = facts.tried.get(decision.id)
    return any(each.id == case and is_appeal(each) for each in facts.proceedings)


def _not_begun(facts: Situation, tried: Iterable[Decision]) -> Iterator[Said]:
    """What is appealed and not carried out: whoever would begin is asked to wait for the ruling."""
    refs = _ids(tried)
    who = could_begin(facts, refs)
    if refs and who:
        yield said(
            "plan_protect.not_begun",
            (*refs, *who),
            who=named(who),
            what=quoted(refs),
            told=_NOTHING,
        )


def _beside(facts: Situation, running: Proceeding) -> Said:
    """What is asked about a proceeding: of whoever applies, sues or conducts its own; where nobody
    can hold it, all are told.
    """
    key = running.id or ""
    what = quoted([key])
    who = applicants(facts, running)
    before = _before(facts, running)
    ends = _ends_on(running) if before == _NOTHING else _NOTHING
    if running.may_wait is Answer.YES:
        # That it can wait is no promise: whoever runs it says whether it does, and until when.
        running_it = _running(facts, running)
        if running_it:
            return said(
                "plan_protect.waits",
                (key, *running_it),
                what=what,
                who=named(running_it),
                before=before,
            )
        return said("plan_protect.waits_alone", (key,), what=what)
    if who:
        # Whoever runs it answers for it in writing; whoever has applied can wait of their own.
        theirs = set(who) <= set(running.by)
        applied = running.kind is ProceedingKind.PERMIT and not theirs
        return said(
            "plan_protect.ask_answer" if theirs else "plan_protect.ask_wait",
            (key, *who),
            what=what,
            who=named(who),
            ends=ends,
            before=before,
            binds=said("plan_protect.binds_nobody") if applied else _NOTHING,
            told=_NOTHING,
        )
    if running.by:
        return said("plan_protect.tried", (key,), what=what, who=named(running.by))
    return said("plan_protect.ask_wait_alone", (key,), what=what)


def _weighed(facts: Situation, plan: Blueprint, matters: Iterable[Decision]) -> list[Said]:
    """What is said beside the question to wait: what is lost by it, and what nobody can stop, where
    no step before it tells what goes its own way.
    """
    made = []
    lost = lost_by_waiting(facts, matters)
    if lost:
        refs = _ids(lost)
        made.append(said("plan_protect.lost", refs, what=quoted(refs)))
    runs_on = unstoppable(facts)
    told = any(each.reasons[0].rule == "influence-exists" for each in plan.gates if each.reasons)
    if runs_on and not told:
        applied = any(
            each.id in runs_on and each.kind is ProceedingKind.PERMIT for each in facts.proceedings
        )
        binds = said("plan_protect.binds_nobody") if applied else _NOTHING
        made.append(said("plan_protect.unstoppable", runs_on, what=quoted(runs_on), binds=binds))
    return made


def _before(facts: Situation, running: Proceeding) -> Said:
    """Before which day something is asked, where a day lets go of what is asked about."""
    day = released_on(facts, running)
    return said("plan_protect.before_day", (), day=day.isoformat()) if day else _NOTHING


def _ends_on(running: Proceeding) -> Said:
    """The day on which it ends if nobody waits, where that is known."""
    day = exact(running.ends) if running.ends is not None else None
    return said("plan_protect.ends_on", (), day=day.isoformat()) if day else _NOTHING


def _running(facts: Situation, running: Proceeding) -> tuple[str, ...]:
    """Who runs a proceeding: as written, else those who are in it."""
    inside = facts.ordered(whole_of(key) for key in running.parties)
    return tuple(running.by) or tuple(key for key in inside if key not in facts.hidden)


def _not_frozen(facts: Situation, theirs: Iterable[Decision]) -> Iterator[Said]:
    """What the opposition has put forward is dealt with in its own order, and all are told when;
    nobody holds it back in the name of the talks.
    """
    refs = _ids(theirs)
    if not refs:
        return
    by_id = {each.id: each for each in facts.case.proposals}
    makers = {
        whole_of(key)
        for each in theirs
        for proposal in each.proposals
        if proposal in by_id
        for key in (*by_id[proposal].from_, *by_id[proposal].made_by)
    }
    who = facts.ordered(key for key in makers if key in facts.parties)
    bodies = tuple(dict.fromkeys(each.body for each in theirs))
    preparing = tuple(
        dict.fromkeys(
            key
            for body in bodies
            if body in facts.bodies
            for key in facts.bodies[body].prepared_by
            if key in facts.bodies and key not in bodies
        )
    )
    prepared: Said = (
        said("plan_protect.prepares_too", preparing, who=named(preparing))
        if preparing
        else said("plan_fixed.nothing")
    )
    yield said(
        "plan_protect.not_frozen",
        (*refs, *who, *preparing),
        prepared=prepared,
        what=quoted(refs),
        who=named(who),
        body=named(bodies),
    )


def authorities(facts: Situation, plan: Blueprint) -> None:
    """The public side agrees who answers what before it meets the others; near violence it
    supports, not leads.
    """
    state = [
        key
        for key, each in facts.bodies.items()
        if each.kind is BodyKind.STATE and _by_proceeding(facts, key)
    ]
    if facts.rules_agreed:
        return
    # An authority that bears it itself is a side of its own, and answers for nobody else.
    able = [
        key
        for key in facts.public
        if key not in facts.afraid
        # Whoever has said no and does nothing here is asked in writing, and agrees on nothing.
        and (key not in facts.declined or "carries_out" in facts.claims[key])
        and not _pleads(facts, key)
        and (facts.affected(key) is not Level.HIGH or key in facts.owner_parties)
    ]
    doing = [key for key in able if facts.claims[key] != ("knows",)]
    # Where an authority invites, people ask those that only know too, and hear another answer.
    inviting = [key for key in able if key in facts.owner_parties]
    knowing = [key for key in able if inviting and facts.parties[key].kind is K.AUTHORITY]
    public = {*doing, *inviting, *knowing}
    # Whoever examines a case in the matter agrees with nobody beforehand what is answered about it.
    both = (*facts.ordered(public), *state)
    members = [key for key in both if can(facts, key).joins and key not in plan.convening]
    meeting = facts.ordered(key for key in facts.with_hard_claims if not facts.is_public(key))
    if len(members) < 2 or not meeting:
        return
    refs = tuple(members)
    seats = [plan.seat(key) for key in members]
    about = _subject(facts)
    if facts.violent and not facts.agreed_before:
        title = said("plan_protect.authorities_support_title", refs)
        purpose = said("plan_protect.authorities_support", refs, who=named(members), subject=about)
    else:
        title = said("plan_protect.authorities_title", refs)
        purpose = said("plan_protect.authorities", refs, who=named(members), subject=about)
    made = plan.arena(
        "coordination", title, purpose=purpose, members=seats, refs=refs, phase="protect"
    )
    if not plan.shape.small and not facts.violent:
        plan.gate(
            "authorities_in_line",
            said("plan_protect.in_line", refs, who=named(members)),
            opened_by=tuple(members),
            phase="protect",
        )
    del made


AUTHORITIES_IN_LINE = StepRule(
    code="authorities-in-line",
    phase="protect",
    step=authorities,
    ours=True,
    needs=("kind: authority",),
    small=False,
    texts={
        "title": ("Samordna det offentliga", "Bring the public side in line"),
        "about": (
            "Det offentliga vet vem som svarar på vad innan det möter någon; nära våld stöder "
            "det utan att leda.",
            "The public side knows who answers what before it meets anybody; near violence it "
            "supports without leading.",
        ),
        "because": (
            "Olika besked från olika håll bryter ner det som byggs.",
            "Different answers from different sides break down what is built.",
        ),
    },
)


def _pleads(facts: Situation, party: str) -> bool:
    """Whether an authority is a party to a case that is running, and neither invites nor carries
    anything out: what it says it says there, and agrees with nobody what to answer.
    """
    if party in facts.owner_parties or "carries_out" in facts.claims[party]:
        return False
    return any(
        each.kind in _COURTS and party in {whole_of(key) for key in each.parties}
        for each in facts.proceedings
    )


def _by_proceeding(facts: Situation, body: str) -> bool:
    """Whether a body runs something beside and tries nobody's case in it: one that is to try an
    application agrees with no party what to answer.
    """
    trying = RULED | {ProceedingKind.PERMIT}
    return any(body in each.by for each in facts.proceedings) and not any(
        body in each.by and each.kind in trying for each in facts.case.proceedings
    )


def _subject(facts: Situation) -> Said:
    """What the matter is about, in the document's own words: themes, else what runs or is decided,
    else the title.
    """
    themes = facts.themes
    if themes:
        return said(
            "plan_words.subject",
            (),
            words=own_words(themes if len(themes) < 5 else facts.main_themes),
        )
    entries = _ids((*facts.pending, *facts.proceedings, *facts.open_proposals))
    if entries:
        return said("plan_words.subject", entries, words=quoted(facts.by_name(entries)))
    if facts.case.open:
        return said("plan_words.subject", (), words=own_words(sorted(facts.case.open)))
    return said("plan_words.subject", (), words=own_words([facts.question]))


def briefing(facts: Situation, plan: Blueprint) -> None:
    """Those elected are kept equally informed, majority and opposition, and do not bind themselves
    now.
    """
    groups = [
        key for key in facts.elected if key not in facts.owner_parties and not facts.hard(key)
    ]
    ruling = [
        key for key in facts.elected if key in facts.owner_parties or key in facts.in_conflict
    ]
    others = [key for key in groups if key not in ruling]
    seated = {
        seat.party for each in plan.arenas_of("plenary", "round_table") for seat in each.members
    }
    others = [key for key in others if key not in seated]
    if not others or facts.shape_violent:
        return
    refs = tuple(others)
    members = [plan.seat(key) for key in facts.ordered(others)]
    beside = facts.ordered(ruling)
    meetings = (
        said("plan_protect.same_day", refs, who=named(beside))
        if beside
        else said("plan_fixed.nothing")
    )
    plan.arena(
        "anchoring",
        said("plan_protect.briefing_title", refs, who=named(facts.ordered(others))),
        purpose=said(
            "plan_protect.briefing",
            refs,
            who=named(facts.ordered(others)),
            same=meetings,
        ),
        members=members,
        phase="protect",
        refs=refs,
        sessions=(2, 3),
        every_days=42,
        hours=1,
        about=(others[0],) if len(others) == 1 else ("partier",),
    )


ALL_PARTIES_INFORMED = StepRule(
    code="all-parties-informed",
    phase="protect",
    step=briefing,
    sources=("FONT",),
    ours=True,
    needs=("kind: elected",),
    small=False,
    texts={
        "title": ("Alla partier vet lika mycket", "All parties know as much"),
        "about": (
            "Majoritet och opposition får samma underlag inför varje steg.",
            "Majority and opposition get the same material before each step.",
        ),
        "because": (
            "Frågan lever längre än en mandatperiod.",
            "The question outlives a term of office.",
        ),
    },
)
