"""A timetable, and a look back from a decision, as data for other programs."""

import datetime as dt
from collections.abc import Iterable
from json import dumps
from typing import Any

from processmap.audience.seen import Seen
from processmap.model.schedule import Clash, Due, Latest, Schedule, Timed, WayOut

__all__ = ["backward_json", "schedule_json", "schedule_to_data"]


def schedule_json(seen: Seen) -> str:
    """Write a schedule as data for other programs.

    Args:
        seen: what may be seen of the map with the schedule's days in it, and the schedule.
    """
    if seen.schedule is None:
        raise TypeError("a schedule is needed")
    return dumps(schedule_to_data(seen.schedule), ensure_ascii=False, indent=2) + "\n"


def _iso(value: dt.date | None) -> str | None:
    return value.isoformat() if value else None


def schedule_to_data(found: Schedule) -> dict[str, Any]:
    """Give a schedule, as it may be seen, as plain dicts, lists, texts and numbers."""
    shown = {each.id for each in found.plan.dialogues}
    return {
        "name": found.plan.name,
        "status": found.status.value,
        "first_day": _iso(found.first_day),
        "target": _iso(found.target),
        "done": _iso(found.done),
        "end": _iso(found.end),
        "weeks": found.weeks,
        "late_days": found.late_days,
        "margin_days": found.margin_days,
        "lower_bound": _iso(found.lower_bound),
        "gap": found.gap,
        "dialogues": [_time_data(found, each) for each in found.times if each.dialogue in shown],
        "dues": [_due_data(each) for each in found.dues],
        "chain": list(found.chain),
        **_clash_data(found.clash, found.ways),
        "supposed": list(found.supposed),
        "notes": list(found.notes),
    }


def _clash_data(clash: Clash | None, ways: tuple[WayOut, ...]) -> dict[str, Any]:
    facts = (
        [
            {"fact": each.key, "message": each.message, "refs": list(each.refs)}
            for each in clash.facts
        ]
        if clash
        else []
    )
    return {
        "clash": {"facts": facts, "irreducible": clash.irreducible, "conclusion": clash.conclusion}
        if clash
        else None,
        "ways": [
            {
                "message": each.message,
                "facts": list(each.facts),
                "end": _iso(each.end),
                "late_days": each.late_days,
            }
            for each in ways
        ],
    }


def backward_json(seen: Seen) -> str:
    """Write a look back as data for other programs.

    Args:
        seen: what may be seen of the map with the plan in it, and the look back.
    """
    found = seen.backward
    if found is None:
        raise TypeError("a look back is needed")
    titles = {each.id: each.title for each in found.plan.dialogues}

    def told(steps: Iterable[Latest]) -> list[dict[str, Any]]:
        return [
            {"id": each.dialogue, "title": titles.get(each.dialogue)}
            | {"latest": _iso(each.date), "limit": _iso(each.limit)}
            for each in steps
            if each.dialogue in titles
        ]

    data = {
        "body": found.body,
        "date": _iso(found.date),
        "possible": found.possible,
        "first_day": _iso(found.first_day),
        "steps": told(found.steps),
        "instead": {"date": _iso(found.instead), "steps": told(found.instead_steps)}
        if found.instead
        else None,
        **_clash_data(found.clash, found.ways),
        "notes": list(found.notes),
    }
    return dumps(data, ensure_ascii=False, indent=2) + "\n"


def _time_data(found: Schedule, each: Timed) -> dict[str, Any]:
    dialogue = found.plan[each.dialogue]
    return {
        "id": each.dialogue,
        "title": dialogue.title,
        "participants": list(dialogue.participants),
        "status": dialogue.status.value if dialogue.status else "planned",
        "date": _iso(each.date),
        "part": each.part.value,
        "start": _local(each.date, each.start),
        "end": _local(each.last, each.end),
        "slack_days": each.slack_days,
        "fixed": each.fixed,
        "tentative": each.tentative,
        "critical": each.critical,
        "place": each.place,
    }


def _local(date: dt.date, time: dt.time | None) -> str:
    return f"{date.isoformat()}T{time.isoformat()}" if time else date.isoformat()


def _due_data(each: Due) -> dict[str, Any]:
    return {
        "date": _iso(each.date),
        "kind": each.kind,
        "body": each.body,
        "meeting": _iso(each.meeting),
        "what": each.what,
    }
