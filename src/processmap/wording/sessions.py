"""What the conversations of a plan are called, and why they are there: in the words of their
arenas.
"""

from attrs import evolve

from processmap.model.dialogues import Dialogue, Reason
from processmap.model.plan import Named, Plan, PlanArena, Said, Session
from processmap.wording.plans import Wording

__all__ = ["worded"]

_LONGEST = 500


def worded(plan: Plan, wording: Wording) -> Plan:
    """Give a plan whose own conversations have titles and reasons; those of the document have their
    own.

    Args:
        plan: the plan, as the reader may see it.
        wording: words it for the reader.
    """
    arenas = {each.id: each for each in plan.arenas}
    sessions = {each.id: each for each in plan.sessions if each.arena in arenas}
    titles = {each.arena: wording.say(arenas[each.arena].title) for each in sessions.values()}
    dialogues = tuple(
        _worded(each, session, arenas[session.arena], titles[session.arena], wording)
        if (session := sessions.get(each.id)) is not None
        else each
        for each in plan.dialogues
    )
    return evolve(plan, dialogues=dialogues)


def _worded(
    talk: Dialogue, session: Session, arena: PlanArena, title: str, wording: Wording
) -> Dialogue:
    if session.prepares:
        title = wording.say(Said("plan_decide.prepares", (("who", Named(session.prepares)),)))
    elif session.number is not None:
        title = f"{title} {session.number}"
    reasons = tuple(
        Reason(rule=each.rule, because=wording.because(each) or None, refs=each.refs)
        for each in arena.reasons
    )
    return talk.evolve(title=title[:_LONGEST], reasons=reasons)
