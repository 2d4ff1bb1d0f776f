"""Whoever holds the road, the house or the land says what they can accept before anybody is asked
what they want.
"""

from processmap.model.plan import Filling
from processmap.model.words import Level, StakeholderKind, Standing
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted
from processmap.planning.situation import Situation

__all__ = ["HOLDER_FIRST"]

_MOST_NAMED = 2
"""Most proposals, or things said to be open, that somebody can be asked about by name (own)."""
_HOT = 4
"""Stage from which whoever holds it is a side first, and is heard as one (own)."""
_OFFICES = frozenset({StakeholderKind.AUTHORITY, StakeholderKind.ADMINISTRATION})
_HOLDING = frozenset({Standing.LANDOWNER, Standing.PERMIT_HOLDER})


def holder_first(facts: Situation, plan: Blueprint) -> None:
    """Ask first whoever must say yes to it: what the others agree on is worth nothing without."""
    if plan.shape.stance != "talks" or plan.shape.has("inform", "enough", "apart"):
        return
    if facts.under_way or facts.rules_agreed:
        return
    holders = facts.ordered(key for key in facts.parties if _holds(facts, key))
    if not holders:
        return
    # A small process asks for the decision itself, and needs no line more.
    matters = facts.on_the_table or (() if plan.shape.small else facts.pending)
    lying = facts.by_name(each.id for each in matters if each.id)
    open_ = facts.case.open or ()
    what: Filling
    if 0 < len(lying) <= _MOST_NAMED:
        what = quoted(lying)
    elif 0 < len(open_) <= _MOST_NAMED:
        what = own_words(open_, ("open",))
    else:
        return  # there is nothing yet to say yes or no to
    plan.tell(plan.said("asked", (*holders, *lying), who=named(holders), what=what))


def _holds(facts: Situation, party: str) -> bool:
    """Whether nothing comes of it without them, and they are neither the owner of the question, a
    side in a hot conflict, nor heard already.
    """
    entity = facts.parties[party]
    if party in {*facts.owner_parties, *facts.declined, *facts.heard, *facts.hidden}:
        return False
    if facts.has_a_track(party):
        return False
    if any((each.stage or 0) >= _HOT for each in facts.conflicts if party in each.parties):
        return False
    needed = "must_agree" in facts.claims[party]
    holding = bool(_HOLDING & set(entity.standing))
    if needed and holding:
        return True
    if entity.influence is not Level.HIGH:
        return False
    return (
        needed if entity.kind in _OFFICES else holding and entity.kind is StakeholderKind.BUSINESS
    )


HOLDER_FIRST = StepRule(
    code="holder-first",
    phase="fixed",
    step=holder_first,
    sources=("SKR-M",),
    ours=True,
    needs=("stakeholders.role", "stakeholders.standing"),
    told="fixed",
    texts={
        "title": ("Den som råder över saken", "Whoever holds the thing"),
        "about": (
            "Den som måste säga ja frågas först vad de kan gå med på.",
            "Whoever must say yes is asked first what they can accept.",
        ),
        "because": (
            "Det ni enas om är inget värt utan den som råder över saken.",
            "What you agree on is worth nothing without whoever holds the thing.",
        ),
        "asked": (
            "Innan någon bjuds in frågas {who}: vad kan de gå med på om {what}, och vad inte? "
            "Svaret sägs till alla, för utan deras ja blir inget av det.",
            "Before anybody is invited, {who} [is|are] asked: what can they accept of {what}, and "
            "what not? All are told the answer, for without their yes nothing comes of it.",
        ),
    },
)
