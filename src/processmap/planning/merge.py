"""Between a plan and the document: writes proposals into it, and takes away those nobody has
touched.

A proposed dialogue carries a stamp: a fingerprint of what was written. While the stamp fits, nobody
has touched the proposal, and a new one may take its place. Whatever a person has changed, accepted
or pinned, or written a comment in, is theirs and stays, where it stands.
"""

from typing import TypeVar

import attrs

from processmap.analysis import conditions
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.stamp import day_written, stamp_of, stamped, time_stamp
from processmap.model.times import RoughDate
from processmap.model.words import DialogueStatus, OverrideAction

__all__ = [
    "KEEPING",
    "stamped",
    "time_stamp",
    "untouched",
    "with_days",
    "without_proposals",
    "writable",
]

P = TypeVar("P", bound=Plan)
KEEPING = frozenset({OverrideAction.ACCEPT, OverrideAction.PIN})


def writable(dialogue: Dialogue) -> bool:
    """Whether a timetable may write a day into a dialogue: proposed or planned, and no person has
    given it one.
    """
    if dialogue.status not in {None, DialogueStatus.PROPOSED, DialogueStatus.PLANNED}:
        return False
    if isinstance(dialogue.date, RoughDate):
        return False
    return conditions.day_of(dialogue) is None or day_written(dialogue)


def untouched(case: ProcessMap, dialogue: Dialogue) -> bool:
    """Whether a dialogue is a proposal exactly as it was written, that no person has accepted,
    pinned or commented.
    """
    if dialogue.status is not DialogueStatus.PROPOSED or dialogue.stamp is None:
        return False
    if dialogue.id in _commented(case):
        return False
    kept = any(each.dialogue == dialogue.id and each.action in KEEPING for each in case.overrides)
    return not kept and dialogue.stamp == stamp_of(dialogue)


def _commented(case: ProcessMap) -> frozenset[str]:
    """Ids of dialogues in which somebody has written a comment, in the text that the map was read
    from.
    """
    # What a map remembers of its text is the reader's own; a map built in code remembers nothing.
    found = getattr(case.origin, "commented", None)
    return case.once("merge.commented", found) if callable(found) else frozenset()


def without_proposals(case: ProcessMap) -> ProcessMap:
    """The document without proposals nobody has touched, and without references to them; itself if
    there are none.
    """
    gone = {each.id for each in case.dialogues if untouched(case, each)}
    # what a person has written stays whole: a proposal they refer to elsewhere is theirs by that
    while gone:
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
    """Proposals that entries a person has written refer to: perspectives voiced in them, promises
    made in them.
    """
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
    """The plan with the days that a timetable has written into the document for the same
    proposals.
    """
    written = {
        each.id: each for each in case.dialogues if day_written(each) and untouched(case, each)
    }
    if not written:
        return plan
    dialogues = tuple(
        each.evolve(date=old.date, start=old.start, end=old.end, place=old.place)
        if (old := written.get(each.id)) and each.date is None
        else each
        for each in plan.dialogues
    )
    return attrs.evolve(plan, dialogues=dialogues)
