"""Alternatives as plain data, exactly as ``propose --json`` prints them."""

from typing import Any

from processmap.language.names import title_of
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Alternatives, Metrics, Plan
from processmap.model.process_map import ProcessMap

__all__ = ["alternatives_to_data", "plan_to_data"]


def alternatives_to_data(found: Alternatives) -> dict[str, Any]:
    """Give ``{"alternatives": [...]}`` with only plain dicts, lists, texts and numbers."""
    return {"alternatives": [plan_to_data(found.case, each) for each in found.plans]}


def plan_to_data(case: ProcessMap, plan: Plan) -> dict[str, Any]:
    """Give one plan as plain data."""
    return {
        "name": plan.name,
        "status": plan.status.value,
        "dialogues": [_dialogue(case, each, plan.language) for each in plan.dialogues],
        "precedences": [
            {
                "before": each.before,
                "after": each.after,
                "rule": each.rule,
                "because": each.because,
                "gap_days": each.gap_days,
            }
            for each in plan.precedences
        ],
        "unmet": [{"need": each.need, "refs": list(each.refs), "relaxation": each.relaxation} for each in plan.unmet],
        "metrics": _metrics(plan.metrics),
    }


def _dialogue(case: ProcessMap, each: Dialogue, language: str) -> dict[str, Any]:
    pairs = {tension.id: list(tension.between) for tension in case.tensions if tension.id}
    named = [pairs.get(key, [key]) if isinstance(key, str) else list(key) for key in each.tensions]
    return {
        "id": each.id,
        "title": title_of(each, language),
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
            {"rule": reason.rule, "because": reason.because, "refs": list(reason.refs)} for reason in each.reasons
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
