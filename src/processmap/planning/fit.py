"""A plan held against the hours that whoever leads has: a small one shrinks, and of any it is told
what is done with the hours there are, and who is then not heard.
"""

from collections.abc import Iterator
from math import ceil

from attrs import evolve

from processmap.model.kinds import whole_of
from processmap.model.plan import Effort, Filling, PlanArena, Said, Told, spoken_hours
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, named, said
from processmap.planning.effort import FIRST_LEG, HOURS, hours_of, hours_of_leg
from processmap.planning.situation import Situation
from processmap.planning.stance import living_with_it
from processmap.planning.talks_in_time import TALKS, soonest_first

__all__ = ["cut_to_hours", "fit_to_hours"]

_STEP = 5
"""Hours by which more are asked for (own)."""
_A_GATE = 0.5
"""Hours of the lead for each thing that has to be in place, at the least."""

_ON_THE_SPOT = 0.75
"""Hours of a talk by telephone, or where people are anyway (own)."""
_WRITTEN = 0.5
"""Hours of an answer that whoever decides gives in writing (own)."""


def fit_to_hours(facts: Situation, plan: Blueprint) -> None:
    """Let a small plan shrink to the hours that there are, and tell what gives way.

    One meeting instead of two gives way before the talks are made short; no talk is left out. Where
    that is still too much, it is told what it takes.

    Args:
        facts: the situation.
        plan: what is done; it is changed.
    """
    found = facts.case.resources
    if found is None or found.lead_hours is None or not plan.shape.small:
        return
    have = found.lead_hours
    if plan.shape.stance != "talks" or hours_of(facts, plan).lead[1] <= have:
        return
    once = any(map(_may_be_one, plan.arenas))
    if once:
        plan.arenas = [_once(each) if _may_be_one(each) else each for each in plan.arenas]
    short = _brief_hours(facts, plan) > have and any(map(_called, plan.arenas))
    if short:
        plan.arenas = [_short(each) for each in plan.arenas]
    if not once and not short:
        return
    way = "shrunk_both" if once and short else "shrunk_once" if once else "shrunk_short"
    what = said(f"plan_page.{way}")
    takes = _brief_hours(facts, plan)
    filled: dict[str, Filling] = {"have": f"{have:g}", "what": what}
    if takes <= have:
        told = said("plan_page.shrunk", ("resources",), **filled)
    else:
        filled |= {"more": str(_more(takes, have)), "only": _only(facts, plan, have)}
        told = said("plan_page.shrunk_not", ("resources",), **filled)
    plan.told.append(Told(code=HOURS, said=told))


def cut_to_hours(facts: Situation, plan: Blueprint, hours: Effort) -> Iterator[Told]:
    """Tell what is done with the hours there are, where the plan takes more: the talks with each
    before what comes after them, and where they do not suffice for those, with whom, in which
    order, and who is then not heard.

    Args:
        facts: the situation.
        plan: what is done now.
        hours: what it takes.
    """
    found = facts.case.resources
    if found is None or found.lead_hours is None or any(each.code == HOURS for each in plan.told):
        return
    have, takes = found.lead_hours, hours.lead[1]
    if min(takes, spoken_hours(takes)) <= have or not any(map(_is_talk, plan.arenas)):
        return
    talks = hours_of_leg(plan)[1]
    short = min(talks, spoken_hours(talks)) > have
    need = min(talks, takes) if short else takes
    told = said(
        "plan_page.hours_cut_talks" if short else "plan_page.hours_cut",
        ("resources",),
        have=f"{have:g}",
        need=str(spoken_hours(need)),
        more=str(_more(need, have)),
        only=_only(facts, plan, have),
    )
    yield Told(code=HOURS, said=told)


def _more(takes: int, have: float) -> int:
    """How many hours more to ask for, by fives."""
    return max(_STEP, ceil((takes - have) / _STEP) * _STEP)


def _only(facts: Situation, plan: Blueprint, have: float) -> Said:
    """What some hours suffice for: all talks with each, one with each, one with some, or none."""
    joint = [each for each in plan.joint() if each.status == "proposed"]
    talks = [each for each in plan.arenas if _is_talk(each)]
    most = hours_of_leg(plan)[1]
    if min(most, spoken_hours(most)) <= have:
        if not joint:
            return said("plan_page.only_talks")
        alone = {whole_of(key) for each in plan.arenas if not each.joint for key in each.parties}
        there = {whole_of(key) for each in joint for key in each.parties}
        left = [key for key in facts.ordered(there - alone) if key not in facts.hidden]
        if not left:
            return said("plan_page.only_talks_no_meetings")
        return said("plan_page.only_talks_left", left, left=named(left))
    met, left = _met_in(facts, plan, talks, have)
    if not met:
        return said("plan_page.only_nothing")
    if not left:
        return said("plan_page.only_once")
    return said("plan_page.only_some", (*met, *left), met=named(met), left=named(left))


def _met_in(
    facts: Situation, plan: Blueprint, talks: list[PlanArena], have: float
) -> tuple[list[str], list[str]]:
    """Those with whom there are hours for one talk, in the order of the talks, and those with whom
    there are not.
    """
    gates = [each for each in plan.gates if each.phase in FIRST_LEG]
    room = have - _A_GATE * len(gates)
    met: list[str] = []
    for talk in soonest_first(facts, talks, frozenset(living_with_it(facts))):
        takes = talk.hours * defaults_of(talk.kind).lead_factor
        if takes > room:
            break  # nobody further down is met instead of somebody further up
        room -= takes
        met += [whole_of(key) for key in talk.parties]
    shown = [key for key in dict.fromkeys(met) if key not in facts.hidden]
    everybody = {whole_of(key) for each in talks for key in each.parties}
    left = facts.ordered(everybody - set(met) - facts.hidden)
    return shown, list(left)


def _is_talk(arena: PlanArena) -> bool:
    """Whether an arena is a talk with people by themselves."""
    return arena.phase == "call" and arena.kind in TALKS


def _brief_hours(facts: Situation, plan: Blueprint) -> int:
    """Most hours of the lead, where what has to be said is said shortly."""
    return hours_of(facts, plan, briefly=True).lead[1]


def _may_be_one(arena: PlanArena) -> bool:
    """Whether a proposed common meeting may be held more than once."""
    return arena.joint and arena.status == "proposed" and arena.sessions[1] > 1


def _called(arena: PlanArena) -> bool:
    """Whether an arena is a talk with one by itself that nobody has written."""
    return arena.kind == "assessment" and arena.status == "proposed"


def _once(arena: PlanArena) -> PlanArena:
    title = arena.title
    if isinstance(title, Said) and title.key == "plan_wide.small_title":
        title = said("plan_wide.small_title_once", title.refs)
    return evolve(arena, sessions=(1, 1), title=title)


def _short(arena: PlanArena) -> PlanArena:
    """A talk by telephone, or an answer that is written and not held."""
    if arena.kind == "feedback" and arena.status == "proposed":
        return evolve(arena, hours=min(arena.hours, _WRITTEN))
    if not _called(arena):
        return arena
    return evolve(arena, sessions=(1, 1), hours=min(arena.hours, _ON_THE_SPOT))
