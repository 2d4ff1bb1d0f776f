"""PM1xx: the inventory. Who has not been heard, who is missing, what nobody stands for."""

from collections.abc import Iterator

from processmap.analysis.conditions.heard import (
    Hearing,
    declined,
    heard,
    hearing,
    minorities,
    missing,
    not_mirrored,
    outreach_to,
    spoken_for_by,
    to_hear,
    unheard,
)
from processmap.analysis.conditions.readiness import one_sided
from processmap.analysis.conditions.tensions import aim_of, holds, meeting_pairs, sides
from processmap.analysis.findings.making import (
    Check,
    Look,
    name,
    names,
    note,
    place,
    titles,
    warning,
)
from processmap.errors import Finding
from processmap.model.same_text import text_key
from processmap.model.stakeholders import Stakeholder
from processmap.model.times import latest
from processmap.model.words import (
    Aim,
    Answer,
    Level,
    OutreachOutcome,
    Purpose,
    RelationshipKind,
)

__all__ = ["CHECKS"]

# An assessment older than this many days, counted to the latest thing known to have happened, may
# no longer hold.
STALE_DAYS = 180


def not_begun(look: Look) -> Iterator[Finding]:
    """PM107: the question has not been put; PM108: nobody it concerns has been entered."""
    if look.case.question is None:
        yield note("PM107", ("question",))
    if not look.case.stakeholders:
        yield warning("PM108", ("stakeholders",))


def nobody_heard(look: Look) -> Iterator[Finding]:
    """PM100: nobody has been listened to yet; said once instead of once for everybody.

    Those who have declined are told of by themselves: nobody waits for a talk with them.
    """
    waiting = unheard(look.case)
    ids = [each.id for each in waiting if not declined(look.case, each.id)]
    if len(waiting) > 1 and ids and not _begun(look):
        yield warning("PM100", ("stakeholders",), ids, count=len(ids), names=names(look.case, ids))


def _begun(look: Look) -> bool:
    attempts = any(each.stakeholder for each in look.case.outreach)
    return attempts or any(
        hearing(look.case, each.id) is not Hearing.NOT for each in look.case.stakeholders
    )


def not_heard(look: Look) -> Iterator[Finding]:
    """PM101-PM106: affected and not heard; what to do depends on what has been tried."""
    waiting = unheard(look.case)
    alone = len(waiting) <= 1 or _begun(look)
    for each in waiting if alone else [each for each in waiting if declined(look.case, each.id)]:
        yield _not_heard(look, each)


def _not_heard(look: Look, each: Stakeholder) -> Finding:
    case, where, who = look.case, place(look.case, each.id), name(look.case, each.id)
    if declined(case, each.id):
        return note("PM105", where, [each.id], name=who)
    attempts = outreach_to(case, each.id)
    if attempts and attempts[-1].outcome is OutreachOutcome.NO_ANSWER:
        return warning("PM104", where, [each.id], name=who)
    if each.hard_to_reach is Answer.YES and not attempts:
        return warning("PM103", where, [each.id], name=who)
    if hearing(case, each.id) is Hearing.SPOKEN_FOR:
        voices = spoken_for_by(case, each.id)
        return warning("PM102", where, [each.id, *voices], name=who, voices=names(case, voices))
    if each.affected is Level.LOW:
        return note("PM106", where, [each.id], name=who)
    return warning("PM101", where, [each.id], name=who)


def mentioned_but_missing(look: Look) -> Iterator[Finding]:
    """PM110: somebody was mentioned in a dialogue and is not in the map."""
    case = look.case
    for each in missing(case):
        first = case.by_id[each.dialogues[0]]
        at = next(
            i for i, said in enumerate(getattr(first, "mentions", ())) if said.strip() == each.name
        )
        where = place(case, each.dialogues[0], "mentions", at)
        if first.confidential:
            yield warning("PM111", where, each.dialogues, dialogues=titles(case, each.dialogues))
        else:
            told = " ".join(each.name.split())
            yield warning(
                "PM110", where, each.dialogues, mention=told, dialogues=titles(case, each.dialogues)
            )


