"""The day on which a body is to decide, held against the time that a plan takes."""

import datetime as dt
from collections.abc import Collection, Iterator

from processmap.analysis.conditions import is_election
from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Plan, Said, Span, Told
from processmap.model.times import latest
from processmap.model.words import Answer, EventKind, ProceedingKind
from processmap.planning.blueprint import Blueprint, named, quoted, said
from processmap.planning.closed_and_open import joined
from processmap.planning.decision_days import decision_days, told_of
from processmap.planning.effort import weeks_until
from processmap.planning.first_bound import bindings
from processmap.planning.own_questions import must_be_met, own_questions
from processmap.planning.powers import applicants
from processmap.planning.situation import Situation
from processmap.planning.stoppable import cannot_be_longer
from processmap.planning.talks_in_time import (
    TO_SEE,
    handed_in_by,
    talks_in_time,
    weeks_to_talk,
)
from processmap.planning.under_appeal import RULED

__all__ = [
    "TIME",
    "TOO_SOON",
    "days_told",
    "ends_too_soon",
    "target_kept",
    "too_late",
    "too_soon",
    "way_to_decision",
]

TIME = "time"
"""The code of what is told about the time there is."""
TOO_SOON = frozenset(
    {
        "plan_page.too_late",
        "plan_page.ends_too_soon",
        "plan_page.ends_too_soon_by",
        "plan_page.ends_too_soon_alone",
        "plan_page.ends_too_soon_fixed",
        "plan_page.ends_ruled",
    }
)
"""What is told of a day that comes before the plan can be done."""


def too_late(facts: Situation, plan: Blueprint, time: Span) -> Iterator[Told]:
    """Tell of each decision that waits and whose last known day comes before the plan can be done.

    The day is the decision's own, else the last meeting of its body that somebody has written. A
    meeting that comes late enough is enough; where no day is known nothing is told. It is told
    too what there is time for all the same, and what is given up.

    Args:
        facts: the situation.
        plan: what is done now.
        time: the weeks that the plan takes.
    """
    if facts.start is None or time.weeks[0] <= 0:
        return
    by_body: dict[tuple[str, dt.date], list[str]] = {}
    for decision in facts.pending:
        day = _last_known_day(facts, decision)
        if day is not None and decision.body and (day - facts.start).days < time.weeks[0] * 7:
            by_body.setdefault((decision.body, day), []).append(decision.id)
    told_already: set[Said] = set()
    for (body, day), decisions in sorted(by_body.items(), key=lambda each: (each[0][1], each[0])):
        waits = facts.by_name(decisions)
        have = (day - facts.start).days // 7
        instead = _instead(facts, plan, handed_in_by(facts, body, day))
        told = said(
            "plan_page.too_late",
            (body, *waits),
            instead=said("plan_fixed.nothing") if instead in told_already else instead,
            who=named([body]),
            what=quoted(waits),
            day=day.isoformat(),
            have=str(have),
            need=str(time.weeks[0]),
            first=_bound_first(facts, body, day),
        )
        told_already.add(instead)
        yield Told(code=TIME, said=told)


def _bound_first(facts: Situation, body: str, day: dt.date) -> Said:
    """The body that binds itself before the one that decides, with its day and its papers."""
    first, *onward = bindings(facts, body, day)
    if not onward:
        return said("plan_fixed.nothing")
    papers = (
        said("plan_page.way_step_papers", (), day=first.papers.isoformat())
        if first.papers < first.day
        else said("plan_fixed.nothing")
    )
    return said(
        "plan_page.bound_first",
        (first.body,),
        who=named([first.body]),
        day=first.day.isoformat(),
        papers=papers,
    )


