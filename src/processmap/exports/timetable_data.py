"""A timetable, and a look back from a decision, as data for other programs."""

import datetime as dt
from collections.abc import Iterable
from json import dumps
from typing import Any

from processmap.audience.seen import Seen
from processmap.audience.timetable_words import TimetableWording
from processmap.model.schedule import Between, Clash, Due, Latest, Schedule, Timed, WayOut

__all__ = ["backward_json", "schedule_json", "schedule_to_data"]


def schedule_json(seen: Seen) -> str:
    """Write a schedule as data for other programs.

    Args:
        seen: what may be seen of the map with the schedule's days in it, and the schedule.
    """
    return dumps(schedule_to_data(seen), ensure_ascii=False, indent=2) + "\n"


def _iso(value: dt.date | None) -> str | None:
    return value.isoformat() if value else None


def schedule_to_data(seen: Seen) -> dict[str, Any]:
    """Give the schedule of what may be seen as plain dicts, lists, texts and numbers."""
    found = seen.schedule
    if found is None:
        raise TypeError("a schedule is needed")
    wording = seen.timetable_wording(found)
    shown = {each.id for each in found.plan.dialogues}
    sure = all(each.between is None for each in found.times)
    return {
        "name": found.plan.name,
        "status": found.status.value,
        "first_day": _iso(found.first_day),
        "target": _iso(found.target),
        "done": _iso(found.done) if sure else None,
        "done_between": _between_data(found.done_between),
        "end": _iso(found.end) if sure else None,
        "weeks": found.weeks if sure else None,
        "late_days": found.late_days,
        "margin_days": found.margin_days if sure else None,
        "lower_bound": _iso(found.lower_bound) if sure else None,
        "gap": found.gap,
        "dialogues": [_time_data(found, each) for each in found.times if each.dialogue in shown],
        "dues": [_due_data(each) for each in found.dues],
        "chain": list(map(wording.say, found.chain)),
        **_clash_data(found.clash, found.ways, wording),
        "supposed": list(found.supposed),
        "decisions": list(map(wording.say, found.decisions)),
        "notes": list(map(wording.say, found.notes)),
    }


def _clash_data(
    clash: Clash | None, ways: tuple[WayOut, ...], wording: TimetableWording
) -> dict[str, Any]:
    facts = (
        [
            {"fact": each.key, "message": wording.say(each.said), "refs": list(each.refs)}
            for each in clash.facts
        ]
        if clash
        else []
    )
    return {
        "clash": {
            "facts": facts,
            "irreducible": clash.irreducible,
            "conclusion": wording.say(clash.conclusion),
        }
        if clash
        else None,
        "ways": [
            {
                "message": wording.all(each.said),
                "facts": list(each.facts),
                "end": _iso(each.end) if each.between is None else None,
                "between": _between_data(each.between),
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
    wording = seen.timetable_wording(found)
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
        **_clash_data(found.clash, found.ways, wording),
        "notes": list(map(wording.say, found.notes)),
    }
    return dumps(data, ensure_ascii=False, indent=2) + "\n"


def _time_data(found: Schedule, each: Timed) -> dict[str, Any]:
    dialogue = found.plan[each.dialogue]
    waits = each.between is not None
    return {
        "id": each.dialogue,
        "title": dialogue.title,
        "participants": list(dialogue.participants),
        "status": dialogue.status.value if dialogue.status else "planned",
        "date": None if waits else _iso(each.date),
        "between": _between_data(each.between),
        "part": each.part.value,
        "start": None if waits else _local(each.date, each.start),
        "end": None if waits else _local(each.last, each.end),
        "slack_days": None if waits else each.slack_days,
        "fixed": each.fixed,
        "tentative": each.tentative,
        "critical": each.critical,
        "place": each.place,
    }


def _between_data(each: Between | None) -> dict[str, Any] | None:
    """The months of what waits for a shut gate, the weeks from the first day, and the gates."""
    if each is None:
        return None
    return {
        "from": f"{each.first:%Y-%m}",
        "to": f"{each.last:%Y-%m}",
        "weeks": list(each.weeks),
        "gates": list(each.gates),
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
