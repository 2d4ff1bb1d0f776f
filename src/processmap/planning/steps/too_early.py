"""A meeting of several that somebody has set a day for before anybody has been heard, or in which
those would sit who must not meet.
"""

import datetime as dt

from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.times import Day, earliest
from processmap.model.words import Purpose
from processmap.planning.blueprint import Blueprint, StepRule, named, quoted
from processmap.planning.situation import Situation

__all__ = ["TOO_EARLY", "called_off"]

_OWN_TALKS = dt.timedelta(weeks=6)
"""The least that the talks with each take in a small matter (own)."""
_FIRST = frozenset(
    {Purpose.MANDATE, Purpose.COORDINATE, Purpose.ASSESS, Purpose.INVENTORY, Purpose.DECIDE}
)
"""What a meeting may be for although nobody has been heard."""


def too_early(facts: Situation, plan: Blueprint) -> None:
    """Ask whoever called a meeting to call it off where those sit in it who must not meet, else to
    wait where it lies before the talks with each.
    """
    if plan.shape.stance != "talks" or plan.shape.has("inform", "enough"):
        return
    open_ = [each for each in facts.coming if _is_meeting(each)]
    unsafe = {each.id: parted for each in open_ if (parted := _parted(facts, plan, each))}
    early = [each for each in open_ if not facts.under_way and _lies_before(facts, each)]
    for each in [*(each for each in open_ if each.id in unsafe), *early][:1]:
        day = _day(each)
        if not each.id or day is None:
            continue
        meeting, on = quoted([each.id]), day.isoformat()
        if each.id in unsafe:
            who = facts.ordered(unsafe[each.id])
            told = plan.said("call_off", (each.id, *who), who=named(who), what=meeting, day=on)
        else:
            told = plan.said("wait", (each.id,), what=meeting, day=on)
        plan.tell(told)


def called_off(plan: Blueprint) -> frozenset[str]:
    """Ids of the booked meetings that a plan in the making calls off.

    Args:
        plan: the plan as far as it is made.
    """
    key = f"{TOO_EARLY.code}.call_off"
    return frozenset(each.said.refs[0] for each in plan.told if each.said.key == key)


def _is_meeting(each: Dialogue) -> bool:
    return len(each.participants) > 1 and each.purpose not in _FIRST and each.stamp is None


def _parted(facts: Situation, plan: Blueprint, meeting: Dialogue) -> set[str]:
    """Who would sit in a meeting with somebody they must not meet."""
    return plan.must_part(meeting.participants)


def _lies_before(facts: Situation, meeting: Dialogue) -> bool:
    called = {whole_of(key) for key in meeting.participants} & set(facts.concerned)
    day = _day(meeting)
    return (
        len(called) > 1
        and not called & facts.heard
        and day is not None
        and facts.start is not None
        and facts.start <= day < facts.start + _OWN_TALKS
    )


def _day(meeting: Dialogue) -> dt.date | None:
    day: Day | None = meeting.date
    return earliest(day) if day is not None else None


TOO_EARLY = StepRule(
    code="meeting-too-early",
    phase="fixed",
    step=too_early,
    sources=("MIT-SG",),
    ours=True,
    needs=("dialogues.date", "dialogues.participants"),
    told="fixed",
    texts={
        "title": ("Ett möte före samtalen", "A meeting before the talks"),
        "about": (
            "Ett möte för flera väntar tills var och en har hörts för sig, och ställs in om några "
            "som inte bör mötas skulle sitta i det.",
            "A meeting of several waits until each has been heard alone, and is called off where "
            "those would sit in it who should not meet.",
        ),
        "because": (
            "Den som först hörs i en full sal talar till salen.",
            "Whoever is first heard in a full hall speaks to the hall.",
        ),
        "call_off": (
            "{what} ({day}) bör ställas in: {who} ska inte vara i samma rum nu. Den som bjudit in "
            "säger det till alla som fått veta det, och hur var och en blir hörd i stället.",
            "{what} ({day}) should be called off: {who} are not to be in the same room now. "
            "Whoever called it tells all who know of it, and how each is heard instead.",
        ),
        "wait": (
            "{what} ({day}) ligger före samtalen med var och en. Be den som bjudit in att vänta. "
            "Hålls det ändå, så för att ge besked och säga hur var och en blir hörd.",
            "{what} ({day}) comes before the talks with each. Ask whoever called it to wait. If it "
            "is held all the same, then to inform and to say how each is heard.",
        ),
    },
)
