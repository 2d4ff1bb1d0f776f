"""What somebody can put right now, without waiting for any talks."""

import datetime as dt

from processmap.model.plan import Said
from processmap.planning.blueprint import Blueprint, StepRule, named, quoted, said
from processmap.planning.mendable import mendable, who_mends
from processmap.planning.situation import Situation

__all__ = ["MEND_NOW"]

_WEEKS = 3
"""Weeks within which a small thing is mended (METHOD, what practice says, 8)."""
_MOST = 2
"""Most small things that are told."""


def mend_now(facts: Situation, plan: Blueprint) -> None:
    """Whoever carries things out sees whether a fact that nobody disputes can be put right without
    anybody else's decision, and by which day.
    """
    if not plan.shape.small or plan.shape.has("inform", "enough"):
        return
    views = mendable(facts)[:_MOST]
    mending = who_mends(facts)
    if not views or not mending:
        return
    holders = facts.ordered({key for view in views for key in facts.holders(view)} - {*mending})
    by: Said = said("plan_fixed.nothing")
    if facts.start is not None:
        day = facts.start + dt.timedelta(weeks=min(_WEEKS, (dt.date.max - facts.start).days // 7))
        by = plan.said("by_day", day=day.isoformat())
    plan.tell(
        plan.said(
            "now",
            (*mending, *views, *holders),
            who=named(mending),
            what=quoted(views),
            to=named(holders),
            by=by,
        )
    )


MEND_NOW = StepRule(
    code="mend-now",
    phase="fixed",
    step=mend_now,
    sources=("AG08",),
    ours=True,
    needs=("perspectives.aspect", "stakeholders.role"),
    told="fixed",
    texts={
        "title": ("Det som kan göras nu", "What can be done now"),
        "about": (
            "Ett sakförhållande som ingen bestrider, och som någon kan rätta till utan andras "
            "beslut, väntar inte på samtal.",
            "A fact that nobody disputes, and that somebody can put right without others' "
            "decision, waits for no talks.",
        ),
        "because": (
            "En liten sak som blir gjord visar att det lönar sig att säga till.",
            "A small thing that is done shows that it pays to speak up.",
        ),
        "now": (
            "{who} tar nu itu med {what}: det som går att ordna utan någon annans beslut görs "
            "inom tre veckor{by}, och {to} får veta när det är gjort.",
            "{who} [sees|see] to {what} now: what can be put right without anybody else's "
            "decision is done within three weeks{by}, and {to} [is|are] told when it is done.",
        ),
        "by_day": (", till {day}", ", by {day}"),
    },
)
