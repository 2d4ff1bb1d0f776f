"""Facts before positions: what can be found out is found out together, where the choice turns on
it.
"""

from collections.abc import Iterable

from processmap.model.kinds import whole_of
from processmap.model.plan import Filling
from processmap.model.words import Aspect, ProceedingKind
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, StepRule, named, quoted, said
from processmap.planning.situation import Situation

__all__ = ["RULES", "facts_wanted"]

_TECHNICAL = frozenset({ProceedingKind.PERMIT, ProceedingKind.PLAN, ProceedingKind.INQUIRY})


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def facts_wanted(facts: Situation) -> tuple[str, ...]:
    """What in the map says that facts have to be found out together: disputed facts, else a claim
    of fact by one side of a conflict or a permit, plan or inquiry that is on its way and hits
    several.
    """
    disputed = [view for each in facts.disputed_facts for view in each.between]
    if disputed:
        return facts.by_name(disputed)
    technical = [each for each in facts.proceedings if each.kind in _TECHNICAL and each.id]
    if technical and len(facts.with_hard_claims) > 2 and not facts.shape_violent:
        return (*facts.by_name(_hot_facts(facts)), *facts.by_name(_ids(technical)))
    return ()


def _hot_facts(facts: Situation) -> tuple[str, ...]:
    return tuple(
        view
        for view in facts.factual_views
        if any(facts.conflicts_of(holder) for holder in facts.holders(view))
    )


def panel(facts: Situation, plan: Blueprint) -> None:
    """A joint panel with questions and experts that all sides have chosen; only its theme waits."""
    about = facts_wanted(facts)
    if not about or (plan.shape.has("inform", "enough", "apart") and not facts.disputed_facts):
        return
    holders = {
        whole_of(key)
        for view in about
        if view in facts.perspectives
        for key in facts.perspectives[view].held_by
    }
    bodies = [
        key
        for each in facts.proceedings
        if each.kind in _TECHNICAL and each.kind is not ProceedingKind.PERMIT
        for key in each.by
        if key in facts.bodies
    ]
    if facts.disputed_facts and len(facts.concerned) > 8:
        themes = {
            theme
            for view in about
            if view in facts.perspectives
            for theme in facts.perspectives[view].themes
        }
        wanted = holders | {
            key
            for key in facts.parties
            if key in facts.concerned
            and (
                "knows" in facts.claims[key]
                or (facts.hard(key) and (not themes or themes & set(facts.themes_of(key))))
            )
        }
    else:
        wanted = (
            holders
            | set(facts.with_hard_claims)
            | {
                key
                for key in facts.concerned
                if "knows" in facts.claims[key] or facts.conflicts_of(key)
            }
        )
    members = [key for key in facts.ordered(wanted) if key in facts.parties]
    seats, absent = plan.together([*members, *bodies], defaults_of("fact_panel").most)
    if not plan.enough(seats):
        return
    views = [
        key
        for key in about
        if key in facts.perspectives and facts.perspectives[key].aspect is not Aspect.FEELING
    ]
    matters = [key for key in about if key not in facts.perspectives]
    subject: Filling = quoted(views or matters or about)
    by_lead = facts.ordered(each.party for each in absent if each.why == "safety")
    kept = (
        said("plan_facts.through_lead", by_lead, who=named(by_lead))
        if by_lead
        else said("plan_fixed.nothing")
    )
    small = plan.shape.small
    key = (
        "plan_facts.small"
        if small
        else ("plan_facts.panel" if views else "plan_facts.panel_matter")
    )
    made = plan.arena(
        "fact_panel",
        said("plan_facts.title", about),
        purpose=said(key, about, subject=subject, kept=kept),
        members=seats,
        absent=absent,
        themes=tuple(
            sorted({theme for view in views for theme in facts.perspectives[view].themes})
        ),
        sessions=(1, 2) if small else defaults_of("fact_panel").sessions,
        yields=said("plan_facts.yields"),
        refs=about,
    )
    if not small:
        plan.gate(
            "facts",
            said("plan_facts.gate", about, subject=subject),
            opened_by=tuple(
                seat.party
                for seat in seats
                if seat.party in facts.parties and seat.state != "kept_open"
            ),
            phase="facts",
        )
    del made


RULES = (
    StepRule(
        code="facts-first",
        phase="facts",
        step=panel,
        sources=("JFF-MIT", "JFF-CP"),
        needs=("tensions.facts_disputed", "proceedings.kind"),
    ),
)