def ends_too_soon(facts: Situation, plan: Blueprint, time: Span) -> Iterator[Told]:
    """Tell of the first day on which something ends or falls due, such as a lease, a case or a day
    of moving in, where it comes before the plan can be done and no day of a decision is known.

    Args:
        facts: the situation.
        plan: what is done now.
        time: the weeks that the plan takes.
    """
    start = facts.start
    if (
        start is None
        or time.weeks[0] <= 0
        or any(_last_known_day(facts, each) for each in facts.pending)
    ):
        return
    coming = [(day, key) for day, key in _endings(facts) if day >= start]
    yield from _own_days(facts, plan, coming, time)
    own = own_questions(facts)
    coming = [(day, key) for day, key in coming if key not in own]
    if not coming:
        return
    day, key = min(coming)
    if (day - start).days >= 7 * time.weeks[0]:
        return
    running = next((each for each in facts.proceedings if each.id == key), None)
    able = _can_give_time(facts, running) if running is not None else ()
    told: dict[str, Filling] = {
        "what": quoted([key]),
        "day": day.isoformat(),
        "have": str((day - start).days // 7),
        "need": str(time.weeks[0]),
        "instead": _instead(facts, plan, day),
    }
    if able:
        told["asked"] = named(able)
    name = "ends_too_soon_fixed" if _is_last(facts, key, running) else _how_told(running, able)
    yield Told(code=TIME, said=said(f"plan_page.{name}", (key, *able), **told))


def _own_days(
    facts: Situation, plan: Blueprint, coming: Collection[tuple[dt.date, str]], time: Span
) -> Iterator[Told]:
    """Tell of the first day that rules a question of its own: who is heard on it before, and that
    the others have time.
    """
    own = own_questions(facts)
    near = [(day, key) for day, key in coming if own.get(key)]
    day, key = min(near, default=(dt.date.max, ""))
    if not key or facts.start is None or (day - facts.start).days >= 7 * time.weeks[0]:
        return
    talked_with = {whole_of(one) for each in plan.arenas for one in each.parties}
    who = [one for one in own[key] if one in talked_with]
    if who:
        told: dict[str, Filling] = {"what": quoted([key]), "day": day.isoformat()}
        yield Told(code=TIME, said=said("plan_page.own_day", (key, *who), who=named(who), **told))


def _can_give_time(facts: Situation, running: Proceeding) -> tuple[str, ...]:
    """Who can let something last longer; nobody is asked that of a case, nor of what the map says
    cannot be moved.
    """
    if running.kind in RULED or _is_last(facts, running.id or "", running):
        return ()
    return applicants(facts, running)


def _is_last(facts: Situation, key: str, running: Proceeding | None) -> bool:
    """Whether the map says of a day on which something ends that nobody can move it."""
    if running is not None:
        no = running.may_wait is Answer.NO and running.kind not in RULED
        return no or cannot_be_longer(running.note)
    return any(each.id == key and cannot_be_longer(each.note) for each in facts.case.events)


def _how_told(running: Proceeding | None, able: Collection[str]) -> str:
    """How a day is told on which something ends: of what happens, of a ruling, of what somebody can
    let last longer, and of what nobody can.
    """
    if running is None:
        return "ends_too_soon"
    if running.kind in RULED:
        return "ends_ruled"
    return "ends_too_soon_by" if able else "ends_too_soon_alone"


_OTHERS = frozenset({ProceedingKind.INQUIRY, ProceedingKind.VOTE, ProceedingKind.REFERENDUM})
"""What ends without settling the matter, or has rules of its own."""


def _endings(facts: Situation) -> Iterator[tuple[dt.date, str]]:
    """Days on which what runs beside ends, and days that are set, but for elections. Of cases only
    those that try what the talks are about; nothing that is confidential, for that a plan is cut
    would tell of it.
    """
    tried = set(facts.tried.values())
    for running in facts.proceedings:
        beside = running.kind in RULED and running.id not in tried
        if running.id is None or running.ends is None or running.confidential:
            continue
        if running.kind not in _OTHERS and not beside:
            yield latest(running.ends), running.id
    for event in facts.case.events:
        set_day = event.kind is EventKind.DEADLINE and not is_election(event.title)
        if event.id and event.date is not None and set_day and not event.confidential:
            yield latest(event.date), event.id


def target_kept(
    facts: Situation, plan: Blueprint, time: Span, late: Collection[Told] = ()
) -> Iterator[Told]:
    """Tell of the day until which there are people and money for it, or of the target that the
    calendar sets, where the plan does not keep it or keeps it only if all goes fast.

    Args:
        facts: the situation.
        plan: what is done now.
        time: the weeks that the plan takes.
        late: what is told already of decisions that come too soon, see `too_late`: the same day is
            not told again, and what there is time for is said once.
    """
    start = facts.start
    until = facts.case.resources.until if facts.case.resources else None
    target = facts.case.calendar.deadline if facts.case.calendar else None
    days = [day for day in (target, latest(until) if until else None) if day is not None]
    if start is None or not days or plan.shape.pattern in ("apart", "enough"):
        return
    day = min(days)
    have = (day - start).days
    if have >= 7 * time.weeks[1] or have < 0:
        return
    if any(("day", day.isoformat()) in each.said.params for each in late):
        return
    told: dict[str, Filling] = {"day": day.isoformat(), "need": str(time.weeks[0])}
    if have >= 7 * time.weeks[0]:
        yield Told(code=TIME, said=said("plan_page.target_if_fast", ("resources",), **told))
        return
    instead = said("plan_fixed.nothing") if late else _instead(facts, plan, day)
    means = until is not None and day == latest(until)
    told["why"] = said("plan_page.means_end") if means else said("plan_fixed.nothing")
    yield Told(
        code=TIME, said=said("plan_page.target_missed", ("resources",), instead=instead, **told)
    )


_OF_THE_CALENDAR = frozenset({"election", "budget-round", "lead-away", "days-ahead"})
"""Rules that tell of days: a timetable tells the same, in the same words."""


def days_told(plan: Plan) -> tuple[Said, ...]:
    """What a plan tells of elections, budgets, whoever leads being away and other days."""
    return tuple(each.said for each in plan.told if each.code in _OF_THE_CALENDAR)


def too_soon(plan: Plan) -> tuple[Said, ...]:
    """What a plan tells of decisions that come too soon for it; a timetable tells the same."""
    return tuple(each.said for each in plan.told if each.code == TIME and each.said.key in TOO_SOON)


def _instead(facts: Situation, plan: Blueprint, due: dt.date) -> Said:
    """What there is time for before the papers go to the body, and what is given up: the talks with
    each come first, and what was said has been read by those who said it.

    Args:
        facts: the situation; its first day is known.
        plan: what is done now.
        due: the day by which what was said is handed in.
    """
    assert facts.start is not None  # nothing is told without a first day
    calls = any(each.phase == "call" for each in plan.arenas)
    small = any(each.phase == "small" and each.joint for each in plan.arenas)
    wide = any(each.phase == "wide" and each.joint for each in plan.arenas)
    if not calls or not (small or wide):
        return said("plan_fixed.nothing")
    if plan.shape.small:
        return said("plan_page.too_late_small_plan")
    left = (due - facts.start).days // 7 - TO_SEE
    if weeks_until(plan, "call")[1] > left:
        left_out = talks_in_time(facts, plan, weeks_to_talk(facts, due)).left_out
        shown = [key for key in left_out if key not in facts.hidden]
        if shown:
            return said("plan_page.too_late_few", shown, others=_in_another_way(facts, shown))
    return said("plan_page.too_late_calls")


def _in_another_way(facts: Situation, left_out: Collection[str]) -> Said:
    """How those are heard with whom there is no time for a talk: whoever is hit hard, whose yes is
    needed or with whom it is hot is rung up, and is not only asked to write.
    """
    musts = must_be_met(facts)
    rung = [key for key in left_out if key in musts]
    writing = [key for key in left_out if key not in musts]
    lines = []
    if rung:
        lines.append(said("plan_page.rung_up", rung, who=named(rung)))
    if writing:
        lines.append(said("plan_page.may_write", writing, who=named(writing)))
    return joined(lines)


def way_to_decision(facts: Situation) -> Iterator[Told]:
    """Tell the way up to each decision that waits, where it is enough that something is done and
    no talks come before it.

    Args:
        facts: the situation.
    """
    if facts.start is None:
        return
    for found in decision_days(facts, facts.start):
        yield Told(code=TIME, said=told_of(found))


def _last_known_day(facts: Situation, decision: Decision) -> dt.date | None:
    """The last day on which a decision can be taken, as far as somebody has written; None where
    none is known, or where all have passed.
    """
    start = facts.start
    if decision.date is not None:
        day = latest(decision.date)
        return day if start is not None and day >= start else None
    body = facts.bodies.get(decision.body or "")
    if body is None or start is None:
        return None
    days = [each.date for each in body.meetings if not each.cancelled and each.date >= start]
    return max(days, default=None)
