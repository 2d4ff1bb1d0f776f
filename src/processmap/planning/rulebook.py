"""Every rule of the method by where it stands, in the order in which they are asked. What a rule
does, what it needs and what it says stand in its module, which is imported when rules are asked.
"""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Final

from attrs import evolve

from processmap.model.plan import Told
from processmap.planning.blueprint import StepRule

__all__ = ["RULES", "built_in", "built_in_rules", "placed"]


_YOURS = frozenset({"rule", "override"})
"""What is told of a person's own rules and changes, and what became of them."""


RULES: Final[dict[str, str]] = {
    # Say what is fixed.
    "pause": "processmap.planning.steps.fixed:PAUSE",
    "election": "processmap.planning.steps.fixed:ELECTION",
    "stance-first": "processmap.planning.steps.stance:STANCE_FIRST",
    "mandate-first": "processmap.planning.steps.fixed:MANDATE_FIRST",
    "who-calls": "processmap.planning.steps.fixed:WHO_CALLS",
    "lead-accepted": "processmap.planning.steps.fixed:LEAD_ACCEPTED",
    "influence-exists": "processmap.planning.steps.fixed:INFLUENCE_EXISTS",
    "fixed-told": "processmap.planning.steps.fixed_told:FIXED_TOLD",
    "promise-first": "processmap.planning.steps.fixed:PROMISE_FIRST",
    "carry-out-first": "processmap.planning.steps.fixed:CARRY_OUT_FIRST",
    "decided-at-once": "processmap.planning.steps.at_once:DECIDED_AT_ONCE",
    "mend-now": "processmap.planning.steps.mend:MEND_NOW",
    "meeting-too-early": "processmap.planning.steps.too_early:TOO_EARLY",
    "holder-first": "processmap.planning.steps.holder_first:HOLDER_FIRST",
    "limit-or-refusal": "processmap.planning.steps.meanwhile:LIMIT_OR_REFUSAL",
    "what-was-tried": "processmap.planning.steps.fixed:WHAT_WAS_TRIED",
    "give-back-first": "processmap.planning.steps.fixed:GIVE_BACK_FIRST",
    "ready-proposal": "processmap.planning.steps.fixed:READY_PROPOSAL",
    "told-first": "processmap.planning.steps.fixed:TOLD_FIRST",
    "answered-not-tried": "processmap.planning.steps.answered:ANSWERED_NOT_TRIED",
    "on-the-road": "processmap.planning.steps.on_the_road:ON_THE_ROAD",
    "only-said": "processmap.planning.steps.only_said:ONLY_SAID",
    "money-day": "processmap.planning.steps.money_day:MONEY_DAY",
    "members-yes": "processmap.planning.steps.members_yes:MEMBERS_YES",
    "vote-weighed": "processmap.planning.steps.fixed:VOTE_WEIGHED",
    "double-roles": "processmap.planning.steps.people:DOUBLE_ROLES",
    "money-told": "processmap.planning.steps.people:MONEY_TOLD",
    "deputy-told": "processmap.planning.steps.people:DEPUTY_TOLD",
    # What exists already is the spine.
    "what-exists": "processmap.planning.steps.wide:WHAT_EXISTS",
    # Protect.
    "safety-first": "processmap.planning.steps.protect:SAFETY_FIRST",
    "asked-once": "processmap.planning.steps.protect:ASKED_ONCE",
    "crime-apart": "processmap.planning.steps.crime_apart:CRIME_APART",
    "standstill": "processmap.planning.steps.protect:STANDSTILL",
    "agreed-by-some": "processmap.planning.steps.meanwhile:AGREED_BY_SOME",
    "court-beside": "processmap.planning.steps.meanwhile:COURT_BESIDE",
    "kept-in-line": "processmap.planning.steps.agreeing:KEPT_IN_LINE",
    "authorities-in-line": "processmap.planning.steps.protect:AUTHORITIES_IN_LINE",
    "point-of-their-own": "processmap.planning.steps.wide:POINT_OF_THEIR_OWN",
    "stance-meanwhile": "processmap.planning.steps.stance:STANCE_MEANWHILE",
    "staff-own-time": "processmap.planning.steps.people:STAFF_OWN_TIME",
    # Call, the weakest first.
    "rights-track": "processmap.planning.steps.call:RIGHTS_TRACK",
    "call-first": "processmap.planning.steps.call:CALL_FIRST",
    "members-first": "processmap.planning.steps.own_rooms:MEMBERS_FIRST",
    "unknown-holders": "processmap.planning.steps.call:UNKNOWN_HOLDERS",
    "carried-unsigned": "processmap.planning.steps.call:CARRIED_UNSIGNED",
    "sheltered-talks": "processmap.planning.steps.small:SHELTERED_TALKS",
    "second-circle": "processmap.planning.steps.call:SECOND_CIRCLE",
    "children-first": "processmap.planning.steps.call:CHILDREN_FIRST",
    "mirror-back": "processmap.planning.steps.small:MIRROR_BACK",
    "spokesperson-mandate": "processmap.planning.steps.call:SPOKESPERSON_MANDATE",
    # Facts, small, wide.
    "facts-first": "processmap.planning.steps.facts:FACTS_FIRST",
    "own-room-shown": "processmap.planning.steps.meanwhile:OWN_ROOM_SHOWN",
    "where-they-meet": "processmap.planning.steps.small:WHERE_THEY_MEET",
    "trust-first": "processmap.planning.steps.small:TRUST_FIRST",
    "process-agreement": "processmap.planning.steps.small:PROCESS_AGREEMENT",
    "holds-meanwhile": "processmap.planning.steps.meanwhile:HOLDS_MEANWHILE",
    "own-yes": "processmap.planning.steps.small:OWN_YES",
    "side-by-side": "processmap.planning.steps.wide:SIDE_BY_SIDE",
    "separate-matter": "processmap.planning.steps.wide:SEPARATE_MATTER",
    "own-chair": "processmap.planning.steps.wide:OWN_CHAIR",
    "sides-between": "processmap.planning.steps.own_rooms:SIDES_BETWEEN",
    "equal-camps": "processmap.planning.steps.wide:EQUAL_CAMPS",
    "declined-kept-open": "processmap.planning.steps.wide:DECLINED_KEPT_OPEN",
    "all-parties-informed": "processmap.planning.steps.protect:ALL_PARTIES_INFORMED",
    "who-else-bears-it": "processmap.planning.steps.decide:WHO_ELSE_BEARS_IT",
    "camps-at-home": "processmap.planning.steps.own_rooms:CAMPS_AT_HOME",
    "working-groups": "processmap.planning.steps.wide:WORKING_GROUPS",
    "theme-by-theme": "processmap.planning.steps.wide:THEME_BY_THEME",
    "small-steers": "processmap.planning.steps.wide:SMALL_STEERS",
    "local-forum": "processmap.planning.steps.wide:LOCAL_FORUM",
    "lot-when-open": "processmap.planning.steps.wide:LOT_WHEN_OPEN",
    "few-negotiate": "processmap.planning.steps.agreeing:FEW_NEGOTIATE",
    # Decide and give back.
    "interim-first": "processmap.planning.steps.agreeing:INTERIM_FIRST",
    "draft-home": "processmap.planning.steps.decide:DRAFT_HOME",
    "ratify": "processmap.planning.steps.decide:RATIFY",
    "laws-own-steps": "processmap.planning.steps.decide:LAWS_OWN_STEPS",
    "show-first": "processmap.planning.steps.decide:SHOW_FIRST",
    "body-decides": "processmap.planning.steps.decide:BODY_DECIDES",
    "stay-outside": "processmap.planning.steps.way_out:STAY_OUTSIDE",
    "binding-form": "processmap.planning.steps.decide:BINDING_FORM",
    "way-out": "processmap.planning.steps.way_out:WAY_OUT",
    "handed-over": "processmap.planning.steps.way_out:HANDED_OVER",
    "no-process": "processmap.planning.steps.decide:NO_PROCESS",
    "answer-each": "processmap.planning.steps.back:ANSWER_EACH",
    "watch-it": "processmap.planning.steps.back:WATCH_IT",
    "look-again": "processmap.planning.steps.back:LOOK_AGAIN",
    "who-answers-media": "processmap.planning.steps.back:WHO_ANSWERS_MEDIA",
    "stance-again": "processmap.planning.steps.stance:STANCE_AGAIN",
    # On the finished plan.
    "budget-round": "processmap.planning.steps.fixed:BUDGET_ROUND",
    "lead-away": "processmap.planning.steps.people:LEAD_AWAY",
    "ruling-day": "processmap.planning.steps.ruling_day:RULING_DAY",
    "days-ahead": "processmap.planning.steps.days_ahead:DAYS_AHEAD",
    "seasons-kept": "processmap.planning.steps.people:SEASONS_KEPT",
    "if-no": "processmap.planning.steps.if_no:IF_NO",
    "too-slow": "processmap.planning.unmet:TOO_SLOW",
    "every-view-met": "processmap.planning.unmet:EVERY_VIEW_MET",
}
"""Where each rule stands, by its code, as documents and explanations know it; the first is asked
first.
"""


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
    return _standing_at(RULES[code])


@cache
def _standing_at(where: str) -> StepRule:
    module, _, name = where.partition(":")
    rule: StepRule = getattr(import_module(module), name)
    return evolve(rule, built_in=True)


def placed(told: Iterable[Told], rules: Iterable[StepRule]) -> tuple[Told, ...]:
    """What a plan tells, each with where its rule says that it is shown.

    Args:
        told: what is told.
        rules: the rules that the plan was made with; the others are as the registry has them.
    """
    known = {rule.code: rule for rule in (*built_in_rules(), *rules)}
    made = []
    for each in told:
        rule = known.get(each.code)
        if rule is not None:
            made.append(evolve(each, shown_in=rule.told, last=rule.told_last))
        else:
            made.append(evolve(each, shown_in="yours" if each.code in _YOURS else "assumed"))
    return tuple(made)
