"""What a plan costs and gives, counted from the plan itself."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from processmap.model.dialogues import Dialogue
from processmap.model.methods import methods_of
from processmap.model.plan import Metrics, Precedence
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import AccessNeed

__all__ = ["hours_of", "measure", "weeks_of"]

_HOURS = 1.5
_PER_WEEK = 4
"""Dialogues a week that one process lead can hold with preparation and notes, where the calendar says nothing (own)."""


def hours_of(case: ProcessMap, dialogue: Dialogue) -> float:
    """Length of a dialogue, hours: its method's, twice that where an interpreter is needed (rule `interpreter`)."""
    method = methods_of(case).get(dialogue.method or "")
    return _length(method.hours if method else None, dialogue, {each.id: each for each in case.stakeholders})


def _length(hours: float | None, dialogue: Dialogue, known: Mapping[str, Stakeholder]) -> float:
    length = _HOURS if hours is None else hours
    spoken = dialogue.method != "written_feedback"
    needs = spoken and any(AccessNeed.INTERPRETER in known[key].needs for key in dialogue.participants if key in known)
    return length * 2 if needs else length


def measure(
    case: ProcessMap,
    dialogues: Sequence[Dialogue],
    precedences: Sequence[Precedence],
    rounds: Mapping[str, int],
    *,
    tensions: int,
    met: int,
    bound: int,
    rest_days: int,
) -> Metrics:
    """Count a plan.

    Participant hours are chairs times hours; a decision body counts as one chair. The weeks are an estimate from the
    number of dialogues in each round, the gaps asked for and the leaders' time; a timetable gives the real ones.
    """
    known = {each.id: each for each in case.stakeholders}
    methods = methods_of(case)
    people = leaders = 0.0
    load: Counter[str] = Counter()
    for each in dialogues:
        method = methods.get(each.method or "")
        length = _length(method.hours if method else None, each, known)
        chairs = sum(known[key].chairs if key in known else 1 for key in each.participants)
        people += length * chairs
        leading = 1 if method is None or method.facilitators is None else method.facilitators
        leaders += length * leading
        load.update(key for key in each.participants if key in known)
    return Metrics(
        dialogues=len(dialogues),
        joint_dialogues=sum(each.joint for each in dialogues),
        participant_hours=round(people, 1),
        facilitator_hours=round(leaders, 1),
        weeks=weeks_of(case, dialogues, precedences, rounds, rest_days),
        tensions=tensions,
        tensions_met=met,
        heaviest_load=max(load.values(), default=0),
        lower_bound=bound,
    )


def weeks_of(
    case: ProcessMap,
    dialogues: Sequence[Dialogue],
    precedences: Sequence[Precedence],
    rounds: Mapping[str, int],
    rest_days: int,
) -> int:
    """Estimate a plan's length in weeks, round by round."""
    if not dialogues:
        return 0
    leading = sum(each.days_per_week or 0 for each in case.facilitators)
    capacity = max(1.0, leading or _PER_WEEK)
    gaps: dict[int, int] = {}
    for each in precedences:
        if each.after in rounds:
            number = rounds[each.after]
            gaps[number] = max(gaps.get(number, 0), each.gap_days)
    counts = Counter(rounds[each.id] for each in dialogues)
    days = 0.0
    for index, number in enumerate(sorted(counts)):
        days += math.ceil(counts[number] / capacity) * 7
        days += max(gaps.get(number, 0), rest_days if index else 0)
    return math.ceil(days / 7)
