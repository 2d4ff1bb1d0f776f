"""Steps that lock the matter before it is decided are named at once, each before its own day."""

from processmap.planning.blueprint import Blueprint, StepRule, named, quoted
from processmap.planning.on_the_road import locking_steps
from processmap.planning.situation import Situation

__all__ = ["ON_THE_ROAD"]


def on_the_road(facts: Situation, plan: Blueprint) -> None:
    """Whoever settles such a step writes before its day that it does not bind the matter, or makes
    it for a while; else all are told what it locks.
    """
    if plan.shape.has("inform", "enough"):
        return
    found = locking_steps(facts)
    if not found:
        return
    matters = tuple(dict.fromkeys(key for each in found for key in each.matters))
    steps = tuple(
        plan.said(
            "step",
            (each.key, *each.who),
            what=quoted([each.key]),
            who=named(each.who),
            day=each.day.isoformat(),
        )
        for each in found
    )
    refs = (*(each.key for each in found), *matters)
    name = "many" if len(found) > 1 else "one"
    plan.tell(plan.said(name, refs, what=quoted(matters), steps=steps))


ON_THE_ROAD = StepRule(
    code="on-the-road",
    phase="fixed",
    step=on_the_road,
    ours=True,
    needs=("proceedings.themes", "proceedings.ends", "decisions.date"),
    small=False,
    told="fixed",
    texts={
        "title": ("Det som låser före beslutet", "What locks before the decision"),
        "about": (
            "En budget, en beställning eller ett val som rör samma sak och kommer före beslutet "
            "skrivs som inte bundet, görs tillfälligt eller sägs till alla.",
            "A budget, an order or a choice on the same matter before the decision is written as "
            "not binding, made for a while, or told to all.",
        ),
        "because": (
            "Det som redan är bundet avgör inget samtal.",
            "What is bound already is settled by no talk.",
        ),
        "step": ("{what} ({who} {day})", "{what} ({who} {day})"),
        "one": (
            "Före {what} kan detta låsa saken: {steps}. Före den dagen skrivs att det inte binder, "
            "eller så görs det tillfälligt; annars får alla veta vad det låser.",
            "Before {what} this can lock the matter: {steps}. Before that day it is written that "
            "it does not bind, or it is made for a while; else all are told what it locks.",
        ),
        "many": (
            "Före {what} kan detta låsa saken: {steps}. Före var dag skrivs att det inte binder, "
            "eller så görs det tillfälligt; annars får alla veta vad det låser.",
            "Before {what} this can lock the matter: {steps}. Before each day it is written that "
            "it does not bind, or it is made for a while; else all are told what it locks.",
        ),
    },
)
