"""A small plan made smaller where whoever leads has fewer hours than it takes."""

from attrs import evolve

from processmap.model.plan import PlanArena, Said, Told
from processmap.planning.blueprint import Blueprint, said
from processmap.planning.effort import HOURS, hours_of
from processmap.planning.situation import Situation

__all__ = ["fit_to_hours"]

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
    key = "plan_page.shrunk" if _brief_hours(facts, plan) <= have else "plan_page.shrunk_not"
    told = said(key, ("resources",), have=f"{have:g}", what=said(f"plan_page.{way}"))
    plan.told.append(Told(code=HOURS, said=told))


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
