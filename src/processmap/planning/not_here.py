"""What is not done here, and why: three to five lines, each from a fact of this map.

A process lead is judged by what she leaves alone as much as by what she does. Each line is what
anybody would think of first, with the fact that speaks against it.
"""

import datetime as dt
from collections.abc import Callable, Iterator

from processmap.model.circumstances import EarlierRound
from processmap.model.kinds import whole_of
from processmap.model.plan import Counted, Named, Said
from processmap.model.times import RoughDate, latest
from processmap.model.words import (
    Aspect,
    CarriedOut,
    DecisionAbout,
    EarlierOutcome,
    Outcome,
    Purpose,
    StakeholderKind,
)
from processmap.planning.blueprint import Blueprint, named, quoted, said
from processmap.planning.convening import first_deciders
from processmap.planning.numbers import heads
from processmap.planning.reopening import reopening
from processmap.planning.situation import Situation
from processmap.planning.steps.facts import tried_on_the_spot

__all__ = ["not_here"]

MOST = 5
MOST_SMALL = 2
MOST_NAMED = 3
_AGAIN = {
    EarlierOutcome.FAILED: "failed",
    EarlierOutcome.BROKEN_OFF: "broken_off",
    EarlierOutcome.IGNORED: "ignored",
    EarlierOutcome.OVERRULED: "overruled",
    EarlierOutcome.DISPUTED: "disputed",
}


def _walked_out(round_: EarlierRound) -> bool:
    """Whether what is told is that some walked out of what others held: nobody plans that."""
    return round_.outcome is EarlierOutcome.BROKEN_OFF and not round_.led_by


def not_here(facts: Situation, plan: Blueprint) -> tuple[Said, ...]:
    """What is not done in this process, what would harm most first."""
    if plan.shape.has("enough") or not plan.arenas:
        return ()
    found: list[Said] = []
    for each in _LINES:
        found += each(facts, plan)
    return tuple(found[: MOST_SMALL if plan.shape.small else MOST])


