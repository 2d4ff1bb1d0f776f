"""Alternatives as plain data, exactly as ``propose --json`` prints them, in the words that the
reader may have.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.plan import (
    Because,
    Before,
    Days,
    EachYear,
    FirstLeg,
    Metrics,
    Plan,
    PlanArena,
    PlanGate,
    Question,
    Said,
)
from processmap.model.process_map import Case
from processmap.wording.plans import Names, Wording

__all__ = ["FORMAT", "VERSION", "alternatives_to_data", "plan_to_data"]

FORMAT = "processmap-proposals"
VERSION = 2


def alternatives_to_data(
    case: Case, plans: Iterable[Plan], dropped: Iterable[tuple[str, Said]], wording: Wording
) -> dict[str, Any]:
    """Give alternatives with only plain dicts, lists, texts and numbers.

    Args:
        case: the map that they are for, as the reader may see it.
        plans: the alternatives, likewise.
        dropped: name of each alternative that was left out, and why.
        wording: words them for the reader.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "alternatives": [plan_to_data(case, each, wording) for each in plans],
        "dropped": [{"name": name, "why": wording.inside(why)} for name, why in dropped],
    }


def plan_to_data(case: Case, plan: Plan, wording: Wording) -> dict[str, Any]:
    """Give one plan as plain data: everything that its text says, and what a program needs
    besides.

    Args:
        case: the map that it is for, as the reader may see it.
        plan: the plan, likewise.
        wording: words it for the reader.
    """
    told: dict[str, Any] = _told(_data(case, plan, wording), wording.names)
    return told


_WORDS = frozenset(
    {
        "theme",
        "themes",
        "title",
        "text",
        "place",
        "because",
        "purpose",
        "yields",
        "why",
        "hour",
        "lead",
    }
)
"""Keys under which there are words, which may name somebody, and not only ids."""


def _told(found: Any, names: Names, words: bool = False) -> Any:
    """Data without the words that may not be told: the last look, whatever has made them."""
    if isinstance(found, dict):
        return {key: _told(each, names, key in _WORDS) for key, each in found.items()}
    if isinstance(found, list):
        return [_told(each, names, words) for each in found]
    if isinstance(found, str) and (words or " " in found) and names.free(found, ()) is None:
        return None
    return found


def _data(case: Case, plan: Plan, wording: Wording) -> dict[str, Any]:
    return {
        "name": plan.name,
        "status": plan.status.value,
        "language": plan.language,
        "pattern": plan.pattern,
        "then": list(plan.then),
        "beside": list(plan.beside),
        "small": plan.small,
        "stance": plan.stance,
        "later": list(plan.later),
        "why": _reasons(plan.reasons, wording),
        "gives_up": [wording.say(each) for each in plan.gives_up],
        "arenas": [_arena(each, wording) for each in plan.arenas],
        "gates": [_gate(each, wording) for each in plan.gates],
        "claims": [
            {
                "party": each.party,
                "theme": each.theme,
                "claim": each.claim,
                "others": list(each.others),
                "state": each.state,
                "honoured_in": list(each.honoured_in),
                "why": each.why,
                "mend": wording.say(each.mend) if each.mend else None,
                "assumed": each.assumed,
            }
            for each in plan.claims
        ],
        "questions": [_question(each, wording) for each in plan.questions],
        "calls": [
            {
                "party": each.party,
                "reason": each.reason,
                "text": wording.say(each.said),
                "why": wording.say(each.why),
                "through": _say(each.through, wording) or None,
                "through_whom": list(each.through.refs[1:]) if each.through else [],
                "about": wording.say(each.about),
                "arena": each.arena,
            }
            for each in plan.calls
        ],
        "first_yes": _say(plan.first_yes, wording),
        "not_here": [
            {"text": wording.say(each), "refs": list(each.refs)} for each in plan.not_here
        ],
        "assumed": [wording.say(each) for each in plan.assumed],
        "hours": {"lead": list(plan.hours.lead), "parties": list(plan.hours.parties)},
        "time": {
            "weeks": list(plan.time.weeks),
            "dated_until": plan.time.dated_until,
            "first": _first_leg(plan.time.first),
            "met_by": plan.time.met_by.isoformat() if plan.time.met_by else None,
        },
        "order": [list(pair) for pair in plan.order],
        "notes": [
            {"code": each.code, "text": wording.say(each.said), "refs": list(each.said.refs)}
            for each in plan.told
        ],
        "dialogues": [
            _dialogue(case, wording.names, each, plan.language) for each in plan.dialogues
        ],
        "precedences": [
            {
                "before": each.before,
                "after": each.after,
                "rule": each.rule,
                "because": wording.order(each.because),
                "gap_days": each.gap_days,
            }
            for each in plan.precedences
        ],
        "kept_free": [
            {
                "rule": each.because.rule,
                "because": wording.because(each.because),
                "refs": list(each.because.refs),
                "whom": list(each.whom),
                **_days_kept(each.when),
            }
            for each in plan.kept_free
        ],
        "booked": [
            {"meeting": each.meeting, "state": each.state, "text": wording.say(each.said)}
            for each in plan.booked
        ],
        "unmet": [],  # promised by version 2; what is unmet stands in the notes and the claims
        "metrics": _metrics(plan.metrics),
    }


