"""`schedule`: when each conversation can be held, and `look_back`: how late, if a body is to decide
at a meeting.
"""

import datetime as dt
from collections.abc import Mapping

from attrs import evolve

from processmap.audience.seen import view
from processmap.engines.timetabling import ORDER
from processmap.errors import UsageError, chosen_language
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.schedule import Backward, Schedule
from processmap.model.stamp import day_written
from processmap.planning.proposed import ProposedPlan
from processmap.scheduling.looking_back import look_back as looked_back
from processmap.scheduling.replanning import STEADY, earlier_days
from processmap.scheduling.timetable import Wishes, timetable
from processmap.verbs.alternative import NAMES, alternative
from processmap.wording.written import with_schedule

__all__ = ["FORMATS", "look_back", "schedule", "with_schedule"]

FORMATS = ("txt", "md", "html", "json")
"""What a schedule can be written as, beside the document with its days in it."""


def schedule(
    what: ProcessMap | Plan,
    *,
    plan: Plan | None = None,
    name: str = NAMES[0],
    today: dt.date | None = None,
    language: str | None = None,
    earlier: ProcessMap | Mapping[str, Dialogue] | Schedule | None = None,
    order: tuple[str, ...] = ORDER,
    explain: bool = True,
) -> Schedule:
    """Work out when each conversation can be held.

    Args:
        what: the map, or a plan made by `propose`.
        plan: the plan to put in time, where ``what`` is a map; made anew when left out.
        name: which alternative to make, where no plan is given.
        today: no day before this is used. What has happened already and ``calendar.start`` count in
            any case.
        language: "sv" or "en", in which it is told; left out = the plan's or the map's.
        earlier: an earlier timetable, or a map with its days in it; staying there is preferred.
            Left out = the days that an earlier timetable has written into the map; as few move as
            being in time allows.
        order: what counts first: lateness, finish, crowding, moved, shift, waiting.
        explain: whether what is impossible, or late, is explained; it takes longer.

    Returns:
        A schedule with a status. That something is impossible is a result, with the facts that
        clash and ways out.

    Raises:
        UsageError: for a plan without the map it was made for.
    """
    case = (
        what
        if isinstance(what, ProcessMap)
        else what.case
        if isinstance(what, ProposedPlan)
        else None
    )
    if case is None:
        raise UsageError("verbs.plan_without_case")
    given = what if isinstance(what, Plan) else plan
    spoken = chosen_language(language, given.language if given else case.language)
    chosen = given or alternative(case, name, spoken)
    before = _earlier(earlier)
    if before is None and any(
        map(day_written, case.dialogues)
    ):  # made again: what has a day stays there if it can
        before, order = earlier_days(case, chosen), STEADY if order == ORDER else order
    wishes = Wishes(today=today, earlier=before, order=order, explain=explain)
    return evolve(timetable(case, chosen, wishes), language=spoken)


def _earlier(
    found: ProcessMap | Mapping[str, Dialogue] | Schedule | None,
) -> Mapping[str, Dialogue] | None:
    if isinstance(found, ProcessMap):
        return {each.id: each for each in found.dialogues}
    if isinstance(found, Schedule):
        days = {each.dialogue: each for each in found.times if each.has_day}
        return {
            each.id: each.evolve(date=days[each.id].date, start=days[each.id].start)
            for each in found.plan.dialogues
            if each.id in days
        }
    return found


def look_back(
    case: ProcessMap,
    body: str,
    date: dt.date,
    *,
    plan: Plan | None = None,
    name: str = NAMES[0],
    today: dt.date | None = None,
    language: str | None = None,
) -> Backward:
    """Find the latest day for each step if a body is to decide at a given meeting.

    Args:
        case: the map.
        body: id of the decision body.
        date: the day of its meeting.
        plan: the plan; made anew when left out.
        name: which alternative to make, where no plan is given.
        today: no day before this is used.
        language: "sv" or "en", in which it is told; left out = the plan's or the map's.

    Raises:
        UsageError: for an unknown body, or one that decides nothing in the plan.
    """
    spoken = chosen_language(language, plan.language if plan else case.language)
    found = looked_back(case, plan or alternative(case, name, spoken), body, date, today)
    if found is None:
        whose = view(case, language=spoken).wording().named((body,))
        raise UsageError("verbs.no_matter", body=whose)
    return evolve(found, language=spoken)
