"""What a plan takes: hours of the lead and of the others, and weeks along the longest chain, as
ranges.
"""

import datetime as dt
from collections.abc import Collection, Iterable
from math import ceil

from processmap.analysis.conditions import last_day_of
from processmap.analysis.sittings import way_up
from processmap.engines.finishing_order import finishing_order
from processmap.model.plan import Effort, FirstLeg, PlanArena, PlanGate, Said, Span
from processmap.model.stakeholders import Period
from processmap.model.times import exact
from processmap.model.words import FacilitatorRole, Purpose
from processmap.planning.arena_kinds import BESIDE, PHASES, defaults_of
from processmap.planning.blueprint import Blueprint
from processmap.planning.decision_days import decision_days
from processmap.planning.situation import Situation

__all__ = [
    "FIRST_LEG",
    "HOURS",
    "first_leg",
    "hours_of",
    "hours_of_leg",
    "last_day",
    "time_of",
    "weeks_in_a_row",
    "weeks_of_gate",
    "weeks_until",
    "with_closed",
]

HOURS = "hours"
"""The code of what is told about the hours there are."""
_AFTER = frozenset({"monitoring"})
# Weeks that own talks take, by how many parties are talked with.
_CALLS = ((6, (2, 4)), (12, (4, 8)), (25, (8, 12)))
_MANY_CALLS = (12, 20)
_MANDATE = (3, 6)
_TRUST = (6, 12)
_AGREED = (4, 8)
_DECIDE = (4, 8)
_BACK = (1, 2)
_DONE = (2, 4)
"""Weeks that something takes that is simply done (own)."""
# Weeks that opening a gate takes, by its kind (METHOD 5.2: trust six weeks and more, a mandate a
# body's meeting or two away, a draft at home two or three); what only has to be said takes less.
_GATES = {
    "mandate": _MANDATE,
    "influence": (1, 3),
    "safety": (2, 6),
    "authorities_in_line": (2, 4),
    "mirrored": (2, 4),
    "trust": _TRUST,
    "standstill": (3, 6),
    "process_agreement": _AGREED,
    "own_yes": (1, 3),
    "spokesperson": (2, 4),
    "rights": (4, 8),
    "children": (2, 4),
    "draft_home": (2, 4),
    "ratification": (3, 8),
    "feedback": _BACK,
    "statutory": (4, 12),
    "decision": _DECIDE,
}
_ANY_GATE = (1, 2)
_BY_WORDS = {
    "plan_fixed.mandate_small": (1, 2),
    "plan_small.rules": (1, 3),
    "plan_small.acknowledge_before": _ANY_GATE,
    "plan_small.who_did_it": _ANY_GATE,
}
"""Weeks for what is less than its kind usually is: a call or a mail to whoever gives the task, a
few ground rules asked about in each one's own talk, a word about what went wrong, and who it was.
"""
_OPENED_IN = {
    "process_agreement": "process_group",
    "facts": "fact_panel",
    "rights": "rights_track",
    "mirrored": "mirroring",
    "authorities_in_line": "coordination",
    "ratification": "ratification",
}
"""The talks in which a gate of a kind is opened, where the plan has them."""
_CALLED = frozenset({"assessment", "own_group"})
"""Talks with one party by itself."""
_REVIEW = (12, 13)
_LATEST = 2
"""Weeks more that talks take at a set pace, where one of them has to be moved (own)."""
_FARTHEST = 260
"""Weeks ahead from which on a day is taken for mistyped (own)."""
_UNTIL_REVIEW = frozenset({"fixed", "protect", "call", "facts", "small"})
"""Phases that talks held apart get through before they are looked at anew (own)."""
_LONG = 26
"""Weeks from which on a process is held together between its meetings (own)."""
_A_WEEK = 3
"""Hours a week that the lead of a long process is on the telephone, at the least (own)."""
FIRST_LEG = frozenset({"fixed", "protect", "call"})
"""Phases of the first leg of a larger plan, after which it is looked at whether to go on (own)."""
_FACTS_ROUND = frozenset({"plan_stance.facts_together", "plan_stance.facts_apart"})
_A_DAY = 8
"""Hours of a day's work."""
_HALF = 0.5
"""Of a day that a talk takes where whoever leads has less than a day a week (own)."""
_BESIDE = 4
"""Weeks until the first talk can be held and, after the last, until a body has decided (own)."""
_NOT_LED = frozenset({"monitoring", "deciding", "rights_track"})
_IN_WRITING = 8
"""Hours of the lead for questions gathered, answered and sent back in writing (own)."""
_SMALL = (6, 10)
_TO_DECIDE_SMALL = 3
"""Weeks of a small process from the last meeting until it is decided (own)."""
_SET = {"apart": _REVIEW, "inform": (3, 6)}
"""Weeks of the patterns that are not counted from their arenas (own)."""
# A public agreement among many: 44 partnerships took about 48 months to agreement and first
# measures (LPS02); Vienna's from the first preparation to the contract five and a half years
# (VIE-D).
_MANY_PARTIES = 10
_MANY_AGREE = {"prepare": (40, 80), "work": (93, 186), "close": (12, 24)}


