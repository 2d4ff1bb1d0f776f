"""What somebody decides alone is decided at once and told, and is not carried through the talks."""

from processmap.model.kinds import whole_of
from processmap.planning.blueprint import Blueprint, StepRule, named, quoted
from processmap.planning.situation import Situation

__all__ = ["DECIDED_AT_ONCE"]


def decided_at_once(facts: Situation, plan: Blueprint) -> None:
    """Whoever decides a small thing on delegation does so now; the rest goes its way."""
    if plan.shape.has("inform", "enough"):
        return
    for who, proposals in facts.at_once.items():
        asking = {
            whole_of(key)
            for each in proposals
            for key in (
                *each.from_,
                *(
                    holder
                    for view in each.addresses
                    if view in facts.shared
                    for holder in facts.holders(view)
                ),
            )
        }
        to = facts.ordered((asking & facts.parties.keys()) - facts.hidden)
        ids = facts.by_name(each.id for each in proposals)
        refs = (*ids, who, *to)
        key = "now_to" if to else "now"
        plan.tell(plan.said(key, refs, who=named([who]), what=quoted(ids), to=named(to)))


DECIDED_AT_ONCE = StepRule(
    code="decided-at-once",
    phase="fixed",
    step=decided_at_once,
    sources=("AG08",),
    ours=True,
    needs=("proposals.decided_by", "decision_bodies.kind"),
    told="fixed",
    texts={
        "title": ("Det som avgörs genast", "What is decided at once"),
        "about": (
            "Det som någon avgör själv på delegation avgörs nu och väntar inte på samtalen.",
            "What somebody decides alone on delegation is decided now and waits for no talks.",
        ),
        "because": (
            "En liten sak som fastnar i en lång process blir ett bevis för att inget händer.",
            "A small thing that is stuck in a long process proves that nothing happens.",
        ),
        "now_to": (
            "{who} avgör {what} inom tre veckor och svarar {to}: det väntar inte på samtalen.",
            "{who} [decides|decide] {what} within three weeks and [who:tells|tell] {to}: it waits "
            "for no talks.",
        ),
        "now": (
            "{who} avgör {what} inom tre veckor och säger det öppet: det väntar inte på samtalen.",
            "{who} [decides|decide] {what} within three weeks and [who:says|say] so openly: it "
            "waits for no talks.",
        ),
    },
)
