"""A meeting of several that somebody has set a day for before anybody has been heard, or in which
those would sit who must not meet.
"""

import datetime as dt

from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Said
from processmap.model.times import Day, earliest
from processmap.model.words import Purpose
from processmap.planning.blueprint import Blueprint, StepRule, named, quoted, said
from processmap.planning.closed_and_open import joined
from processmap.planning.situation import Situation

__all__ = ["TOO_EARLY"]

_OWN_TALKS = dt.timedelta(weeks=6)
"""The least that the talks with each take in a small matter (own)."""
_FIRST = frozenset(
    {Purpose.MANDATE, Purpose.COORDINATE, Purpose.ASSESS, Purpose.INVENTORY, Purpose.DECIDE}
)
"""What a meeting may be for although nobody has been heard."""
_SEVERAL = 3
"""Parties from which a meeting is no talk between two."""
_LOSE_FACE = 5
"""The stage from which people lose face before others (GLA)."""


def too_early(facts: Situation, plan: Blueprint) -> None:
    """Ask whoever called a meeting to call it off where those sit in it who must not meet, else to
    wait where it lies before the talks with each.
    """
    if plan.shape.stance != "talks" or plan.shape.has("inform", "enough"):
        return
    open_ = [each for each in facts.coming if _is_meeting(each) and each.id and _day(each)]
    off = [each for each in open_ if _call_off(facts, plan, each)]
    early = [each for each in open_ if not facts.under_way and _lies_before(facts, each)]
    for each in early[:1] if not off else ():
        refs = (each.id, *_callers(facts, each))
        told = plan.said("wait", refs, what=quoted([each.id]), day=_written_day(each))
        plan.settle(each.id, "waits", told)


def _call_off(facts: Situation, plan: Blueprint, meeting: Dialogue) -> bool:
    """Tell that a meeting is called off, where two in it must not meet or have something broken
    between them that nobody has owned up to; tells whether it is.
    """
    parted = facts.ordered(plan.must_part(meeting.participants))
    broken = _broken(facts, meeting)
    if not parted and not broken:
        return False
    callers = _callers(facts, meeting)
    reasons = []
    if parted and _may_be_named(facts, meeting):
        reasons.append(plan.said("not_together", parted, who=named(parted)))
    elif parted:
        reasons.append(plan.said("not_safe", parted))
    if broken:
        reasons.append(plan.said("broken", broken, who=named(broken)))
    telling: Filling = named(callers) if callers else plan.said("whoever_called")
    told = plan.said(
        "call_off",
        (meeting.id, *parted, *broken, *callers),
        what=quoted([meeting.id]),
        day=_written_day(meeting),
        why=_in_turn(reasons),
        caller=telling,
    )
    plan.settle(meeting.id, "off", told)
    return True


def _in_turn(reasons: list[Said]) -> Said:
    return joined(reasons) if reasons else said("plan_fixed.nothing")


def _is_meeting(each: Dialogue) -> bool:
    return len(each.participants) > 1 and each.purpose not in _FIRST and each.stamp is None


def _broken(facts: Situation, meeting: Dialogue) -> tuple[str, ...]:
    """Those in a meeting of several between whom trust is broken at a heat where people lose face,
    and nobody has owned up to it. Those who have agreed on rules know each other, and two alone may
    be about to mend it.
    """
    there = {whole_of(key) for key in meeting.participants}
    if len(there) < _SEVERAL or facts.rules_agreed or facts.agreed_before:
        return ()
    pairs = [
        each
        for each in facts.distrust
        if each.trust == "broken"
        and (each.stage or 0) >= _LOSE_FACE
        and not each.acknowledged
        and not each.apart
        and there.issuperset(each.parties)
        and not facts.unnamed_pair(*each.parties)
    ]
    return facts.ordered({key for each in pairs for key in each.parties})


def _may_be_named(facts: Situation, meeting: Dialogue) -> bool:
    """Whether those who must not meet may be named side by side: not where one of them is hidden
    for what the other has done.
    """
    there = facts.ordered(whole_of(key) for key in meeting.participants)
    return not any(facts.unnamed_pair(one, other) for one in there for other in there)


def _callers(facts: Situation, meeting: Dialogue) -> tuple[str, ...]:
    """Whoever has called a meeting, as far as the map tells: where those who lead it belong, else
    whose process it is; one to whom everybody can turn.
    """
    leading = list(facts.case.calendar.facilitators) if facts.case.calendar else []
    homes = [
        whole_of(key)
        for each in leading
        if each.id in meeting.facilitators
        for key in each.belongs_to
    ]
    known = [key for key in homes if key in facts.parties] or list(facts.owner_parties)
    return facts.ordered(key for key in known if key not in facts.hidden)[:1]


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


def _written_day(meeting: Dialogue) -> str:
    day = _day(meeting)
    return day.isoformat() if day is not None else ""


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
            "{what} ({day}) bör ställas in: {why} {caller} säger det till alla som bjudits in, "
            "och hur var och en blir hörd i stället.",
            "{what} ({day}) should be called off: {why} {caller} [tells|tell] all who are invited, "
            "and how each is heard instead.",
        ),
        "not_together": (
            "{who} ska inte vara i samma rum nu.",
            "{who} are not to be in the same room now.",
        ),
        "not_safe": (
            "alla som bjudits in kan inte vara trygga där.",
            "not all who are invited can be safe there.",
        ),
        "broken": (
            "förtroendet är brutet mellan {who}, och det tas upp först.",
            "trust is broken between {who}, and that is taken up first.",
        ),
        "whoever_called": ("den som bjudit in", "whoever called it"),
        "wait": (
            "{what} ({day}) ligger före samtalen med var och en. Be den som bjudit in att vänta. "
            "Hålls det ändå, så för att ge besked och säga hur var och en blir hörd.",
            "{what} ({day}) comes before the talks with each. Ask whoever called it to wait. If it "
            "is held all the same, then to inform and to say how each is heard.",
        ),
    },
)