def weeks_of_gate(gate: PlanGate, arenas: Iterable[PlanArena]) -> tuple[int, int]:
    """Fewest and most weeks that opening a gate takes, besides the talks of the plan.

    Where it is opened by what is done in talks that the plan has, they have their own weeks: what
    is left is to say that it is so.

    Args:
        gate: the gate.
        arenas: the arenas of the plan.
    """
    if gate.said.key in _BY_WORDS:
        return _BY_WORDS[gate.said.key]
    opened_in = _OPENED_IN.get(gate.kind)
    in_talks = opened_in is not None and any(each.kind == opened_in for each in arenas)
    return _ANY_GATE if in_talks else _GATES.get(gate.kind, _ANY_GATE)


def hours_of(
    facts: Situation,
    plan: Blueprint,
    *,
    briefly: bool = False,
    weeks: tuple[int, int] | None = None,
) -> Effort:
    """Hours of the lead (each hour in the room costs about two outside) and of all the others in
    the room; of talks held apart those until they are looked at anew, as the weeks are.

    Args:
        facts: the situation.
        plan: what is done now.
        briefly: whether what has to be in place or said takes half an hour each and no more, as in
            a plan that has shrunk to the hours there are.
        weeks: the weeks that there are, where a day comes before the plan can be done.
    """
    (low, high), parties = _hours_of_talks(plan, briefly=briefly)
    weeks = weeks or _weeks_of_talks(facts, plan)
    if weeks[0] >= _LONG:
        low, high = max(low, _A_WEEK * weeks[0]), max(high, _A_WEEK * weeks[1])
    return Effort(
        lead=(low, max(low, min(high, 2 * low))),
        parties=(round(parties[0]), max(round(parties[0]), round(parties[1]))),
    )


def _hours_of_talks(
    plan: Blueprint, *, briefly: bool = False
) -> tuple[tuple[int, int], tuple[float, float]]:
    """Hours of the lead, and of all the others, for the talks and what has to be in place."""
    apart = plan.shape.pattern == "apart"
    in_writing = any(each.said.key in _FACTS_ROUND for each in plan.told)
    lead, parties = _hours_in(
        (each for each in plan.arenas if not apart or each.phase in _UNTIL_REVIEW), plan.put_off
    )
    if in_writing:
        lead = (lead[0] + _IN_WRITING, lead[1] + 2.0 * _IN_WRITING)
    told = len(plan.gates) + len(plan.told)
    if briefly or any(each.code == HOURS for each in plan.told):
        least = _with_what_is_told(lead, told)[0]
        return (least, max(least, round(lead[1] + told / 2))), parties
    return _with_what_is_told(lead, told), parties


def _is_of_others(arena: PlanArena, put_off: frozenset[str]) -> bool:
    """Whether somebody else than the lead holds it: a track by law, a body that meets already
    beside it all, or a meeting that others have called and are asked to wait with.
    """
    waits = bool(arena.dialogues) and put_off.issuperset(arena.dialogues)
    goes_on = arena.status == "open" and arena.kind in BESIDE
    return arena.kind == "rights_track" or goes_on or waits


