"""Every rule of the method as plain data, in the order in which they are asked. A rule's code is
imported when it is asked.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import Final

from attrs import evolve, frozen

from processmap.model.plan import Told
from processmap.planning.blueprint import StepRule

__all__ = ["RULES", "RuleEntry", "built_in", "built_in_rules", "placed"]


_YOURS = frozenset({"rule", "override"})
"""What is told of a person's own rules and changes, and what became of them."""


@frozen
class RuleEntry:
    """A rule in the registry.

    Its title, what it does and why stand in `processmap.messages.plan_rules`, under its code.

    Attributes:
        path: module and function, as ``module:function``; the function takes the situation and the
            blueprint, and adds what it proposes.
        phase: the phase that it works in, a key of `processmap.planning.arena_kinds.PHASES`.
        strength: must, should or consider.
        sources: keys of the sources that it leans on, see `processmap.planning.sources`.
        ours: whether part of it is our own judgement ("vår bedömning").
        needs: fields of the document that trigger it, for the docs.
        small: whether the small process has it; that grows only by a fact.
        late: whether it looks at the finished plan: it is asked after the last checks.
        told: where what it tells is shown: as a step of a phase, a key of
            `processmap.planning.arena_kinds.PHASES`; ``mind`` for what is to be kept in mind; or
            ``assumed``.
        told_last: whether that is shown last in its phase.
    """

    path: str
    phase: str
    strength: str = "should"
    sources: tuple[str, ...] = ()
    ours: bool = False
    needs: tuple[str, ...] = ()
    small: bool = False
    late: bool = False
    told: str = "assumed"
    told_last: bool = False