def _days_kept(when: Days | Before | EachYear) -> dict[str, str | None]:
    """The days that are kept free, both ends included; of those that come back each year, the month
    and the day.
    """
    match when:
        case Before(day):
            return {"from": None, "to": (day - dt.timedelta(days=1)).isoformat()}
        case Days(first, last):
            return {"from": first.isoformat(), "to": (last or first).isoformat()}
        case EachYear(first, last):
            ends = [f"--{month:02}-{day:02}" for month, day in (first, last)]
            return {"from": ends[0], "to": ends[1]}


def _say(said: Said | str | None, wording: Wording) -> str | None:
    return None if said is None else wording.say(said)


def _reasons(reasons: tuple[Because, ...], wording: Wording) -> list[dict[str, Any]]:
    return [
        {"rule": each.rule, "because": wording.because(each), "refs": list(each.refs)}
        for each in reasons
    ]


def _arena(arena: PlanArena, wording: Wording) -> dict[str, Any]:
    return {
        "id": arena.id,
        "kind": arena.kind,
        "phase": arena.phase,
        "title": _say(arena.title, wording),
        "purpose": _say(arena.purpose, wording),
        "themes": [each for each in arena.themes if wording.names.free(each, ()) is not None],
        "members": [
            {
                "party": seat.party,
                "seats": seat.seats,
                "claim": seat.claim,
                "held_by": seat.held_by,
                "state": seat.state,
            }
            for seat in arena.members
        ],
        "absent": [{"party": each.party, "why": each.why} for each in arena.absent],
        "sessions": list(arena.sessions),
        "every_days": arena.every_days,
        "hours": arena.hours,
        "lead": list(arena.lead),
        "led_by": _say(arena.lead_said, wording),
        "lead_from": _lead_from(arena),
        "about": list(arena.about),
        "between": arena.between,
        "place": _say(arena.place, wording),
        "hour": _say(arena.hour, wording),
        "opens_after": list(arena.opens_after),
        "yields": wording.inside(arena.gives),
        "status": arena.status,
        "dialogues": list(arena.dialogues),
        "reasons": _reasons(arena.reasons, wording),
        "ground": _say(arena.ground, wording),
        "chairs": [wording.say(each) for each in arena.chairs],
        "beside": [wording.say(each) for each in arena.notes],
    }


def _lead_from(arena: PlanArena) -> str | None:
    """Where the lead is to come from, where nobody is chosen: ``outside`` those who have a
    stake.
    """
    if arena.lead or arena.lead_said is None:
        return None
    return (
        "outside"
        if arena.lead_said.key.startswith(("plan_call.led_from_outside", "plan_call.led_not_owner"))
        else "accepted"
    )


def _gate(gate: PlanGate, wording: Wording) -> dict[str, Any]:
    return {
        "id": gate.id,
        "kind": gate.kind,
        "phase": gate.phase,
        "state": gate.state,
        "text": wording.say(gate.said),
        "opened_by": list(gate.opened_by),
        "strength": gate.strength,
        "refs": list(gate.refs),
        "about": list(gate.about),
        "reasons": _reasons(gate.reasons, wording),
        "beside": [wording.say(each) for each in gate.notes],
    }


def _first_leg(leg: FirstLeg | None) -> dict[str, Any] | None:
    """What comes first and is told by itself."""
    if leg is None:
        return None
    until = leg.until.isoformat() if leg.until else None
    return {"weeks": list(leg.weeks), "lead": list(leg.lead), "until": until}


def _question(question: Question, wording: Wording) -> dict[str, Any]:
    return {
        "id": question.id,
        "text": wording.say(question.said),
        "about": list(question.about),
        "first": question.first,
        "answers": [
            {
                "value": answer.value,
                "text": wording.say(answer.said),
                "writes": [
                    {"path": list(write.path), "value": write.value} for write in answer.writes
                ],
                "leads_to": wording.say(answer.leads_to),
                "expects": [list(pair) for pair in answer.expects],
            }
            for answer in question.answers
        ],
    }


def _dialogue(case: Case, names: Names, each: Dialogue, language: str) -> dict[str, Any]:
    pairs = {tension.id: list(tension.between) for tension in case.tensions if tension.id}
    named = [pairs.get(key, [key]) if isinstance(key, str) else list(key) for key in each.tensions]
    return {
        "id": each.id,
        "arena": getattr(each, "arena", None),
        "session": getattr(each, "session", None),
        "title": names.free(each.title, (each.id,)) or text("export.plain_talk", language),
        "purpose": each.purpose.value if each.purpose else None,
        "method": each.method,
        "participants": list(each.participants),
        "tensions": named,
        "status": each.status.value if each.status else "planned",
        "provisional": each.provisional,
        "round": each.round,
        "start": _moment(each, each.start),
        "end": _moment(each, each.end),
        "reasons": [
            {"rule": reason.rule, "because": reason.because, "refs": list(reason.refs)}
            for reason in each.reasons
        ],
    }


def _moment(dialogue: Dialogue, value: Any) -> str | None:
    if value is None:
        return str(dialogue.date) if dialogue.date else None
    if dialogue.date and not hasattr(value, "date"):
        return f"{dialogue.date}T{value.isoformat()}"
    return str(value.isoformat())


def _metrics(found: Metrics) -> dict[str, Any]:
    return {
        "dialogues": found.dialogues,
        "joint_dialogues": found.joint_dialogues,
        "participant_hours": found.participant_hours,
        "facilitator_hours": found.facilitator_hours,
        "weeks": found.weeks,
        "tensions": found.tensions,
        "tensions_met": found.tensions_met,
        "heaviest_load": found.heaviest_load,
        "margin_days": found.margin_days,
        "lower_bound": found.lower_bound,
    }
