"""Between a plan and the document: writes proposals into it, and takes away those nobody has touched.

A proposed dialogue carries a stamp: a fingerprint of what was written. While the stamp fits, nobody has touched the
proposal, and a new one may take its place. Whatever a person has changed, accepted or pinned is theirs and stays.
"""

import hashlib
from typing import Any, TypeVar

import attrs

from processmap.analysis import conditions
from processmap.model.dialogues import After, Dialogue
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.times import RoughDate
from processmap.model.words import DialogueStatus, OverrideAction

__all__ = [
    "day_written",
    "earlier_proposals",
    "orders_to_proposals",
    "stamped",
    "time_stamp",
    "untouched",
    "with_days",
    "with_plan",
    "without_proposals",
    "writable",
]

P = TypeVar("P", bound=Plan)
_KEEPING = frozenset({OverrideAction.ACCEPT, OverrideAction.PIN})


# Fields that dialogues did not have when the first stamps were made: left out, they leave a stamp as it was.
_LATER = frozenset({"arena", "session", "open_to"})


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        said = [(each.name, getattr(value, each.name)) for each in attrs.fields(type(value)) if each.name != "stamp"]
        return [(name, _plain(held)) for name, held in said if name not in _LATER or held is not None]
    return [_plain(each) for each in value] if isinstance(value, tuple) else str(value)


def fingerprint(dialogue: Dialogue) -> str:
    """Nine characters that change when anything in the dialogue does; a letter first, so that it is never a number."""
    return "s" + hashlib.sha256(repr(_plain(dialogue)).encode()).hexdigest()[:8]


def time_stamp(dialogue: Dialogue) -> str:
    """A fingerprint of a dialogue's day and hours alone: while it fits, nobody has changed what a timetable wrote."""
    said = repr((dialogue.date, dialogue.start, dialogue.end))
    return "t" + hashlib.sha256(said.encode()).hexdigest()[:8]


def _stamp(dialogue: Dialogue) -> str:
    return fingerprint(dialogue) + (time_stamp(dialogue) if dialogue.date else "")


def stamped(dialogue: Dialogue) -> Dialogue:
    """The dialogue with its stamp on it; where it has a day, with one for day and hours too."""
    return dialogue.evolve(stamp=_stamp(dialogue))


def day_written(dialogue: Dialogue) -> bool:
    """Whether the day of a dialogue was written by a timetable and stands as it was written."""
    return dialogue.date is not None and (dialogue.stamp or "").endswith(time_stamp(dialogue))


def writable(dialogue: Dialogue) -> bool:
    """Whether a timetable may write a day into a dialogue: proposed or planned, and no person has given it one."""
    if dialogue.status not in {None, DialogueStatus.PROPOSED, DialogueStatus.PLANNED}:
        return False
    if isinstance(dialogue.date, RoughDate):
        return False
    return conditions.day_of(dialogue) is None or day_written(dialogue)


def untouched(case: ProcessMap, dialogue: Dialogue) -> bool:
    """Whether a dialogue is a proposal exactly as it was written, that no person has accepted or pinned."""
    if dialogue.status is not DialogueStatus.PROPOSED or dialogue.stamp is None:
        return False
    kept = any(each.dialogue == dialogue.id and each.action in _KEEPING for each in case.overrides)
    return not kept and dialogue.stamp == _stamp(dialogue)


def _written(case: ProcessMap, dialogue: Dialogue) -> Dialogue:
    """A dialogue as it goes into the document; one a person has accepted or pinned is theirs and carries no stamp."""
    kept = any(each.dialogue == dialogue.id and each.action in _KEEPING for each in case.overrides)
    return dialogue if kept or dialogue.status is not DialogueStatus.PROPOSED else stamped(dialogue)


def without_proposals(case: ProcessMap) -> ProcessMap:
    """The document without proposals nobody has touched, and without references to them; itself if there are none."""
    gone = {each.id for each in case.dialogues if untouched(case, each)}
    while gone:  # what a person has written stays whole: a proposal they refer to elsewhere is theirs by that
        named = _named_elsewhere(case, gone)
        if not named:
            break
        gone -= named
    if not gone:
        return case
    kept = tuple(
        each.evolve(after=tuple(after for after in each.after if after.dialogue not in gone))
        if any(after.dialogue in gone for after in each.after)
        else each
        for each in case.dialogues
        if each.id not in gone
    )
    return attrs.evolve(case, dialogues=kept)


def _named_elsewhere(case: ProcessMap, gone: set[str]) -> set[str]:
    """Proposals that entries a person has written refer to: perspectives voiced in them, promises made in them."""
    named: set[str] = set()
    for each in case.perspectives:
        named.update(each.voiced_in)
    for proposal in case.proposals:
        named.update(proposal.from_)
    for commitment in case.commitments:
        named.update([commitment.made_in] if commitment.made_in else [])
    for action in case.actions:
        named.update(action.follows)
    for dialogue in case.dialogues:
        if dialogue.id not in gone:
            named.update(dialogue.about)
    return named & gone


def with_days(case: ProcessMap, plan: P) -> P:
    """The plan with the days that a timetable has written into the document for the same proposals."""
    written = {each.id: each for each in case.dialogues if day_written(each) and untouched(case, each)}
    if not written:
        return plan
    dialogues = tuple(
        each.evolve(date=old.date, start=old.start, end=old.end, place=old.place)
        if (old := written.get(each.id)) and each.date is None
        else each
        for each in plan.dialogues
    )
    return attrs.evolve(plan, dialogues=dialogues)


def with_plan(case: ProcessMap, plan: Plan) -> ProcessMap:
    """Write a plan's proposals into the document in place of those nobody has touched.

    Args:
        case: the map, with or without earlier proposals.
        plan: the plan, made for this map by `processmap.planning.propose`.

    Returns:
        A new map. Writing the same plan again gives the same map.
    """
    base = without_proposals(case)
    before: dict[str, list[After]] = {}
    for each in (*plan.precedences, *plan.since_held):
        made = After(
            dialogue=each.before,
            rule=each.rule,
            because=each.because,
            gap_days=each.gap_days or None,
            within_days=each.within_days,
        )
        before.setdefault(each.after, []).append(made)
    taken = {each.id for each in base.dialogues}
    written = [
        _written(case, each.evolve(after=tuple(before.get(each.id, ())), stamp=None))
        for each in plan.dialogues
        if each.id not in taken
    ]
    written.sort(key=lambda each: each.stamp is not None)  # what a person has taken over stands first, as it will stay
    there = taken | {each.id for each in written}
    own = {each.id: tuple(after for after in each.after if after.dialogue in there) for each in case.dialogues}
    kept = tuple(each if own[each.id] == each.after else each.evolve(after=own[each.id]) for each in base.dialogues)
    return attrs.evolve(base, dialogues=(*kept, *written))


def earlier_proposals(case: ProcessMap, base: ProcessMap) -> tuple[Dialogue, ...]:
    """The proposals of a document that `without_proposals` took away."""
    kept = {each.id for each in base.dialogues}
    return tuple(each for each in case.dialogues if each.id not in kept)


def orders_to_proposals(case: ProcessMap, base: ProcessMap) -> dict[str, tuple[After, ...]]:
    """What the dialogues that stay come after, where that is a proposal taken away: it will be proposed again."""
    kept = {each.id for each in base.dialogues}
    found = {
        each.id: tuple(after for after in each.after if after.dialogue not in kept)
        for each in case.dialogues
        if each.id in kept
    }
    return {key: after for key, after in found.items() if after}