def perspective_without_holder(look: Look) -> Iterator[Finding]:
    """PM112: nobody in the map holds a perspective, so nobody can speak for it."""
    for index, view in enumerate(look.case.perspectives):
        if not view.held_by:
            yield note("PM112", ("perspectives", index, "held_by"), [view.id], perspective=view.id)


def heard_without_perspective(look: Look) -> Iterator[Finding]:
    """PM113: somebody has been heard, and the map holds nothing of what they said though it holds
    what others did.
    """
    case = look.case
    if any(view.held_by for view in case.perspectives):
        silent = [
            each.id for each in to_hear(case) if heard(case, each.id) and not holds(case, each.id)
        ]
        for key in silent:
            yield note("PM113", place(case, key), [key], name=name(case, key))


def inventory_not_mirrored(look: Look) -> Iterator[Finding]:
    """PM114: what was heard has not been given back, and no mirroring is planned."""
    case = look.case
    waiting = [each.id for each in not_mirrored(case)]
    planned = any(
        each.live and not each.held and each.purpose is Purpose.MIRROR for each in case.dialogues
    )
    if waiting and not planned and not unheard(case):
        yield warning("PM114", place(case, waiting[0]), waiting, dialogues=titles(case, waiting))


def told_by_one(look: Look) -> Iterator[Finding]:
    """PM115: how ready two parties are rests on what one of them said."""
    for index in one_sided(look.case):
        tie = look.case.relationships[index]
        ends = (tie.source, tie.target)
        yield note("PM115", ("relationships", index, "basis"), ends, names=names(look.case, ends))


def old_assessment(look: Look) -> Iterator[Finding]:
    """PM116: how ready two parties are was assessed long before the latest that is known to have
    happened.
    """
    for index, tie in enumerate(look.case.relationships):
        if tie.kind is RelationshipKind.CONFLICT and tie.assessed_on and look.day:
            days = (look.day - latest(tie.assessed_on)).days
            if days > STALE_DAYS:
                ends = (tie.source, tie.target)
                where = ("relationships", index, "assessed_on")
                yield note(
                    "PM116",
                    where,
                    ends,
                    names=names(look.case, ends),
                    day=str(tie.assessed_on),
                    days=days,
                )


def same_name(look: Look) -> Iterator[Finding]:
    """PM117: two stakeholders are called the same."""
    seen: dict[str, str] = {}
    for index, each in enumerate(look.case.stakeholders):
        key = text_key(each.name)
        if key in seen:
            yield warning(
                "PM117",
                ("stakeholders", index, "name"),
                [seen[key], each.id],
                first=seen[key],
                other=each.id,
            )
        seen.setdefault(key, each.id)


def tension_within(look: Look) -> Iterator[Finding]:
    """PM118: a tension to be met whose sides are held, but not by two different stakeholders."""
    case = look.case
    for index, tension in enumerate(case.tensions):
        left, right = sides(case, tension)
        if (
            aim_of(tension) is Aim.MEET
            and left
            and right
            and not meeting_pairs(case, tension, willing=False)
        ):
            yield note(
                "PM118",
                ("tensions", index),
                [*tension.between, left[0]],
                one=tension.between[0],
                other=tension.between[1],
                name=name(case, left[0]),
            )


def same_tension(look: Look) -> Iterator[Finding]:
    """PM119: the same two perspectives stand as a tension twice."""
    seen: dict[tuple[str, str], int] = {}
    for index, tension in enumerate(look.case.tensions):
        if tension.key in seen:
            one, other = tension.between
            yield note("PM119", ("tensions", index), tension.between, one=one, other=other)
        seen.setdefault(tension.key, index)


def minority_unanswered(look: Look) -> Iterator[Finding]:
    """PM120: proposals answer to perspectives, but none to a minority's."""
    case = look.case
    answered = {key for each in case.proposals for key in each.addresses}
    for key in minorities(case) if answered else ():
        if key not in answered:
            yield note("PM120", place(case, key), [key], perspective=key)


CHECKS: tuple[Check, ...] = (
    not_begun,
    nobody_heard,
    not_heard,
    mentioned_but_missing,
    inventory_not_mirrored,
    perspective_without_holder,
    heard_without_perspective,
    tension_within,
    minority_unanswered,
    same_name,
    same_tension,
    told_by_one,
    old_assessment,
)
