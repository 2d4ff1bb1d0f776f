"""A plan and a timetable as they are written into the document, in the document's language: in
place of what nobody has touched, and leaving alone what people have set.
"""

from collections.abc import Collection, Sequence

import attrs

from processmap.analysis.ordinary import ordinary_names
from processmap.errors import chosen_language
from processmap.model.dialogues import After, Dialogue
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.schedule import Schedule
from processmap.model.words import DialogueStatus
from processmap.planning.merge import KEEPING, stamped, time_stamp, without_proposals, writable
from processmap.planning.writing import with_arenas, without_arenas
from processmap.wording.plans import Wording
from processmap.wording.sessions import worded

__all__ = ["orders_written", "talks_written", "with_plan", "with_schedule"]


def with_plan(case: ProcessMap, plan: Plan, language: str | None = None) -> ProcessMap:
    """Write a plan into the document in place of what nobody has touched: its arenas, and the
    sessions with a day.

    Args:
        case: the map, with or without earlier proposals.
        plan: the plan, made for this map by `processmap.planning.propose`.
        language: ``sv`` or ``en``, of titles and reasons, for a map that is only shown; left out =
            the document's own.

    Returns:
        A new map. Writing the same plan again gives the same map.
    """
    base = with_arenas(without_proposals(case), plan)
    spoken = chosen_language(language, case.language)
    talks = talks_written(case, plan, spoken)
    taken = {each.id for each in base.dialogues}
    known = {each.id for each in base.arenas}
    dated = [each for each in talks if each.id not in taken and each.date is not None]
    there = taken | {each.id for each in dated}
    orders = orders_written(case, plan, there, spoken)
    written = [
        _written(
            case,
            each.evolve(
                after=tuple(orders.get(each.id, ())),
                arena=each.arena if each.arena in known else None,
                session=each.session if each.arena in known else None,
                reasons=(),
                stamp=None,
            ),
        )
        for each in dated
    ]
    there = taken | {each.id for each in written}
    own = {
        each.id: tuple(after for after in each.after if after.dialogue in there)
        for each in case.dialogues
    }
    kept = tuple(
        each if own.get(each.id, each.after) == each.after else each.evolve(after=own[each.id])
        for each in base.dialogues
    )
    return attrs.evolve(base, dialogues=_in_place(case, (*kept, *written), written))


def talks_written(case: ProcessMap, plan: Plan, language: str) -> tuple[Dialogue, ...]:
    """A plan's conversations as they are written into the document: with titles, in which nobody is
    named who is hidden.

    Args:
        case: the map.
        plan: the plan.
        language: ``sv`` or ``en``, of the titles.
    """
    names = ordinary_names(without_arenas(without_proposals(case)))
    return worded(plan, Wording(names, language)).dialogues


def orders_written(
    case: ProcessMap, plan: Plan, there: Collection[str], language: str
) -> dict[str, list[After]]:
    """What each dialogue of a plan comes after, as it is written into the document: with the reason
    in words, and nobody named in it who is hidden.

    Args:
        case: the map.
        plan: the plan.
        there: ids of the dialogues that may be referred to.
        language: ``sv`` or ``en``, of the reasons.
    """
    wording = Wording(ordinary_names(case), language)
    before: dict[str, list[After]] = {}
    for order in plan.precedences:
        if order.before in there:
            made = After(
                dialogue=order.before,
                rule=order.rule,
                because=wording.order(order.because),
                gap_days=order.gap_days or None,
            )
            before.setdefault(order.after, []).append(made)
    return before


def _in_place(
    case: ProcessMap, dialogues: Sequence[Dialogue], written: Sequence[Dialogue]
) -> tuple[Dialogue, ...]:
    """Dialogues in the order they stand in the document; a new proposal stands after its neighbour
    in the plan.

    Args:
        case: the document.
        dialogues: everything it is to hold.
        written: those of them that are proposals, in the plan's order.
    """
    found = {each.id: each for each in dialogues}
    order = [each.id for each in case.dialogues if each.id in found]
    there = frozenset(order)
    first: list[str] = []  # new proposals that come before every one that stands in the document
    behind: dict[str, list[str]] = {}
    neighbour = None
    for each in written:
        if each.id in there:
            neighbour = each.id
        elif neighbour is None:
            first.append(each.id)
        else:
            behind.setdefault(neighbour, []).append(each.id)
    leading = next((each.id for each in written if each.id in there), None)
    placed: list[str] = []
    for key in order:
        if key == leading and placed:
            placed += first
        placed.append(key)
        if key == leading and len(placed) == 1:
            placed += first  # what stands above the first of all may be about it, and stays there
        placed += behind.get(key, ())
    if leading is None:
        placed += first
    return tuple(found[key] for key in placed)


def _written(case: ProcessMap, dialogue: Dialogue) -> Dialogue:
    """A dialogue as it goes into the document; one a person has accepted or pinned is theirs and
    carries no stamp.
    """
    kept = any(each.dialogue == dialogue.id and each.action in KEEPING for each in case.overrides)
    return dialogue if kept or dialogue.status is not DialogueStatus.PROPOSED else stamped(dialogue)


def with_schedule(case: ProcessMap, schedule: Schedule, language: str | None = None) -> ProcessMap:
    """Write a schedule's plan into the document, its days with it.

    What was held or confirmed, and what a person has given a day, stays as it is. Days that an
    earlier timetable wrote are replaced. Where there is no timetable the document stays as it is.

    Args:
        case: the map, with or without earlier proposals and days.
        schedule: a schedule made for it.
        language: ``sv`` or ``en``, for a map that is only shown; left out = the document's own.

    Returns:
        A new map. Writing the same schedule again gives the same map.
    """
    spoken = chosen_language(language, case.language)
    if not schedule.found:
        return case
    written = with_plan(case, schedule.plan, spoken)
    days = {each.id: each for each in schedule.plan.dialogues}
    return attrs.evolve(
        written, dialogues=tuple(_dated(each, days.get(each.id)) for each in written.dialogues)
    )


def _dated(own: Dialogue, planned: Dialogue | None) -> Dialogue:
    """A dialogue of the document with the plan's day, marked as the timetable's."""
    if planned is None or not writable(own):
        return own
    if (own.date, own.start, own.end) == (planned.date, planned.start, planned.end):
        return own if own.stamp or own.date is None else own.evolve(stamp=time_stamp(own))
    made = own.evolve(date=planned.date, start=planned.start, end=planned.end)
    return made.evolve(stamp=time_stamp(made) if made.date else None)