def _open(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    hidden = facts.ordered(facts.protected)
    if hidden:
        yield said("plan_grounds.not_open", hidden)


def _kept_out(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    """Those from whom threats are suspected to come: no chair. Whom they are said to threaten is
    never told, and nothing where what says so is confidential.
    """
    told = facts.kept_out_openly
    if told:
        refs = (*told, *(ref for why in told.values() for ref in why))
        who = Named(facts.ordered(told), full=True)
        yield said("plan_grounds.not_seated", refs, who=who)


def _again(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    """The last earlier round that ended badly: its form is not offered once more."""
    rounds = [
        each
        for each in facts.bitter
        if each.id and each.outcome in _AGAIN and each.with_ and not _walked_out(each)
    ]
    rounds.sort(key=lambda each: (_day(each.when), each.what))
    for each in rounds[-1:]:
        if each.outcome is not None and each.id:
            name = _AGAIN[each.outcome]
            yield said(f"plan_grounds.not_again_{name}", (each.id,), what=quoted([each.id]))


def _day(when: dt.date | RoughDate | str | None) -> str:
    return "" if when is None or isinstance(when, str) else latest(when).isoformat()


def _large_first(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    hot = [each for each in facts.conflicts if (each.stage or 0) >= 4 or each.trust == "broken"]
    if not hot or plan.shape.small:
        return
    if plan.arenas_of("mixed_group") or any(
        each.status == "open" for each in plan.arenas_of("plenary")
    ):
        return  # the small circle says when the wider one opens, or they sit together already
    pair = hot[0]
    if facts.violent or set(pair.parties) & facts.protected:
        yield said("plan_grounds.not_first_large_unnamed", pair.why)
    else:
        yield said("plan_grounds.not_first_large", pair.why, who=named(pair.parties))


def _reopened(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    """What is decided and done, and no later decision has changed."""
    followed = {key for each in facts.case.decisions for key in each.follows}
    done = [
        each.id
        for each in facts.case.decisions
        if each.about is DecisionAbout.MATTER
        and each.outcome is Outcome.APPROVED
        and each.carried_out is CarriedOut.YES
        and each.id not in followed
        and not reopening(facts, each)
        and not _for_now(facts, each.body)
    ]
    if done:
        ids = facts.by_day(done)
        yield said("plan_grounds.not_reopened", ids[-1:], what=quoted(ids[-1:]))


def _for_now(facts: Situation, body: str) -> bool:
    """Whether what a body has decided holds only until it decides anew, or while its case goes on:
    how it works meanwhile is something to talk about.
    """
    return any(body == each.body for each in facts.pending) or any(
        body in each.by for each in facts.proceedings
    )


def _led(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    owners = facts.ordered(
        key
        for key in facts.owner_parties
        if not facts.is_public(key) and (facts.hard(key) or facts.conflicts_of(key))
    )
    if owners:
        yield said("plan_grounds.not_led_by", owners, who=named(owners))


def _trying(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    """Whoever tries a permit or an appeal has no chair with those whose matter it is."""
    if not facts.proceedings:
        return
    sitting = {whole_of(key) for arena in plan.joint() for key in arena.parties}
    # That it is tried apart is a step of its own where the law's steps stand beside.
    told = {key for gate in plan.gates_of("statutory") for key in gate.opened_by}
    elsewhere = {*sitting, *told, *first_deciders(facts)}
    for each in facts.proceedings:
        by = tuple(key for key in each.by if key in facts.bodies)
        if each.id and by and elsewhere.isdisjoint(by):
            yield said(
                "plan_grounds.not_in_room", (each.id, *by), who=named(by), what=quoted([each.id])
            )
            return


def _overseeing(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    """The police, a court or whoever has supervision has no chair where something is worked out."""
    sitting = {whole_of(key) for arena in plan.joint() for key in arena.parties}
    who = facts.ordered(key for key in facts.overseeing if key not in sitting)
    if who and sitting:
        yield said("plan_grounds.not_a_side", who, who=named(who))


def _over(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    called = {whole_of(key) for each in plan.arenas if each.phase == "call" for key in each.parties}
    under = facts.ordered(key for key in facts.under_power if key in called)[:1]
    for key in under:
        power = facts.under_power[key]
        yield said("plan_grounds.not_over", (key, *power), power=named(power), who=named([key]))


def _persuaded(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    # An authority that does not come is asked in writing: nobody would persuade it.
    who = facts.ordered(
        key for key in facts.declined if facts.parties[key].kind is not StakeholderKind.AUTHORITY
    )
    if who and len(who) <= MOST_NAMED:
        yield said("plan_grounds.not_persuaded", who, who=named(who))


def _tried(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    """Feelings in a tension of which the facts are disputed: the panel beside does not try them;
    nothing where there is no panel and those who meet try it themselves.
    """
    if plan.shape.small and tried_on_the_spot(facts):
        return
    feelings = [
        side
        for each in facts.disputed_facts
        for side in each.between
        if side in facts.perspectives
        and facts.perspectives[side].aspect is Aspect.FEELING
        and not facts.wonders(side)  # what somebody asks is found out
    ]
    if feelings:
        view = facts.by_name(feelings)[:1]
        yield said("plan_grounds.not_tried", view, what=quoted(view))


def _spoken_for(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    """Who speaks for others of their own accord, where those others are called themselves."""
    for key in facts.ordered(facts.parties):
        others = facts.ordered(
            whole_of(each.who)
            for each in facts.parties[key].speaks_for
            if each.basis is None or each.basis.value == "own_initiative"
            if whole_of(each.who) in facts.parties
        )
        # Those who say themselves whether it is so are not told that it is not.
        asked = any(
            key in gate.refs and set(others) <= set(gate.opened_by)
            for gate in plan.gates_of("spokesperson")
        )
        if asked:
            continue
        if others and len(others) <= MOST_NAMED:
            yield said(
                "plan_grounds.not_spoken_for",
                (key, *others),
                who=named([key]),
                others=named(others),
            )
            return


def _asked_again(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    owed = facts.by_day(
        each.id for each in facts.owed_feedback if each.purpose is Purpose.INVENTORY
    )
    if owed and len(owed) <= MOST_NAMED:
        yield said("plan_grounds.not_asked_again", owed, what=quoted(owed))


def _signed(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    """Whoever decides needs no signature, but where a yes belongs to somebody that is what holds,
    and not that a body decides.
    """
    bodies = tuple({each.body for each in facts.pending if each.body in facts.bodies})
    bodies = tuple(key for key in facts.bodies if key in bodies)
    if not bodies or facts.agreement:
        return
    open_ = {each.id for each in facts.open_proposals} | facts.promised_away
    theirs = [each for each in facts.case.proposals if each.agreement_of and each.id in open_]
    if theirs:
        first = facts.by_name(each.id for each in theirs)[0]
        wanted = [key for each in theirs if each.id == first for key in each.agreement_of]
        yes = tuple(key for key in wanted if key in facts.case)
        open_refusal = any(each.said.key == "plan_meanwhile.limit" for each in plan.gates)
        if yes and first in facts.promised_away and not open_refusal:
            yield said(
                "plan_grounds.not_without_yes", (first, *yes), what=quoted([first]), who=named(yes)
            )
        return
    if any(facts.bodies[key].agreement_of for key in bodies) or any(
        "must_agree" in claims for claims in facts.claims.values()
    ):
        return
    refs = tuple(each.id for each in facts.pending)
    yield said("plan_grounds.not_signed", (*bodies, *refs), who=named(bodies))


def _one_voice(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    for key in facts.ordered(facts.with_hard_claims):
        many = heads(facts.parties[key])
        told = any(key in gate.opened_by for gate in plan.gates_of("spokesperson"))
        if many > 1 and not told:
            yield said(
                "plan_grounds.not_one_voice", (key,), who=named([key]), count=Counted((key,), many)
            )
            return


def _adults(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    young = facts.ordered(key for key in facts.parties if facts.children(key))
    if young:
        yield said("plan_grounds.not_adults_table", young, who=named(young))


def _large(facts: Situation, plan: Blueprint) -> Iterator[Said]:
    if plan.shape.small and plan.arenas_of("round_table") and plan.shape.stance == "talks":
        yield said("plan_grounds.not_large", facts.concerned, count=len(facts.concerned))


_LINES: tuple[Callable[[Situation, Blueprint], Iterator[Said]], ...] = (
    _kept_out,
    _open,
    _overseeing,
    _again,
    _large_first,
    _reopened,
    _led,
    _trying,
    _over,
    _persuaded,
    _tried,
    _spoken_for,
    _asked_again,
    _signed,
    _one_voice,
    _adults,
    _large,
)