RULES: Final[dict[str, RuleEntry]] = {
    # Say what is fixed.
    "pause": RuleEntry(
        "processmap.planning.steps.fixed:pause",
        "fixed",
        strength="must",
        ours=True,
        needs=("pause",),
        small=True,
    ),
    "election": RuleEntry(
        "processmap.planning.steps.fixed:election",
        "fixed",
        ours=True,
        needs=("calendar.election",),
        told="fixed",
    ),
    "stance-first": RuleEntry(
        "processmap.planning.steps.stance:first",
        "fixed",
        sources=("MIT-CA", "AG08"),
        ours=True,
        needs=("decisions", "proceedings", "perspectives.held_by"),
        small=True,
        told="fixed",
    ),
    "mandate-first": RuleEntry(
        "processmap.planning.steps.fixed:mandate",
        "fixed",
        sources=("SKR-M", "MIT-SG"),
        needs=("decisions.about", "decision_bodies"),
        small=True,
    ),
    "who-calls": RuleEntry(
        "processmap.planning.steps.fixed:convener",
        "fixed",
        sources=("VIE-D",),
        ours=True,
        needs=("owner", "commissioner", "funding.source"),
        told="fixed",
    ),
    "lead-accepted": RuleEntry(
        "processmap.planning.steps.fixed:refused_lead",
        "fixed",
        sources=("MIT-SG", "VIE-D"),
        needs=("facilitators.objected_by",),
        small=True,
        told="fixed",
    ),
    "influence-exists": RuleEntry(
        "processmap.planning.steps.fixed:influence",
        "fixed",
        sources=("BOV-D", "OECD-A"),
        needs=("open", "decisions", "proceedings"),
        small=True,
    ),
    "promise-first": RuleEntry(
        "processmap.planning.steps.fixed:promises",
        "fixed",
        sources=("AG08",),
        needs=("commitments.kept",),
        small=True,
    ),
    "carry-out-first": RuleEntry(
        "processmap.planning.steps.fixed:not_done",
        "fixed",
        sources=("AG08",),
        ours=True,
        needs=("decisions.carried_out",),
        small=True,
        told="fixed",
    ),
    "limit-or-refusal": RuleEntry(
        "processmap.planning.steps.meanwhile:limit_or_refusal",
        "fixed",
        sources=("AG08",),
        ours=True,
        needs=("proposals.status", "affected", "influence", "commitments"),
    ),
    "what-was-tried": RuleEntry(
        "processmap.planning.steps.fixed:earlier_rounds",
        "fixed",
        sources=("AG08",),
        needs=("earlier", "tried"),
        small=True,
        told="fixed",
    ),
    "give-back-first": RuleEntry(
        "processmap.planning.steps.fixed:report_back",
        "fixed",
        sources=("S2020-F", "BOT"),
        needs=("dialogues",),
        small=True,
        told="fixed",
    ),
    "ready-proposal": RuleEntry(
        "processmap.planning.steps.fixed:ready",
        "fixed",
        sources=("CBH-F",),
        ours=True,
        needs=("proposals.status",),
        small=True,
        told="fixed",
    ),
    "told-first": RuleEntry(
        "processmap.planning.steps.fixed:told_first",
        "fixed",
        sources=("BOV-D", "OECD-A"),
        ours=True,
        needs=("perspectives.statement", "decision_bodies", "proposals.decided_by"),
        small=True,
        told="fixed",
    ),
    "vote-weighed": RuleEntry(
        "processmap.planning.steps.fixed:vote",
        "fixed",
        ours=True,
        needs=("proceedings.kind",),
        small=True,
    ),
    "double-roles": RuleEntry(
        "processmap.planning.steps.people:double_roles",
        "fixed",
        ours=True,
        needs=("standing", "relationships.kind", "is"),
        told="fixed",
    ),
    "money-told": RuleEntry(
        "processmap.planning.steps.people:money",
        "fixed",
        ours=True,
        needs=("funding", "resources", "owner"),
        small=True,
        told="mind",
    ),
    "deputy-told": RuleEntry(
        "processmap.planning.steps.people:deputy",
        "fixed",
        ours=True,
        needs=("resources.deputy",),
        told="mind",
    ),
    # What exists already is the spine.
    "what-exists": RuleEntry(
        "processmap.planning.steps.wide:standing",
        "wide",
        ours=True,
        needs=("dialogues", "arenas", "organisation"),
        small=True,
    ),
    # Protect.
    "safety-first": RuleEntry(
        "processmap.planning.steps.protect:safety",
        "protect",
        strength="must",
        sources=("RJ", "GLA"),
        needs=("needs: [safety]", "threats", "violence", "stage"),
        told="protect",
    ),
    "standstill": RuleEntry(
        "processmap.planning.steps.protect:standstill",
        "protect",
        strength="consider",
        sources=("GBR-A",),
        ours=True,
        needs=("standstill", "decisions", "proceedings.may_wait"),
        small=True,
    ),
    "agreed-by-some": RuleEntry(
        "processmap.planning.steps.meanwhile:agreed_by_some",
        "protect",
        sources=("MIT-SG",),
        ours=True,
        needs=("earlier.outcome", "earlier.with"),
    ),
    "court-beside": RuleEntry(
        "processmap.planning.steps.meanwhile:court_beside",
        "protect",
        sources=("GBR-A",),
        ours=True,
        needs=("proceedings.kind", "proceedings.parties", "stage"),
    ),
    "authorities-in-line": RuleEntry(
        "processmap.planning.steps.protect:authorities",
        "protect",
        ours=True,
        needs=("kind: authority",),
    ),
    "point-of-their-own": RuleEntry(
        "processmap.planning.steps.wide:return_track",
        "protect",
        ours=True,
        needs=("needs: [safety]",),
        told="protect",
    ),
    "stance-meanwhile": RuleEntry(
        "processmap.planning.steps.stance:meanwhile",
        "protect",
        sources=("MIT-CA", "AG08"),
        ours=True,
        needs=("decisions", "proceedings", "commitments"),
        small=True,
        told="protect",
    ),
    "staff-own-time": RuleEntry(
        "processmap.planning.steps.people:staff_own_time",
        "protect",
        sources=("MBL",),
        ours=True,
        needs=("role", "relationships.kind"),
        told="protect",
    ),
    # Call, the weakest first.
    "rights-track": RuleEntry(
        "processmap.planning.steps.call:rights",
        "call",
        strength="must",
        sources=("SAMI", "MIN", "MBL"),
        needs=("standing",),
    ),
    "call-first": RuleEntry(
        "processmap.planning.steps.call:calls",
        "call",
        sources=("MIT-CA", "KRH09", "GNM17"),
        needs=("stakeholders",),
        small=True,
    ),
    "members-first": RuleEntry(
        "processmap.planning.steps.own_rooms:members_first",
        "call",
        sources=("NRA564", "POP", "KRH09"),
        ours=True,
        needs=("speaks_for", "standing: union", "kind: association"),
    ),
    "unknown-holders": RuleEntry(
        "processmap.planning.steps.call:unknown_holders",
        "call",
        sources=("S2020-F", "MIT-SG"),
        needs=("perspectives.held_by",),
        small=True,
        told="call",
    ),
    "sheltered-talks": RuleEntry(
        "processmap.planning.steps.small:sheltered",
        "small",
        sources=("KRH09", "S2020-F"),
        ours=True,
        needs=("relationships.threats",),
    ),
    "second-circle": RuleEntry(
        "processmap.planning.steps.call:mentioned",
        "call",
        sources=("MIT-SG",),
        needs=("dialogues.mentions",),
        small=True,
        told="call",
    ),
    "children-first": RuleEntry(
        "processmap.planning.steps.call:children",
        "call",
        strength="must",
        sources=("BO-P", "BO-D"),
        needs=("needs: [children]", "standing: children"),
        small=True,
    ),
    "mirror-back": RuleEntry(
        "processmap.planning.steps.small:mirrored",
        "call",
        sources=("MIT-CA", "S2020-F"),
        needs=("perspectives",),
        small=True,
    ),
    "spokesperson-mandate": RuleEntry(
        "processmap.planning.steps.call:spokespersons",
        "call",
        sources=("NRA564", "POP"),
        needs=("spokesperson", "count", "subgroups"),
    ),
    # Facts, small, wide.
    "facts-first": RuleEntry(
        "processmap.planning.steps.facts:panel",
        "facts",
        sources=("JFF-MIT", "JFF-CP"),
        needs=("tensions.facts_disputed", "proceedings.kind"),
        small=True,
    ),
    "own-room-shown": RuleEntry(
        "processmap.planning.steps.meanwhile:own_room_shown",
        "facts",
        sources=("BIN86", "NRA565"),
        ours=True,
        needs=("decisions.outcome", "part_of", "is"),
    ),
    "where-they-meet": RuleEntry(
        "processmap.planning.steps.small:where_they_meet",
        "small",
        sources=("AG08", "SD"),
        ours=True,
        needs=("part_of", "subgroups", "places"),
    ),
    "trust-first": RuleEntry(
        "processmap.planning.steps.small:trust_first",
        "small",
        sources=("AG08", "RJ", "SD"),
        needs=("relationships.trust", "stage"),
    ),
    "process-agreement": RuleEntry(
        "processmap.planning.steps.small:process_group",
        "small",
        sources=("MIT-SG", "GR", "NR-P", "VIE-D"),
        needs=("agreement", "result_is"),
    ),
    "holds-meanwhile": RuleEntry(
        "processmap.planning.steps.meanwhile:held_for_now",
        "small",
        sources=("GBR-A",),
        ours=True,
        needs=("decisions.outcome", "proceedings.kind", "stage"),
    ),
    "own-yes": RuleEntry(
        "processmap.planning.steps.small:own_yes",
        "small",
        strength="must",
        sources=("UNG",),
        needs=("willing", "power_over", "stage"),
        small=True,
    ),
    "side-by-side": RuleEntry(
        "processmap.planning.steps.wide:leaders_across",
        "small",
        sources=("HOF11", "GLA"),
        needs=("role: must_agree", "subgroups", "stage"),
    ),
    "separate-matter": RuleEntry(
        "processmap.planning.steps.wide:separate",
        "small",
        ours=True,
        needs=("themes", "hit_by", "decisions"),
        small=True,
    ),
    "own-chair": RuleEntry(
        "processmap.planning.steps.wide:table",
        "wide",
        sources=("MIT-SG", "NRA563", "SD", "AG08"),
        needs=("affected", "role"),
        small=True,
        told="wide",
        told_last=True,
    ),
    "sides-between": RuleEntry(
        "processmap.planning.steps.own_rooms:sides_between",
        "wide",
        sources=("KRH09", "HOF11"),
        ours=True,
        needs=("relationships.stage", "relationships.trust", "power_over"),
    ),
    "equal-camps": RuleEntry(
        "processmap.planning.steps.wide:camps",
        "wide",
        sources=("AG08", "KMS12"),
        needs=("tensions", "perspectives.held_by"),
        told="wide",
    ),
    "declined-kept-open": RuleEntry(
        "processmap.planning.steps.wide:declined",
        "wide",
        sources=("S2020-F", "VIE-N"),
        needs=("willing: no",),
        told="wide",
    ),
    "all-parties-informed": RuleEntry(
        "processmap.planning.steps.protect:briefing",
        "protect",
        sources=("FONT",),
        ours=True,
        needs=("kind: elected",),
    ),
    "who-else-bears-it": RuleEntry(
        "processmap.planning.steps.decide:receivers",
        "wide",
        sources=("MIT-SG", "VIE-N"),
        ours=True,
        needs=("proposals", "burdens"),
    ),
    "working-groups": RuleEntry(
        "processmap.planning.steps.wide:groups",
        "wide",
        sources=("CBH-F",),
        needs=("themes",),
    ),
    "theme-by-theme": RuleEntry(
        "processmap.planning.steps.wide:again",
        "wide",
        sources=("VIE-D",),
        ours=True,
        needs=("themes", "proceedings.themes"),
    ),
    "small-steers": RuleEntry(
        "processmap.planning.steps.wide:steering",
        "wide",
        sources=("VIE-D",),
        needs=("stakeholders",),
    ),
    "local-forum": RuleEntry(
        "processmap.planning.steps.wide:places",
        "wide",
        sources=("VIE-F", "BOT"),
        needs=("places",),
    ),
    "lot-when-open": RuleEntry(
        "processmap.planning.steps.wide:lot",
        "wide",
        strength="consider",
        sources=("OECD-A", "DN"),
        needs=("size",),
    ),
    # Decide and give back.
    "draft-home": RuleEntry(
        "processmap.planning.steps.decide:draft",
        "decide",
        sources=("CBH-F",),
        needs=("result_is",),
    ),
    "ratify": RuleEntry(
        "processmap.planning.steps.decide:ratification",
        "decide",
        sources=("CBH-F", "CBI-I"),
        needs=("result_is", "role: must_agree"),
    ),
    "laws-own-steps": RuleEntry(
        "processmap.planning.steps.decide:statutory",
        "decide",
        strength="must",
        sources=("BOV-U", "NV-S"),
        needs=("proceedings",),
        small=True,
    ),
    "show-first": RuleEntry(
        "processmap.planning.steps.decide:shown_first",
        "decide",
        sources=("S2020-F", "BOT"),
        needs=("decision_bodies",),
        small=True,
    ),
    "body-decides": RuleEntry(
        "processmap.planning.steps.decide:deciding",
        "decide",
        strength="must",
        sources=("CBI-I",),
        needs=("decision_bodies", "proposals.decided_by"),
        small=True,
    ),
    "stay-outside": RuleEntry(
        "processmap.planning.steps.way_out:stays_outside",
        "decide",
        sources=("MIT-SG",),
        ours=True,
        needs=("standing: landowner", "decisions", "proposals"),
    ),
    "way-out": RuleEntry(
        "processmap.planning.steps.way_out:way_out",
        "decide",
        sources=("VIE-N", "MIT-SG", "AG08"),
        ours=True,
        needs=("after_no_agreement", "result_is", "earlier.outcome", "stage"),
        told="decide",
    ),
    "handed-over": RuleEntry(
        "processmap.planning.steps.way_out:handed_over",
        "decide",
        sources=("CBI-I",),
        ours=True,
        needs=("result_is", "decision_bodies.kind"),
    ),
    "no-process": RuleEntry(
        "processmap.planning.steps.decide:no_process",
        "back",
        ours=True,
        needs=("open",),
        small=True,
        told="back",
    ),
    "answer-each": RuleEntry(
        "processmap.planning.steps.back:answer",
        "back",
        sources=("BOT", "MKC", "OECD-A"),
        needs=("stakeholders",),
        small=True,
    ),
    "watch-it": RuleEntry(
        "processmap.planning.steps.back:watch",
        "back",
        sources=("BIN86", "CSS", "VIE-F"),
        needs=("result_is", "commitments", "earlier.outcome"),
        small=True,
        told="back",
        told_last=True,
    ),
    "look-again": RuleEntry(
        "processmap.planning.steps.back:review",
        "back",
        sources=("GLA",),
        ours=True,
        needs=("stage", "violence"),
        told="back",
        told_last=True,
    ),
    "who-answers-media": RuleEntry(
        "processmap.planning.steps.back:public_answers",
        "back",
        ours=True,
        needs=("media",),
        told="back",
    ),
    "stance-again": RuleEntry(
        "processmap.planning.steps.stance:again",
        "back",
        sources=("MIT-CA", "GLA"),
        ours=True,
        needs=("decisions", "proceedings", "earlier.outcome"),
        small=True,
        told="back",
    ),
    # On the finished plan.
    "too-slow": RuleEntry(
        "processmap.planning.unmet:hasten",
        "wide",
        ours=True,
        needs=("perspectives.statement",),
        small=True,
        late=True,
        told="mind",
    ),
    "every-view-met": RuleEntry(
        "processmap.planning.unmet:tell_unmet",
        "wide",
        sources=("S2020-F",),
        ours=True,
        needs=("perspectives",),
        small=True,
        late=True,
        told="mind",
    ),
}
"""Every rule by its code, as documents and explanations know it; the first is asked first."""