def _hours_in(
    arenas: Iterable[PlanArena], put_off: frozenset[str]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Hours of the lead, and of all the others, in the sessions of arenas."""
    lead, parties = [0.0, 0.0], [0.0, 0.0]
    for arena in arenas:
        if arena.kind in _AFTER:
            continue
        usual = defaults_of(arena.kind)
        chairs = sum(seat.seats for seat in arena.members if seat.state != "kept_open")
        if not usual.joint and len(arena.members) == 1:
            chairs = min(chairs, 8)
        if arena.kind == "assessment":
            chairs = 1
        if arena.kind in ("feedback", "information"):
            chairs = 0
        factor = 0 if _is_of_others(arena, put_off) else usual.lead_factor
        for at in (0, 1):
            hours = arena.sessions[at] * arena.hours
            lead[at] += hours * factor
            parties[at] += hours * chairs
    return (lead[0], lead[1]), (parties[0], parties[1])


def _with_what_is_told(lead: tuple[float, float], told: int) -> tuple[int, int]:
    """Hours of the lead in the room with those for each thing that has to be in place or said."""
    return max(2, round(lead[0] + 0.5 * told)), max(4, round(lead[1] + told))


def first_leg(
    facts: Situation, plan: Blueprint, whole: Span, hours: Effort, *, only: bool = False
) -> FirstLeg | None:
    """What is done first in a plan that is larger than the small process: what is fixed, what
    protects the talks, and the talks with each. After that the lead says whether there is something
    to go on with. None where nobody is called before a common room is begun, where the rest is no
    longer than that, or where people are in danger, whom nobody leaves half way.

    Args:
        facts: the situation.
        plan: what is done now.
        whole: how long all of it takes.
        hours: what all of it takes in hours.
        only: whether it is all that there is time for.
    """
    called = any(each.kind in _CALLED for each in _in_phase(plan, "call"))
    begun = any(each.joint and each.phase not in FIRST_LEG for each in plan.arenas)
    undivided = plan.shape.small or plan.shape.stance != "talks" or plan.shape.pattern in _SET
    if undivided or facts.shape_violent or not called or not (begun or only):
        return None
    weeks = weeks_until(plan, "call")
    if not only and (2 * weeks[0] > whole.weeks[0] or weeks[1] >= whole.weeks[1]):
        return None
    low, high = hours_of_leg(plan)
    until = None
    if facts.start is not None:
        most = min(7 * weeks[1], (dt.date.max - facts.start).days)
        until = facts.start + dt.timedelta(days=most)
    return FirstLeg(weeks=weeks, lead=(low, min(high, hours.lead[1])), until=until)


def hours_of_leg(plan: Blueprint) -> tuple[int, int]:
    """Fewest and most hours of the lead until the talks with each are done.

    Args:
        plan: what is done now.
    """
    lead, _ = _hours_in((each for each in plan.arenas if each.phase in FIRST_LEG), plan.put_off)
    told = [each for each in plan.gates if each.phase in FIRST_LEG]
    low, high = _with_what_is_told(lead, len(told))
    return low, min(high, 2 * low)


def _weeks(arena: PlanArena, beside: Collection[str]) -> tuple[int, int]:
    """Weeks that the sessions of an arena take, one after another; of what runs through the whole
    process those of its first meeting.
    """
    if arena.id in beside:
        return (1, 1)
    low, high = (1 + (count - 1) * (arena.every_days or 0) // 7 for count in arena.sessions)
    return low, high


def _runs_beside(arenas: Iterable[PlanArena]) -> frozenset[str]:
    """Ids of the arenas of a phase that nothing waits for the end of: those of a kind that meets
    through the whole process, and forums that run already beside a common room of the plan.
    """
    listed = list(arenas)
    own_room = any(
        each.joint and each.status != "open" and each.kind not in BESIDE for each in listed
    )
    return frozenset(
        each.id
        for each in listed
        if each.kind in BESIDE or (own_room and each.joint and each.status == "open")
    )


def weeks_in_a_row(arenas: list[PlanArena]) -> tuple[int, int]:
    """Fewest and most weeks of arenas of one phase: those that wait for each other one after
    another, the rest side by side.

    Args:
        arenas: the arenas.
    """
    by_id = {each.id: each for each in arenas}
    beside = _runs_beside(arenas)
    before = {each.id: [other for other in each.opens_after if other in by_id] for each in arenas}
    counted = [key for key, each in by_id.items() if each.kind not in _AFTER]
    until: dict[str, tuple[int, int]] = {}
    for key in finishing_order(before, counted):
        # Of two that wait for each other the one has no end yet, and is not counted.
        ends = [until[other] for other in before[key] if other in until]
        until[key] = _added(_longest((0, 0), *ends), _weeks(by_id[key], beside))
    return _longest((0, 0), *(until[key] for key in counted))


def _sure(arena: PlanArena) -> bool:
    """Whether an arena comes anyway, and not only if what is agreed has to be changed."""
    return not (isinstance(arena.title, Said) and arena.title.key == "plan_decide.renew_title")


def _runs(plan: Blueprint) -> bool:
    """Whether a common forum runs already."""
    return any(
        each.status == "open" for each in plan.arenas_of("plenary", "round_table", "negotiation")
    )


def _until_decided(facts: Situation) -> tuple[int, int]:
    """Weeks where it is enough that something is done: until the last body has taken it up on its
    known day and an answer is given, no less than doing it takes.
    """
    if facts.start is None:
        return _DONE
    days = [each.way.meeting.day for each in decision_days(facts, facts.start) if each.way.meeting]
    if not days:
        return _DONE
    weeks = ceil((max(days) - facts.start).days / 7)
    return max(_DONE[0], weeks), max(_DONE[1], weeks + _BACK[1])


def time_of(facts: Situation, plan: Blueprint, *, meetings: bool = True) -> Span:
    """Weeks until everything but the following up is done; of talks held apart, to the next
    review.

    Args:
        facts: the situation.
        plan: what is done now.
        meetings: whether the known meetings of those who decide are waited for; else it is what
            the plan needs whenever they meet.
    """
    shut: list[PlanGate] = sorted(
        (each for each in plan.gates if each.state == "shut"),
        key=lambda each: PHASES.index(each.phase),
    )
    until = shut[0].id if shut else None
    if plan.shape.pattern in (*_SET, "enough"):
        return Span(weeks=_weeks_of_talks(facts, plan), dated_until=until)
    low, high = _weeks_of_talks(facts, plan, meetings=meetings)
    # A standing group that begins now is what there is to do, and not only what comes after.
    begun = [each for each in plan.arenas_of("monitoring") if each.phase == "wide"]
    beside = any(each.phase == "wide" for each in plan.joint() if each not in begun)
    for each in begun:
        first, last = (1 + (count - 1) * (each.every_days or 0) // 7 for count in each.sessions)
        low = max(low, first) if beside else low + first
        high = max(high, last) if beside else high + last
    return Span(weeks=(low, high), dated_until=until)


def _weeks_of_talks(facts: Situation, plan: Blueprint, *, meetings: bool = True) -> tuple[int, int]:
    """Weeks until everything but the following up is done."""
    if plan.shape.pattern == "enough":
        return _until_decided(facts)
    if plan.shape.pattern in _SET:
        return _SET[plan.shape.pattern]
    if plan.shape.small:
        if plan.shape.stance == "decline":  # nothing but word and answers is left
            return _with_booked(facts, plan, _SET["inform"])
        weeks = _at_the_lead_s_pace(facts, plan, _small_weeks(plan))
        ready = max(0, weeks[0] - _TO_DECIDE_SMALL), max(0, weeks[1] - _TO_DECIDE_SMALL)
        if meetings:
            weeks = _longest(weeks, _added(_known_meetings(facts, plan, ready), _BACK))
        return _with_booked(facts, plan, weeks)
    # Where the common forum runs already the sessions that are left count, one after another; the
    # figures of others are for an agreement that nobody has begun, or that is begun anew.
    counted = _runs(plan) and not facts.rules_agreed
    if facts.agreement and len(facts.concerned) > _MANY_PARTIES and not counted:
        parts = ["work", "close"] if facts.rules_agreed else ["prepare", "work", "close"]
        low = sum(_MANY_AGREE[name][0] for name in parts)
        return low, sum(_MANY_AGREE[name][1] for name in parts)
    ready = _added(weeks_until(plan, "small"), weeks_in_a_row(_in_phase(plan, "wide")))
    ready = _at_the_lead_s_pace(facts, plan, ready)
    decided = ready
    if any(map(_sure, _in_phase(plan, "decide"))):
        met = _known_meetings(facts, plan, ready) if meetings else (0, 0)
        decided = _longest(_added(ready, _DECIDE), met)
    span = _added(decided, _BACK)
    low, high = _with_booked(facts, plan, (max(span[0], 2), span[1]))
    return low, max(low, min(high, 2 * low))


def _small_weeks(plan: Blueprint) -> tuple[int, int]:
    """Weeks of a small process: no more than ten, and at the least more where somebody has to
    decide in writing to hold it.
    """
    called = _BY_WORDS["plan_fixed.mandate_small"]
    written = _longest(called, _shut(plan, "mandate"))
    return _SMALL[0] + written[0] - called[0], _SMALL[1]


def _at_the_lead_s_pace(
    facts: Situation, plan: Blueprint, weeks: tuple[int, int]
) -> tuple[int, int]:
    """The weeks, no fewer than the hours of the lead take with the days a week that there are,
    where the calendar says how many for each who leads.
    """
    leading = [
        each for each in facts.case.facilitators if each.role is not FacilitatorRole.INTERPRETER
    ]
    days = [each.days_per_week for each in leading if each.days_per_week is not None]
    if not days or len(days) < len(leading) or sum(days) <= 0:
        return weeks
    (low, high), _ = _hours_of_talks(plan)
    a_week = _A_DAY * sum(days)
    least, most = ceil(low / a_week), ceil(min(high, 2 * low) / a_week)
    if sum(days) < 1:
        # A talk for each half day of the lead, as the timetable has it.
        each_takes = ceil(_HALF / sum(days))
        led = [each for each in plan.arenas if each.kind not in _NOT_LED]
        least = max(least, _BESIDE + each_takes * sum(each.sessions[0] for each in led))
        most = max(most, _BESIDE + each_takes * sum(each.sessions[1] for each in led))
    least = max(weeks[0], min(_FARTHEST, least))
    most = max(weeks[1], min(_FARTHEST, most))
    return least, max(least, min(most, 2 * least))


def _known_meetings(facts: Situation, plan: Blueprint, ready: tuple[int, int]) -> tuple[int, int]:
    """Weeks until the first known meetings of the bodies that decide, where what they decide on is
    ready after so many; none where no meeting is known.
    """
    bodies = {
        seat.party
        for each in _in_phase(plan, "decide")
        for seat in each.members
        if _sure(each) and seat.party in facts.bodies and facts.bodies[seat.party].meetings
    }
    low = [_weeks_until_meeting(facts, key, ready[0]) for key in bodies]
    high = [_weeks_until_meeting(facts, key, ready[1]) for key in bodies]
    return max(low, default=0), max(high, default=0)


def _weeks_until_meeting(facts: Situation, body: str, weeks: int) -> int:
    """Weeks until the first known meeting of a body that takes up what is ready after so many, or
    until the day that is set for what waits there, where that is later; none where no such meeting
    is known.
    """
    start = facts.start
    if start is None or weeks > _FARTHEST:
        return 0
    ready = start + dt.timedelta(days=min(7 * weeks, (dt.date.max - start).days))
    meeting = way_up(facts.case, facts.bodies[body], ready).meeting
    waiting = [each.date for each in facts.pending if each.body == body]
    set_days = [day for each in waiting if (day := exact(each)) is not None and day >= ready]
    days = set_days
    if meeting is not None and len(set_days) < len(waiting or (None,)):
        days = [meeting.day, *set_days]  # what has no day of its own comes up at the first
    return ceil(((max(days) - start).days + 1) / 7) if days else 0


def last_day(facts: Situation, plan: Blueprint) -> dt.date | None:
    """The last day that the plan reaches, by its most weeks; None where its first is not known."""
    if facts.start is None:
        return None
    days = 7 * time_of(facts, plan).weeks[1]
    return facts.start + dt.timedelta(days=min(days, (dt.date.max - facts.start).days))


def _with_booked(facts: Situation, plan: Blueprint, weeks: tuple[int, int]) -> tuple[int, int]:
    """The weeks, no fewer than until the last talk that has its day already and what comes after
    it. A day years ahead is asked about and not reckoned with.
    """
    start = facts.start
    days = [
        last
        for each in facts.coming
        if each.id not in plan.put_off
        and each.purpose not in (Purpose.DECIDE, Purpose.FEEDBACK, Purpose.FOLLOW_UP)
        and (last := last_day_of(each)) is not None
    ]
    if start is None or not days:
        return weeks
    booked = ceil((max(days) - start).days / 7)
    if not 0 < booked <= _FARTHEST:
        return weeks
    after = _BACK
    if any(map(_sure, _in_phase(plan, "decide"))):
        after = _added(_DECIDE, _BACK)
    return max(weeks[0], booked + after[0]), max(weeks[1], booked + after[1])


def weeks_until(plan: Blueprint, phase: str) -> tuple[int, int]:
    """Fewest and most weeks until some of what comes first is done.

    Args:
        plan: the plan.
        phase: ``call`` for the talks with each, ``small`` for those and what comes between them and
            the wider talks.
    """
    # What protects the talks, and the talks with each, are side by side.
    calls = _added(_of_calls(plan), _shut(plan, "mirrored"))
    until_calls = _added(
        _of_what_is_fixed(plan), _longest(weeks_in_a_row(_in_phase(plan, "protect")), calls)
    )
    if phase == "call":
        return until_calls
    return _added(until_calls, weeks_in_a_row(_in_phase(plan, "facts")), _of_what_is_small(plan))


def _added(*spans: tuple[int, int]) -> tuple[int, int]:
    """Weeks one after another."""
    return sum(each[0] for each in spans), sum(each[1] for each in spans)


def _longest(*spans: tuple[int, int]) -> tuple[int, int]:
    """Weeks side by side."""
    return max(each[0] for each in spans), max(each[1] for each in spans)


def _in_phase(plan: Blueprint, name: str) -> list[PlanArena]:
    return [each for each in plan.arenas if each.phase == name]


def _shut(plan: Blueprint, kind: str) -> tuple[int, int]:
    """Weeks until the shut gates of a kind are opened, side by side."""
    spans = [
        weeks_of_gate(each, plan.arenas)
        for each in plan.gates
        if each.kind == kind and each.state == "shut"
    ]
    return _longest((0, 0), *spans)


def _of_what_is_fixed(plan: Blueprint) -> tuple[int, int]:
    return _added(weeks_in_a_row(_in_phase(plan, "fixed")), _shut(plan, "mandate"))


def _of_calls(plan: Blueprint) -> tuple[int, int]:
    """Weeks of the talks with each: as long as talking with so many usually takes, or as their own
    meetings take where that is longer. A track of one's own by right runs beside all of it.
    """
    here = [each for each in _in_phase(plan, "call") if each.kind != "rights_track"]
    low, high = weeks_in_a_row(here)
    count = len([each for each in here if each.kind in _CALLED])
    if not count:
        return low, high
    usual = next((weeks for most, weeks in _CALLS if count <= most), _MANY_CALLS)
    weeks = max(usual[0], min(low, usual[1])), max(usual[1], min(high, 2 * usual[1]))
    return _while_somebody_leads(plan.facts, weeks, sum(each.sessions[0] for each in here))


def _while_somebody_leads(facts: Situation, weeks: tuple[int, int], talks: int) -> tuple[int, int]:
    """The weeks, no fewer than so many talks take at as many a week as those who lead have days
    for, and with the weeks in which the calendar is closed or nobody who leads is there: so the
    timetable has it.
    """
    leading = facts.leads
    said = [each.days_per_week for each in leading if each.days_per_week is not None]
    days = sum(said)
    if said and len(said) == len(leading) and days > 0:
        paced = ceil(talks / int(days)) if days >= 1 else talks * ceil(_HALF / days)
        paced = min(paced, _FARTHEST)
        weeks = max(weeks[0], paced), max(weeks[1], paced + _LATEST)
    return with_closed(facts, weeks)


def with_closed(facts: Situation, weeks: tuple[int, int]) -> tuple[int, int]:
    """The weeks, with those that are closed among them.

    Args:
        facts: the situation.
        weeks: fewest and most weeks from the first day on.
    """
    calendar, start = facts.case.calendar, facts.start
    if calendar is None or start is None:
        return weeks
    away = [set(map(_span_of, each.unavailable)) for each in facts.leads]
    closed = {*map(_span_of, calendar.closed), *(set.intersection(*away) if away else ())}
    made = list(weeks)
    for first, last in sorted(closed):
        for at, length in enumerate(made):
            begins = (first - start).days
            if 0 <= begins < 7 * length:
                made[at] = min(_FARTHEST, length + ceil(((last - first).days + 1) / 7))
    return made[0], made[1]


def _span_of(period: Period) -> tuple[dt.date, dt.date]:
    return period.first, period.last


def _of_what_is_small(plan: Blueprint) -> tuple[int, int]:
    """Weeks of what comes before the wider talks: ground rules and then the small rooms, or ground
    rules and trust where that takes longer.
    """
    rules = _shut(plan, "process_agreement")
    return _added(rules, _longest(weeks_in_a_row(_in_phase(plan, "small")), _shut(plan, "trust")))
