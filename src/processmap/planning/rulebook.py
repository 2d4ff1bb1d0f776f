"""Every rule of the method, in the order in which they are asked."""

from processmap.planning.blueprint import StepRule
from processmap.planning.steps import (
    back,
    call,
    decide,
    facts,
    fixed,
    last,
    people,
    protect,
    small,
    stance,
    wide,
)

__all__ = ["LATE", "RULES", "SMALL"]

_ALL = {
    rule.code: rule
    for module in (fixed, stance, people, protect, call, facts, small, wide, decide, back, last)
    for rule in module.RULES
}
_ORDER = (
    # Say what is fixed.
    "pause",
    "election",
    "stance-first",
    "mandate-first",
    "who-calls",
    "lead-accepted",
    "influence-exists",
    "promise-first",
    "carry-out-first",
    "what-was-tried",
    "give-back-first",
    "ready-proposal",
    "told-first",
    "vote-weighed",
    "double-roles",
    "money-told",
    "deputy-told",
    # What exists already is the spine.
    "what-exists",
    # Protect.
    "safety-first",
    "standstill",
    "authorities-in-line",
    "point-of-their-own",
    "stance-meanwhile",
    "staff-own-time",
    # Call, the weakest first.
    "rights-track",
    "call-first",
    "unknown-holders",
    "sheltered-talks",
    "second-circle",
    "children-first",
    "mirror-back",
    "spokesperson-mandate",
    # Facts, small, wide.
    "facts-first",
    "where-they-meet",
    "trust-first",
    "process-agreement",
    "own-yes",
    "side-by-side",
    "own-chair",
    "equal-camps",
    "declined-kept-open",
    "all-parties-informed",
    "working-groups",
    "theme-by-theme",
    "small-steers",
    "local-forum",
    "lot-when-open",
    "who-else-bears-it",
    # Decide and give back.
    "draft-home",
    "ratify",
    "laws-own-steps",
    "show-first",
    "body-decides",
    "no-process",
    "answer-each",
    "watch-it",
    "look-again",
    "who-answers-media",
    "stance-again",
    # On the finished plan.
    "too-slow",
    "every-view-met",
)

RULES: tuple[StepRule, ...] = tuple(_ALL[code] for code in _ORDER)

LATE = frozenset({"too-slow", "every-view-met"})
"""Rules that look at the finished plan: they are asked after the last checks."""

SMALL = frozenset(
    {
        "pause",
        "stance-first",
        "stance-meanwhile",
        "stance-again",
        "second-circle",
        "laws-own-steps",
        "mandate-first",
        "lead-accepted",
        "influence-exists",
        "promise-first",
        "carry-out-first",
        "what-was-tried",
        "ready-proposal",
        "told-first",
        "vote-weighed",
        "what-exists",
        "standstill",
        "call-first",
        "unknown-holders",
        "children-first",
        "mirror-back",
        "facts-first",
        "own-yes",
        "own-chair",
        "show-first",
        "body-decides",
        "no-process",
        "answer-each",
        "watch-it",
        "give-back-first",
        "money-told",
        "too-slow",
        "every-view-met",
    }
)
"""Rules that the small process has; it grows only by a fact."""