def built_in_rules() -> tuple[StepRule, ...]:
    """Every rule of the registry, ready to be asked, in order."""
    return tuple(map(built_in, RULES))


def built_in(code: str) -> StepRule:
    """Give one rule of the registry, ready to be asked.

    Args:
        code: a code in `RULES`.

    Raises:
        KeyError: where there is none.
    """
    entry = RULES[code]
    module, _, function = entry.path.partition(":")
    return StepRule(
        code=code,
        phase=entry.phase,
        step=getattr(import_module(module), function),
        strength=entry.strength,
        sources=entry.sources,
        ours=entry.ours,
        needs=entry.needs,
        told=entry.told,
        told_last=entry.told_last,
    )


def placed(told: Iterable[Told], rules: Iterable[StepRule]) -> tuple[Told, ...]:
    """What a plan tells, each with where its rule says that it is shown.

    Args:
        told: what is told.
        rules: the rules that the plan was made with; the others are as the registry has them.
    """
    known: dict[str, RuleEntry | StepRule] = {**RULES, **{each.code: each for each in rules}}
    made = []
    for each in told:
        rule = known.get(each.code)
        if rule is not None:
            made.append(evolve(each, shown_in=rule.told, last=rule.told_last))
        else:
            made.append(evolve(each, shown_in="yours" if each.code in _YOURS else "assumed"))
    return tuple(made)
