"""What a plan takes: hours of the lead and of the others, and weeks along the longest chain, as
ranges.
"""

from collections.abc import Iterable
from math import ceil

from processmap.model.plan import Effort, PlanArena, PlanGate, Said, Span
from processmap.planning.arena_kinds import PHASES, defaults_of
from processmap.planning.blueprint import Blueprint
from processmap.planning.decision_days import decision_days
from processmap.planning.situation import Situation

__all__ = ["hours_of", "time_of", "weeks_of_gate"]

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
_REVIEW = (12, 13)
_UNTIL_REVIEW = frozenset({"fixed", "protect", "call", "facts", "small"})
"""Phases that talks held apart get through before they are looked at anew (own)."""
_LONG = 26
"""Weeks from which on a process is held together between its meetings (own)."""
_A_WEEK = 3
"""Hours a week that the lead of a long process is on the telephone, at the least (own)."""
_FACTS_ROUND = frozenset({"plan_stance.facts_together", "plan_stance.facts_apart"})
_IN_WRITING = 8
"""Hours of the lead for questions gathered, answered and sent back in writing (own)."""
_SMALL = (6, 10)
_SET = {"apart": _REVIEW, "inform": (3, 6)}
"""Weeks of the patterns that are not counted from their arenas (own)."""
# A public agreement among many: 44 partnerships took about 48 months to agreement and first
# measures (LPS02); Vienna's from the first preparation to the contract five and a half years
# (VIE-D).
_MANY_PARTIES = 10
_MANY_AGREE = {"prepare": (40, 80), "work": (93, 186), "close": (12, 24)}


def weeks_of_gate(kind: str) -> tuple[int, int]:
    """Fewest and most weeks that opening a gate of a kind takes."""
    return _GATES.get(kind, _ANY_GATE)


def hours_of(facts: Situation, plan: Blueprint) -> Effort:
    """Hours of the lead (each hour in the room costs about two outside) and of all the others in
    the room; of talks held apart those until they are looked at anew, as the weeks are.
    """
    apart = plan.shape.pattern == "apart"
    in_writing = any(each.said.key in _FACTS_ROUND for each in plan.told)
    lead = [_IN_WRITING, 2.0 * _IN_WRITING] if in_writing else [0.0, 0.0]
    parties = [0.0, 0.0]
    for arena in plan.arenas:
        if arena.kind in _AFTER or (apart and arena.phase not in _UNTIL_REVIEW):
            continue
        usual = defaults_of(arena.kind)
        chairs = sum(seat.seats for seat in arena.members if seat.state != "kept_open")
        if not usual.joint and len(arena.members) == 1:
            chairs = min(chairs, 8)
        if arena.kind == "assessment":
            chairs = 1
        if arena.kind in ("feedback", "information"):
            chairs = 0
        for at in (0, 1):
            hours = arena.sessions[at] * arena.hours
            lead[at] += hours * usual.lead_factor
            parties[at] += hours * chairs
    told = len(plan.gates) + len(plan.told)
    low, high = (max(2, round(lead[0] + 0.5 * told)), max(4, round(lead[1] + told)))
    weeks = _weeks_of_talks(facts, plan)
    if weeks[0] >= _LONG:
        low, high = max(low, _A_WEEK * weeks[0]), max(high, _A_WEEK * weeks[1])
    return Effort(
        lead=(low, max(low, min(high, 2 * low))),
        parties=(round(parties[0]), max(round(parties[0]), round(parties[1]))),
    )


