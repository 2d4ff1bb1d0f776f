"""What a reader may see of what the verbs give: schedules, looks back, and plans, with the map they
are for.
"""

from processmap.audience.seen import Seen, view
from processmap.audience.who import Audience
from processmap.model.plan import Alternatives, Plan
from processmap.model.process_map import ProcessMap
from processmap.model.schedule import Backward, Schedule
from processmap.model.stamp import day_written
from processmap.scheduling.replanning import moves
from processmap.wording.written import with_plan, with_schedule

__all__ = ["seen_alternatives", "seen_backward", "seen_plan", "seen_schedule"]


def seen_alternatives(
    found: Alternatives,
    language: str | None = None,
    chosen: Plan | None = None,
    who: Audience | None = None,
) -> Seen:
    """What may be seen of a proposal and of the map it was made for.

    Args:
        found: the alternatives.
        language: ``sv`` or ``en``; left out = the plans' own.
        chosen: the plan to tell step by step; the first when left out.
        who: the reader; left out = as the proposal was asked for.
    """
    plan = chosen or found.plans[0]
    return view(
        found.case,
        who or Audience.asking(found.show_confidential),
        plan=plan,
        others=[each for each in found.plans if each.name != plan.name],
        dropped=found.dropped,
        language=language or plan.language,
    )


def seen_plan(
    case: ProcessMap, plan: Plan, language: str | None = None, who: Audience = Audience.ORDINARY
) -> Seen:
    """What may be seen of one plan and of the map it was made for.

    Args:
        case: the map.
        plan: the plan.
        language: ``sv`` or ``en``; left out = the plan's own.
        who: the reader.
    """
    return view(case, who, plan=plan, language=language or plan.language)


def seen_schedule(
    found: Schedule, language: str | None = None, who: Audience = Audience.ORDINARY
) -> Seen:
    """What may be seen of a schedule, and of its map with the days in it."""
    spoken = language or found.language
    written = with_schedule(found.case, found, spoken)
    again = None
    if any(map(day_written, found.case.dialogues)):
        moved = moves(found.case, written)
        again = len(moved.moved), len(moved.stayed)
    return view(written, who, schedule=found, language=language or found.language, again=again)


def seen_backward(
    found: Backward, language: str | None = None, who: Audience = Audience.ORDINARY
) -> Seen:
    """What may be seen of a look back, and of its map with the plan in it."""
    written = with_plan(found.case, found.plan, language or found.language)
    return view(written, who, backward=found, language=language or found.language)
