"""What is fixed is told first, by whoever decided it, where the map has both what is fixed and what
is open.
"""

from processmap.model.plan import Filling
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, said
from processmap.planning.closed_and_open import closed_and_open, joined
from processmap.planning.situation import Situation
from processmap.planning.steps.fixed import answerable

__all__ = ["FIXED_TOLD"]

_MOST_OPEN = 3
"""Things said to be open that are told beside what is fixed; more than that nobody reads (own)."""


def fixed_told(facts: Situation, plan: Blueprint) -> None:
    """Tell what is fixed before anybody is asked what they want. Where nobody has written what is
    open, that is asked for instead, and what is fixed with it.
    """
    if not facts.case.open or facts.rules_agreed or facts.carried_on:
        return
    if plan.shape.has("inform", "enough", "apart"):
        return
    words = sorted(facts.case.fixed)
    taken = [each for each in facts.settled_matters if each.id not in facts.voided]
    decided = joined(closed_and_open(facts, waiting=False)) if taken else None
    if not words and not (decided and decided.refs):
        return
    who = answerable(facts, taken) or plan.convening
    filled: dict[str, Filling] = {"decided": decided or said("plan_fixed.nothing")}
    if len(facts.case.open) <= _MOST_OPEN:
        filled["open"] = plan.said("what_is_open", (), open=own_words(sorted(facts.case.open)))
    else:
        filled["open"] = said("plan_fixed.nothing")
    filled["fixed"] = said("plan_fixed.nothing")
    if words:
        filled["fixed"] = plan.said("what_is_fixed", (), fixed=own_words(words))
    refs = (*who, *(decided.refs if decided else ()), "fixed", "open")
    if who:
        plan.tell(plan.said("told", refs, who=named(who), **filled))
    else:
        plan.tell(plan.said("told_nobody", refs, **filled))


FIXED_TOLD = StepRule(
    code="fixed-told",
    phase="fixed",
    step=fixed_told,
    sources=("BOV-D", "OECD-A"),
    ours=True,
    needs=("fixed", "open", "decisions"),
    told="fixed",
    texts={
        "title": ("Det som ligger fast sägs först", "What is fixed is told first"),
        "about": (
            "Det som ligger fast sägs av den som bestämt det, innan någon frågas vad de vill.",
            "What is fixed is told by whoever decided it, before anybody is asked what they want.",
        ),
        "because": (
            "Den som får veta efteråt att svaret var givet kommer inte igen.",
            "Whoever hears afterwards that the answer was given does not come again.",
        ),
        "told": (
            "{who} skriver ner vad som ligger fast{fixed}{open}. {decided} Det sägs först till var "
            "och en.",
            "{who} [writes|write] down what is fixed{fixed}{open}. {decided} Each is told it "
            "first.",
        ),
        "told_nobody": (
            "Skriv ner vad som ligger fast{fixed}{open}. {decided} Det sägs först till var och en.",
            "Write down what is fixed{fixed}{open}. {decided} Each is told it first.",
        ),
        "what_is_open": (", och vad som är öppet, {open}", ", and what is open, {open}"),
        "what_is_fixed": (", {fixed}", ", {fixed}"),
    },
)