def _weeks(arenas: Iterable[PlanArena]) -> tuple[int, int]:
    """Weeks that some arenas take beside each other: those of the longest."""
    found = [
        tuple(1 + (count - 1) * (each.every_days or 0) // 7 for count in each.sessions)
        for each in arenas
        if each.kind not in _AFTER
    ]
    return (max((low for low, _ in found), default=0), max((high for _, high in found), default=0))


def _chain(arenas: list[PlanArena]) -> tuple[int, int]:
    """Weeks of arenas of one phase: those that wait for each other one after another, the rest side
    by side.
    """
    by_id = {each.id: each for each in arenas}
    memo: dict[str, tuple[int, int]] = {}

    def until(key: str, seen: frozenset[str]) -> tuple[int, int]:
        if key in memo:
            return memo[key]
        before = [
            until(other, seen | {key})
            for other in by_id[key].opens_after
            if other in by_id and other not in seen
        ]
        own = _weeks([by_id[key]])
        low = max((each[0] for each in before), default=0) + own[0]
        high = max((each[1] for each in before), default=0) + own[1]
        memo[key] = (low, high)
        return memo[key]

    ends = [until(key, frozenset({key})) for key in by_id if by_id[key].kind not in _AFTER]
    return (max((low for low, _ in ends), default=0), max((high for _, high in ends), default=0))


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


def time_of(facts: Situation, plan: Blueprint) -> Span:
    """Weeks until everything but the following up is done; of talks held apart, to the next
    review.
    """
    shut: list[PlanGate] = sorted(
        (each for each in plan.gates if each.state == "shut"),
        key=lambda each: PHASES.index(each.phase),
    )
    until = shut[0].id if shut else None
    if plan.shape.pattern in (*_SET, "enough"):
        return Span(weeks=_weeks_of_talks(facts, plan), dated_until=until)
    low, high = _weeks_of_talks(facts, plan)
    # A standing group that begins now is what there is to do, and not only what comes after.
    begun = [each for each in plan.arenas_of("monitoring") if each.phase == "wide"]
    beside = any(each.phase == "wide" for each in plan.joint() if each not in begun)
    for each in begun:
        first, last = (1 + (count - 1) * (each.every_days or 0) // 7 for count in each.sessions)
        low = max(low, first) if beside else low + first
        high = max(high, last) if beside else high + last
    return Span(weeks=(low, high), dated_until=until)


def _weeks_of_talks(facts: Situation, plan: Blueprint) -> tuple[int, int]:
    """Weeks until everything but the following up is done."""
    if plan.shape.pattern == "enough":
        return _until_decided(facts)
    if plan.shape.pattern in _SET:
        return _SET[plan.shape.pattern]
    if plan.shape.small:
        return _SMALL
    # Where the common forum runs already the sessions that are left count, one after another; the
    # figures of others are for an agreement that nobody has begun, or that is begun anew.
    counted = _runs(plan) and not facts.rules_agreed
    if facts.agreement and len(facts.concerned) > _MANY_PARTIES and not counted:
        parts = ["work", "close"] if facts.rules_agreed else ["prepare", "work", "close"]
        low = sum(_MANY_AGREE[name][0] for name in parts)
        return (low, sum(_MANY_AGREE[name][1] for name in parts))
    low, high = 0, 0
    for name in PHASES:
        here = [each for each in plan.arenas if each.phase == name]
        span = _chain(here) if name not in ("back",) else _BACK
        if name == "fixed" and any(
            each.kind == "mandate" and each.state == "shut" for each in plan.gates
        ):
            span = (span[0] + _MANDATE[0], span[1] + _MANDATE[1])
        if name == "call":
            count = len([each for each in here if each.kind in ("assessment", "own_group")])
            calls = (
                next((weeks for most, weeks in _CALLS if count <= most), _MANY_CALLS)
                if count
                else (0, 0)
            )
            span = (
                max(calls[0], min(span[0], calls[1])),
                max(calls[1], min(span[1], 2 * calls[1])),
            )
        if name == "small":
            trust = (
                _TRUST
                if any(each.kind == "trust" and each.state == "shut" for each in plan.gates)
                else (0, 0)
            )
            rules = (
                _AGREED
                if any(
                    each.kind == "process_agreement" and each.state == "shut" for each in plan.gates
                )
                else (0, 0)
            )
            span = (max(span[0], trust[0] + rules[0]), max(span[1], trust[1] + rules[1]))
        if name == "decide" and any(map(_sure, here)):
            span = _DECIDE
        low, high = low + span[0], high + span[1]
    low = max(low, 2)
    return (low, max(low, min(high, 2 * low)))
